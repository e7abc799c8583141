"""What partners know of a generated population: records with realistic errors, and the truth of whom each one is.

The settings are `kansen.csv` and `partners.csv`, each with its reason; docs/bevolking.md tells the story. Records of a
family follow its lists in one stream, so that memory does not grow; the same seed gives the same records, and more
frequent errors change what is written in them, not of whom they are.
"""

from .records import Record, Waarheid
from .schrijven import met_records, schrijf_met_records

__all__ = ["Record", "Waarheid", "met_records", "schrijf_met_records"]
