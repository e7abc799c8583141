"""A population that somebody makes up to try Verwant on: of any size, always the same, whole, and without a flaw."""

from __future__ import annotations

import gc
import tracemalloc
from collections import Counter
from itertools import islice
from pathlib import Path

import orjson
import pytest

from gezag import Soort, leid_af
from graph.nummers import klopt_anummer, klopt_bsn
from graph.persoonslijst import Persoonslijst
from graph.store import Store
from graph.tabellen import Tabellen
from loaders.bevolking import regels, schrijf
from loaders.bevolking.schrijven import families
from loaders.laden import laad
from loaders.tabellen import lees_map
from loaders.voorbeeld import TABELLEN
from tests.loaders.bevolking import PEILDATUM, Bevolking, adres, geboren, leeftijd, persoon, woont_hier

TIENDUIZEND = 10_000


@pytest.fixture(scope="module")
def bevolking() -> Bevolking:
    return Bevolking(TIENDUIZEND)


# ------------------------------------------------------------------------------------------- the same, and of any size


def test_hetzelfde_zaad_geeft_dezelfde_bytes() -> None:
    assert list(regels(700, zaad=7)) == list(regels(700, zaad=7))


def test_een_ander_zaad_geeft_andere_gezinnen() -> None:
    een, ander = ({orjson.loads(regel)["01"][0][0]["02.10"] for regel in regels(300, zaad)} for zaad in (1, 2))
    assert next(regels(1, 1)) != next(regels(1, 2))
    assert een != ander


@pytest.mark.parametrize("aantal", [0, 1, 2, 60, 61, 500])
def test_er_komen_precies_zoveel_lijsten_als_gevraagd(aantal: int) -> None:
    assert sum(1 for _ in regels(aantal)) == aantal


def test_een_kleine_bevolking_is_het_begin_van_een_grote() -> None:
    """Sixty persons are whole families, and family after family the same ones as among ten thousand."""
    klein, groot = list(regels(60)), list(islice(regels(TIENDUIZEND), 2_000))
    eerste = list(islice(families(1), 100))
    groottes = {nummer: len(familie) for nummer, familie in enumerate(eerste)}
    van = {regel: nummer for nummer, familie in enumerate(eerste) for regel in familie}
    per_familie = Counter(van[regel] for regel in klein)
    assert len(per_familie) > 1
    assert all(aantal == groottes[nummer] for nummer, aantal in per_familie.items())
    assert set(klein) <= set(groot)
    assert groot[:500] == [regel for familie in eerste for regel in familie][:500]


def test_het_geheugen_groeit_niet_met_de_bevolking() -> None:
    def piek(aantal: int) -> int:
        """Bytes in use at most, garbage not counted: when that is cleared depends on what else the process holds."""
        tracemalloc.start()
        hoogste = 0
        for nummer, _ in enumerate(regels(aantal)):
            if nummer % 100 == 0:
                gc.collect()
                hoogste = max(hoogste, tracemalloc.get_traced_memory()[0])
        tracemalloc.stop()
        return hoogste

    piek(500)  # names and calendar are read once
    gc.freeze()
    try:
        assert piek(6_000) < 2 * piek(2_000)  # to keep the lists would take three times as much
    finally:
        gc.unfreeze()


# ------------------------------------------------------------------------------------------------- without a flaw


@pytest.mark.anyio
async def test_alles_laadt_zonder_quarantaine_of_opmerking(store: Store, tmp_path: Path) -> None:
    pad = tmp_path / "bevolking.jsonl"
    with pad.open("wb") as bestand:
        schrijf(bestand, 2_000, zaad=3)
    await store.bewaar_tabellen(lees_map(TABELLEN))
    rapport = await laad(store, pad, PEILDATUM)
    assert rapport.telling.nieuw == 2_000
    assert not rapport.redenen
    assert not rapport.verdacht


