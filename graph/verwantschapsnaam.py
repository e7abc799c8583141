"""What Dutch calls the person at the end of a family path: `halfzus via de moeder`, `schoonmoeder`, `oudtante`.

A path is written as letters: o to a parent, k to a child, p to a (former) partner, so `ook` is a parent's parent's
child: an uncle or aunt. Degrees of kinship and affinity count births (art. 1:3 BW).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from .datum import Datum, op_of_voor
from .model import Grond, Persoon


class Stap(StrEnum):
    """What the person stepped to is of the person stepped from."""

    OUDER = "ouder"
    KIND = "kind"
    PARTNER = "partner"
    EX_PARTNER = "ex-partner"
    VERWEDUWD = "partner tot overlijden"
    """The marriage or partnership ended by death; the family in law remains so, without `ex`."""


@dataclass(frozen=True, slots=True)
class Schakel:
    """One step on a path: `naar` is a parent, child or partner of `van`."""

    van: int
    naar: int
    stap: Stap
    gronden: tuple[Grond, ...]
    """What the relation rests on, as far as it counts on the peildatum."""
    soort: str | None = None
    """Of a partner: marriage (H) or registered partnership (P); None when unknown."""
    einde: Datum | None = None
    """When the marriage or partnership ended; None while it lasts, or when the date is absent."""
    onzeker: tuple[str, ...] = ()
    """Why this relation is not certain, in words."""


Pad = tuple[Schakel, ...]


@dataclass(frozen=True, slots=True)
class Kring:
    """What a name depends on besides the path: sex, births and deaths, and who shares which parents."""

    personen: Mapping[int, Persoon]
    ouders: Mapping[int, frozenset[int]]
    """The known legal parents of each person on the peildatum."""
    peildatum: int
    """yyyymmdd"""

    def geslacht(self, persoon: int) -> str | None:
        """M, V, or anything else when it is not known."""
        return self.personen[persoon].geslacht if persoon in self.personen else None

    def overleden(self, persoon: int) -> bool:
        """Whether somebody had died by the peildatum; a death on a date that is not known counts."""
        wie = self.personen.get(persoon)
        if wie is None or not wie.overleden:
            return False
        return wie.overlijdensdatum is None or op_of_voor(wie.overlijdensdatum, self.peildatum) is not False

    def volle(self, een: int, ander: int) -> bool:
        """Whether two siblings share both parents."""
        return len(self.ouders.get(een, frozenset()) & self.ouders.get(ander, frozenset())) > 1


WOORDEN: dict[str, tuple[str, str, str]] = {
    "o": ("vader", "moeder", "ouder"),
    "oo": ("grootvader", "grootmoeder", "grootouder"),
    "ooo": ("overgrootvader", "overgrootmoeder", "overgrootouder"),
    "oooo": ("betovergrootvader", "betovergrootmoeder", "betovergrootouder"),
    "k": ("zoon", "dochter", "kind"),
    "kk": ("kleinzoon", "kleindochter", "kleinkind"),
    "kkk": ("achterkleinzoon", "achterkleindochter", "achterkleinkind"),
    "kkkk": ("betachterkleinzoon", "betachterkleindochter", "betachterkleinkind"),
    "ok": ("broer", "zus", "broer of zus"),
    "okk": ("neef", "nicht", "neef of nicht"),
    "okkk": ("achterneef", "achternicht", "achterneef of achternicht"),
    "ook": ("oom", "tante", "oom of tante"),
    "ookk": ("neef", "nicht", "neef of nicht"),
    "ookkk": ("achterneef", "achternicht", "achterneef of achternicht"),
    "oook": ("oudoom", "oudtante", "oudoom of oudtante"),
    "oookk": ("achterneef", "achternicht", "achterneef of achternicht"),
    "oookkk": ("achterneef", "achternicht", "achterneef of achternicht"),
    "ko": ("vader van een gezamenlijk kind", "moeder van een gezamenlijk kind", "ouder van een gezamenlijk kind"),
    "op": ("stiefvader", "stiefmoeder", "stiefouder"),
    "oop": ("stiefgrootvader", "stiefgrootmoeder", "stiefgrootouder"),
    "opk": ("stiefbroer", "stiefzus", "stiefbroer of stiefzus"),
    "pk": ("stiefzoon", "stiefdochter", "stiefkind"),
    "pkk": ("stiefkleinzoon", "stiefkleindochter", "stiefkleinkind"),
    "po": ("schoonvader", "schoonmoeder", "schoonouder"),
    "poo": ("schoongrootvader", "schoongrootmoeder", "schoongrootouder"),
    "kp": ("schoonzoon", "schoondochter", "schoonkind"),
    "pok": ("zwager", "schoonzus", "zwager of schoonzus"),
    "okp": ("zwager", "schoonzus", "zwager of schoonzus"),
    "pokk": ("aangetrouwde neef", "aangetrouwde nicht", "aangetrouwde neef of nicht"),
    "ookp": ("aangetrouwde oom", "aangetrouwde tante", "aangetrouwde oom of tante"),
    "oookp": ("aangetrouwde oudoom", "aangetrouwde oudtante", "aangetrouwde oudoom of oudtante"),
    "ookkp": ("aangetrouwde neef", "aangetrouwde nicht", "aangetrouwde neef of nicht"),
    "kkp": ("aangetrouwde kleinzoon", "aangetrouwde kleindochter", "aangetrouwd kleinkind"),
}
"""For a man, for a woman, and when the sex is not known."""
TOELICHTING = {
    "okk": ("kind", "ok"),
    "okkk": ("kleinkind", "ok"),
    "ookkk": ("kind", "ookk"),
    "oookk": ("kind", "oook"),
    "pokk": ("kind", "pok"),
}
"""Words with several meanings say which: whose child or grandchild it is, and the path to that person."""
LETTERS = {Stap.OUDER: "o", Stap.KIND: "k"}
ZIJDE = {"M": " van vaderszijde", "V": " van moederszijde"}
VIA = {"M": " via de vader", "V": " via de moeder"}


def vorm(pad: Sequence[Schakel]) -> str:
    """The path in letters: o, k and p."""
    return "".join(LETTERS.get(schakel.stap, "p") for schakel in pad)


def is_bloedverwantschap(pad: Sequence[Schakel]) -> bool:
    """Whether the path goes up to a common ancestor and down again, each as far as need be (art. 1:3 lid 1 BW)."""
    return re.fullmatch("o*k*", vorm(pad)) is not None


def verwantschapsnaam(pad: Pad, familie: Kring) -> str:
    """What the last person on the path (at least one step) is of the first.

    Where Dutch has no word: the degree, then one name hung on another (`echtgenote van de zwager`), then a phrase.
    """
    naam = _woord(pad, familie)
    if naam:
        return naam
    if is_bloedverwantschap(pad):
        return f"bloedverwant in de {len(pad)}e graad"
    for bloed in (pad[1:], pad[:-1]):
        if is_bloedverwantschap(bloed) and vorm(bloed) not in WOORDEN:
            return f"aanverwant in de {len(bloed)}e graad"
    knippen = range(len(pad) - 1, 0, -1)
    # A partner's cousin stays a cousin; elsewhere the first name takes as much of the path as it can.
    for knip in reversed(knippen) if is_bloedverwantschap(pad[1:]) else knippen:
        begin, rest = _woord(pad[:knip], familie), _woord(pad[knip:], familie)
        if begin and rest:
            return f"{rest} van {_lidwoord(begin)} {begin}"
    return "via aanverwantschap verbonden" if "p" in vorm(pad) else "via gezamenlijke kinderen verbonden"


def _woord(pad: Pad, familie: Kring) -> str | None:
    letters = vorm(pad)
    if letters == "p":
        return _partner(pad[0], familie)
    if letters not in WOORDEN:
        return None
    woord = _kies(WOORDEN[letters], familie.geslacht(pad[-1].naar))
    if letters == "ok" and not familie.volle(pad[0].van, pad[-1].naar):
        return _elk("half", woord) + VIA.get(familie.geslacht(pad[0].naar) or "", "")
    if woord.startswith("stief") and not _stief_geweest(pad, familie):
        return None
    if any(schakel.stap is Stap.EX_PARTNER for schakel in pad):
        woord = f"voormalig {woord}" if woord.startswith("aangetrouwd") else _elk("ex-", woord)
    if letters.startswith("oo"):
        woord += ZIJDE.get(familie.geslacht(pad[0].naar) or "", "")
    if letters in TOELICHTING:
        wat, tussen = TOELICHTING[letters]
        wie = _kies(WOORDEN[tussen], familie.geslacht(pad[len(tussen) - 1].naar))
        woord += f" ({wat} van {_lidwoord(wie)} {wie})"
    return woord


def _partner(schakel: Schakel, familie: Kring) -> str:
    geslacht = familie.geslacht(schakel.naar)
    woord = "geregistreerd partner" if schakel.soort == "P" else "partner"
    if schakel.soort == "H":
        woord = _kies(("echtgenoot", "echtgenote", "partner"), geslacht)
    if schakel.stap is Stap.EX_PARTNER:
        return f"voormalig {woord}" if schakel.soort == "P" else f"ex-{woord}"
    if schakel.stap is Stap.PARTNER:
        return woord
    if familie.overleden(schakel.naar):
        return f"overleden {woord}"
    if schakel.soort == "H":
        return _kies(("weduwnaar", "weduwe", "achtergebleven partner"), geslacht)
    return f"achtergebleven {woord}"


def _stief_geweest(pad: Pad, familie: Kring) -> bool:
    """Who was born after the marriage had ended never was a stepchild; a date that is not known proves nothing."""
    (partner,) = (schakel for schakel in pad if schakel.stap not in LETTERS)
    if partner.stap is Stap.PARTNER:
        return True
    kinderen = [pad[0].van] if pad[0].stap is Stap.OUDER else []
    kinderen += [pad[-1].naar] if pad[-1].stap is Stap.KIND else []
    geboren = [familie.personen[kind].geboortedatum if kind in familie.personen else None for kind in kinderen]
    einde = partner.einde
    return einde is not None and all(datum is not None and datum.laatst <= einde.vroegst for datum in geboren)


def _kies(woorden: tuple[str, str, str], geslacht: str | None) -> str:
    man, vrouw, onbekend = woorden
    return {"M": man, "V": vrouw}.get(geslacht or "", onbekend)


def _elk(voorvoegsel: str, woord: str) -> str:
    return " of ".join(voorvoegsel + deel for deel in woord.split(" of "))


def _lidwoord(naam: str) -> str:
    kern = re.split(r" van | via | \(", naam)[0]
    if " of " in kern:
        return "een"
    return "het" if kern.endswith("kind") else "de"
