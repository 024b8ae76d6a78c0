"""The first screen, where I am: as a page, or as JSON for a status line or a page of one's own."""

from typing import Any

from ambition_cli.cli.session import Desk
from ambition_cli.domain.drafting import rounds
from ambition_cli.domain.plan import goals, lines, model
from ambition_cli.domain.progress import now as where
from ambition_cli.domain.progress import overdue


def show(at: Desk) -> None:
    """Show where I am; ask first what a merge left open."""
    from ambition_cli.catalog import words
    from ambition_cli.render import ambition as pages

    stored = at.read()
    at.name_what_was_typed()
    if stored.content is None:
        at.show(pages.NO_PLAN)
        return
    plan = stored.plan
    if plan.conflicts:  # two versions were merged, and something is left to choose
        from ambition_cli.cli.talks import conflicts

        plan = conflicts.ask_or_say(at, plan)
    whole = at.shows_all(False)
    page = pages.where_i_am(plan, words.kinds(), at.today, everything=whole)
    at.show(page, on_one_screen=True)


def show_in_json(at: Desk, include_private: bool) -> None:
    """Print the round, the first lines, what is under way, what is due and the next action."""
    seen, today = at.leaving(at.look(), include_private), at.today
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
        ],
        "next": {"words": action.words, "when": action.when or None, "command": action.command}
        if action
        else None,
    }
    at.show_shape("now", now)
