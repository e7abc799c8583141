"""The address book of partners: who they are, how their desks are reached, and where they answer themselves.

Contact details stand here and not in registrations: the steward writes this file, so a partner cannot put a message in
its contact.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, field_validator

from graph.fouten import BronOnleesbaar
from graph.nummers import OIN

from .waarden import Functie, Soort

GEDULD = 2.0
"""Seconds that a partner gets unless it has a time of its own: the average that SOH asks for."""
MEESTE_GEDULD = 30.0
EIGEN_MACHINE = ("127.0.0.1", "localhost", "::1")
TELEFOON = r"^\+?[0-9][0-9 -]{2,18}$"
NAAM = r"^[^\x00-\x1f\x7f]{1,100}$"
EMAIL = r"^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$"


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach a desk of a partner."""

    functie: Functie
    telefoon: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation in the chain."""

    oin: str
    naam: str
    soort: Soort
    meldingsbevoegd: bool = False
    """Whether it was designated to register."""
    url: str | None = None
    """Base address of its own service; None when it does not answer itself."""
    signalen_url: str | None = None
    """Where it receives its signals; None when it fetches them."""
    geduld: float = GEDULD
    """Seconds it gets for an answer, all in all."""
    contacten: Mapping[Functie, Contact] = field(default_factory=dict, hash=False)

    def contact(self, functie: Functie) -> Contact:
        """The desk with this function; only the function when the address book says no more."""
        return self.contacten.get(functie, Contact(functie))


class Adresboek:
    """The partners by OIN."""

    def __init__(self, partners: Iterator[Partner] | list[Partner]) -> None:
        self._op_oin = {partner.oin: partner for partner in partners}

    def __iter__(self) -> Iterator[Partner]:
        return iter(self._op_oin.values())

    def __len__(self) -> int:
        return len(self._op_oin)

    def get(self, oin: str) -> Partner | None:
        """The partner with this OIN; None when the address book does not have it."""
        return self._op_oin.get(oin)


class _Contactregel(BaseModel):
    model_config = ConfigDict(extra="forbid")
    functie: Functie
    telefoon: Annotated[str, Field(pattern=TELEFOON)] | None = None
    email: Annotated[str, Field(pattern=EMAIL)] | None = None


class _Partnerregel(BaseModel):
    model_config = ConfigDict(extra="forbid")
    oin: Annotated[str, Field(pattern=f"^{OIN.pattern}$")]
    naam: Annotated[str, Field(pattern=NAAM)]
    soort: Soort
    meldingsbevoegd: bool = False
    url: str | None = None
    signalen_url: str | None = None
    geduld: Annotated[float, Field(gt=0, le=MEESTE_GEDULD)] = GEDULD
    contacten: list[_Contactregel] = []

    @field_validator("url", "signalen_url")
    @classmethod
    def _veilig(cls, url: str | None) -> str | None:
        """Personal data go over this line, so it is TLS, but for a service on the own machine."""
        delen = urlsplit(url or "https://geen")
        eigen = delen.scheme == "http" and delen.hostname in EIGEN_MACHINE
        if (
            not delen.hostname
            or delen.query
            or delen.fragment
            or delen.username
            or not (delen.scheme == "https" or eigen)
        ):
            raise ValueError("geef een adres dat met https:// begint, zonder vraagteken of gebruiker")
        return url and url.rstrip("/")

    def partner(self) -> Partner:
        contacten = {regel.functie: Contact(**regel.model_dump()) for regel in self.contacten}
        return Partner(**self.model_dump(exclude={"contacten"}), contacten=contacten)


_REGELS = TypeAdapter(list[_Partnerregel])


def lees_adresboek(pad: Path) -> Adresboek:
    """Read the address book, a JSON list. Raises BronOnleesbaar that names every wrong place in it."""
    try:
        regels = _REGELS.validate_json(pad.read_bytes())
    except OSError as fout:
        raise BronOnleesbaar(f"{pad.name}: het adresboek kan niet worden gelezen ({fout.strerror})") from None
    except ValidationError as fout:
        plaatsen = sorted({".".join(str(deel) for deel in gebrek["loc"]) for gebrek in fout.errors()})
        melding = f"{pad.name}: dit is geen adresboek van partners; verbeter {', '.join(plaatsen) or 'de JSON'}"
        raise BronOnleesbaar(melding) from None
    if len({regel.oin for regel in regels}) < len(regels):
        raise BronOnleesbaar(f"{pad.name}: een OIN komt meer dan een keer voor")
    return Adresboek([regel.partner() for regel in regels])
