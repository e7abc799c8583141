"""LO3 files for the tests: CSV with the columns of the official test set, and JSON lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import orjson

from graph.persoonslijst import Inhoud, Persoonslijst
from graph.store import Afgekeurd
from loaders import lo3_csv, lo3_jsonl
from loaders.bron import Gelezen
from loaders.voorbeeld import PERSOONSLIJSTEN

GEDEELD = Path(__file__).parents[3] / "shared"
"""Where the official vectors, test set and tables are, on a machine that has them."""
VANDAAG = 20260601

BOM = b"\xef\xbb\xbf"
KOP = PERSOONSLIJSTEN.read_text("utf-8-sig").partition("\n")[0].split(";")

Rij = Mapping[str, str]
"""One row of the file: column name to value; the column without a name holds the name of the list."""


def regel(rij: Rij) -> str:
    """A row as it stands in the file; of a column name that stands there twice the first is filled."""
    onbekend = rij.keys() - set(KOP)
    assert not onbekend, f"geen kolom van de testset: {onbekend}"
    over = dict(rij)
    return ";".join(over.pop(kolom, "") for kolom in KOP)


def csv(*rijen: Rij, einde: str = "\n") -> bytes:
    """A whole file: byte-order mark, header and rows."""
    return BOM + "".join(f"{r}{einde}" for r in (";".join(KOP), *map(regel, rijen))).encode()


def rijen_van(naam: str, lijst: Persoonslijst) -> list[dict[str, str]]:
    """A person list as rows: categories side by side, each with its own markers."""
    rijen: list[dict[str, str]] = [{"": naam}]
    for categorie, stapels in lijst.inhoud.items():
        plekken = [(stapel, voorkomen) for stapel, alle in enumerate(stapels) for voorkomen in alle]
        for nummer, (stapel, voorkomen) in enumerate(plekken):
            if nummer == len(rijen):
                rijen.append({})
            rijen[nummer] |= {f"{categorie}.{e}": str(w) for e, w in voorkomen.items() if e != "volgnr"}
            if nummer + 1 < len(plekken):
                zelfde = plekken[nummer + 1][0] == stapel
                rijen[nummer][f"{categorie}.H"] = str(int(categorie) + 50) if zelfde else categorie
    return rijen


def lees_csv(map_: Path, inhoud: bytes) -> list[Gelezen | Afgekeurd]:
    pad = map_ / "lijsten.csv"
    pad.write_bytes(inhoud)
    return [stap.record for stap in lo3_csv.lees(pad)]


def jsonl(*lijsten: Inhoud) -> bytes:
    """One bare person list a line."""
    return b"".join(orjson.dumps(lijst) + b"\n" for lijst in lijsten)


def lees_jsonl(map_: Path, inhoud: bytes) -> list[Gelezen | Afgekeurd]:
    pad = map_ / "lijsten.jsonl"
    pad.write_bytes(inhoud)
    return [stap.record for stap in lo3_jsonl.lees(pad)]


def goed(record: Gelezen | Afgekeurd) -> Gelezen:
    assert isinstance(record, Gelezen), record
    return record


def fout(record: Gelezen | Afgekeurd) -> Afgekeurd:
    assert isinstance(record, Afgekeurd), record
    return record


def waarden(stapels: object) -> Iterator[object]:
    """Every value of a category, without sequence numbers: what a reader sees at a glance."""
    assert isinstance(stapels, list)
    for stapel in stapels:
        yield [{e: w for e, w in voorkomen.items() if e != "volgnr"} for voorkomen in stapel]
