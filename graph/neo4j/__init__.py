"""The Neo4j store, for production: the same records, graph and answers as the embedded store."""

from .store import Neo4jStore

__all__ = ["Neo4jStore"]
