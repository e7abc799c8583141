"""What every category of a list is written with: whose list it is, the days as digits, deeds and validity."""

from __future__ import annotations

from .cijfers import EENZIJDIG
from .kalender import GBA, PEILDAG
from .mens import Elementen, Mens
from .wereld import Wereld
from .wonen import adressen


class Pen:
    """Writes the list of one person."""

    __slots__ = ("adressen", "datum", "w", "wie")

    def __init__(self, w: Wereld, wie: Mens) -> None:
        self.w, self.wie = w, wie
        self.datum = w.voorraad.datum
        self.adressen = adressen(w, wie)

    def vermeld(self) -> bool:
        """Whether a relation stands on this list: now and then one is missing."""
        return not self.w.kans(EENZIJDIG)

    def geldig(self, sinds: int) -> Elementen:
        """Valid since (85.10), and entered some days later (86.10)."""
        return {"85.10": self.datum[sinds], "86.10": self.datum[min(max(sinds, GBA) + 3, PEILDAG - 1)]}

    def akte(self, soort: str, letter: str, sinds: int, plaats: str | None = None) -> Elementen:
        """A deed: kind of register, part, letter, serial number; the number follows from the day."""
        datum = self.datum
        return {
            "81.10": plaats or self.w.gemeente.code,
            "81.20": f"{soort}A{letter}{sinds * 7919 % 8000 + 1000}",
            "85.10": datum[sinds],
            "86.10": datum[min(max(sinds, GBA) + 3, PEILDAG - 1)],
        }
