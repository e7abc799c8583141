"""What partners register, as a store keeps it: once, beside the records, about whoever it is now, and deletable."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from graph.bekendheid import Betrokkene, Bijwerking, Functie, Paar, Registratie, Vertelling
from graph.fouten import OngeldigeInvoer
from graph.identiteit import Verwijzing
from graph.store import Store, Zoekvraag
from tests.contract.bekenden import HUISARTS, NU, POLITIE, SCHOOL, VANDAAG, VANDAAG_LEVEND, kent, op
from tests.contract.mensen import VANAF, VEILIG_THUIS, bewaar, brp, partner, persoon_van, van_mens, verwerk
from tests.contract.vullen import Kast
from tests.gezag.bouwstenen import KIND, MOE, PAUL, VA, ZUS, Feit, eigen, lijst, ouder

pytestmark = pytest.mark.anyio

VAN_KOEN, BIJ_VEILIG_THUIS = Verwijzing("brp", str(KIND.bsn)), Verwijzing(VEILIG_THUIS, "17")
ADRES = Feit("08", ({"09.10": "0518", "10.30": 20200101, "11.20": 5, "11.60": "2511AB"},))
KOEN = lijst(KIND, eigen(KIND), ouder(1, MOE), ADRES)
ZOE = lijst(ZUS, eigen(ZUS), ouder(1, MOE))
BUURJONGEN = lijst(PAUL, eigen(PAUL), ADRES)
DAG = timedelta(days=1)
ANUMMER = "1745105604"


async def registreer(store: Store, *registraties: Registratie, dag: date = VANDAAG) -> list[Registratie]:
    return list(await store.registraties.registreer(registraties, op(dag)))


async def van(store: Store, *wie: str | int | None) -> list[Registratie]:
    """What is registered of these persons now, found as a question does: by who they are."""
    betrokkenen = [Betrokkene(identiteit=een) if isinstance(een, int) else Betrokkene(een) for een in wie]
    personen = await store.registraties.personen(betrokkenen)
    gevonden = await store.registraties.registraties([een.id for een in personen if een])
    return [een.registratie for een in gevonden]


async def alles(store: Store) -> dict[UUID, bool]:
    """Every registration, and whether it is in the archive."""
    return {een.registratie.id: een.gearchiveerd async for blad in store.registraties.alle() for een in blad}


# ----------------------------------------------------------------------------------------------------- registering


async def test_wat_is_geregistreerd_komt_terug_zoals_het_was(store: Store) -> None:
    await bewaar(store, brp(KOEN))
    gegeven = kent(SCHOOL, KIND.bsn, verwijderdatum=date(2027, 1, 1))
    assert await registreer(store, gegeven) == [gegeven]
    (bewaard,) = await store.registraties.van_partner(SCHOOL)
    assert bewaard.registratie == gegeven
    assert bewaard.persoon is not None
    assert (bewaard.persoon.burgerservicenummer, bewaard.gearchiveerd) == (KIND.bsn, False)
    assert await van(store, KIND.bsn) == [gegeven]
    assert await van(store, bewaard.persoon.id) == [gegeven]


async def test_nog_eens_registreren_verandert_niets_en_verlengt_niet(store: Store) -> None:
    await bewaar(store, brp(KOEN))
    (eerst,) = await registreer(store, kent(SCHOOL, KIND.bsn))
    later = kent(SCHOOL, KIND.bsn, sinds=NU + 100 * DAG)
    assert await registreer(store, later, dag=VANDAAG + 100 * DAG) == [eerst]
    assert list(await alles(store)) == [eerst.id]


async def test_tweemaal_in_een_bestand_is_eenmaal_en_een_ander_heeft_een_eigen(store: Store) -> None:
    await bewaar(store, brp(KOEN))
    een, ander, derde = await registreer(store, kent(SCHOOL, KIND.bsn), kent(SCHOOL, KIND.bsn), kent(POLITIE, KIND.bsn))
    assert (een == ander, derde.partner) == (True, POLITIE)
    assert len(await alles(store)) == 2


async def test_na_een_einde_mag_een_partner_opnieuw_registreren(store: Store) -> None:
    await bewaar(store, brp(KOEN))
    await registreer(store, kent(SCHOOL, KIND.bsn))
    assert await store.registraties.trek_in(SCHOOL, Betrokkene(KIND.bsn), VANDAAG)
    opnieuw = kent(SCHOOL, KIND.bsn)
    assert await registreer(store, opnieuw) == [opnieuw]


async def test_een_onbekende_in_de_rij_en_er_wordt_niets_bewaard(store: Store) -> None:
    await bewaar(store, brp(KOEN))
    for vreemd in (kent(SCHOOL, VA.bsn), kent(SCHOOL, identiteit=999_999)):
        with pytest.raises(OngeldigeInvoer, match="niet bekend"):
            await registreer(store, kent(SCHOOL, KIND.bsn), vreemd)
    assert await alles(store) == {}
    assert await store.registraties.personen([Betrokkene(VA.bsn), Betrokkene(identiteit=999_999)]) == [None, None]


async def test_gelijktijdig_hetzelfde_registreren_geeft_er_een(store: Store) -> None:
    await bewaar(store, brp(KOEN))
    uit = await asyncio.gather(*(registreer(store, kent(SCHOOL, KIND.bsn)) for _ in range(8)))
    assert len({registratie.id for (registratie,) in uit}) == 1
    assert len(await alles(store)) == 1


async def test_een_registratie_is_geen_record(store: Store, kast: Kast) -> None:
    await bewaar(store, brp(KOEN))
    ervoor = [rij for rij in kast.inhoud() if "ronrecord" in rij or "ermelding" in rij]
    await registreer(store, kent(SCHOOL, KIND.bsn))
    assert [rij for rij in kast.inhoud() if "ronrecord" in rij or "ermelding" in rij] == ervoor
    assert list(await store.quarantaine()) == []


# ---------------------------------------------------------------------------------------------------- withdrawing


async def test_intrekken_kan_alleen_de_eigen_en_maar_een_keer(store: Store) -> None:
    await bewaar(store, brp(KOEN))
    (van_school, van_politie) = await registreer(store, kent(SCHOOL, KIND.bsn), kent(POLITIE, KIND.bsn))
    assert await store.registraties.trek_in(HUISARTS, Betrokkene(KIND.bsn), VANDAAG) is None
    assert await store.registraties.trek_in(SCHOOL, Betrokkene(VA.bsn), VANDAAG) is None
    ingetrokken = await store.registraties.trek_in(SCHOOL, Betrokkene(KIND.bsn), VANDAAG)
    assert ingetrokken == replace(van_school, verwijderdatum=VANDAAG)
    assert await store.registraties.trek_in(SCHOOL, Betrokkene(KIND.bsn), VANDAAG + DAG) is None
    assert set(await van(store, KIND.bsn)) == {ingetrokken, van_politie}


# -------------------------------------------------------------------------------------------- joining and splitting


async def test_een_registratie_gaat_mee_als_twee_identiteiten_een_blijken_en_weer_terug(store: Store) -> None:
    await bewaar(store, brp(KOEN), partner("17", KIND))
    los = await persoon_van(store, BIJ_VEILIG_THUIS)
    (registratie,) = await registreer(store, kent(SCHOOL, identiteit=los))
    assert await van(store, KIND.bsn) == []
    await verwerk(store, van_mens(VAN_KOEN, BIJ_VEILIG_THUIS))
    assert await van(store, KIND.bsn) == [registratie]
    (persoon,) = await store.registraties.personen([Betrokkene(identiteit=los)])
    assert persoon is not None
    assert persoon.burgerservicenummer == KIND.bsn
    assert await registreer(store, kent(SCHOOL, KIND.bsn)) == [registratie], "it is the same person"
    (oordeel,) = (await store.samenhang([VAN_KOEN], VANAF)).oordelen
    await verwerk(store, ingetrokken=[oordeel.id])
    assert (await van(store, KIND.bsn), await van(store, los)) == ([], [registratie])


async def test_een_registratie_gaat_mee_met_wie_bij_het_laden_een_ander_bleek(store: Store) -> None:
    """One list names a parent by A-number only, another by burgerservicenummer only, until the own list has both."""
    op_anummer = ouder(1, MOE).met({"01.20": None, "01.10": ANUMMER})
    await bewaar(store, brp(lijst(KIND, eigen(KIND), op_anummer)), brp(ZOE))
    zonder_nummer = [p for p in (await store.zoek(Zoekvraag("Jansen"), 10)).personen if not p.burgerservicenummer]
    (dubbel,) = (een.id for een in zonder_nummer)
    (registratie,) = await store.registraties.registreer([kent(SCHOOL, identiteit=dubbel)], lambda *_: True)
    await bewaar(store, brp(lijst(MOE, eigen(MOE).met({"01.10": ANUMMER}))))
    (maria,) = (await store.zoek(Zoekvraag("Jansen"), 10)).personen
    assert maria.id != dubbel
    (nu,) = await van(store, MOE.bsn)
    assert (nu.id, nu.betrokkene) == (registratie.id, Betrokkene(identiteit=maria.id))


async def test_wie_hier_niet_meer_bekend_is_houdt_zijn_registratie_tot_hij_terug_is(store: Store) -> None:
    await bewaar(store, brp(KOEN))
    (registratie,) = await registreer(store, kent(SCHOOL, KIND.bsn))
    await bewaar(store, brp(lijst(KIND, Feit("07", ({"67.10": 20250101, "67.20": "F"},)))))
    (bewaard,) = await store.registraties.van_partner(SCHOOL)
    assert (bewaard.registratie, bewaard.persoon) == (registratie, None)
    await bewaar(store, brp(KOEN))
    assert await van(store, KIND.bsn) == [registratie]
    assert await store.registraties.trek_in(SCHOOL, Betrokkene(KIND.bsn), VANDAAG)


async def test_wie_niet_meer_bekend_is_kan_toch_worden_ingetrokken(store: Store) -> None:
    await bewaar(store, brp(KOEN))
    await registreer(store, kent(SCHOOL, KIND.bsn))
    await bewaar(store, brp(lijst(KIND, Feit("07", ({"67.10": 20250101, "67.20": "F"},)))))
    assert await store.registraties.trek_in(SCHOOL, Betrokkene(KIND.bsn), VANDAAG)


# ---------------------------------------------------------------------------------------------------------- signals


async def test_de_omgeving_kent_broers_zussen_en_huisgenoten(store: Store) -> None:
    await bewaar(store, brp(KOEN), brp(ZOE), brp(BUURJONGEN), brp(lijst(VA)))
    koen, zoe, paul, _ = await registreer(store, *(kent(SCHOOL, wie.bsn) for wie in (KIND, ZUS, PAUL, VA)), dag=VANDAAG)
    (persoon,) = await store.registraties.personen([Betrokkene(KIND.bsn)])
    assert persoon is not None
    omgeving = await store.registraties.omgeving([persoon.id])
    assert {een.registratie for een in omgeving.bewaard} == {koen, zoe, paul}
    assert omgeving.gegeven == frozenset()
    nummers = {een.burgerservicenummer for een in omgeving.graaf.personen.values()}
    assert {KIND.bsn, ZUS.bsn, PAUL.bsn, MOE.bsn} == nummers
    assert {r.ouder for r in omgeving.graaf.ouder_van} <= set(omgeving.graaf.personen)
    assert len(omgeving.graaf.adressen) == 1


async def test_een_signaal_wordt_een_keer_gegeven_ook_als_twee_het_tegelijk_zien(store: Store) -> None:
    await bewaar(store, brp(KOEN))
    een, ander = await registreer(store, kent(SCHOOL, KIND.bsn), kent(POLITIE, KIND.bsn))
    paar = Paar(*sorted((een.id, ander.id)))
    geven = Bijwerking(frozenset({paar}), frozenset())
    uit = await asyncio.gather(*(store.registraties.werk_bij(geven) for _ in range(5)))
    assert sorted(len(gegeven.geven) for gegeven in uit) == [0, 0, 0, 0, 1]
    ((van_school, van_politie),) = await store.registraties.signalen(SCHOOL)
    assert (van_school.registratie, van_politie.registratie) == (een, ander)
    assert [eigen_.registratie for eigen_, _ in await store.registraties.signalen(POLITIE)] == [ander]
    assert list(await store.registraties.signalen(HUISARTS)) == []


async def test_een_signaal_wordt_ingetrokken_en_dan_weet_niemand_het_meer(store: Store) -> None:
    await bewaar(store, brp(KOEN))
    een, ander = await registreer(store, kent(SCHOOL, KIND.bsn), kent(POLITIE, KIND.bsn))
    paar = Paar(*sorted((een.id, ander.id)))
    await store.registraties.werk_bij(Bijwerking(frozenset({paar}), frozenset()))
    weg = Bijwerking(frozenset(), frozenset({paar}))
    assert await store.registraties.werk_bij(weg) == weg
    assert await store.registraties.werk_bij(weg) == Bijwerking(frozenset(), frozenset())
    assert list(await store.registraties.signalen(SCHOOL)) == []


async def test_een_signaal_over_wat_er_niet_is_wordt_niet_gegeven(store: Store) -> None:
    await bewaar(store, brp(KOEN))
    (een,) = await registreer(store, kent(SCHOOL, KIND.bsn))
    paar = Paar(*sorted((een.id, UUID(int=7))))
    assert (await store.registraties.werk_bij(Bijwerking(frozenset({paar}), frozenset()))).geven == frozenset()


async def test_een_gegeven_signaal_is_ook_na_een_verhuizing_nog_bekend(store: Store) -> None:
    """Else the one who moved out would count as not living any more, and the signal would be taken back."""
    await bewaar(store, brp(KOEN), brp(BUURJONGEN))
    een, ander = await registreer(store, kent(SCHOOL, KIND.bsn), kent(POLITIE, PAUL.bsn))
    paar = Paar(*sorted((een.id, ander.id)))
    await store.registraties.werk_bij(Bijwerking(frozenset({paar}), frozenset()))
    await bewaar(store, brp(lijst(PAUL, eigen(PAUL))))
    (persoon,) = await store.registraties.personen([Betrokkene(KIND.bsn)])
    assert persoon is not None
    omgeving = await store.registraties.omgeving([persoon.id])
    assert omgeving.gegeven == {paar}
    assert {een.registratie.id for een in omgeving.bewaard} == {een.id, ander.id}


# --------------------------------------------------------------------------------------------------------- cleaning


async def test_het_archief_wordt_door_geen_enkele_vraag_gelezen(store: Store) -> None:
    await bewaar(store, brp(KOEN))
    een, ander = await registreer(store, kent(SCHOOL, KIND.bsn), kent(POLITIE, KIND.bsn))
    paar = Paar(*sorted((een.id, ander.id)))
    await store.registraties.werk_bij(Bijwerking(frozenset({paar}), frozenset()))
    await store.registraties.maak_schoon([(een.id, VANDAAG)], [])
    assert await alles(store) == {een.id: True, ander.id: False}
    (persoon,) = await store.registraties.personen([Betrokkene(KIND.bsn)])
    assert persoon is not None
    omgeving = await store.registraties.omgeving([persoon.id])
    assert [b.registratie for b in omgeving.bewaard] == await van(store, KIND.bsn) == [ander]
    assert omgeving.gegeven == frozenset(), "the signal went with it"
    assert list(await store.registraties.van_partner(SCHOOL)) == []
    assert await store.registraties.trek_in(SCHOOL, Betrokkene(KIND.bsn), VANDAAG) is None
    (opgeborgen,) = [b for blad in [b async for b in store.registraties.alle()] for b in blad if b.gearchiveerd]
    assert opgeborgen.registratie == replace(een, verwijderdatum=VANDAAG)


async def test_vernietigd_is_nergens_meer(store: Store, kast: Kast) -> None:
    await bewaar(store, brp(KOEN))
    een, ander = await registreer(store, kent(SCHOOL, KIND.bsn), kent(POLITIE, KIND.bsn))
    await store.registraties.maak_schoon([(een.id, VANDAAG)], [])
    await store.registraties.maak_schoon([], [een.id, ander.id])
    assert await alles(store) == {}
    assert not any(str(id_) in rij for rij in kast.inhoud() for id_ in (een.id, ander.id))
    opnieuw = kent(SCHOOL, KIND.bsn)
    assert await registreer(store, opnieuw) == [opnieuw]


async def test_veel_registraties_komen_bij_een_schoonmaak_allemaal_een_keer(store: Store) -> None:
    await bewaar(store, brp(KOEN))
    partners = [f"{nummer:020}" for nummer in range(2500)]
    await registreer(store, *(kent(oin, KIND.bsn) for oin in partners))
    bladen = [[een.registratie.id for een in blad] async for blad in store.registraties.alle()]
    assert len(bladen) > 1
    ids = [id_ for blad in bladen for id_ in blad]
    assert len(set(ids)) == len(ids) == len(partners)
    await store.registraties.maak_schoon([(id_, VANDAAG) for id_ in ids[:1200]], ids[1200:])
    assert list((await alles(store)).values()) == [True] * 1200


async def test_wat_leeft_is_aan_wie_het_vraagt(store: Store) -> None:
    await bewaar(store, brp(KOEN))
    (eerst,) = await registreer(store, kent(SCHOOL, KIND.bsn))
    tweede = kent(SCHOOL, KIND.bsn, sinds=NU + 731 * DAG)
    assert await registreer(store, tweede, dag=VANDAAG + 731 * DAG) == [tweede]
    assert await van(store, KIND.bsn) == [eerst, tweede]
    assert VANDAAG_LEVEND(eerst, (await store.registraties.van_partner(SCHOOL))[0].persoon)  # type: ignore[arg-type]


# ---------------------------------------------------------------------------------------------------- what was told


async def test_wat_een_partner_is_verteld_blijft_tot_hij_hoorde_dat_het_voorbij_is(store: Store) -> None:
    await bewaar(store, brp(KOEN))
    een, ander = await registreer(store, kent(SCHOOL, KIND.bsn), kent(POLITIE, KIND.bsn))
    aan_school = Vertelling(een.id, POLITIE, Functie.MELDER)
    aan_politie = Vertelling(ander.id, SCHOOL, Functie.MELDER)
    bij = store.registraties
    assert await bij.verteld(SCHOOL) == {}
    await bij.noteer_verteld(aan_school, zeker=False)
    await bij.noteer_verteld(aan_politie, zeker=False)
    assert await bij.verteld(SCHOOL) == {aan_school: False}
    await bij.noteer_verteld(aan_school, zeker=True)
    await bij.noteer_verteld(aan_school, zeker=False)
    assert await bij.verteld(SCHOOL) == {aan_school: True}, "what is certain stays so"
    await bij.maak_schoon([(een.id, VANDAAG)], [])
    assert await bij.verteld(SCHOOL) == {aan_school: True}, "it still has to hear that it is over"
    await bij.noteer_ingetrokken(aan_school)
    await bij.noteer_ingetrokken(aan_school)
    assert (await bij.verteld(SCHOOL), await bij.verteld(POLITIE)) == ({}, {aan_politie: False})


async def test_van_wat_vernietigd_is_wordt_niets_verteld_en_niets_onthouden(store: Store, kast: Kast) -> None:
    await bewaar(store, brp(KOEN))
    een, ander = await registreer(store, kent(SCHOOL, KIND.bsn), kent(POLITIE, KIND.bsn))
    aan_school = Vertelling(een.id, POLITIE, Functie.MELDER)
    await store.registraties.noteer_verteld(aan_school, zeker=True)
    await store.registraties.maak_schoon([(een.id, VANDAAG), (ander.id, VANDAAG)], [])
    assert any(str(een.id) in rij and POLITIE in rij for rij in kast.inhoud())
    await store.registraties.maak_schoon([], [een.id])
    await store.registraties.noteer_verteld(aan_school, zeker=True)
    assert await store.registraties.verteld(SCHOOL) == {}
    assert not any(str(een.id) in rij for rij in kast.inhoud())
