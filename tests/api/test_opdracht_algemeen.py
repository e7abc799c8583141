"""The program as a whole: help in Dutch, settings from the environment, the sample, and all minors at once."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import orjson
import pytest
import typer

from api.cli.opdrachten import app
from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.api.hulp import Opdracht, Uitslag, bederf, maak_store
from tests.api.test_graphql_gezag import verhalen

PROGRAMMA = Path(sys.executable).parent / "verwant"
SEM = "999002053"
GEVRAAGD = {"laad", "quarantaine", "persoon", "gezin", "gezag", "vectoren", "demo", "serve"}


def opdrachten(groep: Any, *ervoor: str) -> Iterator[tuple[str, ...]]:
    """Every command and every command under it."""
    for naam, opdracht in sorted(groep.commands.items()):
        yield (*ervoor, naam)
        if hasattr(opdracht, "commands"):
            yield from opdrachten(opdracht, *ervoor, naam)


ALLE = list(opdrachten(typer.main.get_command(app)))


def los(*woorden: str, **omgeving: str) -> Uitslag:
    """The program as a user starts it."""
    ronde = subprocess.run([PROGRAMMA, *woorden], env=omgeving, capture_output=True, text=True, timeout=60, check=False)
    return Uitslag(ronde.returncode, ronde.stdout, ronde.stderr)


# --------------------------------------------------------------------------------------------------------- help


def test_de_gevraagde_opdrachten_zijn_er() -> None:
    assert {woorden[0] for woorden in ALLE} >= GEVRAAGD


@pytest.mark.parametrize("woorden", [(), *ALLE], ids=" ".join)
def test_elke_opdracht_legt_zich_uit_in_het_nederlands(opdracht: Opdracht, woorden: tuple[str, ...]) -> None:
    uitslag = opdracht(*woorden, "--help")
    assert (uitslag.status, uitslag.fout) == (0, "")
    groep: Any = typer.main.get_command(app)
    for woord in woorden:
        groep = groep.commands[woord]
    uitleg = " ".join((groep.help or "").split())
    assert uitleg.endswith((".", "?"))
    assert uitleg[:40] in " ".join(uitslag.uit.split())
    assert not {"the", "and", "with"} & set(uitleg.lower().split())


@pytest.mark.parametrize("woorden", ALLE, ids=" ".join)
def test_elke_optie_is_uitgelegd(woorden: tuple[str, ...]) -> None:
    groep: Any = typer.main.get_command(app)
    for woord in woorden:
        groep = groep.commands[woord]
    opties = [deel for deel in groep.params if deel.param_type_name == "option"]
    assert [optie.name for optie in opties if not getattr(optie, "help", None)] == []


# ----------------------------------------------------------------------------------------------- settings, store


def test_het_programma_zoals_een_gebruiker_het_start(tmp_path: Path) -> None:
    uitslag = los("gezag", "123", XDG_DATA_HOME=str(tmp_path))
    assert (uitslag.status, uitslag.uit) == (2, "")
    assert uitslag.fout == "verwant: burgerservicenummer: een burgerservicenummer bestaat uit negen cijfers\n"


def test_zonder_instelling_staat_de_store_in_de_gegevensmap_van_de_gebruiker(
    opdracht: Opdracht, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("VERWANT_STORE")
    monkeypatch.delenv("VERWANT_LOGBOEK")
    assert opdracht("demo", "--alleen-laden").status == 0
    assert opdracht("persoon", SEM).status == 0
    assert (tmp_path / "gegevens" / "verwant" / "verwant.db").is_file()
    assert (tmp_path / "gegevens" / "verwant" / "logboek.jsonl").is_file()


def test_elke_opdracht_gebruikt_de_ingestelde_store(
    opdracht: Opdracht, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    een, ander = tmp_path / "een.db", tmp_path / "nieuwe map" / "ander.db"
    monkeypatch.setenv("VERWANT_STORE", f"sqlite:///{een}")
    assert opdracht("demo", "--alleen-laden").status == 0
    assert opdracht("gezin", SEM).status == 0
    monkeypatch.setenv("VERWANT_STORE", f"sqlite:///{ander}")
    assert opdracht("gezin", SEM).status == 1
    assert ander.is_file()


@pytest.mark.parametrize("url", ["postgres://localhost/x", "sqlite:///", "", "verwant.db", "sqlite://verwant.db"])
@pytest.mark.parametrize("woorden", [("gezag", SEM), ("quarantaine",), ("demo", "--alleen-laden")])
def test_een_adres_dat_geen_store_is(
    opdracht: Opdracht, monkeypatch: pytest.MonkeyPatch, url: str, woorden: tuple[str, ...]
) -> None:
    monkeypatch.setenv("VERWANT_STORE", url)
    uitslag = opdracht(*woorden)
    assert (uitslag.status, uitslag.uit) == (2, "")
    assert "VERWANT_STORE: geef sqlite:///" in uitslag.fout
    assert len(uitslag.fout.splitlines()) == 1


def test_een_bestand_dat_geen_store_is(opdracht: Opdracht, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("Beste lezer,\n" * 100)
    for pad in (tmp_path / "brief.txt", tmp_path, tmp_path / "brief.txt" / "verwant.db"):
        monkeypatch.setenv("VERWANT_STORE", f"sqlite:///{pad}")
        uitslag = opdracht("gezag", SEM)
        assert (uitslag.status, uitslag.uit) == (2, "")
        assert "Controleer VERWANT_STORE" in uitslag.fout
    assert (tmp_path / "brief.txt").read_text().startswith("Beste lezer")


@pytest.mark.parametrize("vraag", ["persoon", "gezin", "gezag", "gezag-over"])
def test_een_store_die_tijdens_het_lezen_stuk_blijkt(
    opdracht: Opdracht, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, vraag: str
) -> None:
    stuk = bederf(maak_store(tmp_path / "stuk.db", PERSOONSLIJSTEN))
    monkeypatch.setenv("VERWANT_STORE", f"sqlite:///{stuk}")
    uitslag = opdracht(vraag, SEM)
    assert (uitslag.status, uitslag.uit) == (2, "")
    assert uitslag.fout.startswith("verwant: de store")
    assert len(uitslag.fout.splitlines()) == 1


def test_ook_de_server_zegt_wat_er_aan_de_store_mankeert(tmp_path: Path) -> None:
    uitslag = los("serve", "--poort", "0", VERWANT_STORE="postgres://x", XDG_DATA_HOME=str(tmp_path))
    assert uitslag.status == 2
    assert "VERWANT_STORE: geef sqlite:///" in uitslag.fout
    assert "Traceback" not in uitslag.fout


@pytest.mark.parametrize(("naam", "waarde"), [("VERWANT_POORT", "acht"), ("VERWANT_ONTWIKKELING", "misschien")])
def test_een_instelling_die_niet_kan(
    opdracht: Opdracht, monkeypatch: pytest.MonkeyPatch, naam: str, waarde: str
) -> None:
    monkeypatch.setenv(naam, waarde)
    uitslag = opdracht("gezag", SEM)
    assert (uitslag.status, uitslag.uit) == (2, "")
    assert naam in uitslag.fout.upper()


@pytest.mark.parametrize("plek", ["bestand/logboek.jsonl", "map"])
def test_zonder_log_geen_antwoord(
    bij_bevolking: Opdracht, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, plek: str
) -> None:
    (tmp_path / "bestand").write_text("")
    (tmp_path / "map").mkdir()
    monkeypatch.setenv("VERWANT_LOGBOEK", str(tmp_path / plek))
    uitslag = bij_bevolking("gezag", SEM)
    assert (uitslag.status, uitslag.uit) == (2, "")
    assert "Traceback" not in uitslag.fout


# ---------------------------------------------------------------------------------------- the sample, the server


def test_demo_laadt_de_voorbeeldbevolking_met_tabellen(opdracht: Opdracht) -> None:
    uitslag = opdracht("demo", "--alleen-laden")
    assert uitslag.status == 0
    assert "103" in uitslag.uit
    lotte = opdracht("persoon", "999002041", "--json").json
    assert lotte["adres"]["gemeente"]["omschrijving"] == "Amersfoort"


def test_demo_twee_keer_is_demo_een_keer(opdracht: Opdracht) -> None:
    opdracht("demo", "--alleen-laden")
    uitslag = opdracht("demo", "--alleen-laden")
    woorden = uitslag.uit.replace("│", " ").split()
    assert [woorden[woorden.index(naam) + 1] for naam in ("nieuw", "ongewijzigd")] == ["0", "103"]


@pytest.fixture
def gestart(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the server would have been started with."""
    oproepen: list[dict[str, Any]] = []
    monkeypatch.setattr("uvicorn.run", lambda app, **instellingen: oproepen.append({"app": app} | instellingen))
    return oproepen


