"""Lists that hold only today (the BRP API): every store keeps and replaces them the same, no question trips."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from api import vertegenwoordigen
from api.brondienst.brp import lees_lijsten
from api.brondienst.brp_vorm import naar_persoon
from api.vraagbaak import GezagAntwoord, Vraagbaak
from gezag.vertegenwoordiging import Domein
from graph.persoonslijst import negen_cijfers
from graph.store import Store, Telling
from graph.tabellen import Tabellen
from loaders.laden import laad
from loaders.voorbeeld import PERSOONSLIJSTEN
from tests.contract.vullen import VANDAAG

pytestmark = pytest.mark.anyio

LIJSTEN = lees_lijsten(PERSOONSLIJSTEN)
NUMMERS = sorted(filter(None, {negen_cijfers(lijst.burgerservicenummer) for lijst in LIJSTEN}))
KEUZE = NUMMERS[::7]


@pytest.fixture
def uit_api(tmp_path: Path) -> Path:
    pad = tmp_path / "personen.jsonl"
    pad.write_bytes(b"".join(orjson.dumps(naar_persoon(lijst, Tabellen())) + b"\n" for lijst in LIJSTEN))
    return pad


async def test_geen_vraag_struikelt_over_een_lijst_zonder_geschiedenis(store: Store, uit_api: Path) -> None:
    await laad(store, uit_api, VANDAAG)
    baak = Vraagbaak(store, lambda: VANDAAG)
    for nummer in KEUZE:
        gezag = await baak.gezag(nummer, "2020-01-01")
        if isinstance(gezag, GezagAntwoord) and gezag.uitspraak.uitkomst.soort.value == "GezagNietTeBepalen":
            assert "geschiedenis" in gezag.uitspraak.uitkomst.ontbrekend[0]
        await baak.gezag_over(nummer, None)
        await baak.gezin(nummer, None)
        await vertegenwoordigen.gezagsverloop(baak, nummer)
        await vertegenwoordigen.allen_voor(baak, nummer, Domein.ZORG, None)
        await vertegenwoordigen.allen_door(baak, nummer, Domein.ZORG, None)


async def test_de_volledige_lijst_wint_in_welke_volgorde_ook(store: Store, uit_api: Path) -> None:
    aantal = len(LIJSTEN)
    assert (await laad(store, uit_api, VANDAAG)).telling == Telling(gelezen=aantal, nieuw=aantal)
    assert all(lijst.beperkt for lijst in await store.gezag(KEUZE, VANDAAG))
    assert (await laad(store, PERSOONSLIJSTEN, VANDAAG)).telling == Telling(gelezen=aantal, gewijzigd=aantal)
    rapport = await laad(store, uit_api, VANDAAG)
    assert rapport.telling == Telling(gelezen=aantal, ongewijzigd=aantal)
    assert rapport.verdacht["volledigeLijstBlijft"] == aantal
    assert not any(lijst.beperkt for lijst in await store.gezag(KEUZE, VANDAAG))
