"""Reading records of one line: CSV with a header, and JSON lines. What cannot be read is handed on as it came."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import orjson

from graph.fouten import BronOnleesbaar

from ..bron import HEEL, LANGSTE_REGEL, Regel, Stuk, regels
from .kolommen import Velden

CSV, JSONL = "csv", "jsonl"
SCHEIDINGEN = ";,\t|"
MEESTE_REGELS = 50
"""Lines that one record of CSV may span; a quote that is never closed must not swallow the file."""
BOM = b"\xef\xbb\xbf"
OPNIEUW = "verbeter de regel en lever hem opnieuw aan"
ANDERS = 'lever het bestand in UTF-8 aan, of noem de codering in een kolommenbestand (codering = "windows-1252")'


class Rij(NamedTuple):
    """A record as the source gives it, before it is checked."""

    plaats: str
    ruw: bytes
    velden: Velden


class Onleesbaar(NamedTuple):
    """A record that cannot be read at all."""

    plaats: str
    ruw: bytes
    reden: str
    uitleg: str
    velden: Mapping[str, object] = MappingProxyType({})
    """What could be read of it all the same."""


class Kop(NamedTuple):
    """The header of a CSV file."""

    ruw: bytes
    scheiding: str
    kolommen: Sequence[str]


def kop_van(pad: Path, codering: str) -> Kop:
    """The header of a CSV file. Raises BronOnleesbaar when it is none; no text repeats it, it may be a record."""
    with pad.open("rb") as bestand:
        ruw = bestand.readline(LANGSTE_REGEL)
    try:
        tekst = ruw.removeprefix(BOM).decode(codering).rstrip("\r\n")
        scheiding = max(SCHEIDINGEN, key=tekst.count)
        namen = [naam.strip() for naam in _cellen(tekst, scheiding)]
    except UnicodeDecodeError:
        raise BronOnleesbaar(f"{pad.name}: de kopregel is geen {codering}; {ANDERS}") from None
    except csv.Error:
        raise BronOnleesbaar(f"{pad.name}: de aanhalingstekens in de kopregel kloppen niet") from None
    kolommen = [naam or f"kolom {nummer}" for nummer, naam in enumerate(namen, 1)]
    if len(set(kolommen)) < len(kolommen):
        raise BronOnleesbaar(f"{pad.name}: in de kopregel staat een naam twee keer")
    return Kop(ruw, scheiding, kolommen)


def csv_regels(pad: Path, stuk: Stuk, codering: str) -> Iterator[Regel]:
    """As `regels`, but a record with line breaks within quotes is one."""
    scheiding = kop_van(pad, codering).scheiding.encode()
    terug: deque[Regel] = deque()
    alle = regels(pad, stuk)
    while een := terug.popleft() if terug else next(alle, None):
        groep = [een]
        while _open(groep, scheiding) and (volgende := terug.popleft() if terug else next(alle, None)):
            groep.append(volgende)
            if len(groep) > MEESTE_REGELS or volgende[2] - een[2] > LANGSTE_REGEL:
                break
        if _open(groep, scheiding):
            terug.extendleft(reversed(groep[1:]))
            groep = [een]
        yield een[0], b"".join([ruw for _, ruw, _ in groep]), groep[-1][2]


def _open(groep: list[Regel], scheiding: bytes) -> bool:
    """Whether a quote that began a cell was not closed."""
    if b'"' not in groep[0][1]:
        return False
    open_ = False
    for cel in b"".join([ruw for _, ruw, _ in groep]).rstrip(b"\r\n").split(scheiding):
        if open_ or cel.lstrip(BOM).startswith(b'"'):
            open_ ^= cel.count(b'"') % 2 == 1
    return open_


def lees_csv(pad: Path, stuk: Stuk = HEEL, codering: str = "utf-8") -> Iterator[tuple[Rij | Onleesbaar, int]]:
    """The records of a piece of a CSV file, and how many bytes are behind us."""
    kop = kop_van(pad, codering)
    begin = kop.ruw if kop.ruw.endswith(b"\n") else kop.ruw + b"\n"
    for nummer, ruw, tot in csv_regels(pad, stuk, codering):
        if nummer > 1 and ruw.strip():
            yield _csv_record(f"regel {nummer}", begin + ruw, ruw, kop, codering), tot


def _csv_record(plaats: str, met_kop: bytes, ruw: bytes, kop: Kop, codering: str) -> Rij | Onleesbaar:
    tekst, heel = _tekst(ruw, codering)
    try:
        cellen = _cellen(tekst.rstrip("\r\n"), kop.scheiding)
    except csv.Error:
        if len(ruw) > csv.field_size_limit():
            return Onleesbaar(plaats, met_kop, "waarde", f"een waarde is te lang; {OPNIEUW}")
        return Onleesbaar(plaats, met_kop, "aanhalingstekens", f"de aanhalingstekens kloppen niet; {OPNIEUW}")
    if len(cellen) != len(kop.kolommen):
        uitleg = f"de regel heeft {len(cellen)} kolommen, de kop {len(kop.kolommen)}; {OPNIEUW}"
        return Onleesbaar(plaats, met_kop, "aantalKolommen", uitleg)
    velden: Velden = {kolom: cel for kolom, cel in zip(kop.kolommen, cellen, strict=True) if cel.strip()}
    if not heel:
        return Onleesbaar(plaats, met_kop, "codering", f"de regel is geen {codering}; {ANDERS}", velden)
    return Rij(plaats, met_kop, velden)


def _cellen(tekst: str, scheiding: str) -> list[str]:
    if '"' not in tekst:
        return tekst.split(scheiding)
    (cellen,) = csv.reader([tekst], delimiter=scheiding, strict=True)
    return cellen


def lees_jsonl(pad: Path, stuk: Stuk = HEEL, codering: str = "utf-8") -> Iterator[tuple[Rij | Onleesbaar, int]]:
    """The records of a piece of a file of JSON lines, and how many bytes are behind us."""
    for nummer, ruw, tot in regels(pad, stuk):
        if ruw.strip():
            yield _json_record(f"regel {nummer}", ruw, codering), tot


def _json_record(plaats: str, ruw: bytes, codering: str) -> Rij | Onleesbaar:
    tekst, heel = _tekst(ruw.removeprefix(BOM), codering)
    try:
        inhoud = orjson.loads(tekst)
    except orjson.JSONDecodeError:
        return Onleesbaar(plaats, ruw, "geenJson", f"de regel is geen JSON; {OPNIEUW}")
    if not isinstance(inhoud, dict):
        return Onleesbaar(plaats, ruw, "vorm", f"de regel is geen object met velden; {OPNIEUW}")
    velden = {veld: waarde for veld, waarde in inhoud.items() if waarde not in (None, "", [])}
    if not heel:
        return Onleesbaar(plaats, ruw, "codering", f"de regel is geen {codering}; {ANDERS}", velden)
    return Rij(plaats, ruw, velden)


def _tekst(ruw: bytes, codering: str) -> tuple[str, bool]:
    """The bytes as text, and whether they are in this encoding; what is not reads as replacement characters."""
    try:
        return ruw.decode(codering), True
    except UnicodeDecodeError:
        return ruw.decode(codering, "replace"), False
