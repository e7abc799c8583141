"""Searching for somebody tolerantly: names in any order and perhaps misspelt, a date that may be partly wrong.

The same search keys, weights and steps as for linking: what is asked is a telling of somebody too. What is asked for
sure (sex, years of birth, place) keeps out who contradicts it; the rest only weighs.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from graph.datum import lees_datum
from graph.identiteit import HOOGSTENS, BekendeVermelding
from graph.naam import zoekvorm
from graph.store import Store

from .kenmerken import Achternaam, Kenmerken, lees_kenmerken
from .vormen import VOORVOEGSELS
from .wegen.weger import Weger, Weging
from .zoeksleutels import Zoekgegevens, van_vraag

MINSTENS = 6.0
"""Bits that what is known of somebody must add to how likely anybody is; less is a resemblance that many have."""
PORTIE = 50
"""Tellings that are weighed at a stretch: some milliseconds."""
LANGSTE_NAAM = 6
"""Words of a name that are tried as given names or surname; who writes more has them at the front and at the end."""


class Zoekopdracht(NamedTuple):
    """What somebody who searches knows, and what they know for sure."""

    gegevens: Zoekgegevens
    geslacht: str | None = None
    """M or V: nobody who is registered as the other."""
    woonplaats: str | None = None
    """Only who lives or lived there, as far as a source tells."""


class Treffer(NamedTuple):
    """An identity that fits, by the telling of it that fits best."""

    vermelding: BekendeVermelding
    weging: Weging
    """How well, and why: the value asked for beside the value of the source."""


async def zoek(store: Store, weger: Weger, opdracht: Zoekopdracht) -> Sequence[Treffer]:
    """Everyone who fits, best first; each identity once."""
    gegevens = opdracht.gegevens
    gevraagd = list(_lezingen(gegevens))
    beste: dict[int, tuple[float, BekendeVermelding, Kenmerken, Kenmerken]] = {}
    for aantal, een in enumerate(await store.kandidaten(van_vraag(gegevens), HOOGSTENS), 1):
        if not aantal % PORTIE:
            await asyncio.sleep(0)  # Whoever asks something else meanwhile goes first.
        k = lees_kenmerken(een.kenmerken)
        if not past(opdracht, k):
            continue
        gewichten = [weger.gewicht(lezing, k) for lezing in gevraagd]
        gewicht = max(gewichten)
        vorige = beste.get(een.persoon)
        if gewicht - weger.model.begin >= MINSTENS and (vorige is None or gewicht > vorige[0]):
            beste[een.persoon] = (gewicht, een, gevraagd[gewichten.index(gewicht)], k)
    treffers = [Treffer(een, weger.weeg(lezing, k)) for _, een, lezing, k in beste.values()]
    return sorted(treffers, key=lambda treffer: (-treffer.weging.gewicht, treffer.vermelding.verwijzing))


def _lezingen(gegevens: Zoekgegevens) -> Iterator[Kenmerken]:
    """What is asked as tellings: who searches writes names in any order, so each can be given name or surname."""
    vast = Kenmerken(
        burgerservicenummer=gegevens.burgerservicenummer,
        geboortedatum=gegevens.geboortedatum,
        adressen=(gegevens.adres,) if gegevens.adres else (),
    )
    woorden = gegevens.namen.split()
    if not woorden:
        yield vast
        return
    yield vast._replace(achternamen=(Achternaam(" ".join(woorden)),))
    for plek in range(1, min(len(woorden), LANGSTE_NAAM)):
        if plek > 1 and woorden[plek - 1].lower() in VOORVOEGSELS:  # A prefix stays with the name that it belongs to.
            continue
        voor, achter = " ".join(woorden[:plek]), " ".join(woorden[plek:])
        yield vast._replace(voornamen=voor, achternamen=(Achternaam(achter),))
        yield vast._replace(voornamen=achter, achternamen=(Achternaam(voor),))


def past(opdracht: Zoekopdracht, k: Kenmerken) -> bool:
    """Whether nothing that a source tells contradicts what is asked for sure; what it does not tell never does."""
    if opdracht.geslacht and k.geslacht and k.geslacht != opdracht.geslacht:
        return False
    geboren = lees_datum(k.geboortedatum)
    jaren = opdracht.gegevens.geboortejaren
    if jaren and geboren and geboren.jaar and geboren.jaar not in jaren:
        return False
    plaats = zoekvorm(opdracht.woonplaats)
    return not plaats or any(zoekvorm(adres.woonplaats) == plaats for adres in k.adressen)
