"""Everyone at once gives the same identities and the same judgements as one by one."""

from __future__ import annotations

import asyncio
from io import BytesIO
from pathlib import Path

import pytest

from graph.identiteit import Oordeel
from graph.store import Store
from loaders.bevolking.partnerrecords import schrijf_met_records
from loaders.laden import laad
from resolution.oordelen.koppelen import Koppelaar, Rapport
from resolution.oordelen.massaal import koppel_massaal
from resolution.wegen.model import lees
from tests.resolution.hulp import groepen, open_store, vermeldingen


@pytest.fixture(scope="module")
def bestanden(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A made-up population, and what partners know of it, errors included."""
    map_ = tmp_path_factory.mktemp("bevolking")
    lijsten = map_ / "lijsten.jsonl"
    with lijsten.open("wb") as naar:
        schrijf_met_records(naar, map_ / "partners", BytesIO(), 300, vaker=2.0)
    return [lijsten, *sorted((map_ / "partners").iterdir())]


async def oordelen(store: Store) -> dict[tuple[object, ...], float | None]:
    """Every judgement that counts, with its weight."""
    alle = set[Oordeel]()
    for persoon in {een.persoon for een in await vermeldingen(store)}:
        identiteit = await store.identiteit(persoon)
        alle |= set(identiteit.oordelen) if identiteit else set()
    return {(o.een, o.ander, o.methode, o.uitspraak, o.wie, o.waarom): o.gewicht for o in alle}


def test_ineens_is_hetzelfde_als_een_voor_een(bestanden: list[Path], tmp_path: Path) -> None:
    async def uitkomst(naam: str, massaal: bool) -> tuple[Rapport, object, dict[tuple[object, ...], float | None]]:
        store = open_store(tmp_path / naam)
        try:
            for pad in bestanden:
                rapport = await laad(store, pad, 20260601)
                assert rapport.telling.nieuw > rapport.telling.quarantaine
            koppelaar = Koppelaar(store, lees())
            gekoppeld = await (koppel_massaal(koppelaar) if massaal else koppelaar.koppel())
            assert await store.aantal_te_koppelen() == 0
            return gekoppeld, await groepen(store), await oordelen(store)
        finally:
            await store.sluit()

    een, een_groepen, een_oordelen = asyncio.run(uitkomst("een.db", massaal=False))
    alle, alle_groepen, alle_oordelen = asyncio.run(uitkomst("alle.db", massaal=True))
    assert alle_groepen == een_groepen
    assert alle_oordelen == pytest.approx(een_oordelen, abs=1e-9)
    assert (alle.vergeleken, alle.te_beoordelen) == (een.vergeleken, een.te_beoordelen)
    assert een.aangehecht > 10
