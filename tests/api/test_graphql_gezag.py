"""Who holds gezag over this child, why, and until when did others? The stories of the sample population, told back."""

from __future__ import annotations

import re
from typing import Any

import pytest

from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.api.hulp import ANDERS, Server

DRAGER = "burgerservicenummer naam { volledig }"
VELDEN = (
    f"peildatum type minderjarige {{ {DRAGER} geboortedatum }} ouder {{ {DRAGER} }} ouders {{ {DRAGER} }}"
    f" derde {{ type persoon {{ {DRAGER} }} }} derden {{ type persoon {{ {DRAGER} }} }} inOnderzoek reden ontbrekend"
    " toelichting artikel kanttekening { code wat wet nagaan } pad { beslissing vraag antwoord artikel"
    " bronnen { categorie element stapel volgnummer waarde persoon inOnderzoek bron { bron sleutel versie } } }"
)
GEZAG = (
    "query ($bsn: String!, $dag: String) { gezag(burgerservicenummer: $bsn, peildatum: $dag) { __typename"
    f" ... on Gezag {{ {VELDEN} }} {ANDERS} }} }}"
)
GEZAG_OVER = (
    "query ($bsn: String!, $dag: String) { gezagOver(burgerservicenummer: $bsn, peildatum: $dag) { __typename"
    f" ... on GezagOver {{ peildatum persoon {{ {DRAGER} }} gezag {{ ...g }} eigenKinderenZonder {{ ...g }} }}"
    f" {ANDERS} }} }} fragment g on Gezag {{ {VELDEN} }}"
)
TABEL = re.compile(r"^\| ([^|]+) \| (9990\d{5}) \| ([a-z][^|]+) \| ([^|]+) \|$", re.MULTILINE)
ONBEKENDEN = {"een onbekende derde", "een voogd die de BRP niet noemt"}


def verhalen() -> list[tuple[str, str, str, str]]:
    """The table of outcomes in the documentation of the sample population: child, number, outcome, holders."""
    return TABEL.findall(PERSOONSLIJSTEN.with_name("README.md").read_text("utf-8"))


def gezag(server: Server, bsn: str, dag: str | None = None) -> Any:
    return server.vraag(GEZAG, bsn=bsn, dag=dag)


def houders(antwoord: Any) -> set[str]:
    derden = [derde["persoon"] for derde in (antwoord["derde"], *antwoord["derden"]) if derde]
    dragers = [antwoord["ouder"], *antwoord["ouders"], *derden]
    return {drager["naam"]["volledig"] for drager in dragers if drager}


def over(server: Server, bsn: str, dag: str | None = None) -> tuple[set[str], set[str]]:
    antwoord = server.vraag(GEZAG_OVER, bsn=bsn, dag=dag)
    wel, niet = (
        {een["minderjarige"]["naam"]["volledig"] for een in antwoord[lijst]}
        for lijst in ("gezag", "eigenKinderenZonder")
    )
    return wel, niet


def test_de_documentatie_noemt_elk_kind() -> None:
    assert len(verhalen()) == 33


@pytest.mark.parametrize("verhaal", verhalen(), ids=lambda verhaal: verhaal[1])
def test_wat_de_documentatie_over_een_kind_belooft(server: Server, verhaal: tuple[str, str, str, str]) -> None:
    naam, bsn, uitkomst, wie = verhaal
    antwoord = gezag(server, bsn)
    assert antwoord["minderjarige"]["naam"]["volledig"] == naam
    assert antwoord["type"].lower() == uitkomst.replace(" ", "")
    assert antwoord["inOnderzoek"] == wie.endswith("(in onderzoek)")
    if wie.startswith("`"):
        assert antwoord["reden"] == wie.strip("`")
        assert houders(antwoord) == set()
    else:
        assert antwoord["reden"] is None
        assert houders(antwoord) == set(wie.partition(" (")[0].split(" en ")) - ONBEKENDEN


def test_het_pad_noemt_de_vragen_met_artikel_en_gelezen_elementen(server: Server) -> None:
    pad = gezag(server, "999002053")["pad"]
    assert [stap["beslissing"] for stap in pad[:3]] == ["D0", "D1", "D2"]
    assert all(stap["vraag"] and stap["antwoord"] and re.search(r"BW|art\.", stap["artikel"]) for stap in pad)
    geboorte = pad[0]["bronnen"][0]
    assert (geboorte["categorie"], geboorte["element"], geboorte["waarde"]) == ("01", "03.10", "20130930")
    assert geboorte["persoon"] == "999002053"


@pytest.mark.parametrize("bsn", [verhaal[1] for verhaal in verhalen()])
def test_elke_uitkomst_rust_op_een_artikel_en_op_een_bron(server: Server, bsn: str) -> None:
    antwoord = gezag(server, bsn)
    assert antwoord["artikel"]
    assert antwoord["toelichting"].endswith(".")
    bronnen = [bron["bron"] for stap in antwoord["pad"] for bron in stap["bronnen"]]
    assert any(bron and bron["bron"] == "brp" and bron["versie"] == 1 for bron in bronnen)


