"""ambition goals: what to have reached within three to six months."""

from typing import TYPE_CHECKING, Annotated, Any, get_args

import typer

from ambition_cli.cli import complete, flags
from ambition_cli.cli.session import Session, session_of
from ambition_cli.domain.words import choices, wording
from ambition_cli.errors import Misused, Refused

if TYPE_CHECKING:
    from ambition_cli.domain.plan.model import Goal
    from ambition_cli.domain.words.numbers import Number, Step

app = typer.Typer(
    invoke_without_command=True,
    rich_markup_mode=None,
    add_completion=False,
    help="Goals for the next three to six months; alone, list them.\n\n"
    "For example: ambition goals progress g1 2 --note 'two signed up'",
)

GoalName = Annotated[
    str, typer.Argument(metavar="GOAL", autocompletion=complete.goals, help="Id or title.")
]
Measure = Annotated[str | None, typer.Option(help="What is counted or seen.")]
From = Annotated[str | None, typer.Option("--from", help="Where it stands today.")]
To = Annotated[str | None, typer.Option("--to", help="Where it should stand.")]
Due = Annotated[str | None, typer.Option(help="By when: 2026-12-18, in 4 months, end of June.")]
Serves = Annotated[
    str | None,
    typer.Option(
        metavar="LINES", autocompletion=complete.line_list, help="Lines it serves: p1,m1."
    ),
]
Mode = Annotated[
    str | None,
    typer.Option(autocompletion=complete.one_of(*choices.MODES), help="learn or perform."),
]
Obstacle = Annotated[str | None, typer.Option(help="What in you gets in the way.")]
IfThen = Annotated[str | None, typer.Option("--if-then", help="If (when, where), then I (do).")]
HelperName = Annotated[
    str | None,
    typer.Option("--helper", metavar="NAME", autocompletion=complete.helpers, help="Who helps."),
]
Note = Annotated[str | None, typer.Option(help="A few words beside it.")]


