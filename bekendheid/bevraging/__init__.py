"""Asking partners that answer themselves: the messages, one partner, all of them at once, and going on after a hit."""
