"""The sample population that we ship: our own, fictional; its stories are in the README beside it."""

from pathlib import Path

_MAP = Path(__file__).parent
PERSOONSLIJSTEN = _MAP / "persoonslijsten.csv"
ANDERE_BRONNEN = tuple(_MAP / naam for naam in ("bvv.jsonl", "veilig-thuis.csv", "jeugdhulp.csv", "rechtspraak.jsonl"))
"""Records of other sources about the same people, and about some whom the BRP does not have."""
TABELLEN = _MAP / "tabellen"
