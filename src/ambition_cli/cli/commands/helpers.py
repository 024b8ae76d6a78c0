"""ambition helpers: who helps, and with what."""

from typing import Annotated, Any

import typer

from ambition_cli.cli import apps, complete, flags
from ambition_cli.cli.session import Session, session_of
from ambition_cli.domain.words import choices, wording
from ambition_cli.errors import Misused

app = apps.group(
    "Who helps you, and with what. On its own, this lists them.\n\n"
    "For example: ambition helpers add Mei --role mentor --ask 'a room and two names'",
)

Name = Annotated[
    str, typer.Argument(metavar="HELPER", autocompletion=complete.helpers, help="Their name.")
]
NewName = Annotated[str | None, typer.Argument(metavar="NAME", help="Their name.")]
Role = Annotated[
    str | None,
    typer.Option(
        autocompletion=complete.one_of(*choices.ROLES),
        help="Who they are to you: manager, mentor, peer, coach, friend or other.",
    ),
]
Ask = Annotated[str | None, typer.Option(help="What you would ask them for.")]

_SAID_FOR = {"boss": "manager", "lead": "manager", "colleague": "peer", "coworker": "peer"}


def _fields(role: str | None, ask: str | None) -> dict[str, Any]:
    return flags.texts(ask=ask) | flags.given(role=flags.one_of(role, choices.ROLES, "--role"))


@apps.called_alone(app)
def list_helpers(
    context: typer.Context,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    from ambition_cli.render import ambition as pages

    session = session_of(context)
    plan = session.read_for_lists().plan
    if json:
        session.show_json("helpers", session.shareable(plan, include_private).helpers)
    else:
        session.show(pages.helper_list(plan))


@app.command()
def add(context: typer.Context, name: NewName = None, role: Role = None, ask: Ask = None) -> None:
    """Add somebody who could help. At a terminal, you are asked for what you leave out.

    For example: ambition helpers add Mei --role mentor --ask "an hour a month"
    """
    from ambition_cli.catalog import load
    from ambition_cli.cli.talks import placing
    from ambition_cli.domain.interview import heard
    from ambition_cli.domain.plan import helpers
    from ambition_cli.domain.words.statements import Kind

    session, fields, is_asked = session_of(context), _fields(role, ask), name is None
    if name is None:
        name = _name_asked(session)
    name, nobody = wording.clean(name, "the name"), helpers.names_nobody(name)
    said, other = (
        (name, None) if nobody else placing.read_line(session, name, "helpers", load.catalogue())
    )
    if nobody or other == Kind.NOBODY:
        session.say("nobody was added; `ambition helpers add` adds someone later")
        return
    if other:
        plan = session.change(lambda plan: heard.put(plan, other, said, "helpers"))
        placing.say_where(session, plan, other, "helpers", load.catalogue())
        return
    fields = helpers.one_helper_said(said) | fields
    called = fields.pop("name")
    if is_asked:
        fields |= _asked(called, fields)
    session.change(lambda plan: helpers.add_helper(plan, called, fields), said)
    session.say(f"{called} added")


def _name_asked(session: Session) -> str:
    from ambition_cli.cli import asking
    from ambition_cli.domain.plan import helpers

    if not session.can_ask():
        raise Misused('the name is missing; type it as in `ambition helpers add "…"`')

    def take(text: str) -> str:
        if not text.strip():
            return asking.needed(text)
        if not helpers.names_nobody(text):
            helpers.add_helper(session.look(), helpers.one_helper_said(text)["name"])
        return text

    return asking.asked_until_taken(
        asking.Terminal(),
        "Who could help you? A name, with who they are if you like: Mei, mentor. ",
        take,
    )


def _asked(name: str, known: dict[str, Any]) -> dict[str, Any]:
    """Ask who somebody is, and what they could help with; each may be skipped."""
    from ambition_cli.cli import asking

    def role(text: str) -> str:
        said = text.strip().casefold().removeprefix("my ")
        return asking.one_of(choices.ROLES, _SAID_FOR)(said)

    roles = wording.listed([*choices.ROLES], "or")
    questions = (
        ("role", f"Who is {name} to you: {roles}? (Enter to skip) ", asking.or_nothing(role)),
        ("ask", f"What could {name} help you with? (Enter to skip) ", asking.optional),
    )
    asker = asking.Terminal()
    return {
        field: value
        for field, question, take in questions
        if field not in known and (value := asking.asked_until_taken(asker, question, take))
    }


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
        fields["name"] = wording.clean(flags.person(new_name, "--name") or "", "--name")
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
