"""The sample population that we ship: our own, fictional; its stories are in the README beside it."""

from pathlib import Path

_MAP = Path(__file__).parent
PERSOONSLIJSTEN = _MAP / "persoonslijsten.csv"
ANDERE_BRONNEN = (_MAP / "bvv.jsonl", _MAP / "veilig-thuis.csv", _MAP / "jeugdhulp.csv")
"""Records of other sources about the same people, and about some whom the BRP does not have."""
TABELLEN = _MAP / "tabellen"
