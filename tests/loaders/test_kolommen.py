"""A partner delivers with its own headers, dates and codes; a mapping file says what they are."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from graph.fouten import BronOnleesbaar, OngeldigeInvoer
from loaders.registraties.kolommen import lees_kolommen
from tests.loaders.registraties import PARTNER, goed, inhoud, kenmerken, lees, regels, schrijf, tabel, verdacht

EIGEN = {"Cliëntnr": "7", "Naam": "Jansen", "Geb.dat": "23/5/1980", "M/V": "1", "Land": "SY", "Status": "open"}
TOML = f"""
bron = "{PARTNER}"
datum = "dd/mm/jjjj"

[kolommen]
registratienummer = "Cliëntnr"
geslachtsnaam = "Naam"
geboortedatum = "Geb.dat"
geslacht = "M/V"
geboorteland = "Land"

[waarden.geslacht]
1 = "M"
2 = "V"

[waarden.geboorteland]
SY = "7009"
"""


def test_de_eigen_kolommen_datums_en_codes_van_een_partner(tmp_path: Path) -> None:
    kolommen = lees_kolommen(schrijf(tmp_path, TOML, "kolommen.toml"))
    (een,) = lees(schrijf(tmp_path, tabel(EIGEN)), kolommen=kolommen)
    assert (goed(een).bron, goed(een).sleutel) == (PARTNER, "7")
    k = kenmerken(een)
    assert (k.geslacht, k.geboortedatum, k.geboorteland) == ("M", "19800523", "7009")
    assert inhoud(een)["geleverd"] == EIGEN
    assert verdacht(een) == set()


def test_hetzelfde_kolommenbestand_in_json_en_een_levering_in_json(tmp_path: Path) -> None:
    toml = lees_kolommen(schrijf(tmp_path, TOML, "kolommen.toml"))
    json = lees_kolommen(schrijf(tmp_path, orjson.dumps(toml.model_dump()), "kolommen.json"))
    (uit_csv,) = lees(schrijf(tmp_path, tabel(EIGEN)), kolommen=toml)
    (uit_json,) = lees(schrijf(tmp_path, regels(EIGEN | {"Land": "SY"})), kolommen=json)
    assert uit_csv.uitkomst == uit_json.uitkomst


@pytest.mark.parametrize(
    ("vorm", "geschreven", "datum"),
    [
        ("mm/dd/jjjj", "05/23/1980", "19800523"),
        ("jjjj.mm.dd", "1980.5.XX", "19800500"),
        ("dd mm jjjj", "00 00 1980", "19800000"),
        ("dd/mm/jjjj", "1980-05-23", "19800523"),
        ("dd/mm/jjjj", "onbekend", "onbekend"),
    ],
)
def test_een_datum_in_een_eigen_vorm(tmp_path: Path, vorm: str, geschreven: str, datum: str) -> None:
    kolommen = lees_kolommen(schrijf(tmp_path, TOML.replace("dd/mm/jjjj", vorm), "kolommen.toml"))
    (een,) = lees(schrijf(tmp_path, tabel(EIGEN | {"Geb.dat": geschreven})), kolommen=kolommen)
    assert inhoud(een)["geboortedatum"] == datum


def test_een_kolom_die_een_van_onze_namen_heeft_maar_iets_anders_is(tmp_path: Path) -> None:
    """Their `geslachtsnaam` is a name in use; the mapping says that another column holds the surname."""
    toml = f'bron = "{PARTNER}"\n[kolommen]\ngeslachtsnaam = "geboortenaam"\n'
    record = {"registratienummer": "1", "geslachtsnaam": "Aanspreek", "geboortenaam": "Jansen"}
    kolommen = lees_kolommen(schrijf(tmp_path, toml, "kolommen.toml"))
    (een,) = lees(schrijf(tmp_path, tabel(record)), kolommen=kolommen)
    assert kenmerken(een).achternamen[0].geslachtsnaam == "Jansen"
    assert inhoud(een)["geleverd"] == {"geslachtsnaam": "Aanspreek", "geboortenaam": "Jansen"}


# ---------------------------------------------------------------------------------------------- what is wrong


@pytest.mark.parametrize(
    ("van", "naar", "melding"),
    [
        ('"Naam"', '"Achternaam"', "kolommen die niet in de kopregel staan: Achternaam"),
        ("geslachtsnaam =", "achternaam =", "onbekende velden: achternaam .*er zijn: .*geslachtsnaam"),
        ("waarden.geslacht]", "waarden.sekse]", "onbekende velden: sekse"),
        ('registratienummer = "Cliëntnr"', "", "de kolom `registratienummer` ontbreekt"),
        ('geslachtsnaam = "Naam"', "", "herkennen is .* ontbreekt"),
        ("dd/mm/jjjj", "dd/mm/jj", "noem jjjj, mm en dd"),
        (PARTNER, "partner:123", "partner:<OIN van 20 cijfers>"),
    ],
)
def test_een_verkeerde_toewijzing_zegt_wat_er_ontbreekt(tmp_path: Path, van: str, naar: str, melding: str) -> None:
    kolommen = lees_kolommen(schrijf(tmp_path, TOML.replace(van, naar), "kolommen.toml"))
    with pytest.raises(OngeldigeInvoer, match=melding):
        lees(schrijf(tmp_path, tabel(EIGEN)), kolommen=kolommen)


@pytest.mark.parametrize(
    ("inhoud", "naam", "melding"),
    [
        ("bron = ", "kolommen.toml", "geen leesbare TOML"),
        ("{", "kolommen.json", "geen leesbare TOML"),
        ("kolomen = {}", "kolommen.toml", "kolomen"),
        ('codering = "ebcdic"', "kolommen.toml", "codering"),
        ("[kolommen]\ngeslachtsnaam = 3", "kolommen.toml", r"kolommen\.geslachtsnaam"),
    ],
)
def test_een_kolommenbestand_dat_er_geen_is(tmp_path: Path, inhoud: str, naam: str, melding: str) -> None:
    with pytest.raises((BronOnleesbaar, OngeldigeInvoer), match=melding):
        lees_kolommen(schrijf(tmp_path, inhoud, naam))


def test_een_kolommenbestand_dat_er_niet_is(tmp_path: Path) -> None:
    with pytest.raises(BronOnleesbaar, match="kan niet worden gelezen"):
        lees_kolommen(tmp_path / "nergens.toml")
