"""The plan of a batch: from new versions and what the store knows, to every row that is written or goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from graph.model import Adres
from graph.projectie import Projectie

from .intrekken import Verliesrij, trek_in
from .rijen import Rij, adresrij, adressleutel, lo3
from .versies import Versies
from .wieiswie import Persoonrij, WieIsWie

METHODE = "burgerservicenummer"
"""How a record is judged to be about a person: by number."""


@dataclass(frozen=True, slots=True)
class Vraag:
    """What the plan must know of the store."""

    burgerservicenummers: list[str]
    administratienummers: list[str]
    adressen: list[str]
    """Keys of addresses."""
    vervangen: list[tuple[int, int]]
    """Versions that are replaced, and whom they are about: who loses a list or a mention by that?"""
    eigenaars: list[str]
    """Burgerservicenummers on the batch's own lists."""


@dataclass(slots=True)
class Bekend:
    """What the store answers; the first free ids come from it as well."""

    volgende_persoon: int
    volgende_adres: int
    personen: Sequence[Persoonrij] = ()
    """Persons with one of the numbers, in any order, also twice."""
    adressen: dict[str, int] = field(default_factory=dict)
    verlies: Sequence[Verliesrij] = ()


@dataclass(slots=True)
class Plan:
    """What a batch changes, in the order in which a store can write it; rows have the columns of `rijen`."""

    vervangen: list[tuple[int, int]] = field(default_factory=list)
    """Versions whose relations go, and whom they are about."""
    zonder_lijst: list[int] = field(default_factory=list)
    """Persons who have no own list any more."""
    weg: list[int] = field(default_factory=list)
    """Persons of whom no record tells any more."""
    personen_nieuw: list[Rij] = field(default_factory=list)
    personen_anders: list[Rij] = field(default_factory=list)
    samengevoegd: list[tuple[int, int]] = field(default_factory=list)
    """Persons who turned out to be another: everything that points at the first goes to the second."""
    adressen: list[Rij] = field(default_factory=list)
    bronrecords: list[Rij] = field(default_factory=list)
    ouder_van: list[Rij] = field(default_factory=list)
    partner_van: list[Rij] = field(default_factory=list)
    woont_op: list[Rij] = field(default_factory=list)
    reisdocumenten: list[Rij] = field(default_factory=list)


def vraag(versies: Versies) -> Vraag:
    """What to look up for these versions."""
    projecties = [nieuw.projectie for nieuw in versies.nieuw if nieuw.projectie]
    genoemd = [p.persoon for p in projecties] + [r.wie for p in projecties for r in p.relaties]
    return Vraag(
        list({wie.burgerservicenummer for wie in genoemd if wie.burgerservicenummer}),
        list({wie.administratienummer for wie in genoemd if wie.administratienummer}),
        list({adressleutel(v.adres) for p in projecties for v in p.verblijven}),
        [(bronrecord, persoon) for bronrecord, persoon in versies.vervangen if persoon is not None],
        list({p.persoon.burgerservicenummer for p in projecties if p.persoon.burgerservicenummer}),
    )


def maak_plan(versies: Versies, gevraagd: Vraag, bekend: Bekend) -> Plan:
    """Decide everything that follows from these versions."""
    wie_is_wie = WieIsWie(bekend.volgende_persoon)
    zonder_lijst, weg = trek_in(wie_is_wie, bekend.personen, bekend.verlies, set(gevraagd.eigenaars))
    plan = Plan(gevraagd.vervangen, zonder_lijst)
    eigenaars = [wie_is_wie.eigenaar(nieuw.projectie.persoon) if nieuw.projectie else None for nieuw in versies.nieuw]
    adressen = _Adressen(bekend)
    for nieuw, eigenaar in zip(versies.nieuw, eigenaars, strict=True):
        wie, methode = None, None
        if nieuw.projectie and eigenaar is not None:
            wie, methode = wie_is_wie.zelfde(eigenaar), METHODE
            _relaties(plan, wie_is_wie, nieuw.projectie, wie, nieuw.id)
            _verblijven(plan, adressen, nieuw.projectie, wie, nieuw.id)
            nummers = dict.fromkeys(nummer.upper() for nummer in nieuw.projectie.reisdocumenten)
            plan.reisdocumenten += [(nummer, wie, nieuw.id) for nummer in nummers]
        plan.bronrecords.append(nieuw.rij(wie, methode, versies.moment, versies.lading))
    plan.adressen = adressen.nieuw
    plan.personen_nieuw, plan.personen_anders = wie_is_wie.rijen()
    plan.samengevoegd = [(dubbel, wie_is_wie.zelfde(dubbel)) for dubbel in wie_is_wie.samengevoegd]
    plan.weg = [id_ for id_ in weg if id_ not in wie_is_wie.teruggekomen]
    return plan


def _relaties(plan: Plan, wie_is_wie: WieIsWie, projectie: Projectie, eigenaar: int, bronrecord: int) -> None:
    zelf_genoemd: dict[tuple[object, ...], int] = {}
    for r in projectie.relaties:
        wie = wie_is_wie.zelfde(wie_is_wie.genoemde(r.wie, bronrecord, zelf_genoemd))
        plaats = (bronrecord, r.categorie, r.stapel, r.volgnr, lo3(r.sinds), lo3(r.tot), r.aktenummer)
        grond = (*plaats, r.in_onderzoek)
        if r.categorie == "05":
            plan.partner_van.append((eigenaar, wie, r.soort, r.reden_einde, *grond))
        elif r.categorie == "09":
            plan.ouder_van.append((eigenaar, wie, *grond))
        else:
            plan.ouder_van.append((wie, eigenaar, *grond))


class _Adressen:
    """The addresses of a batch: those of the store, and those it adds."""

    def __init__(self, bekend: Bekend) -> None:
        self._bekend = dict(bekend.adressen)
        self._volgende = bekend.volgende_adres
        self.nieuw: list[Rij] = []

    def id(self, adres: Adres) -> int:
        """The node of an address; there is one for an address as registered."""
        sleutel = adressleutel(adres)
        id_ = self._bekend.get(sleutel)
        if id_ is None:
            id_ = self._bekend[sleutel] = self._volgende
            self._volgende += 1
            self.nieuw.append(adresrij(id_, sleutel, adres))
        return id_


def _verblijven(plan: Plan, adressen: _Adressen, projectie: Projectie, eigenaar: int, bronrecord: int) -> None:
    for v in projectie.verblijven:
        spanne = (lo3(v.sinds), lo3(v.tot), v.in_onderzoek)
        plan.woont_op.append((eigenaar, adressen.id(v.adres), bronrecord, v.stapel, v.volgnr, *spanne))
