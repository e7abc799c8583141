"""What partners know of a made-up population: errors as often as the settings say, and always the truth beside it."""

from __future__ import annotations

import tracemalloc
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from io import BytesIO
from math import sqrt
from pathlib import Path

import orjson
import pytest

from graph.nummers import klopt_bsn
from loaders.bevolking.kalender import datums
from loaders.bevolking.partnerrecords import Record, met_records, schrijf_met_records
from loaders.bevolking.partnerrecords.bekende import Bekende, van_lijst
from loaders.bevolking.partnerrecords.datum import geboortedatum
from loaders.bevolking.partnerrecords.hand import Hand, Toeval
from loaders.bevolking.partnerrecords.kansen import HOOGSTENS, SLORDIG, kansen, partners
from loaders.bevolking.partnerrecords.tekst import kaal, klinkt_als, omgezet, typefout, verminkt

AANTAL = 10_000


class Kennis:
    """A population with its partner records."""

    def __init__(self, aantal: int, vaker: float = 1.0) -> None:
        self.mensen: dict[str, Bekende] = {}
        self.records: list[Record] = []
        for lijnen, records in met_records(aantal, 1, vaker):
            for lijn in lijnen:
                wie = van_lijst(orjson.loads(lijn))
                self.mensen[wie.anummer] = wie
            self.records += records
        self.ingeschreven = [record for record in self.records if record.waarheid.anummer]

    def wie(self, record: Record) -> Bekende:
        """Of whom a record is."""
        return self.mensen[record.waarheid.anummer]


@cache
def kennis(vaker: float = 1.0) -> Kennis:
    return Kennis(AANTAL, vaker)


# ---------------------------------------------------------------------------------------- the same, and of any size


def _bestanden(map_: Path, aantal: int) -> dict[str, bytes]:
    """Everything that is written, by name."""
    lijsten, waarheid = BytesIO(), BytesIO()
    schrijf_met_records(lijsten, map_ / str(aantal), waarheid, aantal, 7)
    partners_ = {pad.name: pad.read_bytes() for pad in (map_ / str(aantal)).iterdir()}
    return {"lijsten": lijsten.getvalue(), "waarheid": waarheid.getvalue(), **partners_}


def test_hetzelfde_zaad_geeft_dezelfde_records(tmp_path: Path) -> None:
    assert _bestanden(tmp_path / "een", 600) == _bestanden(tmp_path / "twee", 600)


def test_elke_bron_heeft_een_eigen_bestand(tmp_path: Path) -> None:
    bestanden = _bestanden(tmp_path, 2_000)
    assert len(bestanden) == len(partners()) + 2
    for naam, inhoud in bestanden.items():
        if naam not in ("lijsten", "waarheid"):
            bronnen = {orjson.loads(regel)["bron"].replace(":", "-") for regel in inhoud.splitlines()}
            assert bronnen == {naam.removesuffix(".jsonl")}


def test_records_van_een_kleine_bevolking_zijn_het_begin_van_die_van_een_grote(tmp_path: Path) -> None:
    klein, groot = (_bestanden(tmp_path, aantal)["waarheid"].splitlines() for aantal in (400, 3_000))
    assert klein
    # A list counts the numbers given out before it, so the last families of a small population may differ.
    assert len(set(klein) & set(groot)) > 0.8 * len(klein)


def test_vaker_fouten_verandert_niet_van_wie_de_records_zijn() -> None:
    gewoon, dubbel = kennis().records, kennis(2.0).records
    assert [record.waarheid[:5] for record in gewoon] == [record.waarheid[:5] for record in dubbel]
    assert [record.velden for record in gewoon] != [record.velden for record in dubbel]


def test_het_geheugen_groeit_niet_met_de_records() -> None:
    def piek(aantal: int) -> int:
        tracemalloc.start()
        for _, records in met_records(aantal):
            for _ in records:
                pass
        hoogste = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return hoogste

    piek(500)  # names, sounds and calendar are read once
    assert piek(4_000) < 2 * piek(1_500)


# ----------------------------------------------------------------------------------------------------- nobody real


def test_niemand_is_echt() -> None:
    k = kennis()
    bekend = {wie.bsn for wie in k.mensen.values()}
    for record in k.records:
        velden, waarheid = record.velden, record.waarheid
        assert velden["bron"] == "bvv" or velden["bron"].startswith("partner:00000099")  # the series for tests
        bsn = velden.get("burgerservicenummer")
        if bsn and "bsn_fout" not in waarheid.fouten:
            assert klopt_bsn(bsn)
            assert bsn[0] in "89"
            assert not bsn.startswith("999")
            assert (bsn in bekend) == bool(waarheid.anummer)
        assert velden.get("vreemdelingennummer", "0")[0] in "017" or "vnummer_fout" in waarheid.fouten


# ------------------------------------------------------------------------------------------------------- the truth


def _sleutel(velden: Mapping[str, str]) -> str:
    return velden["vreemdelingennummer" if velden["bron"] == "bvv" else "registratienummer"]


