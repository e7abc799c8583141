"""The GraphQL types for searching: what to search by, and who fits."""

from __future__ import annotations

from typing import Annotated

import strawberry

from .basistypen import beschreven
from .identiteitstypen import Vermelding, Weging
from .typen import OngeldigeInvoer, Zoekresultaat


@strawberry.input(description="Zoeken op het begin van de geslachtsnaam en een (deel van de) geboortedatum.")
class ZoekOpNaam:
    """See the description."""

    geslachtsnaam: str = beschreven("Begin van de geslachtsnaam, met of zonder voorvoegsel; ten minste twee letters.")
    geboortedatum: str = beschreven("JJJJ, JJJJ-MM of JJJJ-MM-DD.")


@strawberry.input(description="Zoeken op reisdocument.")
class ZoekOpReisdocument:
    """See the description."""

    nummer: str = beschreven("Het nummer van paspoort of identiteitskaart.")


@strawberry.input(description="Zoeken op adres: wie er nu staat ingeschreven.")
class ZoekOpAdres:
    """See the description."""

    postcode: str = beschreven("Vier cijfers en twee letters.")
    huisnummer: int = beschreven("Het huisnummer.")
    huisletter: str | None = strawberry.field(default=None, description="De huisletter.")
    toevoeging: str | None = strawberry.field(default=None, description="De huisnummertoevoeging.")


@strawberry.input(description="Zoeken met wat iemand ongeveer weet: namen in elke volgorde, ook verkeerd gespeld.")
class ZoekOngeveer:
    """See the description."""

    namen: str = beschreven("Voornamen en achternamen, met of zonder voorvoegsel; ten minste twee letters.")
    geboortedatum: str | None = strawberry.field(
        default=None, description="JJJJ, JJJJ-MM of JJJJ-MM-DD; dag en maand mogen verwisseld zijn."
    )
    leeftijd_vanaf: int | None = strawberry.field(default=None, description="Ten minste zo oud (in plaats van datum).")
    leeftijd_tot: int | None = strawberry.field(default=None, description="Ten hoogste zo oud (in plaats van datum).")
    geslacht: str | None = strawberry.field(default=None, description="M of V: niemand die als de ander bekend is.")
    woonplaats: str | None = strawberry.field(default=None, description="Alleen wie daar woont of woonde.")


@strawberry.input(one_of=True, description="Waarop te zoeken; geef precies een manier.")
class ZoekPersonen:
    """See the description."""

    naam: ZoekOpNaam | None = strawberry.field(default=strawberry.UNSET, description="Op naam en geboortedatum.")
    reisdocument: ZoekOpReisdocument | None = strawberry.field(
        default=strawberry.UNSET, description="Op reisdocumentnummer."
    )
    adres: ZoekOpAdres | None = strawberry.field(default=strawberry.UNSET, description="Op postcode en huisnummer.")
    ongeveer: ZoekOngeveer | None = strawberry.field(
        default=strawberry.UNSET, description="Op wat iemand ongeveer weet; het antwoord zijn treffers."
    )


@strawberry.type(description="Een identiteit die past, met het record dat het best past.")
class Treffer:
    """See the description."""

    vermelding: Vermelding = beschreven("Het record dat het best past; `identiteit` zegt wie het is.")
    weging: Weging = beschreven("Hoe goed het past en waarom: wat gevraagd is naast wat het record zegt.")


@strawberry.type(description="Wie past bij wat iemand ongeveer weet, de beste eerst.")
class Treffers:
    """See the description."""

    totaal: int = beschreven("Hoeveel identiteiten er passen.")
    treffers: list[Treffer] = beschreven("De treffers op deze bladzijde.")


ZoekAntwoord = Annotated[Zoekresultaat | Treffers | OngeldigeInvoer, strawberry.union("ZoekAntwoord")]
