"""Numbers that pass their own checks, each given out once: burgerservicenummers, A-nummers and addresses.

Numbers are scattered over their whole range, as in the real register: neighbours in a file are no neighbours in an
index.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from .namen import GEMEENTEN, STRAATDELEN, STRAATEINDEN

BSN_BEREIK, BSN_STAP = 80_000_000, 50_330_641
"""First eight digits: range and stride; without a common divisor, so that each comes round once."""
ANUMMER_BEREIK, ANUMMER_STAP = 9**8, 20_250_001
LETTERS = "ABCDEGHJKLMNPRSTVWXZ"
PER_POSTCODE = 20
HUIZEN_PER_GEMEENTE = 500


def burgerservicenummers() -> Iterator[str]:
    """Nine digits that pass the eleven-test."""
    for plek in range(BSN_BEREIK):
        begin = str(10_000_000 + plek * BSN_STAP % BSN_BEREIK)
        a, b, c, d, e, f, g, h = map(int, begin)
        laatste = (9 * a + 8 * b + 7 * c + 6 * d + 5 * e + 4 * f + 3 * g + 2 * h) % 11
        if laatste < 10:
            yield f"{begin}{laatste}"


def _staarten() -> dict[tuple[int, int, int], str]:
    """By sum modulo 11, weighted sum modulo 11 and last digit of eight digits: two digits that complete them."""
    uit: dict[tuple[int, int, int], str] = defaultdict(str)
    for laatste in range(10):
        for negende in range(10):
            for tiende in range(10):
                if negende in (laatste, tiende):
                    continue
                gewogen = -((negende << 8) + (tiende << 9)) % 11
                for rest in (0, 5):
                    uit[(rest - negende - tiende) % 11, gewogen, laatste] = f"{negende}{tiende}"
    return uit


def administratienummers() -> Iterator[str]:
    """Ten digits, no two neighbours the same, plain and weighted sum right modulo 11."""
    staarten = _staarten()
    for plek in range(ANUMMER_BEREIK):
        rest = plek * ANUMMER_STAP % ANUMMER_BEREIK
        som = gewogen = vorige = 0
        begin = ""
        for positie in range(8):
            rest, cijfer = divmod(rest, 9)
            if cijfer >= vorige:
                cijfer += 1
            som += cijfer
            gewogen += cijfer << positie
            begin += str(cijfer)
            vorige = cijfer
        if staart := staarten.get((som % 11, gewogen % 11, vorige)):
            yield begin + staart


def adressen() -> Iterator[dict[str, str]]:
    """The elements of category 08 that say where; twenty houses share a postcode."""
    nummer = 0
    while True:
        gemeente = GEMEENTEN[nummer // HUIZEN_PER_GEMEENTE % len(GEMEENTEN)]
        blok = nummer // PER_POSTCODE
        letters = LETTERS[blok // len(LETTERS) % len(LETTERS)] + LETTERS[blok % len(LETTERS)]
        deel, einde = divmod(blok, len(STRAATEINDEN))
        yield {
            "09.10": gemeente,
            "11.10": STRAATDELEN[deel % len(STRAATDELEN)] + STRAATEINDEN[einde],
            "11.20": str(nummer % PER_POSTCODE * 2 + 1),
            "11.60": f"{1011 + blok // len(LETTERS) ** 2 % 8900}{letters}",
            "11.90": f"{gemeente}20{nummer:010}",
        }
        nummer += 1
