"""A store with records of every source, filled as loaders do, and a small model to link it by."""

from __future__ import annotations

import hashlib
from pathlib import Path

from graph.identiteit import MENS, BekendeVermelding, Identiteit, Oordeel, Verwijzing
from graph.persoonslijst import Persoonslijst
from graph.sqlite import SqliteStore
from graph.store import Record, Store
from resolution.kenmerken import Achternaam, Kenmerken, Woonadres
from resolution.oordelen.grenzen import Grenzen
from resolution.oordelen.koppelen import Koppelaar, Rapport
from resolution.vermelden import van_persoonslijst, vermelding
from resolution.wegen.model import Frequenties, Kenmerkkansen, Model, Niveaukans, controleer
from resolution.wegen.vergelijkingen import VERGELIJKINGEN

STERK = {"achternaam": 0.001, "voornamen": 0.003, "geboortedatum": 0.0001, "adres": 0.0005, "burgerservicenummer": 1e-7}
"""How often two people agree by chance, in this model."""


def proefmodel(omvang: int = 1000) -> Model:
    """A model that was not learnt: the first level of each feature agrees, the last differs, the rest is between."""
    kenmerken = []
    for vergelijking in VERGELIJKINGEN:
        namen = [niveau.naam for niveau in vergelijking.niveaus if not niveau.stil]
        u = STERK.get(vergelijking.kenmerk, 0.3)
        eerste, laatste = 0, len(namen) - 1
        kansen = [
            Niveaukans(naam, 0.85, u)
            if plek == eerste
            else Niveaukans(naam, 0.02, 0.9)
            if plek == laatste
            else Niveaukans(naam, 0.007, u)
            for plek, naam in enumerate(namen)
        ]
        kenmerken.append(Kenmerkkansen(vergelijking.kenmerk, kansen))
    namen_ = Frequenties(0.001, {"jansen": 0.01})
    model = Model("proef", "met de hand", omvang, 0.9, 1.0, 0.0, 8.0, (), kenmerken, namen_, namen_)
    controleer(model)
    return model


GRENZEN = Grenzen(boven=8.0, onder=0.0, marge=5.0)


def lijst(
    bsn: int,
    voornamen: str,
    achternaam: str,
    geboren: str = "19800312",
    overleden: bool = False,
    vader: str | None = None,
) -> Record:
    """A person list, perhaps with a father who has no number."""
    persoon = {"01.20": f"{bsn:09}", "02.10": voornamen, "02.40": achternaam, "03.10": geboren, "04.10": "V"}
    inhoud: dict[str, list[list[dict[str, str]]]] = {"01": [[persoon]]}
    if overleden:
        inhoud["07"] = [[{"67.20": "O", "67.10": "20200101"}]]
    if vader:
        voor, achter, datum = vader.split("|")
        inhoud["02"] = [[{"02.10": voor, "02.40": achter, "03.10": datum, "04.10": "M"}]]
    een = Persoonslijst(inhoud)
    record = Record.van(f"{bsn:09}", een)
    return record._replace(vermeldingen=van_persoonslijst(een, record.projectie))


def melding(bron: str, sleutel: str, kenmerken: Kenmerken) -> Record:
    """A record of another source."""
    inhoud = kenmerken.als_json()
    vinger = hashlib.blake2b(inhoud, digest_size=16).digest()
    return Record(sleutel, inhoud, vinger, b"{}", None, None, bron, (vermelding(kenmerken),))


def iemand(
    voornamen: str,
    achternaam: str,
    geboren: str | None = "19800312",
    bsn: str | None = None,
    postcode: str | None = None,
) -> Kenmerken:
    adressen = (Woonadres(postcode, "1"),) if postcode else ()
    return Kenmerken(
        bsn,
        voornamen=voornamen,
        achternamen=(Achternaam(achternaam),),
        geboortedatum=geboren,
        adressen=adressen,
        geslacht="V",
    )


async def laad(store: Store, *records: Record) -> None:
    """Keep records, each source as a load of its own."""
    for bron in sorted({een.bron for een in records}):
        eigen = [een for een in records if een.bron == bron]
        vinger = hashlib.blake2b(b"".join(een.vingerafdruk for een in eigen)).hexdigest()
        lading = await store.begin_lading(bron, vinger)
        await store.bewaar(lading, eigen, (), len(eigen))
        await store.sluit_lading(lading)


async def koppel(store: Store, grenzen: Grenzen = GRENZEN) -> Rapport:
    return await Koppelaar(store, proefmodel(), grenzen).koppel()


async def vermeldingen(store: Store) -> list[BekendeVermelding]:
    return [een async for partij in store.vermeldingen() for een, _ in partij]


async def groepen(store: Store) -> set[frozenset[Verwijzing]]:
    """Who are together, everyone counted."""
    uit: dict[int, set[Verwijzing]] = {}
    for een in await vermeldingen(store):
        uit.setdefault(een.persoon, set()).add(een.verwijzing)
    return {frozenset(leden) for leden in uit.values()}


async def identiteit_van(store: Store, verwijzing: Verwijzing) -> Identiteit:
    (wie,) = [een for een in await vermeldingen(store) if een.verwijzing == verwijzing]
    gevonden = await store.identiteit(wie.persoon)
    assert gevonden is not None
    return gevonden


async def van_mensen(store: Store, verwijzing: Verwijzing) -> list[Oordeel]:
    return [een for een in (await identiteit_van(store, verwijzing)).oordelen if een.methode == MENS]


def open_store(pad: Path) -> SqliteStore:
    return SqliteStore(pad)
