"""Who may ask what, through the door itself: every role, every reason and every question, denied unless it says yes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from api import WEB
from api.partnerdienst import kent
from bekendheid.waarden import RedenVerzoek, Soort, Vraag
from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.api.hulp import Server, maak_store, open_server
from tests.api.partners import ONBEKENDE_PARTNER, SOORTEN, adresboek, diensten, oin
from tests.bekendheid.bevraging.dienst import Dienst
from tests.bekendheid.test_beleid import CONCREET, EERSTE_VRAAG, tabel

KINDEREN = ("999002041", "999004037", "999003045")
"""Of these every make-believe partner knows one."""
VRAAG = (WEB / "vragen" / "bekendheid.graphql").read_text("utf-8")
VRAAG_DOOR = """mutation ($vrager: String!, $reden: RedenVerzoek!, $bsn: String!, $partner: String!,
    $vragen: [ConcreteVraag!]!) {
    vraagDoor(vrager: $vrager, redenVerzoek: $reden, burgerservicenummer: $bsn, partner: $partner, vragen: $vragen) {
        __typename
        ... on Verrijking { uitkomst antwoorden { vraag antwoord } nietToegestaan }
        ... on NietToegestaan { melding } ... on OngeldigeInvoer { veld melding } } }"""


@pytest.fixture(scope="module")
def balie(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Dienst]]:
    """A server with every kind of partner, of which half answers itself."""
    map_ = tmp_path_factory.mktemp("beleid")
    store = maak_store(map_ / "verwant.db", PERSOONSLIJSTEN)
    with diensten() as dienst:
        boek = adresboek(map_ / "partners.json", dienst)
        with open_server(store, map_ / "logboek.jsonl", adresboek=boek) as server:
            yield server, dienst


def gevraagd(dienst: Dienst) -> int:
    return sum(een.gevraagd for een in dienst.nagebootst)


@pytest.mark.parametrize("vrager", SOORTEN)
def test_de_eerste_vraag_gaat_alleen_naar_wie_het_beleid_openstelt(balie: tuple[Server, Dienst], vrager: Soort) -> None:
    (server, dienst), open_ = balie, tabel(EERSTE_VRAAG)
    for reden in RedenVerzoek:
        mag = {soort for soort in SOORTEN if (vrager, reden, soort) in open_}
        eerder = gevraagd(dienst)
        vraag = {"personen": [KINDEREN[0]], "redenVerzoek": reden.name, "vrager": oin(vrager), "metGezin": False}
        antwoord = server.vraag(VRAAG, **vraag)
        assert gevraagd(dienst) - eerder == len(mag)
        if not mag:
            assert antwoord["__typename"] == "NietToegestaan"
            continue
        (een,) = antwoord["personen"]
        gezien = [bij["partner"]["oin"] for bij in een["partners"]]
        assert sorted(gezien) == sorted(oin(soort, dienst=live) for soort in mag for live in (False, True))
        gevraagden = {bij["partner"]["oin"] for bij in een["partners"] if bij["rondvraag"]}
        assert gevraagden == {oin(soort, dienst=True) for soort in mag}


@pytest.mark.parametrize("vrager", SOORTEN)
def test_na_een_treffer_alleen_de_vragen_die_het_beleid_toestaat(balie: tuple[Server, Dienst], vrager: Soort) -> None:
    (server, dienst), open_ = balie, tabel(CONCREET)
    for reden in RedenVerzoek:
        for nummer, soort in enumerate(SOORTEN):
            mag = {vraag for vraag in Vraag if vraag.wie is soort and (vrager, reden, vraag) in open_}
            bsn = next(bsn for bsn in KINDEREN if kent(nummer, bsn))
            eerder = gevraagd(dienst)
            vragen = [vraag.name for vraag in Vraag]
            wie = {"vrager": oin(vrager), "reden": reden.name, "partner": oin(soort, dienst=True)}
            antwoord = server.vraag(VRAAG_DOOR, **wie, bsn=bsn, vragen=vragen)
            if antwoord["__typename"] == "NietToegestaan":
                assert (mag, gevraagd(dienst)) == (set(), eerder)
                continue
            assert {een["vraag"] for een in antwoord["antwoorden"]} == {vraag.name for vraag in mag}
            assert set(antwoord["nietToegestaan"]) == {vraag.name for vraag in Vraag} - {vraag.name for vraag in mag}
            assert gevraagd(dienst) - eerder == (2 if mag else 0)


@pytest.mark.parametrize("vrager", [ONBEKENDE_PARTNER, "", "veilig-thuis", "burger", oin("veilig-thuis") + "0"])
def test_wie_niet_in_het_adresboek_staat_mag_niets(balie: tuple[Server, Dienst], vrager: str) -> None:
    server, dienst = balie
    eerder = gevraagd(dienst)
    for reden in RedenVerzoek:
        antwoord = server.vraag(VRAAG, personen=[KINDEREN[0]], redenVerzoek=reden.name, vrager=vrager)
        assert antwoord["__typename"] == "NietToegestaan"
        wie: dict[str, Any] = {"vrager": vrager, "reden": reden.name, "partner": oin("politie", dienst=True)}
        antwoord = server.vraag(VRAAG_DOOR, **wie, bsn=KINDEREN[0], vragen=["POL_001"])
        assert antwoord["__typename"] == "NietToegestaan"
    assert gevraagd(dienst) == eerder


def test_wie_mag_vragen_maar_wie_wordt_gevraagd_niet_kent(balie: tuple[Server, Dienst]) -> None:
    server, _ = balie
    wie = {"vrager": oin("veilig-thuis"), "reden": "VT_MELDING", "bsn": KINDEREN[0], "vragen": ["POL_001"]}
    assert server.vraag(VRAAG_DOOR, **wie, partner=ONBEKENDE_PARTNER)["veld"] == "partner"
    assert "bel haar" in server.vraag(VRAAG_DOOR, **wie, partner=oin("politie"))["melding"]


def test_registratie_en_rondvraag_staan_in_een_antwoord_naast_elkaar(balie: tuple[Server, Dienst]) -> None:
    server, _ = balie
    antwoord = server.vraag(VRAAG, personen=[KINDEREN[0]], redenVerzoek="VT_MELDING", vrager=oin("veilig-thuis"))
    assert len(antwoord["personen"]) > 3, "the whole gezinssysteem"
    for een in antwoord["personen"]:
        for bij in een["partners"]:
            live = bij["partner"]["oin"] in {oin(soort, dienst=True) for soort in SOORTEN}
            bsn = een["persoon"]["burgerservicenummer"]
            if live and bsn:
                verwacht = kent(int(bij["partner"]["oin"]) - 1001, bsn)
                assert (bij["bekend"], bij["rondvraag"]) == (verwacht, "BEKEND" if verwacht else "NIET_BEKEND")
            else:
                assert (bij["geregistreerd"], bij["rondvraag"]) == (False, None)
