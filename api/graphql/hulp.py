"""What every resolver needs: the questions of the application, and an answer for input that is not right."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from strawberry.types import Info

from api.vraagbaak import Vraagbaak
from graph import fouten

from . import typen

P = ParamSpec("P")
R = TypeVar("R")
Context = Info[dict[str, Any], None]


def invoer_is_antwoord(vraag: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[R | typen.OngeldigeInvoer]]:
    """A question that cannot be asked like this gets an answer of its own, not a GraphQL error."""

    @wraps(vraag)
    async def resolver(*args: P.args, **kwargs: P.kwargs) -> R | typen.OngeldigeInvoer:
        try:
            return await vraag(*args, **kwargs)
        except fouten.OngeldigeInvoer as fout:
            return typen.OngeldigeInvoer(code=fout.code, veld=fout.veld, melding=fout.melding)

    return resolver


def baak(info: Context) -> Vraagbaak:
    """What answers."""
    gevonden: Vraagbaak = info.context["vraagbaak"]
    return gevonden
