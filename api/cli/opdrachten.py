"""The commands. Each says what it does in its help, gives JSON on request, and ends with a meaningful status."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import orjson
import typer
import uvicorn

from api import vraagbaak
from api.app import maak_app
from api.gezag_alle import leid_alles_af
from api.graphql.schema import maak_schema
from api.instellingen import Instellingen, lees_instellingen, sqlite_bestand
from api.koppeling import Koppeling
from api.vectoren import vergelijk
from graph.fouten import VerwantFout
from graph.neo4j import Neo4jStore
from graph.sqlite import naar_neo4j
from graph.store import Store
from graph.tabellen import Tabellen
from loaders.laden import Rapport
from loaders.laden import laad as laad_bestand
from loaders.registraties.bronnen import MODELLEN, PARTNER
from loaders.tabellen import lees_map
from loaders.voorbeeld import ANDERE_BRONNEN, PERSOONSLIJSTEN, TABELLEN

from . import bekendheid, registraties, uitvoer, vertegenwoordigen
from .beoordeel import beoordeel
from .bron import app as bron_app
from .genereer import genereer
from .koppel import app as koppel_app
from .koppel import koppelkwaliteit, na_laden
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


# ------------------------------------------------------------------------------------------------------ serving


@app.command()
def serve(poort: Annotated[int | None, typer.Option("--poort", help="Poort om op te luisteren.")] = None) -> None:
    """Start de server op deze machine; er is nog geen toegangscontrole, dus zet hem niet open."""
    instellingen = lees_instellingen()
    asyncio.run(met_store(lambda store: store.tabellen()))
    _serveer(instellingen.model_copy(update={"poort": poort or instellingen.poort}))


def _serveer(instellingen: Instellingen) -> None:
    uvicorn.run(
        maak_app(instellingen),
        host=instellingen.host,
        port=instellingen.poort,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        log_level="warning",
    )


@app.command()
def demo(
    poort: Annotated[int | None, typer.Option("--poort", help="Poort om op te luisteren.")] = None,
    alleen_laden: Annotated[bool, typer.Option("--alleen-laden", help="Laad de gegevens en stop.")] = False,
) -> None:
    """Laad de voorbeeldbevolking (fictief) in de ingestelde store en start de server met voorbeeldvragen."""
    gegeven = {} if poort is None else {"poort": poort}
    instellingen = lees_instellingen().model_copy(update={**gegeven, "ontwikkeling": True})

    async def werk(store: Store) -> Rapport:
        await store.bewaar_tabellen(lees_map(TABELLEN))
        rapport = Rapport()
        for bestand in (PERSOONSLIJSTEN, *ANDERE_BRONNEN):
            with balk(bestand.name) as voortgang:
                rapport.tel_op(await laad_bestand(store, bestand, vraagbaak.vandaag(), voortgang))
        await na_laden(store, Koppeling.van(instellingen))
        return rapport

    rapport = asyncio.run(met_store(werk))
    uitvoer.tabel("Voorbeeldbevolking", ("", "aantal"), asdict(rapport.telling).items())
    if alleen_laden:
        return
    adres = f"http://{instellingen.host}:{instellingen.poort}"
    uitvoer.uit.print(f"De pagina:          {adres}/")
    uitvoer.uit.print(f"GraphQL uitproberen: {adres}/graphiql")
    uitvoer.uit.print("Vraag bijvoorbeeld:  .venv/bin/verwant gezin 999002041    .venv/bin/verwant gezag 999004037")
    uitvoer.uit.print("De verhalen bij de families: loaders/voorbeeld/README.md; stop met Ctrl-C.")
    _serveer(instellingen)


@app.command()
def schema() -> None:
    """Maak in de ingestelde store wat er aan tabellen, constraints en indexen ontbreekt; wat er is blijft."""

    async def werk(store: Store) -> None:
        if isinstance(store, Neo4jStore):
            await store.verbinding.maak_schema()

    asyncio.run(met_store(werk))
    uitvoer.uit.print("het schema is in orde")


@app.command()
def sdl() -> None:
    """Toon het GraphQL-schema (SDL)."""
    sys.stdout.write(maak_schema(ontwikkeling=True).as_str() + "\n")
