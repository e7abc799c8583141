"""The GraphQL types that others are made of: a code, a name, a person as a list or a decision describes them."""

from __future__ import annotations

from typing import Any

import strawberry

from gezag import Soort


def beschreven(beschrijving: str) -> Any:  # noqa: ANN401
    """A field with its Dutch description."""
    return strawberry.field(description=beschrijving)


strawberry.enum(
    Soort,
    name="Gezagsoort",
    graphql_name_from="value",
    description="Soort uitkomst voor een kind; NietVanToepassing als er geen vraag naar gezag is.",
)


@strawberry.type(description="Een code uit een landelijke tabel met zijn betekenis.")
class Waarde:
    """See the description."""

    code: str = beschreven("De code zoals geregistreerd.")
    omschrijving: str = beschreven("De betekenis; de code zelf als geen tabel hem kent.")


@strawberry.type(description="De naam van een persoon in delen.")
class Naam:
    """See the description."""

    voornamen: str | None = beschreven("Alle voornamen.")
    adellijke_titel_predicaat: Waarde | None = beschreven("Adellijke titel of predicaat (landelijke tabel 38).")
    voorvoegsel: str | None = beschreven("Voorvoegsel van de geslachtsnaam.")
    geslachtsnaam: str | None = beschreven("Geslachtsnaam zonder voorvoegsel.")
    volledig: str = beschreven("De naam zoals hij wordt uitgesproken.")


@strawberry.type(description="Wie gezag heeft, zoals genoemd op de persoonslijst.")
class Gezagsdrager:
    """See the description."""

    burgerservicenummer: str | None = beschreven("Negen cijfers; leeg als de lijst het niet geeft.")
    naam: Naam = beschreven("De naam.")
    geslacht: Waarde | None = beschreven("M, V of O (onbekend).")
