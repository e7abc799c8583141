"""The matters (domeinen) in which somebody can be represented, with the rule of each: data, no code.

To be read beside docs/vertegenwoordiging.md. `[na te gaan door een jurist]` stands where the article, or what it
means for this matter, was not checked against the text of the law.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

ACHTTIEN = 18
JURIST = "[na te gaan door een jurist]"


class Domein(StrEnum):
    """A matter; the codes are those of every interface."""

    ZORG = "zorg"
    MEDISCHE_BEHANDELING = "medischeBehandeling"
    JEUGDHULP = "jeugdhulp"
    PASPOORT = "paspoort"
    IDENTITEITSKAART = "identiteitskaart"
    REIZEN_BUITENLAND = "reizenBuitenland"
    ONDERWIJS = "onderwijs"
    VERMOGEN = "vermogen"
    PERSOONSGEGEVENS = "persoonsgegevens"
    OVERHEID_DIGITAAL = "overheidDigitaal"


class Toestemming(StrEnum):
    """What one holder of gezag needs of the other."""

    VEREIST = "de andere gezaghouder moet toestemmen"
    GEEN_BEZWAAR = "mits van bezwaren van de andere gezaghouder niet is gebleken"


class Regel(NamedTuple):
    """The rule of one matter for a minor; ages in years."""

    omschrijving: str
    artikel: str
    """Who represents a minor in this matter."""
    samen_vanaf: int
    """From this age the youngster decides together with who holds gezag."""
    zelf_vanaf: int
    """From this age the youngster decides alone."""
    artikel_leeftijd: str
    """On which the two ages rest."""
    toestemming: Toestemming
    artikel_toestemming: str


BEZWAAR = "1:253i lid 1 BW"
"""One parent may act alone as long as nothing shows that the other objects; disputes go to court (1:253a BW)."""

REGELS: Mapping[Domein, Regel] = {
    Domein.ZORG: Regel(
        "Gewone zorg: afspraken, contact met de hulpverlener, inzage in het dossier",
        "7:465 lid 1 BW",
        12,
        16,
        "7:465 lid 1, 7:450 lid 2 en 7:447 BW",
        Toestemming.GEEN_BEZWAAR,
        f"{BEZWAAR} {JURIST}",
    ),
    Domein.MEDISCHE_BEHANDELING: Regel(
        "Toestemming voor een medische behandeling",
        "7:450 lid 1 en 7:465 lid 1 BW",
        12,
        16,
        "7:450 lid 2 en 7:447 BW",
        Toestemming.VEREIST,
        "7:450 lid 2 en 7:465 lid 1 BW; bij een geschil 1:253a BW",
    ),
    Domein.JEUGDHULP: Regel(
        "Toestemming voor jeugdhulp",
        f"7.3.4 Jeugdwet {JURIST}",
        12,
        16,
        "7.3.4 en 7.3.5 Jeugdwet",
        Toestemming.VEREIST,
        f"7.3.4 Jeugdwet; bij een geschil 1:253a BW {JURIST}",
    ),
    Domein.PASPOORT: Regel(
        "Een paspoort aanvragen",
        "34 lid 1 Paspoortwet",
        ACHTTIEN,
        ACHTTIEN,
        "34 lid 1 Paspoortwet",
        Toestemming.VEREIST,
        "34 lid 1 en 2 Paspoortwet",
    ),
    Domein.IDENTITEITSKAART: Regel(
        "Een Nederlandse identiteitskaart aanvragen",
        "34 lid 1 Paspoortwet",
        12,
        12,
        f"Paspoortwet {JURIST}",
        Toestemming.VEREIST,
        "34 lid 1 en 2 Paspoortwet",
    ),
    Domein.REIZEN_BUITENLAND: Regel(
        "Met het kind naar het buitenland reizen",
        "1:245 lid 4 en 1:247 BW",
        ACHTTIEN,
        ACHTTIEN,
        "1:233 en 1:245 lid 1 BW",
        Toestemming.VEREIST,
        "1:253a BW; 279 Sr; 3 Haags Kinderontvoeringsverdrag 1980",
    ),
    Domein.ONDERWIJS: Regel(
        "Inschrijven op een school en keuze van de school",
        f"1:247 BW {JURIST}",
        ACHTTIEN,
        ACHTTIEN,
        f"1:233 BW {JURIST}",
        Toestemming.VEREIST,
        f"1:253a BW {JURIST}",
    ),
    Domein.VERMOGEN: Regel(
        "Bewind over het vermogen: bankrekening en rechtshandelingen",
        "1:245 lid 4, 1:253i lid 1 en 3, en 1:337 BW",
        ACHTTIEN,
        ACHTTIEN,
        "1:233 en 1:234 BW",
        Toestemming.GEEN_BEZWAAR,
        BEZWAAR,
    ),
    Domein.PERSOONSGEGEVENS: Regel(
        "Toestemming en rechten bij persoonsgegevens",
        "5 Uitvoeringswet AVG",
        16,
        16,
        "5 Uitvoeringswet AVG",
        Toestemming.GEEN_BEZWAAR,
        f"{BEZWAAR} {JURIST}",
    ),
    Domein.OVERHEID_DIGITAAL: Regel(
        "Digitaal zaken doen met de overheid",
        f"1:245 lid 4 BW; 7b Besluit digitale overheid {JURIST}",
        ACHTTIEN,
        ACHTTIEN,
        f"1:233 BW {JURIST}",
        Toestemming.GEEN_BEZWAAR,
        f"{BEZWAAR} {JURIST}",
    ),
}
