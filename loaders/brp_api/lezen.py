"""Files of persons of the BRP API: JSON lines, a person each. What is none goes to quarantine as it came."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import orjson

from graph.store import Afgekeurd

from ..bron import HEEL, Gelezen, Stap, Stuk, regels
from .naar_lijst import naar_stapels
from .waarden import AndereVorm

FORMAAT = "brp-api.jsonl"
GROEPEN = ("naam", "geboorte", "geslacht", "gemeenteVanInschrijving", "verblijfplaats", "opschortingBijhouding")
"""Fields that are an object in the API, and a text or nothing in every other source."""


def herkent(velden: Mapping[str, object]) -> bool:
    """Whether an object looks like a person of the API."""
    return any(isinstance(velden.get(groep), dict) for groep in GROEPEN)


def begint_lijst(_regel: bytes) -> bool:
    """Whether what stands on a line can be read without the lines before it: always."""
    return True


def lees(pad: Path, stuk: Stuk = HEEL) -> Iterator[Stap]:
    """Read a file person by person."""
    for regel, ruw, gelezen in regels(pad, stuk):
        if ruw.strip():
            yield Stap(_persoon(pad.name, f"regel {regel}", ruw), gelezen)


def _persoon(bestand: str, plaats: str, ruw: bytes) -> Gelezen | Afgekeurd:
    def afgekeurd(reden: str, uitleg: str) -> Afgekeurd:
        uitleg = f"{uitleg}; verbeter de regel en lever hem opnieuw aan, of vraag de persoon nog eens op"
        return Afgekeurd(bestand, plaats, reden, uitleg, FORMAAT, ruw)

    try:
        persoon = orjson.loads(ruw)
    except orjson.JSONDecodeError:
        return afgekeurd("geenJson", "de regel is geen JSON in UTF-8")
    if not isinstance(persoon, dict):
        return afgekeurd("vorm", "de regel is geen persoon zoals de BRP-API die geeft")
    try:
        return Gelezen(plaats, ruw, None, naar_stapels(persoon))
    except AndereVorm as fout:
        return afgekeurd("vorm", str(fout))
