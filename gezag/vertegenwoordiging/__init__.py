"""Who may act for whom (vertegenwoordiging): by gezag and age for a minor, by what a court ordered for an adult.

`mag_vertegenwoordigen` judges one pair in one matter; `vertegenwoordigers` and `vertegenwoordigt` give everyone, both
ways. It lives in `gezag/` because it is the law, pure: on person lists, and on what court registers add to them.
"""

from .antwoord import Einde, Grond, Medebeslisser, Oordeel, Overzicht, Rol, Vertegenwoordiging, Voorbehoud
from .beoordeling import mag_vertegenwoordigen
from .domeinen import REGELS, Domein, Regel, Toestemming
from .overzicht import vertegenwoordigers, vertegenwoordigt

__all__ = [
    "REGELS",
    "Domein",
    "Einde",
    "Grond",
    "Medebeslisser",
    "Oordeel",
    "Overzicht",
    "Regel",
    "Rol",
    "Toestemming",
    "Vertegenwoordiging",
    "Voorbehoud",
    "mag_vertegenwoordigen",
    "vertegenwoordigers",
    "vertegenwoordigt",
]
