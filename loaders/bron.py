"""What every source reader gives: records that could be read, and records that could not, each with its place."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, Protocol

from graph.store import Afgekeurd

LANGSTE_REGEL = 16 * 1024 * 1024
"""Bytes; a longer line is cut and rejected, so that no file can fill the memory."""
LANGSTE_WAARDE = 1000
"""Characters; the longest LO3 elements hold 200."""

Stapels = dict[str, list[list[dict[str, object]]]]


class Opmerking(NamedTuple):
    """Something suspicious that does not make the record unusable: it is loaded and reported."""

    element: str
    """Where: category, group and element, for example `02.03.10`."""
    reden: str
    """Stable code, for counting."""


class Gelezen(NamedTuple):
    """A record as the source gives it, before it is checked."""

    plaats: str
    """Where in the file, for example `regel 12`."""
    ruw: bytes
    naam: str | None
    """The source's own identifier of the record, where it has one."""
    inhoud: Stapels
    opmerkingen: tuple[Opmerking, ...] = ()


class Stap(NamedTuple):
    """One step of reading: a record or a rejected one, and how many bytes of the file are behind us."""

    record: Gelezen | Afgekeurd
    gelezen_bytes: int


class Stuk(NamedTuple):
    """A piece of a file in which no record is cut in two."""

    begin: int
    """Offset in bytes."""
    eind: int
    regel: int
    """Number of the first line in it, from 1."""


HEEL = Stuk(0, sys.maxsize, 1)


class Lezer(Protocol):
    """A reader of one format: a module."""

    FORMAAT: str

    @property
    def lees(self) -> Callable[[Path, Stuk], Iterator[Stap]]:
        """Read a piece of a file record by record. Raises BronOnleesbaar when it is not this format at all."""

    @property
    def begint_lijst(self) -> Callable[[bytes], bool]:
        """Whether what stands on a line can be read without the lines before it."""


Regel = tuple[int, bytes, int]
"""A line: number, bytes, and the offset after it."""


def regels(pad: Path, stuk: Stuk) -> Iterator[Regel]:
    """The lines of a piece."""
    nummer, positie = stuk.regel, stuk.begin
    with pad.open("rb") as bestand:
        bestand.seek(positie)
        while positie < stuk.eind and (ruw := bestand.readline(LANGSTE_REGEL)):
            positie += len(ruw)
            yield nummer, ruw, positie
            nummer += 1


def stukken(alle: Iterable[Regel], begint: Callable[[bytes], bool], grootte: int) -> Iterator[Stuk]:
    """A file, given all its lines, in pieces of about this many bytes that can be read one apart from the other.

    `begint` tells whether what stands on a line can be read without the lines before it.
    """
    begin, eerste, tot = 0, 1, 0
    for nummer, ruw, tot in alle:
        van = tot - len(ruw)
        if van - begin >= grootte and begint(ruw):
            yield Stuk(begin, van, eerste)
            begin, eerste = van, nummer
    yield Stuk(begin, tot, eerste)
