"""The plan that a file of answers makes, without a talk."""

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from ambition_cli.domain.interview import answers_file, due_by, order
from ambition_cli.domain.interview.order import Script
from ambition_cli.domain.plan import unknown_keys
from ambition_cli.domain.plan.model import EMPTY, SCHEMA, Plan, changed
from ambition_cli.errors import Refused
from ambition_cli.services.workspace import Workspace
from ambition_cli.storage import disk, files, parse


def from_answers(
    workspace: Workspace,
    script: Script,
    source: Path | BinaryIO,
    called: str,
    *,
    afresh: bool,
    may_keep: Callable[[str], bool],
) -> Plan:
    """Save the plan that a file or a stream of answers makes, and return it.

    Errors call the source as the person `called` it. Only `afresh` it replaces a plan. What the
    person's words are must be such that they `may_keep` them: others are left out. Raises
    Refused where it holds no answers, NotAPlan where it cannot be read as any.
    """
    given = answers_file.that_may_be_kept(_answers_in(workspace, source, called), may_keep)
    now = workspace.clock()

    def taken(before: Plan) -> Plan:
        if before != EMPTY and not afresh:
            raise Refused(
                f"there is already a plan at {workspace.path}; --afresh replaces it with these "
                "answers, and keeps the old plan in the history"
            )
        plan = answers_file.as_read(changed(given, plan_schema=SCHEMA))
        plan = due_by.with_days_of_options(plan, script)
        return order.finished(plan, script, now)

    return workspace.change(taken)


def _answers_in(workspace: Workspace, source: Path | BinaryIO, called: str) -> Plan:
    """Return the answers of a file as they stand; note each key that nobody knows."""
    content, file = _content(source, called), Path(called)
    given = parse.plan_in(parse.tables_in(content, file), content, file)
    parse.refuse_newer(given, file)
    answers_file.refuse_whole_plans(given)
    unknown = unknown_keys.unknown_in(given)
    for one in sorted(unknown, key=lambda one: not one.belongs):
        where = parse.place_of(one.location, content, file)
        if one.belongs:
            raise Refused(
                f"{where}: {one.path} is in the wrong place and would be lost; "
                f"{one.key} belongs {one.belongs}"
            )
        workspace.note(f"{where}: {one.sentence}")
    given = answers_file.without_blanks(given)
    answers_file.refuse_empty(given)
    return given


def _content(source: Path | BinaryIO, called: str) -> bytes:
    try:
        return files.read_from(source)
    except OSError as error:
        raise Refused(f"{called} cannot be read: {disk.reason(error)}; give another file") from None
