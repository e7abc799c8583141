"""A progress bar on standard error, for whoever waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from .uitvoer import fouten


@contextmanager
def balk(wat: str) -> Iterator[Callable[[int, int], None]]:
    """A bar for one piece of work; call what it gives with how far it is and how far it must go."""
    kolommen = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*kolommen, console=fouten) as voortgang:
        taak = voortgang.add_task(wat, total=None)
        yield lambda gedaan, totaal: voortgang.update(taak, completed=gedaan, total=totaal)
