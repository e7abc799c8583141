"""Which partners know these persons: for each partner known or not, since when, and whom to call. Nothing more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from graph.bekendheid import Registratie
from graph.gezinssysteem import Gezinssysteem
from graph.model import Persoon

from .beleid import Beleid
from .bewaren import leeft
from .partner import Adresboek, Contact, Partner
from .waarden import RedenVerzoek, Soort
from .wie import WieIs


@dataclass(frozen=True, slots=True)
class Stand:
    """Whether one partner knows one person, by its registrations."""

    partner: Partner
    sinds: date | None = None
    """The day of the oldest registration that lives; None when the person is not known."""
    contact: Contact | None = None

    @property
    def bekend(self) -> bool:
        """Whether the partner knows the person."""
        return self.sinds is not None


@dataclass(frozen=True, slots=True)
class Bekendheid:
    """The answer for one person: every partner that may be asked, in order of name."""

    persoon: Persoon
    standen: tuple[Stand, ...]


def mensen(gezin: Gezinssysteem) -> tuple[Persoon, ...]:
    """About whom is asked: the person and the gezinssysteem, each once."""
    allen = (gezin.persoon.persoon, *(lid.persoon for lid in gezin.leden))
    return tuple({persoon.id: persoon for persoon in allen}.values())


def bekendheid(
    personen: Sequence[Persoon],
    registraties: Iterable[Registratie],
    wie_is: WieIs,
    adresboek: Adresboek,
    beleid: Beleid,
    vrager: Soort,
    reden: RedenVerzoek,
    dag: date,
) -> tuple[Bekendheid, ...]:
    """For each person the partners of which this kind of asker may know, for this reason, on this day.

    A partner whose kind the policy does not open is absent: that it is not shown says nothing about the person.
    """
    zichtbaar = sorted((p for p in adresboek if beleid.mag(vrager, reden, p.soort)), key=lambda p: (p.naam, p.oin))
    op_id = {persoon.id: persoon for persoon in personen}
    oudste: dict[tuple[int, str], Registratie] = {}
    for registratie in sorted(registraties, key=lambda r: (r.sinds, r.id)):
        id_ = wie_is(registratie.betrokkene)
        if id_ is not None and id_ in op_id and leeft(registratie, op_id[id_], dag):
            oudste.setdefault((id_, registratie.partner), registratie)
    return tuple(Bekendheid(persoon, tuple(_stand(p, persoon, oudste) for p in zichtbaar)) for persoon in personen)


def _stand(partner: Partner, persoon: Persoon, oudste: Mapping[tuple[int, str], Registratie]) -> Stand:
    registratie = oudste.get((persoon.id, partner.oin))
    if registratie is None:
        return Stand(partner)
    return Stand(partner, registratie.sinds.date(), partner.contact(registratie.functie))
