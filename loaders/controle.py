"""The checks on a person list: what makes it unusable, and what is only suspicious.

Unusable is a list that nobody could be found by, or that is shifted or garbled; it goes to quarantine. Everything
else is loaded and reported. No text here repeats a value: values are personal data.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, partial
from typing import NamedTuple

from graph.datum import VAAK_GEVRAAGD, is_lo3_datum, lees_datum
from graph.nummers import klopt_anummer, klopt_bsn
from graph.persoonslijst import Persoonslijst, Voorkomen
from graph.tabellen import GEMEENTEN, INSTELLINGEN, LANDEN, NATIONALITEITEN, TITELS, Tabellen

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
INSTELLING = "instelling"
"""Not an element of the BRP, but the OIN and KvK number of an institution, with a space between them."""
GEEN_DATUM = "geenDatum"
GEZAGSVERHOUDINGEN = frozenset({"1", "2", "12", "1D", "2D", "D"})
VERWANTEN = ("02", "03", "05", "09")
MAG_IN_TOEKOMST = "12"
"""The category in which dates may lie ahead: passports expire."""

Toetsen = Mapping[str, Callable[[str], str | None]]
"""By element, or INSTELLING: what is suspicious about a value, as a stable code; None when nothing is."""
Spanne = tuple[int, int]
"""The first and the last day that a date can be."""


class Onbruikbaar(NamedTuple):
    """Why a list cannot be used."""

    reden: str
    """Stable code, for counting."""
    uitleg: str


def toetsen(tabellen: Tabellen, vandaag: int) -> Toetsen:
    """What values are held against, a load long; `vandaag` (yyyymmdd) is the day after which dates are suspicious."""
    datum = lru_cache(VAAK_GEVRAAGD)(partial(_toets_datum, vandaag))
    einde_onderzoek = lru_cache(VAAK_GEVRAAGD)(partial(_toets_datum, None))
    codes = {
        element: lru_cache(VAAK_GEVRAAGD)(partial(_toets_code, tabellen, tabel)) for element, tabel in CODES.items()
    }
    return {
        **dict.fromkeys(DATA, datum),
        **codes,
        "83.30": einde_onderzoek,
        "01.20": _toets_bsn,
        "01.10": _toets_anummer,
        "32.10": _toets_gezagsverhouding,
        INSTELLING: partial(_toets_instelling, tabellen),
    }


def _toets_datum(vandaag: int | None, waarde: str) -> str | None:
    if not (waarde.isdigit() and waarde.isascii()) or len(waarde) > 9:
        return GEEN_DATUM
    if not is_lo3_datum(waarde) and int(waarde):
        return "onmogelijkeDatum"
    return "datumInToekomst" if vandaag is not None and int(waarde) > vandaag else None


def _toets_code(tabellen: Tabellen, tabel: str, waarde: str) -> str | None:
    return None if tabellen.kent(tabel, waarde) else "onbekendeCode"


def _toets_instelling(tabellen: Tabellen, waarde: str) -> str | None:
    bekend = not tabellen.heeft(INSTELLINGEN) or tabellen.instelling(*waarde.split(" "))
    return None if bekend else "onbekendeInstelling"


def _toets_gezagsverhouding(waarde: str) -> str | None:
    return None if waarde in GEZAGSVERHOUDINGEN else "onbekendeCode"


def _toets_bsn(waarde: str) -> str | None:
    return None if klopt_bsn(waarde.zfill(9)) else "elfproefBsn"


def _toets_anummer(waarde: str) -> str | None:
    return None if klopt_anummer(waarde) else "proefAnummer"


def controleer(lijst: Persoonslijst, naam: str | None, toetsen: Toetsen) -> Onbruikbaar | list[Opmerking]:
    """Why the list cannot be used; or, when it can, everything about it that a steward should look at.

    `naam` is the source's own identifier of the list, where it has one.
    """
    persoon = lijst.actueel("01")
    if persoon is None:
        return Onbruikbaar("geenPersoon", "de lijst heeft geen (juist) voorkomen van categorie 01")
    nummer = persoon.lees("01.20")
    if nummer is not None and (persoon.getal("01.20") in (None, 0) or len(nummer) > 9):
        return Onbruikbaar("burgerservicenummer", "01.01.20 bestaat niet uit ten hoogste negen cijfers")
    if nummer is None and lijst.beperkt:
        return Onbruikbaar("geenIdentificatie", "de persoon heeft geen burgerservicenummer")
    if nummer is None and persoon.lees("01.10") is None and naam is None:
        return Onbruikbaar("geenIdentificatie", "de lijst heeft geen burgerservicenummer en geen A-nummer")
    verdacht = _verdachte_waarden(lijst, toetsen)
    for plek, reden in verdacht:
        if reden == GEEN_DATUM:
            return Onbruikbaar(reden, f"{plek} is geen datum; mogelijk zijn de kolommen verschoven")
    return [*verdacht, *_volgorden(lijst), *_onderzoeken(lijst)]


def _verdachte_waarden(lijst: Persoonslijst, toetsen: Toetsen) -> list[Opmerking]:
    gevonden = []
    welke = toetsen.get
    for categorie, stapels in lijst.inhoud.items():
        for stapel in stapels:
            for voorkomen in stapel:
                for element, waarde in voorkomen.items():
                    if (
                        (toets := welke(element))
                        and (reden := toets(waarde))
                        and not (categorie == MAG_IN_TOEKOMST and reden == "datumInToekomst")
                    ):
                        gevonden.append(Opmerking(f"{categorie}.{element}", reden))
    return gevonden


def _volgorden(lijst: Persoonslijst) -> Iterator[Opmerking]:
    """Impossible orders: a child older than its parent, an end before its begin, somebody their own relative."""
    geboren = _spanne(lijst.actueel("01"), "03.10")
    for categorie in VERWANTEN:
        for v in lijst.voorkomens(categorie):
            if lijst.burgerservicenummer and v.getal("01.20") == lijst.burgerservicenummer:
                yield Opmerking(f"{categorie}.01.20", "eigenVerwant")
            if categorie == "05":
                if _eerder(_spanne(v, "07.10"), _spanne(v, "06.10")):
                    yield Opmerking("05.07.10", "eindeVoorBegin")
                continue
            ander = _spanne(v, "03.10")
            if _eerder(ander, geboren) if categorie == "09" else _eerder(geboren, ander):
                yield Opmerking(f"{categorie}.03.10", "kindOuderDanOuder")
    if _eerder(_spanne(lijst.actueel("06"), "08.10"), geboren):
        yield Opmerking("06.08.10", "overledenVoorGeboorte")


def _onderzoeken(lijst: Persoonslijst) -> Iterator[Opmerking]:
    """Investigations that ended before they began."""
    for categorie, stapels in lijst.inhoud.items():
        if any("83.30" in voorkomen for stapel in stapels for voorkomen in stapel):
            for v in lijst.voorkomens(categorie):
                if _eerder(_spanne(v, "83.30"), _spanne(v, "83.20")):
                    yield Opmerking(f"{categorie}.83.30", "eindeVoorBegin")


def _spanne(voorkomen: Voorkomen | None, element: str) -> Spanne | None:
    return _dagen(voorkomen.elementen.get(element)) if voorkomen else None


@lru_cache(VAAK_GEVRAAGD)
def _dagen(waarde: str | None) -> Spanne | None:
    datum = lees_datum(waarde)
    return (datum.vroegst, datum.laatst) if datum is not None else None


def _eerder(een: Spanne | None, ander: Spanne | None) -> bool:
    """Whether the one certainly lies before the other; an unknown date is never certain."""
    return een is not None and ander is not None and een[1] < ander[0]
