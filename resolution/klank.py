"""How a name sounds, whoever spells it: one key for what Dutch ears and several transliterations write differently.

No phonetic library knows Dutch: Soundex and Metaphone are made for English, and take `sch`, `ij`, `oe` and `dj` for
what they are not. So the spellings themselves are brought together here, and vowels go, as in all methods like it.
"""

from __future__ import annotations

import re
from functools import lru_cache

LETTERS = "abfklmnprstxy"
"""Of which a key can consist (a search varies a key by one of these)."""

_GELIJK = {
    "tsch": "x", "tsj": "x", "sch": "x", "sjt": "x", "tch": "x", "sh": "x", "sj": "x", "sz": "x", "tj": "x", "cz": "x",
    "zh": "x", "dzj": "y", "dj": "y", "dz": "y", "dt": "t", "th": "t", "dh": "t", "ph": "f", "gh": "k", "kh": "k",
    "ch": "k", "ck": "k", "qu": "k", "ks": "ks", "ce": "se", "ci": "si", "cy": "si", "ij": "", "ei": "", "ey": "",
    "ay": "", "ai": "", "ie": "", "uy": "", "ui": "", "aj": "", "ej": "", "oj": "", "oy": "", "uj": "",
    "b": "b", "c": "k", "d": "t", "g": "k", "j": "y", "q": "k", "v": "f", "w": "f", "x": "ks", "z": "s", "h": "",
    "y": "y", "a": "", "e": "", "i": "", "o": "", "u": "",
}  # fmt: skip
_SPELLING = re.compile("|".join(sorted(_GELIJK, key=lambda deel: (-len(deel), deel))))
_DUBBEL = re.compile(r"(.)\1+")


_TEKENS = str.maketrans({
    "ç": "tsj", "č": "tsj", "ć": "tsj", "ş": "sj", "š": "sj", "ś": "sj", "ș": "sj", "ż": "zj", "ž": "zj", "ź": "zj",
    "ł": "w", "ğ": "", "ñ": "nj", "ń": "nj", "ț": "ts", "ţ": "ts",
})  # fmt: skip
_CH = re.compile(r"(?<!s)ch(?=[aeiouyr])")


def hardop(naam: str) -> str:
    """A name as somebody writes it who heard it and does not know its marks: `Çetin` as `tsjetin`, `Chuk` as `tsjuk`.

    Without marks or such a `ch` it is the name itself, in small letters.
    """
    return _CH.sub("tsj", naam.lower().translate(_TEKENS))


@lru_cache(maxsize=1 << 17)
def klank(naam: str) -> str:
    """The key of a name in plain small letters: consonants as they sound, `a` for a vowel in front.

    >>> klank("mohammed") == klank("muhamad") and klank("schouten") == klank("sjoeten")
    True
    """
    enkel = _DUBBEL.sub(r"\1", naam)
    kern = _SPELLING.sub(_als_gehoord, enkel)
    return ("a" if enkel[:1] in tuple("aeiou") else "") + kern


def _als_gehoord(deel: re.Match[str]) -> str:
    """A consonant; `y` is one in front only."""
    letter = _GELIJK[deel[0]]
    return "" if letter == "y" and deel.start() else letter
