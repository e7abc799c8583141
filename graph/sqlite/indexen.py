"""When the indexes are there that a first load does not look in (`indexen.sql`).

A first load goes without them. When it is killed it goes on without them too, and until it is done questions are
answered rightly but slowly.
"""

from __future__ import annotations

import sqlite3
from importlib.resources import files

_OPDRACHTEN = files(__package__).joinpath("indexen.sql").read_text("utf-8").split(";")


def zorg_voor(db: sqlite3.Connection) -> None:
    """Make the indexes that are not there."""
    for opdracht in _OPDRACHTEN:
        db.execute(opdracht)


def zijn_er(db: sqlite3.Connection) -> bool:
    """Whether they are there: before that nobody was compared yet, because that makes them."""
    vraag = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'zoeksleutel_sleutel')"
    aanwezig: bool = db.execute(vraag).fetchone()[0]
    return aanwezig


def nog_leeg(db: sqlite3.Connection) -> bool:
    """Whether there is nothing to ask yet."""
    leeg: bool = db.execute("SELECT NOT EXISTS (SELECT 1 FROM bronrecord)").fetchone()[0]
    return leeg


def mogen_ontbreken(db: sqlite3.Connection) -> bool:
    """Whether a first load is still to come, or may be under way."""
    bezig: bool = db.execute("SELECT EXISTS (SELECT 1 FROM activiteit WHERE geeindigd IS NULL)").fetchone()[0]
    return bezig or nog_leeg(db)
