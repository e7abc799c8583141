"""What was fetched so far: a file of JSON lines that only grows, and beside it how far it is.

The position is written after the lines are on disk, and on the next run everything after it is cut off; so whenever
the program is killed, the file and the position fit. The position stands in a small database because that gives an
all-or-nothing write, and a lock that the system lets go when the program dies.

These lines hold personal data: the folder is the user's own, and it goes when the load is done.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from graph.fouten import VerwantFout

HOUDBAAR = 24 * 3600
"""Seconds after which what was fetched is thrown away instead of going on with: it would load what is past."""
TABEL = """
CREATE TABLE IF NOT EXISTS stand (
    een INTEGER PRIMARY KEY CHECK (een = 1), vraag TEXT NOT NULL, begonnen REAL NOT NULL, bytes INTEGER NOT NULL,
    aantal INTEGER NOT NULL, plek TEXT, af INTEGER NOT NULL, moment TEXT
)
"""


class Deel(NamedTuple):
    """A piece of what a source gives."""

    regels: bytes
    aantal: int
    """How many are behind us because of it, of `totaal`."""
    totaal: int
    plek: str | None
    """Where the next piece begins."""
    laatste: bool
    moment: datetime | None = None
    """When the source gave it, by its own clock."""


class AlBezig(VerwantFout):
    """Another run is fetching the same."""

    code = "alBezig"


@dataclass(slots=True)
class Voorraad:
    """The lines fetched so far, and how far they are."""

    pad: Path
    db: sqlite3.Connection
    bytes: int = 0
    aantal: int = 0
    plek: str | None = None
    af: bool = False
    """Whether everything has been fetched."""
    moment: str | None = None
    """When the first piece was given: what changed since then may not be in it."""

    def voeg_toe(self, deel: Deel) -> None:
        """Keep a piece."""
        with self.pad.open("ab") as bestand:
            bestand.write(deel.regels)
            bestand.flush()
            os.fsync(bestand.fileno())
        self.bytes += len(deel.regels)
        self.aantal += deel.aantal
        self.plek, self.af = deel.plek, deel.laatste
        self.moment = self.moment or (deel.moment.isoformat() if deel.moment else None)
        self.db.execute(
            "UPDATE stand SET bytes = ?, aantal = ?, plek = ?, af = ?, moment = ?",
            (self.bytes, self.aantal, self.plek, self.af, self.moment),
        )

    def begin_opnieuw(self, vraag: str) -> None:
        """Throw away what there is."""
        self.bytes, self.aantal, self.plek, self.af, self.moment = 0, 0, None, False, None
        self.db.execute(
            "REPLACE INTO stand VALUES (1, ?, ?, 0, 0, NULL, 0, NULL)",
            (vraag, time.time()),
        )
        self.pad.write_bytes(b"")


@contextmanager
def open_voorraad(map_: Path, naam: str, vraag: str) -> Iterator[Voorraad]:
    """What was fetched before for the same question, or an empty one. Raises AlBezig when another run has it.

    The folder stays when something goes wrong, for the next run; who is done with it says so (`ruim_op`).
    """
    map_.mkdir(parents=True, exist_ok=True, mode=0o700)
    db = sqlite3.connect(map_ / "stand.db", timeout=0, isolation_level=None)
    try:
        _neem(db, naam)
        voorraad = Voorraad(map_ / naam, db)
        stand = db.execute("SELECT vraag, begonnen, bytes, aantal, plek, af, moment FROM stand").fetchone()
        bruikbaar = stand and stand[0] == vraag and 0 <= time.time() - stand[1] < HOUDBAAR
        if bruikbaar and voorraad.pad.exists() and voorraad.pad.stat().st_size >= stand[2]:
            voorraad.bytes, voorraad.aantal, voorraad.plek, voorraad.af = stand[2], stand[3], stand[4], bool(stand[5])
            voorraad.moment = stand[6]
            os.truncate(voorraad.pad, voorraad.bytes)
        else:
            voorraad.begin_opnieuw(vraag)
        yield voorraad
    finally:
        db.close()


def _neem(db: sqlite3.Connection, naam: str) -> None:
    """Hold the lock as long as the connection is open."""
    try:
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("BEGIN EXCLUSIVE")
        db.execute(TABEL)
        db.execute("COMMIT")
    except sqlite3.OperationalError as fout:
        raise AlBezig(f"{naam}: een andere opdracht haalt dit al op; wacht tot die klaar is") from fout


def ruim_op(map_: Path) -> None:
    """Remove the folder: everything in it is in the store."""
    shutil.rmtree(map_)
