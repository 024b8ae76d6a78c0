"""ambition weigh: what turned up, held against the ambition, line by line."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ambition_cli.cli import complete, flags
from ambition_cli.cli.session import Session, session_of
from ambition_cli.domain.words import choices, wording
from ambition_cli.errors import EndOfInput, Misused

if TYPE_CHECKING:
    from ambition_cli.domain.plan.model import Plan
    from ambition_cli.domain.progress.decisions import Decision
    from ambition_cli.services.weigh import Weighed

app = typer.Typer(rich_markup_mode=None, add_completion=False)


Name = Annotated[
    str,
    typer.Argument(
        metavar="NAME", autocompletion=complete.options, help="What turned up, or an option."
    ),
]
LineAnswers = Annotated[
    list[str] | None,
    typer.Option(
        "--line",
        metavar="LINE=ANSWER",
        autocompletion=complete.each_line(*choices.JUDGEMENTS),
        help="yes, partly, no or unclear: is the line served? Of less of: is it brought? "
        "Once for each.",
    ),
]
Hours = Annotated[str | None, typer.Option(help="Hours a week that it takes: 45, 1h30.")]
Displaces = Annotated[str | None, typer.Option(help="What it would displace.")]
WayBack = Annotated[
    str | None,
    typer.Option(
        "--reversible",
        autocompletion=complete.one_of(*choices.REVERSIBLE),
        help="The way back: easy, hard, or no (there is none).",
    ),
]
Kind = Annotated[
    str | None,
    typer.Option(
        autocompletion=complete.one_of(*choices.KINDS),
        help="lead, teach, build …, if not as its name suggests.",
    ),
]
Take = Annotated[bool, typer.Option("--take", help="Take the smallest probe into your plan.")]
Took = Annotated[bool, typer.Option("--took", help="Keep that you took it.")]
Declined = Annotated[bool, typer.Option("--declined", help="Keep that you declined it.")]
Why = Annotated[str | None, typer.Option(help="Why you decided so, in a sentence.")]


@app.command()
def weigh(
    context: typer.Context,
    name: Name,
    line: LineAnswers = None,
    hours: Hours = None,
    displaces: Displaces = None,
    reversible: WayBack = None,
    kind: Kind = None,
    take: Take = False,
    took: Took = False,
    declined: Declined = False,
    why: Why = None,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """Weigh an offer or a project against your ambition, line by line. It never says yes or no.

    At a terminal it asks; otherwise it prints what is known, and what is open.

    For example: ambition weigh "Head of Product at a bank" --line p1=partly --hours 45
    """
    from ambition_cli.domain.progress.decisions import Said
    from ambition_cli.services import weigh as service

    session = session_of(context)
    answers = _answers(session.look(), line, hours, displaces, reversible)
    decision = _decision(took, declined, why)
    words, reason = wording.clean(name, "the name"), _reason(session, decision, why)
    said = Said(words, _fields(kind), answers, decision, reason, take)
    plan = service.keep(session.workspace, said)
    if decision:
        _say_decided(session, plan, words)
    elif take:
        _say_taken(session, plan)
    elif json:
        leaving = session.leaving(plan, include_private)
        session.show_shape("weighed", _values(service.weighed(session.workspace, leaving, words)))
    elif not said.is_something and session.can_ask():
        _ask(session, plan, words)
    else:
        _show(session, plan, words)


def _fields(kind: str | None) -> dict[str, Any]:
    if not kind:
        return {}
    from ambition_cli.catalog import words
    from ambition_cli.domain.interview import take_choices

    return {"kind": flags.typed(take_choices.kind_said, kind, words.kinds())}


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
        answers["hours"] = flags.hours(hours)
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
        raise Misused(f'"{wording.shortened(pair)}" judges no line; give one like p1=partly')
    return records.line_named(plan, name.strip()).id, flags.typed(weighings.judgement_said, answer)


def _decision(took: bool, declined: bool, why: str | None) -> "Decision | None":
    if took and declined:
        raise Misused("it was taken or declined: give --took or --declined, not both")
    if why is not None and not (took or declined):
        raise Misused("--why says why it was decided so: give --took or --declined with it")
    return "taken" if took else "declined" if declined else None


def _reason(session: Session, decision: "Decision | None", why: str | None) -> str | None:
    """Return why it was decided so; asked at a terminal where it was left out."""
    if decision and why is None and session.can_ask():
        from ambition_cli.cli import asking

        why = _asked("Why, in a sentence? (Enter: leave it out) ", asking.optional)
    return flags.text(why, "--why")


def _say_decided(session: Session, plan: "Plan", name: str) -> None:
    """Say what was kept, and name what of it is still in the plan."""
    from ambition_cli.domain.progress import decisions
    from ambition_cli.domain.progress import weighing as weighings
    from ambition_cli.domain.words import dates

    option = weighings.the_one(plan, name)
    weeks = dates.from_now(session.today + decisions.LOOK_BACK_AFTER, session.today)
    session.say(f"{option.id} is {option.status}; {weeks} a review asks how it looks then")
    trying = [one.id for one in decisions.tries_under_way(plan, option)]
    if trying:
        names = wording.listed(trying)
        session.say(
            f"still in your plan: {names}; "
            f"ambition experiments drop {wording.one_word(trying[0])} lets it go"
        )


def _say_taken(session: Session, plan: "Plan") -> None:
    id = plan.experiments[-1].id
    session.say(
        f"{id} is in your plan; ambition experiments start {wording.one_word(id)} begins it"
    )


def _ask(session: Session, plan: "Plan", name: str) -> None:
    """Ask line by line, show what comes of it, and offer the smallest probe."""
    from ambition_cli.cli import asking
    from ambition_cli.cli.talks import weigh as weighing
    from ambition_cli.domain.progress import weighing as weighings
    from ambition_cli.render import page
    from ambition_cli.services import weigh as service

    if not weighings.asked_lines(plan):
        _show(session, plan, name)
        return
    sitting = weighing.Sitting(session, asking.Terminal(), plan, name)
    all_asked = sitting.hold()
    plan = sitting.plan
    session.show([page.GAP])
    _show(session, plan, name)
    found = all_asked and service.probe_of(session.workspace, plan, name)
    if found and _asked("Take the probe, y or n? (Enter: no) ", asking.yes_or_no):
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
