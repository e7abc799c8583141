"""D8 to D13: who holds gezag by law, from the parents, their relationship, an adoption or a recognition."""

from __future__ import annotations

from enum import StrEnum

from graph.persoonslijst import Persoonslijst, Voorkomen

from .feiten import Feiten, NietInBron, Ouder
from .relaties import Periode
from .uitkomst import Antwoord, Bron, Ontbreekt, Vraag
from .vragen import (
    EERDERE_RELATIES,
    ERKENNING_OF_VASTSTELLING,
    ONTKENNING,
    akten,
    heeft_akte,
    in_nederland_geadopteerd,
    mist_eerdere_relaties,
    niet_in_register,
    opgezocht,
    ouders_opgezocht,
)

ERKENNING_GEEFT_GEZAG = 20230101
"""From this day a recognition gives joint gezag by law (1:251b BW, Stb. 2022, 242)."""

AANTAL = Vraag("D8", "Hoeveel ouders heeft het kind?", "1:198 BW, 1:199 BW")
GEBOREN_TIJDENS = Vraag(
    "D10", "Is het kind tijdens een huwelijk of partnerschap van de ouder geboren?", "1:253sa BW, 1:253b lid 1 BW"
)
GEADOPTEERD = Vraag("D12", "Is het kind in Nederland geadopteerd?", "1:229 BW, 1:230 BW")
ERKEND = Vraag("D13", "Geeft de erkenning gezag, en zo niet: wie is de geboortemoeder?", "1:251b BW, 1:253b lid 1 BW")


class Ouders(StrEnum):
    """How many parents the list gives."""

    PUNT = "een ouder van wie niet bekend is wie het is"
    GEEN = "geen"
    EEN = "een"
    TWEE = "twee"


class Erkenning(StrEnum):
    """What a recognition means for gezag, when it is not one parent who holds it alone."""

    GEZAMENLIJK = "de erkenning geeft gezamenlijk gezag, of het ouderschap rust niet op erkenning"
    MOEDER_ONBEKEND = "niet te zeggen wie de geboortemoeder is"


def aantal_ouders(feiten: Feiten) -> Antwoord[Ouders]:
    """D8: parents by name."""
    een, twee = feiten.ouder1, feiten.ouder2
    if een.punt or twee.punt:
        aantal = Ouders.PUNT
    else:
        aantal = (Ouders.GEEN, Ouders.EEN, Ouders.TWEE)[een.aanwezig + twee.aanwezig]
    gezien: tuple[Bron, ...] = () if een.voorkomen or twee.voorkomen else ((feiten.persoon, "01.20"),)
    return Antwoord(AANTAL, aantal, aantal.value, (*een.bron("02.40"), *twee.bron("02.40")), gezien)


def geboren_tijdens_relatie(feiten: Feiten, ouder: Ouder) -> Antwoord[Periode | Ontbreekt | None]:
    """D10: the relationship of the only parent in force on the day of birth, unless parenthood was denied."""
    gelezen = opgezocht(feiten, ouder)
    lijst = feiten.lijst_van(ouder)
    if stop := niet_in_register(feiten, ouder):
        return Antwoord(GEBOREN_TIJDENS, stop, stop.gegeven, gelezen)
    periode = feiten.register.relaties(lijst).op(feiten.geboortedatum) if lijst else None
    ontkend = False
    if periode is None and lijst and mist_eerdere_relaties(lijst):
        raise NietInBron(EERDERE_RELATIES)
    if periode and feiten.kind.beperkt:
        raise NietInBron("aktenummers van ouders: of het ouderschap van de partner is ontkend")
    if periode:
        andere = feiten.andere(ouder)
        gelezen = (*gelezen, *akten(andere.alle))
        ontkend = heeft_akte(andere.alle, ONTKENNING)
    gelezen = (*ouders_opgezocht(feiten, gelezen), *feiten.ouder2.bron("02.40"))
    if ontkend:
        return Antwoord(GEBOREN_TIJDENS, None, "ja, maar het ouderschap van de partner is ontkend", gelezen)
    return Antwoord(GEBOREN_TIJDENS, periode, "ja" if periode else "nee", gelezen)


