"""Fictional inscriptions in court registers, beside `bouwstenen`."""

from __future__ import annotations

from typing import Any

from gezag.rechtspraak import Aanvulling, Houder
from gezag.tijdregister import Tijdregister
from graph.datum import ONBEKEND, lees_datum
from graph.identiteit import Verwijzing
from graph.model import Naam
from graph.persoonslijst import Persoonslijst
from graph.rechtspraak import (
    RECHTSPRAAK,
    Benoemde,
    Hoedanigheid,
    Inschrijving,
    Maatregel,
    Organisatie,
    Rechtsregister,
)
from tests.gezag.bouwstenen import KIND, PEILDATUM, Persoon

DIJK = Organisatie("Jeugdbescherming De Dijk", "00000099000000005000", "90000505")
VEERPONT = Organisatie("Stichting Voogdij De Veerpont", "00000099000000005002", "90000521")
IN_CCBR = (Maatregel.CURATELE, Maatregel.BEWIND)


def genoemd(als: Hoedanigheid, wie: Persoon | Organisatie) -> Benoemde:
    if isinstance(wie, Organisatie):
        return Benoemde(als, organisatie=wie)
    naam = Naam(wie.voornaam, None, None, wie.geslachtsnaam)
    return Benoemde(als, 1, wie.bsn, naam, lees_datum(str(wie.geboren)))


def ouders(*wie: Persoon) -> tuple[Benoemde, ...]:
    return tuple(genoemd(Hoedanigheid.OUDER, een) for een in wie)


def voogd(wie: Persoon | Organisatie) -> Benoemde:
    return genoemd(Hoedanigheid.INSTELLING if isinstance(wie, Organisatie) else Hoedanigheid.VOOGD, wie)


def beslissing(
    maatregel: Maatregel,
    *benoemden: Benoemde,
    op: str = "20200901",
    tot: str | None = None,
    over: Persoon = KIND,
    zaak: str | None = None,
    **anders: Any,
) -> Inschrijving:
    """A decision with its own case number, unless one is given."""
    dag = lees_datum(op) or ONBEKEND
    nummer = zaak or f"C/09/{maatregel.value}/{op}/{over.bsn}/{len(benoemden)}"
    register = Rechtsregister.CCBR if maatregel in IN_CCBR else Rechtsregister.GEZAGSREGISTER
    return Inschrijving(
        Verwijzing(RECHTSPRAAK, nummer),
        register,
        maatregel,
        1,
        over.bsn,
        benoemden,
        "Rechtbank Voorbeeld",
        nummer,
        dag,
        dag,
        dag,
        lees_datum(tot) if tot else None,
        **anders,
    )


def aangevuld(
    lijsten: tuple[Persoonslijst, ...], *inschrijvingen: Inschrijving, dag: int = PEILDATUM, wie: Persoon = KIND
) -> Aanvulling:
    tijd = Tijdregister(lijsten, PEILDATUM, inschrijvingen)
    gevonden = tijd.aanvulling(int(wie.bsn or 0), dag)
    assert gevonden is not None
    uitspraak = tijd.uitspraak(int(wie.bsn or 0), dag)
    assert uitspraak is not None
    assert gevonden.uitspraak is uitspraak, "the official outcome stays what it was"
    return gevonden


def namen(aanvulling: Aanvulling) -> list[str]:
    """Who holds gezag, everything taken together: first names of persons, names of organisations."""
    return sorted(map(naam, aanvulling.geheel.houders))


def naam(houder: Houder) -> str:
    if houder.organisatie:
        return houder.organisatie.naam
    return (houder.persoon and houder.persoon.lees("02.10")) or "?"


def codes(aanvulling: Aanvulling) -> list[str]:
    return [een.code for een in aanvulling.bevindingen]


def tegenspraken(aanvulling: Aanvulling) -> list[tuple[str, int | None]]:
    """Each contradiction with the place of the side that goes first."""
    return [(een.code, een.voorrang) for een in aanvulling.tegenspraken]
