"""When a decision about gezag counts no more, and who has it then."""

from __future__ import annotations

from gezag import Soort
from gezag.rechtspraak import Houderrol
from graph.persoonslijst import Persoonslijst
from graph.rechtspraak import Hoedanigheid, Maatregel
from tests.gezag.bouwstenen import (
    GEHUWD,
    KIND,
    MILA,
    MOE,
    ONGEHUWD,
    PAUL,
    VA,
    eigen,
    gehuwd,
    kind,
    lijst,
    onder_curatele,
    ouder,
    uitspraak,
)
from tests.gezag.rechtspraak import DIJK, aangevuld, beslissing, codes, genoemd, namen, ouders, tegenspraken, voogd
from tests.gezag.test_rechtspraak import GETROUWD, hertrouwd, met_uitspraak

M = Maatregel
DERDE = genoemd(Hoedanigheid.MET_GEZAG_BELAST, PAUL)


def geadopteerd() -> tuple[Persoonslijst, ...]:
    """Koen, a child of Maria and Viktor, was adopted by Mila and Paul in 2021."""
    adoptie = "1AQ0100"
    koen = kind(eigen(KIND, adoptie), ouder(1, MILA, 20210101, adoptie), ouder(2, PAUL, 20210101, adoptie))
    return koen, lijst(MILA, gehuwd(PAUL)), lijst(PAUL, gehuwd(MILA)), lijst(MOE), lijst(VA)


def test_adoptie_doet_de_voogdij_na_beeindiging_van_het_gezag_eindigen() -> None:
    """1:229 and 1:281 BW: the usual way to an adoption is over 1:266 and 1:275 BW."""
    einde = beslissing(M.GEZAGSBEEINDIGING, *ouders(MOE, VA), op="20180101")
    aanvulling = aangevuld(geadopteerd(), einde, beslissing(M.VOOGDIJ, voogd(DIJK), op="20180101"))
    assert namen(aanvulling) == ["Mila", "Paul"]
    assert not aanvulling.wijkt_af
    assert tegenspraken(aanvulling) == []
    assert "BESLISSING_ACHTERHAALD" in codes(aanvulling)


def test_adoptie_doet_ook_een_voorlopige_voogdij_eindigen() -> None:
    aanvulling = aangevuld(geadopteerd(), beslissing(M.VOORLOPIGE_VOOGDIJ, voogd(DIJK), op="20180101"))
    assert namen(aanvulling) == ["Mila", "Paul"]


def test_wat_na_de_adoptie_is_beslist_telt() -> None:
    aanvulling = aangevuld(geadopteerd(), beslissing(M.GEZAGSBEEINDIGING, *ouders(PAUL), op="20220101"))
    assert namen(aanvulling) == ["Mila"]


def test_beeindiging_na_hertrouwen_laat_de_ander_het_gezag() -> None:
    """1:253 lid 1, then 1:274 BW: the marriage of 2023 gave both the gezag; in 2024 that of Maria was ended."""
    alleen = beslissing(M.GEZAG_EEN_OUDER, *ouders(MOE), op="20160101")
    einde = beslissing(M.GEZAGSBEEINDIGING, *ouders(MOE), op="20240101")
    assert namen(aangevuld(hertrouwd(), alleen, einde)) == ["Viktor"]


def test_na_het_einde_van_een_voogdij_herleeft_het_gezag_van_de_ouders_niet() -> None:
    """1:277 BW: that takes a decision of the court. Who is guardian now is not inscribed here."""
    lijsten = (kind(uitspraak("D", 20200901)), *GEHUWD)
    aanvulling = aangevuld(lijsten, beslissing(M.VOOGDIJ, voogd(DIJK), tot="20250101"))
    assert (aanvulling.geheel.soort, aanvulling.geheel.reden) == (Soort.NIET_TE_BEPALEN, "OPVOLGING_ONBEKEND")
    assert tegenspraken(aanvulling) == [("BESLISSING_GEEINDIGD", 1)]
    assert aanvulling.uitspraak.uitkomst.soort is Soort.VOOGDIJ


def test_na_het_einde_van_een_voogdij_telt_wat_daarna_is_beslist() -> None:
    lijsten = (kind(uitspraak("D", 20200901)), *GEHUWD)
    voogdij = beslissing(M.VOOGDIJ, voogd(DIJK), tot="20250101")
    assert namen(aangevuld(lijsten, voogdij, beslissing(M.HERSTEL, *ouders(MOE), op="20250101"))) == ["Maria"]
    voorlopig = beslissing(M.VOORLOPIGE_VOOGDIJ, voogd(PAUL), op="20260401")
    assert namen(aangevuld(lijsten, voogdij, voorlopig)) == ["Paul"]


