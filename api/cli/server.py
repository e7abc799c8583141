"""The commands around the server: what they need is imported only when one of them runs."""

# ruff: noqa: PLC0415
from __future__ import annotations

import asyncio
import sys
from dataclasses import asdict
from typing import Annotated

import typer

from api import vraagbaak
from api.instellingen import Instellingen, lees_instellingen
from api.koppeling import Koppeling
from graph.store import Store
from loaders.laden import Rapport
from loaders.laden import laad as laad_bestand
from loaders.tabellen import lees_map
from loaders.voorbeeld import ANDERE_BRONNEN, PERSOONSLIJSTEN, TABELLEN

from . import uitvoer
from .koppel import na_laden
from .voortgang import balk
from .vragen import met_store


def serve(poort: Annotated[int | None, typer.Option("--poort", help="Poort om op te luisteren.")] = None) -> None:
    """Start de server op deze machine; er is nog geen toegangscontrole, dus zet hem niet open."""
    instellingen = lees_instellingen()
    asyncio.run(met_store(lambda store: store.tabellen()))
    _serveer(instellingen.model_copy(update={"poort": poort or instellingen.poort}))


def _serveer(instellingen: Instellingen) -> None:
    import uvicorn

    from api.app import maak_app

    uvicorn.run(
        maak_app(instellingen),
        host=instellingen.host,
        port=instellingen.poort,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        log_level="warning",
    )


def demo(
    poort: Annotated[int | None, typer.Option("--poort", help="Poort om op te luisteren.")] = None,
    alleen_laden: Annotated[bool, typer.Option("--alleen-laden", help="Laad de gegevens en stop.")] = False,
) -> None:
    """Laad de voorbeeldbevolking (fictief) in de ingestelde store en start de server met voorbeeldvragen."""
    gegeven = {} if poort is None else {"poort": poort}
    instellingen = lees_instellingen().model_copy(update={**gegeven, "ontwikkeling": True})

    async def werk(store: Store) -> Rapport:
        await store.bewaar_tabellen(lees_map(TABELLEN))
        rapport = Rapport()
        for bestand in (PERSOONSLIJSTEN, *ANDERE_BRONNEN):
            with balk(bestand.name) as voortgang:
                rapport.tel_op(await laad_bestand(store, bestand, vraagbaak.vandaag(), voortgang))
        await na_laden(store, Koppeling.van(instellingen))
        return rapport

    rapport = asyncio.run(met_store(werk))
    uitvoer.tabel("Voorbeeldbevolking", ("", "aantal"), asdict(rapport.telling).items())
    if alleen_laden:
        return
    adres = f"http://{instellingen.host}:{instellingen.poort}"
    uitvoer.uit.print(f"De pagina:          {adres}/")
    uitvoer.uit.print(f"GraphQL uitproberen: {adres}/graphiql")
    uitvoer.uit.print("Vraag bijvoorbeeld:  .venv/bin/verwant gezin 999002041    .venv/bin/verwant gezag 999004037")
    uitvoer.uit.print("De verhalen bij de families: loaders/voorbeeld/README.md; stop met Ctrl-C.")
    _serveer(instellingen)


def schema() -> None:
    """Maak in de ingestelde store wat er aan tabellen, constraints en indexen ontbreekt; wat er is blijft."""

    from graph.neo4j import Neo4jStore

    async def werk(store: Store) -> None:
        if isinstance(store, Neo4jStore):
            await store.verbinding.maak_schema()

    asyncio.run(met_store(werk))
    uitvoer.uit.print("het schema is in orde")


def sdl() -> None:
    """Toon het GraphQL-schema (SDL)."""
    from api.graphql.schema import maak_schema

    sys.stdout.write(maak_schema(ontwikkeling=True).as_str() + "\n")
