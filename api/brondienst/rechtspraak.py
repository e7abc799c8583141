"""A make-believe register of court inscriptions: records in pages, all of them or what changed since a moment.

The records are the lines of a file, in the form that a file of source `rechtspraak` has. They come in the order in
which they changed, so one that changes while somebody reads comes (again) at the end and nothing is missed.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import orjson
from fastapi import FastAPI, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import AwareDatetime
from starlette.exceptions import HTTPException

from api.problemen import probleem
from graph.datum import lees_datum
from graph.fouten import BronOnleesbaar
from loaders.diensten.rechtspraak import INSCHRIJVINGEN, MEESTE, Bladzijde

VERSIE = "1.0.0"
GEWIJZIGD = ("datumInschrijving", "datumUitspraak")
"""When a record of the file changed, as far as it says: its first moment in the register."""
BEGIN = datetime(1900, 1, 1, tzinfo=UTC)
ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


class Ingeschreven(NamedTuple):
    """A record, and when it came or changed."""

    gewijzigd: datetime
    record: Any


def lees_inschrijvingen(pad: Path) -> list[Ingeschreven]:
    """The records of a file of JSON lines. Raises BronOnleesbaar when it has a line that is not JSON."""
    try:
        records = [orjson.loads(regel) for regel in pad.read_bytes().splitlines() if regel.strip()]
    except (OSError, orjson.JSONDecodeError) as fout:
        raise BronOnleesbaar(f"{pad}: geen leesbaar bestand met JSON-regels") from fout
    return [Ingeschreven(_gewijzigd(record), record) for record in records]


def _gewijzigd(record: object) -> datetime:
    """The day that the record names; who names none has always been there."""
    for veld in GEWIJZIGD:
        waarde = record.get(veld) if isinstance(record, dict) else None
        datum = lees_datum(ISO.sub(r"\1\2\3", waarde)) if isinstance(waarde, str) else None
        if datum and datum.volledig:
            return datetime(*datum, tzinfo=UTC)
    return BEGIN


def maak_rechtspraakdienst(inschrijvingen: Sequence[Ingeschreven]) -> FastAPI:
    """The service. While it runs, records of `inschrijvingen` may change and come at its end; none may go or move."""
    app = FastAPI(
        title="Registers van de rechtspraak (nagebootst)",
        version=VERSIE,
        description="Inschrijvingen in de registers van de rechtspraak, in bladzijden.",
        contact={"name": "Verwant", "url": "https://samen-onder-handbereik.nl"},
        openapi_url="/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
    )

    @app.exception_handler(RequestValidationError)
    async def onjuist(request: Request, _fout: Exception) -> Response:
        return probleem(400, "De vraag voldoet niet aan de specificatie.", "invalid", request)

    @app.exception_handler(HTTPException)
    async def geweigerd(request: Request, fout: Exception) -> Response:
        status, uitleg = (fout.status_code, fout.detail) if isinstance(fout, HTTPException) else (500, "")
        return probleem(status, uitleg, "http", request)

    @app.get(INSCHRIJVINGEN, response_model=Bladzijde)
    async def lees(
        response: Response,
        na: Annotated[str | None, Query(max_length=100, description="`volgende` van de vorige bladzijde")] = None,
        sinds: Annotated[AwareDatetime | None, Query(description="alleen wat vanaf dit moment wijzigde")] = None,
        aantal: Annotated[int, Query(ge=1, le=MEESTE)] = MEESTE,
    ) -> Bladzijde:
        """Een bladzijde met inschrijvingen, in de volgorde waarin zij wijzigden."""
        response.headers.update({"API-Version": VERSIE, "Cache-Control": "no-store"})
        stand = datetime.now(UTC)
        alle = sorted(enumerate(inschrijvingen), key=lambda plek: (plek[1].gewijzigd, plek[0]))
        vanaf = _lees_wijzer(na) if na else None
        passend = [
            ((een.gewijzigd.isoformat(), nummer), een.record)
            for nummer, een in alle
            if sinds is None or een.gewijzigd >= sinds
        ]
        over = [een for een in passend if vanaf is None or een[0] > vanaf]
        bladzijde = over[:aantal]
        volgende = _wijzer(bladzijde[-1][0]) if len(over) > len(bladzijde) else None
        records = [record for _, record in bladzijde]
        return Bladzijde(inschrijvingen=records, volgende=volgende, totaal=len(passend), stand=stand)

    return app


def _wijzer(plek: tuple[str, int]) -> str:
    """Where a page ends, as the reader hands it back: nothing in it tells of anybody."""
    return base64.urlsafe_b64encode(orjson.dumps(plek)).decode()


def _lees_wijzer(wijzer: str) -> tuple[str, int]:
    try:
        moment, nummer = orjson.loads(base64.urlsafe_b64decode(wijzer))
    except ValueError:
        raise HTTPException(410, "Deze plek is er niet meer; begin vooraan.") from None
    return str(moment), int(nummer)
