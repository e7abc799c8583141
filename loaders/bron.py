"""What every source reader gives: records that could be read, and records that could not, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from graph.store import Afgekeurd

LANGSTE_REGEL = 16 * 1024 * 1024
"""Bytes; a longer line is cut and rejected, so that no file can fill the memory."""
LANGSTE_WAARDE = 1000
"""Characters; the longest LO3 elements hold 200."""

Stapels = dict[str, list[list[dict[str, object]]]]


@dataclass(frozen=True, slots=True)
class Opmerking:
    """Something suspicious that does not make the record unusable: it is loaded and reported."""

    element: str
    """Where: category, group and element, for example `02.03.10`."""
    reden: str
    """Stable code, for counting."""


@dataclass(frozen=True, slots=True)
class Gelezen:
    """A record as the source gives it, before it is checked."""

    plaats: str
    """Where in the file, for example `regel 12`."""
    ruw: bytes
    naam: str | None
    """The source's own identifier of the record, where it has one."""
    inhoud: Stapels
    opmerkingen: tuple[Opmerking, ...] = ()


@dataclass(frozen=True, slots=True)
class Stap:
    """One step of reading: a record or a rejected one, and how many bytes of the file are behind us."""

    record: Gelezen | Afgekeurd
    gelezen_bytes: int


class Lezer(Protocol):
    """A reader of one format."""

    def __call__(self, pad: Path) -> Iterator[Stap]:
        """Read the file record by record. Raises BronOnleesbaar when it is not this format at all."""
