"""How good the identities are, measured on pairs of which somebody knows whether they are one person."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from math import inf
from pathlib import Path
from typing import Any, NamedTuple

import orjson
from pydantic import BaseModel, ConfigDict

from graph.fouten import BronOnleesbaar
from graph.identiteit import BekendeVermelding, Verwijzing
from graph.store import Store

from .koppelen import HOOGSTENS
from .vergelijken import kenmerken, vergelijkbaar
from .zoeksleutels import zoeksleutels

PARTIJ = 500
WAAR = {"1": True, "ja": True, "true": True, "zelfde": True, "0": False, "nee": False, "false": False, "anders": False}


class Label(NamedTuple):
    """Two vermeldingen and whether they are of one person."""

    een: Verwijzing
    ander: Verwijzing
    zelfde: bool


class _Kant(BaseModel):
    model_config = ConfigDict(extra="forbid", coerce_numbers_to_str=True)

    bron: str
    sleutel: str
    nummer: int = 1
    deel: str = ""


class _Regel(BaseModel):
    model_config = ConfigDict(extra="forbid")

    een: _Kant
    ander: _Kant
    zelfde: bool


@dataclass(frozen=True, slots=True)
class Kwaliteit:
    """The measures; a part of nothing is None."""

    paren: int
    onbekend: int
    """Pairs with a vermelding that is not in the store; they count in nothing else."""
    terecht: int
    """Same person, and in one identity."""
    onterecht: int
    """Two persons, in one identity."""
    gemist: int
    """Same person, in two identities."""
    precisie: float | None
    volledigheid: float | None
    f1: float | None
    zoekvolledigheid: float | None
    """Which part of the pairs of one person share a search key, so that they are compared at all."""
    reductie: float | None
    """Which part of all possible pairs need not be compared."""

    def als_json(self) -> dict[str, object]:
        """The measures by name."""
        return asdict(self)


def lees_labels(pad: Path) -> list[Label]:
    """Read labelled pairs: CSV with a header, or JSON lines. Raises BronOnleesbaar when a line is no pair.

    CSV has the columns `een_bron`, `een_sleutel`, `ander_bron`, `ander_sleutel` and `zelfde` (ja/nee, 1/0), and where
    needed `een_nummer`, `een_deel`, `ander_nummer` and `ander_deel`. A line of JSON has objects `een` and `ander` with
    those, and a boolean `zelfde`.
    """
    try:
        tekst = pad.read_text("utf-8-sig")
    except UnicodeDecodeError as fout:
        raise BronOnleesbaar(f"{pad.name}: het bestand is niet in UTF-8") from fout
    rijen = _uit_json(tekst) if tekst.lstrip().startswith("{") else _uit_csv(tekst)
    labels = list[Label]()
    try:
        for rij in rijen:
            regel = _Regel.model_validate(rij)
            een, ander = (Verwijzing(*kant.model_dump().values()) for kant in (regel.een, regel.ander))
            labels.append(Label(een, ander, regel.zelfde))
    except ValueError as fout:
        raise BronOnleesbaar(f"{pad.name}: na {len(labels)} paren staat er iets dat geen paar is; zie --help") from fout
    if not labels:
        raise BronOnleesbaar(f"{pad.name}: er staan geen paren in")
    return labels


def _uit_json(tekst: str) -> Iterator[Any]:
    return (orjson.loads(regel) for regel in tekst.splitlines() if regel.strip())


def _uit_csv(tekst: str) -> Iterator[Any]:
    scheiding = ";" if ";" in tekst.partition("\n")[0] else ","
    for rij in csv.DictReader(tekst.splitlines(), delimiter=scheiding):
        uit: dict[str, Any] = {"een": {}, "ander": {}, "zelfde": WAAR.get((rij.get("zelfde") or "").strip().lower())}
        for kolom, waarde in rij.items():
            kant, _, veld = (kolom or "").partition("_")
            if kant in ("een", "ander") and waarde:
                uit[kant][veld] = waarde
        yield uit


async def meet(store: Store, labels: Sequence[Label]) -> Kwaliteit:
    """Hold the identities of the store against what is known."""
    wie = await _zoek_op(store, {kant for label in labels for kant in (label.een, label.ander)})
    bekend = [label for label in labels if label.een in wie and label.ander in wie]
    samen = [label for label in bekend if wie[label.een].persoon == wie[label.ander].persoon]
    terecht = sum(label.zelfde for label in samen)
    gemist = sum(label.zelfde for label in bekend) - terecht
    precisie, volledigheid = _deel(terecht, len(samen)), _deel(terecht, terecht + gemist)
    gezocht, reductie = await _zoeken(store, bekend, wie)
    return Kwaliteit(
        len(labels),
        len(labels) - len(bekend),
        terecht,
        len(samen) - terecht,
        gemist,
        precisie,
        volledigheid,
        _deel(2 * terecht, len(samen) + terecht + gemist),
        gezocht,
        reductie,
    )


async def _zoek_op(store: Store, verwijzingen: Iterable[Verwijzing]) -> dict[Verwijzing, BekendeVermelding]:
    gezocht, uit = sorted(verwijzingen), dict[Verwijzing, BekendeVermelding]()
    for begin in range(0, len(gezocht), PARTIJ):
        samenhang = await store.samenhang(gezocht[begin : begin + PARTIJ], inf)
        uit |= {een.verwijzing: een for een in samenhang.vermeldingen}
    return uit


async def _zoeken(
    store: Store, labels: Sequence[Label], wie: dict[Verwijzing, BekendeVermelding]
) -> tuple[float | None, float | None]:
    """Which part of the same persons is found to be compared; and how many pairs that saves, by those labelled."""
    totaal = 0
    async for partij in store.vermeldingen():
        totaal += len(partij)
    kandidaten: dict[Verwijzing, set[Verwijzing]] = {}
    for v in {kant for label in labels for kant in (label.een, label.ander)}:
        een = wie[v]
        gevonden = await store.kandidaten(zoeksleutels(kenmerken(een.kenmerken)), HOOGSTENS, not een.ingeschrevene)
        kandidaten[v] = {ander.verwijzing for ander in gevonden if v != ander.verwijzing and vergelijkbaar(een, ander)}
    zelfde = [label for label in labels if label.zelfde]
    gezocht = _deel(sum(label.ander in kandidaten[label.een] for label in zelfde), len(zelfde))
    vergeleken = _deel(sum(map(len, kandidaten.values())), len(kandidaten) * (totaal - 1))
    return gezocht, None if vergeleken is None else 1 - vergeleken


def _deel(teller: int, noemer: int) -> float | None:
    return teller / noemer if noemer else None
