"""ambition promises: what was promised in talks: list, add, edit, keep, let go, reopen, drop."""

from types import SimpleNamespace
from typing import TYPE_CHECKING, Annotated

import typer

from ambition_cli.cli import apps, complete, flags
from ambition_cli.cli.session import session_of
from ambition_cli.domain.words import wording

if TYPE_CHECKING:
    from ambition_cli.domain.plan.model import Plan
    from ambition_cli.domain.progress.promises import Promised

app = apps.group(
    "What you or others promised in your talks. On its own, this lists what is open.\n\n"
    "For example: ambition promises keep t1.2",
)

Name = Annotated[
    str,
    typer.Argument(
        metavar="PROMISE",
        autocompletion=complete.promises,
        help="Its id: t1, or t1.2 for the second of that talk.",
    ),
]


@apps.called_alone(app)
def list_promises(
    context: typer.Context,
    everything: flags.All = False,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    from ambition_cli.domain.progress import promises
    from ambition_cli.render import talks as pages

    session = session_of(context)
    plan = session.look()
    if json:
        found = promises.promises(session.shareable(plan, include_private))
        session.show_shape("promises", [_as_table(one) for one in found])
    else:
        found = promises.promises(plan)
        session.show(pages.promise_list(found, session.today, everything=everything))


def _as_table(one: "Promised") -> dict[str, object]:
    from ambition_cli.domain.plan import model

    named: dict[str, object] = {"id": one.id, "talk": one.talk.id, "with": one.talk.person}
    return named | model.table_of(one.promise)


@app.command()
def add(
    context: typer.Context,
    talk: Annotated[
        str,
        typer.Argument(
            metavar="TALK", autocompletion=complete.talks, help="The talk it was made in, like t1."
        ),
    ],
    promise: Annotated[
        str, typer.Argument(help='What was promised, like "me: send the draft by friday".')
    ],
) -> None:
    """Add a promise to a talk you kept.

    For example: ambition promises add t1 "me: send the draft by friday"
    """
    from ambition_cli.domain.plan import talks
    from ambition_cli.render import talks as pages

    session = session_of(context)
    found = talks.talk_named(session.look(), talk)
    said = talks.promise_said(promise, found.person, session.today)
    session.change(lambda plan: talks.add_promise(plan, found.id, said))
    session.say(pages.promise_taken(said.who, said.what, said.by))


@app.command()
def edit(
    context: typer.Context,
    promise: Name,
    what: Annotated[str | None, typer.Option(help="What was promised.")] = None,
    who: Annotated[
        str | None, typer.Option(help="Who promised it: me, or the other person's name.")
    ] = None,
    by: Annotated[
        str | None, typer.Option(metavar="DATE", help="The day by which it was promised.")
    ] = None,
) -> None:
    """Change a promise. An empty "" for --by removes the day.

    For example: ambition promises edit t1.2 --by "12 June"
    """
    from ambition_cli.cli.talks import promises
    from ambition_cli.domain.plan import talks
    from ambition_cli.render import talks as pages

    session = session_of(context)
    fields = flags.given(by=flags.day(by, session.today))
    talk, number = talks.promise_named(session.look(), promise)
    name = f"{talk.id}.{number}"
    if what is not None:
        fields["what"] = wording.clean(what, "--what")
    if who is not None:
        fields["who"] = flags.typed(talks.who_said, who, talk.person)
    if not fields:
        from ambition_cli.cli.talks import changing

        changing.by_number(context, lambda: _named(session.look(), name))
        return
    after = promises.change(session, lambda plan: talks.edit_promise(plan, name, fields))
    session.say(pages.promise_taken(after.who, after.what, after.by))


def _named(plan: "Plan", name: str) -> SimpleNamespace:
    """Return a promise as a record with an id."""
    from ambition_cli.domain.plan import talks

    talk, number = talks.promise_named(plan, name)
    return SimpleNamespace(id=name, **dict(talk.promises[number - 1]))


@app.command()
def keep(context: typer.Context, promise: Name) -> None:
    """Mark a promise as kept, whoever made it.

    For example: ambition promises keep t1.2
    """
    from ambition_cli.cli.talks import promises

    promises.keep(session_of(context), promise)


@app.command("let-go")
def let_go(context: typer.Context, promise: Name) -> None:
    """Let go of a promise that nobody is waiting for any more. It stays with the talk.

    For example: ambition promises let-go t1.2
    """
    from ambition_cli.cli.talks import promises
    from ambition_cli.domain.plan import talks

    session = session_of(context)
    after = promises.change(session, lambda plan: talks.let_promise_go(plan, promise))
    session.say(f"{wording.quoted(after.what)} is let go")


@app.command()
def reopen(context: typer.Context, promise: Name) -> None:
    """Reopen a promise that was marked as kept or let go.

    For example: ambition promises reopen t1.2
    """
    from ambition_cli.cli.talks import promises
    from ambition_cli.domain.plan import talks

    session = session_of(context)
    after = promises.change(session, lambda plan: talks.reopen_promise(plan, promise))
    session.say(f"{wording.quoted(after.what)} is open again")


@app.command()
def drop(context: typer.Context, promise: Name) -> None:
    """Drop a promise from its talk, if it was never made.

    For example: ambition promises drop t1.2
    """
    from ambition_cli.domain.plan import talks

    session = session_of(context)
    talk, number = talks.promise_named(session.look(), promise)
    name, what = f"{talk.id}.{number}", talk.promises[number - 1].what
    session.change(lambda plan: talks.drop_promise(plan, name))
    session.say(f"{wording.quoted(what)} dropped; `ambition undo` brings it back")
    behind = range(number + 1, len(talk.promises) + 1)
    if behind:
        before, after = (
            wording.listed([f"{talk.id}.{place - moved}" for place in behind]) for moved in (0, 1)
        )
        session.say(f"{before} {'is' if len(behind) == 1 else 'are'} now {after}")
