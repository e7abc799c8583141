"""A population as a stream of JSON lines: family after family, never more than one in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO

import orjson

from .bijzonder import maak_bijzonder
from .lijst import schrijf_lijst
from .stam import familie
from .wereld import Voorraad

Voortgang = Callable[[int, int], None]
"""Told how many lists were written and how many there will be."""
GEMELD = 500
"""Lists between two reports of progress."""


def families(zaad: int) -> Iterator[list[bytes]]:
    """The families of a seed without end, each as the lines of its person lists; the same for the same seed."""
    voorraad = Voorraad()
    nummer = 0
    while True:
        w = familie(voorraad, zaad, nummer)
        lijnen = []
        for wie in w.leden:
            if wie.nummers:
                lijst = schrijf_lijst(w, wie)
                maak_bijzonder(w, wie, lijst)
                lijnen.append(orjson.dumps(lijst, option=orjson.OPT_APPEND_NEWLINE))
        yield lijnen
        nummer += 1


def gezinnen(aantal: int, zaad: int = 1) -> Iterator[tuple[int, list[bytes]]]:
    """Families that together have exactly this many person lists, each with its number.

    Family after family is taken that still fits, so a smaller population is the beginning of a larger one, but for the
    last few families.
    """
    over = aantal
    if over > 0:
        for nummer, lijnen in enumerate(families(zaad)):
            if len(lijnen) <= over:
                over -= len(lijnen)
                yield nummer, lijnen
            if not over:
                return


def regels(aantal: int, zaad: int = 1) -> Iterator[bytes]:
    """Exactly this many person lists, in whole families; the lists of a family stand together."""
    for _, lijnen in gezinnen(aantal, zaad):
        yield from lijnen


def schrijf(naar: BinaryIO, aantal: int, zaad: int = 1, voortgang: Voortgang | None = None) -> None:
    """Write this many person lists to a stream."""
    for nummer, regel in enumerate(regels(aantal, zaad), 1):
        naar.write(regel)
        if voortgang and (nummer % GEMELD == 0 or nummer == aantal):
            voortgang(nummer, aantal)
