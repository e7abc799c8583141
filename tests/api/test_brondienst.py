"""The make-believe BRP API and court register, held against what is published and documented of the real ones."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest

from api.brondienst.brp import lees_lijsten, maak_brpdienst
from api.brondienst.brp_vorm import naar_persoon
from api.brondienst.rechtspraak import lees_inschrijvingen, maak_rechtspraakdienst
from graph.fouten import BronOnleesbaar
from graph.persoonslijst import Persoonslijst
from graph.tabellen import Tabellen
from loaders.brp_api.rubrieken import VELDEN
from loaders.tabellen import lees_map
from loaders.voorbeeld import PERSOONSLIJSTEN, TABELLEN
from tests.api.hulp import GEDEELD
from tests.api.openapi import Beschrijving
from tests.gezag.bouwstenen import MOE, PAUL, VA, eigen, gehuwd, lijst
from tests.loaders.dienst import ingeschreven, inschrijving

SPECIFICATIE = GEDEELD / "specificaties" / "brp-personen-openapi.json"
met_specificatie = pytest.mark.skipif(
    not SPECIFICATIE.exists(), reason="de officiële beschrijving (../shared/specificaties) staat hier niet"
)
LOTTE, TIM = "999002041", "999002053"
LIJSTEN = lees_lijsten(PERSOONSLIJSTEN)
DIENST = maak_brpdienst(LIJSTEN, Tabellen(lees_map(TABELLEN)))


def vraag(dienst: Any, methode: str, pad: str, **delen: Any) -> httpx.Response:
    async def doe() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(dienst), base_url="http://bron.test") as klant:
            return await klant.request(methode, pad, **delen)

    return asyncio.run(doe())


def personen(*nummers: str, velden: object = VELDEN, **anders: object) -> httpx.Response:
    lijf = {"type": "RaadpleegMetBurgerservicenummer", "burgerservicenummer": nummers, "fields": velden, **anders}
    return vraag(DIENST, "POST", "/personen", json=lijf)


@met_specificatie
def test_iedere_persoon_past_op_de_officiele_beschrijving() -> None:
    beschrijving = Beschrijving(orjson.loads(SPECIFICATIE.read_bytes()))
    tabellen = Tabellen(lees_map(TABELLEN))
    for een in LIJSTEN:
        assert beschrijving.fouten("Persoon", naar_persoon(een, tabellen)) == []
    antwoord = personen(LOTTE, TIM).json()
    assert beschrijving.fouten("RaadpleegMetBurgerservicenummerResponse", antwoord) == []
    lijf = {"type": "RaadpleegMetBurgerservicenummer", "burgerservicenummer": [LOTTE], "fields": list(VELDEN)}
    assert beschrijving.fouten("RaadpleegMetBurgerservicenummer", lijf) == []


@met_specificatie
def test_ieder_veld_dat_wij_vragen_bestaat() -> None:
    schemas = orjson.loads(SPECIFICATIE.read_bytes())["components"]["schemas"]
    bestaand = set(paden(schemas, {"$ref": "#/components/schemas/Persoon"}))
    assert [veld for veld in VELDEN if tuple(veld.split(".")) not in bestaand] == []


def paden(schemas: dict[str, Any], schema: dict[str, Any], begin: tuple[str, ...] = ()) -> Any:
    """Every path of names in a schema and all that it can be."""
    if "$ref" in schema:
        schema = schemas[schema["$ref"].rpartition("/")[2]]
    for deel in schema.get("allOf", ()):
        yield from paden(schemas, deel, begin)
    for doel in schema.get("discriminator", {}).get("mapping", {}).values():
        volle = schemas[doel.rpartition("/")[2]]
        for deel in volle.get("allOf", ()):
            yield from paden(schemas, {k: v for k, v in deel.items() if k != "$ref"}, begin)
    if "items" in schema:
        yield from paden(schemas, schema["items"], begin)
    for naam, inhoud in schema.get("properties", {}).items():
        yield (*begin, naam)
        yield from paden(schemas, inhoud, (*begin, naam))


def test_alleen_wat_gevraagd_is_komt_en_wat_vanzelf_komt() -> None:
    velden = ["naam.geslachtsnaam", "geboorte.datum.langFormaat", "ouders.burgerservicenummer"]
    (lotte,) = personen(LOTTE, velden=velden).json()["personen"]
    assert lotte.keys() == {"naam", "geboorte", "ouders"}
    assert lotte["geboorte"]["datum"].keys() == {"type", "datum", "langFormaat"}, "een datum komt heel"
    assert lotte["naam"] == {"geslachtsnaam": "Vermeulen"}
    assert all(ouder.keys() == {"burgerservicenummer"} for ouder in lotte["ouders"])


@pytest.mark.parametrize(
    ("nummers", "anders"),
    [
        ((), {}),
        ((LOTTE,) * 21, {}),
        (("12",), {}),
        ((LOTTE,), {"fields": []}),
        ((LOTTE,), {"fields": ["schoenmaat"]}),
        ((LOTTE,), {"fields": ["opschortingBijhouding"]}),
        ((LOTTE,), {"type": "ZoekMetPostcodeEnHuisnummer"}),
    ],
)
def test_een_vraag_die_niet_kan(nummers: tuple[str, ...], anders: dict[str, object]) -> None:
    antwoord = personen(*nummers, **anders)
    assert (antwoord.status_code, antwoord.headers["content-type"]) == (400, "application/problem+json")
    assert antwoord.json()["invalidParams"]
    assert LOTTE not in antwoord.text


def test_van_de_huwelijken_alleen_het_huidige_of_het_laatst_ontbonden() -> None:
    def partners(zelf: Persoonslijst) -> list[Any]:
        return [p.get("burgerservicenummer") for p in naar_persoon(zelf, Tabellen()).get("partners", [])]

    assert partners(lijst(MOE, gehuwd(VA))) == [VA.bsn]
    assert partners(lijst(MOE)) == []
    einde = gehuwd(PAUL).met({"06.10": None, "07.10": 20120101, "07.40": "S"})
    assert partners(lijst(MOE, gehuwd(VA), einde)) == [VA.bsn]
    assert partners(lijst(MOE, einde)) == [PAUL.bsn]


def test_een_lijst_die_in_fout_is_opgemaakt_wordt_niet_geleverd() -> None:
    fout = Persoonslijst({**lijst(MOE, eigen(MOE)).inhoud, "07": [[{"volgnr": 0, "67.20": "F"}]]})
    lijf = {"type": "RaadpleegMetBurgerservicenummer", "burgerservicenummer": [MOE.bsn], "fields": ["naam"]}
    assert vraag(maak_brpdienst([fout], Tabellen()), "POST", "/personen", json=lijf).json()["personen"] == []


# ----------------------------------------------------------------------------------------------- court registers


def test_bladzijden_tot_en_met_de_laatste() -> None:
    dienst = maak_rechtspraakdienst(ingeschreven(*(inschrijving(nummer) for nummer in range(5))))
    gezien: list[str] = []
    na: dict[str, str] = {}
    for _ in range(3):
        bladzijde = vraag(dienst, "GET", "/v1/inschrijvingen", params={"aantal": 2, **na}).json()
        gezien += [record["zaaknummer"] for record in bladzijde["inschrijvingen"]]
        assert bladzijde["totaal"] == 5
        na = {"na": bladzijde["volgende"]}
    assert bladzijde["volgende"] is None
    assert gezien == [f"C/16/{nummer:06}" for nummer in range(5)]


@pytest.mark.parametrize(
    ("wat", "status"), [({"na": "onzin"}, 410), ({"aantal": 0}, 400), ({"aantal": 501}, 400), ({"sinds": "ooit"}, 400)]
)
def test_een_bladzijde_die_er_niet_is(wat: dict[str, object], status: int) -> None:
    antwoord = vraag(maak_rechtspraakdienst([]), "GET", "/v1/inschrijvingen", params=wat)
    assert (antwoord.status_code, antwoord.headers["content-type"]) == (status, "application/problem+json")


def test_de_dag_van_inschrijving_is_wanneer_een_record_kwam(tmp_path: Path) -> None:
    pad = tmp_path / "r.jsonl"
    ingeschreven_op, uitgesproken_op = {"datumInschrijving": "2026-02-03"}, {"datumUitspraak": "20260101"}
    records = [inschrijving(1, **ingeschreven_op), inschrijving(2, **uitgesproken_op), inschrijving(3)]
    pad.write_bytes(b"\n".join(map(orjson.dumps, records)))
    dienst = maak_rechtspraakdienst(lees_inschrijvingen(pad))
    vanaf = vraag(dienst, "GET", "/v1/inschrijvingen", params={"sinds": "2026-01-15T00:00:00Z"}).json()
    assert [record["zaaknummer"] for record in vanaf["inschrijvingen"]] == ["C/16/000001"]
    pad.write_bytes(b"{kapot\n")
    with pytest.raises(BronOnleesbaar):
        lees_inschrijvingen(pad)
