"""Registrations and the live enquiry in one answer: for each person and each partner known, not known, or not said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from graph.model import Persoon

from .antwoord import Bekendheid, Stand
from .bevraging.rondvraag import Bericht, Gekend, Uitkomst
from .bewaren import grensdag
from .partner import Contact, Partner


@dataclass(frozen=True, slots=True)
class Bekendbij:
    """Whether one partner knows one person, and how we know."""

    partner: Partner
    bekend: bool | None
    """None when nobody said so: the partner answers itself but gave no answer now, or neither registers nor answers, or
    could not have registered somebody of this age."""
    sinds: date | None
    contact: Contact | None
    geregistreerd: bool
    """Whether it has a registration that lives."""
    rondvraag: Uitkomst | None
    """How asking it went; None when it was not asked."""


@dataclass(frozen=True, slots=True)
class Samen:
    """The whole answer for one person."""

    persoon: Persoon
    partners: tuple[Bekendbij, ...]


def samen(standen: Iterable[Bekendheid], berichten: Sequence[Bericht], dag: date) -> tuple[Samen, ...]:
    """Everything that is known on this day, in the order of `standen`; a partner that is not in those is not shown."""
    gezegd = {(b.partner.oin, gekend.burgerservicenummer): gekend for b in berichten for gekend in b.personen}
    uit = []
    for een in standen:
        nummer, kan = een.persoon.burgerservicenummer or "", _kan_geregistreerd_zijn(een.persoon, dag)
        bij = tuple(_bij(stand, gezegd.get((stand.partner.oin, nummer)), kan) for stand in een.standen)
        uit.append(Samen(een.persoon, bij))
    return tuple(uit)


def _kan_geregistreerd_zijn(persoon: Persoon, dag: date) -> bool:
    grens = grensdag(persoon)
    return not persoon.overleden and (grens is None or grens > dag)


def _bij(stand: Stand, gekend: Gekend | None, kan: bool) -> Bekendbij:
    bekend = _bekend(stand, gekend, kan)
    sinds = [dag for dag in (stand.sinds, gekend and gekend.sinds) if dag]
    contact = (gekend and gekend.contact) or stand.contact
    rondvraag = gekend.uitkomst if gekend else None
    return Bekendbij(stand.partner, bekend, min(sinds, default=None), contact, stand.bekend, rondvraag)


def _bekend(stand: Stand, gekend: Gekend | None, kan: bool) -> bool | None:
    if stand.bekend or (gekend and gekend.uitkomst is Uitkomst.BEKEND):
        return True
    if gekend and gekend.uitkomst is Uitkomst.NIET_BEKEND:
        return False
    return False if kan and stand.partner.meldingsbevoegd and stand.partner.url is None else None
