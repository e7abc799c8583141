"""The commands. Each says what it does in its help, gives JSON on request, and ends with a meaningful status."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import orjson
import typer

from api.gezag_alle import leid_alles_af
from api.instellingen import lees_instellingen, sqlite_bestand
from api.vectoren import vergelijk
from graph.fouten import VerwantFout
from graph.sqlite import naar_neo4j
from graph.tabellen import Tabellen
from loaders.registraties.bronnen import MODELLEN, PARTNER
from loaders.tabellen import lees_map
from loaders.voorbeeld import TABELLEN

from . import bekendheid, registraties, server, uitvoer, vertegenwoordigen
from .beoordeel import beoordeel
from .bron import app as bron_app
from .genereer import genereer
from .koppel import app as koppel_app
from .koppel import koppelkwaliteit
from .laden import laad
from .quarantaine import app as quarantaine_app
from .voortgang import balk
from .vragen import NiemandGevonden, met_store, stel
from .vragen import gezin as vraag_gezin

app = typer.Typer(
    name="verwant",
    help="Wie is dit kind, wie hoort bij het gezin en wie heeft het gezag: met gronden en bronnen.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(quarantaine_app, name="quarantaine")
app.add_typer(bron_app, name="bron")
app.command()(genereer)
app.add_typer(koppel_app, name="koppel")
app.command()(laad)
app.command()(beoordeel)
app.command()(koppelkwaliteit)
app.command()(vertegenwoordigen.gezagsverloop)
app.command("mag-vertegenwoordigen")(vertegenwoordigen.mag_vertegenwoordigen)
app.command()(vertegenwoordigen.vertegenwoordigers)
app.command()(vertegenwoordigen.vertegenwoordigt)
app.command()(registraties.registreer)
app.command()(bekendheid.bekendheid)
app.command("vraag-door")(bekendheid.vraag_door)
app.command("trek-bekendheid-in")(registraties.trek_bekendheid_in)
app.command()(registraties.signalen)
app.command("verstuur-signalen")(registraties.verstuur_signalen)
app.command()(registraties.schoon)
for opdracht in (server.serve, server.demo, server.schema, server.sdl):
    app.command()(opdracht)

Bsn = Annotated[str, typer.Argument(metavar="BSN", help="Burgerservicenummer: negen cijfers.")]
Peildatum = Annotated[
    str | None, typer.Option("--peildatum", metavar="JJJJ-MM-DD", help="De dag waarover het gaat; anders vandaag.")
]
AlsJson = Annotated[bool, typer.Option("--json", help="Geef het antwoord als JSON.")]


def main() -> None:
    """Run the program; turns every foreseen error into one line on standard error and an exit status."""
    try:
        app()
    except NiemandGevonden as fout:
        _meld(str(fout), 1)
    except VerwantFout as fout:
        _meld(str(fout), 2)
    except OSError as fout:
        _meld(f"{fout.filename}: kan niet worden gelezen of geschreven ({fout.strerror})", 2)


def _meld(melding: str, status: int) -> None:
    uitvoer.fouten.print(f"verwant: {melding}", markup=False)
    sys.exit(status)


# ------------------------------------------------------------------------------------------------------ loading


@app.command()
def bronnen() -> None:
    """Toon welke bronnen er zijn en welke kolommen (of velden in JSON) elk heeft."""
    for soort, model in MODELLEN.items():
        rijen = [
            (v.naam, *(tekst.replace("`", "") for tekst in (v.omschrijving, v.soort.uitleg)))
            for v in model.alle_velden()
        ]
        naam = "partner:<OIN>" if soort == PARTNER else soort
        uitvoer.tabel(f"{naam}: {model.WAT}", ("kolom", "wat", "hoe"), rijen)


@app.command("exporteer-neo4j")
def exporteer_neo4j(
    map_: Annotated[Path, typer.Argument(metavar="MAP", help="Waar de bestanden komen.")],
) -> None:
    """Schrijf de SQLite-store als CSV voor een lege Neo4j, en toon de opdracht die deze bestanden inleest."""
    argumenten = naar_neo4j.exporteer(sqlite_bestand(lees_instellingen().store), map_)
    uitvoer.uit.print(naar_neo4j.opdracht(argumenten), markup=False)


@app.command()
def tabellen(
    map_: Annotated[Path, typer.Argument(metavar="MAP", help="Map met tabelNN.csv en instellingen.csv.")],
    als_json: AlsJson = False,
) -> None:
    """Laad tabellen: wat codes van gemeenten, landen en titels betekenen, en welke instellingen er zijn."""
    aantal = asyncio.run(met_store(lambda store: store.bewaar_tabellen(lees_map(map_))))
    if als_json:
        uitvoer.json({"regels": aantal})
    else:
        uitvoer.uit.print(f"{aantal} regels geladen")


# ------------------------------------------------------------------------------------------------------- asking


@app.command()
def persoon(burgerservicenummer: Bsn, peildatum: Peildatum = None, als_json: AlsJson = False) -> None:
    """Wie is deze persoon?"""
    antwoord = asyncio.run(stel("persoon", burgerservicenummer=burgerservicenummer, peildatum=peildatum))
    uitvoer.json(antwoord) if als_json else uitvoer.persoon(antwoord)


@app.command()
def gezin(burgerservicenummer: Bsn, peildatum: Peildatum = None, als_json: AlsJson = False) -> None:
    """Wie horen er bij het gezin van deze persoon, en waarom?"""
    antwoord = asyncio.run(vraag_gezin(burgerservicenummer, peildatum))
    if als_json:
        uitvoer.json(antwoord)
        return
    uitvoer.tabel(
        f"Gezinssysteem van {antwoord['persoon']['naam']} op {antwoord['peildatum']}",
        ("bsn", "naam", "geboren", "rollen", "onzeker"),
        [
            (
                lid.get("burgerservicenummer"),
                lid["naam"] + (" †" if lid["overleden"] else ""),
                lid["geboortedatum"],
                ", ".join(lid["rollen"]),
                "; ".join(lid["onzeker"]),
            )
            for lid in antwoord["leden"]
        ],
    )


@app.command()
def gezag(burgerservicenummer: Bsn, peildatum: Peildatum = None, als_json: AlsJson = False) -> None:
    """Wie heeft het gezag over deze persoon, en volgens welke weg?"""
    antwoord = asyncio.run(stel("gezag", burgerservicenummer=burgerservicenummer, peildatum=peildatum))
    uitvoer.json(antwoord) if als_json else uitvoer.gezag(antwoord)


@app.command("gezag-over")
def gezag_over(burgerservicenummer: Bsn, peildatum: Peildatum = None, als_json: AlsJson = False) -> None:
    """Over welke kinderen heeft deze persoon gezag?"""
    antwoord = asyncio.run(stel("gezagOver", burgerservicenummer=burgerservicenummer, peildatum=peildatum))
    if als_json:
        uitvoer.json(antwoord)
        return
    koppen = {
        "gezag": "Gezag over",
        "eigenKinderenZonder": "Geen gezag over",
        "doorRechter": "Gezag volgens een register van de rechtspraak over",
    }
    for veld, kop in koppen.items():
        kinderen = antwoord[veld]
        uitvoer.uit.print(f"[bold]{kop}: {len(kinderen)}[/bold]")
        for kind in kinderen:
            uitvoer.gezag(kind)


@app.command()
def verwantschap(
    a: Bsn, b: Annotated[str, typer.Argument(metavar="BSN")], peildatum: Peildatum = None, als_json: AlsJson = False
) -> None:
    """Hoe zijn deze twee personen verwant? Het antwoord zegt wat de tweede van de eerste is."""
    antwoord = asyncio.run(stel("verwantschap", a=a, b=b, peildatum=peildatum))
    if als_json:
        uitvoer.json(antwoord)
        return
    for een in antwoord["verwantschappen"]:
        uitvoer.uit.print(een["naam"], *(f"({reden})" for reden in een["onzeker"]), markup=False)
    if not antwoord["verwantschappen"]:
        uitvoer.uit.print("geen verwantschap gevonden binnen acht stappen")


@app.command()
def vectoren(pad: Annotated[Path, typer.Argument(metavar="BESTAND.jsonl")]) -> None:
    """Vergelijk de afleiding van gezag met een bestand van gevallen en hun verwachte antwoord."""
    totaal = gelijk = 0
    for verschil in vergelijk(pad, Tabellen(lees_map(TABELLEN))):
        totaal += 1
        if verschil is None:
            gelijk += 1
        else:
            sys.stdout.write(orjson.dumps(verschil._asdict()).decode() + "\n")
    sys.stdout.write(f"{gelijk} van {totaal} gelijk\n")
    raise typer.Exit(0 if gelijk == totaal else 1)


@app.command("gezag-alle")
def gezag_alle(
    naar: Annotated[Path, typer.Option("--uit", metavar="BESTAND.jsonl", help="Waarheen, een kind per regel.")],
    peildatum: Peildatum = None,
) -> None:
    """Leid het gezag over iedere minderjarige in de store af, met alle processorkernen."""
    with balk("minderjarigen") as voortgang:
        aantal, seconden = asyncio.run(leid_alles_af(lees_instellingen().store, naar, peildatum, voortgang))
    uitvoer.fouten.print(f"{aantal} minderjarigen in {seconden:.1f} s")
