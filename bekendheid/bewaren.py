"""How long a registration lives: until the law ends it, then five years in the archive, and then it is gone.

Source: Jeugdwet 7.1.4.5: removed when unjustified or no longer needed, at most two years after it was made, from the
day the youngster becomes 23, and after death. What lives is decided on the day of asking, so an answer never shows what
should have been cleaned up already.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from graph.bekendheid import Registratie
from graph.datum import Datum
from graph.model import Persoon

HOOGSTENS = 2
"""Years that a registration lives."""
GRENS = 23
"""Age in years from which nobody is registered."""
ARCHIEF = 5
"""Years in the archive, from the end."""


class Reden(StrEnum):
    """Why a registration ended. Counted in the report of a cleaning, kept nowhere: it would tell something."""

    INGETROKKEN = "ingetrokken"
    OVERLIJDEN = "overlijden"
    LEEFTIJD = "leeftijd"
    TERMIJN = "termijn"


class Fase(StrEnum):
    """Where a registration is on a day."""

    ACTIEF = "actief"
    ARCHIEF = "archief"
    WEG = "weg"


class Einde(NamedTuple):
    """The first day on which a registration does not count any more, and why."""

    dag: date
    reden: Reden


def einde(registratie: Registratie, persoon: Persoon | None) -> Einde:
    """When the registration ends, as far as is known now of the person (None: nothing).

    Of a partly unknown birth or death the first possible day counts: in doubt, sooner gone. Never before it began.
    """
    begin = registratie.sinds.date()
    mogelijk = [Einde(na_jaren(begin, HOOGSTENS), Reden.TERMIJN)]
    if registratie.verwijderdatum is not None:
        mogelijk.append(Einde(registratie.verwijderdatum, Reden.INGETROKKEN))
    if persoon is not None:
        if (jarig := grensdag(persoon)) is not None:
            mogelijk.append(Einde(jarig, Reden.LEEFTIJD))
        if persoon.overleden:
            mogelijk.append(Einde(_vroegst(persoon.overlijdensdatum) or begin, Reden.OVERLIJDEN))
    volgorde = list(Reden)
    eerste = min(mogelijk, key=lambda een: (max(een.dag, begin), volgorde.index(een.reden)))
    return Einde(max(eerste.dag, begin), eerste.reden)


def grensdag(persoon: Persoon) -> date | None:
    """The first day on which the person can be 23; None when not even the year of birth is known."""
    geboren = _vroegst(persoon.geboortedatum)
    return na_jaren(geboren, GRENS) if geboren is not None else None


def fase(registratie: Registratie, persoon: Persoon | None, dag: date) -> Fase:
    """Whether on this day it lives, is in the archive, or must be gone."""
    laatste = einde(registratie, persoon).dag
    if dag < laatste:
        return Fase.ACTIEF
    return Fase.ARCHIEF if dag < na_jaren(laatste, ARCHIEF) else Fase.WEG


def leeft(registratie: Registratie, persoon: Persoon | None, dag: date) -> bool:
    """Whether it has begun and not ended on this day."""
    return registratie.sinds.date() <= dag and fase(registratie, persoon, dag) is Fase.ACTIEF


@dataclass(frozen=True, slots=True)
class Schoonmaak:
    """What must be done on a day, and the numbers for the report."""

    archiveren: tuple[tuple[UUID, date], ...]
    """Registrations to put away, with the day on which they ended."""
    vernietigen: tuple[UUID, ...]
    """Registrations of which no trace may stay."""
    redenen: Counter[Reden] = field(default_factory=Counter)
    """Why those in `archiveren` ended."""


def schoonmaak(registraties: Iterable[tuple[Registratie, Persoon | None, bool]], dag: date) -> Schoonmaak:
    """What to clean among these registrations (with their person, and whether they are in the archive) on this day.

    What is in the archive has its end in `verwijderdatum`; that counts, whatever became known of the person since.
    """
    archiveren: list[tuple[UUID, date]] = []
    vernietigen: list[UUID] = []
    redenen: Counter[Reden] = Counter()
    for registratie, persoon, gearchiveerd in registraties:
        laatste = einde(registratie, None if gearchiveerd else persoon)
        if dag >= na_jaren(laatste.dag, ARCHIEF):
            vernietigen.append(registratie.id)
        elif dag >= laatste.dag and not gearchiveerd:
            archiveren.append((registratie.id, laatste.dag))
            redenen[laatste.reden] += 1
    return Schoonmaak(tuple(sorted(archiveren)), tuple(sorted(vernietigen)), redenen)


def na_jaren(dag: date, jaren: int) -> date:
    """The same day so many years later; 29 February becomes 28 February, so that no term is ever too long."""
    try:
        return dag.replace(year=dag.year + jaren)
    except ValueError:
        return dag.replace(year=dag.year + jaren, day=28)


def _vroegst(datum: Datum | None) -> date | None:
    return date(datum.jaar, datum.maand or 1, datum.dag or 1) if datum is not None and datum.jaar else None
