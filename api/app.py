"""The web application: GraphQL, the official gezag interface, the page, and what holds for every request."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request
from fastapi.responses import FileResponse, Response
from fastapi.staticfiles import StaticFiles
from fastapi.telemetry import TelemetryConfig
from starlette.exceptions import HTTPException
from starlette.routing import Route

from graph.fouten import StoreOnbereikbaar

from . import WEB, authzen, gezag_rest, logboek
from .graphql.ingang import Ingang
from .graphql.schema import maak_schema
from .instellingen import Instellingen, open_store
from .opruimen import ruim_zelden_op
from .problemen import niet_beschikbaar, probleem
from .verzoek import CSP, GRAPHQL, VoorElkVerzoek
from .vraagbaak import Vraagbaak, vandaag

GRAPHIQL_CSP = CSP + ("; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:")
"""GraphiQL carries its fonts and images as data, and sets styles of its own."""
GEEN_TELEMETRIE: TelemetryConfig = {"tracing": False, "metrics": False, "logs": False}
"""The log is ours alone: a stack trace or message of the framework may hold somebody's number."""


def maak_app(instellingen: Instellingen, klok: Callable[[], int] = vandaag) -> FastAPI:
    """The application for one store; the store is opened at start and closed at the end."""

    @asynccontextmanager
    async def leven(app: FastAPI) -> AsyncIterator[None]:
        logboek.naar_bestand(instellingen.logboek)
        store = open_store(instellingen.store)
        app.state.vraagbaak = Vraagbaak(store, klok, instellingen)
        ruim_zelden_op()
        yield
        await app.state.vraagbaak.sluit()
        await store.sluit()

    app = FastAPI(
        title="Verwant",
        version="0.1.0",
        lifespan=leven,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        telemetry=GEEN_TELEMETRIE,
    )
    app.add_middleware(gezag_rest.Gezagsinterface)
    app.add_middleware(VoorElkVerzoek)
    app.add_exception_handler(StoreOnbereikbaar, niet_beschikbaar)
    app.add_exception_handler(HTTPException, _http_fout)
    schema = maak_schema(ontwikkeling=instellingen.ontwikkeling)
    app.router.routes.append(Route(GRAPHQL, Ingang(schema, graphql_ide=None, allow_queries_via_get=False)))
    app.router.routes.append(Route(authzen.PAD, authzen.evalueer, methods=["POST"]))
    app.mount("/web", StaticFiles(directory=WEB))

    @app.get("/", include_in_schema=False)
    async def pagina() -> Response:
        return FileResponse(WEB / "index.html")

    if instellingen.ontwikkeling:

        @app.get("/graphiql", include_in_schema=False)
        async def graphiql() -> Response:
            return FileResponse(WEB / "graphiql.html", headers={"Content-Security-Policy": GRAPHIQL_CSP})

    return app


async def _http_fout(request: Request, fout: Exception) -> Response:
    status = fout.status_code if isinstance(fout, HTTPException) else 500
    antwoord = probleem(status, "Controleer het pad en de methode van het verzoek.", "http", request)
    if isinstance(fout, HTTPException):
        antwoord.headers.update(fout.headers or {})
    return antwoord
