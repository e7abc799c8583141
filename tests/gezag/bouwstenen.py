"""Fictional people and their person lists, put together fact by fact.

A `Feit` is one stack of one category; `lijst` gathers facts into the person list of somebody, `kind` into that of the
child most cases are about: born in the Netherlands on 1 June 2015, resident, with Maria and Viktor as parents.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from graph.persoonslijst import Persoonslijst

PEILDATUM = 20260423
NEDERLAND = "6030"

Elementen = Mapping[str, str | int | None]
"""Elements of one occurrence; None means: left out."""


@dataclass(frozen=True)
class Persoon:
    """Somebody who does not exist, with a burgerservicenummer that passes the eleven-test."""

    voornaam: str
    geslachtsnaam: str
    geslacht: str
    geboren: int
    bsn: str | None

    def elementen(self) -> Elementen:
        return {
            "01.20": self.bsn,
            "02.10": self.voornaam,
            "02.40": self.geslachtsnaam,
            "03.10": self.geboren,
            "04.10": self.geslacht,
        }


KIND = Persoon("Koen", "Bakker", "M", 20150601, "999990019")
ZUS = Persoon("Zoë", "Bakker", "V", 20180915, "999990020")
MOE = Persoon("Maria", "Jansen", "V", 19850312, "999990032")
VA = Persoon("Viktor", "Bakker", "M", 19830704, "999990044")
MILA = Persoon("Mila", "Visser", "V", 19860221, "999990056")
"""A second mother."""
PAUL = Persoon("Paul", "Peters", "M", 19800505, "999990068")
"""A partner of Maria who is not a parent."""
XANDER = Persoon("Xander", "Smit", "M", 19791130, "999990081")
"""Another one."""


def zonder_bsn(persoon: Persoon) -> Persoon:
    """The same person, but not in the register."""
    return replace(persoon, bsn=None)


def minderjarig(persoon: Persoon) -> Persoon:
    return replace(persoon, geboren=20090101)


@dataclass(frozen=True)
class Feit:
    """One stack of one category: the current occurrence first, then ever older ones."""

    categorie: str
    voorkomens: tuple[Elementen, ...]

    def met(self, elementen: Elementen, volgnr: int = 0) -> Feit:
        """The same fact with other elements in one occurrence."""
        voorkomens = list(self.voorkomens)
        voorkomens[volgnr] = {**voorkomens[volgnr], **elementen}
        return replace(self, voorkomens=tuple(voorkomens))

    def zonder(self, *elementen: str) -> Feit:
        return self.met(dict.fromkeys(elementen))

    def onjuist(self) -> Feit:
        return self.met({"84.10": "O"})

    def in_onderzoek(self, aanduiding: str, volgnr: int = 0, einde: int | None = None) -> Feit:
        return self.met({"83.10": aanduiding, "83.20": 20260101, "83.30": einde}, volgnr)

    def voorheen(self, vroeger: Feit) -> Feit:
        """The same fact with what the register said before it as history."""
        return replace(self, voorkomens=self.voorkomens + vroeger.voorkomens)

    def stapel(self) -> list[dict[str, str | int]]:
        """The stack as a person list holds it, with everything but the sequence number in text."""
        return [
            {"volgnr": volgnr} | {element: str(waarde) for element, waarde in elementen.items() if waarde is not None}
            for volgnr, elementen in enumerate(self.voorkomens)
        ]


def eigen(persoon: Persoon, akte: str = "1AA0100") -> Feit:
    return Feit("01", ({**persoon.elementen(), "03.30": NEDERLAND, "81.20": akte},))


def ouder(nummer: int, persoon: Persoon, sinds: int = KIND.geboren, akte: str = "1AA0100") -> Feit:
    return Feit(f"0{nummer + 1}", ({**persoon.elementen(), "62.10": sinds, "81.20": akte},))


def gehuwd(met: Persoon, sinds: int = 20100101) -> Feit:
    return Feit("05", ({**met.elementen(), "06.10": sinds, "85.10": sinds},))


def gescheiden(van: Persoon, sinds: int, op: int, reden: str | None = "S") -> Feit:
    """A marriage that ended, as the register usually writes it: the end is current, the beginning is history."""
    einde = Feit("05", ({**van.elementen(), "07.10": op, "07.40": reden, "85.10": op},))
    return einde.voorheen(gehuwd(van, sinds))


def weduwe_van(partner: Persoon, sinds: int, op: int) -> Feit:
    """A marriage that ended by death, with beginning and end in one occurrence."""
    return gehuwd(partner, sinds).met({"07.10": op, "07.40": "O"})


def opgeschort(reden: str, op: int | None = 20200101) -> Feit:
    return Feit("07", ({"67.10": op, "67.20": reden},))


def overleden(op: int | None = 20200101) -> Feit:
    return opgeschort("O", op)


def rni() -> Feit:
    """Registered as a non-resident."""
    return opgeschort("R")


def ingeschreven(gemeente: str | None = "0518", gevestigd: int | None = None) -> Feit:
    return Feit("08", ({"09.10": gemeente, "14.20": gevestigd},))


def heeft_kind(wie: Persoon) -> Feit:
    return Feit("09", ({"01.20": wie.bsn, "03.10": wie.geboren},))


def uitspraak(indicatie: str, op: int | None = 20160101) -> Feit:
    return Feit("11", ({"32.10": indicatie, "85.10": op},))


def onder_curatele() -> Feit:
    return Feit("11", ({"33.10": "1", "85.10": 20190101},))


def geen(categorie: str) -> Feit:
    return Feit(categorie, ())


def erkend(letter: str, door: Persoon, op: int, geboren: int = KIND.geboren) -> tuple[Feit, Feit]:
    """The child and parent 2 by recognition, with the letter of the deed."""
    akte = f"1A{letter}0100"
    return eigen(replace(KIND, geboren=geboren), akte), ouder(2, door, op, akte)


def lijst(persoon: Persoon, *feiten: Feit) -> Persoonslijst:
    """The person list of somebody: the facts given, after the person's own data unless these are given too."""
    if all(feit.categorie != "01" for feit in feiten):
        feiten = (eigen(persoon), *feiten)
    inhoud: dict[str, list[list[dict[str, str | int]]]] = {}
    for feit in feiten:
        if feit.voorkomens:
            inhoud.setdefault(feit.categorie, []).append(
                [
                    {
                        "volgnr": volgnr,
                        **{naam: str(waarde) for naam, waarde in elementen.items() if waarde is not None},
                    }
                    for volgnr, elementen in enumerate(feit.voorkomens)
                ]
            )
    return Persoonslijst(inhoud)


