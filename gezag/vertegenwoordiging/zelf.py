"""A minor who acts alone: from what age, and until then with whom."""

from __future__ import annotations

from dataclasses import replace

from ..uitkomst import Ontbreekt
from . import beperkingen, leeftijd
from .antwoord import Einde, Grond, Oordeel, Vertegenwoordiging
from .leeftijd import Fase
from .zaak import Zaak


def jongere(zaak: Zaak) -> Vertegenwoordiging:
    """A minor acting alone."""
    wie_beslist = leeftijd.fase(zaak.uitspraak.kind, zaak.regel, zaak.peildatum)
    zaak.pad.append(wie_beslist)
    artikel = zaak.regel.artikel_leeftijd
    if isinstance(wie_beslist.waarde, Ontbreekt):
        return zaak.uit(Oordeel.NIET_TE_BEPALEN, "LEEFTIJD_ONZEKER", artikel, Grond.ZELF)
    dag, door = leeftijd.volgende_grens(zaak.uitspraak.kind, zaak.regel, zaak.peildatum) or (None, None)
    samen = beperkingen.beslissers(zaak)
    if wie_beslist.waarde is Fase.VERTEGENWOORDIGD:
        antwoord = zaak.uit(Oordeel.NEE, "TE_JONG", f"{artikel}; 1:234 BW", Grond.ZELF)
    elif wie_beslist.waarde is Fase.ZELF:
        antwoord = zaak.uit(Oordeel.JA, "JONGERE_BESLIST_ZELF", artikel, Grond.ZELF)
    elif samen.wie:
        antwoord = zaak.uit(Oordeel.SAMEN_MET, "NIET_ALLEEN", artikel, Grond.ZELF)
        antwoord = replace(antwoord, samen_met=tuple(samen.wie), rust_op=samen.rust_op)
        einden = [een.einde.vroegst for een in samen.rust_op if een.einde is not None]
        if einden and (dag is None or min(einden) < dag):
            dag, door = min(einden), Einde.EINDE_MAATREGEL
    else:
        reden = zaak.geheel.reden or "GEZAGHOUDER_NIET_IN_BRP"
        antwoord = zaak.uit(Oordeel.NIET_TE_BEPALEN, reden, artikel, Grond.ZELF)
    return replace(antwoord, tot=dag, tot_door=door, voorbehoud=zaak.geboortedatum())
