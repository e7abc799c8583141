"""Linking everyone at once: the pairs from Splink, the same judgements and the same division as one by one."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from itertools import combinations

from graph.identiteit import BekendeVermelding, Oordeel, Verwijzing
from graph.nummers import documentvorm
from resolution.kenmerken import Kenmerken
from resolution.wegen import bulk
from resolution.zoeksleutels import HOOGSTENS

from .koppelen import Koppelaar, Rapport, Voortgang
from .vergelijken import Vergelijker, vergelijkbaar

PARTIJ = 5000
"""Vermeldingen in one transaction."""

Vermeldingen = list[tuple[BekendeVermelding, tuple[int, ...]]]
Paar = tuple[Verwijzing, Verwijzing]


async def koppel_massaal(koppelaar: Koppelaar, voortgang: Voortgang = lambda _gedaan, _totaal: None) -> Rapport:
    """Compare everyone in the store with everyone, waiting or not."""
    alles = [een async for partij in koppelaar.store.vermeldingen() for een in partij]
    voortgang(0, len(alles))
    oordelen = await asyncio.to_thread(alle_oordelen, alles, koppelaar.vergelijker)
    beurt = {een.verwijzing: nummer // PARTIJ for nummer, (een, _) in enumerate(alles)}
    per_beurt: dict[int, list[Oordeel]] = {}
    for oordeel in oordelen:
        # With each of the two: when one is kept, what was judged of it before is forgotten.
        for wanneer in {beurt[oordeel.een], beurt[oordeel.ander]}:
            per_beurt.setdefault(wanneer, []).append(oordeel)
    for begin in range(0, len(alles), PARTIJ):
        partij = [een for een, _ in alles[begin : begin + PARTIJ]]
        await koppelaar.verwerk(partij, per_beurt.pop(begin // PARTIJ, []))
        voortgang(begin + len(partij), len(alles))
    return await koppelaar.rapport()


def alle_oordelen(alles: Vermeldingen, vergelijker: Vergelijker) -> list[Oordeel]:
    """Every judgement: of pairs with an equal number first, then of what the model finds besides."""
    wie = {een.verwijzing: een for een, _ in alles}
    gelijk = dict.fromkeys(_gelijke_nummers(een for een, _ in alles))
    uit = [o for a, b in gelijk for o in vergelijker.oordelen(wie[a], wie[b])]
    for a, b, gewicht in bulk.paren(alles, vergelijker.weger.model, vergelijker.grenzen.bewaard_vanaf):
        if (a, b) not in gelijk and vergelijkbaar(wie[a], wie[b]):
            uit += vergelijker.naar_gewicht(wie[a], wie[b], gewicht)
    return uit


def _gelijke_nummers(vermeldingen: Iterable[BekendeVermelding]) -> Iterator[Paar]:
    """Every pair with an equal number, the smaller first; whatever the model thinks of it, a rule has its say."""
    lijsten, per_nummer = list[BekendeVermelding](), dict[str, list[BekendeVermelding]]()
    for een in vermeldingen:
        if een.ingeschrevene:
            lijsten.append(een)
        else:
            for nummer in _nummers(een):
                per_nummer.setdefault(nummer, []).append(een)
    for een in lijsten:
        for nummer in _nummers(een):
            if nummer in per_nummer:
                per_nummer[nummer].append(een)
    for gelijken in per_nummer.values():
        if len(gelijken) <= HOOGSTENS:
            for een, ander in combinations(sorted(gelijken), 2):
                if vergelijkbaar(een, ander):
                    yield een.verwijzing, ander.verwijzing


def _nummers(een: BekendeVermelding) -> set[str]:
    """The numbers that a vermelding gives, each with a letter for its kind."""
    k = Kenmerken.uit_json(een.kenmerken)
    documenten = (documentvorm(nummer) for nummer in k.reisdocumenten)
    uit = {f"a{nummer}" for nummer in k.administratienummers} | {f"r{nummer}" for nummer in documenten if nummer}
    if k.burgerservicenummer:
        uit.add(f"b{k.burgerservicenummer}")
    if k.vreemdelingennummer:
        uit.add(f"v{k.vreemdelingennummer}")
    return uit
