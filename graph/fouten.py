"""The errors a user can cause or meet. Each says what was wrong and what to do; none carries personal data.

VerwantFout
├── OngeldigeInvoer      the question itself is wrong
├── BronOnleesbaar       a file or answer cannot be read as the source it should be
├── BronOnbereikbaar     a source that is asked over HTTP does not answer
└── StoreOnbereikbaar    the store cannot be opened, or is away
"""

from __future__ import annotations


class VerwantFout(Exception):
    """Base of every error that is shown to a user; `code` is stable, the message is Dutch."""

    code = "fout"


class OngeldigeInvoer(VerwantFout):
    """The question cannot be asked like this."""

    code = "ongeldigeInvoer"

    def __init__(self, veld: str, melding: str) -> None:
        super().__init__(f"{veld}: {melding}")
        self.veld = veld
        self.melding = melding


class BronOnleesbaar(VerwantFout):
    """A whole file cannot be read; single bad records go to quarantine instead."""

    code = "bronOnleesbaar"


class BronOnbereikbaar(VerwantFout):
    """A source does not answer, however often it is asked."""

    code = "bronOnbereikbaar"


class StoreOnbereikbaar(VerwantFout):
    """The store cannot be opened or does not answer."""

    code = "storeOnbereikbaar"
