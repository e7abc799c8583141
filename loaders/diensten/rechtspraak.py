"""The registers of the courts over HTTP: pages of inscriptions, each with the pointer to the next."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from pathlib import Path
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


def laatste_telt(pad: Path) -> Path:
    """The file without what a later line replaces: a record that changed while it was read came twice.

    Only of records that say which one of their case they are; the same file gives the same outcome.
    """
    laatste: dict[tuple[object, ...], int] = {}
    dubbel = set[int]()
    for nummer, regel in enumerate(_regels(pad)):
        record = orjson.loads(regel)
        sleutel = (record.get("zaaknummer"), record.get("volgnummer")) if isinstance(record, dict) else ()
        if sleutel and all(isinstance(deel, str) and deel for deel in sleutel):
            if sleutel in laatste:
                dubbel.add(laatste[sleutel])
            laatste[sleutel] = nummer
    if not dubbel:
        return pad
    zonder = pad.parent / "laatste" / pad.name
    zonder.parent.mkdir(exist_ok=True)
    with zonder.open("wb") as bestand:
        bestand.writelines(regel for nummer, regel in enumerate(_regels(pad)) if nummer not in dubbel)
    return zonder


def _regels(pad: Path) -> Iterator[bytes]:
    with pad.open("rb") as bestand:
        yield from bestand


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
