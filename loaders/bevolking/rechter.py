"""What the court decides: gezag after a separation, a third party, voogdij, curatele; and who then cares."""

from __future__ import annotations

from .cijfers import BIJ_MOEDER, CURATELE, MET_STIEFOUDER, UITSPRAAK_NA_SCHEIDING, VOOGDIJ
from .kalender import JAAR, PEILDAG
from .mens import Mens
from .wereld import Wereld

MEERDERJARIG = int(18 * JAAR)


def na_scheiding(w: Wereld, kinderen: list[Mens], een: Mens, ander: Mens, tot: int) -> None:
    """With whom each child lives after a separation, and now and then a court that gives one parent the gezag."""
    moeder = een if not een.man else ander
    vader = ander if moeder is een else een
    bij_moeder = w.kans(BIJ_MOEDER)
    uitspraak = w.kans(UITSPRAAK_NA_SCHEIDING)
    wanneer = tot + w.tussen(0, 500)
    for kind in kinderen:
        zorg = moeder if bij_moeder else vader
        if w.kans(0.06):
            zorg = vader if zorg is moeder else moeder
        kind.verzorgers.append((tot, zorg))
        if uitspraak and wanneer < kind.geboren + MEERDERJARIG and wanneer < PEILDAG:
            eerste = kind.ouders[0][0].ouder
            if kind.ouders[1][0].ouder is None:
                continue
            kind.gezag.append((wanneer, "1" if eerste is zorg else "2"))
            if w.kans(0.12):
                kind.gezag.append((wanneer + w.tussen(300, 1500), "12"))


def stiefouder(w: Wereld, een: Mens, ander: Mens, sinds: int, tot: int) -> None:
    """A new partner shares the gezag with the parent who has a child alone."""
    for ouder in (een, ander):
        for kindschap in ouder.kinderen:
            kind = kindschap.kind
            if kind.geboren >= sinds or sinds + 700 >= tot or kind.verzorgers[-1][1] is not ouder:
                continue
            wanneer = sinds + w.tussen(400, 1200)
            alleen_ouder = kind.ouders[1] and (kind.ouders[1][0].ouder is None or kind.ouders[0][0].ouder is None)
            kans = MET_STIEFOUDER * (4 if alleen_ouder else 1)
            if wanneer < min(tot, kind.geboren + MEERDERJARIG) and w.kans(kans):
                kind.gezag.append((wanneer, "1D" if kind.ouders[0][0].ouder is ouder else "2D"))


def voogdij(w: Wereld, kind: Mens) -> None:
    """The parents lose the gezag; the child goes to a foster family or a home."""
    if not w.kans(VOOGDIJ):
        return
    wanneer = kind.geboren + w.tussen(60, MEERDERJARIG - 60)
    if wanneer < min(kind.einde, PEILDAG):
        kind.gezag.append((wanneer, "D"))
        kind.verzorgers.append((wanneer, w.tehuis(3) if w.kans(0.25) else w.huis(kind)))


def verlies(w: Wereld, kind: Mens) -> None:
    """Whoever cares for a child dies: the other parent takes over, else a grandparent, else others with voogdij."""
    tot = min(kind.geboren + MEERDERJARIG, kind.einde)
    ouders = [
        een.ouder for stapel in kind.ouders for een in stapel[:1] if een.ouder is not None and not een.ouder.elders
    ]
    for _ in range(3):
        sinds, zorg = max(kind.verzorgers, key=lambda een: een[0])
        if not isinstance(zorg, Mens) or zorg.overleden is None or zorg.overleden >= tot:
            return
        wanneer = max(zorg.overleden, sinds)
        volgende = next((ouder for ouder in ouders if ouder.einde > wanneer and not ouder.niet_ingezetene), None)
        if volgende is not None:
            kind.verzorgers.append((wanneer + 1, volgende))
            continue
        grootouders = [een.ouder for ouder in ouders for stapel in ouder.ouders for een in stapel[:1] if een.ouder]
        opa_oma = next((oud for oud in grootouders if oud.einde > tot and not oud.elders and oud.woont), None)
        kind.verzorgers.append((wanneer + 1, opa_oma or w.huis(zorg)))
        if w.kans(0.6):
            kind.gezag.append((wanneer + w.tussen(20, 200), "D"))
        return


def curatele(w: Wereld, wie: Mens) -> None:
    """An adult comes under curatele, mostly for good."""
    if w.kans(CURATELE):
        sinds = wie.geboren + MEERDERJARIG + int(w.worp() ** 0.8 * 45 * JAAR)
        if sinds < wie.einde - 30:
            tot = sinds + w.tussen(400, 4000)
            wie.curatele = (sinds, tot if w.kans(0.2) and tot < wie.einde else None)
