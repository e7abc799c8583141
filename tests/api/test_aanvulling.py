"""Gezag with court registers, over HTTP and on the command line: beside the official outcome, read only when asked."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from api import WEB
from api.authzen import PAD
from api.instellingen import lees_instellingen, open_store
from api.koppeling import Koppeling
from graph.rechtspraak import RECHTSPRAAK
from loaders.laden import laad
from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.api.hulp import VANDAAG, Opdracht, Server, maak_store, open_server

KIND, VOOGD = "999004037", "999004025"
"""Anouk, and Gerrit who by law became her guardian when her mother died; the court appointed another since."""
DIJK = {"hoedanigheid": "instelling", "organisatie": "Jeugdbescherming De Dijk", "oin": "00000099000000005000"}
VOOGDIJ = {
    "zaaknummer": "C/16/900100 / JE RK 26-1",
    "volgnummer": "1",
    "register": "gezagsregister",
    "maatregel": "voogdij",
    "rechtbank": "Rechtbank Voorbeeld",
    "datumUitspraak": "20260511",
    "burgerservicenummer": KIND,
    "geslachtsnaam": "Wiersma",
    "voornamen": "Anouk",
    "geboortedatum": "20120228",
    "benoemden": [DIJK],
}
GEZAG = (WEB / "vragen" / "gezag.graphql").read_text("utf-8")
OVER = (WEB / "vragen" / "gezagOver.graphql").read_text("utf-8")
MAG = (WEB / "vragen" / "magVertegenwoordigen.graphql").read_text("utf-8")
KAAL = "query ($b: String!) { gezag(burgerservicenummer: $b) { __typename ... on Gezag { type toelichting } } }"
KAAL_OVER = (
    "query ($b: String!) { gezagOver(burgerservicenummer: $b) { __typename ... on GezagOver { gezag { type } } } }"
)


@pytest.fixture(scope="module")
def met_rechtspraak(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample population with one decision of a court."""
    map_ = tmp_path_factory.mktemp("rechtspraak")
    pad = maak_store(map_ / "verwant.db", PERSOONSLIJSTEN)
    bestand = map_ / "rechtspraak.jsonl"
    bestand.write_bytes(orjson.dumps(VOOGDIJ))

    async def werk() -> None:
        store = open_store(f"sqlite:///{pad}")
        rapport = await laad(store, bestand, VANDAAG, bron=RECHTSPRAAK)
        assert rapport.telling.nieuw == 1, rapport.redenen
        await Koppeling.van(lees_instellingen()).koppelaar(store).koppel()
        await store.sluit()

    asyncio.run(werk())
    return pad


