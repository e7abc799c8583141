"""Nationalities (category 04), also two at a time and lost ones, and the right to stay (category 10)."""

from __future__ import annotations

from .cijfers import NATURALISEERT
from .kalender import JAAR, PEILDAG
from .mens import Elementen, Mens
from .wereld import NEDERLAND, Wereld

NEDERLANDSE = "0001"
FICTIEF = "fictief: verwant genereer"
"""Stands in 04.82.30 of every list: whoever meets such a list knows that nobody is behind it."""
UNIE = frozenset({"0072", "0055", "0074", "0001"})
GEBOORTE, NATURALISATIE, VREEMD = "017", "027", "301"
"""Grounds of national table 37: art. 3 and art. 7 of the Rijkswet op het Nederlanderschap, and foreign nationality."""


def _voorkomen(w: Wereld, sinds: int, **elementen: str) -> Elementen:
    datum = w.voorraad.datum
    namen = {"code": "05.10", "reden": "63.10", "reden_einde": "64.10"}
    return {
        "volgnr": 0,
        **{namen[naam]: waarde for naam, waarde in elementen.items()},
        "82.10": w.gemeente.code,
        "82.20": datum[sinds],
        "82.30": FICTIEF,
        "85.10": datum[sinds],
        "86.10": datum[min(sinds + 3, PEILDAG - 1)],
    }


def nationaliteiten(w: Wereld, wie: Mens) -> list[list[Elementen]]:
    """The stacks of category 04: Dutch by birth or later, another one kept or lost."""
    van = w.herkomst(wie.herkomst)
    if van is None or van.nationaliteit == NEDERLANDSE:
        return [[_voorkomen(w, wie.geboren, code=NEDERLANDSE, reden=GEBOORTE)]]
    ouders = [een.ouder for stapel in wie.ouders for een in stapel[:1] if een.ouder is not None]
    if wie.land == NEDERLAND and any(ouder.komst is None or _genaturaliseerd(ouder) for ouder in ouders):
        uit = [[_voorkomen(w, wie.geboren, code=NEDERLANDSE, reden=GEBOORTE)]]
        if van.behoudt:
            uit.append([_voorkomen(w, wie.geboren, code=van.nationaliteit, reden=VREEMD)])
        return uit
    vreemd = [_voorkomen(w, wie.geboren, code=van.nationaliteit, reden=VREEMD)]
    if not _genaturaliseerd(wie):
        return [vreemd]
    sinds = min((wie.komst or wie.geboren) + int(6 * JAAR), wie.einde, PEILDAG - 1)
    if not van.behoudt:
        vreemd[0]["volgnr"] = 1
        vreemd.insert(0, _voorkomen(w, sinds, reden_einde="404"))
    return [vreemd, [_voorkomen(w, sinds, code=NEDERLANDSE, reden=NATURALISATIE)]]


def _genaturaliseerd(wie: Mens) -> bool:
    """Whether a migrant became Dutch: long enough here; decided by the birth date, so always the same."""
    lang_genoeg = wie.einde - (wie.komst or wie.geboren) > 7 * JAAR
    return lang_genoeg and not wie.niet_ingezetene and wie.geboren % 100 < NATURALISEERT * 100


def nederlander(w: Wereld, wie: Mens) -> bool:
    """Whether somebody has the Dutch nationality now."""
    return any(stapel[0].get("05.10") == NEDERLANDSE for stapel in nationaliteiten(w, wie))


def verblijfstitel(w: Wereld, wie: Mens) -> list[Elementen]:
    """The right to stay of somebody from outside the Union who is not Dutch: asylum, family, work."""
    van = w.herkomst(wie.herkomst)
    if van is None or van.nationaliteit in UNIE or wie.komst is None or _genaturaliseerd(wie) or wie.niet_ingezetene:
        return []
    datum = w.voorraad.datum
    sinds = min(wie.komst + 60, PEILDAG - 1)
    code = "26" if van.asiel else "21"
    return [{"volgnr": 0, "39.10": code, "39.30": datum[sinds], "85.10": datum[sinds], "86.10": datum[sinds]}]
