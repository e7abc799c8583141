"""How a server is rolled out: one version everywhere, and nothing secret or privileged in the compose file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

PROJECT = Path(__file__).parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((PROJECT / "docker-compose.yml").read_text("utf-8"))


def test_productie_en_tests_draaien_dezelfde_versie() -> None:
    (versie,) = re.findall(r"<neo4j.version>(.*)</neo4j.version>", (PROJECT / "pom.xml").read_text("utf-8"))
    assert COMPOSE["services"]["neo4j"]["image"] == f"neo4j:{versie}-community"


def test_ieder_geheim_komt_uit_een_bestand_dat_git_niet_kent() -> None:
    for naam, dienst in COMPOSE["services"].items():
        assert set(dienst["secrets"]) <= set(COMPOSE["secrets"]), naam
        waarden = " ".join(map(str, dienst["environment"].values()))
        assert not re.search(r"neo4j/|:[^/@ ]+@", waarden)
    assert all(geheim["file"].startswith("geheimen/") for geheim in COMPOSE["secrets"].values())
    assert "geheimen/" in (PROJECT / ".gitignore").read_text("utf-8").splitlines()


def test_niets_draait_als_root_en_alleen_deze_machine_kan_erbij() -> None:
    (gebruiker,) = re.findall(r"^USER (\d+)$", (PROJECT / "Dockerfile").read_text("utf-8"), re.MULTILINE)
    assert int(gebruiker) > 0
    assert not COMPOSE["services"]["neo4j"]["user"].startswith("0")
    poorten = [poort for dienst in COMPOSE["services"].values() for poort in dienst.get("ports", ())]
    assert poorten == ["127.0.0.1:8000:8000"]


def test_het_image_bevat_elke_kamer_van_het_programma() -> None:
    dockerfile = (PROJECT / "Dockerfile").read_text("utf-8")
    kamers = re.search(r"include = \[(.*)\]", (PROJECT / "pyproject.toml").read_text("utf-8"))
    assert kamers is not None
    for kamer in re.findall(r'"(\w+)', kamers[1]):
        assert f"COPY {kamer} {kamer}" in dockerfile
        assert f"!{kamer}" in (PROJECT / ".dockerignore").read_text("utf-8").splitlines()
