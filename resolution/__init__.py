"""Identities: which records tell of one person; certain rules, weighed evidence, judgements of people, and undo."""
