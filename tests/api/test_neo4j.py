"""Verwant on a Neo4j server: the same answers over HTTP, and what a user notices when the server is away."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.instellingen import open_store
from loaders.laden import laad
from loaders.tabellen import lees_map
from loaders.voorbeeld import PERSOONSLIJSTEN, TABELLEN
from tests.api.hulp import ONBEKEND, VANDAAG, Opdracht, Server, open_server
from tests.contract.vullen import Neo4jKast
from tests.neo4j_server import Neo4jServer

SEM, ROSA, MARLOES, TRUUS, LIO = "999002053", "999004037", "999002016", "999006010", "999006083"
DOCUMENTEN = Path(__file__).parents[2] / "api" / "web" / "vragen"


@pytest.fixture(scope="module")
def geladen(neo4j_server: Neo4jServer) -> Neo4jServer:
    """The server with the sample population and its national tables."""

    async def werk() -> None:
        store = open_store(Neo4jKast(neo4j_server).adres())
        await store.bewaar_tabellen(lees_map(TABELLEN))
        await laad(store, PERSOONSLIJSTEN, VANDAAG)
        await store.sluit()

    asyncio.run(werk())
    return neo4j_server


@pytest.fixture(scope="module")
def op_neo4j(geladen: Neo4jServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The application on that server."""
    with open_server(geladen.url, tmp_path_factory.mktemp("server") / "logboek.jsonl") as server:
        yield server


@pytest.mark.parametrize("vraag", ["persoon", "gezinssysteem", "gezag", "gezagOver"])
@pytest.mark.parametrize("bsn", [SEM, ROSA, MARLOES, TRUUS, ONBEKEND])
def test_graphql_geeft_hetzelfde_antwoord(server: Server, op_neo4j: Server, vraag: str, bsn: str) -> None:
    document = (DOCUMENTEN / f"{vraag}.graphql").read_text("utf-8")
    variabelen = {"burgerservicenummer": bsn, "peildatum": None}
    assert op_neo4j.graphql(document, **variabelen) == server.graphql(document, **variabelen)


def test_verwantschap_is_hetzelfde(server: Server, op_neo4j: Server) -> None:
    document = (DOCUMENTEN / "verwantschap.graphql").read_text("utf-8")
    variabelen = {"a": LIO, "b": TRUUS, "peildatum": None}
    assert op_neo4j.graphql(document, **variabelen) == server.graphql(document, **variabelen)


def test_de_officiele_interface_geeft_hetzelfde_antwoord(server: Server, op_neo4j: Server) -> None:
    for bsn in (SEM, ROSA, MARLOES, TRUUS, ONBEKEND):
        assert op_neo4j.gezag(bsn).json() == server.gezag(bsn).json()


def test_op_de_opdrachtregel(geladen: Neo4jServer, opdracht: Opdracht, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERWANT_STORE", geladen.url)
    assert opdracht("schema").status == 0
    assert opdracht("gezag", SEM, "--json").json["type"] == "GezamenlijkOuderlijkGezag"


def test_een_server_die_weg_is_geeft_503_en_daarna_gaat_het_weer(geladen: Neo4jServer, op_neo4j: Server) -> None:
    """Killed as by a power cut, and started again: the application goes on without a restart, and nothing is lost."""
    ervoor = op_neo4j.gezag(SEM).json()
    geladen.dood()
    weg = op_neo4j.gezag(SEM)
    assert weg.status_code == 503
    assert weg.headers["Content-Type"] == "application/problem+json"
    assert (weg.json()["status"], weg.json()["code"]) == (503, "notAvailable")
    assert SEM not in weg.text
    melding = str(op_neo4j.graphql(f'{{ gezag(burgerservicenummer: "{SEM}") {{ __typename }} }}')["errors"])
    assert "Neo4j antwoordt niet" in melding
    assert geladen.wachtwoord not in melding
    geladen.start()
    assert op_neo4j.gezag(SEM).json() == ervoor


def test_een_opdracht_zonder_server_zegt_wat_er_aan_de_hand_is(
    opdracht: Opdracht, monkeypatch: pytest.MonkeyPatch, neo4j_server: Neo4jServer
) -> None:
    monkeypatch.setenv("VERWANT_STORE", "bolt://127.0.0.1:1")
    monkeypatch.setattr("graph.neo4j.verbinding.VOLHOUDEN", 0.1)
    for woorden in (("gezag", SEM), ("laad", PERSOONSLIJSTEN), ("schema",), ("serve", "--poort", "0")):
        uitslag = opdracht(*woorden)
        assert uitslag.status == 2
        assert "Neo4j antwoordt niet. Controleer of de server draait" in uitslag.fout
        assert "Traceback" not in uitslag.fout
