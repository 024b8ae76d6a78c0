"""ambition helpers: who helps, and with what."""

from typing import Annotated

import typer

from ambition_cli.cli import complete, flags
from ambition_cli.cli.session import session_of
from ambition_cli.domain.words import choices, wording

app = typer.Typer(
    invoke_without_command=True,
    rich_markup_mode=None,
    add_completion=False,
    help="Who helps you, and with what. On its own, this lists them.\n\n"
    "For example: ambition helpers add Mei --role mentor --ask 'a room and two names'",
)

Name = Annotated[
    str, typer.Argument(metavar="HELPER", autocompletion=complete.helpers, help="Their name.")
]
NewName = Annotated[str, typer.Argument(metavar="NAME", help="Their name.")]
Role = Annotated[
    str | None,
    typer.Option(
        autocompletion=complete.one_of(*choices.ROLES),
        help="Who they are to you: manager, mentor, peer, coach, friend or other.",
    ),
]
Ask = Annotated[str | None, typer.Option(help="What you would ask them for.")]


def _fields(role: str | None, ask: str | None) -> dict[str, object]:
    return flags.texts(ask=ask) | flags.given(role=flags.one_of(role, choices.ROLES, "--role"))


@app.callback()
def list_helpers(
    context: typer.Context,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    if context.invoked_subcommand is None:
        from ambition_cli.render import ambition as pages

        session = session_of(context)
        plan = session.glance().plan
        if json:
            session.show_json("helpers", session.leaving(plan, include_private).helpers)
        else:
            session.show(pages.helper_list(plan))


@app.command()
def add(context: typer.Context, name: NewName, role: Role = None, ask: Ask = None) -> None:
    """Add somebody who could help.

    For example: ambition helpers add Mei --role mentor --ask "an hour a month"
    """
    from ambition_cli.domain.plan import helpers

    session = session_of(context)
    words, fields = wording.clean(name, "the name"), _fields(role, ask)
    session.change(lambda plan: helpers.add_helper(plan, words, fields))
    session.say(f"{words} added")


@app.command()
def edit(
    context: typer.Context,
    name: Name,
    new_name: Annotated[str | None, typer.Option("--name", help="Their new name.")] = None,
    role: Role = None,
    ask: Ask = None,
) -> None:
    """Change what the plan says about a helper.

    For example: ambition helpers edit Mei --ask "two names"
    """
    from ambition_cli.domain.plan import helpers

    session = session_of(context)
    fields = _fields(role, ask)
    if new_name is not None:
        fields["name"] = wording.clean(new_name, "--name")
    found = helpers.helper_named(session.look(), name)
    if not fields:
        from ambition_cli.cli.talks import changing

        place = session.look().helpers.index(found)  # the name itself may be changed
        changing.by_number(context, lambda: session.look().helpers[place], {"new_name": "name"})
        return
    session.change(lambda plan: helpers.edit_helper(plan, found.name, fields))
    session.say(f"{found.name} changed")


@app.command()
def drop(context: typer.Context, name: Name) -> None:
    """Remove a helper from the plan.

    For example: ambition helpers drop Mei
    """
    from ambition_cli.domain.plan import helpers

    session = session_of(context)
    found = helpers.helper_named(session.look(), name)
    session.change(lambda plan: helpers.drop_helper(plan, found.name))
    off = f"`ambition private {wording.one_word(found.name)} --off` shows it again"
    session.say(
        f"{found.name} is no longer in your plan"
        + (f"; the name stays private, and {off}" if found.private else "")
    )
