"""Loading: files, and sources that are asked over HTTP; both end in the same report."""

from __future__ import annotations

import asyncio
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from api import vraagbaak
from api.instellingen import bron_token, datamap, lees_instellingen
from api.koppeling import Koppeling
from api.opruimen import ruim_zelden_op
from graph.fouten import OngeldigeInvoer
from graph.store import Store
from loaders.diensten.brp import lees_nummers
from loaders.diensten.ophalen import Dienst, laad_dienst
from loaders.laden import Meld, Rapport, niet_melden
from loaders.laden import laad as laad_bestand
from loaders.registraties.kolommen import GEEN, Kolommen, lees_kolommen

from . import uitvoer
from .koppel import na_laden
from .voortgang import balk
from .vragen import met_store

HTTP = ("http://", "https://")


def laad(
    bronnen: Annotated[
        list[str], typer.Argument(metavar="BESTAND|URL…", help="CSV of JSON-regels, of het adres van een bron.")
    ],
    als_json: Annotated[bool, typer.Option("--json", help="Geef het antwoord als JSON.")] = False,
    bron: Annotated[
        str | None, typer.Option("--bron", help="Van welke bron, als het bestand dat niet zegt: zie `verwant bronnen`.")
    ] = None,
    kolommen: Annotated[
        Path | None, typer.Option("--kolommen", help="Hoe de kolommen van de bron heten (TOML of JSON).")
    ] = None,
    meldingen: Annotated[
        Path | None, typer.Option("--meldingen", help="Schrijf wat verdacht is naar dit bestand (JSON-regels).")
    ] = None,
    nummers: Annotated[
        Path | None,
        typer.Option("--nummers", metavar="BESTAND", help="Wie op te vragen bij een BRP-API: per regel een BSN."),
    ] = None,
    sinds: Annotated[
        str | None, typer.Option("--sinds", metavar="MOMENT", help="Alleen wat bij de bron wijzigde vanaf dit moment.")
    ] = None,
) -> None:
    """Laad records van een bron; nog eens laden verandert niets, en een afgebroken lading gaat verder."""
    diensten = {url: Dienst(url, bron or "", _nummers(nummers), _moment(sinds)) for url in bronnen if _is_url(url)}
    if not diensten and (nummers or sinds):
        raise OngeldigeInvoer("--nummers en --sinds", "die zijn alleen voor een bron met een adres (https://…)")
    werk = _Werk(diensten, bron, lees_kolommen(kolommen) if kolommen else GEEN)
    koppeling = Koppeling.van(lees_instellingen())
    ruim_zelden_op()

    async def alles(store: Store, meld: Meld) -> tuple[Rapport, dict[str, object]]:
        rapport = Rapport()
        for een in bronnen:
            rapport.tel_op(await werk.laad(store, een, meld))
        return rapport, await na_laden(store, koppeling)

    with meldingen.open("wb") if meldingen else nullcontext() as naar:
        meld = uitvoer.meldingen(naar) if naar else niet_melden
        rapport, gekoppeld = asyncio.run(met_store(lambda store: alles(store, meld)))
    if als_json:
        uitvoer.json(rapport.als_json() | {"koppelen": gekoppeld})
        return
    uitvoer.tabel("Geladen", ("", "aantal"), asdict(rapport.telling).items())
    if rapport.redenen:
        uitvoer.tabel("In quarantaine", ("reden", "aantal"), rapport.redenen.most_common())
    if rapport.verdacht:
        uitvoer.tabel("Geladen, maar verdacht", ("reden", "aantal"), rapport.verdacht.most_common())


@dataclass(frozen=True, slots=True)
class _Werk:
    """What the steward asked for."""

    diensten: dict[str, Dienst]
    bron: str | None
    kolommen: Kolommen

    async def laad(self, store: Store, een: str, meld: Meld) -> Rapport:
        """One file or one source."""
        if dienst := self.diensten.get(een):
            return await _van_dienst(store, dienst, meld)
        pad = Path(een)
        with balk(pad.name) as voortgang:
            return await laad_bestand(store, pad, vraagbaak.vandaag(), voortgang, meld, self.bron, self.kolommen)


async def _van_dienst(store: Store, dienst: Dienst, meld: Meld) -> Rapport:
    token = bron_token(lees_instellingen())
    onder = datamap() / "opgehaald"
    uit = await laad_dienst(store, dienst, onder, vraagbaak.vandaag(), token, toon=balk, meld=meld)
    if uit.niet_gevonden:
        uitvoer.fouten.print(f"{uit.niet_gevonden} van {len(dienst.nummers)} nummers kent de bron niet", markup=False)
    if uit.moment:
        uitvoer.fouten.print(f"de volgende keer alleen wat wijzigde: --sinds {uit.moment}", markup=False)
    return uit.rapport


def _is_url(een: str) -> bool:
    return een.startswith(HTTP)


def _nummers(pad: Path | None) -> tuple[str, ...]:
    return lees_nummers(pad) if pad else ()


def _moment(tekst: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(tekst) if tekst else None
    except ValueError:
        moment = None
    if tekst and (moment is None or moment.tzinfo is None):
        raise OngeldigeInvoer("--sinds", "geef een moment met tijdzone, zoals 2026-11-01T00:00:00Z")
    return moment
