"""Search keys in one value: eight bytes each, so that all of a vermelding take no rows of their own to read."""

from __future__ import annotations

import struct
from collections.abc import Sequence


def als_bytes(sleutels: Sequence[int]) -> bytes:
    """Keys as they are kept."""
    return struct.pack(f"<{len(sleutels)}q", *sleutels)


def uit_bytes(inhoud: bytes) -> tuple[int, ...]:
    """Keys that were kept."""
    return struct.unpack(f"<{len(inhoud) // 8}q", inhoud)
