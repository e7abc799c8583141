"""Whom each kind of decision names: how many, and in what capacity."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from graph.rechtspraak import Hoedanigheid, Maatregel

Aantallen = Mapping[Hoedanigheid, tuple[int, int]]
"""How many of each capacity a decision names, at least and at most."""
EEN, EEN_OF_TWEE, MISSCHIEN_EEN, TEN_HOOGSTE_TWEE = (1, 1), (1, 2), (0, 1), (0, 2)
_GEZAG_AF: tuple[Aantallen, ...] = (
    {Hoedanigheid.OUDER: EEN_OF_TWEE, Hoedanigheid.MET_GEZAG_BELAST: MISSCHIEN_EEN},
    {Hoedanigheid.MET_GEZAG_BELAST: EEN},
    {Hoedanigheid.VOOGD: EEN_OF_TWEE},
    {Hoedanigheid.INSTELLING: EEN},
)
_TOEZICHT: tuple[Aantallen, ...] = ({Hoedanigheid.INSTELLING: EEN},)
BENOEMDEN: Mapping[Maatregel, tuple[Aantallen, ...]] = {
    Maatregel.GEZAG_EEN_OUDER: ({Hoedanigheid.OUDER: EEN},),
    Maatregel.GEZAMENLIJK_GEZAG: ({Hoedanigheid.OUDER: (2, 2)},),
    Maatregel.GEZAG_MET_DERDE: ({Hoedanigheid.OUDER: EEN, Hoedanigheid.MET_GEZAG_BELAST: EEN},),
    Maatregel.VOOGDIJ: ({Hoedanigheid.VOOGD: EEN_OF_TWEE}, {Hoedanigheid.INSTELLING: EEN}),
    Maatregel.VOORLOPIGE_VOOGDIJ: _TOEZICHT,
    Maatregel.ONDERTOEZICHTSTELLING: _TOEZICHT,
    Maatregel.VOORLOPIGE_ONDERTOEZICHTSTELLING: _TOEZICHT,
    Maatregel.UITHUISPLAATSING: ({Hoedanigheid.INSTELLING: MISSCHIEN_EEN},),
    Maatregel.GEZAGSUITOEFENING: _TOEZICHT,
    Maatregel.VERVANGENDE_TOESTEMMING: (
        {
            Hoedanigheid.OUDER: TEN_HOOGSTE_TWEE,
            Hoedanigheid.MET_GEZAG_BELAST: MISSCHIEN_EEN,
            Hoedanigheid.VOOGD: TEN_HOOGSTE_TWEE,
            Hoedanigheid.INSTELLING: (0, 1),
        },
    ),
    Maatregel.GEZAGSBEEINDIGING: _GEZAG_AF,
    Maatregel.SCHORSING: _GEZAG_AF,
    Maatregel.HERSTEL: ({Hoedanigheid.OUDER: EEN_OF_TWEE},),
    Maatregel.MEERDERJARIGVERKLARING: ({},),
    Maatregel.AANTEKENING_GEZAMENLIJK_GEZAG: ({Hoedanigheid.OUDER: (2, 2)},),
    Maatregel.AANTEKENING_VOOGD: ({Hoedanigheid.VOOGD: EEN_OF_TWEE, Hoedanigheid.OUDER: TEN_HOOGSTE_TWEE},),
    Maatregel.CURATELE: ({Hoedanigheid.CURATOR: TEN_HOOGSTE_TWEE},),
    Maatregel.BEWIND: ({Hoedanigheid.BEWINDVOERDER: EEN_OF_TWEE},),
    Maatregel.MENTORSCHAP: ({Hoedanigheid.MENTOR: EEN_OF_TWEE},),
}
"""Whom each decision names; one of the possibilities. A curatele may wait for its curator (1:383 BW): it counts."""
NATUURLIJK = frozenset({Hoedanigheid.OUDER, Hoedanigheid.MET_GEZAG_BELAST, Hoedanigheid.VOOGD})
"""Capacities of persons only: an institution that is guardian is named `instelling`."""


def past(maatregel: Maatregel, hoedanigheden: Iterable[Hoedanigheid]) -> bool:
    """Whether a decision of this kind can name these."""
    aantal = Counter(hoedanigheden)
    return any(
        aantal.keys() <= mogelijk.keys()
        and all(minstens <= aantal[soort] <= hoogstens for soort, (minstens, hoogstens) in mogelijk.items())
        for mogelijk in BENOEMDEN[maatregel]
    )
