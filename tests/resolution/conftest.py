"""The sample population, loaded and linked."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from graph.sqlite import SqliteStore
from graph.store import Store
from loaders.laden import laad
from loaders.voorbeeld import ANDERE_BRONNEN, PERSOONSLIJSTEN
from resolution.oordelen.koppelen import Koppelaar
from resolution.wegen.model import lees

VANDAAG = 20260601


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    geopend = SqliteStore(tmp_path / "verwant.db")
    for bestand in (PERSOONSLIJSTEN, *ANDERE_BRONNEN):
        await laad(geopend, bestand, VANDAAG)
    await Koppelaar(geopend, lees()).koppel()
    yield geopend
    await geopend.sluit()
