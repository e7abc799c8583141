"""The outcome in one sentence, for people; the official interface asks for it where nobody holds gezag.

No commas or quotes: the official interface does not allow them in a toelichting.
"""

from __future__ import annotations

from gezag import Soort, Uitkomst

ONBEVOEGD = {"OVERLEDEN": "overleden", "ONDER_CURATELE": "onder curatele gesteld", "MINDERJARIG": "minderjarig"}
VAST = {
    "MINDERJARIGE_NIET_IN_NEDERLAND": "de minderjarige geen ingezetene van Nederland is",
    "BUITEN_NEDERLAND_VERBLEVEN": "de minderjarige buiten Nederland heeft verbleven",
    "GEBOREN_IN_BUITENLAND": "de minderjarige buiten Nederland is geboren",
    "OUDER_ONBEKEND": "van een van de ouders niet bekend is wie het is",
    "GEBOORTEMOEDER_ONBEKEND": "niet bekend is wie de geboortemoeder is",
    "BEIDE_OUDERS_ONBEKEND": "beide ouders onbekend zijn",
    "FOUT": "de gegevens in het register spreken elkaar tegen",
    "MEERDERJARIG": "de persoon meerderjarig is",
    "GEBOORTEDATUM_ONBEKEND": "de geboortedatum geheel onbekend is",
    "OVERLEDEN": "de minderjarige is overleden",
    "NOG_NIET_GEBOREN": "de persoon op de peildatum nog niet geboren was",
}
BEGIN = {
    Soort.TIJDELIJK_GEEN: "Tijdelijk heeft niemand gezag omdat ",
    Soort.NIET_TE_BEPALEN: "Gezag is niet te bepalen omdat ",
    Soort.NIET_VAN_TOEPASSING: "Er is geen vraag naar gezag omdat ",
}


def toelichting(uitkomst: Uitkomst) -> str:
    """The outcome in a sentence."""
    match uitkomst.soort:
        case Soort.EENHOOFDIG:
            return "Een ouder heeft alleen het gezag."
        case Soort.GEZAMENLIJK_OUDERLIJK:
            return "De twee ouders hebben samen het gezag."
        case Soort.GEZAMENLIJK:
            wie = "een derde die niet in de BRP staat" if uitkomst.onbekende_derde else "de partner"
            return f"Een ouder heeft samen met {wie} het gezag."
        case Soort.VOOGDIJ if uitkomst.derden:
            return "De partner van de ouder is voogd."
        case Soort.VOOGDIJ:
            return "Er is een voogd; de BRP zegt niet wie."
    return f"{BEGIN[uitkomst.soort]}{_waarom(uitkomst)}."


def _waarom(uitkomst: Uitkomst) -> str:
    reden = uitkomst.reden or ""
    if reden == "GEGEVENS_ONTBREKEN":
        return f"deze gegevens ontbreken: {'; '.join(uitkomst.ontbrekend)}"
    if reden in VAST:
        return VAST[reden]
    wie, _, rest = reden.partition("OUDER_")
    if reden.startswith("BEIDE_OUDERS_"):
        return f"beide ouders {ONBEVOEGD[reden.removeprefix('BEIDE_OUDERS_')]} zijn"
    for ander, naam in (("_EN_NIET_OUDER_", "de partner van de ouder"), ("_EN_ANDERE_", "de andere ouder")):
        een, scheiding, twee = rest.partition(ander)
        if not wie and scheiding:
            return f"de ouder {ONBEVOEGD[een]} is en {naam} {ONBEVOEGD[twee]} is"
    return f"de ouder {ONBEVOEGD[rest]} is"
