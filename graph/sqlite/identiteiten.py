"""Questions to the embedded store about identities: vermeldingen, candidates, judgements and what they connect."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Sequence, Set

from graph import uit_rij_identiteit
from graph.identiteit import BekendeVermelding, Identiteit, Samenhang, Twijfel, Verwijzing
from graph.uit_rij_identiteit import twijfel, vermelding

from .waarden import reeks, uit_bytes

VERMELDING = "v.bron, v.sleutel, v.nummer, v.deel, v.persoon, v.thuis, v.ingeschrevene, v.kenmerken, v.wacht"
OP_ID = f"SELECT {VERMELDING}, v.id FROM json_each(?) AS i JOIN vermelding AS v ON v.id = i.value"  # noqa: S608
WACHTEND = f"""
SELECT {VERMELDING} FROM vermelding AS v WHERE v.wacht IS NOT NULL ORDER BY v.wacht, v.id LIMIT ?
"""  # noqa: S608
VOLGENDE = f"""
SELECT {VERMELDING}, v.id, v.sleutels FROM vermelding AS v WHERE v.id > ? AND v.persoon IS NOT NULL
ORDER BY v.id LIMIT ?
"""  # noqa: S608
BIJ_PERSONEN = f"""
SELECT {VERMELDING} FROM json_each(?) AS p JOIN vermelding AS v ON v.persoon = p.value ORDER BY v.id
"""  # noqa: S608
IDS = """
SELECT v.id, v.persoon, v.bron, v.sleutel, v.nummer, v.deel FROM json_each(?) AS w JOIN vermelding AS v
    ON v.bron = w.value ->> 0 AND v.sleutel = w.value ->> 1 AND v.nummer = w.value ->> 2 AND v.deel = w.value ->> 3
"""
# Everyone whom judgements join, step by step; and with :huisgenoten also who belongs to the same person now, which is
# so when they were joined by a judgement that does not count any more.
SAMEN = """
WITH RECURSIVE samen(id) AS (
    SELECT v.id FROM json_each(:ids) AS i JOIN vermelding AS v ON v.id = i.value WHERE v.persoon IS NOT NULL
    UNION SELECT o.ander FROM samen AS s JOIN oordeel AS o ON o.een = s.id JOIN vermelding AS v ON v.id = o.ander
        WHERE v.persoon IS NOT NULL AND o.uitspraak = 'zelfde' AND o.ingetrokken IS NULL
            AND (o.methode <> 'model' OR o.gewicht >= :vanaf)
    UNION SELECT o.een FROM samen AS s JOIN oordeel AS o ON o.ander = s.id JOIN vermelding AS v ON v.id = o.een
        WHERE v.persoon IS NOT NULL AND o.uitspraak = 'zelfde' AND o.ingetrokken IS NULL
            AND (o.methode <> 'model' OR o.gewicht >= :vanaf)
    UNION SELECT h.id FROM samen AS s JOIN vermelding AS v ON v.id = s.id
        JOIN vermelding AS h ON h.persoon IN (v.persoon, v.thuis) WHERE :huisgenoten
)
SELECT id FROM samen
"""
OORDEEL = """
SELECT o.id, o.uitspraak, o.methode, o.gewicht, o.wie, o.waarom, o.wanneer, o.ingetrokken_door, o.ingetrokken,
    o.ingetrokken_om, e.bron, e.sleutel, e.nummer, e.deel, a.bron, a.sleutel, a.nummer, a.deel
FROM {} AS o JOIN vermelding AS e ON e.id = o.een JOIN vermelding AS a ON a.id = o.ander
"""
VAN_BEIDE_KANTEN = OORDEEL.format(
    "(SELECT o.* FROM json_each(:ids) AS i JOIN oordeel AS o ON o.een = i.value"
    " UNION SELECT o.* FROM json_each(:ids) AS i JOIN oordeel AS o ON o.ander = i.value)"
)
MET_SLEUTEL = "SELECT vermelding FROM zoeksleutel WHERE sleutel = ? LIMIT ?"
BESTAAT = """
SELECT j.value FROM json_each(?) AS j WHERE EXISTS (SELECT 1 FROM zoeksleutel AS z WHERE z.sleutel = j.value)
"""
VEEL_SLEUTELS = 64
"""More than a record has of itself: then most of them are nobody's."""
# Who was found to belong to a list is spoken for by it: others in the BRP were compared with that list as well.
TWIJFEL = """
FROM oordeel AS o JOIN vermelding AS e ON e.id = o.een JOIN vermelding AS a ON a.id = o.ander
WHERE o.methode = 'model' AND o.uitspraak = 'zelfde' AND o.ingetrokken IS NULL AND o.gewicht >= :onder
    AND (o.gewicht < :boven OR (e.wacht IS NULL AND a.wacht IS NULL))
    AND (EXISTS (SELECT 1 FROM oordeel AS r WHERE r.een = o.een AND r.ander = o.ander
                 AND r.methode = 'regel' AND r.uitspraak = 'onzeker')
         OR (e.persoon <> a.persoon AND (o.gewicht >= :boven OR NOT EXISTS (
             SELECT 1 FROM persoon AS p WHERE p.id IN (e.persoon, a.persoon) AND p.eigen_lijst
                 AND ((p.id = e.persoon AND NOT e.ingeschrevene AND a.bron = 'brp')
                      OR (p.id = a.persoon AND NOT a.ingeschrevene AND e.bron = 'brp'))))))
    AND NOT EXISTS (SELECT 1 FROM oordeel AS m WHERE m.een = o.een AND m.ander = o.ander AND m.methode = 'mens'
                    AND m.ingetrokken IS NULL)
"""


