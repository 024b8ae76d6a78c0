"""A folder that a calendar watches: new, updated, cancelled, and what is never touched."""

import datetime as dt
import re
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import icalendar
import pytest

from ambition_cli.export import watched
from ambition_cli.export.calendar import in_calendar
from ambition_cli.export.occasions import dated
from conftest import Ambition
from support.khal import khal, needs_khal
from support.plans import plan_of
from support.rfc5545 import broken_rules
from support.rows import each

PLAN = """
schema = 1
[person]
name = "Ana"
months = 4
round_started = 2026-07-24
[interview]
when_where = "every other Friday 16:00, in the library"
[[goals]]
id = "g1"
title = "Run a first cohort"
due = 2026-11-18
[[experiments]]
id = "e1"
title = "Teach one session"
status = "planned"
starts = 2026-08-04
ends = 2026-09-14
"""
HIDDEN = """
[[options]]
id = "o1"
name = "Product lead at Globex"
[[goals]]
id = "g2"
title = "Father"
due = 2026-10-18
private = true
[[experiments]]
id = "e2"
title = "Talk to Globex"
option = "o1"
status = "running"
started = 2026-07-24
ends = 2026-08-28
"""
NEUTRAL = "something is due: ambition due --words"


class Folder:
    """A folder of a calendar, brought up to date by the program."""

    def __init__(self, path: Path, ambition: Ambition) -> None:
        self.path, self._ambition = path, ambition

    def update(self, *flags: str) -> str:
        return self._ambition("export", "ics", "--watch-folder", str(self.path), *flags).err

    def files(self) -> dict[str, bytes]:
        return {file.name: file.read_bytes() for file in sorted(self.path.iterdir())}

    def events(self) -> dict[str, Any]:
        """Return the events by what they are called."""
        found = {}
        for content in self.files().values():
            assert broken_rules(content) == []
            [event] = icalendar.Calendar.from_ical(content).walk("VEVENT")
            found[str(event["summary"])] = event
        return found

    def file_of(self, summary: str) -> Path:
        [name] = [name for name, content in self.files().items() if summary.encode() in content]
        return self.path / name

    def change(self, summary: str, before: bytes, after: bytes) -> None:
        """Change an event as a person does in their calendar."""
        file = self.file_of(summary)
        assert before in file.read_bytes()
        file.write_bytes(file.read_bytes().replace(before, after))


@pytest.fixture
def folder(tmp_path: Path, plan_file: Path, ambition: Ambition) -> Folder:
    plan_file.write_text(PLAN)
    made = Folder(tmp_path / "calendar", ambition)
    assert made.update().endswith(": 5 new\n")
    return made


def test_each_event_has_a_file_of_its_own_named_by_its_uid(folder: Folder) -> None:
    assert {*folder.events()} == {
        *("Due: Run a first cohort", "Start: Teach one session", "Last day: Teach one session"),
        *("Time for my next step", "Look back on the week"),
    }
    names = {f"{event['uid']}.ics" for event in folder.events().values()}
    assert {*folder.files()} == names
    assert {file.stat().st_mode & 0o777 for file in folder.path.iterdir()} == {0o600}


def test_an_appointment_is_written_as_it_was_said_over_the_whole_round(folder: Folder) -> None:
    event = folder.events()["Time for my next step"]
    assert event["dtstart"].dt == dt.datetime(2026, 7, 24, 16)
    assert event["rrule"] == {
        "FREQ": ["WEEKLY"],
        "INTERVAL": [2],
        "BYDAY": ["FR"],
        "UNTIL": [dt.datetime(2026, 11, 24, 23, 59, 59)],
    }


def test_one_that_no_calendar_can_repeat_is_left_out_with_a_note(
    folder: Folder, plan_file: Path
) -> None:
    plan_file.write_text(PLAN.replace("every other Friday 16:00", "some Fridays"))
    said = folder.update()
    assert "so your appointment was left out" in said
    assert "1 cancelled" in said