def test_de_waarheid_klopt_met_de_bevolking() -> None:
    k = kennis()
    for record in k.records:
        velden, waarheid = record.velden, record.waarheid
        assert (velden["bron"], _sleutel(velden)) == (waarheid.bron, waarheid.sleutel)
        assert bool(waarheid.anummer) != bool(waarheid.verzonnen)
        if waarheid.anummer:
            assert k.wie(record).bsn == waarheid.burgerservicenummer
            geschreven = velden.get("burgerservicenummer", waarheid.burgerservicenummer)
            verkeerd = {"bsn_fout", "bsn_van_ander"} & set(waarheid.fouten)
            assert geschreven == waarheid.burgerservicenummer or verkeerd


def test_zonder_fouten_staat_er_wat_in_het_register_staat() -> None:
    k = kennis()
    gaaf = [record for record in k.ingeschreven if not record.waarheid.fouten]
    assert len(gaaf) > 100
    for record in gaaf:
        velden, wie = record.velden, k.wie(record)
        assert velden["geslachtsnaam"].lower() == wie.naam[1].lower()
        assert velden.get("voorvoegsel", "").lower() == wie.naam[0].lower()
        assert velden.get("geboortedatum", wie.geboren) == wie.geboren
        assert velden.get("geslacht") == wie.geslacht
        if "postcode" in velden and wie.adressen:
            assert velden["postcode"] == wie.adressen[0]["11.60"]


def test_een_partner_kent_iemand_een_keer_en_elk_nummer_is_van_een_record() -> None:
    k = kennis()
    sleutels = Counter(record.waarheid[:2] for record in k.records)
    assert max(sleutels.values()) == 1
    keren = Counter(
        (record.waarheid.bron, record.waarheid.anummer or record.waarheid.verzonnen) for record in k.records
    )
    assert max(keren.values()) == 1
    per_mens = Counter(record.waarheid.anummer for record in k.ingeschreven)
    assert {1, 2, 3} <= set(per_mens.values())


# ---------------------------------------------------------------------------------------------------------- shares


def test_een_op_de_tien_heeft_een_record_en_kinderen_vaker() -> None:
    k = kennis()
    assert 0.08 < len(k.records) / AANTAL < 0.125
    kinderen = sum(k.wie(record).minderjarig for record in k.ingeschreven) / len(k.ingeschreven)
    assert kinderen > 2 * sum(wie.minderjarig for wie in k.mensen.values()) / len(k.mensen)


def test_drie_op_de_vijf_staan_zonder_burgerservicenummer() -> None:
    k = kennis()
    zonder = sum("burgerservicenummer" not in record.velden for record in k.ingeschreven) / len(k.ingeschreven)
    assert zonder == pytest.approx(0.6, abs=4 * sqrt(0.24 / len(k.ingeschreven)) + 0.03)


def test_wie_niet_in_het_register_staat_is_van_elke_soort() -> None:
    records = kennis().records
    verzonnen = [record.waarheid.verzonnen.partition(":")[0] for record in records if record.waarheid.verzonnen]
    # By family and person, not by record: one made-up person has more than one record.
    wie = {record.waarheid.verzonnen for record in records if record.waarheid.verzonnen}
    aandeel = kansen()["niet_in_register"].waarde
    assert len(verzonnen) / len(records) == pytest.approx(aandeel, abs=4 * sqrt(aandeel / len(wie)) * sqrt(aandeel))
    assert {"broer_of_zus", "ouder", "naamgenoot", "vreemde"} <= set(verzonnen)


Mag = Callable[[Record, Bekende], bool]


def _met_voornaam(record: Record, _: Bekende) -> bool:
    return "voornamen" in record.velden or bool(
        {"naam_zonder_familienaam", "alles_in_achternaam"} & set(record.waarheid.fouten)
    )


def _zonder(*eerder: str) -> Callable[[Record], bool]:
    return lambda record: not set(eerder) & set(record.waarheid.fouten)


def _hele_datum(record: Record, wie: Bekende) -> bool:
    eerder = ("een_januari", "een_januari_vreemdelingen")
    return "geboortedatum" in record.velden and wie.geboren[6:] != "00" and _zonder(*eerder)(record)


def _ander_adres(record: Record, wie: Bekende) -> bool:
    eerder = ("adres_onbekend", "adres_andere_ouder")
    return _met_adres(record, wie) and len(wie.adressen) > 1 and _zonder(*eerder)(record)


def _met_adres(record: Record, wie: Bekende) -> bool:
    return "huisnummer" in record.velden and bool(wie.adressen)


