"""Gezag in the shape of the official interface: relations, persons, names, and a toelichting where there is none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from gezag import GezagOver, Register, Soort, Uitspraak, eigen_gezag, gezag_over
from graph.persoonslijst import Persoonslijst, Voorkomen
from graph.tabellen import TITELS, Tabellen

Json = dict[str, Any]
GESLACHT = {"M": "man", "V": "vrouw", "O": "onbekend"}
NAAMDELEN = (("02.10", "voornamen"), ("02.30", "voorvoegsel"), ("02.40", "geslachtsnaam"))


def antwoord(
    burgerservicenummers: Iterable[str], lijsten: Sequence[Persoonslijst], peildatum: int
) -> list[tuple[str, list[Uitspraak]]]:
    """Per person asked about: own gezag first, then that over children."""
    register = Register(lijsten)
    uit: list[tuple[str, list[Uitspraak]]] = []
    for nummer in burgerservicenummers:
        uitspraken: list[Uitspraak] = []
        if gevonden := register.alle(int(nummer)):
            eigen = eigen_gezag(gevonden[0], register, peildatum)
            over: GezagOver = gezag_over(gevonden[0], register, peildatum)
            uitspraken = [*([eigen] if eigen else []), *over.gezag]
        uit.append((nummer, uitspraken))
    return uit


def relatie(uitspraak: Uitspraak, tabellen: Tabellen) -> Json:
    """One gezagsrelatie: type, minor, holders, and the reason code where nobody holds gezag."""
    uitkomst = uitspraak.uitkomst
    uit: Json = {"type": uitkomst.soort.value, "minderjarige": persoon(uitspraak.kind, tabellen)}
    if geboren := uitspraak.kind.lees("03.10"):
        uit["minderjarige"]["geboorte"] = {"datum": geboren.zfill(8)}
    if uitspraak.in_onderzoek:
        uit["inOnderzoek"] = True
    match uitkomst.soort:
        case Soort.EENHOOFDIG:
            uit["ouder"] = persoon(uitkomst.ouders[0], tabellen)
        case Soort.GEZAMENLIJK_OUDERLIJK:
            uit["ouders"] = [persoon(ouder, tabellen) for ouder in uitkomst.ouders]
        case Soort.GEZAMENLIJK:
            uit["ouder"] = persoon(uitkomst.ouders[0], tabellen)
            onbekend = {"type": "OnbekendeDerde"}
            uit["derde"] = onbekend if uitkomst.onbekende_derde else derde(uitkomst.derden[0], tabellen)
        case Soort.VOOGDIJ:
            uit["derden"] = [derde(voogd, tabellen) for voogd in uitkomst.derden]
    if uitkomst.reden:
        uit["reden"] = uitkomst.reden
    if uitkomst.ontbrekend:
        uit["ontbrekend"] = list(uitkomst.ontbrekend)
    return uit


def persoon(voorkomen: Voorkomen, tabellen: Tabellen) -> Json:
    """Somebody as the occurrence describes them; what is absent is left out."""
    uit: Json = {}
    lees = voorkomen.elementen.get
    nummer = voorkomen.getal("01.20")
    if nummer is not None:
        uit["burgerservicenummer"] = f"{nummer:09}"
    naam: Json = {sleutel: waarde for element, sleutel in NAAMDELEN if (waarde := lees(element))}
    if titel := lees("02.20"):
        naam["adellijkeTitelPredicaat"] = _titel(titel, tabellen)
    uit["naam"] = naam
    if geslacht := lees("04.10"):
        uit["geslacht"] = {"code": geslacht}
    return uit


def derde(voorkomen: Voorkomen, tabellen: Tabellen) -> Json:
    """A third party whose identity is known."""
    return {"type": "BekendeDerde", **persoon(voorkomen, tabellen)}


def _titel(code: str, tabellen: Tabellen) -> Json:
    regel = tabellen.regel(TITELS, code)
    if regel is None:
        return {"code": code}
    uit = {"code": code, "omschrijving": regel.omschrijving}
    return uit | {"soort": regel.soort} if regel.soort else uit
