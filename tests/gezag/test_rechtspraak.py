"""What court registers add to who holds gezag, legal question by legal question."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gezag import Soort
from gezag.rechtspraak import Houderrol, Werking
from gezag.rechtspraak.werking import werking, wisseldagen
from graph.persoonslijst import Persoonslijst
from graph.rechtspraak import Hoedanigheid, Maatregel, Onderwerp, Organisatie
from tests.gezag.bouwstenen import (
    GEHUWD,
    MILA,
    MOE,
    ONGEHUWD,
    PAUL,
    VA,
    XANDER,
    Feit,
    Persoon,
    eigen,
    gehuwd,
    gescheiden,
    heeft_kind,
    ingeschreven,
    kind,
    lijst,
    onder_curatele,
    ouder,
    overleden,
    uitspraak,
)
from tests.gezag.rechtspraak import (
    DIJK,
    VEERPONT,
    aangevuld,
    beslissing,
    codes,
    genoemd,
    namen,
    ouders,
    tegenspraken,
    voogd,
)

M = Maatregel
GETROUWD = (kind(), *GEHUWD)
"""Maria and Viktor, married: joint gezag by law."""


def met_uitspraak(indicatie: str, op: int = 20200901) -> tuple[Persoonslijst, ...]:
    return kind(uitspraak(indicatie, op)), *ONGEHUWD


# -------------------------------------------------------------------------------------- effect on a day


@pytest.mark.parametrize(
    ("op", "tot", "dag", "verwacht"),
    [
        ("20200901", None, 20200831, Werking.NEE),
        ("20200901", None, 20200901, Werking.JA),
        ("20200901", "20210901", 20210831, Werking.JA),
        ("20200901", "20210901", 20210901, Werking.NEE),
        ("20200900", None, 20200915, Werking.ONZEKER),
        ("20200900", None, 20200930, Werking.JA),
        ("20200000", None, 20191231, Werking.NEE),
        ("00000000", None, 20200915, Werking.ONZEKER),
        ("20200901", "20210000", 20201231, Werking.JA),
        ("20200901", "20210000", 20210601, Werking.ONZEKER),
        ("20200901", "20210000", 20211231, Werking.NEE),
        ("20200901", "00000000", 20210601, Werking.ONZEKER),
    ],
)
def test_een_beslissing_werkt_vanaf_de_ingang_tot_het_einde(
    op: str, tot: str | None, dag: int, verwacht: Werking
) -> None:
    assert werking(beslissing(M.VOOGDIJ, voogd(DIJK), op=op, tot=tot), dag) is verwacht


def test_een_ondertoezichtstelling_zonder_einde_is_na_een_jaar_onzeker() -> None:
    """1:258 BW: one year at most, unless prolonged."""
    ots = beslissing(M.ONDERTOEZICHTSTELLING, voogd(DIJK), op="20200229")
    assert werking(ots, 20210228) is Werking.JA
    assert werking(ots, 20210301) is Werking.ONZEKER
    assert list(wisseldagen(ots)) == [20200229, 20210301]


# ---------------------------------------------------------------------------- whom the BRP does not name


def test_wie_de_voogd_is_die_de_brp_niet_noemt() -> None:
    aanvulling = aangevuld(met_uitspraak("D"), beslissing(M.VOOGDIJ, voogd(PAUL)))
    assert namen(aanvulling) == ["Paul"]
    assert codes(aanvulling) == ["BEKENDE_VOOGD"]
    assert tegenspraken(aanvulling) == []
    assert not aanvulling.wijkt_af
    assert not aanvulling.geheel.onbekende_houder


def test_een_instelling_als_voogd_heeft_een_nummer() -> None:
    aanvulling = aangevuld(met_uitspraak("D"), beslissing(M.VOOGDIJ, voogd(DIJK)))
    (houder,) = aanvulling.geheel.houders
    assert (houder.rol, houder.organisatie) == (Houderrol.VOOGD, DIJK)


def test_twee_voogden_samen() -> None:
    aanvulling = aangevuld(met_uitspraak("D"), beslissing(M.VOOGDIJ, voogd(PAUL), voogd(XANDER)))
    assert namen(aanvulling) == ["Paul", "Xander"]


def test_wie_de_derde_is_met_wie_de_moeder_het_gezag_heeft() -> None:
    derde = genoemd(Hoedanigheid.MET_GEZAG_BELAST, PAUL)
    aanvulling = aangevuld(met_uitspraak("1D"), beslissing(M.GEZAG_MET_DERDE, *ouders(MOE), derde))
    assert namen(aanvulling) == ["Maria", "Paul"]
    assert codes(aanvulling) == ["BEKENDE_DERDE"]


def test_een_bekende_voogd_ook_als_de_brp_een_latere_dag_geeft() -> None:
    """The BRP's date can be that of its own entry; the decision is the same."""
    aanvulling = aangevuld(met_uitspraak("D", 20200920), beslissing(M.VOOGDIJ, voogd(PAUL)))
    assert (namen(aanvulling), tegenspraken(aanvulling)) == (["Paul"], [])


