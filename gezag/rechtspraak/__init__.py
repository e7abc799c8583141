"""What court registers add to who holds gezag: beside the official outcome, never in its place.

`vul_aan` takes an outcome and the inscriptions, and says what is added: guardians whom the BRP does not name, decisions
that it does not show yet, measures beside gezag, and where sources contradict each other, with which of them the law
puts first. Pure functions; what has no inscription changes nothing, and that nothing is inscribed proves nothing.
"""

from .aanvulling import Aanvulling, Bevinding, Kant, Tegenspraak, Werkend
from .houder import Geheel, Houder, Houderrol, is_organisatie, kan_organisatie_zijn
from .vul_aan import vul_aan
from .werking import Werking

__all__ = [
    "Aanvulling",
    "Bevinding",
    "Geheel",
    "Houder",
    "Houderrol",
    "Kant",
    "Tegenspraak",
    "Werkend",
    "Werking",
    "is_organisatie",
    "kan_organisatie_zijn",
    "vul_aan",
]
