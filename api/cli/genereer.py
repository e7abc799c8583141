"""The command that makes up a population: as many fictional persons as asked for, to a file or to standard output."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from api.opruimen import ruim_zelden_op
from loaders.bevolking import schrijf
from loaders.bevolking.partnerrecords import schrijf_met_records
from loaders.bevolking.schrijven import Voortgang

from .voortgang import balk

MEESTE = 12_000_000
"""Persons; above it the numbers that can be told from real ones run out."""


def genereer(
    personen: Annotated[int, typer.Option("--personen", min=1, max=MEESTE, help="Hoeveel persoonslijsten.")],
    zaad: Annotated[int, typer.Option("--seed", help="Hetzelfde getal geeft dezelfde mensen.")] = 1,
    naar: Annotated[
        Path | None, typer.Option("--uit", metavar="BESTAND.jsonl", help="Waarheen; anders de standaarduitvoer.")
    ] = None,
    partners: Annotated[
        Path | None,
        typer.Option("--partners", metavar="MAP", help="Ook wat partners van hen weten, met fouten; hierin."),
    ] = None,
    waarheid: Annotated[
        Path | None,
        typer.Option("--waarheid", metavar="BESTAND.jsonl", help="Bij --partners: van wie elk record echt is."),
    ] = None,
    vaker: Annotated[
        float, typer.Option("--fouten", min=0, metavar="MAAL", help="Bij --partners: zoveel keer zo vaak een fout.")
    ] = 1.0,
) -> None:
    """Verzin een bevolking in hele gezinnen, als persoonslijsten in JSON-regels; laad haar met `verwant laad`."""
    if (partners is None) != (waarheid is None):
        raise typer.BadParameter("--partners en --waarheid horen bij elkaar: geef ze allebei, of geen van beide")
    ruim_zelden_op()
    try:
        with ExitStack() as stapel:
            uit: BinaryIO = sys.stdout.buffer
            voortgang: Voortgang | None = None
            if naar is not None:
                uit = stapel.enter_context(naar.open("wb"))
                voortgang = stapel.enter_context(balk(naar.name))
            if partners is not None and waarheid is not None:
                waar = stapel.enter_context(waarheid.open("wb"))
                schrijf_met_records(uit, partners, waar, personen, zaad, vaker=vaker, voortgang=voortgang)
            else:
                schrijf(uit, personen, zaad, voortgang)
            uit.flush()
    except BrokenPipeError:
        # Whoever reads has seen enough, as `head` has; without this Python complains once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
