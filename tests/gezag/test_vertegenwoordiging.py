"""Who may act for whom: what the scenario book does not tell, and the laws that hold for every family."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gezag import Soort, Uitspraak
from gezag.tijdregister import Tijdregister
from gezag.vertegenwoordiging import (
    REGELS,
    Domein,
    Einde,
    Oordeel,
    Rol,
    Toestemming,
    Vertegenwoordiging,
    mag_vertegenwoordigen,
    vertegenwoordigers,
    vertegenwoordigt,
)
from gezag.vertegenwoordiging.domeinen import JURIST
from graph.persoonslijst import Persoonslijst
from tests.gezag.bouwstenen import (
    GEHUWD,
    KIND,
    MOE,
    PAUL,
    PEILDATUM,
    VA,
    eigen,
    gehuwd,
    heeft_kind,
    kind,
    lijst,
    ouder,
    overleden,
)
from tests.gezag.gezinnen import Gezin, gezinnen, verminkte_gezinnen, wilde_lijsten

rustig = settings(max_examples=50, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
K, M, V, P = (int(wie.bsn or 0) for wie in (KIND, MOE, VA, PAUL))
domeinen = st.sampled_from(Domein)
dagen = st.integers(0, 4000).map(lambda n: int((date(2026, 4, 23) - timedelta(days=n)).strftime("%Y%m%d")))


def mag(
    *lijsten: Persoonslijst, wie: int = M, voor: int = K, domein: Domein = Domein.ZORG, dag: int = PEILDATUM
) -> Vertegenwoordiging:
    antwoord = mag_vertegenwoordigen(Tijdregister(lijsten, PEILDATUM), wie, voor, domein, dag)
    assert antwoord is not None
    return antwoord


# ---------------------------------------------------------------------------------------------- the table


def test_elk_domein_heeft_een_regel() -> None:
    assert set(REGELS) == set(Domein)


@pytest.mark.parametrize("domein", Domein)
def test_de_leeftijden_van_een_regel_volgen_elkaar_op(domein: Domein) -> None:
    regel = REGELS[domein]
    assert 0 < regel.samen_vanaf <= regel.zelf_vanaf <= 18
    assert all((regel.omschrijving, regel.artikel, regel.artikel_leeftijd, regel.artikel_toestemming))


def test_wat_de_opdracht_met_name_noemt_vraagt_toestemming_van_de_ander() -> None:
    for domein in (Domein.REIZEN_BUITENLAND, Domein.PASPOORT, Domein.MEDISCHE_BEHANDELING):
        assert REGELS[domein].toestemming is Toestemming.VEREIST
        assert JURIST not in REGELS[domein].artikel_toestemming


# --------------------------------------------------------------------------------------------------- cases


def test_de_bron_van_een_ouder_zonder_eigen_lijst() -> None:
    """The father is on the child's list with a number, and has no list himself: he is judged all the same."""
    antwoord = mag(kind(), lijst(MOE, gehuwd(VA)), wie=V)
    assert antwoord.vertegenwoordiger is None
    assert antwoord.oordeel is Oordeel.JA


def test_een_gezaghouder_zonder_nummer_moet_ook_toestemmen() -> None:
    zonder = replace(VA, bsn=None)
    antwoord = mag(kind(ouder(2, zonder)), lijst(MOE, gehuwd(zonder)), domein=Domein.PASPOORT)
    assert antwoord.oordeel is Oordeel.SAMEN_MET
    (een,) = antwoord.samen_met
    assert een.rol is Rol.GEZAGHOUDER
    assert een.persoon is not None
    assert een.persoon.lees("02.10") == "Viktor"


def test_van_een_gezaghouder_zonder_nummer_is_de_lijst_niet_volledig() -> None:
    zonder = replace(VA, bsn=None)
    tijd = Tijdregister([kind(ouder(2, zonder)), lijst(MOE, gehuwd(zonder))], PEILDATUM)
    overzicht = vertegenwoordigers(tijd, K, Domein.ZORG, PEILDATUM)
    assert overzicht is not None
    assert [een.oordeel for een in overzicht.antwoorden] == [Oordeel.JA]
    assert not overzicht.volledig


def test_een_overledene_vertegenwoordigt_niemand_ook_niet_als_het_gezag_onbekend_is() -> None:
    punt = ouder(2, VA).met({"01.20": None, "02.40": "."})
    antwoord = mag(kind(punt), lijst(MOE), lijst(PAUL, overleden()), wie=P)
    assert antwoord.oordeel is Oordeel.NEE


def test_een_onzekere_trouwdatum_staat_bij_de_dagen() -> None:
    ouders = lijst(MOE, gehuwd(VA, 20180000)), lijst(VA, gehuwd(MOE, 20180000))
    antwoord = mag(kind(), *ouders, wie=V)
    assert antwoord.sinds == 20180101
    assert "DATUM_ONZEKER" in {een.code for een in antwoord.voorbehoud}


def test_de_kanttekeningen_bij_het_gezag_zijn_een_voorbehoud() -> None:
    jong = replace(MOE, geboren=20090101)
    antwoord = mag(kind(ouder(1, jong)), lijst(jong), lijst(VA))
    assert antwoord.oordeel is Oordeel.NEE
    assert "MOEDER_ZESTIEN_OF_ZEVENTIEN" in {een.code for een in antwoord.voorbehoud}


def test_iemand_van_onbekende_leeftijd_met_een_partner_is_geen_kind() -> None:
    antwoord = mag(lijst(MOE), lijst(VA, eigen(VA).met({"03.10": "00000000"}), gehuwd(MOE)), voor=V)
    assert antwoord.reden == "MEERDERJARIG"


