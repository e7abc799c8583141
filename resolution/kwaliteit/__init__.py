"""How good the linking is, against pairs of which the truth is known."""
