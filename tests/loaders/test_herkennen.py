"""Of which source a file is: it says so itself, or the steward does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from graph.fouten import BronOnleesbaar, OngeldigeInvoer
from loaders.levering import herken
from loaders.registraties.kolommen import Kolommen
from tests.gezag.bouwstenen import kind
from tests.loaders.lo3 import csv, jsonl
from tests.loaders.registraties import JAN, PARTNER, regels, schrijf, tabel

NAAM = {"geslachtsnaam": "Jansen"}


@pytest.mark.parametrize(
    ("record", "bron"),
    [
        ({"vreemdelingennummer": "2730010013"}, "bvv"),
        ({"zaaknummer": "C/16/1", "vreemdelingennummer": "2730010013"}, "rechtspraak"),
        ({"documentnummer": "NV02VWC16"}, "reisdocument"),
        ({"registratienummer": "1", "bron": PARTNER}, PARTNER),
        ({"registratienummer": "1", "zaaknummer": "C/16/1", "bron": "rechtspraak"}, "rechtspraak"),
    ],
)
def test_een_bestand_dat_zelf_zegt_wat_het_is(tmp_path: Path, record: dict[str, Any], bron: str) -> None:
    for inhoud, formaat in ((tabel(NAAM | record), "csv"), (regels(NAAM | record), "jsonl")):
        levering = herken(schrijf(tmp_path, inhoud))
        assert (levering.bron, levering.formaat) == (bron, formaat)


def test_een_eerste_regel_die_stuk_is_doet_er_niet_toe(tmp_path: Path) -> None:
    assert herken(schrijf(tmp_path, b"{kapot\n" + regels(NAAM | {"documentnummer": "NV1"}))).bron == "reisdocument"


def test_persoonslijsten_hebben_geen_optie_nodig(tmp_path: Path) -> None:
    for inhoud, formaat in ((csv(), "lo3-csv"), (jsonl(kind().inhoud), "lo3-jsonl"), (b"{kapot\n", "lo3-jsonl")):
        for bron in (None, "brp"):
            levering = herken(schrijf(tmp_path, inhoud), bron)
            assert (levering.bron, levering.formaat) == ("brp", formaat)


def test_van_welke_partner_moet_iemand_zeggen(tmp_path: Path) -> None:
    pad = schrijf(tmp_path, tabel(JAN))
    with pytest.raises(OngeldigeInvoer, match="--bron partner:<OIN"):
        herken(pad)
    assert herken(pad, PARTNER).bron == PARTNER


@pytest.mark.parametrize("bron", ["partner", "partner:1", "bvv:1", "BVV", "politie", "partner:0000009900000000100x"])
def test_een_bron_die_er_niet_is(tmp_path: Path, bron: str) -> None:
    with pytest.raises(OngeldigeInvoer, match="partner:<OIN"):
        herken(schrijf(tmp_path, tabel(JAN)), bron)


@pytest.mark.parametrize("bron", ["bvv", "rechtspraak", "reisdocument"])
def test_een_bestand_dat_niet_van_de_genoemde_bron_kan_zijn(tmp_path: Path, bron: str) -> None:
    """The header is not repeated: it may be a record, where a header is missing."""
    with pytest.raises(OngeldigeInvoer, match="ontbreekt") as fout:
        herken(schrijf(tmp_path, tabel(JAN)), bron)
    assert "geboortedatum" not in str(fout.value).partition("(")[0]


def test_persoonslijsten_als_een_andere_bron_aangeboden(tmp_path: Path) -> None:
    with pytest.raises(OngeldigeInvoer, match="persoonslijsten van de BRP"):
        herken(schrijf(tmp_path, csv()), "bvv")
    with pytest.raises(OngeldigeInvoer, match="persoonslijsten van de BRP"):
        herken(schrijf(tmp_path, csv()), kolommen=Kolommen(codering="windows-1252"))
    with pytest.raises(OngeldigeInvoer, match="vreemdelingennummer` ontbreekt"):
        herken(schrijf(tmp_path, jsonl(kind().inhoud)), "bvv")


def test_records_van_een_andere_bron_als_persoonslijsten_aangeboden(tmp_path: Path) -> None:
    with pytest.raises(BronOnleesbaar, match="geen LO3-CSV"):
        herken(schrijf(tmp_path, tabel(JAN)), "brp")


@pytest.mark.parametrize(
    "inhoud",
    ["", "naam;adres\nJansen;Ede\n", "a;a\n1;2\n", "\0\0\0", '"onaf;\n'],
    ids=["leeg", "csv", "2x", "nul", '"'],
)
def test_wat_nergens_op_lijkt(tmp_path: Path, inhoud: str) -> None:
    with pytest.raises(BronOnleesbaar, match=r"clienten: geen LO3-CSV .*--bron"):
        herken(schrijf(tmp_path, inhoud))
    with pytest.raises((BronOnleesbaar, OngeldigeInvoer)):
        herken(schrijf(tmp_path, inhoud), PARTNER)
