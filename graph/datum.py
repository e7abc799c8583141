"""LO3 dates: eight digits of which the month and day, or everything, may be unknown.

Source: Logisch Ontwerp BRP, element types; `00000000` is wholly unknown, `YYYY0000` and `YYYYMM00` partly.
"""

from __future__ import annotations

import calendar
from functools import lru_cache
from typing import NamedTuple


class Datum(NamedTuple):
    """A date as the register knows it; a part that is unknown is 0.

    `Datum(2008, 4, 0)` is some day in April 2008. Comparing such dates has three answers, see `voor`.
    """

    jaar: int
    maand: int = 0
    dag: int = 0

    @property
    def volledig(self) -> bool:
        """Whether year, month and day are all known."""
        return self.dag > 0

    @property
    def vroegst(self) -> int:
        """The first day it can be, as the number yyyymmdd (0 when nothing is known)."""
        if not self.jaar:
            return 0
        return self.jaar * 10000 + (self.maand or 1) * 100 + (self.dag or 1)

    @property
    def laatst(self) -> int:
        """The last day it can be, as the number yyyymmdd (`NU` when nothing is known)."""
        if not self.jaar:
            return NU
        maand = self.maand or 12
        return self.jaar * 10000 + maand * 100 + (self.dag or calendar.monthrange(self.jaar, maand)[1])

    @property
    def lo3(self) -> str:
        """The eight digits of the register."""
        return f"{self.jaar:04}{self.maand:02}{self.dag:02}"

    def __str__(self) -> str:
        """Readable and sortable: `2008-04-01`, `2008-04`, `2008` or `onbekend`."""
        if not self.jaar:
            return "onbekend"
        return "-".join([f"{self.jaar:04}", *(f"{deel:02}" for deel in (self.maand, self.dag) if deel)])


ONBEKEND = Datum(0)
VAAK_GEVRAAGD = 65536
"""Dates remembered: a register of millions of persons knows only some tens of thousands of days."""
NU = 99991231
"""The day to ask about when the question is about now: what is registered has happened, whatever its date."""


@lru_cache(maxsize=VAAK_GEVRAAGD)
def is_lo3_datum(waarde: str) -> bool:
    """Whether the text is a possible LO3 date, partly unknown dates included."""
    if len(waarde) != 8 or not (waarde.isascii() and waarde.isdigit()):
        return False
    datum = lees_datum(waarde)
    return datum is not None and datum.lo3 == waarde


@lru_cache(maxsize=VAAK_GEVRAAGD)
def lees_datum(waarde: str | None) -> Datum | None:
    """Read an LO3 date; what is impossible in it counts as unknown (`19821291` is some day in December 1982).

    Returns None when there is no date at all: absent, or not digits.
    """
    if not waarde or not (waarde.isascii() and waarde.isdigit()):
        return None
    cijfers = waarde.zfill(8)
    if len(cijfers) > 8:
        return ONBEKEND
    jaar, maand, dag = int(cijfers[:4]), int(cijfers[4:6]), int(cijfers[6:])
    if not jaar:
        return ONBEKEND
    if not 1 <= maand <= 12:
        return Datum(jaar)
    if not 1 <= dag <= calendar.monthrange(jaar, maand)[1]:
        return Datum(jaar, maand)
    return Datum(jaar, maand, dag)


@lru_cache(maxsize=VAAK_GEVRAAGD)
def lo3_datum(waarde: str | None) -> str | None:
    """The eight digits of the date that `lees_datum` reads; None when there is no date at all."""
    datum = lees_datum(waarde)
    return datum.lo3 if datum is not None else None


def op_of_voor(datum: Datum, peildatum: int) -> bool | None:
    """Whether the date lies on or before the day `peildatum` (yyyymmdd); None when that cannot be known."""
    jaar, maand, dag = datum
    if dag:
        return jaar * 10000 + maand * 100 + dag <= peildatum
    if datum.laatst <= peildatum:
        return True
    if datum.vroegst > peildatum:
        return False
    return None
