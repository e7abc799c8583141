"""The life of an adult: alone, with somebody, children, apart or widowed, and on with somebody else."""

from __future__ import annotations

from dataclasses import dataclass
from math import log

from .cijfers import (
    ADOPTIE,
    ADOPTIE_GELIJK_GESLACHT,
    ALLEEN_BLIJFT,
    ALLEENSTAANDE_MOEDER,
    EERSTE_KIND,
    GAAT_UITEEN,
    GELIJK_GESLACHT,
    NIEUWE_RELATIE,
    ONGEHUWDE_MOEDER,
    PARTNERSCHAP_AANDEEL,
    SCHEIDT,
    TIENERMOEDER,
    TROUWT_LATER,
    TROUWT_ZONDER_KIND,
    TWEELING,
    UIT_HUIS,
    VADER_OUDER,
    VIERDE,
    kindertal,
    op,
    trek,
)
from .kalender import JAAR, OPENSTELLING, PARTNERSCHAP, PEILDAG, jaar
from .kinderen import adopteer, baar, baar_alleen
from .mens import Mens, Relatie
from .partners import nieuwe_partner
from .rechter import na_scheiding, stiefouder
from .wereld import NEDERLAND, Wereld
from .wonen import alleen, samen

VOL = 150
"""People in one family after which nobody starts a new household: keeps every family of a size to look at."""
LAATSTE_MOEDER = 46 * JAAR
JONGE_OUDER = 18 * JAAR
"""Whoever has a child before this age lives with the parents for a while, and so does the child."""


@dataclass(frozen=True, slots=True)
class Plan:
    """When somebody leaves home, and when children come if nothing comes between."""

    uit_huis: int
    geboorten: list[int]
    blijft_alleen: bool


def maak_plan(w: Wereld, wie: Mens) -> Plan:
    """What somebody would make of life; whoever has a child early leaves home in time."""
    uit_huis = wie.geboren + int(w.rond(UIT_HUIS, 2) * JAAR)
    if len(w.leden) > VOL:
        return Plan(uit_huis, [], blijft_alleen=True)
    kansen = kindertal(jaar(wie.geboren))
    aantal = trek(kansen, w.worp())
    if not aantal:
        return Plan(uit_huis, [], w.kans(ALLEEN_BLIJFT / kansen[0]))
    geboorten = _geboorten(w, wie, aantal)
    eerste = geboorten[0]
    if eerste - wie.geboren > JONGE_OUDER:
        uit_huis = min(uit_huis, eerste - 300)
    return Plan(uit_huis, geboorten, blijft_alleen=False)


def volwassen(w: Wereld, wie: Mens, plan: Plan) -> None:
    """From leaving home on."""
    uit_huis, geboorten = plan.uit_huis, plan.geboorten
    if wie.einde <= uit_huis:
        return
    if plan.blijft_alleen:
        alleen(w, wie, uit_huis, PEILDAG)
        return
    if not geboorten:
        begin = max(uit_huis, wie.geboren + int(w.rond(26.5, 3.5) * JAAR))
        _met_iemand(w, wie, uit_huis, begin, [])
        return
    alleenstaand = ALLEENSTAANDE_MOEDER * min(1.0, max(0.1, (jaar(geboorten[0]) - 1970) / 35))
    jong = geboorten[0] - wie.geboren <= JONGE_OUDER
    if not wie.man and (jong or w.kans(alleenstaand)):
        alleen(w, wie, uit_huis, PEILDAG)
        baar_alleen(w, wie, [dag for dag in geboorten if dag < wie.einde])
        return
    begin = max(uit_huis, geboorten[0] - int((1 + 7 * w.worp()) * JAAR))
    _met_iemand(w, wie, uit_huis, begin, geboorten)


def _geboorten(w: Wereld, wie: Mens, aantal: int) -> list[int]:
    """On which days the children come, if nothing comes between."""
    while aantal >= 3 and w.kans(VIERDE) and aantal < 8:
        aantal += 1
    gemiddeld = op(EERSTE_KIND, jaar(wie.geboren))
    leeftijd = w.rond(gemiddeld, 3.2 + (gemiddeld - 25) / 4) + (VADER_OUDER if wie.man else 0)
    if leeftijd < 18.5:
        leeftijd = 18.5 + 3 * w.worp()
    if not wie.man and w.kans(TIENERMOEDER):
        leeftijd = 15.5 + 2.4 * w.worp()
    dag = wie.geboren + int(leeftijd * JAAR)
    uit = [dag]
    while len(uit) < aantal:
        dag += 0 if w.kans(TWEELING) and uit.count(dag) == 1 else int(max(0.95, w.rond(2.8, 0.9)) * JAAR)
        uit.append(dag)
    return uit


def _met_iemand(w: Wereld, wie: Mens, uit_huis: int, begin: int, geboorten: list[int]) -> None:
    """The first relation: alone until it begins, and on when it ends."""
    if begin >= wie.einde:
        alleen(w, wie, uit_huis, PEILDAG)
        if geboorten and not wie.man:
            baar_alleen(w, wie, [dag for dag in geboorten if dag < wie.einde])
        return
    if begin > uit_huis:
        alleen(w, wie, uit_huis, begin)
    gelijk = begin > OPENSTELLING and w.kans(GELIJK_GESLACHT)
    partner = nieuwe_partner(w, wie, begin, man=wie.man if gelijk else not wie.man)
    _samenleven(w, wie, partner, begin, geboorten, 1)


