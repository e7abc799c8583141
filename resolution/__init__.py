"""Identities: which records tell of the same person; certain rules, weighed evidence, judgements of people, and undo."""
