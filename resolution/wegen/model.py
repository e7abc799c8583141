"""The model: how much each agreement weighs, read from a file that people can read, compare and keep versions of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import log2
from pathlib import Path

import orjson
from pydantic import TypeAdapter, ValidationError

from graph.fouten import VerwantFout
from resolution.vormen import Vormen

from .vergelijkingen import VERGELIJKINGEN

STANDAARD = Path(__file__).with_name("standaard.json")


class ModelOngeldig(VerwantFout):
    """A model file that cannot be used; says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Niveaukans:
    """A level by its name: how often it occurs with one person (m) and with two (u)."""

    niveau: str
    m: float
    u: float


@dataclass(frozen=True, slots=True)
class Kenmerkkansen:
    """The levels of one feature, in the order of `vergelijkingen`."""

    kenmerk: str
    niveaus: Sequence[Niveaukans]


@dataclass(frozen=True, slots=True)
class Frequenties:
    """Which part of people has a value; what is not named is rare."""

    zeldzaam: float
    waarden: Mapping[str, float]

    def van(self, waarde: str) -> float:
        """The part of people who have this value."""
        return self.waarden.get(waarde, self.zeldzaam)


@dataclass(frozen=True, slots=True)
class Verwachting:
    """What attaching from a weight up comes to, as measured on pairs of which the truth was known."""

    vanaf: float
    precisie: float
    volledigheid: float


@dataclass(frozen=True, slots=True)
class Model:
    """Everything that decides a weight, and from which weight on two tellings are of one person."""

    naam: str
    """With its version; stands with every judgement."""
    getraind_op: str
    omvang: int
    """Of how many people somebody is one: the weight of a chance agreement depends on it."""
    aandeel: float
    """Which part of those who are looked for is among them."""
    huisgenoten: float
    """How many others with the same surname live, or lived, at somebody's addresses."""
    onder: float
    """Bits; below it two tellings are of two people."""
    boven: float
    """Bits; from it up they are of one person. Between the two somebody has to judge."""
    verwacht: Sequence[Verwachting]
    kenmerken: Sequence[Kenmerkkansen]
    achternamen: Frequenties
    voornamen: Frequenties

    @property
    def kans(self) -> float:
        """The chance that two tellings taken at random are of one person."""
        return self.aandeel / self.omvang

    @property
    def begin(self) -> float:
        """The same in bits: where every weight starts."""
        return log2(self.kans / (1 - self.kans))

    def voor(self, omvang: int) -> Model:
        """The same model for another number of people (at least ten)."""
        return replace(self, omvang=max(omvang, 10))

    def frequenties(self, v: Vormen) -> dict[str, float]:
        """How many share the values of this telling, by the name of the frequency (`Niveau.frequentie`)."""
        achternaam = self.achternamen.van(v.kern)
        namen = [self.achternamen.van(deel) for deel in v.delen]
        gewoonste = max(namen, default=achternaam)
        return {
            "achternaam": achternaam,
            "namen": min(namen, default=achternaam),
            "gewoonste": gewoonste,
            "voornaam": self.voornamen.van(v.voornaam),
            # Not by the whole: what is rare about `Izabela Nowak` as a surname is that the given name stands there.
            "gezin": min(1.0, self.huisgenoten / (self.omvang * gewoonste)),
        }


FREQUENTIES = ("achternaam", "namen", "gewoonste", "voornaam", "gezin")
_VORM: TypeAdapter[Model] = TypeAdapter(Model)


def lees(pad: Path | None = None) -> Model:
    """Read a model; without a path the one that is shipped.

    Raises ModelOngeldig when it cannot be read, or does not fit the comparisons of this version.
    """
    waar = pad or STANDAARD
    try:
        model = _VORM.validate_json(waar.read_bytes())
    except OSError as fout:
        raise ModelOngeldig(f"het model {waar.name} is niet te lezen: {fout.strerror}") from fout
    except ValidationError as fout:
        eerste = fout.errors()[0]
        plek = ".".join(str(deel) for deel in eerste["loc"])
        raise ModelOngeldig(f"het model {waar.name} klopt niet bij `{plek}`: {eerste['msg']}") from fout
    controleer(model)
    return model


def controleer(model: Model) -> None:
    """Raises ModelOngeldig unless the model has a chance for each level of this version, and thresholds in order."""
    nodig = [(v.kenmerk, [n.naam for n in v.niveaus if not n.stil]) for v in VERGELIJKINGEN]
    heeft = [(k.kenmerk, [n.niveau for n in k.niveaus]) for k in model.kenmerken]
    for verwacht, gevonden in zip(nodig, heeft, strict=False):
        if verwacht != gevonden:
            raise ModelOngeldig(f"het model {model.naam} past niet bij deze versie: de niveaus van `{verwacht[0]}`")
    if len(nodig) != len(heeft):
        raise ModelOngeldig(f"het model {model.naam} past niet bij deze versie: het aantal kenmerken; train opnieuw")
    kansen = [kans for k in model.kenmerken for n in k.niveaus for kans in (n.m, n.u)]
    kansen += [*model.achternamen.waarden.values(), *model.voornamen.waarden.values()]
    kansen += [model.achternamen.zeldzaam, model.voornamen.zeldzaam, model.aandeel]
    if not all(0 < kans <= 1 for kans in kansen):
        raise ModelOngeldig(f"in het model {model.naam} staat een kans die niet boven 0 en hoogstens 1 is")
    if model.omvang < 10 or model.huisgenoten <= 0:
        raise ModelOngeldig(f"in het model {model.naam} moet de omvang minstens 10 zijn, en `huisgenoten` boven 0")
    if model.onder > model.boven:
        raise ModelOngeldig(f"in het model {model.naam} ligt de onderste drempel boven de bovenste")


def schrijf(model: Model, pad: Path) -> None:
    """Write a model, laid out to be read."""
    pad.write_bytes(orjson.dumps(model, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