def test_de_voogd_die_overleden_is() -> None:
    aanvulling = aangevuld((*met_uitspraak("D"), lijst(PAUL, overleden())), beslissing(M.VOOGDIJ, voogd(PAUL)))
    assert (aanvulling.geheel.soort, aanvulling.geheel.reden) == (Soort.TIJDELIJK_GEEN, "VOOGD_OVERLEDEN")
    assert "1:295 BW" in aanvulling.geheel.artikel
    assert "HOUDER_OVERLEDEN" in codes(aanvulling)


def test_van_twee_voogden_gaat_de_ander_verder() -> None:
    lijsten = (*met_uitspraak("D"), lijst(PAUL, onder_curatele()))
    aanvulling = aangevuld(lijsten, beslissing(M.VOOGDIJ, voogd(PAUL), voogd(XANDER)))
    assert namen(aanvulling) == ["Xander"]


def test_de_derde_wordt_voogd_als_de_ouder_overlijdt() -> None:
    """1:253x lid 1 BW."""
    derde = genoemd(Hoedanigheid.MET_GEZAG_BELAST, PAUL)
    lijsten = (kind(uitspraak("1D", 20200901)), lijst(MOE, overleden()), lijst(VA))
    aanvulling = aangevuld(lijsten, beslissing(M.GEZAG_MET_DERDE, *ouders(MOE), derde))
    assert aanvulling.geheel.soort is Soort.VOOGDIJ
    assert (namen(aanvulling), aanvulling.geheel.houders[0].rol) == (["Paul"], Houderrol.VOOGD)
    assert "1:253x lid 1 BW" in aanvulling.geheel.artikel


# --------------------------------------------------------------------------- what the BRP does not show


def test_een_beslissing_die_de_brp_nog_niet_toont_gaat_voor_het_gezag_van_rechtswege() -> None:
    aanvulling = aangevuld(GETROUWD, beslissing(M.VOOGDIJ, voogd(DIJK)))
    assert aanvulling.uitspraak.uitkomst.soort is Soort.GEZAMENLIJK_OUDERLIJK
    assert (aanvulling.geheel.soort, namen(aanvulling)) == (Soort.VOOGDIJ, [DIJK.naam])
    assert aanvulling.wijkt_af
    assert codes(aanvulling) == ["NOG_NIET_IN_BRP"]
    (een,) = aanvulling.tegenspraken
    assert [kant.inschrijving is None for kant in een.kanten] == [True, False]
    assert (een.voorrang, een.artikel) == (1, "1:244 BW")


def test_een_latere_beslissing_dan_die_in_de_brp() -> None:
    aanvulling = aangevuld(met_uitspraak("1", 20160101), beslissing(M.GEZAG_EEN_OUDER, *ouders(VA)))
    assert namen(aanvulling) == ["Viktor"]
    (een,) = aanvulling.tegenspraken
    assert [str(kant.datum) for kant in een.kanten] == ["2016-01-01", "2020-09-01"]
    assert "later" in een.waarom


