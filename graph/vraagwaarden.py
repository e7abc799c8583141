"""What a question compares with in a store: the same values for every store, so that all give the same answer."""

from __future__ import annotations

from typing import TypedDict

from .naam import zoekvorm
from .store import Zoekvraag

JAAR = 10000
MEERDERJARIG = 18 * JAAR


def minderjarig_vanaf(peildatum: int) -> str:
    """The birth date (eight digits) before which somebody is of age; by year only, because days may not exist."""
    return f"{(peildatum - MEERDERJARIG) // JAAR:04}0000"


def begin_van_jaar(peildatum: int) -> str:
    """The year of the date and four zeros: what ended in that year on a day that is not known."""
    return f"{peildatum // JAAR:04}0000"


class Zoekwaarden(TypedDict):
    """A search in the forms in which a store keeps things; None for what is not asked."""

    naam: str | None
    geboren: str | None
    """The digits given of the birth date."""
    geboren_tot: str
    """Above every birth date that begins with these digits."""
    onvolledig: list[str]
    """Birth dates that may be meant as well, because month and day, or everything, are not known."""
    nummer: str | None
    """Of a travel document."""
    postcode: str | None
    huisnummer: str | None
    huisletter: str | None
    toevoeging: str | None


def zoekwaarden(vraag: Zoekvraag) -> Zoekwaarden | None:
    """What to compare with; None for a question that nobody fits, because it gives no more than a birth date."""
    if vraag.geslachtsnaam is None and vraag.reisdocumentnummer is None and vraag.postcode is None:
        return None
    datum = vraag.geboortedatum
    delen = ("0000", datum[:4], datum[:6]) if datum is not None else ()
    return Zoekwaarden(
        naam=zoekvorm(vraag.geslachtsnaam) if vraag.geslachtsnaam is not None else None,
        geboren=datum,
        geboren_tot=f"{datum}99999999",
        onvolledig=[deel.ljust(8, "0") for deel in delen if len(deel) <= len(datum or "")],
        nummer=vraag.reisdocumentnummer.upper() if vraag.reisdocumentnummer is not None else None,
        postcode=vraag.postcode.upper().replace(" ", "") if vraag.postcode is not None else None,
        huisnummer=vraag.huisnummer,
        huisletter=vraag.huisletter.upper() if vraag.huisletter is not None else None,
        toevoeging=vraag.toevoeging.upper() if vraag.toevoeging is not None else None,
    )
