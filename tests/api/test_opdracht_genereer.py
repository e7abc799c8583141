"""Somebody who wants to try Verwant on many people: one command makes them up, another loads them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import orjson

from loaders.bevolking import regels
from tests.api.hulp import Opdracht


def test_een_bevolking_in_een_bestand_is_te_laden(opdracht: Opdracht, tmp_path: Path) -> None:
    bestand = tmp_path / "personen.jsonl"
    uitslag = opdracht("genereer", "--personen", "120", "--seed", "4", "--uit", bestand)
    assert uitslag.status == 0
    assert uitslag.uit == ""
    assert "personen.jsonl" in uitslag.fout
    assert bestand.read_bytes() == b"".join(regels(120, 4))
    geladen = opdracht("laad", bestand, "--json")
    assert geladen.json["nieuw"] == 120
    assert geladen.json["quarantaine"] == 0


def test_over_iemand_uit_de_bevolking_is_iets_te_vragen(opdracht: Opdracht, tmp_path: Path) -> None:
    bestand = tmp_path / "personen.jsonl"
    opdracht("genereer", "--personen", "60", "--uit", bestand)
    opdracht("laad", bestand)
    for regel in bestand.read_bytes().splitlines():
        lijst = orjson.loads(regel)
        assert opdracht("gezin", lijst["01"][0][0]["01.20"]).status == 0


def test_zonder_bestand_gaan_de_regels_naar_de_standaarduitvoer() -> None:
    """In a process of its own, read by somebody who stops after the first line, as `head -1` does."""
    opdracht = [sys.executable, "-c", "from api.cli import main; main()", "genereer", "--personen", "5000"]
    with subprocess.Popen(opdracht, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as proces:
        assert proces.stdout is not None
        assert proces.stderr is not None
        eerste = proces.stdout.readline()
        proces.stdout.close()
        assert proces.stderr.read() == b""
        assert proces.wait() == 0
    assert eerste == next(regels(5000))


def test_nul_of_te_veel_personen_is_verkeerd_gebruik(opdracht: Opdracht) -> None:
    for aantal in ("0", "-5", "13000000", "veel"):
        uitslag = opdracht("genereer", "--personen", aantal)
        assert uitslag.status == 2
        assert uitslag.uit == ""


def test_een_plek_waar_niet_geschreven_kan_worden_wordt_gemeld(opdracht: Opdracht, tmp_path: Path) -> None:
    uitslag = opdracht("genereer", "--personen", "5", "--uit", tmp_path / "bestaat-niet" / "personen.jsonl")
    assert uitslag.status == 2
    assert "bestaat-niet" in uitslag.fout


def test_met_partners_komt_er_een_bestand_per_bron_dat_te_laden_is(opdracht: Opdracht, tmp_path: Path) -> None:
    personen, partners, waarheid = tmp_path / "personen.jsonl", tmp_path / "partners", tmp_path / "waarheid.jsonl"
    uitslag = opdracht(
        "genereer", "--personen", "400", "--uit", personen, "--partners", partners, "--waarheid", waarheid
    )
    assert uitslag.status == 0
    assert personen.read_bytes() == b"".join(regels(400))
    bestanden = sorted(partners.iterdir())
    assert len(bestanden) > 3
    records = sum(len(bestand.read_bytes().splitlines()) for bestand in bestanden)
    assert records == len(waarheid.read_bytes().splitlines())
    geladen = opdracht("laad", personen, *bestanden, "--json")
    assert geladen.json["nieuw"] == 400 + records
    assert geladen.json["quarantaine"] == 0


def test_partners_zonder_waarheid_is_verkeerd_gebruik(opdracht: Opdracht, tmp_path: Path) -> None:
    uitslag = opdracht("genereer", "--personen", "5", "--partners", tmp_path / "partners")
    assert uitslag.status == 2
    assert "waarheid" in uitslag.fout
