"""The family a partner comes from: parents with lists of their own, and brothers and sisters."""

from __future__ import annotations

from .cijfers import SCHEIDT, kindertal, op, trek
from .kalender import GBA, JAAR, PEILDAG, jaar
from .mens import Mens, Relatie, word_ouder
from .wereld import NEDERLAND, Wereld
from .wonen import alleen, samen

KLEIN = 16
"""People in a family up to which brothers and sisters of a partner have a list; after that they are only named."""


def ouders_met_lijst(w: Wereld, kind: Mens) -> None:
    """Parents who lived to see the register of 1994, married when the child was born; it grows up with its mother."""
    geboren = kind.geboren - int(w.rond(27, 3) * JAAR)
    moeder = w.mens(geboren, kind.herkomst, man=False, niet_voor=max(GBA, kind.geboren))
    vader = w.mens(geboren - 900, kind.herkomst, kind.achternaam, man=True, niet_voor=max(GBA, kind.geboren))
    sinds = kind.geboren - w.tussen(300, min(2800, kind.geboren - geboren - int(17.5 * JAAR)))
    uiteen = PEILDAG
    if w.kans(op(SCHEIDT, jaar(sinds)) * 0.4):
        uiteen = kind.geboren + w.tussen(400, 10_000)
    tot = min(moeder.einde, vader.einde, uiteen)
    band = Relatie(moeder, vader, "H", sinds, w.gemeente.code, NEDERLAND)
    if tot < PEILDAG:
        band.tot, band.reden = tot, "S" if tot == uiteen else "O"
    for nummer, ouder in enumerate((moeder, vader)):
        ouder.relaties.append(band)
        w.ouders_op_naam(ouder)
        ouder.woont.append((ouder.geboren, w.huis(ouder)))
        word_ouder(kind, nummer, ouder, kind.geboren, "A")
    samen(w, moeder, vader, sinds, tot, kind.geboren + int(25 * JAAR))
    for ouder in (moeder, vader):
        if ouder.einde > tot:
            alleen(w, ouder, tot, ouder.einde, blijft=ouder is moeder)
    kind.verzorgers.append((kind.geboren, moeder))
    _broers_en_zussen(w, moeder, vader, kind, sinds, tot)


def _broers_en_zussen(w: Wereld, moeder: Mens, vader: Mens, kind: Mens, sinds: int, tot: int) -> None:
    """The other children of these parents, before or after this one."""
    kansen = kindertal(jaar(moeder.geboren))
    aantal = trek(kansen[1:], w.worp() * (1 - kansen[0]))
    stap = w.tussen(500, 1400) * (1 if w.kans(0.5) else -1)
    for nummer in range(1, aantal + 1):
        wanneer = kind.geboren + nummer * stap
        if not sinds < wanneer < tot or wanneer - moeder.geboren > 45 * JAAR:
            continue
        op_naam = kind.zijtak or len(w.leden) >= KLEIN
        broer_of_zus = w.mens(wanneer, kind.herkomst, kind.achternaam, elders=op_naam, niet_voor=GBA)
        for plek, ouder in enumerate((moeder, vader)):
            word_ouder(broer_of_zus, plek, ouder, wanneer, "A")
        if not op_naam:
            broer_of_zus.verzorgers.append((wanneer, moeder))
            broer_of_zus.zijtak = True
            w.wachtrij.append(broer_of_zus)
