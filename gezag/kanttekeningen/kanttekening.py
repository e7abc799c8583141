"""What a remark says: stable code, what is odd, what the law says, and what to check."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..feiten import Feiten
from ..uitkomst import Uitspraak


@dataclass(frozen=True, slots=True)
class Kanttekening:
    """A remark beside an official answer; holds no personal values, so that it can be shown and logged anywhere."""

    code: str
    """Stable name, for example `ERKENNING_VOOR_GEBOORTE`."""
    wat: str
    """What is odd about the answer in this case."""
    wet: str
    """What the Civil Code (or the Hague convention of 1996) would say, with the article."""
    nagaan: str
    """What the professional should check, and where."""


Toets = Callable[[Feiten, Uitspraak], Kanttekening | None]
"""One oddity: its remark when it touches the case, else None. Never raises."""

GEZAGSREGISTER = "het centraal gezagsregister (art. 1:244 BW)"
