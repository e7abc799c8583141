"""Certain rules: two tellings with the same number are of one person, unless names and birth dates contradict."""

from __future__ import annotations

from typing import NamedTuple

from graph.identiteit import Uitspraak
from graph.nummers import documentvorm, klopt_anummer, klopt_bsn, klopt_vnummer, verschrijving
from resolution.kenmerken import Kenmerken

from .tegenspraak import spreken_tegen


class Regeluitspraak(NamedTuple):
    """What a rule says of two tellings, and why."""

    uitspraak: Uitspraak
    """ZELFDE, or ONZEKER where something stands against it and a person must look."""
    regel: str
    waarom: str
    """In plain Dutch, without values."""


BSN, ANUMMER, VNUMMER = "gelijk burgerservicenummer", "gelijk A-nummer", "gelijk V-nummer"
REISDOCUMENT = "gelijk nummer van een reisdocument"


def pas_toe(een: Kenmerken, ander: Kenmerken) -> Regeluitspraak | None:
    """What the certain rules say of two tellings; None when they say nothing.

    A burgerservicenummer passes the eleven-test, an A-nummer its own tests (an earlier one counts as well: it changes
    when somebody turns out to be registered twice), a V-nummer and the number of a travel document have their form.
    The BRP gives burgerservicenummer and A-nummer to one person only (Wet BRP art. 1.10; Wabb art. 8); the immigration
    service does so with the V-nummer; a travel document is of one holder, but its number is unique in one country
    only. So of the last two, different burgerservicenummers that are no slip of the pen leave it open as well.
    """
    regel = _gelijk_nummer(een, ander)
    if regel is None:
        return None
    if spreken_tegen(een, ander):
        return Regeluitspraak(Uitspraak.ONZEKER, regel, f"{regel}, maar naam en geboortedatum verschillen duidelijk")
    if regel in (VNUMMER, REISDOCUMENT) and andere_bsns(een, ander):
        return Regeluitspraak(Uitspraak.ONZEKER, regel, f"{regel}, maar de burgerservicenummers verschillen")
    return Regeluitspraak(Uitspraak.ZELFDE, regel, regel)


def _gelijk_nummer(een: Kenmerken, ander: Kenmerken) -> str | None:
    """The strongest number that two tellings share."""
    bsn = een.burgerservicenummer
    if bsn and bsn == ander.burgerservicenummer and klopt_bsn(bsn):
        return BSN
    if any(nummer in ander.administratienummers and klopt_anummer(nummer) for nummer in een.administratienummers):
        return ANUMMER
    vnummer = een.vreemdelingennummer
    if vnummer and vnummer == ander.vreemdelingennummer and klopt_vnummer(vnummer):
        return VNUMMER
    if een.reisdocumenten and ander.reisdocumenten:
        documenten = {documentvorm(nummer) for nummer in een.reisdocumenten} - {None}
        if not documenten.isdisjoint(map(documentvorm, ander.reisdocumenten)):
            return REISDOCUMENT
    return None


def andere_bsns(een: Kenmerken, ander: Kenmerken) -> bool:
    """Whether both have a valid burgerservicenummer, and these are clearly two: no slip of one digit or a swap."""
    a, b = een.burgerservicenummer, ander.burgerservicenummer
    return bool(a and b and klopt_bsn(a) and klopt_bsn(b) and not verschrijving(a, b))