def test_elk_nummer_klopt_en_is_van_een_mens(bevolking: Bevolking) -> None:
    nummers = [persoon(lijst).lees("01.20") or "" for lijst in bevolking.lijsten]
    anummers = [persoon(lijst).lees("01.10") or "" for lijst in bevolking.lijsten]
    documenten = [v.lees("35.20") for lijst in bevolking.lijsten for v in lijst.voorkomens("12")]
    assert all(map(klopt_bsn, nummers))
    assert all(map(klopt_anummer, anummers))
    for reeks in (nummers, anummers, documenten):
        assert len(set(reeks)) == len(reeks)


def test_aan_elke_lijst_is_te_zien_dat_zij_verzonnen_is(bevolking: Bevolking) -> None:
    for lijst in bevolking.lijsten:
        nummer = persoon(lijst).lees("01.20") or ""
        assert nummer[0] in "89"
        assert not nummer.startswith("999")
        assert {v.lees("82.30") for v in lijst.voorkomens("04")} == {"fictief: verwant genereer"}


def test_elke_code_staat_in_de_meegeleverde_tabellen(bevolking: Bevolking) -> None:
    tabellen = Tabellen(lees_map(TABELLEN))
    codes = {
        (tabel, v.lees(element))
        for lijst in bevolking.lijsten
        for tabel, categorie, element in (("33", "08", "09.10"), ("34", "01", "03.30"), ("32", "04", "05.10"))
        for v in lijst.voorkomens(categorie)
        if v.lees(element)
    }
    assert {code for code in codes if not tabellen.kent(code[0], code[1] or "")} == set()


def test_ouder_en_kind_noemen_elkaar(bevolking: Bevolking) -> None:
    """Both ways; a few relations stand on one list only, as in reality."""
    kinderen = {
        (lijst.burgerservicenummer, v.getal("01.20"))
        for lijst in bevolking.lijsten
        for v in lijst.voorkomens("09")
        if v.getal("01.20")
    }
    ouders = {
        (v.getal("01.20"), lijst.burgerservicenummer)
        for lijst in bevolking.lijsten
        for categorie in ("02", "03")
        for v in lijst.voorkomens(categorie)
        if v.getal("01.20")
    }
    assert kinderen <= ouders
    assert 0 < len(ouders - kinderen) < 0.01 * len(ouders)
    assert all(bevolking.register.alle(ouder) for ouder, _ in ouders)


def test_partners_noemen_elkaar_op_dezelfde_dag(bevolking: Bevolking) -> None:
    sluitingen = {
        (lijst.burgerservicenummer, v.getal("01.20"), v.lees("06.10"))
        for lijst in bevolking.lijsten
        for v in lijst.voorkomens("05")
        if v.getal("01.20") and v.lees("06.10")
    }
    eenzijdig = [(een, ander, dag) for een, ander, dag in sluitingen if (ander, een, dag) not in sluitingen]
    assert 0 < len(eenzijdig) < 0.012 * len(sluitingen)


