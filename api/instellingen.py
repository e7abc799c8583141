"""Settings, from environment variables that begin with `VERWANT_`."""

from __future__ import annotations

import os
from pathlib import Path

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from graph.fouten import OngeldigeInvoer, StoreOnbereikbaar
from graph.sqlite import SqliteStore
from graph.store import Store

SQLITE = "sqlite:///"


def datamap() -> Path:
    """The user's own folder for data (XDG)."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "verwant"


class Instellingen(BaseSettings):
    """What can be set; every field is an environment variable, `store` is `VERWANT_STORE`."""

    model_config = SettingsConfigDict(env_prefix="VERWANT_")

    store: str = Field(default_factory=lambda: f"{SQLITE}{datamap() / 'verwant.db'}")
    """Where the records are: `sqlite:///` and a path."""
    logboek: Path = Field(default_factory=lambda: datamap() / "logboek.jsonl")
    """File to which every answer about a person is logged, one JSON object a line."""
    ontwikkeling: bool = False
    """Development mode: GraphiQL and introspection are on."""
    host: str = "127.0.0.1"
    """Address to listen on. There is no access control yet, so this stays on the own machine."""
    poort: int = 8000


def lees_instellingen() -> Instellingen:
    """The settings of the environment. Raises OngeldigeInvoer that names each variable that is not right."""
    try:
        return Instellingen()
    except ValidationError as fout:
        namen = ", ".join(f"VERWANT_{str(gebrek['loc'][0]).upper()}" for gebrek in fout.errors())
        raise OngeldigeInvoer(namen, "de waarde is niet van de juiste soort; zie de README") from fout


def open_store(url: str) -> Store:
    """Open the store that a URL names. Raises StoreOnbereikbaar when it cannot be opened or is of an unknown kind."""
    if not url.startswith(SQLITE) or len(url) == len(SQLITE):
        raise StoreOnbereikbaar("VERWANT_STORE: geef sqlite:/// gevolgd door het pad van een bestand")
    return SqliteStore(Path(url.removeprefix(SQLITE)).expanduser())
