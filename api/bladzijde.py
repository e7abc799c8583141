"""A page of a longer answer: how much may be asked at once, and how far one may page."""

from __future__ import annotations

from graph.fouten import OngeldigeInvoer

MEESTE, VERST = 100, 10_000


def keur_bladzijde(eerste: int, vanaf: int, wat: str, raad: str = "") -> None:
    """Refuse (OngeldigeInvoer) a page that is too large or lies too far; `wat` is what is on it."""
    if not 1 <= eerste <= MEESTE:
        raise OngeldigeInvoer("eerste", f"vraag 1 tot {MEESTE} {wat} tegelijk")
    if not 0 <= vanaf <= VERST:
        raise OngeldigeInvoer("vanaf", f"sla 0 tot {VERST} {wat} over{raad}")
