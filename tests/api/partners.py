"""The address book of the tests: of every kind one partner that registers, and one that answers itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson

from api.partnergedrag import Gedrag
from bekendheid.waarden import Soort
from tests.bekendheid.bevraging.dienst import Dienst, partnerdienst

SOORTEN = list(Soort)
ONBEKENDE_PARTNER = "9" * 20


def oin(soort: str, *, dienst: bool = False) -> str:
    """The number of the partner of this kind; with `dienst` of the one that answers itself."""
    return f"{1000 * dienst + SOORTEN.index(Soort(soort)) + 1:020}"


def regel(soort: Soort, url: str | None = None) -> dict[str, Any]:
    """A partner as a line of the address book."""
    return {
        "oin": oin(soort, dienst=url is not None),
        "naam": f"{soort} {'live' if url else 'Noord'}",
        "soort": soort,
        "meldingsbevoegd": url is None,
        "contacten": [{"functie": "meldpunt", "telefoon": "088 000 0000"}],
        **({"url": url} if url else {}),
    }


def adresboek(pad: Path, dienst: Dienst | None = None) -> Path:
    """Write an address book; with a service also the partners that are in it."""
    regels = [regel(soort) for soort in SOORTEN]
    if dienst:
        regels += [regel(soort, f"http://127.0.0.1:{dienst.poort}/{n}") for n, soort in enumerate(SOORTEN)]
    pad.write_bytes(orjson.dumps(regels))
    return pad


@contextmanager
def diensten() -> Iterator[Dienst]:
    """A running service with one partner of every kind."""
    with partnerdienst(*(Gedrag.GEWOON for _ in SOORTEN)) as dienst:
        for een, soort in zip(dienst.nagebootst, SOORTEN, strict=True):
            een.soort = soort
        yield dienst
