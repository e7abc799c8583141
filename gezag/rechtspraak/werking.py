"""Does an inscription have effect on a day? Yes, no, or nobody can say, because a date is not fully known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from graph.datum import ONBEKEND, Datum, op_of_voor
from graph.rechtspraak import Inschrijving

from ..dagen import eerste_dag
from .artikelen import LANGSTE_DUUR


class Werking(StrEnum):
    """Whether a decision counts on the day asked about."""

    JA = "ja"
    NEE = "nee"
    ONZEKER = "onzeker"


def werking(inschrijving: Inschrijving, dag: int) -> Werking:
    """Whether it has effect on `dag` (yyyymmdd): begun, and not ended.

    A measure without an inscribed end that is older than it can be without prolongation is uncertain.
    """
    begonnen = op_of_voor(inschrijving.ingang, dag)
    beeindigd = op_of_voor(inschrijving.einde, dag) if inschrijving.einde is not None else False
    if begonnen is False or beeindigd is True:
        return Werking.NEE
    uiterste = verlengd_na(inschrijving)
    if begonnen is None or beeindigd is None or (uiterste is not None and uiterste <= dag):
        return Werking.ONZEKER
    return Werking.JA


def geeindigd(inschrijving: Inschrijving, dag: int) -> bool:
    """Whether it certainly ended by the day."""
    return inschrijving.einde is not None and inschrijving.einde.laatst <= dag


def verlengd_na(inschrijving: Inschrijving) -> int | None:
    """From which day a measure without an inscribed end must have been prolonged to have effect; None when never."""
    duur = LANGSTE_DUUR.get(inschrijving.maatregel)
    begin = inschrijving.ingang
    if duur is None or inschrijving.einde is not None or not begin.volledig:
        return None
    jaren, maand = divmod(begin.maand - 1 + duur.maanden, 12)
    return eerste_dag((begin.jaar + jaren) * 10000 + (maand + 1) * 100 + begin.dag)


def werkend(inschrijvingen: Iterable[Inschrijving], dag: int) -> Iterator[Inschrijving]:
    """Those that have effect on the day for certain."""
    return (i for i in inschrijvingen if werking(i, dag) is Werking.JA)


def misschien(inschrijvingen: Iterable[Inschrijving], dag: int) -> Iterator[Inschrijving]:
    """Those of which nobody can say whether they have effect on the day."""
    return (i for i in inschrijvingen if werking(i, dag) is Werking.ONZEKER)


def wisseldagen(inschrijving: Inschrijving) -> Iterator[int]:
    """The days (yyyymmdd) on which its effect can change, from no to perhaps to yes and back."""
    for datum in (inschrijving.ingang, inschrijving.einde):
        if datum is not None and datum != ONBEKEND:
            yield datum.vroegst
            if not datum.volledig and (zeker := eerste_dag(datum.laatst)) is not None:
                yield zeker
    if (uiterste := verlengd_na(inschrijving)) is not None:
        yield uiterste


def zeker_eerder(een: Datum, ander: Datum) -> bool:
    """Whether the one date lies before the other, whatever their unknown parts are."""
    return ONBEKEND not in (een, ander) and een.laatst < ander.vroegst
