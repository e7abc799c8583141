"""Keeping records in Neo4j."""

from __future__ import annotations

from collections.abc import Sequence

from graph.store import Afgekeurd, Lading, Record
from graph.tabellen import Tabelregel

from .verbinding import Verbinding


async def begin_lading(verbinding: Verbinding, bestand: str, vingerafdruk: str) -> Lading:
    """See `Store.begin_lading`."""
    raise NotImplementedError


async def bewaar(
    verbinding: Verbinding, lading: Lading, records: Sequence[Record], afgekeurd: Sequence[Afgekeurd], positie: int
) -> None:
    """See `Store.bewaar`."""
    raise NotImplementedError


async def sluit_lading(verbinding: Verbinding, lading: Lading) -> Sequence[str]:
    """See `Store.sluit_lading`."""
    raise NotImplementedError


async def bewaar_tabellen(verbinding: Verbinding, regels: Sequence[Tabelregel]) -> int:
    """See `Store.bewaar_tabellen`."""
    raise NotImplementedError


async def sluit_quarantaine(verbinding: Verbinding, nummers: Sequence[int]) -> int:
    """See `Store.sluit_quarantaine`."""
    raise NotImplementedError
