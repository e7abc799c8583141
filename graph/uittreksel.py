"""The part of a person list that can decide gezag: less to read and decode for the question that is asked most.

Source of the selection: the elements that the official derivation reads, those in which it shows a person, and the
marks incorrect (84.10) and under investigation (83.10, 83.30).
"""

from __future__ import annotations

from collections.abc import Sequence

from .persoonslijst import ALLEEN_ACTUEEL, Elementen, Inhoud

OVERAL = "volgnr 83.10 83.30 84.10 85.10"
IEMAND = "01.20 02.10 02.20 02.30 02.40 03.10 04.10"
ELEMENTEN = {
    categorie: frozenset(f"{OVERAL} {elementen}".split())
    for categorie, elementen in {
        "01": f"{IEMAND} 03.30 81.20",
        "02": f"{IEMAND} 62.10 81.20",
        "03": f"{IEMAND} 62.10 81.20",
        "05": f"{IEMAND} 06.10 07.10 07.40",
        "07": "67.10 67.20",
        "08": "09.10 14.20",
        "09": "01.20 03.10",
        "11": "32.10 33.10",
    }.items()
}
"""By category what is kept of it. Of a child on a list only who it is and its age: its own list tells the rest."""


def uittreksel(inhoud: Inhoud) -> Inhoud:
    """The same list with only what can decide gezag; every occurrence keeps its place."""
    deel: dict[str, Sequence[Sequence[Elementen]]] = {
        categorie: [[_over(voorkomen, elementen) for voorkomen in stapel] for stapel in inhoud[categorie]]
        for categorie, elementen in ELEMENTEN.items()
        if categorie in inhoud
    }
    if ALLEEN_ACTUEEL in inhoud:
        deel[ALLEEN_ACTUEEL] = []
    return deel


def _over(voorkomen: Elementen, elementen: frozenset[str]) -> Elementen:
    """What stays of an occurrence; that it is the newest goes without saying."""
    over = {e: waarde for e, waarde in voorkomen.items() if e in elementen}
    if over.get("volgnr") == 0:
        del over["volgnr"]
    return over
