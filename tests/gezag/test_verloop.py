"""Who held gezag, through time: the timeline tells for every day what the question for that day tells."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gezag import Soort, Uitspraak, leid_af, nog_niet_geboren
from gezag.dagen import eerste_dag
from gezag.feiten import Register
from gezag.tijdregister import Tijdregister
from gezag.verloop import Verloop, kern, verloop
from graph.geldigheid import op_datum
from graph.persoonslijst import Persoonslijst
from tests.gezag.bouwstenen import (
    GEHUWD,
    KIND,
    MOE,
    ONGEHUWD,
    PAUL,
    PEILDATUM,
    VA,
    eigen,
    erkend,
    gehuwd,
    gescheiden,
    kind,
    lijst,
    onder_curatele,
    ouder,
    overleden,
    uitspraak,
)
from tests.gezag.geval import uitslag_van
from tests.gezag.gezinnen import Gezin, gezinnen, verminkte_gezinnen, wilde_lijsten

BSN = int(KIND.bsn or 0)
MOMENT = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def van(*lijsten: Persoonslijst, vandaag: int = PEILDATUM) -> Verloop:
    gevonden = verloop(Tijdregister(lijsten, vandaag), BSN)
    assert gevonden is not None
    return gevonden


def verhaal(gevonden: Verloop) -> list[tuple[int, int | None, Soort, tuple[str, ...]]]:
    """Days, kind of outcome and parents by their first name."""
    return [(p.van, p.tot, p.uitspraak.uitkomst.soort, uitslag_van(p.uitspraak).ouders) for p in gevonden.perioden]


def gevraagd(lijsten: Gezin, nummer: int, dag: int, vandaag: int) -> Uitspraak:
    """The question for one day, put together as the question `gezag` does."""
    toen = lijsten if dag == vandaag else [t for een in lijsten if (t := op_datum(een, dag)) is not None]
    register = Register(toen)
    eigen_lijst = next(iter(register.alle(nummer)), None)
    if eigen_lijst is None:
        return nog_niet_geboren(Register(lijsten).alle(nummer)[0], dag)
    return leid_af(eigen_lijst, register, dag)


# ---------------------------------------------------------------------------------------------------- stories


def test_een_gewoon_gezin_heeft_een_periode() -> None:
    assert verhaal(van(kind(), *GEHUWD)) == [(20150601, None, Soort.GEZAMENLIJK_OUDERLIJK, ("Maria", "Viktor"))]


def test_een_huwelijk_na_de_geboorte_geeft_van_die_dag_af_samen_gezag() -> None:
    ouders = lijst(MOE, gehuwd(VA, 20180701)), lijst(VA, gehuwd(MOE, 20180701))
    assert verhaal(van(kind(), *ouders)) == [
        (20150601, 20180701, Soort.EENHOOFDIG, ("Maria",)),
        (20180701, None, Soort.GEZAMENLIJK_OUDERLIJK, ("Maria", "Viktor")),
    ]


def test_na_het_overlijden_van_de_vader_heeft_de_moeder_het_alleen() -> None:
    moe, va = lijst(MOE, gehuwd(VA)), lijst(VA, gehuwd(MOE), overleden(20200318))
    assert verhaal(van(kind(), moe, va)) == [
        (20150601, 20200318, Soort.GEZAMENLIJK_OUDERLIJK, ("Maria", "Viktor")),
        (20200318, None, Soort.EENHOOFDIG, ("Maria",)),
    ]


def test_een_uitspraak_na_de_scheiding() -> None:
    ouders = lijst(MOE, gescheiden(VA, 20100101, 20170315)), lijst(VA, gescheiden(MOE, 20100101, 20170315))
    gevonden = van(kind(uitspraak("1", 20170601)), *ouders)
    assert [(p.van, p.uitspraak.uitkomst.soort) for p in gevonden.perioden] == [
        (20150601, Soort.GEZAMENLIJK_OUDERLIJK),
        (20170315, Soort.GEZAMENLIJK_OUDERLIJK),
        (20170601, Soort.EENHOOFDIG),
    ]
    gehuwd_, gescheiden_, _ = gevonden.perioden
    assert gehuwd_.uitspraak.uitkomst.artikel != gescheiden_.uitspraak.uitkomst.artikel, "de grond is een andere"


def test_curatele_van_een_ouder_telt_vanaf_haar_datum() -> None:
    gevonden = van(kind(), lijst(MOE, gehuwd(VA), onder_curatele()), lijst(VA, gehuwd(MOE)))
    assert [(p.van, uitslag_van(p.uitspraak).ouders) for p in gevonden.perioden] == [
        (20150601, ("Maria", "Viktor")),
        (20190101, ("Viktor",)),
    ]


def test_een_minderjarige_moeder_krijgt_het_op_haar_achttiende_verjaardag() -> None:
    jong = replace(MOE, geboren=20000815)
    gevonden = van(kind(ouder(1, jong), ouder(2, replace(VA, geslachtsnaam=""))), lijst(jong))
    assert [(p.van, p.uitspraak.uitkomst.soort) for p in gevonden.perioden] == [
        (20150601, Soort.TIJDELIJK_GEEN),
        (20180815, Soort.EENHOOFDIG),
    ]


def test_bij_wie_volwassen_is_eindigt_het_op_de_achttiende_verjaardag() -> None:
    geboren = 20070601
    gevonden = van(kind(geboren=geboren), lijst(MOE, gehuwd(VA, 20050101)), lijst(VA, gehuwd(MOE, 20050101)))
    assert verhaal(gevonden) == [(20070601, 20250601, Soort.GEZAMENLIJK_OUDERLIJK, ("Maria", "Viktor"))]
    assert gevonden.meerderjarig_op == 20250601


def test_een_deels_onbekende_datum_maakt_de_grens_onzeker() -> None:
    ouders = lijst(MOE, gehuwd(VA, 20180000)), lijst(VA, gehuwd(MOE, 20180000))
    eerst, dan = van(kind(), *ouders).perioden
    assert dan.van == 20180101
    for periode in (eerst, dan):
        assert len(periode.onzeker) == 1
        assert "2018-01-01" in periode.onzeker[0]
        assert "2018-12-31" in periode.onzeker[0]


def test_een_onzekere_grens_maakt_ook_een_latere_periode_onzeker_die_erbinnen_valt() -> None:
    """Somewhere in 2018 they married, in June 2018 he died: perhaps they were never married at all."""
    ouders = lijst(MOE, gehuwd(VA, 20180000)), lijst(VA, gehuwd(MOE, 20180000), overleden(20180615))
    perioden = van(kind(), *ouders).perioden
    assert [p.van for p in perioden] == [20150601, 20180101, 20180615]
    assert all(p.onzeker for p in perioden)


def test_bekende_datums_laten_geen_twijfel() -> None:
    ouders = lijst(MOE, gehuwd(VA, 20180701)), lijst(VA, gehuwd(MOE, 20180701))
    assert all(p.onzeker == () for p in van(kind(), *ouders).perioden)


def test_een_geheel_onbekende_trouwdatum_staat_erbij() -> None:
    ouders = lijst(MOE, gehuwd(VA, 0)), lijst(VA, gehuwd(MOE, 0))
    (periode,) = van(kind(), *ouders).perioden
    assert any("05.06.10" in twijfel for twijfel in periode.onzeker)


def test_van_een_kind_met_een_geboortejaar_begint_het_zo_vroeg_als_kan_en_onzeker() -> None:
    gevonden = van(kind(geboren=20150000), *ONGEHUWD)
    assert gevonden.perioden[0].van == 20150101
    assert gevonden.perioden[0].onzeker
    assert gevonden.meerderjarig_op == 20330101


def test_zonder_geboortedatum_is_er_geen_verloop_maar_een_reden() -> None:
    gevonden = van(kind(eigen(KIND).zonder("03.10")), *ONGEHUWD)
    assert gevonden.perioden == ()
    assert gevonden.reden == "GEBOORTEDATUM_ONBEKEND"


def test_een_kind_dat_overleed_staat_niet_meer_onder_gezag() -> None:
    laatste = van(kind(overleden(20200101)), *GEHUWD).perioden[-1]
    assert (laatste.van, laatste.uitspraak.uitkomst.reden) == (20200101, "OVERLEDEN")


def test_erkenning_staat_op_de_dag_waarop_de_betrekking_inging() -> None:
    gevonden = van(kind(*erkend("C", VA, 20240501)), *ONGEHUWD)
    assert [(p.van, uitslag_van(p.uitspraak).ouders) for p in gevonden.perioden] == [
        (20150601, ("Maria",)),
        (20240501, ("Maria", "Viktor")),
    ]


def test_wat_pas_in_de_toekomst_ingaat_telt_vandaag_als_feit_en_gisteren_niet() -> None:
    """As the question for today does (and says in a remark)."""
    gevonden = van(kind(*erkend("C", VA, 20260501)), *ONGEHUWD)
    assert [(p.van, p.tot, uitslag_van(p.uitspraak).ouders) for p in gevonden.perioden] == [
        (20150601, PEILDATUM, ("Maria",)),
        (PEILDATUM, None, ("Maria", "Viktor")),
    ]


def test_een_onderzoek_dat_eindigde_telt_tot_en_met_zijn_laatste_dag() -> None:
    gevonden = van(kind(ouder(1, MOE).in_onderzoek("020240", einde=20200131)), *GEHUWD)
    assert [(p.van, p.uitspraak.in_onderzoek) for p in gevonden.perioden] == [(20150601, True), (20200201, False)]


def test_ook_een_ongehuwde_vader_die_overlijdt_verandert_het() -> None:
    lijsten = kind(*erkend("C", VA, 20240501)), lijst(MOE), lijst(VA, overleden(20250210))
    assert [(p.van, uitslag_van(p.uitspraak).ouders) for p in van(*lijsten).perioden] == [
        (20150601, ("Maria",)),
        (20240501, ("Maria", "Viktor")),
        (20250210, ("Maria",)),
    ]


def test_een_partner_die_gezag_had_en_overlijdt_verandert_het() -> None:
    alleen = kind(ouder(2, replace(VA, geslachtsnaam="")).zonder("01.20"))
    lijsten = alleen, lijst(MOE, gehuwd(PAUL)), lijst(PAUL, gehuwd(MOE), overleden(20250210))
    assert [(p.van, p.uitspraak.uitkomst.soort) for p in van(*lijsten).perioden] == [
        (20150601, Soort.GEZAMENLIJK),
        (20250210, Soort.EENHOOFDIG),
    ]


def test_iemand_zonder_lijst_heeft_geen_verloop() -> None:
    assert verloop(Tijdregister(ONGEHUWD, PEILDATUM), BSN) is None


def test_de_eerste_dag_die_bestaat() -> None:
    gevallen = {20080400: 20080401, 20080000: 20080101, 20260229: 20260301, 20241232: 20250101, 20241300: 20250101}
    assert {getal: eerste_dag(getal) for getal in gevallen} == gevallen
    assert eerste_dag(515) is None
    assert eerste_dag(99991232) is None


# ------------------------------------------------------------------------------------------------------- laws


def verder(dag: int, dagen: int) -> int:
    return int((date.fromisoformat(str(dag)) + timedelta(days=dagen)).strftime("%Y%m%d"))


@MOMENT
@given(gezinnen() | verminkte_gezinnen(), st.integers(0, 18 * 366), st.sampled_from([PEILDATUM, PEILDATUM, 20170305]))
def test_elke_dag_van_een_periode_geeft_het_antwoord_van_die_dag(lijsten: Gezin, erbij: int, vandaag: int) -> None:
    gevonden = verloop(Tijdregister(lijsten, vandaag), BSN)
    for p in gevonden.perioden if gevonden else ():
        laatste = verder(p.tot, -1) if p.tot else vandaag
        for dag in {p.van, laatste, min(verder(p.van, erbij), laatste), max(verder(laatste, -erbij), p.van)}:
            assert kern(gevraagd(lijsten, BSN, dag, vandaag)) == kern(p.uitspraak), dag


@MOMENT
@given(gezinnen() | verminkte_gezinnen() | wilde_lijsten())
def test_perioden_sluiten_aan_en_vullen_de_tijd_van_geboorte_tot_achttien(lijsten: Gezin) -> None:
    tijd = Tijdregister(lijsten, PEILDATUM)
    for een in lijsten:
        gevonden = verloop(tijd, een.burgerservicenummer) if een.burgerservicenummer else None
        if gevonden is None or gevonden.reden:
            continue
        perioden = gevonden.perioden
        geboren = gevonden.kind.getal("03.10") or 0
        assert perioden[0].van == eerste_dag(geboren)
        assert gevonden.meerderjarig_op is not None
        assert perioden[-1].tot == (gevonden.meerderjarig_op if gevonden.meerderjarig_op <= PEILDATUM else None)
        assert all(p.tot is None or p.van < p.tot for p in perioden)
        assert [p.tot for p in perioden[:-1]] == [p.van for p in perioden[1:]]
        assert all(kern(p.uitspraak) != kern(q.uitspraak) for p, q in pairwise(perioden))
