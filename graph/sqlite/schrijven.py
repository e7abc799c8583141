"""Keeping records in the embedded store: look up what the plan of a batch must know, and write its rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime

from graph.identiteit import BRP, HOOGSTENS, MENS
from graph.schrijfplan import rijen
from graph.schrijfplan.plan import Bekend, Plan, Vraag, maak_plan, vraag
from graph.schrijfplan.vermeldingen import Plek, Vermeldingen, Vermeldingrij, grensgeval, verschillen
from graph.schrijfplan.versies import Versies, bepaal_versies, sleutels
from graph.store import Afgekeurd, Record, Telling

from . import indexen
from .invoegen import voeg_in
from .waarden import als_bytes, reeks, uit_bytes

VERSIES = """
SELECT bron, sleutel, nummer, id, versie, vingerafdruk, gezien, persoon, vanaf FROM bronrecord
WHERE bron = ? AND sleutel IN (SELECT value FROM json_each(?)) AND tot IS NULL ORDER BY nummer
"""
LAATSTE = """
SELECT bron, sleutel, nummer, max(versie) FROM bronrecord
WHERE bron = ? AND sleutel IN (SELECT value FROM json_each(?)) GROUP BY sleutel, nummer
"""
VERMELDINGEN = """
SELECT v.id, v.bron, v.sleutel, v.nummer, v.deel, v.persoon, v.thuis, v.ingeschrevene, v.kenmerken, v.sleutels, v.wacht
FROM json_each(?) AS w JOIN vermelding AS v
    ON v.bron = w.value ->> 0 AND v.sleutel = w.value ->> 1 AND v.nummer = w.value ->> 2
"""
PERSONEN = """
SELECT p.id, p.burgerservicenummer, p.eigen_lijst, p.administratienummer, p.voornamen, p.adellijke_titel,
       p.voorvoegsel, p.geslachtsnaam, p.geslacht, p.geboortedatum, p.geboorteplaats, p.geboorteland
FROM json_each(?) AS w JOIN persoon AS p ON p.{} = w.value
"""
OP_ANUMMER = "SELECT p.id FROM json_each(?) AS w JOIN persoon AS p ON p.administratienummer = w.value"
ADRESSEN = "SELECT a.sleutel, a.id FROM json_each(?) AS s JOIN adres AS a ON a.sleutel = s.value"
# What a vermelding that sleeps from now on leaves behind: whoever was joined with it, or kept apart from it, waits.
BUREN_WACHTEN = """
WITH weg(id) AS MATERIALIZED (SELECT value FROM json_each(:weg)), buur(id) AS (
    SELECT o.ander FROM weg AS w CROSS JOIN oordeel AS o ON o.een = w.id WHERE o.ingetrokken IS NULL
    UNION SELECT o.een FROM weg AS w CROSS JOIN oordeel AS o ON o.ander = w.id WHERE o.ingetrokken IS NULL
    UNION SELECT b.id FROM weg AS w CROSS JOIN vermelding AS v ON v.id = w.id
        CROSS JOIN vermelding AS b ON b.persoon = v.persoon
)
UPDATE vermelding SET wacht = :moment WHERE id IN buur AND wacht IS NULL AND persoon IS NOT NULL
"""
# Hardly any search key has so many, and every load looks for those.
MET_MEER_DAN = """
SELECT j.value FROM json_each(?) AS j
WHERE EXISTS (SELECT 1 FROM zoeksleutel AS z WHERE z.sleutel = j.value LIMIT 1 OFFSET ?)
"""
OVER_DE_GRENS = """
UPDATE vermelding SET wacht = ?4 WHERE id IN (SELECT vermelding FROM zoeksleutel WHERE sleutel = ?1) AND wacht IS NOT ?4
    AND EXISTS (SELECT 1 FROM zoeksleutel WHERE sleutel = ?1 LIMIT 1 OFFSET ?2)
    AND NOT EXISTS (SELECT 1 FROM zoeksleutel WHERE sleutel = ?1 LIMIT 1 OFFSET ?3)
