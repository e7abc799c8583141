"""Identities, as a data steward meets them: who is joined, what moves with that, and that it can be undone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from api.instellingen import open_store
from graph.datum import NU
from graph.identiteit import MODEL, Indeling, Samenhang, Uitspraak, Verwijzing
from graph.store import Afgekeurd, Store, Telling, Zoekvraag
from resolution.oordelen.herbouw import herbouw_sleutels
from tests.contract.mensen import (
    JEUGDZORG,
    VANAF,
    VEILIG_THUIS,
    bewaar,
    brp,
    deel_in,
    partner,
    persoon_van,
    van_mens,
    verwerk,
    zelfde,
)
from tests.contract.vullen import VANDAAG, Kast, feiten
from tests.gezag.bouwstenen import KIND, MOE, VA, ZUS, Feit, eigen, heeft_kind, lijst, ouder, zonder_bsn

pytestmark = pytest.mark.anyio

MARIA = Verwijzing("brp", str(MOE.bsn))
BIJ_VEILIG_THUIS = Verwijzing(VEILIG_THUIS, "17")
BIJ_JEUGDZORG = Verwijzing(JEUGDZORG, "K-4")
OMAR = zonder_bsn(replace(VA, voornaam="Omar", geslachtsnaam="Haddad"))
"""A father abroad, whom the lists of two children name without a number."""
KOEN = lijst(KIND, eigen(KIND), ouder(1, MOE), ouder(2, OMAR))
ZOE = lijst(ZUS, eigen(ZUS), ouder(1, MOE), ouder(2, OMAR))
(_, _OMAR) = brp(KOEN).vermeldingen
OMAR_VAN_KOEN, OMAR_VAN_ZOE = (Verwijzing("brp", str(k.bsn), 1, _OMAR.deel) for k in (KIND, ZUS))


@pytest.fixture
async def store(kast: Kast) -> AsyncIterator[Store]:
    geopend = open_store(kast.adres())
    yield geopend
    await geopend.sluit()


async def wachtend(store: Store) -> set[Verwijzing]:
    return {een.verwijzing for een in await store.te_koppelen(100)}


async def koppel_alles(store: Store) -> None:
    """Everything was compared with everything, and nobody was like anybody."""
    await verwerk(store, gekoppeld=sorted(await wachtend(store)))


async def vader_van(store: Store, kind: str | None) -> list[int]:
    graaf = await store.gezin(str(kind), NU)
    namen = {id_ for id_, persoon in graaf.personen.items() if persoon.naam.voornamen == "Omar"}
    (zelf,) = graaf.vraag
    return [r.ouder for r in graaf.ouder_van if r.kind == zelf and r.ouder in namen]


# ------------------------------------------------------------------------------------------- records of any source


async def test_wie_een_partner_kent_is_een_persoon_met_een_naam_en_zonder_nummers(store: Store) -> None:
    assert await bewaar(store, partner("17", MOE, bsn=str(MOE.bsn))) == Telling(gelezen=1, nieuw=1)
    (maria,) = (await store.zoek(Zoekvraag("Jansen"), 10)).personen
    assert (maria.burgerservicenummer, maria.naam.voornamen, maria.eigen_lijst) == (None, "Maria", False)
    assert maria.geboortedatum is not None
    identiteit = await store.identiteit(maria.id)
    assert identiteit is not None
    assert [een.verwijzing for een in identiteit.vermeldingen] == [BIJ_VEILIG_THUIS]


async def test_hetzelfde_record_van_een_partner_nog_eens_verandert_niets(store: Store, kast: Kast) -> None:
    await bewaar(store, partner("17", MOE), brp(lijst(MOE)))
    await koppel_alles(store)
    ervoor = [rij for rij in kast.inhoud() if "ronrecord" not in rij.lower()]
    assert await bewaar(store, partner("17", MOE), brp(lijst(MOE))) == Telling(gelezen=2, ongewijzigd=2)
    assert [rij for rij in kast.inhoud() if "ronrecord" not in rij.lower()] == ervoor
    assert await wachtend(store) == set()


async def test_dezelfde_sleutel_bij_een_ander_is_een_ander_record(store: Store) -> None:
    records = [partner("17", MOE), partner("17", VA, JEUGDZORG), brp(lijst(KIND), sleutel="17")]
    assert (await bewaar(store, *records)).nieuw == 3
    assert (await bewaar(store, *records)).ongewijzigd == 3
    gewijzigd = partner("17", VA, JEUGDZORG, bsn=str(VA.bsn))
    assert (await bewaar(store, gewijzigd)).gewijzigd == 1


async def test_wat_van_een_partner_wacht_wordt_niet_opgelost_door_een_lijst_met_die_sleutel(store: Store) -> None:
    afgekeurd = Afgekeurd("a.csv", "regel 2", "geenNaam", "er is geen naam", "partner-csv", b"17;", "17", VEILIG_THUIS)
    lading = await store.begin_lading("a.csv", "a")
    await store.bewaar(lading, [], [afgekeurd], 1)
    await store.sluit_lading(lading)
    await bewaar(store, brp(lijst(MOE), sleutel="17"))
    (wacht,) = await store.quarantaine()
    assert wacht.afgekeurd == afgekeurd
    await bewaar(store, partner("17", MOE))
    assert list(await store.quarantaine()) == []


async def test_een_record_van_een_partner_telt_niet_voor_gezag_gezin_of_dubbele_nummers(store: Store) -> None:
    await bewaar(store, brp(lijst(MOE, heeft_kind(KIND))))
    gezag, gezin = await store.gezag([str(MOE.bsn)], VANDAAG), feiten(await store.gezin(str(MOE.bsn), NU))
    await bewaar(store, partner("17", MOE))
    await verwerk(store, zelfde(MARIA, BIJ_VEILIG_THUIS))
    assert [een.inhoud for een in await store.gezag([str(MOE.bsn)], VANDAAG)] == [een.inhoud for een in gezag]
    assert feiten(await store.gezin(str(MOE.bsn), NU)) == gezin
    lading = await store.begin_lading("nog eens", "nog eens")
    await store.bewaar(lading, [brp(lijst(MOE, heeft_kind(KIND))), partner("17", MOE)], [], 2)
    assert list(await store.sluit_lading(lading)) == []


# ------------------------------------------------------------------------------------------------------ who waits


async def test_wat_nieuw_of_anders_is_wacht_tot_het_vergeleken_is(store: Store) -> None:
    await bewaar(store, brp(lijst(MOE)))
    await bewaar(store, partner("17", MOE))
    assert [een.verwijzing for een in await store.te_koppelen(1)] == [MARIA]
    assert (await store.aantal_te_koppelen(), await wachtend(store)) == (2, {MARIA, BIJ_VEILIG_THUIS})
    await koppel_alles(store)
    assert (await store.aantal_te_koppelen(), await wachtend(store)) == (0, set())
    await bewaar(store, brp(lijst(MOE, heeft_kind(KIND))))
    assert await wachtend(store) == set(), "a child is not compared"
    await bewaar(store, brp(lijst(MOE, eigen(MOE).met({"02.40": "Visser"}))))
    assert await wachtend(store) == {MARIA}


async def test_kandidaten_delen_een_sleutel_die_niet_te_veel_vermeldingen_hebben(store: Store) -> None:
    records = [partner(str(nummer), MOE) for nummer in range(4)]
    await bewaar(store, brp(lijst(MOE)), *records)
    (eigen_,), (van_partner,) = brp(lijst(MOE)).vermeldingen, records[0].vermeldingen
    gedeeld = sorted(set(eigen_.sleutels) & set(van_partner.sleutels))
    assert gedeeld
    assert [een.verwijzing for een in await store.kandidaten(gedeeld, 5)] == [
        MARIA,
        *(Verwijzing(VEILIG_THUIS, str(nummer)) for nummer in range(4)),
    ]
    assert len(await store.kandidaten(gedeeld, 5, ook_ingeschrevenen=False)) == 4
    assert list(await store.kandidaten(gedeeld, 4)) == []
    assert list(await store.kandidaten([], 5)) == []
    alleen_hier = [sleutel for sleutel in eigen_.sleutels if sleutel not in van_partner.sleutels]
    assert {een.verwijzing for een in await store.kandidaten([*alleen_hier, *gedeeld], 4)} == {MARIA}


async def test_een_nieuwe_versie_wordt_op_haar_nieuwe_sleutels_gevonden(store: Store) -> None:
    await bewaar(store, partner("17", MOE))
    await bewaar(store, partner("17", VA))
    (oud,), (nieuw,) = partner("17", MOE).vermeldingen, partner("17", VA).vermeldingen
    assert list(await store.kandidaten([s for s in oud.sleutels if s not in nieuw.sleutels], 5)) == []
    assert [een.kenmerken for een in await store.kandidaten(nieuw.sleutels, 5)] == [nieuw.kenmerken]


async def test_alle_vermeldingen_komen_een_keer_met_hun_sleutels(store: Store) -> None:
    records = [brp(KOEN), partner("17", MOE)]
    await bewaar(store, *records)
    alle = [een async for blad in store.vermeldingen() for een in blad]
    assert sorted(een.verwijzing for een, _ in alle) == [
        MARIA._replace(sleutel=str(KIND.bsn)),
        OMAR_VAN_KOEN,
        BIJ_VEILIG_THUIS,
    ]
    gegeven = {een.kenmerken: set(een.sleutels) for record in records for een in record.vermeldingen}
    assert {een.kenmerken: set(sleutels) for een, sleutels in alle} == gegeven


async def test_andere_zoeksleutels_zoals_na_een_nieuwe_versie_van_het_programma(store: Store, kast: Kast) -> None:
    await bewaar(store, brp(lijst(MOE)), partner("17", MOE))
    await koppel_alles(store)
    voor = kast.inhoud()
    (bekend,) = partner("17", MOE).vermeldingen
    nu = (*bekend.sleutels[1:], 41, 42)
    assert await store.hersleutel({BIJ_VEILIG_THUIS: nu, MARIA._replace(sleutel="000000000"): (1, 2)}) == 1
    assert await wachtend(store) == {BIJ_VEILIG_THUIS}
    assert [een.verwijzing for een in await store.kandidaten([41], 5)] == [BIJ_VEILIG_THUIS]
    assert BIJ_VEILIG_THUIS not in {een.verwijzing for een in await store.kandidaten(bekend.sleutels[:1], 5)}
    assert await store.hersleutel({BIJ_VEILIG_THUIS: nu}) == 0, "what is done, is done"
    assert await herbouw_sleutels(store) == 1
    await koppel_alles(store)
    assert kast.inhoud() == voor
    assert await herbouw_sleutels(store) == 0


async def test_wie_bij_deze_personen_horen(store: Store) -> None:
    await bewaar(store, brp(KOEN), partner("17", MOE))
    alle = [een async for blad in store.vermeldingen() for een, _ in blad]
    wie = {een.verwijzing: een.persoon for een in alle}
    gevraagd = [wie[OMAR_VAN_KOEN], wie[BIJ_VEILIG_THUIS], 10**9]
    assert {een.verwijzing for een in await store.bij_personen(gevraagd)} == {OMAR_VAN_KOEN, BIJ_VEILIG_THUIS}
    assert list(await store.bij_personen([])) == []


# ----------------------------------------------------------------------------------------------- joining and undoing


async def test_een_record_van_een_partner_hoort_na_een_oordeel_bij_de_persoon_van_de_lijst(store: Store) -> None:
    await bewaar(store, brp(lijst(MOE)), partner("17", MOE))
    maria, los = await persoon_van(store, MARIA), await persoon_van(store, BIJ_VEILIG_THUIS)
    assert await verwerk(store, zelfde(MARIA, BIJ_VEILIG_THUIS)) == [(los, maria)]
    identiteit = await store.identiteit(maria)
    assert identiteit is not None
    assert [een.verwijzing for een in identiteit.vermeldingen] == [MARIA, BIJ_VEILIG_THUIS]
    (oordeel,) = identiteit.oordelen
    assert (oordeel.methode, oordeel.gewicht, oordeel.waarom) == ("model", 20.0, "namen en geboortedatum")
    assert oordeel.wanneer
    assert await store.identiteit(los) is None
    assert (await store.zoek(Zoekvraag("Jansen"), 10)).totaal == 1


async def test_intrekken_maakt_alles_precies_zoals_het_was(store: Store, kast: Kast) -> None:
    await bewaar(store, brp(KOEN), brp(ZOE), brp(lijst(MOE)), partner("17", MOE), partner("K-4", VA, JEUGDZORG))
    await koppel_alles(store)
    ervoor = kast.inhoud()
    paren = [(MARIA, BIJ_VEILIG_THUIS), (OMAR_VAN_KOEN, OMAR_VAN_ZOE), (OMAR_VAN_ZOE, BIJ_JEUGDZORG)]
    await verwerk(store, *(van_mens(*paar) for paar in paren))
    assert kast.inhoud() != ervoor
    samen = await store.samenhang([kant for paar in paren for kant in paar], VANAF)
    nummers = [een.id for een in samen.oordelen]
    assert len(await verwerk(store, ingetrokken=nummers)) == 3
    assert kast.inhoud() == ervoor
    identiteit = await store.identiteit(await persoon_van(store, BIJ_VEILIG_THUIS))
    assert identiteit is not None
    (oordeel,) = identiteit.oordelen
    assert oordeel.intrekking is not None
    assert (oordeel.intrekking.wie, oordeel.intrekking.waarom) == ("b.heerder", "vergissing")
    assert await verwerk(store, ingetrokken=nummers) == []
    assert (await store.identiteit(await persoon_van(store, BIJ_VEILIG_THUIS))) == identiteit


async def test_dezelfde_vader_op_twee_lijsten_wordt_een_vader_van_twee_kinderen(store: Store) -> None:
    await bewaar(store, brp(KOEN), brp(ZOE))
    assert await vader_van(store, KIND.bsn) != await vader_van(store, ZUS.bsn)
    await verwerk(store, zelfde(OMAR_VAN_KOEN, OMAR_VAN_ZOE))
    (omar,) = await vader_van(store, KIND.bsn)
    assert await vader_van(store, ZUS.bsn) == [omar]
    assert omar == await persoon_van(store, OMAR_VAN_KOEN)
    assert (await store.zoek(Zoekvraag("Haddad"), 10)).totaal == 1


async def test_een_vader_die_twee_keer_op_een_lijst_stond_kan_weer_twee_worden(store: Store, kast: Kast) -> None:
    """First as Omar, then corrected to Umar: two tellings on one list. Joined and split, each has his own relation."""
    umar = replace(OMAR, voornaam="Umar")
    koen = brp(lijst(KIND, eigen(KIND), ouder(2, umar).voorheen(ouder(2, OMAR))))
    await bewaar(store, koen)
    een, ander = (Verwijzing("brp", str(KIND.bsn), 1, v.deel) for v in koen.vermeldingen[1:])
    ervoor = kast.inhoud()
    await verwerk(store, van_mens(een, ander))
    graaf = await store.gezin(str(KIND.bsn), NU)
    assert len({r.ouder for r in graaf.ouder_van}) == 1
    assert len(graaf.ouder_van) == 2
    (oordeel,) = (await store.samenhang([een], VANAF)).oordelen
    await verwerk(store, ingetrokken=[oordeel.id])
    assert kast.inhoud() == ervoor


async def test_twee_keer_hetzelfde_oordeel_van_het_model_verandert_niets(store: Store, kast: Kast) -> None:
    await bewaar(store, brp(lijst(MOE)), partner("17", MOE))
    await verwerk(store, zelfde(MARIA, BIJ_VEILIG_THUIS), gekoppeld=[MARIA, BIJ_VEILIG_THUIS])
    ervoor, samen = kast.inhoud(), await store.samenhang([MARIA], VANAF)
    assert await verwerk(store, zelfde(MARIA, BIJ_VEILIG_THUIS), gekoppeld=[BIJ_VEILIG_THUIS]) == []
    assert (kast.inhoud(), await store.samenhang([MARIA], VANAF)) == (ervoor, samen)


async def test_wie_opnieuw_vergeleken_is_verliest_wat_het_model_eerst_vond(store: Store) -> None:
    await bewaar(store, brp(lijst(MOE)), partner("17", MOE), partner("K-4", MOE, JEUGDZORG))
    await verwerk(store, zelfde(MARIA, BIJ_VEILIG_THUIS), van_mens(MARIA, BIJ_JEUGDZORG))
    maria = await persoon_van(store, MARIA)
    ((van, naar),) = await verwerk(store, gekoppeld=[BIJ_VEILIG_THUIS])
    assert van == maria
    assert await persoon_van(store, BIJ_VEILIG_THUIS) == naar != maria
    await verwerk(store, gekoppeld=[BIJ_JEUGDZORG, MARIA])
    assert await persoon_van(store, BIJ_JEUGDZORG) == maria, "what a person judged stays"


async def test_een_zwak_oordeel_van_het_model_verbindt_niet_maar_blijft_bewaard(store: Store) -> None:
    await bewaar(store, brp(lijst(MOE)), partner("17", MOE))
    assert await verwerk(store, zelfde(MARIA, BIJ_VEILIG_THUIS, 9.0)) == []
    samen = await store.samenhang([MARIA], VANAF)
    assert [een.verwijzing for een in samen.vermeldingen] == [MARIA]
    samen = await store.samenhang([MARIA], 9.0)
    assert [een.verwijzing for een in samen.vermeldingen] == [MARIA, BIJ_VEILIG_THUIS]
    assert [een.gewicht for een in samen.oordelen] == [9.0]


async def test_na_een_hogere_drempel_gaat_ook_weg_wie_er_alleen_door_de_lagere_bij_hoorde(store: Store) -> None:
    """Nothing that still counts leads to the partner's record, but it belongs to the person who is divided anew."""

    def strenger(samenhang: Samenhang) -> Indeling:
        zwaar = [een for een in samenhang.oordelen if een.methode != MODEL or (een.gewicht or 0) >= 30.0]
        return deel_in(Samenhang(samenhang.vermeldingen, zwaar))

    await bewaar(store, brp(lijst(MOE)), partner("17", MOE), partner("K-4", VA, JEUGDZORG))
    await verwerk(store, zelfde(MARIA, BIJ_VEILIG_THUIS))
    maria = await persoon_van(store, MARIA)
    assert await persoon_van(store, BIJ_VEILIG_THUIS) == maria
    apart = van_mens(MARIA, BIJ_JEUGDZORG, Uitspraak.VERSCHILLEND)
    assert len(await store.verwerk([], [apart], [], 30.0, strenger)) == 1
    assert await persoon_van(store, BIJ_VEILIG_THUIS) != maria


