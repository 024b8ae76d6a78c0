"""Forgetting a record: what will be gone is shown, and asked; then what is left is said."""

from collections.abc import Iterator

from ambition_cli.cli import asking
from ambition_cli.cli.session import Session
from ambition_cli.domain.words import wording
from ambition_cli.errors import Refused
from ambition_cli.render import page as pages
from ambition_cli.render.page import Page
from ambition_cli.services import forget as service
from ambition_cli.services.forget import Report


def forget(session: Session, name: str, *, yes: bool, every: bool) -> None:
    """Take a record out of the plan and its history; ask first, unless told not to."""
    if not yes:
        report = service.preview(session.workspace, name, every=every)
        if not session.can_ask():
            raise Refused(
                "forgetting cannot be undone; to go ahead, run "
                f"`ambition plan forget {wording.one_word(report.target.name)} --yes`"
            )
        session.show(_before(report))
        if not asking.asked_until_taken(asking.Terminal(), "Forget it, y or n? ", asking.yes_or_no):
            session.say("nothing was changed")
            return
    # Nobody saw what would be forgotten: then the name has to be whole.
    report = service.forget(session.workspace, name, every=every, was_shown=not yes)
    session.say(f"{report.target.name} is forgotten, {_where(report)}")
    if report.quoted_in:
        session.say(
            f"{_listed(report.quoted_in)} now {_say(report.quoted_in)} “(forgotten)” in its place"
        )
    for sentence in _left(report):
        session.say(sentence)


def _before(report: Report) -> Page:
    """Return what will be gone, and what will be left."""
    sentences = [f"It will be gone {_where(report)}, and undo cannot bring it back."]
    if report.quoted_in:
        sentences.append(f"{_listed(report.quoted_in)} will say “(forgotten)” in its place.")
    if report.referred_in:
        sentences.append(f"{_listed(report.referred_in)} will no longer refer to it.")
    sentences += [f"{sentence[:1].upper()}{sentence[1:]}." for sentence in _left(report)]
    head = pages.Title(f"{report.target.name}  {report.called}".strip())
    return [head, pages.GAP, *(pages.Say(sentence, "", 2) for sentence in sentences), pages.GAP]


def _where(report: Report) -> str:
    versions = f"from {wording.counted(report.versions, 'version')} in the history"
    if report.copies:
        versions += f" and {wording.counted(report.copies, 'copy', 'copies')} kept there"
    return f"from the plan and {versions}" if report.called else versions


def _left(report: Report) -> Iterator[str]:
    """Say what is left of it."""
    if report.standing:
        yield f"some of its words are also in {_listed(report.standing)}, which only you can change"
    for file in report.unreadable:
        yield f"{file} cannot be read as a plan; check for yourself that it is gone from there"
    for file in report.others:
        yield f"{file} may still hold its words, and was left alone"


def _say(names: list[str]) -> str:
    return "says" if len(names) == 1 else "say"


def _listed(names: list[str]) -> str:
    said = {
        "interview": "the interview",
        "told": "the list of people you told",
        "spoken": "your own words for an answer",
        "person": "your name",
        "conflicts": "the differences between two versions",
    }
    return wording.listed([said.get(name, name) for name in names])
