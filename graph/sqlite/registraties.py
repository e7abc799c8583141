"""Registrations in the embedded store: which rows a question needs, and keeping, ending and destroying them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from graph import uit_rij
from graph.bekendheid import Betrokkene, Bewaard, Bijwerking, Paar, Registratie, Vertelling
from graph.model import Persoon
from graph.registratiestore import Leeft, Omgeving, beeindig, kies
from graph.uit_rij_bekendheid import KOLOMMEN, bewaard, op_leeftijd, paar, rij, vertelling, vertelling_rij

from .lezen import PERSOON, deelgraaf
from .waarden import reeks

REGISTRATIE, ARCHIEF = "registratie", "registratie_archief"
TABELLEN = (REGISTRATIE, ARCHIEF, "signaal", "verteld")
ALLE_KOLOMMEN = ", ".join(KOLOMMEN)
VAN_REGISTRATIE = ", ".join(f"r.{kolom}" for kolom in KOLOMMEN)
# Whom a number or an identity means now: who has that number; else to whom the vermelding belongs that was it alone;
# else whoever is still that identity.
PERSONEN = """
SELECT w.key, p.id FROM json_each(:wie) AS w JOIN persoon AS p ON p.burgerservicenummer = w.value ->> 0
UNION ALL SELECT w.key, v.persoon FROM json_each(:wie) AS w
    JOIN vermelding AS v ON v.thuis = w.value ->> 1 AND v.ingeschrevene = 0 WHERE v.persoon IS NOT NULL
UNION ALL SELECT w.key, p.id FROM json_each(:wie) AS w JOIN persoon AS p ON p.id = w.value ->> 1
"""
VAN_PERSONEN = f"""
WITH ik(id) AS MATERIALIZED (SELECT value FROM json_each(:personen)), wie(persoon, registratie) AS (
    SELECT p.id, r.id FROM ik CROSS JOIN persoon AS p ON p.id = ik.id
        CROSS JOIN registratie AS r ON r.burgerservicenummer = p.burgerservicenummer
    UNION SELECT ik.id, r.id FROM ik CROSS JOIN registratie AS r ON r.identiteit = ik.id
    UNION SELECT ik.id, r.id FROM ik CROSS JOIN vermelding AS v ON v.persoon = ik.id
        CROSS JOIN registratie AS r ON r.identiteit = v.thuis
)
SELECT {VAN_REGISTRATIE}, wie.persoon FROM wie CROSS JOIN registratie AS r ON r.id = wie.registratie
"""  # noqa: S608
# With whom somebody shares a parent or a home, whenever that was.
NAASTEN = """
WITH ik(id) AS MATERIALIZED (SELECT value FROM json_each(:personen)), thuis(id) AS MATERIALIZED (
    SELECT a.id FROM ik CROSS JOIN woont_op AS w ON w.persoon = ik.id CROSS JOIN adres AS a ON a.id = w.adres
    UNION SELECT b.id FROM ik CROSS JOIN woont_op AS w ON w.persoon = ik.id CROSS JOIN adres AS a ON a.id = w.adres
        CROSS JOIN adres AS b ON b.nummeraanduiding = a.nummeraanduiding
    UNION SELECT b.id FROM ik CROSS JOIN woont_op AS w ON w.persoon = ik.id CROSS JOIN adres AS a ON a.id = w.adres
        CROSS JOIN adres AS b ON b.postcode = a.postcode AND b.huisnummer = a.huisnummer
)
SELECT id FROM ik
UNION SELECT k.kind FROM ik CROSS JOIN ouder_van AS o ON o.kind = ik.id CROSS JOIN ouder_van AS k ON k.ouder = o.ouder
UNION SELECT w.persoon FROM thuis CROSS JOIN woont_op AS w ON w.adres = thuis.id
"""
GEGEVEN = """
SELECT s.een, s.ander FROM json_each(:ids) AS i CROSS JOIN signaal AS s ON s.een = i.value
UNION SELECT s.een, s.ander FROM json_each(:ids) AS i CROSS JOIN signaal AS s ON s.ander = i.value
"""
GEEF = """
INSERT INTO signaal SELECT ?1, ?2 WHERE EXISTS (SELECT 1 FROM registratie WHERE id = ?1)
    AND EXISTS (SELECT 1 FROM registratie WHERE id = ?2) ON CONFLICT DO NOTHING
