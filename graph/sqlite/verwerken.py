"""Keeping judgements in the embedded store, and dividing everyone whom they touch anew, in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from graph.identiteit import BekendeVermelding, DeelIn, Intrekking, Oordeel, Verandering, Verwijzing
from graph.schrijfplan.herindelen import Herindeling, Record, Verdeling, herindeling
from graph.schrijfplan.oordelen import Oordelen, Stand, deel_op, vervang
from graph.schrijfplan.vermeldingen import Plek, hersleuteld
from graph.uit_rij_identiteit import oordeel, vermelding

from . import identiteiten, indexen
from .schrijven import PERSONEN_WEG, SCHRIJF_PERSONEN, nu, volgend_nummer, wacht_weer, zoek_vermeldingen
from .waarden import als_bytes, reeks

AUTOMATISCH = identiteiten.OORDEEL.format(
    "(SELECT o.* FROM json_each(:ids) AS i JOIN oordeel AS o ON o.een = i.value AND o.methode <> 'mens'"
    " UNION SELECT o.* FROM json_each(:ids) AS i JOIN oordeel AS o ON o.ander = i.value AND o.methode <> 'mens')"
)
INGETROKKEN = (
    "UPDATE oordeel SET ingetrokken_door = ?, ingetrokken = ?, ingetrokken_om = ? WHERE id = ? AND ingetrokken IS NULL"
)
SLAPEND = """
INSERT INTO vermelding (id, bron, sleutel, nummer, deel, thuis, ingeschrevene, kenmerken, sleutels)
VALUES (?, ?, ?, ?, ?, ?, 0, x'', x'')
"""
RECORDS = """
SELECT b.bron, b.sleutel, b.nummer, b.id, b.persoon, b.inhoud FROM json_each(?) AS w JOIN bronrecord AS b
    ON b.bron = w.value ->> 0 AND b.sleutel = w.value ->> 1 AND b.nummer = w.value ->> 2 AND b.tot IS NULL
"""
BENOEMDEN = """
UPDATE benoeming SET persoon = ?1 WHERE persoon = ?2 AND deel = ?6
    AND bronrecord = (SELECT id FROM bronrecord WHERE bron = ?3 AND sleutel = ?4 AND nummer = ?5 AND tot IS NULL)
"""
OVER_WIE = """
UPDATE benoeming SET over = ?1 WHERE over = ?2 AND ?6 = ''
    AND bronrecord = (SELECT id FROM bronrecord WHERE bron = ?3 AND sleutel = ?4 AND nummer = ?5 AND tot IS NULL)
