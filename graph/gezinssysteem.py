"""The gezinssysteem: everyone around one person on one date, with their roles, the grounds and what is uncertain."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import NamedTuple

from .aanduiding import in_woorden
from .datum import Datum
from .familie import Band, Familie
from .gelding import geldt
from .gelijkstelling import stel_gelijk
from .model import Adres, Deelgraaf, Grond, Persoon, WoontOp

ROLLEN = (
    "ouder",
    "gezaghouder",
    "partner",
    "kind",
    "broer-zus",
    "halfbroer-halfzus",
    "stiefouder",
    "stiefkind",
    "stiefbroer-stiefzus",
    "grootouder",
    "kleinkind",
    "ex-partner",
    "huisgenoot",
)
"""Every role there is, in the order in which members are listed."""


class Grondslag(NamedTuple):
    """Why a member has a role: one relation in one record."""

    rol: str
    grond: Grond


@dataclass(frozen=True, slots=True)
class Gezaghouder:
    """Somebody who holds gezag over the person asked about, as the law was applied elsewhere."""

    burgerservicenummer: str | None
    geslachtsnaam: str | None
    geboortedatum: Datum | None
    bronnen: tuple[Grond, ...]


class Lid(NamedTuple):
    """One member, seen from the person asked about."""

    persoon: Persoon
    rollen: tuple[str, ...]
    grondslag: tuple[Grondslag, ...]
    onzeker: tuple[str, ...]
    overleden: bool | None
    """Whether deceased on the date; None when that cannot be known."""
    adres: Adres | None
    """Where the member was registered on the date."""


@dataclass(frozen=True, slots=True)
class Gezinssysteem:
    """The answer for one person on one date (yyyymmdd)."""

    peildatum: int
    persoon: Lid
    leden: tuple[Lid, ...]


@dataclass(slots=True)
class _Wording:
    """A member while roles are gathered."""

    rollen: list[str] = field(default_factory=list)
    grondslag: list[Grondslag] = field(default_factory=list)
    onzeker: list[str] = field(default_factory=list)

    def krijgt(self, rol: str, banden: Iterable[Band], *onzeker: str) -> None:
        if rol not in self.rollen:
            self.rollen.append(rol)
        for band in banden:
            self.grondslag += [Grondslag(rol, grond) for grond in band.gronden]
        self.onzeker += onzeker


def gezinssysteem(graaf: Deelgraaf, peildatum: int, gezaghouders: Sequence[Gezaghouder] = ()) -> Gezinssysteem | None:
    """All members around the person asked about, on `peildatum` (yyyymmdd); None when the graph holds nobody."""
    if not graaf.vraag:
        return None
    return _Vraag(graaf, peildatum).antwoord(gezaghouders)


class _Vraag:
    def __init__(self, graaf: Deelgraaf, peildatum: int) -> None:
        graaf, self.gelijkgesteld = stel_gelijk(graaf)
        self.familie = Familie(graaf, peildatum)
        self.ik = graaf.vraag[0]
        self.leden: dict[int, _Wording] = {}
        self.woont = _woonplaatsen(graaf, self.familie)

    def antwoord(self, gezaghouders: Sequence[Gezaghouder]) -> Gezinssysteem:
        self.ouders_en_kinderen()
        self.partners()
        self.broers_en_zussen()
        self.stieffamilie()
        self.grootouders_en_kleinkinderen()
        self.huisgenoten()
        self.gezag(gezaghouders)
        leden = [self.lid(id_, wording) for id_, wording in self.leden.items()]
        leden.sort(key=lambda lid: (ROLLEN.index(lid.rollen[0]), lid.persoon.geboortedatum or Datum(0), lid.persoon.id))
        zelf = self.lid(self.ik, _Wording(onzeker=self.wat_ontbreekt()))
        return Gezinssysteem(self.familie.peildatum, zelf, tuple(leden))

    def persoon(self, id_: int) -> Persoon:
        return self.familie.graaf.personen[id_]

    def krijgt(self, id_: int, rol: str, banden: Iterable[Band], *onzeker: str) -> None:
        if id_ != self.ik:
            self.leden.setdefault(id_, _Wording()).krijgt(rol, banden, *onzeker)

    def ouders_en_kinderen(self) -> None:
        for ouder, band in self.familie.ouders[self.ik].items():
            self.krijgt(ouder, "ouder", (band,), *band.onzeker)
        for kind, band in self.familie.kinderen[self.ik].items():
            self.krijgt(kind, "kind", (band,), *band.onzeker)

    def partners(self) -> None:
        for partner, band in self.familie.partners[self.ik].items():
            self.krijgt(partner, "partner", (band,), *band.onzeker)
        for partner, band in self.familie.ex_partners[self.ik].items():
            self.krijgt(partner, "ex-partner", (band,), *band.onzeker)

    def broers_en_zussen(self) -> None:
        """The same two known parents, or exactly one; with an unknown parent a half one may be a full one."""
        mijn = self.familie.ouders[self.ik]
        for ouder in mijn:
            for ander in self.familie.kinderen[ouder]:
                hun = self.familie.ouders[ander]
                samen = mijn.keys() & hun.keys()
                banden = [hun[o] for o in samen] + [mijn[o] for o in samen]
                twijfel = _twijfel(banden)
                if any(o in self.gelijkgesteld and not self.persoon(o).burgerservicenummer for o in samen):
                    twijfel.append("een gedeelde ouder is zonder nummer genoemd, en op naam dezelfde")
                if len(samen) > 1:
                    self.krijgt(ander, "broer-zus", banden if "broer-zus" not in self.rollen(ander) else (), *twijfel)
                    continue
                if len(mijn) < 2 or len(hun) < 2:
                    twijfel.append("een andere ouder is onbekend en kan dezelfde zijn")
                self.krijgt(ander, "halfbroer-halfzus", banden, *twijfel)

    def rollen(self, id_: int) -> list[str]:
        return self.leden[id_].rollen if id_ in self.leden else []

    def stieffamilie(self) -> None:
        familie = self.familie
        mijn_ouders = familie.ouders[self.ik]
        for ouder in mijn_ouders:
            for stiefouder, band in familie.partners[ouder].items():
                if stiefouder in mijn_ouders or stiefouder == self.ik:
                    continue
                self.krijgt(stiefouder, "stiefouder", (mijn_ouders[ouder], band), *_twijfel((band,)))
                for kind, kindband in familie.kinderen[stiefouder].items():
                    if kind not in mijn_ouders and not familie.ouders[kind].keys() & mijn_ouders.keys():
                        self.krijgt(kind, "stiefbroer-stiefzus", (band, kindband), *_twijfel((band, kindband)))
        for partner, band in familie.partners[self.ik].items():
            for kind, kindband in familie.kinderen[partner].items():
                if self.ik not in familie.ouders[kind]:
                    self.krijgt(kind, "stiefkind", (band, kindband), *_twijfel((band, kindband)))

    def grootouders_en_kleinkinderen(self) -> None:
        familie = self.familie
        for ouder, band in familie.ouders[self.ik].items():
            for grootouder, verder in familie.ouders[ouder].items():
                self.krijgt(grootouder, "grootouder", (band, verder), *_twijfel((band, verder)))
        for kind, band in familie.kinderen[self.ik].items():
            for kleinkind, verder in familie.kinderen[kind].items():
                self.krijgt(kleinkind, "kleinkind", (band, verder), *_twijfel((band, verder)))

    def huisgenoten(self) -> None:
        if self.familie.overleden(self.ik):
            return
        for id_, woningen in self.woont.items():
            if id_ == self.ik or self.familie.overleden(id_):
                continue
            for (mijn_adres, mijn), (adres, hun) in product(self.woont.get(self.ik, ()), woningen):
                if _zelfde_adres(mijn_adres, adres):
                    gronden = (mijn.grond, hun.grond)
                    twijfel = _twijfel_woning(gronden, self.familie.peildatum)
                    self.krijgt(id_, "huisgenoot", (Band(gronden),), *twijfel)

    def gezag(self, gezaghouders: Sequence[Gezaghouder]) -> None:
        for houder in gezaghouders:
            id_ = self.wie_is(houder)
            if id_ is not None:
                self.krijgt(id_, "gezaghouder", (Band(houder.bronnen),))

    def wie_is(self, houder: Gezaghouder) -> int | None:
        """The member meant; somebody without a number is found by name and birth date, parents first."""
        kandidaten = [*self.familie.ouders[self.ik], *self.familie.graaf.personen]
        for id_ in kandidaten:
            persoon = self.persoon(id_)
            if houder.burgerservicenummer:
                if persoon.burgerservicenummer == houder.burgerservicenummer:
                    return persoon.id
            elif (persoon.naam.geslachtsnaam, persoon.geboortedatum) == (houder.geslachtsnaam, houder.geboortedatum):
                return persoon.id
        return None

    def wat_ontbreekt(self) -> list[str]:
        """What is not known around the person asked about: parents, or an own list."""
        ontbreekt = [] if self.persoon(self.ik).eigen_lijst else ["heeft hier geen eigen persoonslijst"]
        if self.familie.geboren(self.ik) is False:
            return [*ontbreekt, "was op de peildatum nog niet geboren"]
        bekend = len(self.familie.ouders[self.ik])
        if bekend < 2:
            ontbreekt.append("er is maar een ouder bekend" if bekend else "geen van de ouders is bekend")
        return ontbreekt

    def lid(self, id_: int, wording: _Wording) -> Lid:
        persoon = self.persoon(id_)
        onzeker = [*wording.onzeker]
        onzeker += [f"persoonsgegevens in onderzoek: {in_woorden(code)}" for code in persoon.in_onderzoek]
        if id_ in self.gelijkgesteld:
            onzeker.append("zonder nummer genoemd, en op naam en geboortedatum voor een en dezelfde gehouden")
        if persoon.geboortedatum is None or not persoon.geboortedatum.volledig:
            onzeker.append("geboortedatum geheel of ten dele onbekend")
        if self._lijsten(persoon) > 1:
            onzeker.append("meer dan een persoonslijst met dit burgerservicenummer")
        woningen = self.woont.get(id_)
        return Lid(
            persoon,
            tuple(sorted(wording.rollen, key=ROLLEN.index)),
            tuple(dict.fromkeys(wording.grondslag)),
            tuple(dict.fromkeys(onzeker)),
            self.familie.overleden(id_),
            woningen[0][0] if woningen else None,
        )

    def _lijsten(self, persoon: Persoon) -> int:
        if persoon.burgerservicenummer is None:
            return 0
        nummer = int(persoon.burgerservicenummer)
        return sum(lijst.burgerservicenummer == nummer for lijst in self.familie.graaf.lijsten)


def _twijfel(banden: Iterable[Band]) -> list[str]:
    """What makes doubtful whoever is related through these relations."""
    return list(dict.fromkeys(reden for band in banden for reden in band.twijfel))


def _twijfel_woning(gronden: Iterable[Grond], peildatum: int) -> list[str]:
    twijfel = []
    for grond in gronden:
        if grond.in_onderzoek:
            twijfel.append(f"adres in onderzoek: {in_woorden(grond.in_onderzoek)}")
        if geldt(grond, peildatum) is None:
            twijfel.append("niet te zeggen of het adres op de peildatum gold: een datum is onbekend")
    return twijfel


def _woonplaatsen(graaf: Deelgraaf, familie: Familie) -> dict[int, list[tuple[Adres, WoontOp]]]:
    """Where everyone was registered on the date: the address that is certain, else each that is possible."""
    uit: dict[int, list[tuple[Adres, WoontOp]]] = {}
    for zeker in (True, None):
        bekend = set(uit)
        for woning in graaf.woont_op:
            if woning.persoon not in bekend and geldt(woning.grond, familie.peildatum) is zeker:
                uit.setdefault(woning.persoon, []).append((graaf.adressen[woning.adres], woning))
    return uit


def _zelfde_adres(een: Adres, ander: Adres) -> bool:
    """The same nummeraanduiding; where one of the two lacks it, the same postcode, number, letter and addition."""
    if een.nummeraanduiding and ander.nummeraanduiding:
        return een.nummeraanduiding == ander.nummeraanduiding
    if not een.postcode or not een.huisnummer:
        return False
    return _postadres(een) == _postadres(ander)


def _postadres(adres: Adres) -> tuple[str, ...]:
    delen = (adres.postcode, adres.huisnummer, adres.huisletter, adres.toevoeging)
    return tuple((deel or "").upper() for deel in delen)
