"""How good the linking is, against pairs of which the truth is known: the usual measures, as pure functions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from graph.identiteit import Verwijzing

Paar = tuple[Verwijzing, Verwijzing]


class Kwaliteit(NamedTuple):
    """The outcome of one measurement; shares are between 0 and 1."""

    gekoppeld: int
    """Pairs that were attached."""
    terecht: int
    """Of those, pairs that are of one person."""
    gemist: int
    """Pairs of one person that were not attached."""

    @property
    def precisie(self) -> float:
        """Which part of what was attached is right; 1 when nothing was."""
        return self.terecht / self.gekoppeld if self.gekoppeld else 1.0

    @property
    def volledigheid(self) -> float:
        """Which part of what had to be attached was (recall); 1 when there was nothing to attach."""
        nodig = self.terecht + self.gemist
        return self.terecht / nodig if nodig else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        som = self.precisie + self.volledigheid
        return 2 * self.precisie * self.volledigheid / som if som else 0.0


def ordent(een: Verwijzing, ander: Verwijzing) -> Paar:
    """A pair in its one order."""
    return (een, ander) if een < ander else (ander, een)


def meet(gekoppeld: Iterable[Paar], waar: Iterable[Paar]) -> Kwaliteit:
    """Compare attached pairs with the true ones; the order within a pair does not matter, nor a pair told twice."""
    gevonden = {ordent(*paar) for paar in gekoppeld}
    echt = {ordent(*paar) for paar in waar}
    terecht = len(gevonden & echt)
    return Kwaliteit(len(gevonden), terecht, len(echt) - terecht)