def test_demo_zegt_welke_pagina_te_openen(opdracht: Opdracht, gestart: list[dict[str, Any]]) -> None:
    uitslag = opdracht("demo", "--poort", "8123")
    assert uitslag.status == 0
    for deel in ("http://127.0.0.1:8123/", "http://127.0.0.1:8123/graphiql", "verwant gezin 999002041"):
        assert deel in uitslag.uit
    (oproep,) = gestart
    assert (oproep["host"], oproep["port"]) == ("127.0.0.1", 8123)


def test_serve_luistert_alleen_op_deze_machine(opdracht: Opdracht, gestart: list[dict[str, Any]]) -> None:
    assert opdracht("serve", "--poort", "8124").status == 0
    (oproep,) = gestart
    assert (oproep["host"], oproep["port"]) == ("127.0.0.1", 8124)
    assert oproep["access_log"] is False


# --------------------------------------------------------------------------------------------- all minors at once


def houders(relatie: dict[str, Any]) -> set[str | None]:
    derde = relatie.get("derde")
    dragers = [relatie.get("ouder"), *relatie.get("ouders", ()), *relatie.get("derden", ()), derde]
    return {drager.get("burgerservicenummer") for drager in dragers if drager}


def houders_graphql(antwoord: dict[str, Any]) -> set[str | None]:
    derden = [derde["persoon"] or {} for derde in (antwoord["derde"], *antwoord["derden"]) if derde]
    dragers = [drager for drager in (antwoord["ouder"], *antwoord["ouders"]) if drager]
    return {drager.get("burgerservicenummer") for drager in (*dragers, *derden)}


