"""Laws of judgements by people, on every store, with all that moves with them: hypothesis looks for a counterexample.

Rules, model and people all have their say here; on lists, at partners and in court registers there are relations,
guardianships and registrations to move.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.fouten import OngeldigeInvoer
from graph.identiteit import MENS, BekendeVermelding, Oordeel, Uitspraak, Verwijzing
from graph.store import Record, Store
from resolution.oordelen.beoordelen import Beoordelaar, Opdracht
from resolution.oordelen.koppelen import Koppelaar
from tests.contract.bekenden import SCHOOL, VANDAAG_LEVEND, kent
from tests.contract.mensen import JEUGDZORG, VEILIG_THUIS, bewaar, brp, partner, uitspraak
from tests.contract.vullen import Kast, Neo4jKast, SqliteKast
from tests.gezag.bouwstenen import KIND, MOE, VA, ZUS, Persoon, eigen, gehuwd, lijst, ouder, zonder_bsn
from tests.resolution.hulp import GRENZEN, proefmodel

OMAR = zonder_bsn(replace(VA, voornaam="Omar", geslachtsnaam="Haddad"))
UMAR = replace(OMAR, voornaam="Umar")
VREEMD = [OMAR, OMAR, UMAR, zonder_bsn(VA)]
OPDRACHT = Opdracht("b.heerder", "gebeld")
NUMMERS = [str(een.bsn) for een in (KIND, ZUS, MOE)]
RECORD = re.compile(r"bronrecord |\[[^]]*'Bronrecord'")
Stand = tuple[list[str], list[Oordeel], object]


class Verhaal(NamedTuple):
    """What is loaded, whom a school knows, what is judged of which pair, and in which order that is withdrawn."""

    records: list[Record]
    bekend: set[int]
    oordelen: list[tuple[int, Uitspraak]]
    toeval: Random


def bevolkingen() -> st.SearchStrategy[list[Record]]:
    """Two half-sisters with fathers of whom no number is known, and what others tell of such people."""

    def van_kind(wie: Persoon, vader: Persoon, met: Persoon | None) -> Record:
        return brp(lijst(wie, eigen(wie), ouder(1, MOE), ouder(2, vader), *([gehuwd(met)] if met else [])))

    vreemd = st.sampled_from(VREEMD)
    kinderen = [st.builds(van_kind, st.just(kind), vreemd, st.none() | vreemd) for kind in (KIND, ZUS)]
    bij = st.tuples(st.sampled_from("123"), st.sampled_from([*VREEMD, MOE]), st.sampled_from([VEILIG_THUIS, JEUGDZORG]))
    nummer = st.sampled_from([None, None, str(MOE.bsn)])
    van_partner = st.builds(lambda een, bsn: partner(een[0], een[1], een[2], bsn), bij, nummer)
    van_rechter = st.builds(uitspraak, st.sampled_from("12"), st.sampled_from([KIND, ZUS]), vreemd)
    anderen = st.lists(st.one_of(van_partner, van_partner, van_rechter), min_size=2, max_size=5)
    return st.tuples(*kinderen, anderen).map(lambda alles: [brp(lijst(MOE)), *alles[:-1], *_een_per_plek(alles[-1])])


def _een_per_plek(alle: Sequence[Record]) -> list[Record]:
    return list({(een.bron, een.sleutel): een for een in alle}.values())


async def alle_vermeldingen(store: Store) -> list[BekendeVermelding]:
    return sorted([een async for blad in store.vermeldingen() for een, _ in blad])


async def oordelen(store: Store) -> list[Oordeel]:
    """Every judgement that counts."""
    uit = set[Oordeel]()
    for een in await alle_vermeldingen(store):
        identiteit = await store.identiteit(een.persoon)
        uit |= {o for o in identiteit.oordelen if o.intrekking is None} if identiteit else set()
    return sorted(uit, key=lambda o: o.id)


async def stand(store: Store, kast: Kast) -> Stand:
    """Everything: persons, relations, records, appointments, registrations, and what counts of what was judged."""
    alle = await alle_vermeldingen(store)
    ingeschreven = [een.persoon for een in alle if een.ingeschrevene]
    assert len(ingeschreven) == len(set(ingeschreven)), "two people with a list of their own are never one"
    personen = (await store.omgeving(NUMMERS)).personen.items()
    zonder_nummer = {id_ for id_, wie in personen if wie.burgerservicenummer is None}
    assert zonder_nummer <= {een.persoon for een in alle}, "a relation goes with the vermelding that tells of it"
    return kast.inhoud(), await oordelen(store), await store.twijfels(GRENZEN.onder, GRENZEN.boven, 100)


def zonder_records(inhoud: list[str]) -> list[str]:
    """Without the records themselves, of which is kept when they were last seen."""
    return [rij for rij in inhoud if not RECORD.match(rij)]


async def trek_in(store: Store, nummer: int) -> None:
    (oordeel,) = (o for o in await oordelen(store) if o.id == nummer)
    (persoon,) = (een.persoon for een in await alle_vermeldingen(store) if een.verwijzing == oordeel.een)
    await Beoordelaar(store, GRENZEN).trek_in(persoon, nummer, OPDRACHT)


async def koppel(store: Store) -> None:
    await Koppelaar(store, proefmodel(), GRENZEN).koppel()


async def oordeel(store: Store, een: Verwijzing, ander: Verwijzing, uitspraak_: Uitspraak) -> int | None:
    """Try it, and judge: the number of the judgement; None when it is refused."""
    beoordelaar = Beoordelaar(store, GRENZEN)
    try:
        zou = await beoordelaar.beoordeel(een, ander, uitspraak_, replace(OPDRACHT, proef=True))
    except OngeldigeInvoer:
        return None
    assert await beoordelaar.beoordeel(een, ander, uitspraak_, OPDRACHT) == zou
    return max(o.id for o in await oordelen(store) if o.methode == MENS)


@st.composite
def verhalen(draw: st.DrawFn) -> Verhaal:
    oordelen_ = st.tuples(st.integers(0), st.sampled_from(Uitspraak))
    return Verhaal(
        draw(bevolkingen()),
        draw(st.sets(st.integers(0, 9), max_size=3)),
        draw(st.lists(oordelen_, min_size=2, max_size=5)),
        draw(st.randoms(use_true_random=False)),
    )


def wetten(voorbeelden: int) -> settings:
    ook = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
    return settings(max_examples=voorbeelden, deadline=None, derandomize=True, suppress_health_check=ook)


@wetten(40)
@given(verhalen())
def test_intrekken_herstelt_precies_wat_er_was_en_herladen_verandert_niets(tmp_path: Path, verhaal: Verhaal) -> None:
    controleer(SqliteKast(tmp_path), verhaal)


@wetten(3)
@given(verhalen())
def test_ook_in_neo4j(request: pytest.FixtureRequest, verhaal: Verhaal) -> None:
    controleer(Neo4jKast(request.getfixturevalue("neo4j_server")), verhaal)


def controleer(kast: Kast, verhaal: Verhaal) -> None:
    """One by one back again, and then everything in whatever order; also with a reload and linking in between."""
    records, bekend_op, wat, toeval = verhaal

    async def doe() -> None:
        async with kast.nieuw() as store:
            await bewaar(store, *records)
            await koppel(store)
            bekend = sorted(een.thuis for een in await alle_vermeldingen(store) if not een.ingeschrevene)
            wie = {bekend[een % len(bekend)] for een in bekend_op}
            await store.registraties.registreer([kent(SCHOOL, identiteit=een) for een in sorted(wie)], VANDAAG_LEVEND)
            begin, *ook_begin = await stand(store, kast)
            paren = list(combinations([een.verwijzing for een in await alle_vermeldingen(store)], 2))
            stapel = list[tuple[int, Stand]]()
            for plek, uitspraak_ in wat:
                was = await stand(store, kast)
                nummer = await oordeel(store, *paren[plek % len(paren)], uitspraak_)
                if nummer is None:
                    assert await stand(store, kast) == was, "what is refused changes nothing"
                else:
                    stapel.append((nummer, was))
            for nummer, was in reversed(stapel):
                await trek_in(store, nummer)
                assert await stand(store, kast) == was
            opnieuw = [await oordeel(store, *paren[plek % len(paren)], uitspraak_) for plek, uitspraak_ in wat]
            met, *ook = await stand(store, kast)
            assert (await bewaar(store, *records)).ongewijzigd == len(records)
            await koppel(store)
            na, *nog = await stand(store, kast)
            assert (zonder_records(na), nog) == (zonder_records(met), ook), "loading again changes nothing"
            gegeven = [een for een in opnieuw if een is not None]
            for nummer in toeval.sample(gegeven, len(gegeven)):
                await trek_in(store, nummer)
            eind, *rest = await stand(store, kast)
            assert (zonder_records(eind), rest) == (zonder_records(begin), ook_begin)

    asyncio.run(doe())
