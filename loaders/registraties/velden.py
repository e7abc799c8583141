"""How a field is written: what a source may write, and the one form in which we keep it.

A value that cannot be brought into that form stays as it came and is reported (`verdacht`); only what is no text at
all, or is longer than any value can be, makes a record unusable.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema
from pydantic_core.core_schema import no_info_before_validator_function

from graph.datum import VAAK_GEVRAAGD
from graph.nummers import KVK, OIN

from ..bron import LANGSTE_WAARDE
from ..controle import Toetsen

GESLACHTEN = {"m": "M", "man": "M", "v": "V", "vrouw": "V", "o": "O", "onbekend": "O", "x": "O"}
POSTCODE = re.compile(r"([1-9][0-9]{3})\s?([A-Za-z]{2})")
ISO_DATUM = re.compile(r"([0-9]{4})(?:-([0-9]{2}|xx|\?\?)(?:-([0-9]{2}|xx|\?\?))?)?(?:T00:00:00(?:\.0+)?Z?)?", re.I)
NEDERLANDSE_DATUM = re.compile(r"([0-9]{1,2}|xx|\?\?)-([0-9]{1,2}|xx|\?\?)-([0-9]{4})", re.I)
SCHEIDING = re.compile(r"[\s,|/]+")
TEKENS_IN_NAMEN = frozenset(" '’`-.,()/–·ʼʻ‘")
NEDERLAND = "6030"


@dataclass(frozen=True, slots=True, eq=False)
class Veldsoort:
    """What kind of value a field holds; as an annotation it makes pydantic write the value in our form."""

    schrijf: Callable[[str], str]
    """To our own form; what cannot be written so comes back as it was."""
    verdacht: Callable[[str], str | None] | None = None
    """What is suspicious about a value in that form, as a stable code."""
    toets: str | None = None
    """The BRP element with which the value shares its check (`loaders.controle`)."""
    meer: bool = False
    """Whether it holds several values, with a space between them."""
    uitleg: str = ""
    """How it is written, for the documentation."""

    def lees(self, waarde: object) -> str | None:
        """The value in our own form; None when empty. Raises ValueError for what cannot be a value."""
        if isinstance(waarde, list) and all(isinstance(deel, str) for deel in waarde):
            waarde = " ".join(waarde)
        if isinstance(waarde, int) and not isinstance(waarde, bool):
            waarde = str(waarde)
        if waarde is None:
            return None
        if not isinstance(waarde, str):
            raise ValueError("is geen tekst")
        if len(waarde) > LANGSTE_WAARDE or "\0" in waarde:
            raise ValueError("is te lang of bevat een nulteken")
        kaal = waarde.strip()
        return self.schrijf(kaal) if kaal else None

    def opmerkingen(self, waarde: str, toetsen: Toetsen) -> Iterator[str]:
        """Everything suspicious about a value in our own form, as stable codes."""
        if self.verdacht and (reden := self.verdacht(waarde)):
            yield reden
        if self.toets:
            for deel in waarde.split() if self.meer else (waarde,):
                if reden := toetsen[self.toets](deel):
                    yield reden

    def __get_pydantic_core_schema__(self, soort: Any, verder: GetCoreSchemaHandler) -> CoreSchema:  # noqa: ANN401
        return no_info_before_validator_function(self.lees, verder(soort))


def _zoals_het_is(waarde: str) -> str:
    return waarde


def _cijfers(waarde: str) -> str:
    return re.sub(r"[\s.]", "", waarde)


def _bsn(waarde: str) -> str:
    cijfers = _cijfers(waarde)
    return cijfers.zfill(9) if cijfers.isascii() and cijfers.isdigit() else waarde


@lru_cache(VAAK_GEVRAAGD)
def _datum(waarde: str) -> str:
    """Eight digits, of which an unknown part is zeros; from ISO 8601, `dd-mm-jjjj`, or eight digits."""
    if gevonden := ISO_DATUM.fullmatch(waarde):
        jaar, maand, dag = gevonden.groups()
    elif gevonden := NEDERLANDSE_DATUM.fullmatch(waarde):
        dag, maand, jaar = gevonden.groups()
    else:
        return waarde
    return datum_van(jaar, maand, dag)


def datum_van(jaar: str, maand: str | None, dag: str | None) -> str:
    """Eight digits; a month or day that is not a number is unknown."""
    return jaar + "".join(deel.zfill(2) if deel and deel.isdigit() else "00" for deel in (maand, dag))


def _geslacht(waarde: str) -> str:
    return GESLACHTEN.get(waarde.lower(), waarde)


def _postcode(waarde: str) -> str:
    gevonden = POSTCODE.fullmatch(waarde)
    return f"{gevonden[1]}{gevonden[2].upper()}" if gevonden else waarde


def _kenmerk(waarde: str) -> str:
    return " ".join(waarde.split())


def _documentnummer(waarde: str) -> str:
    return "".join(waarde.split()).upper()


def _codes(waarde: str) -> str:
    return " ".join(code.zfill(4) if code.isdigit() else code for code in SCHEIDING.split(waarde) if code)


def _code(waarde: str) -> str:
    return waarde.zfill(4) if waarde.isascii() and waarde.isdigit() else waarde


def _op_kleine_letters(codes: type[StrEnum]) -> dict[str, str]:
    return {code.lower(): code.value for code in codes}


def een_van(codes: type[StrEnum]) -> Veldsoort:
    """One of our own codes, whatever its capitals; another comes back as it was."""
    bekend = _op_kleine_letters(codes)
    return Veldsoort(lambda waarde: bekend.get(waarde.lower(), waarde), uitleg=_codelijst(codes))


def enkele_van(codes: type[StrEnum]) -> Veldsoort:
    """Some of our own codes, with a space between them."""
    bekend = _op_kleine_letters(codes)

    def schrijf(waarde: str) -> str:
        return " ".join(bekend.get(code.lower(), code) for code in SCHEIDING.split(waarde) if code)

    return Veldsoort(schrijf, meer=True, uitleg=f"een of meer van {_codelijst(codes)}")


def _codelijst(codes: type[StrEnum]) -> str:
    return ", ".join(f"`{code.value}`" for code in codes)


def is_vnummer(waarde: str) -> bool:
    """Whether this has the form of a V-nummer."""
    return len(waarde) == 10 and waarde.isascii() and waarde.isdigit()


def is_postcode(waarde: str) -> bool:
    """Whether this is a Dutch postcode, as we write it."""
    return POSTCODE.fullmatch(waarde) is not None


@lru_cache(VAAK_GEVRAAGD)
def verdachte_tekst(waarde: str) -> str | None:
    """What is wrong with how a text was written down, whatever it says: signs of a wrong encoding, invisible signs."""
    if waarde.isascii():
        return None if waarde.isprintable() else "onzichtbareTekens"
    if "\ufffd" in waarde or _dubbel_gecodeerd(waarde):
        return "codering"
    return "onzichtbareTekens" if any(unicodedata.category(teken) in ("Cc", "Cf") for teken in waarde) else None


def _dubbel_gecodeerd(waarde: str) -> bool:
    """Whether this is UTF-8 that somebody read as Windows-1252 before (`Ã«` for `ë`)."""
    try:
        return waarde.encode("cp1252").decode("utf-8") != waarde
    except UnicodeError:
        return False


@lru_cache(VAAK_GEVRAAGD)
def verdachte_naam(waarde: str) -> str | None:
    """What is suspicious about a name: no letters, one letter, signs that are no part of a name, another script."""
    letters = [teken for teken in waarde if teken.isalpha()]
    if not letters:
        return "geenLetters"
    if any(not teken.isalpha() and unicodedata.category(teken)[0] != "M" for teken in set(waarde) - TEKENS_IN_NAMEN):
        return verdachte_tekst(waarde) or "vreemdeTekens"
    if reden := verdachte_tekst(waarde):
        return reden
    if not all(teken.isascii() or unicodedata.name(teken, "").startswith("LATIN") for teken in letters):
        return "anderSchrift"
    return "eenLetter" if len(letters) == 1 else None


def _geen_vnummer(waarde: str) -> str | None:
    return None if is_vnummer(waarde) else "geenVNummer"


def _geen_geslacht(waarde: str) -> str | None:
    return None if waarde in ("M", "V", "O") else "onbekendeCode"


def _geen_huisnummer(waarde: str) -> str | None:
    return None if waarde.isascii() and waarde.isdigit() and len(waarde) <= 5 else "geenHuisnummer"


def _geen_oin(waarde: str) -> str | None:
    return None if OIN.fullmatch(waarde) else "geenOin"


def _geen_kvk(waarde: str) -> str | None:
    return None if KVK.fullmatch(waarde) else "geenKvkNummer"


_TEKST = Veldsoort(_zoals_het_is, verdachte_tekst)
_NAAM = Veldsoort(_kenmerk, verdachte_naam)
_BSN = Veldsoort(_bsn, toets="01.20", uitleg="negen cijfers; punten en spaties mogen, voorloopnullen hoeven niet")
_VNUMMER = Veldsoort(_cijfers, _geen_vnummer, uitleg="tien cijfers; punten en spaties mogen")
DATUM = Veldsoort(
    _datum,
    toets="03.10",
    uitleg="`19800523`, `1980-05-23` of `23-05-1980`; wat onbekend is als nullen (`19800000`), weggelaten (`1980-05`)"
    " of `XX` (`1980-XX-XX`)",
)
LATERE_DATUM = Veldsoort(_datum, toets="83.30", uitleg=f"{DATUM.uitleg}; mag in de toekomst liggen")
DATUMS = (DATUM, LATERE_DATUM)
_GESLACHT = Veldsoort(_geslacht, _geen_geslacht, uitleg="`M`, `V` of `O` (onbekend); ook `man`, `vrouw`, `onbekend`")
_POSTCODE = Veldsoort(_postcode, verdachte_tekst, uitleg="`1234AB`; een spatie en kleine letters mogen")
_HUISNUMMER = Veldsoort(_zoals_het_is, _geen_huisnummer, uitleg="alleen cijfers")
_LAND = Veldsoort(_code, toets="03.30", uitleg="code van tabel 34")
_CODES = Veldsoort(
    _codes,
    toets="05.10",
    meer=True,
    uitleg="codes van tabel 32, met een spatie ertussen; in JSON ook een lijst",
)
_OIN = Veldsoort(_cijfers, _geen_oin, uitleg="twintig cijfers")
_KVK = Veldsoort(_cijfers, _geen_kvk, uitleg="acht cijfers")
_DOCUMENT = Veldsoort(_documentnummer, verdachte_tekst, uitleg="letters en cijfers; spaties mogen")

Tekst = Annotated[str | None, _TEKST]
Naam = Annotated[str | None, _NAAM]
Bsn = Annotated[str | None, _BSN]
VNummer = Annotated[str | None, _VNUMMER]
Datum = Annotated[str | None, DATUM]
LatereDatum = Annotated[str | None, LATERE_DATUM]
Oin = Annotated[str | None, _OIN]
Kvk = Annotated[str | None, _KVK]
Geslacht = Annotated[str | None, _GESLACHT]
Postcode = Annotated[str | None, _POSTCODE]
Huisnummer = Annotated[str | None, _HUISNUMMER]
Land = Annotated[str | None, _LAND]
Nationaliteiten = Annotated[str | None, _CODES]
Documentnummer = Annotated[str | None, _DOCUMENT]
