"""The BVV (Basisvoorziening Vreemdelingen): foreigners by V-nummer, their names in transliteration."""

from __future__ import annotations

from typing import ClassVar

from .model import Registratie


class Bvv(Registratie):
    """A foreigner as the BVV holds them, once; birth dates are often 1 January, or unknown."""

    SLEUTEL: ClassVar[str] = "vreemdelingennummer"
    WAT: ClassVar[str] = "Basisvoorziening Vreemdelingen (BVV)"
