"""The same derivation on the same lists, with what court registers tell of persons written in.

Who is under curatele by the CCBR holds no gezag, also when the BRP does not show it (1:246 BW). A minor mother whom the
court declared of age counts as an adult for the gezag over her child (1:253ha BW). A decision that the gezagsregister
says has ended counts no more, also when the BRP still shows it (1:244 BW). What follows from that is the ordinary law,
so it is asked of the ordinary derivation.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from graph.persoonslijst import Persoonslijst
from graph.rechtspraak import Inschrijving, Maatregel

from ..feiten import MEERDERJARIG, Register
from ..kanttekeningen.lezen import volgens_rechter
from ..procedure import leid_af
from ..uitkomst import Uitspraak
from .houder import wie_is

BRP_UITSPRAAK = ("32.10", "85.10")


class Herlezen(NamedTuple):
    """The derivation on the lists as they would be, and the inscriptions that made the difference."""

    uitspraak: Uitspraak
    gronden: tuple[Inschrijving, ...] = ()
    zonder_uitspraak: bool = False
    """Whether the decision in the BRP was left out, because the gezagsregister says that it has ended."""


def onder_curatele_gesteld(burgerservicenummer: int, werkend: Iterable[Inschrijving]) -> Inschrijving | None:
    """The inscription in the CCBR by which somebody is under curatele."""
    return _over(burgerservicenummer, Maatregel.CURATELE, werkend)


def meerderjarig_verklaard(burgerservicenummer: int, werkend: Iterable[Inschrijving]) -> Inschrijving | None:
    """The decision by which a minor mother may hold gezag."""
    return _over(burgerservicenummer, Maatregel.MEERDERJARIGVERKLARING, werkend)


def _over(nummer: int, maatregel: Maatregel, werkend: Iterable[Inschrijving]) -> Inschrijving | None:
    over = (i for i in werkend if i.maatregel is maatregel and i.nummer == nummer)
    return min(over, key=lambda i: i.verwijzing, default=None)


def herlees(
    uitspraak: Uitspraak, register: Register, anderen: Sequence[Inschrijving], afgelopen: Sequence[Inschrijving]
) -> Herlezen:
    """The derivation again; `anderen` is what has effect about others than the child, `afgelopen` what ended of it.

    What makes no difference to the outcome is not among its grounds.
    """
    zonder = bool(volgens_rechter(uitspraak)) and bool(afgelopen)
    gronden: list[Inschrijving] = list(afgelopen) if zonder else []
    nu = uitspraak
    if zonder:
        kind = met_gezagsverhouding(uitspraak.lijst, {})
        register = register.met({uitspraak.lijst: kind})
        nu = leid_af(kind, register, uitspraak.peildatum)
    for nummer in sorted({n for i in anderen if (n := i.nummer)}):
        curatele, verklaring = onder_curatele_gesteld(nummer, anderen), meerderjarig_verklaard(nummer, anderen)
        vervangen: dict[Persoonslijst, Persoonslijst] = {}
        for lijst in register.alle(nummer):
            nieuw = _onder_curatele(lijst) if curatele else lijst
            vervangen[lijst] = _meerderjarig(nieuw, uitspraak.peildatum) if verklaring else nieuw
        register = register.met(vervangen)
        opnieuw = leid_af(vervangen.get(nu.lijst, nu.lijst), register, uitspraak.peildatum)
        if _kern(opnieuw) != _kern(nu):
            gronden += [i for i in (curatele, verklaring) if i]
            nu = opnieuw
    return Herlezen(nu, tuple(gronden), zonder)


def zonder_curatele(uitspraak: Uitspraak, register: Register, burgerservicenummer: int) -> bool:
    """Whether the outcome would be another if the BRP did not show that somebody is under curatele."""
    met = [lijst for lijst in register.alle(burgerservicenummer) if _toont_curatele(lijst)]
    if not met:
        return False
    vervangen = {lijst: _met(lijst, "11", {**_elementen(lijst), "33.10": "", "volgnr": 0}) for lijst in met}
    opnieuw = leid_af(vervangen.get(uitspraak.lijst, uitspraak.lijst), register.met(vervangen), uitspraak.peildatum)
    return _kern(opnieuw) != _kern(uitspraak)


def _toont_curatele(lijst: Persoonslijst) -> bool:
    return bool(_elementen(lijst).get("33.10"))


def _elementen(lijst: Persoonslijst) -> dict[str, Any]:
    verhouding = lijst.actueel("11")
    return dict(verhouding.elementen) if verhouding else {}


def _kern(uitspraak: Uitspraak) -> tuple[object, ...]:
    u = uitspraak.uitkomst
    wie = tuple(map(wie_is, u.ouders)), tuple(map(wie_is, u.derden))
    return u.soort, wie, u.onbekende_derde, u.reden, u.ontbrekend


def met_gezagsverhouding(kind: Persoonslijst, uitspraak: Mapping[str, str]) -> Persoonslijst:
    """The child's list as if it showed this decision in category 11, or with an empty one no decision at all."""
    oud = kind.actueel("11")
    elementen: dict[str, Any] = {e: w for e, w in (oud.elementen if oud else {}).items() if e not in BRP_UITSPRAAK}
    return _met(kind, "11", {**elementen, **uitspraak, "volgnr": 0})


def _onder_curatele(lijst: Persoonslijst) -> Persoonslijst:
    return lijst if _toont_curatele(lijst) else _met(lijst, "11", {**_elementen(lijst), "33.10": "1", "volgnr": 0})


def _meerderjarig(lijst: Persoonslijst, peildatum: int) -> Persoonslijst:
    """The same list of somebody just old enough; nothing else in the derivation asks a parent's birth date."""
    persoon = lijst.actueel("01")
    if persoon is None or (persoon.getal("03.10") or 0) + MEERDERJARIG <= peildatum:
        return lijst
    return _met(lijst, "01", {**persoon.elementen, "03.10": str(peildatum - MEERDERJARIG), "volgnr": 0})


def _met(lijst: Persoonslijst, categorie: str, elementen: Mapping[str, Any]) -> Persoonslijst:
    return Persoonslijst({**lijst.inhoud, categorie: [[elementen]]}, lijst.bron)
