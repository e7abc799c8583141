"""The checks on a person list: what makes it unusable, and what is loaded but reported."""

from __future__ import annotations

import pytest

from graph.nummers import klopt_anummer, klopt_bsn
from graph.persoonslijst import Inhoud, Persoonslijst
from graph.tabellen import Tabellen, Tabelregel
from loaders.bron import Opmerking
from loaders.controle import Onbruikbaar, Toetsen, controleer
from tests.gezag.bouwstenen import (
    KIND,
    MOE,
    VA,
    Feit,
    eigen,
    gehuwd,
    heeft_kind,
    kind,
    lijst,
    ouder,
    overleden,
    uitspraak,
    weduwe_van,
    zonder_bsn,
)
from tests.loaders.lo3 import VANDAAG

ANUMMER = "1745105604"
GEEN_TABELLEN = Tabellen()
Controle = Onbruikbaar | list[Opmerking]
TABELLEN = Tabellen(
    [
        Tabelregel("33", "0518", "'s-Gravenhage"),
        Tabelregel("34", "6030", "Nederland"),
        Tabelregel("32", "0001", "Nederlandse"),
        Tabelregel("38", "JH", "jonkheer", "predicaat"),
    ]
)


def gecontroleerd(inhoud: Inhoud, naam: str | None = None, tabellen: Tabellen = GEEN_TABELLEN) -> Controle:
    return controleer(Persoonslijst(inhoud), naam, Toetsen(tabellen, VANDAAG))


def opgevallen(inhoud: Inhoud, tabellen: Tabellen = GEEN_TABELLEN) -> list[tuple[str, str]]:
    oordeel = gecontroleerd(inhoud, None, tabellen)
    assert not isinstance(oordeel, Onbruikbaar), oordeel
    return [(opmerking.element, opmerking.reden) for opmerking in oordeel]


def reden(inhoud: Inhoud, naam: str | None = None) -> str | None:
    oordeel = gecontroleerd(inhoud, naam)
    return oordeel.reden if isinstance(oordeel, Onbruikbaar) else None


# ------------------------------------------------------------------------------------------------ check digits


@pytest.mark.parametrize("nummer", ["999990019", "999999990", "123456782", "010000008"])
def test_een_kloppend_burgerservicenummer(nummer: str) -> None:
    assert klopt_bsn(nummer)


@pytest.mark.parametrize(
    "nummer", ["999990018", "123456789", "000000000", "99999001", "0999990019", "99999001a", "٩٩٩٩٩٠٠١٩", ""]
)
def test_geen_burgerservicenummer(nummer: str) -> None:
    assert not klopt_bsn(nummer)


def test_een_kloppend_anummer() -> None:
    assert klopt_anummer("1745105604")


@pytest.mark.parametrize(
    "nummer",
    ["7159878731", "174510560", "17451056040", "0745105604", "1745105640", "1145105604", "17451o5604", ""],
    ids=["normen", "te kort", "te lang", "begint met 0", "omgewisseld", "twee gelijke buren", "een letter", "leeg"],
)
def test_geen_anummer(nummer: str) -> None:
    assert not klopt_anummer(nummer)


# ----------------------------------------------------------------------------------------------------- unusable


def test_een_gewone_lijst_is_bruikbaar_en_valt_niet_op() -> None:
    gezin = (kind(), lijst(MOE, gehuwd(VA), heeft_kind(KIND)), lijst(VA, gehuwd(MOE), heeft_kind(KIND)))
    for een in gezin:
        assert reden(een.inhoud) is None
        assert opgevallen(een.inhoud, TABELLEN) == []


@pytest.mark.parametrize(
    ("inhoud", "verwacht"),
    [
        (lijst(MOE, Feit("01", ())).inhoud, "geenPersoon"),
        (lijst(MOE, eigen(MOE).onjuist()).inhoud, "geenPersoon"),
        (lijst(MOE, eigen(MOE).met({"01.20": "Jansen"})).inhoud, "burgerservicenummer"),
        (lijst(MOE, eigen(MOE).met({"01.20": "9999900320"})).inhoud, "burgerservicenummer"),
        (lijst(MOE, eigen(MOE).met({"01.20": "000000000"})).inhoud, "burgerservicenummer"),
        (lijst(zonder_bsn(MOE)).inhoud, "geenIdentificatie"),
        (lijst(MOE, eigen(MOE).met({"03.10": "Maria"})).inhoud, "geenDatum"),
        (lijst(MOE, gehuwd(VA).met({"06.10": "12-03-2010"})).inhoud, "geenDatum"),
    ],
    ids=[
        "geen categorie 01",
        "categorie 01 onjuist",
        "bsn is een naam",
        "bsn te lang",
        "bsn nul",
        "geen nummer",
        "geboortedatum is een naam",
        "andere schrijfwijze",
    ],
)
def test_een_lijst_die_niet_te_gebruiken_is(inhoud: Inhoud, verwacht: str) -> None:
    assert reden(inhoud) == verwacht


def test_zonder_bsn_is_een_anummer_of_een_naam_van_de_lijst_genoeg() -> None:
    assert reden(lijst(MOE, eigen(zonder_bsn(MOE)).met({"01.10": ANUMMER})).inhoud) is None
    assert reden(lijst(zonder_bsn(MOE)).inhoud, "Lg01_716") is None


