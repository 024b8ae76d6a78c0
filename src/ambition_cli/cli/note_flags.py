"""The flags of a note, and of a line in the log of an experiment."""

from typing import Annotated

import typer

from ambition_cli.cli import complete

Energy = Annotated[
    int | None, typer.Option(autocompletion=complete.rating, help="Your energy, 1 to 5.")
]
HoursSpent = Annotated[
    str | None, typer.Option("--hours", help="Hours spent, such as 2, 1.5, 1h30 or 90m.")
]
Day = Annotated[
    str | None, typer.Option("--on", metavar="DATE", help="The day it is about, if not today.")
]
For = Annotated[
    str | None,
    typer.Option(
        "--for",
        metavar="IDS",
        autocompletion=complete.belonging_list,
        help="Which lines, goals or experiments it is for, such as m1,e3.",
    ),
]
Link = Annotated[str | None, typer.Option(metavar="URL", help="Where it can be seen.")]