def test_op_dezelfde_dag_iets_anders_dan_de_brp_gaat_het_register_voor() -> None:
    aanvulling = aangevuld(met_uitspraak("1"), beslissing(M.GEZAG_EEN_OUDER, *ouders(VA)))
    assert namen(aanvulling) == ["Viktor"]
    assert tegenspraken(aanvulling) == [("BRP_EN_GEZAGSREGISTER", 1)]


def test_toont_de_brp_een_latere_beslissing_dan_blijft_die() -> None:
    aanvulling = aangevuld(met_uitspraak("1", 20230301), beslissing(M.VOOGDIJ, voogd(DIJK)))
    assert namen(aanvulling) == ["Maria"]
    assert tegenspraken(aanvulling) == [("BRP_TOONT_LATERE_BESLISSING", 0)]
    assert not aanvulling.wijkt_af


def test_een_eerdere_beslissing_die_door_een_bekende_is_opgevolgd_is_geen_tegenspraak() -> None:
    eerst = beslissing(M.VOOGDIJ, voogd(DIJK), op="20180101")
    toen = beslissing(M.GEZAG_EEN_OUDER, *ouders(MOE), op="20200901")
    aanvulling = aangevuld(met_uitspraak("1"), eerst, toen)
    assert (namen(aanvulling), tegenspraken(aanvulling), codes(aanvulling)) == (["Maria"], [], [])


def test_de_brp_toont_een_beslissing_die_is_geeindigd() -> None:
    """Without it the gezag is what it is by law: of the mother, who was never married to the father."""
    ooit = beslissing(M.GEZAG_EEN_OUDER, *ouders(VA), tot="20250101")
    aanvulling = aangevuld(met_uitspraak("2"), ooit)
    assert (namen(aanvulling), tegenspraken(aanvulling)) == (["Maria"], [("BESLISSING_GEEINDIGD", 1)])


def test_een_beslissing_over_een_kind_dat_in_het_buitenland_is_geboren() -> None:
    """The derivation stops there; the decision does not."""
    lijsten = (kind(eigen(replace(MOE, bsn="999990019", geboren=20150601)).met({"03.30": "5010"})), *ONGEHUWD)
    aanvulling = aangevuld(lijsten, beslissing(M.GEZAG_EEN_OUDER, *ouders(MOE)))
    assert aanvulling.uitspraak.uitkomst.soort is Soort.NIET_TE_BEPALEN
    assert (namen(aanvulling), tegenspraken(aanvulling)) == (["Maria"], [])


# ---------------------------------------------------------------------------------------- one after another


def test_een_latere_beslissing_neemt_de_plaats_in_van_een_eerdere() -> None:
    eerst = beslissing(M.GEZAG_EEN_OUDER, *ouders(VA), op="20180101")
    aanvulling = aangevuld(GETROUWD, beslissing(M.VOOGDIJ, voogd(DIJK)), eerst)
    assert namen(aanvulling) == [DIJK.naam]
    assert [i.maatregel for i in aanvulling.geheel.rust_op] == [M.VOOGDIJ]


def test_na_beeindiging_gaat_de_ander_alleen_verder() -> None:
    aanvulling = aangevuld(GETROUWD, beslissing(M.GEZAGSBEEINDIGING, *ouders(VA)))
    assert (aanvulling.geheel.soort, namen(aanvulling)) == (Soort.EENHOOFDIG, ["Maria"])


def test_na_beeindiging_van_beiden_is_er_een_voogd() -> None:
    """1:275 BW: ended and appointed on one day is no contradiction."""
    einde = beslissing(M.GEZAGSBEEINDIGING, *ouders(MOE, VA))
    aanvulling = aangevuld(GETROUWD, beslissing(M.VOOGDIJ, voogd(DIJK)), einde)
    assert namen(aanvulling) == [DIJK.naam]
    assert ("TEGENSTRIJDIGE_BESLISSINGEN", None) not in tegenspraken(aanvulling)


