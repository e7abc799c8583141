"""Fictional families as LO3 person lists, one list a line: seeded, streamed, of any size.

    python -m bench.families 100000 personen.jsonl

A clan is a couple of grandparents, their children with a household each, and the grandchildren. Lists leave in mixed
order, because a register is not ordered by family either.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import orjson

from .huishouden import huishouden
from .lijst import OUDER1, OUDER2, Mens, ontbind, trouw
from .wereld import PEILJAAR, Wereld

WACHTKAMER = 20_000
"""Lists that wait for their turn: how far a family spreads over the file, and what that costs in memory."""


def schrijf(pad: Path, aantal: int, zaad: int = 1) -> None:
    """Write this many person lists."""
    with pad.open("wb") as bestand:
        bestand.writelines(regels(aantal, zaad))


def regels(aantal: int, zaad: int = 1) -> Iterator[bytes]:
    """This many person lists as JSON lines; the same arguments give the same lines."""
    w = Wereld(zaad)
    wachtkamer: list[bytes] = []
    gemaakt = 0
    while gemaakt < aantal:
        for mens in _stam(w)[: aantal - gemaakt]:
            gemaakt += 1
            regel = orjson.dumps(mens.lijst, option=orjson.OPT_APPEND_NEWLINE)
            if len(wachtkamer) < WACHTKAMER:
                wachtkamer.append(regel)
                continue
            plek = int(w.worp() * WACHTKAMER)
            wachtkamer[plek], regel = regel, wachtkamer[plek]
            yield regel
    w.toeval.shuffle(wachtkamer)
    yield from wachtkamer


def _stam(w: Wereld) -> list[Mens]:
    """Grandparents, their one to three children, and the households of these."""
    jaar = w.tussen(1938, 1972)
    naam = w.achternaam()
    opa = w.mens(man=True, jaar=jaar, achternaam=naam)
    oma = w.mens(man=False, jaar=jaar + w.tussen(-2, 5), achternaam=w.achternaam())
    trouwjaar = jaar + w.tussen(23, 27)
    gemeente = opa.kort["03.20"]
    trouw(opa, oma, w.dag(trouwjaar), gemeente)
    thuis = w.woonplekken(trouwjaar, [])
    for oude in (opa, oma):
        w.ouders_op_naam(oude)
        oude.woont(thuis + w.geboortehuis())
    leden = [opa, oma]
    for nummer in range(w.tussen(1, 3)):
        kind = w.mens(w.worp() < 0.5, trouwjaar + 1 + nummer * 3, naam)
        kind.ouder(OUDER1, oma, "1AA0101", kind.geboren)
        kind.ouder(OUDER2, opa, "1AA0101", kind.geboren)
        leden += huishouden(w, kind, thuis)
    if w.worp() < (PEILJAAR - jaar) / 130:
        dag = w.dag(w.tussen(min(trouwjaar + 12, PEILJAAR), PEILJAAR))
        opa.overleden(dag, gemeente)
        ontbind(oma, opa, dag, gemeente, "O")
    return leden


if __name__ == "__main__":
    schrijf(Path(sys.argv[2]), int(sys.argv[1]))