def _samenleven(w: Wereld, een: Mens, ander: Mens, sinds: int, geboorten: list[int], ronde: int) -> None:
    """Two people together until they part or one dies; then both go on."""
    vrouwen = [wie for wie in (een, ander) if not wie.man]
    geboorten = [dag for dag in geboorten if vrouwen and all(dag - v.geboren < LAATSTE_MOEDER for v in vrouwen)]
    soort, trouwdag = _verbintenis(w, sinds, geboorten)
    uiteen = _uiteen(w, sinds, gehuwd=trouwdag is not None)
    if geboorten and w.kans(0.85):
        uiteen = min(PEILDAG, max(uiteen, geboorten[-1] + w.tussen(150, 900)))
    tot = min(uiteen, een.einde, ander.einde)
    geboorten = [dag for dag in geboorten if dag < tot]
    samen(w, een, ander, sinds, tot, geboorten[-1] if geboorten else sinds)
    band = None
    if trouwdag is not None and trouwdag < tot and (een.man != ander.man or trouwdag >= OPENSTELLING):
        band = _sluit(w, een, ander, soort, trouwdag)
        if tot < PEILDAG:
            band.tot, band.reden = tot, "S" if tot == uiteen else "O"
            if band.omgezet is not None and band.omgezet >= tot:
                band.omgezet = None
    kinderen = [baar(w, een, ander, dag, band) for dag in geboorten]
    if not kinderen and tot - sinds > 4 * JAAR and w.kans(ADOPTIE_GELIJK_GESLACHT if een.man == ander.man else ADOPTIE):
        kinderen = adopteer(w, een, ander, sinds + int(3 * JAAR), tot)
    stiefouder(w, een, ander, sinds, tot)
    if tot >= PEILDAG:
        return
    if tot == uiteen:
        na_scheiding(w, kinderen, een, ander, tot)
    for wie in (een, ander):
        if wie.einde > tot:
            verder(w, wie, tot, ronde, blijft=wie is ander)


def verder(w: Wereld, wie: Mens, vanaf: int, ronde: int, *, blijft: bool) -> None:
    """After a relation: alone for good, or until there is somebody again; `blijft` keeps the house."""
    leeftijd = (vanaf - wie.geboren) / JAAR
    kans = next(kans for grens, kans in NIEUWE_RELATIE if leeftijd < grens) / ronde**0.5
    begin = vanaf + 240 - int(log(1 - w.worp()) * 3.5 * JAAR)
    if len(w.leden) > VOL or begin >= wie.einde or not w.kans(kans):
        alleen(w, wie, vanaf, PEILDAG, blijft=blijft)
        return
    alleen(w, wie, vanaf, begin, blijft=blijft)
    partner = nieuwe_partner(w, wie, begin, man=not wie.man, opnieuw=True)
    moeder = partner if wie.man else wie
    geboorten = []
    if begin - moeder.geboren < 40 * JAAR and w.kans(0.4):
        geboorten = [begin + int((0.8 + 2.5 * w.worp()) * JAAR)]
    _samenleven(w, wie, partner, begin, geboorten, ronde + 1)


def _verbintenis(w: Wereld, sinds: int, geboorten: list[int]) -> tuple[str, int | None]:
    """Marriage (H) or partnership (P), and when; no day when there is neither."""
    dag: int | None = None
    if geboorten:
        eerste = geboorten[0]
        if not w.kans(min(0.98, op(ONGEHUWDE_MOEDER, jaar(eerste)) * 1.04)):
            dag = max(sinds, w.tussen(sinds, eerste - 60))
        elif w.kans(TROUWT_LATER):
            dag = eerste + w.tussen(150, 2500)
    elif w.kans(op(TROUWT_ZONDER_KIND, jaar(sinds))):
        dag = sinds + w.tussen(0, 1800)
    partnerschap = dag is not None and dag >= PARTNERSCHAP and w.kans(op(PARTNERSCHAP_AANDEEL, jaar(dag)))
    return "P" if partnerschap else "H", dag


def _uiteen(w: Wereld, sinds: int, *, gehuwd: bool) -> int:
    """The day on which two part; after the last known day when they do not."""
    tijd = jaar(sinds)
    kans = op(SCHEIDT, tijd) if gehuwd else GAAT_UITEEN * min(1.0, max(0.2, (tijd - 1960) / 30))
    if not w.kans(kans):
        return PEILDAG
    return min(PEILDAG, sinds + 250 + int(14 * JAAR * (-log(1 - w.worp())) ** (1 / 1.4)))


def _sluit(w: Wereld, een: Mens, ander: Mens, soort: str, dag: int) -> Relatie:
    """Enter it on both sides; abroad when both still lived there."""
    plaats, land = w.gemeente.code, NEDERLAND
    if all(wie.komst is not None and wie.komst > dag for wie in (een, ander)) or een.elders:
        plaats, land = een.plaats, een.land
    band = Relatie(een, ander, soort, dag, plaats, land)
    if soort == "P" and w.kans(0.06):
        band.omgezet = dag + w.tussen(400, 3000)
        if band.omgezet >= PEILDAG:
            band.omgezet = None
    een.relaties.append(band)
    ander.relaties.append(band)
    return band
