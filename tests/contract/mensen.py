"""What a data steward loads and judges: records of the BRP and of others with their vermeldingen, and judgements."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

import orjson

from graph.identiteit import (
    MENS,
    MODEL,
    Indeling,
    Intrekking,
    Oordeel,
    Samenhang,
    Uitspraak,
    Verwijzing,
)
from graph.persoonslijst import Persoonslijst, negen_cijfers
from graph.rechtspraak import RECHTSPRAAK, deel_van
from graph.store import Record, Store, Telling
from resolution.kenmerken import Achternaam, Kenmerken
from resolution.vermelden import van_persoonslijst, vermelding
from tests.gezag.bouwstenen import Persoon

VEILIG_THUIS, JEUGDZORG = "partner:00000001", "partner:00000002"
VANAF = 10.0
"""Bits from which the model joins."""


def brp(lijst: Persoonslijst, sleutel: str | None = None, eerder: str | None = None) -> Record:
    """A person list, as the loader gives it to a store."""
    record = Record.van(sleutel or negen_cijfers(lijst.burgerservicenummer) or "", lijst, eerder)
    return record._replace(vermeldingen=van_persoonslijst(lijst, record.projectie))


def partner(sleutel: str, wie: Persoon, bron: str = VEILIG_THUIS, bsn: str | None = None) -> Record:
    """Somebody as a partner knows them."""
    kenmerken = Kenmerken(
        burgerservicenummer=bsn,
        voornamen=wie.voornaam,
        achternamen=(Achternaam(wie.geslachtsnaam),),
        geslacht=wie.geslacht,
        geboortedatum=str(wie.geboren),
    )
    inhoud = kenmerken.als_json()
    afdruk = hashlib.blake2b(inhoud, digest_size=16).digest()
    return Record(sleutel, inhoud, afdruk, b"", None, None, bron, (vermelding(kenmerken),))


def uitspraak(zaak: str, kind: Persoon, voogd: Persoon) -> Record:
    """A guardianship as the gezagsregister tells it, about a child and a guardian of whom it gives no number."""
    velden = [
        {"voornamen": wie.voornaam, "geslachtsnaam": wie.geslachtsnaam or "", "geboortedatum": str(wie.geboren)}
        for wie in (kind, voogd)
    ]
    over, benoemd = map(_kenmerken, velden)
    inhoud = orjson.dumps(
        {
            **velden[0],
            "zaaknummer": zaak,
            "register": "gezagsregister",
            "maatregel": "voogdij",
            "datumUitspraak": "20200101",
            "benoemde1.hoedanigheid": "voogd",
            **{f"benoemde1.{veld}": waarde for veld, waarde in velden[1].items()},
        }
    )
    genoemd = (vermelding(over), vermelding(benoemd, deel_van(velden[1])))
    return Record(zaak, inhoud, hashlib.blake2b(inhoud, digest_size=16).digest(), b"", None, None, RECHTSPRAAK, genoemd)


def _kenmerken(velden: dict[str, str]) -> Kenmerken:
    naam = (Achternaam(velden["geslachtsnaam"]),)
    return Kenmerken(voornamen=velden["voornamen"], achternamen=naam, geboortedatum=velden["geboortedatum"])


async def bewaar(store: Store, *records: Record) -> Telling:
    """Load these as one file, in one batch."""
    vingerafdruk = hashlib.blake2b(b"".join(een.vingerafdruk for een in records), digest_size=16).hexdigest()
    lading = await store.begin_lading("bestand", vingerafdruk)
    await store.bewaar(lading, records, [], len(records))
    await store.sluit_lading(lading)
    return lading.telling


def deel_in(samenhang: Samenhang) -> Indeling:
    """A division for these tests: whoever is joined is one, led by the own list, else by the first."""
    van: dict[Verwijzing, set[Verwijzing]] = {een.verwijzing: {een.verwijzing} for een in samenhang.vermeldingen}
    los = {(een.een, een.ander) for een in samenhang.oordelen if een.uitspraak is not Uitspraak.ZELFDE}
    ingeschreven = {een.verwijzing for een in samenhang.vermeldingen if een.ingeschrevene}
    for oordeel in samenhang.oordelen:
        sterk = oordeel.methode != MODEL or (oordeel.gewicht or 0.0) >= VANAF
        if oordeel.uitspraak is Uitspraak.ZELFDE and sterk and (oordeel.een, oordeel.ander) not in los:
            samen = van[oordeel.een] | van[oordeel.ander]
            if len(samen & ingeschreven) < 2:
                for een in samen:
                    van[een] = samen
    return {een: min(samen & ingeschreven or samen) for een, samen in van.items()}


def zelfde(een: Verwijzing, ander: Verwijzing, gewicht: float = 20.0) -> Oordeel:
    """The model's judgement."""
    een, ander = sorted((een, ander))
    return Oordeel(een, ander, Uitspraak.ZELFDE, MODEL, gewicht, "proef", "namen en geboortedatum")


def van_mens(een: Verwijzing, ander: Verwijzing, uitspraak: Uitspraak = Uitspraak.ZELFDE) -> Oordeel:
    """The steward's judgement."""
    een, ander = sorted((een, ander))
    return Oordeel(een, ander, uitspraak, MENS, None, "b.heerder", "gebeld")


async def verwerk(
    store: Store,
    *oordelen: Oordeel,
    gekoppeld: Sequence[Verwijzing] = (),
    ingetrokken: Sequence[int] = (),
    deel_in: Callable[[Samenhang], Indeling] = deel_in,
) -> list[tuple[int, int]]:
    """Have the store keep judgements, `gekoppeld` compared as they are now; who moved from where to where."""
    nu = (await store.samenhang(gekoppeld, VANAF)).vermeldingen
    bekend = [een for een in nu if een.verwijzing in gekoppeld]
    weg = [(nummer, Intrekking("b.heerder", "2026-06-01T12:00:00+00:00", "vergissing")) for nummer in ingetrokken]
    return [(van, naar) for _, van, naar in await store.verwerk(bekend, oordelen, weg, VANAF, deel_in)]


async def persoon_van(store: Store, verwijzing: Verwijzing) -> int:
    """To whom a vermelding belongs."""
    (een,) = (v for v in (await store.samenhang([verwijzing], VANAF)).vermeldingen if v.verwijzing == verwijzing)
    return een.persoon
