"""A person of the BRP API as a person list: categories and elements, only what holds now.

What the API does not give stays absent: history, deed numbers (81.20), the reason why a marriage ended (07.40), the
day on which a court decision took effect (11.85.10), travel documents. The person as it came is kept on the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from graph.persoonslijst import ALLEEN_ACTUEEL

from ..bron import Stapels
from .rubrieken import (
    CURATELE,
    GEHEIMHOUDING,
    GEZAG,
    GEZAMENLIJK,
    INSCHRIJVING,
    KIND,
    NATIONALITEIT,
    OUDER,
    OVERLIJDEN,
    PARTNER,
    PERSOON,
    VERBLIJF,
    VERBLIJF_SOORTEN,
    Rubriek,
)
from .waarden import AndereVorm, datum, lijst_op, object_op, tekst, waarde, waarde_op

Elementen = dict[str, Any]
OUDERS = {"1": "02", "2": "03"}
ONBEKEND = "."
"""The surname of somebody who exists, and of whom nobody knows who it is."""
STRENGSTE_GEHEIM = "7"
"""70.10: the API says that there is confidentiality, not which; 7 is towards everybody."""
BIJZONDER = {"BehandeldAlsNederlander": "B", "VastgesteldNietNederlander": "V"}
NATIONALITEIT_SOORTEN = {"Staatloos": "0499", "NationaliteitOnbekend": "0000"}


def naar_stapels(persoon: Mapping[str, Any]) -> Stapels:
    """The person list. Raises AndereVorm when a field is not of its kind."""
    uit: Stapels = {"01": [_stapel("01", PERSOON, persoon)]}
    for ouder in lijst_op(persoon, "ouders"):
        categorie = OUDERS.get(tekst("ouders.ouderAanduiding", ouder.get("ouderAanduiding")) or "")
        if categorie is None or categorie in uit:
            raise AndereVorm("ouders: ouderAanduiding is niet een keer 1 en een keer 2")
        uit[categorie] = [_verwant(categorie, OUDER, ouder)]
    groepen: dict[str, Iterable[list[Elementen]]] = {
        "04": map(_nationaliteit, lijst_op(persoon, "nationaliteiten")),
        "05": map(_huwelijk, lijst_op(persoon, "partners")),
        "06": [_stapel("06", OVERLIJDEN, persoon)],
        "07": [_inschrijving(persoon)],
        "08": [_verblijf(persoon)],
        "09": (_verwant("09", KIND, kind) for kind in lijst_op(persoon, "kinderen")),
        "11": [_gezagsverhouding(persoon)],
    }
    for categorie, stapels in groepen.items():
        if gevuld := [stapel for stapel in stapels if len(stapel[0]) > 1]:
            uit[categorie] = gevuld
    return {**dict(sorted(uit.items())), ALLEEN_ACTUEEL: [[{"volgnr": 0, "persoon": dict(persoon)}]]}


# -------------------------------------------------------------------------------------------------- categories


def _stapel(categorie: str, rubrieken: Iterable[Rubriek], bron: Mapping[str, Any]) -> list[Elementen]:
    """A stack of the one occurrence that holds now."""
    rubrieken = tuple(rubrieken)
    elementen = {r.element: gelezen for r in rubrieken if (gelezen := waarde(r, bron)) is not None}
    return [{"volgnr": 0, **elementen, **_onderzoek(categorie, rubrieken, bron)}]


def _verwant(categorie: str, rubrieken: tuple[Rubriek, ...], wie: Mapping[str, Any]) -> list[Elementen]:
    """Somebody who is there; without number and name that is a person of whom nobody knows who it is."""
    (voorkomen,) = _stapel(categorie, rubrieken, wie)
    if not {"01.20", "02.10", "02.40"} & voorkomen.keys():
        voorkomen["02.40"] = ONBEKEND
    return [voorkomen]


def _huwelijk(partner: Mapping[str, Any]) -> list[Elementen]:
    """As the register writes it: an end is a new occurrence, and the start stands on the one before it."""
    (voorkomen,) = _verwant("05", PARTNER, partner)
    if "07.10" not in voorkomen:
        return [voorkomen]
    einde = {e: w for e, w in voorkomen.items() if not e.startswith("06.")}
    begin = {e: w for e, w in voorkomen.items() if not e.startswith(("07.", "83."))}
    return [einde, {**begin, "volgnr": 1}] if "06.10" in begin else [einde]


def _nationaliteit(een: Mapping[str, Any]) -> list[Elementen]:
    (voorkomen,) = _stapel("04", NATIONALITEIT, een)
    soort = een.get("type")
    if soort in BIJZONDER:
        voorkomen["65.10"] = BIJZONDER[soort]
    elif soort in NATIONALITEIT_SOORTEN:
        voorkomen["05.10"] = NATIONALITEIT_SOORTEN[soort]
    return [voorkomen]


def _inschrijving(persoon: Mapping[str, Any]) -> list[Elementen]:
    (voorkomen,) = _stapel("07", INSCHRIJVING, persoon)
    if persoon.get(GEHEIMHOUDING) is True:
        voorkomen["70.10"] = STRENGSTE_GEHEIM
    return [voorkomen]


def _verblijf(persoon: Mapping[str, Any]) -> list[Elementen]:
    plaats = object_op(persoon, "verblijfplaats")
    soort = plaats.get("type")
    if plaats and soort not in VERBLIJF_SOORTEN:
        raise AndereVorm("verblijfplaats: type is geen soort verblijfplaats")
    elementen = GEZAMENLIJK | VERBLIJF_SOORTEN.get(str(soort), frozenset())
    (voorkomen,) = _stapel("08", (r for r in VERBLIJF if r.element in elementen), persoon)
    if soort == "VerblijfplaatsOnbekend":
        voorkomen["13.10"] = "0000"
    return [voorkomen]


def _gezagsverhouding(persoon: Mapping[str, Any]) -> list[Elementen]:
    (voorkomen,) = _stapel("11", GEZAG, persoon)
    if persoon.get(CURATELE[0]) is True:
        voorkomen["33.10"] = "1"
    return [voorkomen]


# ----------------------------------------------------------------------------------------- under investigation


def _onderzoek(categorie: str, rubrieken: tuple[Rubriek, ...], bron: Mapping[str, Any]) -> Elementen:
    """83.10 as the register writes it: an element, its group, or the whole category; never less than the API says."""
    gemerkt = [r.element for r in rubrieken if waarde_op(bron, r.onderzoek) is True]
    if categorie == "11" and waarde_op(bron, ("inOnderzoek", *CURATELE)) is True:
        gemerkt.append("33.10")
    if not gemerkt:
        return {}
    groepen = {element[:2] for element in gemerkt}
    code = f"{gemerkt[0][:2]}{gemerkt[0][3:]}" if len(gemerkt) == 1 else f"{gemerkt[0][:2]}00"
    begin = min((dag for r in rubrieken for dag in _sinds(r, bron)), default=None)
    aanduiding = {"83.10": f"{categorie}{code if len(groepen) == 1 else '0000'}"}
    return aanduiding | ({"83.20": begin} if begin else {})


def _sinds(rubriek: Rubriek, bron: Mapping[str, Any]) -> Iterator[str]:
    """Since when something in the group of this field has been under investigation."""
    groep = waarde_op(bron, rubriek.onderzoek[:-1])
    for naam, gelezen in groep.items() if isinstance(groep, dict) else ():
        if naam.startswith("datumIngangOnderzoek") and isinstance(gelezen, dict):
            yield datum(naam, gelezen)
