"""The methods by name; what one needs is imported when it is used, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from typing import NamedTuple

import orjson

from .gegevens import Gegevens
from .maat import Sleutel, Uitkomst

Methode = Callable[[Gegevens], dict[Sleutel, Uitkomst]]


def _eigen() -> Methode:
    from .eigen import koppel  # noqa: PLC0415

    return koppel


def _splink() -> Methode:
    from .met_splink import koppel  # noqa: PLC0415

    return koppel


def _recordlinkage() -> Methode:
    from .met_recordlinkage import koppel  # noqa: PLC0415

    return koppel


METHODEN: Mapping[str, Callable[[], Methode]] = {
    "verwant": _eigen,
    "splink": _splink,
    "recordlinkage": _recordlinkage,
}
NODIG = {"verwant": "splink", "splink": "splink", "recordlinkage": "recordlinkage"}
"""What has to be installed for each."""


class Gekoppeld(NamedTuple):
    """What a method made of the records, and what that took."""

    seconden: float
    cpu: float
    megabyte: float
    uitkomsten: dict[Sleutel, Uitkomst]


def kan(naam: str) -> bool:
    """Whether what the method needs is installed."""
    return find_spec(NODIG[naam]) is not None


def koppel(naam: str, gegevens: Gegevens) -> Gekoppeld:
    """Link with a method in a process of its own. Stops the run when that fails."""
    opdracht = [sys.executable, "-m", "bench.koppelen", naam, str(gegevens.map), str(gegevens.aantal)]
    klaar = subprocess.run([*opdracht, str(gegevens.vaker)], capture_output=True, check=False, env=os.environ)
    if klaar.returncode:
        raise SystemExit(f"koppelen met {naam} mislukte: {klaar.stderr.decode()[-2000:]}")
    uit = orjson.loads(klaar.stdout[klaar.stdout.index(b'{"seconden"') :])
    uitkomsten = {(bron, sleutel): Uitkomst(anummer, wacht) for bron, sleutel, anummer, wacht in uit["uitkomsten"]}
    return Gekoppeld(uit["seconden"], uit["cpu"], uit["megabyte"], uitkomsten)
