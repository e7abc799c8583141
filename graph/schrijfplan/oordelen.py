"""Which judgements are kept, replaced and forgotten when vermeldingen were compared anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import NamedTuple

from graph.identiteit import MENS, BekendeVermelding, Oordeel, Verwijzing


@dataclass(slots=True)
class Oordelen:
    """What changes in the judgements."""

    weg: list[int] = field(default_factory=list)
    anders: list[Oordeel] = field(default_factory=list)
    """Judged the same again, for another reason or with another weight: identifier and moment stay."""
    nieuw: list[Oordeel] = field(default_factory=list)
    geraakt: set[Verwijzing] = field(default_factory=set)
    """On whom there is a judgement more, less or otherwise."""


class Stand(NamedTuple):
    """What a vermelding tells, and since when it waits."""

    kenmerken: bytes
    wacht: str | None


def deel_op(
    gekoppeld: Iterable[BekendeVermelding], nu: Mapping[Verwijzing, Stand]
) -> tuple[set[Verwijzing], set[Verwijzing]]:
    """Who was compared as they are now, and who tells something else since, or waits for another reason.

    Between comparing and this transaction a load may have come in.
    """
    vergeleken, anders = set[Verwijzing](), set[Verwijzing]()
    for een in gekoppeld:
        if stand := nu.get(een.verwijzing):
            zelfde = een.kenmerken == stand.kenmerken and stand.wacht in (None, een.wacht)
            (vergeleken if zelfde else anders).add(een.verwijzing)
    return vergeleken, anders


def vervang(
    bestaand: Iterable[Oordeel],
    gekoppeld: Set[Verwijzing],
    gegeven: Sequence[Oordeel],
    bekend: Set[Verwijzing],
    volgende: int,
    moment: str,
) -> Oordelen:
    """Decide it.

    `bestaand` are the judgements of rules and the model on anyone in `gekoppeld` or in `gegeven`. What a rule or the
    model judges of somebody who is not there, or not as compared (not in `bekend`), is not kept; what a person judges
    is, for when they are.
    """
    uit = Oordelen()
    automatisch, van_mensen = dict[tuple[Verwijzing, Verwijzing, str], Oordeel](), list[Oordeel]()
    for gegeven_een in gegeven:
        een, ander = sorted((gegeven_een.een, gegeven_een.ander))
        oordeel = gegeven_een._replace(een=een, ander=ander, wanneer=moment, intrekking=None)
        if oordeel.methode == MENS:
            van_mensen.append(oordeel)
        elif een in bekend and ander in bekend:
            automatisch[een, ander, oordeel.methode] = oordeel
    for oud in bestaand:
        plek = (oud.een, oud.ander, oud.methode)
        nieuw = automatisch.get(plek)
        if nieuw is None and oud.een not in gekoppeld and oud.ander not in gekoppeld:
            continue
        if nieuw is None or nieuw.uitspraak != oud.uitspraak or oud.intrekking is not None:
            uit.weg.append(oud.id)
            uit.geraakt |= {oud.een, oud.ander}
            continue
        del automatisch[plek]
        opnieuw = nieuw._replace(id=oud.id, wanneer=oud.wanneer)
        if opnieuw != oud:
            uit.anders.append(opnieuw)
            uit.geraakt |= {oud.een, oud.ander}
    for id_, oordeel in enumerate((*van_mensen, *automatisch.values()), volgende):
        uit.nieuw.append(oordeel._replace(id=id_))
        uit.geraakt |= {oordeel.een, oordeel.ander}
    return uit
