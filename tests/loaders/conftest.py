"""A fresh, empty store for every story."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from graph.sqlite import SqliteStore
from graph.store import Store


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    geopend = SqliteStore(tmp_path / "verwant.db")
    yield geopend
    await geopend.sluit()
