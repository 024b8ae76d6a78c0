"""ambition weigh: what turned up, held against the ambition, line by line."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ambition_cli.cli import apps, complete, flags
from ambition_cli.cli.session import Session, session_of
from ambition_cli.domain.words import choices, wording
from ambition_cli.errors import EndOfInput, Misused

if TYPE_CHECKING:
    from ambition_cli.domain.plan.model import Plan
    from ambition_cli.domain.progress.decisions import Decision
    from ambition_cli.services.weigh import Weighed

app = apps.single()


_PUT_IN = "Put the smallest experiment into your plan, y or n? (Enter for no) "

Name = Annotated[
    str,
    typer.Argument(
        metavar="NAME",
        autocompletion=complete.options,
        help="What has come up, or one of your options.",
    ),
]
LineAnswers = Annotated[
    list[str] | None,
    typer.Option(
        "--line",
        metavar="LINE=ANSWER",
        autocompletion=complete.each_line(*choices.JUDGEMENTS),
        help="Whether it serves a line, or brings something you want less of: yes, partly, no or "
        "unclear. Repeat for each line.",
    ),
]
Hours = Annotated[str | None, typer.Option(help="Hours a week it takes, such as 45 or 1h30.")]
Displaces = Annotated[str | None, typer.Option(help="What it would take the place of.")]
WayBack = Annotated[
    str | None,
    typer.Option(
        "--reversible",
        autocompletion=complete.one_of(*choices.REVERSIBLE),
        help="How hard it would be to go back: easy, hard, or no for no way back.",
    ),
]
Kind = Annotated[
    str | None,
    typer.Option(
        autocompletion=complete.one_of(*choices.KINDS),
        help="The kind, such as lead, teach or build, if the name suggests the wrong one.",
    ),
]
Again = Annotated[bool, typer.Option("--again", help="Ask again about something you have weighed.")]
Probe = Annotated[
    bool, typer.Option("--probe", help="Add the smallest experiment that tries it out.")
]
Take = Annotated[bool, typer.Option("--take", hidden=True)]  # what --probe was called before
Took = Annotated[bool, typer.Option("--took", help="Note that you took it.")]
Declined = Annotated[bool, typer.Option("--declined", help="Note that you declined it.")]
Why = Annotated[str | None, typer.Option(help="Why you decided that way, in a sentence.")]


@app.command()
def weigh(
    context: typer.Context,
    name: Name,
    line: LineAnswers = None,
    hours: Hours = None,
    displaces: Displaces = None,
    reversible: WayBack = None,
    kind: Kind = None,
    again: Again = False,
    probe: Probe = False,
    take: Take = False,
    took: Took = False,
    declined: Declined = False,
    why: Why = None,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """Weigh an offer or a project against your ambition, line by line.

    At a terminal, you are asked. Once you have weighed something, its name shows what you said.
    The decision stays yours: this never says yes or no.

    For example: ambition weigh "Head of Product at a bank" --line p1=partly --hours 45
    """
    from ambition_cli.cli.talks import weigh as weighing
    from ambition_cli.domain.progress import weighing as weighings
    from ambition_cli.domain.progress.decisions import Said
    from ambition_cli.services import weigh as service

    session = session_of(context)
    before = session.look()
    answers = _answers(before, line, hours, displaces, reversible)
    decision = _decision(took, declined, why)
    if decision and (probe or take):
        raise Misused("--probe is for what is still open; leave it out where you have decided")
    words, reason = wording.clean(name, "the name"), _reason(session, decision, why)
    said = Said(
        words, flags.given(kind=flags.kind(kind) or None), answers, decision, reason, probe or take
    )
    plan = service.keep(session.workspace, said)
    if decision:
        # Once it is decided, words within its name no longer find it.
        meant = weighings.named(before, words)
        _say_decided(session, plan, meant.id if meant else words)
    elif probe or take:
        _say_taken(session, plan)
    elif json:
        shared = session.shareable(plan, include_private)
        session.show_shape("weighed", _values(service.weighed(session.workspace, shared, words)))
    elif said.is_something or not session.can_ask():
        _show(session, plan, words)
    elif service.was_weighed(plan, words) and not again:
        _show(session, plan, words)
        session.say(f"{weighing.asking_again(plan, words)} asks you again")
    else:
        _ask(session, plan, words)


def _answers(
    plan: "Plan",
    lines: list[str] | None,
    hours: str | None,
    displaces: str | None,
    reversible: str | None,
) -> dict[str, Any]:
    """Return what was said in flags; an empty text takes an answer out."""
    from ambition_cli.domain.progress import weighing as weighings

    answers = flags.texts(displaces=displaces)
    if hours is not None:
        given = flags.hours(hours)
        answers["hours"] = flags.typed(weighings.hours_of_a_week, given) if given else given
    if reversible is not None:
        answers["reversible"] = (
            flags.typed(weighings.way_back_said, reversible) if reversible else None
        )
    if lines:
        answers["lines"] = dict(_judged(plan, pair) for pair in lines)
    return answers


def _judged(plan: "Plan", pair: str) -> tuple[str, str]:
    from ambition_cli.domain.plan import records
    from ambition_cli.domain.progress import weighing as weighings

    name, _, answer = pair.rpartition("=")
    if not name:
        raise Misused(
            f"“{wording.shortened(pair)}” does not say which line it is about; "
            "write it like p1=partly"
        )
    return records.line_named(plan, name.strip()).id, flags.typed(weighings.judgement_said, answer)


def _decision(took: bool, declined: bool, why: str | None) -> "Decision | None":
    if took and declined:
        raise Misused("an offer is either taken or declined; give --took or --declined, not both")
    if why is not None and not (took or declined):
        raise Misused("--why explains a decision; use it with --took or --declined")
    return "taken" if took else "declined" if declined else None


def _reason(session: Session, decision: "Decision | None", why: str | None) -> str | None:
    """Return why it was decided so; asked at a terminal where it was left out."""
    if decision and why is None and session.can_ask():
        from ambition_cli.cli import asking

        why = _asked("Why, in a sentence? (Enter to skip) ", asking.optional)
    return flags.text(why, "--why")


def _say_decided(session: Session, plan: "Plan", name: str) -> None:
    """Say what was kept, and name what of it is still in the plan."""
    from ambition_cli.domain.plan.goals import counts_verdicts
    from ambition_cli.domain.progress import decisions
    from ambition_cli.domain.progress import weighing as weighings
    from ambition_cli.domain.words import dates

    option = weighings.the_one(plan, name)
    weeks = dates.from_now(session.today + decisions.LOOK_BACK_AFTER, session.today)
    session.say(
        f"{option.id} is {option.status}; {weeks}, a review will ask you how it looks by then"
    )
    trying = [one.id for one in decisions.tries_under_way(plan, option)]
    if trying:
        first = trying[0]
        are, it = ("is", "it") if len(trying) == 1 else ("are", first)
        session.say(
            f"{wording.listed(trying)} {are} still in your plan; "
            f"`ambition experiments drop {wording.one_word(first)}` drops {it}"
        )

    for goal in decisions.goals_to_decide(plan, option)[:1]:
        called = wording.quoted(wording.shortened(goal.title))
        if counts_verdicts(goal.measure):
            session.say(f"it counts towards {called}")
        else:
            counting = f"`ambition goals progress {wording.one_word(goal.id)} +1`"
            session.say(f"{counting} counts it towards {called}")


def _say_taken(session: Session, plan: "Plan") -> None:
    id = plan.experiments[-1].id
    session.say(
        f"{id} is in your plan now; `ambition experiments start {wording.one_word(id)}` starts it"
    )


def _ask(session: Session, plan: "Plan", name: str) -> None:
    """Ask line by line, show what comes of it, and offer the smallest experiment."""
    from ambition_cli.cli import asking
    from ambition_cli.cli.talks import weigh as weighing
    from ambition_cli.domain.progress import weighing as weighings
    from ambition_cli.render import page
    from ambition_cli.services import weigh as service

    if not weighings.asked_lines(plan):
        _show(session, plan, name)
        return
    sitting = weighing.WeighTalk(session, asking.Terminal(), plan, name)
    all_asked = sitting.hold()
    plan = sitting.plan
    session.show([page.GAP])
    _show(session, plan, name)
    found = all_asked and service.probe_of(session.workspace, plan, name)
    if found and _asked(_PUT_IN, asking.yes_or_no):
        _say_taken(session, service.take_probe(session.workspace, name))


def _asked(question: str, take: Callable[[str], Any]) -> Any:
    """Return the answer to a question that may be left out; nothing where the input ends."""
    from ambition_cli.cli import asking

    try:
        return asking.asked_until_taken(asking.Terminal(), question, take)
    except EndOfInput:
        return None


def _show(session: Session, plan: "Plan", name: str) -> None:
    """Show how it lies beside the ambition; what is not kept yet is shown as if it were."""
    from ambition_cli.render import weighing as pages
    from ambition_cli.services import weigh as service

    found = service.weighed(session.workspace, plan, name)
    everything = session.shows_all(False)
    session.show(
        pages.weighed(plan, found.option, found.beside, session.today, everything=everything)
    )


def _values(found: "Weighed") -> dict[str, Any]:
    """Return as plain values what the page shows."""
    from ambition_cli.domain.plan import model as plans

    beside = found.beside
    return {
        "option": plans.table_of(found.option),
        "open": found.still_open,
        "to_ask": beside.to_ask,
        "probe": plans.table_of(beside.probe) if beside.probe else None,
        "under_way": [one.id for one in beside.under_way],
        "beside": [
            {
                "option": one.option.id,
                "known": one.known,
                "fit": {
                    id: round(cell.mean, 2)
                    for id, cell in one.by_line.items()
                    if cell.mean is not None
                },
            }
            for one in beside.options
        ],
    }
