"""What could not be loaded: list it, write it out to mend, and mark it as dealt with.

A mended record is offered again with `verwant laad`; once it loads, its entry here closes by itself.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from graph.identiteit import BRP
from graph.store import Quarantaine

from . import uitvoer
from .vragen import NiemandGevonden, met_store

app = typer.Typer(help="Toon wat niet geladen kon worden, en bied het na herstel opnieuw aan.")


@app.callback(invoke_without_command=True)
def lijst(context: typer.Context, als_json: Annotated[bool, typer.Option("--json", help="Als JSON.")] = False) -> None:
    """Toon wat in quarantaine staat: plaats in de bron en reden."""
    if context.invoked_subcommand:
        return
    wachtend = _wachtend()
    if als_json:
        uitvoer.json([_json(een) for een in wachtend])
        return
    uitvoer.tabel(
        f"In quarantaine: {len(wachtend)}",
        ("nr", "bestand", "plaats", "reden", "uitleg"),
        [(q.id, q.afgekeurd.bestand, q.afgekeurd.plaats, q.afgekeurd.reden, q.afgekeurd.uitleg) for q in wachtend],
    )


@app.command()
def uit(map_: Annotated[Path, typer.Argument(metavar="MAP", help="Waar de bestanden komen.")]) -> None:
    """Schrijf de records zoals ze kwamen naar bestanden in MAP; verbeter ze en laad ze met `verwant laad`."""
    wachtend = _wachtend()
    opdrachten: dict[str, str] = {}
    map_.mkdir(parents=True, exist_ok=True)
    for een in wachtend:
        a = een.afgekeurd
        naar, opties = (map_, "") if a.bron == BRP else (map_ / a.bron.replace(":", "-"), f"--bron {a.bron} ")
        naar.mkdir(exist_ok=True)
        (naar / f"quarantaine-{een.id}.{a.formaat.removeprefix('lo3-')}").write_bytes(a.ruw)
        opdrachten[a.bron] = f"verwant laad {opties}{naar}/quarantaine-*"
    uitvoer.uit.print(f"{len(wachtend)} bestanden in {map_}; verbeter ze en geef:", markup=False)
    for opdracht in opdrachten.values():
        uitvoer.uit.print(f"    {opdracht}", markup=False)
    if opdrachten.keys() - {BRP}:
        uitvoer.uit.print("(met dezelfde --kolommen als toen zij voor het eerst werden aangeboden)", markup=False)


@app.command()
def sluit(nummers: Annotated[list[int], typer.Argument(metavar="NR…", help="Nummers uit de lijst.")]) -> None:
    """Markeer records als afgehandeld; ze blijven bewaard."""
    aantal = asyncio.run(met_store(lambda store: store.sluit_quarantaine(nummers)))
    uitvoer.uit.print(f"{aantal} afgehandeld")
    if aantal < len(set(nummers)):
        raise NiemandGevonden("een of meer nummers staan niet (meer) open in quarantaine")


def _wachtend() -> list[Quarantaine]:
    return list(asyncio.run(met_store(lambda store: store.quarantaine())))


def _json(een: Quarantaine) -> dict[str, object]:
    a = een.afgekeurd
    return {
        "nummer": een.id,
        "sinds": een.sinds,
        "bron": a.bron,
        "bestand": a.bestand,
        "plaats": a.plaats,
        "reden": a.reden,
        "uitleg": a.uitleg,
        "formaat": a.formaat,
        "record": a.ruw.decode("utf-8", "replace"),
    }
