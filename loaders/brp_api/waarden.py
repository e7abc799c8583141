"""Values of the BRP API, checked, and as the register writes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..bron import LANGSTE_WAARDE
from .rubrieken import Rubriek, Soort


class AndereVorm(Exception):
    """What stands there is not a person as the API gives one; carries the explanation, without values."""


def lijst_op(bron: Mapping[str, Any], naam: str) -> Sequence[Mapping[str, Any]]:
    """The objects in a field; none when it is empty. Raises AndereVorm."""
    gelezen = bron.get(naam) or []
    if not isinstance(gelezen, list) or not all(isinstance(een, dict) for een in gelezen):
        raise AndereVorm(f"{naam} is geen lijst van objecten")
    return gelezen


def object_op(bron: Mapping[str, Any], naam: str) -> Mapping[str, Any]:
    """The object in a field; an empty one when it is empty. Raises AndereVorm."""
    gelezen = bron.get(naam) or {}
    if not isinstance(gelezen, dict):
        raise AndereVorm(f"{naam} is geen object")
    return gelezen


def waarde_op(bron: Mapping[str, Any], pad: Sequence[str]) -> object:
    """What stands at the end of a path; None when it does not go that far."""
    for naam in pad[:-1]:
        bron = object_op(bron, naam)
    return bron.get(pad[-1])


def waarde(rubriek: Rubriek, bron: Mapping[str, Any]) -> str | None:
    """A field as the register writes it; None when absent. Raises AndereVorm."""
    gevonden, plek = waarde_op(bron, rubriek.pad), ".".join(rubriek.pad)
    if gevonden is None:
        return None
    if rubriek.soort is Soort.TEKST:
        return tekst(plek, gevonden)
    if rubriek.soort is Soort.GETAL and isinstance(gevonden, int) and not isinstance(gevonden, bool):
        return str(gevonden)
    if rubriek.soort is Soort.CODE and isinstance(gevonden, dict):
        return tekst(plek, gevonden.get("code") or gevonden.get("omschrijving"))
    if rubriek.soort is Soort.DATUM and isinstance(gevonden, dict):
        return datum(plek, gevonden)
    raise AndereVorm(f"{plek} is geen {rubriek.soort.value}")


def tekst(plek: str, gelezen: object) -> str | None:
    """A text; None when empty. Raises AndereVorm."""
    if gelezen is None:
        return None
    if not isinstance(gelezen, str) or len(gelezen) > LANGSTE_WAARDE or "\0" in gelezen:
        raise AndereVorm(f"{plek} is geen tekst, is te lang of bevat een nulteken")
    return gelezen.strip() or None


def datum(plek: str, gelezen: Mapping[str, Any]) -> str:
    """The eight digits of the register."""
    jaar, maand = gelezen.get("jaar"), gelezen.get("maand")
    match gelezen.get("type"):
        case "Datum" if isinstance(heel := gelezen.get("datum"), str):
            return heel.replace("-", "")
        case "JaarMaandDatum" if isinstance(jaar, int) and isinstance(maand, int):
            return f"{jaar:04}{maand:02}00"
        case "JaarDatum" if isinstance(jaar, int):
            return f"{jaar:04}0000"
        case "DatumOnbekend":
            return "00000000"
    raise AndereVorm(f"{plek} is geen datum")
