"""The addition to one outcome: what the registers tell about the child, and about those who would hold gezag."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from graph.rechtspraak import Inschrijving, Maatregel

from ..feiten import Feiten, Register
from ..uitkomst import Soort, Uitspraak
from .aanvulling import Aanvulling, Werkend
from .bevindingen import bevindingen
from .brp import van_uitspraak, zelfde_gezag
from .herlezen import zonder_curatele
from .houder import Geheel
from .inhoud import BESLISSEND, NAAST_GEZAG, VASTSTELLINGEN, Ouders
from .opvolging import Stand
from .samenhang import Samenhang, neem_samen
from .tegenspraken import curatele_geeindigd, tegenspraken
from .werking import Werking, geeindigd, werking

OVER_EEN_KIND = BESLISSEND | NAAST_GEZAG | {Maatregel.AANTEKENING_VOOGD}
OVER_EEN_HOUDER = frozenset({Maatregel.CURATELE, Maatregel.MEERDERJARIGVERKLARING})
"""What decides whether somebody may hold gezag."""
ONBEPAALD = (Soort.NIET_TE_BEPALEN, Soort.TIJDELIJK_GEEN)
HOOGSTENS_ONZEKER = 3
"""Uncertain decisions of which every combination is tried; with more nobody can say."""


def vul_aan(uitspraak: Uitspraak, inschrijvingen: Sequence[Inschrijving], register: Register) -> Aanvulling:
    """What court registers add to this outcome on its day. Never raises on what lists or inscriptions hold.

    `register` is the one the outcome was derived from. Inscriptions about others than the child and those who have, or
    would have, gezag change nothing; nor does the order in which they come.
    """
    van_toepassing = uitspraak.uitkomst.soort is not Soort.NIET_VAN_TOEPASSING
    betrokken = list(_betrokken(uitspraak, inschrijvingen, register)) if inschrijvingen and van_toepassing else []
    if not betrokken:
        return Aanvulling(uitspraak, van_uitspraak(uitspraak), False, (), (), ())
    dag = uitspraak.peildatum
    werkend = [Werkend(i, werking(i, dag)) for i in betrokken]
    per = {soort: [i for i, werkt in werkend if werkt is soort] for soort in Werking}
    zeker, onzeker = per[Werking.JA], per[Werking.ONZEKER]
    afgelopen = [i for i in per[Werking.NEE] if geeindigd(i, dag)]
    samen = _samen(uitspraak, register, zeker, afgelopen)
    feiten = Feiten(uitspraak.lijst, register, dag)
    ouders = Ouders(feiten.ouder1.voorkomen, feiten.ouder2.voorkomen)
    brp = neem_samen(uitspraak, register, (), (), ())
    eigen = [i for i in zeker if i.maatregel in OVER_EEN_KIND]
    geheel = samen.geheel
    mogelijk = [i for i in onzeker if i.maatregel in BESLISSEND | OVER_EEN_HOUDER and not i.onderwerpen]
    if mogelijk and not _maakt_niet_uit(uitspraak, register, zeker, mogelijk, afgelopen, geheel.kern):
        geheel = Geheel(Soort.NIET_TE_BEPALEN, (), "1:245 BW", reden="WERKING_ONZEKER", rust_op=tuple(mogelijk))
    return Aanvulling(
        uitspraak,
        geheel,
        _wijkt_af(geheel, brp),
        tuple(bevindingen(samen, brp, zeker, onzeker, ouders)),
        (
            *tegenspraken(samen, brp, eigen, ouders),
            *curatele_geeindigd(brp, _curatele_in_brp(uitspraak, register, per)),
        ),
        tuple(een for een in werkend if een.werking is not Werking.NEE),
    )


def _curatele_in_brp(
    uitspraak: Uitspraak, register: Register, per: Mapping[Werking, Sequence[Inschrijving]]
) -> list[Inschrijving]:
    """Curatele that has ended by the CCBR, of those of whom the BRP still shows it, where that makes a difference."""

    def van(werkt: Werking) -> dict[int, Inschrijving]:
        curatele = [i for i in per[werkt] if i.maatregel is Maatregel.CURATELE]
        return {nummer: i for i in curatele if (nummer := i.nummer)}

    nog = {**van(Werking.JA), **van(Werking.ONZEKER)}
    voorbij = ((nummer, een) for nummer, een in van(Werking.NEE).items() if nummer not in nog)
    dag = uitspraak.peildatum
    return [een for wie, een in voorbij if geeindigd(een, dag) and zonder_curatele(uitspraak, register, wie)]


def _wijkt_af(geheel: Geheel, brp: Samenhang) -> bool:
    """Whether it is another answer; naming somebody whom the BRP only says to be there is not."""
    stand = Stand(geheel.houders, geheel.onbekende_houder, geheel.reden if geheel.soort in ONBEPAALD else None)
    return geheel.kern != brp.geheel.kern and not zelfde_gezag(brp.stand, stand)


def _betrokken(
    uitspraak: Uitspraak, inschrijvingen: Sequence[Inschrijving], register: Register
) -> Iterator[Inschrijving]:
    """What is about the child, or about somebody whose competence counts; each once, oldest first."""
    kind = uitspraak.kind.getal("01.20")
    alle = sorted({i.verwijzing: i for i in inschrijvingen}.values(), key=lambda i: (i.ingang.vroegst, i.verwijzing))
    if kind is None:
        return
    eigen = [i for i in alle if i.nummer == kind and i.maatregel in OVER_EEN_KIND]
    houders = _kan_houden(uitspraak, register)
    houders |= {n for i in eigen for b in i.benoemden if (n := b.nummer)}
    houders.discard(kind)
    for een in alle:
        if een in eigen or (een.maatregel in OVER_EEN_HOUDER and een.nummer in houders):
            yield een


def _kan_houden(uitspraak: Uitspraak, register: Register) -> set[int]:
    """The parents on the child's list, and everyone who was married to one of them."""
    ouders = [v.getal("01.20") for c in ("02", "03") if (v := uitspraak.lijst.actueel(c))]
    lijsten = [lijst for ouder in ouders for lijst in register.alle(ouder)]
    partners = [v.getal("01.20") for lijst in lijsten for v in register.relaties(lijst).voorkomens]
    return {nummer for nummer in (*ouders, *partners) if nummer}


def _samen(
    uitspraak: Uitspraak, register: Register, werkend: Sequence[Inschrijving], afgelopen: Sequence[Inschrijving]
) -> Samenhang:
    eigen = [i for i in werkend if i.maatregel in OVER_EEN_KIND]
    anderen = [i for i in werkend if i.maatregel in OVER_EEN_HOUDER]
    return neem_samen(uitspraak, register, eigen, anderen, [i for i in afgelopen if i.maatregel in VASTSTELLINGEN])


def _maakt_niet_uit(
    uitspraak: Uitspraak,
    register: Register,
    zeker: Sequence[Inschrijving],
    mogelijk: Sequence[Inschrijving],
    afgelopen: Sequence[Inschrijving],
    verwacht: tuple[object, ...],
) -> bool:
    """Whether the answer is the same, whichever of the uncertain decisions have effect."""
    if len(mogelijk) > HOOGSTENS_ONZEKER:
        return False
    for aantal in range(len(mogelijk) + 1):
        for wel in combinations(mogelijk, aantal):
            niet = [i for i in mogelijk if i not in wel and i.einde is not None]
            if _samen(uitspraak, register, [*zeker, *wel], [*afgelopen, *niet]).geheel.kern != verwacht:
                return False
    return True
