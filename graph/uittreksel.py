"""The part of a person list that can decide gezag: less to read and decode for the question that is asked most.

Source of the selection: the elements that the official derivation reads, those in which it shows a person, and the
marks incorrect (84.10) and under investigation (83.10, 83.30).
"""

from __future__ import annotations

from collections.abc import Sequence

from .persoonslijst import ALLEEN_ACTUEEL, Elementen, Inhoud

CATEGORIEEN = ("01", "02", "03", "05", "07", "08", "09", "11")
ELEMENTEN = frozenset(
    "volgnr 01.20 02.10 02.20 02.30 02.40 03.10 03.30 04.10 06.10 07.10 07.40 09.10 14.20 32.10 33.10 62.10 67.10"
    " 67.20 81.20 83.10 83.30 84.10 85.10".split()
)


def uittreksel(inhoud: Inhoud) -> Inhoud:
    """The same list with only what can decide gezag; every occurrence keeps its place."""
    deel: dict[str, Sequence[Sequence[Elementen]]] = {
        categorie: [
            [{e: waarde for e, waarde in voorkomen.items() if e in ELEMENTEN} for voorkomen in stapel]
            for stapel in inhoud[categorie]
        ]
        for categorie in CATEGORIEEN
        if categorie in inhoud
    }
    if ALLEEN_ACTUEEL in inhoud:
        deel[ALLEEN_ACTUEEL] = []
    return deel
