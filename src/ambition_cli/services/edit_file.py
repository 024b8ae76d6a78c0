"""The plan's file in an editor: opened as a copy, checked before it is saved, and never lost.

The copy is in the history's folder, which only its owner can read; the plan is not locked while it
is open. The copy is deleted once it is saved, and kept wherever that fails.
"""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ambition_cli.errors import NotSaved, Refused
from ambition_cli.services.workspace import Workspace
from ambition_cli.storage import disk, parse, unsaved

Copy = unsaved.Typed
"""A copy of the plan that is opened in an editor."""


def content(workspace: Workspace) -> bytes:
    """Return what stands in the plan's file; raise Refused where there is none."""
    seen = workspace.store.read()
    if seen is None:
        raise Refused("there is no plan yet; `ambition interview` starts one")
    return seen


@contextlib.contextmanager
def opened(workspace: Workspace, seen: bytes) -> Iterator[Copy]:
    """Create a copy of what was read, for the editor. It is kept unless removed.

    Raises NotSaved where it cannot be made, or the plan is read-only.
    """
    workspace.store.refuse_read_only()
    with contextlib.ExitStack() as stack:
        try:
            copy = stack.enter_context(unsaved.begun(unsaved.About(workspace.path), seen, ".toml"))
        except OSError as error:
            raise NotSaved(
                f"{workspace.path} cannot be edited: {disk.reason(error)}; nothing was changed"
            ) from None
        yield copy


@dataclass(frozen=True)
class Saved:
    """What an edit changed, in a sentence for each record, and whether undo takes it back."""

    changed: list[str]
    can_undo: bool


def save(workspace: Workspace, seen: bytes, copy: Copy) -> Saved | None:
    """Save a copy as it was typed; None where that changes nothing.

    Raises NotAPlan where it holds none, Busy where the plan changed since it was seen.
    """
    typed = copy.content()
    if typed is None:
        raise Refused(
            "the editor removed the file, so nothing was saved; run `ambition plan edit` again"
        )
    parse.plan_in(parse.tables_in(typed, copy.file), typed, copy.file)
    plan = workspace.store.save_as_typed(seen, typed)
    workspace.note_unknown_keys(plan)
    if workspace.store.read() == seen:
        return None
    before = parse.plan_if_any(seen)
    from ambition_cli.domain.merge import changes

    words = changes.differences(before, plan) if before else ["it can be read again"]
    return Saved(words, workspace.store.can_undo(workspace.store.read()))


def kept(copy: Copy) -> Path | None:
    """Return where the copy is kept; delete it where nothing was typed in it."""
    if copy.is_changed():
        return copy.file
    copy.remove()
    return None


@dataclass(frozen=True)
class Unsaved:
    """A file with what was typed before and cut short: in answer to a question, or the plan."""

    file: Path
    question: str | None  # by its label; None for the plan itself


def left_before(workspace: Workspace) -> list[Unsaved]:
    """List what was typed in an editor before and is not saved; oldest first. Never writes."""
    found = unsaved.left(workspace.path)
    return [Unsaved(one.file, _label(one.about)) for one in found]


NOTES = "notes"  # in place of a question, where several notes are typed in an editor


def _label(about: str) -> str | None:
    if about == unsaved.PLAN:
        return None
    from ambition_cli.catalog import load

    labels = {question.id: question.label for question in load.catalogue().questions}
    question = about.partition(".")[0]
    return labels.get(question, question)
