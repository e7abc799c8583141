"""The commands that link, review and measure, as a data steward uses them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.api.hulp import Opdracht


@pytest.fixture
def gekoppeld(opdracht: Opdracht) -> Opdracht:
    """The program on the sample population with what other sources tell."""
    assert opdracht("demo", "--alleen-laden").status == 0
    return opdracht


def toetsen(monkeypatch: pytest.MonkeyPatch, welke: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(welke))


def wachtend(opdracht: Opdracht) -> int:
    aantal: int = opdracht("koppel", "--json").json["te_beoordelen"]
    return aantal


def test_laden_koppelt_meteen_wat_weinig_is(opdracht: Opdracht) -> None:
    gekoppeld = opdracht("laad", PERSOONSLIJSTEN, "--json").json["koppelen"]
    assert gekoppeld["vergeleken"] >= 70
    opnieuw = opdracht("laad", PERSOONSLIJSTEN, "--json").json["koppelen"]
    assert opnieuw["vergeleken"] == 0, "er is niets nieuws"


def test_veel_laden_zegt_dat_er_nog_gekoppeld_moet_worden(opdracht: Opdracht, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("api.cli.koppel.WEINIG", 10)
    uitslag = opdracht("laad", PERSOONSLIJSTEN, "--json")
    wacht = uitslag.json["koppelen"]["wacht"]
    assert wacht >= 70
    assert "verwant koppel" in uitslag.fout
    rapport = opdracht("koppel", "--json").json
    assert rapport["vergeleken"] == wacht
    assert rapport["drempels"]["onder"] < rapport["drempels"]["boven"]


def test_opnieuw_vergelijken_verandert_niets(gekoppeld: Opdracht) -> None:
    opnieuw = gekoppeld("koppel", "--opnieuw", "--json").json
    assert opnieuw["verhuisd"] == 0
    assert opnieuw["aangehecht"] > 0
    assert "Drempels bij model" in gekoppeld("koppel").uit


def test_drempels_zijn_in_te_stellen_en_mogen_niet_kruisen(
    gekoppeld: Opdracht, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VERWANT_KOPPEL_BOVEN", "12.5")
    monkeypatch.setenv("VERWANT_KOPPEL_ONDER", "3")
    drempels = gekoppeld("koppel", "--json").json["drempels"]
    assert (drempels["boven"], drempels["onder"]) == (12.5, 3)
    monkeypatch.setenv("VERWANT_KOPPEL_ONDER", "13")
    assert gekoppeld("koppel").status == 2
    monkeypatch.setenv("VERWANT_KOPPEL_ONDER", "veel")
    uitslag = gekoppeld("koppel")
    assert uitslag.status == 2
    assert "VERWANT_KOPPEL_ONDER" in uitslag.fout


def test_een_model_dat_er_niet_is_wordt_genoemd(
    opdracht: Opdracht, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("VERWANT_MODEL", str(tmp_path / "nergens.json"))
    uitslag = opdracht("koppel")
    assert uitslag.status == 2
    assert "nergens.json" in uitslag.fout


def test_beoordelen_met_een_toets_en_ongedaan_maken(gekoppeld: Opdracht, monkeypatch: pytest.MonkeyPatch) -> None:
    aantal = wachtend(gekoppeld)
    assert aantal >= 2
    toetsen(monkeypatch, "zq")
    uitslag = gekoppeld("beoordeel", "--wie", "Aïcha")
    assert uitslag.status == 0
    assert "vooraf" in uitslag.uit, "de opbouw van het gewicht staat erbij"
    assert "1 beoordeeld" in uitslag.uit
    assert wachtend(gekoppeld) < aantal
    toetsen(monkeypatch, "s" * aantal + "u" * aantal + "xvuq")
    uitslag = gekoppeld("beoordeel", "--wie", "Aïcha")
    assert "0 beoordeeld, 0 voor later" in uitslag.uit


def test_bij_wie_om_geheimhouding_vroeg_staat_dat_in_beeld(
    gekoppeld: Opdracht, monkeypatch: pytest.MonkeyPatch
) -> None:
    toetsen(monkeypatch, "s" * wachtend(gekoppeld))
    assert "geheimhouding" not in gekoppeld("beoordeel").uit, "van wie nu wacht, vroeg niemand dat"
    monkeypatch.setenv("VERWANT_KOPPEL_BOVEN", "60")
    gekoppeld("koppel", "--opnieuw")
    toetsen(monkeypatch, "s" * wachtend(gekoppeld))
    uit = gekoppeld("beoordeel").uit
    assert "VT-0801" in uit
    assert "geheimhouding" in uit


def test_alles_beoordelen_en_de_laatste_terugnemen(gekoppeld: Opdracht, monkeypatch: pytest.MonkeyPatch) -> None:
    aantal = wachtend(gekoppeld)
    toetsen(monkeypatch, "v" * aantal + "u")
    uitslag = gekoppeld("beoordeel")
    assert f"{aantal - 1} beoordeeld" in uitslag.uit
    assert wachtend(gekoppeld) == 1
    toetsen(monkeypatch, "o")
    gekoppeld("beoordeel")
    assert wachtend(gekoppeld) == 0
    assert "er wacht niets" in gekoppeld("beoordeel").uit


def test_de_kwaliteit_aan_paren_waarvan_het_bekend_is(
    gekoppeld: Opdracht, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    csv = tmp_path / "paren.csv"
    csv.write_text(
        "een_bron;een_sleutel;ander_bron;ander_sleutel;zelfde\n"
        "brp;2863521872;bvv;2730100013;ja\n"
        "brp;4807824065;bvv;2730100013;nee\n"
        "brp;nergens;bvv;2730100013;nee\n",
        "utf-8",
    )
    voor = gekoppeld("koppelkwaliteit", csv, "--json").json
    assert (voor["paren"], voor["onbekend"], voor["gemist"], voor["volledigheid"]) == (3, 1, 1, 0.0)
    assert voor["zoekvolledigheid"] == 1.0
    assert 0.5 < voor["reductie"] <= 1.0
    toetsen(monkeypatch, "zz")
    gekoppeld("beoordeel")
    jsonl = tmp_path / "paren.jsonl"
    jsonl.write_text(
        '{"een": {"bron": "brp", "sleutel": "2863521872"}, "ander": {"bron": "bvv", "sleutel": "2730100013"},'
        ' "zelfde": true}\n',
        "utf-8",
    )
    na = gekoppeld("koppelkwaliteit", jsonl, "--json").json
    assert (na["precisie"], na["volledigheid"], na["f1"]) == (1.0, 1.0, 1.0)
    assert "f1" in gekoppeld("koppelkwaliteit", jsonl).uit


@pytest.mark.parametrize("inhoud", [b"", b"een_bron;zelfde\nbrp;ja\n", b"{}\n", b"{\n", b"\xff\xfe\x00"])
def test_labels_die_geen_labels_zijn(opdracht: Opdracht, tmp_path: Path, inhoud: bytes) -> None:
    pad = tmp_path / "labels"
    pad.write_bytes(inhoud)
    uitslag = opdracht("koppelkwaliteit", pad)
    assert uitslag.status == 2
    assert "labels" in uitslag.fout
