"""Laws of linking on a real store, in which hypothesis looks for a counterexample."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from random import Random
from typing import TypeVar

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.fouten import OngeldigeInvoer
from graph.identiteit import Uitspraak, Verwijzing
from graph.store import Record, Store
from resolution.kenmerken import Kenmerken
from resolution.oordelen.beoordelen import Beoordelaar, Opdracht
from resolution.oordelen.koppelen import Koppelaar
from tests.resolution.hulp import (
    GRENZEN,
    groepen,
    identiteit_van,
    iemand,
    koppel,
    laad,
    lijst,
    melding,
    open_store,
    proefmodel,
    van_mensen,
    vermeldingen,
)

T = TypeVar("T")
BSNS = (999990019, 999993653, 999990091)
VOORNAMEN, ACHTERNAMEN = ("Anna", "Ana", "Bea", "B."), ("Bakker", "Bakkers", "Visser")
BRONNEN = ("partner:1", "partner:1", "partner:2", "bvv", "reisdocument")
DATUMS = ("19800312", "19801203", "19800101", "20010724")
AICHA = Opdracht("Aïcha", "gezien")
wetten = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def bevolkingen(draw: st.DrawFn) -> tuple[Record, ...]:
    """A few BRP lists, some with a father without number, and tellings of such people by every other source."""
    records = []
    for bsn in draw(st.lists(st.sampled_from(BSNS), unique=True, max_size=3)):
        vader = draw(st.sampled_from((None, None, "Mo|Bakker|19500505", "Moh|Bakker|19500505")))
        wie = (draw(st.sampled_from(VOORNAMEN)), draw(st.sampled_from(ACHTERNAMEN)), draw(st.sampled_from(DATUMS)))
        records.append(lijst(bsn, *wie, overleden=draw(st.booleans()), vader=vader))
    bronnen = draw(
        st.lists(st.sampled_from(("partner:1", "partner:1", "partner:2", "bvv", "reisdocument")), max_size=6)
    )
    for nummer, bron in enumerate(bronnen):
        gegeven = draw(st.sampled_from((None, None, *BSNS)))
        records.append(melding(bron, f"{bron}-{nummer}", draw(kenmerken(gegeven))))
    return tuple(records)


@st.composite
def kenmerken(draw: st.DrawFn, bsn: int | None) -> Kenmerken:
    return iemand(
        draw(st.sampled_from(VOORNAMEN)),
        draw(st.sampled_from(ACHTERNAMEN)),
        draw(st.sampled_from((*DATUMS, None))),
        f"{bsn:09}" if bsn else None,
        draw(st.sampled_from((None, "1234AB"))),
    )


def op_een_store(werk: Callable[[Store], Awaitable[T]]) -> T:
    async def doe(map_: str) -> T:
        store = open_store(Path(map_) / "verwant.db")
        try:
            return await werk(store)
        finally:
            await store.sluit()

    with tempfile.TemporaryDirectory() as map_:
        return asyncio.run(doe(map_))


async def stand(store: Store) -> tuple[object, ...]:
    """Everything about identities that a user can see: who is who, and what was judged."""
    alle = await vermeldingen(store)
    identiteiten = [await store.identiteit(een.persoon) for een in alle]
    oordelen = {o for een in identiteiten if een for o in een.oordelen if o.intrekking is None}
    return sorted(alle), sorted(oordelen, key=lambda o: o.id), await store.twijfels(GRENZEN.onder, GRENZEN.boven, 100)


@wetten
@given(bevolkingen(), st.randoms(use_true_random=False))
def test_de_volgorde_van_laden_verandert_de_identiteiten_niet(records: tuple[Record, ...], toeval: Random) -> None:
    async def ineens(store: Store) -> set[frozenset[Verwijzing]]:
        await laad(store, *records)
        await koppel(store)
        return await groepen(store)

    async def een_voor_een(store: Store) -> set[frozenset[Verwijzing]]:
        for record in toeval.sample(records, len(records)):
            await laad(store, record)
            if toeval.random() < 0.5:
                await koppel(store)
        await koppel(store)
        return await groepen(store)

    assert op_een_store(ineens) == op_een_store(een_voor_een)


@wetten
@given(bevolkingen())
def test_nog_eens_laden_en_koppelen_verandert_niets(records: tuple[Record, ...]) -> None:
    async def werk(store: Store) -> None:
        await laad(store, *records)
        await koppel(store)
        eerst = await stand(store)
        await laad(store, *records)
        assert await store.aantal_te_koppelen() == 0
        await koppel(store)
        await Koppelaar(store, proefmodel(), GRENZEN).koppel_alles()
        assert await stand(store) == eerst

    op_een_store(werk)


@wetten
@given(bevolkingen(), st.data())
def test_intrekken_herstelt_precies_wat_er_was(records: tuple[Record, ...], data: st.DataObject) -> None:
    async def werk(store: Store) -> None:
        await laad(store, *records)
        await koppel(store)
        paren = list(combinations(sorted(een.verwijzing for een in await vermeldingen(store)), 2))
        if not paren:
            return
        beoordelaar = Beoordelaar(store, GRENZEN)
        stapel: list[tuple[Verwijzing, tuple[object, ...]]] = []
        for een, ander in data.draw(st.lists(st.sampled_from(paren), min_size=1, max_size=3)):
            was, uitspraak = await stand(store), data.draw(st.sampled_from(Uitspraak))
            try:
                zou = await beoordelaar.beoordeel(een, ander, uitspraak, replace(AICHA, proef=True))
            except OngeldigeInvoer:
                assert await stand(store) == was, "wat geweigerd is, is niet bewaard"
                continue
            assert await stand(store) == was, "een proef verandert niets"
            assert await beoordelaar.beoordeel(een, ander, uitspraak, AICHA) == zou
            stapel.append((een, was))
        for een, was in reversed(stapel):
            identiteit = await identiteit_van(store, een)
            laatste = max(o.id for o in await van_mensen(store, een) if o.intrekking is None)
            await beoordelaar.trek_in(identiteit.persoon, laatste, AICHA)
            assert await stand(store) == was

    op_een_store(werk)


@wetten
@given(bevolkingen(), st.data())
def test_nooit_twee_ingeschrevenen_en_een_mens_blijft_gelijk_houden(
    records: tuple[Record, ...], data: st.DataObject
) -> None:
    async def nooit_twee(store: Store) -> None:
        personen = [een.persoon for een in await vermeldingen(store) if een.ingeschrevene]
        assert len(personen) == len(set(personen))

    async def werk(store: Store) -> None:
        await laad(store, *records)
        await koppel(store)
        await nooit_twee(store)
        paren = list(combinations(sorted(een.verwijzing for een in await vermeldingen(store)), 2))
        if not paren:
            return
        een, ander = data.draw(st.sampled_from(paren))
        uitspraak = data.draw(st.sampled_from((Uitspraak.ZELFDE, Uitspraak.VERSCHILLEND)))
        try:
            await Beoordelaar(store, GRENZEN).beoordeel(een, ander, uitspraak, AICHA)
        except OngeldigeInvoer:
            return
        anders = [melding(r.bron, r.sleutel, data.draw(kenmerken(None))) for r in records if r.bron != "brp"]
        await laad(store, *anders)
        await Koppelaar(store, proefmodel(omvang=1_000_000), GRENZEN).koppel_alles()
        await nooit_twee(store)
        persoon = {v.verwijzing: v.persoon for v in await vermeldingen(store)}
        assert (persoon[een] == persoon[ander]) is (uitspraak is Uitspraak.ZELFDE)

    op_een_store(werk)
