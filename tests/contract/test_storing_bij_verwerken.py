"""What can go wrong with a server while judgements are kept: the old state stays, and doing it again does it."""

from __future__ import annotations

from typing import Any

import pytest
from neo4j.exceptions import TransientError

from api.instellingen import open_store
from graph.fouten import StoreOnbereikbaar
from graph.identiteit import Indeling, Samenhang, Verwijzing
from graph.neo4j.transactie import Schrijver
from tests.contract.mensen import VANAF, VEILIG_THUIS, bewaar, brp, deel_in, partner, persoon_van, verwerk, zelfde
from tests.contract.vullen import Neo4jKast
from tests.gezag.bouwstenen import MOE, lijst
from tests.neo4j_server import Neo4jServer

pytestmark = pytest.mark.anyio

MARIA, BIJ_PARTNER = Verwijzing("brp", str(MOE.bsn)), Verwijzing(VEILIG_THUIS, "17")


async def test_een_server_die_tijdens_het_verwerken_wegvalt(
    neo4j_server: Neo4jServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stroomuitval(samenhang: Samenhang) -> Indeling:
        neo4j_server.dood()
        return deel_in(samenhang)

    monkeypatch.setattr("graph.neo4j.verbinding.VOLHOUDEN", 0.5)
    kast = Neo4jKast(neo4j_server)
    store = open_store(kast.adres())
    await bewaar(store, brp(lijst(MOE)), partner("17", MOE))
    ervoor = kast.inhoud()
    try:
        with pytest.raises(StoreOnbereikbaar):
            await verwerk(store, zelfde(MARIA, BIJ_PARTNER), gekoppeld=[BIJ_PARTNER], deel_in=stroomuitval)
    finally:
        neo4j_server.start()
    assert kast.inhoud() == ervoor
    assert (await store.samenhang([MARIA], VANAF)).oordelen == []
    await verwerk(store, zelfde(MARIA, BIJ_PARTNER), gekoppeld=[BIJ_PARTNER])
    assert await persoon_van(store, MARIA) == await persoon_van(store, BIJ_PARTNER)
    await store.sluit()


async def test_een_verwerking_die_opnieuw_moet_gebeurt_een_keer(
    neo4j_server: Neo4jServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A failure that passes, at the last statement: the driver has it done again, and nobody notices."""
    doe, storingen = Schrijver.doe, ["personen_weg"]

    async def wankel(self: Schrijver, naam: str, **waarden: object) -> Any:
        uit = await doe(self, naam, **waarden)
        if naam in storingen:
            storingen.remove(naam)
            raise TransientError
        return uit

    store = open_store(Neo4jKast(neo4j_server).adres())
    await bewaar(store, brp(lijst(MOE)), partner("17", MOE))
    monkeypatch.setattr(Schrijver, "doe", wankel)
    assert len(await verwerk(store, zelfde(MARIA, BIJ_PARTNER), gekoppeld=[BIJ_PARTNER])) == 1
    assert storingen == []
    assert len((await store.samenhang([MARIA], VANAF)).oordelen) == 1
    await store.sluit()
