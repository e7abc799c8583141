"""The closed values: who partners are, why they ask, what they may be asked, and which numbers exist.

Reasons and questions carry the codes of the draft enrichment interface of Justid (JZV Verrijkingen 1.0); what they mean
is said here in our own words. Every question is answered with yes, no or unknown, never with text.
"""

from __future__ import annotations

import re
from enum import StrEnum

OIN = re.compile(r"[0-9]{20}")
BSN = re.compile(r"[0-9]{9}")
GEWICHTEN = (9, 8, 7, 6, 5, 4, 3, 2, -1)


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


class Functie(StrEnum):
    """With whom at a partner to get in touch: a desk, never a name, nor a profession that tells what is going on."""

    MELDER = "melder"
    COORDINATOR = "coordinator"
    MELDPUNT = "meldpunt"
    BEREIKBAARHEIDSDIENST = "bereikbaarheidsdienst"


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

    wie: Soort
    """Which kind of partner answers it."""
    betekenis: str
    """What is asked, in Dutch."""

    def __new__(cls, code: str, wie: Soort, betekenis: str) -> Vraag:
        """A question is its code."""
        vraag = str.__new__(cls, code)
        vraag._value_ = code
        vraag.wie, vraag.betekenis = wie, betekenis
        return vraag

    VT_001 = "VT-001", Soort.VEILIG_THUIS, "is bekend bij Veilig Thuis"
    VT_002 = "VT-002", Soort.VEILIG_THUIS, "heeft een lopende casus"
    VT_003 = "VT-003", Soort.VEILIG_THUIS, "heeft een dossier van meer dan twee jaar oud"
    GI_001 = "GI-001", Soort.GECERTIFICEERDE_INSTELLING, "heeft nu een civiele maatregel"
    GI_002 = "GI-002", Soort.GECERTIFICEERDE_INSTELLING, "had eerder een civiele maatregel"
    GI_003 = "GI-003", Soort.GECERTIFICEERDE_INSTELLING, "heeft nu jeugdreclassering"
    GI_004 = "GI-004", Soort.GECERTIFICEERDE_INSTELLING, "had eerder een maatregel in het strafrecht"
    GI_005 = "GI-005", Soort.GECERTIFICEERDE_INSTELLING, "krijgt nu vrijwillige hulp"
    GI_006 = "GI-006", Soort.GECERTIFICEERDE_INSTELLING, "kreeg eerder vrijwillige hulp"
    POL_001 = "POL-001", Soort.POLITIE, "komt voor in registraties over huiselijk geweld of kindermishandeling"
    POL_002 = "POL-002", Soort.POLITIE, "komt voor in andere registraties over de veiligheid in het huishouden"
    POL_003 = (
        "POL-003",
        Soort.POLITIE,
        "komt voor in registraties die voor de casus in het Zorg- en Veiligheidshuis tellen",
    )
    POL_004 = "POL-004", Soort.POLITIE, "geeft overlast"
    POL_005 = "POL-005", Soort.POLITIE, "is een risico voor de omgeving"
    POL_006 = "POL-006", Soort.POLITIE, "is een risico voor slachtoffers"
    RVDK_001 = "RVDK-001", Soort.RVDK, "heeft nu een onderzoek naar een civiele maatregel"
    RVDK_002 = "RVDK-002", Soort.RVDK, "had eerder een onderzoek naar een civiele maatregel"
    RVDK_003 = "RVDK-003", Soort.RVDK, "heeft nu een onderzoek voor de rechtbank over gezag en omgang"
    RVDK_004 = "RVDK-004", Soort.RVDK, "had eerder een onderzoek voor de rechtbank over gezag en omgang"
    RVDK_005 = "RVDK-005", Soort.RVDK, "is nu in beeld in een strafzaak"
    RVDK_006 = "RVDK-006", Soort.RVDK, "was eerder in beeld in een strafzaak"
    GEM_001 = "GEM-001", Soort.GEMEENTE, "heeft nu een traject volgens de Wmo of de Jeugdwet"
    GEM_002 = "GEM-002", Soort.GEMEENTE, "had in de laatste twee jaar zo'n traject"


def is_oin(waarde: str) -> bool:
    """Whether this is the form of an Organisatie-identificatienummer (Logius): twenty digits."""
    return bool(OIN.fullmatch(waarde))


def is_bsn(waarde: str) -> bool:
    """Whether this can be a burgerservicenummer: nine digits that satisfy the elfproef."""
    if not BSN.fullmatch(waarde) or waarde == "000000000":
        return False
    return sum(gewicht * int(cijfer) for gewicht, cijfer in zip(GEWICHTEN, waarde, strict=True)) % 11 == 0
