"""Link with one method and print what it took: a process of its own, so that its memory is its own.

python -m bench.koppelen METHODE MAP AANTAL MAAL
"""

from __future__ import annotations

import resource
import sys
from pathlib import Path

import orjson

from ..duur import Duur
from .gegevens import Gegevens
from .methoden import METHODEN


def main() -> None:
    """One line of JSON: seconds, CPU seconds of all processes, peak memory of this one (MB), and what became of each
    record."""
    naam, map_, aantal, vaker = sys.argv[1:]
    duur = Duur()
    with duur.loopt():
        uitkomsten = METHODEN[naam]()(Gegevens(Path(map_), int(aantal), float(vaker)))
    uit = {
        "seconden": duur.seconden,
        "cpu": duur.cpu,
        "megabyte": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "uitkomsten": [(*sleutel, *uitkomst) for sleutel, uitkomst in uitkomsten.items()],
    }
    sys.stdout.buffer.write(orjson.dumps(uit))


if __name__ == "__main__":
    main()
