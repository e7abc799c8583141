"""Where a source is asked: only at a safe address, that names nobody."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit

from graph.fouten import OngeldigeInvoer


def adres(url: str) -> SplitResult:
    """A URL to ask at. Raises OngeldigeInvoer when it is none, or not a safe one."""
    try:
        delen = urlsplit(url)
        delen.port  # noqa: B018 - looks whether it is a number
    except ValueError:
        raise OngeldigeInvoer("URL", "dit is geen adres; geef bijvoorbeeld https://bron.example.nl/brp") from None
    if delen.scheme not in ("http", "https") or not delen.hostname:
        raise OngeldigeInvoer("URL", "geef een adres dat met https:// begint")
    if delen.username or delen.password or delen.query or delen.fragment:
        raise OngeldigeInvoer("URL", "geef alleen server en pad: geen wachtwoord, vraagteken of hekje in het adres")
    if delen.scheme == "http" and not _eigen_machine(delen.hostname):
        raise OngeldigeInvoer("URL", "gebruik https://; zonder versleuteling mag alleen op deze machine")
    return delen


def _eigen_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
