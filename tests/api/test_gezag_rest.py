"""The official gezag interface: an existing client asks as it always did, and gets what it always got."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from api.instellingen import open_store
from graph.fouten import StoreOnbereikbaar
from tests.api import openapi
from tests.api.hulp import GEZAG, ONBEKEND, VECTOREN, KapotteStore, Server, maak_store
from tests.api.openapi import Beschrijving
from tests.api.test_graphql_gezag import verhalen

KINDEREN = [verhaal[1] for verhaal in verhalen()]
OUDERS = ["999001012", "999001024", "999002016", "999002028", "999003033", "999004025", "999006058", "999008018"]

beschreven = pytest.mark.skipif(
    not openapi.PAD.exists(), reason="de officiele beschrijving (shared/specificaties) staat hier niet"
)


@pytest.fixture(scope="module")
def beschrijving() -> Beschrijving:
    return openapi.lees()


def personen(server: Server, *nummers: str) -> list[dict[str, Any]]:
    antwoord = server.gezag(*nummers)
    assert antwoord.status_code == 200, antwoord.text
    uit: list[dict[str, Any]] = antwoord.json()["personen"]
    return uit


# ------------------------------------------------------------------------------------------------- the answer


def test_het_gezag_over_sem(server: Server) -> None:
    (sem,) = personen(server, "999002053")
    assert sem["burgerservicenummer"] == "999002053"
    (gezag,) = sem["gezag"]
    assert gezag["type"] == "GezamenlijkOuderlijkGezag"
    assert gezag["minderjarige"] == {
        "burgerservicenummer": "999002053",
        "naam": {"voornamen": "Sem", "geslachtsnaam": "Vermeulen"},
        "geslacht": {"code": "M", "omschrijving": "man"},
        "geboorte": {"datum": "20130930"},
    }
    assert [ouder["burgerservicenummer"] for ouder in gezag["ouders"]] == ["999002016", "999002028"]
    assert "inOnderzoek" not in gezag
    assert "toelichting" not in gezag


def test_een_ouder_krijgt_het_gezag_over_alle_kinderen(server: Server) -> None:
    (bram,) = personen(server, "999001024")
    assert {relatie["minderjarige"]["burgerservicenummer"] for relatie in bram["gezag"]} == {"999001048", "999001061"}


def test_een_minderjarige_moeder_staat_zelf_onder_gezag_en_heeft_er_geen(server: Server) -> None:
    (esmee,) = personen(server, "999006058")
    assert [relatie["minderjarige"]["burgerservicenummer"] for relatie in esmee["gezag"]] == ["999006058"]


def test_waarom_niemand_gezag_heeft_staat_in_de_toelichting(server: Server) -> None:
    lio, abel = personen(server, "999006083", "999011029")
    assert lio["gezag"][0]["type"] == "TijdelijkGeenGezag"
    assert "minderjarig" in lio["gezag"][0]["toelichting"]
    assert abel["gezag"][0]["type"] == "GezagNietTeBepalen"
    assert "ouders" in abel["gezag"][0]["toelichting"]
    assert not {"reden", "ontbrekend", "kanttekening", "pad"} & {*lio["gezag"][0], *abel["gezag"][0]}


def test_in_onderzoek_staat_er_alleen_als_het_zo_is(server: Server) -> None:
    zoe, lotte = personen(server, "999014043", "999002041")
    assert zoe["gezag"][0]["inOnderzoek"] is True
    assert "inOnderzoek" not in lotte["gezag"][0]


def test_voogd_derde_en_onbekende_derde(server: Server) -> None:
    anouk, dylan, puck, naomi = (
        persoon["gezag"][0] for persoon in personen(server, "999004037", "999005029", "999003045", "999008043")
    )
    assert [(voogd["type"], voogd["burgerservicenummer"]) for voogd in anouk["derden"]] == [
        ("BekendeDerde", "999004025")
    ]
    assert dylan["derden"] == []
    assert puck["derde"]["burgerservicenummer"] == "999003033"
    assert naomi["derde"] == {"type": "OnbekendeDerde"}


def test_een_predicaat_staat_met_code_omschrijving_en_soort(server: Server) -> None:
    (sofie,) = personen(server, "999009047")
    titel = sofie["gezag"][0]["ouder"]["naam"]["adellijkeTitelPredicaat"]
    assert titel == {"code": "JV", "omschrijving": "jonkvrouw", "soort": "predicaat"}


def test_wie_onbekend_is_krijgt_een_leeg_antwoord(server: Server) -> None:
    nummers = (ONBEKEND, "999002054", "000000000")
    assert personen(server, *nummers) == [{"burgerservicenummer": nummer, "gezag": []} for nummer in nummers]


def test_een_tot_dertig_personen_in_de_volgorde_van_de_vraag(server: Server) -> None:
    dertig = [*reversed(KINDEREN[:29]), ONBEKEND]
    assert [persoon["burgerservicenummer"] for persoon in personen(server, *dertig)] == dertig


def test_samen_vragen_geeft_hetzelfde_als_een_voor_een(server: Server) -> None:
    samen = personen(server, *KINDEREN[:10], *OUDERS)
    assert samen == [persoon for nummer in (*KINDEREN[:10], *OUDERS) for persoon in personen(server, nummer)]


def test_wie_twee_keer_wordt_gevraagd_komt_twee_keer_terug(server: Server) -> None:
    sem, ander, nog_eens = personen(server, "999002053", "999001048", "999002053")
    assert sem == nog_eens != ander
    assert sem["gezag"][0]["type"] == "GezamenlijkOuderlijkGezag"


def test_de_versie_van_de_beschrijving_staat_in_de_kop(server: Server) -> None:
    assert server.gezag("999002053").headers["API-Version"] == "2.0"


# --------------------------------------------------------------------------------------- the official description


@beschreven
@pytest.mark.parametrize("bsn", [*KINDEREN, *OUDERS, ONBEKEND])
def test_elk_antwoord_past_op_de_officiele_beschrijving(server: Server, beschrijving: Beschrijving, bsn: str) -> None:
    assert beschrijving.fouten("GezagResponse", server.gezag(bsn).json()) == []


@beschreven
def test_de_controle_op_de_beschrijving_ziet_fouten(server: Server, beschrijving: Beschrijving) -> None:
    """The check itself can fail: a wrong type, an absent part, a part that does not belong."""
    goed = server.gezag("999002053").json()

    def bedorven(**anders: object) -> object:
        (persoon,) = goed["personen"]
        (relatie,) = persoon["gezag"]
        nieuw = {naam: wat for naam, wat in (relatie | anders).items() if wat is not None}
        return {"personen": [persoon | {"gezag": [nieuw]}]}

    assert beschrijving.fouten("GezagResponse", bedorven()) == []
    fouten: list[dict[str, object]] = [{"type": "Gezag"}, {"minderjarige": None}, {"ouders": []}, {"reden": "X"}]
    for anders in fouten:
        assert beschrijving.fouten("GezagResponse", bedorven(**anders)), anders


@beschreven
@pytest.mark.parametrize(
    ("koppen", "inhoud"),
    [
        ({}, {"burgerservicenummer": ["999002053"]}),
        ({"Accept-Gezag-Version": "2"}, {"burgerservicenummer": ["12345678", 5]}),
        ({"Accept-Gezag-Version": "2"}, {"burgerservicenummer": []}),
        ({"Accept-Gezag-Version": "2"}, {"burgerservicenummer": ["999002053"] * 31}),
        ({"Accept-Gezag-Version": "2"}, {"burgerservicenummer": "999002053"}),
        ({"Accept-Gezag-Version": "2"}, {}),
        ({"Accept-Gezag-Version": "2"}, 5),
    ],
)
def test_elke_fout_past_op_de_officiele_beschrijving(
    server: Server, beschrijving: Beschrijving, koppen: dict[str, str], inhoud: object
) -> None:
    antwoord = server.verzoek("POST", GEZAG, json=inhoud, headers=koppen)
    assert antwoord.status_code == 400
    assert beschrijving.fouten("BadRequestFoutbericht", antwoord.json()) == []


@beschreven
@pytest.mark.parametrize("fout", [StoreOnbereikbaar("weg"), RuntimeError("kapot")])
def test_ook_een_storing_past_op_de_officiele_beschrijving(
    server: Server, beschrijving: Beschrijving, fout: Exception
) -> None:
    with server.met_store(KapotteStore(fout)):
        antwoord = server.gezag("999002053")
    assert antwoord.status_code >= 500
    assert beschrijving.fouten("Foutbericht", antwoord.json()) == []


# ------------------------------------------------------------------------------------------------- the vectors


def monster() -> list[dict[str, Any]]:
    """Every ninth official vector: all outcome types are among them."""
    if not VECTOREN.exists():
        return []
    return [orjson.loads(regel) for regel in VECTOREN.read_bytes().splitlines()[::9]]


def vertaald(personen: list[dict[str, Any]]) -> list[tuple[str, list[str]]]:
    """An answer without what the interface says in its own way, and without the order that does not matter."""

    def plat(deel: Any) -> Any:
        if isinstance(deel, dict):
            uit = {naam: plat(wat) for naam, wat in deel.items() if naam not in ("reden", "ontbrekend", "toelichting")}
            if "geslacht" in uit:
                uit["geslacht"].pop("omschrijving", None)
            return uit
        if isinstance(deel, list):
            return sorted((plat(een) for een in deel), key=lambda een: orjson.dumps(een, option=orjson.OPT_SORT_KEYS))
        return deel

    return sorted((persoon["burgerservicenummer"], plat(persoon["gezag"])) for persoon in personen)


@pytest.mark.skipif(not VECTOREN.exists(), reason="de officiele vectoren (shared/vectoren) staan hier niet")
@pytest.mark.parametrize("vector", monster(), ids=lambda vector: vector["id"])
def test_een_officieel_geval_over_http(server: Server, tmp_path: Path, vector: dict[str, Any]) -> None:
    bron = tmp_path / "vector.jsonl"
    bron.write_bytes(orjson.dumps({"persoonslijsten": vector["persoonslijsten"]}))
    dag = int(vector["peildatum"].replace("-", ""))
    store = open_store(f"sqlite:///{maak_store(tmp_path / 'verwant.db', bron, vandaag=dag)}")
    with server.met_store(store, dag):
        antwoord = server.gezag(*vector["vraag"]).json()["personen"]
    server.lus.run(store.sluit())
    assert vertaald(antwoord) == vertaald(vector["verwacht"])
    for relatie in (relatie for persoon in antwoord for relatie in persoon["gezag"]):
        assert ("toelichting" in relatie) == (relatie["type"] in ("TijdelijkGeenGezag", "GezagNietTeBepalen"))
