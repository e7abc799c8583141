"""The tests that several decisions share: is there a second parent, is somebody competent, what do the deeds say."""

from __future__ import annotations

from enum import StrEnum

from graph.persoonslijst import Persoonslijst, Voorkomen

from .feiten import MEERDERJARIG, Feiten, NietInBron, OnverwachteGegevens, Ouder
from .uitkomst import Antwoord, Bron, Onbevoegdheid, Ontbreekt, Vraag

ERKENNING_OF_VASTSTELLING = "BCJV"
"""Deed letters (third character of 81.20, national table 39) of a recognition or a court's finding of parenthood."""
ADOPTIE = "Q"
ONTKENNING = "E"

EERDERE_RELATIES = "eerdere huwelijken en partnerschappen van een ouder"
"""What a list that holds only today cannot tell."""

RELATIE = Vraag("D11", "Zijn of waren de ouders met elkaar gehuwd of geregistreerd partner?", "1:251 BW, 1:253aa BW")
BEVOEGD = Vraag("D9", "Is de ouder bevoegd tot het gezag?", "1:246 BW")
BEVOEGD_DERDE = Vraag("D10", "Is de partner van de ouder bevoegd tot het gezag?", "1:246 BW")


class RelatieOuders(StrEnum):
    """Whether the parents are (or counted as) married now, were so at or after the birth, or never."""

    NU = "nu"
    NEE = "niet meer"
    NOOIT = "nooit"


def is_minderjarig(geboortedatum: int | None, peildatum: int) -> bool:
    """Younger than eighteen on the date (1:233 BW); unknown parts of a birth date count as early as possible."""
    return bool(geboortedatum) and (geboortedatum or 0) + MEERDERJARIG > peildatum


def overlijdensdatum(lijst: Persoonslijst) -> int | None:
    """The date of death; None when the person is not known to have died."""
    if lijst.opschorting != "O":
        return None
    inschrijving = lijst.actueel("07")
    return inschrijving.getal("67.10") if inschrijving else None


def twee_ouders(feiten: Feiten) -> tuple[bool, tuple[Bron, ...]]:
    """Whether the child's list gives two parents by name."""
    een, twee = feiten.ouder1, feiten.ouder2
    if een.voorkomen is None or twee.voorkomen is None:
        return False, ()
    if not een.aanwezig:
        return False, een.bron("02.40")
    return twee.aanwezig, (*een.bron("02.40"), *twee.bron("02.40"))


def ouders_opgezocht(feiten: Feiten, gelezen: tuple[Bron, ...] = ()) -> tuple[Bron, ...]:
    """What was read before, and by looking up both parents: their numbers, and the relationships on the lists found."""
    try:
        gelezen += opgezocht(feiten, feiten.ouder1)
        gelezen += opgezocht(feiten, feiten.ouder2)
    except OnverwachteGegevens as fout:
        fout.gelezen = (*gelezen, *fout.gelezen)
        raise
    return gelezen


def opgezocht(feiten: Feiten, ouder: Ouder) -> tuple[Bron, ...]:
    """What is read by looking up one parent; asked by several questions, put together once."""
    gelezen = feiten.opgezocht.get(ouder.nummer)
    if gelezen is None:
        gelezen = ouder.bron("01.20")
        try:
            lijst = feiten.lijst_van(ouder)
        except OnverwachteGegevens as fout:
            fout.gelezen = gelezen
            raise
        if lijst is not None:
            gelezen = (*gelezen, *feiten.register.relaties(lijst).bronnen)
        feiten.opgezocht[ouder.nummer] = gelezen
    return gelezen


def heeft_akte(voorkomens: tuple[Voorkomen, ...], letters: str) -> bool:
    """Whether any deed number (81.20), current or historic, has one of these letters in third place.

    Raises NietInBron when the list has no deed numbers at all.
    """
    for voorkomen in voorkomens:
        if voorkomen.kop.beperkt:
            raise NietInBron(f"aktenummers van categorie {voorkomen.categorie}")
        akte = voorkomen.lees("81.20")
        if akte and len(akte) >= 3 and akte[2] in letters:
            return True
    return False


def akten(voorkomens: tuple[Voorkomen, ...]) -> tuple[Bron, ...]:
    """The deed numbers as sources."""
    return tuple((voorkomen, "81.20") for voorkomen in voorkomens)


def in_nederland_geadopteerd(feiten: Feiten) -> bool:
    """Whether a deed of adoption stands on the child's own list (1:229 BW)."""
    return heeft_akte(feiten.kind.voorkomens("01"), ADOPTIE)


