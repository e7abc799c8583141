"""The commands about which partners know whom: registering, asking, withdrawing, signals and cleaning."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from api.bekendheid import MEESTE_REGISTRATIES, Bekendheidsbaak, Onbekend, Verboden
from api.vraagbaak import Vraagbaak
from bekendheid.aanmelden import lees
from bekendheid.schoonmaken import Verslag
from bekendheid.waarden import RedenVerzoek, Vraag
from graph.bekendheid import Betrokkene
from graph.store import Store

from . import uitvoer
from .vragen import NiemandGevonden, NietToegestaan, met_store, stel

T = TypeVar("T")
Bsn = Annotated[str, typer.Argument(metavar="BSN", help="Burgerservicenummer: negen cijfers.")]
Partner = Annotated[str, typer.Option("--partner", metavar="OIN", help="De partner, uit het adresboek.")]
Vrager = Annotated[str, typer.Option("--vrager", metavar="OIN", help="Wie vraagt, uit het adresboek.")]
Reden = Annotated[RedenVerzoek, typer.Option("--reden", help="Waarom wordt gevraagd (codes van Justid).")]
AlsJson = Annotated[bool, typer.Option("--json", help="Geef het antwoord als JSON.")]


def _met_baak(werk: Callable[[Bekendheidsbaak], Awaitable[T]]) -> T:
    async def doe(store: Store) -> T:
        baak = Vraagbaak(store)
        try:
            return await werk(baak.bekendheid)
        finally:
            await baak.sluit()

    return asyncio.run(met_store(doe))


def _series(pad: Path) -> Iterator[list[tuple[int, bytes]]]:
    """The lines of a file that are not empty, with their number, some at a time."""
    with pad.open("rb") as bestand:
        regels = ((nummer, regel.strip()) for nummer, regel in enumerate(bestand, 1) if regel.strip())
        while serie := list(islice(regels, MEESTE_REGISTRATIES)):
            yield serie


def registreer(
    bestand: Annotated[Path, typer.Argument(metavar="BESTAND", help="JSON-regels: een registratie per regel.")],
    partner: Partner,
    als_json: AlsJson = False,
) -> None:
    """Registreer wie bij een partner bekend zijn; eindstatus 1 als er iets geweigerd is."""
    telling = {"gelezen": 0, "nieuw": 0, "alGeregistreerd": 0, "signalen": 0}
    geweigerd: list[dict[str, object]] = []

    async def werk(baak: Bekendheidsbaak) -> None:
        wie = baak.partner(partner, "--partner")
        for serie in _series(bestand):
            uit = await baak.registreer(wie.oin, [lees(regel, wie, baak.nu) for _, regel in serie])
            telling["gelezen"] += len(serie)
            telling["nieuw"] += uit.nieuw
            telling["alGeregistreerd"] += len(uit.registraties) - uit.nieuw
            telling["signalen"] += len(uit.signalen)
            geweigerd.extend(
                {"regel": serie[plaats][0], "code": weigering.reden, "uitleg": weigering.uitleg}
                for plaats, weigering in uit.geweigerd
            )

    _met_baak(werk)
    if als_json:
        uitvoer.json(telling | {"geweigerd": geweigerd})
    else:
        uitvoer.tabel("Registreren", ("", "aantal"), [*telling.items(), ("geweigerd", len(geweigerd))])
        if geweigerd:
            uitvoer.tabel("Geweigerd", ("regel", "code", "uitleg"), [tuple(een.values()) for een in geweigerd])
    if geweigerd:
        raise typer.Exit(1)


def bekendheid(
    burgerservicenummer: Bsn,
    reden: Reden,
    vrager: Vrager,
    alleen: Annotated[bool, typer.Option("--alleen", help="Alleen over deze persoon, niet over het gezin.")] = False,
    zonder_rondvraag: Annotated[
        bool, typer.Option("--zonder-rondvraag", help="Alleen registraties: vraag niets aan partners.")
    ] = False,
    als_json: AlsJson = False,
) -> None:
    """Welke partners kennen deze persoon en het gezin?"""
    antwoord = asyncio.run(
        stel(
            "bekendheid",
            personen=[burgerservicenummer],
            redenVerzoek=reden.name,
            vrager=vrager,
            metGezin=not alleen,
            rondvraag=not zonder_rondvraag,
        )
    )
    if als_json:
        uitvoer.json(antwoord)
        return
    for een in antwoord["personen"]:
        wie, bekend = een["persoon"], {True: "bekend", False: "niet bekend", None: "niet te zeggen"}
        uitvoer.tabel(
            f"{wie['naam']} ({wie['burgerservicenummer'] or 'zonder burgerservicenummer'})",
            ("partner", "", "sinds", "contact", "rondvraag"),
            [
                (bij["partner"]["naam"], bekend[bij["bekend"]], bij["sinds"], _contact(bij), _woord(bij["rondvraag"]))
                for bij in een["partners"]
            ],
        )


def _contact(bij: dict[str, Any]) -> str | None:
    if (contact := bij["contact"]) is None:
        return None
    return ", ".join(filter(None, (_woord(contact["functie"]), contact["telefoon"], contact["email"])))


def _woord(waarde: str | None) -> str | None:
    return waarde.lower().replace("_", " ") if waarde else None


def vraag_door(
    burgerservicenummer: Bsn,
    vragen: Annotated[list[Vraag], typer.Argument(metavar="VRAAG…", help="De vragen, zoals VT-001.")],
    partner: Partner,
    reden: Reden,
    vrager: Vrager,
    als_json: AlsJson = False,
) -> None:
    """Stel na een treffer concrete vragen aan de partner die deze persoon kent."""
    uit = _met_baak(lambda baak: baak.vraag_door(vrager, reden, burgerservicenummer.strip(), partner, vragen))
    if isinstance(uit, Verboden):
        raise NietToegestaan(uit.melding)
    antwoorden = {vraag.value: antwoord.value for vraag, antwoord in uit.antwoorden}
    niet = [vraag.value for vraag in uit.niet_toegestaan]
    if als_json:
        uitvoer.json({"uitkomst": uit.uitkomst.value, "antwoorden": antwoorden, "nietToegestaan": niet})
        return
    uitvoer.tabel(f"{uit.bericht.partner.naam}: {uit.uitkomst}", ("vraag", "antwoord"), antwoorden.items())
    if niet:
        uitvoer.uit.print(f"niet toegestaan en niet gesteld: {', '.join(niet)}", markup=False)


def trek_bekendheid_in(
    partner: Partner,
    burgerservicenummer: Annotated[str | None, typer.Argument(metavar="[BSN]", help="Van wie.")] = None,
    identiteit: Annotated[int | None, typer.Option("--identiteit", help="Van wie, zonder nummer.")] = None,
) -> None:
    """Trek een registratie van deze partner in; zij telt dan meteen niet meer."""
    wie = Betrokkene(burgerservicenummer.strip() if burgerservicenummer else None, identiteit)
    if (wie.burgerservicenummer is None) == (wie.identiteit is None):
        raise typer.BadParameter("geef een burgerservicenummer of --identiteit")
    uit = _met_baak(lambda baak: baak.trek_in(partner, wie))
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
        (een["burgerservicenummer"] or f"identiteit {een['identiteit']}", een["partner"]["naam"], _contact(een))
        for een in antwoord["signalen"]
    ]
    uitvoer.tabel("Signalen", ("uw registratie van", "ook bekend bij", "contact"), rijen)


def schoon(
    proef: Annotated[bool, typer.Option("--proef", help="Zeg wat er zou gebeuren en verander niets.")] = False,
    als_json: AlsJson = False,
) -> None:
    """Berg registraties op die voorbij zijn, vernietig wat lang genoeg in het archief lag, en werk signalen bij."""
    verslag = _met_baak(lambda baak: baak.schoon(proef=proef))
    if als_json:
        uitvoer.json(_als_json(verslag))
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
