"""Lines typed outside the interview that belong elsewhere, such as “I don't know” or a title."""

from ambition_cli.cli.asking import Terminal, asked_until_taken, yes_or_no
from ambition_cli.cli.session import Session
from ambition_cli.domain.drafting.catalogue import Catalogue
from ambition_cli.domain.interview import heard
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.statements import Kind, read
from ambition_cli.render.page import Say


def read_line(
    session: Session, text: str, place: str, catalogue: Catalogue
) -> tuple[str, Kind | None]:
    """Return a line without its label, and of which kind it is if it belongs elsewhere, or None.

    If that is not certain, the person is asked; in a pipe the line stays where it was typed.
    """
    statement = read(text, place)
    kind = heard.belongs(statement, place)
    if kind and not statement.sure:
        asked = next(one for one in catalogue.follow_ups if one.after == f"maybe_{kind}")
        prompt = f"{asked.texts[0]} (y, or Enter to keep it as typed) "
        if not (session.can_ask() and asked_until_taken(Terminal(), prompt, yes_or_no)):
            kind = None
    return statement.text, kind


def kept_to_oneself(session: Session, text: str, place: str) -> dict[str, bool]:
    """Return `private` for a line that may tell of strain, if nobody could be asked about it."""
    statement = read(text, place)
    unsure = heard.belongs(statement, place) in (Kind.STRAIN, Kind.LOSS) and not statement.sure
    return {"private": True} if unsure and not session.can_ask() else {}


def say_where(session: Session, plan: Plan, kind: Kind, place: str, catalogue: Catalogue) -> None:
    """Say where a line went that belongs elsewhere; of strain or loss, with a human sentence."""
    if kind in (Kind.STRAIN, Kind.LOSS):
        asked = next(one for one in catalogue.follow_ups if one.after == kind.value)
        session.show([Say(asked.said[0])])
        if kind == Kind.STRAIN and not plan.interview.light:
            session.say("`ambition person edit --light` keeps the plan light")
        return
    session.say(heard.where(plan, kind, place))
