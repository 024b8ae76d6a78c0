"""ambition timeline: goals and experiments over the weeks; the rounds so far, as a story."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ambition_cli.cli import apps, flags
from ambition_cli.cli.session import session_of

if TYPE_CHECKING:
    from ambition_cli.domain.plan.model import Plan
    from ambition_cli.domain.progress.timeline import Span, Timeline

app = apps.single()


@app.command("timeline")
def show(
    context: typer.Context,
    everything: Annotated[
        bool,
        typer.Option("--all", help="Show how you got here, round by round."),
    ] = False,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """Show goals and experiments over the weeks, with today and the hours of each week.

    For example: ambition timeline --all
    """
    from ambition_cli.domain.progress import timeline

    session = session_of(context)
    plan = session.read_for_lists().plan
    plan = session.shareable(plan, include_private) if json else plan
    if json and everything:
        session.show_shape("rounds", _rounds(plan))
    elif json:
        session.show_shape("timeline", _calendar(timeline.timeline(plan, session.today)))
    elif everything:
        from ambition_cli.domain.progress import story
        from ambition_cli.render import timeline as pages

        session.show(pages.told(plan, story.story(plan), session.today))
    else:
        from ambition_cli.render import timeline as pages

        session.show(
            pages.calendar(plan, timeline.timeline(plan, session.today)), on_one_screen=True
        )


def _calendar(line: "Timeline") -> dict[str, Any]:
    """Return the timeline as plain values."""
    hours = [
        {"monday": monday, "hours": round(line.hours.get(monday, 0), 2)} for monday in line.weeks
    ]
    return {
        "today": line.today,
        "hours_per_week": line.given,
        "goals": _spans(line.goals),
        "experiments": _spans(line.tries),
        "weeks": hours,
    }


def _spans(spans: "list[Span]") -> list[dict[str, Any]]:
    return [
        {
            "id": span.record.id,
            "title": span.record.title,
            "status": span.record.status,
            "from": span.first,
            "to": span.last,
        }
        for span in spans
    ]


def _rounds(plan: "Plan") -> list[dict[str, Any]]:
    """Return the rounds as plain values."""
    from ambition_cli.domain.progress import story

    return [
        {
            "round": chapter.number,
            "from": chapter.begins,
            "to": chapter.ends,
            "events": [
                {"on": one.on, "id": one.id, "outcome": one.outcome, "title": one.title,
                 "said": one.said}
                for one in chapter.events
            ],
        }
        for chapter in story.story(plan)
    ]  # fmt: skip
