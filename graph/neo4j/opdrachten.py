"""The statements of the folder `cypher`, by name: `opdracht("gezin")` is what `cypher/gezin.cypher` says."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import LiteralString


@cache
def opdracht(naam: str) -> LiteralString:
    """A statement without its comments, which the server need not read every time."""
    (een,) = reeks(naam)
    return een


@cache
def reeks(naam: str) -> tuple[LiteralString, ...]:
    """The statements of a file that holds several, in order."""
    regels = files("cypher").joinpath(f"{naam}.cypher").read_text("utf-8").splitlines()
    kaal = "\n".join(regel for regel in regels if regel.strip() and not regel.lstrip().startswith("//"))
    return tuple(deel.strip() for deel in kaal.split(";") if deel.strip())
