"""A search key that too many have tells nothing, whoever came first: hypothesis looks for an order in which it matters.

The limit is three here, so that a handful of people goes over it and comes back.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.identiteit import HOOGSTENS, Oordeel, Verwijzing
from graph.store import Record, Store
from resolution.oordelen.koppelen import Koppelaar
from resolution.oordelen.massaal import koppel_massaal
from tests.contract.vullen import Kast, Neo4jKast, SqliteKast
from tests.resolution.hulp import GRENZEN, groepen, iemand, koppel, laad, lijst, melding, proefmodel, vermeldingen

ANNA, BEA = 999990019, 999993653
WAAR = (
    "graph.schrijfplan.vermeldingen",
    "graph.sqlite.schrijven",
    "resolution.oordelen.koppelen",
    "resolution.oordelen.massaal",
)
"""Modules that know the limit."""
PLEKKEN = [(bron, sleutel) for bron in ("partner:1", "partner:2", "partner:3", "bvv") for sleutel in "AB"]
VERTELD = [
    iemand("Anna", "Bakker"),
    iemand("Anna", "Bakker", bsn=f"{ANNA:09}"),
    iemand("Ana", "Bakkers", "19800312", f"{ANNA:09}"),
    iemand("Bea", "Visser", "20010724", f"{ANNA:09}"),
    iemand("Anna", "Bakker", None, postcode="1234AB"),
    iemand("A.", "Bakker", "19801203", postcode="1234AB"),
    iemand("Anna", "Bakker")._replace(reisdocumenten=("nx 12345 B4",), vreemdelingennummer="2730100013"),
    iemand("Cas", "Visser", None)._replace(reisdocumenten=("NX12345B4",)),
    iemand("Cas", "Visser", "20010724")._replace(vreemdelingennummer="2730100013"),
]
Stap = str | tuple[Record, ...]
"""Some records that are loaded together, or how everybody is linked."""


def records() -> st.SearchStrategy[Record]:
    """A version of a record: what it tells differs, so that it loses keys and gets others; a father comes and goes."""
    van_bron = st.builds(
        lambda plek, wie: melding(plek[0], plek[1], wie), st.sampled_from(PLEKKEN), st.sampled_from(VERTELD)
    )
    vaders = st.sampled_from([None, "Mo|Bakker|19500505", "Anna|Bakker|19800312"])
    van_lijst = st.builds(
        lambda bsn, voornaam, vader: lijst(bsn, voornaam, "Bakker", vader=vader),
        st.sampled_from([ANNA, BEA]),
        st.sampled_from(["Anna", "Bea"]),
        vaders,
    )
    return st.one_of(van_bron, van_bron, van_bron, van_lijst)


def verhalen(*manieren: str) -> st.SearchStrategy[list[Stap]]:
    """Loading and linking, in whatever order."""
    stap = st.one_of(st.lists(records(), min_size=1, max_size=6).map(_een_per_plek), st.sampled_from(manieren))
    return st.lists(stap, min_size=2, max_size=9)


def _een_per_plek(alle: Sequence[Record]) -> tuple[Record, ...]:
    return tuple({(een.bron, een.sleutel): een for een in alle}.values())


async def koppel_op(store: Store, manier: str) -> None:
    koppelaar = Koppelaar(store, proefmodel(), GRENZEN)
    if manier == "ineens":
        await koppel_massaal(koppelaar)
    elif manier == "opnieuw":
        await koppelaar.koppel_alles()
    else:
        await koppelaar.koppel()


async def stand(store: Store) -> tuple[set[frozenset[Verwijzing]], dict[tuple[str, ...], float | None]]:
    """Who are together, and every judgement."""
    alle = set[Oordeel]()
    for een in await vermeldingen(store):
        identiteit = await store.identiteit(een.persoon)
        alle |= set(identiteit.oordelen) if identiteit else set()
    oordelen = {tuple(map(str, (o.een, o.ander, o.methode, o.uitspraak, o.waarom))): o.gewicht for o in alle}
    return await groepen(store), {paar: gewicht and round(gewicht, 9) for paar, gewicht in oordelen.items()}


async def verloop(store: Store, verhaal: Sequence[Stap]) -> object:
    for stap in verhaal:
        if isinstance(stap, str):
            await koppel_op(store, stap)
        else:
            await laad(store, *stap)
    await koppel(store)
    assert await store.aantal_te_koppelen() == 0
    return await stand(store)


def controleer(kast: Kast, verhaal: list[Stap], manier: str) -> None:
    """What was loaded and linked on the way leaves no trace: as if everyone came at once, and was linked at once."""

    async def langs(weg: Sequence[Stap]) -> object:
        async with kast.nieuw() as store:
            return await verloop(store, weg)

    nieuwste = _een_per_plek([een for stap in verhaal if not isinstance(stap, str) for een in stap])
    with pytest.MonkeyPatch.context() as patch:
        for module in WAAR:
            patch.setattr(f"{module}.HOOGSTENS", 3)
        assert asyncio.run(langs(verhaal)) == asyncio.run(langs([nieuwste, manier]))


def wetten(voorbeelden: int) -> settings:
    ook = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
    return settings(max_examples=voorbeelden, deadline=None, derandomize=True, suppress_health_check=ook)


@wetten(60)
@given(verhalen("koppel", "koppel", "opnieuw"))
def test_de_volgorde_verandert_ook_dan_niets(tmp_path: Path, verhaal: list[Stap]) -> None:
    controleer(SqliteKast(tmp_path), verhaal, "koppel")


@wetten(8)
@given(verhalen("koppel", "ineens"))
def test_ineens_koppelen_evenmin(tmp_path: Path, verhaal: list[Stap]) -> None:
    controleer(SqliteKast(tmp_path), verhaal, "ineens")


@wetten(3)
@given(verhalen("koppel", "opnieuw"))
def test_ook_niet_in_neo4j(request: pytest.FixtureRequest, verhaal: list[Stap]) -> None:
    controleer(Neo4jKast(request.getfixturevalue("neo4j_server")), verhaal, "koppel")


def test_wie_er_al_was_raakt_los_als_te_veel_hetzelfde_nummer_hebben_en_komt_terug(tmp_path: Path) -> None:
    """With the limit as it is: a partner fills in one number for everybody, and mends that."""
    nummer = f"{ANNA:09}"
    eigen, bekend = lijst(ANNA, "Anna", "Bakker"), melding("partner:2", "7", iemand("Kim", "Mol", bsn=nummer))
    samen = {Verwijzing("brp", nummer), Verwijzing("partner:2", "7")}

    async def werk() -> None:
        async with SqliteKast(tmp_path).nieuw() as store:
            await laad(store, eigen, bekend)
            await koppel(store)
            assert await groepen(store) == {frozenset(samen)}
            for bsn, verwacht in ((nummer, False), (None, True)):
                wie = (iemand("Zoë", "Quist", "19660101", bsn) for _ in range(HOOGSTENS))
                await laad(store, *(melding("partner:1", str(een), k) for een, k in enumerate(wie)))
                await koppel(store)
                assert (frozenset(samen) in await groepen(store)) is verwacht

    asyncio.run(werk())
