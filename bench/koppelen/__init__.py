"""How well records are linked, beside two peers: see `meting`."""
