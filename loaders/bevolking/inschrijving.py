"""The list as a record: death, entry in the register, homes, and what the court decided (06, 07, 08, 11)."""

from __future__ import annotations

from .cijfers import GEHEIM
from .kalender import GBA, JAAR, PEILDAG
from .mens import Elementen
from .pen import Pen
from .wereld import NEDERLAND

RNI = "1999"


def overlijden(pen: Pen, wanneer: int) -> Elementen:
    """Category 06: when and where somebody died; the place abroad is not known."""
    plaats = pen.adressen[-1][1]["09.10"] if pen.adressen else pen.w.gemeente.code
    land = NEDERLAND
    if plaats == RNI:
        land = pen.adressen[-1][1]["13.10"]
        plaats = "onbekend"
    return {
        "volgnr": 0,
        "08.10": pen.datum[wanneer],
        "08.20": plaats,
        "08.30": land,
        **pen.akte("2", "A", wanneer, None if land != NEDERLAND else plaats),
    }


def inschrijving(pen: Pen) -> Elementen:
    """Category 07: suspended or not, secret or not, and since when the list is kept."""
    w, wie = pen.w, pen.wie
    begin = max(pen.adressen[0][0] if pen.adressen else wie.komst or wie.geboren, GBA)
    uit: Elementen = {"volgnr": 0}
    if wie.overleden is not None:
        uit |= {"67.10": pen.datum[wie.overleden], "67.20": "O"}
    elif wie.niet_ingezetene:
        uit |= {"67.10": pen.datum[begin], "67.20": "R"}
    elif pen.adressen and pen.adressen[-1][1]["09.10"] == RNI:
        uit |= {"67.10": pen.datum[pen.adressen[-1][0]], "67.20": "E"}
    return uit | {
        "68.10": pen.datum[begin],
        "70.10": "7" if w.kans(GEHEIM) else "0",
        "80.10": f"{2 + len(pen.adressen) + len(wie.kinderen):04}",
        "80.20": f"{pen.datum[min(wie.einde, PEILDAG - 1 - int(w.worp() * 3 * JAAR))]}120000000",
        "87.10": "P",
    }


def verblijf(pen: Pen) -> list[Elementen]:
    """Homes, newest first; from before the register was kept only the last one is known."""
    wie = pen.wie
    if wie.niet_ingezetene:
        sinds = wie.komst or GBA
        return [{"volgnr": 0, "09.10": RNI, "13.10": wie.land, "13.20": pen.datum[sinds], **pen.geldig(sinds)}]
    stapel: list[Elementen] = []
    gevestigd: Elementen = {}
    plekken = pen.adressen
    for nummer, (sinds, huis) in enumerate(plekken):
        eerder = plekken[nummer - 1][1] if nummer else None
        if not nummer and wie.komst is not None:
            gevestigd = {"14.10": wie.land, "14.20": pen.datum[sinds]}
        elif eerder and eerder["09.10"] == RNI and huis["09.10"] != RNI:
            gevestigd = {"14.10": eerder["13.10"], "14.20": pen.datum[sinds]}
        if nummer + 1 < len(plekken) and plekken[nummer + 1][0] < GBA:
            continue
        if huis["09.10"] == RNI:
            voorkomen = {**huis, "13.20": pen.datum[sinds]}
        else:
            aangifte = {"72.10": "A" if nummer else "G", "09.20": pen.datum[sinds]}
            voorkomen = {**huis, "10.30": pen.datum[sinds], **gevestigd, **aangifte}
        stapel.insert(0, voorkomen | pen.geldig(sinds))
    for volgnr, voorkomen in enumerate(stapel):
        voorkomen["volgnr"] = volgnr
    return stapel


def gezagsverhouding(pen: Pen) -> list[Elementen]:
    """Decisions about a minor, or the curatele of an adult; the newest on top."""
    wie = pen.wie
    document = {"82.10": pen.w.gemeente.code, "82.30": "mededeling van de griffier"}
    if wie.curatele:
        sinds, tot = wie.curatele
        stapel = [{"volgnr": 0, "33.10": "1", **document, "82.20": pen.datum[sinds], **pen.geldig(sinds)}]
        if tot is not None:
            stapel[0]["volgnr"] = 1
            stapel.insert(0, {"volgnr": 0, **document, "82.20": pen.datum[tot], **pen.geldig(tot)})
        return stapel
    if wie.einde >= wie.geboren + int(18 * JAAR):
        return []
    stapel = []
    for sinds, indicatie in sorted(wie.gezag, reverse=True):
        if sinds < min(PEILDAG, wie.einde):
            gezag = {"32.10": indicatie} if indicatie else {}
            stapel.append({"volgnr": len(stapel), **gezag, **document, "82.20": pen.datum[sinds], **pen.geldig(sinds)})
    return stapel
