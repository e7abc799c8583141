"""The population of `verwant genereer` in mixed order: a register is not ordered by family, nor is what is measured.

python -m bench.families 100000 personen.jsonl
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from loaders import bevolking

WACHTKAMER = 20_000
"""Lists that wait for their turn: how far a family spreads over the file, and what that costs in memory."""


def schrijf(pad: Path, aantal: int, zaad: int = 1) -> None:
    """Write this many person lists."""
    with pad.open("wb") as bestand:
        bestand.writelines(regels(aantal, zaad))


def regels(aantal: int, zaad: int = 1) -> Iterator[bytes]:
    """This many person lists as JSON lines; the same arguments give the same lines."""
    toeval = Random(zaad)
    wachtkamer: list[bytes] = []
    for regel in bevolking.regels(aantal, zaad):
        if len(wachtkamer) < WACHTKAMER:
            wachtkamer.append(regel)
            continue
        plek = int(toeval.random() * WACHTKAMER)
        yield wachtkamer[plek]
        wachtkamer[plek] = regel
    toeval.shuffle(wachtkamer)
    yield from wachtkamer


if __name__ == "__main__":
    schrijf(Path(sys.argv[2]), int(sys.argv[1]))
