"""The data steward loads what partners deliver: says whose it is and how its columns are named, and mends it."""

from __future__ import annotations

from pathlib import Path

import pytest

from loaders.registraties.benoemden import Benoemde
from loaders.registraties.bronnen import MODELLEN
from loaders.registraties.model import velden_van
from tests.api.hulp import PROJECT, Opdracht

PARTNER = "partner:00000099000000001000"
KOP = "Cliëntnr;Naam;Geb.dat;M/V\n"
KOLOMMEN = """
codering = "windows-1252"
datum = "dd/mm/jjjj"
[kolommen]
registratienummer = "Cliëntnr"
geslachtsnaam = "Naam"
geboortedatum = "Geb.dat"
geslacht = "M/V"
"""


@pytest.fixture
def levering(tmp_path: Path) -> Path:
    """A file in Windows-1252; the second record has no number."""
    pad = tmp_path / "clienten.csv"
    pad.write_bytes((KOP + "1;Zoë;23/5/1980;V\n;Müller;1/2/1990;M\n").encode("cp1252"))
    return pad


@pytest.fixture
def kolommen(tmp_path: Path) -> Path:
    pad = tmp_path / "kolommen.toml"
    pad.write_text(KOLOMMEN, "utf-8")
    return pad


def test_laden_met_bron_en_kolommen(opdracht: Opdracht, levering: Path, kolommen: Path) -> None:
    uitslag = opdracht("laad", "--bron", PARTNER, "--kolommen", kolommen, levering, "--json")
    assert uitslag.status == 0, uitslag.fout
    assert {naam: uitslag.json[naam] for naam in ("gelezen", "nieuw", "quarantaine")} == {
        "gelezen": 2,
        "nieuw": 1,
        "quarantaine": 1,
    }
    assert uitslag.json["redenen"] == {"geenSleutel": 1}


def test_zonder_bron_zegt_het_programma_wat_er_nodig_is(opdracht: Opdracht, levering: Path, kolommen: Path) -> None:
    uitslag = opdracht("laad", "--kolommen", kolommen, levering)
    assert (uitslag.status, uitslag.uit) == (2, "")
    assert "--bron partner:<OIN van 20 cijfers>" in uitslag.fout


def test_zonder_kolommen_zegt_het_programma_wat_er_ontbreekt(opdracht: Opdracht, tmp_path: Path) -> None:
    pad = tmp_path / "clienten.csv"
    pad.write_text(KOP + "1;Zoë;23/5/1980;V\n", "utf-8")
    uitslag = opdracht("laad", "--bron", PARTNER, pad)
    assert (uitslag.status, uitslag.uit) == (2, "")
    assert "`registratienummer` ontbreekt" in uitslag.fout
    assert "--kolommen" in uitslag.fout


def test_uit_quarantaine_verbeterd_en_opnieuw_geladen(
    opdracht: Opdracht, levering: Path, kolommen: Path, tmp_path: Path
) -> None:
    opdracht("laad", "--bron", PARTNER, "--kolommen", kolommen, levering)
    (wachtend,) = opdracht("quarantaine", "--json").json
    assert (wachtend["bron"], wachtend["plaats"]) == (PARTNER, "regel 3")
    map_ = tmp_path / "te verbeteren"
    uitslag = opdracht("quarantaine", "uit", map_)
    assert f"verwant laad --bron {PARTNER}" in uitslag.uit
    (bestand,) = map_.glob("*/*")
    assert bestand.read_bytes() == (KOP + ";Müller;1/2/1990;M\n").encode("cp1252")
    bestand.write_bytes(bestand.read_bytes().replace(b"\n;", b"\n2;"))
    uitslag = opdracht("laad", "--bron", PARTNER, "--kolommen", kolommen, bestand, "--json")
    assert (uitslag.json["nieuw"], uitslag.json["quarantaine"]) == (1, 0)


def test_welke_bronnen_er_zijn(opdracht: Opdracht) -> None:
    uitslag = opdracht("bronnen")
    assert uitslag.status == 0
    for soort, model in MODELLEN.items():
        assert soort in uitslag.uit
        assert model.SLEUTEL in uitslag.uit
    assert "benoemde1.hoedanigheid" in uitslag.uit


def test_de_documentatie_noemt_ieder_veld_zoals_het_programma_het_leest() -> None:
    regels = (PROJECT / "docs" / "bronnen.md").read_text("utf-8").splitlines()
    for model in (*MODELLEN.values(), Benoemde):
        for veld in velden_van(model):
            assert f"| `{veld.naam}` | {veld.omschrijving} | {veld.soort.uitleg} |" in regels
