"""What does not fit the schema is refused without repeating it: a value can hold anything, about anybody."""

from __future__ import annotations

import re

from graphql import GraphQLError
from strawberry.extensions import MaskErrors

VARIABELE = re.compile(r"Variable '(?P<naam>\$\w+)' has invalid value(?: at '?(?P<plek>[\w.\[\]]+)'?)?")
IN_DE_VRAAG = re.compile(r"(?:, found:? |(?<=value): ).*", re.DOTALL)
"""Where a message begins to repeat a value that stands in the document itself."""


class ZonderWaarden(MaskErrors):
    """Says which value is wrong, and where; never what it was."""

    def __init__(self) -> None:
        super().__init__(lambda fout: _zonder_waarde(fout.message) != fout.message)

    def anonymise_error(self, error: GraphQLError) -> GraphQLError:
        """See the class."""
        return GraphQLError(_zonder_waarde(error.message), nodes=error.nodes)


def _zonder_waarde(melding: str) -> str:
    if gevonden := VARIABELE.match(melding):
        plek = f" bij {gevonden['plek']}" if gevonden["plek"] else ""
        return f"De waarde van {gevonden['naam']} past{plek} niet op het schema."
    return IN_DE_VRAAG.sub(".", melding)
