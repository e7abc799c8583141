"""GraphQL over HTTP: the library's own ASGI application, with our questions as context and a quick JSON reader."""

from __future__ import annotations

from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from strawberry.asgi import GraphQL


class Ingang(GraphQL[dict[str, Any], None]):
    """Answers GraphQL requests; the questions go to the application's `Vraagbaak`."""

    async def get_context(self, request: Request, response: Response) -> dict[str, Any]:  # type: ignore[override] # noqa: ARG002
        """What the resolvers need."""
        return {"vraagbaak": request.app.state.vraagbaak}

    def decode_json(self, data: str | bytes) -> object:
        """See the library: `encode_json` the other way round."""
        return orjson.loads(data)

    def encode_json(self, data: object) -> bytes:
        """See the library."""
        return orjson.dumps(data)