def partner_bij_geboorte(feiten: Feiten, ouder: Ouder, periode: Periode) -> Persoonslijst | None:
    """The partner's own list; an emptied parent category that still carries a known number hides it."""
    if feiten.lijst_van(feiten.andere(ouder)) is not None:
        return None
    return feiten.register.vind(periode.partner)


def partner_op_lijst(feiten: Feiten, ouder: Ouder, periode: Periode) -> Voorkomen | None:
    """The partner as the parent's list gives him or her; hidden in the same case, for an only parent 2."""
    lijst = feiten.lijst_van(ouder)
    if lijst is None or (ouder.nummer == 2 and feiten.lijst_van(feiten.ouder1) is not None):
        return None
    voorkomens = feiten.register.relaties(lijst).voorkomens
    return next((v for v in voorkomens if v.getal("06.10") == periode.begin), None)


def geadopteerd(feiten: Feiten) -> Antwoord[bool]:
    """D12: adopters have joint gezag, married or not (1:229 BW)."""
    uitslag = in_nederland_geadopteerd(feiten)
    return Antwoord(GEADOPTEERD, uitslag, "ja" if uitslag else "nee", akten(feiten.kind.voorkomens("01")))


def erkenning(feiten: Feiten) -> Antwoord[Erkenning | Ouder | Ontbreekt]:
    """D13: joint gezag by a recognition from 2023 on; before that the birth mother holds it alone.

    The birth mother is the parent who did not recognise; else the only woman.
    """
    een, twee = feiten.ouder1, feiten.ouder2
    gelezen = akten(feiten.kind.voorkomens("01"))
    if heeft_akte(feiten.kind.voorkomens("01"), "A" + ERKENNING_OF_VASTSTELLING):
        for ouder in (een, twee):
            gelezen = (*gelezen, *ouder.bron("62.10"))
            if ouder.voorkomen is None or not ouder.voorkomen.lees("62.10"):
                stop = Ontbreekt(f"datum ingang familiebetrekking van ouder {ouder.nummer}")
                return Antwoord(ERKEND, stop, stop.gegeven, gelezen)
        if any((o.voorkomen.getal("62.10") or 0) >= ERKENNING_GEEFT_GEZAG for o in (een, twee) if o.voorkomen):
            return Antwoord(ERKEND, Erkenning.GEZAMENLIJK, "ja: ouderschap ingegaan vanaf 1 januari 2023", gelezen)
    gelezen = (*gelezen, *akten(een.alle), *akten(twee.alle))
    erkenners = [o for o in (een, twee) if heeft_akte(o.alle, ERKENNING_OF_VASTSTELLING)]
    if len(erkenners) == 1:
        moeder = feiten.andere(erkenners[0])
        return Antwoord(ERKEND, moeder, f"erkend voor 2023; ouder {moeder.nummer} is de geboortemoeder", gelezen)
    if feiten.geboortedatum >= ERKENNING_GEEFT_GEZAG:
        return Antwoord(ERKEND, Erkenning.GEZAMENLIJK, "ja: geboren vanaf 1 januari 2023", gelezen)
    gelezen = (*gelezen, *een.bron("04.10"), *twee.bron("04.10"))
    vrouwen = [o for o in (een, twee) if o.voorkomen and o.voorkomen.lees("04.10") == "V"]
    if len(vrouwen) == 1:
        moeder = vrouwen[0]
        return Antwoord(ERKEND, moeder, f"voor 2023; ouder {moeder.nummer} is de geboortemoeder", gelezen)
    return Antwoord(ERKEND, Erkenning.MOEDER_ONBEKEND, Erkenning.MOEDER_ONBEKEND.value, gelezen)
