"""The official vectors, each in a store of its own: what a store gives is enough to decide gezag as it should."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from api.gezag_json import antwoord, relatie
from graph.persoonslijst import Persoonslijst
from graph.tabellen import Tabellen
from loaders.tabellen import lees_map
from loaders.voorbeeld import TABELLEN
from tests.contract.vullen import Kast, vul

pytestmark = pytest.mark.anyio

VECTOREN = Path(__file__).parents[3] / "shared" / "vectoren" / "gezag.jsonl"


def geordend(waarde: Any) -> Any:
    """The order of persons, relations, parents and third parties does not matter."""
    if isinstance(waarde, dict):
        return {sleutel: geordend(deel) for sleutel, deel in waarde.items()}
    if isinstance(waarde, list):
        return sorted((geordend(deel) for deel in waarde), key=lambda d: orjson.dumps(d, option=orjson.OPT_SORT_KEYS))
    return waarde


@pytest.mark.skipif(not VECTOREN.exists(), reason=f"de officiële vectoren staan niet in {VECTOREN}")
async def test_alle_vectoren_door_de_store(kast: Kast, tmp_path: Path) -> None:
    tabellen = Tabellen(lees_map(TABELLEN))
    anders = []
    for regel in VECTOREN.read_bytes().splitlines():
        vector = orjson.loads(regel)
        peildatum = int(vector["peildatum"].replace("-", ""))
        async with kast.nieuw() as store:
            await vul(store, tmp_path, *(Persoonslijst(lijst) for lijst in vector["persoonslijsten"]))
            lijsten = await store.gezag(vector["vraag"], peildatum)
        gekregen = [
            {"burgerservicenummer": bsn, "gezag": [relatie(uitspraak, tabellen) for uitspraak in uitspraken]}
            for bsn, uitspraken in antwoord(vector["vraag"], lijsten, peildatum)
        ]
        if geordend(gekregen) != geordend(vector["verwacht"]):
            anders.append(vector["id"])
    assert anders == []
