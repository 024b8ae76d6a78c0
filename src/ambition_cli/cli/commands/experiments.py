"""ambition experiments: small things to try that show what fits."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ambition_cli.cli import apps, complete, flags, left_out
from ambition_cli.cli.experiment_flags import (
    Confidence,
    Criterion,
    Ends,
    ExpectedLiking,
    Fit,
    GoalName,
    Hours,
    Hypothesis,
    Name,
    OptionName,
    Rung,
    Smallest,
    Starts,
    Step,
    StopIf,
    Title,
    fields_given,
)
from ambition_cli.cli.note_flags import Day, Energy, HoursSpent
from ambition_cli.cli.session import Session, session_of
from ambition_cli.domain.words import choices, wording
from ambition_cli.errors import AmbitionError, Misused

if TYPE_CHECKING:
    from ambition_cli.domain.plan.model import Experiment, Plan

app = apps.group(
    "Small experiments, each with an end date. On its own, this shows the board.\n\n"
    "For example: ambition experiments log e1 'two people asked for more' --energy 4",
)

_KEPT_AS = {"step": "steps"}  # the field of a flag with a name of its own


@apps.called_alone(app)
def list_experiments(
    context: typer.Context,
    everything: flags.All = False,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    from ambition_cli.catalog import words
    from ambition_cli.render import experiments as pages

    session = session_of(context)
    whole = json or session.shows_all(everything)
    over = None if json else 0 if whole else pages.FEW
    plan = session.read_for_lists(over, with_results=whole).plan
    if json:
        session.show_json("experiments", session.shareable(plan, include_private).experiments)
    else:
        kinds = words.kinds()
        session.show(pages.board(plan, kinds, session.today, everything=whole))


@app.command()
def add(
    context: typer.Context,
    title: Annotated[str | None, typer.Argument(help="What you will try.")] = None,
    option: OptionName = None,
    goal: GoalName = None,
    serves: flags.Serves = None,
    rung: Rung = None,
    hypothesis: Hypothesis = None,
    smallest: Smallest = None,
    step: Step = None,
    criterion: Criterion = None,
    stop_if: StopIf = None,
    hours: Hours = None,
    starts: Starts = None,
    ends: Ends = None,
    helper: flags.HelperName = None,
) -> None:
    """Add an experiment. With dates it is planned, and without them saved for later.

    For example: ambition experiments add "Teach one session" --hours 6 --starts monday --ends +3w
    """
    flag = dict(locals())  # all flags by name, before anything else is local
    from ambition_cli.domain.plan import experiments
    from ambition_cli.domain.words import dates

    session = session_of(context)
    typed = None

    def added(plan: "Plan", words: str) -> "Plan":
        words = wording.clean(words, "the title")
        return experiments.add(plan, words, fields_given(session, flag), session.today)

    if title is None:
        if not session.can_ask():
            raise Misused(
                'an experiment needs a title; give it one with `ambition experiments add "…"`'
            )
        from ambition_cli.cli.talks import experiments as finishing

        fields_given(session, flag)  # a wrong flag is reported before anything is asked
        flag["title"] = finishing.asked_for_new(
            session, flag, lambda words: added(session.look(), words)
        )
        said = (flag["title"], flag["hypothesis"], flag["criterion"])
        typed = wording.listed([words for words in said if words])
    plan = session.change(lambda plan: added(plan, flag["title"]), typed)
    made = plan.experiments[-1]
    if made.is_planned and made.starts:
        begins = dates.starting(made.starts, session.today)
        session.say(f"{made.id} is planned{_days_said(made)}; it {begins}")
    else:
        days = _days_said(made)
        begin = f"`ambition experiments start {wording.one_word(made.id)}` starts it"
        session.say(f"{made.id} is saved for later{days}; {begin}")


def _days_said(made: "Experiment") -> str:
    """Return the days of an experiment, as they were understood."""
    from ambition_cli.domain.words import dates

    starts = f" from {dates.in_full(made.starts)}" if made.starts else ""
    to = "to" if starts else "until"
    return f"{starts}{f' {to} {dates.in_full(made.ends)}' if made.ends else ''}"


@app.command()
def show(
    context: typer.Context,
    experiment: Name,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """Show one experiment in full: what you believe, the steps, your notes, the verdict.

    For example: ambition experiments show e1
    """
    from ambition_cli.cli.commands.show import show_named
    from ambition_cli.domain.plan import records

    show_named(
        context, records.experiment_named, experiment, json=json, include_private=include_private
    )


@app.command()
def edit(
    context: typer.Context,
    experiment: Name,
    title: Title = None,
    option: OptionName = None,
    goal: GoalName = None,
    serves: flags.Serves = None,
    rung: Rung = None,
    hypothesis: Hypothesis = None,
    smallest: Smallest = None,
    step: Step = None,
    criterion: Criterion = None,
    stop_if: StopIf = None,
    hours: Hours = None,
    starts: Starts = None,
    ends: Ends = None,
    helper: flags.HelperName = None,
    not_for: flags.NotFor = None,
    open_to: flags.OpenTo = None,
) -> None:
    """Change an experiment. An empty "" clears a field; dates plan one saved for later.

    For example: ambition experiments edit e6 --starts monday --ends "in 3 weeks"
    """
    flag = dict(locals())  # all flags by name, before anything else is local
    from ambition_cli.domain.plan import experiments, readers, records, rewording

    session = session_of(context)
    found = records.experiment_named(session.look(), experiment)

    def now() -> "Experiment":
        return records.experiment_named(session.look(), found.id)

    fields = fields_given(session, flag)
    if title is not None:
        fields["title"] = wording.clean(title, "the title")
    kept, opened = flags.readers(not_for, open_to)
    if not fields and not kept and not opened:
        from ambition_cli.cli.talks import changing

        changing.by_number(context, now, _KEPT_AS)
        return

    def edited(plan: "Plan") -> "Plan":
        plan = experiments.edit(plan, found.id, fields, session.today) if fields else plan
        return readers.with_readers(plan, records.experiment_named(plan, found.id), kept, opened)

    plan = session.change(edited)
    after = records.experiment_named(plan, found.id)
    becomes = "saved for later" if after.is_for_later else after.status
    moved = f"; it is now {becomes}" if after.status != found.status else ""
    days = _days_said(after) if fields.get("starts") or fields.get("ends") else ""
    session.say(f"{after.id} changed{'; it runs' if days else ''}{days}{moved}")
    left_out.say_what_is_still_out(session, plan, after, opened)
    left = rewording.left_behind(found, after, fields)
    if left:
        from ambition_cli.cli.talks import changing

        changing.see_to(context, now, left, _KEPT_AS)


@app.command()
def start(
    context: typer.Context,
    experiment: Name,
    liking: ExpectedLiking = None,
    confidence: Confidence = None,
) -> None:
    """Start an experiment. What you expect of it is written down before you begin.

    For example: ambition experiments start e1 --liking 4 --confidence 3
    """
    from ambition_cli.domain.plan import experiments, records
    from ambition_cli.domain.words import dates

    session = session_of(context)
    flags.rating(liking, "--liking")
    flags.rating(confidence, "--confidence")
    found = experiments.ready(session.look(), experiment, "start")
    if liking is None and confidence is None and session.can_ask():
        from ambition_cli.cli import asking
        from ambition_cli.cli.talks import experiments as finishing

        liking, confidence = finishing.asked_forecast(asking.Terminal())
    plan = session.change(
        lambda plan: experiments.start(plan, found.id, liking, confidence, session.today)
    )
    after = records.experiment_named(plan, found.id)
    until = f" until {dates.in_full(after.ends)}" if after.ends else ""
    session.say(f"{after.id} is running{until}")
    if after.steps:
        session.say(f"your first step is {wording.quoted(after.steps[0])}")


@app.command()
def log(
    context: typer.Context,
    experiment: Name,
    note: Annotated[
        str | None, typer.Argument(metavar="TEXT", help="How it is going; - reads it from a pipe.")
    ] = None,
    energy: Energy = None,
    hours: HoursSpent = None,
    on: Day = None,
) -> None:
    """Note how a running experiment is going.

    For example: ambition experiments log e1 "outline done in one sitting" --energy 5 --hours 2
    """
    from ambition_cli.cli.talks import log as talk

    talk.log(session_of(context), experiment, note, energy, hours, on)


@app.command()
def pause(context: typer.Context, experiment: Name, why: flags.Why = None) -> None:
    """Pause a running experiment.

    For example: ambition experiments pause e1 --why "she is away"
    """
    from ambition_cli.domain.plan import experiments

    session = session_of(context)
    found = experiments.ready(session.look(), experiment, "pause")
    reason = flags.text(why, "--why")
    session.change(lambda plan: experiments.pause(plan, found.id, reason))
    session.say(
        f"{found.id} is paused; "
        f"`ambition experiments resume {wording.one_word(found.id)}` resumes it"
    )


@app.command()
def resume(context: typer.Context, experiment: Name) -> None:
    """Resume a paused experiment.

    For example: ambition experiments resume e1
    """
    from ambition_cli.domain.plan import experiments

    session = session_of(context)
    found = experiments.ready(session.look(), experiment, "resume")
    session.change(lambda plan: experiments.resume(plan, found.id, session.today))
    session.say(f"{found.id} is running again")


Verdict = Annotated[
    str | None,
    typer.Option(
        autocompletion=complete.one_of(*choices.VERDICTS),
        help="Your verdict: keep, change, stop or unclear (test again).",
    ),
]
Observed = Annotated[str | None, typer.Option(help="What you saw.")]
Learned = Annotated[str | None, typer.Option(help="What you learned.")]
CriterionMet = Annotated[
    bool | None,
    typer.Option("--criterion-met/--criterion-not-met", help="Whether the criterion was met."),
]
Liking = Annotated[
    int | None,
    typer.Option(autocompletion=complete.rating, help="How much you liked it, 1 to 5."),
]
Reworded = Annotated[
    str | None,
    typer.Option(
        metavar="LINE=WORDS",
        autocompletion=complete.each_line(),
        help="A line you now see differently, in its new words.",
    ),
]


@app.command()
def finish(
    context: typer.Context,
    experiment: Name,
    verdict: Verdict = None,
    observed: Observed = None,
    learned: Learned = None,
    criterion_met: CriterionMet = None,
    liking: Liking = None,
    fit: Fit = None,
    reworded: Reworded = None,
    why: flags.Why = None,
) -> None:
    """Finish an experiment with what you saw, your verdict and what you learned.

    At a terminal, you are asked for whatever you leave out.

    For example: ambition experiments finish e1 --verdict keep --observed "three asked for more"
    --learned "I like the preparing as much" --criterion-met --liking 5 --fit m1=5
    """
    flag = dict(locals())  # all flags by name, before anything else is local
    from ambition_cli.cli.talks import verdict as judging
    from ambition_cli.domain.plan import experiments

    session = session_of(context)
    plan = session.look()
    if learned and not (verdict or observed) and _learned_later(session, experiment, learned):
        return
    found = experiments.ready(plan, experiment, "finish")
    _finish(session, plan, found, judging.said_in_flags(plan, flag))


def _learned_later(session: Session, experiment: str, learned: str) -> bool:
    """Add what was learned to an experiment that is finished; tell whether it was left open."""
    from ambition_cli.services import experiments as service

    late = service.learn_later(session.workspace, experiment, wording.clean(learned, "--learned"))
    if late:
        session.say(f"what you learned from {late.id} is added")
    return late is not None


def _finish(session: Session, plan: "Plan", found: "Experiment", given: dict[str, Any]) -> None:
    """Ask for what was not given, where that can be, and finish."""
    from ambition_cli.cli import asking
    from ambition_cli.cli.talks import experiments as finishing
    from ambition_cli.cli.talks import reorder, sooner
    from ambition_cli.cli.talks import verdict as judging
    from ambition_cli.domain.drafting import preferences
    from ambition_cli.domain.progress.verdict import ASKED
    from ambition_cli.services import experiments as service

    ask = session.can_ask() and not set(ASKED) <= set(given)
    answers = judging.asked(asking.Terminal(), plan, found, given, session) if ask else given
    try:
        done = service.finish(session.workspace, found.id, answers)
    except AmbitionError:
        if ask:
            judging.say_how_to_go_on(session, found, answers)
        raise
    finishing.say_finished(session, done)
    learned = done.experiment.result.learned if done.experiment.result else None
    order = preferences.order_in(done.plan, learned) if learned else None
    if learned and order and session.can_ask():
        reorder.offer(session, asking.Terminal(), learned, order, session.change)
    sooner.offer(session, done.plan, found.id)


@app.command("next")
def propose(
    context: typer.Context,
    take: Annotated[
        int | None,
        typer.Option(metavar="NUMBER", help="Put the suggestion with this number into your plan."),
    ] = None,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """Suggest what to try next, and why: first what is saved for later, then something new.

    For example: ambition experiments next --take 1
    """
    from ambition_cli.catalog import load
    from ambition_cli.cli.talks import next_try
    from ambition_cli.domain.drafting import next_tries

    session = session_of(context)
    found = next_tries.probes(session.look(), load.catalogue(), session.today)
    if json:
        next_try.show_in_json(session, found, include_private)
    else:
        next_try.propose(session, found, take)


@app.command()
def drop(context: typer.Context, experiment: Name, why: flags.Why = None) -> None:
    """Drop an experiment without a verdict.

    For example: ambition experiments drop e3 --why "the course was full"
    """
    from ambition_cli.cli.talks import experiments as finishing
    from ambition_cli.cli.talks import sooner
    from ambition_cli.domain.plan import experiments

    session = session_of(context)
    found = experiments.ready(session.look(), experiment, "drop")
    reason = flags.text(why, "--why")
    plan = session.change(lambda plan: experiments.drop(plan, found.id, reason))
    session.say(f"{found.id} is dropped")
    finishing.say_what_waited(session, plan, found.id)
    sooner.offer(session, plan, found.id)
