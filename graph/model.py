"""The family graph as questions see it: persons, addresses and the relations between them, each with its ground.

Values without behaviour of their own; a store fills them, a question reads them. Dates may be partly unknown. What
occurs by the dozen in one answer is a named tuple: as fixed as a frozen dataclass, and made in a third of the time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from .datum import Datum
from .persoonslijst import Bronverwijzing, Persoonslijst


class Naam(NamedTuple):
    """A person's name as registered; a part that is absent is None."""

    voornamen: str | None = None
    adellijke_titel: str | None = None
    """Code of national table 38."""
    voorvoegsel: str | None = None
    geslachtsnaam: str | None = None

    def __str__(self) -> str:
        """The name as it is said: first names, prefix, surname; `naam onbekend` when there is nothing."""
        delen = (self.voornamen, self.voorvoegsel, self.geslachtsnaam)
        return " ".join(deel for deel in delen if deel and deel != ".") or "naam onbekend"


class Persoon(NamedTuple):
    """A resolved identity: somebody with an own person list, or known only because another list names them."""

    id: int
    """Identifier within the store; means nothing outside it."""
    naam: Naam
    burgerservicenummer: str | None = None
    """Nine digits; None when no source gives one."""
    administratienummer: str | None = None
    geslacht: str | None = None
    """M, V or O (unknown)."""
    geboortedatum: Datum | None = None
    geboorteplaats: str | None = None
    """Municipality code of national table 33, or a place abroad in words."""
    geboorteland: str | None = None
    """Code of national table 34."""
    overlijdensdatum: Datum | None = None
    opschorting: str | None = None
    """Reason of suspension (07.67.20): O, E, M, R."""
    geheimhouding: bool = False
    in_onderzoek: tuple[str, ...] = ()
    """Codes (83.10) of what on the person's own data or death is under investigation."""
    eigen_lijst: bool = False
    """Whether the register holds this person's own list; else what others' lists tell is all there is."""

    @property
    def overleden(self) -> bool:
        """Whether the person is known to have died, on whatever date."""
        return self.opschorting == "O" or self.overlijdensdatum is not None


class Grond(NamedTuple):
    """What a relation rests on: the version of a record, the place in it, and the time for which it holds."""

    bron: Bronverwijzing
    categorie: str
    """LO3 category of the person list: 02, 03, 05, 08 or 09."""
    stapel: int
    volgnr: int
    sinds: Datum | None = None
    """When the relation began; None when the record does not tell."""
    tot: Datum | None = None
    """When it ended; None when it goes on."""
    aktenummer: str | None = None
    in_onderzoek: str | None = None
    """Code (83.10) of what is under investigation, when something is."""


class OuderVan(NamedTuple):
    """`ouder` is a legal parent of `kind`: so says the child's list (ground category 02 or 03) or the parent's (09)."""

    ouder: int
    kind: int
    grond: Grond


class PartnerVan(NamedTuple):
    """A marriage (`soort` H) or registered partnership (P), from the list of `persoon`."""

    persoon: int
    partner: int
    soort: str | None
    reden_einde: str | None
    """Why it ended (07.40): S divorce, O death, R missing person, N annulment; None while it lasts or unknown."""
    grond: Grond


class Adres(NamedTuple):
    """An address in the Netherlands, or abroad in up to three lines."""

    id: int
    nummeraanduiding: str | None = None
    """Identification in the national address register; the surest sign that two addresses are one."""
    postcode: str | None = None
    huisnummer: str | None = None
    huisletter: str | None = None
    toevoeging: str | None = None
    straat: str | None = None
    woonplaats: str | None = None
    gemeente: str | None = None
    """Municipality code of national table 33."""
    land: str | None = None
    """Country code of national table 34, for an address abroad."""
    regels: tuple[str, ...] = ()
    """An address abroad, in lines."""


class WoontOp(NamedTuple):
    """`persoon` is registered at `adres`."""

    persoon: int
    adres: int
    grond: Grond


@dataclass(frozen=True, slots=True)
class Deelgraaf:
    """The part of the graph that one question needs, fetched in one go and consistent in itself."""

    vraag: tuple[int, ...] = ()
    """Identifiers of the persons asked about."""
    personen: dict[int, Persoon] = field(default_factory=dict)
    ouder_van: tuple[OuderVan, ...] = ()
    partner_van: tuple[PartnerVan, ...] = ()
    adressen: dict[int, Adres] = field(default_factory=dict)
    woont_op: tuple[WoontOp, ...] = ()
    lijsten: tuple[Persoonslijst, ...] = ()
    """Person lists of the persons asked about and of those who may hold gezag over them, as far as it decides that."""
