"""What a judgement would change, and whether it can be: on a samenhang alone, with nothing written."""

from __future__ import annotations

from collections.abc import Sequence

from graph.fouten import OngeldigeInvoer
from graph.identiteit import Indeling, Oordeel, Samenhang, Verandering, Verwijzing

from .clusters import deel_in
from .grenzen import Grenzen

TWEE_LIJSTEN = "dit zijn twee mensen met elk een eigen persoonslijst; die zijn nooit één persoon"
BIJ_TWEE_LIJSTEN = (
    "deze twee horen nu bij twee mensen met elk een eigen persoonslijst; haal eerst de vermelding die daar niet hoort"
    " bij haar identiteit weg"
)
UIT_ELKAAR = (
    "een eerder oordeel houdt deze twee uit elkaar, of de een is familie op de lijst van de ander; trek dat oordeel"
    " eerst in"
)


def proef(samenhang: Samenhang, erbij: Sequence[Oordeel], weg: Oordeel | None, grenzen: Grenzen) -> Indeling:
    """The division as it would be with judgements more, and one less."""
    laatste = max((een.id for een in samenhang.oordelen), default=0)
    nieuw = [een._replace(id=id_) for id_, een in enumerate(erbij, laatste + 1)]
    blijft = [een for een in samenhang.oordelen if weg is None or een.id != weg.id]
    return deel_in(Samenhang(samenhang.vermeldingen, [*blijft, *nieuw]), grenzen)


def veranderingen(samenhang: Samenhang, indeling: Indeling) -> list[Verandering]:
    """Who would go from one identity to another."""
    thuis = {een.verwijzing: een.thuis for een in samenhang.vermeldingen}
    alle = [Verandering(v, van, thuis[indeling[v]]) for v, van, *_ in samenhang.vermeldingen]
    return sorted(een for een in alle if een.van != een.naar)


def zijn_er(samenhang: Samenhang, wie: Sequence[Verwijzing]) -> None:
    """Refuse a judgement on a vermelding that no source tells."""
    bekend = {een.verwijzing for een in samenhang.vermeldingen}
    if not bekend.issuperset(wie):
        raise OngeldigeInvoer("vermelding", "er is geen vermelding met deze verwijzing")


def keur(samenhang: Samenhang, indeling: Indeling, samen: Sequence[tuple[Verwijzing, Verwijzing]]) -> None:
    """Refuse to keep that two are the same when they cannot be."""
    bekend = {een.verwijzing: een for een in samenhang.vermeldingen}
    lijsten = {een.persoon for een in samenhang.vermeldingen if een.ingeschrevene}
    for een, ander in samen:
        nu = {bekend[een].persoon, bekend[ander].persoon}
        if len(nu) > 1 and nu <= lijsten and not (bekend[een].ingeschrevene or bekend[ander].ingeschrevene):
            raise OngeldigeInvoer("ander", BIJ_TWEE_LIJSTEN)
        a, b = bekend[indeling[een]], bekend[indeling[ander]]
        if a.thuis != b.thuis:
            raise OngeldigeInvoer("ander", TWEE_LIJSTEN if a.ingeschrevene and b.ingeschrevene else UIT_ELKAAR)
