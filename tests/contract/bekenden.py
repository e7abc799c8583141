"""Partners, registrations and the day of the stories, for the contract of what stores keep of them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import uuid4

from bekendheid.bewaren import leeft
from graph.bekendheid import Betrokkene, Functie, Registratie
from graph.model import Persoon
from graph.registratiestore import Leeft

VANDAAG = date(2026, 6, 1)
NU = datetime(2026, 6, 1, 12, tzinfo=UTC)
SCHOOL, POLITIE, HUISARTS = (f"{nummer:020}" for nummer in (2, 3, 4))


def op(dag: date) -> Leeft:
    """Whether one lives on a day, by the law."""

    def leeft_dan(registratie: Registratie, persoon: Persoon) -> bool:
        return leeft(registratie, persoon, dag)

    return leeft_dan


VANDAAG_LEVEND = op(VANDAAG)


def kent(
    partner: str,
    bsn: str | int | None = None,
    identiteit: int | None = None,
    sinds: datetime = NU,
    verwijderdatum: date | None = None,
    functie: Functie = Functie.MELDER,
) -> Registratie:
    """This partner knows this person."""
    wie = Betrokkene(str(bsn) if bsn is not None else None, identiteit)
    return Registratie(uuid4(), wie, partner, functie, sinds, verwijderdatum)