async def test_samenhang_gaat_stap_voor_stap_en_neemt_elk_oordeel_ertussen_mee(store: Store) -> None:
    await bewaar(store, brp(lijst(MOE)), partner("17", MOE), partner("K-4", MOE, JEUGDZORG), partner("99", VA))
    ander = Verwijzing(VEILIG_THUIS, "99")
    oordelen = [
        zelfde(MARIA, BIJ_VEILIG_THUIS),
        zelfde(BIJ_JEUGDZORG, BIJ_VEILIG_THUIS),
        van_mens(MARIA, BIJ_JEUGDZORG, Uitspraak.ONZEKER),
        van_mens(MARIA, ander, Uitspraak.VERSCHILLEND),
    ]
    await verwerk(store, *oordelen)
    samen = await store.samenhang([MARIA], VANAF)
    assert [een.verwijzing for een in samen.vermeldingen] == [MARIA, BIJ_VEILIG_THUIS, BIJ_JEUGDZORG]
    paren = [(een.een, een.ander) for een in samen.oordelen]
    assert paren == [(MARIA, BIJ_VEILIG_THUIS), (MARIA, BIJ_JEUGDZORG), (BIJ_VEILIG_THUIS, BIJ_JEUGDZORG)]
    assert all(een.een < een.ander and een.wanneer and een.id for een in samen.oordelen)


