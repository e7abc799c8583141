"""Filling a store, and telling its answers without what differs between stores: identifiers and order."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from itertools import count
from pathlib import Path
from typing import Protocol

import orjson
from neo4j import GraphDatabase

from api.instellingen import open_store
from graph.model import Adres, Deelgraaf, Grond, Persoon
from graph.persoonslijst import Persoonslijst
from graph.store import Store
from graph.uittreksel import uittreksel
from loaders.laden import Rapport, laad
from tests.neo4j_server import GEBRUIKER, Neo4jServer

VANDAAG = 20260601
LEEG, ALLES = (Path(__file__).with_name(naam) for naam in ("leeg.cypher", "alles.cypher"))
BENOEMINGEN = """
MATCH (wie)-[r:VOOGD_VAN|CURATOR_VAN|BEWINDVOERDER_VAN|MENTOR_VAN]->(over:Persoon)
RETURN type(r), coalesce(wie.id, wie.sleutel), over.id, r.sinds, r.tot
"""
OORDELEN = (
    "MATCH (n:Oordeel|Activiteit) RETURN properties(n), COLLECT { MATCH (n)-[r:OVER]->(v) RETURN [r.kant, v.id] }"
)
Benoeming = tuple[str, int | str, int, str | None, str | None]
"""What somebody is, who (a person, or the key of an organisation), of whom, since, until."""


class Kast(Protocol):
    """Stores of one kind, each empty."""

    def adres(self) -> str:
        """The URL of an empty store."""

    def inhoud(self) -> list[str]:
        """All that the last of these stores holds, judgements and loads excepted, as sorted text."""

    def alles(self) -> list[str]:
        """All that it holds, with judgements and loads."""

    def benoemingen(self) -> list[Benoeming]:
        """Who was appointed for whom by a court, in order."""

    @asynccontextmanager
    async def nieuw(self) -> AsyncIterator[Store]:
        store = open_store(self.adres())
        try:
            yield store
        finally:
            await store.sluit()


class SqliteKast(Kast):
    """Every store is a file of its own."""

    def __init__(self, map_: Path) -> None:
        self.map = map_
        self._nummers = count()
        self._laatste = map_

    def adres(self) -> str:
        self._laatste = self.map / f"store-{next(self._nummers)}.db"
        return f"sqlite:///{self._laatste}"

    def inhoud(self) -> list[str]:
        with closing(sqlite3.connect(self._laatste)) as db:
            tabellen = "persoon ouder_van partner_van woont_op reisdocument organisatie benoeming bronrecord".split()
            tabellen += "vermelding zoeksleutel registratie registratie_archief signaal verteld".split()
            return sorted(f"{tabel} {rij}" for tabel in tabellen for rij in db.execute(f"SELECT * FROM {tabel}"))

    def alles(self) -> list[str]:
        with closing(sqlite3.connect(self._laatste)) as db:
            return list(db.iterdump())

    def benoemingen(self) -> list[Benoeming]:
        with closing(sqlite3.connect(self._laatste)) as db:
            rijen = db.execute("SELECT soort, coalesce(persoon, organisatie), over, sinds, tot FROM benoeming")
            return sorted(rijen.fetchall(), key=str)


class Neo4jKast(Kast):
    """One server with one graph, which is emptied for every next store: there is one at a time."""

    def __init__(self, server: Neo4jServer) -> None:
        self.server = server

    def adres(self) -> str:
        server = self.server
        with (
            GraphDatabase.driver(server.bolt, auth=(GEBRUIKER, server.wachtwoord)) as driver,
            driver.session() as sessie,
        ):
            for opdracht in LEEG.read_text("utf-8").split(";")[:-1]:
                sessie.run(opdracht).consume()
        return server.url

    def inhoud(self) -> list[str]:
        with GraphDatabase.driver(self.server.bolt, auth=(GEBRUIKER, self.server.wachtwoord)) as driver:
            rijen = driver.execute_query(ALLES.read_text("utf-8")).records
        return sorted(f"{rij['wat']} {rij['van']} {rij['naar']} {sorted(rij['waarden'].items())}" for rij in rijen)

    def alles(self) -> list[str]:
        with GraphDatabase.driver(self.server.bolt, auth=(GEBRUIKER, self.server.wachtwoord)) as driver:
            rijen = driver.execute_query(OORDELEN).records
        return self.inhoud() + sorted(str(rij.values()) for rij in rijen)

    def benoemingen(self) -> list[Benoeming]:
        with GraphDatabase.driver(self.server.bolt, auth=(GEBRUIKER, self.server.wachtwoord)) as driver:
            rijen = driver.execute_query(BENOEMINGEN).records
        return sorted(((een[0], een[1], een[2], een[3], een[4]) for een in rijen), key=str)


async def vul(store: Store, map_: Path, *lijsten: Persoonslijst) -> Rapport:
    """Load the lists as one file, as a user would."""
    pad = map_ / "lijsten.jsonl"
    pad.write_bytes(b"".join(orjson.dumps(lijst.inhoud) + b"\n" for lijst in lijsten))
    return await laad(store, pad, VANDAAG)


Feiten = Sequence[object]


def _wie(persoon: Persoon) -> tuple[object, ...]:
    return persoon[1:]


def _grond(grond: Grond) -> tuple[object, ...]:
    return grond


def _waar(adres: Adres) -> tuple[object, ...]:
    return adres[1:]


def feiten(graaf: Deelgraaf) -> dict[str, list[str]]:
    """Everything a subgraph says, as sorted text: equal for equal answers, whatever the identifiers."""
    wie = {id_: _wie(persoon) for id_, persoon in graaf.personen.items()}
    waar = {id_: _waar(adres) for id_, adres in graaf.adressen.items()}
    return {
        "vraag": sorted(str(wie[id_]) for id_ in graaf.vraag),
        "personen": sorted(map(str, wie.values())),
        "ouder_van": sorted(str((wie[r.ouder], wie[r.kind], _grond(r.grond))) for r in graaf.ouder_van),
        "partner_van": sorted(
            str((wie[r.persoon], wie[r.partner], r.soort, r.reden_einde, _grond(r.grond))) for r in graaf.partner_van
        ),
        "woont_op": sorted(str((wie[r.persoon], waar[r.adres], _grond(r.grond))) for r in graaf.woont_op),
        "lijsten": sorted(map(lijst_als_tekst, graaf.lijsten)),
    }


def lijst_als_tekst(lijst: Persoonslijst) -> str:
    return f"{lijst.bron} {orjson.dumps(uittreksel(lijst.inhoud), option=orjson.OPT_SORT_KEYS).decode()}"


def zonder_nummers(personen: Sequence[Persoon]) -> list[Persoon]:
    return [persoon._replace(id=0) for persoon in personen]
