"""From a source over HTTP to the store: fetch everything into a file, and load that as every other file."""

from __future__ import annotations

import hashlib
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from graph.fouten import BronOnleesbaar, OngeldigeInvoer
from graph.identiteit import BRP
from graph.rechtspraak import RECHTSPRAAK
from graph.store import Store

from ..brp_api import lezen as brp_api
from ..laden import Meld, Rapport, Voortgang, geen_voortgang, laad_levering, niet_melden
from ..levering import Levering
from ..registraties.lezen import JSONL
from .adres import adres
from .brp import personen
from .klant import Geduld, Klant, PlekWeg
from .rechtspraak import bladzijden, laatste_telt
from .voorraad import Deel, Voorraad, open_voorraad, ruim_op

FORMATEN = {BRP: brp_api.FORMAAT, RECHTSPRAAK: JSONL}
"""The sources that can be asked over HTTP, and how what they give is written down."""


Toon = Callable[[str], AbstractContextManager[Voortgang]]
"""Shows how far a piece of work is."""


@contextmanager
def in_stilte(_wat: str) -> Iterator[Voortgang]:
    """For who does not wait."""
    yield geen_voortgang


@dataclass(frozen=True, slots=True)
class Dienst:
    """A source to ask, and what to ask. Raises OngeldigeInvoer when that does not go together."""

    url: str
    bron: str
    nummers: tuple[str, ...] = ()
    """Whom to ask of the BRP."""
    sinds: datetime | None = None
    """From when changes are wanted; None for everything."""

    def __post_init__(self) -> None:
        adres(self.url)
        if self.bron not in FORMATEN:
            raise OngeldigeInvoer("--bron", f"over HTTP zijn er alleen de bronnen {' en '.join(FORMATEN)}")
        if (self.bron == BRP) != bool(self.nummers):
            raise OngeldigeInvoer("--nummers", "geef de burgerservicenummers als, en alleen als, de bron brp is")
        if self.bron == BRP and self.sinds:
            raise OngeldigeInvoer("--sinds", "de BRP-API geeft alleen wat nu geldt; vraag zonder --sinds")

    @property
    def naam(self) -> str:
        """Of the file, and in reports."""
        return f"{self.bron}-{re.sub(r'[^A-Za-z0-9.]+', '-', adres(self.url).netloc)}.jsonl"

    @property
    def vraag(self) -> str:
        """What tells one question from another, without telling what it is."""
        delen = (self.url, self.bron, str(self.sinds), *self.nummers)
        return hashlib.sha256("\n".join(delen).encode()).hexdigest()

    @property
    def map_(self) -> str:
        """The name of the folder of what is fetched; not made of any number."""
        return hashlib.sha256(f"{self.url}\n{self.bron}".encode()).hexdigest()[:16]

    def delen(self, klant: Klant, vanaf: str | None) -> AsyncIterator[Deel]:
        """What the source gives, from a place on."""
        if self.bron == BRP:
            return personen(klant, vanaf, self.nummers)
        return bladzijden(klant, vanaf, self.sinds)


@dataclass(frozen=True, slots=True)
class Opgehaald:
    """What came of it."""

    rapport: Rapport
    moment: str | None
    """From when changes can be asked the next time (UTC), where the source tells."""
    niet_gevonden: int
    """Numbers for which the source gave nobody."""


async def laad_dienst(
    store: Store,
    dienst: Dienst,
    onder: Path,
    vandaag: int,
    token: str | None = None,
    geduld: Geduld | None = None,
    toon: Toon = in_stilte,
    meld: Meld = niet_melden,
) -> Opgehaald:
    """Fetch and load. What was fetched stands in a folder in `onder` until it is loaded.

    Raises BronOnbereikbaar, BronOnleesbaar and AlBezig; StoreOnbereikbaar when the store is away.
    """
    map_ = onder / dienst.map_
    with open_voorraad(map_, dienst.naam, dienst.vraag) as voorraad:
        async with Klant(dienst.url, token, geduld) as klant:
            with toon(f"{dienst.bron}: ophalen") as voortgang:
                await _haal_op(klant, dienst, voorraad, voortgang)
        pad = laatste_telt(voorraad.pad) if dienst.bron == RECHTSPRAAK else voorraad.pad
        levering = Levering(pad, dienst.bron, FORMATEN[dienst.bron])
        with toon(dienst.naam) as voortgang:
            rapport = await laad_levering(store, levering, vandaag, voortgang, meld)
    ruim_op(map_)
    niet_gevonden = max(len(dienst.nummers) - rapport.telling.gelezen, 0)
    return Opgehaald(rapport, voorraad.moment, niet_gevonden)


async def _haal_op(klant: Klant, dienst: Dienst, voorraad: Voorraad, voortgang: Voortgang) -> None:
    """Fetch what is missing; once from the beginning, when the source has forgotten where we were."""
    for nog_eens in (True, False):
        if voorraad.af:
            return
        try:
            async for deel in dienst.delen(klant, voorraad.plek):
                voorraad.voeg_toe(deel)
                voortgang(voorraad.aantal, deel.totaal)
        except PlekWeg:
            if not nog_eens or voorraad.plek is None:
                raise BronOnleesbaar(
                    f"{klant.waar}: de bron weet niet waar te beginnen; meld dit bij de bron"
                ) from None
            voorraad.begin_opnieuw(dienst.vraag)