# ------------------------------------------------------------------------------------------- newer versions of records


async def test_een_nieuwe_versie_van_de_lijst_houdt_de_identiteit_van_wie_zonder_nummer_genoemd_is(
    store: Store,
) -> None:
    await bewaar(store, brp(KOEN), brp(ZOE))
    omar = await vader_van(store, KIND.bsn)
    await bewaar(store, brp(lijst(KIND, eigen(KIND), ouder(1, MOE), ouder(2, OMAR), ouder(2, OMAR))))
    assert set(await vader_van(store, KIND.bsn)) == set(omar)
    await verwerk(store, zelfde(OMAR_VAN_KOEN, OMAR_VAN_ZOE))
    await bewaar(store, brp(lijst(ZUS, eigen(ZUS).met({"02.10": "Zoe"}), ouder(1, MOE), ouder(2, OMAR))))
    assert await vader_van(store, ZUS.bsn) == omar


async def test_een_identiteit_met_een_record_van_een_partner_overleeft_de_lijst_die_haar_noemde(store: Store) -> None:
    await bewaar(store, brp(KOEN), partner("17", OMAR))
    await verwerk(store, zelfde(OMAR_VAN_KOEN, BIJ_VEILIG_THUIS))
    omar = await persoon_van(store, OMAR_VAN_KOEN)
    await bewaar(store, brp(lijst(KIND, eigen(KIND), ouder(1, MOE))))
    assert await persoon_van(store, BIJ_VEILIG_THUIS) == omar
    assert (await store.zoek(Zoekvraag("Haddad"), 10)).totaal == 1
    assert await wachtend(store) >= {BIJ_VEILIG_THUIS}, "who was joined with one that is not told any more, waits"
    ((van, naar),) = await verwerk(store, gekoppeld=[BIJ_VEILIG_THUIS])
    assert (van, await store.identiteit(omar)) == (omar, None)
    (gevonden,) = (await store.zoek(Zoekvraag("Haddad"), 10)).personen
    assert gevonden.id == naar


