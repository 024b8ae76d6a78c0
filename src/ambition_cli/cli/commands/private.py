"""ambition private: keep a record out of everything that leaves."""

from typing import Annotated

import typer

from ambition_cli.cli import complete
from ambition_cli.cli.session import desk
from ambition_cli.domain.words import wording

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command()
def private(
    context: typer.Context,
    record: Annotated[
        str | None,
        typer.Argument(
            metavar="ID",
            autocompletion=complete.records,
            help="Id of a line, an option, a goal or an experiment, or a helper's name.",
        ),
    ] = None,
    off: Annotated[bool, typer.Option("--off", help="Share it again.")] = False,
) -> None:
    """Keep a record out of every answer, export and JSON; alone, list what is private.

    Where other records quote it, “(private)” stands. Your own screens show it as before.

    For example: ambition private o2
    """
    from ambition_cli.domain.privacy import former_names, marks
    from ambition_cli.render import private as pages
    from ambition_cli.storage.history import lineage

    at = desk(context)
    stored = at.read()
    plan = stored.plan
    if record is None:
        at.show(pages.private_list(plan))
        return
    if off and not marks.is_there(plan, record) and marks.shown_again(plan, record):
        at.change(lambda plan: marks.shown_again(plan, record) or plan)
        at.say(f"{record} is private no longer: answers, exports and JSON may show it")
        return
    found = marks.record_named(plan, record)
    name = marks.called(found)

    before = [] if off else lineage.names_before(at.path, stored, former_names.key_of(found))
    after = at.change(
        lambda plan: marks.marked(
            plan, marks.record_named(plan, name), private=not off, called_before=before
        )
    )
    if off:
        at.say(f"{name} is private no longer: answers, exports and JSON may show it")
        return
    new = [id for id in marks.wordless(after) if id not in marks.wordless(plan)]
    at.say(
        f"{name} is private: it stays on your own screens, and out of every answer, export and "
        f"JSON{_about(new)}"
    )


def _about(ids: list[str]) -> str:
    if not ids:
        return ""
    verbs = "is about it, and shows" if len(ids) == 1 else "are about it, and show"
    return f"; {wording.listed(ids)} {verbs} “(private)” there instead of words"
