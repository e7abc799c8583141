"""A make-believe BRP API (Personen bevragen 2.x): `POST /personen`, only to consult by burgerservicenummer."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Literal

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field

from api.problemen import Gebrek, probleem
from graph.fouten import BronOnleesbaar
from graph.persoonslijst import Persoonslijst, negen_cijfers
from graph.tabellen import Tabellen
from loaders.bron import HEEL, Gelezen
from loaders.diensten.brp import PERSONEN, RAADPLEEG, SAMEN
from loaders.levering import LEZERS, herken

from .brp_velden import alleen, als_veld
from .brp_vorm import naar_persoon

VERSIE = "2.7.0"
NIET_GELEVERD = ("F",)
"""Suspensions (67.20) of lists that the API does not give: made in error."""


class Raadpleeg(BaseModel):
    """The question."""

    type: Literal["RaadpleegMetBurgerservicenummer"]
    burgerservicenummer: Annotated[
        list[Annotated[str, Field(pattern="^[0-9]{9}$")]], Field(min_length=1, max_length=SAMEN)
    ]
    fields: Annotated[
        list[Annotated[str, Field(pattern=r"^[a-zA-Z0-9\._]{1,200}$")]], Field(min_length=1, max_length=130)
    ]


def lees_lijsten(pad: Path) -> list[Persoonslijst]:
    """The lists in a file. Raises BronOnleesbaar when it is no file of person lists."""
    levering = herken(pad)
    if (lezer := LEZERS.get(levering.formaat)) is None:
        raise BronOnleesbaar(f"{pad.name}: dit zijn geen persoonslijsten")
    return [Persoonslijst(een.inhoud) for een, _ in lezer.lees(pad, HEEL) if isinstance(een, Gelezen)]


def maak_brpdienst(lijsten: Iterable[Persoonslijst], tabellen: Tabellen) -> FastAPI:
    """The service; of several lists with one number it gives the first."""
    personen: dict[str, dict[str, Any]] = {}
    for lijst in lijsten:
        nummer = negen_cijfers(lijst.burgerservicenummer)
        if nummer and lijst.opschorting not in NIET_GELEVERD:
            personen.setdefault(nummer, naar_persoon(lijst, tabellen))
    app = FastAPI(title="BRP Personen bevragen (nagebootst)", version=VERSIE, openapi_url=None)

    @app.exception_handler(RequestValidationError)
    async def onjuist(request: Request, fout: Exception) -> Response:
        assert isinstance(fout, RequestValidationError)
        gebreken = [
            Gebrek(str(een["loc"][-1]), str(een["type"]), "De waarde is niet toegestaan.") for een in fout.errors()
        ]
        return probleem(400, "Een of meer parameters zijn niet correct.", "paramsValidation", request, gebreken)

    @app.post(PERSONEN)
    async def raadpleeg(vraag: Raadpleeg, request: Request) -> Any:  # noqa: ANN401
        """Personen met deze burgerservicenummers; wie er niet is, ontbreekt in het antwoord."""
        velden = [als_veld(veld) for veld in vraag.fields]
        if None in velden:
            gebreken = [
                Gebrek(f"fields.{plek}", "fields", "Parameter bevat een niet bestaande veldnaam.")
                for plek, veld in enumerate(velden)
                if veld is None
            ]
            return probleem(400, "Een of meer parameters zijn niet correct.", "paramsValidation", request, gebreken)
        gekend = frozenset(filter(None, velden))
        gevonden = [personen[nummer] for nummer in vraag.burgerservicenummer if nummer in personen]
        return {"type": RAADPLEEG, "personen": [alleen(persoon, gekend) for persoon in gevonden]}

    return app
