"""What every resolver needs: the questions of the application, and an answer for input that is not right."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from strawberry.types import Info
from strawberry.types.nodes import SelectedField, Selection

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


def vraagt_om(info: Context, veld: str) -> bool:
    """Whether the document selects this field anywhere below, so that what it needs is read in the same go.

    Going through what is selected costs a tenth of a question; most documents do not even have the word.
    """
    plek = info.operation.loc
    return (plek is None or veld in plek.source.body) and _noemt(info.selected_fields, veld)


def _noemt(selecties: Iterable[Selection], veld: str) -> bool:
    return any(
        (isinstance(een, SelectedField) and een.name == veld) or _noemt(een.selections, veld) for een in selecties
    )


def baak(info: Context) -> Vraagbaak:
    """What answers."""
    gevonden: Vraagbaak = info.context["vraagbaak"]
    return gevonden
