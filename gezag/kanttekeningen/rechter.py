"""Remarks on court decisions: whom they name, and which later events set them aside."""

from __future__ import annotations

from dataclasses import replace

from .. import rechter
from ..feiten import Feiten
from ..uitkomst import Ontbreekt, Soort, Uitspraak
from .kanttekening import GEZAGSREGISTER, Kanttekening
from .lezen import gesteld, overleden, samen, volgens_rechter, waarde

DERDE_NIET_IN_BRP = Kanttekening(
    "DERDE_NIET_IN_BRP",
    wat="De rechter heeft een derde met het gezag belast, alleen of samen met een ouder. De BRP zegt niet wie dat "
    "is, of het een instelling is, en of die derde nog leeft en bevoegd is.",
    wet="Een voogdij begint zoals art. 1:280 BW bepaalt en kan ook bij een gecertificeerde instelling liggen (art. "
    "1:302 BW). Gezag van een ouder samen met een niet-ouder door de rechter berust op art. 1:253t BW; overlijdt de "
    "ouder, dan wordt die niet-ouder voogd (art. 1:253x lid 1 BW).",
    nagaan=f"Ga in {GEZAGSREGISTER} na wie de derde is en of de uitspraak nog geldt.",
)
HUWELIJK_NA_UITSPRAAK = Kanttekening(
    "HUWELIJK_NA_UITSPRAAK",
    wat="Na de uitspraak zijn de ouders met elkaar getrouwd of geregistreerd partner geworden. De afleiding blijft "
    "bij de uitspraak, omdat zij alleen een tweede huwelijk dat op beide lijsten staat als hertrouwen herkent.",
    wet="Ouders oefenen tijdens hun huwelijk of partnerschap het gezag samen uit (art. 1:251 lid 1 en 1:253aa BW); "
    "dat pleit voor gezamenlijk gezag, tenzij het gezag van een van hen is beëindigd (art. 1:266 BW).",
    nagaan=f"Ga in {GEZAGSREGISTER} na wat voor uitspraak het is en of er na het huwelijk iets is aangetekend.",
)
HUWELIJK_ALS_HERTROUWEN = Kanttekening(
    "HUWELIJK_ALS_HERTROUWEN",
    wat="De uitspraak is opzijgezet omdat de ouders zouden zijn hertrouwd. Op de lijst staat een enkel huwelijk of "
    "partnerschap van na de uitspraak; de sluiting en het einde daarvan zijn als twee gebeurtenissen geteld.",
    wet="Art. 1:253 lid 1 BW gaat over hertrouwen. Voor een eerste huwelijk na de uitspraak wijst art. 1:251 lid 1 "
    "BW op gezamenlijk gezag en lid 2 op het voortduren daarvan na scheiding, maar niet na art. 1:266 BW.",
    nagaan=f"Ga in {GEZAGSREGISTER} na wat voor uitspraak het is en of de rechter bij de scheiding iets heeft bepaald.",
)
HERTROUWEN_NA_UITSPRAAK = Kanttekening(
    "HERTROUWEN_NA_UITSPRAAK",
    wat="De uitspraak is opzijgezet omdat de ouders daarna zijn hertrouwd. De afleiding ziet niet of het gaat om een "
    "uitspraak die door hertrouwen niet vervalt.",
    wet="Door hertrouwen herleeft het gezamenlijk gezag (art. 1:253 lid 1 BW), maar niet als het gezag van een ouder "
    "is beëindigd (art. 1:266 BW) of een ouder het met een derde uitoefent (art. 1:253t BW).",
    nagaan=f"Ga in {GEZAGSREGISTER} na wat voor uitspraak het is en of zij nog geldt.",
)
UITSPRAAK_ZONDER_DATUM = Kanttekening(
    "UITSPRAAK_ZONDER_DATUM",
    wat="Er staat een uitspraak over het gezag op de lijst, maar de ingangsdatum ontbreekt of is onbekend. Daarom "
    "geeft de afleiding geen antwoord, ook als niets de uitspraak kan hebben achterhaald.",
    wet="Een uitspraak die in het gezagsregister staat (art. 1:244 BW) geldt tot een latere gebeurtenis haar "
    "opzijzet, zoals hertrouwen (art. 1:253 BW) of adoptie (art. 1:229 BW).",
    nagaan=f"Vraag de datum en de inhoud van de uitspraak op bij {GEZAGSREGISTER}; meld het gebrek aan de gemeente.",
)
INDICATIE_GENEGEERD = Kanttekening(
    "INDICATIE_GENEGEERD",
    wat="Op de lijst staat een indicatie over het gezag die de afleiding niet kent, bijvoorbeeld een vervallen code. "
    "Zij beslist alsof er geen uitspraak is.",
    wet="Een beslissing over het gezag staat in het gezagsregister (art. 1:244 BW) en gaat voor wat anders van "
    "rechtswege zou gelden.",
    nagaan=f"Ga in {GEZAGSREGISTER} na of er een uitspraak is; meld de code aan de gemeente.",
)
GENOEMDE_OUDER_ONTBREEKT = Kanttekening(
    "GENOEMDE_OUDER_ONTBREEKT",
    wat="De uitspraak noemt een ouder die niet (meer) bekend op de lijst van het kind staat, bijvoorbeeld na "
    "ontkenning of vernietiging. De afleiding beslist toch volgens de uitspraak; van de genoemde ouder zelf is niets "
    "beoordeeld.",
    wet="Vervalt het ouderschap (art. 1:200 tot en met 1:202b, 1:205 en 1:206 BW), dan vervalt het gezag dat erop "
    "rust. Is er niemand met gezag, dan beslist de rechter (art. 1:253g, 1:253h en 1:295 BW).",
    nagaan=f"Bekijk de akten van het kind bij de gemeente, en in {GEZAGSREGISTER} of er een latere uitspraak is.",
)
VERKEERDE_OUDER = Kanttekening(
    "VERKEERDE_OUDER",
    wat="De rechter heeft ouder 1 samen met een derde met het gezag belast. Omdat van ouder 1 geen persoonslijst is "
    "gevonden, noemt het officiële antwoord ouder 2.",
    wet="Het gezag ligt bij de ouder die de rechter noemt, samen met die derde (art. 1:253t BW); ouder 2 heeft het "
    "op grond van deze uitspraak niet.",
    nagaan=f"Ga in {GEZAGSREGISTER} na welke ouder en welke derde de uitspraak noemt.",
)


