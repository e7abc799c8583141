"""What does not fit the schema is refused without repeating it: a variable can hold anything, about anybody."""

from __future__ import annotations

import re

from graphql import GraphQLError
from strawberry.extensions import MaskErrors

VARIABELE = re.compile(r"Variable '(?P<naam>\$\w+)' has invalid value(?: at '?(?P<plek>[\w.\[\]]+)'?)?")


class ZonderWaarden(MaskErrors):
    """Says which variable is wrong, and where in it; never what it was."""

    def __init__(self) -> None:
        super().__init__(lambda fout: VARIABELE.match(fout.message) is not None)

    def anonymise_error(self, error: GraphQLError) -> GraphQLError:
        """See the class."""
        gevonden = VARIABELE.match(error.message)
        assert gevonden is not None
        plek = f" bij {gevonden['plek']}" if gevonden["plek"] else ""
        return GraphQLError(f"De waarde van {gevonden['naam']} past{plek} niet op het schema.", nodes=error.nodes)
