"""GraphQL types of which partners know whom. Plain values; nothing here asks anything, and none has a free text."""

from __future__ import annotations

from typing import Annotated

import strawberry

from bekendheid.bevraging.berichten import JaNee
from bekendheid.bevraging.rondvraag import Uitkomst
from bekendheid.waarden import RedenVerzoek, Soort, Vraag
from graph.bekendheid import Functie

from .basistypen import beschreven
from .typen import NietGevonden, OngeldigeInvoer

strawberry.enum(Soort, name="Partnersoort", description="Wat voor organisatie een partner is.")
strawberry.enum(Functie, name="Contactfunctie", description="Een loket van een partner.")
strawberry.enum(RedenVerzoek, description="Waarom wordt gevraagd; de codes 01 tot en met 06 van Justid.")
strawberry.enum(Vraag, name="ConcreteVraag", description="Wat na een treffer kan worden gevraagd; codes van Justid.")
strawberry.enum(JaNee, name="JaNeeOnbekend", description="Het antwoord op een concrete vraag.")
strawberry.enum(Uitkomst, name="Rondvraaguitkomst", description="Hoe de vraag aan een partner afliep.")


@strawberry.type(description="Het beleid staat deze vraag van deze vrager niet toe.")
class NietToegestaan:
    """See the description."""

    melding: str = beschreven("Waarom niet.")


@strawberry.type(description="Een organisatie in de keten, zoals het adresboek haar kent.")
class Partner:
    """See the description."""

    oin: str = beschreven("Organisatie-identificatienummer.")
    naam: str = beschreven("De naam.")
    soort: Soort = beschreven("Wat voor organisatie het is.")


@strawberry.type(description="Een loket van een partner.")
class Contact:
    """See the description."""

    functie: Functie = beschreven("Welk loket.")
    telefoon: str | None = beschreven("Telefoonnummer, als het adresboek dat heeft.")
    email: str | None = beschreven("E-mailadres, als het adresboek dat heeft.")


@strawberry.type(description="Of een partner een persoon kent: dat en niets meer.")
class BekendBij:
    """See the description."""

    partner: Partner = beschreven("De organisatie.")
    bekend: bool | None = beschreven("Bekend of niet bekend; leeg als niemand het zei.")
    sinds: str | None = beschreven("Sinds welke dag (JJJJ-MM-DD); alleen bij bekend.")
    contact: Contact | None = beschreven("Het loket; alleen bij bekend.")
    geregistreerd: bool = beschreven("Of de partner de persoon vooraf heeft geregistreerd.")
    rondvraag: Uitkomst | None = beschreven("Hoe het vragen afliep; leeg als de partner nu niet is gevraagd.")


@strawberry.type(description="Over wie het gaat.")
class Betrokkene:
    """See the description."""

    id: strawberry.ID = beschreven("Kenmerk van de identiteit in deze store.")
    burgerservicenummer: str | None = beschreven("Negen cijfers; leeg als geen bron het geeft.")
    naam: str = beschreven("De naam zoals hij wordt uitgesproken.")
    geboortedatum: str | None = beschreven("JJJJ, JJJJ-MM, JJJJ-MM-DD of onbekend.")
    geheimhouding: bool = beschreven("Of de persoon om geheimhouding heeft gevraagd; verstrek dan niet aan derden.")


@strawberry.type(description="Een persoon, met iedere partner die voor deze reden gevraagd mag worden.")
class BekendheidVanPersoon:
    """See the description."""

    persoon: Betrokkene = beschreven("Over wie het gaat.")
    partners: list[BekendBij] = beschreven("De partners, op naam; een partner die er niet staat is niet gevraagd.")


@strawberry.type(description="Welke partners deze mensen kennen.")
class Bekendheid:
    """See the description."""

    personen: list[BekendheidVanPersoon] = beschreven("De gevraagde personen, elk gevolgd door het gezinssysteem.")


