"""The law: from person lists to who holds gezag over a child, with the path of questions that led there.

Pure functions without input, output or clock. `leid_af` decides one case; `eigen_gezag` and `gezag_over` are the
questions as people ask them. The rules are those of the official derivation (BRP gezag interface, version 2); what
court registers add to that stands beside it, in `rechtspraak/`.
"""

from .bevoegdheid import GezagOver, eigen_gezag, gezag_over
from .feiten import Register
from .kanttekeningen import Kanttekening, kanttekeningen
from .procedure import leid_af, nog_niet_geboren
from .uitkomst import Antwoord, Bron, Soort, Uitkomst, Uitspraak

__all__ = [
    "Antwoord",
    "Bron",
    "GezagOver",
    "Kanttekening",
    "Register",
    "Soort",
    "Uitkomst",
    "Uitspraak",
    "eigen_gezag",
    "gezag_over",
    "kanttekeningen",
    "leid_af",
    "nog_niet_geboren",
]
