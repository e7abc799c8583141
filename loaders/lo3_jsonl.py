"""LO3 person lists as JSON lines: the form of the gezag vectors.

A line is an object with `persoonslijsten`, or is one person list itself: category, stacks, occurrences, elements.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import orjson

from graph.store import Afgekeurd

from .bron import HEEL, LANGSTE_WAARDE, Gelezen, Stap, Stapels, Stuk, regels

FORMAAT = "lo3-jsonl"


def begint_lijst(_regel: bytes) -> bool:
    """Whether what stands on a line can be read without the lines before it: always."""
    return True


def lees(pad: Path, stuk: Stuk = HEEL) -> Iterator[Stap]:
    """Read a file line by line, and each line list by list."""
    for regel, ruw, gelezen in regels(pad, stuk):
        if ruw.strip():
            for record in _regel(pad.name, regel, ruw):
                yield Stap(record, gelezen)


def _regel(bestand: str, regel: int, ruw: bytes) -> Iterator[Gelezen | Afgekeurd]:
    plaats = f"regel {regel}"
    try:
        inhoud = orjson.loads(ruw)
    except orjson.JSONDecodeError:
        uitleg = "de regel is geen JSON in UTF-8; verbeter de regel en lever hem opnieuw aan"
        yield Afgekeurd(bestand, plaats, "geenJson", uitleg, FORMAAT, ruw)
        return
    lijsten = inhoud.get("persoonslijsten", [inhoud]) if isinstance(inhoud, dict) else None
    if not isinstance(lijsten, list) or not lijsten:
        uitleg = "verwacht een persoonslijst, of een object met een lijst onder `persoonslijsten`"
        yield Afgekeurd(bestand, plaats, "vorm", uitleg, FORMAAT, ruw)
        return
    met_nulteken = b"\\u0000" in ruw
    for nummer, lijst in enumerate(lijsten, 1):
        plek = plaats if len(lijsten) == 1 else f"{plaats}, lijst {nummer}"
        eigen = ruw if len(lijsten) == 1 else orjson.dumps(lijst) + b"\n"
        try:
            yield Gelezen(plek, eigen, None, _stapels(lijst, met_nulteken))
        except _AndereVorm as fout:
            yield Afgekeurd(
                bestand, plek, "vorm", f"{fout}; verbeter de lijst en lever hem opnieuw aan", FORMAAT, eigen
            )


class _AndereVorm(Exception):
    """What stands there is not a person list; carries the explanation."""


def _stapels(lijst: object, met_nulteken: bool) -> Stapels:
    """The list, checked for its form and with empty values left out. Raises _AndereVorm."""
    if not isinstance(lijst, dict):
        raise _AndereVorm("een persoonslijst is een object van categorieën")
    for categorie, stapels in lijst.items():
        if not isinstance(stapels, list) or not all(isinstance(stapel, list) for stapel in stapels):
            raise _AndereVorm(f"categorie {categorie[:10]} is geen lijst van stapels")
        for stapel in stapels:
            for nummer, voorkomen in enumerate(stapel):
                try:
                    stapel[nummer] = _voorkomen(voorkomen, nummer, met_nulteken)
                except _AndereVorm as fout:
                    raise _AndereVorm(f"categorie {categorie[:10]}: {fout}") from None
    return lijst


def _voorkomen(voorkomen: object, nummer: int, met_nulteken: bool) -> dict[str, object]:
    if not isinstance(voorkomen, dict):
        raise _AndereVorm("een voorkomen is een object van elementen")
    volgnr = voorkomen.pop("volgnr", nummer)
    if not isinstance(volgnr, int) or not 0 <= volgnr < 10_000:
        raise _AndereVorm("`volgnr` is een getal vanaf 0")
    try:
        uit = {element: kaal for element, waarde in voorkomen.items() if (kaal := waarde.strip())}
    except AttributeError:
        element = next(element for element, waarde in voorkomen.items() if not isinstance(waarde, str))
        raise _AndereVorm(f"element {element[:10]} is geen tekst") from None
    for element, waarde in (
        uit.items() if met_nulteken or max(map(len, uit.values()), default=0) > LANGSTE_WAARDE else ()
    ):
        if len(waarde) > LANGSTE_WAARDE or "\0" in waarde:
            raise _AndereVorm(f"de waarde van element {element[:10]} is te lang of bevat een nulteken")
    uit["volgnr"] = volgnr
    return uit
