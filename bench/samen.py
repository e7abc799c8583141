"""The combined GraphQL answer, family and gezag in one request, against the bare SQLite reads that it makes."""

from __future__ import annotations

import time
from itertools import cycle

from . import kaal, vragen
from .populatie import Populatie
from .server import Klant, serveer
from .verslag import Regel, Verslag, mediaan_en_p99

PERSONEN = 200
DOEL = 5.0


def meet(populatie: Populatie, verslag: Verslag, *, opwarmen: float, rondes: int) -> None:
    """First what one screen shows, which has the goal; then the page with every source and ground."""
    nummers = populatie.nummers(PERSONEN)
    opdrachten = kaal.lezingen(populatie, nummers)
    scherm = {nummer: vragen.scherm(nummer) for nummer in nummers}
    _meet("wat een scherm toont", scherm, DOEL, populatie, opdrachten, verslag, opwarmen=opwarmen, rondes=rondes)
    alles = {nummer: vragen.graphql(nummer, "gezinssysteem", "gezag") for nummer in nummers}
    _meet("alle bronnen", alles, None, populatie, opdrachten, verslag, opwarmen=opwarmen / 4, rondes=rondes)


def _meet(
    wat: str,
    verzoeken: dict[str, bytes],
    doel: float | None,
    populatie: Populatie,
    opdrachten: dict[str, list[kaal.Opdracht]],
    verslag: Verslag,
    *,
    opwarmen: float,
    rondes: int,
) -> None:
    """Ask over one kept-alive connection, and read the same bare, turn and turn about."""
    nummers = list(verzoeken)
    db = kaal.open_kaal(populatie)
    with serveer(populatie.url) as server:
        klant = Klant(server.poort)
        verslag.bezig(f"GraphQL: {opwarmen:.0f} s opwarmen")
        tot = time.monotonic() + opwarmen
        warm = set[str]()
        for nummer in cycle(nummers):
            _, lijf = klant.stel(verzoeken[nummer])
            if b'"errors"' in lijf or lijf.count(b'"__typename"') < 2:
                raise SystemExit(f"de gezamenlijke GraphQL-vraag wordt niet beantwoord: {lijf[:500]!r}")
            kaal.lees(db, opdrachten[nummer])
            warm.add(nummer)
            if time.monotonic() > tot and len(warm) == len(nummers):
                break
        verslag.bezig(f"GraphQL: {rondes} rondes van {PERSONEN} personen")
        heel, bloot, lengtes = [], [], []
        begin = server.cpu()
        for _ in range(rondes):
            for nummer in nummers:
                duur, lijf = klant.stel(verzoeken[nummer])
                heel.append(duur)
                lengtes.append(len(lijf))
                bloot.append(kaal.lees(db, opdrachten[nummer]))
        cpu = (server.cpu() - begin) * 1000 / len(heel)
        klant.sluit()
    los = [kaal.lees(db, opdrachten[nummer]) for _ in range(rondes + 1) for nummer in nummers][len(nummers) :]
    db.close()
    mediaan, p99 = mediaan_en_p99(heel)
    lezen, lezen_p99 = mediaan_en_p99(los)
    om_en_om, om_en_om_p99 = mediaan_en_p99(bloot)
    aantal = sum(len(o) for o in opdrachten.values()) / len(opdrachten)
    verslag.tabel(
        f"GraphQL gezinssysteem + gezag in één verzoek ({wat}), {populatie.aantal:,} personen in de store",
        [
            Regel("mediaan van het hele antwoord ÷ mediaan kaal lezen", mediaan / lezen, "×", doel),
            Regel("hele antwoord over HTTP: mediaan", mediaan, "ms"),
            Regel("hele antwoord over HTTP: p99", p99, "ms"),
            Regel("CPU van de server per antwoord", cpu, "ms"),
            Regel("kaal lezen, achter elkaar: mediaan", lezen, "ms", maatstaf=f"p99 {lezen_p99:.2f} ms"),
            Regel("kaal lezen, om en om met de server: mediaan", om_en_om, "ms", maatstaf=f"p99 {om_en_om_p99:.2f} ms"),
            Regel("hele antwoord ÷ kaal lezen om en om", mediaan / om_en_om, "×"),
        ],
        f"Eén verbinding; {PERSONEN} willekeurige kinderen, {rondes} keer, alles eerder gelezen (warm).",
        f"Een antwoord is gemiddeld {sum(lengtes) / len(lengtes) / 1024:.0f} kB; kaal lezen is {aantal:.1f} opdrachten"
        " met fetchall, zonder iets met de rijen te doen.",
        "Het doel rekent met achter elkaar lezen, de strengste: om en om zijn de caches van de processor telkens koud.",
    )
