"""Remarks on recognition: before the birth, by a court, or beside a spouse of the mother."""

from __future__ import annotations

from graph.persoonslijst import Voorkomen

from ..afstamming import ERKEND, ERKENNING_GEEFT_GEZAG, Erkenning
from ..feiten import Feiten, Ouder
from ..relaties import Periode
from ..uitkomst import Uitspraak
from ..vragen import ERKENNING_OF_VASTSTELLING, ONTKENNING, heeft_akte, overlijdensdatum
from .kanttekening import GEZAGSREGISTER, Kanttekening
from .lezen import datum, enige_lijst, heeft_gezag, lijst_van, waarde, zelfde_persoon

LAATSTE_VOOR_2023_VERWEKT = 20231102
"""306 days after 31 December 2022: born later, a recognition before the birth is not older than 2023."""

ERKENNING_VOOR_GEBOORTE = Kanttekening(
    "ERKENNING_VOOR_GEBOORTE",
    wat="Het kind is vanaf 1 januari 2023 geboren, maar de erkenning is of kan zijn gedaan vóór die dag, tijdens de "
    "zwangerschap. De afleiding kijkt naar de geboorte en geeft gezamenlijk gezag.",
    wet="Alleen een erkenning op of na 1 januari 2023 geeft van rechtswege gezamenlijk gezag (art. 1:251b BW, Stb. "
    "2022, 242). Is eerder erkend, dan heeft de moeder het gezag alleen (art. 1:253b lid 1 BW), tot een aantekening "
    "van art. 1:252 BW.",
    nagaan=f"Vraag de datum van de akte van erkenning bij de gemeente, en kijk in {GEZAGSREGISTER} naar een "
    "aantekening.",
)
VASTGESTELD_OUDERSCHAP = Kanttekening(
    "VASTGESTELD_OUDERSCHAP",
    wat="Het ouderschap is door de rechter vastgesteld. De afleiding behandelt dat als een erkenning en geeft "
    "gezamenlijk gezag.",
    wet="Art. 1:251b BW spreekt van erkenning. Of vaststelling door de rechter ook gezamenlijk gezag geeft, staat "
    "daar niet; anders heeft de moeder het alleen (art. 1:253b lid 1 BW) tot art. 1:252 of 1:253c BW is toegepast.",
    nagaan=f"Lees de beschikking van de rechtbank, en kijk in {GEZAGSREGISTER} of samen gezag is aangetekend.",
)
ERKENNING_NAAST_PARTNER = Kanttekening(
    "ERKENNING_NAAST_PARTNER",
    wat="Het kind is na de geboorte erkend, terwijl de moeder bij de geboorte met een ander gehuwd of geregistreerd "
    "partner was. De afleiding let niet op die partner.",
    wet="Was er bij de geboorte geen andere juridische ouder, dan hebben moeder en partner samen het gezag (art. "
    "1:253sa BW); een latere erkenning geeft de erkenner dan geen gezag (art. 1:251b lid 1 onder c BW).",
    nagaan="Vergelijk de geboorteakte, de huwelijksakte van de moeder en de akte van erkenning; kijk in "
    f"{GEZAGSREGISTER}.",
)


def erkenning_voor_geboorte(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """Born from 2023 on and recognised before 2023, or perhaps so: a deed of birth shows no date of recognition."""
    if feiten.geboortedatum < ERKENNING_GEEFT_GEZAG or not _ander_dan_moeder(feiten, uitspraak):
        return None
    data = (datum(ouder.voorkomen, "62.10") for ouder in _kunnen_hebben_erkend(feiten))
    if any(d and d.jaar and d.laatst < ERKENNING_GEEFT_GEZAG for d in data):
        return ERKENNING_VOOR_GEBOORTE
    bij_geboorte = heeft_akte(feiten.kind.voorkomens("01"), "A") and not _erkenners(feiten)
    mogelijk = bij_geboorte and feiten.geboortedatum <= LAATSTE_VOOR_2023_VERWEKT
    return ERKENNING_VOOR_GEBOORTE if mogelijk else None


def vastgesteld_ouderschap(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """Joint gezag because a court found the parenthood, not because of a recognition."""
    if not _ander_dan_moeder(feiten, uitspraak):
        return None
    erkenners = _erkenners(feiten)
    vastgesteld = bool(erkenners) and not any(heeft_akte(o.alle, "BCJ") for o in erkenners)
    return VASTGESTELD_OUDERSCHAP if vastgesteld else None


def erkenning_naast_partner(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """Recognised after the birth, by somebody else than the spouse the mother had at the birth."""
    erkend, erkenners = waarde(uitspraak, ERKEND), _erkenners(feiten)
    if len(erkenners) != 1 or not (isinstance(erkend, Ouder) or erkend is Erkenning.GEZAMENLIJK):
        return None
    erkenner = erkenners[0]
    if erkenner.voorkomen is None or heeft_akte(erkenner.alle, ONTKENNING):
        return None
    na_geboorte = (erkenner.voorkomen.getal("62.10") or 0) > feiten.geboortedatum or heeft_akte(erkenner.alle, "BC")
    lijst = lijst_van(feiten, feiten.andere(erkenner))
    if lijst is None or not na_geboorte:
        return None
    relaties = feiten.register.relaties(lijst)
    periode = relaties.op(feiten.geboortedatum)
    partner = next((v for v in relaties.voorkomens if periode and v.getal("06.10") == periode.begin), None)
    if periode is None or partner is None or zelfde_persoon(partner, erkenner.voorkomen):
        return None
    # A partner who had died by then shared the gezag no longer: the law has the official answer.
    tot = (erkenner.voorkomen.getal("62.10") or 0) if erkend is Erkenning.GEZAMENLIJK else feiten.peildatum
    gestorven = _overlijden_partner(feiten, relaties.voorkomens, periode)
    return None if gestorven is not None and gestorven <= tot else ERKENNING_NAAST_PARTNER


def _overlijden_partner(feiten: Feiten, voorkomens: tuple[Voorkomen, ...], periode: Periode) -> int | None:
    """When the partner died, by the partner's own list or by the end of the relationship."""
    partner = enige_lijst(feiten, periode.partner)
    if partner and (gestorven := overlijdensdatum(partner)) is not None:
        return gestorven
    if any(v.lees("07.40") == "O" and v.getal("07.10") == periode.einde for v in voorkomens):
        return periode.einde
    return None


def _erkenners(feiten: Feiten) -> list[Ouder]:
    return [o for o in (feiten.ouder1, feiten.ouder2) if heeft_akte(o.alle, ERKENNING_OF_VASTSTELLING)]


def _ander_dan_moeder(feiten: Feiten, uitspraak: Uitspraak) -> bool:
    """Whether the recognition gave gezag to somebody who is not, for all we know, the birth mother."""
    if waarde(uitspraak, ERKEND) is not Erkenning.GEZAMENLIJK:
        return False
    return any(heeft_gezag(uitspraak, ouder) for ouder in _kunnen_hebben_erkend(feiten))


def _kunnen_hebben_erkend(feiten: Feiten) -> list[Ouder]:
    """The parents, without the birth mother if it shows who she is."""
    erkenners = _erkenners(feiten)
    if len(erkenners) == 1:
        return erkenners
    ouders = [feiten.ouder1, feiten.ouder2]
    anderen = [o for o in ouders if o.voorkomen and o.voorkomen.lees("04.10") != "V"]
    return anderen if len(anderen) == 1 else ouders
