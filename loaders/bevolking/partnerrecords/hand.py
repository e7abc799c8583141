"""Whoever writes a record down: by chance careful or careless, and what went wrong is remembered."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Sequence
from itertools import accumulate
from random import Random
from typing import TypeVar

from .kansen import HOOGSTENS, SLORDIG, Partner, kansen

T = TypeVar("T")


class Toeval:
    """Chance, the same for the same seed."""

    __slots__ = ("worp",)

    def __init__(self, zaad: str) -> None:
        self.worp = Random(zaad).random  # noqa: S311 (records are made up here, not secrets)

    def kans(self, kans: float) -> bool:
        """Whether something happens that has this chance."""
        return self.worp() < kans

    def kies(self, reeks: Sequence[T]) -> T:
        """One out of many, all alike."""
        return reeks[int(self.worp() * len(reeks))]

    def weeg(self, reeks: Sequence[T], gewichten: Sequence[float]) -> T:
        """One out of many, by weight."""
        stapels = list(accumulate(gewichten))
        return reeks[bisect(stapels, self.worp() * stapels[-1])]

    def tussen(self, van: int, tot: int) -> int:
        """A whole number, both ends included."""
        return van + int(self.worp() * (tot - van + 1))


Fout = Callable[[Toeval, str], str]
"""An error: what is written instead of a text; the text itself when the error cannot be made in it."""


class Hand:
    """The hand that writes one record."""

    __slots__ = ("gemaakt", "partner", "slordig", "t", "vaker")

    def __init__(self, toeval: Toeval, partner: Partner, vaker: float) -> None:
        self.t, self.partner, self.vaker = toeval, partner, vaker
        self.slordig = toeval.weeg([maal for _, maal in SLORDIG], [deel for deel, _ in SLORDIG])
        self.gemaakt: list[str] = []

    def mis(self, naam: str, maal: float = 1.0) -> bool:
        """Whether this goes wrong here; noted when it does."""
        raak = self._mis(naam, maal)
        if raak:
            self.gemaakt.append(naam)
        return raak

    def schrijf(self, tekst: str, naam: str, fout: Fout, maal: float = 1.0) -> str:
        """The text as it comes out of this hand; noted when that is another one."""
        if not tekst or not self._mis(naam, maal):
            return tekst
        anders = fout(self.t, tekst)
        if anders != tekst:
            self.gemaakt.append(naam)
        return anders

    def _mis(self, naam: str, maal: float) -> bool:
        kans = kansen()[naam]
        keer = maal * self.vaker * self.slordig if kans.verdubbelt else maal
        return self.t.kans(min(kans.waarde * keer, max(HOOGSTENS, kans.waarde)))
