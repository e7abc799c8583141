"""The command line `verwant`: loading, asking and serving.

Exit status: 0 answered, 1 not found or differences, 2 wrong use or input. Answers go to standard output, progress and
errors to standard error.
"""

from .opdrachten import main

__all__ = ["main"]
