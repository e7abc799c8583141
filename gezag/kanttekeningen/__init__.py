"""Remarks beside the official answer: where an oddity or a known limit of the derivation touches the case at hand.

The answer itself stays the official one. A remark (kanttekening) says what is odd, what the law would say and what to
check. Each function in `TOETSEN` knows one oddity; an ordinary case gets no remark at all.
"""

from __future__ import annotations

from ..feiten import Feiten, Register
from ..uitkomst import Uitspraak
from . import (
    bevoegdheid,
    buitenland,
    datums,
    erkenning,
    gegevens,
    herkomst,
    huwelijk,
    ouderschap,
    partner,
    rechter,
    registratie,
    toekomst,
)
from .kanttekening import Kanttekening, Toets

__all__ = ["TOETSEN", "Kanttekening", "kanttekeningen"]

TOETSEN: tuple[Toets, ...] = (
    gegevens.tegenstrijdige_gegevens,
    gegevens.geslachtsnaam_ontbreekt,
    datums.leeftijd_kind_onzeker,
    bevoegdheid.kind_overleden,
    buitenland.niet_in_nederland,
    buitenland.buiten_nederland_verbleven,
    buitenland.geboren_in_buitenland,
    buitenland.buitenland_niet_beoordeeld,
    buitenland.eerder_verblijf_gemist,
    rechter.derde_niet_in_brp,
    rechter.verkeerde_ouder,
    rechter.genoemde_ouder_ontbreekt,
    rechter.huwelijk_na_uitspraak,
    rechter.huwelijk_als_hertrouwen,
    rechter.hertrouwen_na_uitspraak,
    rechter.uitspraak_zonder_datum,
    rechter.indicatie_genegeerd,
    datums.volgorde_na_uitspraak_onzeker,
    ouderschap.ouder_is_punt,
    ouderschap.geen_oudergegevens,
    ouderschap.geboortemoeder_niet_te_zien,
    ouderschap.geboortemoeder_is_man,
    ouderschap.beide_ouders_erkenner,
    ouderschap.adoptie_door_een_ouder,
    ouderschap.adoptie_mogelijk_verborgen,
    erkenning.erkenning_voor_geboorte,
    erkenning.vastgesteld_ouderschap,
    erkenning.erkenning_naast_partner,
    datums.erkenningsdatum_onvolledig,
    datums.geboren_in_2023_dag_onbekend,
    huwelijk.nietig_of_zonder_reden,
    huwelijk.huwelijk_niet_op_beide_lijsten,
    huwelijk.relatie_op_naam,
    huwelijk.ontbonden_relatie_telt,
    partner.einde_relatie_verloren,
    partner.relaties_samengevoegd,
    partner.geboren_na_overlijden,
    partner.einde_op_geboortedag,
    datums.relatiedatum_onzeker,
    registratie.ouder_zonder_lijst,
    registratie.beide_ouders_zonder_lijst,
    registratie.ouder_in_rni,
    registratie.partner_in_rni,
    registratie.partner_zonder_lijst,
    registratie.voogd_zonder_gegevens,
    registratie.partner_verborgen,
    bevoegdheid.curatele_andere_waarde,
    bevoegdheid.overleden_zonder_datum,
    bevoegdheid.moeder_zestien_of_zeventien,
    bevoegdheid.moeder_minderjarig_bij_geboorte,
    bevoegdheid.ouder_en_partner_als_beide_ouders,
    datums.leeftijd_ouder_onzeker,
    toekomst.datum_in_de_toekomst,
)
"""Every oddity once; also the order in which remarks are given, from what stops the answer to what colours it."""


def kanttekeningen(uitspraak: Uitspraak, register: Register) -> tuple[Kanttekening, ...]:
    """What to know beside this answer. Never raises on what the lists hold.

    `register` is the one the answer was derived from.
    """
    feiten = Feiten(uitspraak.lijst, register, uitspraak.peildatum)
    if beperkt := herkomst.alleen_actueel(feiten):
        return (beperkt,)
    gevonden = (toets(feiten, uitspraak) for toets in TOETSEN)
    return tuple(kanttekening for kanttekening in gevonden if kanttekening is not None)
