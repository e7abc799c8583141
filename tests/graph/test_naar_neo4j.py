"""The files for `neo4j-admin database import full`: the graph they give is the one that a load over Bolt gives."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from neo4j import GraphDatabase

from graph.bekendheid import Betrokkene, Bijwerking, Paar, Vertelling
from graph.fouten import StoreOnbereikbaar
from graph.identiteit import Verwijzing
from graph.neo4j import Neo4jStore
from graph.neo4j.verbinding import Verbinding
from graph.sqlite import SqliteStore, naar_neo4j
from graph.store import Store, Zoekvraag
from loaders.laden import laad
from loaders.tabellen import lees_map
from loaders.voorbeeld import ANDERE_BRONNEN, PERSOONSLIJSTEN, TABELLEN
from tests.contract.bekenden import HUISARTS, POLITIE, SCHOOL, kent
from tests.contract.bekenden import VANDAAG as BEKEND_OP
from tests.contract.mensen import VANAF, VEILIG_THUIS, bewaar, partner, persoon_van, van_mens, verwerk, zelfde
from tests.contract.vullen import LEEG, VANDAAG, feiten, lijst_als_tekst, zonder_nummers
from tests.gezag.bouwstenen import KIND, MOE, PAUL, VA, Feit, gehuwd, gescheiden, heeft_kind, kind, lijst
from tests.loaders.lo3 import jsonl
from tests.neo4j_server import GEBRUIKER, Neo4jServer, ontbreekt

pytestmark = pytest.mark.anyio

MOMENTEN = {"vanaf", "tot", "sinds", "begonnen", "geeindigd", "afgehandeld", "slot", "wacht", "wanneer", "ingetrokken"}
"""Properties that tell when something was written (of relations they are the register's, and compared)."""
ALLES = "MATCH (n) RETURN labels(n) AS labels, properties(n) AS waarden"
RELATIES = """
MATCH (a)-[r]->(b)
RETURN type(r) AS soort, coalesce(a.id, a.sleutel) AS van, coalesce(b.id, b.nummer, b.sleutel) AS naar,
  properties(r) AS waarden
"""
REGISTRATIES = [kent(oin, KIND.bsn) for oin in (SCHOOL, POLITIE, HUISARTS)]
TELLERS_OP_NUL = """
MATCH (t:Teller) SET t = {id: 1, persoon: 0, bronrecord: 0, adres: 0, activiteit: 0, quarantaine: 0, vermelding: 0,
  oordeel: 0}
"""


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
def leeg_huis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neo4jServer]:
    """A server of which the data are still to be made."""
    if reden := ontbreekt():
        pytest.skip(reden)
    server = Neo4jServer(tmp_path_factory.mktemp("import") / "huis")
    server.richt_in()
    yield server
    server.dood()


@pytest.fixture
def ladingen(tmp_path: Path) -> list[Path]:
    """The sample; a family with a court's doubts, an address abroad, a passport and a garbled line; a newer version."""
    buitenland = Feit("08", ({"13.10": "5009", "13.20": 20050301, "13.30": '12 "Elm" St', "13.40": "Y1, Z2"},))
    paspoort = Feit("12", ({"35.10": "PN", "35.20": "NV01VWA11"},))
    eerst = [kind(), lijst(MOE, gehuwd(VA), heeft_kind(KIND), buitenland, paspoort), lijst(VA, gehuwd(MOE))]
    daarna = [lijst(MOE, gescheiden(VA, 20100101, 20200101), gehuwd(PAUL, 20210101), heeft_kind(KIND), paspoort)]
    paden = [PERSOONSLIJSTEN, tmp_path / "mei.jsonl", tmp_path / "juni.jsonl"]
    paden[1].write_bytes(jsonl(*(een.inhoud for een in eerst)) + b'{"kapot\xff\n')
    paden[2].write_bytes(jsonl(*(een.inhoud for een in daarna)))
    return [*paden, *ANDERE_BRONNEN]


async def vul(store: Store, paden: list[Path]) -> None:
    await store.bewaar_tabellen(lees_map(TABELLEN))
    for pad in paden:
        await laad(store, pad, VANDAAG)
    await bewaar(store, partner("17", MOE), partner("18", MOE), partner("19", VA))
    await bewaar(store, partner("19", KIND))
    maria, *bij_partner = (
        Verwijzing("brp", MOE.bsn or ""),
        *(Verwijzing(VEILIG_THUIS, f"{nr}") for nr in (17, 18, 19)),
    )
    await verwerk(
        store, *(van_mens(maria, een) for een in bij_partner), zelfde(bij_partner[0], bij_partner[1]), gekoppeld=[maria]
    )
    (fout,) = (een.id for een in (await store.samenhang([maria], VANAF)).oordelen if een.ander == bij_partner[2])
    await verwerk(store, ingetrokken=[fout])
    await registreer(store, bij_partner[1])


async def registreer(store: Store, bij_partner: Verwijzing) -> None:
    """Registrations of a child by number and of somebody as an identity, one ended, one put away, and a signal."""
    een, ander, weg = REGISTRATIES
    los = replace(ander, id=UUID(int=4), betrokkene=Betrokkene(identiteit=await persoon_van(store, bij_partner)))
    await store.registraties.registreer([*REGISTRATIES, los], lambda *_: True)
    await store.registraties.trek_in(een.partner, een.betrokkene, BEKEND_OP)
    signaal = Paar(*sorted((een.id, ander.id)))
    await store.registraties.werk_bij(Bijwerking(frozenset({signaal}), frozenset()))
    await store.registraties.maak_schoon([(weg.id, BEKEND_OP)], [])
    await store.registraties.noteer_verteld(Vertelling(een.id, ander.partner, ander.functie), zeker=True)


