"""All cases of the case book, gathered from the test modules that hold them."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path

from tests.gezag.geval import Geval

MET_GEVALLEN = ("test_d0", "test_d1", "test_in_onderzoek", "test_bijzondere_gevallen")


@cache
def gevallen() -> dict[str, list[Geval]]:
    """The cases by the name of their test module, for example `test_d10_een_ouder`."""
    namen = sorted(pad.stem for pad in Path(__file__).parent.glob("test_*.py"))
    modules = {naam: import_module(f"tests.gezag.{naam}") for naam in namen if naam.startswith(MET_GEVALLEN)}
    return {naam: module.GEVALLEN for naam, module in modules.items()}
