"""How somebody is described of whom one record tells without a number: the same whenever that is asked."""

from __future__ import annotations

from typing import Any

import orjson

from graph.persoonslijst import Persoonslijst
from graph.projectie import Persoonsgegevens, Relatie, projecteer

from .rijen import beschrijving, volledigheid


def uit_kenmerken(kenmerken: bytes | str) -> Persoonsgegevens:
    """From what is compared; without numbers, because those on a person are of BRP lists."""
    velden: dict[str, Any] = orjson.loads(kenmerken) if kenmerken else {}
    geslachtsnaam, voorvoegsel = (velden.get("achternamen") or [(None, None)])[0]
    return Persoonsgegevens(
        None,
        None,
        velden.get("voornamen"),
        None,
        voorvoegsel,
        geslachtsnaam,
        velden.get("geslacht"),
        velden.get("geboortedatum"),
        velden.get("geboorteplaats"),
        velden.get("geboorteland"),
    )


def relaties(inhoud: bytes | str) -> dict[str, list[Relatie]]:
    """The relations of a person list with relatives for whom it has no number, by `Persoonsgegevens.deel`."""
    projectie = projecteer(Persoonslijst(orjson.loads(inhoud)))
    uit: dict[str, list[Relatie]] = {}
    for relatie in projectie.relaties if projectie else ():
        if not relatie.wie.burgerservicenummer and not relatie.wie.administratienummer:
            uit.setdefault(relatie.wie.deel, []).append(relatie)
    return uit


def uit_relaties(van_een: list[Relatie]) -> Persoonsgegevens:
    """The fullest of what one list tells of one relative."""
    return max((relatie.wie for relatie in van_een), key=lambda wie: volledigheid(beschrijving(wie)))
