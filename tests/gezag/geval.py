"""One case of the case book: a sentence, the article it rests on, the facts, and what the law says of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gezag import Register, Soort, Uitspraak, leid_af
from graph.persoonslijst import Persoonslijst, Voorkomen
from tests.gezag.bouwstenen import PEILDATUM, Persoon


@dataclass(frozen=True)
class Uitslag:
    """What is said of a child, with people by their first names."""

    soort: Soort
    ouders: tuple[str, ...] = ()
    derden: tuple[str, ...] = ()
    onbekende_derde: bool = False
    reden: str | None = None
    ontbrekend: tuple[str, ...] = ()
    """The labels of what is missing; how an error is described is not part of the law."""
    in_onderzoek: bool = False

    def onderzocht(self) -> Uitslag:
        """The same answer, in onderzoek."""
        return replace(self, in_onderzoek=True)


def geen_vraag(reden: str) -> Uitslag:
    return Uitslag(Soort.NIET_VAN_TOEPASSING, reden=reden)


def een_ouder(ouder: Persoon) -> Uitslag:
    return Uitslag(Soort.EENHOOFDIG, (ouder.voornaam,))


def beide_ouders(ouder1: Persoon, ouder2: Persoon) -> Uitslag:
    return Uitslag(Soort.GEZAMENLIJK_OUDERLIJK, (ouder1.voornaam, ouder2.voornaam))


def met_partner(ouder: Persoon, partner: Persoon) -> Uitslag:
    return Uitslag(Soort.GEZAMENLIJK, (ouder.voornaam,), (partner.voornaam,))


def met_onbekende(ouder: Persoon) -> Uitslag:
    return Uitslag(Soort.GEZAMENLIJK, (ouder.voornaam,), onbekende_derde=True)


def voogdij(*derden: Persoon) -> Uitslag:
    return Uitslag(Soort.VOOGDIJ, derden=tuple(derde.voornaam for derde in derden))


def tijdelijk_geen(reden: str) -> Uitslag:
    return Uitslag(Soort.TIJDELIJK_GEEN, reden=reden)


def niet_te_bepalen(reden: str) -> Uitslag:
    return Uitslag(Soort.NIET_TE_BEPALEN, reden=reden)


def ontbreekt(gegeven: str) -> Uitslag:
    return Uitslag(Soort.NIET_TE_BEPALEN, reden="GEGEVENS_ONTBREKEN", ontbrekend=(gegeven,))


FOUT = niet_te_bepalen("FOUT")


def uitslag_van(uitspraak: Uitspraak) -> Uitslag:
    uitkomst = uitspraak.uitkomst
    return Uitslag(
        uitkomst.soort,
        tuple(map(_voornaam, uitkomst.ouders)),
        tuple(map(_voornaam, uitkomst.derden)),
        uitkomst.onbekende_derde,
        uitkomst.reden,
        () if uitkomst.reden == "FOUT" else uitkomst.ontbrekend,
        uitspraak.in_onderzoek,
    )


def _voornaam(voorkomen: Voorkomen) -> str:
    return voorkomen.lees("02.10") or "?"


@dataclass(frozen=True)
class Geval:
    zin: str
    artikel: str
    lijsten: Sequence[Persoonslijst]
    """The register of the case; the child's list comes first."""
    verwacht: Uitslag

    def __str__(self) -> str:
        return self.zin

    @property
    def uitspraak(self) -> Uitspraak:
        return leid_af(self.lijsten[0], Register(self.lijsten), PEILDATUM)

    @property
    def uitslag(self) -> Uitslag:
        return uitslag_van(self.uitspraak)
