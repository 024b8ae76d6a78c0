"""ambition plan: the file itself."""

import typer

from ambition_cli.cli import merging

app = typer.Typer(
    rich_markup_mode=None,
    add_completion=False,
    help="The plan's file itself.\n\n"
    "For example: ambition plan merge 'plan (conflicted copy).toml'",
)
app.command()(merging.merge)


@app.callback()
def plan() -> None:
    pass
