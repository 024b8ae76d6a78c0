"""The flags that name an experiment and its fields, and how they are read."""

from typing import Annotated, Any

import typer

from ambition_cli.cli import complete, flags
from ambition_cli.cli.session import Session
from ambition_cli.domain.words import choices, wording

Name = Annotated[
    str,
    typer.Argument(
        metavar="EXPERIMENT", autocompletion=complete.experiments, help="Its id or title."
    ),
]
Title = Annotated[str | None, typer.Option(help="What you will try.")]
OptionName = Annotated[
    str | None,
    typer.Option(
        "--option",
        metavar="OPTION",
        autocompletion=complete.options,
        help="The option it tries out.",
    ),
]
GoalName = Annotated[
    str | None,
    typer.Option(
        "--goal", metavar="GOAL", autocompletion=complete.goals, help="The goal it helps with."
    ),
]
Rung = Annotated[
    str | None,
    typer.Option(
        autocompletion=complete.one_of(*choices.RUNGS),
        help="How big it is: talk, watch, one-off, part-time or for-real.",
    ),
]
Hypothesis = Annotated[str | None, typer.Option(help="What you believe, and could be wrong about.")]
Smallest = Annotated[
    str | None, typer.Option(help="The smallest version that would still tell you something.")
]
Step = Annotated[list[str] | None, typer.Option("--step", help="A step; repeat for each step.")]
Criterion = Annotated[str | None, typer.Option(help="What you would see if you are right.")]
StopIf = Annotated[str | None, typer.Option("--stop-if", help="What would make you stop early.")]
Hours = Annotated[str | None, typer.Option(help="How many hours in total, such as 6, 1h30 or 90m.")]
Starts = Annotated[
    str | None, typer.Option(help="First day, such as monday, in 2 weeks or 2026-08-03.")
]
Ends = Annotated[str | None, typer.Option(help="Last day, such as in 5 weeks or 2026-08-31.")]
ExpectedLiking = Annotated[
    int | None,
    typer.Option(
        "--liking",
        autocompletion=complete.rating,
        help="How much you expect to like it, 1 to 5.",
    ),
]
Confidence = Annotated[
    int | None,
    typer.Option(autocompletion=complete.rating, help="How sure you are it fits, 1 to 5."),
]
Fit = Annotated[
    list[str] | None,
    typer.Option(
        metavar="LINE=1..5",
        autocompletion=complete.each_line("1", "2", "3", "4", "5"),
        help="How well it served a line, 1 to 5; repeat for each line.",
    ),
]


def fields_given(session: Session, flag: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of an experiment as the flags give them."""
    from ambition_cli.domain.plan import records

    plan = session.look()
    names = ("hypothesis", "smallest", "criterion", "stop_if")
    fields = flags.texts(**{name: flag[name] for name in names})
    steps: tuple[str, ...] | str = ""  # one empty text takes them out
    if flag["step"] != [""]:
        steps = tuple(wording.clean(step, "--step") for step in flag["step"] or ())
    option, goal = flag["option"], flag["goal"]
    return fields | flags.given(
        helper=flags.person(flag["helper"], "--helper"),
        option=records.option_named(plan, option).id if option else option,
        goal=records.goal_named(plan, goal).id if goal else goal,
        serves=flags.cleared(flag["serves"], lambda text: flags.line_ids(text, plan)),
        rung=flags.one_of(flag["rung"], choices.RUNGS, "--rung"),
        steps=steps if flag["step"] else None,
        hours=flags.cleared(flag["hours"], flags.hours),
        starts=flags.first_day(flag["starts"], session.today),
        ends=flags.day(flag["ends"], session.today),
    )