async def test_een_persoon_zonder_lijst_blijft_zolang_een_partner_hem_kent(store: Store) -> None:
    """A list made in error (67.20 = F) is nobody's any more; the partner's record waits for what it is now."""
    await bewaar(store, brp(lijst(MOE)), partner("17", MOE))
    await verwerk(store, zelfde(MARIA, BIJ_VEILIG_THUIS), gekoppeld=[MARIA, BIJ_VEILIG_THUIS])
    maria = await persoon_van(store, MARIA)
    await bewaar(store, brp(lijst(MOE, Feit("07", ({"67.10": 20250101, "67.20": "F"},)))))
    (gevonden,) = (await store.zoek(Zoekvraag("Jansen"), 10)).personen
    assert (gevonden.id, gevonden.eigen_lijst) == (maria, False)
    assert await wachtend(store) == {BIJ_VEILIG_THUIS}
    await koppel_alles(store)
    (gevonden,) = (await store.zoek(Zoekvraag("Jansen"), 10)).personen
    assert (gevonden.id != maria, gevonden.burgerservicenummer) == (True, None)


async def test_wat_een_mens_vond_slaapt_zolang_de_vermelding_weg_is(store: Store, kast: Kast) -> None:
    await bewaar(store, brp(KOEN), brp(ZOE))
    await verwerk(store, van_mens(OMAR_VAN_KOEN, OMAR_VAN_ZOE), gekoppeld=[OMAR_VAN_KOEN, OMAR_VAN_ZOE])
    (omar,) = await vader_van(store, KIND.bsn)
    await bewaar(store, brp(lijst(KIND, eigen(KIND), ouder(1, MOE))))
    await koppel_alles(store)
    assert (await store.samenhang([OMAR_VAN_ZOE], VANAF)).oordelen == []
    assert await vader_van(store, ZUS.bsn) != [omar]
    await bewaar(store, brp(KOEN))
    await koppel_alles(store)
    assert await vader_van(store, KIND.bsn) == await vader_van(store, ZUS.bsn) == [omar]


