"""What the driver and the server can say, as errors of the store: what is wrong and what to do, and no data."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from neo4j.exceptions import AuthError, ConfigurationError, ConstraintError, DriverError, Neo4jError

from graph.fouten import StoreOnbereikbaar

TE_LANG = "Neo.ClientError.Transaction.TransactionTimedOut"
"""Begin of the codes with which the server ends a statement that takes too long."""

DUURT = "Neo4j deed er te lang over. Probeer het straks opnieuw, of vraag minder tegelijk"


@contextmanager
def vertaald() -> Iterator[None]:
    """Raise StoreOnbereikbaar for what the driver raises; its own message may hold data or addresses."""
    try:
        yield
    except (DriverError, Neo4jError) as fout:
        raise StoreOnbereikbaar(_melding(fout)) from fout
    except TimeoutError as fout:
        raise StoreOnbereikbaar(DUURT) from fout


def _melding(fout: DriverError | Neo4jError) -> str:
    if isinstance(fout, AuthError):
        return (
            "Neo4j weigert de toegang. Controleer de gebruiker in VERWANT_STORE en het wachtwoord in"
            " VERWANT_NEO4J_WACHTWOORD of VERWANT_NEO4J_WACHTWOORD_BESTAND"
        )
    if isinstance(fout, ConstraintError):
        return (
            "Neo4j weigert een wijziging, omdat wat uniek moet zijn er al is; de store is buiten verwant om veranderd."
            " Zet een back-up terug of herstel het met de hand"
        )
    if isinstance(fout, ConfigurationError):
        return "Neo4j is zo niet te bereiken. Controleer het adres in VERWANT_STORE"
    if isinstance(fout, DriverError):
        return "Neo4j antwoordt niet. Controleer of de server draait en of VERWANT_STORE naar hem wijst"
    if (fout.code or "").startswith(TE_LANG):
        return DUURT
    return f"Neo4j kan de opdracht niet uitvoeren ({fout.code}). Probeer het straks opnieuw"
