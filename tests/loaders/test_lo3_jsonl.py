"""LO3 person lists as JSON lines: a line of the vectors with several lists, or one bare list."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from graph.persoonslijst import Persoonslijst
from tests.gezag.bouwstenen import KIND, MOE, VA, kind, lijst
from tests.loaders.lo3 import fout, goed, jsonl, lees_jsonl


def nummers(records: list[Any]) -> list[int | None]:
    return [Persoonslijst(goed(record).inhoud).burgerservicenummer for record in records]


def als_json(waarde: object) -> bytes:
    return orjson.dumps(waarde) + b"\n"


def test_een_regel_van_de_vectoren_geeft_al_zijn_lijsten(tmp_path: Path) -> None:
    vector = {"id": "v1", "persoonslijsten": [kind().inhoud, lijst(MOE).inhoud, lijst(VA).inhoud], "vraag": [KIND.bsn]}
    records = lees_jsonl(tmp_path, als_json(vector))
    assert nummers(records) == [999990019, 999990032, 999990044]
    assert [goed(record).plaats for record in records] == ["regel 1, lijst 1", "regel 1, lijst 2", "regel 1, lijst 3"]
    assert goed(records[0]).inhoud == kind().inhoud


def test_een_kale_lijst_per_regel(tmp_path: Path) -> None:
    records = lees_jsonl(tmp_path, jsonl(lijst(MOE).inhoud) + b"\n" + jsonl(lijst(VA).inhoud))
    assert nummers(records) == [999990032, 999990044]
    assert [goed(record).plaats for record in records] == ["regel 1", "regel 3"]


def test_een_leeg_element_is_een_afwezig_element(tmp_path: Path) -> None:
    (record,) = lees_jsonl(tmp_path, als_json({"01": [[{"01.20": "999990032", "02.30": "", "02.40": " Jansen "}]]}))
    assert goed(record).inhoud == {"01": [[{"volgnr": 0, "01.20": "999990032", "02.40": "Jansen"}]]}


def test_zonder_volgnummer_geldt_de_volgorde(tmp_path: Path) -> None:
    (record,) = lees_jsonl(tmp_path, als_json({"08": [[{"11.10": "Lindelaan"}, {"11.10": "Kerkplein"}]]}))
    assert [v["volgnr"] for v in goed(record).inhoud["08"][0]] == [0, 1]


def test_kapotte_json_gaat_in_quarantaine_en_het_lezen_gaat_door(tmp_path: Path) -> None:
    inhoud = jsonl(lijst(MOE).inhoud) + b'{"01": [[{"01.20": "99999\n' + jsonl(lijst(VA).inhoud)
    eerste, tweede, derde = lees_jsonl(tmp_path, inhoud)
    assert (fout(tweede).reden, fout(tweede).plaats) == ("geenJson", "regel 2")
    assert fout(tweede).ruw == b'{"01": [[{"01.20": "99999\n'
    assert nummers([eerste, derde]) == [999990032, 999990044]


def test_bytes_die_geen_utf8_zijn_gaan_in_quarantaine(tmp_path: Path) -> None:
    (record,) = lees_jsonl(tmp_path, b'{"01": [[{"02.40": "M\xfcller"}]]}\n')
    assert fout(record).reden == "geenJson"
    assert b"\xfc" in fout(record).ruw


def test_een_diep_geneste_regel_gaat_in_quarantaine(tmp_path: Path) -> None:
    (record,) = lees_jsonl(tmp_path, b'{"01": ' + b"[" * 100_000 + b"]" * 100_000 + b"}\n")
    assert fout(record).reden == "geenJson"


@pytest.mark.parametrize(
    "regel",
    [
        "Jansen",
        [],
        {"persoonslijsten": []},
        {"persoonslijsten": {"01": []}},
        {"persoonslijsten": ["01"]},
        {"01": {"01.20": "999990032"}},
        {"01": [{"01.20": "999990032"}]},
        {"01": [["999990032"]]},
        {"01": [[{"01.20": 999990032}]]},
        {"01": [[{"01.20": "999990032", "volgnr": "0"}]]},
        {"01": [[{"01.20": "999990032", "volgnr": -1}]]},
        {"01": [[{"02.40": "Jan\0sen"}]]},
        {"01": [[{"02.40": "x" * 1_000_000}]]},
        {"01": None},
    ],
    ids=lambda regel: str(regel)[:40].replace("\0", "0"),
)
def test_een_regel_met_een_andere_vorm_gaat_in_quarantaine(tmp_path: Path, regel: object) -> None:
    (record,) = lees_jsonl(tmp_path, als_json(regel))
    assert fout(record).reden == "vorm"
    assert len(fout(record).uitleg) < 200


def test_een_slechte_lijst_in_een_regel_laat_de_andere_heel(tmp_path: Path) -> None:
    regel = {"persoonslijsten": [lijst(MOE).inhoud, {"01": "Bakker"}, lijst(VA).inhoud]}
    eerste, tweede, derde = lees_jsonl(tmp_path, als_json(regel))
    assert nummers([eerste, derde]) == [999990032, 999990044]
    assert (fout(tweede).reden, fout(tweede).plaats) == ("vorm", "regel 1, lijst 2")


def test_de_slechte_lijst_alleen_kan_opnieuw_worden_aangeboden(tmp_path: Path) -> None:
    regel = {"persoonslijsten": [lijst(MOE).inhoud, {"01": "Bakker"}]}
    _, slecht = lees_jsonl(tmp_path, als_json(regel))
    assert orjson.loads(fout(slecht).ruw) == {"01": "Bakker"}
    (nogmaals,) = lees_jsonl(tmp_path, fout(slecht).ruw)
    assert fout(nogmaals).reden == "vorm"