"""
GAAT_SLAPEN = """
UPDATE vermelding SET persoon = NULL, oordeel = NULL, wacht = NULL, kenmerken = x'', sleutels = x'' WHERE id = ?
"""
ALS_VOORHEEN = """
UPDATE bronrecord SET methode = (SELECT oud.methode FROM bronrecord AS oud
    WHERE oud.bron = ?1 AND oud.sleutel = ?2 AND oud.nummer = ?3 AND oud.versie = ?4 - 1)
WHERE bron = ?1 AND sleutel = ?2 AND nummer = ?3 AND versie = ?4
"""
# Nobody tells of them: no vermelding, no list, no relation.
PERSONEN_WEG = """
DELETE FROM persoon WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM vermelding WHERE persoon = ?1)
    AND NOT EXISTS (SELECT 1 FROM bronrecord WHERE persoon = ?1 AND tot IS NULL)
    AND NOT EXISTS (SELECT 1 FROM ouder_van WHERE ouder = ?1) AND NOT EXISTS (SELECT 1 FROM ouder_van WHERE kind = ?1)
    AND NOT EXISTS (SELECT 1 FROM partner_van WHERE persoon = ?1)
    AND NOT EXISTS (SELECT 1 FROM partner_van WHERE partner = ?1)
"""
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
                      AND +b.bron = 'brp' AND b.id NOT IN (SELECT bronrecord FROM oud))
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


SCHRIJF_PERSONEN = (
    f"INSERT INTO persoon ({', '.join(rijen.PERSOON)}) VALUES ({', '.join('?' * len(rijen.PERSOON))})"  # noqa: S608
    f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{kolom} = excluded.{kolom}' for kolom in rijen.PERSOON[1:])}"
)


def nu() -> str:
    """The moment of registration, UTC to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def bewaar_records(db: sqlite3.Connection, lading: int, telling: Telling, records: Sequence[Record]) -> None:
    """Keep each record as a new version where it differs from the current one, and project those."""
    waar = [(bron, reeks(van_bron)) for bron, van_bron in sleutels(records).items()]
    bekend = [rij for een in waar for rij in db.execute(VERSIES, een)]
    laatste = {rij[:3]: rij[3] for een in waar for rij in db.execute(LAATSTE, een)}
    versies = bepaal_versies(records, bekend, laatste, lading, telling, volgend_nummer(db, "bronrecord"), nu())
    gevraagd = vraag(versies)
    if versies.vervangen:
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
        f"INSERT INTO quarantaine ({kolommen}) VALUES ({_vraagtekens(rijen.QUARANTAINE)}) ON CONFLICT DO NOTHING",  # noqa: S608
        rijen.quarantainerijen(afgekeurd, lading, nu()),
    )


def dubbele_nummers(db: sqlite3.Connection, lading: int) -> list[str]:
    """The keys of lists of this load about whose owner another current list tells as well."""
    gevonden = db.execute(
        "SELECT b.sleutel FROM (SELECT persoon FROM bronrecord WHERE tot IS NULL AND persoon IS NOT NULL"
        " GROUP BY persoon HAVING count(*) > 1) AS d JOIN bronrecord AS b ON b.persoon = d.persoon AND b.tot IS NULL"
        " WHERE b.gezien = ? AND +b.bron = ? AND EXISTS (SELECT 1 FROM bronrecord AS c WHERE c.persoon = d.persoon"
        " AND c.tot IS NULL AND +c.bron = b.bron AND c.id <> b.id)",
        (lading, BRP),
    )
    return [rij[0] for rij in gevonden]


