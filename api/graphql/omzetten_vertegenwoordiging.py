"""From verdicts and periods to GraphQL types: dates in words, nothing decided."""

from __future__ import annotations

from functools import partial

from api import toelichting_vertegenwoordiging as in_woorden
from api import vertegenwoordigen as vragen
from api.vraagbaak import GezagAntwoord
from gezag.rechtspraak import Aanvulling
from gezag.tijdregister import Tijdregister
from gezag.vertegenwoordiging import Vertegenwoordiging, Voorbehoud

from . import typen
from . import vertegenwoordiging as soorten
from .omzetten import Omzetter, dag, stappen
from .omzetten_aanvulling import gezagsaanvulling, inschrijving, organisatie


def gezagsverloop(omzetter: Omzetter, antwoord: vragen.VerloopAntwoord) -> soorten.Gezagsverloop:
    """Gezag through time."""
    verloop = antwoord.verloop
    return soorten.Gezagsverloop(
        minderjarige=omzetter.minderjarige(verloop.kind),
        meerderjarig_op=_dag(verloop.meerderjarig_op),
        perioden=[
            soorten.Gezagsperiode(
                van=dag(periode.van),
                tot=_dag(periode.tot),
                onzeker=list(periode.onzeker),
                geef_gezag=partial(_gezag, omzetter, antwoord.tijd, periode.aanvulling),
                geef_aanvulling=partial(gezagsaanvulling, periode.aanvulling, omzetter.drager),
            )
            for periode in verloop.perioden
        ],
        reden=verloop.reden,
    )


def paar(omzetter: Omzetter, antwoord: vragen.VertegenwoordigingAntwoord) -> soorten.Vertegenwoordiging:
    """The verdict on one pair."""
    return _vertegenwoordiging(omzetter, antwoord.tijd, antwoord.vertegenwoordiging)


def overzicht(omzetter: Omzetter, antwoord: vragen.OverzichtAntwoord) -> soorten.Vertegenwoordigingen:
    """Everyone, one way or the other."""
    gevonden = antwoord.overzicht
    return soorten.Vertegenwoordigingen(
        peildatum=dag(gevonden.peildatum),
        domein=gevonden.domein,
        persoon=omzetter.minderjarige(gevonden.persoon),
        antwoorden=[_vertegenwoordiging(omzetter, antwoord.tijd, een) for een in gevonden.antwoorden],
        volledig=gevonden.volledig,
        reden=gevonden.reden,
        toelichting=in_woorden.van_overzicht(gevonden),
        voorbehoud=[_voorbehoud(een) for een in gevonden.voorbehoud],
        zonder_nummer=[omzetter.drager(een) for een in gevonden.zonder_nummer],
    )


def _vertegenwoordiging(omzetter: Omzetter, tijd: Tijdregister, v: Vertegenwoordiging) -> soorten.Vertegenwoordiging:
    return soorten.Vertegenwoordiging(
        peildatum=dag(v.peildatum),
        domein=v.domein,
        vertegenwoordiger=omzetter.drager(v.vertegenwoordiger) if v.vertegenwoordiger else None,
        organisatie=organisatie(v.organisatie),
        vertegenwoordigde=omzetter.minderjarige(v.vertegenwoordigde),
        oordeel=v.oordeel,
        reden=v.reden,
        toelichting=in_woorden.van_paar(v),
        grond=v.grond,
        artikel=v.artikel,
        samen_met=[
            soorten.Medebeslisser(
                rol=een.rol,
                persoon=omzetter.drager(een.persoon) if een.persoon else None,
                organisatie=organisatie(een.organisatie),
                artikel=een.artikel,
            )
            for een in v.samen_met
        ],
        sinds=_dag(v.sinds),
        tot=_dag(v.tot),
        tot_door=v.tot_door,
        voorbehoud=[_voorbehoud(een) for een in v.voorbehoud],
        beslissingen=[inschrijving(een, omzetter.drager) for een in v.rust_op],
        geef_pad=partial(stappen, v.pad, v.peildatum),
        geef_gezag=partial(_gezag_van, omzetter, tijd, v),
    )


def _gezag_van(omzetter: Omzetter, tijd: Tijdregister, v: Vertegenwoordiging) -> typen.Gezag | None:
    return _gezag(omzetter, tijd, v.gezag) if v.gezag else None


def _gezag(omzetter: Omzetter, tijd: Tijdregister, gezag: Aanvulling) -> typen.Gezag:
    return omzetter.gezag(GezagAntwoord(gezag.uitspraak, tijd.op(gezag.uitspraak.peildatum), gezag))


def _voorbehoud(een: Voorbehoud) -> soorten.Voorbehoud:
    return soorten.Voorbehoud(code=een.code, tekst=een.tekst)


def _dag(peildatum: int | None) -> str | None:
    return dag(peildatum) if peildatum is not None else None
