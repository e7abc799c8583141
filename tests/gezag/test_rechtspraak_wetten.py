"""Laws of what court registers add: they hold for every family and whatever stands in a register."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gezag import Soort
from gezag.rechtspraak import Aanvulling, vul_aan
from gezag.rechtspraak.artikelen import ARTIKELEN
from gezag.tijdregister import Tijdregister
from gezag.verloop import verloop
from gezag.vertegenwoordiging import Domein, Oordeel, mag_vertegenwoordigen, vertegenwoordigers, vertegenwoordigt
from gezag.vertegenwoordiging.houders import zoek_houder
from graph.rechtspraak import (
    Hoedanigheid,
    Inschrijving,
    Maatregel,
    Omvang,
    Onderwerp,
    Organisatie,
)
from tests.gezag.bouwstenen import KIND, MILA, MOE, PAUL, PEILDATUM, VA, XANDER, Persoon
from tests.gezag.gezinnen import Gezin, gezinnen, verminkte_gezinnen, wilde_lijsten
from tests.gezag.rechtspraak import DIJK, VEERPONT, beslissing, genoemd

rustig = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
K = int(KIND.bsn or 0)
ANDER = Persoon("Iemand", "Anders", "V", 20120101, "999990147")
OINS = (None, DIJK.oin, VEERPONT.oin)

dagen = st.integers(0, 4500).map(lambda n: int((date(2026, 4, 23) - timedelta(days=n)).strftime("%Y%m%d")))
data = st.one_of(
    dagen.map(str),
    st.sampled_from(["20200000", "20200600", "00000000", "20260400", "20300101"]),
)
personen = st.sampled_from([MOE, VA, PAUL, XANDER, MILA, KIND, replace(VA, bsn=None), Persoon("", "", "", 0, None)])
benoemden = st.lists(
    st.builds(genoemd, st.sampled_from(Hoedanigheid), personen | st.sampled_from([DIJK, VEERPONT, Organisatie("")])),
    max_size=3,
)

OVER = st.sampled_from([KIND, KIND, MOE, VA])


@st.composite
def een_inschrijving(teken: st.DrawFn, over: st.SearchStrategy[Persoon] = OVER) -> Inschrijving:
    return beslissing(
        teken(st.sampled_from(Maatregel)),
        *teken(benoemden),
        op=teken(data),
        tot=teken(st.none() | data),
        over=teken(over),
        zaak=f"C/{teken(st.integers(0, 10**9))}",
        onderwerpen=tuple(teken(st.lists(st.sampled_from(Onderwerp), max_size=2, unique=True))),
        omvang=teken(st.none() | st.sampled_from(Omvang)),
    )


def rijen(aantal: int = 5) -> st.SearchStrategy[list[Inschrijving]]:
    return st.lists(een_inschrijving(), max_size=aantal, unique_by=lambda een: een.verwijzing)


def aangevuld(lijsten: Gezin, inschrijvingen: list[Inschrijving], dag: int) -> Aanvulling | None:
    return Tijdregister(lijsten, PEILDATUM, inschrijvingen).aanvulling(K, dag)


def test_elke_soort_beslissing_heeft_een_artikel() -> None:
    assert set(ARTIKELEN) == set(Maatregel)


@rustig
@given(gezinnen() | verminkte_gezinnen() | wilde_lijsten(), rijen(), dagen)
def test_het_lukt_altijd_en_de_officiele_uitkomst_blijft(
    lijsten: Gezin, inschrijvingen: list[Inschrijving], dag: int
) -> None:
    tijd = Tijdregister(lijsten, PEILDATUM, inschrijvingen)
    for lijst in lijsten:
        nummer = lijst.burgerservicenummer
        uitspraak = tijd.uitspraak(nummer, dag) if nummer else None
        if uitspraak is None or nummer is None:
            continue
        zonder = Tijdregister(lijsten, PEILDATUM).uitspraak(nummer, dag)
        aanvulling = vul_aan(uitspraak, inschrijvingen, tijd.op(dag))
        assert aanvulling.uitspraak is uitspraak
        assert zonder is not None
        assert zonder.uitkomst.soort is uitspraak.uitkomst.soort
        geheel = aanvulling.geheel
        assert geheel.artikel
        assert geheel.soort is not Soort.NIET_TE_BEPALEN or (geheel.reden and not geheel.houders)
        assert all(b.tekst and b.artikel and b.inschrijvingen for b in aanvulling.bevindingen)
        assert all(t.voorrang is None or t.voorrang < len(t.kanten) for t in aanvulling.tegenspraken)


@rustig
@given(gezinnen() | wilde_lijsten(), dagen)
def test_zonder_inschrijvingen_is_het_geheel_de_officiele_uitkomst(lijsten: Gezin, dag: int) -> None:
    aanvulling = aangevuld(lijsten, [], dag)
    if aanvulling is None:
        return
    uitkomst, geheel = aanvulling.uitspraak.uitkomst, aanvulling.geheel
    assert (geheel.soort, geheel.artikel, geheel.reden) == (uitkomst.soort, uitkomst.artikel, uitkomst.reden)
    assert tuple(h.persoon for h in geheel.houders) == (*uitkomst.ouders, *uitkomst.derden)
    assert not aanvulling.wijkt_af
    assert (aanvulling.bevindingen, aanvulling.tegenspraken, aanvulling.inschrijvingen) == ((), (), ())


@rustig
@given(gezinnen(), rijen(), dagen, st.integers())
def test_de_volgorde_van_inschrijvingen_doet_er_niet_toe(
    lijsten: Gezin, inschrijvingen: list[Inschrijving], dag: int, zaad: int
) -> None:
    andersom = list(inschrijvingen)
    Random(zaad).shuffle(andersom)
    een, ander = aangevuld(lijsten, inschrijvingen, dag), aangevuld(lijsten, [*andersom, *andersom], dag)
    assert een is not None
    assert ander is not None
    assert een.kern == ander.kern
    assert een.tegenspraken == ander.tegenspraken
    assert een.inschrijvingen == ander.inschrijvingen


@rustig
@given(gezinnen(), rijen(3), een_inschrijving(st.just(ANDER)), dagen)
def test_een_inschrijving_over_een_ander_verandert_niets(
    lijsten: Gezin, inschrijvingen: list[Inschrijving], over_ander: Inschrijving, dag: int
) -> None:
    zonder, met = aangevuld(lijsten, inschrijvingen, dag), aangevuld(lijsten, [*inschrijvingen, over_ander], dag)
    assert zonder is not None
    assert met is not None
    assert zonder.kern == met.kern
    assert zonder.inschrijvingen == met.inschrijvingen


@rustig
@given(gezinnen(), rijen(3), dagen)
def test_het_verloop_zegt_voor_elke_dag_wat_de_vraag_voor_die_dag_zegt(
    lijsten: Gezin, inschrijvingen: list[Inschrijving], dag: int
) -> None:
    tijd = Tijdregister(lijsten, PEILDATUM, inschrijvingen)
    gevonden = verloop(tijd, K)
    assert gevonden is not None
    for periode in gevonden.perioden:
        if periode.van <= dag and (periode.tot is None or dag < periode.tot):
            op_die_dag = tijd.aanvulling(K, dag)
            assert op_die_dag is not None
            assert op_die_dag.kern == periode.aanvulling.kern


@rustig
@given(gezinnen() | wilde_lijsten(), rijen(), st.sampled_from(Domein), dagen, st.sampled_from(OINS))
def test_vertegenwoordigen_geeft_altijd_een_antwoord_met_een_artikel(
    lijsten: Gezin, inschrijvingen: list[Inschrijving], domein: Domein, dag: int, oin: str | None
) -> None:
    tijd = Tijdregister(lijsten, PEILDATUM, inschrijvingen)
    nummers = [een.burgerservicenummer for een in lijsten if een.burgerservicenummer]
    for wie in {*nummers, int(XANDER.bsn or 0)}:
        vertegenwoordigt(tijd, wie, domein, dag, oin)
        vertegenwoordigers(tijd, wie, domein, dag)
        for voor in nummers[:3]:
            antwoord = mag_vertegenwoordigen(tijd, wie, voor, domein, dag, oin)
            if antwoord is not None:
                assert antwoord.artikel
                assert antwoord.pad
                assert (antwoord.oordeel is Oordeel.SAMEN_MET) is bool(antwoord.samen_met)


@rustig
@given(gezinnen(), rijen(), st.sampled_from(Domein), dagen, st.sampled_from([MOE, VA, PAUL, XANDER]))
def test_een_persoon_mag_alleen_met_gezag_alles_bij_elkaar_genomen(
    lijsten: Gezin, inschrijvingen: list[Inschrijving], domein: Domein, dag: int, persoon: Persoon
) -> None:
    tijd = Tijdregister(lijsten, PEILDATUM, inschrijvingen)
    wie = int(persoon.bsn or 0)
    antwoord, aanvulling = mag_vertegenwoordigen(tijd, wie, K, domein, dag), tijd.aanvulling(K, dag)
    assert antwoord is not None
    assert aanvulling is not None
    if antwoord.oordeel in (Oordeel.JA, Oordeel.SAMEN_MET):
        assert zoek_houder(aanvulling.geheel, wie, None)
    if aanvulling.geheel.soort is Soort.NIET_TE_BEPALEN:
        assert antwoord.oordeel in (Oordeel.NIET_TE_BEPALEN, Oordeel.NEE)


@rustig
@given(gezinnen(), rijen(3), st.sampled_from(Domein), dagen, st.sampled_from([MOE, VA, PAUL]))
def test_een_antwoord_geldt_tot_de_dag_die_het_noemt(
    lijsten: Gezin, inschrijvingen: list[Inschrijving], domein: Domein, dag: int, persoon: Persoon
) -> None:
    tijd = Tijdregister(lijsten, PEILDATUM, inschrijvingen)
    wie = int(persoon.bsn or 0)
    nu = mag_vertegenwoordigen(tijd, wie, K, domein, dag)
    if nu is None or nu.oordeel not in (Oordeel.JA, Oordeel.SAMEN_MET):
        return
    assert nu.sinds is not None
    assert nu.sinds <= dag
    assert nu.tot is not None
    assert nu.tot > dag
    laatste = int((date.fromisoformat(str(nu.tot)) - timedelta(days=1)).strftime("%Y%m%d"))
    if laatste <= PEILDATUM:
        tot_dan = mag_vertegenwoordigen(tijd, wie, K, domein, laatste)
        assert tot_dan is not None
        assert (tot_dan.oordeel, len(tot_dan.samen_met)) == (nu.oordeel, len(nu.samen_met))
