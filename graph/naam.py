"""Names as one searches for them."""

from __future__ import annotations

from functools import lru_cache

from anyascii import anyascii


@lru_cache(maxsize=65536)
def zoekvorm(naam: str | None) -> str:
    """A name without case, diacritics and superfluous spaces: `Jalālābād` becomes `jalalabad`."""
    return " ".join(anyascii(naam).lower().split()) if naam else ""
