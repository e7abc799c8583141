"""May one person act for another? For a minor by gezag and age, for oneself, and for an adult as far as the BRP tells.

A source that is connected later (court registers) adds a branch to `mag_vertegenwoordigen`; nothing else changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from graph.datum import ONBEKEND, lees_datum
from graph.persoonslijst import Persoonslijst, Voorkomen

from ..feiten import Feiten
from ..kanttekeningen.datums import leeftijd_kind_onzeker
from ..tijdregister import Tijdregister
from ..uitkomst import Antwoord, Ontbreekt, Soort, Uitspraak, Vraag
from ..verloop import verloop
from ..vragen import overlijdensdatum
from . import houders, leeftijd, voorbehouden
from .antwoord import Einde, Grond, Medebeslisser, Oordeel, Rol, Vertegenwoordiging, Voorbehoud
from .domeinen import REGELS, Domein, Toestemming
from .houders import Positie
from .leeftijd import Fase

WIE = Vraag("V1", "Is de vertegenwoordigde in leven, en minderjarig of meerderjarig?", "1:233 BW")
TOESTEMMING = "Heeft nog iemand gezag, en wat is van hem nodig?"
CURATELE = Vraag("V5", "Staat de vertegenwoordigde onder curatele?", "1:378 en 1:381 BW")


def mag_vertegenwoordigen(
    tijd: Tijdregister, vertegenwoordiger: int, vertegenwoordigde: int, domein: Domein, peildatum: int
) -> Vertegenwoordiging | None:
    """The verdict on one pair (burgerservicenummers) on one day; None when the represented has no person list."""
    nu = tijd.lijst(vertegenwoordigde, tijd.vandaag)
    uitspraak = tijd.uitspraak(vertegenwoordigde, peildatum)
    if nu is None or uitspraak is None:
        return None
    zaak = _Zaak(tijd, vertegenwoordiger, vertegenwoordigde, domein, uitspraak)
    return zaak.oordeel(tijd.lijst(vertegenwoordigde, peildatum) or nu)


class _Zaak:
    """One pair, one matter, one day; keeps the path of questions."""

    def __init__(
        self, tijd: Tijdregister, vertegenwoordiger: int, vertegenwoordigde: int, domein: Domein, uitspraak: Uitspraak
    ) -> None:
        self.tijd, self.domein, self.uitspraak = tijd, domein, uitspraak
        self.wie, self.wie_voor = vertegenwoordiger, vertegenwoordigde
        self.peildatum = uitspraak.peildatum
        self.regel = REGELS[domein]
        self.eigen = tijd.lijst(vertegenwoordiger, self.peildatum)
        self.pad: list[Antwoord[object]] = []

    @property
    def zelf(self) -> bool:
        return self.wie == self.wie_voor

    def uit(self, oordeel: Oordeel, reden: str, artikel: str, grond: Grond | None = None) -> Vertegenwoordiging:
        """An answer with what is the same in all of them."""
        eigen = self.eigen.actueel("01") if self.eigen else None
        kind, pad = self.uitspraak.kind, tuple(self.pad)
        return Vertegenwoordiging(eigen, kind, self.domein, self.peildatum, oordeel, reden, artikel, grond, pad=pad)

    def oordeel(self, lijst: Persoonslijst) -> Vertegenwoordiging:
        """V1, and from there by age. `lijst` is the list of the represented."""
        reden = self.uitspraak.uitkomst.reden
        persoon = self.uitspraak.kind
        gelezen = ((persoon, "03.10"),)
        if overlijdensdatum(lijst) is not None or reden in ("OVERLEDEN", "NOG_NIET_GEBOREN"):
            reden = "NOG_NIET_GEBOREN" if reden == "NOG_NIET_GEBOREN" else "OVERLEDEN"
            self.pad.append(Antwoord(WIE, False, reden.replace("_", " ").lower(), gelezen))
            return self.uit(Oordeel.NEE, reden, "1:245 lid 1 BW")
        if self.uitspraak.uitkomst.soort is not Soort.NIET_VAN_TOEPASSING:
            self.pad.append(Antwoord(WIE, True, "minderjarig", gelezen))
            antwoord = self.jongere() if self.zelf else self.minderjarige()
            return replace(antwoord, gezag=self.uitspraak)
        feiten = Feiten(persoon.lijst, self.tijd.op(self.peildatum), self.peildatum)
        if leeftijd_kind_onzeker(feiten, self.uitspraak):
            tekst = "niet te zeggen: de geboortedatum is niet volledig bekend"
            self.pad.append(Antwoord(WIE, None, tekst, gelezen))
            return self.uit(Oordeel.NIET_TE_BEPALEN, "LEEFTIJD_ONZEKER", "1:233 BW")
        self.pad.append(Antwoord(WIE, True, "meerderjarig", gelezen))
        return self.meerderjarige(lijst)

    # ---------------------------------------------------------------------------------------------- a minor

    def minderjarige(self) -> Vertegenwoordiging:
        """By gezag, then by age, then by who else holds gezag."""
        stand = houders.positie(self.uitspraak, self.wie, self.eigen, self.peildatum)
        self.pad.append(stand)
        uitkomst = self.uitspraak.uitkomst
        noten = tuple(voorbehouden.van_gezag(self.uitspraak, self.tijd.op(self.peildatum)))
        if stand.waarde is Positie.MISSCHIEN:
            reden = uitkomst.reden or "GEZAGHOUDER_NIET_IN_BRP"
            antwoord = self.uit(Oordeel.NIET_TE_BEPALEN, reden, uitkomst.artikel)
            return replace(antwoord, voorbehoud=(*noten, voorbehouden.GEZAGSREGISTER))
        if stand.waarde is Positie.GEEN:
            antwoord = self.uit(Oordeel.NEE, uitkomst.reden or "GEEN_GEZAG", f"1:245 BW; {uitkomst.artikel}")
            return replace(antwoord, voorbehoud=(*noten, voorbehouden.GEZAGSREGISTER))
        wie_beslist = leeftijd.fase(self.uitspraak.kind, self.regel, self.peildatum)
        self.pad.append(wie_beslist)
        grond = houders.grond(self.uitspraak)
        if isinstance(wie_beslist.waarde, Ontbreekt):
            return self.uit(Oordeel.NIET_TE_BEPALEN, "LEEFTIJD_ONZEKER", self.regel.artikel_leeftijd, grond)
        if wie_beslist.waarde is Fase.ZELF:
            return self.uit(Oordeel.NEE, "JONGERE_BESLIST_ZELF", self.regel.artikel_leeftijd, grond)
        return self.als_houder(grond, wie_beslist.waarde, noten)

    def als_houder(self, grond: Grond, wie_beslist: Fase, noten: tuple[Voorbehoud, ...]) -> Vertegenwoordiging:
        """Somebody who holds gezag: alone, or with the youngster, or with the other who holds it."""
        samen: list[Medebeslisser] = []
        if wie_beslist is Fase.SAMEN:
            samen.append(Medebeslisser(Rol.JONGERE, self.uitspraak.kind, self.regel.artikel_leeftijd))
        anderen = self.gezaghouders()
        vereist = self.regel.toestemming is Toestemming.VEREIST
        tekst = self.regel.toestemming.value if anderen else "er is geen andere gezaghouder"
        gelezen = tuple((a.persoon, "01.20") for a in anderen if a.persoon)
        vraag = Vraag("V4", TOESTEMMING, self.regel.artikel_toestemming)
        self.pad.append(Antwoord(vraag, vereist, tekst, gelezen, ((self.uitspraak.kind, "01.20"),)))
        if anderen and vereist:
            samen += anderen
        elif anderen:
            noten = (*noten, voorbehouden.geen_bezwaar(tekst, self.regel.artikel_toestemming))
        reden = "HEEFT_GEZAG" if not samen else "NIET_ALLEEN"
        artikel = f"{self.regel.artikel}; {self.uitspraak.uitkomst.artikel}"
        antwoord = self.uit(Oordeel.SAMEN_MET if samen else Oordeel.JA, reden, artikel, grond)
        sinds, tot, tot_door, twijfel = self.dagen()
        noten = (*noten, *voorbehouden.onzekere_dagen(twijfel), *self._geboortedatum(), voorbehouden.GEZAGSREGISTER)
        return replace(antwoord, samen_met=tuple(samen), sinds=sinds, tot=tot, tot_door=tot_door, voorbehoud=noten)

    def gezaghouders(self) -> list[Medebeslisser]:
        """Those who hold gezag, but for the one who would act."""
        artikel = self.regel.artikel_toestemming
        bekend = [v for v in houders.houders(self.uitspraak) if v.getal("01.20") != self.wie]
        anderen = [Medebeslisser(Rol.GEZAGHOUDER, v, artikel) for v in bekend]
        if houders.onbekende_houder(self.uitspraak):
            anderen.append(Medebeslisser(Rol.ONBEKENDE_DERDE, None, artikel))
        return anderen

    def dagen(self) -> tuple[int | None, int | None, Einde | None, tuple[str, ...]]:
        """Since when the gezag, until when the answer and why, and the doubts about those days."""
        gevonden = verloop(self.tijd, self.wie_voor)
        perioden = gevonden.perioden if gevonden else ()
        plek = max((i for i, p in enumerate(perioden) if p.van <= self.peildatum), default=None)
        grens = leeftijd.volgende_grens(self.uitspraak.kind, self.regel, self.peildatum)
        if plek is None:
            return None, *(grens or (None, None)), ()
        begin = plek
        while begin > 0 and houders.is_houder(perioden[begin - 1].uitspraak, self.wie):
            begin -= 1
        einden = [grens] if grens else []
        if (tot := perioden[plek].tot) is not None and (grens is None or tot < grens[0]):
            einden.append((tot, Einde.ANDER_GEZAG))
        twijfel = dict.fromkeys(t for p in (perioden[begin], perioden[plek]) for t in p.onzeker)
        return perioden[begin].van, *(min(einden) if einden else (None, None)), tuple(twijfel)

    def _geboortedatum(self) -> Iterable[Voorbehoud]:
        geboren = lees_datum(self.uitspraak.kind.lees("03.10")) or ONBEKEND
        return () if geboren.volledig else (voorbehouden.GEBOORTEDATUM,)

    # ------------------------------------------------------------------------------------------- for oneself

    def jongere(self) -> Vertegenwoordiging:
        """A minor acting alone."""
        wie_beslist = leeftijd.fase(self.uitspraak.kind, self.regel, self.peildatum)
        self.pad.append(wie_beslist)
        artikel = self.regel.artikel_leeftijd
        if isinstance(wie_beslist.waarde, Ontbreekt):
            return self.uit(Oordeel.NIET_TE_BEPALEN, "LEEFTIJD_ONZEKER", artikel, Grond.ZELF)
        dag, door = leeftijd.volgende_grens(self.uitspraak.kind, self.regel, self.peildatum) or (None, None)
        if wie_beslist.waarde is Fase.VERTEGENWOORDIGD:
            antwoord = self.uit(Oordeel.NEE, "TE_JONG", f"{artikel}; 1:234 BW", Grond.ZELF)
        elif wie_beslist.waarde is Fase.ZELF:
            antwoord = self.uit(Oordeel.JA, "JONGERE_BESLIST_ZELF", artikel, Grond.ZELF)
        elif samen := self.gezaghouders():
            antwoord = replace(self.uit(Oordeel.SAMEN_MET, "NIET_ALLEEN", artikel, Grond.ZELF), samen_met=tuple(samen))
        else:
            reden = self.uitspraak.uitkomst.reden or "GEZAGHOUDER_NIET_IN_BRP"
            antwoord = self.uit(Oordeel.NIET_TE_BEPALEN, reden, artikel, Grond.ZELF)
        return replace(antwoord, tot=dag, tot_door=door, voorbehoud=tuple(self._geboortedatum()))

    # --------------------------------------------------------------------------------------------- an adult

    def meerderjarige(self, lijst: Persoonslijst) -> Vertegenwoordiging:
        """The BRP tells of curatele (33.10), not who is curator; of bewind and mentorschap it tells nothing."""
        verhouding = lijst.actueel("11")
        curatele = verhouding is not None and verhouding.lees("33.10") is not None
        gelezen = ((verhouding, "33.10"),) if verhouding else ()
        gezien: tuple[tuple[Voorkomen, str], ...] = ((self.uitspraak.kind, "01.20"),)
        self.pad.append(Antwoord(CURATELE, curatele, "ja" if curatele else "nee, volgens de BRP", gelezen, gezien))
        noten = (voorbehouden.MEERDERJARIGENBESCHERMING, voorbehouden.VOLMACHT)
        if curatele and self.zelf:
            antwoord = self.uit(Oordeel.NIET_TE_BEPALEN, "ONDER_CURATELE", "1:381 lid 2 tot en met 5 BW", Grond.ZELF)
        elif curatele:
            artikel = "1:381 en 1:383 BW"
            antwoord = self.uit(Oordeel.NIET_TE_BEPALEN, "CURATOR_NIET_IN_BRP", artikel, Grond.CURATELE)
        elif self.zelf:
            return replace(self.uit(Oordeel.JA, "HANDELT_ZELF", "1:233 BW", Grond.ZELF), voorbehoud=noten[:1])
        else:
            antwoord = self.uit(Oordeel.NEE, "MEERDERJARIG", "1:233 en 1:245 lid 1 BW")
        return replace(antwoord, voorbehoud=noten)
