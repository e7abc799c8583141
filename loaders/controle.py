"""The checks on a person list: what makes it unusable, and what is only suspicious.

Unusable is a list that nobody could be found by, or that is shifted or garbled; it goes to quarantine. Everything
else is loaded and reported. No text here repeats a value: values are personal data.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from operator import itemgetter
from typing import NamedTuple

from graph.datum import VAAK_GEVRAAGD, is_lo3_datum, lees_datum
from graph.nummers import klopt_anummer, klopt_bsn
from graph.persoonslijst import Elementen, Persoonslijst, Voorkomen
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
EINDE_ONDERZOEK = "83.30"
GEEN_DATUM = "geenDatum"
GEZAGSVERHOUDINGEN = frozenset({"1", "2", "12", "1D", "2D", "D"})
VERWANTEN = ("02", "03", "05", "09")
MAG_IN_TOEKOMST = "12"
"""The category in which dates may lie ahead: passports expire."""

Toets = Callable[[str], str | None]
"""What is suspicious about a value, as a stable code; None when nothing is."""
Indeling = tuple[Sequence[tuple[Callable[[Elementen], Sequence[str]], set[str], Toets]], bool]
"""For occurrences of a category with the same elements: how to get the values that one test is for, each time with what
is known to be good; and whether they tell of an investigation that ended."""
SOORTEN = 4096
"""Combinations of elements in an occurrence that are remembered; a register has some hundreds."""
Spanne = tuple[int, int]
"""The first and the last day that a date can be."""


class Onbruikbaar(NamedTuple):
    """Why a list cannot be used."""

    reden: str
    """Stable code, for counting."""
    uitleg: str


class Toetsen:
    """What values are held against, a load long; `vandaag` (yyyymmdd) is the day after which dates are suspicious.

    Nearly always nothing is suspicious, so that is asked of all values of an occurrence together: whether each is one
    of those that were found good before.
    """

    def __init__(self, tabellen: Tabellen, vandaag: int) -> None:
        ooit: Toets = partial(_toets_datum, None)
        self._toetsen: dict[str, Toets] = {
            **dict.fromkeys(DATA, partial(_toets_datum, vandaag)),
            **{element: partial(_toets_code, tabellen, tabel) for element, tabel in CODES.items()},
            EINDE_ONDERZOEK: ooit,
            "01.20": _toets_bsn,
            "01.10": _toets_anummer,
            "32.10": _toets_gezagsverhouding,
            INSTELLING: partial(_toets_instelling, tabellen),
        }
        self._toetsen_toekomst = self._toetsen | dict.fromkeys(DATA, ooit)
        self._goed = {toets: set[str]() for toets in self._toetsen.values()}
        self.indeling = lru_cache(SOORTEN)(self._deel_in)

    def __getitem__(self, element: str) -> Toets:
        """The test of an element, or INSTELLING, wherever it stands."""
        return self._toetsen[element]

    def _deel_in(self, categorie: str, elementen: tuple[str, ...]) -> Indeling:
        samen: dict[Toets, list[str]] = {}
        for element in elementen:
            if toets := self._van(categorie).get(element):
                samen.setdefault(toets, []).append(element)
        # One element twice, for of one alone itemgetter gives no tuple.
        haal = {toets: itemgetter(*(welke if len(welke) > 1 else 2 * welke)) for toets, welke in samen.items()}
        return [(haal[toets], self._goed[toets], toets) for toets in samen], EINDE_ONDERZOEK in elementen

    def _van(self, categorie: str) -> Mapping[str, Toets]:
        return self._toetsen_toekomst if categorie == MAG_IN_TOEKOMST else self._toetsen

    def verdacht(self, categorie: str, voorkomen: Elementen) -> Iterator[Opmerking]:
        """What is suspicious about an occurrence, in the order of its elements."""
        toetsen = self._van(categorie)
        for element, waarde in voorkomen.items():
            if (toets := toetsen.get(element)) and (reden := toets(waarde)):
                yield Opmerking(f"{categorie}.{element}", reden)


def _alle_goed(waarden: Iterable[str], goed: set[str], toets: Toets) -> bool:
    """Whether nothing is suspicious about values that are not all known to be good; that is remembered of each."""
    if len(goed) > VAAK_GEVRAAGD:
        goed.clear()
    for waarde in waarden:
        if waarde not in goed:
            if toets(waarde):
                return False
            goed.add(waarde)
    return True


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
    verdacht, onderzocht = _verdachte_waarden(lijst, toetsen)
    for plek, reden in verdacht:
        if reden == GEEN_DATUM:
            return Onbruikbaar(reden, f"{plek} is geen datum; mogelijk zijn de kolommen verschoven")
    return [*verdacht, *_volgorden(lijst), *(_onderzoeken(lijst, onderzocht) if onderzocht else ())]


def _verdachte_waarden(lijst: Persoonslijst, toetsen: Toetsen) -> tuple[list[Opmerking], dict[str, None]]:
    """The suspicious values; and the categories in which an investigation ended."""
    gevonden: list[Opmerking] = []
    onderzocht: dict[str, None] = {}
    indeling = toetsen.indeling
    for categorie, stapels in lijst.inhoud.items():
        for stapel in stapels:
            for voorkomen in stapel:
                te_toetsen, einde_onderzoek = indeling(categorie, tuple(voorkomen))
                for haal, goed, toets in te_toetsen:
                    waarden = haal(voorkomen)
                    if not goed.issuperset(waarden) and not _alle_goed(waarden, goed, toets):
                        gevonden += toetsen.verdacht(categorie, voorkomen)
                        break
                if einde_onderzoek:
                    onderzocht[categorie] = None
    return gevonden, onderzocht


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


def _onderzoeken(lijst: Persoonslijst, categorieen: Iterable[str]) -> Iterator[Opmerking]:
    """Investigations that ended before they began."""
    for categorie in categorieen:
        for v in lijst.voorkomens(categorie):
            if _eerder(_spanne(v, EINDE_ONDERZOEK), _spanne(v, "83.20")):
                yield Opmerking(f"{categorie}.{EINDE_ONDERZOEK}", "eindeVoorBegin")


def _spanne(voorkomen: Voorkomen | None, element: str) -> Spanne | None:
    return _dagen(voorkomen.elementen.get(element)) if voorkomen else None


@lru_cache(VAAK_GEVRAAGD)
def _dagen(waarde: str | None) -> Spanne | None:
    datum = lees_datum(waarde)
    return (datum.vroegst, datum.laatst) if datum is not None else None


def _eerder(een: Spanne | None, ander: Spanne | None) -> bool:
    """Whether the one certainly lies before the other; an unknown date is never certain."""
    return een is not None and ander is not None and een[1] < ander[0]
