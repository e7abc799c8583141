"""Whose data can decide who holds gezag over somebody: the child, who ever was a parent, and whom those married."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graph.persoonslijst import Persoonslijst, naar_getal
from graph.rechtspraak import Inschrijving


def betrokken_lijsten(lijsten: Sequence[Persoonslijst], burgerservicenummer: int) -> Sequence[Persoonslijst]:
    """The lists that can decide: of the child, of who ever was a parent, and of everyone those parents married."""

    def met(nummers: set[int]) -> list[Persoonslijst]:
        return [lijst for lijst in lijsten if not nummers.isdisjoint(_nummers(lijst, "01"))]

    kinderen = met({burgerservicenummer})
    ouders = met(_op(kinderen, "02", "03"))
    return tuple(dict.fromkeys((*kinderen, *ouders, *met(_op(ouders, "05")))))


def betrokken_nummers(lijsten: Sequence[Persoonslijst], burgerservicenummers: Iterable[int]) -> set[int]:
    """The numbers of those persons, also of who has no list: about them a court register is asked."""
    gevraagd = set(burgerservicenummers)
    kinderen = [lijst for lijst in lijsten if not gevraagd.isdisjoint(_nummers(lijst, "01"))]
    ouders = _op(kinderen, "02", "03")
    van_ouders = [lijst for lijst in lijsten if not ouders.isdisjoint(_nummers(lijst, "01"))]
    return gevraagd | ouders | _op(van_ouders, "05")


def genoemd_bij(inschrijvingen: Iterable[Inschrijving], burgerservicenummer: int) -> set[int]:
    """About whom these decisions are that name this person besides."""
    over = (een.nummer for een in inschrijvingen if any(b.nummer == burgerservicenummer for b in een.benoemden))
    return {nummer for nummer in over if nummer} - {burgerservicenummer}


def _op(lijsten: Iterable[Persoonslijst], *categorieen: str) -> set[int]:
    return {nummer for lijst in lijsten for nummer in _nummers(lijst, *categorieen)}


def _nummers(lijst: Persoonslijst, *categorieen: str) -> set[int]:
    """Every burgerservicenummer that stands or stood in these categories."""
    voorkomens = (v for categorie in categorieen for stapel in lijst.inhoud.get(categorie, ()) for v in stapel)
    return {nummer for v in voorkomens if (nummer := naar_getal(v.get("01.20"))) is not None}
