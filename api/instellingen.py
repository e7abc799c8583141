"""Settings, from environment variables that begin with `VERWANT_`."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import unquote, urlsplit

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from graph.fouten import OngeldigeInvoer, StoreOnbereikbaar
from graph.sqlite import SqliteStore
from graph.store import Store

SQLITE = "sqlite:///"
NEO4J = ("neo4j", "bolt", "neo4j+s", "bolt+s")
"""Schemes of a Neo4j server: `neo4j` finds its way in a cluster, `bolt` goes to one server; `+s` is over TLS."""
GEBRUIKER = "neo4j"


def datamap() -> Path:
    """The user's own folder for data (XDG)."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "verwant"


class Instellingen(BaseSettings):
    """What can be set; every field is an environment variable, `store` is `VERWANT_STORE`."""

    model_config = SettingsConfigDict(env_prefix="VERWANT_")

    store: str = Field(default_factory=lambda: f"{SQLITE}{datamap() / 'verwant.db'}")
    """Where the records are: `sqlite:///` and a path, or `neo4j://` with user and host."""
    neo4j_wachtwoord: SecretStr | None = None
    """Password of the user in `store`."""
    neo4j_wachtwoord_bestand: Path | None = None
    """File with that password, instead of the password itself."""
    bron_token: SecretStr | None = None
    """Token for a source that is asked over HTTP (`verwant laad https://…`)."""
    bron_token_bestand: Path | None = None
    """File with that token, instead of the token itself."""
    logboek: Path = Field(default_factory=lambda: datamap() / "logboek.jsonl")
    """File to which every answer about a person is logged, one JSON object a line."""
    model: Path | None = None
    """File with the model that records are linked by, instead of the one that ships with the product."""
    koppel_boven: float | None = None
    """Match weight (bits) from which two records are joined, instead of the model's own."""
    koppel_onder: float | None = None
    """Match weight (bits) from which somebody is asked, instead of the model's own."""
    adresboek: Path | None = None
    """File with the partners (JSON): who they are, whom to call, and where they answer themselves."""
    instellingsadressen: Path | None = None
    """File with the addresses of institutions (CSV): living there together gives no match signal."""
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


def sqlite_bestand(url: str) -> Path:
    """The file of an embedded store. Raises StoreOnbereikbaar when the URL names another kind of store."""
    if not url.startswith(SQLITE) or len(url) == len(SQLITE):
        raise StoreOnbereikbaar("VERWANT_STORE: geef sqlite:/// gevolgd door het pad van een bestand")
    return Path(url.removeprefix(SQLITE)).expanduser()


def open_store(url: str) -> Store:
    """Open the store that a URL names. Raises StoreOnbereikbaar when it cannot be opened or is of an unknown kind.

    A server is not asked anything yet: whether it is there, the first question tells.
    """
    if url.startswith(SQLITE) and len(url) > len(SQLITE):
        return SqliteStore(sqlite_bestand(url))
    delen = urlsplit(url)
    if delen.scheme not in NEO4J or not delen.hostname or delen.path.strip("/") or delen.query or delen.fragment:
        raise StoreOnbereikbaar(
            "VERWANT_STORE: geef sqlite:/// gevolgd door het pad van een bestand, of neo4j://gebruiker@server:poort"
        )
    if delen.password is not None:
        raise StoreOnbereikbaar(
            "VERWANT_STORE: zet het wachtwoord niet in het adres, maar in VERWANT_NEO4J_WACHTWOORD of een bestand dat"
            " VERWANT_NEO4J_WACHTWOORD_BESTAND noemt"
        )
    from graph.neo4j import Neo4jStore  # noqa: PLC0415 - its driver takes as long to import as all the rest

    gebruiker, at, server = delen.netloc.rpartition("@")
    return Neo4jStore(f"{delen.scheme}://{server}", unquote(gebruiker) if at else GEBRUIKER, _wachtwoord())


def bron_token(instellingen: Instellingen) -> str | None:
    """The token for sources over HTTP; None when none is set. Raises OngeldigeInvoer when its file cannot be read."""
    if instellingen.bron_token is not None:
        return instellingen.bron_token.get_secret_value()
    if instellingen.bron_token_bestand is None:
        return None
    try:
        return instellingen.bron_token_bestand.expanduser().read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as fout:
        raise OngeldigeInvoer("VERWANT_BRON_TOKEN_BESTAND", "het bestand kan niet worden gelezen") from fout


def _wachtwoord() -> str:
    instellingen = lees_instellingen()
    if instellingen.neo4j_wachtwoord is not None:
        return instellingen.neo4j_wachtwoord.get_secret_value()
    if instellingen.neo4j_wachtwoord_bestand is None:
        raise StoreOnbereikbaar(
            "voor Neo4j is een wachtwoord nodig: zet VERWANT_NEO4J_WACHTWOORD, of VERWANT_NEO4J_WACHTWOORD_BESTAND met"
            " het pad van een bestand waar het in staat"
        )
    try:
        return instellingen.neo4j_wachtwoord_bestand.expanduser().read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as fout:
        raise StoreOnbereikbaar("VERWANT_NEO4J_WACHTWOORD_BESTAND: het bestand kan niet worden gelezen") from fout