@strawberry.type(description="Een registratie van een partner, zoals Verwant haar bewaart.")
class Registratie:
    """See the description."""

    id: strawberry.ID = beschreven("Kenmerk, door Verwant gegeven.")
    burgerservicenummer: str | None = beschreven("Van wie; leeg als op identiteit is geregistreerd.")
    identiteit: strawberry.ID | None = beschreven("Van wie, zonder burgerservicenummer.")
    functie: Functie = beschreven("Het loket.")
    sinds: str = beschreven("Sinds wanneer (UTC).")
    verwijderdatum: str | None = beschreven("De dag waarop de partner haar beëindigt; de wet kan eerder zijn.")


@strawberry.type(description="Waarom een registratie is geweigerd; wat erin stond wordt niet herhaald.")
class Weigering:
    """See the description."""

    plaats: int = beschreven("De hoeveelste in het verzoek, vanaf 0.")
    code: str = beschreven("Vaste code.")
    melding: str = beschreven("Wat er niet klopt.")


@strawberry.type(description="Een andere partner kent dezelfde jeugdige, of een uit hetzelfde huis of gezin.")
class Signaal:
    """See the description."""

    registratie: strawberry.ID = beschreven("De eigen registratie waar het om gaat.")
    burgerservicenummer: str | None = beschreven("Van wie de eigen registratie is.")
    identiteit: strawberry.ID | None = beschreven("Van wie de eigen registratie is, zonder burgerservicenummer.")
    partner: Partner = beschreven("De andere partner.")
    contact: Contact = beschreven("Het loket van de andere partner.")


@strawberry.type(description="De signalen van een partner die nog gelden.")
class Signalen:
    """See the description."""

    signalen: list[Signaal] = beschreven("Oudste eigen registratie eerst.")


@strawberry.type(description="Wat er van een reeks registraties is geworden.")
class Registratieuitslag:
    """See the description."""

    registraties: list[Registratie] = beschreven("Wat nu is bewaard, ook wat er al was.")
    nieuw: int = beschreven("Hoeveel daarvan er nog niet waren.")
    weigeringen: list[Weigering] = beschreven("Wat niet is bewaard, en waarom.")
    signalen: list[Signaal] = beschreven("Signalen die hierdoor zijn ontstaan.")


@strawberry.type(description="Het antwoord op een concrete vraag.")
class Beantwoord:
    """See the description."""

    vraag: Vraag = beschreven("De vraag.")
    antwoord: JaNee = beschreven("Ja, nee of onbekend.")


@strawberry.type(description="Wat een partner op concrete vragen antwoordde.")
class Verrijking:
    """See the description."""

    partner: Partner = beschreven("De partner die gevraagd is.")
    uitkomst: Uitkomst = beschreven("BEKEND als de vragen zijn beantwoord; anders waarom niet.")
    antwoorden: list[Beantwoord] = beschreven("De antwoorden.")
    niet_toegestaan: list[Vraag] = beschreven("Vragen die het beleid niet toestaat; zij zijn niet gesteld.")


@strawberry.input(description="Een registratie: van wie, welk loket en tot wanneer. Er past niets anders in.")
class RegistratieInvoer:
    """See the description."""

    functie: Functie = beschreven("Het loket.")
    burgerservicenummer: str | None = strawberry.field(default=None, description="Van wie: negen cijfers.")
    identiteit: strawberry.ID | None = strawberry.field(default=None, description="Van wie, zonder nummer.")
    sinds: str | None = strawberry.field(default=None, description="Tijdstip met tijdzone; anders nu.")
    verwijderdatum: str | None = strawberry.field(default=None, description="De dag waarop zij eindigt (JJJJ-MM-DD).")


BekendheidAntwoord = Annotated[
    Bekendheid | NietToegestaan | NietGevonden | OngeldigeInvoer, strawberry.union("BekendheidAntwoord")
]
SignalenAntwoord = Annotated[Signalen | OngeldigeInvoer, strawberry.union("SignalenAntwoord")]
RegistratieAntwoord = Annotated[Registratieuitslag | OngeldigeInvoer, strawberry.union("RegistratieAntwoord")]
IntrekkingAntwoord = Annotated[Registratie | NietGevonden | OngeldigeInvoer, strawberry.union("IntrekkingAntwoord")]
VerrijkingAntwoord = Annotated[Verrijking | NietToegestaan | OngeldigeInvoer, strawberry.union("VerrijkingAntwoord")]
