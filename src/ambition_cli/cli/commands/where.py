"""Where I am, as plain values: for a status line, or a page of one's own."""

from typing import TYPE_CHECKING, Any

from ambition_cli import late

if TYPE_CHECKING:
    from ambition_cli.cli.session import Desk

with late.imports():
    from ambition_cli.domain.drafting import rounds
    from ambition_cli.domain.plan import goals, lines, model
    from ambition_cli.domain.progress import now as where
    from ambition_cli.domain.progress import overdue


def show_in_json(at: "Desk", include_private: bool) -> None:
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
