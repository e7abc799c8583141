"""Link with one method and print what it took: a process of its own, so that its memory is its own.

python -m bench.koppelen METHODE MAP AANTAL MAAL
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

import orjson

from .gegevens import Gegevens
from .methoden import METHODEN


def main() -> None:
    """One line of JSON: seconds, CPU seconds of all processes, peak memory of this one (MB), and what became of each
    record."""
    naam, map_, aantal, vaker = sys.argv[1:]
    begin = time.perf_counter()
    uitkomsten = METHODEN[naam]()(Gegevens(Path(map_), int(aantal), float(vaker)))
    zelf, werkers = (resource.getrusage(wie) for wie in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    uit = {
        "seconden": time.perf_counter() - begin,
        "cpu": sum(een.ru_utime + een.ru_stime for een in (zelf, werkers)),
        "megabyte": zelf.ru_maxrss / 1024,
        "uitkomsten": [(*sleutel, *uitkomst) for sleutel, uitkomst in uitkomsten.items()],
    }
    sys.stdout.buffer.write(orjson.dumps(uit))


if __name__ == "__main__":
    main()
