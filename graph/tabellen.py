"""National tables: what a code means. A code that no table knows is shown as itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from .nummers import OIN
from .rechtspraak import Organisatie

NATIONALITEITEN = "32"
GEMEENTEN = "33"
LANDEN = "34"
TITELS = "38"
INSTELLINGEN = "instellingen"
"""Not a national table but ours: gecertificeerde instellingen (Jeugdwet 1.1), by OIN and again by KvK number."""


class Tabelregel(NamedTuple):
    """One row of a national table."""

    tabel: str
    """Number of the table, for example `"33"`."""
    code: str
    omschrijving: str
    soort: str | None = None
    """For titles (38): `titel` or `predicaat`. For institutions: the other of its two numbers, when there is one."""
    ingang: str | None = None
    einde: str | None = None


class Tabellen:
    """The tables that are loaded, found by number and code; leading zeros do not matter."""

    def __init__(self, regels: Iterable[Tabelregel] = ()) -> None:
        self._regels: dict[tuple[str, str], Tabelregel] = {(r.tabel, _kaal(r.code)): r for r in regels}
        self._geladen = {tabel for tabel, _ in self._regels}

    def regel(self, tabel: str, code: str | None) -> Tabelregel | None:
        """The row of a code; None when the table does not have it."""
        return self._regels.get((tabel, _kaal(code))) if code else None

    def naam(self, tabel: str, code: str | None) -> str | None:
        """What the code means; the code itself when unknown, None when there is no code."""
        regel = self.regel(tabel, code)
        return regel.omschrijving if regel else code

    def kent(self, tabel: str, code: str) -> bool:
        """Whether the code is valid as far as is known: a table that was never loaded rejects nothing."""
        return tabel not in self._geladen or (tabel, _kaal(code)) in self._regels

    def instelling(self, oin: str | None, kvk: str | None) -> Organisatie | None:
        """The gecertificeerde instelling with these numbers, complete; None when unknown, or when they are of two."""
        gevonden = {_instelling(regel) for nummer in (oin, kvk) if (regel := self.regel(INSTELLINGEN, nummer))}
        return gevonden.pop() if len(gevonden) == 1 else None

    def heeft(self, tabel: str) -> bool:
        """Whether a table was ever loaded."""
        return tabel in self._geladen

    def regels(self) -> Mapping[tuple[str, str], Tabelregel]:
        """All rows, by table and code."""
        return self._regels


def _kaal(code: str | None) -> str:
    return (code or "").lstrip("0") or "0"


def _instelling(regel: Tabelregel) -> Organisatie:
    oin, kvk = (regel.code, regel.soort) if OIN.fullmatch(regel.code) else (regel.soort, regel.code)
    return Organisatie(regel.omschrijving, oin, kvk)
