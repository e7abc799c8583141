"""Acting for somebody where a court divided the gezag, where dates are uncertain, or where a number is lacking."""

from __future__ import annotations

from dataclasses import replace

from gezag.tijdregister import Tijdregister
from gezag.vertegenwoordiging import (
    Domein,
    Einde,
    Oordeel,
    Vertegenwoordiging,
    mag_vertegenwoordigen,
    vertegenwoordigers,
)
from graph.persoonslijst import Persoonslijst
from graph.rechtspraak import Hoedanigheid, Inschrijving, Maatregel, Omvang, Onderwerp
from tests.gezag.bouwstenen import (
    GEHUWD,
    KIND,
    MOE,
    ONGEHUWD,
    PAUL,
    PEILDATUM,
    VA,
    XANDER,
    Persoon,
    kind,
    lijst,
    overleden,
    zonder_bsn,
)
from tests.gezag.rechtspraak import DIJK, beslissing, genoemd, ouders, voogd
from tests.gezag.test_rechtspraak import GETROUWD, met_uitspraak

M = Maatregel
BEHANDELING = Domein.MEDISCHE_BEHANDELING
MEDISCH = (Onderwerp.MEDISCHE_BEHANDELING,)
TIENER = (kind(geboren=20130301), *GEHUWD)
VOLWASSENEN = (lijst(MOE), lijst(PAUL), lijst(XANDER))
UITOEFENING = beslissing(M.GEZAGSUITOEFENING, voogd(DIJK), op="20260101", tot="20270101", onderwerpen=MEDISCH)
SCHORSING = beslissing(M.SCHORSING, *ouders(MOE), op="20260401", tot="20260701", onderwerpen=MEDISCH)


def mag(
    lijsten: tuple[Persoonslijst, ...],
    wie: Persoon | None,
    domein: Domein,
    *inschrijvingen: Inschrijving,
    voor: Persoon = KIND,
    oin: str | None = None,
) -> Vertegenwoordiging:
    nummer = int(wie.bsn or 0) if wie else None
    tijd = Tijdregister(lijsten, PEILDATUM, inschrijvingen)
    antwoord = mag_vertegenwoordigen(tijd, nummer, int(voor.bsn or 0), domein, PEILDATUM, oin)
    assert antwoord is not None
    return antwoord


def samen_met(antwoord: Vertegenwoordiging) -> list[str | None]:
    return [
        mede.organisatie.naam if mede.organisatie else mede.persoon and mede.persoon.lees("02.10")
        for mede in antwoord.samen_met
    ]


def bewind(wie: Persoon, op: str) -> Inschrijving:
    bewindvoerder = genoemd(Hoedanigheid.BEWINDVOERDER, wie)
    return beslissing(M.BEWIND, bewindvoerder, op=op, over=MOE, omvang=Omvang.ALLE_GOEDEREN)


def mentor(wie: Persoon, op: str = "20200101") -> Inschrijving:
    return beslissing(M.MENTORSCHAP, genoemd(Hoedanigheid.MENTOR, wie), op=op, over=MOE)


def curatele(over: Persoon) -> Inschrijving:
    return beslissing(M.CURATELE, genoemd(Hoedanigheid.CURATOR, XANDER), over=over)


# ------------------------------------------------------------------------------- part of the gezag elsewhere


def test_de_jongere_beslist_samen_met_de_instelling_die_het_gezag_hierin_uitoefent() -> None:
    """1:265e and 7:450 lid 2 BW; until the exercise ends."""
    antwoord = mag(TIENER, KIND, BEHANDELING, UITOEFENING)
    assert (antwoord.oordeel, samen_met(antwoord)) == (Oordeel.SAMEN_MET, [DIJK.naam])
    assert (antwoord.tot, antwoord.tot_door) == (20270101, Einde.EINDE_MAATREGEL)
    assert samen_met(mag(TIENER, KIND, Domein.JEUGDHULP, UITOEFENING)) == ["Maria", "Viktor"]


