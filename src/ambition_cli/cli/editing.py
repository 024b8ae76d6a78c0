"""Editing the plan's file in the person's editor: checked before it is saved, and never lost.

The person works on a copy in the folder of the history, which is theirs alone; the lock is not held
meanwhile. The copy goes when it is saved; wherever that fails it stays, and is named.
"""

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ambition_cli import late
from ambition_cli.cli import asking, editor
from ambition_cli.cli.desk import Desk
from ambition_cli.errors import EndOfInput, NotAPlan, NotSaved, Refused

with late.imports():
    from ambition_cli.cli import moving
    from ambition_cli.domain import differences, unknown_keys, wording
    from ambition_cli.storage import atomic, history, parse, reasons

if TYPE_CHECKING:
    from ambition_cli.domain.plan import Plan

_BEGINS = "edited-"


def edit(at: Desk) -> None:
    """Open the plan in the editor, and save what comes back, as it was typed."""
    seen = at.store.read()
    if seen is None:
        raise Refused("there is no plan yet; ambition interview begins one")
    at.store.refuse_read_only()
    kept = sorted(history.folder_of(at.path).glob(f"{_BEGINS}*.toml"))
    if kept:
        files = wording.listed([str(file) for file in kept])
        at.note(f"typed before and not saved: {files}; remove what you no longer need")
    copy = _copy(at, seen)
    try:
        plan = _typed(at, copy, seen)
    except BaseException:
        _keep_what_was_typed(at, copy, seen)
        raise
    copy.unlink()
    for sentence in unknown_keys.close_to_known(plan):
        at.note(f"{at.path}: {sentence}")
    if at.store.read() != seen:
        before = parse.plan_if_any(seen)
        words = differences.differences(before, plan) if before else ["it can be read again"]
        at.say(f"saved: {moving.in_short(words, moving.MOST_SAID)}")
        if at.store.can_undo():
            at.say("ambition undo takes it back")
    else:
        at.say("nothing was changed")


def _typed(at: Desk, copy: Path, seen: bytes) -> "Plan":
    """Have the copy edited until it is a plan, and save it."""
    while True:
        code = editor.opened(copy)
        if code != 0:
            raise Refused(f"the editor ended with an error ({code}), so nothing was saved")
        try:
            content = copy.read_bytes()
            parse.plan_in(parse.tables_in(content, copy), content, copy)
            return at.store.save_as_typed(seen, content)
        except FileNotFoundError:
            raise Refused("the editor took the file away, so nothing was saved") from None
        except NotAPlan as error:
            if not at.can_ask():
                raise
            at.say(f"{error}")
            if not _once_more():
                raise Refused("nothing was saved") from None


def _once_more() -> bool:
    prompt = "Open it again? (Enter: yes, n: no) "
    try:
        return asking.asked_until_taken(asking.Terminal(), prompt, asking.yes_or_no) is not False
    except EndOfInput:
        return False


def _copy(at: Desk, content: bytes) -> Path:
    """Return a copy for the editor, which nobody else can read."""
    try:
        folder = history.folder_of(at.path)
        atomic.make_folder(folder)
        handle, name = tempfile.mkstemp(prefix=_BEGINS, suffix=".toml", dir=folder)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
    except OSError as error:
        raise NotSaved(
            f"{at.path} cannot be edited: {reasons.reason(error)}; nothing was changed"
        ) from None
    return Path(name)


def _keep_what_was_typed(at: Desk, copy: Path, seen: bytes) -> None:
    if not copy.exists():
        return
    if copy.read_bytes() == seen:
        copy.unlink()
    else:
        at.say(f"what you typed is kept in {copy}")
