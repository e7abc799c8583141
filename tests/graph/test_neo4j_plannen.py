"""Every statement in `cypher/`: what its header promises, and that the server finds its way by index and relations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from neo4j import Driver, GraphDatabase

from graph.neo4j.opdrachten import reeks
from tests.neo4j_server import GEBRUIKER, Neo4jServer

CYPHER = Path(__file__).parents[2] / "cypher"
SCHEMA = {"schema", "schema_aanwezig", "schema_wacht"}
NAMEN = sorted(pad.stem for pad in CYPHER.glob("*.cypher"))
DUUR = re.compile("AllNodesScan|CartesianProduct|RelationshipTypeScan|AllRelationshipsScan|NodeIndexScan")
"""What reads more than was asked for, the larger the store the more."""
EIGENSCHAP = re.compile(r"\b[a-z]\w*\.[a-z]\w*")
HEEL_LABEL = re.compile(r"Index: the label (\w+), because")
"""A header says so when everything with a label is asked for; only then may it be scanned."""


@pytest.fixture(scope="module")
def driver(neo4j_server: Neo4jServer) -> Iterator[Driver]:
    auth = (GEBRUIKER, neo4j_server.wachtwoord)
    with GraphDatabase.driver(neo4j_server.bolt, auth=auth, notifications_min_severity="OFF") as driver:
        yield driver


def kop(naam: str) -> str:
    """The comment at the top, on one line."""
    regels = (CYPHER / f"{naam}.cypher").read_text("utf-8").splitlines()
    einde = next(nummer for nummer, regel in enumerate(regels) if not regel.startswith("//"))
    return " ".join(regel.removeprefix("//").strip() for regel in regels[:einde])


def stappen(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for kind in plan.get("children", ()):
        yield from stappen(kind)


@pytest.mark.parametrize("naam", [naam for naam in NAMEN if naam not in SCHEMA])
def test_een_opdracht_gaat_langs_indexen_en_relaties(driver: Driver, naam: str) -> None:
    with driver.session(database="neo4j") as sessie:
        plan: Any = sessie.run(f"EXPLAIN {reeks(naam)[0]}").consume().plan
    heel = HEEL_LABEL.search(kop(naam))
    gevonden = set()
    for stap in stappen(plan):
        soort, details = stap["operatorType"].split("@")[0], stap["args"].get("Details", "")
        if DUUR.search(soort + details):
            gevonden.add(f"{soort}: {details}")
        if "NodeByLabelScan" in soort + details and not (heel and details.endswith(f":{heel[1]}")):
            gevonden.add(f"{soort}: {details}")
    assert gevonden == set()


@pytest.mark.parametrize("naam", [naam for naam in NAMEN if "Columns: klaar" in kop(naam)])
def test_een_vraag_leest_klaar_voor_en_begonnen_na_al_het_andere(driver: Driver, naam: str) -> None:
    """Whatever the plan: nothing else of the graph is read in the step that reads `begonnen`, or after it."""
    with driver.session(database="neo4j") as sessie:
        plan: Any = sessie.run(f"EXPLAIN {reeks(naam)[0]}").consume().plan
    alle = list(stappen(plan))
    (laatste,) = (nummer for nummer, stap in enumerate(alle) if "s.begonnen" in stap["args"].get("Details", ""))
    gelezen = {wat for stap in alle[: laatste + 1] for wat in EIGENSCHAP.findall(stap["args"].get("Details", ""))}
    assert gelezen == {"s.begonnen"}
    (eerste,) = (stap for stap in alle if "s.klaar" in stap["args"].get("Details", ""))
    assert [kind["operatorType"].split("@")[0] for kind in eerste["children"]] == ["NodeUniqueIndexSeek"]


@pytest.mark.parametrize("naam", [naam for naam in NAMEN if naam not in SCHEMA])
def test_de_kop_van_een_opdracht_noemt_wat_erin_staat(naam: str) -> None:
    tekst, (opdracht,) = kop(naam), reeks(naam)
    for wat in ("Parameters: ", "Columns: ", "Index: "):
        assert wat in tekst
    woorden = set(re.findall(r"\w+", tekst))
    assert set(re.findall(r"\$(\w+)", opdracht)) <= woorden
    bestaand = set(re.findall(r"CREATE (?:CONSTRAINT|INDEX) (\w+)", "".join(reeks("schema"))))
    genoemd = set(re.findall(r"\b[a-z]+_[a-z_]+\b", tekst.split("Index: ")[1].split(".")[0]))
    assert genoemd <= bestaand


def test_in_python_staat_geen_cypher() -> None:
    """Clauses are written in capitals; SQL has other ones."""
    cypher = re.compile(r"\b(MATCH|UNWIND|MERGE|DETACH DELETE|REMOVE|OPTIONAL MATCH)\b")
    kamers = ("api", "gezag", "graph", "loaders")
    bestanden = [pad for kamer in kamers for pad in (CYPHER.parent / kamer).rglob("*.py")]
    assert [str(pad) for pad in bestanden if cypher.search(pad.read_text("utf-8"))] == []
