"""The commands about gezag through time and about acting for somebody else, through the same documents as the page."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

import typer

from gezag.vertegenwoordiging import Domein

from . import uitvoer
from .vragen import stel

Bsn = Annotated[str, typer.Argument(metavar="BSN", help="Burgerservicenummer: negen cijfers.")]
Vertegenwoordiger = Annotated[str, typer.Argument(metavar="VERTEGENWOORDIGER", help="Het nummer van wie handelt.")]
Vertegenwoordigde = Annotated[str, typer.Argument(metavar="VERTEGENWOORDIGDE", help="Het nummer van voor wie.")]
Zaak = Annotated[Domein, typer.Option("--domein", help="De zaak waarin wordt vertegenwoordigd.")]
Peildatum = Annotated[
    str | None, typer.Option("--peildatum", metavar="JJJJ-MM-DD", help="De dag waarover het gaat; anders vandaag.")
]
Organisatie = Annotated[
    str | None,
    typer.Option("--organisatie", metavar="OIN", help="Namens welke organisatie wordt gehandeld: OIN, of KvK-nummer."),
]
AlsJson = Annotated[bool, typer.Option("--json", help="Geef het antwoord als JSON.")]


def gezagsverloop(burgerservicenummer: Bsn, als_json: AlsJson = False) -> None:
    """Wie had het gezag over deze persoon, van de geboorte tot achttien jaar?"""
    antwoord = asyncio.run(stel("gezagsverloop", burgerservicenummer=burgerservicenummer))
    if als_json:
        uitvoer.json(antwoord)
        return
    kind = antwoord["minderjarige"]
    uitvoer.tabel(
        f"Gezag over {kind['naam']['volledig']}, achttien op {antwoord['meerderjarigOp'] or 'onbekende dag'}",
        ("van", "tot", "gezag", "wie", "artikel", "onzeker"),
        [
            (
                periode["van"],
                periode["tot"] or "nu",
                periode["gezag"]["toelichting"],
                ", ".join(_namen(periode["gezag"])),
                periode["gezag"]["artikel"],
                "; ".join(periode["onzeker"]),
            )
            for periode in antwoord["perioden"]
        ],
    )
    for periode in antwoord["perioden"]:
        if wat := _alles(periode["aanvulling"]):
            uitvoer.uit.print(f"Alles bij elkaar, {periode['van']} tot {periode['tot'] or 'nu'}: {wat}", markup=False)
    if antwoord["reden"]:
        uitvoer.uit.print(f"geen perioden: {antwoord['reden']}", markup=False)


def mag_vertegenwoordigen(
    vertegenwoordiger: Vertegenwoordiger,
    vertegenwoordigde: Vertegenwoordigde,
    domein: Zaak = Domein.OVERHEID_DIGITAAL,
    peildatum: Peildatum = None,
    organisatie: Organisatie = None,
    als_json: AlsJson = False,
) -> None:
    """Mag de een in deze zaak voor de ander handelen, waarom en tot wanneer?"""
    antwoord = asyncio.run(
        stel(
            "magVertegenwoordigen",
            vertegenwoordiger=vertegenwoordiger,
            vertegenwoordigde=vertegenwoordigde,
            domein=domein.value,
            peildatum=peildatum,
            organisatie=organisatie,
        )
    )
    uitvoer.json(antwoord) if als_json else _toon(antwoord)


def vertegenwoordigers(
    van: Bsn, domein: Zaak = Domein.OVERHEID_DIGITAAL, peildatum: Peildatum = None, als_json: AlsJson = False
) -> None:
    """Wie mogen voor deze persoon handelen?"""
    antwoord = asyncio.run(stel("vertegenwoordigers", van=van, domein=domein.value, peildatum=peildatum))
    uitvoer.json(antwoord) if als_json else _toon_allen(antwoord)


def vertegenwoordigt(
    door: Bsn,
    domein: Zaak = Domein.OVERHEID_DIGITAAL,
    peildatum: Peildatum = None,
    organisatie: Organisatie = None,
    als_json: AlsJson = False,
) -> None:
    """Voor wie mag deze persoon handelen?"""
    antwoord = asyncio.run(
        stel("vertegenwoordigt", door=door, domein=domein.value, peildatum=peildatum, organisatie=organisatie)
    )
    uitvoer.json(antwoord) if als_json else _toon_allen(antwoord)


def _alles(aanvulling: dict[str, Any]) -> str:
    """What court registers add about a time; empty when they have nothing."""
    if not aanvulling["inschrijvingen"] and not aanvulling["tegenspraken"]:
        return ""
    wie = ", ".join(uitvoer.wie(houder) for houder in aanvulling["houders"])
    zaken = ", ".join(f"{een['maatregel']} {een['zaaknummer']}" for een in aanvulling["inschrijvingen"])
    return f"{aanvulling['toelichting']} {wie}; {zaken}"


def _namen(gezag: dict[str, Any]) -> list[str]:
    derden = [gezag["derde"], *gezag["derden"]]
    dragers = [gezag["ouder"], *gezag["ouders"], *(derde["persoon"] for derde in derden if derde)]
    return [drager["naam"]["volledig"] for drager in dragers if drager]


def _wie(persoon: dict[str, Any] | None) -> str:
    return f"{persoon['naam']['volledig']} ({persoon['burgerservicenummer']})" if persoon else "onbekend"


def _wie_handelt(v: dict[str, Any]) -> str:
    if v["organisatie"] and not v["vertegenwoordiger"]:
        return uitvoer.wie({"persoon": None, "organisatie": v["organisatie"]})
    namens = f", namens {v['organisatie']['naam']}" if v["organisatie"] else ""
    return _wie(v["vertegenwoordiger"]) + namens


def _toon(v: dict[str, Any]) -> None:
    wie, voor = _wie_handelt(v), _wie(v["vertegenwoordigde"])
    uitvoer.uit.print(f"{wie} voor {voor} in {v['domein']} op {v['peildatum']}", markup=False)
    uitvoer.uit.print(f"{v['toelichting']} ({v['artikel']})", markup=False)
    for een in v["samenMet"]:
        naam = uitvoer.wie(een) if een["persoon"] or een["organisatie"] else "niet in de BRP"
        uitvoer.uit.print(f"  • samen met {naam} ({een['rol']}; {een['artikel']})", markup=False)
    if v["sinds"] or v["tot"]:
        tot = f"{v['tot']} ({v['totDoor']})" if v["tot"] else "onbekend"
        uitvoer.uit.print(f"  sinds {v['sinds'] or 'onbekend'}, tot {tot}", markup=False)
    stappen = [(stap["beslissing"], stap["vraag"], stap["antwoord"], stap["artikel"]) for stap in v["pad"]]
    uitvoer.tabel("Afleiding", ("", "vraag", "antwoord", "artikel"), stappen)
    uitvoer.beslissingen(v["beslissingen"])
    _toon_voorbehoud(v)


def _toon_allen(antwoord: dict[str, Any]) -> None:
    persoon = antwoord["persoon"]["naam"]["volledig"]
    uitvoer.uit.print(f"{persoon} in {antwoord['domein']} op {antwoord['peildatum']}", markup=False)
    uitvoer.uit.print(f"{antwoord['toelichting']} ({antwoord['reden']})", markup=False)
    uitvoer.tabel(
        "Antwoorden",
        ("wie", "voor", "oordeel", "sinds", "tot"),
        [
            (
                _wie_handelt(een),
                _wie(een["vertegenwoordigde"]),
                een["toelichting"],
                een["sinds"],
                een["tot"],
            )
            for een in antwoord["antwoorden"]
        ],
    )
    for een in antwoord["zonderNummer"]:
        uitvoer.uit.print(f"Ook {een['naam']['volledig']}: alleen met naam bekend, dus zonder oordeel.", markup=False)
    if not antwoord["volledig"]:
        uitvoer.uit.print("Dit kunnen niet allen zijn; zie het voorbehoud.", markup=False)
    _toon_voorbehoud(antwoord)


def _toon_voorbehoud(antwoord: dict[str, Any]) -> None:
    for een in antwoord["voorbehoud"]:
        uitvoer.uit.print(f"Voorbehoud {een['code']}: {een['tekst']}", markup=False)
