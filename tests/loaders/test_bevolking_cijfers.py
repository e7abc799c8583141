"""The law of large numbers: what ten thousand persons show lies within sampling error of the published figures.

Where a figure comes out of whole lives and not of one throw the model is allowed to be off (`speling`);
docs/bevolking.md shows how far it is off.
"""

from __future__ import annotations

from collections import Counter

import pytest

from graph.persoonslijst import Persoonslijst
from loaders.bevolking.cijfers import (
    GEHEIM,
    JONGEN,
    KINDERTAL,
    LEEFTIJDEN,
    ONGEHUWDE_MOEDER,
    PARTNERSCHAP_AANDEEL,
    op,
)
from tests.loaders.bevolking import Bevolking, adres, geboren, leeftijd, persoon, woont_hier

GRENZEN = {"0-20": (0, 20), "20-40": (20, 40), "40-65": (40, 65), "65-80": (65, 80), "80+": (80, 200)}
HUISHOUDENS = {1: 0.399, 2: 0.323, 3: 0.116, 4: 0.114, 5: 0.048}
"""Private households by size, 5 is five or more: CBS 37975, 2024."""


@pytest.fixture(scope="module")
def bevolking() -> Bevolking:
    return Bevolking(10_000)


def iedereen(_: Persoonslijst) -> bool:
    return True


@pytest.mark.parametrize("groep", LEEFTIJDEN)
def test_leeftijden(bevolking: Bevolking, groep: str) -> None:
    van, tot = GRENZEN[groep]
    gemeten = bevolking.aandeel(woont_hier, lambda lijst: van <= leeftijd(lijst) < tot)
    assert gemeten.ligt_bij(LEEFTIJDEN[groep], speling=0.01), gemeten


def test_jongens(bevolking: Bevolking) -> None:
    gemeten = bevolking.aandeel(lambda lijst: leeftijd(lijst) < 40, lambda lijst: persoon(lijst).lees("04.10") == "M")
    assert gemeten.ligt_bij(JONGEN, speling=0.01), gemeten


@pytest.mark.parametrize("grootte", HUISHOUDENS)
def test_huishoudens_naar_grootte(bevolking: Bevolking, grootte: int) -> None:
    """Counted at the oldest of each house; homes where many live are left out."""
    bewoners = Counter(adres(lijst) for lijst in bevolking.lijsten if woont_hier(lijst))
    oudste: dict[str, Persoonslijst] = {}
    for lijst in bevolking.lijsten:
        if woont_hier(lijst) and bewoners[adres(lijst)] <= 12:
            huis = adres(lijst)
            oudste[huis] = min(oudste.get(huis, lijst), lijst, key=geboren)
    hoofden = set(oudste.values())
    gemeten = bevolking.aandeel(lambda lijst: lijst in hoofden, lambda lijst: min(bewoners[adres(lijst)], 5) == grootte)
    assert gemeten.ligt_bij(HUISHOUDENS[grootte], speling=0.03), gemeten


def test_kinderen_van_ongehuwde_moeders(bevolking: Bevolking) -> None:
    """Of children born here since 2015 whose mother has a list."""

    def moeder(lijst: Persoonslijst) -> Persoonslijst | None:
        eerste = lijst.actueel("02")
        return bevolking.register.vind(eerste.getal("01.20")) if eerste else None

    def ongehuwd(lijst: Persoonslijst) -> bool:
        gevonden = moeder(lijst)
        return gevonden is not None and bevolking.register.relaties(gevonden).op(geboren(lijst)) is None

    hier = bevolking.aandeel(
        lambda lijst: (
            geboren(lijst) > 20150000 and persoon(lijst).lees("03.30") == "6030" and moeder(lijst) is not None
        ),
        ongehuwd,
    )
    assert hier.ligt_bij(op(ONGEHUWDE_MOEDER, 2020), speling=0.03), hier


def test_partnerschappen_onder_de_verbintenissen(bevolking: Bevolking) -> None:
    """At the lists of who entered one from 2015 to 2025."""

    def soort(lijst: Persoonslijst) -> str | None:
        recent = [v for v in lijst.voorkomens("05") if (v.lees("06.10") or "") > "20150000"]
        return recent[0].lees("15.10") if recent else None

    gemeten = bevolking.aandeel(lambda lijst: soort(lijst) is not None, lambda lijst: soort(lijst) == "P")
    assert gemeten.ligt_bij(op(PARTNERSCHAP_AANDEEL, 2019), speling=0.03), gemeten


def test_vrouwen_zonder_kinderen(bevolking: Bevolking) -> None:
    """Women born from 1955 to 1975, who have the children they will have."""
    gemeten = bevolking.aandeel(
        lambda lijst: persoon(lijst).lees("04.10") == "V" and 19550000 < geboren(lijst) < 19750000,
        lambda lijst: not lijst.actuele_stapels("09"),
    )
    assert gemeten.ligt_bij(KINDERTAL[3][1][0], speling=0.05), gemeten


def test_geheimhouding(bevolking: Bevolking) -> None:
    def geheim(lijst: Persoonslijst) -> bool:
        inschrijving = lijst.actueel("07")
        return inschrijving is not None and inschrijving.lees("70.10") == "7"

    assert bevolking.aandeel(iedereen, geheim).ligt_bij(GEHEIM)
