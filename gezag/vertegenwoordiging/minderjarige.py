"""Acting for a minor: by gezag, then by age, then by who else holds gezag."""

from __future__ import annotations

from dataclasses import replace

from ..uitkomst import Antwoord, Ontbreekt, Vraag
from ..verloop import verloop
from . import houders, leeftijd, voorbehouden
from .antwoord import Einde, Grond, Medebeslisser, Oordeel, Rol, Vertegenwoordiging, Voorbehoud
from .domeinen import Toestemming
from .houders import Positie
from .leeftijd import Fase
from .zaak import Zaak

TOESTEMMING = "Heeft nog iemand gezag, en wat is van hem nodig?"


def minderjarige(zaak: Zaak) -> Vertegenwoordiging:
    """By gezag, then by age, then by who else holds gezag."""
    stand = houders.positie(zaak.uitspraak, zaak.wie, zaak.eigen, zaak.peildatum)
    zaak.pad.append(stand)
    uitkomst = zaak.uitspraak.uitkomst
    noten = tuple(voorbehouden.van_gezag(zaak.uitspraak, zaak.tijd.op(zaak.peildatum)))
    if stand.waarde is Positie.MISSCHIEN:
        reden = uitkomst.reden or "GEZAGHOUDER_NIET_IN_BRP"
        antwoord = zaak.uit(Oordeel.NIET_TE_BEPALEN, reden, uitkomst.artikel)
        return replace(antwoord, voorbehoud=(*noten, voorbehouden.GEZAGSREGISTER))
    if stand.waarde is Positie.GEEN:
        antwoord = zaak.uit(Oordeel.NEE, uitkomst.reden or "GEEN_GEZAG", f"1:245 BW; {uitkomst.artikel}")
        return replace(antwoord, voorbehoud=(*noten, voorbehouden.GEZAGSREGISTER))
    wie_beslist = leeftijd.fase(zaak.uitspraak.kind, zaak.regel, zaak.peildatum)
    zaak.pad.append(wie_beslist)
    grond = houders.grond(zaak.uitspraak)
    if isinstance(wie_beslist.waarde, Ontbreekt):
        return zaak.uit(Oordeel.NIET_TE_BEPALEN, "LEEFTIJD_ONZEKER", zaak.regel.artikel_leeftijd, grond)
    if wie_beslist.waarde is Fase.ZELF:
        return zaak.uit(Oordeel.NEE, "JONGERE_BESLIST_ZELF", zaak.regel.artikel_leeftijd, grond)
    return _als_houder(zaak, grond, wie_beslist.waarde, noten)


def _als_houder(zaak: Zaak, grond: Grond, wie_beslist: Fase, noten: tuple[Voorbehoud, ...]) -> Vertegenwoordiging:
    """Somebody who holds gezag: alone, or with the youngster, or with the other who holds it."""
    samen: list[Medebeslisser] = []
    if wie_beslist is Fase.SAMEN:
        samen.append(Medebeslisser(Rol.JONGERE, zaak.uitspraak.kind, zaak.regel.artikel_leeftijd))
    anderen = zaak.gezaghouders()
    vereist = zaak.regel.toestemming is Toestemming.VEREIST
    tekst = zaak.regel.toestemming.value if anderen else "er is geen andere gezaghouder"
    gelezen = tuple((a.persoon, "01.20") for a in anderen if a.persoon)
    vraag = Vraag("V4", TOESTEMMING, zaak.regel.artikel_toestemming)
    zaak.pad.append(Antwoord(vraag, vereist, tekst, gelezen, ((zaak.uitspraak.kind, "01.20"),)))
    if anderen and vereist:
        samen += anderen
    elif anderen:
        noten = (*noten, voorbehouden.geen_bezwaar(tekst, zaak.regel.artikel_toestemming))
    reden = "HEEFT_GEZAG" if not samen else "NIET_ALLEEN"
    artikel = f"{zaak.regel.artikel}; {zaak.uitspraak.uitkomst.artikel}"
    antwoord = zaak.uit(Oordeel.SAMEN_MET if samen else Oordeel.JA, reden, artikel, grond)
    sinds, tot, tot_door, twijfel = _dagen(zaak)
    noten = (*noten, *voorbehouden.onzekere_dagen(twijfel), *zaak.geboortedatum(), voorbehouden.GEZAGSREGISTER)
    return replace(antwoord, samen_met=tuple(samen), sinds=sinds, tot=tot, tot_door=tot_door, voorbehoud=noten)


def _dagen(zaak: Zaak) -> tuple[int | None, int | None, Einde | None, tuple[str, ...]]:
    """Since when the gezag, until when the answer and why, and the doubts about those days."""
    gevonden = verloop(zaak.tijd, zaak.wie_voor)
    perioden = gevonden.perioden if gevonden else ()
    plek = max((i for i, p in enumerate(perioden) if p.van <= zaak.peildatum), default=None)
    grens = leeftijd.volgende_grens(zaak.uitspraak.kind, zaak.regel, zaak.peildatum)
    if plek is None:
        return None, *(grens or (None, None)), ()
    begin = plek
    while begin > 0 and houders.is_houder(perioden[begin - 1].uitspraak, zaak.wie):
        begin -= 1
    einden = [grens] if grens else []
    if (tot := perioden[plek].tot) is not None and (grens is None or tot < grens[0]):
        einden.append((tot, Einde.ANDER_GEZAG))
    twijfel = dict.fromkeys(t for p in (perioden[begin], perioden[plek]) for t in p.onzeker)
    return perioden[begin].van, *(min(einden) if einden else (None, None)), tuple(twijfel)
