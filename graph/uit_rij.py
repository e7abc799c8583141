"""From the rows that a store gives to the model; every store gives their columns in this order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import orjson

from graph.datum import lees_datum
from graph.model import Adres, Grond, Naam, Persoon
from graph.persoonslijst import Bronverwijzing, Persoonslijst

Rij = Sequence[Any]


def lijst(rij: Rij) -> Persoonslijst:
    """A person list out of reference and content."""
    return Persoonslijst(orjson.loads(rij[4]), verwijzing(rij[0], rij[1], rij[2], rij[3]))


def verwijzing(bron: str, sleutel: str, nummer: int, versie: int) -> Bronverwijzing:
    """Which version of which record; a further record with the same key carries its number."""
    return Bronverwijzing(bron, sleutel if nummer == 1 else f"{sleutel}#{nummer}", versie)


def grond(rij: Rij) -> Grond:
    """The ground of a relation."""
    return Grond(
        verwijzing(rij[10], rij[11], rij[12], rij[13]),
        rij[3],
        rij[4],
        rij[5],
        lees_datum(rij[6]),
        lees_datum(rij[7]),
        rij[8],
        rij[9],
    )


def persoon(rij: Rij) -> Persoon:
    """A person."""
    return Persoon(
        id=rij[0],
        burgerservicenummer=rij[1],
        administratienummer=rij[2],
        naam=Naam(rij[3], rij[4], rij[5], rij[6]),
        geslacht=rij[7],
        geboortedatum=lees_datum(rij[8]),
        geboorteplaats=rij[9],
        geboorteland=rij[10],
        overlijdensdatum=lees_datum(rij[11]),
        opschorting=rij[12],
        geheimhouding=bool(rij[13]),
        in_onderzoek=tuple(rij[14].split()),
        eigen_lijst=bool(rij[15]),
    )


def adres(rij: Rij) -> Adres:
    """An address."""
    regels = tuple(rij[10].split("\n")) if rij[10] else ()
    id_, nummeraanduiding, postcode, huisnummer, huisletter, toevoeging, straat, woonplaats, gemeente, land, _ = rij
    return Adres(
        id_, nummeraanduiding, postcode, huisnummer, huisletter, toevoeging, straat, woonplaats, gemeente, land, regels
    )
