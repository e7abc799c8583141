"""The thresholds: from which weight two tellings are joined, shown to a person, or told apart by other contenders."""

from __future__ import annotations

from dataclasses import dataclass

from graph.fouten import OngeldigeInvoer

MARGE = 2.0
"""Bits: a contender that is less than 2^2 = 4 times as unlikely as the best is not passed over without a person."""


@dataclass(frozen=True, slots=True)
class Grenzen:
    """Match weights in bits: log2 of the odds that two tellings are of one person."""

    boven: float
    """From here up they are joined, unless something stands against it."""
    onder: float
    """From here up somebody is asked; below it they are two persons."""
    marge: float = MARGE
    """When two tellings that exclude each other fit a third and differ less than this, none of the two is joined."""

    def __post_init__(self) -> None:
        if not self.onder <= self.boven:
            raise OngeldigeInvoer("VERWANT_KOPPEL_ONDER", "de ondergrens ligt niet boven de bovengrens")
        if self.marge < 0:
            raise OngeldigeInvoer("marge", "een marge is nul of meer bits")

    @property
    def vanaf(self) -> float:
        """From which weight a judgement matters for the division: a contender may be just below `boven`."""
        return self.boven - self.marge

    @property
    def bewaard_vanaf(self) -> float:
        """From which weight a judgement of the model is worth keeping."""
        return min(self.onder, self.vanaf)