"""
VERTELD = """
INSERT INTO verteld SELECT r.partner, r.id, ?2, ?3, ?4 FROM (
    SELECT partner, id FROM registratie WHERE id = ?1
    UNION ALL SELECT partner, id FROM registratie_archief WHERE id = ?1
) AS r WHERE true ON CONFLICT DO UPDATE SET zeker = max(zeker, excluded.zeker)
"""


def personen(db: sqlite3.Connection, betrokkenen: Sequence[Betrokkene]) -> list[Persoon | None]:
    """Who they are now."""
    wie = dict[int, int]()
    for nummer, id_ in db.execute(PERSONEN, {"wie": reeks(betrokkenen)}):
        wie.setdefault(nummer, id_)
    bekend = _op_id(db, wie.values())
    return [bekend[wie[nummer]] if nummer in wie else None for nummer in range(len(betrokkenen))]


def _op_id(db: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Persoon]:
    rijen = db.execute(f"{PERSOON} JOIN json_each(?) AS i ON p.id = i.value", (reeks(sorted(set(ids))),))
    return {een[0]: uit_rij.persoon(een) for een in rijen}


def registraties(db: sqlite3.Connection, wie: Iterable[int]) -> list[Bewaard]:
    """All of these persons."""
    rijen = db.execute(VAN_PERSONEN, {"personen": reeks(wie)}).fetchall()
    bekend = _op_id(db, (een[-1] for een in rijen))
    return sorted((bewaard(een, bekend) for een in rijen), key=op_leeftijd)


def met_persoon(db: sqlite3.Connection, rijen: Sequence[Sequence[object]]) -> list[Bewaard]:
    """Registrations with whom they are about now."""
    kaal = [bewaard((*een, None), {}) for een in rijen]
    wie = personen(db, [een.registratie.betrokkene for een in kaal])
    return sorted((een._replace(persoon=p) for een, p in zip(kaal, wie, strict=True)), key=op_leeftijd)


def van_partner(db: sqlite3.Connection, partner: str) -> list[Bewaard]:
    """All of one partner."""
    vraag = f"SELECT {ALLE_KOLOMMEN} FROM registratie WHERE partner = ?"  # noqa: S608
    return met_persoon(db, db.execute(vraag, (partner,)).fetchall())


def met_kenmerk(db: sqlite3.Connection, ids: Iterable[UUID]) -> list[Bewaard]:
    """Those with these identifiers."""
    vraag = f"SELECT {VAN_REGISTRATIE} FROM json_each(?) AS i CROSS JOIN registratie AS r ON r.id = i.value"  # noqa: S608
    return met_persoon(db, db.execute(vraag, (reeks(ids),)).fetchall())


def registreer(db: sqlite3.Connection, nieuw: Sequence[Registratie], leeft: Leeft) -> list[Registratie]:
    """Keep them; within a transaction."""
    wie = personen(db, [een.betrokkene for een in nieuw])
    uit, erbij = kies(nieuw, wie, registraties(db, {een.id for een in wie if een}), leeft)
    vraagtekens = ", ".join("?" * len(KOLOMMEN))
    db.executemany(f"INSERT INTO registratie ({ALLE_KOLOMMEN}) VALUES ({vraagtekens})", map(rij, erbij))  # noqa: S608
    return uit


def trek_in(db: sqlite3.Connection, partner: str, betrokkene: Betrokkene, dag: date) -> Registratie | None:
    """End it; within a transaction."""
    (wie,) = personen(db, [betrokkene])
    if wie:
        kandidaten = registraties(db, [wie.id])
    else:
        kandidaten = [een for een in van_partner(db, partner) if een.registratie.betrokkene == betrokkene]
    uit = beeindig(kandidaten, partner, dag)
    einden = [(rij(een)[-1], str(een.id)) for een in uit]
    db.executemany("UPDATE registratie SET verwijderdatum = ? WHERE id = ?", einden)
    return uit[-1] if uit else None


def omgeving(db: sqlite3.Connection, wie: Sequence[int]) -> Omgeving:
    """What can match."""
    naasten = {een[0] for een in db.execute(NAASTEN, {"personen": reeks(wie)})}
    hier = registraties(db, naasten)
    ids = reeks([een.registratie.id for een in hier])
    gegeven = frozenset(paar(*een) for een in db.execute(GEGEVEN, {"ids": ids}))
    elders = {id_ for een in gegeven for id_ in een} - {een.registratie.id for een in hier}
    alle = [*hier, *met_kenmerk(db, elders)]
    mensen = {*wie, *(een.persoon.id for een in alle if een.persoon)}
    return Omgeving(alle, deelgraaf(db, (), [(id_, 2) for id_ in sorted(mensen)]), gegeven)


def werk_bij(db: sqlite3.Connection, bijwerking: Bijwerking) -> Bijwerking:
    """Give and take back; within a transaction. Returns what changed."""
    weg = "DELETE FROM signaal WHERE een = ? AND ander = ?"
    return Bijwerking(
        frozenset(een for een in bijwerking.geven if db.execute(GEEF, _tekst(een)).rowcount),
        frozenset(een for een in bijwerking.intrekken if db.execute(weg, _tekst(een)).rowcount),
    )


def _tekst(een: Paar) -> tuple[str, str]:
    return str(een.een), str(een.ander)


def signalen(db: sqlite3.Connection, partner: str) -> list[tuple[Bewaard, Bewaard]]:
    """Pairs in which one partner occurs, its own first."""
    eigen = {een.registratie.id: een for een in van_partner(db, partner)}
    ids = reeks(eigen.keys())
    paren = sorted(paar(*een) for een in db.execute(GEGEVEN, {"ids": ids}))
    anderen = {een.registratie.id: een for een in met_kenmerk(db, {id_ for een in paren for id_ in een} - eigen.keys())}
    return [(eigen[a], anderen[b]) if a in eigen else (eigen[b], anderen[a]) for a, b in paren]


def verteld(db: sqlite3.Connection, partner: str) -> dict[Vertelling, bool]:
    """What one partner was told of."""
    vraag = "SELECT registratie, ander, functie, zeker FROM verteld WHERE partner = ?"
    return {vertelling(een): bool(zeker) for *een, zeker in db.execute(vraag, (partner,))}


def noteer_verteld(db: sqlite3.Connection, een: Vertelling, *, zeker: bool) -> None:
    """Note that it is told; within a transaction."""
    db.execute(VERTELD, (*vertelling_rij(een), zeker))


def noteer_ingetrokken(db: sqlite3.Connection, een: Vertelling) -> None:
    """Note that it is over; within a transaction."""
    db.execute("DELETE FROM verteld WHERE registratie = ? AND ander = ? AND functie = ?", vertelling_rij(een))


def bladzijde(db: sqlite3.Connection, tabel: str, na: str, hoeveel: int) -> list[Bewaard]:
    """The next of a table after an identifier, in order of that."""
    vraag = f"SELECT {ALLE_KOLOMMEN} FROM {tabel} WHERE id > ? ORDER BY id LIMIT ?"  # noqa: S608
    rijen = db.execute(vraag, (na, hoeveel)).fetchall()
    if tabel == ARCHIEF:
        return [bewaard((*een, None), {}, gearchiveerd=True) for een in rijen]
    return sorted(met_persoon(db, rijen), key=lambda een: str(een.registratie.id))


def maak_schoon(db: sqlite3.Connection, archiveren: Iterable[tuple[UUID, date]], vernietigen: Iterable[UUID]) -> None:
    """Put away and destroy; within a transaction."""
    opgeborgen = [(dag.isoformat(), str(id_)) for id_, dag in archiveren]
    weg = [(str(id_),) for id_ in vernietigen]
    alleen = ALLE_KOLOMMEN.removesuffix(", verwijderdatum")
    db.executemany(
        f"INSERT INTO registratie_archief SELECT {alleen}, ? FROM registratie WHERE id = ?",  # noqa: S608
        opgeborgen,
    )
    allen = [*((id_,) for _, id_ in opgeborgen), *weg]
    db.executemany("DELETE FROM registratie WHERE id = ?", allen)
    db.executemany("DELETE FROM signaal WHERE een = ?", allen)
    db.executemany("DELETE FROM signaal WHERE ander = ?", allen)
    db.executemany("DELETE FROM registratie_archief WHERE id = ?", weg)
    db.executemany("DELETE FROM verteld WHERE registratie = ?", weg)
    if weg:
        for tabel in TABELLEN:
            _schrijf_opnieuw(db, tabel)


def _schrijf_opnieuw(db: sqlite3.Connection, tabel: str) -> None:
    """Empty every page of a table and its indexes, and fill new ones.

    A deleted row is overwritten where it was last, but splitting and joining pages leaves copies in what they do not
    use; a page that is given back as a whole becomes zeros.
    """
    db.execute(f"CREATE TABLE overgebleven AS SELECT * FROM {tabel}")  # noqa: S608
    db.execute(f"DELETE FROM {tabel}")  # noqa: S608
    db.execute(f"INSERT INTO {tabel} SELECT * FROM overgebleven")  # noqa: S608
    db.execute("DROP TABLE overgebleven")
