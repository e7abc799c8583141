"""The closed values: who partners are, why they ask, what they may be asked, and which numbers exist.

Reasons and questions carry the codes of the draft enrichment interface of Justid (JZV Verrijkingen 1.0); what they mean
is said here in our own words. Every question is answered with yes, no or unknown, never with text.
"""

from __future__ import annotations

import re
from enum import StrEnum

from graph.bekendheid import Functie as Functie  # noqa: PLC0414 - a closed value like those below, kept by the stores

BSN = re.compile(r"[0-9]{9}")


class Soort(StrEnum):
    """What kind of organisation a partner is; this decides what it may ask and be asked."""

    VEILIG_THUIS = "veilig-thuis"
    GECERTIFICEERDE_INSTELLING = "gecertificeerde-instelling"
    POLITIE = "politie"
    RVDK = "raad-voor-de-kinderbescherming"
    GEMEENTE = "gemeente"
    ZVH = "zorg-en-veiligheidshuis"
    OM = "openbaar-ministerie"
    JEUGDHULP = "jeugdhulpaanbieder"
    JEUGDGEZONDHEID = "jeugdgezondheidszorg"
    ONDERWIJS = "onderwijs"


class RedenVerzoek(StrEnum):
    """Why is asked."""

    VT_MELDING = "01"
    ZVH_MELDING = "02"
    ZVH_BASISTAKEN = "03"
    ZVH_PLUSTAKEN = "04"
    RADICALISERING = "05"
    AFDOENING_OM = "06"


BEKEND = "BEKEND"
"""The first question, always: is this person known to you?"""


class Vraag(StrEnum):
    """A concrete question, put to a partner only after it said that the person is known."""

    VT_001 = "VT-001"
    VT_002 = "VT-002"
    VT_003 = "VT-003"
    GI_001 = "GI-001"
    GI_002 = "GI-002"
    GI_003 = "GI-003"
    GI_004 = "GI-004"
    GI_005 = "GI-005"
    GI_006 = "GI-006"
    POL_001 = "POL-001"
    POL_002 = "POL-002"
    POL_003 = "POL-003"
    POL_004 = "POL-004"
    POL_005 = "POL-005"
    POL_006 = "POL-006"
    RVDK_001 = "RVDK-001"
    RVDK_002 = "RVDK-002"
    RVDK_003 = "RVDK-003"
    RVDK_004 = "RVDK-004"
    RVDK_005 = "RVDK-005"
    RVDK_006 = "RVDK-006"
    GEM_001 = "GEM-001"
    GEM_002 = "GEM-002"

    @property
    def wie(self) -> Soort:
        """Which kind of partner answers it."""
        return _BEANTWOORDT[self.value.partition("-")[0]]


_BEANTWOORDT = {
    "VT": Soort.VEILIG_THUIS,
    "GI": Soort.GECERTIFICEERDE_INSTELLING,
    "POL": Soort.POLITIE,
    "RVDK": Soort.RVDK,
    "GEM": Soort.GEMEENTE,
}
BETEKENIS = {
    Vraag.VT_001: "is bekend bij Veilig Thuis",
    Vraag.VT_002: "heeft een lopende casus",
    Vraag.VT_003: "heeft een dossier van meer dan twee jaar oud",
    Vraag.GI_001: "heeft nu een civiele maatregel",
    Vraag.GI_002: "had eerder een civiele maatregel",
    Vraag.GI_003: "heeft nu jeugdreclassering",
    Vraag.GI_004: "had eerder een maatregel in het strafrecht",
    Vraag.GI_005: "krijgt nu vrijwillige hulp",
    Vraag.GI_006: "kreeg eerder vrijwillige hulp",
    Vraag.POL_001: "komt voor in registraties over huiselijk geweld of kindermishandeling",
    Vraag.POL_002: "komt voor in andere registraties over de veiligheid in het huishouden",
    Vraag.POL_003: "komt voor in registraties die voor de casus in het Zorg- en Veiligheidshuis tellen",
    Vraag.POL_004: "geeft overlast",
    Vraag.POL_005: "is een risico voor de omgeving",
    Vraag.POL_006: "is een risico voor slachtoffers",
    Vraag.RVDK_001: "heeft nu een onderzoek naar een civiele maatregel",
    Vraag.RVDK_002: "had eerder een onderzoek naar een civiele maatregel",
    Vraag.RVDK_003: "heeft nu een onderzoek voor de rechtbank over gezag en omgang",
    Vraag.RVDK_004: "had eerder een onderzoek voor de rechtbank over gezag en omgang",
    Vraag.RVDK_005: "is nu in beeld in een strafzaak",
    Vraag.RVDK_006: "was eerder in beeld in een strafzaak",
    Vraag.GEM_001: "heeft nu een traject volgens de Wmo of de Jeugdwet",
    Vraag.GEM_002: "had in de laatste twee jaar zo'n traject",
}
"""What is asked about the person, in Dutch."""
