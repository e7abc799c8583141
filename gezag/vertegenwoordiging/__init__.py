"""Who may act for whom (vertegenwoordiging): by gezag and age over a minor, and as far as the BRP tells for an adult.

`mag_vertegenwoordigen` judges one pair in one matter; `vertegenwoordigers` and `vertegenwoordigt` give everyone, both
ways. It lives in `gezag/` because it is the law, pure and on person lists: the ground it rests on is gezag.
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
