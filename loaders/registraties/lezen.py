"""Reading records of one line: CSV with a header, and JSON lines. What cannot be read is handed on as it came."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path
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
        if nummer == 1 or not ruw.strip():
            continue
        plaats = f"regel {nummer}"
        try:
            cellen = _cellen(ruw.decode(codering).rstrip("\r\n"), kop.scheiding)
        except UnicodeDecodeError:
            uitleg = f"de regel is geen {codering}; {ANDERS}"
            yield Onleesbaar(plaats, begin + ruw, "codering", uitleg), tot
            continue
        except csv.Error:
            if len(ruw) > csv.field_size_limit():
                yield Onleesbaar(plaats, begin + ruw, "waarde", "een waarde is te lang; verbeter de regel"), tot
                continue
            uitleg = "de aanhalingstekens kloppen niet; verbeter de regel en lever hem opnieuw aan"
            yield Onleesbaar(plaats, begin + ruw, "aanhalingstekens", uitleg), tot
            continue
        if len(cellen) != len(kop.kolommen):
            uitleg = f"de regel heeft {len(cellen)} kolommen, de kop {len(kop.kolommen)}; verbeter de regel"
            yield Onleesbaar(plaats, begin + ruw, "aantalKolommen", uitleg), tot
            continue
        velden: Velden = {kolom: cel for kolom, cel in zip(kop.kolommen, cellen, strict=True) if cel.strip()}
        yield Rij(plaats, begin + ruw, velden), tot


def _cellen(tekst: str, scheiding: str) -> list[str]:
    if '"' not in tekst:
        return tekst.split(scheiding)
    (cellen,) = csv.reader([tekst], delimiter=scheiding, strict=True)
    return cellen


def lees_jsonl(pad: Path, stuk: Stuk = HEEL, codering: str = "utf-8") -> Iterator[tuple[Rij | Onleesbaar, int]]:
    """The records of a piece of a file of JSON lines, and how many bytes are behind us."""
    for nummer, ruw, tot in regels(pad, stuk):
        if not ruw.strip():
            continue
        plaats = f"regel {nummer}"
        try:
            inhoud = orjson.loads(ruw.removeprefix(BOM) if codering == "utf-8" else ruw.decode(codering))
        except (orjson.JSONDecodeError, UnicodeDecodeError):
            uitleg = f"de regel is geen JSON in {codering}; verbeter de regel, of {ANDERS}"
            yield Onleesbaar(plaats, ruw, "geenJson", uitleg), tot
            continue
        if not isinstance(inhoud, dict):
            yield Onleesbaar(plaats, ruw, "vorm", "verwacht een object met velden; verbeter de regel"), tot
            continue
        yield Rij(plaats, ruw, {veld: waarde for veld, waarde in inhoud.items() if waarde not in (None, "", [])}), tot
