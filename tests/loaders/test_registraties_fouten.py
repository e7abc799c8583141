"""What is wrong with a record: a steward hears of it, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.fouten import BronOnleesbaar
from loaders.bron import LANGSTE_WAARDE
from loaders.registraties.kolommen import Kolommen
from tests.loaders.registraties import (
    JAN,
    PARTNER,
    fout,
    goed,
    inhoud,
    kenmerken,
    lees,
    regels,
    schrijf,
    tabel,
    verdacht,
)

MILJOEN = "x" * 1_000_000
CP1252 = tabel(JAN, JAN | {"registratienummer": "1002", "geslachtsnaam": "Zoë"}).encode("cp1252")


# ---------------------------------------------------------------------------------------- suspicious, but loaded


@pytest.mark.parametrize(
    ("veld", "waarde", "reden"),
    [
        ("burgerservicenummer", "999990018", "elfproefBsn"),
        ("burgerservicenummer", "onbekend", "elfproefBsn"),
        ("burgerservicenummer", "000000000", "elfproefBsn"),
        ("vreemdelingennummer", "12345", "geenVNummer"),
        ("geboortedatum", "19800231", "onmogelijkeDatum"),
        ("geboortedatum", "20990101", "datumInToekomst"),
        ("geboortedatum", "gisteren", "geenDatum"),
        ("geboortedatum", "05/23/1980", "geenDatum"),
        ("geboortedatum", "١٩٨٠", "geenDatum"),
        ("geboorteland", "9999", "onbekendeCode"),
        ("nationaliteiten", "0001 9998", "onbekendeCode"),
        ("geslacht", "anders", "onbekendeCode"),
        ("postcode", "12345", "geenPostcode"),
        ("huisnummer", "12a", "geenHuisnummer"),
        ("overlijdensdatum", "19700101", "overledenVoorGeboorte"),
        ("voornamen", "J", "eenLetter"),
        ("voornamen", "-", "geenLetters"),
        ("voornamen", "😀", "geenLetters"),
        ("voornamen", "Jan 😀", "vreemdeTekens"),
        ("voornamen", "Jan1", "vreemdeTekens"),
        ("voornamen", "محمد", "anderSchrift"),
        ("voornamen", "Jan\u202ebaf", "onzichtbareTekens"),
        ("geslachtsnaam", "ZoÃ«", "codering"),
        ("geslachtsnaam", "Zo\ufffd", "codering"),
        ("straat", "Kerk\x07plein", "onzichtbareTekens"),
    ],
)
def test_wat_verdacht_is_wordt_geladen_en_gemeld(tmp_path: Path, veld: str, waarde: str, reden: str) -> None:
    (jan,) = lees(schrijf(tmp_path, regels(JAN | {veld: waarde})), PARTNER)
    assert verdacht(jan) == {(veld, reden)}
    assert waarde in (inhoud(jan)[veld], inhoud(jan).get("geleverd", {}).get(veld))


@pytest.mark.parametrize(
    "naam",
    ["de Vries", "D'Amico", "Jansen-de Boer", "Ibáñez", "Nguyễn", "Łódź", "İpek", "Bint-e-Zahra", "O’Neill", "J. P."],
)
def test_gewone_namen_zijn_niet_verdacht(tmp_path: Path, naam: str) -> None:
    (jan,) = lees(schrijf(tmp_path, tabel(JAN | {"voornamen": naam})), PARTNER)
    assert verdacht(jan) == set()


def test_een_adres_in_het_buitenland_heeft_geen_nederlandse_postcode(tmp_path: Path) -> None:
    (jan,) = lees(schrijf(tmp_path, tabel(JAN | {"postcode": "B-1000", "land": "5010"})), PARTNER)
    assert verdacht(jan) == set()


def test_wat_niet_deugt_wordt_niet_vergeleken(tmp_path: Path) -> None:
    """A birth date that is none and a number of zeros tell nothing; a number that fails its test is still close."""
    fouten = {"geboortedatum": "gisteren", "geslacht": "?", "geboorteland": "Syrië", "voornamen": "-"}
    nullen, tikfout = lees(
        schrijf(
            tmp_path,
            tabel(JAN | fouten | {"burgerservicenummer": "000000000"}, JAN | {"burgerservicenummer": "999990018"}),
        ),
        PARTNER,
    )
    k = kenmerken(nullen)
    gelezen = (k.burgerservicenummer, k.geboortedatum, k.geslacht, k.geboorteland, k.voornamen)
    assert gelezen == (None, None, None, None, None)
    assert kenmerken(tikfout).burgerservicenummer == "999990018"


# -------------------------------------------------------------------------------------------------- unusable


@pytest.mark.parametrize(
    ("anders", "reden"),
    [
        ({"registratienummer": " "}, "geenSleutel"),
        ({"geslachtsnaam": "", "voornamen": "", "burgerservicenummer": ""}, "geenNaamEnNummer"),
        ({"geslachtsnaam": ".", "voornamen": "-", "burgerservicenummer": "000000000"}, "geenNaamEnNummer"),
        ({"geslachtsnaam": MILJOEN}, "waarde"),
        ({"geslachtsnaam": f'"{MILJOEN}"'}, "waarde"),
        ({"bron": "partner:00000099000000009000"}, "andereBron"),
        ({"voornamen": "Jan;Pieter"}, "aantalKolommen"),
        ({"voornamen": '"Jan'}, "aanhalingstekens"),
        ({"voornamen": "Jan\0"}, "waarde"),
    ],
    ids=lambda waarde: waarde if isinstance(waarde, str) else "",
)
def test_een_onbruikbaar_record_gaat_in_quarantaine_zoals_het_kwam(
    tmp_path: Path, anders: dict[str, str], reden: str
) -> None:
    inhoud = tabel(JAN, JAN | anders)
    kop, _, laatste = inhoud.partition("\n")[0], *inhoud.splitlines()[1:]
    _, slecht = lees(schrijf(tmp_path, inhoud), PARTNER)
    afgekeurd = fout(slecht)
    assert (afgekeurd.plaats, afgekeurd.reden, afgekeurd.bron) == ("regel 3", reden, PARTNER)
    assert afgekeurd.ruw.decode() == f"{kop}\n{laatste}\n"
    assert "Vries" not in afgekeurd.uitleg


def test_wat_in_quarantaine_gaat_houdt_zijn_sleutel(tmp_path: Path) -> None:
    """So that its mended version is recognised."""
    (slecht,) = lees(schrijf(tmp_path, tabel(JAN | {"geslachtsnaam": MILJOEN})), PARTNER)
    assert fout(slecht).sleutel == "1001"
    _, zoe = lees(schrijf(tmp_path, CP1252), PARTNER)
    assert fout(zoe).sleutel == "1002"


@pytest.mark.parametrize(
    ("regel", "reden"),
    [
        (b"{kapot", "geenJson"),
        (b"[1, 2]", "vorm"),
        (b'"tekst"', "vorm"),
        (b'{"registratienummer": "1", "geslachtsnaam": {"a": 1}}', "waarde"),
        (b'{"registratienummer": true, "geslachtsnaam": "Jansen"}', "waarde"),
        (b'{"registratienummer": "1", "geslachtsnaam": 1.5}', "waarde"),
        (b'{"registratienummer": "1", "geslachtsnaam": "Zo\xeb"}', "codering"),
        (b"{}", "geenSleutel"),
    ],
)
def test_een_regel_json_die_geen_record_is(tmp_path: Path, regel: bytes, reden: str) -> None:
    goede, slechte = lees(schrijf(tmp_path, regels(JAN) + regel + b"\n"), PARTNER)
    assert goed(goede)
    assert (fout(slechte).reden, fout(slechte).ruw) == (reden, regel + b"\n")


def test_een_miljoen_tekens_in_een_veld_dat_wij_niet_kennen_blijven_bewaard(tmp_path: Path) -> None:
    (jan,) = lees(schrijf(tmp_path, tabel(JAN | {"dossier": MILJOEN})), PARTNER)
    assert inhoud(jan)["geleverd"] == {"dossier": MILJOEN}
    assert verdacht(jan) == {("dossier", "langeWaarde")}
    assert len(MILJOEN) > LANGSTE_WAARDE


# --------------------------------------------------------------------------------------------------- encoding


def test_een_bestand_in_de_verkeerde_codering_wordt_gemeld_en_raakt_niets_kwijt(tmp_path: Path) -> None:
    jan, zoe = lees(schrijf(tmp_path, CP1252), PARTNER)
    assert goed(jan).sleutel == "1001"
    assert fout(zoe).reden == "codering"
    assert "windows-1252" in fout(zoe).uitleg
    assert fout(zoe).ruw.splitlines()[1] == CP1252.splitlines()[2]


def test_met_de_goede_codering_is_de_naam_goed(tmp_path: Path) -> None:
    _, zoe = lees(schrijf(tmp_path, CP1252), PARTNER, Kolommen(codering="windows-1252"))
    assert inhoud(zoe)["geslachtsnaam"] == "Zoë"


@pytest.mark.parametrize("codering", ["utf-16", "cp1252"])
def test_een_kopregel_in_een_andere_codering_wordt_met_zoveel_woorden_geweigerd(tmp_path: Path, codering: str) -> None:
    pad = schrijf(tmp_path, tabel(JAN | {"bijzónder": "x"}).encode(codering))
    with pytest.raises(BronOnleesbaar, match=r"kopregel is geen utf-8.*windows-1252"):
        lees(pad, PARTNER)
