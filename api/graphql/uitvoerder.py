"""Turning an answer into JSON without asking every value who it is.

The library's executor treats each value as something that may still have to be fetched. Ours are complete before the
first one is written: only root fields fetch. So each selection of a document is turned, once, into one function that
reads the selected values of an object one after the other. Whatever does not fit this (a resolver with arguments, a
union, a value that a type refuses) goes the ordinary way, which also words the error.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any

from graphql import (
    GraphQLBoolean,
    GraphQLField,
    GraphQLLeafType,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLString,
    OperationDefinitionNode,
    TypeNameMetaFieldDef,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    is_object_type,
)
from graphql.execution.collect_fields import FieldDetailsList
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext
from strawberry.schema.schema_converter import GraphQLCoreConverter

from .keuring import DOCUMENTEN

Lezer = Callable[[Any], Any]
"""From an object or value of the answer to what stands in the JSON; raises when the value is not what it should be."""

ZONDER_OMZETTING: dict[GraphQLLeafType, type] = {GraphQLString: str, GraphQLBoolean: bool}
"""Types whose values are written as they are."""

Sleutel = tuple[GraphQLObjectType, tuple[int, ...]]
"""An object type, and which fields of the document select from it."""
_bewaard: dict[int, tuple[OperationDefinitionNode, dict[Sleutel, Lezer | None]]] = {}
"""The readers of a document by its identity; the document is kept with them, so that no other gets the same."""


def _lezers_van(operatie: OperationDefinitionNode) -> dict[Sleutel, Lezer | None]:
    """The readers made so far, shared by all requests with this document; own ones where it has directives.

    With `@include` and `@skip` the variables decide what is selected, so then every request is different.
    """
    if operatie.loc is None or "@" in operatie.loc.source.body:
        return {}
    if id(operatie) not in _bewaard:
        if len(_bewaard) >= DOCUMENTEN:
            _bewaard.clear()
        _bewaard[id(operatie)] = (operatie, {})
    return _bewaard[id(operatie)][1]


class Uitvoerder(StrawberryGraphQLCoreExecutionContext):
    """Executes one request."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self._lezers = _lezers_van(self.operation)

    def collect_and_execute_subfields(
        self,
        return_type: GraphQLObjectType,
        field_details_list: FieldDetailsList,
        path: Path,
        result: Any,  # noqa: ANN401
        position_context: Any,  # noqa: ANN401
    ) -> Any:  # noqa: ANN401
        """The selected values of one object."""
        lezer = self._lezer(return_type, field_details_list)
        if lezer is not None:
            try:
                return lezer(result)
            except Exception:  # noqa: S110 - the ordinary way finds it again, and says where
                pass
        return super().collect_and_execute_subfields(return_type, field_details_list, path, result, position_context)

    def _lezer(self, type_: GraphQLObjectType, selectie: FieldDetailsList) -> Lezer | None:
        """The reader of the values that these fields select from an object."""
        sleutel = (type_, tuple([id(veld.node) for veld in selectie]))
        if sleutel not in self._lezers:
            self._lezers[sleutel] = self._maak_lezer(type_, selectie)
        return self._lezers[sleutel]

    def _maak_lezer(self, type_: GraphQLObjectType, selectie: FieldDetailsList) -> Lezer | None:
        if type_.is_type_of is not None or (self.middleware_manager and self.middleware_manager.middlewares):
            return None
        stappen: list[tuple[str, Lezer, Lezer]] = []
        for naam, veld in self.collect_subfields(type_, selectie)[0].items():
            definitie = self.schema.get_field(type_, veld[0].node.name.value)
            haal = _haal(type_, definitie) if definitie else None
            schrijf = self._schrijver(definitie.type, veld) if definitie else None
            if haal is None or schrijf is None:
                return None
            stappen.append((naam, haal, schrijf))
        return lambda bron: {naam: schrijf(haal(bron)) for naam, haal, schrijf in stappen}

    def _schrijver(self, type_: GraphQLOutputType, selectie: FieldDetailsList) -> Lezer | None:
        """How a value of this type is written, null included."""
        if is_non_null_type(type_):
            return self._schrijver_van_iets(type_.of_type, selectie)
        schrijf = self._schrijver_van_iets(type_, selectie)
        return (lambda waarde: None if waarde is None else schrijf(waarde)) if schrijf else None

    def _schrijver_van_iets(self, type_: GraphQLOutputType, selectie: FieldDetailsList) -> Lezer | None:
        """How a value that is not null is written."""
        if is_object_type(type_):
            return self._lezer(type_, selectie)
        if is_list_type(type_):
            per_deel = self._schrijver(type_.of_type, selectie)
            return (lambda waarden: [per_deel(deel) for deel in waarden]) if per_deel else None
        return _bladschrijver(type_) if is_leaf_type(type_) else None


def _bladschrijver(type_: GraphQLLeafType) -> Lezer:
    """How a value without parts is written. Refers to no request: it outlives the one that it was made in."""
    soort, anders = ZONDER_OMZETTING.get(type_), Uitvoerder.complete_leaf_value
    return lambda waarde: waarde if type(waarde) is soort else anders(type_, waarde)


def _haal(type_: GraphQLObjectType, definitie: GraphQLField) -> Lezer | None:
    """How a field is read from its object: an attribute, or a method that needs nothing else."""
    if definitie is TypeNameMetaFieldDef:
        return lambda _bron: type_.name
    veld = definitie.extensions.get(GraphQLCoreConverter.DEFINITION_BACKREF)
    if veld is None or veld.extensions or veld.arguments or veld.is_async:
        return None
    return attrgetter(veld.python_name) if veld.base_resolver is None else veld.base_resolver.wrapped_func