def test_wat_niet_kan_gebeurt_niet(bevolking: Bevolking) -> None:
    """No parent under fifteen, no marriage under sixteen or two at a time, nothing after death, homes in order."""
    for lijst in bevolking.lijsten:
        for nummer in ("02", "03"):
            ouder = lijst.actueel(nummer)
            if ouder and ouder.getal("03.10"):
                assert geboren(lijst) // 10_000 - (ouder.getal("03.10") or 0) // 10_000 >= 15
        nu = [v for v in lijst.voorkomens("05") if not v.historisch and v.lees("06.10")]
        assert len(nu) <= 1
        assert all((v.getal("06.10") or 0) - geboren(lijst) // 10_000 * 10_000 >= 160_000 for v in nu)
        adressen = [v.lees("85.10") or "" for v in lijst.voorkomens("08")]
        assert adressen == sorted(adressen, reverse=True)
        overlijden = lijst.actueel("06")
        if overlijden:
            data = [v.get("85.10", "") for stapels in lijst.inhoud.values() for stapel in stapels for v in stapel]
            assert max(data) <= (overlijden.lees("08.10") or "")


def test_een_minderjarige_woont_bijna_altijd_bij_een_ouder(bevolking: Bevolking) -> None:
    def bij_ouder(lijst: Persoonslijst) -> bool:
        ouders = (lijst.actueel("02"), lijst.actueel("03"))
        lijsten = [bevolking.register.vind(ouder.getal("01.20")) for ouder in ouders if ouder]
        return any(ouder is not None and adres(ouder) == adres(lijst) for ouder in lijsten)

    kinderen = [lijst for lijst in bevolking.lijsten if leeftijd(lijst) < 18 and woont_hier(lijst)]
    assert 0.95 < sum(map(bij_ouder, kinderen)) / len(kinderen) < 1


# ------------------------------------------------------------------------------------- interesting for the questions


def test_over_elke_minderjarige_valt_iets_te_zeggen_en_elke_soort_antwoord_komt_voor(bevolking: Bevolking) -> None:
    uitkomsten = [
        leid_af(lijst, bevolking.register, PEILDATUM).uitkomst
        for lijst in bevolking.lijsten
        if leeftijd(lijst) < 18 and geboren(lijst)
    ]
    assert {uitkomst.soort for uitkomst in uitkomsten} == set(Soort)
    assert "FOUT" not in {uitkomst.reden for uitkomst in uitkomsten}


def test_gezinnen_zijn_samengesteld_gescheiden_en_van_meer_generaties(bevolking: Bevolking) -> None:
    def ouders(nummer: int | None) -> set[int]:
        lijst = bevolking.register.vind(nummer)
        gevonden = (lijst.actueel("02"), lijst.actueel("03")) if lijst else ()
        return {v.getal("01.20") or 0 for v in gevonden if v} - {0}

    grootouders = halfbroers = uit_elkaar = 0
    for lijst in bevolking.lijsten:
        eigen = ouders(lijst.burgerservicenummer)
        grootouders += any(ouders(ouder) for ouder in eigen)
        adressen = {
            adres(gevonden) for ouder in eigen if (gevonden := bevolking.register.vind(ouder)) and woont_hier(gevonden)
        }
        uit_elkaar += leeftijd(lijst) < 18 and woont_hier(lijst) and len(adressen) == 2
        anderen = {
            v.getal("01.20")
            for ouder in eigen
            if (gevonden := bevolking.register.vind(ouder))
            for v in gevonden.actuele_stapels("09")
        }
        halfbroers += any(
            len(ouders(ander) & eigen) == 1 and len(ouders(ander)) == len(eigen) == 2 for ander in anderen
        )
    assert grootouders > 500
    assert uit_elkaar > 100
    assert halfbroers > 50


def test_tehuizen_hebben_veel_bewoners_maar_nooit_te_veel(bevolking: Bevolking) -> None:
    bewoners = Counter(adres(lijst) for lijst in bevolking.lijsten if woont_hier(lijst))
    groot = [aantal for aantal in bewoners.values() if aantal > 12]
    assert groot
    assert max(groot) < 150


def test_elk_bijzonder_gegeven_komt_voor(bevolking: Bevolking) -> None:
    gezien = Counter(
        element
        for lijst in bevolking.lijsten
        for stapels in lijst.inhoud.values()
        for stapel in stapels
        for voorkomen in stapel
        for element in voorkomen
    )
    for element in (
        "02.20",
        "02.30",
        "13.10",
        "14.20",
        "32.10",
        "33.10",
        "35.20",
        "35.70",
        "39.10",
        "83.10",
        "83.30",
        "84.10",
    ):
        assert gezien[element] > 0, element
    assert {lijst.opschorting for lijst in bevolking.lijsten} == {None, "O", "E", "R"}
    assert sum(str(geboren(lijst)).endswith("00") for lijst in bevolking.lijsten) > 10
