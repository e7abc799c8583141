"""Whom a decision names besides the one it is about: a list in JSON, columns `benoemde1.geslachtsnaam` in a table."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from graph.identiteit import Vermelding
from graph.rechtspraak import Hoedanigheid, deel_van
from resolution.vermelden import vermelding

from .model import Registratie, Veld
from .velden import Kvk, Oin, Tekst, een_van

BENOEMDEN = "benoemden"
KOLOM = re.compile(r"(benoemde[1-9][0-9]{0,3})\.(.+)")


class Benoemde(Registratie):
    """A person or an organisation that a decision names, and in what capacity."""

    SLEUTEL: ClassVar[str] = "hoedanigheid"
    WAT: ClassVar[str] = "wie een beslissing noemt naast degene over wie zij gaat"

    hoedanigheid: Annotated[str | None, een_van(Hoedanigheid)] = Field(
        default=None, description="in welke hoedanigheid de beslissing iemand noemt"
    )
    organisatie: Tekst = Field(default=None, description="naam, als het een organisatie is")
    oin: Oin = Field(default=None, description="OIN van die organisatie")
    kvk: Kvk = Field(default=None, description="nummer van die organisatie in het handelsregister")

    @property
    def is_organisatie(self) -> bool:
        """Whether it is not a person."""
        return bool(self.organisatie or self.oin or self.kvk)

    @property
    def deel(self) -> str:
        """Which vermelding of its record this is."""
        return deel_van(self.gegevens)

    @property
    def als_deel(self) -> Vermelding:
        """What is told of this person."""
        return vermelding(self.kenmerken, self.deel)


def als_kolommen(velden: Mapping[str, object]) -> Mapping[str, object]:
    """A record with a list of objects, as the columns of a table have it; what is no such list stays what it is."""
    lijst = velden.get(BENOEMDEN)
    if not isinstance(lijst, list) or not all(isinstance(een, dict) for een in lijst):
        return velden
    uit = {naam: waarde for naam, waarde in velden.items() if naam != BENOEMDEN}
    for nummer, een in enumerate(lijst, 1):
        uit |= {f"benoemde{nummer}.{naam}": waarde for naam, waarde in een.items() if waarde not in (None, "", [])}
    return uit


def als_lijst(velden: Mapping[str, object]) -> dict[str, object]:
    """The columns of each of the appointed together, by `benoemde1`, `benoemde2`, ..."""
    uit: dict[str, object] = {}
    benoemden: dict[str, dict[str, object]] = {}
    for naam, waarde in velden.items():
        if gevonden := KOLOM.fullmatch(naam):
            benoemden.setdefault(gevonden[1], {})[gevonden[2]] = waarde
        else:
            uit[naam] = waarde
    return {BENOEMDEN: benoemden, **uit}


def veld(naam: str) -> Veld | None:
    """The field of a column of one of the appointed; None when there is no such."""
    gevonden = KOLOM.fullmatch(naam)
    eigen = Benoemde.veld(gevonden[2]) if gevonden else None
    return eigen and eigen._replace(naam=naam)


def velden() -> tuple[Veld, ...]:
    """The columns of the first of the appointed; those of the others have another number."""
    return tuple(een._replace(naam=f"benoemde1.{een.naam}") for een in Benoemde.alle_velden())
