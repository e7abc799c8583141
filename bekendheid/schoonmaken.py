"""Cleaning a store: what ended goes into the archive, what was there for its time is destroyed, and signals follow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from graph.bekendheid import Paar
from graph.registratiestore import Registratiestore

from .bewaren import Reden, schoonmaak
from .registreren import signaleer


@dataclass(slots=True)
class Verslag:
    """What a cleaning did, or would do, in numbers: nothing in it is about anybody."""

    dag: date
    proef: bool
    actief: int = 0
    """Registrations that live on."""
    archief: int = 0
    """In the archive, after this."""
    gearchiveerd: Counter[Reden] = field(default_factory=Counter)
    """Put away now, by why they ended."""
    vernietigd: int = 0
    signalen_gegeven: int = 0
    """Matches that came about otherwise than by registering: a family moved, or two people turned out to be one."""
    signalen_ingetrokken: int = 0


async def maak_schoon(store: Registratiestore, instellingen: Set[str], dag: date, *, proef: bool) -> Verslag:
    """Clean as the law asks on this day; with `proef` change nothing. Doing it twice changes nothing more."""
    verslag = Verslag(dag, proef)
    archiveren, vernietigen = list[tuple[UUID, date]](), list[UUID]()
    gegeven, ingetrokken = set[Paar](), set[Paar]()
    async for blad in store.alle():
        wie = {een.persoon.id for een in blad if een.persoon is not None and not een.gearchiveerd}
        if wie:
            bijwerking = (await signaleer(store, wie, instellingen, dag, proef=proef)).bijwerking
            gegeven |= bijwerking.geven
            ingetrokken |= bijwerking.intrekken
        uit = schoonmaak(blad, dag)
        archiveren += uit.archiveren
        vernietigen += uit.vernietigen
        verslag.gearchiveerd += uit.redenen
        in_archief = {id_ for id_, _ in uit.archiveren} | {een.registratie.id for een in blad if een.gearchiveerd}
        verslag.archief += len(in_archief - set(uit.vernietigen))
        verslag.actief += len({een.registratie.id for een in blad} - in_archief - set(uit.vernietigen))
    verslag.vernietigd = len(vernietigen)
    verslag.signalen_gegeven, verslag.signalen_ingetrokken = len(gegeven), len(ingetrokken)
    if not proef:
        await store.maak_schoon(archiveren, vernietigen)
    return verslag