def kind(*feiten: Feit, geboren: int = KIND.geboren) -> Persoonslijst:
    """The child's list; a fact given takes the place of the usual one of its category."""
    gewoonlijk = (
        eigen(replace(KIND, geboren=geboren)),
        ingeschreven(),
        ouder(1, MOE, geboren),
        ouder(2, VA, geboren),
    )
    gegeven = {feit.categorie for feit in feiten}
    return lijst(KIND, *(feit for feit in gewoonlijk if feit.categorie not in gegeven), *feiten)


def onbevoegd(persoon: Persoon, reden: str, *feiten: Feit) -> Persoonslijst:
    """The list of somebody who cannot hold gezag, for the reason as outcomes name it."""
    match reden:
        case "OVERLEDEN":
            return lijst(persoon, overleden(), *feiten)
        case "ONDER_CURATELE":
            return lijst(persoon, onder_curatele(), *feiten)
        case _:
            return lijst(minderjarig(persoon), *feiten)


REDENEN = ("OVERLEDEN", "ONDER_CURATELE", "MINDERJARIG")
"""Why somebody cannot hold gezag, the weightiest first."""
ONGEHUWD = (lijst(MOE), lijst(VA))
GEHUWD = (lijst(MOE, gehuwd(VA)), lijst(VA, gehuwd(MOE)))
