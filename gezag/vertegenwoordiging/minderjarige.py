"""Acting for a minor: by gezag, then by age, then by who else holds gezag and what a court took out of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.rechtspraak import Inschrijving, Maatregel

from ..rechtspraak import Werking
from ..rechtspraak.artikelen import ARTIKELEN
from ..rechtspraak.inhoud import BEPERKT as BEPERKT_GEZAG
from ..uitkomst import Antwoord, Ontbreekt, Vraag
from ..verloop import Gezagsperiode, kern, verloop
from . import beperkingen, houders, leeftijd, voorbehouden
from .antwoord import Einde, Grond, Medebeslisser, Oordeel, Rol, Vertegenwoordiging, Voorbehoud
from .domeinen import Toestemming
from .houders import Positie
from .leeftijd import Fase
from .zaak import Zaak

TOESTEMMING = "Heeft nog iemand gezag, en wat is van hem nodig?"
BEPERKEND = BEPERKT_GEZAG | {Maatregel.VERVANGENDE_TOESTEMMING}
"""What begins or ends with these can change who decides."""
BEPERKT = Vraag("V6", "Heeft de rechter dit aan een ander gegeven, of het gezag hierin geschorst?", "1:265e, 1:268 BW")


def minderjarige(zaak: Zaak) -> Vertegenwoordiging:
    """By gezag, then by age, then by who else holds gezag."""
    stand = houders.positie(zaak)
    zaak.pad.append(stand)
    geheel = zaak.geheel
    noten = tuple(voorbehouden.van_gezag(zaak.gezag, zaak.tijd.op(zaak.peildatum)))
    register = voorbehouden.gezagsregister(zaak.tijd)
    namens = beperkingen.in_naam_van(zaak)
    if stand.waarde is Positie.HOUDER or namens:
        return _met_gezag(zaak, namens, noten)
    if stand.waarde is Positie.MISSCHIEN:
        reden = geheel.reden or "GEZAGHOUDER_NIET_IN_BRP"
        antwoord = zaak.uit(Oordeel.NIET_TE_BEPALEN, reden, geheel.artikel)
    elif misschien := beperkingen.in_naam_van(zaak, Werking.ONZEKER):
        grond = beperkingen.grond_van(misschien)
        antwoord = zaak.uit(Oordeel.NIET_TE_BEPALEN, "WERKING_ONZEKER", ARTIKELEN[misschien.maatregel], grond)
    elif beperkingen.houdt_toezicht(zaak):
        antwoord = zaak.uit(Oordeel.NEE, "TOEZICHT_IS_GEEN_GEZAG", f"1:255 en 1:263 BW; {geheel.artikel}")
    else:
        antwoord = zaak.uit(Oordeel.NEE, geheel.reden or "GEEN_GEZAG", f"1:245 BW; {geheel.artikel}")
        if any(h.organisatie for h in geheel.houders) and not zaak.organisatie:
            noten = (*noten, voorbehouden.NAMENS_INSTELLING)
    return replace(antwoord, voorbehoud=(*noten, register), rust_op=geheel.rust_op)


def _met_gezag(zaak: Zaak, namens: Inschrijving | None, noten: tuple[Voorbehoud, ...]) -> Vertegenwoordiging:
    """Somebody who holds gezag, or decides part of it for an institution."""
    houder = houders.zoek_houder(zaak.geheel, zaak.wie, zaak.organisatie)
    if namens:
        grond = beperkingen.grond_van(namens)
    else:
        assert houder is not None, "whoever has the position has the gezag"
        grond = houders.grond(houder, zaak.geheel)
    wie_beslist = leeftijd.fase(zaak.uitspraak.kind, zaak.regel, zaak.peildatum)
    zaak.pad.append(wie_beslist)
    if isinstance(wie_beslist.waarde, Ontbreekt):
        return zaak.uit(Oordeel.NIET_TE_BEPALEN, "LEEFTIJD_ONZEKER", zaak.regel.artikel_leeftijd, grond)
    if wie_beslist.waarde is Fase.ZELF:
        return zaak.uit(Oordeel.NEE, "JONGERE_BESLIST_ZELF", zaak.regel.artikel_leeftijd, grond)
    if zaak.organisatie:
        noten = (*noten, voorbehouden.NAMENS_ORGANISATIE)
    beperkt = None if namens else beperkingen.beperking(zaak)
    if beperkt:
        tekst = "ja" if beperkt.zeker else "niet te zeggen: of de beslissing nu werkt is niet zeker"
        zaak.pad.append(
            Antwoord(BEPERKT, True if beperkt.zeker else None, tekst, (), ((zaak.uitspraak.kind, "01.20"),))
        )
        oordeel = Oordeel.NEE if beperkt.zeker else Oordeel.NIET_TE_BEPALEN
        antwoord = zaak.uit(oordeel, beperkt.reden, beperkt.artikel, grond)
        noten = (*noten, voorbehouden.gezagsregister(zaak.tijd))
        return replace(antwoord, voorbehoud=noten, rust_op=(beperkt.inschrijving,))
    return _als_houder(zaak, grond, wie_beslist.waarde, noten, namens)


def _als_houder(
    zaak: Zaak, grond: Grond, wie_beslist: Fase, noten: tuple[Voorbehoud, ...], namens: Inschrijving | None
) -> Vertegenwoordiging:
    """Alone, or with the youngster, or with the other who holds gezag."""
    samen: list[Medebeslisser] = []
    if wie_beslist is Fase.SAMEN:
        samen.append(Medebeslisser(Rol.JONGERE, zaak.uitspraak.kind, zaak.regel.artikel_leeftijd))
    gegeven: list[Inschrijving] = []
    if not namens:
        anderen, gegeven, noten = _anderen(zaak, noten)
        samen += anderen
    reden = "HEEFT_GEZAG" if not samen else "NIET_ALLEEN"
    rust_op = (namens,) if namens else (*zaak.geheel.rust_op, *gegeven)
    recht = ARTIKELEN[namens.maatregel] if namens else zaak.geheel.artikel
    artikel = f"{zaak.regel.artikel}; {recht}"
    antwoord = zaak.uit(Oordeel.SAMEN_MET if samen else Oordeel.JA, reden, artikel, grond)
    sinds, tot, tot_door, twijfel = _dagen(zaak, rust_op)
    if namens:
        sinds = namens.ingang.vroegst or None
    register = voorbehouden.gezagsregister(zaak.tijd)
    noten = (*noten, *voorbehouden.onzekere_dagen(twijfel), *zaak.geboortedatum(), register)
    antwoord = replace(antwoord, samen_met=tuple(samen), voorbehoud=noten, rust_op=rust_op)
    return replace(antwoord, sinds=sinds, tot=tot, tot_door=tot_door)


def _anderen(
    zaak: Zaak, noten: tuple[Voorbehoud, ...]
) -> tuple[list[Medebeslisser], list[Inschrijving], tuple[Voorbehoud, ...]]:
    """V4: the others whose consent is needed, the court's consent in place of theirs, and what is to be noted."""
    anderen, geschorst = beperkingen.beslissers(zaak)
    vereist = zaak.regel.toestemming is Toestemming.VEREIST
    tekst = zaak.regel.toestemming.value if anderen else "er is geen andere gezaghouder"
    gelezen = tuple((a.persoon, "01.20") for a in anderen if a.persoon and a.persoon.kop.bron)
    vraag = Vraag("V4", TOESTEMMING, zaak.regel.artikel_toestemming)
    zaak.pad.append(Antwoord(vraag, vereist, tekst, gelezen, ((zaak.uitspraak.kind, "01.20"),)))
    gegeven = list(geschorst)
    if not anderen:
        return [], gegeven, noten
    if not vereist:
        return [], gegeven, (*noten, voorbehouden.geen_bezwaar(tekst, zaak.regel.artikel_toestemming))
    nodig: list[Medebeslisser] = []
    for ander in anderen:
        vervangen = beperkingen.toestemming_gegeven(zaak, ander)
        nodig += [] if vervangen else [ander]
        gegeven += [vervangen] if vervangen else []
    return nodig, gegeven, noten


