"""Random families for the laws: plausible ones, and ones whose lists are damaged beyond what a register allows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from graph.persoonslijst import Persoonslijst
from tests.gezag.bouwstenen import (
    KIND,
    MOE,
    PAUL,
    VA,
    XANDER,
    Feit,
    Persoon,
    eigen,
    geen,
    gehuwd,
    gescheiden,
    heeft_kind,
    ingeschreven,
    kind,
    lijst,
    minderjarig,
    onder_curatele,
    opgeschort,
    ouder,
    uitspraak,
    weduwe_van,
    zonder_bsn,
)

Gezin = list[Persoonslijst]
"""The lists of a family, the child's first."""

DATA = st.sampled_from([0, 20050101, 20100101, 20140301, 20150601, 20180101, 20230101, 20240000])
AKTEN = st.sampled_from([*(f"1A{letter}0100" for letter in "AABCEJQV"), ""])
ONDERZOEKEN = ("0000", "0100", "0120", "0210", "0240", "0310", "0330", "0410", "0610", "0710", "3210", "6210", "8120")


@st.composite
def misschien_in_onderzoek(draw: st.DrawFn, feit: Feit) -> Feit:
    if draw(st.integers(0, 5)) or not feit.voorkomens:
        return feit
    return feit.in_onderzoek(feit.categorie + draw(st.sampled_from(ONDERZOEKEN)))


@st.composite
def ouders(draw: st.DrawFn, nummer: int, persoon: Persoon) -> Feit:
    categorie = f"0{nummer + 1}"
    soort = draw(st.sampled_from(["gewoon"] * 6 + ["zonder bsn", "minderjarig", "punt", "leeg", "geen", "vroeger"]))
    if soort == "geen":
        return geen(categorie)
    wie = {"zonder bsn": zonder_bsn(persoon), "minderjarig": minderjarig(zonder_bsn(persoon))}.get(soort, persoon)
    geslacht = draw(st.sampled_from([persoon.geslacht, persoon.geslacht, "V", "M"]))
    feit = ouder(nummer, replace(wie, geslacht=geslacht), draw(DATA), draw(AKTEN))
    match soort:
        case "punt":
            feit = feit.met({"02.40": "."})
        case "leeg":
            feit = feit.zonder("01.20", "02.10", "02.40")
        case "vroeger":
            feit = feit.voorheen(ouder(nummer, XANDER, draw(DATA), draw(AKTEN)))
    if not draw(st.integers(0, 9)):
        feit = feit.zonder("62.10")
    return draw(misschien_in_onderzoek(feit))


@st.composite
def relaties(draw: st.DrawFn, met: Persoon) -> list[Feit]:
    gevonden = []
    for _ in range(draw(st.integers(0, 3))):
        partner = draw(st.sampled_from([met, met, met, PAUL, zonder_bsn(met), XANDER]))
        begin, einde = sorted((draw(DATA), draw(DATA)))
        feit = draw(
            st.sampled_from(
                [gehuwd(partner, begin), gescheiden(partner, begin, einde), weduwe_van(partner, begin, einde)]
            )
        )
        gevonden.append(draw(misschien_in_onderzoek(feit)))
    return gevonden


@st.composite
def volwassenen(draw: st.DrawFn, persoon: Persoon, met: Persoon) -> Persoonslijst:
    """Somebody who may be married to the other, dead, under curatele, a minor or a non-resident."""
    feiten = [*draw(relaties(met)), heeft_kind(KIND)]
    match draw(st.sampled_from(["gewoon"] * 4 + ["overleden", "rni", "curatele", "minderjarig"])):
        case "overleden":
            feiten.append(opgeschort("O"))
        case "rni":
            feiten.append(opgeschort("R"))
        case "curatele":
            feiten.append(draw(misschien_in_onderzoek(onder_curatele())))
        case "minderjarig":
            persoon = minderjarig(persoon)
    return lijst(persoon, draw(misschien_in_onderzoek(eigen(persoon))), *feiten)


