"""A make-believe service of partners that answer themselves, to try the enquiry on: good, slow and broken ones.

It is made from the messages of `bekendheid.bevraging.berichten`, so what it publishes as `/v1/openapi.json` is what the
client sends. Who is known to whom follows from the numbers alone; nothing is real. They receive signals too.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from fastapi import Depends, FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from bekendheid.beleid import Beleid, lees_beleid
from bekendheid.bevraging.berichten import (
    BEKENDHEID,
    SIGNALEN,
    VERRIJKING,
    VERSIE,
    Beantwoord,
    Bekend,
    Bekendheidsantwoord,
    Bekendheidsvraag,
    JaNee,
    Signaalbericht,
    Verrijkingsantwoord,
    Verrijkingsvraag,
)
from bekendheid.waarden import BETEKENIS, Functie

from .partnergedrag import Nagebootst, gedraag
from .problemen import probleem

SINDS = date(2026, 1, 15)
BESCHRIJVING = "Is deze persoon bij u bekend? En zo ja, concrete vragen:\n\n" + "\n".join(
    f"- `{vraag}` de persoon {betekenis}" for vraag, betekenis in BETEKENIS.items()
)


def kent(nummer: int, burgerservicenummer: str) -> bool:
    """Whether make-believe partner `nummer` knows this person: one in three."""
    return (int(burgerservicenummer) + nummer) % 3 == 0


def maak_partnerdienst(partners: Sequence[Nagebootst], beleid: Beleid | None = None) -> FastAPI:
    """The service; partner 0 answers under `/0`, partner 1 under `/1`, and so on."""
    regels = beleid or lees_beleid()
    app = FastAPI(
        title="Bekendheid en verrijking",
        version=VERSIE,
        description=BESCHRIJVING,
        contact={"name": "Verwant", "url": "https://samen-onder-handbereik.nl"},
        openapi_url="/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
        dependencies=[Depends(_koppen)],
        responses={"4XX": {"description": "Wat er niet klopt, of niet mag (application/problem+json)."}},
    )

    @app.exception_handler(RequestValidationError)
    async def onjuist(request: Request, _fout: Exception) -> Response:
        return probleem(400, "Het bericht voldoet niet aan de specificatie.", "invalid", request)

    @app.exception_handler(HTTPException)
    async def geweigerd(request: Request, fout: Exception) -> Response:
        status, uitleg = (fout.status_code, fout.detail) if isinstance(fout, HTTPException) else (500, "")
        return probleem(status, uitleg, "http", request)

    def partner(nummer: int) -> Nagebootst:
        if not 0 <= nummer < len(partners):
            raise HTTPException(404, "Deze partner bestaat niet.")
        partners[nummer].gevraagd += 1
        return partners[nummer]

    @app.post("/{nummer}" + BEKENDHEID, response_model=Bekendheidsantwoord)
    async def bekendheid(nummer: int, vraag: Bekendheidsvraag, request: Request) -> Any:  # noqa: ANN401
        """Zijn deze personen bij u bekend?"""
        wie = partner(nummer)
        if not regels.mag(vraag.vrager.soort, vraag.redenVerzoek, wie.soort):
            raise HTTPException(403, "Voor deze vrager en reden antwoorden wij niet.")
        antwoord = Bekendheidsantwoord(personen=[_gekend(nummer, bsn) for bsn in vraag.burgerservicenummers])
        return await gedraag(wie, antwoord, request)

    @app.post("/{nummer}" + VERRIJKING, response_model=Verrijkingsantwoord)
    async def verrijking(nummer: int, vraag: Verrijkingsvraag, request: Request) -> Any:  # noqa: ANN401
        """Concrete vragen over iemand die bekend is."""
        wie = partner(nummer)
        mag = all(regels.mag(vraag.vrager.soort, vraag.redenVerzoek, wie.soort, een) for een in vraag.vragen)
        if not mag or not kent(nummer, vraag.burgerservicenummer):
            raise HTTPException(403, "Op deze vragen antwoorden wij niet.")
        keuze = list(JaNee)
        antwoorden = [
            Beantwoord(vraag=een, antwoord=keuze[(int(vraag.burgerservicenummer) + i) % len(keuze)])
            for i, een in enumerate(vraag.vragen)
        ]
        return await gedraag(wie, Verrijkingsantwoord(antwoorden=antwoorden), request)

    @app.post("/{nummer}" + SIGNALEN, status_code=204, response_model=None)
    async def signaal(nummer: int, bericht: Signaalbericht, request: Request) -> Any:  # noqa: ANN401
        """Wie ook een van uw registraties kent, of dat dit niet meer zo is."""
        wie = partner(nummer)
        wie.signalen.append(bericht)
        return await gedraag(wie, Response(status_code=204), request)

    return app


async def _koppen(response: Response) -> None:
    response.headers.update({"API-Version": VERSIE, "Cache-Control": "no-store"})


def _gekend(nummer: int, bsn: str) -> Bekend:
    if not kent(nummer, bsn):
        return Bekend(burgerservicenummer=bsn, bekend=False)
    return Bekend(burgerservicenummer=bsn, bekend=True, sinds=SINDS, functie=Functie.MELDPUNT)