def test_iemand_van_wie_de_geboortedatum_geheel_onbekend_is() -> None:
    antwoord = mag(lijst(MOE), lijst(VA, eigen(VA).met({"03.10": "00000000"})), voor=V)
    assert (antwoord.oordeel, antwoord.reden) == (Oordeel.NIET_TE_BEPALEN, "LEEFTIJD_ONZEKER")


def test_zonder_lijst_is_er_geen_antwoord() -> None:
    tijd = Tijdregister(GEHUWD, PEILDATUM)
    assert mag_vertegenwoordigen(tijd, M, K, Domein.ZORG, PEILDATUM) is None
    assert vertegenwoordigers(tijd, K, Domein.ZORG, PEILDATUM) is None
    assert vertegenwoordigt(tijd, K, Domein.ZORG, PEILDATUM) is None


# ---------------------------------------------------------------------------------------------------- laws


def is_houder(uitspraak: Uitspraak, nummer: int) -> bool:
    houders = (*uitspraak.uitkomst.ouders, *uitspraak.uitkomst.derden)
    return any(houder.getal("01.20") == nummer for houder in houders)


@rustig
@given(gezinnen() | verminkte_gezinnen() | wilde_lijsten(), domeinen, dagen)
def test_elk_paar_krijgt_een_antwoord_met_een_artikel_en_een_weg(lijsten: Gezin, domein: Domein, dag: int) -> None:
    tijd = Tijdregister(lijsten, PEILDATUM)
    nummers = [een.burgerservicenummer for een in lijsten if een.burgerservicenummer]
    for wie in {*nummers, P}:
        vertegenwoordigt(tijd, wie, domein, dag)
        vertegenwoordigers(tijd, wie, domein, dag)
        for voor in nummers[:2]:
            antwoord = mag_vertegenwoordigen(tijd, wie, voor, domein, dag)
            if antwoord is not None:
                assert antwoord.artikel
                assert antwoord.reden
                assert antwoord.pad
                assert (antwoord.oordeel is Oordeel.SAMEN_MET) is bool(antwoord.samen_met)


@rustig
@given(gezinnen(), domeinen, dagen)
def test_ja_of_samen_voor_een_minderjarige_alleen_voor_wie_het_gezag_heeft(
    lijsten: Gezin, domein: Domein, dag: int
) -> None:
    tijd = Tijdregister(lijsten, PEILDATUM)
    uitspraak = tijd.uitspraak(K, dag)
    assert uitspraak is not None
    for wie in (M, V, P):
        antwoord = mag_vertegenwoordigen(tijd, wie, K, domein, dag)
        assert antwoord is not None
        if antwoord.oordeel in (Oordeel.JA, Oordeel.SAMEN_MET):
            assert is_houder(uitspraak, wie)
        elif is_houder(uitspraak, wie):
            assert antwoord.reden in ("JONGERE_BESLIST_ZELF", "LEEFTIJD_ONZEKER")
        if uitspraak.uitkomst.soort is Soort.NIET_TE_BEPALEN:
            assert antwoord.oordeel in (Oordeel.NIET_TE_BEPALEN, Oordeel.NEE)


@rustig
@given(gezinnen(), domeinen, dagen)
def test_een_antwoord_geldt_tot_de_dag_die_het_noemt(lijsten: Gezin, domein: Domein, dag: int) -> None:
    tijd = Tijdregister(lijsten, PEILDATUM)
    for wie in (M, V, P):
        nu = mag_vertegenwoordigen(tijd, wie, K, domein, dag)
        if nu is None or nu.oordeel not in (Oordeel.JA, Oordeel.SAMEN_MET):
            continue
        assert nu.sinds is not None
        assert nu.sinds <= dag
        toen = tijd.uitspraak(K, nu.sinds)
        assert toen is not None
        assert is_houder(toen, wie)
        assert nu.tot is not None
        assert nu.tot > dag
        if nu.tot <= PEILDATUM:
            laatste = int((date.fromisoformat(str(nu.tot)) - timedelta(days=1)).strftime("%Y%m%d"))
            erna = mag_vertegenwoordigen(tijd, wie, K, domein, nu.tot)
            tot_dan = mag_vertegenwoordigen(tijd, wie, K, domein, laatste)
            assert tot_dan is not None
            assert erna is not None
            assert (tot_dan.oordeel, len(tot_dan.samen_met)) == (nu.oordeel, len(nu.samen_met))
            if nu.tot_door is Einde.MEERDERJARIG:
                assert erna.reden in ("MEERDERJARIG", "LEEFTIJD_ONZEKER", "OVERLEDEN")


@rustig
@given(gezinnen(), domeinen)
def test_beide_kanten_zeggen_hetzelfde(lijsten: Gezin, domein: Domein) -> None:
    """Whom somebody may act for is said of them too, from the other side."""
    tijd = Tijdregister([*lijsten, lijst(replace(PAUL, bsn="999990160"), heeft_kind(KIND))], PEILDATUM)
    van_kind = vertegenwoordigers(tijd, K, domein, PEILDATUM)
    assert van_kind is not None
    per_persoon = {een.vertegenwoordiger.getal("01.20"): een for een in van_kind.antwoorden if een.vertegenwoordiger}
    for wie in (M, V, P):
        overzicht = vertegenwoordigt(tijd, wie, domein, PEILDATUM)
        for een in overzicht.antwoorden if overzicht else ():
            if een.oordeel in (Oordeel.JA, Oordeel.SAMEN_MET):
                assert per_persoon[wie] == een
