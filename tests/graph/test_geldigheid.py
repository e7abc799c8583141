"""A list as it was valid on a date in the past: each category by its own rule, and a date after everything."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from graph.geldigheid import op_datum
from graph.persoonslijst import Persoonslijst
from tests.gezag.bouwstenen import (
    KIND,
    MOE,
    PAUL,
    VA,
    ZUS,
    Feit,
    eigen,
    gehuwd,
    gescheiden,
    heeft_kind,
    kind,
    lijst,
    onder_curatele,
    opgeschort,
    ouder,
    uitspraak,
)
from tests.gezag.gezinnen import Gezin, gezinnen


def op(een: Persoonslijst, peildatum: int) -> Persoonslijst:
    toen = op_datum(een, peildatum)
    assert toen is not None
    return toen


def actueel(een: Persoonslijst, categorie: str, element: str) -> str | None:
    voorkomen = een.actueel(categorie)
    return voorkomen.lees(element) if voorkomen else None


def test_voor_de_geboorte_is_er_geen_lijst() -> None:
    assert op_datum(kind(), KIND.geboren - 1) is None
    assert op_datum(kind(), KIND.geboren) is not None


def test_persoon_de_naam_van_toen() -> None:
    hernoemd = (
        eigen(KIND).met({"02.40": "Jansen", "85.10": 20200101}).voorheen(eigen(KIND).met({"85.10": KIND.geboren}))
    )
    een = kind(hernoemd)
    assert actueel(op(een, 20191231), "01", "02.40") == "Bakker"
    assert actueel(op(een, 20200101), "01", "02.40") == "Jansen"


def test_persoon_wie_geboren_is_was_toen_ook_iemand() -> None:
    """Somebody who came to the Netherlands in 2018: what is known of before is what is known now."""
    een = kind(eigen(KIND).met({"85.10": 20180301}))
    assert actueel(op(een, 20160101), "01", "02.40") == "Bakker"


def test_ouder_vanaf_de_familierechtelijke_betrekking() -> None:
    een = kind(ouder(2, VA, 20180301))
    assert actueel(op(een, 20180228), "03", "02.40") is None
    assert actueel(op(een, 20180301), "03", "02.40") == "Bakker"
    assert actueel(op(een, 20180228), "02", "02.40") == "Jansen"


def test_ouder_de_vorige_ouder_van_voor_de_adoptie() -> None:
    adoptie = ouder(2, PAUL, 20200501).met({"85.10": 20200501}).voorheen(ouder(2, VA).met({"85.10": KIND.geboren}))
    assert actueel(op(kind(adoptie), 20200430), "03", "02.10") == "Viktor"
    assert actueel(op(kind(adoptie), 20200501), "03", "02.10") == "Paul"


def test_huwelijk_dat_nog_moest_beginnen_of_eindigen() -> None:
    een = lijst(MOE, gescheiden(VA, 20100101, 20200101), gehuwd(PAUL, 20220101))
    partners = {
        dag: [(v.lees("02.10"), v.lees("06.10"), v.lees("07.10")) for v in op(een, dag).actuele_stapels("05")]
        for dag in (20091231, 20150101, 20210101, 20230101)
    }
    assert partners == {
        20091231: [],
        20150101: [("Viktor", "20100101", None)],
        20210101: [("Viktor", None, "20200101")],
        20230101: [("Viktor", None, "20200101"), ("Paul", "20220101", None)],
    }


def test_huwelijk_met_begin_en_einde_in_een_voorkomen() -> None:
    een = lijst(MOE, gehuwd(VA).met({"07.10": 20200101, "07.40": "O"}))
    (toen,) = op(een, 20191231).actuele_stapels("05")
    assert (toen.lees("06.10"), toen.lees("07.10"), toen.lees("07.40")) == ("20100101", None, None)


def test_inschrijving_een_overlijden_dat_nog_moest_komen() -> None:
    een = lijst(MOE, opgeschort("O", 20200101).met({"70.10": "7"}))
    assert (op(een, 20191231).opschorting, op(een, 20200101).opschorting) == (None, "O")
    assert actueel(op(een, 20191231), "07", "70.10") == "7"


def test_verblijf_het_adres_van_toen_en_nog_niet_teruggekeerd() -> None:
    nu = {"09.10": "0518", "14.20": "20200601", "85.10": "20200601"}
    toen = {"09.10": "1999", "85.10": "20180101"}
    een = kind(Feit("08", (nu, toen, {"09.10": "0363", "85.10": "20150601"})))
    assert [actueel(op(een, dag), "08", "09.10") for dag in (20160101, 20190101, 20200601)] == ["0363", "1999", "0518"]
    zonder_85 = kind(Feit("08", ({"09.10": "0518", "14.20": "20200601"},)))
    assert actueel(op(zonder_85, 20190101), "08", "14.20") is None


def test_gezag_de_uitspraak_van_toen() -> None:
    een = kind(uitspraak("12", 20220101).voorheen(uitspraak("1", 20180101)))
    assert [actueel(op(een, dag), "11", "32.10") for dag in (20170101, 20190101, 20230101)] == [None, "1", "12"]


def test_curatele_die_nog_moest_beginnen() -> None:
    een = lijst(MOE, onder_curatele())
    assert actueel(op(een, 20181231), "11", "33.10") is None
    assert actueel(op(een, 20190101), "11", "33.10") == "1"


def test_kind_dat_er_nog_niet_was() -> None:
    een = lijst(MOE, heeft_kind(KIND).met({"85.10": KIND.geboren}), heeft_kind(ZUS).met({"85.10": ZUS.geboren}))
    assert [v.lees("01.20") for v in op(een, 20170101).actuele_stapels("09")] == [KIND.bsn]


@pytest.mark.parametrize(
    ("categorie", "element", "nieuw", "fout", "oud"),
    [
        ("11", "32.10", "12", "D", "1"),
        ("08", "09.10", "0518", "0999", "0363"),
    ],
)
def test_een_herstelde_fout_komt_in_het_verleden_niet_terug(
    categorie: str, element: str, nieuw: str, fout: str, oud: str
) -> None:
    """Between 2018 and 2022 the oldest held, as we know now: what stood there in 2020 was a mistake (84.10)."""
    stapel = Feit(
        categorie,
        (
            {element: nieuw, "85.10": 20220101},
            {element: fout, "85.10": 20200101, "84.10": "O"},
            {element: oud, "85.10": 20180101},
        ),
    )
    assert actueel(op(kind(stapel), 20190101), categorie, element) == oud
    assert actueel(op(kind(stapel), 20210101), categorie, element) == oud
    assert actueel(op(kind(stapel), 20230101), categorie, element) == nieuw


def test_van_een_huwelijk_dat_onjuist_geregistreerd_was_blijft_ook_vroeger_niets() -> None:
    assert op(lijst(MOE, gehuwd(VA).onjuist()), 20150101).voorkomens("05") == ()


def test_een_datum_die_ten_dele_onbekend_is_telt_zo_vroeg_mogelijk() -> None:
    een = kind(uitspraak("12", 20180000))
    assert [actueel(op(een, dag), "11", "32.10") for dag in (20171231, 20180101)] == [None, "12"]


@given(gezinnen())
@settings(max_examples=100, deadline=None, derandomize=True)
def test_een_dag_na_alle_datums_verandert_niets(gezin: Gezin) -> None:
    """The latest date on any list is in 2026."""
    for een in gezin:
        assert op(een, 20270101).inhoud == een.inhoud


@given(gezinnen())
@settings(max_examples=100, deadline=None, derandomize=True)
def test_wie_twee_keer_teruggaat_komt_op_dezelfde_dag_uit(gezin: Gezin) -> None:
    for een in gezin:
        eerder = op_datum(een, 20170101)
        if eerder is not None:
            assert op(eerder, 20170101).inhoud == eerder.inhoud
            assert op(op(een, 20210101), 20170101).inhoud == eerder.inhoud
