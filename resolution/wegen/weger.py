"""Weighing one pair: the same weights as in bulk, in microseconds, with each step told."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import log2
from typing import NamedTuple

from resolution.kenmerken import Kenmerken
from resolution.vormen import Vormen, vormen

from .model import Model
from .vergelijkingen import ONBEKEND, VERGELIJKINGEN, Niveau, kies
from .waarden import toon


class Stap(NamedTuple):
    """What one feature adds to the weight, and why."""

    kenmerk: str
    niveau: str
    """How the two agree or differ."""
    een: str
    """The value as the first source wrote it."""
    ander: str
    gewicht: float
    """Bits; above zero it speaks for one person, below zero against."""


class Weging(NamedTuple):
    """The weight of a pair, and how it came about."""

    gewicht: float
    """Bits: log2 of the odds that the two are one person, how rare that is at all included."""
    stappen: tuple[Stap, ...]
    """First where every weight starts, then each feature that says something; together the weight."""


class _Gewogen(NamedTuple):
    vormen: Vormen
    frequenties: dict[str, float]


class _Gewicht(NamedTuple):
    """The weight of one level: fixed, or by how rare the value is."""

    vast: float
    frequentie: str | None
    log2_u: float


ONTHOUDEN = 1 << 15
"""Tellings of which the normal forms are kept."""
BEGIN = "vooraf"


class Weger:
    """Weighs pairs by a model; keeps the normal forms of what it saw last."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self._begin = model.begin
        self._kiezers: list[tuple[Callable[[Vormen, Vormen], int], list[_Gewicht]]] = []
        for vergelijking, kansen in zip(VERGELIJKINGEN, model.kenmerken, strict=True):
            per_niveau = iter(kansen.niveaus)
            gewichten = []
            for niveau in vergelijking.niveaus:
                if niveau.stil:
                    gewichten.append(_Gewicht(0.0, None, 0.0))
                else:
                    kans = next(per_niveau)
                    gewichten.append(_Gewicht(log2(kans.m / kans.u), niveau.frequentie, log2(kans.u)))
            self._kiezers.append((kies(vergelijking), gewichten))
        self._vorm = lru_cache(ONTHOUDEN)(self._maak_vorm)

    def _maak_vorm(self, kenmerken: Kenmerken) -> _Gewogen:
        v = vormen(kenmerken)
        return _Gewogen(v, self.model.frequenties(v))

    def gewicht(self, een: Kenmerken, ander: Kenmerken) -> float:
        """Only the weight (bits)."""
        return self._begin + sum([bij for _, bij in self._niveaus(een, ander)])

    def weeg(self, een: Kenmerken, ander: Kenmerken) -> Weging:
        """The weight with its steps."""
        stappen = [Stap(BEGIN, "hoe vaak twee vermeldingen over één persoon gaan", "", "", self._begin)]
        for vergelijking, (plaats, bij) in zip(VERGELIJKINGEN, self._niveaus(een, ander), strict=True):
            niveau: Niveau = vergelijking.niveaus[plaats]
            if not niveau.stil or niveau.naam != ONBEKEND:
                waarden = toon(vergelijking.kenmerk, een), toon(vergelijking.kenmerk, ander)
                stappen.append(Stap(vergelijking.kenmerk, niveau.naam, *waarden, bij))
        return Weging(sum(stap.gewicht for stap in stappen), tuple(stappen))

    def _niveaus(self, een: Kenmerken, ander: Kenmerken) -> list[tuple[int, float]]:
        """Of each comparison the level, and what it adds."""
        p, f = self._vorm(een)
        q, g = self._vorm(ander)
        uit = []
        for kiezer, gewichten in self._kiezers:
            plaats = kiezer(p, q)
            vast, frequentie, log2_u = gewichten[plaats]
            if frequentie:
                vast += log2_u - log2(max(f[frequentie], g[frequentie]))
            uit.append((plaats, vast))
        return uit
