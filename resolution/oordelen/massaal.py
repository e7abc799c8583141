"""Linking everyone at once: the pairs from Splink, the same judgements and the same division as one by one."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations

from graph.identiteit import HOOGSTENS, BekendeVermelding, Oordeel, Verwijzing
from graph.store import Store
from resolution.kenmerken import Kenmerken
from resolution.vormen import nummervormen
from resolution.wegen import bulk
from resolution.wegen.tafel import Vermeldingen

from .koppelen import Koppelaar, Rapport, Voortgang
from .vergelijken import Vergelijker, vergelijkbaar

PARTIJ = 5000
"""Vermeldingen in one transaction."""

Paar = tuple[Verwijzing, Verwijzing]
Bekenden = dict[Verwijzing, BekendeVermelding]


async def koppel_massaal(koppelaar: Koppelaar, voortgang: Voortgang = lambda _gedaan, _totaal: None) -> Rapport:
    """Compare everyone in the store with everyone, waiting or not."""
    stroom = _stroom(koppelaar.store, asyncio.get_running_loop())
    wie, oordelen, te_veel = await asyncio.to_thread(alle_oordelen, stroom, koppelaar.vergelijker)
    los = [wie.pop(een) for een in sorted(te_veel)]
    alles = list(wie.values())
    totaal = len(alles) + len(los)
    voortgang(0, totaal)
    beurt = {een: nummer // PARTIJ for nummer, een in enumerate(wie)}
    per_beurt: dict[int | None, list[Oordeel]] = {}
    for oordeel in oordelen:
        # With each of the two: when one is kept, what was judged of it before is forgotten.
        for wanneer in {beurt.get(oordeel.een), beurt.get(oordeel.ander)}:
            per_beurt.setdefault(wanneer, []).append(oordeel)
    for begin in range(0, len(alles), PARTIJ):
        partij = alles[begin : begin + PARTIJ]
        await koppelaar.verwerk(partij, per_beurt.pop(begin // PARTIJ, []))
        voortgang(begin + len(partij), totaal)
    for begin in range(0, len(los), PARTIJ):
        await koppelaar.een_voor_een(los[begin : begin + PARTIJ])
    voortgang(totaal, totaal)
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


def alle_oordelen(alles: Vermeldingen, vergelijker: Vergelijker) -> tuple[Bekenden, list[Oordeel], set[Verwijzing]]:
    """Everyone, and every judgement: of pairs with an equal number first, then of what the model finds besides.

    And of whom that is not all, because they have a number that too many have. It leads nobody to another, but of two
    who meet in another way a rule still has its say: that is seldom, and found one by one.
    """
    wie: Bekenden = {}

    def gezien() -> Iterator[tuple[BekendeVermelding, tuple[int, ...]]]:
        for een, sleutels in alles:
            wie[een.verwijzing] = een
            yield een, sleutels

    grenzen = vergelijker.grenzen
    gewogen = list(bulk.paren(gezien(), vergelijker.weger.model, grenzen.bewaard_vanaf, HOOGSTENS))
    per_nummer = _per_nummer(wie.values())
    gelijk = dict.fromkeys(_gelijke_nummers(per_nummer))
    uit = [o for a, b in gelijk for o in vergelijker.oordelen(wie[a], wie[b])]
    for a, b, gewicht in gewogen:
        if (a, b) not in gelijk and vergelijkbaar(wie[a], wie[b]):
            uit += vergelijker.naar_gewicht(wie[a], wie[b], gewicht)
    te_veel = {een.verwijzing for gelijken in per_nummer if len(gelijken) > HOOGSTENS for een in gelijken}
    return wie, uit, te_veel


def _per_nummer(vermeldingen: Iterable[BekendeVermelding]) -> Collection[list[BekendeVermelding]]:
    """Of each number that somebody gives who is not in the BRP: everyone who gives it."""
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
    return per_nummer.values()


def _gelijke_nummers(per_nummer: Iterable[list[BekendeVermelding]]) -> Iterator[Paar]:
    """Every pair with an equal number, the smaller first; whatever the model thinks of it, a rule has its say."""
    for gelijken in per_nummer:
        if len(gelijken) <= HOOGSTENS:
            for een, ander in combinations(sorted(gelijken), 2):
                if vergelijkbaar(een, ander):
                    yield een.verwijzing, ander.verwijzing


def _nummers(een: BekendeVermelding) -> set[str]:
    """The numbers that a vermelding gives, as its search keys have them."""
    k = Kenmerken.uit_json(een.kenmerken)
    return {*nummervormen(k), f"b{k.burgerservicenummer}"} if k.burgerservicenummer else set(nummervormen(k))
