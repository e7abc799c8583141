"""The data steward loads from sources over HTTP: real services, the real program, and a kill at the worst moment."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest

from graph.sqlite import SqliteStore
from loaders.voorbeeld import ANDERE_BRONNEN, PERSOONSLIJSTEN
from tests.api.hulp import VANDAAG, Opdracht
from tests.api.test_opdracht_bron import VERWANT, vrije_poort
from tests.api.test_opdracht_laden import LEEG, REGELS, telling
from tests.loaders.dienst import inschrijving

LOTTE = "999002041"
BSN = REGELS[0].split(b";").index(b"01.01.20")
IEDEREEN = sorted({regel.split(b";")[BSN].decode().zfill(9) for regel in REGELS[1:] if regel.split(b";")[BSN]})
AANTAL = 2200
"""Inscriptions: five pages, and more than one batch."""


@contextmanager
def bron(soort: str, *opties: object) -> Iterator[str]:
    """A source as a process; its address."""
    poort = vrije_poort()
    opdracht = [str(VERWANT), "bron", soort, "--poort", str(poort), *(str(optie) for optie in opties)]
    proces = subprocess.Popen(opdracht, stderr=subprocess.DEVNULL)
    try:
        while True:
            assert proces.poll() is None, "de bron is gestopt"
            try:
                # A connection is enough: a question would use up what goes wrong.
                with httpx.Client(trust_env=False) as klant, klant.stream("HEAD", f"http://127.0.0.1:{poort}/"):
                    break
            except httpx.HTTPError:
                time.sleep(0.1)
        yield f"http://127.0.0.1:{poort}/"
    finally:
        proces.send_signal(signal.SIGINT)
        proces.wait()


def naam(nummer: int) -> str:
    """A surname like no other, so that there is nothing to compare."""
    return "".join(chr(ord("a") + cijfer) for cijfer in divmod(nummer * 7919 % 676, 26)) * 3 + "sma"


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pad = tmp_path_factory.mktemp("register") / "register.jsonl"
    with pad.open("wb") as bestand:
        for nummer in range(AANTAL):
            geboren = f"{1930 + nummer % 83}-{1 + nummer % 11:02}-{1 + nummer % 28:02}"
            wie = {"geslachtsnaam": naam(nummer), "voornamen": naam(nummer // 26), "geboortedatum": geboren}
            bestand.write(orjson.dumps(inschrijving(nummer, **wie)) + b"\n")
    return pad


@pytest.fixture
def nummers(tmp_path: Path) -> Path:
    pad = tmp_path / "nummers.txt"
    pad.write_text("\n".join(IEDEREEN))
    return pad


def test_de_registers_van_de_rechtspraak(opdracht: Opdracht, register: Path) -> None:
    with bron("rechtspraak", "--bestand", register, "--token", "geheim") as url:
        geweigerd = opdracht("laad", url, "--bron", "rechtspraak")
        assert (geweigerd.status, geweigerd.uit) == (2, "")
        assert "VERWANT_BRON_TOKEN_BESTAND" in geweigerd.fout


def test_de_voorbeelden_over_http_zijn_dezelfde_records_als_uit_het_bestand(opdracht: Opdracht) -> None:
    (bestand,) = (pad for pad in ANDERE_BRONNEN if pad.stem == "rechtspraak")
    opdracht("laad", PERSOONSLIJSTEN)
    with bron("rechtspraak") as url:
        gehaald = opdracht("laad", url, "--bron", "rechtspraak", "--json")
    assert telling(gehaald)["nieuw"] > 0
    uit_bestand = opdracht("laad", bestand, "--json")
    aantal = telling(gehaald)["gelezen"]
    assert telling(uit_bestand) == telling(gehaald) | {"nieuw": 0, "ongewijzigd": telling(gehaald)["nieuw"]}
    assert aantal == len(bestand.read_bytes().splitlines())
    assert gehaald.json["verdacht"] == uit_bestand.json["verdacht"]


def test_met_een_token_uit_een_bestand(
    opdracht: Opdracht, register: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "token").write_text("geheim\n")
    monkeypatch.setenv("VERWANT_BRON_TOKEN_BESTAND", str(tmp_path / "token"))
    kort = tmp_path / "kort.jsonl"
    kort.write_bytes(b"".join(register.read_bytes().splitlines(keepends=True)[:7]))
    with bron("rechtspraak", "--bestand", kort, "--token", "geheim", "--storing", "geen", "--storing", "faalt") as url:
        uitslag = opdracht("laad", url, "--bron", "rechtspraak", "--json")
        assert telling(uitslag) == LEEG | {"gelezen": 7, "nieuw": 7}
        moment = uitslag.fout.partition("--sinds ")[2].split()[0]
        wijziging = opdracht("laad", url, "--bron", "rechtspraak", "--json", "--sinds", moment)
        assert telling(wijziging) == LEEG


def test_de_brp_en_het_gezag_dat_eruit_volgt(opdracht: Opdracht, nummers: Path) -> None:
    with bron("brp", "--storing", "geen", "--storing", "afgekapt") as url:
        uitslag = opdracht("laad", url, "--bron", "brp", "--nummers", nummers, "--json")
    assert telling(uitslag) == LEEG | {"gelezen": len(IEDEREEN), "nieuw": len(IEDEREEN)}
    assert not any(nummer in uitslag.fout for nummer in IEDEREEN)
    antwoord = opdracht("gezag", LOTTE, "--json").json
    assert antwoord["type"] == "GezagNietTeBepalen"
    assert [een["code"] for een in antwoord["kanttekening"]] == ["LIJST_ALLEEN_ACTUEEL"]
    opdracht("laad", PERSOONSLIJSTEN)
    assert opdracht("gezag", LOTTE, "--json").json["type"] != "GezagNietTeBepalen", "de volledige lijst ging voor"


@pytest.mark.parametrize(
    ("woorden", "fout"),
    [
        (("http://bron.example.nl/", "--bron", "rechtspraak"), "https://"),
        (("https://bron.example.nl/", "--bron", "bvv"), "--bron"),
        (("https://bron.example.nl/",), "--bron"),
        (("https://bron.example.nl/", "--bron", "brp"), "--nummers"),
        (("https://bron.example.nl/", "--bron", "rechtspraak", "--sinds", "gisteren"), "--sinds"),
        ((PERSOONSLIJSTEN, "--sinds", "2026-11-01T00:00:00Z"), "--sinds"),
    ],
)
def test_wat_niet_kan_staat_in_een_zin(opdracht: Opdracht, woorden: tuple[object, ...], fout: str) -> None:
    uitslag = opdracht("laad", *woorden)
    assert (uitslag.status, uitslag.uit) == (2, "")
    assert fout in uitslag.fout


# ----------------------------------------------------------------------------------------------- a real kill -9


def verwant(map_: Path, *woorden: object) -> subprocess.Popen[bytes]:
    omgeving = {**os.environ, "VERWANT_STORE": f"sqlite:///{map_ / 'verwant.db'}", "XDG_DATA_HOME": str(map_)}
    opdracht = [str(VERWANT), "laad", *map(str, woorden), "--json"]
    return subprocess.Popen(opdracht, env=omgeving, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def rapport(proces: subprocess.Popen[bytes]) -> dict[str, Any]:
    uit, _ = proces.communicate(timeout=120)
    assert proces.returncode == 0
    inhoud: dict[str, Any] = json.loads(uit)
    return {naam: inhoud[naam] for naam in LEEG}


def opgehaald(map_: Path) -> int:
    """Bytes of the fetched records on disk."""
    return sum(pad.stat().st_size for pad in (map_ / "verwant" / "opgehaald").rglob("*.jsonl"))


def geladen(map_: Path) -> int:
    """Records that another process sees in the store."""
    if not (map_ / "verwant.db").exists():
        return 0
    with closing(sqlite3.connect(map_ / "verwant.db", timeout=10)) as db:
        try:
            return int(db.execute("SELECT coalesce(max(positie), 0) FROM activiteit").fetchone()[0])
        except sqlite3.OperationalError:
            return 0


@pytest.mark.parametrize("wanneer", ["bij het ophalen", "bij het laden"])
def test_na_kill_9_gaat_het_verder_en_wordt_niets_twee_keer_geladen(
    tmp_path: Path, register: Path, wanneer: str
) -> None:
    meet = opgehaald if wanneer == "bij het ophalen" else geladen
    traag = ("--vertraging", 0.3) if meet is opgehaald else ()
    with bron("rechtspraak", "--bestand", register, *traag) as url:
        proces = verwant(tmp_path, url, "--bron", "rechtspraak")
        while not meet(tmp_path) and proces.poll() is None:
            time.sleep(0.005)
        proces.send_signal(signal.SIGKILL)
        proces.communicate()
        assert proces.returncode == -signal.SIGKILL, "het was al klaar; maak het register groter"
        assert opgehaald(tmp_path) > 0
        (map_,) = (tmp_path / "verwant" / "opgehaald").iterdir()
        assert map_.stat().st_mode & 0o077 == 0, "wat onderweg op schijf staat is alleen van de gebruiker"
        if meet is geladen:
            assert 0 < geladen(tmp_path) < AANTAL
        uit = rapport(verwant(tmp_path, url, "--bron", "rechtspraak"))
    assert uit == LEEG | {"gelezen": AANTAL, "nieuw": AANTAL}
    assert opgehaald(tmp_path) == 0
    asyncio.run(er_is_niets_dubbel(tmp_path))


async def er_is_niets_dubbel(map_: Path) -> None:
    store = SqliteStore(map_ / "verwant.db")
    assert await store.quarantaine() == []
    assert list(await store.gezag([LOTTE], VANDAAG)) == []
    await store.sluit()
    with closing(sqlite3.connect(map_ / "verwant.db")) as db:
        (rijen, sleutels) = db.execute("SELECT count(*), count(DISTINCT sleutel) FROM bronrecord").fetchone()
    assert rijen == sleutels == AANTAL
