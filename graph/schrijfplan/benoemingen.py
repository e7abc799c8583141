"""Who is guardian, curator, bewindvoerder or mentor of whom: the relations that follow from one inscription.

They go where their vermeldingen go: to another person when identities are joined, and back when they are split.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import orjson

from graph.datum import lo3_datum
from graph.rechtspraak import Hoedanigheid, Maatregel, Organisatie, benoemden_in, deel_van
from graph.uit_rij_rechtspraak import organisatie

from .rijen import Rij

SOORTEN: Mapping[tuple[str, str], str] = {
    (Maatregel.VOOGDIJ, Hoedanigheid.VOOGD): "VOOGD_VAN",
    (Maatregel.VOOGDIJ, Hoedanigheid.INSTELLING): "VOOGD_VAN",
    (Maatregel.VOORLOPIGE_VOOGDIJ, Hoedanigheid.INSTELLING): "VOOGD_VAN",
    (Maatregel.CURATELE, Hoedanigheid.CURATOR): "CURATOR_VAN",
    (Maatregel.BEWIND, Hoedanigheid.BEWINDVOERDER): "BEWINDVOERDER_VAN",
    (Maatregel.MENTORSCHAP, Hoedanigheid.MENTOR): "MENTOR_VAN",
}


def organisatiesleutel(een: Organisatie) -> str:
    """What identifies an organisation: its OIN, else its number in the trade register, else its name."""
    return een.nummer or een.naam


def benoemingen(
    bronrecord: int, inhoud: bytes, personen: Mapping[str, tuple[int, int]]
) -> Iterator[tuple[Rij, Rij | None]]:
    """The relations of a record, each with the row of its organisation, if that is who was appointed.

    `personen` is who is meant, by `deel`; the columns are those of `rijen.BENOEMING` and `rijen.ORGANISATIE`.
    """
    velden: dict[str, str] = orjson.loads(inhoud)
    sinds, tot = velden.get("datumIngang") or velden.get("datumUitspraak"), velden.get("datumEinde")
    over, _ = personen[""]
    for een in benoemden_in(velden).values():
        soort = SOORTEN.get((velden.get("maatregel", ""), een.get("hoedanigheid", "")))
        if soort is None:
            continue
        periode = (lo3_datum(sinds), lo3_datum(tot))
        if wie := organisatie(een):
            sleutel = organisatiesleutel(wie)
            yield (soort, bronrecord, "", None, sleutel, over, *periode), (sleutel, *wie)
        elif (deel := deel_van(een)) in personen:
            yield (soort, bronrecord, deel, personen[deel][0], None, over, *periode), None
