"""Keeping records in the embedded store: look up what the plan of a batch must know, and write its rows."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime

from graph.schrijfplan import rijen
from graph.schrijfplan.plan import Bekend, Plan, Vraag, maak_plan, vraag
from graph.schrijfplan.versies import BRON, Versies, bepaal_versies, sleutels
from graph.store import Afgekeurd, Record, Telling

from . import indexen

VERSIES = """
SELECT sleutel, nummer, id, versie, vingerafdruk, gezien, persoon, vanaf FROM bronrecord
WHERE bron = ? AND sleutel IN (SELECT value FROM json_each(?)) AND tot IS NULL ORDER BY nummer
"""
LAATSTE = """
SELECT sleutel, nummer, max(versie) FROM bronrecord
WHERE bron = ? AND sleutel IN (SELECT value FROM json_each(?)) GROUP BY sleutel, nummer
"""
PERSONEN = """
SELECT p.id, p.burgerservicenummer, p.eigen_lijst, p.administratienummer, p.voornamen, p.adellijke_titel,
       p.voorvoegsel, p.geslachtsnaam, p.geslacht, p.geboortedatum, p.geboorteplaats, p.geboorteland
FROM json_each(?) AS w JOIN persoon AS p ON p.{} = w.value
"""
ADRESSEN = "SELECT a.sleutel, a.id FROM json_each(?) AS s JOIN adres AS a ON a.sleutel = s.value"
# See `Verliesrij`: who had a list or a relation through these versions, has no other list, and is still named by whom.
VERLIES = """
WITH oud(bronrecord, persoon) AS MATERIALIZED (
    SELECT value ->> 0, value ->> 1 FROM json_each(:vervangen)
), geraakt(id) AS MATERIALIZED (
    SELECT persoon FROM oud
    UNION SELECT r.ouder FROM oud AS o JOIN ouder_van AS r ON r.kind = o.persoon AND r.bronrecord = o.bronrecord
    UNION SELECT r.kind FROM oud AS o JOIN ouder_van AS r ON r.ouder = o.persoon AND r.bronrecord = o.bronrecord
    UNION SELECT r.partner FROM oud AS o JOIN partner_van AS r ON r.persoon = o.persoon AND r.bronrecord = o.bronrecord
), verlies(id, bsn, anummer) AS MATERIALIZED (
    SELECT p.id, p.burgerservicenummer, p.administratienummer FROM geraakt AS g CROSS JOIN persoon AS p ON p.id = g.id
    WHERE NOT EXISTS (SELECT 1 FROM bronrecord AS b WHERE b.persoon = p.id AND b.tot IS NULL
                      AND b.id NOT IN (SELECT bronrecord FROM oud))
), gezocht(id) AS MATERIALIZED (
    SELECT id FROM verlies WHERE bsn IS NULL OR bsn NOT IN (SELECT value FROM json_each(:eigenaars))
), vermelding(id, bronrecord) AS MATERIALIZED (
    SELECT g.id, r.bronrecord FROM gezocht AS g CROSS JOIN ouder_van AS r ON r.ouder = g.id
    UNION SELECT g.id, r.bronrecord FROM gezocht AS g CROSS JOIN ouder_van AS r ON r.kind = g.id
    UNION SELECT g.id, r.bronrecord FROM gezocht AS g CROSS JOIN partner_van AS r ON r.partner = g.id
)
SELECT v.id, v.bsn, v.anummer, b.inhoud FROM verlies AS v
LEFT JOIN (
    SELECT m.id, b.inhoud FROM vermelding AS m CROSS JOIN bronrecord AS b ON b.id = m.bronrecord
    WHERE b.id NOT IN (SELECT bronrecord FROM oud)
) AS b ON b.id = v.id
"""


def nu() -> str:
    """The moment of registration, UTC to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def bewaar_records(db: sqlite3.Connection, lading: int, telling: Telling, records: Sequence[Record]) -> None:
    """Keep each record as a new version where it differs from the current one, and project those."""
    waar = (BRON, json.dumps(sleutels(records)))
    bekend, laatste = db.execute(VERSIES, waar), {(rij[0], rij[1]): rij[2] for rij in db.execute(LAATSTE, waar)}
    versies = bepaal_versies(records, bekend, laatste, lading, telling, _volgend_nummer(db, "bronrecord"), nu())
    gevraagd = vraag(versies)
    if gevraagd.vervangen:
        indexen.zorg_voor(db)
    plan = maak_plan(versies, gevraagd, _zoek_op(db, gevraagd))
    if plan.samengevoegd:
        indexen.zorg_voor(db)
    _schrijf(db, versies, plan)


def bewaar_afgekeurd(db: sqlite3.Connection, lading: int, telling: Telling, afgekeurd: Sequence[Afgekeurd]) -> None:
    """Keep rejected records; the same record offered again is not kept twice."""
    telling.gelezen += len(afgekeurd)
    telling.quarantaine += len(afgekeurd)
    kolommen = ", ".join(rijen.QUARANTAINE)
    db.executemany(
        f"INSERT INTO quarantaine ({kolommen}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",  # noqa: S608
        rijen.quarantainerijen(afgekeurd, lading, nu()),
    )


