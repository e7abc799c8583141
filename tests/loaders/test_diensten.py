"""Sources over HTTP: fetched in pages by a client that tries again, goes on after a break, and tells what is wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
import pytest
from fastapi import FastAPI, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from api.brondienst.rechtspraak import maak_rechtspraakdienst
from api.brondienst.storing import Storing
from graph.fouten import BronOnbereikbaar, BronOnleesbaar, OngeldigeInvoer, VerwantFout
from graph.store import Store
from loaders.diensten import klant as klant_module
from loaders.diensten import rechtspraak as rechtspraak_module
from loaders.diensten import voorraad as voorraad_module
from loaders.diensten.brp import lees_nummers
from loaders.diensten.klant import Geduld
from loaders.diensten.ophalen import Dienst, Opgehaald, laad_dienst
from loaders.diensten.voorraad import AlBezig, open_voorraad
from tests.loaders.dienst import KORT, ONGEDULDIG, Bron, bron, brp, ingeschreven, inschrijving, rechtspraak
from tests.loaders.lo3 import VANDAAG

pytestmark = pytest.mark.anyio

Laad = Callable[..., Coroutine[Any, Any, Opgehaald]]
LOTTE, TIM = "999002041", "999002053"


@pytest.fixture
def laad(store: Store, tmp_path: Path) -> Laad:
    """Fetch from a source and load."""

    async def werk(waar: Bron | str, naam: str = "rechtspraak", geduld: Geduld = KORT, **wat: Any) -> Opgehaald:
        url = waar if isinstance(waar, str) else waar.url
        token = wat.pop("token", None)
        return await laad_dienst(store, Dienst(url, naam, **wat), tmp_path / "opgehaald", VANDAAG, token, geduld)

    return werk


@pytest.fixture(autouse=True)
def kleine_bladzijden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten records a page, so that there are pages."""
    monkeypatch.setattr(rechtspraak_module.bladzijden, "__defaults__", (10,))


def over(tmp_path: Path) -> list[Path]:
    """What is left of what was fetched."""
    return [pad for pad in (tmp_path / "opgehaald").rglob("*") if pad.is_file()]


# ------------------------------------------------------------------------------------------------- it goes well


async def test_alle_bladzijden_komen_binnen_en_daarna_is_er_niets_meer_op_schijf(laad: Laad, tmp_path: Path) -> None:
    with bron(rechtspraak(35)) as waar:
        uit = await laad(waar)
        assert (uit.rapport.telling.gelezen, uit.rapport.telling.nieuw, len(waar.vragen)) == (35, 35, 4)
        assert (await laad(waar)).rapport.telling.ongewijzigd == 35
    assert over(tmp_path) == []


async def test_een_bron_zonder_records(laad: Laad) -> None:
    with bron(rechtspraak(0)) as waar:
        assert (await laad(waar)).rapport.telling.gelezen == 0


async def test_slechte_records_gaan_in_quarantaine_en_houden_niets_op(laad: Laad, store: Store) -> None:
    records = ["geen record", inschrijving(1), inschrijving(2, zaaknummer=None), [1], inschrijving(3)]
    with bron(maak_rechtspraakdienst(ingeschreven(*records))) as waar:
        rapport = (await laad(waar)).rapport
    assert (rapport.telling.nieuw, rapport.redenen) == (2, {"vorm": 2, "geenSleutel": 1})
    wachtend = [q.afgekeurd for q in await store.quarantaine()]
    geweigerd = [orjson.loads(een.ruw) for een in wachtend]
    wie = [een["volgnummer"] if isinstance(een, dict) else een for een in geweigerd]
    assert wie == ["geen record", "1", [1]]
    assert all(een.bestand.startswith("rechtspraak-127.0.0.1-") for een in wachtend)


async def test_alleen_wat_wijzigde_sinds_de_vorige_keer(laad: Laad) -> None:
    register = ingeschreven(*(inschrijving(nummer) for nummer in range(12)))
    with bron(maak_rechtspraakdienst(register)) as waar:
        eerste = await laad(waar)
        assert eerste.moment
        nu = datetime.now(UTC).isoformat()
        register[3:4] = ingeschreven(inschrijving(3, voornamen="Dylan Jan"), op=nu)
        register += ingeschreven(inschrijving(99), op=nu)
        tweede = await laad(waar, sinds=datetime.fromisoformat(eerste.moment))
    telling = tweede.rapport.telling
    assert (telling.gelezen, telling.nieuw, telling.gewijzigd) == (2, 1, 1)


