"""A person list in the form of the BRP API: what holds now.

The rules are those of the published scenarios of the API: current partners, or when there are none the last one from
whom somebody parted; the start of such a marriage comes from its older occurrence.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from graph.datum import lees_datum
from graph.persoonslijst import Persoonslijst, Voorkomen
from graph.tabellen import GEMEENTEN, LANDEN, NATIONALITEITEN, TITELS, Tabellen
from loaders.brp_api.rubrieken import (
    CURATELE,
    GEHEIMHOUDING,
    GEZAG,
    GEZAMENLIJK,
    INSCHRIJVING,
    KIND,
    NATIONALITEIT,
    OUDER,
    OVERLIJDEN,
    PARTNER,
    PERSOON,
    VERBLIJF,
    VERBLIJF_SOORTEN,
    Rubriek,
    Soort,
)

Object = dict[str, Any]
TABEL = {
    "02.20": TITELS,
    "03.20": GEMEENTEN,
    "03.30": LANDEN,
    "05.10": NATIONALITEITEN,
    "06.20": GEMEENTEN,
    "06.30": LANDEN,
    "08.20": GEMEENTEN,
    "08.30": LANDEN,
    "09.10": GEMEENTEN,
    "13.10": LANDEN,
    "14.10": LANDEN,
}
MAANDEN = "januari februari maart april mei juni juli augustus september oktober november december".split()
WAAR_ONBEKEND = (".", "0000", "00000000")
SOORT_NATIONALITEIT = {"0499": "Staatloos", "0000": "NationaliteitOnbekend"}
BIJZONDER = {"B": "BehandeldAlsNederlander", "V": "VastgesteldNietNederlander"}


def naar_persoon(lijst: Persoonslijst, tabellen: Tabellen) -> Object:
    """Everything that the API tells of somebody."""
    vorm = _Vorm(tabellen)
    uit: Object = {}
    for categorie, rubrieken in (("01", PERSOON), ("06", OVERLIJDEN), ("07", INSCHRIJVING), ("11", GEZAG)):
        vorm.zet(uit, lijst.actueel(categorie), rubrieken)
    vorm.verblijf(uit, lijst.actueel("08"))
    gezag, inschrijving = lijst.actueel("11"), lijst.actueel("07")
    if gezag and gezag.lees("33.10"):
        uit[CURATELE[0]] = True
    if inschrijving and 1 <= (inschrijving.getal("70.10") or 0) <= 7:
        uit[GEHEIMHOUDING] = True
    ouders = [(nummer, lijst.actueel(categorie)) for nummer, categorie in (("1", "02"), ("2", "03"))]
    groepen = {
        "nationaliteiten": [vorm.nationaliteit(v) for v in lijst.actuele_stapels("04") if v.lees("05.10")],
        "ouders": [vorm.maak(v, OUDER) | {"ouderAanduiding": n} for n, v in ouders if v and _noemt_iemand(v)],
        "partners": [vorm.partner(v, lijst) for v in _partners(lijst)],
        "kinderen": [vorm.maak(v, KIND) for v in lijst.actuele_stapels("09") if _noemt_iemand(v)],
    }
    return uit | {naam: groep for naam, groep in groepen.items() if groep}


def _noemt_iemand(v: Voorkomen) -> bool:
    return any(v.lees(element) for element in ("01.20", "02.10", "02.40"))


def _partners(lijst: Persoonslijst) -> list[Voorkomen]:
    stapels = [v for v in lijst.actuele_stapels("05") if _noemt_iemand(v)]
    nu = [v for v in stapels if not v.lees("07.10")]
    return nu or sorted(stapels, key=lambda v: v.getal("07.10") or 0)[-1:]


class _Vorm:
    """Writes values as the API does, with what their codes mean."""

    def __init__(self, tabellen: Tabellen) -> None:
        self.tabellen = tabellen

    def maak(self, v: Voorkomen, rubrieken: Collection[Rubriek]) -> Object:
        uit: Object = {}
        self.zet(uit, v, rubrieken)
        return uit

    def zet(self, uit: Object, v: Voorkomen | None, rubrieken: Collection[Rubriek]) -> None:
        """The fields of an occurrence, each at its place, and what of them is under investigation."""
        for rubriek in rubrieken if v else ():
            assert v
            if (waarde := v.lees(rubriek.element)) and (vorm := self.waarde(rubriek, waarde)) is not None:
                _op(uit, rubriek.pad, vorm)
            if rubriek.element != "01.10" and _in_onderzoek(v, rubriek.element):
                _op(uit, rubriek.onderzoek, True)

    def waarde(self, rubriek: Rubriek, waarde: str) -> object:
        if rubriek.soort is Soort.DATUM:
            return datum(waarde)
        if waarde in WAAR_ONBEKEND:
            return None
        if rubriek.soort is Soort.GETAL:
            return int(waarde)
        if rubriek.soort is Soort.TEKST:
            return waarde.zfill(9) if rubriek.element == "01.20" else waarde
        if not waarde.isdigit() and rubriek.element in ("03.20", "06.20", "08.20"):
            return {"omschrijving": waarde}
        regel = self.tabellen.regel(TABEL.get(rubriek.element, ""), waarde)
        soort = {"soort": regel.soort} if regel and rubriek.element == "02.20" and regel.soort else {}
        return {"code": waarde} | ({"omschrijving": regel.omschrijving} if regel else {}) | soort

    def partner(self, v: Voorkomen, lijst: Persoonslijst) -> Object:
        uit = self.maak(v, PARTNER)
        if not v.lees("06.10") and v.lees("07.10"):
            ouder = next((o for o in lijst.voorkomens("05") if o.stapel == v.stapel and o.lees("06.10")), None)
            self.zet(uit, ouder, [r for r in PARTNER if r.element.startswith("06.")])
        return uit

    def nationaliteit(self, v: Voorkomen) -> Object:
        code = v.lees("05.10") or ""
        soort = BIJZONDER.get(v.lees("65.10") or "") or SOORT_NATIONALITEIT.get(code, "Nationaliteit")
        over = [r for r in NATIONALITEIT if soort == "Nationaliteit" or r.element != "05.10"]
        return self.maak(v, over) | {"type": soort}

    def verblijf(self, uit: Object, v: Voorkomen | None) -> None:
        """The address, as one of the kinds that the API has."""
        if v is None:
            return
        if v.lees("13.10"):
            onbekend = v.lees("13.10") in WAAR_ONBEKEND
            soort = "VerblijfplaatsOnbekend" if onbekend else "VerblijfplaatsBuitenland"
        else:
            soort = "Locatie" if v.lees("12.10") else "Adres"
        elementen = GEZAMENLIJK | VERBLIJF_SOORTEN[soort]
        self.zet(uit, v, [r for r in VERBLIJF if r.element in elementen])
        if "verblijfplaats" in uit:
            uit["verblijfplaats"]["type"] = soort


def _op(uit: Object, pad: Collection[str], waarde: object) -> None:
    *groepen, naam = pad
    for groep in groepen:
        uit = uit.setdefault(groep, {})
    uit[naam] = waarde


def _in_onderzoek(v: Voorkomen, element: str) -> bool:
    code = (v.lees("83.10") or "").zfill(6)
    groep, nummer = element[:2], element[3:]
    deel = (v.categorie + "0000", v.categorie + groep + "00", v.categorie + groep + nummer)
    return bool(v.lees("83.10")) and not v.getal("83.30") and code in deel


def datum(waarde: str) -> Object | None:
    """A date, as far as it is known; None when it is none."""
    gelezen = lees_datum(waarde)
    if gelezen is None:
        return None
    jaar, maand, dag = gelezen
    if dag:
        heel = date(jaar, maand, dag)
        return {"type": "Datum", "datum": str(heel), "langFormaat": f"{dag} {MAANDEN[maand - 1]} {jaar}"}
    if maand:
        return {"type": "JaarMaandDatum", "jaar": jaar, "maand": maand, "langFormaat": f"{MAANDEN[maand - 1]} {jaar}"}
    if jaar:
        return {"type": "JaarDatum", "jaar": jaar, "langFormaat": str(jaar)}
    return {"type": "DatumOnbekend", "onbekend": True, "langFormaat": "onbekend"}
