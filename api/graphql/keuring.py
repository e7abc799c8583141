"""Reading and checking a document once: pages and partners send the same few again and again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graphql import ASTValidationRule, DocumentNode, GraphQLError, parse
from strawberry.extensions import SchemaExtension
from strawberry.schema.schema import validate_document

Gekeurd = dict[str, tuple[DocumentNode, list[GraphQLError]]]
"""By the text of a document: what it says, and what is wrong with it."""
DOCUMENTEN = 256
"""Documents that are remembered, checked and with their readers; not more, so that nobody fills the memory."""


class KeurEenmaal(SchemaExtension):
    """Looks a document up, or reads it and checks it: by the rules of the language, and by these of ours."""

    def __init__(self, gekeurd: Gekeurd, regels: Sequence[type[ASTValidationRule]], woorden: int) -> None:
        self.gekeurd = gekeurd
        self.regels = regels
        self.woorden = woorden

    def on_parse(self) -> Iterator[None]:
        """See the class."""
        vraag = self.execution_context
        tekst = vraag.query or ""
        if tekst not in self.gekeurd:
            if len(self.gekeurd) >= DOCUMENTEN:
                self.gekeurd.clear()
            document = parse(tekst, max_tokens=self.woorden)
            regels = (*vraag.validation_rules, *self.regels)
            self.gekeurd[tekst] = document, validate_document(vraag.schema._schema, document, regels)
        vraag.graphql_document, vraag.pre_execution_errors = self.gekeurd[tekst]
        yield
