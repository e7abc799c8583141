"""Section 2: what somebody is told of their own gezag, and of that over children of their own or of a partner."""

from __future__ import annotations

from dataclasses import replace

from gezag import Register, eigen_gezag, gezag_over
from graph.persoonslijst import Persoonslijst
from tests.gezag.bouwstenen import (
    KIND,
    MOE,
    PAUL,
    PEILDATUM,
    VA,
    XANDER,
    ZUS,
    Feit,
    eigen,
    geen,
    gehuwd,
    gescheiden,
    heeft_kind,
    ingeschreven,
    kind,
    lijst,
    minderjarig,
    opgeschort,
    ouder,
    overleden,
    rni,
    uitspraak,
)
from tests.gezag.geval import (
    Uitslag,
    beide_ouders,
    een_ouder,
    met_onbekende,
    met_partner,
    tijdelijk_geen,
    uitslag_van,
    voogdij,
)

MET_KIND = heeft_kind(KIND)
MARIA, VIKTOR = lijst(MOE, MET_KIND), lijst(VA, MET_KIND)
KIND_VAN_MOE = kind(geen("03"))
NIEMAND: tuple[list[Uitslag], list[Uitslag]] = ([], [])


def over(wie: Persoonslijst, *anderen: Persoonslijst) -> tuple[list[Uitslag], list[Uitslag]]:
    """What this person has a part in, and what was decided of own children in whose gezag there is no part."""
    gevonden = gezag_over(wie, Register([wie, *anderen]), PEILDATUM)
    return [uitslag_van(u) for u in gevonden.gezag], [uitslag_van(u) for u in gevonden.eigen_kinderen_zonder]


def zus(*feiten: Feit) -> Persoonslijst:
    """A sister of the child, by the same mother."""
    return lijst(ZUS, ingeschreven(), ouder(1, MOE, ZUS.geboren), *feiten)


# ------------------------------------------------------------------------------------------- own gezag


def test_een_kind_ziet_altijd_wie_gezag_over_hem_heeft() -> None:
    koen = kind(uitspraak("D"))
    gevonden = eigen_gezag(koen, Register([koen]), PEILDATUM)
    assert gevonden is not None
    assert uitslag_van(gevonden) == voogdij()


def test_over_een_meerderjarige_heeft_niemand_gezag() -> None:
    assert eigen_gezag(MARIA, Register([MARIA]), PEILDATUM) is None


def test_over_een_overleden_kind_heeft_niemand_gezag() -> None:
    koen = kind(overleden())
    assert eigen_gezag(koen, Register([koen, MARIA, VIKTOR]), PEILDATUM) is None


def test_een_minderjarige_ouder_krijgt_beide_delen() -> None:
    maria = lijst(minderjarig(MOE), MET_KIND, ingeschreven(), ouder(1, XANDER))
    register = Register([maria, KIND_VAN_MOE, lijst(XANDER)])
    eigen_deel = eigen_gezag(maria, register, PEILDATUM)
    assert eigen_deel is not None
    assert uitslag_van(eigen_deel) == een_ouder(XANDER)
    assert over(maria, KIND_VAN_MOE) == ([], [tijdelijk_geen("OUDER_MINDERJARIG")])


# --------------------------------------------------------------------- who has a part in which outcome


def test_eenhoofdig_gezag_ziet_alleen_de_ouder_die_het_heeft() -> None:
    assert over(MARIA, kind(), VIKTOR) == ([een_ouder(MOE)], [])
    assert over(VIKTOR, kind(), MARIA) == ([], [een_ouder(MOE)])


def test_gezamenlijk_ouderlijk_gezag_zien_beide_ouders() -> None:
    maria, viktor = lijst(MOE, gehuwd(VA), MET_KIND), lijst(VA, gehuwd(MOE), MET_KIND)
    assert over(maria, kind(), viktor) == ([beide_ouders(MOE, VA)], [])
    assert over(viktor, kind(), maria) == ([beide_ouders(MOE, VA)], [])


