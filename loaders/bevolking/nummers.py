"""Numbers that pass their own checks, each given out once, without remembering any.

A counter is scattered over the whole range, as in the real register: neighbours in a file are no neighbours in an
index.
Both numbers begin with 8 or 9, and no burgerservicenummer begins with 999: that is what the official test persons and
our sample population have, so the three never meet.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

BSN_EERSTE, BSN_BEREIK, BSN_STAP = 80_000_000, 19_900_000, 12_582_917
"""First eight digits: the lowest, how many there are, and a stride without a common divisor: each comes round once."""
ANUMMER_BEREIK, ANUMMER_STAP = 2 * 9**7, 2_250_001
"""The same for the first eight digits of an A-nummer, of which the first is 8 or 9 and the next never repeats."""
MEESTE_PAREN = 2
"""How many pairs of last digits complete the same eight, at most."""
DOCUMENT = "BCDFHJKLNPRTVWXZ2345"
"""Twenty characters: eight of them hold any number of nine digits eight times over."""


def burgerservicenummer(plek: int) -> str | None:
    """Nine digits that pass the eleven-test, at this place of the counter; None where no ninth digit fits."""
    begin = str(BSN_EERSTE + plek * BSN_STAP % BSN_BEREIK)
    a, b, c, d, e, f, g, h = map(int, begin)
    laatste = (9 * a + 8 * b + 7 * c + 6 * d + 5 * e + 4 * f + 3 * g + 2 * h) % 11
    return f"{begin}{laatste}" if laatste < 10 else None


def burgerservicenummers() -> Iterator[str]:
    """All numbers of the counter in turn: 18 million of them."""
    return filter(None, map(burgerservicenummer, range(BSN_BEREIK)))


def _staarten() -> dict[tuple[int, int, int], tuple[str, ...]]:
    """By sum modulo 11, weighted sum modulo 11 and last digit of eight digits: the pairs that complete them."""
    uit: dict[tuple[int, int, int], list[str]] = defaultdict(list)
    for laatste in range(10):
        for negende in range(10):
            for tiende in range(10):
                if negende in (laatste, tiende):
                    continue
                gewogen = -((negende << 8) + (tiende << 9)) % 11
                for rest in (0, 5):
                    uit[(rest - negende - tiende) % 11, gewogen, laatste].append(f"{negende}{tiende}")
    return {sleutel: tuple(paren) for sleutel, paren in uit.items()}


def administratienummers() -> Iterator[str]:
    """Ten digits, no two neighbours the same, plain and weighted sum right modulo 11: 12 million of them."""
    staarten = _staarten()
    for ronde in range(MEESTE_PAREN):
        for plek in range(ANUMMER_BEREIK):
            rest, eerste = divmod(plek * ANUMMER_STAP % ANUMMER_BEREIK, 2)
            som = gewogen = vorige = 8 + eerste
            begin = str(vorige)
            for positie in range(1, 8):
                rest, cijfer = divmod(rest, 9)
                if cijfer >= vorige:
                    cijfer += 1
                som += cijfer
                gewogen += cijfer << positie
                begin += str(cijfer)
                vorige = cijfer
            paren = staarten.get((som % 11, gewogen % 11, vorige), ())
            if ronde < len(paren):
                yield begin + paren[ronde]


def documentnummer(burgerservicenummer: str, soort: str, volgnr: int) -> str:
    """The number of a travel document, nine characters, out of the holder's own number: nobody else has it."""
    getal = int(burgerservicenummer) * 8 + volgnr
    tekens = soort
    for _ in range(8):
        getal, rest = divmod(getal, len(DOCUMENT))
        tekens += DOCUMENT[rest]
    return tekens
