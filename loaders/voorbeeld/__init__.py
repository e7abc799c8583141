"""The sample population that we ship: our own, fictional; its stories are in the README beside it."""

from pathlib import Path

_MAP = Path(__file__).parent
PERSOONSLIJSTEN = _MAP / "persoonslijsten.csv"
TABELLEN = _MAP / "tabellen"
