"""Whether a number can be the number that it should be: the tests of the registers themselves."""

from __future__ import annotations

import re
from operator import mul

OIN = re.compile(r"[0-9]{20}")
"""An Organisatie-identificatienummer (Logius) as it is written."""
KVK = re.compile(r"[0-9]{8}")
"""A number of the trade register (Kamer van Koophandel) as it is written."""
GELIJKE_BUREN = re.compile(r"(\d)\1")
GEWICHTEN_BSN = (9, 8, 7, 6, 5, 4, 3, 2, -1)
MACHTEN_VAN_TWEE = tuple(1 << plek for plek in range(10))
NUL = ord("0")
BEGIN_BSN, BEGIN_MACHTEN, BEGIN_SOM = -NUL * sum(GEWICHTEN_BSN), -NUL * sum(MACHTEN_VAN_TWEE), -NUL * 10
"""Where the sums begin when digits count as the characters they are."""


def klopt_bsn(nummer: str) -> bool:
    """The eleven-test: weights 9 to 2 and -1 over nine digits, and not all zero."""
    if len(nummer) != 9 or not (nummer.isascii() and nummer.isdigit()) or nummer == "000000000":
        return False
    som: int = sum(map(mul, GEWICHTEN_BSN, nummer.encode()), BEGIN_BSN)
    return som % 11 == 0


def klopt_anummer(nummer: str) -> bool:
    """The tests of the administratienummer: ten digits, no leading zero, neighbours differ, two sums modulo 11."""
    if len(nummer) != 10 or not (nummer.isascii() and nummer.isdigit()) or nummer[0] == "0":
        return False
    if GELIJKE_BUREN.search(nummer):
        return False
    cijfers = nummer.encode()
    return sum(map(mul, MACHTEN_VAN_TWEE, cijfers), BEGIN_MACHTEN) % 11 == 0 and sum(cijfers, BEGIN_SOM) % 11 in (0, 5)


def klopt_vnummer(nummer: str) -> bool:
    """The form of the vreemdelingennummer: ten digits; a filling (`0000000000`, `9999999999`) is no number."""
    return len(nummer) == 10 and nummer.isascii() and nummer.isdigit() and len(set(nummer)) > 2


def documentvorm(nummer: str) -> str | None:
    """The number of a travel document as it is compared: capitals and digits; None for what can be no such number.

    Numbers are unique within the country that issued the document only, and short ones occur in several: a number of
    fewer than seven signs, without a digit, or of one repeated sign says nothing. A Dutch document has nine signs.
    """
    kaal = "".join(nummer.upper().split())
    goed = 7 <= len(kaal) <= 20 and kaal.isascii() and kaal.isalnum() and any(map(str.isdigit, kaal))
    return kaal if goed and len(set(kaal)) > 2 else None


def verschrijving(een: str, ander: str) -> bool:
    """Whether two numbers of the same length differ by a slip: one digit, or two neighbours swapped."""
    if len(een) != len(ander):
        return False
    plekken = [plek for plek, (a, b) in enumerate(zip(een, ander, strict=True)) if a != b]
    if len(plekken) < 2:
        return True
    eerste, *rest = plekken
    return rest == [eerste + 1] and een[eerste] == ander[rest[0]] and een[rest[0]] == ander[eerste]
