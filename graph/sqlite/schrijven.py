"""Keeping records in the embedded store: versions first, then the projection of what changed, in one transaction."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Sequence
from dataclasses import astuple
from datetime import UTC, datetime

import orjson

from graph.persoonslijst import Persoonslijst
from graph.projectie import projecteer
from graph.store import Afgekeurd, Record, Telling
from graph.uittreksel import uittreksel

from .projecteren import Projector, volgend_nummer

BRON = "brp"


def nu() -> str:
    """The moment of registration, UTC to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def bewaar_records(db: sqlite3.Connection, lading: int, telling: Telling, records: Sequence[Record]) -> None:
    """Keep each record as a new version where it differs from the current one, and project those."""
    actueel = _actuele_versies(db, records)
    moment = nu()
    te_projecteren: list[tuple[int, Record]] = []
    gezien: list[tuple[int, int]] = []
    volgende = volgend_nummer(db, "bronrecord")
    projector = Projector(db)
    for record in records:
        vingerafdruk = hashlib.blake2b(record.inhoud, digest_size=16).digest()
        versies = actueel.setdefault(record.sleutel, [])
        eerdere = actueel.get(record.eerder, []) if record.eerder and not versies else []
        telling.gelezen += 1
        if gelijk := next((v for v in versies if v.vingerafdruk == vingerafdruk), None):
            telling.ongewijzigd += 1
            gelijk.gezien = lading
            gezien.append((lading, gelijk.id))
            continue
        oud = next((v for v in (*versies, *eerdere) if v.gezien != lading), None)
        if oud:
            telling.gewijzigd += 1
            db.execute("UPDATE bronrecord SET tot = ? WHERE id = ?", (moment, oud.id))
            projector.verwijder(oud.id, oud.persoon)
            nummer, versie = oud.nummer, oud.versie + 1
            (versies if oud in versies else eerdere).remove(oud)
        else:
            telling.nieuw += 1
            nummer, versie = len(versies) + 1, 1
        plaats = (volgende, BRON, record.sleutel, nummer, versie)
        kort = orjson.dumps(uittreksel(record.lijst))
        db.execute(
            "INSERT INTO bronrecord (id, bron, sleutel, nummer, versie, vanaf, activiteit, gezien, vingerafdruk,"
            " uittreksel, inhoud) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*plaats, moment, lading, lading, vingerafdruk, kort, record.inhoud),
        )
        versies.append(_Versie(nummer, volgende, versie, vingerafdruk, lading, None))
        te_projecteren.append((volgende, record))
        volgende += 1
    db.executemany("UPDATE bronrecord SET gezien = ? WHERE id = ?", gezien)
    projector.projecteer(
        [(id_, gevonden) for id_, record in te_projecteren if (gevonden := projecteer(Persoonslijst(record.lijst)))]
    )
    db.execute(
        "UPDATE quarantaine SET afgehandeld = ? WHERE afgehandeld IS NULL AND activiteit <> ?"
        " AND sleutel IN (SELECT value FROM json_each(?))",
        (moment, lading, json.dumps([record.sleutel for _, record in te_projecteren])),
    )


def _actuele_versies(db: sqlite3.Connection, records: Sequence[Record]) -> dict[str, list[_Versie]]:
    """The current versions of these records, by key, also by a key from before."""
    sleutels = [sleutel for record in records for sleutel in (record.sleutel, record.eerder) if sleutel]
    actueel: dict[str, list[_Versie]] = {}
    for rij in db.execute(
        "SELECT b.sleutel, b.nummer, b.id, b.versie, b.vingerafdruk, b.gezien, b.persoon FROM bronrecord AS b"
        " WHERE b.bron = ? AND b.sleutel IN (SELECT value FROM json_each(?)) AND b.tot IS NULL ORDER BY b.nummer",
        (BRON, json.dumps(sleutels)),
    ):
        actueel.setdefault(rij[0], []).append(_Versie(*rij[1:]))
    return actueel


def dubbele_nummers(db: sqlite3.Connection, lading: int) -> list[str]:
    """The keys of records of this load about whom another current record tells as well."""
    rijen = db.execute(
        "SELECT b.sleutel FROM (SELECT persoon FROM bronrecord WHERE tot IS NULL AND persoon IS NOT NULL"
        " GROUP BY persoon HAVING count(*) > 1) AS d JOIN bronrecord AS b ON b.persoon = d.persoon AND b.tot IS NULL"
        " WHERE b.gezien = ?",
        (lading,),
    )
    return [rij[0] for rij in rijen]


def bewaar_afgekeurd(db: sqlite3.Connection, lading: int, telling: Telling, afgekeurd: Sequence[Afgekeurd]) -> None:
    """Keep rejected records; the same record offered again is not kept twice."""
    moment = nu()
    for record in afgekeurd:
        telling.gelezen += 1
        telling.quarantaine += 1
        vingerafdruk = hashlib.blake2b(record.reden.encode() + b"\0" + record.ruw, digest_size=16).digest()
        db.execute(
            "INSERT INTO quarantaine (activiteit, sinds, vingerafdruk, bestand, plaats, reden, uitleg, formaat, ruw,"
            " sleutel) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (lading, moment, vingerafdruk, *astuple(record)),
        )


class _Versie:
    """The current version of one record, while a batch is being kept."""

    __slots__ = ("gezien", "id", "nummer", "persoon", "versie", "vingerafdruk")

    def __init__(
        self, nummer: int, id_: int, versie: int, vingerafdruk: bytes, gezien: int, persoon: int | None
    ) -> None:
        self.nummer, self.id, self.versie = nummer, id_, versie
        self.vingerafdruk, self.gezien, self.persoon = vingerafdruk, gezien, persoon
