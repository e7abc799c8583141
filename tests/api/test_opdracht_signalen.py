"""Signals on the command line: sent when registering and cleaning, and not lost when the program is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import orjson
import pytest

from api.partnergedrag import Gedrag
from bekendheid.bevraging.berichten import SIGNALEN, Signaalsoort
from bekendheid.partner import MEESTE_GEDULD
from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.api.hulp import Opdracht
from tests.api.partners import SOORTEN, diensten, oin, regel
from tests.bekendheid.bevraging.dienst import Dienst

LOTTE, SEM = "999002041", "999002053"
SCHOOL, JEUGDHULP = oin("onderwijs"), oin("jeugdhulpaanbieder")
NIETS = {"verteld": 0, "ingetrokken": 0, "mislukt": 0}
VERWANT = Path(sys.executable).with_name("verwant")


@pytest.fixture
def dienst(opdracht: Opdracht, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Dienst]:
    """The sample population, and partners of whom the school receives its signals."""
    with diensten() as dienst:
        regels = [regel(soort) for soort in SOORTEN]
        school = next(een for een in regels if een["oin"] == SCHOOL)
        school["signalen_url"] = f"http://127.0.0.1:{dienst.poort}/0{SIGNALEN}"
        school["geduld"] = MEESTE_GEDULD
        boek = tmp_path / "partners.json"
        boek.write_bytes(orjson.dumps(regels))
        monkeypatch.setenv("VERWANT_ADRESBOEK", str(boek))
        assert opdracht("laad", PERSOONSLIJSTEN).status == 0
        yield dienst


def registreer(opdracht: Opdracht, map_: Path, bsn: str, partner: str) -> dict[str, int]:
    pad = map_ / "melding.jsonl"
    pad.write_bytes(orjson.dumps({"burgerservicenummer": bsn, "functie": "meldpunt"}))
    uitslag = opdracht("registreer", pad, "--partner", partner, "--json")
    assert uitslag.status == 0
    verstuurd: dict[str, int] = uitslag.json["verstuurd"]
    return verstuurd


def test_registreren_en_schoonmaken_versturen_vanzelf(opdracht: Opdracht, dienst: Dienst, tmp_path: Path) -> None:
    assert registreer(opdracht, tmp_path, LOTTE, SCHOOL) == NIETS
    assert registreer(opdracht, tmp_path, SEM, JEUGDHULP) == NIETS | {"verteld": 1}
    assert opdracht("verstuur-signalen", "--json").json == NIETS
    assert opdracht("trek-bekendheid-in", SEM, "--partner", JEUGDHULP).status == 0
    assert opdracht("schoon", "--proef", "--json").json["verstuurd"] is None
    assert opdracht("schoon", "--json").json["verstuurd"] == NIETS | {"ingetrokken": 1}
    voor_mensen = opdracht("verstuur-signalen")
    assert (voor_mensen.status, "verteld" in voor_mensen.uit) == (0, True)
    berichten = dienst.nagebootst[0].signalen
    assert [een.soort for een in berichten] == [*Signaalsoort]
    assert berichten[0].partner == "jeugdhulpaanbieder Noord"
    logboek = (tmp_path / "logboek.jsonl").read_text()
    assert "verstuurSignalen" in logboek
    for een in (LOTTE, SEM, str(berichten[0].registratie), str(berichten[0].sleutel)):
        assert een not in logboek


def test_wat_niet_aankomt_wordt_gezegd_zonder_over_wie(opdracht: Opdracht, dienst: Dienst, tmp_path: Path) -> None:
    dienst.nagebootst[0].gedrag = Gedrag.WEIGERT
    registreer(opdracht, tmp_path, LOTTE, SCHOOL)
    assert registreer(opdracht, tmp_path, SEM, JEUGDHULP) == NIETS | {"mislukt": 1}
    uitslag = opdracht("verstuur-signalen")
    assert uitslag.status == 1
    assert LOTTE not in uitslag.uit + uitslag.fout
    dienst.nagebootst[0].gedrag = Gedrag.GEWOON
    assert opdracht("verstuur-signalen", "--json").json == NIETS | {"verteld": 1}


def test_na_kill_9_tussen_versturen_en_noteren_komt_hetzelfde_bericht_nog_eens(
    opdracht: Opdracht, dienst: Dienst, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.vraagbaak.date", date)
    school = dienst.nagebootst[0]
    school.gedrag = Gedrag.HANGT
    registreer(opdracht, tmp_path, LOTTE, SCHOOL)
    melding = tmp_path / "melding.jsonl"
    melding.write_bytes(orjson.dumps({"burgerservicenummer": SEM, "functie": "meldpunt"}))
    proces = subprocess.Popen(
        [str(VERWANT), "registreer", str(melding), "--partner", JEUGDHULP],
        env=dict(os.environ),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while not school.signalen and proces.poll() is None:
        time.sleep(0.005)
    proces.send_signal(signal.SIGKILL)
    assert proces.wait() == -signal.SIGKILL
    school.gedrag = Gedrag.GEWOON
    assert opdracht("verstuur-signalen", "--json").json == NIETS | {"verteld": 1}
    een, nog_eens = school.signalen
    assert een == nog_eens
    assert opdracht("verstuur-signalen", "--json").json == NIETS
