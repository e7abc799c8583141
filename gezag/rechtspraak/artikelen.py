"""On which article each kind of decision rests, and how long a measure can last: data, no code.

`[na te gaan door een jurist]` stands where the article, or what it means here, was not checked against the law's text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from graph.rechtspraak import Maatregel

JURIST = "[na te gaan door een jurist]"
GEZAGSREGISTER = "1:244 BW"
"""What the court decides about gezag is kept in the gezagsregister."""

ARTIKELEN: Mapping[Maatregel, str] = {
    Maatregel.GEZAG_EEN_OUDER: "1:251a, 1:253c of 1:253n BW",
    Maatregel.GEZAMENLIJK_GEZAG: f"1:253c of 1:253o BW {JURIST}",
    Maatregel.GEZAG_MET_DERDE: "1:253t BW",
    Maatregel.VOOGDIJ: "1:275, 1:282, 1:295 of 1:302 BW",
    Maatregel.VOORLOPIGE_VOOGDIJ: "1:241 BW",
    Maatregel.ONDERTOEZICHTSTELLING: "1:255 BW",
    Maatregel.VOORLOPIGE_ONDERTOEZICHTSTELLING: "1:257 BW",
    Maatregel.UITHUISPLAATSING: "1:265b BW",
    Maatregel.GEZAGSUITOEFENING: "1:265e BW",
    Maatregel.VERVANGENDE_TOESTEMMING: "1:253a of 1:265h BW",
    Maatregel.GEZAGSBEEINDIGING: "1:266 BW",
    Maatregel.SCHORSING: "1:268 BW",
    Maatregel.HERSTEL: "1:277 BW",
    Maatregel.MEERDERJARIGVERKLARING: "1:253ha BW",
    Maatregel.AANTEKENING_GEZAMENLIJK_GEZAG: "1:252 BW",
    Maatregel.AANTEKENING_VOOGD: "1:292 BW",
    Maatregel.CURATELE: "1:378 BW",
    Maatregel.BEWIND: "1:431 BW",
    Maatregel.MENTORSCHAP: "1:450 BW",
}


class Duur(NamedTuple):
    """How long a measure lasts at most when it is not prolonged."""

    maanden: int
    artikel: str


LANGSTE_DUUR: Mapping[Maatregel, Duur] = {
    Maatregel.ONDERTOEZICHTSTELLING: Duur(12, "1:258 BW"),
    Maatregel.UITHUISPLAATSING: Duur(12, "1:265c lid 1 BW"),
    Maatregel.GEZAGSUITOEFENING: Duur(12, f"1:265e BW, met de machtiging van 1:265c lid 1 BW {JURIST}"),
    Maatregel.VOORLOPIGE_ONDERTOEZICHTSTELLING: Duur(3, f"1:257 lid 2 BW {JURIST}"),
    Maatregel.SCHORSING: Duur(3, f"1:268 BW {JURIST}"),
    Maatregel.VOORLOPIGE_VOOGDIJ: Duur(3, f"1:241 BW {JURIST}"),
}
"""Past this, without an end in the register, nobody can say whether the measure was prolonged."""
