"""The registers of the courts over HTTP: pages of inscriptions, each with the pointer to the next."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import orjson
from pydantic import AwareDatetime, BaseModel, ValidationError

from graph.fouten import BronOnleesbaar

from .klant import Klant
from .voorraad import Deel

INSCHRIJVINGEN = "/v1/inschrijvingen"
MEESTE = 500
"""Records on a page."""


class Bladzijde(BaseModel):
    """A page. `volgende` is empty on the last one, and only there: a page that got lost is never taken for the end."""

    inschrijvingen: list[Any]
    """Records as in a file of this source."""
    volgende: str | None
    totaal: int
    """How many records there are on all pages."""
    stand: AwareDatetime
    """The moment of the answer, to ask from the next time."""


async def bladzijden(
    klant: Klant, vanaf: str | None, sinds: datetime | None, aantal: int = MEESTE
) -> AsyncIterator[Deel]:
    """The pages after `vanaf`. Raises BronOnleesbaar for what is no page, and when the pages go round in a circle."""
    vraag = {"aantal": str(aantal)} | ({"sinds": sinds.isoformat()} if sinds else {})
    geweest = set[str | None]()
    while vanaf not in geweest:
        geweest.add(vanaf)
        lijf = await klant.haal("GET", INSCHRIJVINGEN, vraag | ({"na": vanaf} if vanaf else {}))
        try:
            bladzijde = Bladzijde.model_validate(lijf)
        except ValidationError:
            raise BronOnleesbaar(f"{klant.waar}: het antwoord is geen bladzijde met inschrijvingen") from None
        regels = b"".join(orjson.dumps(record) + b"\n" for record in bladzijde.inschrijvingen)
        vanaf = bladzijde.volgende
        yield Deel(regels, len(bladzijde.inschrijvingen), bladzijde.totaal, vanaf, vanaf is None, bladzijde.stand)
        if vanaf is None:
            return
    raise BronOnleesbaar(f"{klant.waar}: de bladzijden verwijzen in een kring; meld dit bij de bron")
