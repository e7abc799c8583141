"""Names as one searches for them."""

from __future__ import annotations

from anyascii import anyascii


def zoekvorm(naam: str | None) -> str:
    """A name without case, diacritics and superfluous spaces: `Jalālābād` becomes `jalalabad`."""
    return " ".join(anyascii(naam).lower().split()) if naam else ""
