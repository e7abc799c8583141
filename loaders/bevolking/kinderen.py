"""How a child gets its parents in law: birth in marriage, recognition in all its forms, adoption, denial."""

from __future__ import annotations

from .cijfers import (
    DUBBELE_NAAM,
    ERKEND,
    ERKEND_ALLEENSTAAND,
    ERKENNING,
    GEZAMENLIJK_AANGETEKEND,
    ONTKENNING,
    VADERS_NAAM,
    trek,
)
from .kalender import DUOMOEDER, ERKENNING_GEEFT_GEZAG, JAAR, PEILDAG, dag
from .mens import Elementen, Mens, Relatie, word_ouder
from .rechter import voogdij
from .wereld import Wereld
from .wonen import alleen

DUBBELE_ACHTERNAAM = dag(2024)
ADOPTIELANDEN = ("cn", "in", "sr", "pl")
WIJZEN = tuple(ERKENNING)


def baar(w: Wereld, een: Mens, ander: Mens, wanneer: int, band: Relatie | None) -> Mens:
    """A child of two people who live together, at least one of them a woman."""
    moeder, tweede = (ander, een) if een.man or (not ander.man and w.kans(0.35)) else (een, ander)
    kind = _geboren(w, moeder, tweede, wanneer)
    gehuwd = band is not None and band.sinds <= wanneer < (band.tot or PEILDAG)
    huwelijk = band is not None and (band.soort == "H" or (band.omgezet or PEILDAG) <= wanneer)
    if gehuwd and (wanneer >= DUOMOEDER or (huwelijk and tweede.man)) and (tweede.man or w.kans(0.7)):
        word_ouder(kind, 1, tweede, wanneer, "A")
        if tweede.man and w.kans(ONTKENNING):
            _ontken(w, kind, tweede)
    elif (tweede.man or wanneer >= DUOMOEDER) and w.kans(ERKEND):
        _erken(w, kind, tweede)
    elif not tweede.man and gehuwd and w.kans(0.6):
        _partneradoptie(w, kind, tweede)
    else:
        word_ouder(kind, 1, None, wanneer, "A")
    voogdij(w, kind)
    return kind


def baar_alleen(w: Wereld, moeder: Mens, dagen: list[int]) -> None:
    """Children of a mother who lives alone; the father may be known, far away, or unknown."""
    vader: Mens | None = None
    for wanneer in dagen:
        kind = _geboren(w, moeder, None, wanneer)
        if w.kans(1 - ERKEND_ALLEENSTAAND):
            word_ouder(kind, 1, None, wanneer, "A", punt=w.kans(0.06))
        else:
            if vader is None or w.kans(0.3) or vader.einde <= wanneer:
                vader = _vader_elders(w, moeder, wanneer)
            _erken(w, kind, vader)
        voogdij(w, kind)


def adopteer(w: Wereld, een: Mens, ander: Mens, vanaf: int, tot: int) -> list[Mens]:
    """A child from abroad, under voogdij first; its first mother may be known by name."""
    herkomst = w.kies(ADOPTIELANDEN)
    komst = w.tussen(vanaf, vanaf + 2000)
    uitspraak = komst + w.tussen(300, 800)
    if uitspraak >= min(tot, PEILDAG) or komst < dag(1975):
        return []
    kind = w.mens(komst - w.tussen(150, 1100), herkomst, buitenland=True, niet_voor=uitspraak)
    kind.komst = komst
    if w.kans(0.5):
        eerste = w.mens(
            kind.geboren - int(24 * JAAR), herkomst, kind.achternaam, man=False, buitenland=True, elders=True
        )
        word_ouder(kind, 0, eerste, kind.geboren, "A")
    else:
        word_ouder(kind, 0, None, kind.geboren, "A")
    word_ouder(kind, 1, None, kind.geboren, "A")
    kind.vorige_naam = (uitspraak, kind.achternaam)
    kind.naam = {"02.10": kind.naam["02.10"], **een.achternaam}
    for nummer, ouder in enumerate((een, ander)):
        word_ouder(kind, nummer, ouder, uitspraak, "Q")
    kind.gezag.append((komst, "D"))
    kind.gezag.append((uitspraak, ""))
    kind.verzorgers.append((komst, een))
    w.wachtrij.append(kind)
    return [kind]


