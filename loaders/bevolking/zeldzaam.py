"""Small families of a kind that is rare, so that every outcome of gezag is met in ten thousand persons too."""

from __future__ import annotations

from .kalender import JAAR, PEILDAG
from .kinderen import baar_alleen
from .mens import Mens
from .schoonfamilie import ouders_met_lijst
from .wereld import Wereld
from .wonen import alleen, opgroeien


def zeldzaam_gezin(w: Wereld) -> None:
    """A mother who is a minor herself, who died not long ago, or who is under curatele; she has her children alone."""
    soort = w.worp()
    if soort < 0.4:
        _minderjarige_moeder(w)
    elif soort < 0.75:
        moeder = _moeder(w)
        moeder.overleden = PEILDAG - w.tussen(10, 400)
        baar_alleen(w, moeder, [_geboortedag(w, moeder)])
    else:
        moeder = _moeder(w)
        moeder.curatele = (PEILDAG - w.tussen(30, 2500), None)
        baar_alleen(w, moeder, [_geboortedag(w, moeder)])


def _minderjarige_moeder(w: Wereld) -> None:
    """She lives with her mother, and so does her child."""
    geboren = PEILDAG - int((16.2 + 1.6 * w.worp()) * JAAR)
    moeder = w.mens(geboren, "nl", man=False, niet_voor=PEILDAG)
    ouders_met_lijst(w, moeder)
    opgroeien(w, moeder, PEILDAG)
    baar_alleen(w, moeder, [PEILDAG - w.tussen(20, 200)])


def _moeder(w: Wereld) -> Mens:
    moeder = w.mens(PEILDAG - int((30 + 15 * w.worp()) * JAAR), "nl", man=False, niet_voor=PEILDAG)
    w.ouders_op_naam(moeder)
    moeder.woont.append((moeder.geboren, w.huis(moeder)))
    alleen(w, moeder, moeder.geboren + int(22 * JAAR), PEILDAG)
    return moeder


def _geboortedag(w: Wereld, moeder: Mens) -> int:
    """A day on which the child that is born is still a minor now."""
    return w.tussen(max(moeder.geboren + int(20 * JAAR), PEILDAG - int(16 * JAAR)), PEILDAG - 500)