def te_koppelen(db: sqlite3.Connection, hoogstens: int) -> list[BekendeVermelding]:
    """What waits to be compared, oldest first."""
    return [vermelding(rij) for rij in db.execute(WACHTEND, (hoogstens,))]


def aantal_te_koppelen(db: sqlite3.Connection) -> int:
    """How many wait."""
    aantal: int = db.execute("SELECT count(*) FROM vermelding WHERE wacht IS NOT NULL").fetchone()[0]
    return aantal


def kandidaten(
    db: sqlite3.Connection, sleutels: Sequence[int], hoogstens: int, ook_ingeschrevenen: bool
) -> list[BekendeVermelding]:
    """Who share a key that not too many have."""
    gevonden = set[int]()
    for sleutel in bestaande(db, set(sleutels)):
        rijen = db.execute(MET_SLEUTEL, (sleutel, hoogstens + 1))
        if len(ids := rijen.fetchall()) <= hoogstens:
            gevonden.update(rij[0] for rij in ids)
    uit = [vermelding(rij) for rij in db.execute(OP_ID, (reeks(gevonden),))]
    return sorted(een for een in uit if ook_ingeschrevenen or not een.ingeschrevene)


def bestaande(db: sqlite3.Connection, sleutels: Set[int]) -> Collection[int]:
    """Of many keys those that somebody has, in one statement.

    Who searches asks for every way in which a name can be misspelt, and hardly any of those is anybody's.
    """
    if len(sleutels) < VEEL_SLEUTELS:
        return sleutels
    return [rij[0] for rij in db.execute(BESTAAT, (reeks(sleutels),))]


def samenhang(db: sqlite3.Connection, verwijzingen: Iterable[Verwijzing], vanaf: float) -> Samenhang:
    """Everyone whom judgements join to these."""
    ids = [rij[0] for rij in db.execute(IDS, (reeks(verwijzingen),))]
    return samenhang_van(db, ids, vanaf, huisgenoten=False)


def samenhang_van(db: sqlite3.Connection, ids: Iterable[int], vanaf: float, *, huisgenoten: bool) -> Samenhang:
    """The same by identifier; with `huisgenoten` also who belongs to the same person now."""
    waarden = {"ids": reeks(ids), "vanaf": vanaf, "huisgenoten": huisgenoten}
    samen = reeks([rij[0] for rij in db.execute(SAMEN, waarden)])
    return uit_rij_identiteit.samenhang(db.execute(OP_ID, (samen,)), db.execute(VAN_BEIDE_KANTEN, {"ids": samen}))


def identiteit(db: sqlite3.Connection, persoon: int) -> Identiteit | None:
    """Everything that belongs to a person."""
    if db.execute("SELECT 1 FROM persoon WHERE id = ?", (persoon,)).fetchone() is None:
        return None
    rijen = db.execute(
        f"SELECT {VERMELDING}, v.id FROM vermelding AS v WHERE v.persoon = ?",  # noqa: S608
        (persoon,),
    ).fetchall()
    oordelen = db.execute(VAN_BEIDE_KANTEN, {"ids": reeks([rij[9] for rij in rijen])})
    return uit_rij_identiteit.identiteit(persoon, rijen, oordelen)


def bij_personen(db: sqlite3.Connection, personen: Sequence[int]) -> list[BekendeVermelding]:
    """Who belong to these persons."""
    return [vermelding(rij) for rij in db.execute(BIJ_PERSONEN, (reeks(personen),))]


def twijfels(db: sqlite3.Connection, onder: float, boven: float, eerste: int, vanaf: int) -> tuple[int, list[Twijfel]]:
    """Pairs that wait for somebody."""
    waarden = {"onder": onder, "boven": boven, "eerste": eerste, "vanaf": vanaf}
    totaal: int = db.execute(f"SELECT count(*) {TWIJFEL}", waarden).fetchone()[0]
    orde = "ORDER BY o.wanneer, o.gewicht DESC, o.id LIMIT :eerste OFFSET :vanaf"
    rijen = db.execute(f"SELECT o.een, o.ander, o.gewicht, o.wanneer {TWIJFEL} {orde}", waarden).fetchall()
    ids = reeks({id_ for rij in rijen for id_ in rij[:2]})
    wie = {rij[9]: rij for rij in db.execute(OP_ID, (ids,))}
    return totaal, [twijfel(wie[een], wie[ander], gewicht, sinds) for een, ander, gewicht, sinds in rijen]


def vermeldingen(db: sqlite3.Connection, na: int, hoeveel: int) -> list[tuple[int, BekendeVermelding, tuple[int, ...]]]:
    """The next vermeldingen with their search keys, after identifier `na`."""
    return [(rij[9], vermelding(rij), uit_bytes(rij[10])) for rij in db.execute(VOLGENDE, (na, hoeveel))]
