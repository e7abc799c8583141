"""Whoever asked for geheimhouding has it for everything that is known of them, whichever source tells it."""

from __future__ import annotations

import asyncio
from pathlib import Path

from graph.identiteit import Verwijzing
from resolution.geheim import met_geheimhouding
from resolution.kenmerken import Kenmerken
from tests.resolution.hulp import iemand, koppel, laad, lijst, melding, open_store, vermeldingen

ANNA = 999990019


def test_wat_een_partner_van_iemand_met_een_geheime_lijst_weet_is_ook_geheim(tmp_path: Path) -> None:
    async def werk() -> None:
        store = open_store(tmp_path / "verwant.db")
        open_lijst = lijst(ANNA, "Anna", "Bakker")
        (eigen,) = open_lijst.vermeldingen
        geheim = Kenmerken.uit_json(eigen.kenmerken)._replace(geheimhouding=True)
        await laad(store, open_lijst._replace(vermeldingen=(eigen._replace(kenmerken=geheim.als_json()),)))
        bij_anna = melding("partner:1", "1", iemand("Anna", "Bakker", bsn=f"{ANNA:09}"))
        await laad(store, bij_anna, melding("partner:1", "2", iemand("Bea", "Visser", "19701224")))
        await koppel(store)
        alle = {een.verwijzing: een for een in await vermeldingen(store)}
        anna, bea = (alle[Verwijzing("partner:1", sleutel)] for sleutel in "12")
        assert await met_geheimhouding(store, [anna, bea]) == {anna.persoon}
        assert await met_geheimhouding(store, [bea]) == frozenset()
        await store.sluit()

    asyncio.run(werk())
