"""Who is meant by a registration, among the persons that matter to a question."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from graph.bekendheid import Betrokkene, Bewaard

WieIs = Callable[[Betrokkene], int | None]
"""Which person of the store is meant; None when that person is not among those that matter."""


def wie_is(bewaard: Iterable[Bewaard]) -> WieIs:
    """Finds the person of each of these registrations, as the store knows it."""
    return {een.registratie.betrokkene: een.persoon.id for een in bewaard if een.persoon is not None}.get