async def test_wat_wijzigt_terwijl_er_gelezen_wordt_wordt_niet_gemist(laad: Laad) -> None:
    register = ingeschreven(*(inschrijving(nummer) for nummer in range(25)))
    dienst = maak_rechtspraakdienst(register)

    async def met_wijziging(scope: Scope, receive: Receive, send: Send) -> None:
        if b"na=" in scope.get("query_string", b"") and len(register) == 25:
            register[2] = ingeschreven(inschrijving(2, voornamen="Jan"), op=datetime.now(UTC).isoformat())[0]
            register.append(ingeschreven(inschrijving(77), op=datetime.now(UTC).isoformat())[0])
        await dienst(scope, receive, send)

    with bron(met_wijziging) as waar:
        telling = (await laad(waar)).rapport.telling
    assert (telling.gelezen, telling.nieuw) == (26, 26), "van wie twee keer kwam telt de laatste"
    with bron(dienst) as waar:
        assert (await laad(waar)).rapport.telling.ongewijzigd == 26


async def test_personen_van_de_brp_twintig_per_vraag_en_nooit_een_nummer_in_een_adres(laad: Laad) -> None:
    nummers = (LOTTE, TIM, *(f"{plek:09}" for plek in range(30)))
    with bron(brp()) as waar:
        uit = await laad(waar, "brp", nummers=nummers)
        assert waar.vragen == ["/personen"] * 2
    assert (uit.rapport.telling.nieuw, uit.niet_gevonden) == (2, 30)


# -------------------------------------------------------------------------------------------------- it goes wrong


@pytest.mark.parametrize("storing", [Storing.FAALT, Storing.DRUK, Storing.AFGEKAPT, Storing.ONZIN])
async def test_wat_voorbij_gaat_wordt_opnieuw_geprobeerd(laad: Laad, storing: Storing) -> None:
    with bron(rechtspraak(15), [storing, Storing.GEEN, storing, storing], wacht=0) as waar:
        assert (await laad(waar)).rapport.telling.nieuw == 15
        assert len(waar.vragen) == 5


async def test_wie_hangt_krijgt_een_tweede_kans(laad: Laad) -> None:
    with bron(rechtspraak(15), [Storing.HANGT]) as waar:
        assert (await laad(waar, geduld=KORT._replace(verzoek=1.0))).rapport.telling.nieuw == 15


async def test_er_wordt_zo_lang_gewacht_als_de_bron_vraagt(laad: Laad, monkeypatch: pytest.MonkeyPatch) -> None:
    gewacht: list[float] = []
    slaap = asyncio.sleep

    async def tel(seconden: float) -> None:
        gewacht.append(seconden)
        await slaap(0)

    monkeypatch.setattr(asyncio, "sleep", tel)
    with bron(rechtspraak(1), [Storing.DRUK], wacht=2) as waar:
        await laad(waar)
    assert [w for w in gewacht if 2 <= w <= 2.01], gewacht


@pytest.mark.parametrize(
    ("storing", "fout", "woorden"),
    [
        (Storing.FAALT, BronOnbereikbaar, "status 500, ook na 3 pogingen; wat al is opgehaald blijft"),
        (Storing.HANGT, BronOnbereikbaar, "niet op tijd"),
        (Storing.AFGEKAPT, BronOnbereikbaar, "brak af"),
        (Storing.HTML, BronOnleesbaar, "geen application/json; klopt het adres"),
        (Storing.VERWIJST, BronOnleesbaar, "verwijst door"),
        (Storing.EINDELOOS, BronOnleesbaar, "langer dan een antwoord kan zijn"),
    ],
)
async def test_wat_niet_overgaat_wordt_gezegd(
    laad: Laad, monkeypatch: pytest.MonkeyPatch, storing: Storing, fout: type[VerwantFout], woorden: str
) -> None:
    monkeypatch.setattr(klant_module, "LANGSTE_ANTWOORD", 1_000_000)
    geduld = ONGEDULDIG if storing is Storing.HANGT else KORT
    with bron(rechtspraak(5), [storing] * 3) as waar:
        with pytest.raises(fout, match=woorden) as gezegd:
            await laad(waar, geduld=geduld)
        assert len(waar.vragen) == (3 if fout is BronOnbereikbaar else 1)
    assert "elders" not in str(gezegd.value)


async def test_een_bron_die_te_lang_laat_wachten_wordt_met_rust_gelaten(laad: Laad) -> None:
    with bron(rechtspraak(5), [Storing.DRUK], wacht=3600) as waar:
        with pytest.raises(BronOnbereikbaar, match="vraagt 3600 seconden te wachten"):
            await laad(waar)
        assert len(waar.vragen) == 1


