"""Who holds gezag when sources are taken together: a person from a list, or somebody whom a court named."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from graph.persoonslijst import Lijstkop, Voorkomen
from graph.rechtspraak import Benoemde, Inschrijving, Organisatie

from ..uitkomst import Soort

OIN_CIJFERS = 20
"""An OIN; a number in the trade register (KvK) has eight."""


class Houderrol(StrEnum):
    """In what capacity somebody holds gezag."""

    OUDER = "Ouder"
    NIET_OUDER = "NietOuder"
    """With gezag together with a parent (1:253sa, 1:253t BW)."""
    VOOGD = "Voogd"
    VOORLOPIGE_VOOGD = "VoorlopigeVoogd"


class Houder(NamedTuple):
    """Somebody with gezag; a person or an organisation, never both."""

    rol: Houderrol
    persoon: Voorkomen | None = None
    """As a person list describes them, or else as the decision does."""
    organisatie: Organisatie | None = None

    @property
    def wie(self) -> tuple[object, ...]:
        """What tells holders apart: a number; without one the name and birth date."""
        return wie_is(self.persoon) if self.persoon else organisatie_is(self.organisatie)

    @property
    def burgerservicenummer(self) -> int | None:
        """Of a person, when a source gives it."""
        return self.persoon.getal("01.20") if self.persoon else None


@dataclass(frozen=True, slots=True)
class Geheel:
    """Who holds gezag when everything is taken together; the official outcome stands beside it, never in it."""

    soort: Soort
    houders: tuple[Houder, ...]
    artikel: str
    onbekende_houder: bool = False
    """Whether somebody holds gezag whom no source names."""
    reden: str | None = None
    """Stable code of why nobody holds gezag, or nobody can say."""
    ontbrekend: tuple[str, ...] = ()
    geschorst: tuple[Houder, ...] = ()
    """Those whose gezag rests for the time being."""
    rust_op: tuple[Inschrijving, ...] = ()
    """The decisions on which it rests beside the person lists; empty when it is the official outcome as it is."""

    @property
    def kern(self) -> tuple[object, ...]:
        """What makes two answers the same: the outcome and the persons, however they are written."""
        wie = frozenset(h.wie for h in self.houders), frozenset(h.wie for h in self.geschorst)
        return self.soort, wie, self.onbekende_houder, self.reden


def wie_is(persoon: Voorkomen) -> tuple[object, ...]:
    """What tells persons apart."""
    nummer = persoon.getal("01.20")
    return (nummer,) if nummer else tuple((persoon.lees(e) or "").casefold() for e in ("02.10", "02.40", "03.10"))


def organisatie_is(organisatie: Organisatie | None) -> tuple[object, ...]:
    """What tells organisations apart."""
    if organisatie is None:
        return ()
    return ("organisatie", organisatie.nummer or organisatie.naam.casefold())


def is_organisatie(organisatie: Organisatie | None, nummer: str | None) -> bool:
    """Whether this is the organisation with the number (OIN or KvK); without one nobody is any organisation."""
    return organisatie is not None and bool(nummer) and nummer in (organisatie.oin, organisatie.kvk)


def kan_organisatie_zijn(organisatie: Organisatie | None, nummer: str | None) -> bool:
    """Whether nobody can say if this is the organisation, because the source does not give that kind of number."""
    if organisatie is None or not nummer:
        return False
    return (organisatie.oin if len(nummer) == OIN_CIJFERS else organisatie.kvk) is None


def als_voorkomen(benoemde: Benoemde) -> Voorkomen:
    """Somebody whom a decision names, in the form in which person lists describe people; it stands on no list."""
    naam, geboren = benoemde.naam, benoemde.geboortedatum
    elementen = {
        "01.20": benoemde.burgerservicenummer,
        "02.10": naam.voornamen,
        "02.20": naam.adellijke_titel,
        "02.30": naam.voorvoegsel,
        "02.40": naam.geslachtsnaam,
        "03.10": geboren.lo3 if geboren is not None else None,
    }
    gevuld = {element: waarde for element, waarde in elementen.items() if waarde}
    return Voorkomen(Lijstkop(None), "", 0, 0, False, gevuld)


def kan_zijn(zonder_nummer: Voorkomen, persoon: Voorkomen) -> bool:
    """Whether somebody of whom a source gives no number can be this person, by surname and birth date."""
    if zonder_nummer.getal("01.20"):
        return False
    naam, geboren = (zonder_nummer.lees(e) for e in ("02.40", "03.10"))
    eigen = (persoon.lees("02.40") or "").casefold()
    return (naam or "").casefold() == eigen != "" and geboren in (None, persoon.lees("03.10"))


def is_benoemd(benoemde: Benoemde, persoon: Voorkomen) -> bool:
    """Whether the decision means this person: by number, and where one is lacking by surname and birth date."""
    nummer, eigen = benoemde.nummer, persoon.getal("01.20")
    if nummer and eigen:
        return nummer == eigen
    geboren = benoemde.geboortedatum
    naam = (benoemde.naam.geslachtsnaam or "").casefold()
    if not naam or geboren is None or not geboren.volledig:
        return False
    return naam == (persoon.lees("02.40") or "").casefold() and geboren.vroegst == persoon.getal("03.10")