@pytest.mark.parametrize("day", ["2026-07-24", "2026-07-31", "2026-08-03"])
def test_nothing_is_written_where_nothing_changed(
    day: str, folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = folder.files()
    monkeypatch.setenv("AMBITION_TODAY", day)
    assert "is up to date" in folder.update()
    assert folder.files() == before


def test_what_changed_keeps_its_uid_and_has_a_higher_number(
    folder: Folder, plan_file: Path
) -> None:
    before = folder.events()
    plan_file.write_text(PLAN.replace("2026-11-18", "2026-11-20"))
    assert folder.update().endswith(": 1 updated\n")
    after = folder.events()
    moved = "Due: Run a first cohort"
    assert after[moved]["dtstart"].dt == dt.date(2026, 11, 20)
    assert after[moved]["uid"] == before[moved]["uid"]
    assert after[moved]["sequence"] > before[moved]["sequence"]  # on the same day
    assert {name for name in after if after[name] != before[name]} == {moved}


def test_what_fell_away_is_cancelled_and_comes_back_with_its_uid(
    folder: Folder, ambition: Ambition, plan_file: Path
) -> None:
    name = "Last day: Teach one session"
    before = folder.events()[name]
    ambition("experiments", "drop", "e1", "--why", "no time")
    assert folder.update().endswith(": 2 cancelled\n")
    gone = folder.events()[name]
    assert (gone["status"], gone["uid"]) == ("CANCELLED", before["uid"])
    assert gone["sequence"] > before["sequence"]
    assert gone.walk("VALARM") == []
    assert "is up to date" in folder.update()
    plan_file.write_text(PLAN)
    assert folder.update().endswith(": 2 updated\n")
    again = folder.events()[name]
    assert "status" not in again
    assert again["sequence"] > gone["sequence"]
    assert len(folder.files()) == 5


def test_what_is_past_when_it_falls_away_stays(
    folder: Folder, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AMBITION_TODAY", "2026-08-05")
    ambition("experiments", "start", "e1")  # its start, of yesterday, is no longer to come
    folder.update()
    assert "status" not in folder.events()["Start: Teach one session"]


@each(
    ("fields", "is_over"),
    [
        ({"dtend": dt.date(2026, 8, 5)}, True),  # of whole days, the end is the day after the last
        ({"dtend": dt.date(2026, 8, 6)}, False),
        ({"dtend": dt.datetime(2026, 8, 4, 23)}, True),
        ({"dtend": dt.datetime(2026, 8, 5, 8)}, False),
        ({"dtstart": dt.datetime(2026, 8, 4, 23)}, True),
        ({"rrule": {"freq": "weekly", "until": [dt.date(2026, 8, 4)]}}, True),
        ({"rrule": {"freq": "weekly", "until": [dt.date(2026, 8, 5)]}}, False),
        ({"rrule": {"freq": "weekly"}, "dtend": dt.date(2026, 8, 1)}, False),
        ({}, False),
    ],
)
def test_an_event_is_over_once_its_last_day_is_past(fields: dict[str, Any], is_over: bool) -> None:
    event = icalendar.Event()
    for name, value in fields.items():
        event.add(name, value)
    assert watched._is_over(event, dt.datetime(2026, 8, 5, 9)) == is_over


def test_other_files_are_not_touched(folder: Folder, plan_file: Path, ambition: Ambition) -> None:
    theirs = {
        "dentist.ics": in_calendar(
            dated(plan_of(goals=[{"title": "Dentist", "due": dt.date(2026, 9, 1)}])),
            "somebody",
            dt.datetime(2026, 7, 1, tzinfo=dt.UTC),
        ),
        "damaged.ics": b"X-AMBITION-PLAN:x\r\nBEGIN:VEVENT",
        "notes.txt": b"X-AMBITION-PLAN",
    }
    for name, content in theirs.items():
        (folder.path / name).write_bytes(content)
    (folder.path / "folder.ics").mkdir()
    plan_file.write_text('schema = 1\n[person]\nname = "Ana"\n')
    folder.update("--review", "")
    assert {name: (folder.path / name).read_bytes() for name in theirs} == theirs
    (folder.path / "folder.ics").rmdir()


def test_two_plans_share_a_folder_and_leave_each_other_alone(
    folder: Folder, tmp_path: Path
) -> None:
    mine = folder.files()
    (tmp_path / "mei.toml").write_text(PLAN.replace("Ana", "Mei"))
    assert folder.update("--plan", str(tmp_path / "mei.toml")).endswith(": 5 new\n")
    assert {name: folder.files()[name] for name in mine} == mine


def test_under_another_name_no_event_is_there_twice(folder: Folder, plan_file: Path) -> None:
    before = folder.files()
    plan_file.write_text(PLAN.replace("Ana", "Anna"))
    assert folder.update().endswith(": 5 new and 5 cancelled\n")
    after = folder.files()
    assert all(b"STATUS:CANCELLED" in after[name] for name in before)
    assert "is up to date" in folder.update()
    for file in folder.path.iterdir():  # as earlier releases wrote them
        file.write_bytes(re.sub(rb"X-AMBITION-FILE:.*\r\n", b"", file.read_bytes()))
    plan_file.write_text(PLAN.replace("Ana", "Anne"))
    assert folder.update().endswith(": 5 new and 5 cancelled\n")


def test_what_stays_the_person_s_own_on_every_page_is_in_no_calendar_that_others_see(
    folder: Folder, plan_file: Path
) -> None:
    thoughts = PLAN.replace("[[experiments]]", 'if_then = "If I doze off"\n[[experiments]]')
    plan_file.write_text(f'{thoughts}criterion = "Two of them yawn"\n')
    assert "is up to date" in folder.update()
    folder.update("--include-left-out")
    everything = b"".join(folder.files().values())
    assert b"If I doze off" in everything
    assert b"Two of them yawn" in everything


def test_what_somebody_changed_in_their_calendar_stays_until_they_say_otherwise(
    folder: Folder, plan_file: Path, ambition: Ambition
) -> None:
    folder.change("Due: Run", b"DTSTART;VALUE=DATE:20261118", b"DTSTART;VALUE=DATE:20261117")
    before = folder.files()
    assert "is up to date" in folder.update()  # the plan says what it said
    assert folder.files() == before
    plan_file.write_text(PLAN.replace("2026-11-18", "2026-11-20"))
    assert "1 event changed both in your calendar and in your plan" in folder.update()
    assert folder.files() == before
    assert folder.update("--force").endswith(": 1 updated\n")
    assert folder.events()["Due: Run a first cohort"]["dtstart"].dt == dt.date(2026, 11, 20)


def test_an_event_that_came_there_by_another_way_is_not_doubled(
    folder: Folder, tmp_path: Path, ambition: Ambition
) -> None:
    shutil.rmtree(folder.path)
    folder.path.mkdir()
    ambition("export", "ics", "-o", str(tmp_path / "plan.ics"))
    for event in icalendar.Calendar.from_ical((tmp_path / "plan.ics").read_bytes()).walk("VEVENT"):
        calendar = icalendar.Calendar()
        calendar.add_component(event)
        (folder.path / f"{str(event['uid'])[:8]}.ics").write_bytes(calendar.to_ical())
    before = folder.files()
    assert "--force overwrites it" in folder.update()
    assert folder.files() == before
    folder.update("--force")
    assert {*folder.files()} == {*before}


def test_what_is_private_or_not_for_a_manager_has_its_day_and_no_words(
    folder: Folder, plan_file: Path
) -> None:
    plan_file.write_text(PLAN + HIDDEN)
    assert folder.update().endswith(": 2 new\n")
    hidden = [content for content in folder.files().values() if NEUTRAL.encode() in content]
    assert len(hidden) == 2
    everything = b"".join(folder.files().values())
    assert [word for word in (b"Father", b"Globex", b" g2", b" e2") if word in everything] == []
    for content in hidden:
        event: Any
        [event] = icalendar.Calendar.from_ical(content).walk("VEVENT")
        assert "description" not in event
        assert event["dtstart"].dt in (dt.date(2026, 10, 18), dt.date(2026, 8, 28))


def test_it_has_its_words_where_they_are_asked_for_and_loses_them_again(
    folder: Folder, plan_file: Path
) -> None:
    plan_file.write_text(PLAN + HIDDEN)
    folder.update("--include-private", "--include-left-out")
    assert {"Due: Father", "Last day: Talk to Globex"} <= {*folder.events()}
    assert folder.update().endswith(": 2 updated\n")
    assert b"Father" not in b"".join(folder.files().values())


@pytest.mark.parametrize("closed", [("goals", "close", "g1", "--let-go"), None])
def test_what_is_cancelled_keeps_no_word_that_has_become_private(
    closed: tuple[str, ...] | None, folder: Folder, ambition: Ambition, plan_file: Path
) -> None:
    ambition("private", "g1")
    if closed:
        ambition(*closed)
    else:
        plan_file.write_text('schema = 1\n[person]\nname = "Ana"\n')
    folder.update()
    assert b"cohort" not in b"".join(folder.files().values())


def test_a_folder_that_is_none_or_holds_the_history_is_refused(
    folder: Folder, ambition: Ambition, plan_file: Path, tmp_path: Path
) -> None:
    ambition("goals", "add", "More")
    for place, said in (
        (plan_file, "is a file"),
        (tmp_path / "plan.toml.history", "holds the history of your plan"),
        (tmp_path / "none" / "calendar", "there is no folder"),
    ):
        ran = ambition("export", "ics", "--watch-folder", str(place), code=1)
        assert said in ran.err
    ran = ambition("export", "ics", "--watch-folder", ".", "--for", "manager", code=2)
    assert "--watch-folder is for your own calendar" in ran.err


@pytest.fixture
def listed(folder: Folder, tmp_path: Path) -> Callable[[], Iterable[str]]:
    """Return what khal lists of the folder."""

    def call() -> list[str]:
        form = "{start-date-long} {title} {cancelled}"
        said = khal(
            folder.path, tmp_path, "list", "2026-08-01", "45d", "--day-format", "", "--format", form
        )
        return [line.strip() for line in said.splitlines() if line.strip()]

    return call


@needs_khal
def test_khal_lists_the_events_on_their_days(
    folder: Folder, listed: Callable[[], list[str]], ambition: Ambition
) -> None:
    mine = [one for one in listed() if "Look back" not in one]
    assert mine == [
        "2026-08-04 Start: Teach one session",
        "2026-08-07 Time for my next step",
        "2026-08-21 Time for my next step",
        "2026-09-04 Time for my next step",
        "2026-09-14 Last day: Teach one session",
    ]
    ambition("experiments", "drop", "e1", "--why", "no time")
    folder.update()
    assert [one for one in listed() if "CANCELLED" in one] == [
        "2026-08-04 Start: Teach one session CANCELLED",
        "2026-09-14 Last day: Teach one session CANCELLED",
    ]
