"""The command that makes up a population: as many fictional persons as asked for, to a file or to standard output."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from api.opruimen import ruim_zelden_op
from loaders.bevolking import schrijf

from .voortgang import balk

MEESTE = 12_000_000
"""Persons; above it the numbers that can be told from real ones run out."""


def genereer(
    personen: Annotated[int, typer.Option("--personen", min=1, max=MEESTE, help="Hoeveel persoonslijsten.")],
    zaad: Annotated[int, typer.Option("--seed", help="Hetzelfde getal geeft dezelfde mensen.")] = 1,
    naar: Annotated[
        Path | None, typer.Option("--uit", metavar="BESTAND.jsonl", help="Waarheen; anders de standaarduitvoer.")
    ] = None,
) -> None:
    """Verzin een bevolking in hele gezinnen, als persoonslijsten in JSON-regels; laad haar met `verwant laad`."""
    ruim_zelden_op()
    if naar is not None:
        with naar.open("wb") as bestand, balk(naar.name) as voortgang:
            schrijf(bestand, personen, zaad, voortgang)
        return
    try:
        schrijf(sys.stdout.buffer, personen, zaad)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Whoever reads has seen enough, as `head` has; without this Python complains once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
