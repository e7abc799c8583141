"""The proof that anybody can run: a file of cases, and how many of them are equal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from tests.api.hulp import VECTOREN, Opdracht

officieel = pytest.mark.skipif(not VECTOREN.exists(), reason="de officiele vectoren (shared/vectoren) staan hier niet")

KIND = {
    "01": [[{"01.20": "999990019", "02.10": "Kim", "02.40": "Bos", "03.10": "20150101", "03.30": "6030"}]],
    "08": [[{"09.10": "1999"}]],
}
GEVAL: dict[str, Any] = {
    "id": "eigen-1",
    "bron": "deze test",
    "peildatum": "2026-04-23",
    "persoonslijsten": [KIND],
    "vraag": ["999990019"],
    "verwacht": [
        {
            "burgerservicenummer": "999990019",
            "gezag": [
                {
                    "type": "GezagNietTeBepalen",
                    "minderjarige": {
                        "burgerservicenummer": "999990019",
                        "naam": {"voornamen": "Kim", "geslachtsnaam": "Bos"},
                        "geboorte": {"datum": "20150101"},
                    },
                    "reden": "MINDERJARIGE_NIET_IN_NEDERLAND",
                }
            ],
        }
    ],
}


def schrijf(pad: Path, *gevallen: Any) -> Path:
    pad.write_bytes(b"".join(orjson.dumps(geval) + b"\n" for geval in gevallen))
    return pad


@officieel
def test_alle_officiele_vectoren_zijn_gelijk(opdracht: Opdracht) -> None:
    uitslag = opdracht("vectoren", VECTOREN)
    assert uitslag.status == 0
    assert uitslag.uit.splitlines()[-1] == "577 van 577 gelijk"
    assert uitslag.fout == ""


@officieel
def test_een_bedorven_kopie_meldt_elk_verschil_op_een_regel(opdracht: Opdracht, tmp_path: Path) -> None:
    gevallen = [orjson.loads(regel) for regel in VECTOREN.read_bytes().splitlines()[:20]]
    bedorven = [geval for geval in gevallen if geval["verwacht"][0]["gezag"]][:3]
    for geval in bedorven:
        geval["verwacht"][0]["gezag"][0]["type"] = "Voogdij"
        geval["verwacht"][0]["gezag"][0]["derden"] = [{"type": "BekendeDerde", "naam": {"geslachtsnaam": "Nee"}}]
    uitslag = opdracht("vectoren", schrijf(tmp_path / "bedorven.jsonl", *gevallen))
    *verschillen, slot = uitslag.uit.splitlines()
    assert uitslag.status == 1
    assert slot == "17 van 20 gelijk"
    gemeld = [orjson.loads(regel) for regel in verschillen]
    assert [een["id"] for een in gemeld] == [geval["id"] for geval in bedorven]
    assert all(een["bron"] and een["verwacht"] != een["gekregen"] for een in gemeld)


def test_een_eigen_geval_is_gelijk(opdracht: Opdracht, tmp_path: Path) -> None:
    uitslag = opdracht("vectoren", schrijf(tmp_path / "eigen.jsonl", GEVAL))
    assert (uitslag.status, uitslag.uit) == (0, "1 van 1 gelijk\n")


def test_een_andere_reden_is_een_verschil(opdracht: Opdracht, tmp_path: Path) -> None:
    anders = orjson.loads(orjson.dumps(GEVAL))
    anders["verwacht"][0]["gezag"][0]["reden"] = "OUDER_ONBEKEND"
    uitslag = opdracht("vectoren", schrijf(tmp_path / "eigen.jsonl", GEVAL, anders))
    verschil, slot = uitslag.uit.splitlines()
    assert uitslag.status == 1
    assert slot == "1 van 2 gelijk"
    assert orjson.loads(verschil)["gekregen"] == GEVAL["verwacht"]


def test_de_volgorde_doet_er_niet_toe(opdracht: Opdracht, tmp_path: Path) -> None:
    zus = KIND | {"01": [[{**KIND["01"][0][0], "01.20": "999990020"}]]}
    verwacht = GEVAL["verwacht"][0]
    twee = orjson.loads(orjson.dumps(verwacht).replace(b"999990019", b"999990020"))
    geval = GEVAL | {"persoonslijsten": [KIND, zus], "vraag": ["999990020", "999990019"], "verwacht": [verwacht, twee]}
    assert opdracht("vectoren", schrijf(tmp_path / "eigen.jsonl", geval)).uit == "1 van 1 gelijk\n"


@pytest.mark.parametrize(
    "inhoud",
    [
        b"Beste lezer,\n",
        b"{}\n",
        b"[]\n",
        b"\xff\xfe\n",
        orjson.dumps(GEVAL | {"peildatum": "vandaag"}),
        orjson.dumps(GEVAL | {"persoonslijsten": [5]}),
        orjson.dumps(GEVAL | {"persoonslijsten": None}),
        orjson.dumps(GEVAL | {"vraag": None}),
        orjson.dumps(GEVAL | {"vraag": ["abc"]}),
        orjson.dumps(GEVAL | {"persoonslijsten": [{"01": [[5]]}]}),
    ],
)
def test_een_bestand_dat_geen_vectoren_heeft(opdracht: Opdracht, tmp_path: Path, inhoud: bytes) -> None:
    bestand = tmp_path / "iets.jsonl"
    bestand.write_bytes(inhoud)
    uitslag = opdracht("vectoren", bestand)
    assert (uitslag.status, uitslag.uit) == (2, "")
    assert "regel 1 is geen vector" in uitslag.fout


def test_een_bestand_dat_er_niet_is(opdracht: Opdracht, tmp_path: Path) -> None:
    uitslag = opdracht("vectoren", tmp_path / "nergens.jsonl")
    assert (uitslag.status, uitslag.uit) == (2, "")
    assert "kan niet worden gelezen" in uitslag.fout
