"""What the tests of the ways in share: a store with the sample population, and a server to put questions to."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from contextvars import copy_context
from pathlib import Path
from typing import Any, NamedTuple, cast

import httpx
import orjson
from fastapi import FastAPI

from api.app import maak_app
from api.instellingen import Instellingen, open_store
from api.vraagbaak import Vraagbaak
from graph.store import Store
from loaders.laden import laad
from loaders.tabellen import lees_map
from loaders.voorbeeld import TABELLEN

VANDAAG = 20260601
"""The day on which the stories of the sample population are told."""
PROJECT = Path(__file__).parents[2]
GEDEELD = PROJECT.parent / "shared"
VECTOREN = GEDEELD / "vectoren" / "gezag.jsonl"
ONBEKEND = "123456782"
"""A burgerservicenummer that is well formed and that nobody in the sample has."""
GEZAG = "/api/v1/opvragenBevoegdheidTotGezag"
BLADZIJDE = 4096
"""Bytes of a page of SQLite."""
ANDERS = "... on NietGevonden { melding } ... on OngeldigeInvoer { code veld melding }"


def maak_store(pad: Path, *bestanden: Path, tabellen: bool = True, vandaag: int = VANDAAG) -> Path:
    """A store file with these sources in it."""

    async def werk() -> None:
        store = open_store(f"sqlite:///{pad}")
        if tabellen:
            await store.bewaar_tabellen(lees_map(TABELLEN))
        for bestand in bestanden:
            await laad(store, bestand, vandaag)
        await store.sluit()

    asyncio.run(werk())
    return pad


def bederf(pad: Path) -> Path:
    """Write garbage over every table of a store, as a broken disk does; that it is a store can still be seen."""
    inhoud = bytearray(pad.read_bytes())
    with closing(sqlite3.connect(pad)) as db:
        wortels = db.execute("SELECT rootpage FROM sqlite_master WHERE rootpage > 0").fetchall()
    for (wortel,) in wortels:
        inhoud[(wortel - 1) * BLADZIJDE : wortel * BLADZIJDE] = b"\xff" * BLADZIJDE
    pad.write_bytes(inhoud)
    return pad


class KapotteStore:
    """A store that answers every question with the same error."""

    def __init__(self, fout: Exception) -> None:
        self.fout = fout

    def __getattr__(self, naam: str) -> Callable[..., Any]:
        async def weiger(*_: object) -> None:
            raise self.fout

        return weiger


class Server:
    """Somebody who asks the application over HTTP; every request has a context of its own, as under uvicorn."""

    def __init__(self, app: FastAPI, lus: asyncio.Runner) -> None:
        self.app = app
        self.lus = lus

    def verzoek(self, methode: str, pad: str, **delen: Any) -> httpx.Response:
        async def doe() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url="https://verwant.test") as klant:
                return await klant.request(methode, pad, **delen)

        return self.lus.run(doe(), context=copy_context())

    def graphql(self, document: str, **variabelen: object) -> dict[str, Any]:
        """The whole answer of GraphQL: `data` and, where something is wrong, `errors`."""
        antwoord = self.verzoek("POST", "/graphql", json={"query": document, "variables": variabelen})
        assert antwoord.status_code == 200, antwoord.text
        uit: dict[str, Any] = antwoord.json()
        return uit

    def vraag(self, document: str, **variabelen: object) -> Any:
        """The answer to the one question in the document."""
        antwoord = self.graphql(document, **variabelen)
        assert "errors" not in antwoord, antwoord["errors"]
        (waarde,) = antwoord["data"].values()
        return waarde

    def gezag(self, *nummers: object, koppen: dict[str, str] | None = None) -> httpx.Response:
        """The official question."""
        koppen = {"Accept-Gezag-Version": "2"} | (koppen or {})
        return self.verzoek("POST", GEZAG, json={"burgerservicenummer": nummers}, headers=koppen)

    @contextmanager
    def met_store(self, store: Store | KapotteStore, vandaag: int = VANDAAG) -> Iterator[None]:
        """Another store for a while."""
        eigen = self.app.state.vraagbaak
        self.app.state.vraagbaak = Vraagbaak(cast(Store, store), lambda: vandaag)
        yield
        self.app.state.vraagbaak = eigen


@contextmanager
def open_server(
    store: Path | str, logboek: Path, *, klok: Callable[[], int] = lambda: VANDAAG, **meer: Any
) -> Iterator[Server]:
    """The application on a store (a file, or a URL), from start to stop, on the day of the stories.

    `meer` are other settings.
    """
    url = store if isinstance(store, str) else f"sqlite:///{store}"
    app = maak_app(Instellingen(store=url, logboek=logboek, **meer), klok)
    with asyncio.Runner() as lus:
        leven = app.router.lifespan_context(app)
        lus.run(leven.__aenter__())
        yield Server(app, lus)
        lus.run(leven.__aexit__(None, None, None))


class Uitslag(NamedTuple):
    """How a command ended, and what it wrote."""

    status: int
    uit: str
    fout: str

    @property
    def json(self) -> Any:
        """Standard output, read as JSON."""
        return orjson.loads(self.uit)


Opdracht = Callable[..., Uitslag]
