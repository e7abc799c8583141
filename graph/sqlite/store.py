"""The embedded store itself: connections, threads and transactions around reading and writing."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

from graph.fouten import StoreOnbereikbaar
from graph.identiteit import (
    BekendeVermelding,
    DeelIn,
    Identiteit,
    Intrekking,
    Oordeel,
    Samenhang,
    Twijfel,
    Verandering,
    Verwijzing,
)
from graph.model import Deelgraaf
from graph.persoonslijst import Persoonslijst
from graph.rechtspraak import Inschrijving
from graph.store import Afgekeurd, Lading, Quarantaine, Record, Telling, Zoekresultaat, Zoekvraag
from graph.tabellen import Tabellen, Tabelregel

from . import identiteiten, indexen, lezen, schrijven, verwerken
from .registratiestore import SqliteRegistraties

T = TypeVar("T")
LEZERS = 4
"""Threads that read at the same time; SQLite readers do not wait for each other, nor for the writer."""
WACHTTIJD = 30.0
"""Seconds to wait for another process that is loading."""
BLAD = 128
"""Minors at once: with more, their lists and answers do not stay in the memory of a processor core, and each takes a
tenth longer."""
VORM = 2
"""Of the tables; a file with another shape was made by another version."""
PER_KEER = 5000
"""Vermeldingen."""
BLADEN_IN_LOGBOEK = 16384
"""Pages (64 MB) that a load may write before they go into the file itself; more often costs a quarter of its time."""
GEHEUGEN = -262144
"""Kilobytes (as SQLite writes them) that a connection may keep pages in. The engine maps no more than 2 GB of a file,
so of a larger store the pages that questions come back to, and the keys that a load looks up, stay at hand here."""
TABELLEN_GELDIG = 10.0
"""Seconds."""


class SqliteStore:
    """One SQLite file in WAL mode. Every question is answered from one snapshot; loads are transactions."""

    def __init__(self, pad: Path) -> None:
        """Open the file, or make it. Raises StoreOnbereikbaar when it cannot be opened or is no store."""
        self._pad = pad
        self._draad = threading.local()
        self._open: list[sqlite3.Connection] = []
        self._slot = threading.Lock()
        self._lezers = ThreadPoolExecutor(LEZERS, thread_name_prefix="lezer")
        self._schrijver = ThreadPoolExecutor(1, thread_name_prefix="schrijver")
        self._tabellen: tuple[float, Tabellen] | None = None
        self.registraties = SqliteRegistraties(self._lees, self._schrijf, self._doe_los)
        try:
            pad.parent.mkdir(parents=True, exist_ok=True)
            self._schrijver.submit(self._maak_schema).result()
        except (OSError, sqlite3.Error) as fout:
            raise StoreOnbereikbaar(f"de store kan niet worden geopend: {fout}. Controleer VERWANT_STORE") from fout

    def _verbinding(self) -> sqlite3.Connection:
        db: sqlite3.Connection | None = getattr(self._draad, "db", None)
        if db is None:
            db = sqlite3.connect(self._pad, timeout=WACHTTIJD, isolation_level=None, check_same_thread=False)
            db.execute("PRAGMA synchronous = NORMAL")
            db.execute("PRAGMA secure_delete = ON")
            geef_geheugen(db)
            db.execute(f"PRAGMA wal_autocheckpoint = {BLADEN_IN_LOGBOEK}")
            self._draad.db = db
            with self._slot:
                self._open.append(db)
        return db

    def _maak_schema(self) -> None:
        db = self._verbinding()
        db.execute("PRAGMA journal_mode = WAL")
        tabellen = db.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'bronrecord'").fetchone()[0]
        if tabellen and db.execute("PRAGMA user_version").fetchone()[0] != VORM:
            raise StoreOnbereikbaar("de store is van een andere versie van verwant; laad opnieuw in een nieuw bestand")
        db.executescript(files(__package__).joinpath("schema.sql").read_text("utf-8"))
        if not indexen.mogen_ontbreken(db):
            indexen.zorg_voor(db)

    async def sluit(self) -> None:
        """Close every connection."""
        self._lezers.shutdown(wait=True)
        self._schrijver.shutdown(wait=True)
        for db in self._open:
            db.close()
        self._open.clear()

    async def _lees(self, vraag: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._lezers, self._in_momentopname, vraag)

    def _in_momentopname(self, vraag: Callable[[sqlite3.Connection], T]) -> T:
        with _fouten():
            db = self._verbinding()
            db.execute("BEGIN")
            try:
                return vraag(db)
            finally:
                db.execute("ROLLBACK")

    async def _schrijf(self, werk: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._schrijver, self._in_transactie, werk)

    def _in_transactie(self, werk: Callable[[sqlite3.Connection], T]) -> T:
        with _fouten():
            db = self._verbinding()
            db.execute("BEGIN IMMEDIATE")
            try:
                uit = werk(db)
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:  # A full disk has ended it already.
                    db.execute("ROLLBACK")
                raise
            return uit

    async def _doe_los(self, werk: Callable[[sqlite3.Connection], T]) -> T:
        """On the writer's connection, but in no transaction."""

        def doe() -> T:
            with _fouten():
                return werk(self._verbinding())

        return await asyncio.get_running_loop().run_in_executor(self._schrijver, doe)

    # ---------------------------------------------------------------------------------------------- asking

    async def gezag(self, burgerservicenummers: Sequence[str], peildatum: int) -> Sequence[Persoonslijst]:
        """See `Store.gezag`.

        Read in the event loop itself: look-ups by key that wait for nobody take less than handing them to a thread.
        """
        return self._in_momentopname(lambda db: lezen.gezag(db, burgerservicenummers, peildatum))

    async def gezin(self, burgerservicenummer: str, peildatum: int) -> Deelgraaf:
        """See `Store.gezin`; read in the event loop, like `gezag`."""
        return self._in_momentopname(lambda db: lezen.gezin(db, burgerservicenummer, peildatum))

    async def rechtspraak(self, burgerservicenummers: Sequence[str]) -> Sequence[Inschrijving]:
        """See `Store.rechtspraak`; read in the event loop, like `gezag`."""
        return self._in_momentopname(lambda db: lezen.rechtspraak(db, burgerservicenummers))

    async def omgeving(self, burgerservicenummers: Sequence[str]) -> Deelgraaf:
        """See `Store.omgeving`."""
        return await self._lees(lambda db: lezen.omgeving(db, burgerservicenummers))

    async def zoek(self, vraag: Zoekvraag, eerste: int, vanaf: int = 0) -> Zoekresultaat:
        """See `Store.zoek`."""
        return await self._lees(lambda db: lezen.zoek(db, vraag, eerste, vanaf))

    async def minderjarigen(self, peildatum: int) -> AsyncIterator[Sequence[str]]:
        """See `Store.minderjarigen`.

        A family's children are in one page, or in two that follow each other, so that their parents are read once.
        """
        nummers = await self._lees(lambda db: lezen.minderjarigen(db, peildatum))
        for begin in range(0, len(nummers), BLAD):
            yield nummers[begin : begin + BLAD]

    async def aantal_minderjarigen(self, peildatum: int) -> int:
        """See `Store.aantal_minderjarigen`."""
        return await self._lees(lambda db: lezen.aantal_minderjarigen(db, peildatum))

    async def tabellen(self) -> Tabellen:
        """See `Store.tabellen`; read anew every few seconds, so that a load of tables needs no restart."""
        nu = time.monotonic()
        if self._tabellen is None or self._tabellen[0] < nu:
            self._tabellen = (nu + TABELLEN_GELDIG, await self._lees(lezen.tabellen))
        return self._tabellen[1]

    # --------------------------------------------------------------------------------------------- loading

    async def begin_lading(self, bestand: str, vingerafdruk: str) -> Lading:
        """See `Store.begin_lading`."""

        def werk(db: sqlite3.Connection) -> Lading:
            rij = db.execute(
                "SELECT id, positie, gelezen, nieuw, gewijzigd, ongewijzigd, quarantaine FROM activiteit"
                " WHERE soort = 'lading' AND geeindigd IS NULL AND vingerafdruk = ? ORDER BY id DESC LIMIT 1",
                (vingerafdruk,),
            ).fetchone()
            if rij:
                return Lading(rij[0], rij[1], Telling(*rij[2:]))
            if not indexen.nog_leeg(db):
                indexen.zorg_voor(db)
            id_ = db.execute(
                "INSERT INTO activiteit (soort, bestand, vingerafdruk, begonnen) VALUES ('lading', ?, ?, ?)",
                (bestand, vingerafdruk, schrijven.nu()),
            ).lastrowid
            return Lading(id_ or 0)

        return await self._schrijf(werk)

    async def bewaar(
        self, lading: Lading, records: Sequence[Record], afgekeurd: Sequence[Afgekeurd], positie: int
    ) -> None:
        """See `Store.bewaar`."""
        telling = replace(lading.telling)

        def werk(db: sqlite3.Connection) -> None:
            schrijven.bewaar_records(db, lading.id, telling, records)
            schrijven.bewaar_afgekeurd(db, lading.id, telling, afgekeurd)
            db.execute(
                "UPDATE activiteit SET positie = ?, gelezen = ?, nieuw = ?, gewijzigd = ?, ongewijzigd = ?,"
                " quarantaine = ? WHERE id = ?",
                (
                    positie,
                    telling.gelezen,
                    telling.nieuw,
                    telling.gewijzigd,
                    telling.ongewijzigd,
                    telling.quarantaine,
                    lading.id,
                ),
            )

        await self._schrijf(werk)
        lading.positie, lading.telling = positie, telling

    async def sluit_lading(self, lading: Lading) -> Sequence[str]:
        """See `Store.sluit_lading`."""

        def werk(db: sqlite3.Connection) -> Sequence[str]:
            indexen.zorg_voor(db)
            db.execute("UPDATE activiteit SET geeindigd = ? WHERE id = ?", (schrijven.nu(), lading.id))
            return schrijven.dubbele_nummers(db, lading.id)

        return await self._schrijf(werk)

    async def bewaar_tabellen(self, regels: Iterable[Tabelregel]) -> int:
        """See `Store.bewaar_tabellen`."""
        rijen = list(regels)

        def werk(db: sqlite3.Connection) -> int:
            moment = schrijven.nu()
            db.execute(
                "INSERT INTO activiteit (soort, bestand, vingerafdruk, begonnen, geeindigd)"
                " VALUES ('tabellen', '', '', ?, ?)",
                (moment, moment),
            )
            for tabel in {regel.tabel for regel in rijen}:
                db.execute("DELETE FROM landelijke_tabel WHERE tabel = ?", (tabel,))
            db.executemany("INSERT OR REPLACE INTO landelijke_tabel VALUES (?, ?, ?, ?, ?, ?)", rijen)
            return len(rijen)

        aantal = await self._schrijf(werk)
        self._tabellen = None
        return aantal

    async def quarantaine(self) -> Sequence[Quarantaine]:
        """See `Store.quarantaine`."""

        def vraag(db: sqlite3.Connection) -> list[Quarantaine]:
            rijen = db.execute(
                "SELECT id, sinds, bestand, plaats, reden, uitleg, formaat, ruw, sleutel, bron"
                " FROM quarantaine WHERE afgehandeld IS NULL ORDER BY id"
            )
            return [Quarantaine(rij[0], rij[1], Afgekeurd(*rij[2:])) for rij in rijen]

        return await self._lees(vraag)

    async def sluit_quarantaine(self, nummers: Sequence[int]) -> int:
        """See `Store.sluit_quarantaine`."""

        def werk(db: sqlite3.Connection) -> int:
            return db.executemany(
                "UPDATE quarantaine SET afgehandeld = ? WHERE id = ? AND afgehandeld IS NULL",
                [(schrijven.nu(), nummer) for nummer in nummers],
            ).rowcount

        return await self._schrijf(werk)

    # ------------------------------------------------------------------------------------------ identities

    async def te_koppelen(self, hoogstens: int) -> Sequence[BekendeVermelding]:
        """See `Store.te_koppelen`."""
        return await self._lees(lambda db: identiteiten.te_koppelen(db, hoogstens))

    async def aantal_te_koppelen(self) -> int:
        """See `Store.aantal_te_koppelen`."""
        return await self._lees(identiteiten.aantal_te_koppelen)

    async def kandidaten(
        self, sleutels: Sequence[int], hoogstens: int, ook_ingeschrevenen: bool = True
    ) -> Sequence[BekendeVermelding]:
        """See `Store.kandidaten`; read in the event loop, like `gezag`."""
        return self._in_momentopname(lambda db: identiteiten.kandidaten(db, sleutels, hoogstens, ook_ingeschrevenen))

    async def samenhang(self, verwijzingen: Sequence[Verwijzing], vanaf: float) -> Samenhang:
        """See `Store.samenhang`."""
        return await self._lees(lambda db: identiteiten.samenhang(db, verwijzingen, vanaf))

    async def verwerk(
        self,
        gekoppeld: Sequence[BekendeVermelding],
        oordelen: Sequence[Oordeel],
        ingetrokken: Sequence[tuple[int, Intrekking]],
        vanaf: float,
        deel_in: DeelIn,
    ) -> Sequence[Verandering]:
        """See `Store.verwerk`."""
        return await self._schrijf(lambda db: verwerken.verwerk(db, gekoppeld, oordelen, ingetrokken, vanaf, deel_in))

    async def identiteit(self, persoon: int) -> Identiteit | None:
        """See `Store.identiteit`."""
        return await self._lees(lambda db: identiteiten.identiteit(db, persoon))

    async def bij_personen(self, personen: Sequence[int]) -> Sequence[BekendeVermelding]:
        """See `Store.bij_personen`."""
        return await self._lees(lambda db: identiteiten.bij_personen(db, personen))

    async def hersleutel(self, sleutels: Mapping[Verwijzing, Sequence[int]]) -> int:
        """See `Store.hersleutel`."""
        return await self._schrijf(lambda db: verwerken.hersleutel(db, sleutels))

    async def twijfels(self, onder: float, boven: float, eerste: int, vanaf: int = 0) -> tuple[int, Sequence[Twijfel]]:
        """See `Store.twijfels`."""
        return await self._lees(lambda db: identiteiten.twijfels(db, onder, boven, eerste, vanaf))

    async def vermeldingen(self) -> AsyncIterator[Sequence[tuple[BekendeVermelding, tuple[int, ...]]]]:
        """See `Store.vermeldingen`."""
        na = 0
        while rijen := await self._lees(lambda db, na=na: identiteiten.vermeldingen(db, na, PER_KEER)):  # type: ignore[misc]
            na = rijen[-1][0]
            yield [(een, sleutels) for _, een, sleutels in rijen]


def geef_geheugen(db: sqlite3.Connection) -> None:
    """Let a connection keep at hand what it reads."""
    db.execute("PRAGMA mmap_size = 8589934592")
    db.execute(f"PRAGMA cache_size = {GEHEUGEN}")


@contextmanager
def _fouten() -> Iterator[None]:
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
        raise
    except sqlite3.DatabaseError as fout:
        raise StoreOnbereikbaar(f"de store antwoordt niet: {fout}. Controleer VERWANT_STORE") from fout
