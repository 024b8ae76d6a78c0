"""Marking a record private, with all that it was ever called; taking the mark off."""

from dataclasses import dataclass

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.privacy import former_names, marks
from ambition_cli.services.workspace import Workspace
from ambition_cli.storage.history import all_versions


@dataclass(frozen=True)
class Marked:
    """A record that is private now, by its name."""

    name: str
    wordless: list[str]  # ids that are about it, and show no words of theirs from now on


def mark(workspace: Workspace, record: str) -> Marked:
    """Mark a record private."""
    stored = workspace.read()
    found = marks.record_named(stored.plan, record)
    name = marks.called(found)
    before = all_versions.names_before(workspace.path, stored, former_names.key_of(found))

    def marked(plan: Plan) -> Plan:
        record = marks.record_named(plan, name)
        return marks.marked(plan, record, private=True, called_before=before)

    after, said = workspace.change(marked), marks.wordless(stored.plan)
    return Marked(name, [id for id in marks.wordless(after) if id not in said])


@dataclass(frozen=True)
class Unmarked:
    """A record that is not private, by its name; None where only its name was left of it."""

    name: str
    record: marks.Markable | None
    was_private: bool


def unmark(workspace: Workspace, record: str) -> Unmarked:
    """Take the mark off a record, or off a name whose record is gone."""
    plan = workspace.look()
    if not marks.is_there(plan, record) and marks.shown_again(plan, record):
        workspace.change(lambda plan: marks.shown_again(plan, record) or plan)
        return Unmarked(record, None, was_private=True)
    found = marks.record_named(plan, record)
    name = marks.called(found)
    workspace.change(lambda plan: marks.marked(plan, marks.record_named(plan, name), private=False))
    return Unmarked(name, found, was_private=found.private)