def _zoek_op(db: sqlite3.Connection, gevraagd: Vraag) -> Bekend:
    bekend = Bekend(volgend_nummer(db, "persoon"), volgend_nummer(db, "adres"), volgend_nummer(db, "vermelding"))
    # Replacing a version and judging make the indexes: without them no record of this batch has vermeldingen yet.
    if indexen.zijn_er(db):
        bekend.vermeldingen = zoek_vermeldingen(db, gevraagd.vermeldingen)
    op_bsn = db.execute(PERSONEN.format("burgerservicenummer"), (reeks(gevraagd.burgerservicenummers),))
    personen = {rij[0]: rij for rij in op_bsn}
    # Nearly always the same persons again, so only who they are, which stands in the index.
    op_anummer = db.execute(OP_ANUMMER, (reeks(gevraagd.administratienummers),))
    anderen = {id_ for (id_,) in op_anummer if id_ not in personen}
    bekend.personen = [*personen.values(), *db.execute(PERSONEN.format("id"), (reeks(anderen),))]
    bekend.adressen = dict(db.execute(ADRESSEN, (reeks(gevraagd.adressen.values()),)).fetchall())
    if gevraagd.vervangen:
        waarden = {"vervangen": reeks(gevraagd.vervangen), "eigenaars": reeks(gevraagd.eigenaars)}
        bekend.verlies = db.execute(VERLIES, waarden).fetchall()
    return bekend


def zoek_vermeldingen(db: sqlite3.Connection, plekken: Sequence[Plek]) -> list[Vermeldingrij]:
    """The vermeldingen of these records, also those that sleep."""
    rijen_ = db.execute(VERMELDINGEN, (reeks(plekken),))
    return [Vermeldingrij._make((*rij[:7], bool(rij[7]), rij[8], uit_bytes(rij[9]), rij[10])) for rij in rijen_]


def volgend_nummer(db: sqlite3.Connection, tabel: str) -> int:
    """The identifier after the highest one that ever was in use; of a table of which no row goes, is in use."""
    hoogste: int = db.execute(
        f"SELECT max(coalesce((SELECT max(id) FROM {tabel}), 0),"  # noqa: S608
        " coalesce((SELECT laatste FROM teller WHERE naam = ?), 0))",
        (tabel,),
    ).fetchone()[0]
    return hoogste + 1


def _schrijf(db: sqlite3.Connection, versies: Versies, plan: Plan) -> None:
    _neem_terug(db, versies, plan)
    db.executemany(SCHRIJF_PERSONEN, plan.personen_anders)
    if plan.personen_nieuw:
        db.execute("REPLACE INTO teller VALUES ('persoon', ?)", (max(rij[0] for rij in plan.personen_nieuw),))
    for tabel, namen, nieuw in (
        ("persoon", rijen.PERSOON, plan.personen_nieuw),
        ("bronrecord", rijen.BRONRECORD, plan.bronrecords),
        ("adres", rijen.ADRES, plan.adressen),
        ("ouder_van", rijen.OUDER_VAN, plan.ouder_van),
        ("partner_van", rijen.PARTNER_VAN, plan.partner_van),
        ("woont_op", rijen.WOONT_OP, plan.woont_op),
        ("reisdocument", rijen.REISDOCUMENT, plan.reisdocumenten),
        ("benoeming", rijen.BENOEMING, plan.benoemingen),
    ):
        voeg_in(db, tabel, namen, nieuw)
    db.executemany("INSERT OR IGNORE INTO organisatie VALUES (?, ?, ?, ?)", plan.organisaties.values())
    db.executemany(ALS_VOORHEEN, plan.als_voorheen)
    _schrijf_vermeldingen(db, plan.vermeldingen, versies.moment)
    db.executemany(PERSONEN_WEG, [(id_,) for id_ in plan.weg])
    db.execute(
        "UPDATE quarantaine SET afgehandeld = ? WHERE afgehandeld IS NULL AND activiteit <> ?"
        " AND (bron, sleutel) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))",
        (versies.moment, versies.lading, reeks(versies.sleutels)),
    )


