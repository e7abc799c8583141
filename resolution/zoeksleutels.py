"""Search keys: whole numbers that two tellings of one person nearly always share one of, and others seldom.

Each key joins facts that together are rare, also among millions: a number alone, or parts of name, birth date and
address. Each kind of error leaves some kind of key whole: a name misspelt beyond how it sounds leaves the given name
and the birth date; a wrong birth date leaves both names, with the year when they are common; all of that wrong leaves
the address with an initial or the year. Surnames and given names are not told apart, so names entered the wrong way
round are found as well.

Two errors at once can leave none whole. A record of another source that has no burgerservicenummer therefore also has
the keys of what may have been meant: another letter, another year. They are made of the record, because there are ten
times as many lists, which keep the keys of what they tell; and they are kept with it, so that it does not matter which
of the two is loaded first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from functools import lru_cache
from string import ascii_lowercase
from typing import NamedTuple

from xxhash import xxh3_64_intdigest

from .kenmerken import Kenmerken, Woonadres
from .klank import LETTERS, klank
from .vormen import (
    GEEN_VOORNAAMDELEN,
    VOORVOEGSELS,
    Naam,
    achternaamvormen,
    datumvorm,
    huisvormen,
    nummervormen,
    voornaamdelen,
    woorden,
)

BITS = (1 << 63) - 1
"""A whole number of SQLite and of Neo4j has one for the sign."""
ADRESSEN, NAMEN, VOORNAMEN = 2, 4, 2
"""Of how many addresses, surnames and given names there are keys: the first ones, which are the latest."""
EERDER = 1
"""Of how many addresses before those there is one key."""
MISSCHIEN_GEPLAKT = re.compile(r"(?:de[nr]?|te[nr]?|la|le|di|el|al|ben|bin)(?=[a-z]{3})")
"""What can be a prefix that stands glued to the surname, and as well the begin of a name (`Elidrissi`, `Dekker`)."""
BEGINLETTERS = frozenset(LETTERS + "h")
"""With which a name can begin in a key: as it sounds, or as it is written when it has no consonant but an h."""


def _getallen(delen: Iterable[str]) -> list[int]:
    """Keys of 63 bits, the same on every machine and in every version of Python, each once, smallest first."""
    # A load of a million lists makes thirty million: no call of our own for each, and no digest that keeps secrets.
    return sorted({xxh3_64_intdigest(een.encode()) & BITS for een in delen})


def zoeksleutels(kenmerken: Kenmerken) -> tuple[int, ...]:
    """All search keys of what a source tells of somebody, each once, smallest first."""
    return tuple(_getallen(_delen(kenmerken)))


def _delen(k: Kenmerken) -> list[str]:
    """Of each key the parts; only the forms that they need are made, because every record of a load comes by."""
    uit = [f"bsn|{k.burgerservicenummer}"] if k.burgerservicenummer else []
    uit += [f"nummer|{nummer}" for nummer in nummervormen(k)]
    voornamen = voornaamdelen(k.voornamen) if k.voornamen else GEEN_VOORNAAMDELEN
    namen = achternaamvormen(k.achternamen)
    # Each name as it is written first, and then how else it can sound: so that none goes when there are too many.
    geschreven = [naam.op_klank[0] for naam in namen]
    gehoord = [een for naam in namen for een in naam.op_klank[1:]]
    van_elders = _van_elders(k)
    if van_elders:
        gehoord += [klank(los) for naam in namen if (los := MISSCHIEN_GEPLAKT.sub("", naam.kern, count=1)) != naam.kern]
    achter = [een for een in dict.fromkeys([*geschreven, *gehoord]) if een][:NAMEN]
    voor = [klank(naam) or naam for naam in voornamen.delen[:VOORNAMEN] if len(naam) > 1]
    # Who has no given name may have it among the surnames.
    letters = [voornamen.letters[0]] if voornamen.letters else _begin(namen)
    datum = datumvorm(k.geboortedatum)
    begin = {klank(letter)[:1] or letter for letter in letters}
    uit += _namen(achter, voor, voornamen.klanken, datum)
    if van_elders:
        uit += _misschien_bedoeld(achter, voornamen.klanken, begin, datum)
    if datum:
        uit += _letters(achter[:2], begin, datum)
        # A surname misspelt while the day is not known. Not of relatives on a list, who have a country of birth: there
        # are many of them, and it would find next to nobody.
        if voor and achter and (k.burgerservicenummer or k.vreemdelingennummer or not k.geboorteland):
            uit.append(f"naam letter jaar|{voor[0]}|{achter[0][0]}|{datum[:4]}")
    for plek in k.adressen[:ADRESSEN]:
        for adres in filter(None, huisvormen(plek)):
            # Without a birth date there is nothing else to find somebody by whose names are both misspelt.
            for letter in ascii_lowercase if van_elders and voor and not datum else letters:
                uit.append(f"adres letter|{adres}|{letter}")
            uit.append(f"adres jaar|{adres}|{datum[:4]}")
    for plek in k.adressen[ADRESSEN : ADRESSEN + EERDER]:
        adres, _ = huisvormen(plek)
        if adres:
            uit += [f"adres letter|{adres}|{letter}" for letter in letters]
    return uit


def _begin(namen: list[Naam]) -> list[str]:
    """The first letters of the parts of surnames."""
    return sorted({deel[0] for naam in namen for deel in naam.delen})[:NAMEN]


def _namen(achter: list[str], voor: list[str], voorklanken: Set[str], datum: str) -> list[str]:
    """A name with the birth date; two names, with the year as well."""
    uit = []
    if _volledig(datum):
        dag = _dag(datum)
        uit = [f"naam dag|{naam}|{dag}" for naam in {*achter, *voorklanken}]
    for naam in achter:
        for plaats, andere in enumerate(voor):
            paar = f"{naam}|{andere}" if naam < andere else f"{andere}|{naam}"
            if datum:
                uit.append(f"namen jaar|{paar}|{datum[:4]}")
            if not plaats:
                uit.append(f"namen|{paar}")
    return uit


def _letters(achter: list[str], letters: Set[str], datum: str) -> list[str]:
    """The first letter of both names with the birth date, whichever stands first: also when both are misspelt, or one
    is an initial. The initial with the surname and the year."""
    uit = [f"naam letter jaar|{naam}|{letter}|{datum[:4]}" for naam in achter for letter in letters]
    return uit + _letters_dag(letters, {naam[0] for naam in achter}, _dag(datum)) if _volledig(datum) else uit


def _van_elders(k: Kenmerken) -> bool:
    """Whether it is a record of another source, in which little is certain. Not a list, which has an A-nummer, or a
    relative on one, who has no address, and usually a country of birth."""
    if k.burgerservicenummer or k.administratienummers:
        return False
    return bool(k.vreemdelingennummer or k.adressen or not k.geboorteland)


def _misschien_bedoeld(achter: list[str], voorklanken: Set[str], letters: Set[str], datum: str) -> Iterator[str]:
    """Keys of what may have been meant, each beside something else that is misspelt as well.

    The year before or after with one name; a year with another last figure with the first letter of both. Another first
    letter of the surname with the date.
    """
    if not _volledig(datum):
        return
    geschreven = {naam[0] for naam in achter[:2]}
    for figuur in "0123456789":
        yield from _letters_dag(letters, geschreven, _dag(f"{datum[:3]}{figuur}{datum[4:]}"))
    for jaar in (int(datum[:4]) - 1, int(datum[:4]) + 1):
        dag = _dag(f"{jaar:04}{datum[4:]}")
        yield from (f"naam dag|{naam}|{dag}" for naam in {*achter, *voorklanken})
    yield from _letters_dag(letters, BEGINLETTERS, _dag(datum))


def _letters_dag(een: Set[str], ander: Set[str], dag: str) -> list[str]:
    return [
        f"letters dag|{letter}|{begin}|{dag}" if letter < begin else f"letters dag|{begin}|{letter}|{dag}"
        for letter in een
        for begin in ander
    ]


def _volledig(datum: str) -> bool:
    return bool(datum) and not datum.endswith("00")


def _dag(datum: str) -> str:
    """A birth date of which day and month may have changed places."""
    een, ander = datum[4:6], datum[6:]
    return datum[:4] + min(een, ander) + max(een, ander)


class Zoekgegevens(NamedTuple):
    """What somebody who searches knows; names in any order, perhaps misspelt."""

    namen: str = ""
    geboortedatum: str | None = None
    """Eight digits; `20150000` when only the year is known."""
    geboortejaren: range | None = None
    """Instead of a date: the years in which somebody can be born."""
    adres: Woonadres | None = None
    burgerservicenummer: str | None = None


JAREN = 100
"""Over how many years somebody is looked for."""


def van_vraag(vraag: Zoekgegevens) -> tuple[int, ...]:
    """The keys under which to look for somebody: those of the facts given, and of names that sound nearly so.

    The variants are made in the question, not in the store: one letter of how one name sounds is taken away, put in or
    replaced. Whoever is found still has to be weighed, and to fit sex and place.
    """
    klanken = [klank(woord) or woord for woord in _namen_in(vraag.namen)][:NAMEN]
    datum = datumvorm(vraag.geboortedatum)
    # Thousands of keys, so their parts are joined at once.
    delen: list[str] = []
    if vraag.burgerservicenummer:
        delen.append(f"bsn|{vraag.burgerservicenummer}")
    if datum and not datum.endswith("00"):
        dag = _dag(datum)
        delen += [f"naam dag|{anders}|{dag}" for naam in klanken for anders in varianten(naam)]
    jaren: Iterable[int] = [int(datum[:4])] if datum else (vraag.geboortejaren or ())[:JAREN]
    geboren = [f"{jaar:04}" for jaar in jaren]
    paren, verkeerd_gespeld = _paren(klanken, ruim=False), _paren(klanken, ruim=True)
    delen += [f"namen|{een}|{twee}" for een, twee in verkeerd_gespeld]
    # A name that is rare enough to be found misspelt needs no year; a common one does, spelt as it sounds. With a year
    # for each of both, a guessed age would have ten thousand keys, and find nobody more.
    met_jaar = verkeerd_gespeld if len(geboren) == 1 else paren
    delen += [f"namen jaar|{een}|{twee}|{jaar}" for een, twee in met_jaar for jaar in geboren]
    if vraag.adres:
        letters = {woord[0] for woord in woorden(vraag.namen)} or set("abcdefghijklmnopqrstuvwxyz")
        delen += [f"adres letter|{adres}|{letter}" for adres in huisvormen(vraag.adres) if adres for letter in letters]
    return tuple(_getallen(delen))


def _namen_in(namen: str) -> list[str]:
    """The words by which to look for somebody; a prefix is nobody's name, unless hardly anything else is known."""
    alle = [woord for woord in woorden(namen) if len(woord) > 1]
    zonder = [woord for woord in alle if woord not in VOORVOEGSELS]
    return zonder if len(zonder) > 1 else alle


def _paren(klanken: list[str], *, ruim: bool) -> set[tuple[str, str]]:
    """Every two of these names, in order; when wide, also with one of them misspelt."""
    uit = set()
    for plaats, een in enumerate(klanken):
        for ander in klanken[plaats + 1 :]:
            kant = [(een, anders) for anders in (varianten(ander) if ruim else (ander,))]
            kant += [(anders, ander) for anders in varianten(een)] if ruim else []
            uit |= {(min(paar), max(paar)) for paar in kant}
    return uit


@lru_cache(maxsize=1024)
def varianten(naam: str) -> frozenset[str]:
    """How a name sounds, and everything one letter away from it."""
    plekken = range(len(naam) + 1)
    uit = {naam, *(naam[:i] + naam[i + 1 :] for i in plekken[:-1])}
    uit |= {naam[:i] + letter + naam[i:] for i in plekken for letter in LETTERS}
    uit |= {naam[:i] + letter + naam[i + 1 :] for i in plekken[:-1] for letter in LETTERS}
    uit |= {naam[:i] + naam[i + 1] + naam[i] + naam[i + 2 :] for i in plekken[:-2]}
    return frozenset(uit - {""})
