"""Asking which partners know whom, and registering that: the resolvers."""

from __future__ import annotations

from typing import Annotated

import strawberry

from api.bekendheid import Verboden
from api.partners import Onbekend
from api.registraties import Registratiebaak
from bekendheid.aanmelden import Weigering, uit_velden
from bekendheid.partner import Partner
from bekendheid.registreren import Gesignaleerd
from bekendheid.waarden import RedenVerzoek, Vraag
from graph.bekendheid import Betrokkene, Registratie
from graph.fouten import OngeldigeInvoer

from . import bekendheidsomzetter as omzetten
from . import bekendheidstypen as typen
from .hulp import Context, baak, invoer_is_antwoord
from .typen import NietGevonden

Vrager = Annotated[str, strawberry.argument(description="OIN van wie vraagt; de soort volgt uit het adresboek.")]
Reden = Annotated[RedenVerzoek, strawberry.argument(description="Waarom wordt gevraagd.")]
Oin = Annotated[str, strawberry.argument(description="OIN van de partner die registreert.")]
CIJFERS = 18
"""Digits of the largest identity that can be written here."""


def _signaal(bij: Registratiebaak, een: Gesignaleerd) -> typen.Signaal:
    return omzetten.signaal(een, bij.partners.partner(een.signaal.partner))


@strawberry.type
class Bekendheidsvragen:
    """The questions."""

    @strawberry.field(description="Welke partners kennen deze personen en hun gezinssysteem?")
    @invoer_is_antwoord
    async def bekendheid(
        self,
        info: Context,
        personen: Annotated[list[str], strawberry.argument(description="Burgerservicenummers, 1 tot 10.")],
        reden_verzoek: Reden,
        vrager: Vrager,
        met_gezin: Annotated[bool, strawberry.argument(description="Ook over het gezinssysteem van ieder.")] = True,
        rondvraag: Annotated[bool, strawberry.argument(description="Vraag het ook nu aan wie zelf antwoordt.")] = True,
    ) -> typen.BekendheidAntwoord:
        """Registrations and the live enquiry together."""
        bij, nummers = baak(info).bekendheid, [nummer.strip() for nummer in personen]
        uit = await bij.bekendheid(vrager, reden_verzoek, nummers, met_gezin=met_gezin, rond=rondvraag)
        if isinstance(uit, Verboden):
            return typen.NietToegestaan(melding=uit.melding)
        if isinstance(uit, Onbekend):
            return NietGevonden(melding=uit.melding)
        return typen.Bekendheid(personen=[omzetten.bekendheid(een) for een in uit])

    @strawberry.field(description="Welke partners kennen ook wie deze partner registreerde, of iemand uit dat gezin?")
    @invoer_is_antwoord
    async def signalen(self, info: Context, partner: Oin) -> typen.SignalenAntwoord:
        """The signals of one partner that still hold."""
        bij = baak(info).registraties
        return typen.Signalen(signalen=[_signaal(bij, een) for een in await bij.signalen(partner)])


@strawberry.type
class Bekendheidsmutaties:
    """Registering, withdrawing, and asking on after a hit."""

    @strawberry.mutation(description="Registreer dat personen bij een partner bekend zijn; nog eens verandert niets.")
    @invoer_is_antwoord
    async def registreer_bekendheid(
        self,
        info: Context,
        partner: Oin,
        registraties: Annotated[
            list[typen.RegistratieInvoer], strawberry.argument(description="Hoogstens 500 registraties.")
        ],
    ) -> typen.RegistratieAntwoord:
        """Register a series."""
        bij = baak(info).registraties
        wie = bij.partners.partner(partner)
        uit = await bij.registreer(wie.oin, [_lees(een, wie, bij) for een in registraties])
        eigen = {een.id: een for een in uit.registraties}
        return typen.Registratieuitslag(
            registraties=[omzetten.registratie(een) for een in uit.registraties],
            nieuw=uit.nieuw,
            weigeringen=[
                typen.Weigering(plaats=een.plaats, code=een.weigering.reden, melding=een.weigering.uitleg)
                for een in uit.geweigerd
            ],
            signalen=[_signaal(bij, Gesignaleerd(eigen[een.registratie], een)) for een in sorted(uit.signalen)],
        )

    @strawberry.mutation(description="Trek een registratie van deze partner in; zij telt dan meteen niet meer.")
    @invoer_is_antwoord
    async def trek_bekendheid_in(
        self,
        info: Context,
        partner: Oin,
        burgerservicenummer: Annotated[str | None, strawberry.argument(description="Van wie.")] = None,
        identiteit: Annotated[strawberry.ID | None, strawberry.argument(description="Van wie, zonder nummer.")] = None,
    ) -> typen.IntrekkingAntwoord:
        """Withdraw a registration."""
        if (burgerservicenummer is None) == (identiteit is None):
            raise OngeldigeInvoer("burgerservicenummer", "geef een burgerservicenummer of een identiteit")
        nummer = None if burgerservicenummer is None else burgerservicenummer.strip()
        uit = await baak(info).registraties.trek_in(partner, Betrokkene(nummer, _getal(identiteit)))
        if isinstance(uit, Onbekend):
            return NietGevonden(melding=uit.melding)
        return omzetten.registratie(uit)

    @strawberry.mutation(description="Stel na een treffer concrete vragen aan de partner die deze persoon kent.")
    @invoer_is_antwoord
    async def vraag_door(
        self,
        info: Context,
        vrager: Vrager,
        reden_verzoek: Reden,
        burgerservicenummer: Annotated[str, strawberry.argument(description="Over wie.")],
        partner: Annotated[str, strawberry.argument(description="OIN van de partner aan wie wordt gevraagd.")],
        vragen: Annotated[list[Vraag], strawberry.argument(description="De vragen.")],
    ) -> typen.VerrijkingAntwoord:
        """Ask on."""
        nummer = burgerservicenummer.strip()
        uit = await baak(info).bekendheid.vraag_door(vrager, reden_verzoek, nummer, partner, vragen)
        if isinstance(uit, Verboden):
            return typen.NietToegestaan(melding=uit.melding)
        return omzetten.verrijking(uit)


def _getal(identiteit: str | None) -> int | None:
    """An identity out of its text. Raises OngeldigeInvoer for another text."""
    if identiteit is None:
        return None
    if not (identiteit.isascii() and identiteit.isdigit() and len(identiteit) <= CIJFERS):
        raise OngeldigeInvoer("identiteit", "geef een kenmerk zoals een eerder antwoord het gaf")
    return int(identiteit)


def _lees(invoer: typen.RegistratieInvoer, partner: Partner, bij: Registratiebaak) -> Registratie | Weigering:
    try:
        identiteit = _getal(invoer.identiteit)
    except OngeldigeInvoer as fout:
        return Weigering("onjuisteWaarde", str(fout))
    velden = {**vars(invoer), "functie": invoer.functie.value, "identiteit": identiteit}
    return uit_velden(velden, partner, bij.partners.nu)
