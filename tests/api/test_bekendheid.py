"""Which partners know this child, over GraphQL: registering, asking, withdrawing, signals, and how long it lasts.

On the sample population: Lotte and Sem Vermeulen are brother and sister, Marloes is their mother.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson
import pytest

from api import WEB
from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.api.hulp import ONBEKEND, VANDAAG, Server, maak_store, open_server
from tests.api.partners import ONBEKENDE_PARTNER, adresboek, oin

LOTTE, SEM, MARLOES, JIP = "999002041", "999002053", "999002016", "999001036"
VT, SCHOOL, POLITIE, JEUGDHULP = (
    oin(soort) for soort in ("veilig-thuis", "onderwijs", "politie", "jeugdhulpaanbieder")
)
GEHEIM = "slaat zijn broertje"
VRAAG, SIGNALEN = ((WEB / "vragen" / f"{naam}.graphql").read_text("utf-8") for naam in ("bekendheid", "signalen"))
REGISTREER = """mutation ($partner: String!, $registraties: [RegistratieInvoer!]!) {
    registreerBekendheid(partner: $partner, registraties: $registraties) {
        __typename
        ... on Registratieuitslag {
            nieuw registraties { id burgerservicenummer identiteit functie sinds verwijderdatum }
            weigeringen { plaats code melding }
            signalen { registratie burgerservicenummer partner { naam } contact { functie telefoon } } }
        ... on OngeldigeInvoer { veld melding } } }"""
TREK_IN = """mutation ($partner: String!, $bsn: String) {
    trekBekendheidIn(partner: $partner, burgerservicenummer: $bsn) {
        __typename ... on Registratie { id verwijderdatum } ... on NietGevonden { melding }
        ... on OngeldigeInvoer { veld melding } } }"""


@dataclass
class Loket:
    """Partners at their desks, on a day that can be another one."""

    server: Server
    map: Path
    dag: list[int] = field(default_factory=lambda: [VANDAAG])

    def registreer(self, partner: str, *bsns: str, **velden: object) -> dict[str, Any]:
        registraties = [{"burgerservicenummer": bsn, "functie": "MELDPUNT", **velden} for bsn in bsns]
        uit: dict[str, Any] = self.server.vraag(REGISTREER, partner=partner, registraties=registraties)
        return uit

    def trek_in(self, partner: str, bsn: str) -> dict[str, Any]:
        uit: dict[str, Any] = self.server.vraag(TREK_IN, partner=partner, bsn=bsn)
        return uit

    def bekend(self, bsn: str, vrager: str = VT, **meer: object) -> dict[tuple[str, str], Any]:
        """Who knows whom: name of the person and of the partner, with what was said."""
        antwoord = self.server.vraag(VRAAG, personen=[bsn], redenVerzoek="VT_MELDING", vrager=vrager, **meer)
        assert antwoord["__typename"] == "Bekendheid", antwoord
        return {
            (een["persoon"]["naam"].split()[0], bij["partner"]["naam"]): bij
            for een in antwoord["personen"]
            for bij in een["partners"]
        }

    def signalen(self, partner: str) -> list[tuple[str, str]]:
        antwoord = self.server.vraag(SIGNALEN, partner=partner)
        return [(een["burgerservicenummer"], een["partner"]["naam"]) for een in antwoord["signalen"]]

    @property
    def logboek(self) -> list[dict[str, Any]]:
        return [orjson.loads(regel) for regel in (self.map / "logboek.jsonl").read_bytes().splitlines()]


@pytest.fixture(scope="module")
def lijsten(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return maak_store(tmp_path_factory.mktemp("lijsten") / "verwant.db", PERSOONSLIJSTEN)


@pytest.fixture
def loket(lijsten: Path, tmp_path: Path) -> Iterator[Loket]:
    (tmp_path / "verwant.db").write_bytes(lijsten.read_bytes())
    boek, dag = adresboek(tmp_path / "partners.json"), [VANDAAG]
    with open_server(
        tmp_path / "verwant.db", tmp_path / "logboek.jsonl", klok=lambda: dag[0], adresboek=boek
    ) as server:
        yield Loket(server, tmp_path, dag)


# --------------------------------------------------------------------------------------- registering and asking


def test_wat_een_school_registreert_ziet_veilig_thuis(loket: Loket) -> None:
    uit = loket.registreer(SCHOOL, LOTTE)
    assert (uit["nieuw"], uit["weigeringen"], uit["signalen"]) == (1, [], [])
    bekend = loket.bekend(LOTTE)
    bij = bekend["Lotte", "onderwijs Noord"]
    assert (bij["bekend"], bij["sinds"], bij["geregistreerd"]) == (True, "2026-06-01", True)
    assert bij["contact"] == {"functie": "MELDPUNT", "telefoon": "088 000 0000", "email": None}
    assert [wie for wie, wat in bekend.items() if wat["bekend"]] == [("Lotte", "onderwijs Noord")]


def test_de_vraag_gaat_over_het_hele_gezin_of_alleen_over_de_persoon(loket: Loket) -> None:
    loket.registreer(SCHOOL, SEM)
    assert loket.bekend(LOTTE)["Sem", "onderwijs Noord"]["bekend"] is True
    assert {naam for naam, _ in loket.bekend(LOTTE, metGezin=False)} == {"Lotte"}


def test_van_een_volwassene_zegt_geen_registratie_niets(loket: Loket) -> None:
    bekend = loket.bekend(MARLOES)
    assert bekend["Marloes", "onderwijs Noord"]["bekend"] is None
    assert bekend["Lotte", "onderwijs Noord"]["bekend"] is False


def test_nog_eens_registreren_verandert_niets(loket: Loket) -> None:
    eerst = loket.registreer(SCHOOL, LOTTE)
    nog_eens = loket.registreer(SCHOOL, LOTTE, LOTTE)
    assert (nog_eens["nieuw"], nog_eens["registraties"]) == (0, eerst["registraties"] * 2)


def test_wie_is_ingetrokken_is_meteen_niet_meer_bekend(loket: Loket) -> None:
    loket.registreer(SCHOOL, LOTTE)
    assert loket.trek_in(JEUGDHULP, LOTTE)["__typename"] == "NietGevonden"
    assert loket.trek_in(SCHOOL, LOTTE)["verwijderdatum"] == "2026-06-01"
    assert loket.bekend(LOTTE)["Lotte", "onderwijs Noord"]["bekend"] is False
    assert loket.trek_in(SCHOOL, LOTTE)["__typename"] == "NietGevonden"


# ----------------------------------------------------------------------------------------------------- refused


@pytest.mark.parametrize(
    ("velden", "code"),
    [
        ({"burgerservicenummer": f"{LOTTE} {GEHEIM}"}, "onjuisteWaarde"),
        ({"sinds": GEHEIM}, "onjuisteWaarde"),
        ({"verwijderdatum": GEHEIM}, "onjuisteWaarde"),
        ({"burgerservicenummer": None, "identiteit": GEHEIM}, "onjuisteWaarde"),
        ({"identiteit": "7"}, "onjuisteWaarde"),
        ({"burgerservicenummer": ONBEKEND}, "onbekendePersoon"),
        ({"burgerservicenummer": None, "identiteit": "99999999"}, "onbekendePersoon"),
        ({"burgerservicenummer": MARLOES}, "teOud"),
        ({"sinds": "2024-05-31T12:00:00Z"}, "verlopen"),
        ({"verwijderdatum": "2028-06-02"}, "teLang"),
    ],
)
def test_wat_niet_kan_wordt_geweigerd_en_nergens_herhaald(loket: Loket, velden: dict[str, Any], code: str) -> None:
    uit = loket.registreer(SCHOOL, LOTTE, **velden)
    assert [(een["plaats"], een["code"]) for een in uit["weigeringen"]] == [(0, code)]
    assert (uit["nieuw"], uit["registraties"]) == (0, [])
    overal = orjson.dumps(uit) + b"".join(pad.read_bytes() for pad in loket.map.iterdir())
    assert GEHEIM.encode() not in overal


@pytest.mark.parametrize("velden", [{"toelichting": GEHEIM}, {GEHEIM: "1"}, {"functie": GEHEIM}, {"functie": [GEHEIM]}])
def test_een_veld_of_functie_die_niet_bestaat_past_niet_in_het_schema(loket: Loket, velden: dict[str, Any]) -> None:
    registratie = {"burgerservicenummer": LOTTE, "functie": "MELDPUNT", **velden}
    antwoord = loket.server.graphql(REGISTREER, partner=SCHOOL, registraties=[registratie])
    assert antwoord["errors"]
    assert antwoord.get("data") is None
    bewaard = b"".join(pad.read_bytes() for pad in loket.map.iterdir())
    assert GEHEIM.encode() not in bewaard
    assert GEHEIM not in str(antwoord)
    assert LOTTE not in str(antwoord)


def test_van_een_reeks_wordt_het_goede_bewaard_en_het_slechte_gemeld(loket: Loket) -> None:
    uit = loket.registreer(SCHOOL, LOTTE, "123", SEM)
    assert [een["burgerservicenummer"] for een in uit["registraties"]] == [LOTTE, SEM]
    assert [een["plaats"] for een in uit["weigeringen"]] == [1]


def test_alleen_wie_in_het_adresboek_staat_en_is_aangewezen(loket: Loket) -> None:
    assert loket.registreer(ONBEKENDE_PARTNER, LOTTE)["veld"] == "partner"
    boek = orjson.loads((loket.map / "partners.json").read_bytes())
    boek[0]["meldingsbevoegd"] = False
    (loket.map / "ander.json").write_bytes(orjson.dumps(boek))
    with open_server(
        loket.map / "verwant.db", loket.map / "logboek.jsonl", adresboek=loket.map / "ander.json"
    ) as server:
        uit = Loket(server, loket.map).registreer(boek[0]["oin"], LOTTE)
    assert [een["code"] for een in uit["weigeringen"]] == ["nietMeldingsbevoegd"]


def test_meer_dan_vijfhonderd_tegelijk_is_te_veel(loket: Loket) -> None:
    assert loket.registreer(SCHOOL, *[LOTTE] * 501)["veld"] == "registraties"


@pytest.mark.parametrize(
    ("personen", "soort"),
    [
        ([ONBEKEND], "NietGevonden"),
        (["999002054"], "OngeldigeInvoer"),
        ([], "OngeldigeInvoer"),
        ([LOTTE, LOTTE], "OngeldigeInvoer"),
        ([LOTTE] * 11, "OngeldigeInvoer"),
    ],
)
def test_een_vraag_die_zo_niet_kan(loket: Loket, personen: list[str], soort: str) -> None:
    antwoord = loket.server.vraag(VRAAG, personen=personen, redenVerzoek="VT_MELDING", vrager=VT)
    assert antwoord["__typename"] == soort
    assert not any(nummer in str(antwoord) for nummer in personen)


def test_zonder_adresboek_mag_niemand_iets(lijsten: Path, tmp_path: Path) -> None:
    (tmp_path / "verwant.db").write_bytes(lijsten.read_bytes())
    with open_server(tmp_path / "verwant.db", tmp_path / "logboek.jsonl") as server:
        antwoord = server.vraag(VRAAG, personen=[LOTTE], redenVerzoek="VT_MELDING", vrager=VT)
    assert antwoord["__typename"] == "NietToegestaan"
    assert "VERWANT_ADRESBOEK" in antwoord["melding"]


# ---------------------------------------------------------------------------------------------------- how long


def test_na_twee_jaar_kent_niemand_haar_meer_ook_als_er_nooit_is_schoongemaakt(loket: Loket) -> None:
    loket.registreer(SCHOOL, SEM)
    loket.dag[0] = 20280531
    assert loket.bekend(SEM)["Sem", "onderwijs Noord"]["bekend"] is True
    loket.dag[0] = 20280601
    assert loket.bekend(SEM)["Sem", "onderwijs Noord"]["bekend"] is False


def test_op_de_drieentwintigste_verjaardag_houdt_het_op(loket: Loket) -> None:
    """Lotte was born on 11 April 2010."""
    loket.dag[0] = 20330410
    assert loket.registreer(SCHOOL, LOTTE)["nieuw"] == 1
    assert loket.bekend(LOTTE)["Lotte", "onderwijs Noord"]["bekend"] is True
    loket.dag[0] = 20330411
    assert loket.bekend(LOTTE)["Lotte", "onderwijs Noord"]["bekend"] is None
    assert loket.registreer(POLITIE, LOTTE)["weigeringen"][0]["code"] == "teOud"


# ----------------------------------------------------------------------------------------------------- signals


def test_twee_partners_van_broer_en_zus_horen_elk_een_keer_van_elkaar(loket: Loket) -> None:
    assert loket.registreer(SCHOOL, LOTTE)["signalen"] == []
    (signaal,) = loket.registreer(JEUGDHULP, SEM)["signalen"]
    assert (signaal["burgerservicenummer"], signaal["partner"]["naam"]) == (SEM, "onderwijs Noord")
    assert signaal["contact"] == {"functie": "MELDPUNT", "telefoon": "088 000 0000"}
    assert loket.registreer(JEUGDHULP, SEM)["signalen"] == [], "not again for the same pair"
    assert loket.signalen(SCHOOL) == [(LOTTE, "jeugdhulpaanbieder Noord")]
    assert loket.signalen(JEUGDHULP) == [(SEM, "onderwijs Noord")]
    assert loket.signalen(POLITIE) == []


def test_wie_niet_hetzelfde_gezin_kent_hoort_niets(loket: Loket) -> None:
    loket.registreer(SCHOOL, LOTTE)
    assert loket.registreer(JEUGDHULP, JIP)["signalen"] == []


def test_eindigt_een_registratie_dan_is_het_signaal_weg_bij_beiden(loket: Loket) -> None:
    loket.registreer(SCHOOL, LOTTE)
    loket.registreer(JEUGDHULP, SEM)
    loket.trek_in(JEUGDHULP, SEM)
    assert loket.signalen(SCHOOL) == loket.signalen(JEUGDHULP) == []
    loket.registreer(JEUGDHULP, SEM)
    assert loket.signalen(SCHOOL) == [(LOTTE, "jeugdhulpaanbieder Noord")], "a new registration is a new pair"


def test_een_verlopen_registratie_geeft_geen_signaal_meer_ook_voor_de_schoonmaak(loket: Loket) -> None:
    loket.registreer(SCHOOL, LOTTE)
    loket.registreer(JEUGDHULP, SEM)
    loket.dag[0] = 20280601
    assert loket.signalen(SCHOOL) == []


def test_een_instelling_als_adres_geeft_geen_signaal(lijsten: Path, tmp_path: Path) -> None:
    """Two youngsters who share a home and no parent."""
    boek, tehuizen = adresboek(tmp_path / "partners.json"), tmp_path / "instellingen.csv"
    een, ander, huis = huisgenoten(lijsten)
    for adres, verwacht in (("9999ZZ,1,,", 1), (huis, 0)):
        tehuizen.write_text(f"postcode,huisnummer,huisletter,toevoeging\n{adres}\n")
        (tmp_path / "verwant.db").write_bytes(lijsten.read_bytes())
        store, logboek = tmp_path / "verwant.db", tmp_path / "logboek.jsonl"
        with open_server(store, logboek, adresboek=boek, instellingsadressen=tehuizen) as server:
            loket = Loket(server, tmp_path)
            loket.registreer(SCHOOL, een)
            assert len(loket.registreer(JEUGDHULP, ander)["signalen"]) == verwacht


def huisgenoten(pad: Path) -> tuple[str, str, str]:
    """Two minors of the sample who share a home now and no parent, and that home."""
    with closing(sqlite3.connect(pad)) as db:
        een, ander, *huis = db.execute(
            """
            SELECT p.burgerservicenummer, q.burgerservicenummer, a.postcode, a.huisnummer,
                coalesce(a.huisletter, ''), coalesce(a.toevoeging, '')
            FROM woont_op v JOIN woont_op w ON w.adres = v.adres AND w.persoon > v.persoon
                JOIN adres a ON a.id = v.adres JOIN persoon p ON p.id = v.persoon JOIN persoon q ON q.id = w.persoon
            WHERE v.tot IS NULL AND w.tot IS NULL AND v.in_onderzoek IS NULL AND w.in_onderzoek IS NULL
                AND a.postcode IS NOT NULL AND min(p.geboortedatum, q.geboortedatum) > '20080601'
                AND NOT EXISTS (SELECT 1 FROM ouder_van o JOIN ouder_van k ON k.ouder = o.ouder
                                WHERE o.kind = p.id AND k.kind = q.id)
            """
        ).fetchone()
    return een, ander, ",".join(huis)


# --------------------------------------------------------------------------------------------------------- log


def test_elk_antwoord_staat_met_reden_en_vrager_in_het_logboek_en_zonder_mensen(loket: Loket) -> None:
    loket.registreer(SCHOOL, LOTTE)
    loket.bekend(LOTTE)
    loket.server.vraag(VRAAG, personen=[LOTTE], redenVerzoek="AFDOENING_OM", vrager=VT)
    loket.server.vraag(VRAAG, personen=[LOTTE], redenVerzoek="VT_MELDING", vrager=GEHEIM)
    loket.signalen(SCHOOL)
    loket.trek_in(SCHOOL, LOTTE)
    regels = loket.logboek
    assert [(r["vraag"], r["uitkomst"]) for r in regels] == [
        ("registreerBekendheid", "ok"),
        ("bekendheid", "ok"),
        ("bekendheid", "geweigerd"),
        ("bekendheid", "geweigerd"),
        ("signalen", "ok"),
        ("trekBekendheidIn", "ok"),
    ]
    assert [(r["vrager"], r["redenVerzoek"]) for r in regels[1:4]] == [(VT, "01"), (VT, "06"), ("onbekend", "01")]
    assert all(wat not in str(regels) for wat in (LOTTE, GEHEIM, "Lotte", "Vermeulen"))
