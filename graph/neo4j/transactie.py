"""Writing in Neo4j: one writer at a time, and a commit that nobody reads half of.

Every transaction begins by taking the lock of (:Teller). Just before its commit (:Stand) says in a transaction of its
own that a commit has begun, and just after it that it is done; who read in between, reads again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import TypeVar

from neo4j import AsyncManagedTransaction, Record, unit_of_work

from graph.fouten import StoreOnbereikbaar

from .fouten import vertaald
from .opdrachten import opdracht
from .verbinding import GEEF_SCHEMA, Verbinding

T = TypeVar("T")
SCHRIJFTIJD = 120.0
"""Seconds for one transaction, the wait for another loader's batch included."""


def nu() -> str:
    """The moment of registration, UTC to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


class Schrijver:
    """One write transaction, that holds the lock; `tellers` are the last identifiers given out."""

    def __init__(self, tx: AsyncManagedTransaction, tellers: dict[str, int]) -> None:
        self._tx, self.tellers = tx, tellers

    async def doe(self, naam: str, **waarden: object) -> Record | None:
        """Run a statement; the one row that it gives, if any."""
        antwoord = await self._tx.run(opdracht(naam), waarden)
        return await antwoord.single()

    async def vraag(self, naam: str, **waarden: object) -> Record:
        """Run a statement that always gives one row, once the schema is there."""
        rij = await self.doe(naam, **waarden)
        if rij is None:
            raise StoreOnbereikbaar(f"in Neo4j ontbreken de tellers. {GEEF_SCHEMA}")
        return rij

    async def schrijf(self, naam: str, rijen: Sequence[object], **waarden: object) -> None:
        """Run a statement for all of these rows together."""
        if rijen:
            await self.doe(naam, rijen=rijen, **waarden)

    def volgende(self, teller: str) -> int:
        """A new identifier."""
        self.tellers[teller] += 1
        return self.tellers[teller]


async def in_transactie(
    verbinding: Verbinding, werk: Callable[[Schrijver], Awaitable[T]], *, zichtbaar: bool = True
) -> T:
    """Do work, all or nothing. It is done again from the start after a failure that passes, so it must not remember.

    Work that is not `zichtbaar` changes nothing that a question reads, so nobody needs to read again.
    """
    begonnen = 0

    @unit_of_work(timeout=SCHRIJFTIJD)
    async def alles(tx: AsyncManagedTransaction) -> T:
        nonlocal begonnen
        schrijver = Schrijver(tx, {})
        schrijver.tellers |= await schrijver.vraag("slot")
        uit = await werk(schrijver)
        await schrijver.doe("tellers", tellers=schrijver.tellers)
        if zichtbaar:
            begonnen = await _stand(verbinding, "stand_begonnen")
        return uit

    with vertaald():
        await verbinding.gereed()
        async with verbinding.sessie() as sessie:
            uit = await sessie.execute_write(alles)
        if zichtbaar:
            await _stand(verbinding, "stand_klaar", begonnen=begonnen)
    return uit


async def herstel_stand(verbinding: Verbinding) -> None:
    """Whoever holds the lock knows that nobody is committing: what never was reported done, is done or never was."""
    await _stand(verbinding, "stand_herstel")


async def _stand(verbinding: Verbinding, naam: str, **waarden: object) -> int:
    """Change (:Stand), in a transaction of its own."""

    async def werk(tx: AsyncManagedTransaction) -> int:
        rij = await (await tx.run(opdracht(naam), waarden)).single()
        begonnen: int = rij["begonnen"] if rij else 0
        return begonnen

    async with verbinding.sessie() as sessie:
        return await sessie.execute_write(werk)
