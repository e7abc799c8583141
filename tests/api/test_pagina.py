"""The page: served by us alone, and strict enough that a browser will not fetch or run anything from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from api import WEB
from tests.api.hulp import Server, open_server

VERWIJZING = re.compile(r"""(?:href|src)=["']([^"'#][^"']*)["']""")
INVOER = re.compile(r"""(?:^|[\s;])(?:import|export)\b[^;]*?from\s*["']([^"']+)["']|import\(["']([^"']+)["']\)""")
GEHAALD = re.compile(r"""["'`](/web/[^"'`$]+)["'`]""")
ELDERS = re.compile(r"""(?:https?:)?//(?!www\.w3\.org/)[a-z0-9-]+\.[a-z]""")
ZELF = [
    bestand
    for bestand in sorted(WEB.rglob("*"))
    if bestand.suffix in (".html", ".js", ".css", ".svg") and ".min." not in bestand.name
]


@pytest.fixture(scope="module")
def ontwikkelaar(bevolking: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server in development mode."""
    with open_server(bevolking, tmp_path_factory.mktemp("dev") / "logboek.jsonl", ontwikkeling=True) as server:
        yield server


def haal(server: Server, pad: str) -> str:
    antwoord = server.verzoek("GET", pad)
    assert antwoord.status_code == 200, pad
    return antwoord.text


def onderdelen(server: Server, pagina: str) -> set[str]:
    """Everything that a page needs, followed through its scripts."""
    te_halen = set(VERWIJZING.findall(haal(server, pagina)))
    gehaald: set[str] = set()
    while te_halen:
        pad = te_halen.pop()
        gehaald.add(pad)
        inhoud = haal(server, pad)
        if pad.endswith(".js") and ".min." not in pad and ".production." not in pad:
            map_ = pad.rpartition("/")[0]
            ingevoerd = {f"{map_}/{(een or ander).removeprefix('./')}" for een, ander in INVOER.findall(inhoud)}
            te_halen |= (ingevoerd | set(GEHAALD.findall(inhoud))) - gehaald
    return gehaald


def test_de_pagina_is_nederlands_en_heeft_een_zoekvak(server: Server) -> None:
    html = haal(server, "/")
    assert '<html lang="nl">' in html
    assert 'name="burgerservicenummer"' in html


def test_alles_wat_de_pagina_nodig_heeft_komt_van_ons(server: Server) -> None:
    nodig = onderdelen(server, "/")
    assert {"/web/stijl.css", "/web/pagina.js", "/web/vragen.js"} <= nodig
    assert all(pad.startswith("/web/") for pad in nodig)


@pytest.mark.parametrize("bestand", ZELF, ids=lambda bestand: str(bestand.relative_to(WEB)))
def test_niets_wijst_naar_buiten(bestand: Path) -> None:
    if "production" in bestand.name:
        pytest.skip("een ongewijzigde bibliotheek; wat zij ophaalt houdt de Content-Security-Policy tegen")
    tekst = re.sub(r"/\*.*?\*/|^\s*//.*$", "", bestand.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    assert ELDERS.findall(tekst) == []


@pytest.mark.parametrize("stijl", sorted(WEB.rglob("*.css")), ids=lambda stijl: stijl.name)
def test_geen_stijlblad_haalt_iets_van_buiten(stijl: Path) -> None:
    tekst = stijl.read_text("utf-8")
    assert re.findall(r"url\(\s*[\"']?(?:https?:)?//", tekst) == []
    assert "@import" not in tekst


@pytest.mark.parametrize("pagina", ["index.html", "graphiql.html"])
def test_geen_script_of_stijl_in_de_pagina_zelf(pagina: str) -> None:
    """The policy of the server forbids it, so a browser would ignore it."""
    html = (WEB / pagina).read_text("utf-8")
    assert re.findall(r"<script(?![^>]*\ssrc=)", html) == []
    assert re.findall(r"<style|\sstyle=|\son[a-z]+=", html) == []


def test_de_pagina_stuurt_een_nummer_nooit_in_een_adres(server: Server) -> None:
    assert re.search(r'<form[^>]*\smethod="post"', haal(server, "/"))


def test_de_documenten_van_de_pagina_worden_door_ons_gegeven(server: Server) -> None:
    for document in sorted((WEB / "vragen").glob("*.graphql")):
        assert haal(server, f"/web/vragen/{document.name}") == document.read_text("utf-8")


def test_graphiql_is_er_alleen_in_ontwikkeling(server: Server, ontwikkelaar: Server) -> None:
    assert server.verzoek("GET", "/graphiql").status_code == 404
    assert ontwikkelaar.verzoek("GET", "/graphiql").status_code == 200


def test_alles_wat_graphiql_nodig_heeft_komt_van_ons(ontwikkelaar: Server) -> None:
    nodig = onderdelen(ontwikkelaar, "/graphiql")
    assert any("graphiql.min.js" in pad for pad in nodig)
    assert all(pad.startswith("/web/") for pad in nodig)


def test_in_ontwikkeling_kan_men_rondkijken_in_het_schema(ontwikkelaar: Server) -> None:
    soorten = ontwikkelaar.vraag("{ __schema { types { name } } }")["types"]
    assert {"name": "Gezinssysteem"} in soorten


@pytest.mark.parametrize("pad", ["/web/../app.py", "/web/%2e%2e/app.py", "/web/..%2f..%2fpyproject.toml", "/web//etc"])
def test_buiten_de_map_is_niets_te_halen(server: Server, pad: str) -> None:
    assert server.verzoek("GET", pad).status_code == 404
