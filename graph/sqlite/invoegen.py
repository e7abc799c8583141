"""Rows into a table, many with one command: most of what a command costs does not depend on its rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain

from graph.schrijfplan.rijen import Rij

SAMEN = 50
"""Rows with one command; a row of two numbers then takes a third of the time, and with more of them no less."""


def voeg_in(db: sqlite3.Connection, tabel: str, kolommen: Iterable[str], rijen: Sequence[Rij]) -> None:
    """Insert new rows, in their order; a row that a constraint forbids ends the whole transaction.

    To undo only one command of many rows, SQLite copies every page that it touches: half of what a load wrote.
    """
    namen = ", ".join(kolommen)
    over = len(rijen) % SAMEN
    heel = len(rijen) - over
    samen = (tuple(chain.from_iterable(rijen[van : van + SAMEN])) for van in range(0, heel, SAMEN))
    db.executemany(_opdracht(tabel, namen, SAMEN), samen)
    db.executemany(_opdracht(tabel, namen, 1), rijen[heel:])


@cache
def _opdracht(tabel: str, namen: str, aantal: int) -> str:
    rij = f"({', '.join('?' * (namen.count(',') + 1))})"
    return f"INSERT OR ROLLBACK INTO {tabel} ({namen}) VALUES {', '.join([rij] * aantal)}"  # noqa: S608
