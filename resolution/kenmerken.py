"""What is compared: the facts that one record tells of one person, whatever its source, and their form in JSON."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import orjson

ONTHOUDEN = 1 << 15
"""Tellings that are kept read."""


class Achternaam(NamedTuple):
    """A surname with its prefix; whose it is (birth name, a partner's) does not matter for comparing."""

    geslachtsnaam: str
    voorvoegsel: str | None = None


class Woonadres(NamedTuple):
    """Where somebody lives or lived, as far as the source tells."""

    postcode: str | None = None
    """As registered: `1234AB`."""
    huisnummer: str | None = None
    huisletter: str | None = None
    toevoeging: str | None = None
    straat: str | None = None
    woonplaats: str | None = None
    land: str | None = None
    """Code of national table 34."""


class Kenmerken(NamedTuple):
    """Facts as the source wrote them; what it does not tell is empty. Normal forms are made when comparing."""

    burgerservicenummer: str | None = None
    """Nine digits."""
    administratienummers: tuple[str, ...] = ()
    """Ten digits; the present one first, then earlier ones."""
    vreemdelingennummer: str | None = None
    """Ten digits (V-nummer)."""
    voornamen: str | None = None
    """Given names, or initials where the source has no more."""
    achternamen: tuple[Achternaam, ...] = ()
    """The name in use first; then the birth name, a partner's name, earlier names."""
    geslacht: str | None = None
    """M, V; None when unknown."""
    geboortedatum: str | None = None
    """Eight digits as in the register: `20080000` when only the year is known."""
    geboorteplaats: str | None = None
    """Code of national table 33, or words."""
    geboorteland: str | None = None
    """Code of national table 34."""
    nationaliteiten: tuple[str, ...] = ()
    """Codes of national table 32."""
    adressen: tuple[Woonadres, ...] = ()
    """The present one first, then earlier ones."""
    overlijdensdatum: str | None = None
    reisdocumenten: tuple[str, ...] = ()
    """Numbers of travel documents."""
    oudernamen: tuple[Achternaam, ...] = ()
    """What a parent's surname and first given name are: under those too somebody is written down."""
    geheimhouding: bool = False
    """Whether they asked not to give their data to third parties (BRP 07.70.10); never compared, always shown."""

    def als_json(self) -> bytes:
        """In JSON, without what is empty."""
        return orjson.dumps(
            {veld: waarde for veld, waarde in zip(self._fields, self, strict=True) if waarde}, default=tuple
        )

    @classmethod
    def uit_json(cls, inhoud: bytes | str) -> Kenmerken:
        """From what `als_json` wrote."""
        velden = orjson.loads(inhoud)
        for veld, soort in (("achternamen", Achternaam), ("oudernamen", Achternaam), ("adressen", Woonadres)):
            velden[veld] = tuple(soort(*een) for een in velden.get(veld, ()))
        for veld in ("administratienummers", "nationaliteiten", "reisdocumenten"):
            velden[veld] = tuple(velden.get(veld, ()))
        return cls(**velden)


@lru_cache(ONTHOUDEN)
def lees_kenmerken(inhoud: bytes) -> Kenmerken:
    """What a vermelding tells; kept, because one telling is compared with many."""
    return Kenmerken.uit_json(inhoud)
