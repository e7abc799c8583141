"""May whom a court gave gezag hold it on this day? Who died, is under curatele or is a minor cannot (1:246 BW)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from graph.rechtspraak import Inschrijving

from ..feiten import Register
from ..uitkomst import Onbevoegdheid
from ..vragen import bevoegdheid, is_minderjarig
from .artikelen import JURIST
from .herlezen import meerderjarig_verklaard, onder_curatele_gesteld
from .houder import Houder, Houderrol
from .opvolging import Stand, zonder_ouder_voogd


class Afgevallen(NamedTuple):
    """Somebody whom a decision gave gezag and who cannot hold it."""

    houder: Houder
    door: Onbevoegdheid


class Bevoegden(NamedTuple):
    """Who of those with gezag can hold it."""

    stand: Stand
    afgevallen: tuple[Afgevallen, ...] = ()
    artikel: str | None = None
    """By which article others go on, or the court provides; None when nobody fell away."""


def alleen_bevoegden(stand: Stand, register: Register, peildatum: int, werkend: Sequence[Inschrijving]) -> Bevoegden:
    """The situation without those who cannot hold gezag: the other goes on alone, a third party becomes voogd."""
    afgevallen: list[Afgevallen] = []
    for houder in stand.houders:
        if door := onbevoegd(houder, register, peildatum, werkend):
            afgevallen.append(Afgevallen(houder, door))
    if not afgevallen:
        return Bevoegden(stand if stand.onbekend else stand._replace(houders=zonder_ouder_voogd(stand.houders)))
    weg = {een.houder.wie for een in afgevallen}
    over = tuple(h for h in stand.houders if h.wie not in weg)
    doden = all(een.door is Onbevoegdheid.OVERLEDEN for een in afgevallen)
    artikel = _artikel(stand, over, doden=doden)
    return Bevoegden(stand._replace(houders=zonder_ouder_voogd(over)), tuple(afgevallen), artikel)


def onbevoegd(
    houder: Houder, register: Register, peildatum: int, werkend: Sequence[Inschrijving]
) -> Onbevoegdheid | None:
    """Why somebody cannot hold gezag; None when they can, or nothing is known of them."""
    persoon, nummer = houder.persoon, houder.burgerservicenummer
    if persoon is None:
        return None
    onder_curatele = nummer and onder_curatele_gesteld(nummer, werkend)
    lijsten = register.alle(nummer)
    door = bevoegdheid(lijsten[0], peildatum).waarde if len(lijsten) == 1 else None
    if not lijsten and is_minderjarig(persoon.getal("03.10"), peildatum):
        door = Onbevoegdheid.MINDERJARIG
    if door is Onbevoegdheid.MINDERJARIG and nummer and meerderjarig_verklaard(nummer, werkend):
        door = None
    return Onbevoegdheid.ONDER_CURATELE if onder_curatele and door is not Onbevoegdheid.OVERLEDEN else door


def _artikel(stand: Stand, over: Sequence[Houder], *, doden: bool) -> str:
    """By law, what follows when somebody falls away."""
    voogdij = any(h.rol in (Houderrol.VOOGD, Houderrol.VOORLOPIGE_VOOGD) for h in stand.houders)
    if not over and not stand.onbekend:
        if voogdij:
            return f"1:295 BW {JURIST}"
        return "1:253g BW, 1:253h BW" if doden else "1:253q BW"
    if voogdij:
        return f"1:282 BW {JURIST}"
    if over and all(h.rol is Houderrol.OUDER for h in over):
        return "1:253f BW" if doden else "1:253q lid 1 BW"
    return "1:253x lid 1 BW" if doden else "1:253q BW, 1:253v BW"
