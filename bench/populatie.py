"""Stores with a generated population: made once through the ordinary loader, then kept for a next run."""

from __future__ import annotations

import asyncio
import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from api.opruimen import ruim_zelden_op
from api.vraagbaak import vandaag
from graph.sqlite import SqliteStore
from graph.store import Store
from loaders.laden import laad
from loaders.tabellen import lees_map
from loaders.voorbeeld import TABELLEN

from . import families
from .duur import Duur
from .verslag import Verslag

HOOFDMAP = Path(__file__).parents[1]
BEPAALT = (
    "graph/sqlite/*.sql",
    "graph/uittreksel.py",
    "bench/families.py",
    "loaders/bevolking/*.py",
    "loaders/bevolking/*.csv",
)
"""Files that decide the shape of a store: when one changes, stores are made anew."""
LAADT = ("graph/**/*.py", "graph/**/*.sql", "loaders/*.py")
"""Files that decide how fast loading is."""


@dataclass(frozen=True, slots=True)
class Populatie:
    """A store on disk, and what loading it took."""

    aantal: int
    pad: Path
    laadseconden: float
    """Wall clock, the checks and the writing of all records; the generator and the tables left out."""
    laad_cpu: float
    """CPU seconds of the same."""
    code: str
    """Fingerprint of the code that loaded it."""
    hergebruikt: bool = True

    @property
    def herkomst(self) -> str:
        """When and by what code it was loaded, as far as that is not here and now."""
        if not self.hergebruikt:
            return ""
        return ", bij een eerdere run" if self.code == _kenmerk(LAADT) else ", door eerdere code"

    @property
    def url(self) -> str:
        """The store as `VERWANT_STORE`."""
        return f"sqlite:///{self.pad}"

    def nummers(self, aantal: int, zaad: int = 7) -> list[str]:
        """Burgerservicenummers of minors, at random over the whole store but the same every time."""
        with closing(sqlite3.connect(self.pad)) as db:
            grens = f"{vandaag() - 180_000:08}"
            waar = "eigen_lijst AND geboortedatum > ?"
            rijen = db.execute(f"SELECT burgerservicenummer FROM persoon WHERE {waar}", (grens,)).fetchall()
        rijen.sort(key=lambda rij: hashlib.blake2b(f"{zaad}{rij[0]}".encode(), digest_size=8).digest())
        return [rij[0] for rij in rijen[:aantal]]


def zorg_voor(aantal: int, map_: Path, verslag: Verslag, *, opnieuw: bool = False) -> Populatie:
    """The store of this size from the folder; made when it is not there, or its shape has changed since."""
    pad = map_ / f"verwant-{aantal}-{_kenmerk(BEPAALT)}.db"
    gegevens = pad.with_suffix(".json")
    if pad.exists() and gegevens.exists() and not opnieuw:
        return Populatie(aantal, pad, **json.loads(gegevens.read_text()))
    map_.mkdir(parents=True, exist_ok=True)
    verslag.bezig(f"populatie van {aantal:,} personen maken en laden in {pad}")
    half = pad.with_name(f"{pad.name}.half")
    bron = pad.with_suffix(".jsonl")
    for oud in map_.glob(f"{pad.name}*"):
        oud.unlink()
    families.schrijf(bron, aantal)
    code = _kenmerk(LAADT)
    gemaakt = Populatie(aantal, pad, *asyncio.run(_laad(half, bron, aantal)), code, hergebruikt=False)
    bron.unlink()
    half.rename(pad)
    bewaard = {naam: waarde for naam, waarde in asdict(gemaakt).items() if naam.startswith("laad") or naam == "code"}
    gegevens.write_text(json.dumps(bewaard))
    return gemaakt


def _kenmerk(patronen: tuple[str, ...]) -> str:
    """A fingerprint of these files together."""
    som = hashlib.sha256()
    for pad in sorted(pad for patroon in patronen for pad in HOOFDMAP.glob(patroon)):
        som.update(pad.read_bytes())
    return som.hexdigest()[:10]


async def _laad(pad: Path, bron: Path, aantal: int) -> tuple[float, float]:
    store = SqliteStore(pad)
    duur = await laad_alles(store, bron, aantal)
    await store.sluit()
    with closing(sqlite3.connect(pad)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return duur.seconden, duur.cpu


async def laad_alles(store: Store, bron: Path, aantal: int) -> Duur:
    """What loading the file takes, as `verwant laad` does it, the tables not counted.

    Stops the run when it was not this many lists.
    """
    await store.bewaar_tabellen(lees_map(TABELLEN))
    ruim_zelden_op()
    duur = Duur()
    with duur.loopt():
        rapport = await laad(store, bron, vandaag())
    if rapport.telling.nieuw != aantal:
        raise SystemExit(f"van {aantal} lijsten kwamen er {rapport.telling.nieuw} in de store: {rapport.als_json()}")
    return duur
