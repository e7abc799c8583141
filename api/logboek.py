"""The log of answers: every answer about a person, with its purpose, and without anything that names the person."""

from __future__ import annotations

import logging
import re
import traceback
from collections.abc import Mapping
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path

import orjson

from graph.fouten import OngeldigeInvoer

GEEN_DOEL = "niet opgegeven"
LANGSTE_DOEL = 100
CIJFERS = re.compile(r"\d{8,}")
doel: ContextVar[str] = ContextVar("doel", default=GEEN_DOEL)
"""The purpose for which is being asked, as the caller states it."""

_log = logging.getLogger("verwant.logboek")
_fouten = logging.getLogger("verwant.fouten")
logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False  # nothing of it is written


def schoon(opgegeven: str) -> str:
    """A purpose as it may stand in the log: short, and without anything that could be somebody's number."""
    return CIJFERS.sub("*", opgegeven.strip())[:LANGSTE_DOEL] or GEEN_DOEL


def naar_bestand(pad: Path) -> None:
    """Write the log to this file from now on, whatever it was before.

    Raises OngeldigeInvoer when the file cannot be made: without a log nothing is answered.
    """
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.open("ab").close()
    except OSError as fout:
        melding = f"het bestand kan niet worden geschreven ({fout.strerror})"
        raise OngeldigeInvoer("VERWANT_LOGBOEK", melding) from fout
    for oud in list(_log.handlers):
        _log.removeHandler(oud)
        oud.close()
    bestand = logging.FileHandler(pad, encoding="utf-8", delay=True)
    bestand.setFormatter(logging.Formatter("%(message)s"))
    _log.addHandler(bestand)
    _log.setLevel(logging.INFO)
    _log.propagate = False


def antwoord_gegeven(vraag: str, uitkomst: str, personen: int, **meer: str) -> None:
    """One line: which question, how it ended, about how many persons, for which purpose.

    `meer` is what else accounts for the answer and names no person: which organisation asked, for which reason.
    """
    _schrijf({"vraag": vraag, "uitkomst": uitkomst, "personen": personen, "doel": doel.get(), **meer})


def toegang_beoordeeld(beslissing: Mapping[str, object]) -> None:
    """One line for a decision on access (AuthZEN): the outcome, never about whom."""
    _schrijf({"event_name": "adl.access_evaluation", "doel": doel.get(), **beslissing})


def _schrijf(regel: Mapping[str, object]) -> None:
    """The record is made here, because looking up which line of code logs takes longer than writing it."""
    met_tijd = {"tijd": datetime.now(UTC).isoformat(timespec="milliseconds"), **regel}
    if _log.isEnabledFor(logging.INFO):
        _log.handle(logging.LogRecord(_log.name, logging.INFO, "", 0, orjson.dumps(met_tijd).decode(), None, None))


def interne_fout(fout: BaseException) -> None:
    """Where something of ours broke, for whoever must mend it: the kind and the place, never a value."""
    plaatsen = (f"{deel.filename}:{deel.lineno} {deel.name}" for deel in traceback.extract_tb(fout.__traceback__))
    _fouten.error("%s\n  %s", type(fout).__name__, "\n  ".join(plaatsen))
