"""Loading a register into an empty store, against the bare engine that inserts the very same rows."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from graph.sqlite import SqliteStore
from graph.sqlite.store import geef_geheugen

from . import families
from .duur import Duur
from .populatie import laad_alles
from .verslag import Regel, Verslag

DOEL = 3.0
MET_STORE = "WAL"
"""The journal of a store."""
JOURNALEN = (MET_STORE, "DELETE")
"""How a user of the engine would fill an empty file: as a store does, or quicker but alone. Indexes come after the
rows: with a million persons, to fill them row by row takes more than twice as long."""
HAP = 50_000
"""Rows that are fetched before the clock runs, and then inserted in one call."""


def meet(aantal: int, map_: Path, verslag: Verslag) -> None:
    """Load this many generated persons, insert the same rows bare, and compare with the journal that a store has."""
    map_.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=map_, prefix="laden-") as tijdelijk:
        bron, geladen = Path(tijdelijk, "personen.jsonl"), Path(tijdelijk, "geladen.db")
        verslag.bezig(f"laden: {aantal:,} personen maken")
        families.schrijf(bron, aantal)
        verslag.bezig(f"laden: {aantal:,} personen laden")
        lader = asyncio.run(_laad(geladen, bron, aantal))
        bron.unlink()
        kaal: dict[str, Duur] = {}
        for journaal in JOURNALEN:
            verslag.bezig(f"laden: dezelfde rijen kaal, journaal {journaal}")
            kaal[journaal] = _kaal(geladen, Path(tijdelijk, "kaal.db"), journaal)
        megabytes = geladen.stat().st_size / 1e6
    maat = kaal[MET_STORE]
    cpu = f"{lader.cpu / aantal * 1e6:.0f} µs CPU een persoon ÷ {maat.cpu / aantal * 1e6:.0f}"
    verslag.tabel(
        f"Laden van {aantal:,} personen in een lege SQLite-store",
        [
            *(
                Regel(
                    f"laden ÷ kaal wegschrijven van dezelfde rijen, journaal {journaal}",
                    lader.seconden / duur.seconden,
                    "×",
                    DOEL if journaal == MET_STORE else None,
                    maatstaf=f"{lader.seconden:.1f} ÷ {duur.seconden:.1f} s",
                )
                for journaal, duur in kaal.items()
            ),
            Regel("… in CPU-tijd van alle processen", lader.cpu / maat.cpu, "×", maatstaf=cpu),
            Regel("laden", aantal / lader.seconden, "/s", maatstaf=f"{megabytes:,.0f} MB"),
            *(Regel(f"kaal, journaal {journaal}", aantal / duur.seconden, "/s") for journaal, duur in kaal.items()),
        ],
        "Kaal: `executemany` van dezelfde rijen per tabel, dan de indexen. Het doel is voor het journaal van een store:"
        " daarmee kan iemand lezen terwijl er geladen wordt, met het andere niet.",
        "Alles met synchronous=NORMAL, tot het in het bestand zelf staat; het maken en ophalen van de rijen telt bij"
        " kaal niet mee.",
    )


async def _laad(pad: Path, bron: Path, aantal: int) -> Duur:
    store = SqliteStore(pad)
    duur = await laad_alles(store, bron, aantal)
    with duur.loopt():
        await store.sluit()
    return duur


def _kaal(van: Path, naar: Path, journaal: str) -> Duur:
    """Insert the rows of a loaded store in a new file with the same schema, a transaction a table."""
    for oud in naar.parent.glob(f"{naar.name}*"):
        oud.unlink()
    duur = Duur()
    with closing(sqlite3.connect(van)) as bron, closing(sqlite3.connect(naar, isolation_level=None)) as db:
        schema = bron.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        indexen = [sql for soort, _, sql in schema if soort == "index"]
        tabellen = {naam: sql for soort, naam, sql in schema if soort == "table"}
        for pragma in (f"journal_mode = {journaal}", "synchronous = NORMAL"):
            db.execute(f"PRAGMA {pragma}")
        geef_geheugen(db)
        for opdracht in tabellen.values():
            db.execute(opdracht)
        for tabel in tabellen:
            _vul(bron, db, tabel, duur)
        with duur.loopt():
            for opdracht in indexen:
                db.execute(opdracht)
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return duur


def _vul(bron: sqlite3.Connection, db: sqlite3.Connection, tabel: str, duur: Duur) -> None:
    rijen = bron.execute(f"SELECT * FROM {tabel}")
    vragen = ", ".join("?" * len(rijen.description))
    with duur.loopt():
        db.execute("BEGIN")
    while hap := rijen.fetchmany(HAP):
        with duur.loopt():
            db.executemany(f"INSERT INTO {tabel} VALUES ({vragen})", hap)
    with duur.loopt():
        db.execute("COMMIT")
