"""The decision tree for one child, D0 to D13: reads as the law does, and keeps the path it took.

The outcome is that of the official BRP gezag interface, oddities included; where that fails a whole request (a
name that must be shown is missing, a number that stands on two lists) this gives an ordinary outcome with its reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, product
from typing import TypeVar

from graph.persoonslijst import Persoonslijst

from . import afstamming, rechter, verblijf
from .feiten import Feiten, NietInBron, OnverwachteGegevens, Ouder, Register
from .onderzoek import ONDERZOEK, in_onderzoek
from .redenen import (
    ANDER_ALLEEN,
    PARTNER_WORDT_VOOGD,
    VOLGORDE,
    gegeven_ontbreekt,
    met_namen,
    niet_te_bepalen,
    tijdelijk_geen,
    twee_redenen,
    zonder_naam,
)
from .uitkomst import Antwoord, Bron, Onbevoegdheid, Ontbreekt, Soort, Uitkomst, Uitspraak
from .vragen import (
    BEVOEGD_DERDE,
    RelatieOuders,
    beide_in_register,
    bevoegdheid,
    bevoegdheid_ingeschrevene,
    bevoegdheid_ouder,
    is_minderjarig,
    niet_in_register,
    ouders_opgezocht,
    relatie_van_ouders,
)

T = TypeVar("T")
NAAM = ("01.20", "02.10", "02.20", "02.30", "02.40", "04.10")
"""What an answer shows of a person."""


def leid_af(kind: Persoonslijst, register: Register, peildatum: int) -> Uitspraak:
    """Derive who holds gezag over one person on `peildatum` (yyyymmdd). Never raises on what the lists hold.

    Somebody of age, or a child that died, gives the outcome NIET_VAN_TOEPASSING with its reason.
    """
    return _Zaak(Feiten(kind, register, peildatum)).uitspraak()


def nog_niet_geboren(kind: Persoonslijst, peildatum: int) -> Uitspraak:
    """The answer about somebody who was not yet born on a date in the past."""
    feiten = Feiten(kind, Register([kind]), peildatum)
    antwoord = Antwoord(verblijf.MINDERJARIG, False, "nee, nog niet geboren", ((feiten.persoon, "03.10"),))
    uitkomst = Uitkomst(Soort.NIET_VAN_TOEPASSING, "1:233 BW", reden="NOG_NIET_GEBOREN")
    return Uitspraak(kind, feiten.persoon, peildatum, uitkomst, (antwoord,), in_onderzoek=False)


class _Zaak:
    """One run of the procedure: the facts, and the path of questions so far."""

    def __init__(self, feiten: Feiten) -> None:
        self.feiten = feiten
        self.pad: list[Antwoord[object]] = []
        self.ook_gelezen: list[Bron] = []
        self.relatie: Antwoord[RelatieOuders | Ontbreekt] | None = None

    def uitspraak(self) -> Uitspraak:
        try:
            if self.staat_dubbel():
                raise OnverwachteGegevens("meer dan een persoonslijst met hetzelfde burgerservicenummer")
            uitkomst = met_namen(self.feiten, self.beslis())
        except NietInBron as fout:
            uitkomst = gegeven_ontbreekt(Ontbreekt(str(fout)))
        except OnverwachteGegevens as fout:
            self.ook_gelezen += fout.gelezen
            if not self.pad:
                self.vraag(verblijf.minderjarig(self.feiten))
            uitkomst = niet_te_bepalen("FOUT", str(fout))
        feiten = self.feiten
        onderzoek = in_onderzoek(self._alles_gelezen(uitkomst), feiten.peildatum)
        return Uitspraak(feiten.kind, feiten.persoon, feiten.peildatum, uitkomst, tuple(self.pad), onderzoek)

    def staat_dubbel(self) -> bool:
        """Whether there is more than one list with this burgerservicenummer, and a minor on one of them."""
        lijsten = self.feiten.register.alle(self.feiten.kind.burgerservicenummer)
        if len(lijsten) < 2:
            return False
        geboren = (persoon.getal("03.10") for lijst in lijsten if (persoon := lijst.actueel("01")))
        return any(is_minderjarig(dag, self.feiten.peildatum) for dag in geboren)

    def _alles_gelezen(self, uitkomst: Uitkomst) -> Iterator[Bron]:
        """Everything read on the way, and what the answer shows of persons of whom anything is under investigation."""
        getoond = (self.feiten.persoon, *uitkomst.ouders, *uitkomst.derden)
        onderzocht = [v for v in getoond if ONDERZOEK in v.elementen]
        return chain(self.ook_gelezen, *[antwoord.gelezen for antwoord in self.pad], product(onderzocht, NAAM))

    def vraag(self, antwoord: Antwoord[T]) -> T:
        """Put a question on the path and go on with its answer."""
        self.pad.append(antwoord)
        return antwoord.waarde

    def relatie_van_ouders(self) -> Antwoord[RelatieOuders | Ontbreekt]:
        """Asked for birth abroad (D3) and for gezag by law (D11), answered once."""
        if self.relatie is None:
            self.relatie = relatie_van_ouders(self.feiten)
        return self.relatie

    def beslis(self) -> Uitkomst:
        """D0 to D4: is there a question, may Dutch law answer it, and did a court?"""
        feiten = self.feiten
        if not self.vraag(verblijf.minderjarig(feiten)):
            reden = "MEERDERJARIG" if feiten.geboortedatum else "GEBOORTEDATUM_ONBEKEND"
            return Uitkomst(Soort.NIET_VAN_TOEPASSING, "1:233 BW", reden=reden)
        ingezetene = self.vraag(verblijf.ingezetene(feiten))
        if isinstance(ingezetene, Ontbreekt):
            return gegeven_ontbreekt(ingezetene)
        if not ingezetene:
            return niet_te_bepalen("MINDERJARIGE_NIET_IN_NEDERLAND")
        if not self.vraag(verblijf.in_leven(feiten)):
            return Uitkomst(Soort.NIET_VAN_TOEPASSING, "1:245 lid 1 BW", reden="OVERLEDEN")
        if self.vraag(self.relatie_van_ouders()) is not RelatieOuders.NU:
            buitenland = self.vraag(verblijf.buitenland(feiten))
            if isinstance(buitenland, Ontbreekt):
                return gegeven_ontbreekt(buitenland)
            if buitenland:
                return niet_te_bepalen(buitenland)
        indicatie = self.vraag(rechter.uitspraak(feiten))
        if indicatie:
            achterhaald = self.vraag(rechter.achterhaald(feiten, indicatie))
            if isinstance(achterhaald, Ontbreekt):
                return gegeven_ontbreekt(achterhaald)
            if not achterhaald:
                return self.volgens_rechter(self.vraag(rechter.inhoud(feiten, indicatie)))
        return self.van_rechtswege()

    # ------------------------------------------------------------------------------------- D6: the court

    def volgens_rechter(self, indicatie: str) -> Uitkomst:
        """D6: the decision, as far as those it names may hold gezag."""
        if indicatie == "D":
            return self.voogdij("1:280 BW, 1:295 BW", None)
        if indicatie == "12":
            return self.beide("1:251a BW, 1:253c BW, 1:252 BW")
        ouder = self.feiten.ouder(int(indicatie[0]))
        if indicatie.endswith("D"):
            return self.ouder_en_derde_door_rechter(ouder)
        self.ook_gelezen += ouder.bron("02.40")
        self.ook_gelezen += ouders_opgezocht(self.feiten)
        if ouder.aanwezig:
            return self.een_ouder(ouder, "1:251a BW, 1:253c BW, 1:253n BW")
        if stop := niet_in_register(self.feiten, self.feiten.ouder2):
            return gegeven_ontbreekt(stop)
        if ouder.nummer == 1:
            return tijdelijk_geen("OUDER_OVERLEDEN", Onbevoegdheid.OVERLEDEN)
        return zonder_naam("ouder 2")

    def ouder_en_derde_door_rechter(self, ouder: Ouder) -> Uitkomst:
        """A parent together with somebody who is not in the register (1:253t BW)."""
        feiten = self.feiten
        self.ook_gelezen += ouders_opgezocht(feiten)
        if ouder.nummer == 2:
            self.ook_gelezen += ouder.bron("02.40")
        beoordeelde = ouder if ouder.nummer == 1 or ouder.aanwezig else feiten.ouder1
        onbevoegd = self.vraag(bevoegdheid_ingeschrevene(feiten, beoordeelde))
        if isinstance(onbevoegd, Ontbreekt):
            return gegeven_ontbreekt(onbevoegd)
        self.ook_gelezen += bevoegdheid_ouder(feiten, feiten.andere(beoordeelde)).gelezen
        if onbevoegd:
            return self.voogdij(f"{PARTNER_WORDT_VOOGD[onbevoegd]}, 1:253t BW", None)
        getoond = ouder
        if ouder.nummer == 1 and feiten.lijst_van(ouder) is None:
            getoond = feiten.ouder2
        if getoond.voorkomen is None:
            return zonder_naam(f"ouder {getoond.nummer}")
        return Uitkomst(Soort.GEZAMENLIJK, "1:253t BW", (getoond.voorkomen,), onbekende_derde=True)

    # ----------------------------------------------------------------------------------- D8 to D13: the law

    def van_rechtswege(self) -> Uitkomst:
        """D8 and D11 to D13: by law, first by the number of parents."""
        feiten = self.feiten
        match self.vraag(afstamming.aantal_ouders(feiten)):
            case afstamming.Ouders.PUNT:
                return niet_te_bepalen("OUDER_ONBEKEND")
            case afstamming.Ouders.GEEN:
                return Uitkomst(Soort.TIJDELIJK_GEEN, "1:253g BW, 1:295 BW", reden="BEIDE_OUDERS_ONBEKEND")
            case afstamming.Ouders.EEN:
                return self.enige_ouder(feiten.ouder1 if feiten.ouder1.aanwezig else feiten.ouder2)
        relatie = self.vraag(self.relatie_van_ouders())
        if isinstance(relatie, Ontbreekt):
            return gegeven_ontbreekt(relatie)
        if relatie is RelatieOuders.NU:
            return self.beide("1:251 lid 1 BW, 1:253aa BW")
        if relatie is RelatieOuders.NEE:
            return self.beide("1:251 lid 2 BW, 1:253aa BW")
        if self.vraag(afstamming.geadopteerd(feiten)):
            return self.beide("1:229 BW, 1:251 BW")
        erkenning = self.vraag(afstamming.erkenning(feiten))
        if isinstance(erkenning, Ontbreekt):
            return gegeven_ontbreekt(erkenning)
        if erkenning is afstamming.Erkenning.GEZAMENLIJK:
            return self.beide("1:251b BW")
        if erkenning is afstamming.Erkenning.MOEDER_ONBEKEND:
            return self.beide("1:253b BW", moeder_onbekend=True)
        assert isinstance(erkenning, Ouder)
        return self.een_ouder(erkenning, "1:253b lid 1 BW")

    def enige_ouder(self, ouder: Ouder) -> Uitkomst:
        """D10: one parent, alone or with the partner in whose marriage or partnership the child was born."""
        feiten = self.feiten
        periode = self.vraag(afstamming.geboren_tijdens_relatie(feiten, ouder))
        if isinstance(periode, Ontbreekt):
            return gegeven_ontbreekt(periode)
        if periode is None:
            return self.een_ouder(ouder, "1:253b lid 1 BW")
        partner = afstamming.partner_bij_geboorte(feiten, ouder, periode)
        self._partner_opgezocht(partner)
        if partner is not None and partner.opschorting == "R":
            stop = Ontbreekt("niet-ouder van bevraagde persoon is niet in BRP geregistreerd")
            return gegeven_ontbreekt(self.vraag(Antwoord(BEVOEGD_DERDE, stop, stop.gegeven)))
        van_ouder = self.vraag(bevoegdheid_ouder(feiten, ouder))
        van_partner = self.vraag(bevoegdheid(partner, feiten.peildatum, BEVOEGD_DERDE)) if partner else None
        if van_ouder and van_partner:
            return tijdelijk_geen(twee_redenen(van_ouder, van_partner, "NIET_OUDER"), van_ouder, van_partner)
        if van_ouder:
            return self.voogdij(f"{PARTNER_WORDT_VOOGD[van_ouder]}, 1:253sa BW", partner)
        assert ouder.voorkomen is not None
        if van_partner:
            return Uitkomst(Soort.EENHOOFDIG, f"{ANDER_ALLEEN[van_partner]}, 1:253sa BW", (ouder.voorkomen,))
        derde = afstamming.partner_op_lijst(feiten, ouder, periode)
        if derde is None:
            return zonder_naam(f"ouder {feiten.andere(ouder).nummer}")
        return Uitkomst(Soort.GEZAMENLIJK, "1:253sa BW", (ouder.voorkomen,), (derde,))

    # ------------------------------------------------------------------------------------- shared endings

    def een_ouder(self, ouder: Ouder, artikel: str) -> Uitkomst:
        """One parent holds gezag, unless not competent; the other parent's condition does not matter."""
        onbevoegd = self.vraag(bevoegdheid_ingeschrevene(self.feiten, ouder))
        if isinstance(onbevoegd, Ontbreekt):
            return gegeven_ontbreekt(onbevoegd)
        if onbevoegd:
            return tijdelijk_geen(f"OUDER_{onbevoegd}", onbevoegd)
        assert ouder.voorkomen is not None
        return Uitkomst(Soort.EENHOOFDIG, artikel, (ouder.voorkomen,))

    def beide(self, artikel: str, *, moeder_onbekend: bool = False) -> Uitkomst:
        """D9: both parents, as far as each is competent.

        What looking them up reads is on the path already: their relationship was asked for before (D3).
        """
        feiten = self.feiten
        if stop := beide_in_register(feiten):
            return gegeven_ontbreekt(stop)
        een, twee = feiten.ouder1, feiten.ouder2
        assert een.voorkomen is not None
        assert twee.voorkomen is not None
        van_een = self.vraag(bevoegdheid_ouder(feiten, een))
        van_twee = self.vraag(bevoegdheid_ouder(feiten, twee))
        if van_een and van_twee:
            eerst, dan = sorted((van_een, van_twee), key=VOLGORDE.index)
            return tijdelijk_geen(twee_redenen(eerst, dan, "ANDERE"), eerst, dan)
        if onbevoegd := van_een or van_twee:
            over = twee.voorkomen if van_een else een.voorkomen
            return Uitkomst(Soort.EENHOOFDIG, f"{ANDER_ALLEEN[onbevoegd]}, {artikel}", (over,))
        if moeder_onbekend:
            return niet_te_bepalen("GEBOORTEMOEDER_ONBEKEND")
        return Uitkomst(Soort.GEZAMENLIJK_OUDERLIJK, artikel, (een.voorkomen, twee.voorkomen))

    def voogdij(self, artikel: str, voogd: Persoonslijst | None) -> Uitkomst:
        """Voogdij, by the partner in whose relationship the child was born or by somebody the court named."""
        self._zoek_partner_op()
        derde = voogd.actueel("01") if voogd else None
        return Uitkomst(Soort.VOOGDIJ, artikel, derden=(derde,) if derde else ())

    def _zoek_partner_op(self) -> None:
        """In every voogdij the partner at birth of an only known parent is looked up."""
        bekende = [o for o in (self.feiten.ouder1, self.feiten.ouder2) if self.feiten.lijst_van(o)]
        if len(bekende) != 1:
            return
        lijst = self.feiten.lijst_van(bekende[0])
        periode = self.feiten.register.relaties(lijst).op(self.feiten.geboortedatum) if lijst else None
        self._partner_opgezocht(self.feiten.register.vind(periode.partner) if periode else None)

    def _partner_opgezocht(self, partner: Persoonslijst | None) -> None:
        """Whose list is looked up, of that one the burgerservicenummer is read."""
        if partner and (persoon := partner.actueel("01")):
            self.ook_gelezen.append((persoon, "01.20"))
