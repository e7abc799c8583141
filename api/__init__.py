"""Every way in: GraphQL, the official REST interface, the command line and the page; and the questions behind them."""

from pathlib import Path

WEB = Path(__file__).parent / "web"
"""Where the page is, and the documents that it asks."""