@st.composite
def gezinnen(draw: st.DrawFn) -> Gezin:
    """A child with parents and a partner of theirs, in any legal situation the rules know."""
    geboren = draw(st.sampled_from([20150601, 20150601, 20150600, 20230301, 20080423]))
    persoon = eigen(replace(KIND, geboren=geboren), draw(AKTEN))
    if not draw(st.integers(0, 9)):
        persoon = persoon.met({"03.30": draw(st.sampled_from(["5010", None]))})
    feiten = [
        draw(misschien_in_onderzoek(persoon)),
        ingeschreven(*draw(st.sampled_from([("0518", None)] * 8 + [("0518", 20200101), ("1999", None)]))),
        draw(ouders(1, MOE)),
        draw(ouders(2, VA)),
    ]
    indicatie = draw(st.sampled_from([None, None, None, "1", "2", "12", "1D", "2D", "D", "M"]))
    if indicatie:
        feiten.append(draw(misschien_in_onderzoek(uitspraak(indicatie, draw(DATA)))))
    lijsten = [kind(*feiten, geboren=geboren)]
    for wie, met in ((MOE, VA), (VA, MOE), (PAUL, MOE)):
        if draw(st.integers(0, 7)):
            lijsten.append(draw(volwassenen(wie, met)))
    return lijsten


NUMMERS = tuple(wie.bsn for wie in (KIND, MOE, VA, PAUL, XANDER) if wie.bsn is not None)
CATEGORIEEN = ("01", "02", "03", "05", "07", "08", "09", "11")
ELEMENTEN = (
    *("01.20", "02.10", "02.40", "03.10", "03.30", "04.10", "06.10", "07.10", "07.40", "09.10", "14.20"),
    *("32.10", "33.10", "62.10", "67.10", "67.20", "81.20", "83.10", "83.30", "84.10", "85.10"),
)
WAARDEN = (
    *NUMMERS,
    *("", " ", ".", "0", "00000000", "20150601", "20180101", "99999999", "-1", "1e9", "²", "٣", "Jansen", "\x00", "🜨"),
    *("1", "2", "12", "1D", "2D", "D", "M", "V", "O", "R", "F", "S", "N", "1999", "6030", "Q", "1AQ0100", "010000"),
)

voorkomens = st.dictionaries(st.sampled_from(ELEMENTEN), st.sampled_from(WAARDEN), max_size=8)
inhouden = st.dictionaries(
    st.sampled_from(CATEGORIEEN),
    st.lists(st.lists(voorkomens, min_size=1, max_size=3), min_size=1, max_size=3),
    max_size=len(CATEGORIEEN),
)


@st.composite
def wilde_lijsten(draw: st.DrawFn) -> Gezin:
    """Lists of anything whatever; the first can at least be found, which a list without category 01 cannot."""
    eerste, *anderen = draw(st.lists(inhouden, min_size=1, max_size=4))
    eerste["01"] = [[{**draw(voorkomens), "84.10": ""}]]
    return [Persoonslijst(inhoud) for inhoud in (eerste, *anderen)]


@st.composite
def verminkte_gezinnen(draw: st.DrawFn) -> Gezin:
    """A family in whose lists some elements were replaced by anything whatever, and some lists stand twice."""
    lijsten = draw(gezinnen())
    for _ in range(draw(st.integers(1, 6))):
        nummer = draw(st.integers(0, len(lijsten) - 1))
        inhoud: dict[str, Any] = {
            categorie: [[dict(voorkomen) for voorkomen in stapel] for stapel in stapels]
            for categorie, stapels in lijsten[nummer].inhoud.items()
        }
        elementen = draw(st.sampled_from(inhoud[draw(st.sampled_from(sorted(inhoud)))]))[-1]
        elementen[draw(st.sampled_from([e for e in ELEMENTEN if e != "84.10"]))] = draw(st.sampled_from(WAARDEN))
        lijsten[nummer] = Persoonslijst(inhoud)
    if draw(st.booleans()):
        lijsten.append(draw(st.sampled_from(lijsten)))
    return lijsten
