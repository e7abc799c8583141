"""Days as whole numbers, so that a life is arithmetic; and back to the eight digits of the register."""

from __future__ import annotations

from datetime import date
from functools import cache

EERSTE_JAAR, LAATSTE_JAAR = 1850, 2036
JAAR = 365.2425
"""Days in a year."""
_BEGIN = date(EERSTE_JAAR, 1, 1).toordinal()


def dag(jaar: int, maand: int = 1, dag_: int = 1) -> int:
    """The day as a number: days since the first of January 1850."""
    return date(jaar, maand, dag_).toordinal() - _BEGIN


def jaar(wanneer: int) -> float:
    """The year a day lies in, with the part of the year that has passed; right to a day or so."""
    return EERSTE_JAAR + wanneer / JAAR


@cache
def datums() -> tuple[str, ...]:
    """The LO3 date of every day, by number."""
    dagen = range(_BEGIN, date(LAATSTE_JAAR + 1, 1, 1).toordinal())
    return tuple(date.fromordinal(een).isoformat().replace("-", "") for een in dagen)


PEILDAG = dag(2026)
"""The first day of which nothing is known: the population is as it was at the end of 2025."""
GBA = dag(1994, 10)
"""Since then the register is kept as person lists; who died before has none."""
ERKENNING_GEEFT_GEZAG = dag(2023)
"""From this day a recognition gives joint gezag by law (1:251b BW)."""
DUOMOEDER = dag(2014, 4)
"""From this day a partnership makes a man a father, and a second woman a mother by law (1:198, 1:199 BW)."""
PARTNERSCHAP = dag(1998)
OPENSTELLING = dag(2001, 4)
"""From this day two men or two women can marry."""
