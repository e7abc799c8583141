"""The plan of a batch: from new versions and what the store knows, to every row that is written or goes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graph.identiteit import BRP
from graph.projectie import Adresgegevens, Projectie
from graph.rechtspraak import RECHTSPRAAK

from .benoemingen import benoemingen
from .intrekken import Verliesrij, trek_in
from .rijen import Rij, adresrij, adressleutel
from .vermeldingen import Boek, Plek, Vermeldingen, Vermeldingrij, beschrijf, naamlozen, plekken
from .versies import Nieuw, Versies
from .wieiswie import Naamloos, Persoonrij, WieIsWie

METHODE = "burgerservicenummer"
"""How a record is judged to be about a person: by number."""


@dataclass(frozen=True, slots=True)
class Vraag:
    """What the plan must know of the store."""

    burgerservicenummers: list[str]
    administratienummers: list[str]
    adressen: dict[Adresgegevens, str]
    """The keys of addresses by what they are made of: many an address stands on several lists."""
    vervangen: list[tuple[int, int]]
    """Versions that are replaced, and whom they are about: who loses a list or a mention by that?"""
    eigenaars: list[str]
    """Burgerservicenummers on the batch's own lists."""
    vermeldingen: list[Plek]


@dataclass(slots=True)
class Bekend:
    """What the store answers; the first free ids come from it as well."""

    volgende_persoon: int
    volgende_adres: int
    volgende_vermelding: int
    personen: Sequence[Persoonrij] = ()
    """Persons with one of the numbers, in any order, also twice."""
    adressen: dict[str, int] = field(default_factory=dict)
    verlies: Sequence[Verliesrij] = ()
    vermeldingen: Sequence[Vermeldingrij] = ()


@dataclass(slots=True)
class Plan:
    """What a batch changes, in the order in which a store can write it; rows have the columns of `rijen`."""

    vervangen: list[tuple[int, int]] = field(default_factory=list)
    """Records whose relations go, and whom they are about."""
    zonder_lijst: list[int] = field(default_factory=list)
    """Persons who have no own list any more."""
    weg: list[int] = field(default_factory=list)
    """Persons of whom perhaps no record tells any more: they go, when that is so after everything else is written."""
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
    organisaties: dict[str, Rij] = field(default_factory=dict)
    """By key; some are there already."""
    benoemingen: list[Rij] = field(default_factory=list)
    vermeldingen: Vermeldingen = field(default_factory=Vermeldingen)

    @property
    def als_voorheen(self) -> list[Rij]:
        """Newer versions of records of other sources, that are about the same person as before, judged the same."""
        return [rij[1:5] for rij in self.bronrecords if rij[1] != BRP and rij[4] > 1 and rij[5] is not None]

    @property
    def geraakt(self) -> list[int]:
        """Persons whose numbers, or whose vermeldingen, can be others than they were."""
        personen = (rij[0] for rij in (*self.personen_nieuw, *self.personen_anders))
        vermeld = (rij[5] for rij in (*self.vermeldingen.nieuw, *self.vermeldingen.anders))
        return sorted({*personen, *vermeld, *self.vermeldingen.verlaten, *(naar for _, naar in self.samengevoegd)})


def vraag(versies: Versies) -> Vraag:
    """What to look up for these versions."""
    projecties = [projectie for nieuw in versies.nieuw if (projectie := nieuw.record.projectie)]
    genoemd = [p.persoon for p in projecties] + [r.wie for p in projecties for r in p.relaties]
    return Vraag(
        list({wie.burgerservicenummer for wie in genoemd if wie.burgerservicenummer}),
        list({wie.administratienummer for wie in genoemd if wie.administratienummer}),
        {adres: adressleutel(adres) for adres in {v.adres for p in projecties for v in p.verblijven}},
        [(bronrecord, wie) for bron, bronrecord, wie in versies.vervangen if bron == BRP and wie is not None],
        list({p.persoon.burgerservicenummer for p in projecties if p.persoon.burgerservicenummer}),
        plekken(versies.nieuw),
    )


