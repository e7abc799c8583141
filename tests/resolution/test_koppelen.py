"""The linker on a store: what is attached, what is new, what waits for somebody, and what never happens."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from api.instellingen import open_store
from graph.fouten import OngeldigeInvoer
from graph.identiteit import REGEL, Uitspraak, Verwijzing
from graph.store import Store
from resolution.oordelen.beoordelen import Beoordelaar, Opdracht
from resolution.oordelen.koppelen import Rapport
from tests.contract.vullen import Neo4jKast, SqliteKast
from tests.resolution.hulp import (
    GRENZEN,
    groepen,
    identiteit_van,
    iemand,
    koppel,
    laad,
    lijst,
    melding,
    van_mensen,
    vermeldingen,
)

ANNA, BEA = 999990019, 999993653
LIJST, LIJST2 = Verwijzing("brp", f"{ANNA:09}"), Verwijzing("brp", f"{BEA:09}")
WIJKTEAM, JEUGD = Verwijzing("partner:1", "1"), Verwijzing("partner:2", "7")
AICHA = Opdracht("Aïcha", "het dossier gezien")
PROEF = Opdracht("Aïcha", "het dossier gezien", proef=True)


Verhaal = Callable[[Callable[[Store], Awaitable[None]]], None]


def _op(adres: str) -> Verhaal:
    def voer_uit(verhaal: Callable[[Store], Awaitable[None]]) -> None:
        async def werk() -> None:
            store = open_store(adres)
            try:
                await verhaal(store)
            finally:
                await store.sluit()

        asyncio.run(werk())

    return voer_uit


@pytest.fixture(params=["sqlite", "neo4j"])
def met_store(request: pytest.FixtureRequest, tmp_path: Path) -> Verhaal:
    """A new store of each kind, for one story."""
    if request.param == "neo4j":
        return _op(Neo4jKast(request.getfixturevalue("neo4j_server")).adres())
    return _op(SqliteKast(tmp_path).adres())


@pytest.fixture
def met_sqlite(tmp_path: Path) -> Verhaal:
    """A new store of the embedded kind, for what says nothing of a store."""
    return _op(SqliteKast(tmp_path).adres())


def test_een_partner_zonder_nummer_wordt_aangehecht_en_een_vreemde_is_nieuw(met_store: Verhaal) -> None:
    async def verhaal(store: Store) -> None:
        await laad(store, lijst(ANNA, "Anna", "Bakker"), melding("partner:1", "1", iemand("Anna", "Bakker")))
        await laad(store, melding("partner:1", "2", iemand("Zoë", "Quist", "19660101")))
        rapport = await koppel(store)
        assert await groepen(store) == {frozenset({LIJST, WIJKTEAM}), frozenset({Verwijzing("partner:1", "2")})}
        assert rapport == Rapport(vergeleken=3, aangehecht=1, nieuw=1, verhuisd=1, te_beoordelen=0)
        assert await store.aantal_te_koppelen() == 0
        assert await koppel(store) == Rapport(), "er wacht niets meer"

    met_store(verhaal)


def test_een_gelijk_nummer_is_zeker_ook_als_de_naam_anders_is(met_store: Verhaal) -> None:
    async def verhaal(store: Store) -> None:
        await laad(store, lijst(ANNA, "Anna", "Bakker"))
        await laad(store, melding("partner:1", "1", iemand("Ans", "de Vries", "19800312", f"{ANNA:09}")))
        await koppel(store)
        gevonden = await identiteit_van(store, WIJKTEAM)
        assert [een.verwijzing for een in gevonden.vermeldingen] == [LIJST, WIJKTEAM]
        assert [(een.methode, een.wie) for een in gevonden.oordelen if een.methode == REGEL] == [
            (REGEL, "gelijk burgerservicenummer")
        ]

    met_store(verhaal)


def test_een_kind_onder_het_nummer_van_de_moeder_is_twijfel_en_geen_samenvoeging(met_store: Verhaal) -> None:
    async def verhaal(store: Store) -> None:
        await laad(store, lijst(ANNA, "Anna", "Bakker"))
        await laad(store, melding("partner:1", "1", iemand("Sem", "Bakker", "20150724", f"{ANNA:09}")))
        rapport = await koppel(store)
        assert await groepen(store) == {frozenset({LIJST}), frozenset({WIJKTEAM})}
        assert rapport.te_beoordelen == 1
        _, (twijfel,) = await store.twijfels(GRENZEN.onder, GRENZEN.boven, 10)
        assert (twijfel.een.verwijzing, twijfel.ander.verwijzing) == (LIJST, WIJKTEAM)

    met_store(verhaal)


def test_een_partner_die_iemand_twee_keer_heeft_met_het_nummer_krijgt_beide_bij_die_persoon(
    met_store: Verhaal,
) -> None:
    tweede = Verwijzing("partner:1", "2")

    async def verhaal(store: Store) -> None:
        nummer = f"{ANNA:09}"
        await laad(
            store, lijst(ANNA, "Anna", "Bakker"), melding("partner:1", "1", iemand("Anna", "Bakker", bsn=nummer))
        )
        await laad(store, melding("partner:1", "2", iemand("A.", "de Vries-Bakker", "19800312", nummer)))
        await laad(store, melding("partner:1", "3", iemand("Anna", "Bakker")))
        await koppel(store)
        alleen_gewogen = frozenset({Verwijzing("partner:1", "3")})
        assert await groepen(store) == {frozenset({LIJST, WIJKTEAM, tweede}), alleen_gewogen}

    met_store(verhaal)


def test_twee_records_met_een_nummer_die_elkaar_tegenspreken_zijn_samen_op_de_lijst_en_een_vraag(
    met_store: Verhaal,
) -> None:
    """Anna changed her name and a clerk mistyped her birth date: each record is like her list, not like the other."""
    tweede = Verwijzing("partner:1", "2")

    async def verhaal(store: Store) -> None:
        nummer, beoordelaar = f"{ANNA:09}", Beoordelaar(store, GRENZEN)
        await laad(store, lijst(ANNA, "Anna", "Bakker"))
        await laad(store, melding("partner:1", "1", iemand("Fenna", "Quist", "19800312", nummer)))
        await laad(store, melding("partner:1", "2", iemand("Anna", "Bakker", "19910725", nummer)))
        assert (await koppel(store)).te_beoordelen == 1
        assert await groepen(store) == {frozenset({LIJST, WIJKTEAM, tweede})}
        _, (twijfel,) = await store.twijfels(GRENZEN.onder, GRENZEN.boven, 10)
        assert (twijfel.een.verwijzing, twijfel.ander.verwijzing) == (WIJKTEAM, tweede)
        await beoordelaar.beoordeel(WIJKTEAM, tweede, Uitspraak.ZELFDE, AICHA)
        assert await store.twijfels(GRENZEN.onder, GRENZEN.boven, 10) == (0, [])

    met_store(verhaal)


def test_de_onbekende_vader_van_twee_halfzussen_is_een_identiteit(met_store: Verhaal) -> None:
    async def verhaal(store: Store) -> None:
        vader = "Mehmet|Yıldız|19750604"
        await laad(store, lijst(ANNA, "Anna", "Bakker", "20080101", vader=vader))
        await laad(store, lijst(BEA, "Bea", "Visser", "20100505", vader="Mehmed|Yildiz|19750604"))
        await koppel(store)
        (vaders,) = [groep for groep in await groepen(store) if any(een.deel for een in groep)]
        assert {een.sleutel for een in vaders} == {LIJST.sleutel, LIJST2.sleutel}

    met_store(verhaal)


def test_wat_een_mens_zegt_gaat_boven_de_regel_en_blijft_na_herladen(met_store: Verhaal) -> None:
    async def verhaal(store: Store) -> None:
        beoordelaar = Beoordelaar(store, GRENZEN)
        partner = melding("partner:1", "1", iemand("Anna", "Bakker", "19800312", f"{ANNA:09}"))
        await laad(store, lijst(ANNA, "Anna", "Bakker"), partner)
        await koppel(store)
        samen = await groepen(store)
        zou = await beoordelaar.beoordeel(WIJKTEAM, LIJST, Uitspraak.VERSCHILLEND, PROEF)
        assert [een.verwijzing for een in zou] == [WIJKTEAM]
        assert await groepen(store) == samen, "een proef verandert niets"
        assert await beoordelaar.beoordeel(WIJKTEAM, LIJST, Uitspraak.VERSCHILLEND, AICHA) == zou
        await laad(store, melding("partner:1", "1", iemand("Anna", "Bakkers", "19800312", f"{ANNA:09}")))
        await koppel(store)
        assert await groepen(store) == {frozenset({LIJST}), frozenset({WIJKTEAM})}
        (oordeel,) = await van_mensen(store, WIJKTEAM)
        assert (oordeel.wie, oordeel.waarom) == ("Aïcha", "het dossier gezien")
        persoon = (await identiteit_van(store, WIJKTEAM)).persoon
        await beoordelaar.trek_in(persoon, oordeel.id, AICHA)
        assert await groepen(store) == samen
        (oordeel,) = await van_mensen(store, WIJKTEAM)
        assert oordeel.intrekking is not None
        assert oordeel.intrekking.wie == "Aïcha"

    met_store(verhaal)


def test_twee_mensen_met_een_lijst_worden_nooit_een(met_store: Verhaal) -> None:
    async def verhaal(store: Store) -> None:
        beoordelaar = Beoordelaar(store, GRENZEN)
        await laad(store, lijst(ANNA, "Anna", "Bakker"), lijst(BEA, "Bea", "Visser", "19701224"))
        await laad(store, melding("partner:1", "1", iemand("Anna", "Bakker")))
        await koppel(store)
        een, ander = [(await identiteit_van(store, wie)).persoon for wie in (LIJST, LIJST2)]
        for poging in (PROEF, AICHA):
            with pytest.raises(OngeldigeInvoer, match="eigen persoonslijst"):
                await beoordelaar.voeg_samen(een, ander, poging)
        assert await van_mensen(store, LIJST2) == []
        assert await groepen(store) == {frozenset({LIJST, WIJKTEAM}), frozenset({LIJST2})}
        await beoordelaar.beoordeel(WIJKTEAM, LIJST, Uitspraak.ZELFDE, AICHA)
        with pytest.raises(OngeldigeInvoer, match="eigen persoonslijst"):
            await beoordelaar.voeg_samen(een, ander, AICHA)

    met_store(verhaal)


def test_twee_records_bij_twee_mensen_worden_pas_een_als_gezegd_is_welke_verkeerd_zit(met_store: Verhaal) -> None:
    async def verhaal(store: Store) -> None:
        beoordelaar = Beoordelaar(store, GRENZEN)
        await laad(store, lijst(ANNA, "Anna", "Bakker"), lijst(BEA, "Bea", "Visser", "19701224"))
        await laad(store, melding("partner:1", "1", iemand("Anna", "Bakker")))
        await laad(store, melding("partner:2", "7", iemand("Bea", "Visser", "19701224")))
        await koppel(store)
        for poging in (PROEF, AICHA):
            with pytest.raises(OngeldigeInvoer, match="bij twee mensen"):
                await beoordelaar.beoordeel(WIJKTEAM, JEUGD, Uitspraak.ZELFDE, poging)
        await beoordelaar.splits((await identiteit_van(store, JEUGD)).persoon, JEUGD, AICHA)
        await beoordelaar.beoordeel(WIJKTEAM, JEUGD, Uitspraak.ZELFDE, AICHA)
        assert await groepen(store) == {frozenset({LIJST, WIJKTEAM, JEUGD}), frozenset({LIJST2})}

    met_store(verhaal)


def test_samenvoegen_en_splitsen_en_terug(met_store: Verhaal) -> None:
    async def verhaal(store: Store) -> None:
        beoordelaar = Beoordelaar(store, GRENZEN)
        await laad(store, lijst(ANNA, "Anna", "Bakker"), melding("partner:1", "1", iemand("Ine", "Mol", "19911111")))
        await laad(store, melding("partner:2", "7", iemand("Ine", "Mol", "19911111")))
        await koppel(store)
        begin = await groepen(store)
        assert begin == {frozenset({LIJST}), frozenset({WIJKTEAM, JEUGD})}
        een, ander = [(await identiteit_van(store, wie)).persoon for wie in (LIJST, JEUGD)]
        assert await beoordelaar.voeg_samen(een, ander, PROEF) == await beoordelaar.voeg_samen(een, ander, AICHA)
        assert await groepen(store) == {frozenset({LIJST, WIJKTEAM, JEUGD})}
        await beoordelaar.splits(een, JEUGD, AICHA)
        assert await groepen(store) == {frozenset({LIJST, WIJKTEAM}), frozenset({JEUGD})}
        for oordeel in await van_mensen(store, JEUGD):
            persoon = (await identiteit_van(store, JEUGD)).persoon
            await beoordelaar.trek_in(persoon, oordeel.id, AICHA)
        assert await groepen(store) == {frozenset({LIJST, WIJKTEAM, JEUGD})}
        (samen,) = [o for o in await van_mensen(store, LIJST) if o.intrekking is None]
        await beoordelaar.trek_in(een, samen.id, AICHA)
        assert await groepen(store) == begin
        assert {v.verwijzing: v.persoon for v in await vermeldingen(store)}[WIJKTEAM] == ander

    met_store(verhaal)


def test_wat_niet_kan_wordt_met_een_reden_geweigerd(met_store: Verhaal) -> None:
    async def verhaal(store: Store) -> None:
        beoordelaar = Beoordelaar(store, GRENZEN)
        await laad(store, lijst(ANNA, "Anna", "Bakker"), melding("partner:1", "1", iemand("Anna", "Bakker")))
        await koppel(store)
        persoon = (await identiteit_van(store, LIJST)).persoon
        van_model = (await identiteit_van(store, LIJST)).oordelen[0].id
        for vraag, reden in (
            (beoordelaar.beoordeel(LIJST, LIJST, Uitspraak.ZELFDE, AICHA), "verschillende vermeldingen"),
            (beoordelaar.beoordeel(LIJST, JEUGD, Uitspraak.ZELFDE, AICHA), "geen vermelding"),
            (beoordelaar.voeg_samen(persoon, persoon, AICHA), "verschillende identiteiten"),
            (beoordelaar.voeg_samen(persoon, 99999, AICHA), "geen identiteit"),
            (beoordelaar.splits(persoon, JEUGD, AICHA), "hoort niet bij"),
            (beoordelaar.trek_in(persoon, 99999, AICHA), "gaat niet over"),
            (beoordelaar.trek_in(persoon, van_model, AICHA), "van een regel of het model"),
        ):
            with pytest.raises(OngeldigeInvoer, match=reden):
                await vraag
        for wie, waarom in ((" ", "reden"), ("Aïcha", " "), ("Aïcha", "x" * 1001)):
            with pytest.raises(OngeldigeInvoer):
                Opdracht(wie, waarom)

    met_store(verhaal)


@pytest.mark.parametrize("naam", ["", "A", "👩‍👧", "محمد", "O", "'", "-", "x" * 5000, "\u200b"])
def test_vreemde_namen_breken_niets_en_er_gaat_niets_verloren(met_sqlite: Verhaal, naam: str) -> None:
    async def verhaal(store: Store) -> None:
        records = [melding("partner:1", str(nummer), iemand(naam, naam, None)) for nummer in range(3)]
        await laad(store, lijst(ANNA, "Anna", "Bakker"), *records, melding("partner:2", "1", iemand(naam, naam, "0")))
        await koppel(store)
        assert len(await vermeldingen(store)) == 5
        assert await store.aantal_te_koppelen() == 0
        assert frozenset({LIJST}) in await groepen(store)

    met_sqlite(verhaal)


def test_tienduizend_gelijke_records_van_een_partner(met_sqlite: Verhaal) -> None:
    async def verhaal(store: Store) -> None:
        gelijk = iemand("Anna", "Bakker", "19800312", f"{ANNA:09}")
        await laad(store, lijst(ANNA, "Anna", "Bakker"))
        await laad(store, *(melding("partner:1", str(nummer), gelijk) for nummer in range(10_000)))
        rapport = await koppel(store)
        assert rapport.vergeleken == 10_001
        assert len(await vermeldingen(store)) == 10_001
        assert await store.aantal_te_koppelen() == 0
        assert max(map(len, await groepen(store))) <= 2, "een nummer dat zo veel records hebben, zegt niets"

    met_sqlite(verhaal)


def test_het_laatste_oordeel_van_een_mens_telt(met_store: Verhaal) -> None:
    async def verhaal(store: Store) -> None:
        beoordelaar = Beoordelaar(store, GRENZEN)
        await laad(
            store, melding("partner:1", "1", iemand("A", "B", None)), melding("bvv", "V", iemand("C", "D", None))
        )
        await koppel(store)
        await beoordelaar.beoordeel(WIJKTEAM, Verwijzing("bvv", "V"), Uitspraak.ZELFDE, AICHA)
        assert len(await groepen(store)) == 1
        await beoordelaar.beoordeel(WIJKTEAM, Verwijzing("bvv", "V"), Uitspraak.ONZEKER, AICHA)
        assert len(await groepen(store)) == 2, "het laatste oordeel telt"
        assert len(await van_mensen(store, WIJKTEAM)) == 2, "en het eerste blijft bewaard"

    met_store(verhaal)
