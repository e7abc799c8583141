"""What an error tells: never what was asked, for a value can hold anything about anybody; of our own faults nothing."""

from __future__ import annotations

import re

from graphql import GraphQLError
from strawberry.extensions import MaskErrors

from graph import fouten

MELDING = "De vraag kon niet worden beantwoord; probeer het opnieuw of waarschuw de beheerder."
VARIABELE = re.compile(r"Variable '(?P<naam>\$\w+)' has invalid value(?: at '?(?P<plek>[\w.\[\]]+)'?)?")
IN_DE_VRAAG = re.compile(r"(?:, found:? |(?<=value): ).*", re.DOTALL)
"""Where a message begins to repeat a value that stands in the document itself."""


class Afscherming(MaskErrors):
    """Of a value that does not fit the schema: which one and where. Of an internal error: that there was one."""

    def __init__(self) -> None:
        super().__init__(lambda fout: is_intern(fout) or _zonder_waarde(fout.message) != fout.message, MELDING)

    def anonymise_error(self, error: GraphQLError) -> GraphQLError:
        """See the class."""
        if is_intern(error):
            return super().anonymise_error(error)
        return GraphQLError(_zonder_waarde(error.message), nodes=error.nodes)


def is_intern(fout: GraphQLError) -> bool:
    """Whether an error is ours to hide: not one of the document, and not one that tells what to do."""
    oorzaak = fout.original_error
    return oorzaak is not None and not isinstance(oorzaak, GraphQLError | fouten.VerwantFout)


def _zonder_waarde(melding: str) -> str:
    if gevonden := VARIABELE.match(melding):
        plek = f" bij {gevonden['plek']}" if gevonden["plek"] else ""
        return f"De waarde van {gevonden['naam']} past{plek} niet op het schema."
    return IN_DE_VRAAG.sub(".", melding)
