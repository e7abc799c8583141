"""Mapping files: how a source's own headers, dates and codes become ours, in TOML or JSON."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from functools import cached_property
from pathlib import Path
from typing import Literal

import orjson
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from graph.fouten import BronOnleesbaar, OngeldigeInvoer

from ..bron import LANGSTE_WAARDE
from .bronnen import BRONVELD
from .model import Registratie
from .velden import DATUMS, datum_van

DELEN = {"jjjj": r"(?P<jaar>[0-9]{4})", "mm": r"(?P<maand>[0-9]{1,2}|[Xx?]+)", "dd": r"(?P<dag>[0-9]{1,2}|[Xx?]+)"}

Velden = dict[str, object]
"""What stands in a record, by the name of the column or field."""


class Kolommen(BaseModel):
    """What a mapping file says; an empty one maps what already has our names."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    bron: str | None = Field(default=None, description="de bron, zoals bij `--bron`")
    codering: Literal["utf-8", "windows-1252", "iso-8859-1", "iso-8859-15"] = Field(
        default="utf-8", description="de tekencodering van het bestand"
    )
    datum: tuple[str, ...] | str = Field(default=(), description="hoe datums geschreven zijn, zoals `dd/mm/jjjj`")
    kolommen: Mapping[str, str] = Field(default={}, description="ons veld = de kolom van de bron")
    waarden: Mapping[str, Mapping[str, str]] = Field(default={}, description="per veld: hun waarde = onze waarde")

    @cached_property
    def _datums(self) -> tuple[re.Pattern[str], ...]:
        return tuple(map(_patroon, (self.datum,) if isinstance(self.datum, str) else self.datum))

    @cached_property
    def _namen(self) -> Mapping[str, str]:
        return {kolom: ons for ons, kolom in self.kolommen.items()}

    def controleer(self, model: type[Registratie], kop: Collection[str] | None) -> None:
        """Whether this can be the mapping of such a file. Raises OngeldigeInvoer with everything that is wrong.

        `kop` are the columns that the file has; None when every record has fields of its own.
        """
        fouten = []
        genoemd = (self.kolommen.keys() | self.waarden.keys()) - {BRONVELD}
        if vreemd := sorted(naam for naam in genoemd if model.veld(naam) is None):
            ons = sorted(veld.naam for veld in model.alle_velden())
            fouten.append(f"onbekende velden: {', '.join(vreemd)} (er zijn: {', '.join(ons)})")
        if kop is not None and (weg := sorted(set(self.kolommen.values()) - set(kop))):
            fouten.append(f"kolommen die niet in de kopregel staan: {', '.join(weg)}")
        if fouten:
            raise OngeldigeInvoer("kolommen", "; ".join(fouten))
        tuple(self._datums)

    def onze_naam(self, kolom: str) -> str | None:
        """By what name a column of the source is known here; None when another column has taken its name."""
        return self._namen.get(kolom) or (kolom if kolom not in self.kolommen else None)

    def naar_ons(self, geleverd: Mapping[str, object], model: type[Registratie]) -> Velden:
        """The record by our names and in our codes; what is not mapped keeps its name."""
        uit: Velden = {naam: waarde for kolom, waarde in geleverd.items() if (naam := self.onze_naam(kolom))}
        for naam, waarden in self.waarden.items():
            if isinstance(waarde := uit.get(naam), str | int):
                uit[naam] = waarden.get(str(waarde).strip(), waarde)
        if self._datums:
            for naam, waarde in uit.items():
                if isinstance(waarde, str) and (veld := model.veld(naam)) and veld.soort in DATUMS:
                    uit[naam] = self._datum_naar_ons(waarde)
        return uit

    def _datum_naar_ons(self, waarde: str) -> str:
        kaal = waarde.strip()
        gevonden = next((g for p in self._datums if len(kaal) < LANGSTE_WAARDE and (g := p.fullmatch(kaal))), None)
        return datum_van(gevonden["jaar"], gevonden["maand"], gevonden["dag"]) if gevonden else waarde


GEEN = Kolommen()


def _patroon(vorm: str) -> re.Pattern[str]:
    uit = re.escape(vorm)
    for deel, patroon in DELEN.items():
        if vorm.count(deel) != 1:
            raise OngeldigeInvoer("kolommen", f"datumvorm `{vorm[:20]}`: noem jjjj, mm en dd elk een keer")
        uit = uit.replace(deel, patroon)
    return re.compile(uit)


def lees_kolommen(pad: Path) -> Kolommen:
    """Read a mapping file. Raises BronOnleesbaar or OngeldigeInvoer with what is wrong in it."""
    try:
        inhoud = pad.read_bytes()
        gegevens = orjson.loads(inhoud) if pad.suffix == ".json" else tomllib.loads(inhoud.decode())
    except OSError as fout:
        raise BronOnleesbaar(f"{pad}: het bestand kan niet worden gelezen ({fout.strerror})") from fout
    except ValueError as fout:
        raise BronOnleesbaar(f"{pad.name}: geen leesbare TOML (of JSON, in een bestand .json): {fout}") from fout
    try:
        return Kolommen.model_validate(gegevens)
    except ValidationError as fout:
        waar = "; ".join(f"{'.'.join(map(str, een['loc']))}: {een['msg']}" for een in fout.errors())
        raise OngeldigeInvoer("kolommen", f"{pad.name}: {waar}") from fout
