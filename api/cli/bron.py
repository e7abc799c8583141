"""The commands that serve a make-believe source on this machine, to try Verwant on."""

# ruff: noqa: PLC0415 - see `server`
from __future__ import annotations

from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import orjson
import typer

from bekendheid.bevraging.berichten import SIGNALEN
from bekendheid.waarden import Functie, Soort
from graph.fouten import OngeldigeInvoer

from . import bron_http, uitvoer

if TYPE_CHECKING:
    from api.partnergedrag import Nagebootst

HIER = "127.0.0.1"
SOORTEN = (Soort.VEILIG_THUIS, Soort.GECERTIFICEERDE_INSTELLING, Soort.POLITIE, Soort.RVDK, Soort.GEMEENTE)

app = typer.Typer(help="Bootst een bron na op deze machine, om Verwant op te proberen.", no_args_is_help=True)


@app.callback()
def _bron() -> None:
    """Bootst een bron na op deze machine, om Verwant op te proberen."""


app.command()(bron_http.rechtspraak)
app.command()(bron_http.brp)


@app.command()
def partner(
    aantal: Annotated[int, typer.Option("--aantal", min=1, max=1000, help="Hoeveel partners.")] = 5,
    traag: Annotated[int, typer.Option("--traag", min=0, help="Hoeveel daarvan traag zijn.")] = 0,
    vertraging: Annotated[float, typer.Option("--vertraging", min=0, help="Hoe traag, in seconden.")] = 1.0,
    hangt: Annotated[int, typer.Option("--hangt", min=0, help="Hoeveel er nooit antwoorden.")] = 0,
    faalt: Annotated[int, typer.Option("--faalt", min=0, help="Hoeveel er een fout geven.")] = 0,
    weigert: Annotated[int, typer.Option("--weigert", min=0, help="Hoeveel er weigeren.")] = 0,
    geduld: Annotated[float, typer.Option("--geduld", min=0.01, help="Hun tijd volgens het adresboek, in s.")] = 2.0,
    poort: Annotated[int, typer.Option("--poort", min=1, max=65535, help="Waarop zij luisteren.")] = 8100,
    adresboek: Annotated[
        Path | None, typer.Option("--adresboek", metavar="BESTAND.json", help="Schrijf waar zij te vinden zijn.")
    ] = None,
) -> None:
    """Partners die zelf zeggen wie zij kennen; een deel is traag, hangt, faalt of weigert."""
    import uvicorn

    from api.partnerdienst import maak_partnerdienst
    from api.partnergedrag import Gedrag, Nagebootst

    bijzonder = (
        (Gedrag.TRAAG, traag),
        (Gedrag.HANGT, hangt),
        (Gedrag.FAALT, faalt),
        (Gedrag.WEIGERT, weigert),
    )
    gedrag = [soort for soort, hoeveel in bijzonder for _ in range(hoeveel)]
    if len(gedrag) > aantal:
        raise OngeldigeInvoer("--aantal", "er zijn minder partners dan er traag zijn, hangen, falen en weigeren")
    gedrag += [Gedrag.GEWOON] * (aantal - len(gedrag))
    partners = [Nagebootst(s, g, vertraging) for s, g in zip(islice(cycle(SOORTEN), aantal), gedrag, strict=True)]
    if adresboek is not None:
        regels = [regel(i, een, poort, geduld) for i, een in enumerate(partners)]
        adresboek.write_bytes(orjson.dumps(regels, option=orjson.OPT_INDENT_2))
    uitvoer.fouten.print(f"{aantal} partners op http://{HIER}:{poort}/; stop met Ctrl-C", markup=False)
    uvicorn.run(maak_partnerdienst(partners), host=HIER, port=poort, log_level="warning", access_log=False)


def regel(nummer: int, een: Nagebootst, poort: int, geduld: float) -> dict[str, object]:
    """A make-believe partner as a line of the address book."""
    return {
        "oin": f"{99 * 10**18 + nummer:020}",
        "naam": f"Partner {nummer:03} ({een.soort}, {een.gedrag})",
        "soort": een.soort,
        "meldingsbevoegd": True,
        "url": f"http://{HIER}:{poort}/{nummer}",
        "signalen_url": f"http://{HIER}:{poort}/{nummer}{SIGNALEN}",
        "geduld": geduld,
        "contacten": [{"functie": Functie.MELDPUNT, "telefoon": f"088 000 {nummer:04}"}],
    }
