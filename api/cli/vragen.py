"""Asking on the command line: through the same GraphQL documents as the page, so the answers are the same objects."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from api import WEB, logboek
from api.instellingen import lees_instellingen, open_store
from api.vraagbaak import NietGevonden, Vraagbaak
from graph.fouten import OngeldigeInvoer, VerwantFout
from graph.gezinssysteem import Gezinssysteem, Grondslag, Lid
from graph.store import Store

T = TypeVar("T")


class NiemandGevonden(VerwantFout):
    """The answer is that there is nobody: exit status 1."""

    code = "nietGevonden"


class NietToegestaan(VerwantFout):
    """The policy does not allow the question."""

    code = "nietToegestaan"


async def met_store(werk: Callable[[Store], Awaitable[T]]) -> T:
    """Do something with the store of the settings, and close it."""
    instellingen = lees_instellingen()
    logboek.naar_bestand(instellingen.logboek)
    store = open_store(instellingen.store)
    try:
        return await werk(store)
    finally:
        await store.sluit()


async def stel(vraag: str, **variabelen: object) -> dict[str, Any]:
    """Ask one of the documents. Raises NiemandGevonden or OngeldigeInvoer when that is the answer."""
    from api.graphql.schema import maak_schema  # noqa: PLC0415 - only who asks this way waits for it

    document = (WEB / "vragen" / f"{vraag}.graphql").read_text("utf-8")

    async def werk(store: Store) -> dict[str, Any]:
        baak = Vraagbaak(store)
        try:
            context = {"vraagbaak": baak}
            resultaat = await maak_schema().execute(document, variable_values=variabelen, context_value=context)
        finally:
            await baak.sluit()
        if resultaat.errors or not resultaat.data:
            raise VerwantFout("; ".join(fout.message for fout in resultaat.errors or ()))
        antwoord: dict[str, Any] = resultaat.data[vraag]
        return antwoord

    antwoord = await met_store(werk)
    soort = antwoord.pop("__typename")
    if soort == "NietGevonden":
        raise NiemandGevonden(antwoord["melding"])
    if soort == "NietToegestaan":
        raise NietToegestaan(antwoord["melding"])
    if soort == "OngeldigeInvoer":
        raise OngeldigeInvoer(antwoord["veld"], antwoord["melding"])
    return antwoord


async def gezin(burgerservicenummer: str, peildatum: str | None) -> dict[str, Any]:
    """The gezinssysteem in the short form of the command line."""
    antwoord = await met_store(lambda store: Vraagbaak(store).gezin(burgerservicenummer, peildatum))
    if isinstance(antwoord, NietGevonden):
        raise NiemandGevonden(antwoord.melding)
    return _gezin(antwoord)


def _gezin(systeem: Gezinssysteem) -> dict[str, Any]:
    dag = str(systeem.peildatum)
    return {
        "peildatum": f"{dag[:4]}-{dag[4:6]}-{dag[6:]}",
        "persoon": _lid(systeem.persoon),
        "leden": [
            _lid(lid) | {"rollen": list(lid.rollen), "grondslag": [_grondslag(g) for g in lid.grondslag]}
            for lid in systeem.leden
        ],
    }


def _lid(lid: Lid) -> dict[str, Any]:
    p = lid.persoon
    uit: dict[str, Any] = {"burgerservicenummer": p.burgerservicenummer} if p.burgerservicenummer else {}
    uit |= {
        "naam": str(p.naam),
        "geboortedatum": str(p.geboortedatum) if p.geboortedatum else None,
        "overleden": lid.overleden,
        "onzeker": list(lid.onzeker),
    }
    return uit


def _grondslag(grondslag: Grondslag) -> dict[str, Any]:
    grond = grondslag.grond
    return {
        "rol": grondslag.rol,
        "bron": grond.bron._asdict(),
        "categorie": grond.categorie,
        "stapel": grond.stapel,
        "volgnummer": grond.volgnr,
        "sinds": str(grond.sinds) if grond.sinds else None,
        "tot": str(grond.tot) if grond.tot else None,
        "aktenummer": grond.aktenummer,
        "inOnderzoek": grond.in_onderzoek,
    }
