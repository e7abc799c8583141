"""On which days can the gezag over somebody change: every date on the lists that can decide, and the birthdays.

A date that is partly unknown counts as early as possible, as everywhere in the derivation; until when it may have been
in truth is kept beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from graph.datum import ONBEKEND, lees_datum
from graph.persoonslijst import Persoonslijst, naar_getal

from .betrokkenen import betrokken_lijsten
from .dagen import eerste_dag
from .feiten import MEERDERJARIG

DATUMS = ("03.10", "06.10", "07.10", "14.20", "62.10", "67.10", "85.10")
"""Elements from whose day on something counts (`graph.geldigheid` and the procedure compare these with the day)."""
EINDE_ONDERZOEK = "83.30"
"""The last day on which something was under investigation."""


class _Wijziging(NamedTuple):
    """A day on which something can change, and until when it may have been in truth."""

    dag: int
    uiterlijk: int


def wijzigingsdagen(lijsten: Sequence[Persoonslijst], burgerservicenummer: int) -> dict[int, int]:
    """Every day on which something that decides begins to count, with the last day on which it may have begun."""
    gevonden: dict[int, int] = {}
    for lijst in betrokken_lijsten(lijsten, burgerservicenummer):
        for voorkomen in (v for stapels in lijst.inhoud.values() for stapel in stapels for v in stapel):
            for dag, uiterlijk in _van_voorkomen(voorkomen):
                gevonden[dag] = max(uiterlijk, gevonden.get(dag, 0))
    return gevonden


def _van_voorkomen(voorkomen: Mapping[str, str]) -> Iterator[_Wijziging]:
    for element in DATUMS:
        if getal := naar_getal(voorkomen.get(element)):
            datum = lees_datum(voorkomen.get(element)) or ONBEKEND
            yield from _wijziging(getal, datum.laatst if datum.jaar and not datum.volledig else 0)
            if element == "03.10":
                laatst = datum.laatst + MEERDERJARIG if datum.jaar and not datum.volledig else 0
                yield from _wijziging(getal + MEERDERJARIG, laatst)
    if getal := naar_getal(voorkomen.get(EINDE_ONDERZOEK)):
        yield from _wijziging(getal + 1, 0)


def _wijziging(getal: int, uiterlijk: int) -> Iterator[_Wijziging]:
    dag = eerste_dag(getal)
    if dag is not None:
        yield _Wijziging(dag, max(uiterlijk, dag))
