"""The questions of the GraphQL interface, and the limits within which they may be asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, TypeVar

import strawberry
from graphql import GraphQLError
from strawberry.extensions import (
    DisableIntrospection,
    MaxAliasesLimiter,
    QueryDepthLimiter,
    SchemaExtension,
)
from strawberry.schema.config import StrawberryConfig
from strawberry.types import ExecutionContext

from api import vertegenwoordigen, vraagbaak
from api.logboek import interne_fout
from gezag.vertegenwoordiging import Domein
from graph.store import Zoekvraag

from . import omzetten_vertegenwoordiging as zet
from . import typen, vertegenwoordiging, zoektypen
from .afscherming import Afscherming, is_intern
from .bekendheid import Bekendheidsmutaties, Bekendheidsvragen
from .hulp import Context, baak, invoer_is_antwoord, vraagt_om
from .identiteiten import Identiteitsvragen, Oordelen
from .keuring import Gekeurd, KeurEenmaal
from .omzetten import Omzetter
from .uitvoerder import Uitvoerder
from .zoeken import zoek_ongeveer

DIEPTE, WOORDEN, ALIASSEN = 12, 1000, 15
"""Limits on a document: levels, tokens, aliases. A family with all its grounds is 7 levels and about 250 tokens."""

Bsn = Annotated[str, strawberry.argument(description="Burgerservicenummer: negen cijfers.")]
Peildatum = Annotated[
    str | None, strawberry.argument(description="De dag waarover het gaat (JJJJ-MM-DD); zonder is dat vandaag.")
]

Zaak = Annotated[Domein, strawberry.argument(description="De zaak waarin wordt vertegenwoordigd.")]

Namens = Annotated[
    str | None,
    strawberry.argument(
        description="OIN (twintig cijfers) of KvK-nummer (acht) van de organisatie namens welke wordt gehandeld."
    ),
]

T = TypeVar("T")
U = TypeVar("U")


async def _zet_om(
    info: Context, gevonden: T | vraagbaak.NietGevonden, zet: Callable[[Omzetter, T], U]
) -> U | typen.NietGevonden:
    """The answer as GraphQL type, or that nobody was found."""
    if isinstance(gevonden, vraagbaak.NietGevonden):
        return typen.NietGevonden(melding=gevonden.melding)
    return zet(Omzetter(await baak(info).tabellen()), gevonden)


@strawberry.type(name="Query", description="De vragen die Verwant beantwoordt.")
class Vragen(Identiteitsvragen, Bekendheidsvragen):
    """See the description."""

    @strawberry.field(description="Wie is deze persoon?")
    @invoer_is_antwoord
    async def persoon(
        self, info: Context, burgerservicenummer: Bsn, peildatum: Peildatum = None
    ) -> typen.PersoonAntwoord:
        """One person, with the address on the date."""
        gevonden = await baak(info).persoon(burgerservicenummer, peildatum)
        return await _zet_om(info, gevonden, Omzetter.lid)

    @strawberry.field(description="Wie voldoet aan deze gegevens?")
    @invoer_is_antwoord
    async def zoek_personen(
        self,
        info: Context,
        zoek: Annotated[zoektypen.ZoekPersonen, strawberry.argument(description="Waarop te zoeken.")],
        eerste: Annotated[int, strawberry.argument(description="Hoeveel personen ten hoogste, 1 tot 100.")],
        vanaf: Annotated[int, strawberry.argument(description="Hoeveel personen over te slaan.")] = 0,
    ) -> zoektypen.ZoekAntwoord:
        """Search by name and birth date, travel document or address; or by what is known more or less."""
        if zoek.ongeveer:
            return await zoek_ongeveer(info, zoek.ongeveer, eerste, vanaf)
        gevonden = await baak(info).zoek(_zoekvraag(zoek), eerste, vanaf)
        return Omzetter(await baak(info).tabellen()).zoekresultaat(gevonden)

    @strawberry.field(description="Wie horen er bij het gezin van deze persoon?")
    @invoer_is_antwoord
    async def gezinssysteem(
        self, info: Context, burgerservicenummer: Bsn, peildatum: Peildatum = None
    ) -> typen.GezinAntwoord:
        """Everyone around one person."""
        return await _zet_om(info, await baak(info).gezin(burgerservicenummer, peildatum), Omzetter.gezinssysteem)

    @strawberry.field(description="Wie heeft het gezag over deze persoon?")
    @invoer_is_antwoord
    async def gezag(self, info: Context, burgerservicenummer: Bsn, peildatum: Peildatum = None) -> typen.GezagAntwoord:
        """Gezag over one person, with its path."""
        met = vraagt_om(info, "aanvulling")
        gevonden = await baak(info).gezag(burgerservicenummer, peildatum, met_rechtspraak=met)
        return await _zet_om(info, gevonden, Omzetter.gezag)

    @strawberry.field(description="Over welke kinderen heeft deze persoon gezag?")
    @invoer_is_antwoord
    async def gezag_over(
        self, info: Context, burgerservicenummer: Bsn, peildatum: Peildatum = None
    ) -> typen.GezagOverAntwoord:
        """Gezag held by one person."""
        met = vraagt_om(info, "aanvulling")
        gevonden = await baak(info).gezag_over(burgerservicenummer, peildatum, met_rechtspraak=met)
        return await _zet_om(info, gevonden, Omzetter.gezag_over)

    @strawberry.field(description="Hoe zijn deze twee personen verwant? Het antwoord zegt wat b van a is.")
    @invoer_is_antwoord
    async def verwantschap(
        self, info: Context, a: Bsn, b: Bsn, peildatum: Peildatum = None
    ) -> typen.VerwantschapAntwoord:
        """How two persons are related."""
        return await _zet_om(info, await baak(info).verwantschap(a, b, peildatum), Omzetter.verwantschappen)

    @strawberry.field(description="Wie had het gezag over deze persoon, van de geboorte tot achttien jaar?")
    @invoer_is_antwoord
    async def gezagsverloop(self, info: Context, burgerservicenummer: Bsn) -> vertegenwoordiging.GezagsverloopAntwoord:
        """Gezag through time."""
        gevonden = await vertegenwoordigen.gezagsverloop(baak(info), burgerservicenummer)
        return await _zet_om(info, gevonden, zet.gezagsverloop)

    @strawberry.field(description="Mag de een in deze zaak voor de ander handelen, waarom en tot wanneer?")
    @invoer_is_antwoord
    async def mag_vertegenwoordigen(
        self,
        info: Context,
        vertegenwoordiger: Bsn,
        vertegenwoordigde: Bsn,
        domein: Zaak,
        peildatum: Peildatum = None,
        organisatie: Namens = None,
    ) -> vertegenwoordiging.VertegenwoordigingAntwoord:
        """The verdict on one pair."""
        gevonden = await vertegenwoordigen.mag(
            baak(info), vertegenwoordiger, vertegenwoordigde, domein, peildatum, organisatie
        )
        return await _zet_om(info, gevonden, zet.paar)

    @strawberry.field(description="Wie mogen voor deze persoon handelen?")
    @invoer_is_antwoord
    async def vertegenwoordigers(
        self, info: Context, van: Bsn, domein: Zaak = Domein.OVERHEID_DIGITAAL, peildatum: Peildatum = None
    ) -> vertegenwoordiging.VertegenwoordigingenAntwoord:
        """Everyone who may act for one person."""
        gevonden = await vertegenwoordigen.allen_voor(baak(info), van, domein, peildatum)
        return await _zet_om(info, gevonden, zet.overzicht)

    @strawberry.field(description="Voor wie mag deze persoon handelen?")
    @invoer_is_antwoord
    async def vertegenwoordigt(
        self,
        info: Context,
        door: Bsn,
        domein: Zaak = Domein.OVERHEID_DIGITAAL,
        peildatum: Peildatum = None,
        organisatie: Namens = None,
    ) -> vertegenwoordiging.VertegenwoordigingenAntwoord:
        """Everyone for whom one person may act."""
        gevonden = await vertegenwoordigen.allen_door(baak(info), door, domein, peildatum, organisatie)
        return await _zet_om(info, gevonden, zet.overzicht)


@strawberry.type(name="Mutation", description="Wat mensen oordelen, en wat partners registreren en vragen.")
class Opdrachten(Oordelen, Bekendheidsmutaties):
    """See the description."""


def _zoekvraag(zoek: zoektypen.ZoekPersonen) -> Zoekvraag:
    if zoek.naam:
        return Zoekvraag(
            geslachtsnaam=zoek.naam.geslachtsnaam, geboortedatum=zoek.naam.geboortedatum.strip().replace("-", "")
        )
    if zoek.reisdocument:
        return Zoekvraag(reisdocumentnummer=zoek.reisdocument.nummer.strip())
    if zoek.adres:
        huisnummer = str(zoek.adres.huisnummer)
        return Zoekvraag(
            postcode=zoek.adres.postcode,
            huisnummer=huisnummer,
            huisletter=zoek.adres.huisletter,
            toevoeging=zoek.adres.toevoeging,
        )
    return Zoekvraag()


class Schema(strawberry.Schema):
    """Logs internal errors without what was asked: a question can hold personal data."""

    def process_errors(
        self,
        errors: list[GraphQLError],
        execution_context: ExecutionContext | None = None,  # noqa: ARG002
    ) -> None:
        """See the class."""
        for fout in errors:
            if is_intern(fout) and fout.original_error:
                interne_fout(fout.original_error)


def maak_schema(*, ontwikkeling: bool = False) -> strawberry.Schema:
    """The schema with its limits; introspection only in development."""
    limieten = [MaxAliasesLimiter(max_alias_count=ALIASSEN), QueryDepthLimiter(max_depth=DIEPTE)]
    if not ontwikkeling:
        limieten.append(DisableIntrospection())
    regels = [regel for limiet in limieten for regel in limiet.validation_rules]
    gekeurd: Gekeurd = {}
    extensies: list[Callable[[], SchemaExtension]] = [Afscherming, lambda: KeurEenmaal(gekeurd, regels, WOORDEN)]
    return Schema(
        query=Vragen,
        mutation=Opdrachten,
        extensions=extensies,
        execution_context_class=Uitvoerder,
        config=StrawberryConfig(disable_field_suggestions=not ontwikkeling),
    )
