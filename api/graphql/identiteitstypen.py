"""The GraphQL types about identities: which records tell of one person, why, and what people judged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import strawberry

from graph.identiteit import Uitspraak

from .basistypen import beschreven
from .typen import NietGevonden, OngeldigeInvoer

strawberry.enum(
    Uitspraak,
    name="Uitspraak",
    description="Wat een oordeel zegt van twee vermeldingen: zelfde, verschillend of onzeker.",
)


@strawberry.input(description="Welke vermelding bedoeld is; gelijk voor alle versies van haar record.")
class VermeldingInvoer:
    """See the description."""

    bron: str = beschreven("De registratie: brp, bvv, rechtspraak, reisdocument of partner:<OIN>.")
    sleutel: str = beschreven("Wat het record in die registratie aanwijst.")
    nummer: int = strawberry.field(default=1, description="Hoger dan 1 als er meer records met deze sleutel zijn.")
    deel: str = strawberry.field(
        default="", description="Leeg voor wie het record is; anders welke verwant of benoemde daarop."
    )


@strawberry.type(description="Een gegeven zoals de bron het schreef.")
class Gegeven:
    """See the description."""

    kenmerk: str = beschreven("Welk gegeven, bijvoorbeeld achternaam.")
    waarde: str = beschreven("De waarde.")


@strawberry.type(description="Wat een record over een persoon vertelt.")
class Vermelding:
    """See the description."""

    bron: str = beschreven("De registratie: brp, bvv, rechtspraak, reisdocument of partner:<OIN>.")
    sleutel: str = beschreven("Wat het record in die registratie aanwijst.")
    nummer: int = beschreven("Hoger dan 1 als er meer records met deze sleutel zijn.")
    deel: str = beschreven("Leeg voor wie het record is; anders welke verwant of benoemde daarop.")
    identiteit: strawberry.ID = beschreven("De identiteit waar de vermelding nu bij hoort.")
    eigen_lijst: bool = beschreven("Of dit de eigen persoonslijst van iemand in de BRP is.")
    geheimhouding: bool = beschreven(
        "Of de persoon bij wie de vermelding hoort om geheimhouding heeft gevraagd; verstrek dan niet aan derden."
    )
    geef_gegevens: strawberry.Private[Callable[[], list[Gegeven]]]

    @strawberry.field(description="De gegevens die worden vergeleken.")
    def gegevens(self) -> list[Gegeven]:
        """Made only when asked for."""
        return self.geef_gegevens()


@strawberry.type(description="Welke vermelding; gelijk voor alle versies van haar record.")
class Vermeldingverwijzing:
    """See the description."""

    bron: str = beschreven("De registratie.")
    sleutel: str = beschreven("Wat het record in die registratie aanwijst.")
    nummer: int = beschreven("Hoger dan 1 als er meer records met deze sleutel zijn.")
    deel: str = beschreven("Leeg voor wie het record is; anders welke verwant of benoemde daarop.")


@strawberry.type(description="Wat een kenmerk bijdraagt aan het gewicht van een paar.")
class Weegstap:
    """See the description."""

    kenmerk: str = beschreven("Welk kenmerk; vooraf is hoe vaak twee vermeldingen over één persoon gaan.")
    niveau: str = beschreven("Hoe de twee overeenkomen of verschillen.")
    een: str = beschreven("De waarde van de eerste, zoals de bron haar schreef.")
    ander: str = beschreven("De waarde van de tweede.")
    gewicht: float = beschreven("Bits; boven nul pleit het voor één persoon, eronder ertegen.")


@strawberry.type(description="Hoe het gewicht van een paar tot stand komt.")
class Weging:
    """See the description."""

    gewicht: float = beschreven("Bits: de logaritme (grondtal 2) van de kansverhouding dat de twee één persoon zijn.")
    stappen: list[Weegstap] = beschreven("De bijdragen, die samen het gewicht zijn.")


@strawberry.type(description="Dat een oordeel niet meer telt.")
class Intrekking:
    """See the description."""

    wie: str = beschreven("Wie het introk.")
    wanneer: str = beschreven("Wanneer (UTC).")
    waarom: str = beschreven("Waarom.")


@strawberry.type(description="Een oordeel over twee vermeldingen: van een regel, het model of een mens.")
class Oordeel:
    """See the description."""

    id: strawberry.ID = beschreven("Kenmerk van het oordeel, om het in te trekken.")
    een: Vermeldingverwijzing = beschreven("De eerste vermelding.")
    ander: Vermeldingverwijzing = beschreven("De tweede vermelding.")
    uitspraak: Uitspraak = beschreven("Wat het oordeel zegt.")
    methode: str = beschreven("regel, model of mens.")
    gewicht: float | None = beschreven("Bits; alleen bij een oordeel van het model.")
    wie: str = beschreven("Wie oordeelde: een gebruiker, of de naam van de regel of het model.")
    waarom: str = beschreven("Waarom.")
    wanneer: str = beschreven("Wanneer (UTC).")
    intrekking: Intrekking | None = beschreven("Als het oordeel is ingetrokken; het telt dan niet meer.")
    geef_weging: strawberry.Private[Callable[[], Weging | None]]

    @strawberry.field(description="Hoe het gewicht nu tot stand komt; leeg als niet beide vermeldingen hier staan.")
    def weging(self) -> Weging | None:
        """Made only when asked for."""
        return self.geef_weging()


@strawberry.type(description="Een persoon zoals Verwant hem kent: alle records die over hem gaan, en waarom.")
class Identiteit:
    """See the description."""

    id: strawberry.ID = beschreven("Kenmerk van de identiteit in deze store.")
    geheimhouding: bool = beschreven("Of de persoon om geheimhouding heeft gevraagd; verstrek dan niet aan derden.")
    vermeldingen: list[Vermelding] = beschreven("Wat records over deze persoon vertellen.")
    oordelen: list[Oordeel] = beschreven("Ieder oordeel waarin een van deze vermeldingen voorkomt, ook ingetrokken.")


@strawberry.type(
    description="Twee vermeldingen waarover een mens moet oordelen: in verschillende identiteiten, of in één identiteit"
    " terwijl ze elkaar tegenspreken."
)
class Twijfel:
    """See the description."""

    een: Vermelding = beschreven("De eerste vermelding.")
    ander: Vermelding = beschreven("De tweede vermelding.")
    gewicht: float = beschreven("Bits, zoals bij het koppelen gewogen.")
    sinds: str = beschreven("Sinds wanneer dit wacht (UTC).")
    geef_weging: strawberry.Private[Callable[[], Weging]]

    @strawberry.field(description="Hoe het gewicht nu tot stand komt.")
    def weging(self) -> Weging:
        """Made only when asked for."""
        return self.geef_weging()


@strawberry.type(description="Een bladzijde met paren die op een oordeel wachten, oudste eerst en dan het zwaarste.")
class Beoordelingen:
    """See the description."""

    totaal: int = beschreven("Hoeveel paren er in het geheel wachten.")
    twijfels: list[Twijfel] = beschreven("De paren op deze bladzijde.")


@strawberry.type(description="Dat een vermelding van de ene identiteit naar de andere gaat.")
class Verandering:
    """See the description."""

    vermelding: Vermeldingverwijzing = beschreven("Welke vermelding.")
    van: strawberry.ID = beschreven("De identiteit waar de vermelding bij hoorde.")
    naar: strawberry.ID = beschreven("De identiteit waar de vermelding bij komt.")


@strawberry.type(description="Wat een oordeel verandert, of bij een proef zou veranderen.")
class Gevolg:
    """See the description."""

    proef: bool = beschreven("Of het een proef was: dan is er niets geschreven.")
    veranderingen: list[Verandering] = beschreven("De vermeldingen die van identiteit wisselen.")


IdentiteitAntwoord = Annotated[Identiteit | NietGevonden | OngeldigeInvoer, strawberry.union("IdentiteitAntwoord")]
BeoordelingenAntwoord = Annotated[Beoordelingen | OngeldigeInvoer, strawberry.union("BeoordelingenAntwoord")]
GevolgAntwoord = Annotated[Gevolg | OngeldigeInvoer, strawberry.union("GevolgAntwoord")]