async def test_een_oordeel_over_wat_er_nog_niet_is_wacht_daarop(store: Store) -> None:
    await bewaar(store, partner("17", MOE))
    assert await verwerk(store, van_mens(MARIA, BIJ_VEILIG_THUIS)) == []
    assert await verwerk(store, zelfde(MARIA, BIJ_JEUGDZORG)) == []
    assert (await store.samenhang([BIJ_VEILIG_THUIS], VANAF)).oordelen == []
    await bewaar(store, brp(lijst(MOE)), partner("K-4", MOE, JEUGDZORG))
    await koppel_alles(store)
    assert await persoon_van(store, BIJ_VEILIG_THUIS) == await persoon_van(store, MARIA)
    assert await persoon_van(store, BIJ_JEUGDZORG) != await persoon_van(store, MARIA)


async def test_een_identificatie_wordt_nooit_aan_een_ander_gegeven(store: Store) -> None:
    await bewaar(store, brp(lijst(MOE)), partner("17", MOE))
    los = await persoon_van(store, BIJ_VEILIG_THUIS)
    await verwerk(store, zelfde(MARIA, BIJ_VEILIG_THUIS))
    await bewaar(store, brp(KOEN), partner("K-4", VA, JEUGDZORG))
    anderen = [OMAR_VAN_KOEN, BIJ_JEUGDZORG, MARIA, Verwijzing("brp", str(KIND.bsn))]
    assert los not in {await persoon_van(store, een) for een in anderen}
    graaf = await store.omgeving([str(KIND.bsn), str(MOE.bsn)])
    assert los not in graaf.personen


