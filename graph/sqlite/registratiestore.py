"""The registrations of the embedded store: `Registratiestore` on its threads and transactions.

The engine overwrites deleted rows and pages that are given back (`secure_delete`), but not every copy that moving rows
between pages left; so a cleaning that destroys writes what stays anew. Pages as they were before wait in the
write-ahead log until that goes into the file; so a cleaning ends with emptying the log.
"""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from datetime import date
from typing import Protocol, TypeVar
from uuid import UUID

from graph.bekendheid import Betrokkene, Bewaard, Bijwerking, Registratie, Vertelling
from graph.fouten import StoreOnbereikbaar
from graph.model import Persoon
from graph.registratiestore import Leeft, Omgeving

from . import registraties as lezen

T = TypeVar("T")
PER_KEER = 1000
"""Registrations."""


class Doe(Protocol):
    """How something is done with a connection: in a snapshot, in a transaction, or on its own."""

    def __call__(self, werk: Callable[[sqlite3.Connection], T], /) -> Awaitable[T]:
        """Do it, elsewhere than in the event loop."""


class SqliteRegistraties:
    """See `Registratiestore`."""

    def __init__(self, lees: Doe, schrijf: Doe, los: Doe) -> None:
        self._lees, self._schrijf, self._los = lees, schrijf, los

    async def personen(self, betrokkenen: Sequence[Betrokkene]) -> Sequence[Persoon | None]:
        """See the protocol."""
        return await self._lees(lambda db: lezen.personen(db, betrokkenen))

    async def registreer(self, registraties: Sequence[Registratie], leeft: Leeft) -> Sequence[Registratie]:
        """See the protocol."""
        return await self._schrijf(lambda db: lezen.registreer(db, registraties, leeft))

    async def registraties(self, personen: Sequence[int]) -> Sequence[Bewaard]:
        """See the protocol."""
        return await self._lees(lambda db: lezen.registraties(db, personen))

    async def van_partner(self, partner: str) -> Sequence[Bewaard]:
        """See the protocol."""
        return await self._lees(lambda db: lezen.van_partner(db, partner))

    async def trek_in(self, partner: str, betrokkene: Betrokkene, dag: date) -> Registratie | None:
        """See the protocol."""
        return await self._schrijf(lambda db: lezen.trek_in(db, partner, betrokkene, dag))

    async def omgeving(self, personen: Sequence[int]) -> Omgeving:
        """See the protocol."""
        return await self._lees(lambda db: lezen.omgeving(db, personen))

    async def werk_bij(self, bijwerking: Bijwerking) -> Bijwerking:
        """See the protocol."""
        return await self._schrijf(lambda db: lezen.werk_bij(db, bijwerking))

    async def signalen(self, partner: str) -> Sequence[tuple[Bewaard, Bewaard]]:
        """See the protocol."""
        return await self._lees(lambda db: lezen.signalen(db, partner))

    async def verteld(self, partner: str) -> Mapping[Vertelling, bool]:
        """See the protocol."""
        return await self._lees(lambda db: lezen.verteld(db, partner))

    async def noteer_verteld(self, vertelling: Vertelling, *, zeker: bool) -> None:
        """See the protocol."""
        await self._schrijf(lambda db: lezen.noteer_verteld(db, vertelling, zeker=zeker))

    async def noteer_ingetrokken(self, vertelling: Vertelling) -> None:
        """See the protocol."""
        await self._schrijf(lambda db: lezen.noteer_ingetrokken(db, vertelling))

    async def alle(self) -> AsyncIterator[Sequence[Bewaard]]:
        """See the protocol."""
        for tabel in (lezen.REGISTRATIE, lezen.ARCHIEF):
            na = ""
            while blad := await self._lees(lambda db, t=tabel, na=na: lezen.bladzijde(db, t, na, PER_KEER)):  # type: ignore[misc]
                na = str(blad[-1].registratie.id)
                yield blad

    async def maak_schoon(self, archiveren: Sequence[tuple[UUID, date]], vernietigen: Sequence[UUID]) -> None:
        """See the protocol."""
        await self._schrijf(lambda db: lezen.maak_schoon(db, archiveren, vernietigen))
        if not await self._los(_leeg_logboek):
            raise StoreOnbereikbaar(
                "alles is opgeruimd, maar niet overal overschreven, omdat een ander proces leest; geef straks nog eens:"
                " verwant schoon"
            )


def _leeg_logboek(db: sqlite3.Connection) -> bool:
    """Put the write-ahead log into the file and make it empty; whether that could be done."""
    bezet: int = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not bezet
