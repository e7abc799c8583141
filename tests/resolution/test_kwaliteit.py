"""The measures, on a case that can be counted by hand."""

from __future__ import annotations

from graph.identiteit import Verwijzing
from resolution.kwaliteit.maten import meet

A, B, C = (Verwijzing("partner:1", letter) for letter in "abc")
LIJST = Verwijzing("brp", "1")


def test_wat_gekoppeld_is_tegen_wat_waar_is() -> None:
    k = meet([(A, LIJST), (LIJST, A), (B, LIJST)], [(LIJST, A), (LIJST, C)])
    assert (k.gekoppeld, k.terecht, k.gemist) == (2, 1, 1), "the order within a pair does not matter"
    assert (k.precisie, k.volledigheid, k.f1) == (0.5, 0.5, 0.5)


def test_niets_koppelen_is_nooit_fout_maar_mist_alles() -> None:
    k = meet([], [(LIJST, A)])
    assert (k.precisie, k.volledigheid, k.f1) == (1.0, 0.0, 0.0)
    assert meet([], []).f1 == 1.0
