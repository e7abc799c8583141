"""The measures, on a case that can be counted by hand."""

from __future__ import annotations

import pytest

from graph.identiteit import Verwijzing
from resolution.kwaliteit.maten import besparing, groepsparen, meet, op_drempels

A, B, C, D = (Verwijzing("partner:1", letter) for letter in "abcd")
LIJST = Verwijzing("brp", "1")


def test_wat_gekoppeld_is_tegen_wat_waar_is() -> None:
    k = meet([(A, LIJST), (LIJST, A), (B, LIJST)], [(LIJST, A), (LIJST, C)], ter_beoordeling=1, beoordeeld=4)
    assert (k.gekoppeld, k.terecht, k.gemist) == (2, 1, 1), "the order within a pair does not matter"
    assert (k.precisie, k.volledigheid, k.f1) == (0.5, 0.5, 0.5)
    assert k.fout_per_duizend == 250
    assert k.deel_ter_beoordeling == 0.25


def test_niets_koppelen_is_nooit_fout_maar_mist_alles() -> None:
    k = meet([], [(LIJST, A)], 0, 1)
    assert (k.precisie, k.volledigheid, k.f1) == (1.0, 0.0, 0.0)
    assert meet([], [], 0, 0).f1 == 1.0


def test_drempels_verdelen_gewogen_paren() -> None:
    gewogen = {(LIJST, A): 12.0, (LIJST, B): 3.0, (LIJST, C): 2.9, (LIJST, D): -8.0}
    k = op_drempels(gewogen, [(LIJST, A), (LIJST, C)], onder=-2.0, boven=3.0, beoordeeld=4)
    assert (k.gekoppeld, k.terecht, k.gemist, k.ter_beoordeling) == (2, 1, 1, 1)


def test_een_groep_is_al_haar_paren() -> None:
    assert groepsparen([[A, LIJST], [D, B, C]]) == {(LIJST, A), (B, C), (B, D), (C, D)}
    assert groepsparen([[A]]) == set()


def test_hoeveel_vergelijken_er_bespaard_is() -> None:
    assert besparing(45, 10) == 0.0
    assert besparing(9, 10) == pytest.approx(0.8)
    assert besparing(0, 1) == 0.0