def test_na_beeindiging_zonder_voogd_heeft_niemand_gezag() -> None:
    aanvulling = aangevuld(GETROUWD, beslissing(M.GEZAGSBEEINDIGING, *ouders(MOE, VA)))
    assert (aanvulling.geheel.soort, aanvulling.geheel.reden) == (Soort.TIJDELIJK_GEEN, "GEZAG_BEEINDIGD")


def test_herstel_na_beeindiging() -> None:
    """1:277 BW."""
    einde = beslissing(M.GEZAGSBEEINDIGING, *ouders(VA), op="20180101")
    aanvulling = aangevuld(GETROUWD, einde, beslissing(M.HERSTEL, *ouders(VA)))
    assert namen(aanvulling) == ["Maria", "Viktor"]
    assert not aanvulling.wijkt_af


def test_herstel_in_de_plaats_van_een_voogd() -> None:
    voogdij = beslissing(M.VOOGDIJ, voogd(DIJK), op="20180101")
    aanvulling = aangevuld(GETROUWD, voogdij, beslissing(M.HERSTEL, *ouders(MOE)))
    assert namen(aanvulling) == ["Maria"]


def test_na_beeindiging_brengt_een_huwelijk_het_gezag_niet_terug() -> None:
    """1:253 lid 1 BW, but for 1:266 BW."""
    lijsten = (kind(), lijst(MOE, gehuwd(VA, 20230101)), lijst(VA, gehuwd(MOE, 20230101)))
    aanvulling = aangevuld(lijsten, beslissing(M.GEZAGSBEEINDIGING, *ouders(VA)))
    assert namen(aanvulling) == ["Maria"]


def hertrouwd() -> tuple[Persoonslijst, ...]:
    """Maria and Viktor were married until 2014, and are again since 2023."""

    def met(ander: Persoon) -> tuple[Feit, ...]:
        return gescheiden(ander, 20100101, 20140101), gehuwd(ander, 20230101)

    return kind(), lijst(MOE, *met(VA)), lijst(VA, *met(MOE))


def test_hertrouwen_zet_een_beslissing_voor_een_ouder_opzij() -> None:
    """1:253 lid 1 BW."""
    aanvulling = aangevuld(hertrouwd(), beslissing(M.GEZAG_EEN_OUDER, *ouders(MOE), op="20160101"))
    assert namen(aanvulling) == ["Maria", "Viktor"]
    assert "BESLISSING_ACHTERHAALD" in codes(aanvulling)


def test_hertrouwen_na_beeindiging_zet_niets_opzij() -> None:
    """1:253 lid 1 BW: not after 1:266 BW."""
    einde = beslissing(M.GEZAGSBEEINDIGING, *ouders(VA), op="20150601")
    alleen = beslissing(M.GEZAG_EEN_OUDER, *ouders(MOE), op="20160101")
    aanvulling = aangevuld(hertrouwd(), einde, alleen)
    assert namen(aanvulling) == ["Maria"]


# ------------------------------------------------------------------------------------- for the time being


def test_schorsing_van_een_ouder_de_ander_gaat_verder() -> None:
    aanvulling = aangevuld(GETROUWD, beslissing(M.SCHORSING, *ouders(VA), op="20260301"))
    assert namen(aanvulling) == ["Maria"]
    assert [h.persoon and h.persoon.lees("02.10") for h in aanvulling.geheel.geschorst] == ["Viktor"]
    assert codes(aanvulling) == ["GEZAG_GESCHORST"]
    assert tegenspraken(aanvulling) == []


def test_schorsing_van_de_enige_zonder_voorlopige_voogd() -> None:
    aanvulling = aangevuld(met_uitspraak("1"), beslissing(M.SCHORSING, *ouders(MOE), op="20260301"))
    assert (aanvulling.geheel.soort, aanvulling.geheel.reden) == (Soort.TIJDELIJK_GEEN, "GEZAG_GESCHORST")


