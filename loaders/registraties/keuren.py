"""From a record of one of these sources to what a store keeps: check it, and make of it what is compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import orjson
from pydantic import ValidationError

from graph.store import Afgekeurd, Record, vingerafdruk

from ..bron import LANGSTE_WAARDE, Opmerking, Stuk
from ..controle import Onbruikbaar, Toetsen
from ..keuren import Gekeurd
from .bronnen import BRONVELD, model_van
from .kolommen import Kolommen, Velden
from .lezen import CSV, OPNIEUW, Rij, lees_csv, lees_jsonl
from .model import Registratie, te_vergelijken

GELEVERD = "geleverd"
"""In what is kept: everything that came under another name or in another form, and what is not one of our fields."""
LANGSTE_NAAM = 60
"""Characters of the name of a column that a report repeats."""
GEEN_UITTREKSEL = b"{}"
"""Gezag follows from lists of the BRP only."""


def keur(pad: Path, bron: str, formaat: str, kolommen: Kolommen, stuk: Stuk, toetsen: Toetsen) -> Iterator[Gekeurd]:
    """Read a piece of a file and check every record in it."""
    model = model_van(bron)
    lees = lees_csv if formaat == CSV else lees_jsonl
    for rij, gelezen_bytes in lees(pad, stuk, kolommen.codering):
        geleverd = model.als_kolommen(rij.velden)
        ons = kolommen.naar_ons(geleverd, model)
        uitkomst = _beoordeel(ons, bron, model, toetsen) if isinstance(rij, Rij) else Onbruikbaar(rij.reden, rij.uitleg)
        if isinstance(uitkomst, Onbruikbaar):
            fout = (pad.name, rij.plaats, uitkomst.reden, uitkomst.uitleg, formaat, rij.ruw, _sleutel(ons, model), bron)
            yield Gekeurd(rij.plaats, Afgekeurd(*fout), (), gelezen_bytes)
        else:
            opmerkingen = (*uitkomst.verdacht(toetsen), *_lange_waarden(uitkomst))
            yield Gekeurd(rij.plaats, maak_record(uitkomst, bron, geleverd), opmerkingen, gelezen_bytes)


def _beoordeel(velden: Velden, bron: str, model: type[Registratie], toetsen: Toetsen) -> Registratie | Onbruikbaar:
    """The record as its source's model has it, or why it cannot be used."""
    if velden.pop(BRONVELD, bron) != bron:
        return Onbruikbaar("andereBron", f"het record zegt van een andere bron te zijn dan {bron}; {OPNIEUW}")
    try:
        registratie = model.model_validate(velden)
    except ValidationError as fout:
        waarom = "; ".join(f"{_veld(een['loc'])} {een['ctx']['error']}" for een in fout.errors() if "ctx" in een)
        return Onbruikbaar("waarde", f"{waarom}; {OPNIEUW}")
    if not registratie.sleutel:
        return Onbruikbaar("geenSleutel", f"{model.SLEUTEL} ontbreekt, en dat is de sleutel van het record; {OPNIEUW}")
    if not te_vergelijken(registratie.kenmerken):
        return Onbruikbaar("geenNaamEnNummer", f"er is geen naam en geen nummer om iemand aan te herkennen; {OPNIEUW}")
    if waarom_niet := registratie.onbruikbaar(toetsen):
        return waarom_niet._replace(uitleg=f"{waarom_niet.uitleg}; {OPNIEUW}")
    return registratie


def _veld(loc: tuple[int | str, ...]) -> str:
    """The name of a field in the file, from where it is in the model."""
    return ".".join(map(str, loc[-2:]))


def _sleutel(velden: Velden, model: type[Registratie]) -> str | None:
    """The key of a record that cannot be used, where it can still be read: its mended version has it too."""
    try:
        return model.model_validate(velden).sleutel
    except ValidationError as fout:
        verkeerd = {_veld(een["loc"]) for een in fout.errors()}
        return model.model_validate({naam: waarde for naam, waarde in velden.items() if naam not in verkeerd}).sleutel


def _lange_waarden(registratie: Registratie) -> Iterator[Opmerking]:
    """What is kept but is longer than any value is meant to be."""
    for naam, waarde in (registratie.model_extra or {}).items():
        if isinstance(waarde, str) and len(waarde) > LANGSTE_WAARDE:
            yield Opmerking(naam[:LANGSTE_NAAM], "langeWaarde")


def maak_record(registratie: Registratie, bron: str, geleverd: Mapping[str, object]) -> Record:
    """What a store keeps: our fields, everything as it came, and what is compared."""
    gegevens = registratie.gegevens
    anders = _anders(gegevens, geleverd)
    inhoud = orjson.dumps({**gegevens, GELEVERD: anders} if anders else gegevens, option=orjson.OPT_SORT_KEYS)
    return Record(
        registratie.sleutel or "",
        inhoud,
        vingerafdruk(inhoud),
        GEEN_UITTREKSEL,
        None,
        bron=bron,
        vermeldingen=registratie.vermeldingen,
    )


def _anders(gegevens: Mapping[str, str], geleverd: Mapping[str, object]) -> Velden:
    return {
        naam: waarde
        for naam, waarde in geleverd.items()
        if naam != BRONVELD and not (isinstance(waarde, str | int) and gegevens.get(naam) == str(waarde).strip())
    }
