"""How the command line shows things: JSON for programs, tables for people."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import Any, BinaryIO

import orjson
from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from loaders.laden import Meld, Melding

uit = Console(soft_wrap=True, highlight=False)
fouten = Console(stderr=True, soft_wrap=True, highlight=False)


def json(waarde: object) -> None:
    """One JSON object on standard output."""
    sys.stdout.write(orjson.dumps(waarde, option=orjson.OPT_INDENT_2).decode() + "\n")


def meldingen(naar: BinaryIO) -> Meld:
    """Writes what a load finds suspicious to a file, a JSON object a line."""

    def meld(melding: Melding) -> None:
        bestand, plaats, (element, reden) = melding
        regel = {"bestand": bestand, "plaats": plaats, "element": element, "reden": reden}
        naar.write(orjson.dumps(regel, option=orjson.OPT_APPEND_NEWLINE))

    return meld


def tabel(titel: str, kolommen: Sequence[str], rijen: Iterable[Sequence[object]]) -> None:
    """A table for people."""
    blad = Table(title=escape(titel), title_justify="left", title_style="bold")
    for kolom in kolommen:
        blad.add_column(kolom, overflow="fold")
    for rij in rijen:
        blad.add_row(*(Text("" if cel is None else str(cel)) for cel in rij))
    uit.print(blad)


def persoon(p: dict[str, Any]) -> None:
    """A person, as GraphQL gives one."""
    adres = p["adres"] or {}
    straat = " ".join(adres[deel] for deel in ("straat", "huisnummer", "huisletter", "toevoeging") if adres.get(deel))
    plaats = " ".join(adres[deel] for deel in ("postcode", "woonplaats") if adres.get(deel))
    rijen = [
        ("burgerservicenummer", p["burgerservicenummer"]),
        ("naam", p["naam"]["volledig"]),
        ("geslacht", _omschrijving(p["geslacht"])),
        ("geboren", ", ".join(d for d in (p["geboortedatum"], _omschrijving(p["geboorteplaats"])) if d)),
        ("overleden", p["overlijdensdatum"] if p["overleden"] else "nee" if p["overleden"] is False else "onbekend"),
        ("adres", ", ".join(d for d in (straat, plaats, *adres.get("regels", ())) if d)),
        ("geheimhouding", "ja: verstrek niet aan derden" if p["geheimhouding"] else "nee"),
        ("onzeker", "; ".join(p["onzeker"])),
    ]
    tabel("Persoon", ("", ""), rijen)


def gezag(g: dict[str, Any]) -> None:
    """Gezag over one child with its path, as GraphQL gives it."""
    kind = g["minderjarige"]
    uit.print(f"[bold]{escape(kind['naam']['volledig'])}[/bold] ({kind['burgerservicenummer']}) op {g['peildatum']}")
    uit.print(f"{g['type']}: {g['toelichting']} [dim]{g['artikel']}[/dim]")
    derden = [g["derde"]] if g["derde"] else g["derden"]
    dragers = [d for d in (g["ouder"], *g["ouders"], *(derde["persoon"] for derde in derden)) if d]
    for drager in dragers:
        nummer = drager["burgerservicenummer"] or "zonder burgerservicenummer"
        uit.print(f"  • {drager['naam']['volledig']} ({nummer})", markup=False)
    if g["inOnderzoek"]:
        uit.print("  [yellow]een gelezen gegeven is in onderzoek[/yellow]")
    tabel("Afleiding", ("", "vraag", "antwoord", "artikel"), [_stap(stap) for stap in g["pad"]])
    for k in g["kanttekening"]:
        uit.print(f"[yellow]Kanttekening {k['code']}[/yellow]: {k['wat']} {k['wet']} Na te gaan: {k['nagaan']}")
    if g["aanvulling"] and g["type"] != "NietVanToepassing":
        aanvulling(g["aanvulling"])


def aanvulling(a: dict[str, Any]) -> None:
    """What court registers add, apart from the official outcome above it; nothing when they have nothing."""
    if not a["inschrijvingen"] and not a["tegenspraken"]:
        uit.print(f"Registers van de rechtspraak: niets gevonden. {a['voorbehoud']}", markup=False)
        return
    uit.print("[bold]Alles bij elkaar[/bold] (naast de officiële uitkomst hierboven)")
    uit.print(f"{a['toelichting']} ({a['artikel']})", markup=False)
    for houder in a["houders"]:
        uit.print(f"  • {wie(houder)} ({houder['rol']})", markup=False)
    for houder in a["geschorst"]:
        uit.print(f"  • {wie(houder)}: het gezag rust", markup=False)
    for een in a["bevindingen"]:
        uit.print(f"  {een['code']}: {een['tekst']} ({een['artikel']}; {', '.join(een['zaaknummers'])})", markup=False)
    for een in a["tegenspraken"]:
        uit.print(f"[yellow]Tegenspraak {een['code']}[/yellow]: {escape(een['waarom'])} {escape(een['artikel'])}")
        for kant in een["kanten"]:
            voorrang = " (gaat voor)" if kant["heeftVoorrang"] else ""
            sinds = f" sinds {kant['datum']}" if kant["datum"] else ""
            over = f" ({', '.join(map(wie, kant['houders']))})" if kant["houders"] else ""
            uit.print(f"  • {kant['bron']}{sinds}: {kant['zegt']}{over}{voorrang}", markup=False)
    beslissingen(a["inschrijvingen"])
    uit.print(a["voorbehoud"], markup=False)


def beslissingen(inschrijvingen: Iterable[dict[str, Any]]) -> None:
    """Decisions as a court register has them."""
    kolommen = ("maatregel", "vanaf", "tot", "register", "gerecht", "zaak", "artikel")
    velden = ("maatregel", "ingang", "einde", "register", "rechtbank", "zaaknummer", "artikel")
    rijen = [tuple(een[veld] for veld in velden) for een in inschrijvingen]
    if rijen:
        tabel("Inschrijvingen", kolommen, rijen)


def wie(houder: dict[str, Any]) -> str:
    """A person or an organisation, with its number."""
    if persoon := houder["persoon"]:
        return f"{persoon['naam']['volledig']} ({persoon['burgerservicenummer'] or 'zonder burgerservicenummer'})"
    if organisatie := houder["organisatie"]:
        nummer = organisatie["oin"] or organisatie["kvk"] or "zonder nummer"
        return f"{organisatie['naam'] or 'organisatie'} ({nummer})"
    return "niet bekend"


def _stap(stap: dict[str, Any]) -> tuple[str, str, str, str]:
    return stap["beslissing"], stap["vraag"], stap["antwoord"], stap["artikel"]


def _omschrijving(waarde: dict[str, Any] | None) -> str | None:
    return waarde["omschrijving"] if waarde else None
