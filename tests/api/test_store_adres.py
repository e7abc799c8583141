"""`VERWANT_STORE` with a Neo4j server: which addresses are right, and where the password comes from."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from api.instellingen import open_store
from graph.fouten import StoreOnbereikbaar
from graph.neo4j import Neo4jStore

GEHEIM = "hunebed"


@pytest.fixture(autouse=True)
def _zonder_wachtwoord(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VERWANT_NEO4J_WACHTWOORD", raising=False)
    monkeypatch.delenv("VERWANT_NEO4J_WACHTWOORD_BESTAND", raising=False)


@pytest.mark.parametrize(
    "url", ["neo4j://server", "neo4j://iemand@server:7777", "bolt://127.0.0.1", "neo4j+s://server", "bolt+s://a@[::1]"]
)
def test_een_adres_van_neo4j(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("VERWANT_NEO4J_WACHTWOORD", GEHEIM)
    store = open_store(url)
    assert isinstance(store, Neo4jStore)
    asyncio.run(store.sluit())


@pytest.mark.parametrize(
    "url", ["neo4j://", "neo4j:///pad", "bolt://server/graaf", "neo4j://server?x=1", "http://server"]
)
def test_een_adres_dat_niet_kan(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("VERWANT_NEO4J_WACHTWOORD", GEHEIM)
    with pytest.raises(StoreOnbereikbaar, match=r"VERWANT_STORE: geef sqlite:/// gevolgd door .*, of neo4j://"):
        open_store(url)


def test_een_wachtwoord_in_het_adres_wordt_geweigerd_en_niet_herhaald() -> None:
    with pytest.raises(StoreOnbereikbaar) as fout:
        open_store(f"neo4j://neo4j:{GEHEIM}@server")
    assert "VERWANT_NEO4J_WACHTWOORD" in str(fout.value)
    assert GEHEIM not in str(fout.value)


def test_zonder_wachtwoord_zegt_de_melding_waar_het_moet_staan() -> None:
    with pytest.raises(StoreOnbereikbaar, match="VERWANT_NEO4J_WACHTWOORD_BESTAND"):
        open_store("neo4j://server")


def test_een_wachtwoord_uit_een_bestand(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bestand = tmp_path / "wachtwoord"
    monkeypatch.setenv("VERWANT_NEO4J_WACHTWOORD_BESTAND", str(bestand))
    with pytest.raises(StoreOnbereikbaar, match="VERWANT_NEO4J_WACHTWOORD_BESTAND: het bestand kan niet"):
        open_store("neo4j://server")
    bestand.write_text(f"{GEHEIM}\n")
    store = open_store("neo4j://server")
    asyncio.run(store.sluit())
