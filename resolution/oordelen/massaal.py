"""Linking everyone at once: the pairs from Splink, the same judgements and the same division as one by one."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from graph.identiteit import BekendeVermelding, Oordeel, Verwijzing
from graph.nummers import documentvorm
from graph.store import Store
from resolution.kenmerken import Kenmerken
from resolution.wegen import bulk
from resolution.wegen.tafel import Vermeldingen
from resolution.zoeksleutels import HOOGSTENS

from .koppelen import Koppelaar, Rapport, Voortgang
from .vergelijken import Vergelijker, vergelijkbaar

PARTIJ = 5000
"""Vermeldingen in one transaction."""

Paar = tuple[Verwijzing, Verwijzing]
Bekenden = dict[Verwijzing, BekendeVermelding]


async def koppel_massaal(koppelaar: Koppelaar, voortgang: Voortgang = lambda _gedaan, _totaal: None) -> Rapport:
    """Compare everyone in the store with everyone, waiting or not."""
    stroom = _stroom(koppelaar.store, asyncio.get_running_loop())
    wie, oordelen = await asyncio.to_thread(alle_oordelen, stroom, koppelaar.vergelijker)
    voortgang(0, len(wie))
    beurt = {een: nummer // PARTIJ for nummer, een in enumerate(wie)}
    per_beurt: dict[int, list[Oordeel]] = {}
    for oordeel in oordelen:
        # With each of the two: when one is kept, what was judged of it before is forgotten.
        for wanneer in {beurt[oordeel.een], beurt[oordeel.ander]}:
            per_beurt.setdefault(wanneer, []).append(oordeel)
    alles = list(wie.values())
    for begin in range(0, len(alles), PARTIJ):
        partij = alles[begin : begin + PARTIJ]
        await koppelaar.verwerk(partij, per_beurt.pop(begin // PARTIJ, []))
        voortgang(begin + len(partij), len(alles))
    return await koppelaar.rapport()


def _stroom(store: Store, lus: asyncio.AbstractEventLoop) -> Iterator[tuple[BekendeVermelding, tuple[int, ...]]]:
    """Everyone in the store, read in another thread than the loop's own: so that nobody keeps all search keys."""
    bron = aiter(store.vermeldingen())

    async def volgende() -> Sequence[tuple[BekendeVermelding, tuple[int, ...]]]:
        async for partij in bron:
            return partij
        return ()

    while partij := asyncio.run_coroutine_threadsafe(volgende(), lus).result():
        yield from partij


def alle_oordelen(alles: Vermeldingen, vergelijker: Vergelijker) -> tuple[Bekenden, list[Oordeel]]:
    """Everyone, and every judgement: of pairs with an equal number first, then of what the model finds besides."""
    wie: Bekenden = {}

    def gezien() -> Iterator[tuple[BekendeVermelding, tuple[int, ...]]]:
        for een, sleutels in alles:
            wie[een.verwijzing] = een
            yield een, sleutels

    gewogen = list(bulk.paren(gezien(), vergelijker.weger.model, vergelijker.grenzen.bewaard_vanaf))
    gelijk = dict.fromkeys(_gelijke_nummers(wie.values()))
    uit = [o for a, b in gelijk for o in vergelijker.oordelen(wie[a], wie[b])]
    for a, b, gewicht in gewogen:
        if (a, b) not in gelijk and vergelijkbaar(wie[a], wie[b]):
            uit += vergelijker.naar_gewicht(wie[a], wie[b], gewicht)
    return wie, uit


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
