"""Linking records to identities: `verwant koppel`, training a model, and measuring how well it goes."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from api.instellingen import lees_instellingen
from api.koppeling import WEINIG, Koppeling, koppel
from graph.store import Store
from resolution.kwaliteit import gelabeld
from resolution.kwaliteit.labels import lees_labels
from resolution.oordelen.herbouw import herbouw_sleutels
from resolution.oordelen.koppelen import Rapport
from resolution.wegen import leren
from resolution.wegen.model import Model, schrijf

from . import uitvoer
from .voortgang import balk
from .vragen import met_store

app = typer.Typer(help="Voeg records bij de juiste persoon: zekere regels, dan gewichten; twijfel is voor een mens.")
AlsJson = Annotated[bool, typer.Option("--json", help="Geef het antwoord als JSON.")]


@app.callback(invoke_without_command=True)
def koppel_alles(
    context: typer.Context,
    als_json: AlsJson = False,
    opnieuw: Annotated[
        bool, typer.Option("--opnieuw", help="Vergelijk iedereen opnieuw, bijvoorbeeld na het trainen van een model.")
    ] = False,
) -> None:
    """Koppel wat nieuw of gewijzigd is; wat mensen oordeelden blijft."""
    if context.invoked_subcommand:
        return
    koppeling = Koppeling.van(lees_instellingen())

    async def werk(store: Store) -> Rapport:
        with balk("koppelen") as voortgang:
            return await koppel(koppeling, store, voortgang, opnieuw=opnieuw)

    rapport = asyncio.run(met_store(werk))
    if als_json:
        uitvoer.json(rapport.als_json() | {"model": koppeling.model.naam, "drempels": _drempels(koppeling)})
        return
    uitvoer.tabel("Gekoppeld", ("", "aantal"), _regels(rapport))
    uitvoer.tabel(f"Drempels bij model {koppeling.model.naam}", ("", ""), _drempels(koppeling).items())
    if rapport.te_beoordelen:
        uitvoer.uit.print("Beoordeel wat twijfelachtig is met: verwant beoordeel")


def _regels(rapport: Rapport) -> list[tuple[str, int]]:
    return [
        ("vergeleken", rapport.vergeleken),
        ("hoort bij een ander record", rapport.aangehecht),
        ("nieuwe identiteit", rapport.nieuw),
        ("wacht op een oordeel (verwant beoordeel)", rapport.te_beoordelen),
    ]


def _drempels(koppeling: Koppeling) -> dict[str, float | None]:
    """The thresholds (bits), and what is to be expected of attaching from the upper one."""
    verwacht = koppeling.verwacht()
    return {
        "boven": koppeling.grenzen.boven,
        "onder": koppeling.grenzen.onder,
        "marge": koppeling.grenzen.marge,
        "verwachtePrecisie": verwacht.precisie if verwacht else None,
        "verwachteVolledigheid": verwacht.volledigheid if verwacht else None,
    }


@app.command()
def train(
    naar: Annotated[Path, typer.Option("--uit", metavar="MODEL.json", help="Waar het model komt.")],
    naam: Annotated[str, typer.Option("--naam", help="Hoe het model heet; staat bij elk oordeel.")] = "eigen",
) -> None:
    """Leer een model van de eigen gegevens; gebruik het daarna met VERWANT_MODEL en `verwant koppel --opnieuw`."""

    async def werk(store: Store) -> Model:
        alles = [een async for partij in store.vermeldingen() for een in partij]
        return await asyncio.to_thread(leren.leer, alles, naam)

    with balk("leren"):
        model = asyncio.run(met_store(werk))
    schrijf(model, naar)
    uitvoer.uit.print(f"{naar}: geleerd van {model.getraind_op}", markup=False)


@app.command()
def herbouw() -> None:
    """Maak de zoeksleutels opnieuw, na een nieuwe versie van het programma; wie andere krijgt, wacht op koppelen."""

    async def werk(store: Store) -> int:
        with balk("herbouwen") as voortgang:
            return await herbouw_sleutels(store, lambda gedaan: voortgang(gedaan, gedaan))

    anders = asyncio.run(met_store(werk))
    uitvoer.uit.print(
        f"{anders} vermeldingen kregen andere zoeksleutels." + (" Geef nu: verwant koppel" if anders else "")
    )


def koppelkwaliteit(
    labels: Annotated[Path, typer.Argument(metavar="LABELS", help="CSV of JSON-regels met paren; zie hierboven.")],
    als_json: AlsJson = False,
) -> None:
    """Meet hoe goed er gekoppeld is, aan paren waarvan bekend is of ze over één persoon gaan.

    CSV met de kolommen een_bron, een_sleutel, ander_bron, ander_sleutel en zelfde (ja of nee), en waar nodig
    een_nummer, een_deel, ander_nummer, ander_deel. Of per regel een JSON-object: {"een": {"bron": "brp", "sleutel":
    "1745105604"}, "ander": {"bron": "partner:00000001234567890000", "sleutel": "17"}, "zelfde": true}.
    """
    paren = lees_labels(labels)
    gemeten = asyncio.run(met_store(lambda store: gelabeld.meet(store, paren)))
    if als_json:
        uitvoer.json(gemeten.als_json())
    else:
        uitvoer.tabel("Kwaliteit van de koppeling", ("", ""), gemeten.als_json().items())


async def na_laden(store: Store, koppeling: Koppeling) -> dict[str, object]:
    """Link what a load brought when that is quickly done, else tell that it waits."""
    wacht = await store.aantal_te_koppelen()
    if wacht > WEINIG:
        uitvoer.fouten.print(f"{wacht} vermeldingen wachten op koppelen; geef: verwant koppel")
        return {"wacht": wacht}
    with balk("koppelen") as voortgang:
        return (await koppeling.koppelaar(store).koppel(voortgang)).als_json()
