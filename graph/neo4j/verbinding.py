"""The connection with Neo4j: one driver for life, reading that never sees half a commit, and the schema."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from typing import LiteralString

from neo4j import AsyncDriver, AsyncGraphDatabase, AsyncSession, Query, Record, RoutingControl

from graph.fouten import StoreOnbereikbaar

from .fouten import vertaald
from .opdrachten import opdracht, reeks

DATABASE = "neo4j"
VERBINDTIJD = 5.0
"""Seconds to reach a server."""
VOLHOUDEN = 2.0
"""Seconds in which the driver tries again what failed by something that passes: a new leader, a lost connection."""
LEESTIJD, EERSTE_KEER = 10.0, 120.0
"""Seconds that a server may take for a question; and when it may be new to it, because then it must find the way."""
PAUZE, LANGSTE_PAUZE = 0.002, 0.032
"""Seconds before reading again what a commit came through: twice as long every time, up to this."""
GEDULD = 2.0
"""Seconds after which an unfinished commit is taken for a load that died on it: whole, or never made."""


NAAM = re.compile(r"CREATE (?:CONSTRAINT|INDEX) (\w+)")
GEEF_SCHEMA = "Geef eerst het commando: verwant schema"

logging.getLogger("neo4j").setLevel(logging.CRITICAL)
"""What the driver would log of what it tries again may hold data; what fails in the end is raised."""


class Verbinding:
    """The way to one Neo4j server or cluster. Everything raises StoreOnbereikbaar, with what to do about it."""

    def __init__(self, url: str, gebruiker: str, wachtwoord: str) -> None:
        """Nothing is connected yet: that happens when the first question comes."""
        with vertaald():
            self.driver: AsyncDriver = AsyncGraphDatabase.driver(
                url,
                auth=(gebruiker, wachtwoord),
                connection_timeout=VERBINDTIJD,
                connection_acquisition_timeout=2 * VERBINDTIJD,
                max_transaction_retry_time=VOLHOUDEN,
                notifications_min_severity="OFF",
                telemetry_disabled=True,
                user_agent="verwant",
            )
        self._gecontroleerd = False
        self._verlaten: int | None = None
        self._beantwoord: set[str] = set()

    async def sluit(self) -> None:
        """Let go of every connection."""
        await self.driver.close()

    def sessie(self) -> AsyncSession:
        """A session for writing; who reads after it sees what it wrote, on whatever server of a cluster."""
        return self.driver.session(database=DATABASE, bookmark_manager=self.driver.execute_query_bookmark_manager)

    async def maak_schema(self) -> None:
        """Make the constraints and indexes that are not there yet, and wait until they work."""
        with vertaald():
            for een in (*reeks("schema"), *reeks("schema_wacht")):
                await self.driver.execute_query(een, database_=DATABASE)

    async def lees(self, vraag: LiteralString, **waarden: object) -> Record:
        """The one row that a statement gives, from one moment: read again when a commit of a load came through.

        The statement gives as `klaar` and `begonnen` what (:Stand) said before and after everything else.
        """
        tijd = LEESTIJD if vraag in self._beantwoord else EERSTE_KEER
        self._beantwoord.discard(vraag)
        with vertaald():
            async with asyncio.timeout(tijd + VOLHOUDEN):
                await self.gereed()
                rij = await self._lees(Query(vraag, timeout=tijd), waarden)
        self._beantwoord.add(vraag)
        return rij

    async def _lees(self, vraag: Query, waarden: dict[str, object]) -> Record:
        wacht_op, sinds, pauze = None, 0.0, PAUZE
        while True:
            rijen = await self._rijen(vraag, waarden)
            if not rijen:
                raise StoreOnbereikbaar(f"in Neo4j ontbreekt de stand van de ladingen. {GEEF_SCHEMA}")
            klaar, begonnen = rijen[0]["klaar"], rijen[0]["begonnen"]
            if begonnen in (klaar, self._verlaten):
                return rijen[0]
            if begonnen != wacht_op:
                wacht_op, sinds = begonnen, time.monotonic()
            elif time.monotonic() - sinds > GEDULD:
                self._verlaten = begonnen
            await asyncio.sleep(pauze)
            pauze = min(2 * pauze, LANGSTE_PAUZE)

    async def _rijen(self, vraag: Query, waarden: dict[str, object] | None = None) -> list[Record]:
        antwoord = await self.driver.execute_query(vraag, waarden, database_=DATABASE, routing_=RoutingControl.READ)
        return antwoord.records

    async def gereed(self) -> None:
        """Check once that the constraints and indexes are there. Raises StoreOnbereikbaar when they are not."""
        if not self._gecontroleerd:
            aanwezig = {rij["naam"] for rij in await self._rijen(Query(opdracht("schema_aanwezig"), timeout=LEESTIJD))}
            ontbreekt = [naam for een in reeks("schema") for naam in NAAM.findall(een) if naam not in aanwezig]
            if ontbreekt:
                raise StoreOnbereikbaar(f"in Neo4j ontbreken {len(ontbreekt)} constraints of indexen. {GEEF_SCHEMA}")
            self._gecontroleerd = True
