"""After a hit: concrete questions to the partner that knows the person, as far as the policy allows.

Whether there is a hit is asked here and now, of that partner: who asks cannot claim one, and what was known yesterday
does not open a file today.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from graph.fouten import OngeldigeInvoer

from ..beleid import Beleid
from ..partner import Partner
from ..waarden import Vraag
from .berichten import JaNee, Verrijkingsvraag
from .klant import Klanten, Mislukt
from .rondvraag import Bericht, Rondvraag, Uitkomst, vraag_een


@dataclass(frozen=True, slots=True)
class Verrijking:
    """The answers of one partner about one person."""

    bericht: Bericht
    """The hit itself; without one nothing was asked."""
    uitkomst: Uitkomst
    """BEKEND when the questions were answered; else why they were not."""
    antwoorden: tuple[tuple[Vraag, JaNee], ...] = ()
    niet_toegestaan: tuple[Vraag, ...] = ()
    """Questions that the policy does not allow; they were not sent."""


async def vraag_door(
    rondvraag: Rondvraag, partner: Partner, vragen: Sequence[Vraag], klanten: Klanten, beleid: Beleid
) -> Verrijking:
    """Ask this partner whether it knows this one person, and if so the questions that may be asked.

    Each of the two steps has the time of the partner. Raises OngeldigeInvoer for other than one person, for no question
    or one twice, and for a partner without a service of its own.
    """
    if len(rondvraag.burgerservicenummers) != 1:
        raise OngeldigeInvoer("burgerservicenummers", "vraag door over een persoon tegelijk")
    if not vragen or len(set(vragen)) < len(vragen):
        raise OngeldigeInvoer("vragen", "stel ten minste een vraag, en iedere vraag een keer")
    if partner.url is None:
        raise OngeldigeInvoer("partner", "deze organisatie beantwoordt geen vragen; bel haar")
    soort, reden = rondvraag.vrager.soort, rondvraag.reden
    mag = [vraag for vraag in vragen if beleid.mag(soort, reden, partner.soort, vraag)]
    niet = tuple(vraag for vraag in vragen if vraag not in mag)
    if not mag:
        niets = Bericht(partner, rondvraag.allen(Uitkomst.NIET_GEVRAAGD))
        return Verrijking(niets, Uitkomst.NIET_GEVRAAGD, niet_toegestaan=niet)
    klok = asyncio.get_running_loop().time
    bericht = await vraag_een(rondvraag, rondvraag.vraag(), partner, klanten, klok() + partner.geduld)
    (gekend,) = bericht.personen
    if gekend.uitkomst is not Uitkomst.BEKEND:
        return Verrijking(bericht, gekend.uitkomst, niet_toegestaan=niet)
    dan = Verrijkingsvraag(
        vrager=rondvraag.vrager, redenVerzoek=reden, burgerservicenummer=gekend.burgerservicenummer, vragen=mag
    )
    antwoord = await klanten.verrijking(partner, dan, klok() + partner.geduld, rondvraag.koppen)
    if isinstance(antwoord, Mislukt):
        return Verrijking(bericht, Uitkomst(antwoord), niet_toegestaan=niet)
    per_vraag = {een.vraag: een.antwoord for een in antwoord.antwoorden}
    return Verrijking(bericht, Uitkomst.BEKEND, tuple((vraag, per_vraag[vraag]) for vraag in mag), niet)
