"""ambition goals: what to have reached within three to six months."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, get_args

import typer

from ambition_cli.cli import apps, complete, flags, left_out
from ambition_cli.cli.session import Session, session_of
from ambition_cli.domain.words import choices, wording
from ambition_cli.errors import Misused

if TYPE_CHECKING:
    from ambition_cli.domain.plan.model import Goal, Plan
    from ambition_cli.domain.words.numbers import Step

app = apps.group(
    "Goals for the next three to six months. On its own, this lists them.\n\n"
    "For example: ambition goals progress g1 2 --note 'two signed up'",
)

GoalName = Annotated[
    str, typer.Argument(metavar="GOAL", autocompletion=complete.goals, help="Its id or title.")
]
Measure = Annotated[str | None, typer.Option(help="What you would count, or see.")]
From = Annotated[str | None, typer.Option("--from", help="The number today.")]
To = Annotated[str | None, typer.Option("--to", help="The number to reach.")]
Due = Annotated[
    str | None,
    typer.Option(help="When it is due, such as 2026-12-18, in 4 months or end of June."),
]
Mode = Annotated[
    str | None,
    typer.Option(
        autocompletion=complete.one_of(*choices.MODES),
        help="Whether it is a goal to learn or to perform.",
    ),
]
Obstacle = Annotated[str | None, typer.Option(help="What you tend to do that gets in the way.")]
IfThen = Annotated[
    str | None, typer.Option("--if-then", help='Your plan for that: "If …, then I …".')
]
Note = Annotated[str | None, typer.Option(help="A short note to keep with it.")]
_KEPT_AS = {"from_": "baseline", "to": "target"}  # the fields of flags with names of their own


@apps.called_alone(app)
def list_goals(
    context: typer.Context,
    everything: flags.All = False,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    from ambition_cli.render import goals as pages

    session = session_of(context)
    plan = session.read_for_lists(most_over=None if json else 0).plan
    if json:
        session.show_json("goals", session.shareable(plan, include_private).goals)
    else:
        session.show(pages.goal_list(plan, session.today, everything=everything))


@app.command()
def add(
    context: typer.Context,
    title: Annotated[str | None, typer.Argument(help="What you want to reach.")] = None,
    measure: Measure = None,
    from_: From = None,
    to: To = None,
    due: Due = None,
    serves: flags.Serves = None,
    mode: Mode = None,
    obstacle: Obstacle = None,
    if_then: IfThen = None,
    helper: flags.HelperName = None,
) -> None:
    """Add a goal. At a terminal, you are asked for what you leave out.

    For example: ambition goals add "Run a first cohort" --measure newcomers --from 0 --to 6
    """
    flag = dict(locals())  # all flags by name, before anything else is local
    from ambition_cli.domain.words import dates

    session, typed = session_of(context), None
    if title is None:
        if not session.can_ask():
            raise Misused('a goal needs a title; give it one with `ambition goals add "…"`')
        _fields(session, flag)  # a wrong flag is reported before anything is asked
        flag |= _asked(session, flag)
        typed = wording.listed([flag["title"], *filter(None, [flag["measure"]])])
    plan = session.change(_added(session, flag), typed)
    goal = plan.goals[-1]
    due = f", due {dates.in_full(goal.due)}" if goal.due else ""
    later = goal.is_for_later
    waits = "; it is saved for later, since three goals are already active" if later else ""
    session.say(f"{goal.id} added{due}{waits}")


def _added(session: Session, flag: dict[str, Any]) -> Callable[["Plan"], "Plan"]:
    """Return the change that adds a goal as the flags give it."""
    from ambition_cli.domain.plan import goals

    title, fields = wording.clean(flag["title"], "the title"), _fields(session, flag)
    if fields.get("target") is not None:
        fields.setdefault("baseline", 0)
    return lambda plan: goals.add(plan, title, fields, session.today)


def _asked(session: Session, flag: dict[str, Any]) -> dict[str, Any]:
    """Ask for what makes a goal and was not given; what could not be added is asked for again."""
    from ambition_cli.cli import asking
    from ambition_cli.domain.plan import goal_replies, goals
    from ambition_cli.domain.words import dates, numbers

    asker = asking.Terminal()

    def due(text: str) -> str:
        return goal_replies.due_said(session.look(), text, session.today)

    def target(text: str) -> str:
        return f"{asking.said_back(numbers.number_meant)(text)}"

    usual = dates.in_full(goals.usual_due(session.look(), session.today))
    questions = (
        ("title", "What do you want to reach? ", asking.needed),
        (
            "measure",
            "How would you know that it's working? (Enter to skip) ",
            asking.optional,
        ),
        (
            "to",
            "What number are you aiming for, starting from 0? (Enter to skip) ",
            asking.or_nothing(target),
        ),
        (
            "due",
            f"By when? (Enter for {usual}) ",
            asking.or_nothing(due),
        ),
    )
    known = dict(flag)

    def taken(name: str, take: Callable[[str], Any], text: str) -> Any:
        value = take(text)
        _added(session, known | {name: value})(session.look())
        return value

    for name, question, take in questions:
        if name == "to" and not known["measure"]:
            continue  # a number of nothing
        known[name] = known[name] or asking.asked_until_taken(
            asker, question, partial(taken, name, take)
        )
    return known


def _fields(session: Session, flag: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a goal as the flags give them."""
    serves = flag["serves"]
    names = ("measure", "obstacle", "if_then")
    if flag["if_then"] and session.can_ask():
        from ambition_cli.cli import asking

        flag |= {"if_then": asking.if_then_agreed(asking.Terminal(), flag["if_then"])}
    return flags.texts(**{name: flag[name] for name in names}) | flags.given(
        helper=flags.person(flag["helper"], "--helper"),
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
    """Show one goal in full: why you have it, how far you are, and your plan for it.

    For example: ambition goals show g1
    """
    from ambition_cli.cli.commands.show import show_named
    from ambition_cli.domain.plan import records

    show_named(context, records.goal_named, goal, json=json, include_private=include_private)


@app.command()
def edit(
    context: typer.Context,
    goal: GoalName,
    title: Annotated[str | None, typer.Option(help="What you want to reach.")] = None,
    measure: Measure = None,
    from_: From = None,
    to: To = None,
    due: Due = None,
    serves: flags.Serves = None,
    mode: Mode = None,
    obstacle: Obstacle = None,
    if_then: IfThen = None,
    helper: flags.HelperName = None,
    not_for: flags.NotFor = None,
    open_to: flags.OpenTo = None,
) -> None:
    """Change a goal. An empty "" clears a field.

    For example: ambition goals edit g1 --due "in 4 months"
    """
    flag = dict(locals())  # all flags by name, before anything else is local
    from ambition_cli.domain.plan import goals, readers, records, rewording
    from ambition_cli.domain.words import dates

    session = session_of(context)
    found = records.goal_named(session.look(), goal)  # by its title before that changes

    def now() -> "Goal":
        return records.goal_named(session.look(), found.id)

    fields = _fields(session, flag)
    if title is not None:
        fields["title"] = wording.clean(title, "the title")
    kept, opened = flags.readers(not_for, open_to)
    if not fields and not kept and not opened:
        from ambition_cli.cli.talks import changing

        changing.by_number(context, now, _KEPT_AS)
        return

    def edited(plan: "Plan") -> "Plan":
        plan = goals.edit(plan, found.id, fields, session.today) if fields else plan
        return readers.with_readers(plan, records.goal_named(plan, found.id), kept, opened)

    plan = session.change(edited)
    after = records.goal_named(plan, found.id)
    is_moved = after.due and (flag["due"] or after.due != found.due)
    moved = f"; it is now due on {dates.in_full(after.due)}" if after.due and is_moved else ""
    session.say(f"{found.id} changed{moved}{_numbers_kept(found, after, fields)}")
    left_out.say_what_is_still_out(session, plan, after, opened)
    left = rewording.left_behind(found, after, fields)
    if left:
        from ambition_cli.cli.talks import changing

        changing.see_to(context, now, left, _KEPT_AS)


def _numbers_kept(before: "Goal", after: "Goal", fields: dict[str, Any]) -> str:
    """Say from where to where a goal still goes, where it counts something else now."""
    from ambition_cli.domain.plan import rewording

    is_other = rewording.says_something_else(before.measure, after.measure)
    if not is_other or after.target is None or {"baseline", "target"} & fields.keys():
        return ""
    begins, target = wording.number_said(after.baseline or 0), wording.number_said(after.target)
    return f"; it still goes from {begins} to {target}"


@app.command()
def progress(
    context: typer.Context,
    goal: GoalName,
    value: Annotated[
        str | None, typer.Argument(help="Where it is now, or +1 for one more.")
    ] = None,
    note: Note = None,
) -> None:
    """Note how far you are with a goal.

    For example: ambition goals progress g1 2 --note "two signed up at once"
    """
    from ambition_cli.domain.plan import goal_replies, goals, records

    session = session_of(context)
    found = records.goal_named(session.look(), goal)
    if value is None:
        if not session.can_ask():
            raise Misused(
                "say where it is now: "
                f"`ambition goals progress {wording.one_word(found.id)} NUMBER`"
            )
        from ambition_cli.cli import asking

        question = f"“{found.measure or found.title}”. Where is it now? "
        read = asking.said_back(lambda text: goal_replies.value_meant(found, text))

        def taken(text: str) -> "float | Step":
            value = read(text)
            goals.check_in(session.look(), found.id, value, None, session.today)
            return value

        moved = asking.asked_until_taken(asking.Terminal(), question, taken)
    else:
        moved = flags.typed(goal_replies.value_said, found, value)
    noted = flags.text(note, "--note")
    plan = session.change(lambda plan: goals.check_in(plan, found.id, moved, noted, session.today))
    _say_progress(session, found, records.goal_named(plan, found.id))


def _say_progress(session: Session, found: "Goal", after: "Goal") -> None:
    from ambition_cli.domain.plan import goals
    from ambition_cli.render import goals as pages

    to = ", aiming for" if goals.is_to_fall(after) else " of"
    of = f"{to} {wording.number_said(after.target)}" if after.target is not None else ""
    of = "" if goals.is_to_fall(after) and goals.all_there(after) else of
    before, amount = goals.stands_at(found), after.checkins[-1].value
    was = f" (it was {wording.number_said(before)})" if before not in (None, amount) else ""
    session.say(f"{after.id} is now at {wording.number_said(amount)}{of}{was}")
    if pages.all_of_it(after):
        session.say(pages.all_of_it(after))
    elif after.if_then:
        whose = "the plan drafted for it" if "if_then" in after.assumed else "your plan for it"
        session.say(f"{whose} is “{after.if_then}”")


@app.command()
def pause(context: typer.Context, goal: GoalName) -> None:
    """Pause a goal; it is saved for later.

    For example: ambition goals pause g2
    """
    from ambition_cli.domain.plan import goals, records

    session = session_of(context)
    found = records.goal_named(session.look(), goal)
    session.change(lambda plan: goals.pause(plan, found.id))
    session.say(
        f"{found.id} is paused; `ambition goals resume {wording.one_word(found.id)}` resumes it"
    )


@app.command()
def resume(context: typer.Context, goal: GoalName) -> None:
    """Resume a goal that is paused or saved for later.

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
    reached: Annotated[bool, typer.Option("--reached", help="You reached it.")] = False,
    let_go: Annotated[bool, typer.Option("--let-go", help="You let it go, which is fine.")] = False,
    note: Note = None,
) -> None:
    """Close a goal for good, as reached or let go. At a terminal, it asks what you learned.

    For example: ambition goals close g1 --reached --note "six finished"
    """
    from ambition_cli.cli import asking
    from ambition_cli.cli.talks import closing
    from ambition_cli.domain.plan import goals, records

    session = session_of(context)
    found = records.goal_named(session.look(), goal)
    if reached and let_go:
        raise Misused("a goal is either reached or let go; give --reached or --let-go, not both")
    if not (reached or let_go):
        if not session.can_ask():
            raise Misused(
                "say whether you reached it or let it go: "
                f"`ambition goals close {wording.one_word(found.id)} --reached`, or --let-go"
            )
        word = asking.asked_until_taken(
            asking.Terminal(),
            "Did you reach it, or let it go? ",
            asking.one_of(goals.ENDS, goals.SAID_FOR_ENDS),
        )
        reached = word == "reached"
    outcome: goals.Outcome = "reached" if reached else "let_go"
    noted, asked = flags.text(note, "--note"), None

    def closed(plan: "Plan") -> "Plan":
        return goals.close(plan, found.id, outcome, noted, session.today)

    closed(session.look())  # refused before anything is said or asked
    session.say(closing.OF_GOALS[outcome].said)
    if noted is None and session.can_ask():
        noted = asked = closing.asked_about(asking.Terminal(), outcome)
    plan = session.change(closed, asked)
    session.say(closing.goal_closed(plan, records.goal_named(plan, found.id)))
