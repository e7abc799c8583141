"""From rows to inscriptions in court registers, alike for every store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import orjson

from .datum import lees_datum
from .identiteit import Verwijzing
from .model import Naam
from .rechtspraak import (
    RECHTSPRAAK,
    Benoemde,
    Hoedanigheid,
    Inschrijving,
    Maatregel,
    Omvang,
    Onderwerp,
    Organisatie,
    Rechtsregister,
    benoemden_in,
    deel_van,
)

Rij = Sequence[Any]
Wie = tuple[int, str | None]
"""An identity, and its burgerservicenummer."""
NIEMAND: Wie = (0, None)


def inschrijvingen(rijen: Iterable[Rij]) -> list[Inschrijving]:
    """The inscriptions among these records, ordered by start, case and key.

    From: sleutel, nummer, vanaf, inhoud; and of each vermelding in it deel, persoon, burgerservicenummer.
    """
    alle = (
        inschrijving(Verwijzing(RECHTSPRAAK, sleutel, nummer), vanaf, inhoud, {deel: (p, bsn) for deel, p, bsn in wie})
        for sleutel, nummer, vanaf, inhoud, wie in rijen
    )
    return sorted(filter(None, alle), key=lambda een: (een.ingang, een.zaaknummer, een.verwijzing))


def inschrijving(
    verwijzing: Verwijzing, vanaf: str, inhoud: bytes | str, wie: Mapping[str, Wie]
) -> Inschrijving | None:
    """A record of a court register; None when it tells of no decision. `wie` is who is meant, by `Verwijzing.deel`."""
    velden: dict[str, str] = orjson.loads(inhoud)
    uitspraak = lees_datum(velden.get("datumUitspraak"))
    if "maatregel" not in velden or uitspraak is None:
        return None
    persoon, bsn = wie.get("", NIEMAND)
    return Inschrijving(
        verwijzing,
        Rechtsregister(velden["register"]),
        Maatregel(velden["maatregel"]),
        persoon,
        bsn or velden.get("burgerservicenummer"),
        tuple([_benoemde(een, wie) for een in benoemden_in(velden).values()]),
        velden.get("rechtbank", ""),
        velden["zaaknummer"],
        uitspraak,
        lees_datum(velden.get("datumIngang")) or uitspraak,
        lees_datum(velden.get("datumInschrijving")),
        lees_datum(velden.get("datumEinde")),
        tuple(map(Onderwerp, velden.get("onderwerpen", "").split())),
        velden.get("grond"),
        Omvang(velden["omvang"]) if "omvang" in velden else None,
        vanaf,
    )


def _benoemde(velden: Mapping[str, str], wie: Mapping[str, Wie]) -> Benoemde:
    hoedanigheid = Hoedanigheid(velden["hoedanigheid"])
    if wat := organisatie(velden):
        return Benoemde(hoedanigheid, organisatie=wat)
    persoon, bsn = wie.get(deel_van(velden), NIEMAND)
    return Benoemde(
        hoedanigheid,
        persoon or None,
        bsn or velden.get("burgerservicenummer"),
        Naam(velden.get("voornamen"), None, velden.get("voorvoegsel"), velden.get("geslachtsnaam")),
        lees_datum(velden.get("geboortedatum")),
    )


def organisatie(velden: Mapping[str, str]) -> Organisatie | None:
    """The organisation that is appointed; None when it is a person."""
    naam, oin, kvk = (velden.get(veld) for veld in ("organisatie", "oin", "kvk"))
    return Organisatie(naam or "", oin, kvk) if naam or oin or kvk else None