@pytest.fixture(scope="module")
def server(met_rechtspraak: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with open_server(met_rechtspraak, tmp_path_factory.mktemp("server") / "logboek.jsonl") as server:
        yield server


class Teller:
    """A store that counts what is asked of it."""

    def __init__(self, store: Any) -> None:
        self.store, self.gevraagd = store, Counter[str]()

    def __getattr__(self, naam: str) -> Any:
        self.gevraagd[naam] += 1
        return getattr(self.store, naam)


@pytest.fixture
def teller(server: Server) -> Iterator[Teller]:
    teller = Teller(server.app.state.vraagbaak.store)
    with server.met_store(teller):
        yield teller


def test_de_aanvulling_staat_naast_de_officiele_uitkomst(server: Server) -> None:
    antwoord = server.vraag(GEZAG, burgerservicenummer=KIND)
    assert antwoord["type"] == "Voogdij"
    assert [derde["persoon"]["burgerservicenummer"] for derde in antwoord["derden"]] == [VOOGD]
    aanvulling = antwoord["aanvulling"]
    assert aanvulling["wijktAf"] is True
    assert [houder["organisatie"]["oin"] for houder in aanvulling["houders"]] == [DIJK["oin"]]
    assert "anders dan de officiële uitkomst" in aanvulling["toelichting"]
    (een,) = aanvulling["inschrijvingen"]
    assert (een["zaaknummer"], een["werking"], een["ingang"]) == (VOOGDIJ["zaaknummer"], "ja", "2026-05-11")
    (tegenspraak,) = aanvulling["tegenspraken"]
    assert [kant["heeftVoorrang"] for kant in tegenspraak["kanten"]] == [False, True]
    brp, register = (kant["houders"][0] for kant in tegenspraak["kanten"])
    assert (brp["persoon"]["burgerservicenummer"], register["organisatie"]["oin"]) == (VOOGD, DIJK["oin"])


def test_zonder_de_vraag_ernaar_wordt_geen_register_gelezen(server: Server, teller: Teller) -> None:
    assert server.vraag(KAAL, b=KIND)["type"] == "Voogdij"
    server.vraag(KAAL_OVER, b=VOOGD)
    assert teller.gevraagd["rechtspraak"] == 0


def test_de_officiele_vraag_leest_geen_register_en_geeft_het_officiele_antwoord(server: Server, teller: Teller) -> None:
    antwoord = server.gezag(KIND).json()
    (relatie,) = antwoord["personen"][0]["gezag"]
    assert [derde["burgerservicenummer"] for derde in relatie["derden"]] == [VOOGD]
    assert teller.gevraagd["rechtspraak"] == 0


@pytest.mark.parametrize(
    ("document", "nummer", "lijsten", "registers"), [(GEZAG, KIND, 1, 1), (OVER, VOOGD, 1, 2), (OVER, KIND, 1, 2)]
)
def test_een_vraag_kost_een_vast_aantal_vragen_aan_de_store(
    server: Server, teller: Teller, document: str, nummer: str, lijsten: int, registers: int
) -> None:
    server.vraag(document, burgerservicenummer=nummer)
    assert (teller.gevraagd["gezag"], teller.gevraagd["rechtspraak"]) == (lijsten, registers)


def test_wie_volgens_de_brp_voogd_is_mag_niet_meer(server: Server) -> None:
    antwoord = server.vraag(MAG, vertegenwoordiger=VOOGD, vertegenwoordigde=KIND, domein="overheidDigitaal")
    assert (antwoord["oordeel"], antwoord["reden"]) == ("Nee", "GEEN_GEZAG")
    assert [een["zaaknummer"] for een in antwoord["beslissingen"]] == [VOOGDIJ["zaaknummer"]]


def test_iemand_van_de_instelling_hoeft_hier_geen_persoonslijst_te_hebben(server: Server) -> None:
    iemand = "123456782"
    zonder = server.vraag(MAG, vertegenwoordiger=iemand, vertegenwoordigde=KIND, domein="overheidDigitaal")
    assert zonder["__typename"] == "NietGevonden"
    met = server.vraag(
        MAG, vertegenwoordiger=iemand, vertegenwoordigde=KIND, domein="overheidDigitaal", organisatie=DIJK["oin"]
    )
    assert (met["oordeel"], met["grond"]) == ("Ja", "GecertificeerdeInstelling")
    assert met["organisatie"]["naam"] == DIJK["organisatie"]


def test_een_oin_heeft_twintig_cijfers(server: Server) -> None:
    antwoord = server.vraag(
        MAG, vertegenwoordiger=VOOGD, vertegenwoordigde=KIND, domein="overheidDigitaal", organisatie="123"
    )
    assert (antwoord["__typename"], antwoord["veld"]) == ("OngeldigeInvoer", "organisatie")


def test_het_portaal_geeft_de_organisatie_op(server: Server) -> None:
    vraag: dict[str, Any] = {
        "subject": {"type": "natuurlijkPersoon", "id": "123456782"},
        "action": {
            "name": "vertegenwoordigen",
            "properties": {"domein": "overheidDigitaal", "processing_activity_id": "https://voorbeeld.nl/p"},
        },
        "resource": {"type": "natuurlijkPersoon", "id": KIND},
    }
    assert server.verzoek("POST", PAD, json=vraag).json()["decision"] is False
    vraag["subject"]["properties"] = {"vertegenwoordigendeOrganisatie": DIJK["oin"]}
    besluit = server.verzoek("POST", PAD, json=vraag).json()
    assert besluit["decision"] is True
    assert DIJK["oin"] not in str(besluit)
    vraag["subject"]["properties"] = {"vertegenwoordigendeOrganisatie": "12"}
    fout = server.verzoek("POST", PAD, json=vraag)
    assert fout.status_code == 400
    assert "subject.properties.vertegenwoordigendeOrganisatie" in fout.text


def test_op_de_opdrachtregel_staat_eerst_de_officiele_uitkomst(
    opdracht: Opdracht, met_rechtspraak: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VERWANT_STORE", f"sqlite:///{met_rechtspraak}")
    uitslag = opdracht("gezag", KIND)
    assert uitslag.status == 0
    assert uitslag.uit.index("Voogdij: ") < uitslag.uit.index("Alles bij elkaar")
    assert f"Jeugdbescherming De Dijk ({DIJK['oin']})" in uitslag.uit
    kant = f"gezagsregister sinds 2026-05-11: er is een voogd (Jeugdbescherming De Dijk ({DIJK['oin']})) (gaat voor)"
    assert kant in uitslag.uit
    assert "bewijst niet dat er niets is" in uitslag.uit
    verloop = opdracht("gezagsverloop", KIND)
    assert "Alles bij elkaar, 2026-05-11 tot nu: " in verloop.uit
    assert f"voogdij {VOOGDIJ['zaaknummer']}" in verloop.uit
    mag = opdracht("mag-vertegenwoordigen", VOOGD, KIND, "--organisatie", DIJK["oin"])
    assert "namens Jeugdbescherming De Dijk" in mag.uit
    assert opdracht("gezag-over", VOOGD).status == 0
    assert opdracht("vertegenwoordigt", VOOGD).status == 0
    assert opdracht("vertegenwoordigers", KIND, "--json").json["antwoorden"][0]["organisatie"]["oin"] == DIJK["oin"]


def test_zonder_treffer_staat_er_dat_dat_niets_bewijst(bij_bevolking: Opdracht) -> None:
    uitslag = bij_bevolking("gezag", KIND)
    assert "Registers van de rechtspraak: niets gevonden." in uitslag.uit