def test_voorlopige_voogdij_naast_geschorst_gezag() -> None:
    """1:241, 1:268 BW."""
    schorsing = beslissing(M.SCHORSING, *ouders(MOE, VA), op="20260301")
    aanvulling = aangevuld(GETROUWD, schorsing, beslissing(M.VOORLOPIGE_VOOGDIJ, voogd(DIJK), op="20260301"))
    (houder,) = aanvulling.geheel.houders
    assert (houder.rol, houder.organisatie) == (Houderrol.VOORLOPIGE_VOOGD, DIJK)
    assert len(aanvulling.geheel.geschorst) == 2


def test_na_herstel_is_de_schorsing_voorbij() -> None:
    schorsing = beslissing(M.SCHORSING, *ouders(VA), op="20260301")
    aanvulling = aangevuld(GETROUWD, schorsing, beslissing(M.HERSTEL, *ouders(VA), op="20260401"))
    assert (namen(aanvulling), aanvulling.geheel.geschorst) == (["Maria", "Viktor"], ())


def test_een_definitieve_voogd_komt_in_de_plaats_van_de_voorlopige() -> None:
    schorsing = beslissing(M.SCHORSING, *ouders(MOE, VA), op="20260301")
    voorlopig = beslissing(M.VOORLOPIGE_VOOGDIJ, voogd(DIJK), op="20260301")
    aanvulling = aangevuld(GETROUWD, schorsing, voorlopig, beslissing(M.VOOGDIJ, voogd(VEERPONT), op="20260401"))
    assert (namen(aanvulling), aanvulling.geheel.geschorst) == ([VEERPONT.naam], ())
    assert aanvulling.geheel.houders[0].rol is Houderrol.VOOGD


def test_na_drie_maanden_is_een_schorsing_zonder_einde_onzeker() -> None:
    aanvulling = aangevuld(GETROUWD, beslissing(M.SCHORSING, *ouders(VA), op="20251001"))
    assert (aanvulling.geheel.soort, aanvulling.geheel.reden) == (Soort.NIET_TE_BEPALEN, "WERKING_ONZEKER")


def test_een_deel_van_het_gezag_schorsen_verandert_niet_wie_het_heeft() -> None:
    deel = beslissing(M.SCHORSING, *ouders(VA), op="20260301", onderwerpen=(Onderwerp.MEDISCHE_BEHANDELING,))
    aanvulling = aangevuld(GETROUWD, deel)
    assert (namen(aanvulling), codes(aanvulling)) == (["Maria", "Viktor"], ["DEEL_VAN_HET_GEZAG"])


# ----------------------------------------------------------------------------------------- beside gezag


@pytest.mark.parametrize(
    "maatregel",
    [
        M.ONDERTOEZICHTSTELLING,
        M.VOORLOPIGE_ONDERTOEZICHTSTELLING,
        M.UITHUISPLAATSING,
        M.GEZAGSUITOEFENING,
        M.VERVANGENDE_TOESTEMMING,
    ],
)
def test_een_maatregel_naast_het_gezag_laat_het_gezag_waar_het_is(maatregel: Maatregel) -> None:
    aanvulling = aangevuld(GETROUWD, beslissing(maatregel, voogd(DIJK), op="20260301"))
    assert (codes(aanvulling), tegenspraken(aanvulling)) == ([maatregel.name], [])
    assert not aanvulling.wijkt_af
    assert namen(aanvulling) == ["Maria", "Viktor"]


