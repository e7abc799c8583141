"""The records that partners keep of one family, each with the truth: of whom it really is, and what went wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..mens import Elementen
from ..plaatsen import Plaatsen
from .adres import adres
from .bekende import Bekende, Lijst, van_lijst
from .datum import geboortedatum
from .hand import Hand, Toeval
from .kansen import AANTAL, BEKEND, VREEMDELINGEN, Partner, kansen, partners
from .namen import namen
from .onbekenden import Verzinner

NUMMERS, STAP, PER_FAMILIE = 1_000_000_000, 7_368_787, 512
"""Own numbers of partners: a counter scattered over nine digits, so that no family stands together."""
VNUMMER_BEKEND = 0.3
"""Of whoever has a V-nummer, share of the records outside the BVV that tell it."""
GEBOORTELAND_BEKEND = 0.2
"""Share of partners' records that tell the country of birth."""


class Waarheid(NamedTuple):
    """Of whom a record is, and what went wrong in it."""

    bron: str
    """`partner:<OIN>`, or `bvv`."""
    sleutel: str
    """What identifies the record in its source: the partner's own number, or the V-nummer."""
    anummer: str
    """Empty when this person is not in the register; then `verzonnen` says who it is."""
    burgerservicenummer: str
    verzonnen: str
    fouten: tuple[str, ...]


class Record(NamedTuple):
    """What a partner has, and the truth about it."""

    velden: dict[str, str]
    waarheid: Waarheid


class Familierecords:
    """Makes the records of one family; chance depends on the seed and the number of the family only."""

    def __init__(self, lijsten: Sequence[Lijst], zaad: int, familie: int, plaatsen: Plaatsen, vaker: float) -> None:
        self.t = Toeval(f"{zaad}/{familie}/partners")
        self.leden = [van_lijst(lijst) for lijst in lijsten]
        self.per_bsn = {wie.bsn: wie for wie in self.leden}
        self.plaatsen, self.vaker, self.familie = plaatsen, vaker, familie
        self.verzinner = Verzinner(self.t, plaatsen, familie)
        self.aantal = 0

    def records(self) -> Iterator[Record]:
        """All of them."""
        niet = kansen()["niet_in_register"].waarde
        for wie in self.leden:
            if self.t.kans(BEKEND[_soort(wie)]):
                yield from self._van(wie)
                if self.t.kans(niet / (1 - niet)):
                    yield from self._van(self.verzinner.naast(wie))

    def _van(self, wie: Bekende) -> Iterator[Record]:
        keren = self.t.weeg(range(1, len(AANTAL) + 1), AANTAL)
        over = [partner for partner in partners() if partner.soort != VREEMDELINGEN or wie.vnummer]
        jong = wie.minderjarig or wie.ouder_van_minderjarige
        for _ in range(keren):
            gewichten = [partner.aandeel * (1 if partner.kinderen == jong else 0.3) for partner in over]
            partner = self.t.weeg(over, gewichten)
            over.remove(partner)
            yield self._record(wie, partner)

    def _record(self, wie: Bekende, partner: Partner) -> Record:
        # A chance of its own for each record: making errors more frequent does not change which records there are.
        self.aantal += 1
        hand = Hand(Toeval(f"{self.t.worp()}"), partner, self.vaker)
        in_bvv = partner.soort == VREEMDELINGEN
        sleutel = wie.vnummer if in_bvv else f"{(self.familie * PER_FAMILIE + self.aantal) * STAP % NUMMERS:09}"
        velden = {
            "bron": partner.bron,
            "registratienummer": "" if in_bvv else sleutel,
            **namen(hand, wie),
            "geboortedatum": geboortedatum(hand, wie),
            "geslacht": _geslacht(hand, wie),
            **({} if in_bvv else adres(hand, wie, self.plaatsen, self._van_ouders(wie))),
            "geboorteland": wie.land if in_bvv or hand.t.kans(GEBOORTELAND_BEKEND) else "",
            "nationaliteiten": wie.nationaliteit if in_bvv else "",
            "burgerservicenummer": self._bsn(hand, wie),
            "vreemdelingennummer": sleutel if in_bvv else _vnummer(hand, wie),
        }
        gevuld = {veld: waarde for veld, waarde in velden.items() if waarde}
        bsn = wie.bsn if wie.anummer else ""
        return Record(gevuld, Waarheid(partner.bron, sleutel, wie.anummer, bsn, wie.verzonnen, tuple(hand.gemaakt)))

    def _van_ouders(self, wie: Bekende) -> list[Elementen]:
        """Where parents live who do not live with a child."""
        ouders = [self.per_bsn.get(str(ouder.get("01.20"))) for ouder in wie.ouders]
        adressen = [ouder.adressen[0] for ouder in ouders if ouder and ouder.adressen and not ouder.overleden]
        return [een for een in adressen if not wie.adressen or een["11.80"] != wie.adressen[0]["11.80"]]

    def _bsn(self, hand: Hand, wie: Bekende) -> str:
        if not wie.bsn or not hand.t.kans(hand.partner.bsn):
            return ""
        anderen = [str(ander["01.20"]) for ander in (*wie.ouders, *wie.kinderen) if ander.get("01.20")]
        if anderen and hand.mis("bsn_van_ander"):
            return hand.t.kies(anderen)
        return hand.schrijf(wie.bsn, "bsn_fout", _verkeerd_nummer)


def _soort(wie: Bekende) -> str:
    if wie.overleden:
        return "overleden"
    if wie.minderjarig:
        return "kind"
    return "ouder" if wie.ouder_van_minderjarige else "ander"


def _geslacht(hand: Hand, wie: Bekende) -> str:
    if hand.mis("geslacht_weg"):
        return ""
    if hand.mis("geslacht_fout"):
        return "V" if wie.geslacht == "M" else "M"
    return wie.geslacht


def _vnummer(hand: Hand, wie: Bekende) -> str:
    if not wie.vnummer or not hand.t.kans(VNUMMER_BEKEND):
        return ""
    return hand.schrijf(wie.vnummer, "vnummer_fout", _verkeerd_nummer)


def _verkeerd_nummer(t: Toeval, nummer: str) -> str:
    """A digit wrong, or two changed over."""
    plek = t.tussen(0, len(nummer) - 2)
    if t.kans(0.4):
        return nummer[:plek] + nummer[plek + 1] + nummer[plek] + nummer[plek + 2 :]
    return nummer[: plek + 1] + str(t.tussen(0, 9)) + nummer[plek + 2 :]
