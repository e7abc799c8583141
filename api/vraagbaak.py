"""The questions Verwant answers, each as one store query followed by pure domain functions.

GraphQL, the official interface and the command line all ask here; every answer is logged here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from gezag import (
    GezagOver,
    Kanttekening,
    Register,
    Uitspraak,
    eigen_gezag,
    gezag_over,
    kanttekeningen,
    leid_af,
    nog_niet_geboren,
)
from gezag.betrokkenen import betrokken_nummers, genoemd_bij
from gezag.rechtspraak import Aanvulling, vul_aan
from graph.datum import NU, is_lo3_datum, lees_datum
from graph.fouten import OngeldigeInvoer
from graph.geldigheid import lijsten_op
from graph.gezinssysteem import Gezaghouder, Gezinssysteem, Lid, gezinssysteem
from graph.model import Deelgraaf, Grond
from graph.nummers import klopt_bsn
from graph.persoonslijst import Persoonslijst, Voorkomen, negen_cijfers
from graph.rechtspraak import Inschrijving
from graph.store import Store, Zoekresultaat, Zoekvraag
from graph.tabellen import Tabellen

from . import gezag_json
from .bladzijde import keur_bladzijde
from .instellingen import Instellingen, lees_instellingen
from .logboek import antwoord_gegeven

# A command asks one question: what only some questions need is imported when one of them is asked.
# ruff: noqa: PLC0415
if TYPE_CHECKING:
    from graph.verwantschap import Verwantschap

    from .bekendheid import Bekendheidsbaak
    from .identiteiten import Identiteitsbaak
    from .partners import Partners
    from .registraties import Registratiebaak

NEGEN_CIJFERS = re.compile(r"[0-9]{9}")
JJJJ_MM_DD = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
POSTCODE = re.compile(r"[0-9]{4} ?[A-Za-z]{2}")


@dataclass(frozen=True, slots=True)
class NietGevonden:
    """Nobody with this number has a person list here."""

    melding: str


@dataclass(frozen=True, slots=True)
class GezagAntwoord:
    """Who holds gezag over somebody, and the register in which that was decided."""

    uitspraak: Uitspraak
    register: Register
    aanvulling: Aanvulling | None = None
    """What court registers add; None when they were not asked."""

    def kanttekeningen(self) -> tuple[Kanttekening, ...]:
        """What there is to note about the answer."""
        return kanttekeningen(self.uitspraak, self.register)

    def heeft(self, burgerservicenummer: int) -> bool:
        """Whether somebody holds gezag when everything is taken together."""
        houders = self.aanvulling.geheel.houders if self.aanvulling else ()
        return any(houder.burgerservicenummer == burgerservicenummer for houder in houders)


@dataclass(frozen=True, slots=True)
class GezagOverAntwoord:
    """Over which children somebody holds gezag; and own children over whom they do not, or it cannot be said."""

    persoon: Voorkomen
    peildatum: int
    gezag: tuple[GezagAntwoord, ...]
    eigen_kinderen_zonder: tuple[GezagAntwoord, ...]
    door_rechter: tuple[GezagAntwoord, ...] = ()
    """Minors over whom this person holds gezag by a decision only; found when court registers are asked."""


@dataclass(frozen=True, slots=True)
class VerwantschapAntwoord:
    """How two persons are related, and the persons on the way."""

    graaf: Deelgraaf
    peildatum: int
    verwantschappen: tuple[Verwantschap, ...]


def vandaag() -> int:
    """Today as the number yyyymmdd."""
    dag = date.today()
    return dag.year * 10000 + dag.month * 100 + dag.day


def is_negen_cijfers(waarde: str) -> bool:
    """Whether a text has the form of a burgerservicenummer; not yet whether it passes the eleven-test."""
    return NEGEN_CIJFERS.fullmatch(waarde) is not None


def lees_bsn(veld: str, waarde: str) -> str:
    """A burgerservicenummer as asked for: nine digits. Raises OngeldigeInvoer otherwise."""
    kaal = waarde.strip()
    if not is_negen_cijfers(kaal):
        raise OngeldigeInvoer(veld, "een burgerservicenummer bestaat uit negen cijfers")
    return kaal


def keur_elfproef(veld: str, nummer: str) -> None:
    """Refuse a number that nobody can have; only asked of one that nobody has."""
    if not klopt_bsn(nummer):
        raise OngeldigeInvoer(veld, "voldoet niet aan de elfproef; controleer de cijfers")


class Vraagbaak:
    """Answers questions from one store. `klok` gives today; without a peildatum a question is about today."""

    def __init__(
        self, store: Store, klok: Callable[[], int] = vandaag, instellingen: Instellingen | None = None
    ) -> None:
        self.store = store
        self.klok = klok
        self._instellingen = instellingen

    @cached_property
    def identiteiten(self) -> Identiteitsbaak:
        """The questions about identities; the model is read when the first is asked."""
        from .identiteiten import Identiteitsbaak
        from .koppeling import Koppeling

        return Identiteitsbaak(self.store, Koppeling.van(self._instellingen or lees_instellingen()))

    @cached_property
    def bekendheid(self) -> Bekendheidsbaak:
        """The questions about which partners know whom; the address book is read when the first is asked."""
        from .bekendheid import Bekendheidsbaak

        return Bekendheidsbaak(self.store, self._partners, self.systeem)

    @cached_property
    def registraties(self) -> Registratiebaak:
        """What partners register, and hear of each other."""
        from .registraties import Registratiebaak

        return Registratiebaak(self.store, self._partners)

    @cached_property
    def _partners(self) -> Partners:
        from .partners import Partners

        return Partners(self.klok, self._instellingen or lees_instellingen())

    async def sluit(self) -> None:
        """Hang up on partners, as far as any was called."""
        if "bekendheid" in self.__dict__:
            await self.bekendheid.sluit()

    def lees_peildatum(self, waarde: str | None) -> int:
        """A date as asked for (`JJJJ-MM-DD`), today when absent. Raises OngeldigeInvoer when impossible or future."""
        if waarde is None or not waarde.strip():
            return self.klok()
        cijfers = waarde.strip().replace("-", "")
        datum = lees_datum(cijfers) if JJJJ_MM_DD.fullmatch(waarde.strip()) else None
        if datum is None or not datum.volledig or datum.lo3 != cijfers:
            raise OngeldigeInvoer("peildatum", "geef een bestaande datum als JJJJ-MM-DD")
        gelezen = int(cijfers)
        if gelezen > self.klok():
            raise OngeldigeInvoer("peildatum", "de peildatum ligt in de toekomst; geef vandaag of een eerdere dag")
        return gelezen

    def _moment(self, dag: int) -> int:
        """The day for a question about relations: today is now, when whatever is registered has happened."""
        return NU if dag == self.klok() else dag

    async def tabellen(self) -> Tabellen:
        """The national tables with which codes are named."""
        return await self.store.tabellen()

    # ------------------------------------------------------------------------------------- persons and family

    async def persoon(self, burgerservicenummer: str, peildatum: str | None) -> Lid | NietGevonden:
        """Who a person is, and where they were registered on the date."""
        nummer, dag = lees_bsn("burgerservicenummer", burgerservicenummer), self.lees_peildatum(peildatum)
        moment = self._moment(dag)
        systeem = gezinssysteem(await self.store.gezin(nummer, moment), moment)
        if systeem is None:
            return self._niet_gevonden("persoon", nummer)
        antwoord_gegeven("persoon", "ok", 1)
        return systeem.persoon

    async def gezin(self, burgerservicenummer: str, peildatum: str | None) -> Gezinssysteem | NietGevonden:
        """The gezinssysteem around a person, gezaghouders included."""
        nummer, dag = lees_bsn("burgerservicenummer", burgerservicenummer), self.lees_peildatum(peildatum)
        systeem = await self.systeem(nummer, dag)
        if systeem is None:
            return self._niet_gevonden("gezinssysteem", nummer)
        antwoord_gegeven("gezinssysteem", "ok", 1 + len(systeem.leden))
        return systeem

    async def systeem(self, nummer: str, dag: int) -> Gezinssysteem | None:
        """The same for a number and a day that were read already, and not logged: it is part of an answer."""
        moment = self._moment(dag)
        graaf = await self.store.gezin(nummer, moment)
        lijsten, register = self.register(graaf.lijsten, dag)
        houders: list[Gezaghouder] = []
        if gevonden := [lijst for lijst in lijsten if lijst.burgerservicenummer == int(nummer)]:
            uitspraak = eigen_gezag(gevonden[0], register, dag)
            houders = _gezaghouders(uitspraak) if uitspraak else []
        systeem = gezinssysteem(graaf, moment, houders)
        return None if systeem is None else replace(systeem, peildatum=dag)

    async def zoek(self, vraag: Zoekvraag, eerste: int, vanaf: int) -> Zoekresultaat:
        """Persons that fit. Raises OngeldigeInvoer when the question is empty, too wide or too many at once."""
        _keur_zoekvraag(vraag, eerste, vanaf)
        resultaat = await self.store.zoek(vraag, eerste, vanaf)
        antwoord_gegeven("zoekPersonen", "ok", len(resultaat.personen))
        return resultaat

    async def verwantschap(self, een: str, ander: str, peildatum: str | None) -> VerwantschapAntwoord | NietGevonden:
        """How two persons are related."""
        from graph.verwantschap import verwantschap

        een, ander = lees_bsn("a", een), lees_bsn("b", ander)
        dag = self.lees_peildatum(peildatum)
        graaf = await self.store.omgeving((een, ander))
        ids = {p.burgerservicenummer: p.id for p in graaf.personen.values()}
        for veld, nummer in (("a", een), ("b", ander)):
            if nummer not in ids:
                return self._niet_gevonden("verwantschap", nummer, veld)
        gevonden = verwantschap(graaf, ids[een], ids[ander], self._moment(dag))
        antwoord_gegeven("verwantschap", "ok", 2)
        return VerwantschapAntwoord(graaf, dag, gevonden)

    # ------------------------------------------------------------------------------------------------- gezag

    async def gezag(
        self, burgerservicenummer: str, peildatum: str | None, *, met_rechtspraak: bool = False
    ) -> GezagAntwoord | NietGevonden:
        """Who holds gezag over a person; with what court registers add when that is asked."""
        nummer, dag = lees_bsn("burgerservicenummer", burgerservicenummer), self.lees_peildatum(peildatum)
        alle = await self.store.gezag((nummer,), dag)
        lijsten, register = self.register(alle, dag)
        eigen = _van(alle, nummer)
        if eigen is None:
            return self._niet_gevonden("gezag", nummer)
        toen = _van(lijsten, nummer)
        inschrijvingen = await self.rechtspraak(alle, (int(nummer),)) if met_rechtspraak else None
        antwoord_gegeven("gezag", "ok", 1)
        uitspraak = leid_af(toen, register, dag) if toen else nog_niet_geboren(eigen, dag)
        return _gezag_antwoord(uitspraak, register, inschrijvingen)

    async def gezag_over(
        self, burgerservicenummer: str, peildatum: str | None, *, met_rechtspraak: bool = False
    ) -> GezagOverAntwoord | NietGevonden:
        """Over which minors a person holds gezag; with what court registers add when that is asked."""
        nummer, dag = lees_bsn("burgerservicenummer", burgerservicenummer), self.lees_peildatum(peildatum)
        benoemd = genoemd_bij(await self.store.rechtspraak((nummer,)), int(nummer)) if met_rechtspraak else set()
        alle = await self.store.gezag((nummer, *map(negen, sorted(benoemd))), dag)
        lijsten, register = self.register(alle, dag)
        eigen, toen = _van(alle, nummer), _van(lijsten, nummer)
        persoon = eigen.actueel("01") if eigen else None
        if persoon is None:
            return self._niet_gevonden("gezagOver", nummer)
        over = gezag_over(toen, register, dag) if toen else GezagOver((), ())
        gevonden = {u.kind.getal("01.20") or 0 for u in (*over.gezag, *over.eigen_kinderen_zonder)}
        inschrijvingen = await self.rechtspraak(alle, gevonden | benoemd) if met_rechtspraak else None

        def antwoorden(uitspraken: Iterable[Uitspraak]) -> tuple[GezagAntwoord, ...]:
            return tuple(_gezag_antwoord(uitspraak, register, inschrijvingen) for uitspraak in uitspraken)

        lijsten_van = (_van(lijsten, negen(kind)) for kind in sorted(benoemd - gevonden))
        anderen = antwoorden(leid_af(lijst, register, dag) for lijst in lijsten_van if lijst)
        door_rechter = tuple(een for een in anderen if een.heeft(int(nummer)))
        antwoord_gegeven("gezagOver", "ok", 1 + len(gevonden) + len(door_rechter))
        return GezagOverAntwoord(
            persoon, dag, antwoorden(over.gezag), antwoorden(over.eigen_kinderen_zonder), door_rechter
        )

    async def rechtspraak(self, lijsten: Sequence[Persoonslijst], over: Iterable[int]) -> Sequence[Inschrijving]:
        """What court registers tell of these persons, and of who can hold gezag over them."""
        return await self.store.rechtspraak([negen(n) for n in sorted(betrokken_nummers(lijsten, over)) if n])

    async def officieel(self, burgerservicenummers: Sequence[str]) -> list[tuple[str, list[Uitspraak]]]:
        """The official question for several persons at once, about today."""
        dag = self.klok()
        lijsten = await self.store.gezag(list(dict.fromkeys(burgerservicenummers)), dag)
        uit = gezag_json.antwoord(burgerservicenummers, lijsten, dag)
        antwoord_gegeven("opvragenBevoegdheidTotGezag", "ok", len(uit))
        return uit

    def register(self, lijsten: Sequence[Persoonslijst], dag: int) -> tuple[Sequence[Persoonslijst], Register]:
        """The lists as they count on the day: today as they are, before that as they were valid then."""
        lijsten = lijsten_op(lijsten, dag, self.klok())
        return lijsten, Register(lijsten)

    def _niet_gevonden(self, vraag: str, nummer: str, veld: str = "burgerservicenummer") -> NietGevonden:
        """Nobody has this number; when nobody can have it, that is the clearer answer (OngeldigeInvoer)."""
        antwoord_gegeven(vraag, "niet gevonden", 0)
        keur_elfproef(veld, nummer)
        return NietGevonden("er is hier geen persoonslijst met dit burgerservicenummer")


def _van(lijsten: Sequence[Persoonslijst], nummer: str) -> Persoonslijst | None:
    return next((p for p in lijsten if p.burgerservicenummer == int(nummer) and not p.vervallen), None)


def negen(nummer: int) -> str:
    """A burgerservicenummer as a store is asked for it."""
    return f"{nummer:09}"


def _gezag_antwoord(
    uitspraak: Uitspraak, register: Register, inschrijvingen: Sequence[Inschrijving] | None
) -> GezagAntwoord:
    aanvulling = vul_aan(uitspraak, inschrijvingen, register) if inschrijvingen is not None else None
    return GezagAntwoord(uitspraak, register, aanvulling)


def _gezaghouders(uitspraak: Uitspraak) -> list[Gezaghouder]:
    """The holders that can be named, with the record on which each stands."""
    houders = []
    for v in (*uitspraak.uitkomst.ouders, *uitspraak.uitkomst.derden):
        grond = [Grond(v.kop.bron, v.categorie, v.stapel, v.volgnr)] if v.kop.bron else []
        houders.append(
            Gezaghouder(negen_cijfers(v.getal("01.20")), v.lees("02.40"), lees_datum(v.lees("03.10")), tuple(grond))
        )
    return houders


def lees_begin_van_datum(cijfers: str) -> str:
    """A birth date or the begin of it, with zeros for what is not given. Raises OngeldigeInvoer for no such date."""
    datum = cijfers.ljust(8, "0")
    if len(cijfers) not in (4, 6, 8) or not is_lo3_datum(datum) or datum.startswith("0000"):
        raise OngeldigeInvoer("geboortedatum", "geef een bestaande JJJJ, JJJJ-MM of JJJJ-MM-DD")
    return datum


def _keur_zoekvraag(vraag: Zoekvraag, eerste: int, vanaf: int) -> None:
    keur_bladzijde(eerste, vanaf, "personen", "; zoek anders gerichter")
    if vraag.reisdocumentnummer is not None:
        if not (4 <= len(vraag.reisdocumentnummer) <= 20 and vraag.reisdocumentnummer.isalnum()):
            raise OngeldigeInvoer("reisdocumentnummer", "geef het hele nummer: letters en cijfers")
    elif vraag.postcode is not None or vraag.huisnummer is not None:
        _keur_adres(vraag)
    else:
        _keur_naam(vraag)


def _keur_adres(vraag: Zoekvraag) -> None:
    if not POSTCODE.fullmatch((vraag.postcode or "").strip()):
        raise OngeldigeInvoer("postcode", "geef vier cijfers en twee letters")
    if not (vraag.huisnummer or "").isdigit():
        raise OngeldigeInvoer("huisnummer", "geef bij de postcode een huisnummer in cijfers")


def _keur_naam(vraag: Zoekvraag) -> None:
    if len((vraag.geslachtsnaam or "").strip()) < 2:
        raise OngeldigeInvoer("geslachtsnaam", "geef ten minste twee letters van de geslachtsnaam")
    if vraag.geboortedatum is None:
        raise OngeldigeInvoer("geboortedatum", "geef bij de naam een geboortedatum, of het begin ervan (JJJJ)")
    lees_begin_van_datum(vraag.geboortedatum)
