"""Whether somebody may act for somebody else, in one sentence for people."""

from __future__ import annotations

from gezag.vertegenwoordiging import Oordeel, Overzicht, Rol, Vertegenwoordiging

from .toelichting_aanvulling import van_geheel

MEDE = {
    Rol.JONGERE: "de jongere zelf",
    Rol.GEZAGHOUDER: "de andere gezaghouder",
    Rol.ONBEKENDE_DERDE: "een gezaghouder die de BRP niet noemt",
    Rol.BEWINDVOERDER: "de bewindvoerder",
}
BEGIN = {Oordeel.NEE: "Nee", Oordeel.NIET_TE_BEPALEN: "Niet te bepalen"}
REDENEN = {
    "HEEFT_GEZAG": "Ja: de vertegenwoordiger heeft het gezag.",
    "HANDELT_ZELF": "Ja: wie meerderjarig is handelt zelf.",
    "GEEN_GEZAG": "Nee: de vertegenwoordiger heeft geen gezag.",
    "TOEZICHT_IS_GEEN_GEZAG": "Nee: deze instelling houdt toezicht en heeft geen gezag.",
    "INSTELLING_OEFENT_UIT": "Nee: de rechter gaf dit deel van het gezag aan een gecertificeerde instelling.",
    "VOORLOPIGE_VOOGD_BESLIST": "Nee: de rechter gaf dit deel van het gezag aan een voorlopige voogd.",
    "DEELS_GESCHORST": "Nee: het gezag is voor dit onderwerp geschorst.",
    "BENOEMD_DOOR_DE_RECHTER": "Ja: de rechter benoemde de vertegenwoordiger hiervoor.",
    "BUITEN_DE_MAATREGEL": "Nee: de maatregel waarbij de vertegenwoordiger is benoemd gaat hier niet over.",
    "BEWIND_OVER_EEN_DEEL": "Niet te bepalen: het bewind gaat over een deel van de goederen en het register zegt niet "
    "over welk deel.",
    "NIET_DE_CURATOR": "Nee: er is curatele en de rechter benoemde een ander tot curator.",
    "CURATOR_NIET_BEKEND": "Niet te bepalen: er is curatele en nog niet ingeschreven wie de curator is.",
    "ORGANISATIE_ZONDER_NUMMER": "Niet te bepalen: van de benoemde organisatie is dit soort nummer niet bekend.",
    "VERTEGENWOORDIGER_ONBEVOEGD": "Nee: de benoemde is zelf niet meer bevoegd.",
    "ONDER_MENTORSCHAP": "Niet te bepalen: er is een mentor; wie zelf kan beslissen doet dat.",
    "WERKING_ONZEKER": "Niet te bepalen: of een beslissing van de rechter op deze dag werkt is niet te zeggen.",
    "TEGENSTRIJDIGE_BESLISSINGEN": "Niet te bepalen: beslissingen van de rechter sluiten elkaar uit.",
    "TE_JONG": "Nee: op deze leeftijd beslist in deze zaak wie het gezag heeft.",
    "MEERDERJARIG": "Nee: de vertegenwoordigde is meerderjarig; er is geen gezag meer.",
    "OVERLEDEN": "Nee: de vertegenwoordigde is overleden.",
    "NOG_NIET_GEBOREN": "Nee: de vertegenwoordigde was op de peildatum nog niet geboren.",
    "LEEFTIJD_ONZEKER": "Niet te bepalen: de geboortedatum van de vertegenwoordigde is niet volledig bekend.",
    "GEZAGHOUDER_NIET_IN_BRP": "Niet te bepalen: er is een gezaghouder die de BRP niet noemt.",
    "CURATOR_NIET_IN_BRP": "Niet te bepalen: er is curatele en de BRP zegt niet wie de curator is.",
    "ONDER_CURATELE": "Niet te bepalen: wie onder curatele staat handelt in beginsel niet zelf.",
}
OVERZICHT = {
    "HEEFT_GEZAG": "Het gezag geeft deze bevoegdheid.",
    "GEEN_GEZAG": "Over niemand gezag gevonden.",
    "BENOEMD_DOOR_DE_RECHTER": "De rechter gaf deze bevoegdheid.",
    "MEERDERJARIG": "Meerderjarig: er is geen wettelijke vertegenwoordiger gevonden.",
    "TEGENSTRIJDIGE_BESLISSINGEN": "Beslissingen van de rechter sluiten elkaar uit.",
    "WERKING_ONZEKER": "Of een beslissing van de rechter op deze dag werkt is niet te zeggen.",
    "CURATOR_NIET_IN_BRP": "Onder curatele: de BRP zegt niet wie de curator is.",
    "OVERLEDEN": "Overleden: niemand vertegenwoordigt.",
    "NOG_NIET_GEBOREN": "Op de peildatum nog niet geboren.",
    "LEEFTIJD_ONZEKER": "De geboortedatum is niet volledig bekend.",
    "GEZAGHOUDER_NIET_IN_BRP": "Er is een gezaghouder die de BRP niet noemt.",
    "GEZAGHOUDER_ZONDER_NUMMER": "Er is een gezaghouder van wie alleen de naam bekend is.",
}


def van_paar(antwoord: Vertegenwoordiging) -> str:
    """The verdict on one pair."""
    if antwoord.reden == "NIET_ALLEEN":
        return f"Alleen samen met {' en '.join(MEDE[een.rol] for een in antwoord.samen_met)}."
    if antwoord.reden == "JONGERE_BESLIST_ZELF":
        wie = "Ja" if antwoord.oordeel is Oordeel.JA else "Nee"
        return f"{wie}: op deze leeftijd beslist de jongere hierin zelf."
    if antwoord.reden in REDENEN:
        return REDENEN[antwoord.reden]
    assert antwoord.gezag is not None, "every other reason is one of the gezag"
    return f"{BEGIN[antwoord.oordeel]}: {_klein(van_geheel(antwoord.gezag.geheel))}"


def van_overzicht(overzicht: Overzicht) -> str:
    """Why the list is as it is."""
    return OVERZICHT.get(overzicht.reden) or "Er is nu niemand aan te wijzen die het gezag heeft; zie de reden."


def _klein(zin: str) -> str:
    return zin[:1].lower() + zin[1:]
