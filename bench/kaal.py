"""The bare reads behind a question: the statements that it makes, caught once and then run again on their own."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Sequence
from functools import partial
from typing import Any
from unittest.mock import patch

from api.vraagbaak import Vraagbaak
from graph.sqlite import SqliteStore
from graph.sqlite.store import geef_geheugen

from .populatie import Populatie

Opdracht = tuple[str, Any]

_opgenomen: list[Opdracht] = []


class _Opnemer(sqlite3.Connection):
    """A connection that remembers every statement that reads."""

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:  # noqa: ANN401
        """Run, and remember."""
        if sql.lstrip().upper().startswith(("SELECT", "WITH")):
            _opgenomen.append((sql, parameters))
        return super().execute(sql, parameters)


def lezingen(populatie: Populatie, nummers: Sequence[str]) -> dict[str, list[Opdracht]]:
    """For each person the statements behind `gezinssysteem` and `gezag` together."""
    with patch("sqlite3.connect", partial(sqlite3.connect, factory=_Opnemer)):
        return asyncio.run(_neem_op(populatie, nummers))


async def _neem_op(populatie: Populatie, nummers: Sequence[str]) -> dict[str, list[Opdracht]]:
    store = SqliteStore(populatie.pad)
    baak = Vraagbaak(store)
    uit: dict[str, list[Opdracht]] = {}
    for nummer in nummers:
        _opgenomen.clear()
        await baak.gezin(nummer, None)
        await baak.gezag(nummer, None)
        uit[nummer] = list(_opgenomen)
    await store.sluit()
    return uit


def open_kaal(populatie: Populatie) -> sqlite3.Connection:
    """A plain connection with as much memory as the store gives its own."""
    db = sqlite3.connect(populatie.pad, isolation_level=None, cached_statements=512)
    geef_geheugen(db)
    return db


def lees(db: sqlite3.Connection, opdrachten: Sequence[Opdracht]) -> float:
    """Milliseconds to run these statements and fetch every row."""
    begin = time.perf_counter()
    for sql, waarden in opdrachten:
        db.execute(sql, waarden).fetchall()
    return (time.perf_counter() - begin) * 1000
