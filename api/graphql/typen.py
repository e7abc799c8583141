"""The GraphQL types: what an answer looks like. Plain values, filled by `omzetten`; nothing here asks anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import strawberry

from gezag import Soort

from .aanvulling import Gezagsaanvulling
from .basistypen import Gezagsdrager, Naam, Waarde, beschreven


@strawberry.type(description="Er is hier niemand met een persoonslijst met dit nummer.")
class NietGevonden:
    """See the description."""

    melding: str = beschreven("Wat niet gevonden is.")


@strawberry.type(description="De vraag kan zo niet worden gesteld.")
class OngeldigeInvoer:
    """See the description."""

    code: str = beschreven("Vaste code van de fout.")
    veld: str = beschreven("Het argument dat niet klopt.")
    melding: str = beschreven("Wat er niet klopt en wat wel kan.")


@strawberry.type(description="De versie van het bronrecord waarop een gegeven rust.")
class Bronverwijzing:
    """See the description."""

    bron: str = beschreven("De registratie, bijvoorbeeld brp.")
    sleutel: str = beschreven("Wat het record in die registratie aanwijst; bij een persoonslijst het A-nummer.")
    versie: int = beschreven("De hoeveelste versie die Verwant ervan kent.")


@strawberry.type(description="Waarop een relatie rust: record, plaats daarin en de tijd waarvoor zij geldt.")
class Grondslag:
    """See the description."""

    rol: str = beschreven("De rol die hierop rust.")
    categorie: str = beschreven("Categorie op de lijst: 02 en 03 ouders, 05 partner, 08 verblijfplaats, 09 kind.")
    stapel: int = beschreven("Stapel binnen de categorie, vanaf 0.")
    volgnummer: int = beschreven("Voorkomen binnen de stapel; 0 is het actuele.")
    sinds: str | None = beschreven("Begin van de relatie (JJJJ, JJJJ-MM, JJJJ-MM-DD of onbekend).")
    tot: str | None = beschreven("Einde van de relatie; leeg als zij voortduurt.")
    aktenummer: str | None = beschreven("Nummer van de akte.")
    in_onderzoek: str | None = beschreven("Aanduiding (83.10) van wat in onderzoek is.")
    bron: Bronverwijzing = beschreven("Het record.")


@strawberry.type(description="Een adres in Nederland, of in het buitenland in regels.")
class Adres:
    """See the description."""

    straat: str | None = beschreven("Straatnaam.")
    huisnummer: str | None = beschreven("Huisnummer.")
    huisletter: str | None = beschreven("Huisletter.")
    toevoeging: str | None = beschreven("Huisnummertoevoeging.")
    postcode: str | None = beschreven("Postcode.")
    woonplaats: str | None = beschreven("Woonplaats.")
    gemeente: Waarde | None = beschreven("Gemeente van inschrijving (landelijke tabel 33).")
    land: Waarde | None = beschreven("Land van een adres buiten Nederland (landelijke tabel 34).")
    regels: list[str] = beschreven("Adresregels van een adres buiten Nederland.")
    nummeraanduiding: str | None = beschreven("Identificatie van de nummeraanduiding in de BAG.")


@strawberry.type(description="Een persoon: met een eigen persoonslijst, of alleen genoemd op die van een ander.")
class Persoon:
    """See the description."""

    id: strawberry.ID = beschreven("Kenmerk van de identiteit in deze store, voor de vraag identiteit.")
    burgerservicenummer: str | None = beschreven("Negen cijfers; leeg als geen bron het geeft.")
    naam: Naam = beschreven("De naam.")
    geslacht: Waarde | None = beschreven("M, V of O (onbekend).")
    geboortedatum: str | None = beschreven("JJJJ, JJJJ-MM, JJJJ-MM-DD of onbekend.")
    geboorteplaats: Waarde | None = beschreven("Gemeente van geboorte, of de plaats buiten Nederland in woorden.")
    geboorteland: Waarde | None = beschreven("Land van geboorte (landelijke tabel 34).")
    overleden: bool | None = beschreven("Of de persoon op de peildatum overleden was; leeg als dat niet te zeggen is.")
    overlijdensdatum: str | None = beschreven("Datum van overlijden.")
    opschorting: str | None = beschreven(
        "Reden van opschorting van de lijst: O overleden, E emigratie, M, R niet-ingezetene."
    )
    geheimhouding: bool = beschreven("Of de persoon om geheimhouding heeft gevraagd; verstrek dan niet aan derden.")
    eigen_lijst: bool = beschreven("Of deze persoon hier een eigen persoonslijst heeft.")
    adres: Adres | None = beschreven("Waar de persoon op de peildatum stond ingeschreven.")
    onzeker: list[str] = beschreven("Wat aan deze persoon onzeker is.")


@strawberry.type(description="Een lid van het gezinssysteem, gezien vanuit de bevraagde persoon.")
class Lid:
    """See the description."""

    persoon: Persoon = beschreven("Wie het is.")
    rollen: list[str] = beschreven("De rollen ten opzichte van de bevraagde persoon.")
    onzeker: list[str] = beschreven("Wat onzeker is aan dit lid of zijn rollen.")
    geef_grondslag: strawberry.Private[Callable[[], list[Grondslag]]]

    @strawberry.field(description="De relaties waarop de rollen rusten.")
    def grondslag(self) -> list[Grondslag]:
        """Made only when asked for."""
        return self.geef_grondslag()


@strawberry.type(description="Iedereen rond een persoon op een dag, met rol, grondslag en onzekerheden.")
class Gezinssysteem:
    """See the description."""

    peildatum: str = beschreven("De dag waarover het antwoord gaat.")
    persoon: Persoon = beschreven("De bevraagde persoon.")
    leden: list[Lid] = beschreven("De leden, naaste familie eerst.")


@strawberry.type(description="Een bladzijde met gevonden personen.")
class Zoekresultaat:
    """See the description."""

    totaal: int = beschreven("Hoeveel personen er in het geheel aan de vraag voldoen.")
    personen: list[Persoon] = beschreven("De personen op deze bladzijde.")


@strawberry.type(description="Het kind over wie het gezag gaat.")
class Minderjarige:
    """See the description."""

    burgerservicenummer: str | None = beschreven("Negen cijfers.")
    naam: Naam = beschreven("De naam.")
    geslacht: Waarde | None = beschreven("M, V of O (onbekend).")
    geboortedatum: str | None = beschreven("JJJJ, JJJJ-MM, JJJJ-MM-DD of onbekend.")


@strawberry.type(description="Een derde met gezag.")
class Derde:
    """See the description."""

    type: str = beschreven("BekendeDerde, of OnbekendeDerde als de BRP niet zegt wie het is.")
    persoon: Gezagsdrager | None = beschreven("Wie het is, als dat bekend is.")


@strawberry.type(description="Een element van een persoonslijst dat is gelezen om een vraag te beantwoorden.")
class Bronelement:
    """See the description."""

    categorie: str = beschreven("Categorie op de lijst.")
    element: str = beschreven("Groep en element, bijvoorbeeld 62.10.")
    stapel: int = beschreven("Stapel binnen de categorie, vanaf 0.")
    volgnummer: int = beschreven("Voorkomen binnen de stapel; 0 is het actuele.")
    waarde: str | None = beschreven("De waarde; leeg als het element ontbreekt.")
    persoon: str | None = beschreven("Het burgerservicenummer van wie de lijst is.")
    in_onderzoek: bool = beschreven("Of dit element in onderzoek is.")
    bron: Bronverwijzing | None = beschreven("Het record.")


@strawberry.type(description="Een stap in de afleiding: een vraag van de wet met het antwoord.")
class Stap:
    """See the description."""

    beslissing: str = beschreven("De beslissing in de procedure: D0 tot en met D13, of V1 tot en met V7.")
    vraag: str = beschreven("De vraag.")
    antwoord: str = beschreven("Het antwoord.")
    artikel: str = beschreven("Het wetsartikel waarop de vraag rust.")
    geef_bronnen: strawberry.Private[Callable[[], list[Bronelement]]]

    @strawberry.field(description="De elementen waaruit het antwoord is gelezen.")
    def bronnen(self) -> list[Bronelement]:
        """Made only when asked for."""
        return self.geef_bronnen()


@strawberry.type(description="Een bijzonderheid of bekende grens van de afleiding die deze zaak raakt.")
class Kanttekening:
    """See the description."""

    code: str = beschreven("Vaste code.")
    wat: str = beschreven("Wat er bijzonder is.")
    wet: str = beschreven("Wat het Burgerlijk Wetboek of verdrag zou zeggen.")
    nagaan: str = beschreven("Wat na te gaan, en waar.")


@strawberry.type(description="Wie op een dag het gezag heeft over een kind, met de weg daarheen.")
class Gezag:
    """See the description."""

    peildatum: str = beschreven("De dag waarover het antwoord gaat.")
    type: Soort = beschreven("De soort uitkomst.")
    minderjarige: Minderjarige = beschreven("Over wie het gaat.")
    ouder: Gezagsdrager | None = beschreven("De ouder met gezag, alleen of samen met een derde.")
    ouders: list[Gezagsdrager] = beschreven("De twee ouders met gezamenlijk ouderlijk gezag.")
    derde: Derde | None = beschreven("De derde die samen met een ouder gezag heeft.")
    derden: list[Derde] = beschreven("De voogden; leeg als de BRP niet zegt wie de voogd is.")
    in_onderzoek: bool = beschreven("Of een gelezen gegeven in onderzoek is.")
    reden: str | None = beschreven("Waarom niemand gezag heeft of het niet te bepalen is.")
    ontbrekend: list[str] = beschreven("De gegevens die ontbreken.")
    toelichting: str = beschreven("De uitkomst in een zin.")
    artikel: str = beschreven("De wetsartikelen waarop de uitkomst rust.")
    geef_pad: strawberry.Private[Callable[[], list[Stap]]]
    geef_kanttekening: strawberry.Private[Callable[[], list[Kanttekening]]]
    geef_aanvulling: strawberry.Private[Callable[[], Gezagsaanvulling | None]]

    @strawberry.field(description="De vragen in de volgorde waarin zij zijn gesteld.")
    def pad(self) -> list[Stap]:
        """Made only when asked for."""
        return self.geef_pad()

    @strawberry.field(description="Wat bij deze uitkomst is op te merken.")
    def kanttekening(self) -> list[Kanttekening]:
        """Worked out only when asked for."""
        return self.geef_kanttekening()

    @strawberry.field(
        description="Wat de registers van de rechtspraak toevoegen, naast deze officiële uitkomst; zij worden alleen "
        "geraadpleegd als dit wordt gevraagd."
    )
    def aanvulling(self) -> Gezagsaanvulling | None:
        """Read only when asked for."""
        return self.geef_aanvulling()


@strawberry.type(description="Over welke kinderen iemand op een dag gezag heeft.")
class GezagOver:
    """See the description."""

    peildatum: str = beschreven("De dag waarover het antwoord gaat.")
    persoon: Gezagsdrager = beschreven("De bevraagde persoon.")
    gezag: list[Gezag] = beschreven("De kinderen over wie deze persoon gezag heeft.")
    eigen_kinderen_zonder: list[Gezag] = beschreven(
        "Eigen minderjarige kinderen over wie deze persoon geen gezag heeft, of van wie het niet te bepalen is."
    )
    door_rechter: list[Gezag] = beschreven(
        "Andere minderjarigen over wie deze persoon volgens een register van de rechtspraak gezag heeft; alleen gevuld "
        "als aanvulling wordt gevraagd."
    )


@strawberry.type(description="Een stap op de weg van de ene persoon naar de andere.")
class Schakel:
    """See the description."""

    van: Persoon = beschreven("Waar de stap begint.")
    naar: Persoon = beschreven("Waar de stap uitkomt.")
    stap: str = beschreven("Wat de tweede van de eerste is: ouder, kind, (ex-)partner of partner tot overlijden.")
    grondslag: list[Grondslag] = beschreven("De relaties waarop de stap rust.")


@strawberry.type(description="Een manier waarop twee personen verwant zijn.")
class Verwantschap:
    """See the description."""

    naam: str = beschreven("Wat de tweede persoon van de eerste is, bijvoorbeeld halfzus via de vader.")
    paden: list[list[Schakel]] = beschreven("De kortste wegen die dit zeggen.")
    onzeker: list[str] = beschreven("Wat aan deze verwantschap onzeker is.")


@strawberry.type(description="Hoe twee personen op een dag verwant zijn; leeg als er binnen acht stappen niets is.")
class Verwantschappen:
    """See the description."""

    peildatum: str = beschreven("De dag waarover het antwoord gaat.")
    verwantschappen: list[Verwantschap] = beschreven("De verwantschappen, naaste eerst.")


PersoonAntwoord = Annotated[Persoon | NietGevonden | OngeldigeInvoer, strawberry.union("PersoonAntwoord")]
GezinAntwoord = Annotated[Gezinssysteem | NietGevonden | OngeldigeInvoer, strawberry.union("GezinAntwoord")]
GezagAntwoord = Annotated[Gezag | NietGevonden | OngeldigeInvoer, strawberry.union("GezagAntwoord")]
GezagOverAntwoord = Annotated[GezagOver | NietGevonden | OngeldigeInvoer, strawberry.union("GezagOverAntwoord")]
VerwantschapAntwoord = Annotated[
    Verwantschappen | NietGevonden | OngeldigeInvoer, strawberry.union("VerwantschapAntwoord")
]
