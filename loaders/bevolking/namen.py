"""What people are called: names by origin, sex and time, common ones common and a long tail of rare ones.

The lists stand in order of how common a name is. A weight behind a surname is its number in a hundred thousand; without
one the weight follows from the place on the list.
"""

from __future__ import annotations

import csv
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, product
from pathlib import Path

from .mens import Elementen

MAP = Path(__file__).parent
STAART = 70_000
"""Of a hundred thousand Dutch, who bear none of the surnames that are listed."""
_VOOR = (
    "Achter Appel Berken Beuken Boven Braam Bron Buiten Dijk Donker Eiken Elzen Ereken Es Geest Geer Groen Haver"
    " Heide Hers Hoog Hulst Iepen Kasteel Kerk Klaver Kloos Kruis Laag Lange Linden Luiten Meer Meu Middel Molen"
    " Nes Nieuw Noor Onder Ooster Oude Pas Pols Raven Rijn Rooze Ruiter Schaap Schelling Slag Steen Ster Stok"
    " Tichel Tuin Uiter Veen Vogel Voor Wage Water Wester Wilgen Winter Wijn Zand Zee Zilver Zomer Zuider Zwanen"
    " Zwart"
).split()
_ACHTER = (
    "akker beek berg berge bergen boer boom bos bosch brink broek brug burg dal dam dijk donk eind feld gaard"
    " graaf haar hoek hof holt horst huis huizen hout kamp kant kerk koop kooper laan laar land looper loo man"
    " mans meijer mond nagel oord pas ploeg poel poort pol rode schot sloot steeg stein stra straten veen veer"
    " veld vliet voort waard weerd weg wijk zaal zicht zoon sma ma inga ink"
).split()
_VOORVOEGSELS = ("", "", "", "", "", "", "van", "van der", "van de", "van den")


@dataclass(frozen=True, slots=True)
class Keuze:
    """Values with their chances, to be taken by one throw."""

    waarden: Sequence[Elementen]
    stapels: Sequence[float]

    def neem(self, worp: float) -> Elementen:
        """The value a throw between 0 and 1 falls on."""
        return self.waarden[bisect(self.stapels, worp * self.stapels[-1])]


def _naar_plaats(aantal: int, macht: float, stomp: int = 3) -> list[float]:
    """Weights that fall with the place on a list: Zipf, with a head as blunt as `stomp`."""
    return [1 / (plaats + stomp) ** macht for plaats in range(aantal)]


def _keuze(waarden: Sequence[Elementen], gewichten: Sequence[float]) -> Keuze:
    return Keuze(waarden, list(accumulate(gewichten)))


class Namen:
    """All names, ready to be drawn from."""

    def __init__(self) -> None:
        self._voornamen: dict[tuple[str, str], list[tuple[int, int, tuple[str, ...], list[float]]]] = {}
        self._achternamen: dict[str, Keuze] = {}
        self._vast: dict[tuple[str, str, int], tuple[tuple[str, ...], list[float]]] = {}
        for rij in lees_rijen("voornamen.csv"):
            namen = tuple(rij["namen"].split())
            stapels = list(accumulate(_naar_plaats(len(namen), 0.75)))
            groep = self._voornamen.setdefault((rij["herkomst"], rij["geslacht"]), [])
            groep.append((int(rij["van"]), int(rij["tot"]), namen, stapels))
        for rij in lees_rijen("achternamen.csv"):
            namen = tuple(rij["namen"].split())
            waarden = [_achternaam(naam.partition("=")[0]) for naam in namen]
            gewichten = [float(naam.partition("=")[2]) for naam in namen if "=" in naam] or _naar_plaats(
                len(namen), 0.6
            )
            if rij["herkomst"] == "nl":
                staart = _staart()
                waarden += staart
                rest = _naar_plaats(len(staart), 0.8, 300)
                heel = sum(rest)
                gewichten += [STAART * gewicht / heel for gewicht in rest]
            self._achternamen[rij["herkomst"]] = _keuze(waarden, gewichten)

    def achternaam(self, herkomst: str, worp: float) -> Elementen:
        """A surname, prefix and all, as elements."""
        return self._achternamen[herkomst].neem(worp)

    def voornaam(self, herkomst: str, geslacht: str, jaar: int, worp: float) -> str:
        """A first name for somebody of this origin and sex, born in this year."""
        sleutel = (herkomst, geslacht, jaar)
        gevonden = self._vast.get(sleutel)
        if gevonden is None:
            groep = self._voornamen[herkomst, geslacht]
            gevonden = self._vast[sleutel] = next(
                (namen, stapels) for van, tot, namen, stapels in groep if van <= jaar <= tot
            )
        namen, stapels = gevonden
        return namen[bisect(stapels, worp * stapels[-1])]


@cache
def alle_namen() -> Namen:
    """The names, read once."""
    return Namen()


def lees_rijen(bestand: str) -> list[dict[str, str]]:
    """The rows of one of the tables beside this file."""
    with (MAP / bestand).open(encoding="utf-8", newline="") as stroom:
        return list(csv.DictReader(stroom, delimiter=";"))


def _achternaam(tekst: str) -> Elementen:
    """A surname of the list: small words before the first capital are the prefix."""
    delen = tekst.split("_")
    begin = next(plek for plek, deel in enumerate(delen) if not deel.islower() or plek == len(delen) - 1)
    naam = {"02.40": " ".join(delen[begin:])}
    return {"02.30": " ".join(delen[:begin]), **naam} if begin else naam


def _staart() -> list[Elementen]:
    """Some fifty thousand surnames that could have been, in an order that means nothing."""
    uit: list[Elementen] = []
    for nummer, (voor, achter, voorvoegsel) in enumerate(product(_VOOR, _ACHTER, _VOORVOEGSELS)):
        if nummer % 3 or voorvoegsel:
            naam = {"02.40": voor + achter}
            uit.append({"02.30": voorvoegsel, **naam} if voorvoegsel else naam)
    return [uit[plek * 7_919 % len(uit)] for plek in range(len(uit))]