def test_de_aantekening_van_een_voogd_telt_na_het_overlijden() -> None:
    """1:292, 1:280 BW: guardianship begins when the guardian declares to be willing, and nobody here knows that."""
    noot = beslissing(M.AANTEKENING_VOOGD, voogd(PAUL))
    assert codes(aangevuld(GETROUWD, noot)) == ["AANTEKENING_VOOGD"]
    wees = (kind(), lijst(MOE, gehuwd(VA), overleden()), lijst(VA, gehuwd(MOE), overleden()))
    aanvulling = aangevuld(wees, noot)
    assert codes(aanvulling) == ["AANGEWEZEN_VOOGD"]
    assert aanvulling.geheel.soort is Soort.TIJDELIJK_GEEN


# ---------------------------------------------------------------------------------- who may hold gezag


def test_curatele_van_een_ouder_die_de_brp_niet_toont() -> None:
    """1:246 BW: the other goes on alone (1:253q lid 1 BW)."""
    curatele = beslissing(M.CURATELE, genoemd(Hoedanigheid.CURATOR, PAUL), over=VA)
    aanvulling = aangevuld(GETROUWD, curatele)
    assert namen(aanvulling) == ["Maria"]
    assert "1:253q lid 1 BW" in aanvulling.geheel.artikel
    assert codes(aanvulling) == ["CURATELE_NIET_IN_BRP"]
    assert tegenspraken(aanvulling) == [("BRP_EN_CCBR", 1)]


def test_curatele_die_de_brp_al_toont_voegt_niets_toe() -> None:
    lijsten = (kind(), GEHUWD[0], lijst(VA, gehuwd(MOE), onder_curatele()))
    aanvulling = aangevuld(lijsten, beslissing(M.CURATELE, over=VA))
    assert (namen(aanvulling), codes(aanvulling), aanvulling.wijkt_af) == (["Maria"], [], False)


def test_curatele_van_wie_geen_gezag_had_verandert_het_antwoord_niet() -> None:
    aanvulling = aangevuld(met_uitspraak("1"), beslissing(M.CURATELE, over=VA))
    assert (namen(aanvulling), tegenspraken(aanvulling)) == (["Maria"], [])


def test_een_meerderjarig_verklaarde_moeder_heeft_het_gezag() -> None:
    """1:253ha BW."""
    jong = replace(MOE, geboren=20090101)
    lijsten = (kind(ouder(1, jong)), lijst(jong, heeft_kind(MOE)), lijst(VA))
    zonder = aangevuld(lijsten)
    assert zonder.geheel.reden == "OUDER_MINDERJARIG"
    aanvulling = aangevuld(lijsten, beslissing(M.MEERDERJARIGVERKLARING, over=jong, op="20260101"))
    assert (aanvulling.geheel.soort, namen(aanvulling)) == (Soort.EENHOOFDIG, ["Maria"])
    assert codes(aanvulling) == ["MEERDERJARIGVERKLARING"]


# ------------------------------------------------------------------------------------- contradictions


def test_twee_beslissingen_van_een_dag_die_elkaar_uitsluiten() -> None:
    een = beslissing(M.GEZAG_EEN_OUDER, *ouders(MOE), zaak="C/1")
    ander = beslissing(M.GEZAG_EEN_OUDER, *ouders(VA), zaak="C/2")
    aanvulling = aangevuld(GETROUWD, een, ander)
    assert (aanvulling.geheel.soort, aanvulling.geheel.reden) == (Soort.NIET_TE_BEPALEN, "TEGENSTRIJDIGE_BESLISSINGEN")
    (botsing,) = aanvulling.tegenspraken
    assert botsing.voorrang is None
    assert [kant.inschrijving and kant.inschrijving.zaaknummer for kant in botsing.kanten] == ["C/1", "C/2"]


def test_twee_die_hetzelfde_zeggen_spreken_elkaar_niet_tegen() -> None:
    een = beslissing(M.VOOGDIJ, voogd(DIJK), zaak="C/1")
    aanvulling = aangevuld(met_uitspraak("D"), een, een._replace(verwijzing=een.verwijzing._replace(sleutel="C/2")))
    assert (namen(aanvulling), tegenspraken(aanvulling)) == ([DIJK.naam], [])


