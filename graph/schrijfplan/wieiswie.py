"""Who is who: which node of the graph is meant by the owner of a list, or by a relative named on one.

By burgerservicenummer, else by A-nummer; a relative whom a record has no number for is whoever that telling belongs to.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from graph.projectie import Persoonsgegevens

from .rijen import Beschrijving, Rij, beschrijving, eigenaarsrij, genoemde_rij, volledigheid

Persoonrij = tuple[Any, ...]
"""A person as the store has them: id, burgerservicenummer, whether with an own list, and the nine of `Beschrijving`."""


class Naamloos(NamedTuple):
    """Somebody without a number, of whom one record tells."""

    id: int
    """Who it is now."""
    thuis: int
    """Who it is when it is nobody else."""

    @property
    def beschrijf(self) -> bool:
        """Whether this record is what describes them: not when they were found to be somebody else."""
        return self.id == self.thuis


class WieIsWie:
    """The persons that a batch is about: those of the store, those it adds, and how they are described in the end."""

    def __init__(self, volgende: int) -> None:
        self._eerste_nieuwe = self._volgende = volgende
        self._op_bsn: dict[str, int] = {}
        self._op_anummer: dict[str, int] = {}
        self._bsn_van: dict[int, str | None] = {}
        self._eigen: set[int] = set()
        self._beschreven: dict[int, Beschrijving] = {}
        """How persons without an own list are described up to now."""
        self._vrijgekomen: dict[str, int] = {}
        self._eigenaars: dict[int, Persoonsgegevens] = {}
        self._genoemden: dict[int, int | None] = {}
        """Persons without an own list who are to be written, with the record that alone names them."""
        self.samengevoegd: dict[int, int] = {}
        """Who turned out to be somebody else, and who that is."""
        self.teruggekomen: set[int] = set()
        """Of whom nobody told any more, until a record of this batch did."""

    def ken(self, rij: Persoonrij) -> None:
        """The store has this person."""
        id_, bsn, eigen_lijst, *rest = rij
        self._onthoud(id_, bsn, rest[0])
        if eigen_lijst:
            self._eigen.add(id_)
        else:
            self._beschreven[id_] = tuple(rest)

    def beschrijf_opnieuw(self, id_: int, bsn: str | None, vermeldingen: Iterable[Persoonsgegevens]) -> None:
        """A person lost their list, or a list that named them; these are the mentions of them that still hold."""
        beste = max(map(beschrijving, vermeldingen), key=volledigheid)
        self._onthoud(id_, bsn, beste[0])
        self._beschreven[id_] = beste
        self._genoemden[id_] = None

    def maak_vrij(self, id_: int, bsn: str | None) -> None:
        """Nobody tells of this person any more; who comes back with the same burgerservicenummer is the same."""
        if bsn:
            self._vrijgekomen[bsn] = id_

    def eigenaar(self, wie: Persoonsgegevens) -> int:
        """The owner of a list; a relative known by A-nummer only turns out to be the same person."""
        bsn, anummer = wie.burgerservicenummer, wie.administratienummer
        op_bsn = self._op_bsn.get(bsn) if bsn else None
        op_anummer = self._op_anummer.get(anummer) if anummer else None
        if op_anummer is not None and bsn and self._bsn_van.get(op_anummer) not in (None, bsn):
            op_anummer = None
        if op_bsn is not None and op_anummer is not None and op_bsn != op_anummer:
            self.samengevoegd[op_anummer] = op_bsn
            self._eigenaars.pop(op_anummer, None)
            self._genoemden.pop(op_anummer, None)
        id_ = op_bsn if op_bsn is not None else op_anummer
        if id_ is None:
            id_ = self.nieuw(bsn)
        self._eigen.add(id_)
        self._onthoud(id_, bsn, anummer)
        self._genoemden.pop(id_, None)
        self._eigenaars[id_] = wie
        return id_

    def genoemde(self, wie: Persoonsgegevens, bronrecord: int, naamlozen: dict[str, Naamloos]) -> int:
        """A relative named on a record; `naamlozen` are whom it names without a number, by `Persoonsgegevens.deel`."""
        bsn, anummer = wie.burgerservicenummer, wie.administratienummer
        if not bsn and not anummer:
            deel = wie.deel
            if deel not in naamlozen:
                nieuw = self.nieuw()
                naamlozen[deel] = Naamloos(nieuw, nieuw)
            naamloos = naamlozen[deel]
            if naamloos.beschrijf:
                self.beschrijf(naamloos.id, wie, bronrecord)
            return naamloos.id
        id_ = self._op_bsn.get(bsn) if bsn else None
        if id_ is None and anummer:
            id_ = self._op_anummer.get(anummer)
            if id_ is not None and bsn and self._bsn_van.get(id_) not in (None, bsn):
                id_ = None
        if id_ is None:
            id_ = self.nieuw(bsn)
        if id_ not in self._eigen:
            self.beschrijf(id_, wie, None)
        return id_

    def beschrijf(self, id_: int, wie: Persoonsgegevens, genoemd_door: int | None) -> None:
        """Somebody without an own list, as the fullest of what is told of them; `genoemd_door` when one record does."""
        deze, tot_nu = beschrijving(wie), self._beschreven.get(id_)
        nummer_erbij = wie.burgerservicenummer and wie.burgerservicenummer != self._bsn_van.get(id_)
        self._onthoud(id_, wie.burgerservicenummer or self._bsn_van.get(id_), wie.administratienummer)
        if tot_nu is None or (deze != tot_nu and volledigheid(deze) > volledigheid(tot_nu)):
            self._beschreven[id_] = deze
        elif not nummer_erbij:
            return
        self._genoemden[id_] = genoemd_door

    def beschreven(self, id_: int) -> bool:
        """Whether this batch describes somebody without an own list."""
        return id_ in self._genoemden

    def nieuw(self, bsn: str | None = None) -> int:
        """The identifier of somebody who was not there, or is there again."""
        if bsn and bsn in self._vrijgekomen:
            self.teruggekomen.add(self._vrijgekomen[bsn])
            return self._vrijgekomen.pop(bsn)
        self._volgende += 1
        return self._volgende - 1

    def zelfde(self, id_: int) -> int:
        """Whom an id stands for, after all lists of the batch were seen."""
        while id_ in self.samengevoegd:
            id_ = self.samengevoegd[id_]
        return id_

    def rijen(self) -> tuple[list[Rij], list[Rij]]:
        """The rows of the persons that the batch adds, and of those that it describes otherwise."""
        alle = {id_: eigenaarsrij(id_, wie) for id_, wie in self._eigenaars.items()}
        for id_, genoemd_door in self._genoemden.items():
            alle[id_] = genoemde_rij(id_, self._bsn_van[id_], self._beschreven[id_], genoemd_door)
        nieuw = [rij for id_, rij in alle.items() if id_ >= self._eerste_nieuwe]
        return nieuw, [rij for id_, rij in alle.items() if id_ < self._eerste_nieuwe]

    def _onthoud(self, id_: int, bsn: str | None, anummer: str | None) -> None:
        self._bsn_van[id_] = bsn
        if bsn:
            self._op_bsn[bsn] = id_
        if anummer and (anummer not in self._op_anummer or bsn):
            self._op_anummer[anummer] = id_
