"""What one decision about gezag says: who holds it from then on, who loses it, who gets it back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.persoonslijst import Voorkomen
from graph.rechtspraak import Benoemde, Hoedanigheid, Inschrijving, Maatregel

from .houder import Houder, Houderrol, als_voorkomen, is_benoemd

VASTSTELLINGEN = frozenset(
    {
        Maatregel.GEZAG_EEN_OUDER,
        Maatregel.GEZAMENLIJK_GEZAG,
        Maatregel.AANTEKENING_GEZAMENLIJK_GEZAG,
        Maatregel.GEZAG_MET_DERDE,
        Maatregel.VOOGDIJ,
    }
)
"""These say who holds gezag; a later one takes the place of an earlier one."""
WIJZIGINGEN = frozenset({Maatregel.GEZAGSBEEINDIGING, Maatregel.HERSTEL})
"""These take gezag from somebody, or give it back, and leave that of others as it was."""
TIJDELIJK = frozenset({Maatregel.SCHORSING, Maatregel.VOORLOPIGE_VOOGDIJ})
"""While these last, gezag rests or somebody else has it; after that it is as before."""
BESLISSEND = VASTSTELLINGEN | WIJZIGINGEN | TIJDELIJK
NAAST_GEZAG = frozenset(
    {
        Maatregel.ONDERTOEZICHTSTELLING,
        Maatregel.VOORLOPIGE_ONDERTOEZICHTSTELLING,
        Maatregel.UITHUISPLAATSING,
        Maatregel.GEZAGSUITOEFENING,
        Maatregel.VERVANGENDE_TOESTEMMING,
    }
)
"""Measures beside gezag: whoever holds it keeps it."""
BEPERKT = frozenset({Maatregel.SCHORSING, Maatregel.VOORLOPIGE_VOOGDIJ, Maatregel.GEZAGSUITOEFENING})
"""These can go about part of the gezag only, by subject."""

ROLLEN = {
    Hoedanigheid.OUDER: Houderrol.OUDER,
    Hoedanigheid.MET_GEZAG_BELAST: Houderrol.NIET_OUDER,
    Hoedanigheid.VOOGD: Houderrol.VOOGD,
    Hoedanigheid.INSTELLING: Houderrol.VOOGD,
}
GENOEMD = {
    Maatregel.GEZAG_EEN_OUDER: (Hoedanigheid.OUDER,),
    Maatregel.GEZAMENLIJK_GEZAG: (Hoedanigheid.OUDER,),
    Maatregel.AANTEKENING_GEZAMENLIJK_GEZAG: (Hoedanigheid.OUDER,),
    Maatregel.GEZAG_MET_DERDE: (Hoedanigheid.OUDER, Hoedanigheid.MET_GEZAG_BELAST),
    Maatregel.VOOGDIJ: (Hoedanigheid.VOOGD, Hoedanigheid.INSTELLING),
    Maatregel.VOORLOPIGE_VOOGDIJ: (Hoedanigheid.VOOGD, Hoedanigheid.INSTELLING),
}
"""Who counts as holder in what kind of decision; others it names (say a parent who lost) do not."""
SAMEN = (Maatregel.GEZAMENLIJK_GEZAG, Maatregel.AANTEKENING_GEZAMENLIJK_GEZAG)
TWEE = 2


class Ouders:
    """The parents on the child's list, to recognise those whom a decision names."""

    def __init__(self, *voorkomens: Voorkomen | None) -> None:
        self.bekend = tuple(v for v in voorkomens if v is not None and v.lees("02.40") not in (None, "."))

    def houder(self, benoemde: Benoemde) -> Houder:
        """Somebody whom a decision names, as the child's list describes them when they are a parent on it."""
        rol = ROLLEN.get(benoemde.hoedanigheid, Houderrol.VOOGD)
        if benoemde.organisatie is not None:
            return Houder(rol, organisatie=benoemde.organisatie)
        ouder = next((v for v in self.bekend if rol is Houderrol.OUDER and is_benoemd(benoemde, v)), None)
        return Houder(rol, ouder or als_voorkomen(benoemde))

    def is_ouder(self, houder: Houder) -> bool:
        """Whether somebody is a parent on the child's list."""
        return any(houder.wie == Houder(Houderrol.OUDER, v).wie for v in self.bekend)

    def genoemd(self, inschrijving: Inschrijving, *als: Hoedanigheid) -> tuple[Houder, ...]:
        """Those whom a decision names in these capacities, each once; never the child itself."""
        kind = inschrijving.burgerservicenummer
        gevonden = (
            self.houder(b)
            for b in inschrijving.benoemden
            if b.hoedanigheid in als and _anders(b.burgerservicenummer, kind)
        )
        return _eenmaal(gevonden)

    def vastgesteld(self, inschrijving: Inschrijving) -> tuple[Houder, ...] | None:
        """Who holds gezag by a decision that says so; None when it does not name enough to know."""
        maatregel = inschrijving.maatregel
        houders = self.genoemd(inschrijving, *GENOEMD.get(maatregel, ()))
        if maatregel in SAMEN and len(houders) < TWEE:
            houders = _eenmaal((*houders, *(Houder(Houderrol.OUDER, v) for v in self.bekend)))
            return houders if len(houders) == TWEE else None
        if maatregel is Maatregel.GEZAG_EEN_OUDER:
            return houders if len(houders) == 1 else None
        if maatregel is Maatregel.GEZAG_MET_DERDE and all(h.rol is not Houderrol.OUDER for h in houders):
            return None
        return houders

    def verliezers(self, inschrijving: Inschrijving) -> tuple[Houder, ...]:
        """Whose gezag a decision ends or suspends: the parents or others it names, else the guardian."""
        ouders = self.genoemd(inschrijving, Hoedanigheid.OUDER, Hoedanigheid.MET_GEZAG_BELAST)
        return ouders or self.genoemd(inschrijving, Hoedanigheid.VOOGD, Hoedanigheid.INSTELLING)


def _anders(een: str | None, ander: str | None) -> bool:
    return een is None or een != ander


def _eenmaal(houders: Sequence[Houder] | Iterator[Houder]) -> tuple[Houder, ...]:
    return tuple({h.wie: h for h in houders}.values())