def niet_in_register(feiten: Feiten, ouder: Ouder) -> Ontbreekt | None:
    """A parent who is registered as a non-resident (RNI): the data are not kept up, so the answer stops."""
    lijst = feiten.lijst_van(ouder)
    if lijst is not None and lijst.opschorting == "R":
        return Ontbreekt(f"ouder{ouder.nummer} van bevraagde persoon is niet in BRP geregistreerd")
    return None


def beide_in_register(feiten: Feiten) -> Ontbreekt | None:
    """The same for two parents, asked only when both have a person list."""
    if feiten.lijst_van(feiten.ouder1) is None or feiten.lijst_van(feiten.ouder2) is None:
        return None
    return niet_in_register(feiten, feiten.ouder1) or niet_in_register(feiten, feiten.ouder2)


def bevoegdheid(lijst: Persoonslijst, peildatum: int, vraag: Vraag = BEVOEGD) -> Antwoord[Onbevoegdheid | None]:
    """Whether somebody with a person list may hold gezag; None is competent (1:246 BW)."""
    inschrijving = lijst.actueel("07")
    gezien: tuple[Bron, ...] = ((inschrijving, "67.20"), (inschrijving, "67.10")) if inschrijving else ()
    if overlijdensdatum(lijst) is not None:
        return Antwoord(vraag, Onbevoegdheid.OVERLEDEN, "nee, overleden", (), gezien)
    gelezen: tuple[Bron, ...] = ()
    if gezagsverhouding := lijst.actueel("11"):
        gelezen = ((gezagsverhouding, "33.10"),)
        if gezagsverhouding.lees("33.10"):
            return Antwoord(vraag, Onbevoegdheid.ONDER_CURATELE, "nee, onder curatele", gelezen, gezien)
    if persoon := lijst.actueel("01"):
        gelezen = (*gelezen, (persoon, "03.10"))
        if is_minderjarig(persoon.getal("03.10"), peildatum):
            return Antwoord(vraag, Onbevoegdheid.MINDERJARIG, "nee, minderjarig", gelezen, gezien)
    return Antwoord(vraag, None, "ja", gelezen, gezien)


def bevoegdheid_ingeschrevene(feiten: Feiten, ouder: Ouder) -> Antwoord[Onbevoegdheid | Ontbreekt | None]:
    """Whether a parent may hold gezag, if that parent's data are kept up at all; what they say is read first."""
    bevoegd = bevoegdheid_ouder(feiten, ouder)
    if stop := niet_in_register(feiten, ouder):
        return Antwoord(BEVOEGD, stop, stop.gegeven, bevoegd.gelezen, ouder.bron("01.20"))
    return bevoegd


def bevoegdheid_ouder(feiten: Feiten, ouder: Ouder) -> Antwoord[Onbevoegdheid | None]:
    """Whether a parent may hold gezag; of a parent without a list only the age is known."""
    lijst = feiten.lijst_van(ouder)
    if lijst is not None:
        return bevoegdheid(lijst, feiten.peildatum)
    geboren = ouder.voorkomen.getal("03.10") if ouder.voorkomen else None
    if is_minderjarig(geboren, feiten.peildatum):
        return Antwoord(BEVOEGD, Onbevoegdheid.MINDERJARIG, "nee, minderjarig", (), ouder.bron("03.10"))
    return Antwoord(
        BEVOEGD, None, "ja, voor zover bekend: de ouder heeft geen persoonslijst", (), ouder.bron("01.20", "03.10")
    )


def mist_eerdere_relaties(lijst: Persoonslijst) -> bool:
    """Whether the list can have left out an older marriage or partnership.

    The BRP API gives those of today, or when there are none the last that ended; who has none there never had one.
    """
    return lijst.beperkt and bool(lijst.voorkomens("05"))