async def test_een_verkeerd_token_en_een_goed(laad: Laad) -> None:
    with bron(rechtspraak(5), token="geheim") as waar:
        for token in (None, "ander"):
            with pytest.raises(BronOnleesbaar, match=r"weigert de toegang \(status 401\)"):
                await laad(waar, token=token)
        assert (await laad(waar, token="geheim")).rapport.telling.nieuw == 5


async def test_een_verkeerd_adres_of_een_andere_bron(laad: Laad) -> None:
    with bron(brp()) as waar, pytest.raises(BronOnleesbaar, match="status 404; klopt het adres"):
        await laad(waar)
    with pytest.raises(BronOnbereikbaar, match="niet te bereiken; klopt het adres"):
        await laad(waar)


async def test_een_bron_die_niet_is_wie_hij_moet_zijn(laad: Laad) -> None:
    with bron(rechtspraak(5)) as waar:
        with pytest.raises(BronOnleesbaar, match="beveiligde verbinding lukt niet"):
            await laad(waar.url.replace("http:", "https:"))
        assert waar.vragen == []


@pytest.mark.parametrize(
    "antwoord",
    [
        b'{"inschrijvingen": []}',
        b'{"inschrijvingen": {}, "volgende": null, "totaal": 1, "stand": "2026-01-01T00:00:00Z"}',
        b"[]",
    ],
)
async def test_een_antwoord_dat_geen_bladzijde_is(laad: Laad, antwoord: bytes) -> None:
    with bron(zegt(antwoord)) as waar, pytest.raises(BronOnleesbaar, match="geen bladzijde"):
        await laad(waar)


async def test_bladzijden_die_in_een_kring_verwijzen(laad: Laad) -> None:
    kring = b'{"inschrijvingen": [{}], "volgende": "verder", "totaal": 9, "stand": "2026-01-01T00:00:00Z"}'
    with bron(zegt(kring)) as waar, pytest.raises(BronOnleesbaar, match="kring"):
        await laad(waar)


async def test_de_brp_geeft_iemand_anders(laad: Laad) -> None:
    ander = orjson.dumps({"type": "RaadpleegMetBurgerservicenummer", "personen": [{"burgerservicenummer": TIM}]})
    with bron(zegt(ander)) as waar, pytest.raises(BronOnleesbaar, match="naar wie niet gevraagd is") as gezegd:
        await laad(waar, "brp", nummers=(LOTTE,))
    assert TIM not in str(gezegd.value)


def zegt(antwoord: bytes) -> ASGIApp:
    """A source that always says the same."""
    app = FastAPI()

    @app.api_route("/{pad:path}", methods=["GET", "POST"])
    async def altijd(pad: str) -> Response:
        return Response(antwoord, media_type="application/json")

    return app


# ------------------------------------------------------------------------------------------ it goes on afterwards


async def test_na_een_storing_gaat_het_verder_waar_het_was(laad: Laad, tmp_path: Path) -> None:
    with bron(rechtspraak(35), [Storing.GEEN, Storing.GEEN, *[Storing.FAALT] * 3]) as waar:
        with pytest.raises(BronOnbereikbaar):
            await laad(waar)
        assert over(tmp_path)
        voor = len(waar.vragen)
        uit = await laad(waar)
        assert len(waar.vragen) - voor == 2, "de eerste twee bladzijden waren er al"
    assert (uit.rapport.telling.gelezen, uit.rapport.telling.nieuw) == (35, 35)
    assert over(tmp_path) == []


async def test_wat_half_op_schijf_kwam_telt_niet(laad: Laad, tmp_path: Path) -> None:
    with bron(rechtspraak(35), [Storing.GEEN, *[Storing.FAALT] * 3]) as waar:
        with pytest.raises(BronOnbereikbaar):
            await laad(waar)
        (pad,) = (pad for pad in over(tmp_path) if pad.suffix == ".jsonl")
        with pad.open("ab") as bestand:
            bestand.write(b'{"zaaknummer": "half')
        rapport = (await laad(waar)).rapport
    assert (rapport.telling.nieuw, rapport.telling.quarantaine) == (35, 0)


async def test_ook_de_brp_gaat_verder(laad: Laad) -> None:
    nummers = (LOTTE, *(f"{plek:09}" for plek in range(25)), TIM)
    with bron(brp(), [Storing.GEEN, *[Storing.FAALT] * 3]) as waar:
        with pytest.raises(BronOnbereikbaar):
            await laad(waar, "brp", nummers=nummers)
        uit = await laad(waar, "brp", nummers=nummers)
        assert len(waar.vragen) == 5
    assert (uit.rapport.telling.nieuw, uit.niet_gevonden) == (2, 25)


