"""The portal's question over AuthZEN: a decision, its reasons, the request number back, and one record in the log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest

from api.authzen import PAD
from graph.fouten import StoreOnbereikbaar
from tests.api.hulp import ONBEKEND, KapotteStore, Server, open_server

ELSBETH, WOUTER, FENNA, JORRIT = "999007014", "999007026", "999007038", "999007051"
"""The story of Tuinstra and Brandsma: the father is under curatele, so the mother decides alone."""
ACTIVITEIT = "https://voorbeeld.nl/verwerkingen/portaal"
TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


class Portaal:
    """A portal that asks, and the log of who answers."""

    def __init__(self, server: Server, logboek: Path) -> None:
        self.server, self.logboek = server, logboek

    def vraag(self, vraag: object, **koppen: str) -> httpx.Response:
        return self.server.verzoek("POST", PAD, json=vraag, headers=koppen)

    def regels(self) -> list[dict[str, Any]]:
        inhoud = self.logboek.read_bytes() if self.logboek.exists() else b""
        return [orjson.loads(regel) for regel in inhoud.splitlines()]


@pytest.fixture
def portaal(bevolking: Path, tmp_path: Path) -> Iterator[Portaal]:
    with open_server(bevolking, tmp_path / "log.jsonl") as server:
        yield Portaal(server, tmp_path / "log.jsonl")


def vraag(wie: str = ELSBETH, voor: str = JORRIT, domein: str = "zorg", **context: str) -> dict[str, Any]:
    return {
        "subject": {"type": "natuurlijkPersoon", "id": wie},
        "action": {
            "name": "vertegenwoordigen",
            "properties": {"domein": domein, "processing_activity_id": ACTIVITEIT},
        },
        "resource": {"type": "natuurlijkPersoon", "id": voor},
        **({"context": context} if context else {}),
    }


def test_ja_geeft_toegang_met_de_reden_en_zonder_namen(portaal: Portaal) -> None:
    antwoord = portaal.vraag(vraag())
    assert antwoord.status_code == 200
    assert antwoord.headers["API-Version"] == "1.0"
    besluit = antwoord.json()
    assert besluit["decision"] is True
    assert besluit["context"]["oordeel"] == "Ja"
    assert besluit["context"]["grond"] == "OuderlijkGezag"
    assert besluit["context"]["tot"] == "2027-04-20"
    assert not any(nummer in antwoord.text for nummer in (ELSBETH, JORRIT))
    assert "Brandsma" not in antwoord.text


def test_nee_is_ook_een_antwoord(portaal: Portaal) -> None:
    antwoord = portaal.vraag(vraag(WOUTER))
    assert antwoord.status_code == 200
    assert antwoord.json()["decision"] is False
    assert antwoord.json()["context"]["reden"] == "GEEN_GEZAG"


def test_samen_met_de_jongere_is_geen_toegang_voor_een_alleen(portaal: Portaal) -> None:
    besluit = portaal.vraag(vraag(voor=FENNA)).json()
    assert besluit["decision"] is False
    assert besluit["context"]["samenMet"] == ["Jongere"]


def test_een_onbekende_krijgt_geen_toegang(portaal: Portaal) -> None:
    for paar in ((ONBEKEND, JORRIT), (ELSBETH, ONBEKEND)):
        antwoord = portaal.vraag(vraag(*paar))
        assert antwoord.status_code == 200
        assert antwoord.json() == {
            "decision": False,
            "context": {"oordeel": "NietTeBepalen", "reden": "NIET_GEVONDEN"},
        }


def test_het_besluit_gaat_over_de_dag_van_de_vraag(portaal: Portaal) -> None:
    """Before the curatele of 15 September 2021 the father did hold gezag."""
    assert portaal.vraag(vraag(WOUTER, time="2021-09-14T23:59:00+02:00")).json()["decision"] is True
    assert portaal.vraag(vraag(WOUTER, time="2021-09-15T00:01:00+02:00")).json()["decision"] is False


@pytest.mark.parametrize("soort", ["goed", "fout"])
def test_het_nummer_van_het_verzoek_komt_terug(portaal: Portaal, soort: str) -> None:
    antwoord = portaal.vraag(vraag() if soort == "goed" else {}, **{"X-Request-ID": "abc-123"})
    assert antwoord.headers["X-Request-ID"] == "abc-123"


def test_zonder_nummer_komt_er_geen_terug(portaal: Portaal) -> None:
    assert "X-Request-ID" not in portaal.vraag(vraag()).headers


# -------------------------------------------------------------------------------------------------- the log


def test_elk_besluit_is_precies_een_regel_in_het_logboek(portaal: Portaal) -> None:
    portaal.vraag(vraag(traceparent=TRACEPARENT), **{"X-Request-ID": "abc-123"})
    (regel,) = portaal.regels()
    assert regel["event_name"] == "adl.access_evaluation"
    assert (regel["decision"], regel["uitkomst"], regel["status"]) == (True, "Ja", "Ok")
    assert (regel["doel"], regel["traceparent"], regel["verzoek"]) == (ACTIVITEIT, TRACEPARENT, "abc-123")


def test_ook_wat_niet_kan_is_een_regel_en_geen_besluit(portaal: Portaal) -> None:
    portaal.vraag({})
    (regel,) = portaal.regels()
    assert (regel["uitkomst"], regel["status"]) == ("ongeldig", "Unset")
    assert "decision" not in regel


def test_een_store_die_weg_is_is_een_regel_met_een_fout(portaal: Portaal) -> None:
    with portaal.server.met_store(KapotteStore(StoreOnbereikbaar("weg"))):
        antwoord = portaal.vraag(vraag())
    assert antwoord.status_code == 503
    assert antwoord.headers["Content-Type"] == "application/problem+json"
    (regel,) = portaal.regels()
    assert regel["status"] == "Error"


def test_een_fout_van_binnen_is_ook_een_regel(portaal: Portaal) -> None:
    with portaal.server.met_store(KapotteStore(RuntimeError("kapot"))):
        antwoord = portaal.vraag(vraag(), **{"X-Request-ID": "abc-123"})
    assert (antwoord.status_code, antwoord.headers["X-Request-ID"]) == (500, "abc-123")
    assert antwoord.headers["Content-Type"] == "application/problem+json"
    assert "kapot" not in antwoord.text
    (regel,) = portaal.regels()
    assert regel["status"] == "Error"


def test_geen_regel_noemt_een_persoon(portaal: Portaal) -> None:
    portaal.vraag(vraag(), **{"X-Request-ID": f"voor {JORRIT}"})
    portaal.vraag(vraag(wie="123456789"))
    assert not any(nummer in str(portaal.regels()) for nummer in (ELSBETH, JORRIT, "123456789"))


# ------------------------------------------------------------------------------------------------- bad input


def gebreken(antwoord: httpx.Response) -> set[str]:
    assert antwoord.status_code == 400
    assert antwoord.headers["Content-Type"] == "application/problem+json"
    assert {"status", "title", "detail"} <= antwoord.json().keys()
    return {gebrek["name"] for gebrek in antwoord.json()["invalidParams"]}


def test_alles_wat_ontbreekt_staat_in_een_antwoord(portaal: Portaal) -> None:
    assert gebreken(portaal.vraag({})) == {"subject", "action", "resource"}


@pytest.mark.parametrize(
    ("veld", "waarde", "gebrek"),
    [
        ("subject", {"type": "natuurlijkPersoon", "id": "12"}, "subject.id"),
        ("subject", {"type": "organisatie", "id": ELSBETH}, "subject.type"),
        ("subject", {"type": "natuurlijkPersoon", "id": int(ELSBETH)}, "subject.id"),
        ("subject", {"type": "natuurlijkPersoon", "id": "123456789"}, "subject.id"),
        ("resource", {"type": "natuurlijkPersoon", "id": "123456789"}, "resource.id"),
        ("resource", {"type": "natuurlijkPersoon"}, "resource.id"),
        ("action", {"name": "bellen", "properties": vraag()["action"]["properties"]}, "action.name"),
        ("action", {"name": "vertegenwoordigen"}, "action.properties"),
        ("context", {"time": "gisteren"}, "context.time"),
        ("context", {"time": "2026-05-01T12:00:00"}, "context.time"),
        ("context", {"time": "2030-01-01T00:00:00Z"}, "context.time"),
        ("context", {"traceparent": "nee"}, "context.traceparent"),
    ],
)
def test_wat_niet_klopt_wordt_geweigerd_met_zijn_plaats(
    portaal: Portaal, veld: str, waarde: object, gebrek: str
) -> None:
    antwoord = portaal.vraag(vraag() | {veld: waarde})
    assert gebreken(antwoord) == {gebrek}
    assert ELSBETH not in antwoord.text
    assert "123456789" not in antwoord.text
    assert len(portaal.regels()) == 1


def test_een_onbekend_domein_wordt_geweigerd(portaal: Portaal) -> None:
    assert gebreken(portaal.vraag(vraag(domein="voetbal"))) == {"action.properties.domein"}


@pytest.mark.parametrize("inhoud", [b"", b"{", b"[]", b"null", b"\xff", b"x" * 100_000], ids=lambda i: repr(i[:5]))
def test_wat_geen_vraag_is_wordt_geweigerd(portaal: Portaal, inhoud: bytes) -> None:
    assert gebreken(portaal.server.verzoek("POST", PAD, content=inhoud)) == {"body"}


def test_het_nummer_van_een_persoon_staat_nooit_in_het_pad(portaal: Portaal) -> None:
    assert portaal.server.verzoek("GET", PAD).status_code == 405
    assert portaal.server.verzoek("GET", f"{PAD}/{JORRIT}").status_code == 404
    assert portaal.regels() == []
