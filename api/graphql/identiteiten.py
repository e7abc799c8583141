"""Asking about identities and judging them: the resolvers."""

from __future__ import annotations

from typing import Annotated

import strawberry

from api.identiteiten import Identiteitsbaak
from graph import identiteit as model
from graph.fouten import OngeldigeInvoer
from resolution.geheim import met_geheimhouding
from resolution.oordelen.beoordelen import Opdracht

from . import identiteitsomzetter as omzetten
from . import identiteitstypen as typen
from .hulp import Context, baak, invoer_is_antwoord
from .typen import NietGevonden

IdentiteitId = Annotated[strawberry.ID, strawberry.argument(description="Kenmerk van de identiteit.")]
Wie = Annotated[str, strawberry.argument(description="Wie oordeelt.")]
Waarom = Annotated[str, strawberry.argument(description="Waarom; het blijft bij het oordeel bewaard.")]
Proef = Annotated[
    bool, strawberry.argument(description="Waar: toon wat er zou veranderen en schrijf niets. Onwaar: voer het uit.")
]


def _identiteiten(info: Context) -> Identiteitsbaak:
    return baak(info).identiteiten


def _getal(veld: str, id_: str) -> int:
    if not (id_.isascii() and id_.isdigit() and len(id_) < 19):
        raise OngeldigeInvoer(veld, "geef een kenmerk zoals een eerder antwoord het gaf")
    return int(id_)


def _verwijzing(invoer: typen.VermeldingInvoer) -> model.Verwijzing:
    return model.Verwijzing(invoer.bron, invoer.sleutel, invoer.nummer, invoer.deel)


@strawberry.type
class Identiteitsvragen:
    """The questions."""

    @strawberry.field(description="Welke records horen bij deze persoon, en waarom?")
    @invoer_is_antwoord
    async def identiteit(self, info: Context, id: IdentiteitId) -> typen.IdentiteitAntwoord:
        """One identity with everything that belongs to it."""
        bij = _identiteiten(info)
        gevonden = await bij.identiteit(_getal("id", id))
        if gevonden is None:
            return NietGevonden(melding="er is hier geen identiteit met dit kenmerk")
        return omzetten.identiteit(bij, gevonden)

    @strawberry.field(description="Over welke paren moet een mens oordelen?")
    @invoer_is_antwoord
    async def beoordelingen(
        self,
        info: Context,
        eerste: Annotated[int, strawberry.argument(description="Hoeveel paren ten hoogste, 1 tot 100.")],
        vanaf: Annotated[int, strawberry.argument(description="Hoeveel paren over te slaan.")] = 0,
    ) -> typen.BeoordelingenAntwoord:
        """The review queue."""
        bij = _identiteiten(info)
        totaal, twijfels = await bij.beoordelingen(eerste, vanaf)
        geheim = await met_geheimhouding(bij.store, (kant for een in twijfels for kant in (een.een, een.ander)))
        return typen.Beoordelingen(totaal=totaal, twijfels=[omzetten.twijfel(bij, een, geheim) for een in twijfels])


@strawberry.type
class Oordelen:
    """What people judge of identities; all of it can be withdrawn."""

    @strawberry.mutation(description="Oordeel of twee vermeldingen over één persoon gaan.")
    @invoer_is_antwoord
    async def beoordeel(
        self,
        info: Context,
        een: Annotated[typen.VermeldingInvoer, strawberry.argument(description="De eerste vermelding.")],
        ander: Annotated[typen.VermeldingInvoer, strawberry.argument(description="De tweede vermelding.")],
        uitspraak: Annotated[model.Uitspraak, strawberry.argument(description="Het oordeel.")],
        wie: Wie,
        waarom: Waarom,
        proef: Proef,
    ) -> typen.GevolgAntwoord:
        """A judgement on a pair."""
        opdracht = Opdracht(wie, waarom, proef)
        return omzetten.gevolg(
            await _identiteiten(info).beoordeel(_verwijzing(een), _verwijzing(ander), uitspraak, opdracht)
        )

    @strawberry.mutation(description="Trek een oordeel van een mens in; het blijft bewaard maar telt niet meer.")
    @invoer_is_antwoord
    async def trek_beoordeling_in(
        self,
        info: Context,
        identiteit: IdentiteitId,
        oordeel: Annotated[strawberry.ID, strawberry.argument(description="Kenmerk van het oordeel.")],
        wie: Wie,
        waarom: Waarom,
        proef: Proef,
    ) -> typen.GevolgAntwoord:
        """Withdraw a judgement."""
        persoon, nummer = _getal("identiteit", identiteit), _getal("oordeel", oordeel)
        return omzetten.gevolg(await _identiteiten(info).trek_in(persoon, nummer, Opdracht(wie, waarom, proef)))

    @strawberry.mutation(description="Voeg twee identiteiten samen tot één persoon.")
    @invoer_is_antwoord
    async def voeg_samen(
        self,
        info: Context,
        een: IdentiteitId,
        ander: IdentiteitId,
        wie: Wie,
        waarom: Waarom,
        proef: Proef,
    ) -> typen.GevolgAntwoord:
        """Join two identities."""
        personen = _getal("een", een), _getal("ander", ander)
        return omzetten.gevolg(await _identiteiten(info).voeg_samen(*personen, Opdracht(wie, waarom, proef)))

    @strawberry.mutation(description="Haal een vermelding uit een identiteit: zij gaat over iemand anders.")
    @invoer_is_antwoord
    async def splits(
        self,
        info: Context,
        identiteit: IdentiteitId,
        vermelding: Annotated[typen.VermeldingInvoer, strawberry.argument(description="De vermelding.")],
        wie: Wie,
        waarom: Waarom,
        proef: Proef,
    ) -> typen.GevolgAntwoord:
        """Take a vermelding out of an identity."""
        persoon, opdracht = _getal("identiteit", identiteit), Opdracht(wie, waarom, proef)
        return omzetten.gevolg(await _identiteiten(info).splits(persoon, _verwijzing(vermelding), opdracht))
