"""The normal forms of many vermeldingen in one DuckDB table, and the comparisons as Splink reads them.

Only training and comparing in bulk need DuckDB and Splink: they are imported when this is used, not before.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import warnings
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from graph.identiteit import BekendeVermelding
from resolution.kenmerken import Kenmerken
from resolution.vormen import Vormen, vormen

from .model import FREQUENTIES, Model
from .vergelijkingen import VERGELIJKINGEN, Vergelijking

if TYPE_CHECKING:
    import duckdb
    import pyarrow
    from splink import Linker

Vermeldingen = Iterable[tuple[BekendeVermelding, tuple[int, ...]]]
"""Vermeldingen with their search keys, as `Store.vermeldingen` gives them."""

Portie = tuple[int, list[BekendeVermelding]]
"""Vermeldingen that are written at once, and the `unique_id` of the first."""

PORTIE = 20_000
WEINIG = 10
"""Portions from which it pays to make rows in other processes."""
_VERZAMELINGEN = frozenset(naam for naam, soort in Vormen.__annotations__.items() if "Verzameling" in str(soort))
_KOLOMMEN = (
    "unique_id BIGINT, bron VARCHAR, sleutel VARCHAR, nummer INTEGER, deel VARCHAR, ingeschrevene BOOLEAN, "
    + ", ".join(f"{veld} {'VARCHAR[]' if veld in _VERZAMELINGEN else 'VARCHAR'}" for veld in Vormen._fields)
    + "".join(f", f_{naam} DOUBLE" for naam in FREQUENTIES)
)


@contextmanager
def tafel(geheugen: str = "4GB") -> Iterator[duckdb.DuckDBPyConnection]:
    """An empty database in a temporary file, gone afterwards; what does not fit in memory is on disk."""
    import duckdb  # noqa: PLC0415

    with TemporaryDirectory(prefix="verwant-koppel-") as map_:
        db = duckdb.connect(str(Path(map_) / "koppel.duckdb"))
        try:
            db.execute(f"SET memory_limit = '{geheugen}'; SET preserve_insertion_order = false")
            db.execute(
                f"CREATE TABLE vormen ({_KOLOMMEN}); CREATE TABLE sleutels (zoek BIGINT, id BIGINT, eigen BOOLEAN)"
            )
            yield db
        finally:
            db.close()


def vul(db: duckdb.DuckDBPyConnection, vermeldingen: Vermeldingen, model: Model) -> int:
    """Write the normal forms and search keys; the number of vermeldingen, whose `unique_id` counts from zero."""
    import pyarrow  # noqa: PLC0415

    stroom = iter(vermeldingen)
    aantal = 0

    def porties() -> Iterator[Portie]:
        """What forms are made of; its search keys are written on the way."""
        nonlocal aantal
        while portie := list(islice(stroom, PORTIE)):
            zoek = [s for _, keys in portie for s in keys]
            plekken = [plek for plek, (_, keys) in enumerate(portie, aantal) for _ in keys]
            eigen = [v.ingeschrevene for v, keys in portie for _ in keys]
            _schrijf(db, "sleutels", pyarrow.table({"zoek": zoek, "id": plekken, "eigen": eigen}))
            yield aantal, [v for v, _ in portie]
            aantal += len(portie)

    for tabel in _tabellen(porties(), model):
        _schrijf(db, "vormen", tabel)
    return aantal


def _schrijf(db: duckdb.DuckDBPyConnection, naar: str, tabel: pyarrow.Table) -> None:
    db.register("portie", tabel)
    db.execute(f"INSERT INTO {naar} SELECT * FROM portie")  # noqa: S608
    db.unregister("portie")


def _tabellen(porties: Iterator[Portie], model: Model) -> Iterator[pyarrow.Table]:
    """The rows of each portion; with many of them, every core makes some."""
    eerste = list(islice(porties, WEINIG))
    if len(eerste) < WEINIG:
        yield from (_tabel(portie, model) for portie in eerste)
        return
    context = multiprocessing.get_context("spawn")
    kernen = os.cpu_count() or 1
    with ProcessPoolExecutor(kernen, mp_context=context, initializer=_onthoud, initargs=(model,)) as processen:
        onderweg = deque[Future[Any]]()
        for portie in chain(eerste, porties):
            onderweg.append(processen.submit(_tabel_elders, portie))
            if len(onderweg) > 2 * kernen:
                yield onderweg.popleft().result()
        for een in onderweg:
            yield een.result()


_MODEL: list[Model] = []
"""In a process that makes rows: the model, sent once."""


def _onthoud(model: Model) -> None:
    _MODEL[:] = [model]


def _tabel_elders(portie: Portie) -> pyarrow.Table:
    return _tabel(portie, _MODEL[0])


def _tabel(portie: Portie, model: Model) -> pyarrow.Table:
    import pyarrow  # noqa: PLC0415

    begin, vermeldingen = portie
    rijen = [_rij(plaats, v, model) for plaats, v in enumerate(vermeldingen, begin)]
    namen = [deel.split()[0] for deel in _KOLOMMEN.split(", ")]
    return pyarrow.table(dict(zip(namen, map(list, zip(*rijen, strict=True)), strict=True)))


def _rij(plaats: int, v: BekendeVermelding, model: Model) -> tuple[Any, ...]:
    wie = vormen(Kenmerken.uit_json(v.kenmerken))
    velden = (list(waarde) if isinstance(waarde, frozenset) else waarde for waarde in wie)
    frequenties = model.frequenties(wie)
    return (plaats, *v.verwijzing, v.ingeschrevene, *velden, *(frequenties[naam] for naam in FREQUENTIES))


def kolom(v: Vergelijking) -> str:
    """What Splink calls a comparison."""
    return v.kenmerk.replace(" ", "_")


def instellingen(model: Model | None, kans: float) -> dict[str, Any]:
    """The comparisons as Splink settings; with the chances of a model, or to be trained."""
    kansen: Mapping[tuple[str, str], tuple[float, float]] = {
        (k.kenmerk, n.niveau): (n.m, n.u) for k in (model.kenmerken if model else ()) for n in k.niveaus
    }
    vergelijkingen = []
    for v in VERGELIJKINGEN:
        niveaus = []
        for n in v.niveaus:
            niveau: dict[str, Any] = {"sql_condition": n.als.sql if n.als else "ELSE", "label_for_charts": n.naam}
            if n.stil and n.als:
                niveau["is_null_level"] = True
            m_en_u = kansen.get((v.kenmerk, n.naam)) or n.vast or ((1.0, 1.0) if n.stil else None)
            if m_en_u and not niveau.get("is_null_level"):
                niveau |= {"m_probability": m_en_u[0], "u_probability": m_en_u[1]}
                niveau |= {"fix_m_probability": True, "fix_u_probability": True}
            if n.frequentie:
                niveau |= {"tf_adjustment_column": f"f_{n.frequentie}", "tf_adjustment_weight": 1.0}
                niveau["disable_tf_exact_match_detection"] = True
            niveaus.append(niveau)
        vergelijkingen.append({"output_column_name": kolom(v), "comparison_levels": niveaus})
    return {
        "comparisons": vergelijkingen,
        "blocking_rules_to_generate_predictions": [],
        "probability_two_random_records_match": kans,
        "unique_id_column_name": "unique_id",
        "retain_matching_columns": False,
        "retain_intermediate_calculation_columns": False,
    }


def linker(db: duckdb.DuckDBPyConnection, tabellen: tuple[str, ...], settings: dict[str, Any]) -> Linker:
    """Splink over these tables."""
    import splink  # noqa: PLC0415

    logging.getLogger("splink").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        api = splink.DuckDBAPI(connection=db)
        bronnen = [api.register(tabel, dataset_display_name=tabel) for tabel in tabellen]
        uit = splink.Linker(bronnen, settings, log_level=logging.ERROR, validate_settings=False)
        for naam in FREQUENTIES:
            # Each telling has its frequencies already, so that bulk and online share them: the value is its own table.
            waarde = f"f_{naam}"
            vraag = f"SELECT DISTINCT {waarde}, {waarde} AS tf_{waarde} FROM vormen"  # noqa: S608
            db.execute(f"CREATE OR REPLACE TABLE t{waarde} AS {vraag}")
            uit.table_management.register_term_frequency_lookup(api.register(f"t{waarde}"), waarde)
        return uit
