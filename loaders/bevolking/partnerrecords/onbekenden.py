"""People who are not in the register, made up beside somebody who is: relatives, namesakes, strangers."""

from __future__ import annotations

from dataclasses import replace

from ..kalender import PEILDAG, dag, datums
from ..namen import alle_namen
from ..nummers import burgerservicenummer
from ..plaatsen import Plaatsen
from .adres import ergens
from .bekende import Bekende, Naam
from .hand import Toeval

SOORTEN = {"broer_of_zus": 0.22, "tweeling": 0.02, "ouder": 0.13, "naar_ouder_genoemd": 0.03, "neef_of_nicht": 0.10,
           "naamgenoot": 0.10, "huisgenoot": 0.10, "vreemde": 0.30}  # fmt: skip
"""Who is written down and not registered, as shares: two out of three look like somebody in the register."""
EIGEN_BSN = 0.10
"""Of whom has a burgerservicenummer all the same: left the register, or it is not loaded."""
ONGEBRUIKT = 13_300_000
"""From this place on the counter of numbers on, no population of the allowed size comes."""
PER_FAMILIE = 9


class Verzinner:
    """Makes people up for one family."""

    def __init__(self, toeval: Toeval, plaatsen: Plaatsen, familie: int) -> None:
        self.t, self.plaatsen, self.familie = toeval, plaatsen, familie
        self.aantal = 0

    def naast(self, wie: Bekende) -> Bekende:
        """Somebody who is not in the register, like this person in one way or another."""
        soort = self.t.weeg(list(SOORTEN), list(SOORTEN.values()))
        if soort in ("broer_of_zus", "tweeling") and wie.jaar < 1940:
            soort = "naamgenoot"
        self.aantal += 1
        basis = replace(
            wie,
            anummer="",
            bsn=self._bsn(),
            vnummer=f"7{self.familie * PER_FAMILIE + self.aantal:09}" if wie.vnummer else "",
            partnernaam=None,
            ex=False,
            naamgebruik="E",
            ouders=[],
            kinderen=[],
            overleden=False,
            geslacht=self.t.kies("MV"),
            verzonnen=f"{soort}:{self.familie}-{self.aantal}",
        )
        match soort:
            case "broer_of_zus":
                broer = self._anders(basis, wie.naam, self.t.kies((-1, 1)) * self.t.tussen(300, 3600))
                return replace(broer, ouders=wie.ouders)
            case "tweeling":
                return replace(self._anders(basis, wie.naam, 0), ouders=wie.ouders)
            case "ouder":
                naam = wie.naam if self.t.kans(0.6) else self._naam(wie)
                return self._anders(basis, naam, -self.t.tussen(7000, 14500))
            case "naar_ouder_genoemd":
                anders = self._anders(basis, wie.naam, -self.t.tussen(8000, 12500))
                return replace(anders, voornamen=wie.voornamen, geslacht=wie.geslacht)
            case "neef_of_nicht":
                neef = self._anders(basis, wie.naam, self.t.tussen(-4000, 4000))
                return replace(neef, adressen=[ergens(self.t, self.plaatsen)])
            case "naamgenoot":
                anders = self._anders(basis, wie.naam, self.t.tussen(-9000, 9000))
                return replace(
                    anders,
                    voornamen=wie.voornamen[:1],
                    geslacht=wie.geslacht,
                    adressen=[ergens(self.t, self.plaatsen)],
                )
            case "huisgenoot":
                return self._anders(basis, self._naam(wie), self.t.tussen(-9000, 9000))
            case _:
                land = "6030" if self.t.kans(0.5) else wie.land
                vreemde = self._anders(replace(basis, land=land), self._naam(wie), self.t.tussen(-9000, 9000))
                return replace(vreemde, adressen=[ergens(self.t, self.plaatsen)])

    def _anders(self, basis: Bekende, naam: Naam, dagen: int) -> Bekende:
        """With names of their own, and born so many days later; nobody is born in the future."""
        datum = basis.geboren
        dag_ = dag(max(int(datum[:4]), 1900), int(datum[4:6]) or 6, int(datum[6:]) or 15)
        anders = dag_ + dagen if dag_ + dagen < PEILDAG else dag_ - dagen
        geboren = datums()[max(anders, 0)] if dagen else datum
        namen = alle_namen()
        herkomst = _HERKOMSTEN.get(basis.land, "nl")
        voornaam = namen.voornaam(herkomst, basis.geslacht, max(int(geboren[:4]), 1900), self.t.worp())
        voornamen = [voornaam]
        if herkomst == "nl" and self.t.kans(0.45):
            voornamen.append(namen.voornaam("nl", basis.geslacht, 1940, self.t.worp()))
        return replace(basis, naam=naam, geboren=geboren, voornamen=voornamen)

    def _naam(self, wie: Bekende) -> Naam:
        elementen = alle_namen().achternaam(_HERKOMSTEN.get(wie.land, "nl"), self.t.worp())
        return str(elementen.get("02.30", "")), str(elementen["02.40"])

    def _bsn(self) -> str:
        """A number that nobody in any population has; most have none."""
        if not self.t.kans(EIGEN_BSN) or self.aantal > PER_FAMILIE:
            return ""
        plek = ONGEBRUIKT + self.familie * PER_FAMILIE + self.aantal - 1
        return burgerservicenummer(plek) or ""


_HERKOMSTEN = {"5022": "ma", "7009": "sy", "6043": "tr", "7028": "pl", "7047": "ro", "6038": "ua", "9003": "er",
               "7046": "in", "6022": "cn", "5007": "sr", "5107": "aw", "9089": "de", "6024": "id"}  # fmt: skip
