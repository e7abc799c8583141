"""The measures: records attached to the right list, to a wrong one, or not; and what waits for a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from .gegevens import Waarheid

Sleutel = tuple[str, str]
"""Source and key of a record."""


class Uitkomst(NamedTuple):
    """What became of one record."""

    anummer: str
    """Of the list it was attached to; empty when to none."""
    wacht: bool
    """Whether somebody is asked about it."""


NIETS = Uitkomst("", False)


@dataclass(slots=True)
class Maat:
    """Counts of records."""

    records: int = 0
    terecht: int = 0
    """Attached to the list of whom it is."""
    onterecht: int = 0
    """Attached to another list, or to one where there is none."""
    gemist: int = 0
    """In the register, and not attached to that list."""
    wacht: int = 0
    los_en_wacht: int = 0
    """Of those: attached to no list."""

    @property
    def precisie(self) -> float:
        """Share of the attached that is right."""
        return _deel(self.terecht, self.terecht + self.onterecht)

    @property
    def volledigheid(self) -> float:
        """Share of those in the register that is attached to the right list."""
        return _deel(self.terecht, self.terecht + self.gemist)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return _deel(2 * self.terecht, 2 * self.terecht + self.onterecht + self.gemist)

    @property
    def onterecht_per_duizend(self) -> float:
        """Wrong among a thousand attached."""
        return 1000 * _deel(self.onterecht, self.terecht + self.onterecht)

    @property
    def aandeel_wacht(self) -> float:
        """Share of the records about which somebody is asked."""
        return _deel(self.wacht, self.records)


def meet(
    waarheid: Iterable[Waarheid], uitkomsten: Mapping[Sleutel, Uitkomst], met_bsn: frozenset[Sleutel]
) -> dict[str, Maat]:
    """The measures of all records, and of those with and without a burgerservicenummer."""
    maten = {naam: Maat() for naam in ("alle", "met bsn", "zonder bsn")}
    for waar in waarheid:
        sleutel = waar.bron, waar.sleutel
        uitkomst = uitkomsten.get(sleutel, NIETS)
        for naam in ("alle", "met bsn" if sleutel in met_bsn else "zonder bsn"):
            _tel(maten[naam], waar.anummer, uitkomst)
    return maten


def _tel(maat: Maat, anummer: str, uitkomst: Uitkomst) -> None:
    maat.records += 1
    maat.terecht += bool(anummer) and uitkomst.anummer == anummer
    maat.onterecht += bool(uitkomst.anummer) and uitkomst.anummer != anummer
    maat.gemist += bool(anummer) and uitkomst.anummer != anummer
    maat.wacht += uitkomst.wacht
    maat.los_en_wacht += uitkomst.wacht and not uitkomst.anummer


def _deel(teller: int, noemer: int) -> float:
    return teller / noemer if noemer else 0.0
