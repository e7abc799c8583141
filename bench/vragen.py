"""The questions as the page asks them, ready to send: the documents of `api/web/vragen`, alone or several in one."""

from __future__ import annotations

import json
from pathlib import Path

from graphql import DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode, parse, print_ast

from .server import OFFICIEEL, verzoek

GRAPHQL = "/graphql"
SCHERM = Path(__file__).with_name("scherm.graphql")
MAP = Path(__file__).parents[1] / "api" / "web" / "vragen"


def officieel(nummer: str) -> bytes:
    """The official gezag question about one person."""
    return verzoek(OFFICIEEL, json.dumps({"burgerservicenummer": [nummer]}).encode())


def graphql(nummer: str, *namen: str) -> bytes:
    """One GraphQL request with these questions in it, about one person."""
    return verzoek(GRAPHQL, lijf(nummer, *namen))


def scherm(nummer: str) -> bytes:
    """One GraphQL request for what a screen at the door shows of one person."""
    return verzoek(GRAPHQL, lijf(nummer))


def lijf(nummer: str, *namen: str) -> bytes:
    """The body of a GraphQL request with these questions; without any, what a screen at the door shows."""
    tekst = document(*namen) if namen else SCHERM.read_text("utf-8")
    return json.dumps({"query": tekst, "variables": {"burgerservicenummer": nummer}}).encode()


_documenten: dict[tuple[str, ...], str] = {}


def document(*namen: str) -> str:
    """The documents of these questions as one operation."""
    if namen not in _documenten:
        _documenten[namen] = _voeg_samen([parse((MAP / f"{naam}.graphql").read_text()) for naam in namen])
    return _documenten[namen]


def _voeg_samen(delen: list[DocumentNode]) -> str:
    definities = [definitie for deel in delen for definitie in deel.definitions]
    operaties = [d for d in definities if isinstance(d, OperationDefinitionNode)]
    fragmenten = [d for d in definities if isinstance(d, FragmentDefinitionNode)]
    if len({f.name.value for f in fragmenten}) != len(fragmenten):
        raise SystemExit("twee documenten hebben een fragment met dezelfde naam; kies andere documenten om te meten")
    velden = SelectionSetNode(selections=tuple(v for o in operaties for v in o.selection_set.selections))
    eerste = operaties[0]
    samen = OperationDefinitionNode(
        operation=eerste.operation, variable_definitions=eerste.variable_definitions, selection_set=velden
    )
    return print_ast(DocumentNode(definitions=(samen, *fragmenten)))
