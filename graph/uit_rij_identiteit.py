"""From rows to vermeldingen and judgements, alike for every store: which columns, and in which order they are given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from sys import intern
from typing import Any

from .identiteit import (
    BekendeVermelding,
    Identiteit,
    Intrekking,
    Oordeel,
    Samenhang,
    Twijfel,
    Uitspraak,
    Verwijzing,
)

Rij = Sequence[Any]


def vermelding(rij: Rij) -> BekendeVermelding:
    """From: bron, sleutel, nummer, deel, persoon, thuis, ingeschrevene, kenmerken, wacht.

    Of all who were loaded in one batch the last is the same text, kept once: they can be millions.
    """
    kenmerken = rij[7].encode() if isinstance(rij[7], str) else rij[7]
    return BekendeVermelding(Verwijzing(*rij[:4]), rij[4], rij[5], bool(rij[6]), kenmerken, rij[8] and intern(rij[8]))


def oordeel(rij: Rij) -> Oordeel:
    """From: id, uitspraak, methode, gewicht, wie, waarom, wanneer; by whom, when, why withdrawn; twice four of whom."""
    id_, uitspraak, methode, gewicht, wie, waarom, wanneer, door, ingetrokken, om = rij[:10]
    een, ander = sorted((Verwijzing(*rij[10:14]), Verwijzing(*rij[14:18])))
    intrekking = Intrekking(door, ingetrokken, om) if ingetrokken is not None else None
    return Oordeel(een, ander, Uitspraak(uitspraak), methode, gewicht, wie, waarom, wanneer, id_, intrekking)


def samenhang(vermeldingen: Iterable[Rij], oordelen: Iterable[Rij]) -> Samenhang:
    """These vermeldingen, with those judgements that are between two of them and count."""
    alle = sorted(map(vermelding, vermeldingen))
    erbij = {een.verwijzing for een in alle}
    tussen = [een for een in map(oordeel, oordelen) if een.een in erbij and een.ander in erbij and not een.intrekking]
    return Samenhang(alle, sorted(tussen, key=_op_paar))


def identiteit(persoon: int, vermeldingen: Iterable[Rij], oordelen: Iterable[Rij]) -> Identiteit:
    """A person with these vermeldingen."""
    return Identiteit(persoon, sorted(map(vermelding, vermeldingen)), sorted(map(oordeel, oordelen), key=_op_paar))


def twijfel(een: Rij, ander: Rij, gewicht: float, sinds: str) -> Twijfel:
    """A pair, in the order of Verwijzing."""
    links, rechts = sorted((vermelding(een), vermelding(ander)))
    return Twijfel(links, rechts, gewicht, sinds)


def _op_paar(een: Oordeel) -> tuple[object, ...]:
    return een.een, een.ander, een.methode, een.id
