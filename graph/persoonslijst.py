"""The person list (persoonslijst) as the register delivers it: categories, stacks, occurrences, elements.

Source: Logisch Ontwerp BRP. The content is kept as it came: a mapping of category (`"02"`) to stacks, a stack to
occurrences (`volgnr` 0 the current one, 1 and up ever older), an occurrence to elements (`"62.10"`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

Elementen = Mapping[str, Any]
Inhoud = Mapping[str, Sequence[Sequence[Elementen]]]

ONJUIST = "84.10"
EEN_ACTUEEL = frozenset({"01", "02", "03"})
"""Categories in which one occurrence over all stacks is the current one."""
ALLEEN_ACTUEEL = "brp-api"
"""Key in the content of a list of which the source gives only what holds now: no history, no deed numbers. What the
source gave stands under it."""
OP_EEN_DAG = [[{"volgnr": 0}]]
"""What stands under that key on a day in the past."""
LANGSTE_GETAL = 20
"""Digits; the longest number on a list, a time stamp, has 17."""


class Bronverwijzing(NamedTuple):
    """Which version of which source record something rests on."""

    bron: str
    sleutel: str
    versie: int


class Lijstkop:
    """Whose list it is and which record it was: what an occurrence knows of the list it stands on.

    Not the list itself: that knows its occurrences, and a circle is not freed before it is searched for.
    """

    __slots__ = ("beperkt", "bron", "burgerservicenummer")

    def __init__(self, bron: Bronverwijzing | None) -> None:
        self.bron = bron
        self.burgerservicenummer: int | None = None
        self.beperkt = False
        """Whether the list holds only what the source gives of today (`ALLEEN_ACTUEEL`)."""


class Voorkomen(NamedTuple):
    """One occurrence of a category on a list; an element that is absent or empty reads as None.

    Equal only to itself: two occurrences with the same content are still two places on a list.
    """

    kop: Lijstkop
    categorie: str
    stapel: int
    volgnr: int
    historisch: bool
    elementen: Elementen

    def lees(self, element: str) -> str | None:
        """The value of an element, for example `lees("02.40")`; None when absent or empty."""
        return self.elementen.get(element) or None

    def getal(self, element: str) -> int | None:
        """The value of an element as a number (dates, BSNs, codes); None when absent or not a number."""
        return naar_getal(self.elementen.get(element))

    def __eq__(self, ander: object) -> bool:
        return self is ander

    def __hash__(self) -> int:
        return id(self)


def naar_getal(waarde: str | None) -> int | None:
    """A number out of the register's digits; None when absent or not digits."""
    if waarde and len(waarde) <= LANGSTE_GETAL and waarde.isdecimal() and waarde.isascii():
        return int(waarde)
    return None


def negen_cijfers(nummer: int | None) -> str | None:
    """A burgerservicenummer as it is written, leading zeros included; None when there is none."""
    return f"{nummer:09}" if nummer else None


_maak = tuple.__new__
"""Makes an occurrence out of its parts in half the time that its constructor takes; there are a dozen on a list."""


class Persoonslijst:
    """One version of one person list, read-only; what questions ask often is looked up once and remembered."""

    __slots__ = ("_actueel", "_voorkomens", "bron", "burgerservicenummer", "inhoud", "kop", "opschorting")

    def __init__(self, inhoud: Inhoud, bron: Bronverwijzing | None = None) -> None:
        self.inhoud = inhoud
        self.bron = bron
        self.kop = Lijstkop(bron)
        self._voorkomens: dict[str, tuple[Voorkomen, ...]] = {}
        self._actueel: dict[str, Voorkomen | None] = {}
        persoon = self.actueel("01")
        self.burgerservicenummer: int | None = persoon.getal("01.20") if persoon else None
        self.kop.burgerservicenummer = self.burgerservicenummer
        self.kop.beperkt = ALLEEN_ACTUEEL in inhoud
        inschrijving = self.actueel("07")
        self.opschorting: str | None = inschrijving.lees("67.20") if inschrijving else None
        """Why the list is suspended (07.67.20): O, E, M, R, F, W; None when it is not."""

    def voorkomens(self, categorie: str) -> tuple[Voorkomen, ...]:
        """All occurrences that are not marked incorrect (84.10): highest stack first, then newest first.

        In categories 01, 02 and 03 the first one is the current one and the others are history.
        """
        gevonden = self._voorkomens.get(categorie)
        if gevonden is None:
            gevonden = self._voorkomens[categorie] = self._verzamel(categorie)
        return gevonden

    def _verzamel(self, categorie: str) -> tuple[Voorkomen, ...]:
        stapels = self.inhoud.get(categorie)
        if not stapels:
            return ()
        een_actueel = categorie in EEN_ACTUEEL
        if len(stapels) == 1 and len(stapels[0]) == 1:
            (elementen,) = stapels[0]
            if elementen.get(ONJUIST):
                return ()
            volgnr = elementen.get("volgnr", 0)
            return (_maak(Voorkomen, (self.kop, categorie, 0, volgnr, not een_actueel and volgnr > 0, elementen)),)
        uit: list[Voorkomen] = []
        for nummer in range(len(stapels) - 1, -1, -1):
            stapel = stapels[nummer]
            for elementen in stapel if len(stapel) == 1 else sorted(stapel, key=_volgnr):
                if not elementen.get(ONJUIST):
                    volgnr = elementen.get("volgnr", 0)
                    historisch = bool(uit) if een_actueel else volgnr > 0
                    uit.append(_maak(Voorkomen, (self.kop, categorie, nummer, volgnr, historisch, elementen)))
        return tuple(uit)

    def actueel(self, categorie: str) -> Voorkomen | None:
        """The occurrence that counts now.

        In 01, 02 and 03 the first that is not incorrect; elsewhere only `volgnr` 0, and none when that is incorrect.
        """
        if categorie not in self._actueel:
            self._actueel[categorie] = self._zoek_actueel(categorie)
        return self._actueel[categorie]

    def _zoek_actueel(self, categorie: str) -> Voorkomen | None:
        if categorie in EEN_ACTUEEL:
            alle = self.voorkomens(categorie)
            return alle[0] if alle else None
        stapels = self.inhoud.get(categorie)
        if not stapels:
            return None
        for nummer in range(len(stapels) - 1, -1, -1):
            for elementen in stapels[nummer]:
                if not elementen.get("volgnr") and not elementen.get(ONJUIST):
                    return _maak(Voorkomen, (self.kop, categorie, nummer, 0, False, elementen))
        return None

    def actuele_stapels(self, categorie: str) -> tuple[Voorkomen, ...]:
        """The current occurrence of each stack (children, nationalities), in the order of the stacks."""
        return tuple(v for v in reversed(self.voorkomens(categorie)) if v.volgnr == 0)

    @property
    def beperkt(self) -> bool:
        """Whether this is only what holds now: no history, and no deed numbers."""
        return self.kop.beperkt

    @property
    def verleden_onbekend(self) -> bool:
        """Whether this is such a list on a day in the past: whose it is, and nothing else."""
        return bool(self.beperkt and self.inhoud[ALLEEN_ACTUEEL] == OP_EEN_DAG)

    @property
    def vervallen(self) -> bool:
        """Whether the list was made in error (F) or erased (W): then it does not exist for any question."""
        return self.opschorting in ("F", "W")


def _volgnr(elementen: Elementen) -> int:
    volgnr: int = elementen.get("volgnr", 0)
    return volgnr
