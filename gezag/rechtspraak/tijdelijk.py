"""Gezag that rests for the time being: suspension (1:268 BW) and provisional guardianship (1:241 BW)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from graph.rechtspraak import Inschrijving, Maatregel

from .houder import Houder, Houderrol
from .inhoud import GENOEMD, VASTSTELLINGEN, WIJZIGINGEN, Ouders
from .opvolging import Stand
from .werking import zeker_eerder


class Rust(NamedTuple):
    """Who acts while the gezag of others rests."""

    stand: Stand
    geschorst: tuple[Houder, ...] = ()


def laat_rusten(stand: Stand, alle: Sequence[Inschrijving], ouders: Ouders) -> Rust:
    """The situation with what is suspended and who is provisional guardian; `alle` is everything with effect.

    What is about part of the gezag only (with subjects) changes nobody's place: see `deel_van_het_gezag`.
    """
    geheel = [
        i for i in sorted(alle, key=lambda i: i.verwijzing) if not i.onderwerpen and not _afgelost(i, alle, ouders)
    ]
    schorsingen = [i for i in geheel if i.maatregel is Maatregel.SCHORSING]
    voorlopig = [i for i in geheel if i.maatregel is Maatregel.VOORLOPIGE_VOOGDIJ]
    geschorst: dict[object, Houder] = {}
    for een in schorsingen:
        namen = {h.wie for h in ouders.verliezers(een)}
        geschorst |= {h.wie: h for h in stand.houders if h.wie in namen or not namen}
    over = tuple(h for h in stand.houders if h.wie not in geschorst)
    if voorlopig:
        return _voorlopig(stand, voorlopig, (*geschorst.values(), *over), (*schorsingen, *voorlopig), ouders)
    if not geschorst:
        return Rust(stand)
    return Rust(stand._replace(houders=over, gronden=(*stand.gronden, *schorsingen)), tuple(geschorst.values()))


def _voorlopig(
    stand: Stand,
    voorlopig: Sequence[Inschrijving],
    geschorst: tuple[Houder, ...],
    gronden: tuple[Inschrijving, ...],
    ouders: Ouders,
) -> Rust:
    """A provisional guardian acts in place of whoever holds gezag."""
    voogden = [ouders.genoemd(i, *GENOEMD[Maatregel.VOORLOPIGE_VOOGDIJ]) for i in voorlopig]
    if len({frozenset(h.wie for h in een) for een in voogden}) > 1:
        uit = tuple(voorlopig)
        return Rust(Stand((), onduidelijk="TEGENSTRIJDIGE_BESLISSINGEN", gronden=uit, tegenstrijdig=uit), geschorst)
    houders = tuple(h._replace(rol=Houderrol.VOORLOPIGE_VOOGD) for h in voogden[0])
    rust_op = (*stand.gronden, *gronden)
    return Rust(Stand(houders, onbekend=not houders, gronden=rust_op), geschorst)


def _afgelost(tijdelijk: Inschrijving, alle: Sequence[Inschrijving], ouders: Ouders) -> bool:
    """Whether a later decision about gezag took the place of a temporary one.

    Ending the gezag of a suspended parent says nothing of a provisional guardian, who goes on until there is another.
    """
    schorsing = tijdelijk.maatregel is Maatregel.SCHORSING
    for later in alle:
        if not zeker_eerder(tijdelijk.ingang, later.ingang):
            continue
        if later.maatregel in VASTSTELLINGEN or (later.maatregel is Maatregel.HERSTEL and not schorsing):
            return True
        if later.maatregel in WIJZIGINGEN and schorsing:
            geraakt, gewijzigd = ({h.wie for h in ouders.verliezers(i)} for i in (tijdelijk, later))
            if not geraakt or not gewijzigd or not gewijzigd.isdisjoint(geraakt):
                return True
    return False
