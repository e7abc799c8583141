"""A story as it is told in the scenario book: people by their first name, and what befell them, as person lists."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count

from graph.nummers import klopt_bsn
from graph.persoonslijst import Persoonslijst
from tests.gezag.bouwstenen import (
    Feit,
    Persoon,
    eigen,
    gehuwd,
    gescheiden,
    heeft_kind,
    ingeschreven,
    lijst,
    ouder,
    overleden,
    uitspraak,
)

INDICATIES = {
    "ouder 1": "1",
    "ouder 2": "2",
    "beide ouders": "12",
    "ouder 1 en een derde": "1D",
    "ouder 2 en een derde": "2D",
    "een derde": "D",
}
KVK = 8
"""Digits of a number in the trade register."""
NIEMAND = Persoon("", "", "", 0, None)


@dataclass
class Mens:
    """Somebody in the story with the facts on their list, by category."""

    persoon: Persoon
    feiten: dict[str, list[Feit]] = field(default_factory=dict)

    def met(self, *feiten: Feit) -> None:
        for feit in feiten:
            self.feiten.setdefault(feit.categorie, []).append(feit)

    def in_plaats(self, feit: Feit) -> None:
        self.feiten[feit.categorie] = [feit]

    @property
    def bsn(self) -> str:
        assert self.persoon.bsn is not None
        return self.persoon.bsn

    @property
    def lijst(self) -> Persoonslijst:
        return lijst(self.persoon, *(feit for feiten in self.feiten.values() for feit in feiten))


class Verhaal:
    """Everyone in one story, and what court registers tell of them."""

    def __init__(self) -> None:
        self.mensen: dict[str, Mens] = {}
        self.organisaties: dict[str, str] = {}
        """The number (OIN or KvK) of each organisation."""
        self.inschrijvingen: list[dict[str, object]] = []
        self._nummers = (str(n) for n in count(999_980_000) if klopt_bsn(str(n)))

    def __getitem__(self, naam: str) -> Mens:
        return self.mensen[naam]

    def naam_bij(self, bsn: str | None) -> str:
        return next(naam for naam, mens in self.mensen.items() if mens.bsn == bsn)

    def ingeschreven(self, register: str, rij: dict[str, str]) -> None:
        """A row of a table: the kind of decision, about whom, from when and until, and whom it names as what."""
        nummer = len(self.inschrijvingen) + 1
        record: dict[str, object] = {
            "zaaknummer": f"C/09/90000{nummer}",
            "volgnummer": "1",
            "register": register,
            "maatregel": rij["maatregel"],
            "rechtbank": "Rechtbank Voorbeeld",
            "datumUitspraak": rij["vanaf"],
            **self._wie(rij["over"]),
            "benoemden": [self._benoemde(een) for een in rij.get("benoemden", "").split(", ") if een],
        }
        for kolom, veld in (("tot", "datumEinde"), ("onderwerpen", "onderwerpen"), ("omvang", "omvang")):
            if waarde := rij.get(kolom):
                record[veld] = waarde
        self.inschrijvingen.append(record)

    def _benoemde(self, tekst: str) -> dict[str, str]:
        als, _, naam = tekst.partition(" ")
        if naam in self.organisaties:
            nummer = self.organisaties[naam]
            return {"hoedanigheid": als, "organisatie": naam, "oin" if len(nummer) > KVK else "kvk": nummer}
        return {"hoedanigheid": als, **self._wie(naam)}

    def _wie(self, naam: str) -> dict[str, str]:
        """Somebody as a court names them."""
        persoon = self[naam].persoon
        return {
            "geslachtsnaam": persoon.geslachtsnaam,
            "voornamen": persoon.voornaam,
            "geboortedatum": str(persoon.geboren),
            "burgerservicenummer": self[naam].bsn,
        }

    def erbij(self, naam: str, geslacht: str, geboren: int) -> Mens:
        mens = self.mensen[naam] = Mens(Persoon(naam, "Bakker", geslacht, geboren, next(self._nummers)))
        mens.met(eigen(mens.persoon), ingeschreven())
        return mens

    def kind(self, naam: str, geboren: int, *ouders: str | None) -> Mens:
        """A child with these parents, in the order of the list; None is a parent nobody filled in."""
        kind = self.erbij(naam, "M", geboren)
        for nummer, van in enumerate(ouders, 1):
            if van is not None:
                kind.met(ouder(nummer, self[van].persoon, geboren))
                self[van].met(heeft_kind(kind.persoon))
        return kind

    def trouwen(self, een: str, ander: str, op: int) -> None:
        for zelf, partner in ((een, ander), (ander, een)):
            self[zelf].met(gehuwd(self[partner].persoon, op))

    def scheiden(self, een: str, ander: str, sinds: int, op: int) -> None:
        for zelf, partner in ((een, ander), (ander, een)):
            self[zelf].in_plaats(gescheiden(self[partner].persoon, sinds, op))

    def erkennen(self, kind: str, door: str, op: int) -> None:
        """Recognition after the declaration of birth (deed letter C), by parent 2."""
        akte = "1AC0100"
        self[kind].in_plaats(eigen(self[kind].persoon, akte))
        self[kind].in_plaats(ouder(2, self[door].persoon, op, akte))
        self[door].met(heeft_kind(self[kind].persoon))

    def overlijden(self, wie: str, op: int) -> None:
        self[wie].met(overleden(op))

    def onder_curatele(self, wie: str, sinds: int) -> None:
        self[wie].met(Feit("11", ({"33.10": "1", "85.10": sinds},)))

    def rechter(self, kind: str, aan: str, op: int) -> None:
        self[kind].met(uitspraak(INDICATIES[aan], op))

    def geboortedatum(self, wie: str, geboren: str) -> None:
        """As the register has it: `20150000` when only the year is known."""
        mens = self[wie]
        mens.persoon = replace(mens.persoon, geboren=int(geboren))
        mens.in_plaats(eigen(mens.persoon))

    @property
    def lijsten(self) -> list[Persoonslijst]:
        return [mens.lijst for mens in self.mensen.values()]
