"""Lists of which the source gives only today: the other remarks rest on history and deeds, and are not made."""

from __future__ import annotations

from ..feiten import Feiten
from .kanttekening import Kanttekening

ALLEEN_ACTUEEL = Kanttekening(
    "LIJST_ALLEEN_ACTUEEL",
    "Het antwoord rust op een persoonslijst uit de BRP-API: alleen wat nu geldt, zonder geschiedenis en aktenummers.",
    "Adoptie, erkenning, ontkenning en eerdere huwelijken (1:229, 1:203, 1:200 en 1:251 BW) zijn er niet uit te lezen;"
    " waar die beslissen, luidt het antwoord dat het niet te bepalen is.",
    "Vraag de volledige persoonslijst op als het antwoord niet te bepalen is, of over een dag in het verleden gaat.",
)


def alleen_actueel(feiten: Feiten) -> Kanttekening | None:
    """Whether the list of the child or of a parent is such a list."""
    register = feiten.register
    ouders = [lijst for o in (feiten.ouder1, feiten.ouder2) for lijst in register.alle(o.burgerservicenummer)]
    return ALLEEN_ACTUEEL if any(lijst.beperkt for lijst in (feiten.kind, *ouders)) else None
