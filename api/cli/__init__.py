"""The command line `verwant`: loading, asking and serving.

Exit status: 0 answered, 1 not found or differences, 2 wrong use or input. Answers go to standard output, progress and
errors to standard error.
"""


def main() -> None:
    """Run the program.

    The commands are imported only here: a process that is started for a share of the work imports this module again.
    """
    from .opdrachten import main as voer_uit  # noqa: PLC0415

    voer_uit()
