"""LO3 person lists as JSON lines: the form of the gezag vectors.

A line is an object with `persoonslijsten`, or is one person list itself: category, stacks, occurrences, elements.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import orjson

from graph.store import Afgekeurd

from .bron import LANGSTE_REGEL, LANGSTE_WAARDE, Gelezen, Stap, Stapels

FORMAAT = "lo3-jsonl"


def lees(pad: Path) -> Iterator[Stap]:
    """Read a file line by line, and each line list by list."""
    gelezen = 0
    with pad.open("rb") as bestand:
        regel = 0
        while ruw := bestand.readline(LANGSTE_REGEL):
            regel += 1
            gelezen += len(ruw)
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
    for nummer, lijst in enumerate(lijsten, 1):
        plek = plaats if len(lijsten) == 1 else f"{plaats}, lijst {nummer}"
        eigen = ruw if len(lijsten) == 1 else orjson.dumps(lijst) + b"\n"
        stapels = _stapels(lijst)
        if isinstance(stapels, str):
            yield Afgekeurd(
                bestand, plek, "vorm", f"{stapels}; verbeter de lijst en lever hem opnieuw aan", FORMAAT, eigen
            )
        else:
            yield Gelezen(plek, eigen, None, stapels)


def _stapels(lijst: object) -> Stapels | str:
    """The list, checked for its form and with empty values left out; or what is wrong with it."""
    if not isinstance(lijst, dict):
        return "een persoonslijst is een object van categorieën"
    uit: Stapels = {}
    for categorie, stapels in lijst.items():
        if not isinstance(stapels, list) or not all(isinstance(stapel, list) for stapel in stapels):
            return f"categorie {categorie[:10]} is geen lijst van stapels"
        uit[categorie] = []
        for stapel in stapels:
            voorkomens = [_voorkomen(v, nummer) for nummer, v in enumerate(stapel)]
            fout = next((v for v in voorkomens if isinstance(v, str)), None)
            if fout is not None:
                return f"categorie {categorie[:10]}: {fout}"
            uit[categorie].append([v for v in voorkomens if not isinstance(v, str)])
    return uit


def _voorkomen(voorkomen: object, nummer: int) -> dict[str, object] | str:
    if not isinstance(voorkomen, dict):
        return "een voorkomen is een object van elementen"
    volgnr = voorkomen.get("volgnr", nummer)
    if not isinstance(volgnr, int) or not 0 <= volgnr < 10_000:
        return "`volgnr` is een getal vanaf 0"
    uit: dict[str, object] = {"volgnr": volgnr}
    for element, waarde in voorkomen.items():
        if element == "volgnr":
            continue
        if not isinstance(waarde, str):
            return f"element {element[:10]} is geen tekst"
        if len(waarde) > LANGSTE_WAARDE or "\0" in waarde:
            return f"de waarde van element {element[:10]} is te lang of bevat een nulteken"
        if kaal := waarde.strip():
            uit[element] = kaal
    return uit
