"""What the court registers tell beside the official outcome, one finding each; the texts name nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.rechtspraak import Inschrijving, Maatregel

from ..uitkomst import Onbevoegdheid, Soort
from .aanvulling import Bevinding
from .artikelen import ARTIKELEN, GEZAGSREGISTER, JURIST
from .brp import beginstand, zelfde_gezag
from .houder import Houderrol
from .inhoud import BEPERKT, TIJDELIJK, Ouders
from .samenhang import Samenhang

NAAST = {
    Maatregel.ONDERTOEZICHTSTELLING: "Het kind staat onder toezicht van een gecertificeerde instelling. Wie het gezag "
    "heeft houdt het, en volgt de schriftelijke aanwijzingen van de instelling op (1:263 BW).",
    Maatregel.VOORLOPIGE_ONDERTOEZICHTSTELLING: "Het kind staat voorlopig onder toezicht van een gecertificeerde "
    "instelling. Wie het gezag heeft houdt het, en volgt de schriftelijke aanwijzingen op (1:263 BW).",
    Maatregel.UITHUISPLAATSING: "De instelling mag het kind dag en nacht elders laten verblijven. Dat verandert niet "
    "wie het gezag heeft, wel waar het kind woont en wie het ophaalt.",
    Maatregel.GEZAGSUITOEFENING: "Een deel van het gezag wordt door de instelling uitgeoefend, voor de onderwerpen die "
    "de beslissing noemt.",
    Maatregel.VERVANGENDE_TOESTEMMING: "De rechter heeft toestemming gegeven in de plaats van een gezaghouder, alleen "
    "voor wat de beslissing noemt.",
}
EINDE_ONBEKEND = (
    "Of deze beslissing op deze dag werkt is niet te zeggen: een datum is niet volledig bekend, of de termijn is om en "
    "van een verlenging of einde is niets ingeschreven."
)
AANGEWEZEN = (
    "Een ouder heeft laten aantekenen wie na zijn overlijden voogd moet worden. De voogdij begint pas als die zich "
    "bereid verklaart (1:280 BW), en alleen als er dan niemand anders met gezag is."
)


def bevindingen(
    samen: Samenhang, brp: Samenhang, zeker: Sequence[Inschrijving], onzeker: Sequence[Inschrijving], ouders: Ouders
) -> Iterator[Bevinding]:
    """Every finding, from who holds gezag to what stands beside it. `brp` is the same without inscriptions."""
    yield from _identiteit(samen, brp)
    yield from _nog_niet_in_brp(samen, brp)
    for een in zeker:
        if een.maatregel in TIJDELIJK and not een.onderwerpen and een in samen.geheel.rust_op:
            yield Bevinding(*_tijdelijk(een), (een,))
    for een in samen.herlezen.gronden:
        yield from _van_persoon(een)
    yield from _afgevallen(samen)
    for een in zeker:
        yield from _naast(een, samen)
        yield from _gebrek(een, ouders)
    for een in samen.achterhaald:
        tekst = (
            "Een latere gebeurtenis (hertrouwen, adoptie of het vervallen van ouderschap) zette deze beslissing opzij."
        )
        yield Bevinding("BESLISSING_ACHTERHAALD", tekst, "1:253 BW, 1:229 BW, 1:200 BW, 1:205 BW", (een,))
    for een in onzeker:
        yield Bevinding("WERKING_ONZEKER", EINDE_ONBEKEND, ARTIKELEN[een.maatregel], (een,))


def _identiteit(samen: Samenhang, brp: Samenhang) -> Iterator[Bevinding]:
    """Who the third party or guardian is whom the BRP does not name."""
    if not (brp.stand.onbekend and samen.stand.gronden) or samen.stand.onbekend:
        return
    if zelfde_gezag(beginstand(samen.herlezen.uitspraak), samen.stand):
        voogd = any(h.rol is Houderrol.VOOGD for h in samen.stand.houders)
        code, wie = ("BEKENDE_VOOGD", "de voogd") if voogd else ("BEKENDE_DERDE", "de derde met gezag")
        tekst = f"Het gezagsregister noemt {wie}; de BRP zegt alleen dat er een is."
        yield Bevinding(code, tekst, _artikelen(samen.stand.gronden), samen.stand.gronden)


def _nog_niet_in_brp(samen: Samenhang, brp: Samenhang) -> Iterator[Bevinding]:
    """Decisions that the BRP does not show."""
    if zelfde_gezag(brp.stand, samen.stand):
        return
    for een in (i for i in samen.stand.gronden if i not in samen.herlezen.gronden):
        tekst = "De BRP toont deze beslissing over het gezag niet of nog niet."
        yield Bevinding("NOG_NIET_IN_BRP", tekst, f"{ARTIKELEN[een.maatregel]}; {GEZAGSREGISTER}", (een,))


def _tijdelijk(een: Inschrijving) -> tuple[str, str, str]:
    if een.maatregel is Maatregel.SCHORSING:
        return (
            "GEZAG_GESCHORST",
            "Het gezag van een houder rust voor de duur van de schorsing.",
            ARTIKELEN[een.maatregel],
        )
    tekst = "Een voorlopige voogd oefent het gezag uit; dat van wie het anders heeft, rust zolang."
    return "VOORLOPIGE_VOOGDIJ", tekst, ARTIKELEN[een.maatregel]


def _van_persoon(een: Inschrijving) -> Iterator[Bevinding]:
    """What changed who may hold gezag by law."""
    if een.maatregel is Maatregel.CURATELE:
        tekst = (
            "Volgens het centraal curatele- en bewindregister staat iemand die gezag zou hebben onder curatele; de BRP "
            "toont dat niet. Wie onder curatele staat is onbevoegd tot het gezag."
        )
        yield Bevinding("CURATELE_NIET_IN_BRP", tekst, "1:246 BW", (een,))
    elif een.maatregel is Maatregel.MEERDERJARIGVERKLARING:
        tekst = "De rechter verklaarde een minderjarige moeder meerderjarig; zij kan het gezag over haar kind hebben."
        yield Bevinding("MEERDERJARIGVERKLARING", tekst, ARTIKELEN[een.maatregel], (een,))


def _afgevallen(samen: Samenhang) -> Iterator[Bevinding]:
    waardoor = {
        Onbevoegdheid.OVERLEDEN: "is overleden",
        Onbevoegdheid.ONDER_CURATELE: "staat onder curatele",
        Onbevoegdheid.MINDERJARIG: "is minderjarig",
    }
    for een in samen.afgevallen:
        tekst = f"Iemand die door de rechter met het gezag is belast {waardoor[een.door]} en heeft daarom geen gezag."
        artikel = "1:245, 1:246 BW" if een.door is Onbevoegdheid.OVERLEDEN else "1:246 BW"
        yield Bevinding(f"HOUDER_{een.door}", tekst, artikel, samen.geheel.rust_op)


def _naast(een: Inschrijving, samen: Samenhang) -> Iterator[Bevinding]:
    """Measures beside gezag, and notes for later."""
    artikel = ARTIKELEN[een.maatregel]
    if tekst := NAAST.get(een.maatregel):
        yield Bevinding(_code(een.maatregel), tekst, artikel, (een,))
    elif een.maatregel in BEPERKT and een.onderwerpen:
        wat = "is het gezag geschorst" if een.maatregel is Maatregel.SCHORSING else "is er een voorlopige voogd"
        yield Bevinding("DEEL_VAN_HET_GEZAG", f"Alleen voor de genoemde onderwerpen {wat}.", artikel, (een,))
    elif een.maatregel is Maatregel.AANTEKENING_VOOGD:
        nu = samen.geheel.soort is Soort.TIJDELIJK_GEEN
        yield Bevinding("AANGEWEZEN_VOOGD" if nu else "AANTEKENING_VOOGD", AANGEWEZEN, f"{artikel}; 1:280 BW", (een,))


def _gebrek(een: Inschrijving, ouders: Ouders) -> Iterator[Bevinding]:
    """What an inscription lacks."""
    genoemd = [h for h in ouders.verliezers(een) if h.rol is Houderrol.OUDER]
    if any(not ouders.is_ouder(h) for h in genoemd):
        tekst = "De beslissing noemt een ouder die niet als ouder op de persoonslijst van het kind staat."
        yield Bevinding("OUDER_NIET_OP_LIJST", tekst, f"1:198, 1:199 BW {JURIST}", (een,))


def _code(maatregel: Maatregel) -> str:
    return maatregel.name


def _artikelen(gronden: Sequence[Inschrijving]) -> str:
    return "; ".join(dict.fromkeys((*(ARTIKELEN[i.maatregel] for i in gronden), GEZAGSREGISTER)))