def relatie_van_ouders(feiten: Feiten) -> Antwoord[RelatieOuders | Ontbreekt]:
    """Were the parents ever married or in a registered partnership with each other (1:251, 1:253aa BW)?

    "Now" includes a relationship that both lists still give; "not any more" one that ended at or after the birth.
    Raises OnverwachteGegevens when an occurrence lacks what is needed to compare it.
    """
    beide, gelezen = twee_ouders(feiten)
    if not beide:
        return Antwoord(RELATIE, RelatieOuders.NOOIT, "nooit: er zijn geen twee ouders", gelezen)
    gelezen = ouders_opgezocht(feiten, gelezen)
    if stop := beide_in_register(feiten):
        return Antwoord(RELATIE, stop, stop.gegeven, gelezen)
    een, twee = feiten.lijst_van(feiten.ouder1), feiten.lijst_van(feiten.ouder2)
    if een is not None and twee is not None:
        return _relatie_op_beide_lijsten(feiten, een, twee, gelezen)
    if een is None and twee is None:
        return Antwoord(RELATIE, RelatieOuders.NOOIT, "nooit: geen van de ouders heeft een persoonslijst", gelezen)
    onbekende = feiten.ouder1 if een is None else feiten.ouder2
    return _relatie_op_een_lijst(feiten, onbekende, gelezen)


def _relatie_op_een_lijst(
    feiten: Feiten, onbekende: Ouder, gelezen: tuple[Bron, ...]
) -> Antwoord[RelatieOuders | Ontbreekt]:
    """One parent has a list: look there for a partner with the other's name and birth date, ended or not."""
    bekende = feiten.lijst_van(feiten.andere(onbekende))
    if bekende is None or onbekende.voorkomen is None:
        raise OnverwachteGegevens("ouder zonder persoonslijst")
    geboren = onbekende.voorkomen.getal("03.10")
    gelezen = (*gelezen, *onbekende.bron("02.40", "03.10"))
    for voorkomen in feiten.register.relaties(bekende).voorkomens:
        naam = voorkomen.lees("02.40")
        gelezen = (*gelezen, (voorkomen, "02.40"))
        if naam is None:
            raise OnverwachteGegevens("huwelijk of partnerschap zonder geslachtsnaam van de partner", *gelezen)
        if naam != onbekende.geslachtsnaam:
            continue
        partner_geboren = voorkomen.getal("03.10")
        gelezen = (*gelezen, (voorkomen, "03.10"))
        if partner_geboren is None:
            raise OnverwachteGegevens("huwelijk of partnerschap zonder geboortedatum van de partner", *gelezen)
        if partner_geboren == geboren:
            return Antwoord(RELATIE, RelatieOuders.NU, "ja, volgens de lijst van een van beiden", gelezen)
    if mist_eerdere_relaties(bekende):
        raise NietInBron(EERDERE_RELATIES)
    return Antwoord(RELATIE, RelatieOuders.NOOIT, "nooit", gelezen)


def _relatie_op_beide_lijsten(
    feiten: Feiten, een: Persoonslijst, twee: Persoonslijst, gelezen: tuple[Bron, ...]
) -> Antwoord[RelatieOuders | Ontbreekt]:
    """Both parents have a list: the marriage must stand on both."""
    op_een = feiten.register.relaties(een).met(feiten.ouder2.burgerservicenummer or 0)
    op_twee = feiten.register.relaties(twee).met(feiten.ouder1.burgerservicenummer or 0)
    if not op_een or not op_twee:
        if all(mist_eerdere_relaties(lijst) for lijst, samen in ((een, op_een), (twee, op_twee)) if not samen):
            raise NietInBron(EERDERE_RELATIES)
        return Antwoord(RELATIE, RelatieOuders.NOOIT, "nooit, althans niet op beide persoonslijsten", gelezen)
    nieuwste = (op_een[0], op_twee[0])
    if all(v.lees("06.10") for v in nieuwste):
        if overlijdensdatum(een) is None and overlijdensdatum(twee) is None:
            return Antwoord(RELATIE, RelatieOuders.NU, "ja, nu", gelezen)
        return Antwoord(RELATIE, RelatieOuders.NEE, "ja, tot het overlijden van een van beiden", gelezen)
    for voorkomen in nieuwste:
        gelezen = (*gelezen, (voorkomen, "07.40"))
        ontbonden = voorkomen.getal("07.10")
        if voorkomen.kop.beperkt and ontbonden is not None and ontbonden < feiten.geboortedatum:
            raise NietInBron("reden van ontbinding van het huwelijk of partnerschap van de ouders")
        if voorkomen.lees("07.40") != "S":
            continue
        if ontbonden is None:
            raise OnverwachteGegevens("scheiding zonder datum", *gelezen)
        if ontbonden < feiten.geboortedatum:
            return Antwoord(RELATIE, RelatieOuders.NOOIT, "nee, gescheiden voor de geboorte", gelezen)
    return Antwoord(RELATIE, RelatieOuders.NEE, "ja, en ontbonden op of na de geboorte", gelezen)
