"""Who asked the municipality not to give their data to third parties (geheimhouding, BRP 07.70.10).

Only a person list tells it, but it holds for the person: what another source tells of them is shown with it as well.
"""

from __future__ import annotations

from collections.abc import Iterable

from graph.identiteit import BekendeVermelding
from graph.store import Store

from .kenmerken import lees_kenmerken


def vraagt_geheimhouding(vermeldingen: Iterable[BekendeVermelding]) -> bool:
    """Whether one of these, which are of one person, says so."""
    return any(lees_kenmerken(een.kenmerken).geheimhouding for een in vermeldingen)


async def met_geheimhouding(store: Store, vermeldingen: Iterable[BekendeVermelding]) -> frozenset[int]:
    """Of the identities to which these belong, those of people who asked for it.

    Who is neither a list nor joined to another's identity leads their own, and that has no list.
    """
    alle = list(vermeldingen)
    gezien = {een.persoon for een in alle if vraagt_geheimhouding([een])}
    bij_een_ander = {een.persoon for een in alle if not een.ingeschrevene and een.persoon != een.thuis} - gezien
    samen = await store.bij_personen(sorted(bij_een_ander)) if bij_een_ander else ()
    return frozenset(gezien | {een.persoon for een in samen if vraagt_geheimhouding([een])})
