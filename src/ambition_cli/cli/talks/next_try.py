"""Suggesting what to try next, and putting a suggestion into the plan."""

from collections.abc import Sequence

from ambition_cli.cli.asking import Terminal, asked_until_taken
from ambition_cli.cli.session import Session
from ambition_cli.domain.drafting.next_tries import Probe, all_taken, taken
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.choosing import choice, one_meant
from ambition_cli.domain.words.wording import one_word
from ambition_cli.errors import EndOfInput, Misused, Refused
from ambition_cli.render.next_tries import next_tries


def propose(session: Session, found: Sequence[Probe], take: int | None) -> None:
    """Show what is proposed and ask which to take, or take the number that was given."""
    if take is not None and take < 1:
        raise Misused(f"--take must be 1 or more, not {take}")
    if take is None:
        session.show(next_tries(session.look(), found, session.today))
        take = _asked_number(found) if found and session.can_ask() else None
    if take is None:
        return
    if not 1 <= take <= len(found):
        offered = f"there is no suggestion {take}; give {choice(len(found))}"
        raise Refused(
            offered if found else "there is nothing to suggest right now, so nothing was changed"
        )
    probe = found[take - 1]
    if probe.new:
        session.change(lambda plan: taken(plan, probe))
    id = probe.experiment.id
    session.say(f"{id} is in your plan now; `ambition experiments start {one_word(id)}` starts it")


def show_in_json(session: Session, found: Sequence[Probe], include_private: bool) -> None:
    """Print what is proposed as JSON, as it would leave if it were in the plan."""
    ids = {probe.experiment.id for probe in found}
    shown = session.shareable(all_taken(session.look(), found), include_private).experiments
    session.show_json("experiments", [one for one in shown if one.id in ids])


def _asked_number(found: Sequence[Probe]) -> int | None:
    """Ask which of what is proposed to take; Enter takes none."""
    titles = [probe.experiment.title for probe in found]

    def take(text: str) -> int | None:
        if replies.leaves_out(text):
            return None
        return one_meant(text, titles, enter="; Enter for none")

    try:
        return asked_until_taken(
            Terminal(), "Which one would you like to put into your plan? (Enter for none) ", take
        )
    except EndOfInput:  # that takes none either
        return None
