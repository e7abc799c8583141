"""From a person list to what it adds to the graph: who, with whom, where, since when and until when."""

from __future__ import annotations

from graph.datum import lees_datum
from graph.persoonslijst import Persoonslijst
from graph.projectie import Projectie, projecteer
from tests.gezag.bouwstenen import (
    KIND,
    MOE,
    PAUL,
    VA,
    Elementen,
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
    zonder_bsn,
)


def van(een: Persoonslijst) -> Projectie:
    gevonden = projecteer(een)
    assert gevonden is not None
    return gevonden


def relaties(een: Persoonslijst) -> list[tuple[str, str, str, str]]:
    """Category, first name, since, until."""
    return [(r.categorie, str(r.wie.voornamen), dag(r.sinds), dag(r.tot)) for r in van(een).relaties]


def dag(lo3: str | None) -> str:
    return str(lees_datum(lo3))


def test_ouders_sinds_de_familierechtelijke_betrekking() -> None:
    assert relaties(kind(ouder(2, VA, 20180301))) == [
        ("02", "Maria", "2015-06-01", "None"),
        ("03", "Viktor", "2018-03-01", "None"),
    ]


def test_een_ouder_tot_het_voorkomen_dat_hem_verving() -> None:
    adoptie = ouder(2, PAUL, 20200501).met({"85.10": 20200501}).voorheen(ouder(2, VA))
    assert relaties(kind(adoptie))[1:] == [
        ("03", "Paul", "2020-05-01", "None"),
        ("03", "Viktor", "2015-06-01", "2020-05-01"),
    ]


def test_een_andere_schrijfwijze_van_dezelfde_ouder_is_een_relatie() -> None:
    hernoemd = ouder(2, VA).met({"02.10": "Victor", "85.10": 20200101}).voorheen(ouder(2, VA))
    assert relaties(kind(hernoemd))[1:] == [("03", "Victor", "2015-06-01", "None")]


def test_een_geleegde_ouder_is_er_niet_meer_en_een_onjuiste_nooit_geweest() -> None:
    ontkend = Feit("03", ({"85.10": 20200501},)).voorheen(ouder(2, VA))
    assert relaties(kind(ontkend))[1:] == [("03", "Viktor", "2015-06-01", "2020-05-01")]
    assert relaties(kind(ouder(2, VA).onjuist())) == [("02", "Maria", "2015-06-01", "None")]


def test_een_punt_is_niemand() -> None:
    assert relaties(kind(ouder(2, zonder_bsn(VA)).zonder("02.10").met({"02.40": "."}))) == [
        ("02", "Maria", "2015-06-01", "None")
    ]


def test_een_huwelijk_van_sluiting_tot_ontbinding() -> None:
    assert relaties(lijst(MOE, gescheiden(VA, 20100101, 20200101))) == [("05", "Viktor", "2010-01-01", "2020-01-01")]
    (huwelijk,) = van(lijst(MOE, gescheiden(VA, 20100101, 20200101))).relaties
    assert (huwelijk.reden_einde, huwelijk.volgnr) == ("S", 0)


def test_ieder_huwelijk_zijn_eigen_relatie() -> None:
    assert relaties(lijst(MOE, gescheiden(VA, 20100101, 20150101), gehuwd(PAUL, 20180101))) == [
        ("05", "Viktor", "2010-01-01", "2015-01-01"),
        ("05", "Paul", "2018-01-01", "None"),
    ]


def test_een_kind_en_het_onderzoek_ernaar() -> None:
    (relatie,) = van(lijst(MOE, heeft_kind(KIND).in_onderzoek("090310"))).relaties
    assert (relatie.categorie, relatie.wie.burgerservicenummer, relatie.in_onderzoek) == ("09", KIND.bsn, "090310")
    (relatie,) = van(lijst(MOE, heeft_kind(KIND).in_onderzoek("090310", einde=20260301))).relaties
    assert relatie.in_onderzoek is None


def test_adressen_ieder_tot_het_volgende() -> None:
    nu: Elementen = {"11.60": "1234AB", "11.20": "5", "10.30": 20200101}
    toen: Elementen = {"11.60": "9876ZX", "11.20": "1", "10.30": 20100000}
    buitenland: Elementen = {"13.10": "5009", "13.20": 20050301, "13.30": "12 Elm St"}
    verblijven = van(lijst(MOE, Feit("08", (nu, toen, buitenland)))).verblijven
    assert [(v.adres.postcode, v.adres.land, dag(v.sinds), dag(v.tot)) for v in verblijven] == [
        ("1234AB", None, "2020-01-01", "None"),
        ("9876ZX", None, "2010", "2020-01-01"),
        (None, "5009", "2005-03-01", "2010"),
    ]


def test_een_onjuist_adres_is_nooit_bewoond() -> None:
    adres: Elementen = {"11.60": "1234AB", "11.20": "5", "10.30": 20200101}
    fout: Elementen = {"11.60": "9999ZZ", "11.20": "9", "10.30": 20190101, "84.10": "O"}
    eerder: Elementen = {"11.60": "9876ZX", "11.20": "1", "10.30": 20100101}
    verblijven = van(lijst(MOE, Feit("08", (adres, fout, eerder)))).verblijven
    assert [(v.adres.postcode, dag(v.tot)) for v in verblijven] == [("1234AB", "None"), ("9876ZX", "2020-01-01")]


def test_een_overlijden_zonder_datum_is_toch_een_overlijden() -> None:
    assert van(lijst(MOE, opgeschort("O", None))).persoon.overlijdensdatum == "00000000"
    assert van(lijst(MOE, opgeschort("O", 20200300))).persoon.overlijdensdatum == "20200300"
    assert van(lijst(MOE, opgeschort("E"))).persoon.overlijdensdatum is None


def test_geheimhouding_en_reisdocumenten() -> None:
    paspoorten = [Feit("12", ({"35.10": "PN", "35.20": nummer},)) for nummer in ("NV02VWC16", "NV01VWA11")]
    gezien = van(lijst(MOE, Feit("07", ({"70.10": "7"},)), *paspoorten))
    assert gezien.persoon.geheimhouding
    assert gezien.reisdocumenten == ("NV01VWA11", "NV02VWC16")
    assert not van(lijst(MOE, Feit("07", ({"70.10": "0"},)))).persoon.geheimhouding


def test_een_vervallen_lijst_voegt_niets_toe() -> None:
    assert projecteer(lijst(MOE, gehuwd(VA), opgeschort("F"))) is None
    assert projecteer(lijst(MOE, eigen(MOE).onjuist())) is None


def test_wat_geen_relatie_is_voegt_geen_relatie_toe() -> None:
    assert relaties(lijst(MOE, onder_curatele(), opgeschort("R"))) == []