@app.callback()
def list_goals(
    context: typer.Context,
    everything: flags.All = False,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    if context.invoked_subcommand is None:
        from ambition_cli.render import goals as pages

        session = session_of(context)
        plan = session.look()
        if json:
            session.show_json("goals", session.leaving(plan, include_private).goals)
        else:
            session.show(pages.goal_list(plan, session.today, everything=everything))


@app.command()
def add(
    context: typer.Context,
    title: Annotated[str | None, typer.Argument(help="What to have reached.")] = None,
    measure: Measure = None,
    from_: From = None,
    to: To = None,
    due: Due = None,
    serves: Serves = None,
    mode: Mode = None,
    obstacle: Obstacle = None,
    if_then: IfThen = None,
    helper: HelperName = None,
) -> None:
    """Add a goal. What is left out is asked at a terminal.

    For example: ambition goals add "Run a first cohort" --measure newcomers --from 0 --to 6
    """
    flag = dict(locals())  # the flags alone: before the imports
    from ambition_cli.domain.plan import goals
    from ambition_cli.domain.words import dates

    session, typed = session_of(context), None
    if title is None:
        if not session.can_ask():
            raise Refused('a goal needs a title: ambition goals add "…"')
        flag |= _asked(session, flag)
        typed = wording.listed([flag["title"], *filter(None, [flag["measure"]])])
    words = wording.clean(flag["title"], "the title")
    fields = _fields(session, flag)
    if fields.get("target") is not None:
        fields.setdefault("baseline", 0)
    plan = session.change(lambda plan: goals.add(plan, words, fields, session.today), typed)
    goal = plan.goals[-1]
    due = f", due {dates.in_full(goal.due)}" if goal.due else ""
    waits = "; it waits under later: three goals are active" if goal.status == "later" else ""
    session.say(f"{goal.id} added{due}{waits}")


def _asked(session: Session, flag: dict[str, Any]) -> dict[str, Any]:
    """Ask for what makes a goal and was not given."""
    from ambition_cli.cli import asking
    from ambition_cli.domain.plan import goals
    from ambition_cli.domain.words import dates, numbers

    asker = asking.Terminal()

    def due(text: str) -> str:
        return goals.due_said(session.look(), text, session.today)

    def target(text: str) -> str:
        return f"{asking.said_back(numbers.number_meant)(text)}"

    questions = (
        ("title", "What do you want to have reached? ", asking.needed),
        ("measure", "What would you count, or see? (Enter: leave it out) ", asking.optional),
        ("to", "How many, from 0? (Enter: leave it out) ", asking.or_nothing(target)),
        (
            "due",
            f"By when? (Enter: {dates.in_full(goals.usual_due(session.look(), session.today))}) ",
            asking.or_nothing(due),
        ),
    )
    return {
        name: flag[name] or asking.asked_until_taken(asker, question, take)
        for name, question, take in questions
    }


def _fields(session: Session, flag: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a goal as the flags give them."""
    serves = flag["serves"]
    names = ("measure", "obstacle", "if_then", "helper")
    if flag["if_then"] and session.can_ask():
        from ambition_cli.cli import asking

        flag |= {"if_then": asking.if_then_agreed(asking.Terminal(), flag["if_then"])}
    return flags.texts(**{name: flag[name] for name in names}) | flags.given(
        mode=flags.one_of(flag["mode"], get_args(choices.Mode), "--mode"),
        baseline=flags.cleared(flag["from_"], lambda text: flags.number(text, "--from")),
        target=flags.cleared(flag["to"], lambda text: flags.number(text, "--to")),
        due=flags.day(flag["due"], session.today),
        serves=flags.cleared(serves, lambda text: flags.line_ids(text, session.look())),
    )


@app.command()
def show(
    context: typer.Context,
    goal: GoalName,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """Show one goal in full: why it is there, where it stands, its plan.

    For example: ambition goals show g1
    """
    from ambition_cli.domain.plan import records
    from ambition_cli.render import goals as pages

    session = session_of(context)
    plan = session.look()
    found = records.goal_named(plan, goal)
    if json:
        session.show_one_in_json("goals", found.id, plan, include_private)
    else:
        session.show(pages.goal_in_full(plan, found, session.today))


@app.command()
def edit(
    context: typer.Context,
    goal: GoalName,
    title: Annotated[str | None, typer.Option(help="What to have reached.")] = None,
    measure: Measure = None,
    from_: From = None,
    to: To = None,
    due: Due = None,
    serves: Serves = None,
    mode: Mode = None,
    obstacle: Obstacle = None,
    if_then: IfThen = None,
    helper: HelperName = None,
) -> None:
    """Change fields of a goal; "" takes one out.

    For example: ambition goals edit g1 --due "in 4 months"
    """
    flag = dict(locals())  # the flags alone: before the imports
    from ambition_cli.domain.plan import goals, records
    from ambition_cli.domain.words import dates

    session = session_of(context)
    fields = _fields(session, flag)
    if title is not None:
        fields["title"] = wording.clean(title, "the title")
    if not fields:
        raise Refused(
            f"say what to change: ambition goals edit {wording.one_word(goal)} --help "
            "lists the fields"
        )
    found = records.goal_named(session.look(), goal)  # by its title before that changes
    plan = session.change(lambda plan: goals.edit(plan, found.id, fields, session.today))
    after = records.goal_named(plan, found.id).due
    moved = f": due {dates.in_full(after)}" if after and (flag["due"] or after != found.due) else ""
    session.say(f"{found.id} changed{moved}")


@app.command()
def progress(
    context: typer.Context,
    goal: GoalName,
    value: Annotated[
        str | None, typer.Argument(help="Where it stands now, or +1 for one more.")
    ] = None,
    note: Note = None,
) -> None:
    """Note where a goal stands.

    For example: ambition goals progress g1 2 --note "two signed up at once"
    """
    from ambition_cli.domain.plan import goals, records

    session = session_of(context)
    found = records.goal_named(session.look(), goal)
    if value is None:
        if not session.can_ask():
            raise Refused(
                f"say where it stands: ambition goals progress {wording.one_word(found.id)} NUMBER"
            )
        from ambition_cli.cli import asking

        question = f"{found.measure or found.title}: where does it stand? "
        moved = asking.asked_until_taken(
            asking.Terminal(),
            question,
            asking.said_back(lambda text: goals.value_meant(found, text)),
        )
    else:
        moved = flags.typed(goals.value_said, found, value, "the value")
    noted = flags.text(note, "--note")
    plan = session.change(lambda plan: goals.check_in(plan, found.id, moved, noted, session.today))
    _say_progress(session, found, records.goal_named(plan, found.id), moved)


def _say_progress(session: Session, found: "Goal", after: "Goal", moved: "Number | Step") -> None:
    from ambition_cli.domain.plan import goals
    from ambition_cli.render import goals as pages

    of = f" of {wording.number_said(after.target)}" if after.target is not None else ""
    before, amount = goals.stands_at(found), after.checkins[-1].value
    was = (
        f", {wording.number_said(before)} before" if before is not None and before != amount else ""
    )
    session.say(f"{_step_said(moved)}{after.id} stands at {wording.number_said(amount)}{of}{was}")
    if pages.all_of_it(after):
        session.say(pages.all_of_it(after))
    elif after.if_then:
        session.say(f"your plan: {after.if_then}")


def _step_said(moved: "Number | Step") -> str:
    from ambition_cli.domain.words import numbers

    if not isinstance(moved, numbers.Step):
        return ""
    done = "taken off" if moved.by < 0 else "added"
    return f"{wording.number_said(abs(moved.by))} {done}: "


@app.command()
def pause(context: typer.Context, goal: GoalName) -> None:
    """Let a goal wait under later.

    For example: ambition goals pause g2
    """
    from ambition_cli.domain.plan import goals, records

    session = session_of(context)
    found = records.goal_named(session.look(), goal)
    session.change(lambda plan: goals.pause(plan, found.id))
    session.say(
        f"{found.id} waits; ambition goals resume {wording.one_word(found.id)} takes it up again"
    )


@app.command()
def resume(context: typer.Context, goal: GoalName) -> None:
    """Take a waiting goal up again.

    For example: ambition goals resume g2
    """
    from ambition_cli.domain.plan import goals, records

    session = session_of(context)
    found = records.goal_named(session.look(), goal)
    session.change(lambda plan: goals.resume(plan, found.id, session.today))
    session.say(f"{found.id} is active again")


@app.command()
def close(
    context: typer.Context,
    goal: GoalName,
    reached: Annotated[bool, typer.Option("--reached", help="It is reached.")] = False,
    let_go: Annotated[bool, typer.Option("--let-go", help="Let it go, without blame.")] = False,
    note: Note = None,
) -> None:
    """Close a goal for good: reached, or let go.

    For example: ambition goals close g1 --reached --note "six finished"
    """
    from ambition_cli.domain.plan import goals, records
    from ambition_cli.domain.progress import now as where

    session = session_of(context)
    found = records.goal_named(session.look(), goal)
    if reached and let_go:
        raise Misused("it is reached or let go: give --reached or --let-go, not both")
    if not (reached or let_go):
        if not session.can_ask():
            raise Refused(
                f"say how: ambition goals close {wording.one_word(found.id)} --reached, or --let-go"
            )
        from ambition_cli.cli import asking

        word = asking.asked_until_taken(
            asking.Terminal(),
            "reached, or let go? ",
            asking.one_of(goals.ENDS, goals.SAID_FOR_ENDS),
        )
        reached = word == "reached"
    noted = flags.text(note, "--note")
    plan = session.change(
        lambda plan: goals.close(
            plan, found.id, "reached" if reached else "let_go", noted, session.today
        )
    )
    still = [one.id for one in where.running_for(plan, found.id)]
    go_on = f"; {wording.listed(still)} still running for it" if still else ""
    session.say(f"{found.id} is {'reached' if reached else 'let go'}{go_on}")
