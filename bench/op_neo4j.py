"""The same population on a Neo4j server of its own: filled once, over Bolt when small and by import when large."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from api.instellingen import open_store
from graph.neo4j import Neo4jStore
from graph.sqlite import naar_neo4j
from tests.neo4j_server import Neo4jServer, ontbreekt

from . import families
from .populatie import Populatie, laad_alles
from .verslag import Verslag

OVER_BOLT = 10_000
"""Persons up to which the ordinary loader fills the server; above it the import of files does."""
HEAP, BUFFER = "2g", "6g"


@dataclass(frozen=True, slots=True)
class Gevuld:
    """A server with a population, running; and how long filling it took."""

    server: Neo4jServer
    seconden: float
    wijze: str

    @property
    def omgeving(self) -> dict[str, str]:
        """What `verwant` needs to find it."""
        return {"VERWANT_NEO4J_WACHTWOORD_BESTAND": str(self.server.wachtwoordbestand)}


def kan_niet() -> str | None:
    """Why there is no Neo4j on this machine; None when there is."""
    return ontbreekt()


@contextmanager
def draait(populatie: Populatie, map_: Path, verslag: Verslag) -> Iterator[Gevuld]:
    """The server with this population; its home stays for a next run."""
    huis = map_ / f"neo4j-{populatie.pad.stem}"
    server = Neo4jServer(huis, heap=HEAP, buffer=BUFFER)
    gegevens = huis / "gevuld.json"
    try:
        if not gegevens.exists():
            shutil.rmtree(huis, ignore_errors=True)
            verslag.bezig(f"Neo4j met {populatie.aantal:,} personen vullen in {huis}")
            seconden, wijze = _vul(server, populatie)
            gegevens.write_text(json.dumps({"seconden": seconden, "wijze": wijze}))
        else:
            server.start()
        yield Gevuld(server, **json.loads(gegevens.read_text()))
    finally:
        server.stop()


def _vul(server: Neo4jServer, populatie: Populatie) -> tuple[float, str]:
    if populatie.aantal <= OVER_BOLT:
        server.start()
        return asyncio.run(_laad(server, populatie.aantal)), "over Bolt"
    begin = time.perf_counter()
    with tempfile.TemporaryDirectory(dir=populatie.pad.parent, prefix="csv-") as csv:
        argumenten = naar_neo4j.exporteer(populatie.pad, Path(csv))
        server.richt_in()
        server.beheer(*argumenten)
    server.start()
    asyncio.run(_schema(server))
    return time.perf_counter() - begin, "door export, import en indexen"


async def _schema(server: Neo4jServer) -> None:
    store = open_(server)
    await store.verbinding.maak_schema()
    await store.sluit()


async def _laad(server: Neo4jServer, aantal: int) -> float:
    with tempfile.TemporaryDirectory() as map_:
        bron = Path(map_, "personen.jsonl")
        families.schrijf(bron, aantal)
        store = open_(server)
        await store.verbinding.maak_schema()
        duur = await laad_alles(store, bron, aantal)
        await store.sluit()
    return duur.seconden


def open_(server: Neo4jServer) -> Neo4jStore:
    """The store on a running server."""
    with patch.dict(os.environ, {"VERWANT_NEO4J_WACHTWOORD_BESTAND": str(server.wachtwoordbestand)}):
        store = open_store(server.url)
    assert isinstance(store, Neo4jStore)
    return store
