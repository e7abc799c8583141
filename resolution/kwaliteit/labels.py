"""Pairs of which somebody knows whether they are of one person, read from a file."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import orjson
from pydantic import BaseModel, ConfigDict

from graph.fouten import BronOnleesbaar
from graph.identiteit import Verwijzing

WAAR = {"1": True, "ja": True, "true": True, "zelfde": True, "0": False, "nee": False, "false": False, "anders": False}


class Label(NamedTuple):
    """Two vermeldingen and whether they are of one person."""

    een: Verwijzing
    ander: Verwijzing
    zelfde: bool


class _Kant(BaseModel):
    model_config = ConfigDict(extra="forbid", coerce_numbers_to_str=True)

    bron: str
    sleutel: str
    nummer: int = 1
    deel: str = ""


class _Regel(BaseModel):
    model_config = ConfigDict(extra="forbid")

    een: _Kant
    ander: _Kant
    zelfde: bool


def lees_labels(pad: Path) -> list[Label]:
    """Read labelled pairs: CSV with a header, or JSON lines. Raises BronOnleesbaar when a line is no pair.

    CSV has the columns `een_bron`, `een_sleutel`, `ander_bron`, `ander_sleutel` and `zelfde` (ja/nee, 1/0), and where
    needed `een_nummer`, `een_deel`, `ander_nummer` and `ander_deel`. A line of JSON has objects `een` and `ander` with
    those, and a boolean `zelfde`.
    """
    try:
        tekst = pad.read_text("utf-8-sig")
    except UnicodeDecodeError as fout:
        raise BronOnleesbaar(f"{pad.name}: het bestand is niet in UTF-8") from fout
    rijen = _uit_json(tekst) if tekst.lstrip().startswith("{") else _uit_csv(tekst)
    labels = list[Label]()
    try:
        for rij in rijen:
            regel = _Regel.model_validate(rij)
            een, ander = (Verwijzing(*kant.model_dump().values()) for kant in (regel.een, regel.ander))
            labels.append(Label(een, ander, regel.zelfde))
    except ValueError as fout:
        raise BronOnleesbaar(f"{pad.name}: na {len(labels)} paren staat er iets dat geen paar is; zie --help") from fout
    if not labels:
        raise BronOnleesbaar(f"{pad.name}: er staan geen paren in")
    return labels


def _uit_json(tekst: str) -> Iterator[Any]:
    return (orjson.loads(regel) for regel in tekst.splitlines() if regel.strip())


def _uit_csv(tekst: str) -> Iterator[Any]:
    scheiding = ";" if ";" in tekst.partition("\n")[0] else ","
    for rij in csv.DictReader(tekst.splitlines(), delimiter=scheiding):
        uit: dict[str, Any] = {"een": {}, "ander": {}, "zelfde": WAAR.get((rij.get("zelfde") or "").strip().lower())}
        for kolom, waarde in rij.items():
            kant, _, veld = (kolom or "").partition("_")
            if kant in ("een", "ander") and waarde:
                uit[kant][veld] = waarde
        yield uit
