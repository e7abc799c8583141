"""Laws of identities: whatever was loaded, joined and split before, what counts now is all that matters."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from itertools import combinations

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from graph.datum import NU
from graph.identiteit import BekendeVermelding, Oordeel, Verwijzing
from graph.store import Record, Store, Zoekvraag
from resolution.kenmerken import Kenmerken
from tests.contract.mensen import JEUGDZORG, VEILIG_THUIS, bewaar, brp, partner, uitspraak, van_mens, verwerk, zelfde
from tests.contract.vullen import Kast, feiten
from tests.gezag.bouwstenen import KIND, MOE, VA, ZUS, Persoon, eigen, gehuwd, lijst, ouder, zonder_bsn

OMAR = zonder_bsn(replace(VA, voornaam="Omar", geslachtsnaam="Haddad"))
UMAR = replace(OMAR, voornaam="Umar")
KINDEREN = [str(KIND.bsn), str(ZUS.bsn), str(MOE.bsn)]


def lijsten() -> st.SearchStrategy[Record]:
    """A version of a list: whom it names without a number differs."""

    def van(wie: Persoon, vader: Persoon | None, partner_: Persoon | None) -> Record:
        genoemd = [] if vader is None else [ouder(2, vader)]
        genoemd += [] if partner_ is None else [gehuwd(partner_)]
        return brp(lijst(wie, eigen(wie), ouder(1, MOE), *genoemd))

    vreemde = st.sampled_from([None, OMAR, OMAR, UMAR, VA])
    return st.builds(van, st.sampled_from([KIND, ZUS]), vreemde, vreemde)


def records() -> st.SearchStrategy[Record]:
    bij = st.tuples(
        st.sampled_from([VEILIG_THUIS, JEUGDZORG]), st.sampled_from("12"), st.sampled_from([OMAR, UMAR, MOE])
    )
    van_partner = bij.map(lambda een: partner(een[1], een[2], een[0]))
    van_rechter = st.builds(
        uitspraak, st.sampled_from("12"), st.sampled_from([KIND, ZUS]), st.sampled_from([OMAR, UMAR, MOE])
    )
    return st.one_of(lijsten(), van_partner, van_rechter, st.just(brp(lijst(MOE))))


def vergelijk(alle: list[BekendeVermelding]) -> list[Oordeel]:
    """A model for these few people: the same surname and birth date is enough."""
    uit = []
    for een, ander in combinations(alle, 2):
        a, b = (Kenmerken.uit_json(wie.kenmerken) for wie in (een, ander))
        if a.geboortedatum == b.geboortedatum and a.achternamen == b.achternamen:
            gewicht = 20.0 if a.voornamen == b.voornamen else 5.0
            uit.append(zelfde(een.verwijzing, ander.verwijzing, gewicht))
    return uit


def zonder_versie(antwoord: dict[str, list[str]]) -> dict[str, list[str]]:
    """The same, whichever version of its record it comes from."""
    return {naam: sorted(re.sub(r"versie=\d+", "", een) for een in alle) for naam, alle in antwoord.items()}


async def alle_vermeldingen(store: Store) -> list[BekendeVermelding]:
    return sorted([een async for blad in store.vermeldingen() for een, _ in blad])


async def koppel(store: Store) -> None:
    """Compare everything with everything anew."""
    alle = await alle_vermeldingen(store)
    await verwerk(store, *vergelijk(alle), gekoppeld=[een.verwijzing for een in alle])


async def toestand(store: Store, kast: Kast) -> dict[str, object]:
    """All that can be asked, without identifiers and versions."""
    groepen: dict[int, list[Verwijzing]] = {}
    for een in await alle_vermeldingen(store):
        groepen.setdefault(een.persoon, []).append(een.verwijzing)
        identiteit = await store.identiteit(een.persoon)
        assert identiteit is not None
        assert een in identiteit.vermeldingen
    gezinnen = [feiten(await store.gezin(nummer, NU)) for nummer in KINDEREN]
    gevonden = [(await store.zoek(Zoekvraag(naam), 50)).totaal for naam in ("Haddad", "Bakker", "Jansen")]
    return {
        "identiteiten": sorted(sorted(groep) for groep in groepen.values()),
        "gezinnen": [zonder_versie(gezin) for gezin in gezinnen],
        "omgeving": zonder_versie(feiten(await store.omgeving(KINDEREN))),
        "gevonden": gevonden,
        "benoemingen": sorted(
            (soort, sorted(groepen[int(wie)]), sorted(groepen[over]), sinds, tot)
            for soort, wie, over, sinds, tot in kast.benoemingen()
        ),
        "rechtspraak": [
            een._replace(persoon=0, bekend_sinds="", benoemden=tuple(b._replace(persoon=None) for b in een.benoemden))
            for een in await store.rechtspraak(KINDEREN)
        ],
    }


@given(
    ladingen=st.lists(st.lists(records(), min_size=1, max_size=4), min_size=2, max_size=5),
    oordelen=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=3),
    tussendoor=st.booleans(),
)
@settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_wat_er_was_laat_geen_spoor_na(
    kast: Kast, ladingen: list[list[Record]], oordelen: list[tuple[int, int]], tussendoor: bool
) -> None:
    """Versions, joins by the model, and judgements that were withdrawn: as if only the newest records ever came."""

    async def met_verleden() -> dict[str, object]:
        async with kast.nieuw() as store:
            for lading in ladingen:
                await bewaar(store, *_een_per_sleutel(lading))
                if tussendoor:
                    await koppel(store)
                alle = await alle_vermeldingen(store)
                paren = {tuple(sorted((alle[een % len(alle)], alle[ander % len(alle)]))) for een, ander in oordelen}
                gegeven = [
                    van_mens(een.verwijzing, ander.verwijzing)
                    for een, ander in sorted(paren)
                    if een != ander and not (een.ingeschrevene and ander.ingeschrevene)
                ]
                await verwerk(store, *gegeven)
            alle = await alle_vermeldingen(store)
            identiteiten = [await store.identiteit(een.persoon) for een in alle]
            nummers = {o.id for een in identiteiten if een for o in een.oordelen if o.methode == "mens"}
            await verwerk(store, ingetrokken=sorted(nummers))
            await koppel(store)
            return await toestand(store, kast)

    async def zonder_verleden() -> dict[str, object]:
        async with kast.nieuw() as store:
            nieuwste = _een_per_sleutel([record for lading in ladingen for record in lading])
            await bewaar(store, *nieuwste)
            await koppel(store)
            return await toestand(store, kast)

    assert asyncio.run(met_verleden()) == asyncio.run(zonder_verleden())


def _een_per_sleutel(alle: list[Record]) -> list[Record]:
    return list({(record.bron, record.sleutel): record for record in alle}.values())
