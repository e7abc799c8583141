"""The checks on a person list: what makes it unusable, and what is only suspicious.

Unusable is a list that nobody could be found by, or that is shifted or garbled; it goes to quarantine. Everything
else is loaded and reported. No text here repeats a value: values are personal data.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from graph.datum import Datum, is_lo3_datum, lees_datum
from graph.persoonslijst import Inhoud, Persoonslijst, Voorkomen
from graph.tabellen import GEMEENTEN, LANDEN, NATIONALITEITEN, TITELS, Tabellen

from .bron import Opmerking

DATA = frozenset(
    "03.10 06.10 07.10 08.10 09.20 10.30 13.20 14.20 35.30 35.50 62.10 66.20 67.10 68.10 82.20 83.20 83.30 85.10"
    " 86.10".split()
)
CODES = {
    "02.20": TITELS,
    "03.30": LANDEN,
    "05.10": NATIONALITEITEN,
    "09.10": GEMEENTEN,
    "13.10": LANDEN,
    "14.10": LANDEN,
}
GEZAGSVERHOUDINGEN = frozenset({"1", "2", "12", "1D", "2D", "D"})
VERWANTEN = ("02", "03", "05", "09")


def klopt_bsn(nummer: str) -> bool:
    """The eleven-test: weights 9 to 2 and -1 over nine digits, and not all zero."""
    if len(nummer) != 9 or not (nummer.isascii() and nummer.isdigit()) or nummer == "000000000":
        return False
    gewichten = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(int(cijfer) * gewicht for cijfer, gewicht in zip(nummer, gewichten, strict=True)) % 11 == 0


def klopt_anummer(nummer: str) -> bool:
    """The tests of the administratienummer: ten digits, no leading zero, neighbours differ, two sums modulo 11."""
    if len(nummer) != 10 or not (nummer.isascii() and nummer.isdigit()) or nummer[0] == "0":
        return False
    cijfers = [int(cijfer) for cijfer in nummer]
    if any(een == twee for een, twee in pairwise(cijfers)):
        return False
    return sum(cijfers) % 11 in (0, 5) and sum(cijfer << plek for plek, cijfer in enumerate(cijfers)) % 11 == 0


def onbruikbaar(lijst: Persoonslijst, naam: str | None) -> tuple[str, str] | None:
    """Why the list cannot be used: a stable reason and an explanation; None when it can.

    `naam` is the source's own identifier of the list, where it has one.
    """
    persoon = lijst.actueel("01")
    if persoon is None:
        return "geenPersoon", "de lijst heeft geen (juist) voorkomen van categorie 01"
    nummer = persoon.lees("01.20")
    if nummer is not None and (persoon.getal("01.20") in (None, 0) or len(nummer) > 9):
        return "burgerservicenummer", "01.01.20 bestaat niet uit ten hoogste negen cijfers"
    if nummer is None and persoon.lees("01.10") is None and naam is None:
        return "geenIdentificatie", "de lijst heeft geen burgerservicenummer en geen A-nummer"
    for categorie, element, waarde in _elementen(lijst.inhoud):
        if element in DATA and (not (waarde.isascii() and waarde.isdigit()) or len(waarde) > 9):
            return "geenDatum", f"{categorie}.{element} is geen datum; mogelijk zijn de kolommen verschoven"
    return None


def verdacht(lijst: Persoonslijst, tabellen: Tabellen, vandaag: int) -> Iterator[Opmerking]:
    """Everything about a usable list that a steward should look at; `vandaag` as yyyymmdd."""
    for categorie, element, waarde in _elementen(lijst.inhoud):
        plek = f"{categorie}.{element}"
        if element in DATA:
            if not is_lo3_datum(waarde) and int(waarde):
                yield Opmerking(plek, "onmogelijkeDatum")
            elif element != "83.30" and int(waarde) > vandaag and categorie != "12":
                yield Opmerking(plek, "datumInToekomst")
        elif element == "01.20":
            if not klopt_bsn(waarde.zfill(9)):
                yield Opmerking(plek, "elfproefBsn")
        elif element == "01.10":
            if not klopt_anummer(waarde):
                yield Opmerking(plek, "proefAnummer")
        elif element == "32.10":
            if waarde not in GEZAGSVERHOUDINGEN:
                yield Opmerking(plek, "onbekendeCode")
        elif (tabel := CODES.get(element)) and not tabellen.kent(tabel, waarde):
            yield Opmerking(plek, "onbekendeCode")
    yield from _volgorden(lijst)


def _elementen(inhoud: Inhoud) -> Iterator[tuple[str, str, str]]:
    for categorie, stapels in inhoud.items():
        for stapel in stapels:
            for voorkomen in stapel:
                for element, waarde in voorkomen.items():
                    if element != "volgnr":
                        yield categorie, element, waarde


def _volgorden(lijst: Persoonslijst) -> Iterator[Opmerking]:
    """Impossible orders: a child older than its parent, an end before its begin, somebody their own relative."""
    persoon = lijst.actueel("01")
    geboren = _datum(persoon, "03.10")
    for categorie in VERWANTEN:
        for v in lijst.voorkomens(categorie):
            if lijst.burgerservicenummer and v.getal("01.20") == lijst.burgerservicenummer:
                yield Opmerking(f"{categorie}.01.20", "eigenVerwant")
            ander = _datum(v, "03.10")
            if categorie in ("02", "03") and _eerder(geboren, ander):
                yield Opmerking(f"{categorie}.03.10", "kindOuderDanOuder")
            if categorie == "09" and _eerder(ander, geboren):
                yield Opmerking(f"{categorie}.03.10", "kindOuderDanOuder")
            if categorie == "05" and _eerder(_datum(v, "07.10"), _datum(v, "06.10")):
                yield Opmerking("05.07.10", "eindeVoorBegin")
    for categorie in ("01", "02", "03", "04", "05", "06", "08", "09", "10", "11", "12"):
        for v in lijst.voorkomens(categorie):
            if _eerder(_datum(v, "83.30"), _datum(v, "83.20")):
                yield Opmerking(f"{categorie}.83.30", "eindeVoorBegin")
    if _eerder(_datum(lijst.actueel("06"), "08.10"), geboren):
        yield Opmerking("06.08.10", "overledenVoorGeboorte")


def _datum(voorkomen: Voorkomen | None, element: str) -> Datum | None:
    return lees_datum(voorkomen.lees(element)) if voorkomen else None


def _eerder(een: Datum | None, ander: Datum | None) -> bool:
    """Whether the one certainly lies before the other; an unknown date is never certain."""
    return een is not None and ander is not None and een.laatst < ander.vroegst
