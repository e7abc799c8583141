"""The person lists of a case through time: as they are today, and as they were valid on a day before it."""

from __future__ import annotations

from collections.abc import Sequence

from graph.geldigheid import lijsten_op
from graph.persoonslijst import Persoonslijst
from graph.rechtspraak import Inschrijving

from .feiten import Register
from .procedure import leid_af, nog_niet_geboren
from .rechtspraak import Aanvulling, vul_aan
from .uitkomst import Uitspraak


class Tijdregister:
    """What can decide a case, on any day up to `vandaag` (yyyymmdd). Each day is worked out once.

    `inschrijvingen` is what court registers tell; None when they were not asked.
    """

    def __init__(
        self, lijsten: Sequence[Persoonslijst], vandaag: int, inschrijvingen: Sequence[Inschrijving] | None = None
    ) -> None:
        self.lijsten = lijsten
        self.vandaag = vandaag
        self.geraadpleegd = inschrijvingen is not None
        self.inschrijvingen: Sequence[Inschrijving] = inschrijvingen or ()
        self._per_dag: dict[int, Register] = {}
        self._uitspraken: dict[tuple[int, int], Uitspraak] = {}
        self._aanvullingen: dict[tuple[int, int], Aanvulling] = {}

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

    def aanvulling(self, burgerservicenummer: int, dag: int) -> Aanvulling | None:
        """What the court registers add to that; None when there is no list."""
        sleutel = (burgerservicenummer, dag)
        if sleutel not in self._aanvullingen:
            uitspraak = self.uitspraak(burgerservicenummer, dag)
            if uitspraak is None:
                return None
            self._aanvullingen[sleutel] = vul_aan(uitspraak, self.inschrijvingen, self.op(dag))
        return self._aanvullingen[sleutel]
