"""ambition lines: the ambition, line by line."""

from typing import Annotated

import typer

from ambition_cli.cli import apps, complete, flags, missing
from ambition_cli.cli.session import session_of
from ambition_cli.domain.words import wording
from ambition_cli.domain.words.wording import one_word
from ambition_cli.errors import Misused

app = apps.group(
    "Your ambition, line by line. On its own, this lists it.\n\n"
    "For example: ambition lines edit m1 'teaching and explaining'",
)

Name = Annotated[
    str, typer.Argument(metavar="LINE", autocompletion=complete.lines, help="Its id, like p1.")
]
Figure = Annotated[
    str | None, typer.Option(help="For a condition, what would be enough, such as 70,000 a year.")
]
LearnedFrom = Annotated[
    str | None,
    typer.Option(
        metavar="EXPERIMENT",
        autocompletion=complete.experiments,
        help="The experiment that taught you this.",
    ),
]


@apps.called_alone(app)
def list_lines(
    context: typer.Context,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    from ambition_cli.domain.plan import model as plans
    from ambition_cli.render import ambition as pages

    session = session_of(context)
    plan = session.read_for_lists().plan
    if json:
        session.show_json("lines", plans.all_lines(session.shareable(plan, include_private)))
    else:
        session.show(pages.line_list(plan, session.today))


Heading = Annotated[
    str,
    typer.Argument(
        autocompletion=complete.one_of("problems", "impact", "more", "less", "conditions"),
        help="The heading: problems, impact, more, less or conditions.",
    ),
]
Text = Annotated[str | None, typer.Argument(help="The line, in your own words.")]
Short = Annotated[str | None, typer.Option(help="A short name for a long line.")]
HardNo = Annotated[bool, typer.Option("--hard-no", help="It is a hard no, under less.")]


@app.command()
def add(
    context: typer.Context,
    heading: Heading,
    text: Text = None,
    short: Short = None,
    hard_no: HardNo = False,
    figure: Figure = None,
    learned_from: LearnedFrom = None,
) -> None:
    """Add a line under a heading.

    For example: ambition lines add problems "Small clinics drown in paperwork"
    """
    from ambition_cli.catalog.load import catalogue
    from ambition_cli.cli.talks import placing
    from ambition_cli.domain.interview import heard
    from ambition_cli.domain.plan import lines, records
    from ambition_cli.domain.plan.model import Plan

    session = session_of(context)
    key = lines.heading_named(heading)
    if not key:
        known = wording.listed(list(lines.WORDS), "or")
        raise Misused(f"“{wording.shortened(heading)}” is not a heading; use {known}")
    fields = flags.texts(short=short, figure=figure) | ({"hard_no": True} if hard_no else {})
    if text is None:
        lines.add(session.look(), key, "…", fields)  # refused before anybody types for nothing
        text = missing.text(context, "What do you want to write down, in your own words? ")
    words, kind = placing.read_line(session, wording.clean(text, "the line"), key, catalogue())
    alone = {} if kind else placing.kept_to_oneself(session, words, key)
    taught = records.experiment_named(session.look(), learned_from).id if learned_from else None

    def added(plan: Plan) -> Plan:
        if kind:
            return heard.put(plan, kind, words, key)
        return lines.add_or_learn(plan, key, words, fields | alone, session.today, taught)

    plan = session.change(added)
    if kind:
        placing.say_where(session, plan, kind, key, catalogue())
        return
    id = getattr(plan.ambition, key)[-1].id
    shared = f", and private; `ambition private {one_word(id)} --off` shares it" if alone else ""
    session.say(f"{id} added{shared}")


NewText = Annotated[str | None, typer.Argument(help="The new words.")]
IsHardNo = Annotated[
    bool | None, typer.Option("--hard-no/--no-hard-no", help="Whether it is a hard no.")
]


@app.command()
def edit(
    context: typer.Context,
    line: Name,
    text: NewText = None,
    short: Short = None,
    hard_no: IsHardNo = None,
    figure: Figure = None,
    learned_from: LearnedFrom = None,
) -> None:
    """Change a line. Its old words are kept in the history.

    For example: ambition lines edit m1 "teaching and explaining"
    """
    from ambition_cli.catalog.load import catalogue
    from ambition_cli.cli.talks import placing
    from ambition_cli.domain.interview import heard
    from ambition_cli.domain.plan import lines, records
    from ambition_cli.domain.plan.model import Plan

    session = session_of(context)
    before = session.look()
    found = records.line_named(before, line)
    heading, kind = lines.heading_of(before, found), None
    fields = flags.texts(short=short, figure=figure) | flags.given(hard_no=hard_no)
    if text is not None:
        words = wording.clean(text, "the line")
        fields["text"], kind = placing.read_line(session, words, heading, catalogue())
        fields |= {} if kind else placing.kept_to_oneself(session, fields["text"], heading)
    if not fields:
        from ambition_cli.cli.talks import changing

        changing.words(context, found.id, found.text)
        return
    taught = records.experiment_named(session.look(), learned_from).id if learned_from else None

    def edited(plan: Plan) -> Plan:
        if kind:
            plan = heard.put(plan, kind, fields["text"], heading)
            return lines.drop(plan, found.id, session.today)
        return lines.edit(plan, found.id, fields, session.today, taught)

    plan = session.change(edited)
    if kind:
        placing.say_where(session, plan, kind, heading, catalogue())
    what = "dropped" if kind else "changed"
    session.say(f"{found.id} {what}{lines.see_what_serves(plan, found.id)}")


@app.command()
def move(
    context: typer.Context,
    line: Name,
    position: Annotated[
        int, typer.Argument(min=1, help="Its new place; 1 is the top priority under its heading.")
    ] = 1,
) -> None:
    """Move a line to another place under its heading; the first is the priority.

    For example: ambition lines move p2 1
    """
    from ambition_cli.domain.plan import lines, records

    session = session_of(context)
    found = records.line_named(session.look(), line)
    session.change(lambda plan: lines.move(plan, found.id, position))
    session.say(f"{found.id} is now number {position}")


@app.command()
def drop(context: typer.Context, line: Name) -> None:
    """Drop a line. What it said is kept in the history.

    For example: ambition lines drop l1
    """
    from ambition_cli.domain.plan import lines, records

    session = session_of(context)
    plan = session.look()
    found = records.line_named(plan, line)
    serves = lines.serving(plan, found.id)
    session.change(lambda plan: lines.drop(plan, found.id, session.today))
    look = f"; check what {wording.listed(serves)} should serve instead" if serves else ""
    session.say(f"{found.id} dropped{look}")
