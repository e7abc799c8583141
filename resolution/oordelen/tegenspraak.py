"""When names and birth dates contradict that two tellings are of one person, although they carry the same number.

A number is wrong more often than one would like: a child stands under a parent's burgerservicenummer, a brother under
his sister's, a clerk takes the line above. Then name and birth date are of another person, and both show it. One of
the two alone does not: a name changes by marriage, choice or another spelling of a foreign script, a birth date is
mistyped, estimated or corrected by a court. So only both together, each clearly different, contradict.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from rapidfuzz.distance import JaroWinkler

from graph.nummers import verschrijving
from resolution.kenmerken import Kenmerken
from resolution.klank import klank
from resolution.vormen import Vormen, vormen

LIJKT_OP = 0.85
"""Jaro-Winkler similarity from which two spellings can be of one name: `Jansen`/`Janssens` .95, `Bakker`/`Bekker` .90;
`Bakker`/`Brouwer` has .64. What sounds alike (`Mohamed`/`Muhammad`) is found by sound."""
GESCHAT = 3
"""Years that an estimated birth year (1 January, or no month) may be beside another."""


def spreken_tegen(een: Kenmerken, ander: Kenmerken) -> bool:
    """Whether both the names and the birth dates are clearly of two persons."""
    return datums_verschillen(een.geboortedatum, ander.geboortedatum) and namen_verschillen(vormen(een), vormen(ander))


def namen_verschillen(een: Vormen, ander: Vormen) -> bool:
    """Whether the names are clearly of two persons.

    Given names decide where both are written in full: they stay when somebody marries, and they differ within a family,
    in which the surname does not. Where one side has initials only, the surname decides, unless the initials
    differ. Names entered the wrong way round, glued, split, transliterated or spelt by ear do not differ.
    """
    voor = _zelfde_voornamen(een, ander)
    achter = _zelfde(een.namen, een.klanken, ander.namen, ander.klanken)
    if voor is None and achter is None:
        return False
    if _omgewisseld(een, ander) or _omgewisseld(ander, een):
        return False
    return not (achter if voor is None else voor)


def delen_voornaam(een: Kenmerken, ander: Kenmerken) -> bool:
    """Whether a given name of the one sounds as one of the other: what stays when somebody marries and moves."""
    return not vormen(een).voornaamklanken.isdisjoint(vormen(ander).voornaamklanken)


def _zelfde_voornamen(een: Vormen, ander: Vormen) -> bool | None:
    """Whether given names agree; None when they do not tell, or agree in initials only."""
    if een.voornaam and ander.voornaam:
        return bool(_eerste_komt_voor(een, ander) or _eerste_komt_voor(ander, een))
    if een.voorletters and ander.voorletters and een.voorletters[0] not in ander.voorletters:
        return False if ander.voorletters[0] not in een.voorletters else None
    return None


def _eerste_komt_voor(een: Vormen, ander: Vormen) -> bool | None:
    """Whether the first given name of one is among those of the other; second names are shared by too many."""
    return _zelfde((een.voornaam,), (klank(een.voornaam),), ander.roepnamen, ander.voornaamklanken)


def _zelfde(een: Iterable[str], klanken: Iterable[str], ander: Iterable[str], andere: Iterable[str]) -> bool | None:
    """Whether some form of the one is like some form of the other; None when one side has none."""
    een, ander = tuple(een), tuple(ander)
    if not een or not ander:
        return None
    if not set(klanken).isdisjoint(andere):
        return True
    return any(a in b or b in a or JaroWinkler.similarity(a, b) >= LIJKT_OP for a, b in _lange(een, ander))


def _lange(een: Iterable[str], ander: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of forms that are long enough to be compared: two letters occur in every name."""
    return ((a, b) for a, b in product(een, ander) if a == b or min(len(a), len(b)) > 2)


def _omgewisseld(een: Vormen, ander: Vormen) -> bool:
    """Whether the given name of the one is the surname of the other, and the other way round."""
    return not een.voornaamvormen.isdisjoint(ander.namen) and not ander.voornaamvormen.isdisjoint(een.namen)


def datums_verschillen(een: str | None, ander: str | None) -> bool:
    """Whether two birth dates (eight digits) are clearly of two persons.

    Not when one is unknown; when two of year, month and day agree; when day and month are swapped; when one digit is
    wrong or two neighbours are swapped. 1 January is what a register fills in for a day and month that nobody knows,
    and then the year is often an estimate: such a date, or one without month, differs by more than three years or not.
    """
    if not een or not ander or een[:4] == "0000" or ander[:4] == "0000" or len(een) != 8 or len(ander) != 8:
        return False
    if not (een.isascii() and ander.isascii() and een.isdigit() and ander.isdigit()):
        return False
    jaren = abs(int(een[:4]) - int(ander[:4]))
    if any(datum[4:] == "0101" or datum[4:6] == "00" for datum in (een, ander)):
        return jaren > GESCHAT
    (maand, dag), (andere_maand, andere_dag) = (een[4:6], een[6:]), (ander[4:6], ander[6:])
    gelijk = (jaren == 0) + (maand == andere_maand) + (dag == andere_dag or "00" in (dag, andere_dag))
    omgewisseld = jaren == 0 and (maand, dag) == (andere_dag, andere_maand)
    return not (gelijk >= 2 or omgewisseld or verschrijving(een, ander))
