"""From what a reader gives to what a store keeps: check a record, and make of it all that can be made without a store.

A pure function of the file, the tables and the day, so that other processes can do it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from graph.nummers import klopt_anummer
from graph.persoonslijst import Persoonslijst, negen_cijfers
from graph.store import Afgekeurd, Record
from resolution.vermelden import van_persoonslijst

from .bron import Lezer, Opmerking, Stuk
from .controle import Onbruikbaar, Toetsen, controleer


class Gekeurd(NamedTuple):
    """A record of the file after the checks: to be kept, or rejected."""

    plaats: str
    uitkomst: Record | Afgekeurd
    opmerkingen: tuple[Opmerking, ...]
    gelezen_bytes: int
    """How many bytes of the file are behind us."""


def keur(pad: Path, lezer: Lezer, stuk: Stuk, toetsen: Toetsen) -> Iterator[Gekeurd]:
    """Read a piece of a file and check every record in it."""
    for gelezen, gelezen_bytes in lezer.lees(pad, stuk):
        if isinstance(gelezen, Afgekeurd):
            yield Gekeurd(gelezen.plaats, gelezen, (), gelezen_bytes)
            continue
        lijst = Persoonslijst(gelezen.inhoud)
        oordeel = controleer(lijst, gelezen.naam, toetsen)
        eigen = sleutel(lijst, gelezen.naam)
        if isinstance(oordeel, Onbruikbaar):
            uitleg = f"{oordeel.uitleg}; verbeter de lijst en lever hem opnieuw aan"
            uitkomst = (pad.name, gelezen.plaats, oordeel.reden, uitleg, lezer.FORMAAT, gelezen.ruw, eigen)
            yield Gekeurd(gelezen.plaats, Afgekeurd(*uitkomst), (), gelezen_bytes)
        else:
            record = Record.van(eigen, lijst, negen_cijfers(lijst.burgerservicenummer))
            record = Record(*record[:-1], van_persoonslijst(lijst, record.projectie))
            yield Gekeurd(gelezen.plaats, record, (*gelezen.opmerkingen, *oordeel), gelezen_bytes)


def sleutel(lijst: Persoonslijst, naam: str | None) -> str:
    """What stays the same over the versions of a list: the A-nummer, else the number, else the source's name.

    A list that holds only today never has the A-nummer: that key is of the full list, which it may not replace.
    """
    if lijst.beperkt:
        return negen_cijfers(lijst.burgerservicenummer) or ""
    persoon = lijst.actueel("01")
    if persoon is None:
        return naam or ""
    anummer = persoon.lees("01.10")
    if anummer and klopt_anummer(anummer):
        return anummer
    return negen_cijfers(lijst.burgerservicenummer) or anummer or naam or ""