def test_wie_hierin_geschorst_is_hoeft_niet_toe_te_stemmen() -> None:
    """1:268 BW: in this matter the other decides alone, for as long as the suspension lasts."""
    antwoord = mag(GETROUWD, VA, BEHANDELING, SCHORSING)
    assert (antwoord.oordeel, antwoord.tot) == (Oordeel.JA, 20260701)
    assert mag(GETROUWD, MOE, BEHANDELING, SCHORSING).oordeel is Oordeel.NEE
    assert samen_met(mag(GETROUWD, VA, Domein.ONDERWIJS, SCHORSING)) == ["Maria"]
    assert samen_met(mag(TIENER, KIND, BEHANDELING, SCHORSING)) == ["Viktor"]


def test_of_de_instelling_dit_deel_uitoefent_is_niet_zeker() -> None:
    """Of the decision only the year is known: neither a parent nor the institution hears that it may."""
    ooit = beslissing(M.GEZAGSUITOEFENING, voogd(DIJK), op="20260000", onderwerpen=MEDISCH)
    for antwoord in (mag(GETROUWD, MOE, BEHANDELING, ooit), mag(GETROUWD, None, BEHANDELING, ooit, oin=DIJK.oin)):
        assert (antwoord.oordeel, antwoord.reden) == (Oordeel.NIET_TE_BEPALEN, "WERKING_ONZEKER")
    assert mag(GETROUWD, MOE, Domein.ONDERWIJS, ooit).oordeel is Oordeel.SAMEN_MET


def test_gezagsuitoefening_duurt_niet_langer_dan_de_uithuisplaatsing_kan_duren() -> None:
    """1:265e with 1:265c lid 1 BW: without an end in the register nobody can say after a year."""
    ooit = beslissing(M.GEZAGSUITOEFENING, voogd(DIJK), op="20200101", onderwerpen=MEDISCH)
    assert mag(GETROUWD, MOE, BEHANDELING, ooit).oordeel is Oordeel.NIET_TE_BEPALEN


# --------------------------------------------------------------------------------------- who can be guardian


def test_wie_voor_na_het_overlijden_is_aangewezen_is_misschien_voogd() -> None:
    """1:280 and 1:292 BW: guardian as soon as willing; that is not known here, so it is no `Nee`."""
    aantekening = beslissing(M.AANTEKENING_VOOGD, voogd(PAUL), op="20180101")
    na_overlijden = (kind(), lijst(MOE, overleden(20250101)), lijst(VA), lijst(PAUL), lijst(XANDER))
    assert mag(na_overlijden, PAUL, Domein.ZORG, aantekening).oordeel is Oordeel.NIET_TE_BEPALEN
    assert mag(na_overlijden, XANDER, Domein.ZORG, aantekening).oordeel is Oordeel.NEE
    assert mag((kind(), *ONGEHUWD, lijst(PAUL)), PAUL, Domein.ZORG, aantekening).oordeel is Oordeel.NEE


def test_een_voogd_zonder_nummer_met_dezelfde_naam_en_geboortedatum() -> None:
    lijsten = (*met_uitspraak("D"), lijst(PAUL), lijst(XANDER))
    zonder = beslissing(M.VOOGDIJ, voogd(zonder_bsn(PAUL)))
    assert mag(lijsten, PAUL, Domein.ZORG, zonder).oordeel is Oordeel.NIET_TE_BEPALEN
    assert mag(lijsten, XANDER, Domein.ZORG, zonder).oordeel is Oordeel.NEE
    ander = (*met_uitspraak("D"), lijst(replace(PAUL, geboren=19800506)))
    assert mag(ander, PAUL, Domein.ZORG, zonder).oordeel is Oordeel.NEE


def test_wie_volgens_het_ccbr_onder_curatele_staat_is_de_onbekende_voogd_niet() -> None:
    """1:246 BW."""
    assert mag((*met_uitspraak("D"), lijst(PAUL)), PAUL, Domein.ZORG, curatele(PAUL)).oordeel is Oordeel.NEE


