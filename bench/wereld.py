"""Gives out what a fictional person needs: numbers, a name, a birth date, homes. All chance comes from here."""

from __future__ import annotations

import random

from .lijst import OUDER1, OUDER2, Elementen, Mens
from .namen import ACHTERNAMEN, GEMEENTEN, MANNEN, VOORVOEGSELS, VROUWEN
from .nummers import administratienummers, adressen, burgerservicenummers

PEILJAAR = 2025
"""The last year in which anything happens."""
Woonplekken = list[tuple[str, Elementen]]


class Wereld:
    """One seeded source of chance, and of numbers that are given out once."""

    def __init__(self, zaad: int) -> None:
        self.toeval = random.Random(zaad)
        self.worp = self.toeval.random
        self._bsn = burgerservicenummers()
        self._anummer = administratienummers()
        self._adres = adressen()

    def kies(self, reeks: tuple[str, ...] | list[str]) -> str:
        """One out of many."""
        return reeks[int(self.worp() * len(reeks))]

    def tussen(self, van: int, tot: int) -> int:
        """A whole number, both ends included."""
        return van + int(self.worp() * (tot - van + 1))

    def dag(self, jaar: int) -> str:
        """A day in a year (yyyymmdd), not after the last year."""
        return f"{min(jaar, PEILJAAR)}{self.tussen(1, 12):02}{self.tussen(1, 28):02}"

    def achternaam(self) -> Elementen:
        """A surname, sometimes with a prefix."""
        naam = {"02.40": self.kies(ACHTERNAMEN)}
        voorvoegsel = self.kies(VOORVOEGSELS)
        return {"02.30": voorvoegsel, **naam} if voorvoegsel else naam

    def op_naam(self, man: bool, jaar: int, achternaam: Elementen) -> Elementen:
        """Somebody as a list names them, without numbers."""
        return {
            "02.10": self.kies(MANNEN if man else VROUWEN),
            **achternaam,
            "03.10": self.dag(jaar),
            "03.20": self.kies(GEMEENTEN),
            "03.30": "6030",
            "04.10": "M" if man else "V",
        }

    def mens(self, man: bool, jaar: int, achternaam: Elementen, akte: str = "1AA0100") -> Mens:
        """Somebody with a list and numbers of their own, born by this deed."""
        kort = self.op_naam(man, jaar, achternaam)
        return Mens({"01.10": next(self._anummer), "01.20": next(self._bsn), **kort}, akte)

    def ouders_op_naam(self, mens: Mens) -> None:
        """Give somebody two parents who have no list."""
        jaar = int(mens.geboren[:4])
        mens.ouder_op_naam(OUDER1, self.op_naam(False, jaar - 27, self.achternaam()))
        mens.ouder_op_naam(OUDER2, self.op_naam(True, jaar - 30, mens.achternaam))

    def woonplekken(self, sinds: int, eerder: Woonplekken) -> Woonplekken:
        """One to three homes since a year, newest first, and then where one lived before."""
        jaren = sorted({min(sinds + int(14 * self.worp() * nummer), PEILJAAR) for nummer in range(self.tussen(1, 3))})
        return [(self.dag(jaar), next(self._adres)) for jaar in reversed(jaren)] + eerder

    def geboortehuis(self) -> Woonplekken:
        """Where somebody has lived from the first day."""
        return [("19000101", next(self._adres))]
