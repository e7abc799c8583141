"""A list that holds only today never takes the place of a full one (docs/besluiten/0016-brp-api.md)."""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import islice

from graph.datum import NU
from graph.persoonslijst import Persoonslijst, negen_cijfers
from graph.store import Store

from .bron import HEEL, Gelezen
from .brp_api import lezen
from .levering import Levering

SAMEN = 200
"""Persons asked about in one question to the store."""


async def vollere_lijsten(store: Store, levering: Levering) -> Set[str]:
    """The burgerservicenummers in this file of which the store has a full list already."""
    if levering.formaat != lezen.FORMAAT:
        return frozenset()
    alle, voller = _nummers(levering), set[str]()
    while nummers := list(islice(alle, SAMEN)):
        lijsten = await store.gezag(nummers, NU)
        voller.update(negen_cijfers(lijst.burgerservicenummer) or "" for lijst in lijsten if _vol(lijst))
    return voller


def _vol(lijst: Persoonslijst) -> bool:
    return not lijst.beperkt and not lijst.vervallen


def _nummers(levering: Levering) -> Iterator[str]:
    gelezen = (record for record, _ in lezen.lees(levering.pad, HEEL) if isinstance(record, Gelezen))
    return filter(None, (negen_cijfers(Persoonslijst(een.inhoud).burgerservicenummer) for een in gelezen))
