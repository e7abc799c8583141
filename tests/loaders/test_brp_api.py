"""A person of the BRP API as a person list: what it holds, cannot answer, and never takes the place of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import Any

import orjson
import pytest

from api.brondienst.brp import lees_lijsten
from api.brondienst.brp_velden import alleen
from api.brondienst.brp_vorm import naar_persoon
from gezag import Register, Soort, Uitspraak, kanttekeningen, leid_af
from gezag.tijdregister import Tijdregister
from gezag.verloop import kern
from graph.persoonslijst import Persoonslijst
from graph.store import Store
from graph.tabellen import Tabellen
from loaders.bron import Gelezen
from loaders.brp_api.lezen import lees
from loaders.brp_api.naar_lijst import naar_stapels
from loaders.brp_api.rubrieken import VELDEN
from loaders.laden import laad
from loaders.levering import herken
from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.api.hulp import VECTOREN
from tests.gezag.bouwstenen import KIND, MOE, VA, eigen, gehuwd, heeft_kind, kind, lijst
from tests.loaders.lo3 import VANDAAG, jsonl

pytestmark = pytest.mark.anyio

BSN = "999004037"
ANOUK: dict[str, Any] = {
    "aNummer": "1745105604",
    "burgerservicenummer": BSN,
    "naam": {"voornamen": "Anouk", "voorvoegsel": "de", "geslachtsnaam": "Wiersma"},
    "geslacht": {"code": "V", "omschrijving": "vrouw"},
    "geboorte": {
        "datum": {"type": "JaarMaandDatum", "jaar": 2012, "maand": 4, "langFormaat": "april 2012"},
        "plaats": {"omschrijving": "Berlijn"},
        "land": {"code": "6029", "omschrijving": "Duitsland"},
    },
    "gemeenteVanInschrijving": {"code": "0080"},
    "verblijfplaats": {
        "type": "Adres",
        "datumVan": {"type": "Datum", "datum": "2020-02-01", "langFormaat": "1 februari 2020"},
        "verblijfadres": {"korteStraatnaam": "Dijk", "huisnummer": 7, "postcode": "8911AA", "woonplaats": "Leeuwarden"},
    },
    "ouders": [{"ouderAanduiding": "2", "naam": {"geslachtsnaam": "Wiersma"}}, {"ouderAanduiding": "1"}],
    "geheimhoudingPersoonsgegevens": True,
}
MAG_ONTBREKEN = {
    "aktenummers van categorie 01": "of iemand erkende, adopteerde of vaststelde staat alleen in het aktenummer",
    "aktenummers van ouders: of het ouderschap van de partner is ontkend": "ook dat staat alleen in het aktenummer",
    "eerdere huwelijken en partnerschappen van een ouder": "de API geeft alleen het huidige of laatst ontbonden",
    "reden van ontbinding van het huwelijk of partnerschap van de ouders": "de API geeft alleen de dag",
    "ingangsdatum geldigheid van gezagsverhouding": "de API geeft de indicatie zonder datum",
}
"""What decides in some cases and is not in the API, with why."""


def via_api(volledig: Persoonslijst) -> Persoonslijst:
    """The list as it comes back from the service, through JSON."""
    persoon = alleen(naar_persoon(volledig, Tabellen()), VELDEN)
    return Persoonslijst(naar_stapels(orjson.loads(orjson.dumps(persoon))))


def schrijf(pad: Path, *personen: object) -> Path:
    pad.write_bytes(b"".join(orjson.dumps(persoon) + b"\n" for persoon in personen))
    return pad


def persoon(volledig: Persoonslijst) -> dict[str, Any]:
    return naar_persoon(volledig, Tabellen())


# ----------------------------------------------------------------------------------------- what the list holds


def test_de_velden_worden_elementen() -> None:
    gelezen = Persoonslijst(naar_stapels(ANOUK))
    ik, hier = gelezen.actueel("01"), gelezen.actueel("08")
    assert ik
    assert hier
    elementen = ("01.10", "01.20", "02.30", "02.40", "03.10", "03.20", "03.30", "04.10")
    assert [ik.lees(e) for e in elementen] == [
        "1745105604",
        BSN,
        "de",
        "Wiersma",
        "20120400",
        "Berlijn",
        "6029",
        "V",
    ]
    assert [hier.lees(e) for e in ("09.10", "10.30", "11.10", "11.20", "13.20")] == [
        "0080",
        "20200201",
        "Dijk",
        "7",
        None,
    ]
    assert gelezen.beperkt


def test_een_ouder_van_wie_niets_bekend_is_is_geen_ontbrekende_ouder() -> None:
    gelezen = Persoonslijst(naar_stapels(ANOUK))
    een, twee = gelezen.actueel("02"), gelezen.actueel("03")
    assert een
    assert twee
    assert (een.lees("02.40"), twee.lees("02.40")) == (".", "Wiersma")


def test_een_ontbonden_huwelijk_krijgt_zijn_begin_en_zijn_einde_elk_een_voorkomen() -> None:
    dag = {"type": "Datum", "datum": "2015-05-01", "langFormaat": "1 mei 2015"}
    einde = {"type": "Datum", "datum": "2019-05-01", "langFormaat": "1 mei 2019"}
    partner = {
        "burgerservicenummer": "999990020",
        "aangaanHuwelijkPartnerschap": {"datum": dag},
        "ontbindingHuwelijkPartnerschap": {"datum": einde},
    }
    nieuw, oud = Persoonslijst(naar_stapels({**ANOUK, "partners": [partner]})).voorkomens("05")
    assert (nieuw.lees("06.10"), nieuw.lees("07.10")) == (None, "20190501")
    assert (oud.lees("06.10"), oud.lees("07.10"), oud.historisch) == ("20150501", None, True)


@pytest.mark.parametrize(
    ("merk", "code"),
    [
        ({"naam": {"geslachtsnaam": "X", "inOnderzoek": {"geslachtsnaam": True}}}, "010240"),
        ({"naam": {"geslachtsnaam": "X", "inOnderzoek": {"geslachtsnaam": True, "voornamen": True}}}, "010200"),
        ({"inOnderzoek": {"geslacht": True, "burgerservicenummer": True}}, "010000"),
    ],
)
def test_wat_in_onderzoek_is_blijft_dat(merk: dict[str, Any], code: str) -> None:
    ik = Persoonslijst(naar_stapels({**ANOUK, **merk})).actueel("01")
    assert ik
    assert ik.lees("83.10") == code


async def test_de_persoon_blijft_bewaard_zoals_hij_kwam(store: Store, tmp_path: Path) -> None:
    extra = {**ANOUK, "leeftijd": 14, "ietsNieuws": {"dat": ["wij", 3, "niet kennen"]}}
    levering = herken(schrijf(tmp_path / "personen.jsonl", extra))
    (gelezen,) = [stap.record for stap in lees(levering.pad)]
    assert isinstance(gelezen, Gelezen)
    assert gelezen.inhoud["brp-api"] == [[{"volgnr": 0, "persoon": extra}]]
    await laad(store, levering.pad, VANDAAG)
    (terug,) = await store.gezag([BSN], VANDAAG)
    assert terug.beperkt


# --------------------------------------------------------------------------------------------- what is no person


@pytest.mark.parametrize(
    ("anders", "reden"),
    [
        ({"burgerservicenummer": None}, "geenIdentificatie"),
        ({"burgerservicenummer": 999004037}, "vorm"),
        ({"naam": "Wiersma"}, "vorm"),
        ({"geboorte": {"datum": "2012-04-01"}}, "vorm"),
        ({"geboorte": {"datum": {"type": "Datum", "datum": "gisteren"}}}, "geenDatum"),
        ({"ouders": [{"ouderAanduiding": "3"}]}, "vorm"),
        ({"ouders": [{"ouderAanduiding": "1"}, {"ouderAanduiding": "1"}]}, "vorm"),
        ({"verblijfplaats": {"type": "Kasteel"}}, "vorm"),
        ({"naam": {"geslachtsnaam": "x" * 1001}}, "vorm"),
    ],
)
async def test_wat_geen_persoon_is_gaat_in_quarantaine_zoals_het_kwam(
    store: Store, tmp_path: Path, anders: dict[str, Any], reden: str
) -> None:
    fout = {**ANOUK, **anders}
    rapport = await laad(store, schrijf(tmp_path / "p.jsonl", fout, persoon(kind())), VANDAAG)
    assert (rapport.telling.nieuw, rapport.redenen) == (1, {reden: 1})
    (wachtend,) = await store.quarantaine()
    assert orjson.loads(wachtend.afgekeurd.ruw) == fout
    assert "Wiersma" not in wachtend.afgekeurd.uitleg


async def test_verbeterd_sluit_het_zijn_quarantaine(store: Store, tmp_path: Path) -> None:
    kapot = {**ANOUK, "geboorte": {"datum": {"type": "Datum", "datum": "gisteren"}}}
    await laad(store, schrijf(tmp_path / "p.jsonl", kapot), VANDAAG)
    await laad(store, schrijf(tmp_path / "p2.jsonl", ANOUK), VANDAAG)
    assert await store.quarantaine() == []


def test_een_bestand_van_de_api_wordt_herkend_en_een_ander_niet(tmp_path: Path) -> None:
    api = schrijf(tmp_path / "api.jsonl", "kapot eerst", ANOUK)
    api.write_bytes(b"{kapot\n" + orjson.dumps(ANOUK) + b"\n")
    assert herken(api).formaat == "brp-api.jsonl"
    gewoon = tmp_path / "lo3.jsonl"
    gewoon.write_bytes(jsonl(kind().inhoud))
    assert herken(gewoon).formaat == "lo3-jsonl"


# --------------------------------------------------------- it never takes the place of a full list (besluit 0016)


async def test_een_volledige_lijst_blijft_staan_en_dat_wordt_gemeld(store: Store, tmp_path: Path) -> None:
    vol = tmp_path / "vol.jsonl"
    vol.write_bytes(jsonl(lijst(MOE, gehuwd(VA), heeft_kind(KIND)).inhoud))
    await laad(store, vol, VANDAAG)
    (ervoor,) = await store.gezag([f"{MOE.bsn:>09}"], VANDAAG)
    uit_api = [persoon(een) for een in (lijst(MOE), kind())]
    rapport = await laad(store, schrijf(tmp_path / "api.jsonl", *uit_api), VANDAAG)
    telling = rapport.telling
    assert (telling.gelezen, telling.nieuw, telling.gewijzigd, telling.ongewijzigd) == (2, 1, 0, 1)
    assert rapport.verdacht["volledigeLijstBlijft"] == 1
    (erna,) = (een for een in await store.gezag([f"{MOE.bsn:>09}"], VANDAAG) if not een.beperkt)
    assert (erna.bron, erna.inhoud) == (ervoor.bron, ervoor.inhoud)
    assert "meerLijstenMetDitBsn" not in rapport.verdacht


@pytest.mark.parametrize("anummer", ["1745105604", None])
async def test_een_volledige_lijst_komt_in_de_plaats_van_een_beperkte(
    store: Store, tmp_path: Path, anummer: str | None
) -> None:
    zelf = eigen(MOE).met({"01.10": anummer} if anummer else {})
    vol = lijst(MOE, zelf, gehuwd(VA))
    await laad(store, schrijf(tmp_path / "api.jsonl", persoon(vol)), VANDAAG)
    pad = tmp_path / "vol.jsonl"
    pad.write_bytes(jsonl(vol.inhoud))
    rapport = await laad(store, pad, VANDAAG)
    assert (rapport.telling.gewijzigd, rapport.telling.nieuw) == (1, 0)
    (over,) = (een for een in await store.gezag([f"{MOE.bsn:>09}"], VANDAAG))
    assert not over.beperkt
    opnieuw = await laad(store, tmp_path / "api.jsonl", VANDAAG)
    assert (opnieuw.telling.ongewijzigd, opnieuw.telling.nieuw, opnieuw.telling.gewijzigd) == (1, 0, 0)


async def test_een_beperkte_lijst_wordt_wel_door_een_nieuwere_beperkte_vervangen(store: Store, tmp_path: Path) -> None:
    await laad(store, schrijf(tmp_path / "een.jsonl", ANOUK), VANDAAG)
    verhuisd = {**ANOUK, "gemeenteVanInschrijving": {"code": "0599"}}
    rapport = await laad(store, schrijf(tmp_path / "twee.jsonl", verhuisd), VANDAAG)
    assert rapport.telling.gewijzigd == 1
    assert (await laad(store, tmp_path / "twee.jsonl", VANDAAG)).telling.ongewijzigd == 1


# --------------------------------------------------------------------------------------------------- who decides


def vergelijk(lijsten: Sequence[Persoonslijst], dag: int) -> Iterator[tuple[Uitspraak, Uitspraak]]:
    """For everybody the answer from full lists, and from the same lists through the API."""
    alle = [een for een in lijsten if een.burgerservicenummer and een.opschorting != "F"]
    over_api = [via_api(een) for een in alle]
    vol, api = Register(alle), Register(over_api)
    for volledig, beperkt in zip(alle, over_api, strict=True):
        antwoord = leid_af(beperkt, api, dag)
        kanttekeningen(antwoord, api)
        yield leid_af(volledig, vol, dag), antwoord


def inhoud(uitspraak: Uitspraak) -> tuple[object, ...]:
    return kern(uitspraak)[:-1] if uitspraak.uitkomst.soort is Soort.NIET_VAN_TOEPASSING else kern(uitspraak)


def test_voorbeeld_hetzelfde_gezag_of_gezegd_wat_er_ontbreekt() -> None:
    gelijk, ontbreekt = 0, Counter[str]()
    for volledig, beperkt in vergelijk(lees_lijsten(PERSOONSLIJSTEN), VANDAAG):
        if volledig.uitkomst.soort is Soort.NIET_VAN_TOEPASSING:
            assert beperkt.uitkomst.soort is Soort.NIET_VAN_TOEPASSING
        elif inhoud(volledig) == inhoud(beperkt):
            gelijk += 1
        else:
            assert beperkt.uitkomst.reden == "GEGEVENS_ONTBREKEN"
            ontbreekt.update(beperkt.uitkomst.ontbrekend)
    assert gelijk >= 14
    assert ontbreekt.keys() <= MAG_ONTBREKEN.keys()
    assert len(ontbreekt) >= 4, "de voorbeelden raken bijna iedere uitzondering"


@pytest.mark.skipif(not VECTOREN.exists(), reason="de officiële gevallen (../shared/vectoren) staan hier niet")
def test_officiele_gevallen_nooit_een_ander_antwoord() -> None:
    """Also the flag "in onderzoek", but for the reason why a marriage ended (07.40): that is not in the API."""
    gelijk = 0
    for regel in VECTOREN.read_bytes().splitlines():
        geval = orjson.loads(regel)
        lijsten = [Persoonslijst(een) for een in geval["persoonslijsten"]]
        for volledig, beperkt in vergelijk(lijsten, int(geval["peildatum"].replace("-", ""))):
            if volledig.uitkomst.soort is Soort.NIET_VAN_TOEPASSING:
                assert beperkt.uitkomst.soort is Soort.NIET_VAN_TOEPASSING
            elif beperkt.uitkomst.reden == "GEGEVENS_ONTBREKEN" and inhoud(volledig) != inhoud(beperkt):
                assert set(beperkt.uitkomst.ontbrekend) <= MAG_ONTBREKEN.keys(), geval["id"]
            elif b"050740" in regel:
                assert kern(volledig)[:-1] == kern(beperkt)[:-1], geval["id"]
            else:
                assert inhoud(volledig) == inhoud(beperkt), geval["id"]
                gelijk += 1
    assert gelijk > 400


def test_gehuwde_ouders_hebben_samen_gezag_ook_volgens_de_api() -> None:
    gezin = [lijst(MOE, gehuwd(VA), heeft_kind(KIND)), lijst(VA, gehuwd(MOE), heeft_kind(KIND)), kind()]
    *_, (volledig, beperkt) = vergelijk(gezin, VANDAAG)
    assert beperkt.uitkomst.soort is Soort.GEZAMENLIJK_OUDERLIJK
    assert kern(volledig) == kern(beperkt)
    (opmerking,) = kanttekeningen(beperkt, Register([via_api(een) for een in gezin]))
    assert opmerking.code == "LIJST_ALLEEN_ACTUEEL"


def test_een_ouder_die_niet_is_opgevraagd_is_geen_ouder_zonder_lijst() -> None:
    alleen_kind = via_api(kind())
    uitkomst = leid_af(alleen_kind, Register([alleen_kind]), VANDAAG).uitkomst
    assert (uitkomst.soort, uitkomst.ontbrekend) == (Soort.NIET_TE_BEPALEN, ("persoonslijst van ouder 1",))


def test_over_een_dag_in_het_verleden_zegt_de_api_niets() -> None:
    gezin = [lijst(MOE, gehuwd(VA), heeft_kind(KIND)), lijst(VA, gehuwd(MOE), heeft_kind(KIND)), kind()]
    toen = VANDAAG - 10000
    assert Tijdregister(gezin, VANDAAG).uitspraak(int(KIND.bsn or 0), toen)
    for beperkten in ({0, 1, 2}, {0}, {1}, {2}):
        lijsten = [via_api(een) if nummer in beperkten else een for nummer, een in zip(count(), gezin)]
        uitspraak = Tijdregister(lijsten, VANDAAG).uitspraak(int(KIND.bsn or 0), toen)
        assert uitspraak
        assert uitspraak.uitkomst.reden == "GEGEVENS_ONTBREKEN"
        assert "geschiedenis" in uitspraak.uitkomst.ontbrekend[0]