def test_welke_van_twee_later_was_is_niet_te_zeggen() -> None:
    een = beslissing(M.VOOGDIJ, voogd(DIJK), op="20200000")
    aanvulling = aangevuld(GETROUWD, een, beslissing(M.GEZAG_EEN_OUDER, *ouders(MOE), op="20200600"))
    assert tegenspraken(aanvulling) == [("TEGENSTRIJDIGE_BESLISSINGEN", None)]


def test_een_derde_beslissing_maakt_het_weer_duidelijk() -> None:
    een = beslissing(M.GEZAG_EEN_OUDER, *ouders(MOE), zaak="C/1")
    ander = beslissing(M.GEZAG_EEN_OUDER, *ouders(VA), zaak="C/2")
    aanvulling = aangevuld(GETROUWD, een, ander, beslissing(M.VOOGDIJ, voogd(VEERPONT), op="20230101"))
    assert namen(aanvulling) == [VEERPONT.naam]


def test_een_onzekere_beslissing_die_niets_uitmaakt() -> None:
    """Whether it counts or not: the answer is the same."""
    onzeker = beslissing(M.GEZAMENLIJK_GEZAG, *ouders(MOE, VA), op="20260000")
    aanvulling = aangevuld(GETROUWD, onzeker)
    assert (namen(aanvulling), codes(aanvulling)) == (["Maria", "Viktor"], ["WERKING_ONZEKER"])


def test_een_onzekere_beslissing_die_wel_uitmaakt() -> None:
    aanvulling = aangevuld(GETROUWD, beslissing(M.VOOGDIJ, voogd(DIJK), op="20260000"))
    assert (aanvulling.geheel.reden, aanvulling.wijkt_af) == ("WERKING_ONZEKER", True)


def test_zonder_nummer_wordt_een_ouder_herkend_aan_naam_en_geboortedatum() -> None:
    (benoemde,) = ouders(VA)
    aanvulling = aangevuld(GETROUWD, beslissing(M.GEZAGSBEEINDIGING, benoemde._replace(burgerservicenummer=None)))
    assert namen(aanvulling) == ["Maria"]


def test_een_ouder_die_niet_op_de_lijst_staat() -> None:
    aanvulling = aangevuld(GETROUWD, beslissing(M.GEZAG_EEN_OUDER, *ouders(MILA)))
    assert "OUDER_NIET_OP_LIJST" in codes(aanvulling)
    assert namen(aanvulling) == ["Mila"]


def test_wie_intussen_meerderjarig_is_heeft_geen_voogd_meer() -> None:
    volwassen = (kind(geboren=20050101), *GEHUWD)
    aanvulling = aangevuld(volwassen, beslissing(M.VOOGDIJ, voogd(DIJK)))
    assert aanvulling.geheel.soort is Soort.NIET_VAN_TOEPASSING
    assert aanvulling.inschrijvingen == ()


def test_op_een_dag_in_het_verleden_telt_wat_toen_werkte() -> None:
    voogdij = beslissing(M.VOOGDIJ, voogd(DIJK))
    assert namen(aangevuld(GETROUWD, voogdij, dag=20200831)) == ["Maria", "Viktor"]
    assert namen(aangevuld(GETROUWD, voogdij, dag=20200901)) == [DIJK.naam]


def test_een_instelling_met_alleen_een_naam() -> None:
    aanvulling = aangevuld(met_uitspraak("D"), beslissing(M.VOOGDIJ, voogd(Organisatie("Zonder nummer"))))
    assert namen(aanvulling) == ["Zonder nummer"]


def test_de_bron_blijft_het_kind() -> None:
    """A decision about the brother is about the brother, also when it names the same mother."""
    broer = beslissing(M.VOOGDIJ, *ouders(MOE), voogd(DIJK), over=XANDER)
    aanvulling = aangevuld((*GETROUWD, lijst(XANDER, ingeschreven())), broer)
    assert (aanvulling.inschrijvingen, aanvulling.wijkt_af) == ((), False)
