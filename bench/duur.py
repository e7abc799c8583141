"""How long something takes: by the clock, and in CPU of all processes that work on it."""

from __future__ import annotations

import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(slots=True)
class Duur:
    """What something took: wall clock and CPU of this process and of the processes that it waited for, seconds."""

    seconden: float = 0.0
    cpu: float = 0.0

    @contextmanager
    def loopt(self) -> Iterator[None]:
        """Add what is done within."""
        begin, cpu = time.perf_counter(), _cpu()
        yield
        self.seconden += time.perf_counter() - begin
        self.cpu += _cpu() - cpu


def _cpu() -> float:
    soorten = (resource.getrusage(wie) for wie in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(gebruik.ru_utime + gebruik.ru_stime for gebruik in soorten)
