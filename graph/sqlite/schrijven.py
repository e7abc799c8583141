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
from graph.store import Afgekeurd, Lading, Record
from graph.uittreksel import uittreksel

from .projecteren import Projector, volgend_nummer

BRON = "brp"


def nu() -> str:
    """The moment of registration, UTC to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def bewaar_records(db: sqlite3.Connection, lading: Lading, records: Sequence[Record]) -> list[str]:
    """Keep each record as a new version where it differs from the current one, and project those.

    Returns the keys of those whose burgerservicenummer stands on another current record as well.
    """
    actueel: dict[str, list[_Versie]] = {}
    sleutels = json.dumps([record.sleutel for record in records])
    for rij in db.execute(
        "SELECT b.sleutel, b.nummer, b.id, b.versie, b.vingerafdruk, b.gezien, b.persoon FROM bronrecord AS b"
        " WHERE b.bron = ? AND b.sleutel IN (SELECT value FROM json_each(?)) AND b.tot IS NULL ORDER BY b.nummer",
        (BRON, sleutels),
    ):
        actueel.setdefault(rij[0], []).append(_Versie(*rij[1:]))
    moment = nu()
    te_projecteren: list[tuple[int, Record]] = []
    gezien: list[tuple[int, int]] = []
    volgende = volgend_nummer(db, "bronrecord")
    projector = Projector(db)
    for record in records:
        vingerafdruk = hashlib.blake2b(record.inhoud, digest_size=16).digest()
        versies = actueel.setdefault(record.sleutel, [])
        gelijk = next((v for v in versies if v.vingerafdruk == vingerafdruk), None)
        lading.telling.gelezen += 1
        if gelijk:
            lading.telling.ongewijzigd += 1
            gelijk.gezien = lading.id
            gezien.append((lading.id, gelijk.id))
            continue
        oud = next((v for v in versies if v.gezien != lading.id), None)
        if oud:
            lading.telling.gewijzigd += 1
            db.execute("UPDATE bronrecord SET tot = ? WHERE id = ?", (moment, oud.id))
            projector.verwijder(oud.id, oud.persoon)
            nummer, versie = oud.nummer, oud.versie + 1
            versies.remove(oud)
        else:
            lading.telling.nieuw += 1
            nummer, versie = len(versies) + 1, 1
        plaats = (volgende, BRON, record.sleutel, nummer, versie)
        kort = orjson.dumps(uittreksel(record.lijst))
        db.execute(
            "INSERT INTO bronrecord (id, bron, sleutel, nummer, versie, vanaf, activiteit, gezien, vingerafdruk,"
            " uittreksel, inhoud) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*plaats, moment, lading.id, lading.id, vingerafdruk, kort, record.inhoud),
        )
        versies.append(_Versie(nummer, volgende, versie, vingerafdruk, lading.id, None))
        te_projecteren.append((volgende, record))
        volgende += 1
    db.executemany("UPDATE bronrecord SET gezien = ? WHERE id = ?", gezien)
    projector.projecteer(
        [(id_, gevonden) for id_, record in te_projecteren if (gevonden := projecteer(Persoonslijst(record.lijst)))]
    )
    db.execute(
        "UPDATE quarantaine SET afgehandeld = ? WHERE afgehandeld IS NULL"
        " AND sleutel IN (SELECT value FROM json_each(?))",
        (moment, sleutels),
    )
    rijen = db.execute(
        "SELECT b.sleutel FROM json_each(?) AS s JOIN bronrecord AS b ON b.bron = ? AND b.sleutel = s.value"
        " AND b.tot IS NULL WHERE EXISTS (SELECT 1 FROM bronrecord AS c WHERE c.persoon = b.persoon AND c.tot IS NULL"
        " AND c.id <> b.id)",
        (sleutels, BRON),
    )
    return [rij[0] for rij in rijen]


def bewaar_afgekeurd(db: sqlite3.Connection, lading: Lading, afgekeurd: Sequence[Afgekeurd]) -> None:
    """Keep rejected records; the same record offered again is not kept twice."""
    moment = nu()
    for record in afgekeurd:
        lading.telling.gelezen += 1
        lading.telling.quarantaine += 1
        vingerafdruk = hashlib.blake2b(record.reden.encode() + b"\0" + record.ruw, digest_size=16).digest()
        db.execute(
            "INSERT INTO quarantaine (activiteit, sinds, vingerafdruk, bestand, plaats, reden, uitleg, formaat, ruw,"
            " sleutel) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (lading.id, moment, vingerafdruk, *astuple(record)),
        )


class _Versie:
    """The current version of one record, while a batch is being kept."""

    __slots__ = ("gezien", "id", "nummer", "persoon", "versie", "vingerafdruk")

    def __init__(
        self, nummer: int, id_: int, versie: int, vingerafdruk: bytes, gezien: int, persoon: int | None
    ) -> None:
        self.nummer, self.id, self.versie = nummer, id_, versie
        self.vingerafdruk, self.gezien, self.persoon = vingerafdruk, gezien, persoon
