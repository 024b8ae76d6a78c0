"""Editing the plan's file in the person's editor: checked before it is saved, and never lost.

The person works on a copy in the folder of the history, which is theirs alone; the plan's lock is
not held meanwhile. The copy goes when it is saved; wherever that fails it stays, and is named.
"""

import contextlib
from collections.abc import Iterator

from ambition_cli.cli import asking, editor
from ambition_cli.cli import changes as said
from ambition_cli.cli.session import Desk
from ambition_cli.domain.merge import changes
from ambition_cli.domain.plan import unknown_keys
from ambition_cli.domain.plan.model import Plan
from ambition_cli.errors import (
    EndOfInput,
    NotAPlan,
    NotSaved,
    Refused,
)
from ambition_cli.storage import disk, parse, unsaved
from ambition_cli.storage.unsaved import Typed


def edit(at: Desk) -> None:
    """Open the plan in the editor, and save what comes back, as it was typed."""
    seen = at.workspace.store.read()
    if seen is None:
        raise Refused("there is no plan yet; ambition interview begins one")
    at.name_what_was_typed()
    at.workspace.store.refuse_read_only()
    with _copy(at, seen) as copy:
        try:
            plan = _typed(at, copy, seen)
        except editor.CameBackAtOnce as error:
            raise Refused(f"{error}; what you save there ({copy.file}) is not your plan") from None
        except BaseException:
            _keep_what_was_typed(at, copy)
            raise
        copy.remove()
    for sentence in unknown_keys.close_to_known(plan):
        at.note(f"{at.path}: {sentence}")
    if at.workspace.store.read() != seen:
        before = parse.plan_if_any(seen)
        words = changes.differences(before, plan) if before else ["it can be read again"]
        at.say(f"saved: {said.in_short(words, said.MOST_SAID)}")
        if at.workspace.store.can_undo():
            at.say("ambition undo takes it back")
    else:
        at.say("nothing was changed")


def _typed(at: Desk, copy: Typed, seen: bytes) -> Plan:
    """Have the copy edited until it is a plan, and save it."""
    while True:
        code = editor.typed_in(copy)
        if code != 0:
            raise Refused(f"the editor ended with an error ({code}), so nothing was saved")
        content = copy.content()
        if content is None:
            raise Refused("the editor took the file away, so nothing was saved")
        try:
            parse.plan_in(parse.tables_in(content, copy.file), content, copy.file)
            return at.workspace.store.save_as_typed(seen, content)
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


@contextlib.contextmanager
def _copy(at: Desk, content: bytes) -> Iterator[Typed]:
    """Have a copy for the editor, which nobody else can read."""
    with contextlib.ExitStack() as stack:
        try:
            copy = stack.enter_context(unsaved.begun(unsaved.About(at.path), content, ".toml"))
        except OSError as error:
            raise NotSaved(
                f"{at.path} cannot be edited: {disk.reason(error)}; nothing was changed"
            ) from None
        yield copy


def _keep_what_was_typed(at: Desk, copy: Typed) -> None:
    if copy.is_changed():
        at.say(f"what you typed is kept in {copy.file}")
    else:
        copy.remove()