def test_het_gezag_van_alle_minderjarigen_is_dat_van_een_voor_een(
    bij_bevolking: Opdracht, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The processes have the real clock, so both sides ask about the day of the stories."""
    monkeypatch.setattr("api.vraagbaak.date", date)
    pad = tmp_path / "alle.jsonl"
    uitslag = bij_bevolking("gezag-alle", "--uit", pad, "--peildatum", "2026-06-01")
    assert (uitslag.status, uitslag.uit) == (0, "")
    assert "33 minderjarigen" in uitslag.fout
    regels = [orjson.loads(regel) for regel in pad.read_bytes().splitlines()]
    assert {regel["burgerservicenummer"] for regel in regels} == {verhaal[1] for verhaal in verhalen()}
    assert len(regels) == 33
    for regel in regels:
        (relatie,) = regel["gezag"]
        een = bij_bevolking("gezag", regel["burgerservicenummer"], "--peildatum", "2026-06-01", "--json").json
        assert (relatie["type"], relatie.get("reden")) == (een["type"], een["reden"])
        assert houders(relatie) == houders_graphql(een)


def test_alle_minderjarigen_naar_een_map_die_er_niet_is(bij_bevolking: Opdracht, tmp_path: Path) -> None:
    uitslag = bij_bevolking("gezag-alle", "--uit", tmp_path / "nergens" / "alle.jsonl", "--peildatum", "2026-05-31")
    assert (uitslag.status, uitslag.uit) == (2, "")
    assert uitslag.fout.splitlines()[-1].startswith("verwant: ")


def test_alle_minderjarigen_op_een_dag_die_niet_bestaat(bij_bevolking: Opdracht, tmp_path: Path) -> None:
    uitslag = bij_bevolking("gezag-alle", "--uit", tmp_path / "alle.jsonl", "--peildatum", "2026-02-30")
    assert (uitslag.status, uitslag.uit) == (2, "")
    assert "JJJJ-MM-DD" in uitslag.fout
    assert not (tmp_path / "alle.jsonl").exists()
