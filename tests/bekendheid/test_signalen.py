"""Match signals: two partners hear of each other, once, and nothing more than each other's name and desk."""

from __future__ import annotations

from datetime import date

from bekendheid.signalen import Signaal, bij_te_werken, signalen
from graph.bekendheid import Paar
from graph.datum import Datum
from tests.bekendheid.verhalen import (
    ADRESBOEK,
    LUUK,
    MOEDER,
    POLITIE,
    SANNE,
    SCHOOL,
    TIM,
    VEILIG_THUIS,
    kent,
    matches,
    persoon,
    wereld,
)

KINDEREN = (persoon(SANNE), persoon(TIM), persoon(LUUK))
MAMA = persoon(MOEDER, Datum(1985, 1, 1))


def test_twee_partners_kennen_hetzelfde_kind() -> None:
    school, politie = kent(SCHOOL, SANNE), kent(POLITIE, SANNE)
    (paar,) = matches([school, politie], wereld(*KINDEREN))
    assert set(paar) == {school.id, politie.id}


def test_twee_partners_kennen_kinderen_van_een_moeder() -> None:
    graaf = wereld(*KINDEREN, MAMA, ouder_van=[(MOEDER, SANNE), (MOEDER, TIM)])
    assert len(matches([kent(SCHOOL, SANNE), kent(POLITIE, TIM)], graaf)) == 1
    assert not matches([kent(SCHOOL, SANNE), kent(POLITIE, LUUK)], graaf)


def test_twee_partners_kennen_kinderen_in_een_huis() -> None:
    graaf = wereld(*KINDEREN, woont_op=[(SANNE, 12), (TIM, 12), (LUUK, 14)])
    assert len(matches([kent(SCHOOL, SANNE), kent(POLITIE, TIM)], graaf)) == 1
    assert not matches([kent(SCHOOL, SANNE), kent(POLITIE, LUUK)], graaf)


def test_een_instelling_is_geen_thuis() -> None:
    graaf = wereld(*KINDEREN, woont_op=[(SANNE, 12), (TIM, 12)])
    registraties = [kent(SCHOOL, SANNE), kent(POLITIE, TIM)]
    assert not matches(registraties, graaf, instellingen=frozenset({"1234AB 12 - -"}))


def test_een_adres_in_onderzoek_of_van_vroeger_telt_niet() -> None:
    registraties = [kent(SCHOOL, SANNE), kent(POLITIE, TIM)]
    samen = [(SANNE, 12), (TIM, 12)]
    assert not matches(registraties, wereld(*KINDEREN, woont_op=samen, adres_in_onderzoek="081100"))
    assert not matches(registraties, wereld(*KINDEREN, woont_op=samen, vertrokken=Datum(2020, 1, 1)))


def test_een_partner_hoort_niet_van_zichzelf() -> None:
    assert not matches([kent(SCHOOL, SANNE), kent(SCHOOL, SANNE)], wereld(*KINDEREN))


def test_meer_redenen_zijn_een_signaal() -> None:
    graaf = wereld(*KINDEREN, MAMA, ouder_van=[(MOEDER, SANNE), (MOEDER, TIM)], woont_op=[(SANNE, 12), (TIM, 12)])
    assert len(matches([kent(SCHOOL, SANNE), kent(POLITIE, TIM)], graaf)) == 1


def test_wat_verlopen_is_matcht_niet() -> None:
    registraties = [kent(SCHOOL, SANNE), kent(POLITIE, SANNE)]
    assert not matches(registraties, wereld(*KINDEREN), dag=date(2028, 11, 23))


def test_een_signaal_zegt_alleen_wie_de_ander_is_en_hoe_die_te_bereiken_is() -> None:
    school, politie = kent(SCHOOL, SANNE), kent(POLITIE, TIM)
    op_id = {een.id: een for een in (school, politie)}
    gegeven = signalen([Paar(*sorted(op_id))], op_id.__getitem__, ADRESBOEK)
    assert gegeven == {
        Signaal(school.id, POLITIE.oin, POLITIE.naam, POLITIE.contact(politie.functie)),
        Signaal(politie.id, SCHOOL.oin, SCHOOL.naam, SCHOOL.contact(school.functie)),
    }
    assert Signaal._fields == ("registratie", "partner", "naam", "contact")


def test_van_drie_kinderen_in_een_gezin_hoort_een_partner_over_elk_eigen_kind_een_keer() -> None:
    graaf = wereld(*KINDEREN, MAMA, ouder_van=[(MOEDER, kind) for kind in (SANNE, TIM, LUUK)])
    alle = [kent(partner, kind) for partner in (SCHOOL, POLITIE) for kind in (SANNE, TIM, LUUK)]
    op_id = {een.id: een for een in alle}
    gegeven = signalen(matches(alle, graaf), op_id.__getitem__, ADRESBOEK)
    assert len([een for een in gegeven if een.partner == POLITIE.oin]) == 3
    assert len(gegeven) == 6


def test_eenmaal_en_niet_nog_eens() -> None:
    registraties = [kent(SCHOOL, SANNE), kent(POLITIE, SANNE)]
    nu, leven = matches(registraties, wereld(*KINDEREN)), {een.id for een in registraties}
    eerst = bij_te_werken(frozenset(), nu, leven)
    assert (eerst.geven, eerst.intrekken) == (nu, frozenset())
    assert bij_te_werken(nu, nu, leven) == (frozenset(), frozenset())


def test_na_een_verhuizing_blijft_wat_is_gezegd_en_komt_het_niet_opnieuw() -> None:
    registraties = [kent(SCHOOL, SANNE), kent(POLITIE, TIM)]
    leven = {een.id for een in registraties}
    samen = wereld(*KINDEREN, woont_op=[(SANNE, 12), (TIM, 12)])
    apart = wereld(*KINDEREN, woont_op=[(SANNE, 12), (TIM, 14)])
    gegeven = bij_te_werken(frozenset(), matches(registraties, samen), leven).geven
    assert bij_te_werken(gegeven, matches(registraties, apart), leven) == (frozenset(), frozenset())
    assert bij_te_werken(gegeven, matches(registraties, samen), leven) == (frozenset(), frozenset())


def test_eindigt_een_registratie_dan_wordt_haar_signaal_ingetrokken_en_geen_ander() -> None:
    school, politie, vt = kent(SCHOOL, SANNE), kent(POLITIE, SANNE), kent(VEILIG_THUIS, SANNE)
    graaf = wereld(*KINDEREN)
    gegeven = matches([school, politie, vt], graaf)
    assert len(gegeven) == 3
    over = matches([politie, vt], graaf)
    assert bij_te_werken(gegeven, over, {politie.id, vt.id}) == (frozenset(), gegeven - over)
