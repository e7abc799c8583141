"""D0 to D3: is there a question at all, and may Dutch law answer it?"""

from __future__ import annotations

from .feiten import MEERDERJARIG, Feiten
from .uitkomst import Antwoord, Bron, Ontbreekt, Vraag
from .vragen import akten, in_nederland_geadopteerd, is_minderjarig, overlijdensdatum

NIET_INGEZETENE = 1999
"""Municipality code of the register of non-residents (RNI)."""
NEDERLAND = 6030

MINDERJARIG = Vraag("D0", "Is het kind minderjarig?", "1:233 BW, 1:245 lid 1 BW")
INGEZETENE = Vraag("D1", "Is het kind ingezetene?", "art. 5, 15 en 16 Haags Kinderbeschermingsverdrag 1996")
IN_LEVEN = Vraag("D2", "Is het kind in leven?", "1:245 lid 1 BW")
BUITENLAND = Vraag(
    "D3",
    "Is het kind in het buitenland geboren, of heeft het daar verbleven?",
    "art. 16 en 17 Haags Kinderbeschermingsverdrag 1996",
)


def minderjarig(feiten: Feiten) -> Antwoord[bool]:
    """D0: gezag exists over minors only; a birth date that is unknown gives no minor."""
    gelezen: tuple[Bron, ...] = ((feiten.persoon, "03.10"), (feiten.persoon, "01.20"))
    uitslag = is_minderjarig(feiten.geboortedatum, feiten.peildatum)
    return Antwoord(MINDERJARIG, uitslag, "ja" if uitslag else "nee", gelezen)


def ingezetene(feiten: Feiten) -> Antwoord[bool | Ontbreekt]:
    """D1: who is not entered in a Dutch municipality is not judged by Dutch law."""
    if feiten.kind.verleden_onbekend:
        stop = Ontbreekt("de geschiedenis van de persoonslijst van bevraagde persoon")
        return Antwoord(INGEZETENE, stop, stop.gegeven, (), ((feiten.persoon, "01.20"),))
    verblijf = feiten.kind.actueel("08")
    if verblijf is None:
        stop = Ontbreekt("verblijfplaats van bevraagde persoon")
        return Antwoord(INGEZETENE, stop, stop.gegeven, (), ((feiten.persoon, "01.20"),))
    gemeente = verblijf.getal("09.10")
    gezien = ((verblijf, "09.10"),)
    if gemeente is None:
        stop = Ontbreekt("gemeente van inschrijving van bevraagde persoon")
        return Antwoord(INGEZETENE, stop, stop.gegeven, (), gezien)
    uitslag = gemeente != NIET_INGEZETENE
    return Antwoord(INGEZETENE, uitslag, "ja" if uitslag else "nee", (), gezien)


def in_leven(feiten: Feiten) -> Antwoord[bool]:
    """D2: a child that died before coming of age is under nobody's gezag any more."""
    overleden = overlijdensdatum(feiten.kind)
    uitslag = overleden is None or overleden >= feiten.geboortedatum + MEERDERJARIG
    inschrijving = feiten.kind.actueel("07")
    gezien = ((inschrijving, "67.20"), (inschrijving, "67.10")) if inschrijving else ()
    return Antwoord(IN_LEVEN, uitslag, "ja" if uitslag else "nee, overleden", (), gezien)


def buitenland(feiten: Feiten) -> Antwoord[str | Ontbreekt | None]:
    """D3: stay or birth abroad, where another law may have settled the gezag. None when neither is the case."""
    geboorteland = feiten.persoon.getal("03.30")
    gelezen: tuple[Bron, ...] = ((feiten.persoon, "03.30"),)
    if geboorteland is None:
        stop = Ontbreekt("Geboorteland van bevraagde persoon")
        return Antwoord(BUITENLAND, stop, stop.gegeven, gelezen)
    if geboorteland == NEDERLAND:
        verblijf = feiten.kind.actueel("08")
        gezien = ((verblijf, "14.20"),) if verblijf else ()
        if verblijf and verblijf.lees("14.20"):
            return Antwoord(BUITENLAND, "BUITEN_NEDERLAND_VERBLEVEN", "ja, buiten Nederland verbleven", gelezen, gezien)
        return Antwoord(BUITENLAND, None, "nee", gelezen, gezien)
    gelezen = (*gelezen, *akten(feiten.kind.voorkomens("01")))
    if in_nederland_geadopteerd(feiten):
        return Antwoord(BUITENLAND, None, "daar geboren, maar in Nederland geadopteerd", gelezen)
    return Antwoord(BUITENLAND, "GEBOREN_IN_BUITENLAND", "ja, in het buitenland geboren", gelezen)
