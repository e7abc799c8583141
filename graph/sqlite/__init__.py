"""The embedded store: one SQLite file, for a first start, tests and a single-site pilot."""

from .store import SqliteStore

__all__ = ["SqliteStore"]
