"""What people judge: same, different or uncertain; joining and splitting; and taking any of it back.

Each can be tried first: the same decision on the same facts, with nothing written. A judgement is kept with who, when
and why; it counts until somebody withdraws it, and stays on record after that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graph.fouten import OngeldigeInvoer
from graph.identiteit import (
    MENS,
    BekendeVermelding,
    Identiteit,
    Indeling,
    Intrekking,
    Oordeel,
    Samenhang,
    Uitspraak,
    Verandering,
    Verwijzing,
)
from graph.store import Store

from .clusters import deel_in
from .grenzen import Grenzen
from .proef import keur, proef, veranderingen, zijn_er

LANGSTE_UITLEG = 1000
"""Signs of a reason."""


@dataclass(frozen=True, slots=True)
class Opdracht:
    """Who does it and why, and whether only to see what would change."""

    wie: str
    waarom: str
    proef: bool = False

    def __post_init__(self) -> None:
        if not self.wie.strip():
            raise OngeldigeInvoer("wie", "zeg wie dit oordeel geeft")
        if not self.waarom.strip() or len(self.waarom) > LANGSTE_UITLEG:
            raise OngeldigeInvoer("waarom", f"zeg waarom, in ten hoogste {LANGSTE_UITLEG} tekens")


class Beoordelaar:
    """Judges in one store, with the thresholds by which it is linked. Everything raises OngeldigeInvoer if refused."""

    def __init__(self, store: Store, grenzen: Grenzen) -> None:
        self.store, self.grenzen = store, grenzen

    async def beoordeel(
        self, een: Verwijzing, ander: Verwijzing, uitspraak: Uitspraak, opdracht: Opdracht
    ) -> Sequence[Verandering]:
        """Judge two vermeldingen; who goes to another identity by that."""
        if een == ander:
            raise OngeldigeInvoer("ander", "noem twee verschillende vermeldingen")
        een, ander = sorted((een, ander))
        return await self._verwerk([self._oordeel(een, ander, uitspraak, opdracht)], None, opdracht)

    async def voeg_samen(self, een: int, ander: int, opdracht: Opdracht) -> Sequence[Verandering]:
        """Two identities are one person: what leads them is judged the same."""
        if een == ander:
            raise OngeldigeInvoer("ander", "noem twee verschillende identiteiten")
        a = _leider(await self._identiteit("een", een), "een")
        b = _leider(await self._identiteit("ander", ander), "ander")
        return await self.beoordeel(a, b, Uitspraak.ZELFDE, opdracht)

    async def splits(self, persoon: int, vermelding: Verwijzing, opdracht: Opdracht) -> Sequence[Verandering]:
        """This vermelding is of another person than everything else in the identity: judged different from each."""
        identiteit = await self._identiteit("identiteit", persoon)
        anderen = [een.verwijzing for een in identiteit.vermeldingen if een.verwijzing != vermelding]
        if len(anderen) == len(identiteit.vermeldingen):
            raise OngeldigeInvoer("vermelding", "deze vermelding hoort niet bij deze identiteit")
        if not anderen:
            raise OngeldigeInvoer("vermelding", "deze vermelding staat al alleen")
        paren = [sorted((vermelding, ander)) for ander in anderen]
        oordelen = [self._oordeel(a, b, Uitspraak.VERSCHILLEND, opdracht) for a, b in paren]
        return await self._verwerk(oordelen, None, opdracht)

    async def trek_in(self, persoon: int, oordeel: int, opdracht: Opdracht) -> Sequence[Verandering]:
        """Withdraw what a person judged of somebody in this identity."""
        identiteit = await self._identiteit("identiteit", persoon)
        gevonden = next((een for een in identiteit.oordelen if een.id == oordeel), None)
        if gevonden is None:
            raise OngeldigeInvoer("oordeel", "dit oordeel gaat niet over deze identiteit")
        if gevonden.methode != MENS:
            raise OngeldigeInvoer(
                "oordeel", "dit oordeel is van een regel of het model; oordeel zelf om ervan af te wijken"
            )
        if gevonden.intrekking is not None:
            raise OngeldigeInvoer("oordeel", "dit oordeel is al ingetrokken")
        return await self._verwerk([], gevonden, opdracht)

    async def trek_laatste_in(self, een: Verwijzing, ander: Verwijzing, opdracht: Opdracht) -> Sequence[Verandering]:
        """Withdraw what a person judged last of these two vermeldingen, of what still counts."""
        een, ander = sorted((een, ander))
        samenhang = await self.store.samenhang([een, ander], self.grenzen.vanaf)
        van_mensen = [o for o in samenhang.oordelen if (o.een, o.ander, o.methode) == (een, ander, MENS)]
        if not van_mensen:
            raise OngeldigeInvoer("oordeel", "over deze twee is er geen oordeel van een mens dat telt")
        return await self._verwerk([], max(van_mensen, key=lambda o: o.id), opdracht)

    def _oordeel(self, een: Verwijzing, ander: Verwijzing, uitspraak: Uitspraak, opdracht: Opdracht) -> Oordeel:
        return Oordeel(een, ander, uitspraak, MENS, None, opdracht.wie.strip(), opdracht.waarom.strip())

    async def _identiteit(self, veld: str, persoon: int) -> Identiteit:
        identiteit = await self.store.identiteit(persoon)
        if identiteit is None:
            raise OngeldigeInvoer(veld, "er is geen identiteit met dit kenmerk")
        return identiteit

    async def _verwerk(
        self, oordelen: Sequence[Oordeel], weg: Oordeel | None, opdracht: Opdracht
    ) -> Sequence[Verandering]:
        """Try it, and do it unless it is only a trial."""
        samen = [(een.een, een.ander) for een in oordelen if een.uitspraak is Uitspraak.ZELFDE]
        wie = sorted({kant for een in (*oordelen, *filter(None, [weg])) for kant in (een.een, een.ander)})
        samenhang = await self.store.samenhang(wie, self.grenzen.vanaf)
        zijn_er(samenhang, wie)
        zou = proef(samenhang, oordelen, weg, self.grenzen)
        keur(samenhang, zou, samen)
        if opdracht.proef:
            return veranderingen(samenhang, zou)

        def deel_in_en_keur(samenhang: Samenhang) -> Indeling:
            """The decision itself; what was refused just now may have become impossible since it was tried."""
            indeling = deel_in(samenhang, self.grenzen)
            keur(samenhang, indeling, samen)
            return indeling

        ingetrokken = [(weg.id, Intrekking(opdracht.wie.strip(), "", opdracht.waarom.strip()))] if weg else []
        return await self.store.verwerk((), oordelen, ingetrokken, self.grenzen.vanaf, deel_in_en_keur)


def _leider(identiteit: Identiteit, veld: str) -> Verwijzing:
    """What leads an identity: the BRP list, else the first vermelding."""
    if not identiteit.vermeldingen:
        raise OngeldigeInvoer(
            veld, "deze persoon is alleen bij nummer genoemd; er is nog geen record om over te oordelen"
        )
    return min(identiteit.vermeldingen, key=_leidt).verwijzing


def _leidt(een: BekendeVermelding) -> tuple[bool, Verwijzing]:
    return not een.ingeschrevene, een.verwijzing