def _schrijf_vermeldingen(db: sqlite3.Connection, vermeldingen: Vermeldingen, moment: str) -> None:
    db.executemany("DELETE FROM zoeksleutel WHERE sleutel = ? AND vermelding = ?", vermeldingen.sleutels_weg)
    anders = ", ".join(f"{kolom} = ?" for kolom in rijen.VERMELDING[1:])
    db.executemany(
        f"UPDATE vermelding SET {anders} WHERE id = ?",  # noqa: S608
        [(*rij[1:9], als_bytes(rij[9]), rij[10], rij[0]) for rij in vermeldingen.anders],
    )
    nieuw = [(*rij[:9], als_bytes(rij[9]), rij[10]) for rij in vermeldingen.nieuw]
    voeg_in(db, "vermelding", rijen.VERMELDING, nieuw)
    voeg_in(db, "zoeksleutel", rijen.ZOEKSLEUTEL, vermeldingen.sleutels_nieuw)
    wacht_weer(db, vermeldingen.sleutels_weg, vermeldingen.sleutels_nieuw, moment)
    if vermeldingen.weg:
        db.execute(BUREN_WACHTEN, {"weg": reeks(vermeldingen.weg), "moment": moment})
        db.executemany(GAAT_SLAPEN, [(id_,) for id_ in vermeldingen.weg])
        for kant in ("een", "ander"):
            db.execute(
                f"DELETE FROM oordeel WHERE {kant} IN (SELECT value FROM json_each(?)) AND methode <> ?",  # noqa: S608
                (reeks(vermeldingen.weg), MENS),
            )


def wacht_weer(
    db: sqlite3.Connection, weg: Sequence[tuple[int, int]], nieuw: Sequence[tuple[int, int]], moment: str
) -> None:
    """Whoever has a search key that tells nothing any more, or tells something again, waits."""
    if not indexen.zijn_er(db):
        return
    erbij = verschillen(weg, nieuw)
    meer = reeks(sorted(sleutel for sleutel, verschil in erbij.items() if verschil > 0))
    mogelijk = [sleutel for (sleutel,) in db.execute(MET_MEER_DAN, (meer, HOOGSTENS))]
    mogelijk += [sleutel for sleutel, verschil in erbij.items() if verschil < 0]
    db.executemany(OVER_DE_GRENS, [(*grensgeval(sleutel, erbij[sleutel]), moment) for sleutel in mogelijk])


def _neem_terug(db: sqlite3.Connection, versies: Versies, plan: Plan) -> None:
    """What is not current any more, who is not there any more, and who turned out to be another."""
    gezien = [(versies.lading, id_) for id_ in versies.gezien]
    db.executemany("UPDATE bronrecord SET gezien = ? WHERE id = ?", gezien)
    vervangen = [(versies.moment, id_) for _, id_, _ in versies.vervangen]
    db.executemany("UPDATE bronrecord SET tot = ? WHERE id = ?", vervangen)
    for tabel, kolom in (
        ("ouder_van", "kind"),
        ("ouder_van", "ouder"),
        ("partner_van", "persoon"),
        ("woont_op", "persoon"),
        ("reisdocument", "persoon"),
        ("benoeming", "over"),
    ):
        db.executemany(f"DELETE FROM {tabel} WHERE bronrecord = ? AND {kolom} = ?", plan.vervangen)  # noqa: S608
    db.executemany("UPDATE persoon SET eigen_lijst = 0 WHERE id = ?", [(id_,) for id_ in plan.zonder_lijst])
    blijft_dubbel = [(blijft, dubbel) for dubbel, blijft in plan.samengevoegd]
    for tabel, kolom in (
        ("ouder_van", "ouder"),
        ("ouder_van", "kind"),
        ("partner_van", "persoon"),
        ("partner_van", "partner"),
        ("woont_op", "persoon"),
        ("reisdocument", "persoon"),
        ("benoeming", "persoon"),
        ("benoeming", "over"),
        ("bronrecord", "persoon"),
    ):
        db.executemany(f"UPDATE {tabel} SET {kolom} = ? WHERE {kolom} = ?", blijft_dubbel)  # noqa: S608
    db.executemany(
        "UPDATE vermelding SET thuis = iif(thuis = persoon, ?1, thuis), persoon = ?1 WHERE persoon = ?2", blijft_dubbel
    )
    db.executemany("UPDATE registratie SET identiteit = ? WHERE identiteit = ?", blijft_dubbel)
    db.executemany("DELETE FROM persoon WHERE id = ?", [(dubbel,) for dubbel, _ in plan.samengevoegd])


def _vraagtekens(kolommen: Sequence[str]) -> str:
    return ", ".join("?" * len(kolommen))