def iedereen(pad: Path) -> list[str]:
    with closing(sqlite3.connect(pad)) as db:
        rijen = db.execute("SELECT burgerservicenummer FROM persoon WHERE burgerservicenummer IS NOT NULL")
        return sorted(rij[0] for rij in rijen)


async def antwoorden(store: Store, nummers: list[str]) -> list[object]:
    """What the store answers about these persons."""
    assert len(nummers) > 70
    gevonden = [await store.zoek(Zoekvraag(geslachtsnaam=naam), 100) for naam in ("van", "de", "jansen", "o")]
    assert sum(een.totaal for een in gevonden) > 10
    minderjarig = [nummer async for deel in store.minderjarigen(VANDAAG) for nummer in deel]
    return [
        [(een.totaal, sorted(map(str, zonder_nummers(een.personen)))) for een in gevonden],
        [feiten(await store.gezin(nummer, VANDAAG)) for nummer in nummers],
        feiten(await store.omgeving(nummers[:20])),
        sorted(map(lijst_als_tekst, await store.gezag(nummers, VANDAAG))),
        sorted(minderjarig),
        [wacht.afgekeurd for wacht in await store.quarantaine()],
        (await store.tabellen()).regels(),
    ]


def graaf(server: Neo4jServer, *eerst: str) -> tuple[list[str], list[str]]:
    """All nodes and relations, as sorted text; `eerst` are statements to do before."""
    with (
        GraphDatabase.driver(server.bolt, auth=(GEBRUIKER, server.wachtwoord)) as driver,
        driver.session() as sessie,
    ):
        for opdracht in eerst:
            sessie.run(opdracht).consume()
        knopen = [str((sorted(rij["labels"]), _zonder_momenten(rij["waarden"]))) for rij in sessie.run(ALLES)]
        relaties = [
            str((r["soort"], r["van"], r["naar"], _zonder_oordeelmoment(r["waarden"]))) for r in sessie.run(RELATIES)
        ]
        return sorted(knopen), sorted(relaties)


def _zonder_oordeelmoment(waarden: dict[str, Any]) -> list[tuple[str, object]]:
    return sorted((naam, waarde) for naam, waarde in waarden.items() if naam != "wanneer")


def _zonder_momenten(waarden: dict[str, Any]) -> list[tuple[str, object]]:
    return sorted((naam, waarde) for naam, waarde in waarden.items() if naam not in MOMENTEN | {"klaar"})


async def test_wat_is_ingelezen_is_wat_over_bolt_geladen_wordt_en_laadt_verder(
    leeg_huis: Neo4jServer, ladingen: list[Path], tmp_path: Path
) -> None:
    sqlite = SqliteStore(tmp_path / "verwant.db")
    await vul(sqlite, ladingen[:2])
    argumenten = naar_neo4j.exporteer(tmp_path / "verwant.db", tmp_path / "csv")
    leeg_huis.beheer(*argumenten)
    leeg_huis.start()
    verbinding = Verbinding(leeg_huis.bolt, GEBRUIKER, leeg_huis.wachtwoord)
    await verbinding.maak_schema()
    await verbinding.sluit()

    ingelezen = graaf(leeg_huis)
    neo4j = Neo4jStore(leeg_huis.bolt, GEBRUIKER, leeg_huis.wachtwoord)
    nummers = iedereen(tmp_path / "verwant.db")
    assert await antwoorden(neo4j, nummers) == await antwoorden(sqlite, nummers)

    for store in (sqlite, neo4j):
        rapport = await laad(store, ladingen[2], VANDAAG)
        assert len((await store.samenhang([Verwijzing(VEILIG_THUIS, "17")], VANAF)).vermeldingen) == 3
        assert (rapport.telling.gewijzigd, rapport.telling.nieuw) == (1, 0)
    assert await antwoorden(neo4j, nummers) == await antwoorden(sqlite, nummers)

    graaf(leeg_huis, *LEEG.read_text("utf-8").split(";")[:-1], TELLERS_OP_NUL)
    await vul(neo4j, ladingen[:2])
    for geladen, was in zip(graaf(leeg_huis), ingelezen, strict=True):
        assert [een for een in geladen if een not in was] == [een for een in was if een not in geladen] == []
        assert len(geladen) == len(was)
    await neo4j.sluit()
    await sqlite.sluit()


async def test_een_naam_met_komma_en_aanhalingsteken_blijft_een_cel(ladingen: list[Path], tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "verwant.db")
    await laad(store, ladingen[1], VANDAAG)
    await store.sluit()
    naar_neo4j.exporteer(tmp_path / "verwant.db", tmp_path / "csv")
    assert '"12 ""Elm"" St\nY1, Z2"' in (tmp_path / "csv" / "adres.csv").read_text("utf-8")


def test_zonder_store_is_er_niets_uit_te_voeren(tmp_path: Path) -> None:
    with pytest.raises(StoreOnbereikbaar, match="geen store"):
        naar_neo4j.exporteer(tmp_path / "nergens.db", tmp_path / "csv")
    assert not (tmp_path / "csv").exists()
