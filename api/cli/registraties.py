"""The commands with which partners register, withdraw and hear of each other, and with which that is cleaned up."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Annotated

import typer

from api.partners import Onbekend
from api.vraagbaak import Vraagbaak
from bekendheid.aanmelden import lees
from bekendheid.schoonmaken import Verslag
from bekendheid.vertellen import Verstuurd
from graph.bekendheid import Betrokkene

from . import uitvoer
from .bekendheid import AlsJson, Partner, contact, met_baak
from .vragen import NiemandGevonden, stel


def _series(pad: Path) -> Iterator[list[tuple[int, bytes]]]:
    """The lines of a file that are not empty, with their number, some at a time."""
    from api.registraties import MEESTE  # noqa: PLC0415 - see `server`

    with pad.open("rb") as bestand:
        regels = ((nummer, regel.strip()) for nummer, regel in enumerate(bestand, 1) if regel.strip())
        while serie := list(islice(regels, MEESTE)):
            yield serie


def registreer(
    bestand: Annotated[Path, typer.Argument(metavar="BESTAND", help="JSON-regels: een registratie per regel.")],
    partner: Partner,
    als_json: AlsJson = False,
) -> None:
    """Registreer wie bij een partner bekend zijn, en verstuur signalen; eindstatus 1 als er iets geweigerd is."""
    telling = {"gelezen": 0, "nieuw": 0, "alGeregistreerd": 0, "signalen": 0}
    geweigerd: list[dict[str, object]] = []

    async def werk(vraagbaak: Vraagbaak) -> Verstuurd:
        baak = vraagbaak.registraties
        wie = baak.partners.partner(partner, "--partner")
        for serie in _series(bestand):
            uit = await baak.registreer(wie.oin, [lees(regel, wie, baak.partners.nu) for _, regel in serie])
            telling["gelezen"] += len(serie)
            telling["nieuw"] += uit.nieuw
            telling["alGeregistreerd"] += len(uit.registraties) - uit.nieuw
            telling["signalen"] += len(uit.signalen)
            geweigerd.extend(
                {"regel": serie[plaats][0], "code": weigering.reden, "uitleg": weigering.uitleg}
                for plaats, weigering in uit.geweigerd
            )
        return await baak.verstuur()

    verstuurd = met_baak(werk)
    if als_json:
        uitvoer.json(telling | {"geweigerd": geweigerd, "verstuurd": asdict(verstuurd)})
    else:
        uitvoer.tabel("Registreren", ("", "aantal"), [*telling.items(), ("geweigerd", len(geweigerd))])
        if geweigerd:
            uitvoer.tabel("Geweigerd", ("regel", "code", "uitleg"), [tuple(een.values()) for een in geweigerd])
        _toon(verstuurd)
    if geweigerd:
        raise typer.Exit(1)


def trek_bekendheid_in(
    partner: Partner,
    burgerservicenummer: Annotated[str | None, typer.Argument(metavar="[BSN]", help="Van wie.")] = None,
    identiteit: Annotated[int | None, typer.Option("--identiteit", help="Van wie, zonder nummer.")] = None,
) -> None:
    """Trek een registratie van deze partner in; zij telt dan meteen niet meer."""
    wie = Betrokkene(burgerservicenummer.strip() if burgerservicenummer else None, identiteit)
    if (wie.burgerservicenummer is None) == (wie.identiteit is None):
        raise typer.BadParameter("geef een burgerservicenummer of --identiteit")
    uit = met_baak(lambda baak: baak.registraties.trek_in(partner, wie))
    if isinstance(uit, Onbekend):
        raise NiemandGevonden(uit.melding)
    uitvoer.uit.print(f"ingetrokken per {uit.verwijderdatum}", markup=False)


def signalen(partner: Partner, als_json: AlsJson = False) -> None:
    """Welke partners kennen ook wie deze partner registreerde, of iemand uit dat huis of gezin?"""
    antwoord = asyncio.run(stel("signalen", partner=partner))
    if als_json:
        uitvoer.json(antwoord)
        return
    rijen: Sequence[tuple[object, ...]] = [
        (een["burgerservicenummer"] or f"identiteit {een['identiteit']}", een["partner"]["naam"], contact(een))
        for een in antwoord["signalen"]
    ]
    uitvoer.tabel("Signalen", ("uw registratie van", "ook bekend bij", "contact"), rijen)


def verstuur_signalen(als_json: AlsJson = False) -> None:
    """Vertel partners met een adres voor signalen wat er nieuw en voorbij is; eindstatus 1 als iets niet aankwam."""
    verstuurd = met_baak(lambda baak: baak.registraties.verstuur())
    uitvoer.json(asdict(verstuurd)) if als_json else _toon(verstuurd)
    if verstuurd.mislukt:
        raise typer.Exit(1)


def _toon(verstuurd: Verstuurd) -> None:
    rijen = [
        ("verteld", verstuurd.verteld),
        ("verteld dat het voorbij is", verstuurd.ingetrokken),
        ("niet aangekomen, volgt later", verstuurd.mislukt),
    ]
    uitvoer.tabel("Signalen versturen", ("", "aantal"), rijen)


def schoon(
    proef: Annotated[bool, typer.Option("--proef", help="Zeg wat er zou gebeuren en verander niets.")] = False,
    als_json: AlsJson = False,
) -> None:
    """Berg registraties op die voorbij zijn, vernietig wat lang genoeg in het archief lag, en werk signalen bij."""

    async def werk(vraagbaak: Vraagbaak) -> tuple[Verslag, Verstuurd | None]:
        baak = vraagbaak.registraties
        return await baak.schoon(proef=proef), None if proef else await baak.verstuur()

    verslag, verstuurd = met_baak(werk)
    if als_json:
        uitvoer.json(_als_json(verslag) | {"verstuurd": asdict(verstuurd) if verstuurd else None})
        return
    rijen = [
        ("actief", verslag.actief),
        *((f"naar het archief: {reden}", aantal) for reden, aantal in sorted(verslag.gearchiveerd.items())),
        ("in het archief", verslag.archief),
        ("vernietigd", verslag.vernietigd),
        ("nieuwe signalen", verslag.signalen_gegeven),
        ("ingetrokken signalen", verslag.signalen_ingetrokken),
    ]
    kop = "Zou gebeuren (proef)" if proef else "Schoongemaakt"
    uitvoer.tabel(f"{kop} op {verslag.dag}", ("", "aantal"), rijen)
    if verstuurd:
        _toon(verstuurd)


def _als_json(verslag: Verslag) -> dict[str, object]:
    return {
        "dag": verslag.dag.isoformat(),
        "proef": verslag.proef,
        "actief": verslag.actief,
        "gearchiveerd": {reden.value: aantal for reden, aantal in sorted(verslag.gearchiveerd.items())},
        "archief": verslag.archief,
        "vernietigd": verslag.vernietigd,
        "signalenGegeven": verslag.signalen_gegeven,
        "signalenIngetrokken": verslag.signalen_ingetrokken,
    }
