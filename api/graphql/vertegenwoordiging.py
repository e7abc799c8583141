"""GraphQL types of gezag through time and of acting for somebody else. Plain values; nothing here asks anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import strawberry

from gezag.vertegenwoordiging import Domein, Einde, Grond, Oordeel, Rol

from .aanvulling import Gezagsaanvulling, Inschrijving, Organisatie
from .basistypen import Gezagsdrager, beschreven
from .typen import Gezag, Minderjarige, NietGevonden, OngeldigeInvoer, Stap

strawberry.enum(
    Domein,
    graphql_name_from="value",
    description="De zaak waarin wordt vertegenwoordigd; elk domein heeft zijn regel (docs/vertegenwoordiging.md).",
)
strawberry.enum(
    Oordeel,
    name="Vertegenwoordigingsoordeel",
    graphql_name_from="value",
    description="Of de een voor de ander mag handelen.",
)
strawberry.enum(
    Grond,
    name="Vertegenwoordigingsgrond",
    graphql_name_from="value",
    description="In welke hoedanigheid iemand vertegenwoordigt.",
)
strawberry.enum(
    Einde,
    name="EindeDoor",
    graphql_name_from="value",
    description="Waardoor een antwoord ophoudt te gelden.",
)
strawberry.enum(
    Rol, name="RolMedebeslisser", graphql_name_from="value", description="Wie er mee moet beslissen of toestemmen."
)


@strawberry.type(description="Een tijd waarin het gezag, de grond en wat de registers toevoegen hetzelfde bleven.")
class Gezagsperiode:
    """See the description."""

    van: str = beschreven("De eerste dag (JJJJ-MM-DD).")
    tot: str | None = beschreven("De eerste dag waarop het niet meer gold; leeg als het vandaag nog geldt.")
    onzeker: list[str] = beschreven("Waarom de dagen van deze periode niet zeker zijn.")
    geef_gezag: strawberry.Private[Callable[[], Gezag]]
    geef_aanvulling: strawberry.Private[Callable[[], Gezagsaanvulling]]

    @strawberry.field(description="Wat de registers van de rechtspraak toevoegen over deze tijd.")
    def aanvulling(self) -> Gezagsaanvulling:
        """Made only when asked for."""
        return self.geef_aanvulling()

    @strawberry.field(description="Wie het gezag had, met de weg daarheen zoals op de eerste dag.")
    def gezag(self) -> Gezag:
        """Made only when asked for."""
        return self.geef_gezag()


@strawberry.type(description="Het gezag over iemand van de geboorte tot de achttiende verjaardag, of tot vandaag.")
class Gezagsverloop:
    """See the description."""

    minderjarige: Minderjarige = beschreven("Over wie het gaat; ook wie intussen meerderjarig is.")
    meerderjarig_op: str | None = beschreven("De achttiende verjaardag; bij een onvolledige datum de vroegste.")
    perioden: list[Gezagsperiode] = beschreven("De perioden, oudste eerst; zij sluiten op elkaar aan.")
    reden: str | None = beschreven("Waarom er geen perioden zijn: GEBOORTEDATUM_ONBEKEND of NOG_NIET_GEBOREN.")


@strawberry.type(description="Iemand zonder wie het niet mag.")
class Medebeslisser:
    """See the description."""

    rol: Rol = beschreven(
        "De jongere zelf, een andere gezaghouder, een bewindvoerder, of een derde die geen bron noemt."
    )
    persoon: Gezagsdrager | None = beschreven("Wie het is; leeg bij een organisatie, of als geen bron dat zegt.")
    organisatie: Organisatie | None = beschreven("De organisatie, als het er een is.")
    artikel: str = beschreven("Het wetsartikel waarop dit rust.")


@strawberry.type(description="Wat het antwoord openlaat of waarop het onzeker rust, en waar het na te gaan is.")
class Voorbehoud:
    """See the description."""

    code: str = beschreven("Vaste code.")
    tekst: str = beschreven("Het voorbehoud in woorden.")


@strawberry.type(description="Of iemand op een dag in een zaak voor een ander mag handelen, en waarom.")
class Vertegenwoordiging:
    """See the description."""

    peildatum: str = beschreven("De dag waarover het antwoord gaat.")
    domein: Domein = beschreven("De zaak waarin wordt vertegenwoordigd.")
    vertegenwoordiger: Gezagsdrager | None = beschreven(
        "Wie zou handelen; leeg als geen persoonslijst of beslissing die persoon noemt."
    )
    organisatie: Organisatie | None = beschreven(
        "De organisatie voor wie deze persoon handelt, als de grond van haar is."
    )
    vertegenwoordigde: Minderjarige = beschreven("Voor wie wordt gehandeld; ook een meerderjarige.")
    oordeel: Oordeel = beschreven("Ja, Nee, SamenMet of NietTeBepalen.")
    reden: str = beschreven("Vaste code van de reden.")
    toelichting: str = beschreven("Het oordeel in een zin.")
    grond: Grond | None = beschreven("In welke hoedanigheid; leeg als er geen grond is.")
    artikel: str = beschreven("De wetsartikelen waarop het oordeel rust.")
    samen_met: list[Medebeslisser] = beschreven("Wie mee moet beslissen of toestemmen; alleen bij SamenMet.")
    sinds: str | None = beschreven("Sinds wanneer de vertegenwoordiger het gezag heeft.")
    tot: str | None = beschreven("De eerste dag waarop dit antwoord niet meer geldt; leeg als die niet bekend is.")
    tot_door: Einde | None = beschreven("Wat er op die dag verandert.")
    voorbehoud: list[Voorbehoud] = beschreven("Wat het antwoord openlaat.")
    beslissingen: list[Inschrijving] = beschreven("De beslissingen van de rechter waarop het oordeel rust.")
    geef_pad: strawberry.Private[Callable[[], list[Stap]]]
    geef_gezag: strawberry.Private[Callable[[], Gezag | None]]

    @strawberry.field(description="De vragen in de volgorde waarin zij zijn gesteld (V1 tot en met V7).")
    def pad(self) -> list[Stap]:
        """Made only when asked for."""
        return self.geef_pad()

    @strawberry.field(description="Wie het gezag heeft over een minderjarige, met de weg daarheen.")
    def gezag(self) -> Gezag | None:
        """Made only when asked for."""
        return self.geef_gezag()


@strawberry.type(description="Allen die iemand mogen vertegenwoordigen, of allen die iemand mag vertegenwoordigen.")
class Vertegenwoordigingen:
    """See the description."""

    peildatum: str = beschreven("De dag waarover het antwoord gaat.")
    domein: Domein = beschreven("De zaak waarin wordt vertegenwoordigd.")
    persoon: Minderjarige = beschreven("De bevraagde persoon; ook een meerderjarige.")
    antwoorden: list[Vertegenwoordiging] = beschreven("Per paar het oordeel.")
    volledig: bool = beschreven("Of er niemand anders kan zijn.")
    reden: str = beschreven("Vaste code van waarom de lijst zo is; ook als hij leeg is.")
    toelichting: str = beschreven("De reden in een zin.")
    voorbehoud: list[Voorbehoud] = beschreven("Wat het antwoord openlaat.")
    zonder_nummer: list[Gezagsdrager] = beschreven(
        "Wie het gezag heeft of benoemd is en alleen met naam bekend is; over wie geen nummer heeft is er geen oordeel."
    )


GezagsverloopAntwoord = Annotated[
    Gezagsverloop | NietGevonden | OngeldigeInvoer, strawberry.union("GezagsverloopAntwoord")
]
VertegenwoordigingAntwoord = Annotated[
    Vertegenwoordiging | NietGevonden | OngeldigeInvoer, strawberry.union("VertegenwoordigingAntwoord")
]
VertegenwoordigingenAntwoord = Annotated[
    Vertegenwoordigingen | NietGevonden | OngeldigeInvoer, strawberry.union("VertegenwoordigingenAntwoord")
]
