"""Taking a reply in: read from a file, a pipe or a paste, shown, and decided on at a terminal."""

import codecs
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from ambition_cli.assistant.forms import LARGEST_REPLY
from ambition_cli.assistant.read import Unreadable
from ambition_cli.cli import output
from ambition_cli.cli.session import Session
from ambition_cli.domain.words.wording import counted
from ambition_cli.errors import Refused
from ambition_cli.render import proposed as pages
from ambition_cli.render.page import GAP, Say
from ambition_cli.services import proposals as service
from ambition_cli.services.proposals import Origin, Proposed

if TYPE_CHECKING:
    from ambition_cli.render.page import Page


def read_file(path: Path, called: str) -> str:
    """Return what stands in a file, as far as a reply may reach. Raises Refused."""
    try:
        if not path.is_file():
            raise Refused(f"{called} is not a file; give the file that holds the reply")
        with path.open("rb") as file:
            return read_from(file, called)
    except OSError as error:
        why = (error.strerror or "no access").lower()
        raise Refused(f"{called} cannot be read ({why}); give another file") from None


def read_from(file: BinaryIO, called: str) -> str:
    """Return a reply from what is open; one byte more than allowed tells that it is too long."""
    content = file.read(LARGEST_REPLY + 1)
    # PowerShell writes what a command printed as UTF-16, with a mark in front.
    is_utf16 = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    text = content.decode("utf-16" if is_utf16 else "utf-8-sig", "replace")
    if not text.strip():
        raise Refused(
            f"there is no reply in {called}; `ambition brief` prints the text to ask for one"
        )
    return text


def pasted(session: Session) -> str:
    """Return what is pasted at the terminal, once it is whole and Enter was pressed behind it."""
    from ambition_cli.cli import pasting
    from ambition_cli.cli.talks.sending import on_one_line

    session.say("paste the reply, then press Enter")
    shows = sys.stderr.isatty() and output.in_columns()

    def came(text: str) -> None:
        if shows and text.strip():
            what = "Enter takes it in" if is_whole(text) else "paste the rest, or press Ctrl-D"
            on_one_line(f"{counted(len(text), 'character')}; {what}")

    try:
        text = pasting.read(is_whole, LARGEST_REPLY, came)
    finally:
        if shows:
            on_one_line("")
    if not text.strip():
        raise Refused("nothing was pasted, so nothing was taken in")
    return text


def is_whole(text: str) -> bool:
    """Tell whether a paste may end here: there is an object, and as many brackets close as open."""
    return 0 < text.count("{") <= text.count("}")


def take(session: Session, text: str, origin: Origin | None = None) -> None:
    """Take a reply in, show what came of it, and have it decided on where somebody is there."""
    try:
        proposed = service.propose(session.workspace, text, None, origin)
    except Unreadable as error:
        raise Refused(
            f"{error.wrong}; your plan is as it was, so ask for the reply again"
        ) from None
    show(session, proposed)


def show(session: Session, proposed: Proposed) -> None:
    """Show what came of a reply, and have it decided on where somebody is there."""
    if not proposed.proposals:
        session.show(pages.notes_of(proposed.batch))
        raise Refused("nothing in the reply could be used, so your plan is as it was")
    if proposed.batch.kind == "plan":
        _plan(session, proposed)
    elif proposed.batch.kind == "question":
        _question(session, proposed)
    elif proposed.batch.kind == "answer":
        _plan(session, proposed)
    else:
        session.show(pages.seen_list(proposed.batch, proposed.proposals))


def _plan(session: Session, proposed: Proposed) -> None:
    from ambition_cli.cli import asking
    from ambition_cli.cli.talks.proposed import Deciding

    if session.can_ask():
        Deciding(session, proposed, asking.Terminal(), lambda what: ours(session, what)).hold()
        return
    session.show(_listing(session, proposed))
    _say_what_to_send(session, proposed)


def _listing(session: Session, proposed: Proposed) -> "Page":
    """Return what was proposed as a list, with what was heard, marked and waits."""
    batch = proposed.batch
    page = pages.heard(batch)[1:] if batch.reading else []
    page += pages.proposal_list(proposed.proposals, [batch], session.today)
    for one in proposed.proposals:
        marks = pages.marks_of(one)
        page += [GAP, Say(f"{one.id}:", "quiet"), *marks] if marks else []
    return [*page, *pages.notes_of(batch), *pages.what_waits(batch)]


def _say_what_to_send(session: Session, proposed: Proposed) -> None:
    if proposed.to_send:
        session.say("the reply needs fixing; send this back in the same chat:")
        for line in proposed.to_send.splitlines():
            session.say(line, whole=True)


def _question(session: Session, proposed: Proposed) -> None:
    """Ask the question where somebody is there; the reply is sent along with the next brief."""
    [one] = proposed.proposals
    session.show(pages.seen_list(proposed.batch, proposed.proposals))
    if not session.can_ask():
        return
    from ambition_cli.cli import asking

    said = asking.asked_until_taken(asking.Terminal(), "(Enter to skip) ", asking.optional)
    service.refuse(session.workspace, [one.id])
    if said:
        service.correct(session.workspace, proposed.batch.number, one.title, said)
        session.say("kept; it goes with the next brief")


def ours(session: Session, what: str) -> "Page":
    """Return the goals or experiments that the program drafts of the same answers."""
    from ambition_cli.assistant.fit import makes_way
    from ambition_cli.catalog import load
    from ambition_cli.domain.interview.order import Script, experiments_drafted, goals_drafted
    from ambition_cli.render import drafts
    from ambition_cli.render.page import Heading, Item

    plan, script = session.look(), Script(load.catalogue(), session.today)
    if what == "goal":
        standing = [Item(one.id, one.title) for one in plan.goals if makes_way(one)]
        rows = standing or (drafts.goal_rows(plan, script) if goals_drafted(plan, script) else [])
    else:
        planned = [one for one in plan.experiments if makes_way(one)]
        standing = [Item(one.id, one.title) for one in planned if one.is_planned]
        fresh = bool(experiments_drafted(plan, script).experiments)
        rows = standing or (drafts.experiment_rows(plan, script) if fresh else [])
    return [GAP, Heading("The built-in drafts"), GAP, *(rows or [Say("There are none.", "quiet")])]
