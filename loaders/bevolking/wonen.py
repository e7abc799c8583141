"""Where people live over time: alone, together, in a home, abroad; and children with whoever cares for them."""

from __future__ import annotations

from math import log
from operator import itemgetter

from .cijfers import EMIGREERT, KEERT_TERUG, VERHUIST_NA, VERPLEEGHUIS, op
from .kalender import JAAR, PEILDAG
from .mens import Elementen, Mens
from .wereld import Wereld

BUITENLANDEN = ("5010", "9089", "6037", "5002", "6014", "5001", "6016", "6039")
OUD = 82


def verblijfsduur(w: Wereld, leeftijd: float) -> int:
    """Days until the next move, for somebody of this age (years)."""
    return 120 - int(log(1 - w.worp()) * op(VERHUIST_NA, leeftijd) * JAAR)


def alleen(w: Wereld, wie: Mens, van: int, tot: int, *, blijft: bool = False) -> None:
    """From a day until another somebody lives alone; `blijft` keeps the house they are in."""
    tot = min(tot, wie.einde)
    oud = wie.geboren + int((OUD + 8 * w.worp()) * JAAR)
    tehuis = oud if w.kans(VERPLEEGHUIS) else PEILDAG
    dag = van + verblijfsduur(w, (van - wie.geboren) / JAAR) if blijft else van
    while dag < min(tot, tehuis):
        wie.woont.append((dag, w.huis(wie)))
        dag += verblijfsduur(w, (dag - wie.geboren) / JAAR)
    if tehuis < tot:
        wie.woont.append((max(van, tehuis), w.tehuis(2)))


def samen(w: Wereld, een: Mens, ander: Mens, van: int, tot: int, jongste: int) -> None:
    """Two share every address from a day until another; they go abroad only after the youngest was born."""
    huis = een.woont[-1][1] if een.woont and w.kans(0.4) else w.huis(een)
    vertrekt = w.kans(EMIGREERT)
    dag = van
    while True:
        for wie in (een, ander):
            wie.woont.append((dag, huis))
        duur = verblijfsduur(w, (dag - een.geboren) / JAAR)
        dag += duur
        if dag >= tot:
            return
        huis = w.huis(een)
        if vertrekt and dag > jongste + JAAR:
            vertrekt = False
            _vertrek(w, (een, ander), dag)
            if not w.kans(KEERT_TERUG):
                return
            dag += w.tussen(400, 1900)
            if dag >= tot:
                return


def _vertrek(w: Wereld, weg: tuple[Mens, ...], dag: int) -> None:
    buitenland = {"09.10": "1999", "13.10": w.kies(BUITENLANDEN)}
    for wie in weg:
        wie.woont.append((dag, buitenland))


def opgroeien(w: Wereld, kind: Mens, tot: int) -> None:
    """A child lives where the one lives who cares for it, until a day."""
    tot = min(tot, kind.einde)
    verzorgers = sorted(kind.verzorgers, key=itemgetter(0))
    for nummer, (van, zorg) in enumerate(verzorgers):
        daarna = verzorgers[nummer + 1][0] if nummer + 1 < len(verzorgers) else tot
        if isinstance(zorg, Mens):
            _volg(w, kind, zorg, van, min(daarna, tot))
        elif van < tot:
            kind.woont.append((van, zorg))


def _volg(w: Wereld, kind: Mens, zorg: Mens, van: int, tot: int) -> None:
    thuis: Elementen | None = None
    for dag, huis in adressen(w, zorg):
        if dag <= van:
            thuis = huis
        elif dag < tot:
            if thuis is not None:
                kind.woont.append((van, thuis))
                thuis = None
            kind.woont.append((dag, huis))
    if thuis is not None and van < tot:
        kind.woont.append((van, thuis))


def adressen(w: Wereld, wie: Mens) -> list[tuple[int, Elementen]]:
    """Since when somebody lived where in the register's eyes, oldest first: from birth or arrival until death."""
    begin = wie.geboren if wie.komst is None else wie.komst
    uit: list[tuple[int, Elementen]] = []
    for dag, huis in sorted(wie.woont, key=itemgetter(0)):
        sinds = max(dag, begin)
        if sinds > wie.einde or sinds >= PEILDAG:
            continue
        if uit and uit[-1][0] == sinds:
            uit.pop()
        if not uit or uit[-1][1] is not huis:
            uit.append((sinds, huis))
    van = w.herkomst(wie.herkomst)
    if uit and van and van.asiel and wie.komst is not None:
        uit = _opgevangen(w, uit, wie)
    return uit


def _opgevangen(w: Wereld, plekken: list[tuple[int, Elementen]], wie: Mens) -> list[tuple[int, Elementen]]:
    """Asylum seekers live in a centre first; the family leaves it on one day."""
    eruit = plekken[0][0] + w.opvang
    later = [(dag, huis) for dag, huis in plekken if dag > eruit]
    laatste = [huis for dag, huis in plekken if dag <= eruit][-1]
    uit = [(plekken[0][0], w.tehuis(1))]
    if eruit < min(wie.einde, PEILDAG):
        uit.append((eruit, laatste))
    return uit + later
