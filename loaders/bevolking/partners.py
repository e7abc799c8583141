"""The other: who somebody finds, where they come from, and what they bring along."""

from __future__ import annotations

from .cijfers import GEMENGD, ONGEHUWDE_MOEDER, OUDERS_MEE, UIT_HUIS, VADER_OUDER, op
from .kalender import JAAR, PEILDAG, dag, jaar
from .kinderen import baar
from .mens import Mens, Relatie
from .schoonfamilie import ouders_met_lijst
from .wereld import NEDERLAND, Wereld
from .wonen import alleen, opgroeien, samen

RUIM = 120
"""People in a family up to which partners bring parents or former partners with a list of their own."""


def nieuwe_partner(w: Wereld, wie: Mens, sinds: int, *, man: bool, opnieuw: bool = False) -> Mens:
    """Somebody to live with from a day on; `opnieuw` may bring children of an earlier relation."""
    verschil = VADER_OUDER if man and not wie.man else -VADER_OUDER if wie.man and not man else 0
    geboren = min(wie.geboren - int(w.rond(verschil, 3.2) * JAAR), sinds - int(17.5 * JAAR))
    herkomst = wie.herkomst
    if w.kans(GEMENGD):
        codes = ["nl", "nl", *w.voorraad.herkomsten]
        herkomst = w.kies(codes)
    van = w.herkomst(herkomst)
    buitenland = van is not None and (
        w.kans(0.85) if wie.komst is not None and herkomst == wie.herkomst else w.kans(0.25)
    )
    partner = w.mens(geboren, herkomst, man=man, buitenland=buitenland, niet_voor=sinds + 400)
    if van and buitenland:
        partner.komst = _komst(w, wie, partner, sinds, dag(van.komst[0]))
    partner.zijtak = wie.zijtak
    if herkomst in ("nl", "fy") and geboren > dag(1945) and len(w.leden) < RUIM and w.kans(OUDERS_MEE):
        ouders_met_lijst(w, partner)
    else:
        w.ouders_op_naam(partner)
    uit_huis = min(geboren + int(w.rond(UIT_HUIS, 2) * JAAR), sinds)
    if partner.verzorgers:
        opgroeien(w, partner, uit_huis)
    else:
        partner.woont.append((geboren, w.huis(partner)))
    eerder = opnieuw and 29 * JAAR < sinds - geboren < 58 * JAAR and len(w.leden) < RUIM and w.kans(0.45)
    if eerder:
        _eerder(w, partner, uit_huis, sinds)
    elif uit_huis < sinds:
        alleen(w, partner, uit_huis, sinds)
    return partner


def _komst(w: Wereld, wie: Mens, partner: Mens, sinds: int, eerste: int) -> int:
    """When a partner from abroad arrives: with or after the other, or for the relation."""
    begin = wie.komst if wie.komst is not None and wie.komst > sinds else sinds
    komst = max(begin + (0 if w.kans(0.6) else w.tussen(60, 900)), eerste, partner.geboren + 1)
    return min(komst, PEILDAG - 30)


def _eerder(w: Wereld, partner: Mens, uit_huis: int, tot: int) -> None:
    """An earlier relation that ended, with one or two children: somebody's stepchildren from now on."""
    sinds = max(uit_huis, partner.geboren + int(22 * JAAR))
    geboorten = [sinds + w.tussen(500, 1500)]
    if w.kans(0.5):
        geboorten.append(geboorten[0] + w.tussen(500, 1300))
    einde = max(geboorten[-1] + 200, tot - w.tussen(300, 1800))
    if einde >= tot - 60:
        alleen(w, partner, uit_huis, tot)
        return
    vroeger = w.mens(
        partner.geboren + (1 if partner.man else -1) * 800,
        partner.herkomst if partner.komst is None else "nl",
        man=not partner.man,
        niet_voor=einde,
    )
    w.ouders_op_naam(vroeger)
    vroeger.woont.append((vroeger.geboren, w.huis(vroeger)))
    if uit_huis < sinds:
        alleen(w, partner, uit_huis, sinds)
    samen(w, partner, vroeger, sinds, einde, geboorten[-1] + int(30 * JAAR))
    band = None
    if not w.kans(op(ONGEHUWDE_MOEDER, jaar(sinds))):
        band = Relatie(partner, vroeger, "H", sinds + 100, w.gemeente.code, NEDERLAND, einde, "S")
        partner.relaties.append(band)
        vroeger.relaties.append(band)
    for dag_ in geboorten:
        kind = baar(w, partner, vroeger, dag_, band)
        if w.kans(0.5):
            kind.verzorgers.append((einde, partner if kind.verzorgers[0][1] is vroeger else vroeger))
    alleen(w, vroeger, einde, vroeger.einde, blijft=True)
    alleen(w, partner, einde, tot)
