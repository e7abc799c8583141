"""Whether a relation held on a day, by its ground: yes, no, or None when a date is not known well enough."""

from __future__ import annotations

from .datum import op_of_voor
from .model import Grond


def begonnen(grond: Grond, peildatum: int) -> bool | None:
    """Whether it had begun by the day (yyyymmdd); without a date it had."""
    return True if grond.sinds is None else op_of_voor(grond.sinds, peildatum)


def geeindigd(grond: Grond, peildatum: int) -> bool | None:
    """Whether it had ended by the day; without a date it goes on."""
    return False if grond.tot is None else op_of_voor(grond.tot, peildatum)


def geldt(grond: Grond, peildatum: int) -> bool | None:
    """Whether it had begun by the day and not yet ended."""
    begin = begonnen(grond, peildatum)
    if begin is False:
        return False
    einde = geeindigd(grond, peildatum)
    return False if einde else None if einde is None else begin
