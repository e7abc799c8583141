"""A sample population, a server on it, and the command line; all on the day of the stories."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from api.cli import main
from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.api.hulp import VANDAAG, Opdracht, Server, Uitslag, maak_store, open_server


class Verhaaldag(date):
    """A calendar on which it is always the day of the stories."""

    @classmethod
    def today(cls) -> Verhaaldag:
        return cls.fromisoformat(str(VANDAAG))


@pytest.fixture(scope="session")
def bevolking(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the sample population and its national tables."""
    return maak_store(tmp_path_factory.mktemp("bevolking") / "verwant.db", PERSOONSLIJSTEN)


@pytest.fixture(scope="session")
def server(bevolking: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server as in production, on the sample population."""
    with open_server(bevolking, tmp_path_factory.mktemp("server") / "logboek.jsonl") as server:
        yield server


@pytest.fixture
def opdracht(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Opdracht:
    """The program `verwant`, in this process, with an empty store of its own."""
    monkeypatch.setenv("VERWANT_STORE", f"sqlite:///{tmp_path / 'verwant.db'}")
    monkeypatch.setenv("VERWANT_LOGBOEK", str(tmp_path / "logboek.jsonl"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "gegevens"))
    monkeypatch.setattr("api.vraagbaak.date", Verhaaldag)

    def geef(*woorden: object) -> Uitslag:
        monkeypatch.setattr(sys, "argv", ["verwant", *(str(woord) for woord in woorden)])
        capsys.readouterr()
        status = 0
        try:
            main()
        except SystemExit as einde:
            status = int(einde.code or 0)
        return Uitslag(status, *capsys.readouterr())

    return geef


@pytest.fixture
def bij_bevolking(opdracht: Opdracht, bevolking: Path, monkeypatch: pytest.MonkeyPatch) -> Opdracht:
    """The program `verwant` on the sample population."""
    monkeypatch.setenv("VERWANT_STORE", f"sqlite:///{bevolking}")
    return opdracht
