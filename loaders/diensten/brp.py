"""The official BRP API: persons by burgerservicenummer, twenty at a time, in the body of the question."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import orjson

from graph.fouten import BronOnleesbaar, OngeldigeInvoer

from ..brp_api.rubrieken import VELDEN
from .klant import Klant
from .voorraad import Deel

PERSONEN = "/personen"
RAADPLEEG = "RaadpleegMetBurgerservicenummer"
SAMEN = 20
"""Numbers in one question; the interface takes no more."""


def lees_nummers(pad: Path) -> tuple[str, ...]:
    """The burgerservicenummers in a file, one a line, each once. Raises OngeldigeInvoer that names the wrong lines."""
    try:
        regels = pad.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as fout:
        raise OngeldigeInvoer("--nummers", "het bestand kan niet worden gelezen als tekst in UTF-8") from fout
    nummers = [(plek, regel.strip()) for plek, regel in enumerate(regels, 1) if regel.strip()]
    verkeerd = [
        str(plek) for plek, nummer in nummers if not (nummer.isascii() and nummer.isdigit() and len(nummer) == 9)
    ]
    if verkeerd:
        waar = ", ".join(verkeerd[:10]) + (" en meer" if len(verkeerd) > 10 else "")
        raise OngeldigeInvoer("--nummers", f"geef per regel een burgerservicenummer van negen cijfers; regel {waar}")
    if not nummers:
        raise OngeldigeInvoer("--nummers", "het bestand is leeg; geef per regel een burgerservicenummer")
    return tuple(dict.fromkeys(nummer for _, nummer in nummers))


async def personen(klant: Klant, vanaf: str | None, nummers: Sequence[str]) -> AsyncIterator[Deel]:
    """Everybody from place `vanaf` in the numbers on. Raises BronOnleesbaar for what is no answer to what was asked."""
    begin = int(vanaf or 0)
    for plek in range(begin, len(nummers), SAMEN):
        groep = nummers[plek : plek + SAMEN]
        vraag = {"type": RAADPLEEG, "burgerservicenummer": groep, "fields": VELDEN}
        lijf = await klant.haal("POST", PERSONEN, lijf=vraag)
        gekregen = lijf.get("personen") if isinstance(lijf, dict) and lijf.get("type") == RAADPLEEG else None
        if not isinstance(gekregen, list):
            raise BronOnleesbaar(f"{klant.waar}: het antwoord is niet dat van de BRP-API; klopt het adres?")
        for een in gekregen:
            # Somebody else's data are worse than none; who has no number at all goes to quarantine further on.
            if isinstance(een, dict) and een.get("burgerservicenummer") not in (None, *groep):
                raise BronOnleesbaar(
                    f"{klant.waar}: de bron gaf iemand naar wie niet gevraagd is; meld dit bij de bron"
                )
        tot = plek + len(groep)
        regels = b"".join(orjson.dumps(een) + b"\n" for een in gekregen)
        yield Deel(regels, len(groep), len(nummers), str(tot), tot == len(nummers))
