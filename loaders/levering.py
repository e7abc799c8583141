"""A file as it is delivered: what source it is of, and how it is written; recognised from its first lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple

from graph.fouten import BronOnleesbaar, OngeldigeInvoer
from graph.identiteit import BRP

from . import lo3_csv, lo3_jsonl
from .bron import HEEL, Lezer, Stuk, regels, stukken
from .brp_api import lezen as brp_api
from .controle import Toetsen
from .keuren import Gekeurd
from .keuren import keur as keur_lijsten
from .registraties.bronnen import BRONVELD, KEUZE, PARTNER, model_van, soort_van
from .registraties.keuren import keur as keur_registraties
from .registraties.kolommen import GEEN, Kolommen, Velden
from .registraties.lezen import CSV, JSONL, Rij, csv_regels, kop_van, lees_csv, lees_jsonl

LEZERS: dict[str, Lezer] = {een.FORMAAT: een for een in (lo3_csv, lo3_jsonl, brp_api)}
EERSTE = 20
"""Records that are looked at to recognise a file; the first may be a broken one."""


class Levering(NamedTuple):
    """A file, and all that is needed to read it; other processes get it too."""

    pad: Path
    bron: str
    formaat: str
    kolommen: Kolommen = GEEN

    def stukken(self, grootte: int) -> Iterator[Stuk]:
        """The file in pieces of about this many bytes, that can be read one apart from the other."""
        if self.formaat == CSV:
            return stukken(csv_regels(self.pad, HEEL, self.kolommen.codering), lambda _: True, grootte)
        begint = LEZERS[self.formaat].begint_lijst if self.bron == BRP else lambda _: True
        return stukken(regels(self.pad, HEEL), begint, grootte)

    def keur(self, stuk: Stuk, toetsen: Toetsen) -> Iterator[Gekeurd]:
        """Read a piece and check every record in it. Raises BronOnleesbaar when it is not of this format at all."""
        if self.bron == BRP:
            return keur_lijsten(self.pad, LEZERS[self.formaat], stuk, toetsen)
        return keur_registraties(self.pad, self.bron, self.formaat, self.kolommen, stuk, toetsen)

    @property
    def opgave(self) -> bytes:
        """What decides besides the file itself what is read in it."""
        return b"" if self.bron == BRP else self.bron.encode() + self.kolommen.model_dump_json().encode()


def herken(pad: Path, bron: str | None = None, kolommen: Kolommen = GEEN) -> Levering:
    """What a file is, from its first lines and what the steward says of it.

    Raises BronOnleesbaar when it is of no known format, OngeldigeInvoer when what is said of it cannot be.
    """
    try:
        with pad.open("rb") as bestand:
            begin = bestand.read(4096)
    except OSError as fout:
        raise BronOnleesbaar(f"{pad}: het bestand kan niet worden gelezen ({fout.strerror})") from fout
    bron = bron or kolommen.bron
    is_json = begin.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")
    lijsten_csv = not is_json and b";" in begin and b".01.20" in begin
    registraties = None if lijsten_csv or bron == BRP else _registraties(pad, JSONL if is_json else CSV, bron, kolommen)
    if registraties:
        return registraties
    if not lijsten_csv and not is_json:
        raise BronOnleesbaar(
            f"{pad.name}: geen LO3-CSV en geen JSON-regels met persoonslijsten; is het een andere bron, noem die dan"
            f" met --bron: {KEUZE}"
        )
    if bron not in (None, BRP) or kolommen != GEEN:
        raise OngeldigeInvoer(
            "bron", f"{pad.name} bevat persoonslijsten van de BRP; laad die zonder --bron en --kolommen"
        )
    if lijsten_csv:
        return Levering(pad, BRP, lo3_csv.FORMAAT)
    eerste = (rij.velden for rij, _ in islice(lees_jsonl(pad), EERSTE) if isinstance(rij, Rij))
    return Levering(pad, BRP, brp_api.FORMAAT if any(map(brp_api.herkent, eerste)) else lo3_jsonl.FORMAAT)


def _registraties(pad: Path, formaat: str, bron: str | None, kolommen: Kolommen) -> Levering | None:
    """The file as one of the other sources; None when it is not said to be one, and does not look like one."""
    lees = lees_csv if formaat == CSV else lees_jsonl
    try:
        eerste = [rij.velden for rij, _ in islice(lees(pad, HEEL, kolommen.codering), EERSTE) if isinstance(rij, Rij)]
        kop = kop_van(pad, kolommen.codering).kolommen if formaat == CSV else list(dict.fromkeys(chain(*eerste)))
    except BronOnleesbaar:
        if bron is None:
            return None
        raise
    ons = {naam for kolom in kop if (naam := kolommen.onze_naam(kolom))}
    bron = bron or _eigen_opgave(eerste, kolommen) or soort_van(ons)
    if bron is None:
        return None
    if bron == PARTNER:
        raise OngeldigeInvoer("bron", f"{pad.name}: noem de partner, met --bron partner:<OIN van 20 cijfers>")
    model = model_van(bron)
    kolommen.controleer(model, kop if formaat == CSV else None)
    if kop and (ontbreekt := model.ontbreekt(ons)):
        raise OngeldigeInvoer(
            "kolommen",
            f"{pad.name}: {ontbreekt} ontbreekt; klopt de kopregel? Heten de kolommen anders, noem die dan in een"
            " kolommenbestand (--kolommen)",
        )
    return Levering(pad, bron, formaat, kolommen)


def _eigen_opgave(eerste: Iterable[Velden], kolommen: Kolommen) -> str | None:
    """The source that the first records say they are of; None when they do not say, or differ."""
    gezegd = {str(waarde) for velden in eerste if (waarde := velden.get(kolommen.kolommen.get(BRONVELD, BRONVELD)))}
    return gezegd.pop() if len(gezegd) == 1 else None
