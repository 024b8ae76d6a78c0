"""The first screen, where I am: as a page, or as JSON for a status line or a page of one's own."""

from typing import Any

from ambition_cli.cli.session import Session
from ambition_cli.domain.drafting import rounds
from ambition_cli.domain.plan import goals, lines, model
from ambition_cli.domain.progress import now as where
from ambition_cli.domain.progress import overdue, promises


def show(session: Session) -> None:
    """Show where I am; ask first what a merge left open."""
    from ambition_cli.catalog import words
    from ambition_cli.render import ambition as pages

    stored = session.read_for_lists(most_over=0)
    session.name_what_was_typed()
    if stored.content is None:
        session.show(pages.NO_PLAN)
        return
    plan = stored.plan
    if plan.conflicts:  # two versions were merged, and something is left to choose
        from ambition_cli.cli.talks import conflicts

        plan = conflicts.ask_or_say(session, plan)
    whole = session.shows_all(False)
    page = pages.where_i_am(plan, words.kinds(), session.today, everything=whole)
    session.show(page, on_one_screen=True)


def show_in_json(session: Session, include_private: bool) -> None:
    """Print the round, the first lines, what is under way, what is due and the next action."""
    seen, today = session.shareable(session.read_for_lists().plan, include_private), session.today
    week = where.week_of(seen, today)
    action = where.next_action(seen, today)
    now: dict[str, Any] = {
        "round": seen.person.round,
        "week": week[0] if week else None,
        "weeks": week[1] if week else None,
        "round_is_over": rounds.is_over(seen, today),
        "lines": [model.table_of(line) for line in lines.first_lines(seen)],
        "goals": [model.table_of(goal) for goal in goals.active(seen)],
        "running": [model.table_of(one) for one in where.running(seen)],
        "upcoming": [model.table_of(one) for one in where.upcoming(seen)],
        "due": [
            {"id": one.record.id, "reason": one.reason, "command": one.remedy}
            for one in overdue.to_decide(seen, today)
        ]
        + [
            {"id": one.id, "reason": one.promise.what, "command": one.remedy}
            for one in promises.due_promises(seen, today)
        ],
        "next": {"words": action.words, "when": action.when or None, "command": action.command}
        if action
        else None,
    }
    session.show_shape("now", now)
