"""Run a file of gezag vectors and compare: the proof that the rules are right, on anybody's cases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import orjson

from graph.fouten import BronOnleesbaar
from graph.persoonslijst import Persoonslijst
from graph.tabellen import Tabellen

from .gezag_json import antwoord, relatie


class Verschil(NamedTuple):
    """A vector whose answer is not the expected one; None as `verschil` when it is."""

    id: str
    bron: str
    verwacht: Any
    gekregen: Any


def vergelijk(pad: Path, tabellen: Tabellen) -> Iterator[Verschil | None]:
    """For each vector None when equal, else the difference; order of persons, relations and parents is nothing.

    Raises BronOnleesbaar when the file cannot be read or a line is no vector.
    """
    try:
        with pad.open("rb") as bestand:
            for nummer, regel in enumerate(bestand, 1):
                if regel.strip():
                    yield _vergelijk(regel, nummer, tabellen)
    except OSError as fout:
        raise BronOnleesbaar(f"{pad}: het bestand kan niet worden gelezen ({fout.strerror})") from fout


def _vergelijk(regel: bytes, nummer: int, tabellen: Tabellen) -> Verschil | None:
    try:
        vector = orjson.loads(regel)
        peildatum = int(vector["peildatum"].replace("-", ""))
        lijsten = [Persoonslijst(lijst) for lijst in vector["persoonslijsten"]]
        verwacht = vector["verwacht"]
        uitspraken = antwoord(vector["vraag"], lijsten, peildatum)
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError, AttributeError) as fout:
        raise BronOnleesbaar(f"regel {nummer} is geen vector: {type(fout).__name__}") from fout
    gekregen = [
        {"burgerservicenummer": bsn, "gezag": [relatie(uitspraak, tabellen) for uitspraak in van_een]}
        for bsn, van_een in uitspraken
    ]
    if _geordend(gekregen) == _geordend(verwacht):
        return None
    return Verschil(str(vector.get("id", nummer)), str(vector.get("bron", "")), verwacht, gekregen)


def _geordend(waarde: Any) -> Any:  # noqa: ANN401
    """The same value with every list in one order and every object as pairs, so that order does not matter."""
    if isinstance(waarde, dict):
        return {sleutel: _geordend(deel) for sleutel, deel in waarde.items()}
    if isinstance(waarde, list):
        return sorted((_geordend(deel) for deel in waarde), key=lambda d: orjson.dumps(d, option=orjson.OPT_SORT_KEYS))
    return waarde
