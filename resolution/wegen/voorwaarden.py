"""Conditions on two tellings, each written once for both places where it is asked: SQL in bulk, Python online.

The columns are those of `Vormen`: text that may be empty, and sets. Nothing is ever NULL.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import NamedTuple

from rapidfuzz.distance import DamerauLevenshtein

from resolution.vormen import Verzameling, Vormen


class Voorwaarde(NamedTuple):
    """A condition on a pair, the same in SQL (columns with `_l` and `_r`) and in Python."""

    sql: str
    geldt: Callable[[Vormen, Vormen], bool]


def _tekst(kolom: str) -> Callable[[Vormen], str]:
    return attrgetter(kolom)


def _verzameling(kolom: str) -> Callable[[Vormen], Verzameling]:
    return attrgetter(kolom)


def en(een: Voorwaarde, *meer: Voorwaarde) -> Voorwaarde:
    """All of these."""
    for ander in meer:
        een = _beide(een, ander)
    return een


def of(een: Voorwaarde, *meer: Voorwaarde) -> Voorwaarde:
    """At least one of these."""
    for ander in meer:
        een = _een_van_beide(een, ander)
    return een


def _beide(een: Voorwaarde, ander: Voorwaarde) -> Voorwaarde:
    x, y = een.geldt, ander.geldt
    return Voorwaarde(f"({een.sql}) AND ({ander.sql})", lambda p, q: x(p, q) and y(p, q))


def _een_van_beide(een: Voorwaarde, ander: Voorwaarde) -> Voorwaarde:
    x, y = een.geldt, ander.geldt
    return Voorwaarde(f"({een.sql}) OR ({ander.sql})", lambda p, q: x(p, q) or y(p, q))


def niet(deel: Voorwaarde) -> Voorwaarde:
    """Not this."""
    geldt = deel.geldt
    return Voorwaarde(f"NOT ({deel.sql})", lambda p, q: not geldt(p, q))


def ontbreekt(kolom: str) -> Voorwaarde:
    """At least one of the two does not tell it."""
    waarde = _tekst(kolom)
    return Voorwaarde(f"{kolom}_l = '' OR {kolom}_r = ''", lambda p, q: not waarde(p) or not waarde(q))


def leeg(kolom: str) -> Voorwaarde:
    """At least one of the two sets is empty."""
    waarde = _verzameling(kolom)
    return Voorwaarde(f"len({kolom}_l) = 0 OR len({kolom}_r) = 0", lambda p, q: not waarde(p) or not waarde(q))


def gelijk(kolom: str) -> Voorwaarde:
    """Told by both, and the same."""
    waarde = _tekst(kolom)
    return Voorwaarde(f"{kolom}_l = {kolom}_r AND {kolom}_l <> ''", lambda p, q: waarde(p) == waarde(q) != "")


def deelt(kolom: str) -> Voorwaarde:
    """The two sets have something in common."""
    waarde = _verzameling(kolom)
    return Voorwaarde(f"list_has_any({kolom}_l, {kolom}_r)", lambda p, q: not waarde(p).isdisjoint(waarde(q)))


def ingevoegd(leeg_: str, ander: str, in_: str) -> Voorwaarde:
    """One does not tell a text, and has in another set what the second tells in its own."""
    t, a, b = _tekst(leeg_), _verzameling(ander), _verzameling(in_)

    def geldt(p: Vormen, q: Vormen) -> bool:
        return (not t(p) and not a(q).isdisjoint(b(p))) or (not t(q) and not a(p).isdisjoint(b(q)))

    sql = " OR ".join(
        f"({leeg_}_{x} = '' AND list_has_any({ander}_{y}, {in_}_{x}))" for x, y in (("l", "r"), ("r", "l"))
    )
    return Voorwaarde(sql, geldt)


def gekruist(een: str, ander: str) -> Voorwaarde:
    """What the first tells in one set the second tells in the other, and the other way round."""
    a, b = _verzameling(een), _verzameling(ander)
    return Voorwaarde(
        f"list_has_any({een}_l, {ander}_r) AND list_has_any({ander}_l, {een}_r)",
        lambda p, q: not a(p).isdisjoint(b(q)) and not b(p).isdisjoint(a(q)),
    )


def een_van_beide_in(een: str, ander: str) -> Voorwaarde:
    """What one tells in the first set is among what the other tells in the second."""
    a, b = _verzameling(een), _verzameling(ander)
    return Voorwaarde(
        f"list_has_any({een}_l, {ander}_r) OR list_has_any({ander}_l, {een}_r)",
        lambda p, q: not a(p).isdisjoint(b(q)) or not b(p).isdisjoint(a(q)),
    )


def tikfouten(kolom: str, hoogstens: int, vanaf: int, andere: str | None = None) -> Voorwaarde:
    """At most so many letters wrong, missing, too many or swapped with their neighbour, in texts of a length and up.

    `andere`: the column to look at in the second.
    """
    rechts = andere or kolom
    a, b = _tekst(kolom), _tekst(rechts)
    afstand = DamerauLevenshtein.distance

    def geldt(p: Vormen, q: Vormen) -> bool:
        x, y = a(p), b(q)
        if len(x) < vanaf or len(y) < vanaf:
            return False
        return -hoogstens <= len(x) - len(y) <= hoogstens and afstand(x, y, score_cutoff=hoogstens) <= hoogstens

    sql = (
        f"length({kolom}_l) >= {vanaf} AND length({rechts}_r) >= {vanaf}"
        f" AND damerau_levenshtein({kolom}_l, {rechts}_r) <= {hoogstens}"
    )
    return Voorwaarde(sql, geldt)


def begint_met(kolom: str, vanaf: int) -> Voorwaarde:
    """One begins with the whole of the other, which is of a length and up."""
    waarde = _tekst(kolom)

    def geldt(p: Vormen, q: Vormen) -> bool:
        x, y = waarde(p), waarde(q)
        return len(x) >= vanaf and len(y) >= vanaf and (x.startswith(y) or y.startswith(x))

    sql = (
        f"length({kolom}_l) >= {vanaf} AND length({kolom}_r) >= {vanaf}"
        f" AND (starts_with({kolom}_l, {kolom}_r) OR starts_with({kolom}_r, {kolom}_l))"
    )
    return Voorwaarde(sql, geldt)


def stuk_gelijk(kolom: str, begin: int, eind: int) -> Voorwaarde:
    """The same characters in a part of the text, counted from zero."""
    waarde = _tekst(kolom)
    deel = f"substr({kolom}_{{}}, {begin + 1}, {eind - begin})"
    return Voorwaarde(
        f"{deel.format('l')} = {deel.format('r')}", lambda p, q: waarde(p)[begin:eind] == waarde(q)[begin:eind]
    )


def stuk_verwisseld(kolom: str, een: int, ander: int, lengte: int) -> Voorwaarde:
    """Two parts of the text have changed places."""
    waarde = _tekst(kolom)
    deel = f"substr({kolom}_{{}}, {{}}, {lengte})"

    def geldt(p: Vormen, q: Vormen) -> bool:
        x, y = waarde(p), waarde(q)
        return x[een : een + lengte] == y[ander : ander + lengte] and x[ander : ander + lengte] == y[een : een + lengte]

    sql = (
        f"{deel.format('l', een + 1)} = {deel.format('r', ander + 1)}"
        f" AND {deel.format('l', ander + 1)} = {deel.format('r', een + 1)}"
    )
    return Voorwaarde(sql, geldt)


def jaar_ernaast(kolom: str) -> Voorwaarde:
    """Two dates (eight digits) with one year between them, to the day."""
    waarde = _tekst(kolom)

    def geldt(p: Vormen, q: Vormen) -> bool:
        x, y = waarde(p), waarde(q)
        return x[4:] == y[4:] and x != "" != y and abs(int(x[:4]) - int(y[:4])) == 1

    jaar = f"TRY_CAST({kolom}_{{}}[:4] AS INTEGER)"
    return Voorwaarde(
        f"{kolom}_l[5:] = {kolom}_r[5:] AND coalesce(abs({jaar.format('l')} - {jaar.format('r')}) = 1, false)", geldt
    )


def een_eindigt_op(kolom: str, einde: str) -> Voorwaarde:
    """At least one of the two ends so."""
    waarde = _tekst(kolom)
    return Voorwaarde(
        f"{kolom}_l LIKE '%{einde}' OR {kolom}_r LIKE '%{einde}'",
        lambda p, q: waarde(p).endswith(einde) or waarde(q).endswith(einde),
    )