async def test_een_lijst_die_een_anummer_krijgt_neemt_mee_wat_over_haar_geoordeeld_is(store: Store) -> None:
    await bewaar(store, brp(lijst(MOE)), partner("17", MOE))
    await verwerk(store, van_mens(MARIA, BIJ_VEILIG_THUIS))
    met_anummer = lijst(MOE, eigen(MOE).met({"01.10": "1745105604"}))
    await bewaar(store, brp(met_anummer, "1745105604", str(MOE.bsn)))
    samen = await store.samenhang([BIJ_VEILIG_THUIS], VANAF)
    assert [een.verwijzing for een in samen.vermeldingen] == [Verwijzing("brp", "1745105604"), BIJ_VEILIG_THUIS]
    assert len({een.persoon for een in samen.vermeldingen}) == 1


# ----------------------------------------------------------------------------------------------------------- doubt


async def test_twijfels_de_oudste_eerst_en_dan_de_zwaarste(store: Store) -> None:
    await bewaar(store, brp(lijst(MOE)), *(partner(str(nummer), MOE) for nummer in range(5)))
    p = [Verwijzing(VEILIG_THUIS, str(nummer)) for nummer in range(5)]
    await verwerk(store, zelfde(MARIA, p[0], 5.0), gekoppeld=[MARIA, *p])
    await verwerk(store, zelfde(MARIA, p[1], 4.0), zelfde(MARIA, p[2], 6.0), zelfde(MARIA, p[3], 2.0))
    totaal, gevonden = await store.twijfels(3.0, VANAF, 10)
    assert totaal == 3
    assert [(een.een.verwijzing, een.ander.verwijzing, een.gewicht) for een in gevonden] == [
        (MARIA, p[0], 5.0),
        (MARIA, p[2], 6.0),
        (MARIA, p[1], 4.0),
    ]
    assert all(een.sinds for een in gevonden)
    assert await store.twijfels(3.0, VANAF, 1, 1) == (3, gevonden[1:2])
    await verwerk(store, van_mens(MARIA, p[2], Uitspraak.VERSCHILLEND), van_mens(MARIA, p[0]))
    assert await store.twijfels(3.0, VANAF, 10) == (1, gevonden[2:])


