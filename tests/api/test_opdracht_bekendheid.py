"""Bekendheid on the command line: a file of a partner, asking, withdrawing and cleaning."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.api.hulp import ONBEKEND, Opdracht
from tests.api.partners import ONBEKENDE_PARTNER, adresboek, oin

LOTTE, SEM, MARLOES = "999002041", "999002053", "999002016"
VT, SCHOOL, JEUGDHULP = oin("veilig-thuis"), oin("onderwijs"), oin("jeugdhulpaanbieder")
GEHEIM = "slaat zijn broertje"
NIETS = {"verteld": 0, "ingetrokken": 0, "mislukt": 0}


@pytest.fixture
def balie(opdracht: Opdracht, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opdracht:
    """The program on the sample population, with an address book."""
    monkeypatch.setenv("VERWANT_ADRESBOEK", str(adresboek(tmp_path / "partners.json")))
    assert opdracht("laad", PERSOONSLIJSTEN).status == 0
    return opdracht


def bestand(pad: Path, *regels: dict[str, object] | bytes) -> Path:
    pad.write_bytes(b"".join((r if isinstance(r, bytes) else orjson.dumps(r)) + b"\n" for r in regels))
    return pad


def melding(bsn: str, **meer: object) -> dict[str, object]:
    return {"burgerservicenummer": bsn, "functie": "meldpunt", **meer}


def test_van_registreren_tot_opgeborgen(balie: Opdracht, tmp_path: Path) -> None:
    pad = bestand(tmp_path / "school.jsonl", melding(LOTTE))
    uitslag = balie("registreer", pad, "--partner", SCHOOL, "--json")
    assert (uitslag.status, uitslag.json) == (
        0,
        {"gelezen": 1, "nieuw": 1, "alGeregistreerd": 0, "signalen": 0, "geweigerd": [], "verstuurd": NIETS},
    )
    nog_eens = balie("registreer", pad, "--partner", SCHOOL, "--json").json
    assert (nog_eens["nieuw"], nog_eens["alGeregistreerd"]) == (0, 1)

    bekend = balie("bekendheid", LOTTE, "--reden", "01", "--vrager", VT)
    assert bekend.status == 0
    assert "Lotte Vermeulen" in bekend.uit
    ander = bestand(tmp_path / "jeugdhulp.jsonl", melding(SEM))
    assert balie("registreer", ander, "--partner", JEUGDHULP, "--json").json["signalen"] == 1
    (signaal,) = balie("signalen", "--partner", SCHOOL, "--json").json["signalen"]
    assert signaal["partner"]["naam"] == "jeugdhulpaanbieder Noord"

    assert balie("trek-bekendheid-in", SEM, "--partner", JEUGDHULP).status == 0
    assert balie("trek-bekendheid-in", SEM, "--partner", JEUGDHULP).status == 1
    assert balie("signalen", "--partner", SCHOOL, "--json").json["signalen"] == []

    proef = balie("schoon", "--proef", "--json").json
    assert (proef["actief"], proef["gearchiveerd"], proef["archief"]) == (1, {"ingetrokken": 1}, 1)
    echt = balie("schoon", "--json").json
    assert echt == proef | {"proef": False, "verstuurd": NIETS}
    assert balie("schoon", "--json").json["gearchiveerd"] == {}


def test_wat_geweigerd_is_staat_er_met_regel_en_code_en_zonder_inhoud(balie: Opdracht, tmp_path: Path) -> None:
    pad = bestand(
        tmp_path / "school.jsonl",
        melding(LOTTE),
        melding(SEM, toelichting=GEHEIM),
        b"",
        GEHEIM.encode(),
        melding(ONBEKEND),
        melding(MARLOES),
        {"burgerservicenummer": LOTTE, "functie": GEHEIM},
    )
    uitslag = balie("registreer", pad, "--partner", SCHOOL, "--json")
    assert uitslag.status == 1
    assert [(een["regel"], een["code"]) for een in uitslag.json["geweigerd"]] == [
        (2, "onbekendVeld"),
        (4, "onleesbaar"),
        (5, "onbekendePersoon"),
        (6, "teOud"),
        (7, "onjuisteWaarde"),
    ]
    assert uitslag.json["nieuw"] == 1
    voor_mensen = balie("registreer", pad, "--partner", SCHOOL)
    logboek = (tmp_path / "logboek.jsonl").read_text()
    for tekst in (uitslag.uit, uitslag.fout, voor_mensen.uit, voor_mensen.fout, logboek):
        assert GEHEIM not in tekst
        assert ONBEKEND not in tekst


@pytest.mark.parametrize(
    ("woorden", "melding_"),
    [
        (("registreer", "BESTAND", "--partner", ONBEKENDE_PARTNER), "adresboek"),
        (("registreer", "nergens.jsonl", "--partner", SCHOOL), "nergens.jsonl"),
        (("bekendheid", LOTTE, "--reden", "01", "--vrager", ONBEKENDE_PARTNER), "adresboek"),
        (("bekendheid", LOTTE, "--reden", "06", "--vrager", VT), "mag om deze reden niets vragen"),
        (("bekendheid", "999002054", "--reden", "01", "--vrager", VT), "controleer de cijfers"),
        (("vraag-door", LOTTE, "VT-001", "--partner", SCHOOL, "--reden", "06", "--vrager", VT), "niets vragen"),
        (("vraag-door", LOTTE, "VT-001", "--partner", VT, "--reden", "01", "--vrager", VT), "bel haar"),
        (("signalen", "--partner", ONBEKENDE_PARTNER), "adresboek"),
        (("trek-bekendheid-in", LOTTE, "--partner", ONBEKENDE_PARTNER), "adresboek"),
    ],
)
def test_verkeerd_gebruik_is_eindstatus_2(
    balie: Opdracht, tmp_path: Path, woorden: tuple[str, ...], melding_: str
) -> None:
    pad = bestand(tmp_path / "school.jsonl", melding(LOTTE))
    uitslag = balie(*(pad if woord == "BESTAND" else woord for woord in woorden))
    assert uitslag.status == 2
    assert melding_ in " ".join(uitslag.fout.split())


def test_iemand_die_er_niet_is_is_eindstatus_1(balie: Opdracht) -> None:
    assert balie("bekendheid", ONBEKEND, "--reden", "01", "--vrager", VT).status == 1


def test_een_adresboek_dat_niet_klopt_opent_niets(
    balie: Opdracht, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "partners.json").write_text('[{"oin": "1"}]')
    uitslag = balie("signalen", "--partner", SCHOOL)
    assert uitslag.status == 2
    assert "partners.json" in uitslag.fout
    assert "Traceback" not in uitslag.fout
