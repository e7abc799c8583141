"""How an answer of a make-believe source can break."""

from __future__ import annotations

from enum import StrEnum


class Storing(StrEnum):
    """What goes wrong with one request."""

    GEEN = "geen"
    FAALT = "faalt"
    """500."""
    DRUK = "druk"
    """429, with how long to wait."""
    AFGEKAPT = "afgekapt"
    """Half of the answer, and then nothing."""
    HANGT = "hangt"
    """No answer, until the other side hangs up."""
    HTML = "html"
    """A page for people, as a proxy gives one."""
    ONZIN = "onzin"
    """Something that is not JSON, called JSON."""
    VERWIJST = "verwijst"
    EINDELOOS = "eindeloos"
