"""Days that exist: the calendar for dates as the register writes them."""

from __future__ import annotations

import calendar

LAATSTE_JAAR = 9999


def eerste_dag(getal: int) -> int | None:
    """The first day that exists on or after a date as the register writes it, unknown parts 0; None when none does.

    `20080400` gives 1 April 2008, and the eighteenth birthday of somebody born on 29 February gives 1 March.
    """
    jaar, maand, dag = getal // 10000, getal // 100 % 100, max(getal % 100, 1)
    if maand == 0:
        maand, dag = 1, 1
    if 1 <= jaar <= LAATSTE_JAAR and maand <= 12 and dag > calendar.monthrange(jaar, maand)[1]:
        maand, dag = maand + 1, 1
    if maand > 12:
        jaar, maand, dag = jaar + 1, 1, 1
    return jaar * 10000 + maand * 100 + dag if 1 <= jaar <= LAATSTE_JAAR else None
