"""Checking a document once: the library's cache compares whole syntax trees, which takes too long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graphql import ASTValidationRule, GraphQLError
from strawberry.extensions import SchemaExtension
from strawberry.schema.schema import validate_document

Keuringen = dict[str, list[GraphQLError]]
"""By the text of a document: what is wrong with it."""
DOCUMENTEN = 256
"""Documents that are remembered, parsed, checked and with their readers; not more, so that nobody fills the memory."""


class KeurEenmaal(SchemaExtension):
    """Looks up what is wrong with a document, or finds it out: by the rules of the language, and by these of ours."""

    def __init__(self, keuringen: Keuringen, regels: Sequence[type[ASTValidationRule]]) -> None:
        self.keuringen = keuringen
        self.regels = regels

    def on_validate(self) -> Iterator[None]:
        """See the class."""
        vraag = self.execution_context
        tekst = vraag.query
        if tekst is None or vraag.graphql_document is None:
            yield
            return
        if tekst not in self.keuringen:
            if len(self.keuringen) >= DOCUMENTEN:
                self.keuringen.clear()
            schema = vraag.schema._schema
            self.keuringen[tekst] = validate_document(
                schema, vraag.graphql_document, (*vraag.validation_rules, *self.regels)
            )
        vraag.pre_execution_errors = self.keuringen[tekst]
        yield
