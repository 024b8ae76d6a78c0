"""Offering to move up what comes next, where something before it has ended."""

from ambition_cli.cli import asking
from ambition_cli.cli.session import Session
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.plan.records import experiment_named
from ambition_cli.domain.progress.sooner import Sooner, could_start_sooner, moved_up, start_said
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.typed_dates import understood
from ambition_cli.domain.words.wording import one_word, quoted
from ambition_cli.errors import EndOfInput
from ambition_cli.render.page import GAP, Say

_HELP = "It takes as long as planned. Later experiments keep their dates. Enter to leave it."


def offer(session: Session, plan: Plan, ended: str) -> None:
    """Ask whether what comes next is to move up; where nobody is there, say how."""
    found = could_start_sooner(plan, session.today, ended)
    if not found:
        return
    if session.can_ask():
        _ask(session, found)
    else:
        _say(session, found)


def say(session: Session, plan: Plan, ended: str) -> None:
    """Say what could move up, with the command that moves it."""
    found = could_start_sooner(plan, session.today, ended)
    if found:
        _say(session, found)


def _say(session: Session, found: Sooner) -> None:
    one, day = found.experiment, f"{found.starts}"
    session.say(f"{one.id} could start {_when(session, found)}")
    command = f"ambition experiments edit {one_word(one.id)} --starts {one_word(day)}"
    session.say(f"`{command}` moves it up; later experiments keep their dates")


def _ask(session: Session, found: Sooner) -> None:
    one = found.experiment
    title, when = quoted(one.title), _when(session, found)
    session.show([GAP, Say(f"{one.id}, {title}, could start {when}.")])

    def take(text: str) -> Plan | None:
        if replies.leaves_out(text):
            return None
        day = found.starts
        if not replies.is_yes(text):
            day = understood(text, session.today, edge="first")
        return session.change(lambda plan: moved_up(plan, one.id, day, session.today))

    try:
        question = "Shall I move it up? (y, or another day; Enter to leave it) "
        plan = asking.asked_until_taken(asking.Terminal(), question, take, _HELP)
    except EndOfInput:  # that leaves it, too
        return
    after = experiment_named(plan, one.id) if plan else None
    if after and after.starts:
        session.say(
            f"{after.id} now starts on {in_full(after.starts)}; later experiments keep their dates"
        )


def _when(session: Session, found: Sooner) -> str:
    planned = found.experiment.starts
    instead = f" instead of on {in_full(planned)}" if planned else ""
    return f"{start_said(found, session.today)}{instead}"