def test_erkend_na_2023_geeft_samen_gezag_op_grond_van_1_251b(server: Server) -> None:
    assert "1:251b" in gezag(server, "999001061")["artikel"]


def test_een_derde_die_de_brp_niet_noemt(server: Server) -> None:
    naomi = gezag(server, "999008043")
    assert naomi["derde"] == {"type": "OnbekendeDerde", "persoon": None}
    assert [k["code"] for k in naomi["kanttekening"]] == ["DERDE_NIET_IN_BRP"]


def test_de_partner_is_een_bekende_derde(server: Server) -> None:
    derde = gezag(server, "999003045")["derde"]
    assert derde["type"] == "BekendeDerde"
    assert derde["persoon"]["burgerservicenummer"] == "999003033"


def test_een_kanttekening_zegt_wat_de_wet_zegt_en_wat_na_te_gaan(server: Server) -> None:
    (kanttekening,) = gezag(server, "999012101")["kanttekening"]
    assert kanttekening["code"] == "BUITEN_NEDERLAND_VERBLEVEN"
    assert kanttekening["wat"]
    assert kanttekening["wet"]
    assert kanttekening["nagaan"]


def test_een_gewoon_gezin_heeft_geen_kanttekening(server: Server) -> None:
    assert gezag(server, "999013038")["kanttekening"] == []


def test_wat_in_onderzoek_is_staat_in_het_pad(server: Server) -> None:
    bronnen = [bron for stap in gezag(server, "999014043")["pad"] for bron in stap["bronnen"] if bron["inOnderzoek"]]
    assert {(bron["categorie"], bron["element"]) for bron in bronnen} == {("03", "62.10")}


def test_over_een_volwassene_is_er_geen_vraag_naar_gezag(server: Server) -> None:
    marloes = gezag(server, "999002016")
    assert (marloes["type"], marloes["reden"]) == ("NietVanToepassing", "MEERDERJARIG")


@pytest.mark.parametrize(
    ("bsn", "dag", "soort", "wie"),
    [
        ("999004037", "2022-01-01", "GezamenlijkGezag", {"Jolanda Wiersma", "Gerrit Hofstra"}),
        ("999007038", "2020-01-01", "GezamenlijkOuderlijkGezag", {"Elsbeth Tuinstra", "Wouter Brandsma"}),
        ("999005029", "2022-01-01", "EenhoofdigOuderlijkGezag", {"Kimberley Kuiper"}),
        ("999013038", "2020-01-01", "GezamenlijkOuderlijkGezag", {"Mirjam de Graaf", "Jeroen Ferwerda"}),
        ("999009059", "2017-01-01", "GezagNietTeBepalen", set()),
        ("999012058", "2019-01-01", "GezamenlijkOuderlijkGezag", {"Annet Prins", "Steven Groenewegen"}),
    ],
)
def test_wie_toen_het_gezag_had(server: Server, bsn: str, dag: str, soort: str, wie: set[str]) -> None:
    antwoord = gezag(server, bsn, dag)
    assert antwoord["peildatum"] == dag
    assert (antwoord["type"], houders(antwoord)) == (soort, wie)


def test_voor_de_geboorte_is_er_nog_geen_kind(server: Server) -> None:
    noor = gezag(server, "999001061", "2024-01-01")
    assert (noor["type"], noor["reden"]) == ("NietVanToepassing", "NOG_NIET_GEBOREN")


def test_over_welke_kinderen_heeft_bram_gezag(server: Server) -> None:
    assert over(server, "999001024") == (
        {"Teun van der Meulen", "Noor van der Meulen"},
        {"Jip van der Meulen"},
    )


def test_een_vader_onder_curatele_heeft_over_geen_van_beiden_gezag(server: Server) -> None:
    assert over(server, "999007026") == (set(), {"Fenna Brandsma", "Jorrit Brandsma"})
    assert over(server, "999007026", "2020-01-01") == ({"Fenna Brandsma", "Jorrit Brandsma"}, set())


def test_een_voogd_heeft_gezag_over_een_kind_dat_niet_het_zijne_is(server: Server) -> None:
    assert over(server, "999004025") == ({"Anouk Wiersma"}, set())


def test_een_partner_heeft_gezag_over_het_kind_van_de_ander(server: Server) -> None:
    assert over(server, "999003033") == ({"Puck Lindeman", "Kees van Dijk"}, set())


def test_een_stiefvader_heeft_het_niet(server: Server) -> None:
    assert over(server, "999013063") == (set(), set())


def test_gezag_van_een_kind_is_hetzelfde_van_beide_kanten(server: Server) -> None:
    (anouk,) = server.vraag(GEZAG_OVER, bsn="999004025")["gezag"]
    rechtstreeks = gezag(server, "999004037")
    rechtstreeks.pop("__typename")
    assert anouk == rechtstreeks