KAN: dict[str, Mag] = {
    "geslacht_weg": lambda *_: True,
    "geslacht_fout": lambda record, _: _zonder("geslacht_weg")(record),
    "bsn_fout": lambda record, _: "burgerservicenummer" in record.velden,
    "datum_onbekend": lambda record, _: "geboortedatum" in record.velden or not _zonder("datum_onbekend")(record),
    "dag_en_maand_onbekend": _hele_datum,
    "jaar_ernaast": lambda record, wie: (
        _hele_datum(record, wie) and _zonder("dag_en_maand_onbekend", "dag_onbekend")(record)
    ),
    "dag_maand_om": lambda record, wie: (
        _hele_datum(record, wie)
        and "01" <= wie.geboren[6:] <= "12"
        and wie.geboren[4:6] != wie.geboren[6:]
        and _zonder("dag_en_maand_onbekend", "dag_onbekend")(record)
    ),
    "typefout_achternaam": lambda *_: True,
    "typefout_voornaam": _met_voornaam,
    "voorvoegsel_weg": lambda record, wie: (
        bool(wie.naam[0]) and wie.partnernaam is None and _zonder("naam_andere_ouder")(record)
    ),
    "adres_eerder": _ander_adres,
    "postcode_weg": _met_adres,
    "eerste_voornaam": lambda record, wie: (
        _met_voornaam(record, wie)
        and len(wie.voornamen) > 1
        and _zonder("roepnaam", "afgekort_voornaam", "vrije_roepnaam", "andere_voornaam")(record)
    ),
}


@pytest.mark.parametrize("vaker", [1.0, 2.0])
@pytest.mark.parametrize("naam", KAN)
def test_elke_fout_komt_zo_vaak_voor_als_is_ingesteld(naam: str, vaker: float) -> None:
    k, kans = kennis(vaker), kansen()[naam]
    gevallen = [record for record in k.ingeschreven if KAN[naam](record, k.wie(record))]
    raak = sum(naam in record.waarheid.fouten for record in gevallen)
    keer = vaker if kans.verdubbelt else 1.0
    verwacht = sum(
        deel * min(kans.waarde * (keer * slordig if kans.verdubbelt else 1.0), HOOGSTENS) for deel, slordig in SLORDIG
    )
    fout = sqrt(len(gevallen) * verwacht * (1 - verwacht))
    # An error is asked for after those before it did not happen, among careful hands then; a tenth allows for that.
    assert len(gevallen) > 100
    assert raak == pytest.approx(len(gevallen) * verwacht, abs=4 * fout + 0.1 * len(gevallen) * verwacht + 1)


def test_elke_ingestelde_fout_komt_voor() -> None:
    gemaakt = {fout for record in kennis(2.0).records for fout in record.waarheid.fouten}
    zelden = {
        "diakriet_verminkt",
        "vnummer_fout",
        "naam_afgebroken",
        "naam_zonder_familienaam",
        "toevoeging_fout",
        "eigen_opgave",
    }
    assert set(kansen()) - gemaakt <= zelden | {"toevoeging_fout", "niet_in_register", "vaste_schrijfwijze"}
    assert gemaakt <= set(kansen())


# ---------------------------------------------------------------------------------------------------- single errors


@pytest.mark.parametrize("zaad", range(40))
def test_een_typefout_is_een_toets(zaad: int) -> None:
    anders = typefout(Toeval(str(zaad)), "Westerhuis")
    assert abs(len(anders) - len("Westerhuis")) <= 1
    gelijk = sum(een == ander for een, ander in zip("westerhuis", anders.lower(), strict=False))
    achteraan = sum(een == ander for een, ander in zip("siuhretsew", anders.lower()[::-1], strict=False))
    assert gelijk + achteraan >= 8
    assert anders[0].isupper()


def test_wat_gelijk_klinkt() -> None:
    def vormen(naam: str) -> set[str]:
        return {klinkt_als(Toeval(str(zaad)), naam) for zaad in range(400)}

    assert "Meyer" in vormen("Meijer")
    assert "Kornelis" in vormen("Cornelis")
    assert {"Jansen"} <= vormen("Janssen")
    assert {"Schmid", "Schmit"} <= vormen("Schmidt")
    assert vormen("Bos") <= {"Boss", "Boos"}


def test_namen_uit_een_ander_schrift() -> None:
    vormen = {omgezet("ar", vaste=True)(Toeval(str(zaad)), "Mohammed") for zaad in range(60)}
    assert {"Mohamed", "Muhammad"} <= vormen
    assert "Mohammed" not in vormen
    assert "Shahin" in {omgezet("tr", vaste=False)(Toeval(str(zaad)), "Şahin") for zaad in range(60)}


def test_zonder_tekens_en_verminkt() -> None:
    toeval = Toeval("1")
    assert kaal(toeval, "Wójcik Łukasz Yıldız Müller") == "Wojcik Lukasz Yildiz Muller"
    assert verminkt(toeval, "Müller") == "MÃ¼ller"


def test_een_foute_datum_is_nog_een_datum() -> None:
    hele = {record.velden["geboortedatum"] for record in kennis(2.0).records if "geboortedatum" in record.velden}
    dagen = set(datums())
    assert all(datum in dagen for datum in hele if not datum.endswith("00"))
    assert all(datum < "20260101" for datum in hele)


def test_dag_en_maand_wisselen() -> None:
    wie = next(wie for wie in kennis().mensen.values() if "01" <= wie.geboren[6:] <= "12" != wie.geboren[4:6])
    om = wie.geboren[:4] + wie.geboren[6:] + wie.geboren[4:6]
    gezien = {geboortedatum(Hand(Toeval(str(zaad)), partners()[0], 5.0), wie) for zaad in range(300)}
    assert {wie.geboren, om, "", wie.geboren[:4] + "0000"} <= gezien
