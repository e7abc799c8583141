"""LO3 person lists as CSV: the form of the official GBA-V test set.

UTF-8, semicolons, no quoting. The first column identifies the list and is empty on continuation rows. A column
`CC.GG.EE` holds an element; `CC.H` tells what the next row holds for that category: `CC`+50 an older occurrence of
the same stack, `CC` another stack, nothing: no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from graph.fouten import BronOnleesbaar
from graph.nummers import klopt_anummer
from graph.store import Afgekeurd

from .bron import HEEL, LANGSTE_REGEL, LANGSTE_WAARDE, Gelezen, Opmerking, Stap, Stapels, Stuk, regels

FORMAAT = "lo3-csv"


@dataclass(slots=True)
class _Rijen:
    """The raw rows of one list."""

    eerste_regel: int
    naam: str | None
    ruw: list[bytes] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Kolom:
    categorie: str
    element: str | None
    """None for the marker column `CC.H`."""


KOLOM = re.compile(r"(\d\d)\.(\d\d\.\d\d|H)")
DUBBEL = {_Kolom("06", "88.10"): _Kolom("06", "88.20")}
"""A column name that stands twice in the official header, and what the second one must mean by its place."""


class _Onleesbaar(Exception):
    """These rows are not a person list; carries the reason code and the explanation."""

    def __init__(self, reden: str, uitleg: str) -> None:
        super().__init__(uitleg)
        self.reden = reden


def begint_lijst(regel: bytes) -> bool:
    """Whether a list begins on this line: it names one in the first column."""
    return bool(regel.partition(b";")[0].strip())


def lees(pad: Path, stuk: Stuk = HEEL) -> Iterator[Stap]:
    """Read a file list by list. Raises BronOnleesbaar when the header is not that of LO3 CSV."""
    with pad.open("rb") as bestand:
        kop = bestand.readline(LANGSTE_REGEL)
    kolommen = _kolommen(kop)
    rijen: _Rijen | None = None
    gelezen = stuk.begin
    for regel, ruw, tot in regels(pad, stuk):
        if regel == 1 or not ruw.strip():
            continue
        if rijen is None or begint_lijst(ruw):
            if rijen:
                yield Stap(_lijst(pad.name, kop, kolommen, rijen), gelezen)
            naam = ruw.partition(b";")[0].strip()
            rijen = _Rijen(regel, naam.decode("utf-8", "replace") or None)
        rijen.ruw.append(ruw)
        gelezen = tot
    if rijen:
        yield Stap(_lijst(pad.name, kop, kolommen, rijen), gelezen)


def _kolommen(kop: bytes) -> list[_Kolom | None]:
    try:
        namen = kop.decode("utf-8-sig").rstrip("\r\n").split(";")
    except UnicodeDecodeError:
        raise BronOnleesbaar("de kopregel is geen UTF-8; lever het bestand in UTF-8 aan") from None
    if "01.01.20" not in namen:
        raise BronOnleesbaar("de kopregel heeft geen kolom 01.01.20; dit is geen LO3-CSV met persoonslijsten")
    kolommen: list[_Kolom | None] = []
    for naam in namen:
        gevonden = KOLOM.fullmatch(naam.strip())
        kolom = _Kolom(gevonden[1], None if gevonden[2] == "H" else gevonden[2]) if gevonden else None
        kolommen.append(DUBBEL.get(kolom) if kolom and kolom in kolommen else kolom)
    return kolommen


def _lijst(bestand: str, kop: bytes, kolommen: list[_Kolom | None], rijen: _Rijen) -> Gelezen | Afgekeurd:
    plaats = f"regel {rijen.eerste_regel}"
    try:
        if rijen.naam is None:
            raise _Onleesbaar("vervolgZonderLijst", "een vervolgregel zonder lijst erboven")
        inhoud, opmerkingen = _stapels(kolommen, rijen)
    except _Onleesbaar as fout:
        uitleg = f"{fout}; verbeter de regel en lever de lijst opnieuw aan"
        return Afgekeurd(
            bestand, plaats, fout.reden, uitleg, FORMAAT, kop + b"".join(rijen.ruw), _sleutel(kolommen, rijen)
        )
    return Gelezen(plaats, kop + b"".join(rijen.ruw), rijen.naam, inhoud, tuple(opmerkingen))


def _stapels(kolommen: list[_Kolom | None], rijen: _Rijen) -> tuple[Stapels, list[Opmerking]]:
    inhoud: Stapels = {}
    opmerkingen: list[Opmerking] = []
    verwacht: dict[str, str] | None = None
    for nummer, ruw in enumerate(rijen.ruw):
        waarden, markeringen = _rij(kolommen, ruw, rijen.eerste_regel + nummer)
        for categorie in verwacht.keys() | waarden.keys() if verwacht is not None else waarden.keys():
            stapels = inhoud.setdefault(categorie, [])
            if verwacht is None or verwacht.get(categorie) == categorie:
                stapels.append([])
            elif categorie not in verwacht:
                raise _Onleesbaar(
                    "waardeZonderMarkering",
                    f"regel {rijen.eerste_regel + nummer} heeft gegevens in categorie {categorie} die de regel erboven"
                    " niet aankondigt",
                )
            stapels[-1].append({"volgnr": len(stapels[-1]), **waarden.get(categorie, {})})
        verwacht = {}
        for categorie, markering in markeringen.items():
            if markering in (categorie, str(int(categorie) + 50)) and categorie in inhoud:
                verwacht[categorie] = markering
            else:
                opmerkingen.append(Opmerking(f"{categorie}.H", "onbekendeMarkering"))
    opmerkingen += [Opmerking(f"{categorie}.H", "aangekondigdeRijOntbreekt") for categorie in verwacht or ()]
    return inhoud, opmerkingen


def _rij(kolommen: list[_Kolom | None], ruw: bytes, regel: int) -> tuple[dict[str, dict[str, object]], dict[str, str]]:
    try:
        cellen = ruw.decode("utf-8").rstrip("\r\n").split(";")
    except UnicodeDecodeError:
        raise _Onleesbaar("codering", f"regel {regel} is geen UTF-8") from None
    if len(cellen) != len(kolommen):
        raise _Onleesbaar("aantalKolommen", f"regel {regel} heeft {len(cellen)} kolommen, de kop {len(kolommen)}")
    waarden: dict[str, dict[str, object]] = {}
    markeringen: dict[str, str] = {}
    for kolom, cel in zip(kolommen, cellen, strict=True):
        if not cel or kolom is None or not (waarde := cel.strip()):
            continue
        if len(waarde) > LANGSTE_WAARDE or "\0" in waarde:
            plek = f"{kolom.categorie}.{kolom.element or 'H'}"
            raise _Onleesbaar("waarde", f"regel {regel}, {plek}: de waarde is te lang of bevat een nulteken")
        if kolom.element is None:
            markeringen[kolom.categorie] = waarde
        else:
            waarden.setdefault(kolom.categorie, {}).setdefault(kolom.element, waarde)
    return waarden, markeringen


def _sleutel(kolommen: list[_Kolom | None], rijen: _Rijen) -> str | None:
    """The A-nummer of a list that is otherwise unreadable, so that its mended version is recognised."""
    cellen = rijen.ruw[0].decode("utf-8", "replace").split(";")
    plek = kolommen.index(_Kolom("01", "01.10")) if _Kolom("01", "01.10") in kolommen else len(cellen)
    return cellen[plek] if plek < len(cellen) and klopt_anummer(cellen[plek]) else None