def test_eindigt_gezag_met_een_derde_dan_herleeft_dat_van_de_andere_ouder_niet() -> None:
    """1:253v BW: the court says who goes on, the parent or the third party."""
    lijsten = (kind(uitspraak("1D", 20200901)), *GEHUWD)
    aanvulling = aangevuld(lijsten, beslissing(M.GEZAG_MET_DERDE, *ouders(MOE), DERDE, tot="20230101"))
    assert aanvulling.geheel.reden == "OPVOLGING_ONBEKEND"


def test_wie_na_beeindiging_zonder_de_ouder_overblijft_is_voogd() -> None:
    """1:245 lid 3 BW: gezag that no parent holds is voogdij."""
    samen = beslissing(M.GEZAG_MET_DERDE, *ouders(MOE), DERDE)
    aanvulling = aangevuld(met_uitspraak("1D"), samen, beslissing(M.GEZAGSBEEINDIGING, *ouders(MOE), op="20220101"))
    assert aanvulling.geheel.soort is Soort.VOOGDIJ
    assert [h.rol for h in aanvulling.geheel.houders] == [Houderrol.VOOGD]


def test_wie_tijdens_schorsing_van_de_ouder_overblijft_is_voogd() -> None:
    samen = beslissing(M.GEZAG_MET_DERDE, *ouders(MOE), DERDE)
    aanvulling = aangevuld(met_uitspraak("1D"), samen, beslissing(M.SCHORSING, *ouders(MOE), op="20260401"))
    assert (aanvulling.geheel.soort, namen(aanvulling)) == (Soort.VOOGDIJ, ["Paul"])


def test_beeindiging_van_de_derde_die_de_brp_niet_noemt() -> None:
    """There is one third party beside the parent, so this is that one; of guardians there may be another."""
    einde = beslissing(M.GEZAGSBEEINDIGING, DERDE, op="20220101")
    aanvulling = aangevuld(met_uitspraak("1D"), einde)
    assert (namen(aanvulling), aanvulling.geheel.onbekende_houder) == (["Maria"], False)
    aanvulling = aangevuld(met_uitspraak("D"), beslissing(M.GEZAGSBEEINDIGING, voogd(PAUL), op="20220101"))
    assert aanvulling.geheel.reden == "BESLISSING_ONVOLLEDIG"


def test_een_schorsing_van_lang_geleden_wijkt_voor_een_latere_beslissing_in_de_brp() -> None:
    """1:268 BW: three months unless prolonged, and in 2020 the court decided who has gezag."""
    ooit = beslissing(M.SCHORSING, *ouders(MOE), op="20190101")
    assert namen(aangevuld(met_uitspraak("12"), ooit)) == ["Maria", "Viktor"]
    voorlopig = beslissing(M.VOORLOPIGE_VOOGDIJ, voogd(DIJK), op="20190101")
    assert namen(aangevuld(met_uitspraak("1"), voorlopig)) == ["Maria"]


def test_zonder_latere_beslissing_blijft_een_oude_schorsing_onzeker() -> None:
    ooit = beslissing(M.SCHORSING, *ouders(MOE), op="20190101")
    assert aangevuld((kind(), *ONGEHUWD), ooit).geheel.reden == "WERKING_ONZEKER"
    assert aangevuld(GETROUWD, ooit).geheel.reden == "WERKING_ONZEKER"


def test_curatele_die_volgens_het_ccbr_is_geeindigd_maar_nog_in_de_brp_staat() -> None:
    """1:389, 1:391 BW: said with both sides; the answer stays that of the BRP."""
    lijsten = (kind(), lijst(MOE, gehuwd(VA)), lijst(VA, gehuwd(MOE), onder_curatele()))
    curator = genoemd(Hoedanigheid.CURATOR, PAUL)
    geeindigd = beslissing(M.CURATELE, curator, over=VA, op="20190101", tot="20230101")
    aanvulling = aangevuld(lijsten, geeindigd)
    assert (namen(aanvulling), aanvulling.wijkt_af) == (["Maria"], False)
    assert tegenspraken(aanvulling) == [("BRP_EN_CCBR", None)]
    opnieuw = beslissing(M.CURATELE, curator, over=VA, op="20240101")
    assert tegenspraken(aangevuld(lijsten, geeindigd, opnieuw)) == []
    assert tegenspraken(aangevuld((kind(), *GEHUWD), geeindigd)) == []