def maak_plan(versies: Versies, gevraagd: Vraag, bekend: Bekend) -> Plan:
    """Decide everything that follows from these versions."""
    wie_is_wie = WieIsWie(bekend.volgende_persoon)
    zonder_lijst, weg = trek_in(wie_is_wie, bekend.personen, bekend.verlies, set(gevraagd.eigenaars))
    van_rechter = [(id_, wie) for bron, id_, wie in versies.vervangen if bron == RECHTSPRAAK and wie is not None]
    plan = Plan(gevraagd.vervangen + van_rechter, zonder_lijst + weg)
    boek = Boek(bekend.vermeldingen, bekend.volgende_vermelding, versies.moment)
    projecties = [nieuw.record.projectie for nieuw in versies.nieuw]
    eigenaars = [wie_is_wie.eigenaar(projectie.persoon) if projectie else None for projectie in projecties]
    adressen = _Adressen(bekend, gevraagd.adressen)
    for nieuw, projectie, eigenaar in zip(versies.nieuw, projecties, eigenaars, strict=True):
        wie, methode, oud = None, None, boek.van(nieuw)
        genoemd = naamlozen(nieuw, oud, wie_is_wie)
        if projectie and eigenaar is not None:
            wie, methode = wie_is_wie.zelfde(eigenaar), METHODE
            _relaties(plan, wie_is_wie, projectie, wie, nieuw.id, genoemd)
            _verblijven(plan, adressen, projectie, wie, nieuw.id)
            nummers = dict.fromkeys(nummer.upper() for nummer in projectie.reisdocumenten)
            plan.reisdocumenten += [(nummer, wie, nieuw.id) for nummer in nummers]
        beschrijf(nieuw, genoemd, wie_is_wie)
        personen = {deel: (naamloos.id, naamloos.thuis) for deel, naamloos in genoemd.items()}
        if wie is not None:
            personen[""] = (wie, wie)
        boek.schrijf(nieuw, oud, personen)
        if nieuw.record.bron != BRP and "" in personen:
            wie = personen[""][0]
            if nieuw.record.bron == RECHTSPRAAK:
                _benoem(plan, nieuw, personen)
        plan.bronrecords.append(nieuw.rij(wie, methode, versies.moment, versies.lading))
    plan.adressen = adressen.nieuw
    plan.personen_nieuw, plan.personen_anders = wie_is_wie.rijen()
    plan.samengevoegd = [(dubbel, wie_is_wie.zelfde(dubbel)) for dubbel in wie_is_wie.samengevoegd]
    plan.vermeldingen = boek.uit
    verlaten = dict.fromkeys(wie_is_wie.zelfde(id_) for id_ in (*weg, *boek.uit.verlaten))
    plan.weg = [id_ for id_ in verlaten if id_ not in wie_is_wie.teruggekomen]
    return plan


def _relaties(
    plan: Plan,
    wie_is_wie: WieIsWie,
    projectie: Projectie,
    eigenaar: int,
    bronrecord: int,
    naamlozen: dict[str, Naamloos],
) -> None:
    for relatie in projectie.relaties:
        wie = wie_is_wie.zelfde(wie_is_wie.genoemde(relatie.wie, bronrecord, naamlozen))
        categorie, plaats = relatie.categorie, relatie[1:8]
        if categorie == "05":
            plan.partner_van.append((eigenaar, wie, *relatie[8:], bronrecord, *plaats))
        elif categorie == "09":
            plan.ouder_van.append((eigenaar, wie, bronrecord, *plaats))
        else:
            plan.ouder_van.append((wie, eigenaar, bronrecord, *plaats))


def _benoem(plan: Plan, nieuw: Nieuw, personen: dict[str, tuple[int, int]]) -> None:
    for rij, organisatie in benoemingen(nieuw.id, nieuw.record.inhoud, personen):
        plan.benoemingen.append(rij)
        if organisatie:
            plan.organisaties[organisatie[0]] = organisatie


class _Adressen:
    """The addresses of a batch: those of the store, and those it adds."""

    def __init__(self, bekend: Bekend, sleutels: Mapping[Adresgegevens, str]) -> None:
        self._bekend = dict(bekend.adressen)
        self._sleutels = sleutels
        self._volgende = bekend.volgende_adres
        self.nieuw: list[Rij] = []

    def id(self, adres: Adresgegevens) -> int:
        """The node of an address; there is one for an address as registered."""
        sleutel = self._sleutels[adres]
        id_ = self._bekend.get(sleutel)
        if id_ is None:
            id_ = self._bekend[sleutel] = self._volgende
            self._volgende += 1
            self.nieuw.append(adresrij(id_, sleutel, adres))
        return id_


def _verblijven(plan: Plan, adressen: _Adressen, projectie: Projectie, eigenaar: int, bronrecord: int) -> None:
    for verblijf in projectie.verblijven:
        plan.woont_op.append((eigenaar, adressen.id(verblijf.adres), bronrecord, *verblijf[1:]))
