"""People to compare, in as few words as a test can have."""

from __future__ import annotations

from typing import Any

from graph.identiteit import BekendeVermelding, Verwijzing
from resolution.kenmerken import Achternaam, Kenmerken, Woonadres
from resolution.vermelden import vermelding

LINDE = Woonadres("1234AB", "12", None, None, "Lindelaan", "Utrecht")
BEUK = Woonadres("5678CD", "3", None, None, "Beukenweg", "Arnhem")


def naam(tekst: str) -> Achternaam:
    """`van den|Berg` has a prefix, `Berg` has none."""
    voorvoegsel, _, geslachtsnaam = tekst.rpartition("|")
    return Achternaam(geslachtsnaam, voorvoegsel or None)


def wie(
    voornamen: str | None = None,
    *achternamen: str,
    geboren: str | None = None,
    adres: Woonadres | tuple[Woonadres, ...] = (),
    **anders: Any,
) -> Kenmerken:
    adressen = (adres,) if isinstance(adres, Woonadres) else adres
    k = Kenmerken(
        voornamen=voornamen, achternamen=tuple(map(naam, achternamen)), geboortedatum=geboren, adressen=adressen
    )
    return k._replace(**anders)


def bekend(nummer: int, k: Kenmerken, ingeschrevene: bool = False) -> tuple[BekendeVermelding, tuple[int, ...]]:
    v = vermelding(k, ingeschrevene=ingeschrevene)
    waar = Verwijzing("brp" if ingeschrevene else "partner:1", f"{nummer:09}")
    return BekendeVermelding(waar, nummer, nummer, ingeschrevene, v.kenmerken), v.sleutels
