"""Comparing everyone at once, with Splink on DuckDB: the same pairs and the same weights as one record at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph.identiteit import Verwijzing

from .model import Model
from .tafel import Vermeldingen, instellingen, linker, tafel, vul

if TYPE_CHECKING:
    import duckdb

STUK = 4_000_000
"""Pairs weighed at once: bounds the memory."""
GELEZEN = 10_000

_KANDIDATEN = (
    """
    CREATE TABLE bruikbaar AS SELECT zoek, id, eigen FROM sleutels SEMI JOIN (
        SELECT zoek FROM sleutels GROUP BY zoek HAVING count(*) BETWEEN 2 AND {} AND NOT bool_and(eigen)
    ) USING (zoek)
    """,
    """
    CREATE TABLE kandidaten AS SELECT row_number() OVER () AS volgnr, een, ander FROM (
        SELECT DISTINCT least(l.id, r.id) AS een, greatest(l.id, r.id) AS ander
        FROM bruikbaar l JOIN bruikbaar r USING (zoek) WHERE NOT l.eigen AND (r.eigen OR l.id < r.id)
    )
    """,
)
_STUK = """
    CREATE OR REPLACE TABLE stuk AS
        SELECT '0' AS match_key, een AS join_key_l, ander AS join_key_r FROM kandidaten
        WHERE volgnr > ? AND volgnr <= ?
"""
_UITKOMST = """
    SELECT l.bron, l.sleutel, l.nummer, l.deel, r.bron, r.sleutel, r.nummer, r.deel, match_weight
    FROM {} JOIN vormen l ON l.unique_id = unique_id_l JOIN vormen r ON r.unique_id = unique_id_r
"""


def paren(
    vermeldingen: Vermeldingen, model: Model, vanaf: float, hoogstens: int
) -> Iterator[tuple[Verwijzing, Verwijzing, float]]:
    """Every pair that shares a search key and weighs at least `vanaf` (bits), each once, the smaller one first.

    A key that more than `hoogstens` have does not count. Two lists of the BRP itself are never compared.
    """
    with tafel() as db:
        vul(db, vermeldingen, model)
        totaal = maak_kandidaten(db, hoogstens)
        for begin in range(0, totaal, STUK):
            db.execute(_STUK, [begin, begin + STUK])
            yield from weeg_stuk(db, model, vanaf)


def maak_kandidaten(db: duckdb.DuckDBPyConnection, hoogstens: int) -> int:
    """Write which pairs are worth comparing; how many."""
    for opdracht in _KANDIDATEN:
        db.execute(opdracht.format(int(hoogstens)))
    (telling,) = db.execute("SELECT count(*) FROM kandidaten").fetchall()
    return int(telling[0])


def weeg_stuk(
    db: duckdb.DuckDBPyConnection, model: Model, vanaf: float
) -> Iterator[tuple[Verwijzing, Verwijzing, float]]:
    """Weigh the pairs in the table `stuk`."""
    settings = instellingen(model, model.kans) | {"link_type": "dedupe_only"}
    splink = linker(db, ("vormen",), settings)
    splink.table_management.register_blocked_pairs_for_predict(splink._db_api.register("stuk"))
    uitkomst = splink.inference.predict(threshold_match_weight=vanaf, warning_mode="never")
    lezer = db.cursor()
    lezer.execute(_UITKOMST.format(uitkomst.physical_name))
    while rijen := lezer.fetchmany(GELEZEN):
        for rij in rijen:
            een, ander = Verwijzing(*rij[:4]), Verwijzing(*rij[4:8])
            yield (een, ander, rij[8]) if een < ander else (ander, een, rij[8])
    lezer.close()
    splink.table_management.delete_tables_created_by_splink_from_db()  # type: ignore[no-untyped-call]