def test_gezamenlijk_gezag_zien_de_ouder_en_de_partner() -> None:
    maria, paul = lijst(MOE, gehuwd(PAUL), MET_KIND), lijst(PAUL, gehuwd(MOE))
    assert over(maria, KIND_VAN_MOE, paul) == ([met_partner(MOE, PAUL)], [])
    assert over(paul, KIND_VAN_MOE, maria) == ([met_partner(MOE, PAUL)], [])


def test_gezamenlijk_gezag_door_de_rechter_ziet_alleen_de_ouder() -> None:
    koen = kind(uitspraak("1D"))
    maria, paul = lijst(MOE, gehuwd(PAUL), MET_KIND), lijst(PAUL, gehuwd(MOE))
    assert over(maria, koen, paul, VIKTOR) == ([met_onbekende(MOE)], [])
    assert over(VIKTOR, koen, maria, paul) == ([], [met_onbekende(MOE)])
    assert over(paul, koen, maria, VIKTOR) == NIEMAND


def test_voogdij_van_rechtswege_ziet_de_partner_en_de_overleden_ouder_niet() -> None:
    maria, paul = lijst(MOE, gehuwd(PAUL), MET_KIND, overleden()), lijst(PAUL, gehuwd(MOE))
    assert over(paul, KIND_VAN_MOE, maria) == ([voogdij(PAUL)], [])
    assert over(maria, KIND_VAN_MOE, paul) == ([], [voogdij(PAUL)])


def test_voogdij_door_de_rechter_ziet_niemand_dan_het_kind() -> None:
    koen = kind(uitspraak("D"))
    assert over(MARIA, koen, VIKTOR) == ([], [voogdij()])
    assert over(VIKTOR, koen, MARIA) == ([], [voogdij()])


def test_dat_niemand_gezag_heeft_ziet_niemand_dan_het_kind() -> None:
    maria = lijst(MOE, MET_KIND, overleden())
    assert over(maria, KIND_VAN_MOE) == ([], [tijdelijk_geen("OUDER_OVERLEDEN")])


def test_dat_het_niet_te_bepalen_is_ziet_niemand_dan_het_kind() -> None:
    gezag, overig = over(MARIA, kind(ingeschreven("1999")), VIKTOR)
    assert gezag == []
    assert [uitslag.reden for uitslag in overig] == ["MINDERJARIGE_NIET_IN_NEDERLAND"]


# ------------------------------------------------------------------------------ which children are found


def test_kinderen_van_een_vroegere_partner_worden_gevonden() -> None:
    maria = lijst(MOE, gescheiden(PAUL, 20100101, 20180101), MET_KIND)
    paul = lijst(PAUL, gescheiden(MOE, 20100101, 20180101))
    assert over(paul, KIND_VAN_MOE, maria) == ([met_partner(MOE, PAUL)], [])


def test_kinderen_van_een_overleden_partner_worden_gevonden() -> None:
    maria = lijst(MOE, gehuwd(PAUL), MET_KIND, overleden())
    paul = lijst(PAUL, gehuwd(MOE).met({"07.10": 20200101, "07.40": "O"}))
    assert over(paul, KIND_VAN_MOE, maria) == ([voogdij(PAUL)], [])


def test_wat_over_een_kind_van_een_partner_is_beslist_gaat_een_ander_niet_aan() -> None:
    maria, paul = lijst(MOE, gehuwd(PAUL, 20180101), MET_KIND), lijst(PAUL, gehuwd(MOE, 20180101))
    assert over(paul, KIND_VAN_MOE, maria) == NIEMAND
    assert over(maria, KIND_VAN_MOE, paul) == ([een_ouder(MOE)], [])