"""
GROND = "bronrecord = ? AND categorie = ? AND stapel = ? AND volgnr = ?"


def verwerk(
    db: sqlite3.Connection,
    gekoppeld: Sequence[BekendeVermelding],
    oordelen: Sequence[Oordeel],
    ingetrokken: Sequence[tuple[int, Intrekking]],
    vanaf: float,
    deel_in: DeelIn,
) -> Sequence[Verandering]:
    """See `Store.verwerk`; within a transaction."""
    indexen.zorg_voor(db)
    moment = nu()
    kanten = (kant for een in oordelen for kant in (een.een, een.ander))
    ids, bekend = _ids(db, (*(een.verwijzing for een in gekoppeld), *kanten))
    vergeleken, anders_nu = deel_op(gekoppeld, _standen(db, gekoppeld, ids))
    geraakt = _trek_in(db, ingetrokken, moment) | {ids[een] for een in vergeleken}
    bestaand = [oordeel(rij) for rij in db.execute(AUTOMATISCH, {"ids": reeks(ids.values())})]
    volgende = volgend_nummer(db, "oordeel")
    anders = vervang(bestaand, vergeleken, oordelen, bekend - anders_nu, volgende, moment)
    ids |= _ids(db, anders.geraakt - ids.keys())[0]
    _schrijf_oordelen(db, anders, ids)
    geraakt |= {ids[een] for een in anders.geraakt}
    wacht_niet = [(ids[een],) for een in vergeleken]
    db.executemany("UPDATE vermelding SET wacht = NULL WHERE id = ? AND wacht IS NOT NULL", wacht_niet)
    samenhang = identiteiten.samenhang_van(db, geraakt, vanaf, huisgenoten=True)
    verdeling = Verdeling(samenhang, deel_in(samenhang))
    uit = herindeling(verdeling, _records(db, verdeling.plekken()))
    _schrijf(db, uit)
    return uit.veranderd


def hersleutel(db: sqlite3.Connection, sleutels: Mapping[Verwijzing, Sequence[int]]) -> int:
    """See `Store.hersleutel`; within a transaction."""
    anders = hersleuteld(zoek_vermeldingen(db, list({een[:3] for een in sleutels})), sleutels)
    db.executemany("DELETE FROM zoeksleutel WHERE sleutel = ? AND vermelding = ?", anders.weg)
    db.executemany("INSERT INTO zoeksleutel VALUES (?, ?)", anders.nieuw)
    moment = nu()
    rijen_ = [(als_bytes(nieuwe), moment, id_) for id_, nieuwe in anders.anders]
    db.executemany("UPDATE vermelding SET sleutels = ?, wacht = ? WHERE id = ?", rijen_)
    wacht_weer(db, anders.weg, anders.nieuw, moment)
    return len(anders.anders)


def _ids(db: sqlite3.Connection, verwijzingen: Iterable[Verwijzing]) -> tuple[dict[Verwijzing, int], set[Verwijzing]]:
    """Identifiers of vermeldingen, and which of these do not sleep."""
    rijen_ = db.execute(identiteiten.IDS, (reeks(set(verwijzingen)),)).fetchall()
    return {Verwijzing(*rij[2:]): rij[0] for rij in rijen_}, {Verwijzing(*rij[2:]) for rij in rijen_ if rij[1]}


def _standen(
    db: sqlite3.Connection, gekoppeld: Sequence[BekendeVermelding], ids: Mapping[Verwijzing, int]
) -> dict[Verwijzing, Stand]:
    """What these tell now."""
    welke = reeks([ids[een.verwijzing] for een in gekoppeld if een.verwijzing in ids])
    bekend = map(vermelding, db.execute(identiteiten.OP_ID, (welke,)))
    return {een.verwijzing: Stand(een.kenmerken, een.wacht) for een in bekend}


def _trek_in(db: sqlite3.Connection, ingetrokken: Sequence[tuple[int, Intrekking]], moment: str) -> set[int]:
    """Withdraw judgements; on whom they were."""
    db.executemany(INGETROKKEN, [(een.wie, een.wanneer or moment, een.waarom, id_) for id_, een in ingetrokken])
    rijen_ = db.execute(
        "SELECT o.een, o.ander FROM json_each(?) AS i JOIN oordeel AS o ON o.id = i.value",
        (reeks([id_ for id_, _ in ingetrokken]),),
    )
    return {kant for rij in rijen_ for kant in rij}


def _schrijf_oordelen(db: sqlite3.Connection, oordelen: Oordelen, ids: dict[Verwijzing, int]) -> None:
    for nieuw in oordelen.nieuw:
        for een in (nieuw.een, nieuw.ander):
            if een not in ids:
                ids[een] = _laat_slapen(db, een)
    db.executemany("DELETE FROM oordeel WHERE id = ?", [(id_,) for id_ in oordelen.weg])
    db.executemany(
        "UPDATE oordeel SET gewicht = ?, wie = ?, waarom = ? WHERE id = ?",
        [(een.gewicht, een.wie, een.waarom, een.id) for een in oordelen.anders],
    )
    db.executemany(
        "INSERT INTO oordeel (id, een, ander, uitspraak, methode, gewicht, wie, waarom, wanneer)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(e.id, ids[e.een], ids[e.ander], e.uitspraak, *e[3:8]) for e in oordelen.nieuw],
    )
    if oordelen.nieuw:
        db.execute("REPLACE INTO teller VALUES ('oordeel', ?)", (oordelen.nieuw[-1].id,))


def _laat_slapen(db: sqlite3.Connection, een: Verwijzing) -> int:
    """A vermelding that is not there, on which there is a judgement all the same."""
    id_, thuis = volgend_nummer(db, "vermelding"), volgend_nummer(db, "persoon")
    db.execute(SLAPEND, (id_, *een, thuis))
    db.execute("REPLACE INTO teller VALUES ('persoon', ?)", (thuis,))
    return id_


def _records(db: sqlite3.Connection, plekken: Sequence[Plek]) -> dict[Plek, Record]:
    rijen_ = db.execute(RECORDS, (reeks(plekken),))
    return {(bron, sleutel, nummer): Record(*rest) for bron, sleutel, nummer, *rest in rijen_}


def _schrijf(db: sqlite3.Connection, uit: Herindeling) -> None:
    db.executemany(SCHRIJF_PERSONEN, uit.personen)
    db.executemany(
        "UPDATE vermelding SET persoon = ?, oordeel = ? WHERE bron = ? AND sleutel = ? AND nummer = ? AND deel = ?",
        uit.vermeldingen,
    )
    betreft = [(persoon, methode, *plek) for persoon, methode, _, _, _, *plek in uit.betreft]
    db.executemany(
        "UPDATE bronrecord SET persoon = ?, methode = ? WHERE bron = ? AND sleutel = ? AND nummer = ?", betreft
    )
    for tabel, kolom, eigenaar, verhuizingen in (
        ("ouder_van", "ouder", "kind", uit.ouders),
        ("ouder_van", "kind", "ouder", uit.kinderen),
        ("partner_van", "partner", "persoon", uit.partners),
    ):
        db.executemany(
            f"UPDATE {tabel} SET {kolom} = ? WHERE {kolom} = ? AND {eigenaar} = ? AND {GROND}",  # noqa: S608
            verhuizingen,
        )
    db.executemany(BENOEMDEN, uit.benoemden)
    db.executemany(OVER_WIE, uit.over_wie)
    db.executemany(PERSONEN_WEG, [(id_,) for id_ in uit.verlaten])
