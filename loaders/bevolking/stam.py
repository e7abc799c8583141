"""One family: who starts it, and how it goes on until everybody has been told of. Also the families of one."""

from __future__ import annotations

from bisect import bisect
from itertools import accumulate

from .cijfers import ADEL, ALLEEN_GEKOMEN, STICHTERS, UIT_BUITENLAND, ZELDZAAM
from .kalender import JAAR, PEILDAG, dag
from .levensloop import maak_plan, volwassen
from .mens import Mens, word_ouder
from .rechter import curatele, verlies
from .wereld import Herkomst, Voorraad, Wereld
from .wonen import alleen, opgroeien
from .zeldzaam import zeldzaam_gezin

_DECENNIA = [jaar for jaar, _ in STICHTERS]
_STAPELS = list(accumulate(gewicht for _, gewicht in STICHTERS))


def familie(voorraad: Voorraad, zaad: int, nummer: int) -> Wereld:
    """Family `nummer` of a seed, with numbers for whoever has a list."""
    w = Wereld(voorraad, zaad, nummer)
    if w.kans(ALLEEN_GEKOMEN):
        _eenling(w)
    elif w.kans(ZELDZAAM):
        zeldzaam_gezin(w)
    else:
        _stichter(w)
    while w.wachtrij:
        _groei_op(w, w.wachtrij.pop(0))
    for wie in w.leden:
        if wie.heeft_lijst:
            wie.nummers = voorraad.nummers()
            curatele(w, wie)
    return w


def _stichter(w: Wereld) -> None:
    """Whoever the family starts with, grown up."""
    if w.kans(UIT_BUITENLAND):
        van = _herkomst(w)
        geboren = dag(w.tussen(*van.geboren)) + w.tussen(0, 364)
        eerste, laatste = van.komst
        komst = dag(w.tussen(max(eerste, int(1850 + geboren / JAAR) + 17), laatste)) + w.tussen(0, 364)
        wie = w.mens(geboren, van.code, buitenland=True, niet_voor=komst + 400)
        wie.komst = min(komst, PEILDAG - 300)
    else:
        decennium = _DECENNIA[bisect(_STAPELS, w.worp() * _STAPELS[-1])]
        geboren = dag(decennium) + w.tussen(0, 3651)
        fries = w.gemeente.gebied == "FR" and w.kans(0.6)
        wie = w.mens(geboren, "fy" if fries else "nl", niet_voor=geboren + int(30 * JAAR))
        if w.kans(ADEL):
            wie.naam["02.20"] = "JH" if wie.man else "JV"
    w.ouders_op_naam(wie)
    wie.woont.append((geboren, w.huis(wie)))
    volwassen(w, wie, maak_plan(w, wie))


def _herkomst(w: Wereld) -> Herkomst:
    keuze = list(w.voorraad.herkomsten.values())
    stapels = list(accumulate(van.aandeel for van in keuze))
    return keuze[bisect(stapels, w.worp() * stapels[-1])]


def _groei_op(w: Wereld, kind: Mens) -> None:
    """A child's youth, and its life after that as far as there is one."""
    verlies(w, kind)
    plan = maak_plan(w, kind)
    opgroeien(w, kind, plan.uit_huis)
    volwassen(w, kind, plan)


def _eenling(w: Wereld) -> None:
    """Somebody alone in the register: a worker or student from abroad, a non-resident, a minor who came alone."""
    soort = w.worp()
    kind = soort < 0.12
    van = w.voorraad.herkomsten[w.kies(("sy", "er") if kind else ("pl", "ro", "de", "in", "cn"))]
    leeftijd = w.tussen(13, 16) if kind else w.tussen(19, 48)
    geboren = PEILDAG - int((leeftijd + w.worp()) * JAAR)
    wie = w.mens(geboren, van.code, buitenland=True, niet_voor=PEILDAG)
    w.ouders_op_naam(wie)
    wie.komst = PEILDAG - w.tussen(30, 500 if kind else 1500)
    if kind:
        wie.gezag.append((wie.komst + 20, "D"))
        wie.woont.append((wie.komst, w.tehuis(1)))
    elif soort < 0.45:
        wie.niet_ingezetene = True
    else:
        alleen(w, wie, wie.komst, PEILDAG)
    if not kind and w.kans(0.3):
        wie.ouders[1].clear()
        word_ouder(wie, 1, None, geboren, "A", punt=w.kans(0.5))
