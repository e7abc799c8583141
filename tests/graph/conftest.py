"""A village for every story."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.persoonslijst import Persoonslijst
from tests.graph.dorp import Dorp, DorpMaker


@pytest.fixture
def dorp(tmp_path: Path) -> DorpMaker:
    """Makes the village of these person lists."""

    def maak(*lijsten: Persoonslijst) -> Dorp:
        return Dorp(tmp_path, *lijsten)

    return maak