async def test_wie_al_bij_een_lijst_hoort_wordt_niet_nog_eens_gevraagd(store: Store) -> None:
    """The list of Maria speaks for what Veilig Thuis tells of her; beside what youth care tells it does not."""
    await bewaar(store, brp(lijst(MOE)), brp(KOEN), partner("17", MOE), partner("K-4", VA, JEUGDZORG))
    koen = Verwijzing("brp", str(KIND.bsn))
    alle = [MARIA, koen, OMAR_VAN_KOEN, BIJ_VEILIG_THUIS, BIJ_JEUGDZORG]
    await verwerk(store, zelfde(MARIA, BIJ_VEILIG_THUIS), gekoppeld=alle)
    twijfel = [zelfde(ander, BIJ_VEILIG_THUIS, 4.0) for ander in (koen, OMAR_VAN_KOEN, BIJ_JEUGDZORG)]
    await verwerk(store, *twijfel)
    _, gevraagd = await store.twijfels(3.0, VANAF, 10)
    assert [{een.een.verwijzing, een.ander.verwijzing} for een in gevraagd] == [{BIJ_JEUGDZORG, BIJ_VEILIG_THUIS}]
    await verwerk(store, zelfde(OMAR_VAN_KOEN, MARIA, 4.0))
    assert (await store.twijfels(3.0, VANAF, 10))[0] == 2


async def test_een_zwaar_paar_dat_uit_elkaar_gehouden_is_is_twijfel(store: Store) -> None:
    def apart(samenhang: Samenhang) -> Indeling:
        return {een.verwijzing: een.verwijzing for een in samenhang.vermeldingen}

    await bewaar(store, brp(lijst(MOE)), partner("17", MOE))
    alle, oordeel = [MARIA, BIJ_VEILIG_THUIS], zelfde(MARIA, BIJ_VEILIG_THUIS)
    await verwerk(store, oordeel, gekoppeld=alle, deel_in=apart)
    assert (await store.twijfels(3.0, VANAF, 10))[0] == 1
    await verwerk(store, oordeel, gekoppeld=alle)
    assert await store.twijfels(3.0, VANAF, 10) == (0, [])


async def test_wie_tijdens_het_vergelijken_anders_wordt_blijft_wachten(store: Store) -> None:
    """While the linker compares what the partner told yesterday, a load brings in what they tell today."""
    await bewaar(store, brp(lijst(MOE)), partner("17", MOE))
    vergeleken = await store.te_koppelen(10)
    await bewaar(store, partner("17", VA))
    oordeel = zelfde(MARIA, BIJ_VEILIG_THUIS)
    assert await store.verwerk(vergeleken, [oordeel], [], VANAF, deel_in) == []
    assert await wachtend(store) == {BIJ_VEILIG_THUIS}, "Maria's list is as it was compared"
    assert (await store.samenhang([MARIA, BIJ_VEILIG_THUIS], VANAF)).oordelen == []
    assert await persoon_van(store, BIJ_VEILIG_THUIS) != await persoon_van(store, MARIA)
    await store.verwerk(await store.te_koppelen(10), [oordeel], [], VANAF, deel_in)
    assert await wachtend(store) == set()
    assert await persoon_van(store, BIJ_VEILIG_THUIS) == await persoon_van(store, MARIA)


async def test_wie_tijdens_het_vergelijken_opnieuw_hetzelfde_vertelt_is_vergeleken(store: Store) -> None:
    await bewaar(store, brp(lijst(MOE)), partner("17", MOE))
    vergeleken = await store.te_koppelen(10)
    await bewaar(store, partner("17", VA))
    await bewaar(store, partner("17", MOE))
    await store.verwerk(vergeleken, [zelfde(MARIA, BIJ_VEILIG_THUIS)], [], VANAF, deel_in)
    assert await wachtend(store) == set()
    assert await persoon_van(store, BIJ_VEILIG_THUIS) == await persoon_van(store, MARIA)


