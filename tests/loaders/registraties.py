"""Files of sources that hold one record a person, for the tests."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson

from graph.store import Afgekeurd, Record
from graph.tabellen import Tabellen
from loaders import ploeg
from loaders.keuren import Gekeurd
from loaders.levering import herken
from loaders.registraties.kolommen import GEEN, Kolommen
from loaders.tabellen import lees_map
from loaders.voorbeeld import TABELLEN
from resolution.kenmerken import Kenmerken
from tests.loaders.lo3 import VANDAAG

OIN = "00000099000000001000"
PARTNER = f"partner:{OIN}"
LANDELIJK = Tabellen(lees_map(TABELLEN))
JAN = {
    "registratienummer": "1001",
    "burgerservicenummer": "999990019",
    "geslachtsnaam": "Vries",
    "voorvoegsel": "de",
    "voornamen": "Jan Pieter",
    "geslacht": "M",
    "geboortedatum": "19800523",
    "postcode": "1234AB",
    "huisnummer": "12",
}
"""A client of a partner, written as we write everything."""


def tabel(*rijen: Mapping[str, str], scheiding: str = ";") -> str:
    """A CSV file with every column that one of the records has."""
    kolommen = list(dict.fromkeys(kolom for rij in rijen for kolom in rij))
    regels = [kolommen, *([rij.get(kolom, "") for kolom in kolommen] for rij in rijen)]
    return "".join(scheiding.join(regel) + "\n" for regel in regels)


def regels(*records: Mapping[str, Any]) -> bytes:
    """JSON lines."""
    return b"".join(orjson.dumps(record) + b"\n" for record in records)


def schrijf(map_: Path, inhoud: str | bytes, naam: str = "clienten") -> Path:
    pad = map_ / naam
    pad.write_bytes(inhoud.encode() if isinstance(inhoud, str) else inhoud)
    return pad


def lees(pad: Path, bron: str | None = None, kolommen: Kolommen = GEEN) -> list[Gekeurd]:
    with ploeg.gekeurd(herken(pad, bron, kolommen), LANDELIJK, VANDAAG) as gekeurd:
        return list(gekeurd)


def goed(gekeurd: Gekeurd) -> Record:
    assert isinstance(gekeurd.uitkomst, Record), gekeurd.uitkomst
    return gekeurd.uitkomst


def fout(gekeurd: Gekeurd) -> Afgekeurd:
    assert isinstance(gekeurd.uitkomst, Afgekeurd), gekeurd.uitkomst
    return gekeurd.uitkomst


def kenmerken(gekeurd: Gekeurd) -> Kenmerken:
    (vermelding,) = goed(gekeurd).vermeldingen
    return Kenmerken.uit_json(vermelding.kenmerken)


def inhoud(gekeurd: Gekeurd) -> dict[str, Any]:
    uit: dict[str, Any] = orjson.loads(goed(gekeurd).inhoud)
    return uit


def verdacht(gekeurd: Gekeurd) -> set[tuple[str, str]]:
    return {(opmerking.element, opmerking.reden) for opmerking in gekeurd.opmerkingen}
