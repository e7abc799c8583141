"""Every way in: GraphQL, the official REST interface, the command line and the page; and the questions behind them."""