def test_een_kind_van_beide_partners_komt_een_keer() -> None:
    maria, viktor = lijst(MOE, gehuwd(VA), MET_KIND), lijst(VA, gehuwd(MOE), MET_KIND, MET_KIND)
    assert over(viktor, kind(), maria) == ([beide_ouders(MOE, VA)], [])


def test_de_kinderen_komen_op_volgorde_van_burgerservicenummer() -> None:
    maria = lijst(MOE, heeft_kind(ZUS), MET_KIND)
    gevonden = gezag_over(maria, Register([maria, zus(), KIND_VAN_MOE]), PEILDATUM)
    assert [u.kind.lees("01.20") for u in gevonden.gezag] == [KIND.bsn, ZUS.bsn]


def test_een_kind_dat_bij_de_ouder_niet_vermeld_staat_wordt_niet_gevonden() -> None:
    assert over(lijst(MOE), KIND_VAN_MOE) == NIEMAND


def test_een_kind_zonder_burgerservicenummer_wordt_niet_gevonden() -> None:
    assert over(lijst(MOE, MET_KIND.zonder("01.20")), KIND_VAN_MOE) == NIEMAND


def test_een_kind_dat_volgens_de_ouder_meerderjarig_is_wordt_niet_gezocht() -> None:
    assert over(lijst(MOE, MET_KIND.met({"03.10": 20080423})), KIND_VAN_MOE) == NIEMAND


def test_een_kind_dat_volgens_zichzelf_meerderjarig_is_geeft_niets() -> None:
    volwassen = kind(eigen(replace(KIND, geboren=20080423)), geen("03"))
    assert over(MARIA, volwassen) == NIEMAND


def test_een_overleden_kind_geeft_niets() -> None:
    assert over(MARIA, kind(geen("03"), overleden())) == NIEMAND


def test_een_kind_zonder_persoonslijst_geeft_niets() -> None:
    assert over(MARIA) == NIEMAND


def test_een_kind_waarvan_de_lijst_een_fout_was_geeft_niets() -> None:
    assert over(MARIA, kind(geen("03"), opgeschort("F"))) == NIEMAND


def test_een_kind_waarvan_de_lijst_is_gewist_geeft_niets() -> None:
    assert over(MARIA, kind(geen("03"), opgeschort("W"))) == NIEMAND


def test_een_onjuiste_vermelding_van_een_kind_telt_niet() -> None:
    assert over(lijst(MOE, MET_KIND.onjuist().voorheen(MET_KIND)), KIND_VAN_MOE) == NIEMAND


def test_een_door_correctie_verwijderd_huwelijk_leidt_niet_naar_kinderen() -> None:
    maria, paul = lijst(MOE, gehuwd(PAUL), MET_KIND), lijst(PAUL, gehuwd(MOE).zonder("06.10", "85.10"))
    assert over(paul, KIND_VAN_MOE, maria) == NIEMAND


def test_wie_zelf_in_de_rni_staat_vindt_toch_de_kinderen() -> None:
    """The father is not judged when the court gave gezag to the mother; she, a resident, has it."""
    viktor = lijst(VA, gehuwd(MOE), MET_KIND, rni())
    koen = kind(uitspraak("1"))
    assert over(viktor, koen, MARIA) == ([], [een_ouder(MOE)])


def test_voorloopnullen_doen_niet_ter_zake() -> None:
    maria = lijst(MOE, eigen(MOE).met({"01.20": f"000{MOE.bsn}"}), MET_KIND)
    assert over(maria, KIND_VAN_MOE) == ([een_ouder(MOE)], [])


def test_wie_geen_burgerservicenummer_heeft_is_niet_de_ouder_zonder_burgerservicenummer() -> None:
    """Two people without a number are not thereby the same person."""
    onbekende = lijst(replace(XANDER, bsn=None), gehuwd(MOE))
    koen = kind(uitspraak("2"), ouder(2, replace(VA, bsn=None)))
    assert over(onbekende, koen, MARIA) == NIEMAND