def _geboren(w: Wereld, moeder: Mens, tweede: Mens | None, wanneer: int) -> Mens:
    """A child with a mother, named for now as if nobody else were a parent."""
    ouder = tweede if tweede is not None and w.kans(0.5) else moeder
    buitenland = moeder.komst is not None and wanneer < moeder.komst
    herkomst = moeder.herkomst if buitenland else ouder.herkomst
    kind = w.mens(wanneer, herkomst, moeder.achternaam, buitenland=buitenland)
    if buitenland:
        kind.komst = max(moeder.komst or 0, wanneer + 1)
        if kind.komst >= kind.einde:
            kind.overleden = None
    kind.zijtak = moeder.zijtak
    word_ouder(kind, 0, moeder, wanneer, "A")
    kind.verzorgers.append((wanneer, moeder))
    if tweede is not None:
        kind.naam = {"02.10": kind.naam["02.10"], **_achternaam(w, moeder, tweede, wanneer)}
        if "02.20" in tweede.naam and kind.achternaam == tweede.achternaam:
            kind.naam["02.20"] = "JH" if kind.man else "JV"
    w.wachtrij.append(kind)
    return kind


def _achternaam(w: Wereld, moeder: Mens, tweede: Mens, wanneer: int) -> Elementen:
    """The surname two parents choose; the children after the first have the same."""
    for eerder in moeder.kinderen[:-1]:
        ouders = eerder.kind.ouders[1]
        if ouders and ouders[0].ouder is tweede:
            return eerder.kind.achternaam
    if wanneer >= DUBBELE_ACHTERNAAM and w.kans(DUBBELE_NAAM):
        voorvoegsel = {"02.30": moeder.naam["02.30"]} if "02.30" in moeder.naam else {}
        tweede_deel = " ".join(tweede.achternaam.values())
        return {**voorvoegsel, "02.40": f"{moeder.naam['02.40']} {tweede_deel}"}
    return tweede.achternaam if w.kans(VADERS_NAAM) else moeder.achternaam


def _erken(w: Wereld, kind: Mens, vader: Mens) -> None:
    """Recognition before birth, with the notice of birth, later, at the notary, or a court's finding of fatherhood."""
    wijze = WIJZEN[trek(tuple(ERKENNING.values()), w.worp())]
    letter = {"ongeboren": "A", "aangifte": "B", "notaris": "J", "later": "C", "vaststelling": "V"}[wijze]
    sinds = kind.geboren
    if letter in "CV":
        sinds += w.tussen(40, 2200)
        word_ouder(kind, 1, None, kind.geboren, "A")
        moeder = kind.ouders[0][0].ouder
        if sinds >= min(vader.einde, kind.einde):
            if moeder is not None:
                kind.naam = {"02.10": kind.naam["02.10"], **moeder.achternaam}
            return
        if moeder is not None and kind.achternaam != moeder.achternaam:
            kind.vorige_naam = (sinds, moeder.achternaam)
    word_ouder(kind, 1, vader, sinds, letter)
    if sinds < ERKENNING_GEEFT_GEZAG and w.kans(GEZAMENLIJK_AANGETEKEND):
        kind.gezag.append((sinds + w.tussen(20, 700), "12"))


def _vader_elders(w: Wereld, moeder: Mens, wanneer: int) -> Mens:
    """The father of a child whose mother lives alone: here, abroad without a number, or a non-resident."""
    wie = trek((0.75, 0.17, 0.08), w.worp())
    herkomst = moeder.herkomst if wie == 0 else w.kies(("pl", "ro", "de", "ma", "tr"))
    geboren = moeder.geboren - w.tussen(-700, 2600)
    vader = w.mens(geboren, herkomst, man=True, buitenland=wie > 0, elders=wie == 1, niet_voor=wanneer + 30)
    w.ouders_op_naam(vader)
    if wie == 0:
        vader.woont.append((geboren, w.huis(vader)))
        alleen(w, vader, max(geboren + int(20 * JAAR), wanneer - 2000), PEILDAG)
    elif wie == 2:
        vader.niet_ingezetene = True
        vader.overleden = None
        vader.komst = wanneer - w.tussen(100, 1500)
    return vader


def _partneradoptie(w: Wereld, kind: Mens, tweede: Mens) -> None:
    """The mother's wife adopts the child."""
    word_ouder(kind, 1, None, kind.geboren, "A")
    sinds = kind.geboren + w.tussen(200, 900)
    if dag(2002) < sinds < min(tweede.einde, kind.einde):
        word_ouder(kind, 1, tweede, sinds, "Q")


def _ontken(w: Wereld, kind: Mens, vader: Mens) -> None:
    """Fatherhood is denied: the child keeps one parent, and the former father's list says until when."""
    tot = kind.geboren + w.tussen(150, 900)
    if tot < min(vader.einde, kind.einde):
        word_ouder(kind, 1, None, tot, "E")
        vader.kinderen[-1].tot = tot
