"""What a reader gets of a plan, in each form."""

import datetime as dt
from pathlib import Path

import pytest

from ambition_cli.domain.plan.model import Plan
from ambition_cli.errors import Refused
from ambition_cli.export.page import Reader
from ambition_cli.services import export, private
from ambition_cli.services.workspace import Workspace


def shown(workspace: Workspace, reader: Reader) -> export.Shown:
    return export.shown(workspace, reader, include_private=False, include_left_out=False)


def test_without_a_plan_nobody_is_shown_anything(workspace: Workspace) -> None:
    with pytest.raises(Refused, match="there is no plan yet"):
        shown(workspace, "me")


def test_what_is_private_is_left_out_and_told(workspace: Workspace, grown: Path) -> None:
    assert not shown(workspace, "me").private_is_left_out
    private.mark(workspace, "o1")
    found = shown(workspace, "me")
    assert found.private_is_left_out
    assert "o1" not in [one.id for one in found.seen.options]
    whole = export.shown(workspace, "me", include_private=True, include_left_out=False)
    assert (whole.seen, whole.private_is_left_out) == (workspace.look(), False)


def test_each_form_is_of_what_is_seen(workspace: Workspace, grown: Path) -> None:
    title = workspace.look().options[0].name.encode()
    mine = shown(workspace, "me")
    assert title in export.data(mine)
    private.mark(workspace, "o1")
    mine = shown(workspace, "me")
    forms = (export.markdown(workspace, mine), export.html(workspace, mine), export.data(mine))
    assert [title in content for content in forms] == [False] * 3


def test_a_calendar_is_of_dates_and_for_oneself_of_the_weekly_ones(
    workspace: Workspace, grown: Path
) -> None:
    weekly = export.Weekly("Tuesday 18:00", "Friday 16:00")
    mine = export.calendar(workspace, shown(workspace, "me"), weekly)
    assert mine.count(b"RRULE:FREQ=WEEKLY") == 2
    assert b"RRULE" not in export.calendar(workspace, shown(workspace, "mentor"), weekly)


def test_of_ones_own_calendar_it_is_known_whether_a_manager_may_see_it(
    workspace: Workspace, grown: Path
) -> None:
    assert export.has_what_is_not_for_a_manager(shown(workspace, "me"))
    assert not export.has_what_is_not_for_a_manager(shown(workspace, "mentor"))
    goal = {"id": "g1", "title": "Six finish", "due": dt.date(2027, 1, 8)}
    workspace.change(lambda _: Plan.model_validate({"schema": 1, "goals": [goal]}))
    assert not export.has_what_is_not_for_a_manager(shown(workspace, "me"))


def test_a_plan_without_dates_makes_no_calendar(workspace: Workspace, plan_file: Path) -> None:
    plan_file.write_text("schema = 1\n")
    with pytest.raises(Refused, match="nothing in the plan has a date in the future"):
        export.calendar(workspace, shown(workspace, "me"), None)


def test_a_file_of_somebody_else_is_written_over_only_where_that_is_allowed(
    workspace: Workspace, grown: Path, tmp_path: Path
) -> None:
    file = tmp_path / "page.md"
    file.write_text("mine")
    with pytest.raises(Refused, match="has changed since"):
        export.write(workspace, file, b"page\n", lambda: False)
    assert file.read_text() == "mine"
    export.write(workspace, file, b"page\n", lambda: True)
    export.write(workspace, file, b"page 2\n", lambda: False)
    assert file.read_bytes().startswith(b"page 2\n")
