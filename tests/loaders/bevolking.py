"""A generated population as the tests look at it: families of person lists, and shares with their sampling error."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from math import sqrt

import orjson

from gezag import Register
from graph.persoonslijst import Persoonslijst, Voorkomen
from loaders.bevolking.schrijven import families

PEILDATUM = 20260101
RNI = "1999"


@dataclass(frozen=True, slots=True)
class Aandeel:
    """A share, and how far chance may take it; families differ more than persons do, so the error is theirs."""

    waarde: float
    fout: float

    def ligt_bij(self, cijfer: float, speling: float = 0.0) -> bool:
        """Whether the figure lies within four times the error, and what the model is allowed to be off."""
        return abs(self.waarde - cijfer) <= 4 * self.fout + speling

    def __str__(self) -> str:
        return f"{self.waarde:.4f} ± {self.fout:.4f}"


class Bevolking:
    """Whole families of a seed, at least so many lists."""

    def __init__(self, aantal: int, zaad: int = 1) -> None:
        self.families: list[list[Persoonslijst]] = []
        over = aantal
        for lijnen in families(zaad):
            self.families.append([Persoonslijst(orjson.loads(lijn)) for lijn in lijnen])
            over -= len(lijnen)
            if over <= 0:
                return

    @cached_property
    def lijsten(self) -> list[Persoonslijst]:
        """Every list, family after family."""
        return [lijst for familie in self.families for lijst in familie]

    @cached_property
    def register(self) -> Register:
        """All lists, found by number."""
        return Register(self.lijsten)

    def aandeel(self, van: Callable[[Persoonslijst], bool], deel: Callable[[Persoonslijst], bool]) -> Aandeel:
        """Which share of some lists has a property."""
        tellingen = []
        for familie in self.families:
            gekozen = [lijst for lijst in familie if van(lijst)]
            tellingen.append((sum(map(deel, gekozen)), len(gekozen)))
        totaal = sum(aantal for _, aantal in tellingen)
        waarde = sum(raak for raak, _ in tellingen) / totaal
        return Aandeel(waarde, sqrt(sum((raak - waarde * aantal) ** 2 for raak, aantal in tellingen)) / totaal)


def persoon(lijst: Persoonslijst) -> Voorkomen:
    """Category 01 as it stands now."""
    gevonden = lijst.actueel("01")
    assert gevonden is not None
    return gevonden


def geboren(lijst: Persoonslijst) -> int:
    """The birth date as a number; unknown parts are 0."""
    return persoon(lijst).getal("03.10") or 0


def leeftijd(lijst: Persoonslijst) -> int:
    """Years on the day of the population."""
    return (PEILDATUM - geboren(lijst)) // 10_000


def woont_hier(lijst: Persoonslijst) -> bool:
    """Whether this is a resident."""
    return lijst.opschorting is None


def adres(lijst: Persoonslijst) -> str:
    """The house somebody lives in now."""
    verblijf = lijst.actueel("08")
    assert verblijf is not None
    return verblijf.lees("11.90") or ""
