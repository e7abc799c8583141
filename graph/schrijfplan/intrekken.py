"""Taking back what replaced versions told: who loses a list or a mention, and what is left of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

import orjson

from graph.persoonslijst import Persoonslijst
from graph.projectie import Persoonsgegevens, Projectie, projecteer

from .wieiswie import Persoonrij, WieIsWie

Verliesrij = tuple[int, str | None, str | None, bytes | str | None]
"""Somebody who had a relation or a list through a version that is replaced, and has no other list now: id,
burgerservicenummer, A-nummer, and the content of a record that goes on naming them, one row a record; None when no
record does, and for persons whose own list is in the batch (`Vraag.eigenaars`), because then it does not matter."""


def trek_in(
    wie_is_wie: WieIsWie, personen: Iterable[Persoonrij], verlies: Iterable[Verliesrij], eigenaars: Set[str]
) -> tuple[list[int], list[int]]:
    """Get to know the persons of the store as they are without what the replaced versions told.

    Returns who has no own list any more but is described as before, and of whom no record tells any more.
    """
    verliezers: dict[int, tuple[str | None, str | None, list[bytes | str]]] = {}
    for id_, bsn, anummer, inhoud in verlies:
        inhouden = verliezers.setdefault(id_, (bsn, anummer, []))[2]
        inhouden += [inhoud] if inhoud is not None else []
    zonder_lijst, weg = list[int](), list[int]()
    zonder_anummer, vergeten = set[int](), set[int]()
    gelezen: dict[bytes | str, Projectie | None] = {}
    for id_, (bsn, anummer, inhouden) in verliezers.items():
        if bsn in eigenaars:
            zonder_anummer.add(id_)
            continue
        vermeldingen = [w for inhoud in inhouden for w in _vermeldingen(inhoud, bsn, anummer, gelezen)]
        if vermeldingen:
            vergeten.add(id_)
            wie_is_wie.beschrijf_opnieuw(id_, bsn, vermeldingen)
        elif inhouden:
            zonder_lijst.append(id_)
        else:
            vergeten.add(id_)
            weg.append(id_)
            wie_is_wie.maak_vrij(id_, bsn)
    for rij in sorted(personen, key=lambda rij: (rij[1] or "", rij[0])):
        if rij[0] in zonder_anummer:
            wie_is_wie.ken((rij[0], rij[1], False, None, *rij[4:]))
        elif rij[0] not in vergeten:
            wie_is_wie.ken(rij)
    return zonder_lijst, weg


def _vermeldingen(
    inhoud: bytes | str, bsn: str | None, anummer: str | None, gelezen: dict[bytes | str, Projectie | None]
) -> Iterator[Persoonsgegevens]:
    """What a record tells of the relative with these numbers."""
    if inhoud not in gelezen:
        gelezen[inhoud] = projecteer(Persoonslijst(orjson.loads(inhoud)))
    projectie = gelezen[inhoud]
    for relatie in projectie.relaties if projectie else ():
        wie = relatie.wie
        if bsn and wie.burgerservicenummer:
            if wie.burgerservicenummer == bsn:
                yield wie
        elif anummer and wie.administratienummer == anummer:
            yield wie
