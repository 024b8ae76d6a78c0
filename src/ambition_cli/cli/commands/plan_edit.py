"""Editing the plan's file in the person's editor, until it is a plan; what was typed is kept."""

from ambition_cli.cli import asking, editor
from ambition_cli.cli import undo_redo as said
from ambition_cli.cli.session import Session
from ambition_cli.errors import EndOfInput, NotAPlan, Refused
from ambition_cli.services import edit_file
from ambition_cli.services.edit_file import Copy, Saved


def edit(session: Session) -> None:
    """Open the plan in the editor, and save what comes back, as it was typed."""
    seen = edit_file.content(session.workspace)
    session.name_what_was_typed()
    with edit_file.opened(session.workspace, seen) as copy:
        try:
            saved = _typed(session, copy, seen)
        except editor.CameBackAtOnce as error:
            raise Refused(
                f"{error}; anything you save in that window goes to {copy.file}, not to your plan"
            ) from None
        except BaseException:
            kept = edit_file.kept(copy)
            if kept:
                session.say(f"your changes are kept in {kept}")
            raise
        copy.remove()
    if saved is None:
        session.say("nothing was changed")
        return
    session.say(f"saved: {said.in_short(saved.changed, said.MOST_SAID)}")
    if saved.can_undo:
        session.say("`ambition undo` takes it back")


def _typed(session: Session, copy: Copy, seen: bytes) -> Saved | None:
    """Have the copy edited until it is a plan, and save it."""
    while True:
        code = editor.typed_in(copy)
        if code != 0:
            raise Refused(f"the editor ended with an error ({code}), so nothing was saved")
        try:
            return edit_file.save(session.workspace, seen, copy)
        except NotAPlan as error:
            if not session.can_ask():
                raise
            session.say(f"{error}")
            if not _once_more():
                raise Refused("nothing was saved, so your plan is as before") from None


def _once_more() -> bool:
    prompt = "Open it again? (Enter for yes, n for no) "
    try:
        return asking.asked_until_taken(asking.Terminal(), prompt, asking.yes_or_no) is not False
    except EndOfInput:
        return False
