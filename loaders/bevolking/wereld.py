"""Chance, numbers, names and houses: what a family needs to come about. All chance comes from here.

`Voorraad` is what a whole run shares (it counts what was given out), `Wereld` is the world of one family, whose chance
depends on the seed and the number of the family only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log
from random import Random
from typing import TypeVar

from .cijfers import (
    BLIJFT_IN_GEMEENTE,
    JONGEN,
    STERFTE_61,
    STERFTE_BABY,
    STERFTE_GROEI,
    STERFTE_JONG,
    VROUW_JONGER,
    op,
)
from .kalender import JAAR, PEILDAG, datums, jaar
from .mens import Elementen, Mens, word_ouder
from .namen import alle_namen, lees_rijen
from .nummers import administratienummers, burgerservicenummers
from .plaatsen import Gemeente, Plaatsen

T = TypeVar("T")
NEDERLAND = "6030"
GEBURE = 1000
"""Families that share the homes where many people are registered."""


@dataclass(frozen=True, slots=True)
class Herkomst:
    """Where people come from, when they came, and what the register tends not to know of them."""

    code: str
    land: str
    nationaliteit: str
    geboren: tuple[int, int]
    komst: tuple[int, int]
    aandeel: float
    onbekende_datum: float
    behoudt: bool
    """Whether the old nationality is kept on becoming Dutch."""
    asiel: bool
    plaatsen: tuple[str, ...]


def _herkomsten() -> dict[str, Herkomst]:
    return {
        rij["code"]: Herkomst(
            rij["code"],
            rij["land"],
            rij["nationaliteit"],
            (int(rij["geboren_van"]), int(rij["geboren_tot"])),
            (int(rij["komst_van"]), int(rij["komst_tot"])),
            float(rij["aandeel"]),
            float(rij["onbekende_datum"]),
            rij["behoudt"] == "1",
            rij["asiel"] == "1",
            tuple(rij["plaatsen"].split(",")),
        )
        for rij in lees_rijen("herkomsten.csv")
    }


class Voorraad:
    """What one run gives out, each thing once."""

    def __init__(self) -> None:
        self.plaatsen = Plaatsen()
        self.namen = alle_namen()
        self.herkomsten = _herkomsten()
        self.datum = datums()
        self._bsn = burgerservicenummers()
        self._anummer = administratienummers()

    def nummers(self) -> tuple[str, str]:
        """An A-nummer and a burgerservicenummer."""
        return next(self._anummer), next(self._bsn)


class Wereld:
    """The world of one family."""

    def __init__(self, voorraad: Voorraad, zaad: int, nummer: int) -> None:
        self.voorraad = voorraad
        self.nummer = nummer
        self.worp = Random(f"{zaad}/{nummer}").random  # noqa: S311 (people are made up here, not secrets)
        self.leden: list[Mens] = []
        self.wachtrij: list[Mens] = []
        """Children who are still to grow up, in order."""
        self.gemeente = voorraad.plaatsen.gemeente(self.worp())
        self.opvang = self.tussen(250, 900)
        """Days in a centre for asylum seekers, for the whole family."""

    # ------------------------------------------------------------------------------------------------ chance

    def kans(self, kans: float) -> bool:
        """Whether something happens that has this chance."""
        return self.worp() < kans

    def tussen(self, van: int, tot: int) -> int:
        """A whole number, both ends included; the first when there is no room."""
        return van + int(self.worp() * (tot - van + 1)) if tot > van else van

    def rond(self, midden: float, spreiding: float) -> float:
        """About so much: a bell between three times the spread below and above."""
        worp = self.worp
        return midden + spreiding * 2 * (worp() + worp() + worp() - 1.5)

    def kies(self, reeks: Sequence[T]) -> T:
        """One out of many, all alike."""
        return reeks[int(self.worp() * len(reeks))]

    def sterfdag(self, geboren: int, *, man: bool, niet_voor: int = 0) -> int | None:
        """When somebody dies, not before a day; None when that is still to come."""
        while True:
            dag = self._sterfdag(geboren, man)
            if dag >= PEILDAG:
                return None
            if dag > niet_voor:
                return dag

    def _sterfdag(self, geboren: int, man: bool) -> int:
        jong = self.worp()
        baby = op(STERFTE_BABY, jaar(geboren))
        if jong < baby:
            return geboren + int(self.worp() * JAAR)
        if jong < baby + STERFTE_JONG:
            return geboren + int((1 + 44 * self.worp() ** 0.5) * JAAR)
        kans = op(STERFTE_61, jaar(geboren) + 72)
        leeftijd = 61 + log(exp(-61 * STERFTE_GROEI) - log(1 - self.worp()) * STERFTE_GROEI / kans) / STERFTE_GROEI
        return geboren + int((leeftijd + (0 if man else VROUW_JONGER)) * JAAR)

    # ------------------------------------------------------------------------------------------------ people

    def herkomst(self, code: str) -> Herkomst | None:
        """The origin behind a code; None for the Dutch and Frisian."""
        return self.voorraad.herkomsten.get(code)

    def naam(self, herkomst: str, *, man: bool, jaar_: int) -> str:
        """First names: one, two or three."""
        geslacht = "M" if man else "V"
        namen = self.voorraad.namen
        delen = [namen.voornaam(herkomst, geslacht, jaar_, self.worp())]
        while herkomst in ("nl", "fy", "id", "sr") and len(delen) < 3 and self.kans(0.48):
            volgende = namen.voornaam(
                "nl" if herkomst == "fy" else herkomst, geslacht, max(jaar_ - 30, 1850), self.worp()
            )
            if volgende in delen:
                break
            delen.append(volgende)
        return " ".join(delen)

    def achternaam(self, herkomst: str) -> Elementen:
        """A surname, sometimes with a prefix."""
        return self.voorraad.namen.achternaam(herkomst, self.worp())

    def mens(
        self,
        geboren: int,
        herkomst: str,
        achternaam: Elementen | None = None,
        *,
        man: bool | None = None,
        buitenland: bool = False,
        elders: bool = False,
        niet_voor: int = 0,
    ) -> Mens:
        """Somebody new; `elders` has no list and no number, `niet_voor` is a day they live to see."""
        man = self.kans(JONGEN) if man is None else man
        datum = self.voorraad.datum[geboren]
        van = self.herkomst(herkomst)
        plaats, land = "", NEDERLAND
        if van and buitenland:
            plaats, land = self.kies(van.plaatsen), van.land
            if self.kans(van.onbekende_datum):
                datum = datum[:4] + "0000" if self.kans(0.7) else datum[:6] + "00"
        if not plaats:
            plaats = self.gemeente.code if self.kans(0.6) else self.voorraad.plaatsen.gemeente(self.worp()).code
        voornaam = self.naam(herkomst, man=man, jaar_=int(datum[:4]))
        naam = {"02.10": voornaam, **(achternaam or self.achternaam(herkomst))}
        wie = Mens(
            man, geboren, datum, naam, plaats, land, herkomst, self.sterfdag(geboren, man=man, niet_voor=niet_voor)
        )
        wie.elders = elders
        if not elders:
            self.leden.append(wie)
        return wie

    def ouders_op_naam(self, wie: Mens) -> None:
        """Two parents at the edge of the family, without a list: known by name and birth date only."""
        geboren = wie.geboren - int(self.rond(27, 4) * JAAR)
        buitenland = wie.land != NEDERLAND
        moeder = self.mens(geboren, wie.herkomst, man=False, buitenland=buitenland, elders=True)
        vader = self.mens(geboren - 900, wie.herkomst, wie.achternaam, man=True, buitenland=buitenland, elders=True)
        for nummer, ouder in enumerate((moeder, vader)):
            word_ouder(wie, nummer, ouder, wie.geboren, "A")

    # ------------------------------------------------------------------------------------------------ places

    def huis(self, wie: Mens) -> Elementen:
        """A new house for somebody, more often than not in the municipality where they live."""
        plaatsen = self.voorraad.plaatsen
        gemeente = self._gemeente(wie)
        if not self.kans(BLIJFT_IN_GEMEENTE):
            gemeente = (
                plaatsen.buurgemeente(gemeente, self.worp()) if self.kans(0.6) else plaatsen.gemeente(self.worp())
            )
        return gemeente.huis()

    def _gemeente(self, wie: Mens) -> Gemeente:
        code = wie.woont[-1][1]["09.10"] if wie.woont else ""
        return self.voorraad.plaatsen.per_code.get(code, self.gemeente)

    def tehuis(self, soort: int) -> Elementen:
        """A home nearby where many people are registered: 1 for asylum seekers, 2 for the old, 3 for children."""
        return self.voorraad.plaatsen.tehuis(soort, self.nummer // GEBURE)
