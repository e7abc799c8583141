"""Whom new versions tell of: which vermeldingen are new, which changed, and which are not there any more.

A vermelding that is not told any more stays as a row without a person (it sleeps): what somebody judged of it counts
again when it comes back, and its `thuis` is never given to another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from graph.identiteit import BRP, HOOGSTENS, Vermelding, Verwijzing

from .beschrijven import uit_kenmerken
from .rijen import Rij
from .versies import Nieuw
from .wieiswie import Naamloos, WieIsWie

Plek = tuple[str, str, int]
"""Where vermeldingen stand: source, key and number of their record."""


class Vermeldingrij(NamedTuple):
    """A vermelding as the store has it."""

    id: int
    bron: str
    sleutel: str
    nummer: int
    deel: str
    persoon: int | None
    """None when it sleeps."""
    thuis: int
    ingeschrevene: bool
    kenmerken: bytes
    sleutels: tuple[int, ...]
    wacht: str | None

    @property
    def plek(self) -> Plek:
        """Where it stands."""
        return self[1:4]


@dataclass(slots=True)
class Vermeldingen:
    """What a batch does to the vermeldingen; rows have the columns of `rijen.VERMELDING`."""

    nieuw: list[Rij] = field(default_factory=list)
    anders: list[Rij] = field(default_factory=list)
    weg: list[int] = field(default_factory=list)
    """Vermeldingen that sleep from now on."""
    sleutels_weg: list[tuple[int, int]] = field(default_factory=list)
    """Search keys, each with the vermelding that has it no more."""
    sleutels_nieuw: list[tuple[int, int]] = field(default_factory=list)
    verlaten: list[int] = field(default_factory=list)
    """Persons to whom a vermelding does not belong any more."""


def plekken(nieuw: Iterable[Nieuw]) -> list[Plek]:
    """Where vermeldingen of these versions, and of those that they replace, can stand."""
    uit = dict[Plek, None]()
    for een in nieuw:
        bron = een.record.bron
        uit[bron, een.record.sleutel, een.nummer] = None
        if een.vorige is not None:
            uit[bron, een.vorige, een.nummer] = None
    return list(uit)


class Boek:
    """The vermeldingen of a batch."""

    def __init__(self, bekend: Iterable[Vermeldingrij], volgende: int, moment: str) -> None:
        self._volgende, self._moment = volgende, moment
        self._op_plek: dict[Plek, dict[str, Vermeldingrij]] = {}
        for rij in bekend:
            self._op_plek.setdefault(rij.plek, {})[rij.deel] = rij
        self.uit = Vermeldingen()

    def van(self, nieuw: Nieuw) -> dict[str, Vermeldingrij]:
        """The vermeldingen that the store has of this record, under its present key or the one that it had."""
        hier = self._op_plek.pop((nieuw.record.bron, nieuw.record.sleutel, nieuw.nummer), {})
        eerder = {}
        if nieuw.vorige is not None and nieuw.vorige != nieuw.record.sleutel:
            eerder = self._op_plek.pop((nieuw.record.bron, nieuw.vorige, nieuw.nummer), {})
        for deel in hier.keys() & eerder.keys():
            self._weg(eerder[deel])
        return {**eerder, **hier}

    def schrijf(self, nieuw: Nieuw, oud: dict[str, Vermeldingrij], personen: Mapping[str, tuple[int, int]]) -> None:
        """Write the vermeldingen of a record: to whom each belongs, and who they are alone, by `deel`."""
        for deel, een in {een.deel: een for een in nieuw.record.vermeldingen if een.deel in personen}.items():
            self._schrijf(nieuw, een, *personen[deel], oud.pop(deel, None))
        for rij in oud.values():
            self._weg(rij)

    def _schrijf(self, nieuw: Nieuw, een: Vermelding, persoon: int, thuis: int, oud: Vermeldingrij | None) -> None:
        sleutels = tuple(sorted(set(een.sleutels)))
        plek = (nieuw.record.bron, nieuw.record.sleutel, nieuw.nummer)
        wat = (een.ingeschrevene, een.kenmerken, sleutels)
        if oud is None:
            id_ = self._volgende
            toen = tuple[int, ...]()
            self._volgende += 1
            self.uit.nieuw.append((id_, *plek, een.deel, persoon, thuis, *wat, self._moment))
        else:
            id_, toen = oud.id, oud.sleutels
            zelfde = oud.persoon == persoon and oud.thuis == thuis and oud[7:10] == wat
            wacht = oud.wacht if zelfde else oud.wacht or self._moment
            if not zelfde or oud.plek != plek:
                self.uit.anders.append((id_, *plek, een.deel, persoon, thuis, *wat, wacht))
            if oud.persoon not in (None, persoon):
                self.uit.verlaten.append(oud.persoon)
        if toen != sleutels:
            self.uit.sleutels_weg += [(sleutel, id_) for sleutel in toen if sleutel not in sleutels]
            self.uit.sleutels_nieuw += [(sleutel, id_) for sleutel in sleutels if sleutel not in toen]

    def _weg(self, rij: Vermeldingrij) -> None:
        if rij.persoon is not None:
            self.uit.weg.append(rij.id)
            self.uit.sleutels_weg += [(sleutel, rij.id) for sleutel in rij.sleutels]
            self.uit.verlaten.append(rij.persoon)


def verschillen(weg: Iterable[tuple[int, int]], nieuw: Iterable[tuple[int, int]]) -> Mapping[int, int]:
    """How many more vermeldingen have each of these search keys now, or fewer when below zero."""
    erbij = Counter([sleutel for sleutel, _ in nieuw])
    erbij.subtract([sleutel for sleutel, _ in weg])
    return erbij


class Grensgeval(NamedTuple):
    """A search key that perhaps tells nothing any more, or something again: then all who have it are compared again.

    What was judged of two who share a key depends on how many have it, and it may not matter who was loaded or compared
    first. The key went over the limit, or came back, when more than `ondergrens` have it now and not more than
    `bovengrens`.
    """

    sleutel: int
    ondergrens: int
    bovengrens: int


def grensgeval(sleutel: int, verschil: int) -> Grensgeval:
    """For a search key that more vermeldingen have, or fewer."""
    return Grensgeval(sleutel, *sorted((HOOGSTENS, HOOGSTENS + verschil)))


class Hersleuteld(NamedTuple):
    """What other search keys do to vermeldingen."""

    anders: list[tuple[int, tuple[int, ...]]]
    """Identifiers with their new keys."""
    weg: list[tuple[int, int]]
    nieuw: list[tuple[int, int]]


def hersleuteld(bekend: Iterable[Vermeldingrij], sleutels: Mapping[Verwijzing, Iterable[int]]) -> Hersleuteld:
    """Which of these search keys differ from those that the store has; who sleeps has none."""
    uit = Hersleuteld([], [], [])
    for rij in bekend:
        gegeven = sleutels.get(Verwijzing(*rij.plek, rij.deel))
        if gegeven is None or rij.persoon is None:
            continue
        toen, nu = set(rij.sleutels), set(gegeven)
        if toen != nu:
            uit.anders.append((rij.id, tuple(sorted(nu))))
            uit.weg.extend((sleutel, rij.id) for sleutel in sorted(toen - nu))
            uit.nieuw.extend((sleutel, rij.id) for sleutel in sorted(nu - toen))
    return uit


def naamlozen(nieuw: Nieuw, oud: Mapping[str, Vermeldingrij], wie_is_wie: WieIsWie) -> dict[str, Naamloos]:
    """Whom the record tells of without a number, by `deel`: who they are now, or somebody new."""
    uit = {}
    for een in nieuw.record.vermeldingen:
        if een.deel or nieuw.record.bron != BRP:
            rij = oud.get(een.deel)
            thuis = rij.thuis if rij else wie_is_wie.nieuw()
            persoon = rij.persoon if rij and rij.persoon is not None else thuis
            uit[een.deel] = Naamloos(wie_is_wie.zelfde(persoon), thuis)
    return uit


def beschrijf(nieuw: Nieuw, genoemd: Mapping[str, Naamloos], wie_is_wie: WieIsWie) -> None:
    """Describe who are told of outside of any relation, as far as this record is what describes them."""
    for een in nieuw.record.vermeldingen:
        naamloos = genoemd.get(een.deel)
        if naamloos and naamloos.beschrijf and not wie_is_wie.beschreven(naamloos.id):
            wie_is_wie.beschrijf(naamloos.id, uit_kenmerken(een.kenmerken), nieuw.id)