# ------------------------------------------------------------------------------------------------- adults


def test_een_mentor_die_zelf_onder_curatele_staat() -> None:
    antwoord = mag(VOLWASSENEN, PAUL, Domein.ZORG, mentor(PAUL), curatele(PAUL), voor=MOE)
    assert (antwoord.oordeel, antwoord.reden) == (Oordeel.NEE, "VERTEGENWOORDIGER_ONBEVOEGD")


def test_wie_alleen_met_naam_bekend_is_staat_in_het_overzicht_zonder_oordeel() -> None:
    """A guardian beside one with a number, and a mentor: neither is left out because nobody knows the number."""
    lijsten = (*met_uitspraak("D"), lijst(PAUL), lijst(XANDER))
    een = Tijdregister(lijsten, PEILDATUM, (beslissing(M.VOOGDIJ, voogd(XANDER), voogd(zonder_bsn(PAUL))),))
    over = vertegenwoordigers(een, int(KIND.bsn or 0), Domein.ZORG, PEILDATUM)
    assert over is not None
    assert [antwoord.oordeel for antwoord in over.antwoorden] == [Oordeel.JA]
    assert [v.lees("02.10") for v in over.zonder_nummer] == ["Paul"]
    assert (over.volledig, over.reden) == (False, "GEZAGHOUDER_ZONDER_NUMMER")

    ander = Tijdregister(VOLWASSENEN, PEILDATUM, (mentor(zonder_bsn(PAUL)),))
    over = vertegenwoordigers(ander, int(MOE.bsn or 0), Domein.ZORG, PEILDATUM)
    assert over is not None
    assert over.antwoorden == ()
    assert [v.lees("02.10") for v in over.zonder_nummer] == ["Paul"]
    assert over.reden == "BENOEMD_DOOR_DE_RECHTER"


def test_een_mentor_of_curator_zonder_nummer() -> None:
    curator = genoemd(Hoedanigheid.CURATOR, zonder_bsn(PAUL))
    for een in (mentor(zonder_bsn(PAUL)), beslissing(M.CURATELE, curator, over=MOE)):
        antwoord = mag(VOLWASSENEN, PAUL, Domein.ZORG, een, voor=MOE)
        assert (antwoord.oordeel, antwoord.reden) == (Oordeel.NIET_TE_BEPALEN, "BENOEMDE_ZONDER_NUMMER")
        assert mag(VOLWASSENEN, XANDER, Domein.ZORG, een, voor=MOE).oordeel is Oordeel.NEE


def test_een_eerdere_bewindvoerder_over_alle_goederen() -> None:
    """1:435 BW: the later decision appointed somebody in the place of the first, or beside the first."""
    beide = bewind(PAUL, "20180101"), bewind(XANDER, "20220101")
    assert mag(VOLWASSENEN, PAUL, Domein.VERMOGEN, *beide, voor=MOE).oordeel is Oordeel.NIET_TE_BEPALEN
    assert mag(VOLWASSENEN, XANDER, Domein.VERMOGEN, *beide, voor=MOE).oordeel is Oordeel.JA
    assert samen_met(mag(VOLWASSENEN, MOE, Domein.VERMOGEN, *beide, voor=MOE)) == ["Xander"]


def test_een_mentor_van_wie_niet_te_zeggen_is_of_er_al_een_ander_is() -> None:
    """1:452, 1:461 BW."""
    onzeker = mentor(PAUL), mentor(XANDER, "20260000")
    assert mag(VOLWASSENEN, PAUL, Domein.ZORG, *onzeker, voor=MOE).oordeel is Oordeel.NIET_TE_BEPALEN
    opgevolgd = mentor(PAUL), mentor(XANDER, "20250000")
    assert mag(VOLWASSENEN, PAUL, Domein.ZORG, *opgevolgd, voor=MOE).oordeel is Oordeel.NEE
    assert mag(VOLWASSENEN, XANDER, Domein.ZORG, *opgevolgd, voor=MOE).oordeel is Oordeel.JA
