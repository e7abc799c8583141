"""How a partner writes a birth date: misheard, mistyped, in part, or as the first of January."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from ..kalender import datums
from .bekende import Bekende
from .hand import Hand, Toeval
from .kansen import VREEMDELINGEN


def geboortedatum(hand: Hand, wie: Bekende) -> str:
    """Eight digits; empty when the partner has none."""
    datum = wie.geboren
    if hand.t.kans(hand.partner.datum_weg) or hand.mis("datum_onbekend"):
        return ""
    if datum[6:] == "00":
        return _onbekende_dag(hand, datum)
    vreemdeling = hand.partner.soort == VREEMDELINGEN
    if wie.land != "6030" and hand.mis("een_januari_vreemdelingen" if vreemdeling else "een_januari"):
        return datum[:4] + "0101"
    if hand.mis("dag_en_maand_onbekend"):
        return datum[:4] + "0000"
    if hand.mis("dag_onbekend"):
        return datum[:6] + "00"
    if hand.mis("jaar_ernaast"):
        datum = f"{int(datum[:4]) + hand.t.kies((-1, 1))}{datum[4:]}"
    if datum[6:] <= "12":
        datum = hand.schrijf(datum, "dag_maand_om", _dag_maand_om)
    datum = hand.schrijf(datum, "datumcijfers_om", _cijfers_om)
    return hand.schrijf(datum, "datumcijfer", _ander_cijfer)


def _onbekende_dag(hand: Hand, datum: str) -> str:
    """What is made of a date that the register knows in part."""
    if hand.mis("eigen_opgave"):
        jaar, maand = int(datum[:4]), int(datum[4:6]) or hand.t.tussen(1, 12)
        return f"{jaar:04}{maand:02}{hand.t.tussen(1, 28):02}"
    if hand.mis("een_januari_bij_onbekend"):
        return datum[:6] + "01" if datum[4:6] != "00" else datum[:4] + "0101"
    return datum


def _dag_maand_om(_: Toeval, datum: str) -> str:
    return datum[:4] + datum[6:] + datum[4:6]


def _ander_cijfer(t: Toeval, datum: str) -> str:
    """One digit wrong, so that it still is a date."""
    return _probeer(t, datum, lambda plek: datum[:plek] + str(t.tussen(0, 9)) + datum[plek + 1 :])


def _cijfers_om(t: Toeval, datum: str) -> str:
    """Two digits side by side changed over, so that it still is a date."""

    def om(plek: int) -> str:
        plek = min(plek, 6)
        return datum[:plek] + datum[plek + 1] + datum[plek] + datum[plek + 2 :]

    return _probeer(t, datum, om)


def _probeer(t: Toeval, datum: str, fout: Callable[[int], str]) -> str:
    for _ in range(20):
        # The century is hardly ever wrong; the rest is all alike.
        nieuw = fout(t.tussen(2, 7))
        if nieuw != datum and nieuw in _dagen() and nieuw < "20260000":
            return nieuw
    return datum


@cache
def _dagen() -> frozenset[str]:
    return frozenset(datums())