def _dagen(
    zaak: Zaak, rust_op: tuple[Inschrijving, ...]
) -> tuple[int | None, int | None, Einde | None, tuple[str, ...]]:
    """Since when the gezag, until when the answer and why, and the doubts about those days."""
    gevonden = verloop(zaak.tijd, zaak.wie_voor)
    perioden = gevonden.perioden if gevonden else ()
    plek = max((i for i, p in enumerate(perioden) if p.van <= zaak.peildatum), default=None)
    grens = leeftijd.volgende_grens(zaak.uitspraak.kind, zaak.regel, zaak.peildatum)
    einden = [grens] if grens else []
    einden += [
        (een.einde.vroegst, Einde.EINDE_MAATREGEL)
        for een in rust_op
        if een.einde is not None and een.einde.vroegst > zaak.peildatum
    ]
    if plek is None:
        return None, *(min(einden) if einden else (None, None)), ()
    begin = plek
    while begin > 0 and houders.zoek_houder(perioden[begin - 1].aanvulling.geheel, zaak.wie, zaak.organisatie):
        begin -= 1
    if (tot := _tot(perioden, plek)) is not None and (grens is None or tot < grens[0]):
        einden.append((tot, Einde.ANDER_GEZAG))
    twijfel = dict.fromkeys(t for p in (perioden[begin], perioden[plek]) for t in p.onzeker)
    return perioden[begin].van, *(min(einden) if einden else (None, None)), tuple(twijfel)


def _tot(perioden: Sequence[Gezagsperiode], plek: int) -> int | None:
    """Until when the gezag stays the same, with what a court gave of it to others."""
    while plek + 1 < len(perioden) and _gezag_in(perioden[plek]) == _gezag_in(perioden[plek + 1]):
        plek += 1
    return perioden[plek].tot


def _gezag_in(periode: Gezagsperiode) -> tuple[object, ...]:
    geheel = periode.aanvulling.geheel
    beperkt = frozenset(een for een in periode.aanvulling.inschrijvingen if een.inschrijving.maatregel in BEPERKEND)
    return kern(periode.uitspraak), geheel.kern, geheel.artikel, beperkt
