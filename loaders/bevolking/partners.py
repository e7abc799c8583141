"""The other: who somebody finds, where they come from, and what they bring along."""

from __future__ import annotations

from .cijfers import GEMENGD, ONGEHUWDE_MOEDER, OUDERS_MEE, UIT_HUIS, VADER_OUDER, kindertal, op, trek
from .kalender import GBA, JAAR, PEILDAG, dag, jaar
from .kinderen import baar
from .mens import Mens, Relatie, word_ouder
from .wereld import NEDERLAND, Wereld
from .wonen import alleen, opgroeien, samen

RUIM = 60
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
    buitenland = van is not None and (w.kans(0.85) if wie.komst is not None and herkomst == wie.herkomst else w.kans(0.25))
    partner = w.mens(geboren, herkomst, man=man, buitenland=buitenland, niet_voor=sinds + 400)
    if van and buitenland:
        partner.komst = _komst(w, wie, partner, sinds, dag(van.komst[0]))
    partner.zijtak = wie.zijtak
    if herkomst in ("nl", "fy") and geboren > dag(1945) and len(w.leden) < RUIM and w.kans(OUDERS_MEE):
        _ouders(w, partner)
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


def _ouders(w: Wereld, kind: Mens) -> None:
    """Parents with a list of their own, married and in one house."""
    geboren = kind.geboren - int(w.rond(27, 3) * JAAR)
    moeder = w.mens(geboren, kind.herkomst, man=False, niet_voor=max(GBA, kind.geboren))
    vader = w.mens(geboren - 900, kind.herkomst, kind.achternaam, man=True, niet_voor=max(GBA, kind.geboren))
    sinds = kind.geboren - w.tussen(300, 1500)
    tot = min(moeder.einde, vader.einde)
    band = Relatie(moeder, vader, "H", sinds, w.gemeente.code, NEDERLAND)
    if moeder.overleden or vader.overleden:
        band.tot, band.reden = tot, "O"
    for nummer, ouder in enumerate((moeder, vader)):
        ouder.relaties.append(band)
        w.ouders_op_naam(ouder)
        ouder.woont.append((ouder.geboren, w.huis(ouder)))
        word_ouder(kind, nummer, ouder, kind.geboren, "A")
    samen(w, moeder, vader, sinds, tot, kind.geboren + int(25 * JAAR))
    for ouder in (moeder, vader):
        if ouder.einde > tot:
            alleen(w, ouder, tot, ouder.einde, blijft=True)
    kind.verzorgers.append((kind.geboren, moeder))
    if not kind.zijtak:
        _broers_en_zussen(w, moeder, vader, kind)


def _broers_en_zussen(w: Wereld, moeder: Mens, vader: Mens, kind: Mens) -> None:
    """The other children of a partner's parents, with a life of their own."""
    aantal = trek(kindertal(jaar(moeder.geboren))[1:], w.worp() * (1 - kindertal(jaar(moeder.geboren))[0]))
    geboren = kind.geboren - (w.tussen(500, 1400) if w.kans(0.5) else -w.tussen(500, 1400)) * aantal
    for nummer in range(aantal):
        wanneer = geboren + (kind.geboren - geboren) * nummer // aantal
        if not 17 * JAAR < wanneer - moeder.geboren < 45 * JAAR or wanneer >= min(moeder.einde, vader.einde):
            continue
        broer_of_zus = w.mens(wanneer, kind.herkomst, kind.achternaam, niet_voor=GBA)
        for plek, ouder in enumerate((moeder, vader)):
            word_ouder(broer_of_zus, plek, ouder, wanneer, "A")
        broer_of_zus.verzorgers.append((wanneer, moeder))
        broer_of_zus.zijtak = True
        w.wachtrij.append(broer_of_zus)


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
