"""Acting for an adult: by curatele, bewind or mentorschap. The BRP tells of curatele only that there is one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graph.persoonslijst import Persoonslijst
from graph.rechtspraak import Benoemde, Maatregel

from ..rechtspraak.houder import als_voorkomen
from ..rechtspraak.werking import geeindigd
from ..uitkomst import Antwoord, Bron, Vraag
from ..vragen import bevoegdheid
from . import voorbehouden
from .antwoord import Einde, Grond, Medebeslisser, Oordeel, Rol, Vertegenwoordiging, Voorbehoud
from .bescherming import ZORG, Beschermd, maatregelen, zegt_anders
from .domeinen import JURIST
from .zaak import Zaak

CURATELE = Vraag("V5", "Staat de vertegenwoordigde onder curatele?", "1:378 en 1:381 BW")
BENOEMD = Vraag("V7", "Benoemde de rechter de vertegenwoordiger hiervoor?", "1:383, 1:435 en 1:452 BW")
RANG = (Oordeel.JA, Oordeel.SAMEN_MET, Oordeel.NIET_TE_BEPALEN, Oordeel.NEE)


def meerderjarige(zaak: Zaak, lijst: Persoonslijst) -> Vertegenwoordiging:
    """`lijst` is the list of the represented."""
    beschermd = maatregelen(zaak)
    curatele = tuple(een for een in beschermd if een.inschrijving.maatregel is Maatregel.CURATELE)
    in_brp = _curatele_in_brp(zaak, lijst, bool(curatele))
    noten = (
        *_twijfel(zaak, in_brp=in_brp, curatele=curatele),
        voorbehouden.bescherming(zaak.tijd),
        voorbehouden.VOLMACHT,
    )
    if zaak.zelf:
        return _zelf(zaak, beschermd, noten, onder_curatele=in_brp or bool(curatele))
    if curatele:
        return _bij_curatele(zaak, curatele, noten)
    if in_brp:
        reden = "CURATOR_NIET_IN_BRP"
        antwoord = zaak.uit(Oordeel.NIET_TE_BEPALEN, reden, "1:381 en 1:383 BW", Grond.CURATELE)
        return replace(antwoord, voorbehoud=noten)
    antwoorden = [_benoemd(zaak, een, noten) for een in beschermd if een.benoemt(zaak)]
    if not antwoorden and any(een.kan_benoemen(zaak) for een in beschermd):
        artikel = "1:435 en 1:452 BW"
        return replace(zaak.uit(Oordeel.NIET_TE_BEPALEN, _zonder_nummer(zaak), artikel), voorbehoud=noten)
    if not antwoorden:
        return replace(zaak.uit(Oordeel.NEE, "MEERDERJARIG", "1:233 en 1:245 lid 1 BW"), voorbehoud=noten)
    return min(antwoorden, key=lambda een: RANG.index(een.oordeel))


def _curatele_in_brp(zaak: Zaak, lijst: Persoonslijst, in_register: bool) -> bool:
    """V5: the BRP tells of curatele (33.10); the CCBR may tell of one as well."""
    verhouding = lijst.actueel("11")
    in_brp = verhouding is not None and verhouding.lees("33.10") is not None
    gelezen = ((verhouding, "33.10"),) if verhouding else ()
    gezien: tuple[Bron, ...] = ((zaak.uitspraak.kind, "01.20"),)
    tekst = "ja" if in_brp else "ja, volgens het CCBR" if in_register else "nee, volgens de BRP"
    zaak.pad.append(Antwoord(CURATELE, in_brp or in_register, tekst, gelezen, gezien))
    return in_brp


def _twijfel(zaak: Zaak, *, in_brp: bool, curatele: tuple[Beschermd, ...]) -> Iterator[Voorbehoud]:
    """Where BRP and CCBR differ about curatele."""
    over = [i for i in zaak.tijd.inschrijvingen if i.nummer == zaak.wie_voor]
    voorbij = any(i.maatregel is Maatregel.CURATELE and geeindigd(i, zaak.peildatum) for i in over)
    if in_brp and not curatele and voorbij:
        tekst = (
            "De BRP toont nog curatele; volgens het centraal curatele- en bewindregister is zij geëindigd (1:389, "
            "1:391 BW). Vraag een uittreksel."
        )
        yield Voorbehoud(voorbehouden.TEGENSPRAAK, tekst)
    elif curatele and not in_brp:
        tekst = "Het centraal curatele- en bewindregister kent curatele die de BRP niet of nog niet toont (1:391 BW)."
        yield Voorbehoud("CURATELE_NIET_IN_BRP", tekst)


def _bij_curatele(zaak: Zaak, curatele: tuple[Beschermd, ...], noten: tuple[Voorbehoud, ...]) -> Vertegenwoordiging:
    """The curator acts; somebody else does not."""
    benoemd = [een for een in curatele if een.benoemt(zaak)]
    if zegt_anders(curatele):
        reden = "TEGENSTRIJDIGE_BESLISSINGEN"
        antwoord = zaak.uit(Oordeel.NIET_TE_BEPALEN, reden, "1:383 en 1:391 BW", Grond.CURATELE)
    elif benoemd:
        return _benoemd(zaak, benoemd[0], noten)
    elif not any(een.benoemden for een in curatele):
        antwoord = zaak.uit(Oordeel.NIET_TE_BEPALEN, "CURATOR_NIET_BEKEND", "1:381 en 1:383 BW", Grond.CURATELE)
    elif any(een.kan_benoemen(zaak) for een in curatele):
        antwoord = zaak.uit(Oordeel.NIET_TE_BEPALEN, _zonder_nummer(zaak), "1:381 en 1:383 BW", Grond.CURATELE)
    elif not all(een.zeker for een in curatele):
        antwoord = zaak.uit(Oordeel.NIET_TE_BEPALEN, "WERKING_ONZEKER", "1:378 BW", Grond.CURATELE)
    else:
        antwoord = zaak.uit(Oordeel.NEE, "NIET_DE_CURATOR", "1:381 en 1:383 BW")
        if any(b.organisatie for een in curatele for b in een.benoemden) and not zaak.organisatie:
            noten = (*noten, voorbehouden.NAMENS_INSTELLING)
    return replace(antwoord, voorbehoud=noten, rust_op=tuple(een.inschrijving for een in curatele))


def _zonder_nummer(zaak: Zaak) -> str:
    return "ORGANISATIE_ZONDER_NUMMER" if zaak.organisatie else "BENOEMDE_ZONDER_NUMMER"


def _benoemd(zaak: Zaak, een: Beschermd, noten: tuple[Voorbehoud, ...]) -> Vertegenwoordiging:
    """Whom the court appointed, within what the measure is about."""
    soort, inschrijving = een.soort, een.inschrijving
    past = zaak.domein in soort.domeinen
    in_brp = zaak.eigen and bevoegdheid(zaak.eigen, zaak.peildatum).waarde
    onbevoegd = not zaak.organisatie and (in_brp or zaak.onder_curatele)
    gezien: tuple[Bron, ...] = ((zaak.uitspraak.kind, "01.20"),)
    zaak.pad.append(Antwoord(BENOEMD, past, f"{'ja' if past else 'niet hiervoor'}: {soort.grond}", (), gezien))
    if not past:
        oordeel, reden = Oordeel.NEE, "BUITEN_DE_MAATREGEL"
    elif onbevoegd:
        oordeel, reden = Oordeel.NEE, "VERTEGENWOORDIGER_ONBEVOEGD"
    elif not een.zeker:
        oordeel, reden = Oordeel.NIET_TE_BEPALEN, "WERKING_ONZEKER"
    elif not een.heel:
        oordeel, reden = Oordeel.NIET_TE_BEPALEN, "BEWIND_OVER_EEN_DEEL"
    else:
        oordeel, reden = Oordeel.JA, "BENOEMD_DOOR_DE_RECHTER"
    antwoord = zaak.uit(oordeel, reden, soort.artikel, soort.grond)
    if past and zaak.domein in ZORG:
        noten = (*noten, voorbehouden.WILSBEKWAAM)
    if zaak.organisatie:
        noten = (*noten, voorbehouden.NAMENS_ORGANISATIE)
    einde = inschrijving.einde.vroegst if inschrijving.einde is not None else None
    return replace(
        antwoord,
        sinds=inschrijving.ingang.vroegst or None,
        tot=einde,
        tot_door=Einde.EINDE_MAATREGEL if einde else None,
        voorbehoud=noten,
        rust_op=(inschrijving,),
    )


def _zelf(
    zaak: Zaak, beschermd: tuple[Beschermd, ...], noten: tuple[Voorbehoud, ...], *, onder_curatele: bool
) -> Vertegenwoordiging:
    """An adult for themselves: not, or not alone, in what a measure is about."""
    hierover = [een for een in beschermd if zaak.domein in een.soort.domeinen]
    rust_op = tuple(een.inschrijving for een in hierover)
    bewind = [een for een in hierover if een.soort.grond is Grond.BEWIND]
    if onder_curatele:
        artikel = "1:381 lid 2 tot en met 5 BW"
        antwoord = zaak.uit(Oordeel.NIET_TE_BEPALEN, "ONDER_CURATELE", artikel, Grond.ZELF)
    elif any(een.soort.grond is Grond.MENTORSCHAP for een in hierover):
        artikel = f"1:453 en 7:465 BW {JURIST}"
        antwoord = zaak.uit(Oordeel.NIET_TE_BEPALEN, "ONDER_MENTORSCHAP", artikel, Grond.ZELF)
    elif any(een.zeker and een.heel and een.benoemden for een in bewind):
        antwoord = zaak.uit(Oordeel.SAMEN_MET, "NIET_ALLEEN", "1:438 lid 2 BW", Grond.ZELF)
        samen = tuple(_mede(b) for een in bewind if een.zeker for b in een.benoemden)
        antwoord = replace(antwoord, samen_met=samen)
    elif bewind:
        antwoord = zaak.uit(Oordeel.NIET_TE_BEPALEN, "BEWIND_OVER_EEN_DEEL", "1:438 lid 2 BW", Grond.ZELF)
    else:
        return replace(zaak.uit(Oordeel.JA, "HANDELT_ZELF", "1:233 BW", Grond.ZELF), voorbehoud=noten[:-1])
    return replace(antwoord, voorbehoud=noten, rust_op=rust_op)


def _mede(benoemde: Benoemde) -> Medebeslisser:
    persoon = None if benoemde.organisatie else als_voorkomen(benoemde)
    return Medebeslisser(Rol.BEWINDVOERDER, persoon, "1:438 lid 2 BW", benoemde.organisatie)


def benoemden(zaak: Zaak) -> list[Benoemde]:
    """Everyone whom a court appointed over an adult."""
    return [b for een in maatregelen(zaak) for b in een.benoemden]