def derde_niet_in_brp(_feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The court named somebody whom the register does not know."""
    indicatie = volgens_rechter(uitspraak)
    return DERDE_NIET_IN_BRP if indicatie and indicatie.endswith("D") else None


def huwelijk_na_uitspraak(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The parents married after a decision for one of them, and the decision was kept."""
    indicatie = volgens_rechter(uitspraak)
    if indicatie not in ("1", "2") or _ander_overleden(feiten, indicatie):
        return None
    return HUWELIJK_NA_UITSPRAAK if any(s >= _ingang(feiten) for s in _sluitingen(feiten)) else None


def huwelijk_als_hertrouwen(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """A first marriage and its end were counted as remarriage."""
    hertrouwd = _hertrouwd(feiten, uitspraak)
    return HUWELIJK_ALS_HERTROUWEN if hertrouwd and not _eerder_gehuwd(feiten) else None


def hertrouwen_na_uitspraak(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The parents remarried; some decisions survive that."""
    return HERTROUWEN_NA_UITSPRAAK if _hertrouwd(feiten, uitspraak) and _eerder_gehuwd(feiten) else None


def uitspraak_zonder_datum(_feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The decision has no date, and that alone stopped the procedure."""
    return UITSPRAAK_ZONDER_DATUM if isinstance(waarde(uitspraak, rechter.ACHTERHAALD), Ontbreekt) else None


def indicatie_genegeerd(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """There is something in 32.10, but not a decision in force."""
    gevraagd = gesteld(uitspraak, rechter.AANWEZIG)
    gezagsverhouding = feiten.kind.actueel("11")
    if gevraagd is None or gevraagd.waarde is not None or gezagsverhouding is None:
        return None
    return INDICATIE_GENEGEERD if gezagsverhouding.lees("32.10") else None


def genoemde_ouder_ontbreekt(feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The decision names a parent who is no longer on the child's list."""
    indicatie = volgens_rechter(uitspraak)
    if indicatie not in ("1", "2", "1D", "2D") or feiten.ouder(int(indicatie[0])).aanwezig:
        return None
    if verkeerde_ouder(feiten, uitspraak):
        return None
    if uitspraak.uitkomst.reden == "OUDER_OVERLEDEN":
        return replace(
            GENOEMDE_OUDER_ONTBREEKT,
            wat="Het antwoord zegt dat de ouder is overleden, maar dat blijkt nergens uit: de ouder die de uitspraak "
            "noemt, staat niet (meer) bekend op de lijst van het kind, bijvoorbeeld na ontkenning of vernietiging.",
        )
    return GENOEMDE_OUDER_ONTBREEKT


def verkeerde_ouder(_feiten: Feiten, uitspraak: Uitspraak) -> Kanttekening | None:
    """The decision names parent 1, the answer shows parent 2."""
    if volgens_rechter(uitspraak) != "1D" or uitspraak.uitkomst.soort is not Soort.GEZAMENLIJK:
        return None
    return VERKEERDE_OUDER if any(v.categorie == "03" for v in uitspraak.uitkomst.ouders) else None


def _ingang(feiten: Feiten) -> int:
    gezagsverhouding = feiten.kind.actueel("11")
    return (gezagsverhouding.getal("85.10") if gezagsverhouding else None) or 0


def _sluitingen(feiten: Feiten) -> list[int]:
    """The dates on which the parents married each other, on either list."""
    voorkomens = (*samen(feiten, feiten.ouder1), *samen(feiten, feiten.ouder2))
    return [datum for v in voorkomens if (datum := v.getal("06.10")) is not None]


def _ander_overleden(feiten: Feiten, indicatie: str) -> bool:
    """Whether the parent who is not named has died: then joint gezag and the decision come to the same."""
    return overleden(feiten, feiten.andere(feiten.ouder(int(indicatie))))


def _hertrouwd(feiten: Feiten, uitspraak: Uitspraak) -> bool:
    """Whether the decision was set aside by a marriage, and that can make a difference."""
    antwoord = gesteld(uitspraak, rechter.ACHTERHAALD)
    indicatie = waarde(uitspraak, rechter.AANWEZIG)
    if antwoord is None or antwoord.waarde is not True or indicatie not in ("1", "2"):
        return False
    door_huwelijk = any(voorkomen.categorie == "05" for voorkomen, _ in antwoord.gelezen)
    return door_huwelijk and not _ander_overleden(feiten, str(indicatie))


def _eerder_gehuwd(feiten: Feiten) -> bool:
    """Whether on both lists something of the parents together is older than their last marriage."""
    for ouder in (feiten.ouder1, feiten.ouder2):
        data = [(v.getal("06.10"), v.getal("07.10")) for v in samen(feiten, ouder)]
        laatste = max((sluiting for sluiting, _ in data if sluiting is not None), default=0)
        if not any(d is not None and d < laatste for paar in data for d in paar):
            return False
    return True
