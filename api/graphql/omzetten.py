"""From domain values to GraphQL types: names for codes, dates in words, nothing decided."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

import strawberry

from api.gezag_json import GESLACHT
from api.toelichting import toelichting
from api.vraagbaak import GezagAntwoord, GezagOverAntwoord, VerwantschapAntwoord
from gezag import Antwoord, Bron, Soort
from gezag.onderzoek import element_in_onderzoek
from graph import gezinssysteem as gezin
from graph import model, persoonslijst
from graph.datum import Datum, lees_datum
from graph.persoonslijst import negen_cijfers
from graph.store import Zoekresultaat
from graph.tabellen import GEMEENTEN, LANDEN, TITELS, Tabellen
from graph.verwantschapsnaam import Pad

from . import basistypen, typen
from .aanvulling import Gezagsaanvulling
from .omzetten_aanvulling import gezagsaanvulling

GEMEENTECODE = 4


def dag(peildatum: int) -> str:
    """A day as JJJJ-MM-DD."""
    return str(lees_datum(f"{peildatum:08}"))


class Omzetter:
    """Converts with one set of national tables."""

    def __init__(self, tabellen: Tabellen) -> None:
        self.tabellen = tabellen

    def waarde(self, tabel: str, code: str | None) -> basistypen.Waarde | None:
        """A code with its meaning."""
        return basistypen.Waarde(code=code, omschrijving=self.tabellen.naam(tabel, code) or code) if code else None

    def geslacht(self, code: str | None) -> basistypen.Waarde | None:
        """Sex in a word."""
        return basistypen.Waarde(code=code, omschrijving=GESLACHT.get(code, code)) if code else None

    def naam(self, naam: model.Naam) -> basistypen.Naam:
        """A name in parts and in full."""
        return basistypen.Naam(
            voornamen=naam.voornamen,
            adellijke_titel_predicaat=self.waarde(TITELS, naam.adellijke_titel),
            voorvoegsel=naam.voorvoegsel,
            geslachtsnaam=naam.geslachtsnaam,
            volledig=str(naam),
        )

    def persoon(
        self,
        p: model.Persoon,
        overleden: bool | None = None,
        adres: model.Adres | None = None,
        onzeker: Sequence[str] = (),
    ) -> typen.Persoon:
        """A person, deceased or not, with an address."""
        plaats = p.geboorteplaats
        gemeente = plaats is not None and len(plaats) <= GEMEENTECODE and plaats.isdigit()
        return typen.Persoon(
            id=strawberry.ID(str(p.id)),
            burgerservicenummer=p.burgerservicenummer,
            naam=self.naam(p.naam),
            geslacht=self.geslacht(p.geslacht),
            geboortedatum=_datum(p.geboortedatum),
            geboorteplaats=self.waarde(GEMEENTEN if gemeente else "", plaats),
            geboorteland=self.waarde(LANDEN, p.geboorteland),
            overleden=overleden,
            overlijdensdatum=_datum(p.overlijdensdatum) if overleden is not False else None,
            opschorting=p.opschorting,
            geheimhouding=p.geheimhouding,
            eigen_lijst=p.eigen_lijst,
            adres=self.adres(adres) if adres else None,
            onzeker=list(onzeker),
        )

    def adres(self, adres: model.Adres) -> typen.Adres:
        """An address."""
        return typen.Adres(
            straat=adres.straat,
            huisnummer=adres.huisnummer,
            huisletter=adres.huisletter,
            toevoeging=adres.toevoeging,
            postcode=adres.postcode,
            woonplaats=adres.woonplaats,
            gemeente=self.waarde(GEMEENTEN, adres.gemeente),
            land=self.waarde(LANDEN, adres.land),
            regels=list(adres.regels),
            nummeraanduiding=adres.nummeraanduiding,
        )

    def gezinssysteem(self, systeem: gezin.Gezinssysteem) -> typen.Gezinssysteem:
        """The family around one person."""
        return typen.Gezinssysteem(
            peildatum=dag(systeem.peildatum),
            persoon=self.lid(systeem.persoon),
            leden=[
                typen.Lid(
                    persoon=self.lid(lid),
                    rollen=list(lid.rollen),
                    onzeker=list(lid.onzeker),
                    geef_grondslag=partial(_grondslagen, lid),
                )
                for lid in systeem.leden
            ],
        )

    def lid(self, lid: gezin.Lid) -> typen.Persoon:
        """A person as member of a family, with address and doubts."""
        return self.persoon(lid.persoon, lid.overleden, lid.adres, lid.onzeker)

    def zoekresultaat(self, resultaat: Zoekresultaat) -> typen.Zoekresultaat:
        """A page of persons."""
        return typen.Zoekresultaat(
            totaal=resultaat.totaal, personen=[self.persoon(p, p.overleden) for p in resultaat.personen]
        )

    def drager(self, v: persoonslijst.Voorkomen) -> basistypen.Gezagsdrager:
        """Somebody with gezag, as the occurrence describes them."""
        return basistypen.Gezagsdrager(
            burgerservicenummer=negen_cijfers(v.getal("01.20")),
            naam=self._naam_van(v),
            geslacht=self.geslacht(v.lees("04.10")),
        )

    def _naam_van(self, v: persoonslijst.Voorkomen) -> basistypen.Naam:
        return self.naam(model.Naam(v.lees("02.10"), v.lees("02.20"), v.lees("02.30"), v.lees("02.40")))

    def minderjarige(self, kind: persoonslijst.Voorkomen) -> typen.Minderjarige:
        """The person over whom the gezag is, as their own list describes them."""
        return typen.Minderjarige(
            burgerservicenummer=negen_cijfers(kind.getal("01.20")),
            naam=self._naam_van(kind),
            geslacht=self.geslacht(kind.lees("04.10")),
            geboortedatum=_datum(lees_datum(kind.lees("03.10"))),
        )

    def gezag(self, antwoord: GezagAntwoord) -> typen.Gezag:
        """Who holds gezag over one child."""
        uitspraak = antwoord.uitspraak
        uitkomst, kind = uitspraak.uitkomst, uitspraak.kind
        derden = [typen.Derde(type="BekendeDerde", persoon=self.drager(v)) for v in uitkomst.derden]
        derde = None
        if uitkomst.soort is Soort.GEZAMENLIJK:
            derde = derden.pop() if derden else typen.Derde(type="OnbekendeDerde", persoon=None)
        ouders = [self.drager(v) for v in uitkomst.ouders]
        samen = uitkomst.soort is Soort.GEZAMENLIJK_OUDERLIJK
        return typen.Gezag(
            peildatum=dag(uitspraak.peildatum),
            type=uitkomst.soort,
            minderjarige=self.minderjarige(kind),
            ouder=ouders[0] if ouders and not samen else None,
            ouders=ouders if samen else [],
            derde=derde,
            derden=derden,
            in_onderzoek=uitspraak.in_onderzoek,
            reden=uitkomst.reden,
            ontbrekend=list(uitkomst.ontbrekend),
            toelichting=toelichting(uitkomst),
            artikel=uitkomst.artikel,
            geef_pad=partial(stappen, uitspraak.pad, uitspraak.peildatum),
            geef_kanttekening=partial(_kanttekeningen, antwoord),
            geef_aanvulling=partial(self._aanvulling, antwoord),
        )

    def _aanvulling(self, antwoord: GezagAntwoord) -> Gezagsaanvulling | None:
        return gezagsaanvulling(antwoord.aanvulling, self.drager) if antwoord.aanvulling else None

    def gezag_over(self, antwoord: GezagOverAntwoord) -> typen.GezagOver:
        """Over which children somebody holds gezag."""
        return typen.GezagOver(
            peildatum=dag(antwoord.peildatum),
            persoon=self.drager(antwoord.persoon),
            gezag=[self.gezag(een) for een in antwoord.gezag],
            eigen_kinderen_zonder=[self.gezag(een) for een in antwoord.eigen_kinderen_zonder],
            door_rechter=[self.gezag(een) for een in antwoord.door_rechter],
        )

    def verwantschappen(self, antwoord: VerwantschapAntwoord) -> typen.Verwantschappen:
        """How two persons are related."""
        personen = {id_: self.persoon(p, p.overleden) for id_, p in antwoord.graaf.personen.items()}
        return typen.Verwantschappen(
            peildatum=dag(antwoord.peildatum),
            verwantschappen=[
                typen.Verwantschap(
                    naam=een.naam,
                    paden=[list(_schakels(pad, personen)) for pad in een.paden],
                    onzeker=list(een.onzeker),
                )
                for een in antwoord.verwantschappen
            ],
        )


def stappen(pad: Sequence[Antwoord[object]], peildatum: int) -> list[typen.Stap]:
    """The path of questions that led to an answer."""
    return [
        typen.Stap(
            beslissing=stap.vraag.code,
            vraag=stap.vraag.tekst,
            antwoord=stap.tekst,
            artikel=stap.vraag.artikel,
            geef_bronnen=partial(_bronnen, stap, peildatum),
        )
        for stap in pad
    ]


def _bronnen(stap: Antwoord[object], peildatum: int) -> list[typen.Bronelement]:
    return [_bron(bron, peildatum) for bron in dict.fromkeys((*stap.gelezen, *stap.gezien))]


def _kanttekeningen(antwoord: GezagAntwoord) -> list[typen.Kanttekening]:
    return [typen.Kanttekening(code=k.code, wat=k.wat, wet=k.wet, nagaan=k.nagaan) for k in antwoord.kanttekeningen()]


def _grondslagen(lid: gezin.Lid) -> list[typen.Grondslag]:
    return [grondslag(g.rol, g.grond) for g in lid.grondslag]


def _schakels(pad: Pad, personen: dict[int, typen.Persoon]) -> Iterable[typen.Schakel]:
    for schakel in pad:
        yield typen.Schakel(
            van=personen[schakel.van],
            naar=personen[schakel.naar],
            stap=schakel.stap.value,
            grondslag=[grondslag(schakel.stap.value, grond) for grond in schakel.gronden],
        )


def grondslag(rol: str, grond: model.Grond) -> typen.Grondslag:
    """What a relation rests on."""
    return typen.Grondslag(
        rol=rol,
        categorie=grond.categorie,
        stapel=grond.stapel,
        volgnummer=grond.volgnr,
        sinds=_datum(grond.sinds),
        tot=_datum(grond.tot),
        aktenummer=grond.aktenummer,
        in_onderzoek=grond.in_onderzoek,
        bron=_verwijzing(grond.bron),
    )


def _verwijzing(bron: persoonslijst.Bronverwijzing) -> typen.Bronverwijzing:
    return typen.Bronverwijzing(bron=bron.bron, sleutel=bron.sleutel, versie=bron.versie)


def _bron(bron: Bron, peildatum: int) -> typen.Bronelement:
    v, element = bron
    return typen.Bronelement(
        categorie=v.categorie,
        element=element,
        stapel=v.stapel,
        volgnummer=v.volgnr,
        waarde=v.lees(element),
        persoon=negen_cijfers(v.kop.burgerservicenummer),
        in_onderzoek=element_in_onderzoek(v, element, peildatum),
        bron=_verwijzing(v.kop.bron) if v.kop.bron else None,
    )


def _datum(datum: Datum | None) -> str | None:
    return str(datum) if datum is not None else None
