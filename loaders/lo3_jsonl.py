"""LO3 person lists as JSON lines: the form of the gezag vectors.

A line is an object with `persoonslijsten`, or is one person list itself: category, stacks, occurrences, elements.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

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
    letterlijk = _letterlijk(ruw)
    for nummer, lijst in enumerate(lijsten, 1):
        plek = plaats if len(lijsten) == 1 else f"{plaats}, lijst {nummer}"
        eigen = ruw if len(lijsten) == 1 else orjson.dumps(lijst) + b"\n"
        try:
            yield Gelezen(plek, eigen, None, _stapels(lijst, letterlijk))
        except _AndereVorm as fout:
            yield Afgekeurd(
                bestand, plek, "vorm", f"{fout}; verbeter de lijst en lever hem opnieuw aan", FORMAAT, eigen
            )


class _AndereVorm(Exception):
    """What stands there is not a person list; carries the explanation."""


def _letterlijk(ruw: bytes) -> bool:
    """Whether certainly no value is empty, has white space around it, or holds a sign that is written in another way.

    It can be so when this is False too: as when a line has a space after each colon.
    """
    return ruw.isascii() and not (b"\\" in ruw or b'" ' in ruw or b' "' in ruw or b'""' in ruw)


def _stapels(lijst: object, letterlijk: bool) -> Stapels:
    """The list, checked for its form and with empty values left out. Raises _AndereVorm."""
    if not isinstance(lijst, dict):
        raise _AndereVorm("een persoonslijst is een object van categorieën")
    for categorie, stapels in lijst.items():
        if not isinstance(stapels, list):
            raise _AndereVorm(f"categorie {categorie[:10]} is geen lijst van stapels")
        for stapel in stapels:
            if not isinstance(stapel, list):
                raise _AndereVorm(f"categorie {categorie[:10]} is geen lijst van stapels")
            for nummer, voorkomen in enumerate(stapel):
                if not isinstance(voorkomen, dict):
                    raise _AndereVorm(f"categorie {categorie[:10]}: een voorkomen is een object van elementen")
                volgnr = voorkomen.pop("volgnr", nummer)
                if not isinstance(volgnr, int) or not 0 <= volgnr < 10_000:
                    raise _AndereVorm(f"categorie {categorie[:10]}: `volgnr` is een getal vanaf 0")
                if not letterlijk or _misschien_te_lang(voorkomen):
                    stapel[nummer] = _elementen(categorie, voorkomen)
                stapel[nummer]["volgnr"] = volgnr
    return lijst


def _misschien_te_lang(voorkomen: dict[str, str]) -> bool:
    """Whether a value can be longer than is allowed, or is no text at all."""
    try:
        return len("".join(voorkomen.values())) > LANGSTE_WAARDE
    except TypeError:
        return True


def _elementen(categorie: str, voorkomen: dict[str, str]) -> dict[str, Any]:
    """The values without white space around them; a long look at each only when something can be wrong."""
    try:
        uit = {element: kaal for element, waarde in voorkomen.items() if (kaal := waarde.strip())}
        samen = "".join(uit.values())
    except AttributeError:
        element = next(element for element, waarde in voorkomen.items() if not isinstance(waarde, str))
        raise _AndereVorm(f"categorie {categorie[:10]}: element {element[:10]} is geen tekst") from None
    for element, waarde in uit.items() if len(samen) > LANGSTE_WAARDE or "\0" in samen else ():
        if len(waarde) > LANGSTE_WAARDE or "\0" in waarde:
            wat = f"de waarde van element {element[:10]} is te lang of bevat een nulteken"
            raise _AndereVorm(f"categorie {categorie[:10]}: {wat}")
    return uit
