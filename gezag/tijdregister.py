"""The person lists of a case through time: as they are today, and as they were valid on a day before it."""

from __future__ import annotations

import calendar
from collections.abc import Sequence

from graph.geldigheid import lijsten_op
from graph.persoonslijst import Persoonslijst

from .feiten import Register
from .procedure import leid_af, nog_niet_geboren
from .uitkomst import Uitspraak

LAATSTE_JAAR = 9999


class Tijdregister:
    """What can decide a case, on any day up to `vandaag` (yyyymmdd). Each day is worked out once."""

    def __init__(self, lijsten: Sequence[Persoonslijst], vandaag: int) -> None:
        self.lijsten = lijsten
        self.vandaag = vandaag
        self._per_dag: dict[int, Register] = {}
        self._uitspraken: dict[tuple[int, int], Uitspraak] = {}

    def op(self, dag: int) -> Register:
        """The register on the day: today as it is, future dates included; before that as it was valid then."""
        register = self._per_dag.get(dag)
        if register is None:
            register = self._per_dag[dag] = Register(lijsten_op(self.lijsten, dag, self.vandaag))
        return register

    def lijst(self, burgerservicenummer: int, dag: int) -> Persoonslijst | None:
        """Somebody's list as it counted on the day; None when there is none, or the person was not yet born."""
        return next(iter(self.op(dag).alle(burgerservicenummer)), None)

    def uitspraak(self, burgerservicenummer: int, dag: int) -> Uitspraak | None:
        """Who held gezag over this person on the day, by the ordinary procedure; None when there is no list."""
        sleutel = (burgerservicenummer, dag)
        if sleutel not in self._uitspraken:
            nu, toen = self.lijst(burgerservicenummer, self.vandaag), self.lijst(burgerservicenummer, dag)
            if nu is None:
                return None
            self._uitspraken[sleutel] = leid_af(toen, self.op(dag), dag) if toen else nog_niet_geboren(nu, dag)
        return self._uitspraken[sleutel]


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
