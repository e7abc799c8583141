"""Where sources contradict each other: what each says, with its date, and which of them the law puts first.

A decision in the gezagsregister goes before what is derived from person lists: what the court decides about gezag is
known from that register (1:244 BW), and the BRP follows it. Of two decisions the later counts. Of two that begin on one
day and exclude each other nobody can say; only the court can.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.datum import Datum
from graph.rechtspraak import Inschrijving, Maatregel

from ..uitkomst import Soort
from .aanvulling import Kant, Tegenspraak
from .artikelen import GEZAGSREGISTER, JURIST
from .brp import brp_datum, zelfde_gezag
from .inhoud import GENOEMD, VASTSTELLINGEN, Ouders
from .opvolging import OPVOLGING_ONBEKEND, Stand, volg_op
from .samenhang import Samenhang
from .werking import zeker_eerder

SOORTEN = {
    Soort.EENHOOFDIG: "een ouder heeft alleen het gezag",
    Soort.GEZAMENLIJK_OUDERLIJK: "de ouders hebben samen het gezag",
    Soort.GEZAMENLIJK: "een ouder heeft samen met een ander het gezag",
    Soort.VOOGDIJ: "er is een voogd",
    Soort.TIJDELIJK_GEEN: "tijdelijk heeft niemand gezag",
    Soort.NIET_TE_BEPALEN: "het gezag is niet te bepalen",
    Soort.NIET_VAN_TOEPASSING: "er is geen vraag naar gezag",
}
MAATREGELEN = {
    Maatregel.GEZAG_EEN_OUDER: "een ouder heeft alleen het gezag",
    Maatregel.GEZAMENLIJK_GEZAG: "de ouders hebben samen het gezag",
    Maatregel.GEZAG_MET_DERDE: "een ouder heeft samen met een ander het gezag",
    Maatregel.VOOGDIJ: "er is een voogd",
    Maatregel.VOORLOPIGE_VOOGDIJ: "er is een voorlopige voogd",
    Maatregel.GEZAGSBEEINDIGING: "het gezag is beëindigd",
    Maatregel.SCHORSING: "het gezag is geschorst",
    Maatregel.HERSTEL: "het gezag van een ouder is hersteld",
    Maatregel.AANTEKENING_GEZAMENLIJK_GEZAG: "de ouders hebben samen het gezag (aantekening)",
    Maatregel.CURATELE: "wie gezag zou hebben staat onder curatele",
    Maatregel.MEERDERJARIGVERKLARING: "de minderjarige moeder is meerderjarig verklaard",
}


def tegenspraken(
    samen: Samenhang, brp: Samenhang, eigen: Sequence[Inschrijving], ouders: Ouders
) -> Iterator[Tegenspraak]:
    """Every contradiction; `brp` is the same without inscriptions, `eigen` what has effect about the child."""
    botsend = samen.stand.tegenstrijdig or _in_de_rust(samen, eigen)
    if botsend:
        yield Tegenspraak(
            "TEGENSTRIJDIGE_BESLISSINGEN",
            tuple(_kant(i, ouders) for i in botsend),
            None,
            GEZAGSREGISTER,
            "De beslissingen sluiten elkaar uit en werken vanaf dezelfde dag, of welke later was is niet te zeggen. "
            "Niemand kan kiezen; vraag het de rechtbank.",
        )
    if brp.geheel.soort is Soort.NIET_TE_BEPALEN:
        return
    yield from _brp_en_register(samen, brp, ouders)
    yield from _latere_in_brp(samen, brp, eigen, ouders)
    yield from _afgelopen(samen, brp)
    yield from _ccbr(samen, brp, ouders)


def _brp_en_register(samen: Samenhang, brp: Samenhang, ouders: Ouders) -> Iterator[Tegenspraak]:
    """A decision in the register that gives another answer than the BRP."""
    stand = samen.stand
    if stand.tegenstrijdig or not stand.gronden or zelfde_gezag(brp.stand, stand):
        return
    if stand.onduidelijk == OPVOLGING_ONBEKEND:
        return
    datum = brp_datum(brp.herlezen.uitspraak)
    if datum is None:
        waarom = (
            "De BRP toont geen beslissing en is van rechtswege afgeleid; wat in het gezagsregister staat gaat daarvoor."
        )
    elif all(zeker_eerder(datum, i.ingang) for i in stand.gronden):
        waarom = "De beslissing is later dan die in de BRP; een latere beslissing neemt de plaats in van een eerdere."
    else:
        waarom = "De BRP neemt over wat in het gezagsregister staat; bij verschil gaat het register zelf voor."
    kanten = (_kant_van_brp(brp, datum), *(_kant(i, ouders) for i in stand.gronden))
    yield Tegenspraak("BRP_EN_GEZAGSREGISTER", kanten, len(kanten) - 1, GEZAGSREGISTER, waarom)


def _latere_in_brp(
    samen: Samenhang, brp: Samenhang, eigen: Sequence[Inschrijving], ouders: Ouders
) -> Iterator[Tegenspraak]:
    """The BRP shows a decision that came after those in the register as it is known here."""
    ouder = [i for i in samen.ouder_dan_brp if i.maatregel in VASTSTELLINGEN]
    ingeschreven = [i for i in eigen if i.maatregel in VASTSTELLINGEN and i not in samen.ouder_dan_brp]
    if not ouder or any(zelfde_gezag(brp.stand, volg_op(Stand(()), [i], ouders)) for i in ingeschreven):
        return
    kanten = (_kant_van_brp(brp, brp_datum(brp.herlezen.uitspraak)), *(_kant(i, ouders) for i in ouder))
    waarom = (
        "De BRP toont een beslissing die later is en die hier niet in het register staat. Een latere beslissing neemt "
        "de plaats in van een eerdere; vraag haar op bij het gezagsregister."
    )
    yield Tegenspraak("BRP_TOONT_LATERE_BESLISSING", kanten, 0, f"{GEZAGSREGISTER} {JURIST}", waarom)


def _afgelopen(samen: Samenhang, brp: Samenhang) -> Iterator[Tegenspraak]:
    """The BRP still shows a decision that has ended by the register."""
    if not samen.herlezen.zonder_uitspraak:
        return
    gronden = [i for i in samen.herlezen.gronden if i.maatregel in VASTSTELLINGEN]
    kanten = (
        _kant_van_brp(brp, brp_datum(brp.herlezen.uitspraak)),
        *(Kant("de beslissing werkt niet meer", i.einde, i) for i in gronden),
    )
    waarom = "De BRP toont de beslissing nog; volgens het register waaruit zij komt is zij geëindigd."
    yield Tegenspraak("BESLISSING_GEEINDIGD", kanten, len(kanten) - 1, GEZAGSREGISTER, waarom)


def _ccbr(samen: Samenhang, brp: Samenhang, ouders: Ouders) -> Iterator[Tegenspraak]:
    """The CCBR knows a curatele that the BRP does not show, and that makes a difference."""
    curatele = [i for i in samen.herlezen.gronden if i.maatregel is Maatregel.CURATELE]
    if not curatele:
        return
    kanten = (_kant_van_brp(brp, brp_datum(brp.herlezen.uitspraak)), *(_kant(i, ouders) for i in curatele))
    waarom = "Curatele werkt vanaf de uitspraak en is daarna in het register bekend; de BRP neemt haar over."
    yield Tegenspraak("BRP_EN_CCBR", kanten, len(kanten) - 1, f"1:246, 1:390 en 1:391 BW {JURIST}", waarom)


def curatele_geeindigd(brp: Samenhang, voorbij: Sequence[Inschrijving]) -> Iterator[Tegenspraak]:
    """The BRP still shows a curatele that has ended by the CCBR. Another may have been ordered since, so nobody is
    chosen: the answer stays that of the BRP.
    """
    for een in voorbij:
        kanten = (_kant_van_brp(brp, None), Kant("de curatele is geëindigd", een.einde, een))
        waarom = (
            "De BRP toont nog curatele van iemand die anders gezag zou hebben; volgens het centraal curatele- en "
            "bewindregister is zij geëindigd. Vraag een uittreksel."
        )
        yield Tegenspraak("BRP_EN_CCBR", kanten, None, f"1:389 en 1:391 BW {JURIST}", waarom)


def _in_de_rust(samen: Samenhang, eigen: Sequence[Inschrijving]) -> tuple[Inschrijving, ...]:
    """Provisional guardianships that exclude each other."""
    if samen.geheel.reden != "TEGENSTRIJDIGE_BESLISSINGEN":
        return ()
    return tuple(i for i in eigen if i in samen.geheel.rust_op)


def _kant_van_brp(brp: Samenhang, datum: Datum | None) -> Kant:
    return Kant(SOORTEN[brp.geheel.soort], datum, None, brp.geheel.houders)


def _kant(inschrijving: Inschrijving, ouders: Ouders) -> Kant:
    """What a decision says; of curatele the curator is not whom it is about."""
    zegt = MAATREGELEN.get(inschrijving.maatregel, inschrijving.maatregel.value)
    vast = ouders.vastgesteld(inschrijving) if inschrijving.maatregel in GENOEMD else None
    houders = ouders.verliezers(inschrijving) if vast is None else vast
    return Kant(zegt, inschrijving.ingang, inschrijving, houders)