def dubbele_nummers(db: sqlite3.Connection, lading: int) -> list[str]:
    """The keys of records of this load about whom another current record tells as well."""
    gevonden = db.execute(
        "SELECT b.sleutel FROM (SELECT persoon FROM bronrecord WHERE tot IS NULL AND persoon IS NOT NULL"
        " GROUP BY persoon HAVING count(*) > 1) AS d JOIN bronrecord AS b ON b.persoon = d.persoon AND b.tot IS NULL"
        " WHERE b.gezien = ?",
        (lading,),
    )
    return [rij[0] for rij in gevonden]


def _zoek_op(db: sqlite3.Connection, gevraagd: Vraag) -> Bekend:
    bekend = Bekend(_volgend_nummer(db, "persoon"), _volgend_nummer(db, "adres"))
    personen = [
        *db.execute(PERSONEN.format("burgerservicenummer"), (json.dumps(gevraagd.burgerservicenummers),)),
        *db.execute(PERSONEN.format("administratienummer"), (json.dumps(gevraagd.administratienummers),)),
    ]
    bekend.personen = list({rij[0]: rij for rij in personen}.values())
    bekend.adressen = dict(db.execute(ADRESSEN, (json.dumps(gevraagd.adressen),)).fetchall())
    if gevraagd.vervangen:
        waarden = {"vervangen": json.dumps(gevraagd.vervangen), "eigenaars": json.dumps(gevraagd.eigenaars)}
        bekend.verlies = db.execute(VERLIES, waarden).fetchall()
    return bekend


def _volgend_nummer(db: sqlite3.Connection, tabel: str) -> int:
    """The identifier after the highest one in use."""
    hoogste: int = db.execute(f"SELECT coalesce(max(id), 0) FROM {tabel}").fetchone()[0]  # noqa: S608
    return hoogste + 1


def _schrijf(db: sqlite3.Connection, versies: Versies, plan: Plan) -> None:
    _neem_terug(db, versies, plan)
    kolommen = ", ".join(rijen.PERSOON)
    anders = ", ".join(f"{kolom} = excluded.{kolom}" for kolom in rijen.PERSOON[1:])
    db.executemany(
        f"INSERT INTO persoon ({kolommen}) VALUES ({_vraagtekens(rijen.PERSOON)})"  # noqa: S608
        f" ON CONFLICT (id) DO UPDATE SET {anders}",
        plan.personen_anders + plan.personen_nieuw,
    )
    for tabel, namen, nieuw in (
        ("bronrecord", rijen.BRONRECORD, plan.bronrecords),
        ("adres", rijen.ADRES, plan.adressen),
        ("ouder_van", rijen.OUDER_VAN, plan.ouder_van),
        ("partner_van", rijen.PARTNER_VAN, plan.partner_van),
        ("woont_op", rijen.WOONT_OP, plan.woont_op),
        ("reisdocument", rijen.REISDOCUMENT, plan.reisdocumenten),
    ):
        db.executemany(f"INSERT INTO {tabel} ({', '.join(namen)}) VALUES ({_vraagtekens(namen)})", nieuw)  # noqa: S608
    db.execute(
        "UPDATE quarantaine SET afgehandeld = ? WHERE afgehandeld IS NULL AND activiteit <> ?"
        " AND sleutel IN (SELECT value FROM json_each(?))",
        (versies.moment, versies.lading, json.dumps(versies.sleutels)),
    )


def _neem_terug(db: sqlite3.Connection, versies: Versies, plan: Plan) -> None:
    """What is not current any more, who is not there any more, and who turned out to be another."""
    gezien = [(versies.lading, id_) for id_ in versies.gezien]
    db.executemany("UPDATE bronrecord SET gezien = ? WHERE id = ?", gezien)
    vervangen = [(versies.moment, id_) for id_, _ in versies.vervangen]
    db.executemany("UPDATE bronrecord SET tot = ? WHERE id = ?", vervangen)
    for tabel, kolom in (
        ("ouder_van", "kind"),
        ("ouder_van", "ouder"),
        ("partner_van", "persoon"),
        ("woont_op", "persoon"),
        ("reisdocument", "persoon"),
    ):
        db.executemany(f"DELETE FROM {tabel} WHERE bronrecord = ? AND {kolom} = ?", plan.vervangen)  # noqa: S608
    db.executemany("UPDATE persoon SET eigen_lijst = 0 WHERE id = ?", [(id_,) for id_ in plan.zonder_lijst])
    for tabel, kolom in (
        ("ouder_van", "ouder"),
        ("ouder_van", "kind"),
        ("partner_van", "persoon"),
        ("partner_van", "partner"),
        ("woont_op", "persoon"),
        ("reisdocument", "persoon"),
        ("bronrecord", "persoon"),
    ):
        blijft_dubbel = [(blijft, dubbel) for dubbel, blijft in plan.samengevoegd]
        db.executemany(f"UPDATE {tabel} SET {kolom} = ? WHERE {kolom} = ?", blijft_dubbel)  # noqa: S608
    weg = [(id_,) for id_ in (*plan.weg, *(dubbel for dubbel, _ in plan.samengevoegd))]
    db.executemany("DELETE FROM persoon WHERE id = ?", weg)


def _vraagtekens(kolommen: Sequence[str]) -> str:
    return ", ".join("?" * len(kolommen))