async def test_andere_nummers_zijn_een_andere_vraag(laad: Laad, tmp_path: Path) -> None:
    with bron(brp(), [Storing.GEEN, *[Storing.FAALT] * 3]) as waar:
        with pytest.raises(BronOnbereikbaar):
            await laad(waar, "brp", nummers=(LOTTE, *(f"{plek:09}" for plek in range(25))))
        assert not any(LOTTE in str(pad) for pad in over(tmp_path))
        assert (await laad(waar, "brp", nummers=(TIM,))).rapport.telling.gelezen == 1


async def test_wat_te_lang_ligt_wordt_opnieuw_gehaald(laad: Laad, monkeypatch: pytest.MonkeyPatch) -> None:
    with bron(rechtspraak(35), [Storing.GEEN, *[Storing.FAALT] * 3]) as waar:
        with pytest.raises(BronOnbereikbaar):
            await laad(waar)
        monkeypatch.setattr(voorraad_module, "HOUDBAAR", 0)
        voor = len(waar.vragen)
        assert (await laad(waar)).rapport.telling.nieuw == 35
        assert len(waar.vragen) - voor == 4


async def test_een_bron_die_vergeten_is_waar_wij_waren(laad: Laad) -> None:
    dienst = rechtspraak(35)
    vergeten = False

    async def vergeetachtig(scope: Scope, receive: Receive, send: Send) -> None:
        if vergeten and b"na=" in scope.get("query_string", b"") and not terug:
            terug.append(1)
            await Response(status_code=410)(scope, receive, send)
            return
        await dienst(scope, receive, send)

    terug: list[int] = []
    with bron(vergeetachtig, [Storing.GEEN, *[Storing.FAALT] * 3]) as waar:
        with pytest.raises(BronOnbereikbaar):
            await laad(waar)
        vergeten = True
        telling = (await laad(waar)).rapport.telling
    assert (telling.gelezen, telling.nieuw) == (35, 35)


async def test_twee_tegelijk_kan_niet(laad: Laad, tmp_path: Path) -> None:
    with bron(rechtspraak(5)) as waar:
        dienst = Dienst(waar.url, "rechtspraak")
        map_ = tmp_path / "opgehaald" / dienst.map_
        with (
            open_voorraad(map_, dienst.naam, dienst.vraag),
            pytest.raises(AlBezig, match="wacht tot die klaar is"),
        ):
            await laad(waar)
        assert (await laad(waar)).rapport.telling.nieuw == 5


def test_de_map_is_alleen_van_de_gebruiker(tmp_path: Path) -> None:
    with open_voorraad(tmp_path / "a" / "b", "x.jsonl", "vraag") as voorraad:
        assert voorraad.pad.parent.stat().st_mode & 0o077 == 0


# -------------------------------------------------------------------------------------------- what cannot be asked


@pytest.mark.parametrize(
    ("url", "woorden"),
    [
        ("http://bron.example.nl/", "https"),
        ("ftp://bron.example.nl/", "https"),
        ("https://", "https"),
        ("https://u:p@bron.example.nl/", "geen wachtwoord"),
        ("https://bron.example.nl/?bsn=999002041", "vraagteken"),
        ("https://bron.example.nl:geen/", "geen adres"),
    ],
)
def test_een_adres_waar_niets_gevraagd_wordt(url: str, woorden: str) -> None:
    with pytest.raises(OngeldigeInvoer, match=woorden) as gezegd:
        Dienst(url, "rechtspraak")
    assert "999002041" not in str(gezegd.value)


def test_op_deze_machine_mag_het_zonder_versleuteling() -> None:
    for host in ("127.0.0.1:8200", "localhost", "[::1]:8200"):
        assert Dienst(f"http://{host}/", "rechtspraak").naam.endswith(".jsonl")


def test_wat_niet_bij_elkaar_hoort() -> None:
    url = "https://bron.example.nl/"
    for wat in ({"bron": "bvv"}, {"bron": "brp"}, {"bron": "rechtspraak", "nummers": (LOTTE,)}):
        with pytest.raises(OngeldigeInvoer):
            Dienst(url, **wat)
    with pytest.raises(OngeldigeInvoer, match="--sinds"):
        replace(Dienst(url, "brp", (LOTTE,)), sinds=datetime.now(UTC))


def test_een_bestand_met_nummers(tmp_path: Path) -> None:
    pad = tmp_path / "n.txt"
    pad.write_bytes(b"\xef\xbb\xbf999002041\r\n\r\n 999002053 \n999002041\n")
    assert lees_nummers(pad) == (LOTTE, TIM)
    for inhoud, woorden in ((b"999002041\n12\nx\n", "regel 2, 3"), (b"\n", "leeg"), (b"\xff\xfe", "UTF-8")):
        pad.write_bytes(inhoud)
        with pytest.raises(OngeldigeInvoer, match=woorden):
            lees_nummers(pad)
