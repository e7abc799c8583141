"""GraphQL types of what court registers add. Plain values; nothing here asks anything."""

from __future__ import annotations

import strawberry

from gezag import Soort
from gezag.rechtspraak import Houderrol, Werking
from graph.rechtspraak import Hoedanigheid, Maatregel, Onderwerp, Rechtsregister

from .basistypen import Gezagsdrager, beschreven

for soort, naam, wat in (
    (Houderrol, "Houderrol", "In welke hoedanigheid iemand het gezag heeft."),
    (Werking, "Werking", "Of een beslissing op de dag werkt; onzeker als een datum of een verlenging niet bekend is."),
    (Hoedanigheid, "Hoedanigheid", "In welke hoedanigheid een beslissing iemand noemt."),
    (Maatregel, "Maatregel", "Wat er is beslist of aangetekend."),
    (Onderwerp, "Onderwerp", "Welk deel van het gezag een beslissing raakt."),
    (Rechtsregister, "Rechtsregister", "Welk register het vertelt."),
):
    strawberry.enum(soort, name=naam, graphql_name_from="value", description=wat)


@strawberry.type(description="Een organisatie die de rechter noemt.")
class Organisatie:
    """See the description."""

    naam: str = beschreven("De naam.")
    oin: str | None = beschreven("Organisatie-identificatienummer, twintig cijfers.")
    kvk: str | None = beschreven("Nummer in het handelsregister, acht cijfers.")


@strawberry.type(description="Wie een beslissing noemt: een persoon of een organisatie.")
class Benoemde:
    """See the description."""

    hoedanigheid: Hoedanigheid = beschreven("Als wat de beslissing deze noemt.")
    persoon: Gezagsdrager | None = beschreven("De persoon; leeg bij een organisatie.")
    organisatie: Organisatie | None = beschreven("De organisatie; leeg bij een persoon.")


@strawberry.type(description="Een beslissing of aantekening zoals zij in een register van de rechtspraak staat.")
class Inschrijving:
    """See the description."""

    register: Rechtsregister = beschreven("Welk register het vertelt.")
    maatregel: Maatregel = beschreven("Wat er is beslist of aangetekend.")
    rechtbank: str | None = beschreven("Welk gerecht; leeg als de bron het niet zegt.")
    zaaknummer: str = beschreven("Nummer van de zaak.")
    uitspraak: str = beschreven("Dag van de beslissing (JJJJ, JJJJ-MM, JJJJ-MM-DD of onbekend).")
    ingang: str = beschreven("Vanaf wanneer zij werkt.")
    einde: str | None = beschreven("Vanaf wanneer zij niet meer werkt; leeg als dat niet bekend is.")
    ingeschreven: str | None = beschreven("Wanneer zij in het register kwam.")
    onderwerpen: list[Onderwerp] = beschreven("Welk deel van het gezag zij raakt; leeg is alles.")
    benoemden: list[Benoemde] = beschreven("Wie zij noemt.")
    artikel: str = beschreven("Het wetsartikel van deze soort beslissing.")
    bekend_sinds: str = beschreven("Sinds wanneer dit hier bekend is (UTC).")
    werking: Werking | None = beschreven("Of zij op de peildatum werkt.")


@strawberry.type(description="Iemand met gezag, alles bij elkaar genomen.")
class Gezagshouder:
    """See the description."""

    rol: Houderrol = beschreven("In welke hoedanigheid.")
    persoon: Gezagsdrager | None = beschreven("De persoon; leeg bij een organisatie.")
    organisatie: Organisatie | None = beschreven("De organisatie; leeg bij een persoon.")


@strawberry.type(description="Iets dat de registers vertellen en de officiële uitkomst niet.")
class Bevinding:
    """See the description."""

    code: str = beschreven("Vaste code.")
    tekst: str = beschreven("De bevinding in woorden.")
    artikel: str = beschreven("Het wetsartikel.")
    zaaknummers: list[str] = beschreven("De zaken waarop zij rust; zie inschrijvingen.")


@strawberry.type(description="Wat een van de bronnen zegt die elkaar tegenspreken.")
class Kant:
    """See the description."""

    bron: str = beschreven("De bron: brp, of het register.")
    zegt: str = beschreven("Wat zij zegt.")
    houders: list[Gezagshouder] = beschreven("Over wie zij dat zegt.")
    datum: str | None = beschreven("Sinds wanneer, volgens die bron; leeg als zij geen datum geeft.")
    zaaknummer: str | None = beschreven("De zaak; leeg bij de BRP.")
    heeft_voorrang: bool = beschreven("Of de wet deze kant laat voorgaan.")


@strawberry.type(description="Bronnen die niet allebei gelijk kunnen hebben.")
class Tegenspraak:
    """See the description."""

    code: str = beschreven("Vaste code.")
    kanten: list[Kant] = beschreven("Wat elk van de bronnen zegt.")
    waarom: str = beschreven("Waarom een kant voorgaat, of waarom niemand dat kan zeggen.")
    artikel: str = beschreven("Het wetsartikel.")


@strawberry.type(
    description="Wat de registers van de rechtspraak toevoegen aan de officiële uitkomst. Het staat ernaast en "
    "verandert haar niet; geen treffer is geen bewijs."
)
class Gezagsaanvulling:
    """See the description."""

    toelichting: str = beschreven("Wie het gezag heeft, alles bij elkaar genomen, in een zin.")
    wijkt_af: bool = beschreven("Of dat een ander antwoord is dan de officiële uitkomst.")
    type: Soort = beschreven("De soort uitkomst, alles bij elkaar genomen.")
    houders: list[Gezagshouder] = beschreven("Wie het gezag heeft.")
    onbekende_houder: bool = beschreven("Of er ook iemand gezag heeft die geen bron noemt.")
    geschorst: list[Gezagshouder] = beschreven("Van wie het gezag nu rust.")
    reden: str | None = beschreven("Waarom niemand gezag heeft of het niet te bepalen is.")
    artikel: str = beschreven("De wetsartikelen waarop dit rust.")
    bevindingen: list[Bevinding] = beschreven("Wat de registers toevoegen.")
    tegenspraken: list[Tegenspraak] = beschreven("Waar bronnen elkaar tegenspreken.")
    inschrijvingen: list[Inschrijving] = beschreven("Wat op deze dag werkt of misschien werkt, oudste eerst.")
    voorbehoud: str = beschreven("Wat dit niet bewijst.")
