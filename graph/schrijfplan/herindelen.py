"""What a division of vermeldingen into identities changes: who moves, and what moves with them.

Decided without the store, like the plan of a load. Relations of a person list go by their ground, so that two relatives
on one list who were one person can be two again; persons that come back are described by what tells of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from graph.identiteit import (
    BRP,
    MENS,
    REGEL,
    BekendeVermelding,
    Indeling,
    Oordeel,
    Samenhang,
    Uitspraak,
    Verandering,
    Verwijzing,
)
from graph.rechtspraak import RECHTSPRAAK

from .beschrijven import relaties, uit_kenmerken, uit_relaties
from .rijen import Rij, beschrijving, genoemde_rij
from .vermeldingen import Plek

GEEN_OORDEEL = (None, None, None, None)


class Record(NamedTuple):
    """The current version of a record, as the store has it."""

    id: int
    eigenaar: int
    inhoud: bytes | str


class Verhuizing(NamedTuple):
    """A relation of a person list that goes to another relative, by its ground."""

    naar: int
    van: int
    eigenaar: int
    bronrecord: int
    categorie: str
    stapel: int
    volgnr: int


@dataclass(slots=True)
class Herindeling:
    """What changes, in the order in which a store can write it."""

    veranderd: list[Verandering] = field(default_factory=list)
    personen: list[Rij] = field(default_factory=list)
    """Persons who are there again; columns of `rijen.PERSOON`."""
    vermeldingen: list[Rij] = field(default_factory=list)
    """To whom vermeldingen belong now, and by which judgement: person, judgement, and the four of `Verwijzing`."""
    betreft: list[Rij] = field(default_factory=list)
    """Whom records of other sources are about: person; method, weight, who, when; source, key, number."""
    ouders: list[Verhuizing] = field(default_factory=list)
    kinderen: list[Verhuizing] = field(default_factory=list)
    partners: list[Verhuizing] = field(default_factory=list)
    benoemden: list[Rij] = field(default_factory=list)
    """Who was appointed by a court turned out to be another: to whom, from whom, and the four of `Verwijzing`."""
    over_wie: list[Rij] = field(default_factory=list)
    """The same, for whom they were appointed."""
    verlaten: list[int] = field(default_factory=list)
    """Persons who go, unless something else tells of them."""


class Verdeling:
    """A samenhang as it is divided. Raises ValueError when the division breaks what it must hold to."""

    def __init__(self, samenhang: Samenhang, indeling: Indeling) -> None:
        self.vermeldingen = {een.verwijzing: een for een in samenhang.vermeldingen}
        self.leider = {verwijzing: indeling[verwijzing] for verwijzing in self.vermeldingen}
        self.oordelen = samenhang.oordelen
        for verwijzing, leider in self.leider.items():
            if self.leider.get(leider) != leider:
                raise ValueError("a vermelding is led by one that does not lead")
            if self.vermeldingen[verwijzing].ingeschrevene and leider != verwijzing:
                raise ValueError("the own list of somebody in the BRP is led by another vermelding")
        personen = {een.persoon for een in samenhang.vermeldingen}
        self.veranderd = sorted(
            Verandering(verwijzing, een.persoon, self.naar(verwijzing))
            for verwijzing, een in self.vermeldingen.items()
            if een.persoon != self.naar(verwijzing)
        )
        self.terug = [een for een in map(self._leider_van, self.veranderd) if een.thuis not in personen]

    def naar(self, verwijzing: Verwijzing) -> int:
        """The identity to which a vermelding belongs now."""
        return self.vermeldingen[self.leider[verwijzing]].thuis

    def plekken(self) -> list[Plek]:
        """Which records must be known to write this."""
        verhuist = [een.verwijzing for een in self.veranderd if een.verwijzing.bron == BRP]
        return list(dict.fromkeys(een[:3] for een in (*verhuist, *(een.verwijzing for een in self.terug))))

    def _leider_van(self, verandering: Verandering) -> BekendeVermelding:
        return self.vermeldingen[self.leider[verandering.verwijzing]]


def herindeling(verdeling: Verdeling, records: Mapping[Plek, Record]) -> Herindeling:
    """Everything that follows from a division."""
    uit = Herindeling(list(verdeling.veranderd))
    uit.personen = [_persoon(een, records.get(een.verwijzing[:3])) for een in dict.fromkeys(verdeling.terug)]
    gronden = _gronden(verdeling)
    for verwijzing in sorted({een.verwijzing for een in uit.veranderd} | gronden.keys()):
        naar, grond = verdeling.naar(verwijzing), gronden.get(verwijzing)
        uit.vermeldingen.append((naar, grond and grond.id, *verwijzing))
        if not verwijzing.deel and verwijzing.bron != BRP:
            waarom = (grond.methode, grond.gewicht, grond.wie, grond.wanneer) if grond else GEEN_OORDEEL
            uit.betreft.append((naar, *waarom, *verwijzing[:3]))
    for verandering in uit.veranderd:
        if verandering.verwijzing.bron == BRP and (record := records.get(verandering.verwijzing[:3])):
            _verhuis(uit, verandering, record)
        elif verandering.verwijzing.bron == RECHTSPRAAK:
            soort = uit.benoemden if verandering.verwijzing.deel else uit.over_wie
            soort.append((verandering.naar, verandering.van, *verandering.verwijzing))
    blijft = {verdeling.naar(verwijzing) for verwijzing in verdeling.vermeldingen}
    uit.verlaten = [id_ for id_ in dict.fromkeys(een.van for een in uit.veranderd) if id_ not in blijft]
    return uit


def _persoon(een: BekendeVermelding, record: Record | None) -> Rij:
    """The person of a vermelding that leads an identity, as when it was loaded."""
    wie = uit_kenmerken(een.kenmerken)
    if een.verwijzing.bron == BRP and record and (genoemd := relaties(record.inhoud).get(een.verwijzing.deel)):
        wie = uit_relaties(genoemd)
    return genoemde_rij(een.thuis, None, beschrijving(wie), record.id if record else None)


def _verhuis(uit: Herindeling, verandering: Verandering, record: Record) -> None:
    _, van, naar = verandering
    for relatie in relaties(record.inhoud).get(verandering.verwijzing.deel, ()):
        soort = {"05": uit.partners, "09": uit.kinderen}.get(relatie.categorie, uit.ouders)
        soort.append(Verhuizing(naar, van, record.eigenaar, record.id, *relatie[1:4]))


def _gronden(verdeling: Verdeling) -> dict[Verwijzing, Oordeel]:
    """By which judgement each vermelding belongs where it does: of a person, else of a rule, else the heaviest."""
    uit: dict[Verwijzing, Oordeel] = {}
    for oordeel in _sterkste_eerst(verdeling.oordelen):
        if verdeling.leider[oordeel.een] == verdeling.leider[oordeel.ander]:
            for een in (oordeel.een, oordeel.ander):
                if verdeling.leider[een] != een:
                    uit.setdefault(een, oordeel)
    return uit


def _sterkste_eerst(oordelen: Sequence[Oordeel]) -> Iterable[Oordeel]:
    rang = {MENS: 0, REGEL: 1}
    zelfde = [een for een in oordelen if een.uitspraak is Uitspraak.ZELFDE]
    return sorted(zelfde, key=lambda een: (rang.get(een.methode, 2), -(een.gewicht or 0.0), een.id))
