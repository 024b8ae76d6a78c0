"""ambition person: name, hours a week, months ahead, and what the person said of her ways."""

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Annotated

import typer

from ambition_cli.cli import apps, complete, flags
from ambition_cli.cli.session import Session, session_of
from ambition_cli.domain.words import wording

app = apps.group(
    "Your name, hours a week and months ahead. On its own, this shows them.\n\n"
    "For example: ambition person edit --hours 3 --not-before 2026-08-03",
)


@apps.called_alone(app)
def show_person(
    context: typer.Context,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    from ambition_cli.render import ambition as pages

    session = session_of(context)
    plan = session.look()
    if json:
        session.show_json("person", [session.shareable(plan, include_private).person])
    else:
        session.show(pages.person_page(plan))


Name = Annotated[str | None, typer.Option(help="What to call you.")]
Hours = Annotated[
    str | None, typer.Option(help="Hours a week for the whole plan, such as 3 or 1h30.")
]
Months = Annotated[
    int | None,
    typer.Option(
        autocompletion=complete.one_of("3", "4", "5", "6"),
        help="How many months to plan ahead, 3 to 6.",
    ),
]
NotBefore = Annotated[
    str | None,
    typer.Option("--not-before", metavar="DATE", help="The first day on which anything may start."),
]
Obstacle = Annotated[str | None, typer.Option(help="What you tend to do that gets in your way.")]
WhenWhere = Annotated[
    str | None, typer.Option("--when-where", help="When and where you sit down for this.")
]
Light = Annotated[
    bool | None,
    typer.Option("--light/--no-light", help="Draft one goal and one experiment at a time."),
]


@app.command()
def edit(
    context: typer.Context,
    name: Name = None,
    hours: Hours = None,
    months: Months = None,
    not_before: NotBefore = None,
    obstacle: Obstacle = None,
    when_where: WhenWhere = None,
    light: Light = None,
) -> None:
    """Change what the plan knows about you. An empty "" clears a field.

    For example: ambition person edit --hours 3 --not-before "1 September"
    """
    from ambition_cli.domain.plan import person
    from ambition_cli.domain.words import dates

    session = session_of(context)
    fields = flags.texts(name=name, obstacle=obstacle, when_where=when_where) | flags.given(
        hours_per_week=flags.cleared(hours, flags.hours),
        months=months,
        not_before=flags.first_day(not_before, session.today),
        light=light,
    )
    if not fields:
        from ambition_cli.cli.talks import changing

        def known() -> SimpleNamespace:
            plan = session.look()
            return SimpleNamespace(**{**dict(plan.interview), **dict(plan.person)})

        changing.by_number(context, known, {"hours": "hours_per_week"})
        return
    flags.typed(person.check_amounts, fields)
    worded = person.told_before(session.look(), fields)
    session.change(lambda plan: person.edit(plan, fields))
    from_then_on = fields.get("not_before")
    day = f"; nothing starts before {dates.in_full(from_then_on)} now" if from_then_on else ""
    session.say(f"changed{day}")
    if worded:
        _say_what_is_worded_as_before(session, worded, "when_where" in fields)


def _say_what_is_worded_as_before(
    session: Session, goals: Sequence[str], is_when_where: bool
) -> None:
    say = "says" if len(goals) == 1 else "say"
    flag = "--if-then" if is_when_where else "--obstacle"
    mend = f'`ambition goals edit {wording.one_word(goals[0])} {flag} "…"`'
    session.say(f"{wording.listed(goals)} still {say} it the old way; change that with {mend}")