def test_de_plek_van_wat_geen_datum_is_staat_in_de_uitleg_maar_de_waarde_niet() -> None:
    gevonden = gecontroleerd(lijst(MOE, ouder(1, VA).met({"03.10": "Bakker"})).inhoud)
    assert isinstance(gevonden, Onbruikbaar)
    assert "02.03.10" in gevonden.uitleg
    assert "Bakker" not in gevonden.uitleg


# --------------------------------------------------------------------------------------------------- suspicious


def test_een_bsn_dat_niet_aan_de_elfproef_voldoet_wordt_geladen_en_gemeld() -> None:
    moeder = lijst(MOE, eigen(MOE).met({"01.20": "999990031"}), gehuwd(VA).met({"01.20": "123456789"}))
    assert reden(moeder.inhoud) is None
    assert opgevallen(moeder.inhoud) == [("01.01.20", "elfproefBsn"), ("05.01.20", "elfproefBsn")]


def test_een_anummer_dat_niet_klopt() -> None:
    assert opgevallen(lijst(MOE, eigen(MOE).met({"01.10": "7159878731"})).inhoud) == [("01.01.10", "proefAnummer")]


@pytest.mark.parametrize("datum", ["00000000", "19850000", "19850300", "19850312", "0"])
def test_een_onbekende_datum_is_niet_verdacht(datum: str) -> None:
    assert opgevallen(lijst(MOE, eigen(MOE).met({"03.10": datum})).inhoud) == []


@pytest.mark.parametrize("datum", ["19851312", "19850231", "19850012"])
def test_een_onmogelijke_datum(datum: str) -> None:
    assert opgevallen(lijst(MOE, eigen(MOE).met({"03.10": datum})).inhoud) == [("01.03.10", "onmogelijkeDatum")]


def test_een_datum_in_de_toekomst() -> None:
    assert opgevallen(lijst(MOE, gehuwd(VA, VANDAAG + 1)).inhoud) == [
        ("05.06.10", "datumInToekomst"),
        ("05.85.10", "datumInToekomst"),
    ]
    assert opgevallen(lijst(MOE, gehuwd(VA, VANDAAG)).inhoud) == []


def test_een_paspoort_mag_in_de_toekomst_verlopen() -> None:
    paspoort = Feit("12", ({"35.10": "PN", "35.20": "NV01VWA11", "35.30": "20230412", "35.50": "20330412"},))
    assert opgevallen(lijst(MOE, paspoort).inhoud) == []


@pytest.mark.parametrize(
    ("feit", "element"),
    [
        (Feit("08", ({"09.10": "9998"},)), "08.09.10"),
        (eigen(MOE).met({"03.30": "7777"}), "01.03.30"),
        (eigen(MOE).met({"02.20": "XX"}), "01.02.20"),
        (Feit("04", ({"05.10": "0999"},)), "04.05.10"),
    ],
    ids=["gemeente", "land", "titel", "nationaliteit"],
)
def test_een_code_die_de_tabel_niet_kent_wordt_alleen_gemeld_als_de_tabel_geladen_is(feit: Feit, element: str) -> None:
    moeder = lijst(MOE, *([feit] if feit.categorie == "01" else [eigen(MOE), feit]))
    assert opgevallen(moeder.inhoud, TABELLEN) == [(element, "onbekendeCode")]
    assert opgevallen(moeder.inhoud, GEEN_TABELLEN) == []


def test_een_code_die_de_tabel_kent_met_of_zonder_voorloopnullen() -> None:
    assert opgevallen(lijst(MOE, Feit("08", ({"09.10": "0518"},))).inhoud, TABELLEN) == []
    assert opgevallen(lijst(MOE, Feit("08", ({"09.10": "518"},))).inhoud, TABELLEN) == []


@pytest.mark.parametrize("code", ["C", "1C", "CD", "3D"])
def test_een_vervallen_gezagsverhouding_van_de_testset(code: str) -> None:
    assert opgevallen(kind(uitspraak(code)).inhoud) == [("11.32.10", "onbekendeCode")]


def test_een_kind_dat_ouder_is_dan_zijn_ouder() -> None:
    assert opgevallen(kind(geboren=19850311).inhoud) == [("02.03.10", "kindOuderDanOuder")]
    assert opgevallen(lijst(KIND, heeft_kind(MOE)).inhoud) == [("09.03.10", "kindOuderDanOuder")]


def test_een_geboortejaar_alleen_bewijst_niet_dat_het_kind_ouder_is() -> None:
    assert opgevallen(kind(eigen(KIND).met({"03.10": "19850000"}), ouder(2, MOE)).inhoud) == []


def test_een_einde_voor_het_begin() -> None:
    assert opgevallen(lijst(MOE, weduwe_van(VA, 20100101, 20091231)).inhoud) == [("05.07.10", "eindeVoorBegin")]
    onderzoek = eigen(MOE).in_onderzoek("010310", einde=20251231)
    assert opgevallen(lijst(MOE, onderzoek).inhoud) == [("01.83.30", "eindeVoorBegin")]


def test_overleden_voor_de_geboorte() -> None:
    moeder = lijst(MOE, overleden(19850311), Feit("06", ({"08.10": 19850311},)))
    assert opgevallen(moeder.inhoud) == [("06.08.10", "overledenVoorGeboorte")]


@pytest.mark.parametrize("feit", [ouder(1, KIND), gehuwd(KIND), heeft_kind(KIND)], ids=lambda feit: str(feit.categorie))
def test_iemand_als_zijn_eigen_verwant(feit: Feit) -> None:
    assert (f"{feit.categorie}.01.20", "eigenVerwant") in opgevallen(lijst(KIND, feit).inhoud)
