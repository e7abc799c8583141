"""Many values as one: search keys in a column, and whatever is asked for in a parameter."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from typing import Any

import orjson


def als_bytes(sleutels: Sequence[int]) -> bytes:
    """Search keys as they are kept, eight bytes each, so that all of a vermelding take no rows of their own to read."""
    return struct.pack(f"<{len(sleutels)}q", *sleutels)


def uit_bytes(inhoud: bytes) -> tuple[int, ...]:
    """Keys that were kept."""
    return struct.unpack(f"<{len(inhoud) // 8}q", inhoud)


def reeks(waarden: Iterable[Any]) -> str:
    """Numbers, texts, UUIDs, or tuples of those, as one parameter for `json_each`."""
    return orjson.dumps(waarden, default=tuple).decode()