async def test_wie_tijdens_het_vergelijken_een_sleutel_kreeg_die_te_veel_hebben_blijft_wachten(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three share every key, and are being compared; a fourth comes: the keys tell nothing of them any more."""
    for module in ("schrijfplan.vermeldingen", "sqlite.schrijven"):
        monkeypatch.setattr(f"graph.{module}.HOOGSTENS", 3)
    drie = [Verwijzing(VEILIG_THUIS, str(nummer)) for nummer in range(3)]
    await bewaar(store, *(partner(een.sleutel, MOE) for een in drie))
    vergeleken = await store.te_koppelen(10)
    await bewaar(store, partner("3", MOE))
    await store.verwerk(vergeleken, [zelfde(drie[0], drie[1])], [], VANAF, deel_in)
    vierde = Verwijzing(VEILIG_THUIS, "3")
    assert await wachtend(store) == {*drie, vierde}
    assert (await store.samenhang(drie, VANAF)).oordelen == []
    await koppel_alles(store)
    await bewaar(store, partner("4", MOE))
    assert await wachtend(store) == {Verwijzing(VEILIG_THUIS, "4")}, "they told nothing, and still do not"
    await koppel_alles(store)
    await bewaar(store, partner("4", VA))
    assert await wachtend(store) == {Verwijzing(VEILIG_THUIS, "4")}
    await bewaar(store, partner("3", VA))
    assert await wachtend(store) == {*drie, vierde, Verwijzing(VEILIG_THUIS, "4")}, "they tell again"


async def test_wat_een_mens_oordeelt_geldt_ook_als_een_record_intussen_anders_is(store: Store) -> None:
    await bewaar(store, brp(lijst(MOE)), partner("17", MOE))
    vergeleken = await store.te_koppelen(10)
    await bewaar(store, partner("17", VA))
    await store.verwerk(vergeleken, [van_mens(MARIA, BIJ_VEILIG_THUIS)], [], VANAF, deel_in)
    assert await persoon_van(store, BIJ_VEILIG_THUIS) == await persoon_van(store, MARIA)


# ------------------------------------------------------------------------------------------------- all or nothing


async def test_een_verwerking_die_afbreekt_laat_alles_zoals_het_was(store: Store, kast: Kast) -> None:
    def kapot(_samenhang: Samenhang) -> Indeling:
        raise RuntimeError("halverwege")

    await bewaar(store, brp(lijst(MOE)), partner("17", MOE))
    ervoor = kast.inhoud()
    with pytest.raises(RuntimeError, match="halverwege"):
        await verwerk(store, zelfde(MARIA, BIJ_VEILIG_THUIS), gekoppeld=[MARIA], deel_in=kapot)
    assert kast.inhoud() == ervoor
    assert (await store.samenhang([MARIA], VANAF)).oordelen == []
    assert await wachtend(store) == {MARIA, BIJ_VEILIG_THUIS}


async def test_een_indeling_die_een_ingeschrevene_bij_een_ander_zet_wordt_geweigerd(store: Store, kast: Kast) -> None:
    def omgekeerd(samenhang: Samenhang) -> Indeling:
        return {een.verwijzing: max(een.verwijzing for een in samenhang.vermeldingen) for een in samenhang.vermeldingen}

    await bewaar(store, brp(lijst(MOE)), partner("17", MOE))
    ervoor = kast.inhoud()
    with pytest.raises(ValueError, match="own list"):
        await verwerk(store, zelfde(MARIA, BIJ_VEILIG_THUIS), deel_in=omgekeerd)
    assert kast.inhoud() == ervoor


async def test_wie_vraagt_terwijl_er_verwerkt_wordt_ziet_ervoor_of_erna(store: Store) -> None:
    """Two fathers of two children become one: nobody sees one child without a father, or three fathers."""
    kinderen = [replace(KIND, bsn=f"{100_000_000 + nummer}") for nummer in range(60)]
    records = [brp(lijst(k, eigen(k), ouder(1, MOE), ouder(2, OMAR))) for k in kinderen]
    await bewaar(store, brp(lijst(MOE)), *records)
    vaders = [Verwijzing("brp", str(k.bsn), 1, _OMAR.deel) for k in kinderen]
    oordelen = [zelfde(vaders[0], ander) for ander in vaders[1:]]

    async def aantal() -> tuple[int, int]:
        graaf = await store.gezin(str(MOE.bsn), NU)
        van = [r.ouder for r in graaf.ouder_van if graaf.personen[r.ouder].naam.voornamen == "Omar"]
        return len(van), len(set(van))

    gezien = [await aantal()]
    werk = asyncio.create_task(verwerk(store, *oordelen))
    while not werk.done():
        await asyncio.sleep(0)
        gezien.append(await aantal())
    await werk
    gezien.append(await aantal())
    assert gezien[0] == (60, 60)
    assert gezien[-1] == (60, 1)
    assert set(gezien) == {(60, 60), (60, 1)}
