"""ambition nudge: shown, installed and removed with programs that stand in for the system's own."""

import json
import os
import plistlib
import sys
from pathlib import Path

import pytest

from ambition_cli.cli.session import Session
from ambition_cli.schedulers import notification
from ambition_cli.storage import nudge as stored
from conftest import Ambition
from support.computer import RECORD, System
from support.person import seated

if sys.platform == "win32":
    pytest.skip("the stand-ins are scripts of a shell", allow_module_level=True)

PLAN = """
schema = 1
[interview]
when_where = "Tuesday 18:00, at home"
[[goals]]
id = "g1"
title = "Run a <first> cohort"
due = 2026-07-24
[[goals]]
id = "g2"
title = "Father"
due = 2026-07-24
private = true
"""


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plan_file: Path) -> System:
    plan_file.write_text(PLAN)
    made = System(tmp_path)
    made.use(monkeypatch)
    monkeypatch.setattr(sys, "argv", ["/elsewhere/pytest"])
    return made


UNITS = [f".config/systemd/user/ambition-nudge.{kind}" for kind in ("service", "timer")]
WAYS = {
    "systemd": (
        UNITS,
        ["systemctl --user daemon-reload", "systemctl --user enable --now ambition-nudge.timer"],
        ["systemctl --user disable --now ambition-nudge.timer", "systemctl --user daemon-reload"],
    ),
    "launchd": (
        ["Library/LaunchAgents/ambition.nudge.plist"],
        ["launchctl bootstrap gui/{user} {home}/Library/LaunchAgents/ambition.nudge.plist"],
        ["launchctl bootout gui/{user}/ambition.nudge"],
    ),
    "windows": (
        [],
        ["schtasks /Create /TN ambition-nudge /XML {state}/ambition/ambition-nudge.xml /F"],
        ["schtasks /Delete /TN ambition-nudge /F"],
    ),
    "cron": ([], ["crontab -l", "crontab -"], ["crontab -l", "crontab -"]),
}


@pytest.mark.parametrize("way", WAYS)
def test_it_is_installed_and_removed_without_a_trace(
    way: str, system: System, ambition: Ambition, tmp_path: Path
) -> None:
    files, calls, calls_back = WAYS[way]
    known = {"user": os.getuid(), "home": system.home, "state": tmp_path / "state"}
    shown = ambition("nudge", "--with", way, "--print").out
    assert system.files() == []
    assert "crontab -" not in system.calls()
    ran = ambition("nudge", "--with", way, "--yes")
    assert shown.strip() in ran.out
    assert "installed; every Tuesday at 18:00 you will see what is due" in ran.err
    assert "`ambition nudge --remove` removes it" in ran.err
    assert system.files() == files
    for call in (one.format(**known) for one in calls):
        assert call in shown or way == "cron"
    assert system.calls()[-len(calls) :] == [one.format(**known) for one in calls]
    assert "the reminder is removed" in ambition("nudge", "--remove").err
    assert [one for one in system.calls() if one in [c.format(**known) for c in calls_back]]
    assert system.files() == []
    assert "ambition" not in (system.crontab.read_text() if system.crontab.exists() else "")
    assert [*(tmp_path / "state").rglob("*.*")] == []
    assert "no reminder is installed" in ambition("nudge", "--remove").err


def test_what_runs_each_week_is_the_program_on_this_plan(
    system: System, ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def command() -> list[str]:
        ambition("nudge", "--with", "launchd", "--yes")
        path = system.home / "Library/LaunchAgents/ambition.nudge.plist"
        found: list[str] = plistlib.loads(path.read_bytes())["ProgramArguments"]
        return found

    behind = ["--plan", str(plan_file), "nudge", "--show"]
    assert command() == [sys.executable, "-P", "-m", "ambition_cli", *behind]
    system.put("ambition", "#!/bin/sh\n")
    monkeypatch.setattr(sys, "argv", [str(system.bin / "ambition")])
    monkeypatch.chdir(plan_file.parent)
    monkeypatch.setenv("AMBITION_PLAN", "plan.toml")
    assert command() == [str(system.bin / "ambition"), *behind]
    monkeypatch.setattr(sys, "executable", str(system.bin / "python.exe"))
    system.put("pythonw.exe", "")
    assert command() == [str(system.bin / "pythonw.exe"), "-P", "-m", "ambition_cli", *behind]


def test_no_word_of_the_plan_is_installed(
    system: System, ambition: Ambition, tmp_path: Path
) -> None:
    for way in WAYS:
        shown = ambition("nudge", "--with", way, "--print").out
        assert [word for word in ("cohort", "Father", "home,", "at home") if word in shown] == []


def test_the_other_lines_of_a_crontab_stay_as_they_are(system: System, ambition: Ambition) -> None:
    theirs = b"MAILTO=me\n# caf\xe9\n* * * * * true # ambition-nudge is nice\n"
    theirs += b"0 9 * * * mine # ambition-nudge\n5 4 * * * last"
    system.crontab.write_bytes(theirs)
    for at in ("Tuesday 18:00", "Sunday 7:30"):
        ambition("nudge", "--with", "cron", "--yes", "--at", at)
    before, after = system.crontab.read_bytes().split(b"last\n")
    assert before + b"last" == theirs
    assert after.startswith(b"30 7 * * 0 ")
    assert after.count(b"\n") == 1
    ambition("nudge", "--remove")
    assert system.crontab.read_bytes() == theirs + b"\n"


def test_a_crontab_that_cannot_be_read_is_not_written(
    system: System, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    system.crontab.write_text("5 4 * * * last\n")
    monkeypatch.setenv("REFUSED", "1")
    said = ambition("nudge", "--with", "cron", "--yes", code=1).err
    assert "your crontab could not be read" in said
    assert "you may not use this program" in said
    assert system.crontab.read_text() == "5 4 * * * last\n"


def test_a_file_of_that_name_that_is_not_ours_is_left_alone(
    system: System, ambition: Ambition
) -> None:
    file = system.home / UNITS[1]
    file.parent.mkdir(parents=True)
    file.write_text("[Timer]\n")
    for flags in (("--with", "systemd", "--yes"), ("--remove",)):
        assert "was not written by ambition" in ambition("nudge", *flags, code=1).err
    assert system.files() == [UNITS[1]]
    assert file.read_text() == "[Timer]\n"


def test_where_the_system_refuses_nothing_is_left_behind(
    system: System, ambition: Ambition
) -> None:
    system.put("systemctl", RECORD + 'case "$*" in *enable*) echo "no bus" >&2; exit 1;; esac\n')
    said = ambition("nudge", "--with", "systemd", "--yes", code=1).err
    assert "the reminder was not set up: `systemctl --user enable` failed (no bus)" in said
    assert system.files() == []


def test_the_first_of_them_that_works_is_taken_and_another_one_goes(
    system: System, ambition: Ambition
) -> None:
    system.put("systemctl", "#!/bin/sh\nexit 1\n")
    assert "as a line of your crontab" in ambition("nudge", "--yes").err
    system.put("systemctl", RECORD)
    assert "as a systemd timer" in ambition("nudge", "--yes").err
    assert "ambition" not in system.crontab.read_text()
    assert system.files() == UNITS


def test_without_a_person_to_ask_it_only_shows(system: System, ambition: Ambition) -> None:
    ran = ambition("nudge", code=1)
    assert "OnCalendar=Tue *-*-* 18:00:00" in ran.out
    assert "nothing was installed; run this at a terminal, or add --yes" in ran.err
    assert system.files() == []


@pytest.mark.parametrize(
    ("moment", "on"),
    [
        ("first Monday of the month", "Mon *-*-* 09:00:00"),
        ("Mon/Wed at 7am", "Mon *-*-* 07:00:00"),
        ("土曜の朝、喫茶店で", "Sat *-*-* 09:00:00"),
    ],
)
def test_a_moment_is_looked_at_each_week(
    moment: str, on: str, system: System, ambition: Ambition
) -> None:
    shown = ambition("nudge", "--print", "--with", "systemd", "--at", moment).out
    assert f"OnCalendar={on}\n" in shown


def test_a_moment_without_a_day_is_asked_for(
    system: System, ambition: Ambition, plan_file: Path
) -> None:
    given = ambition("nudge", "--print", "--at", "after the standup", code=2).err
    assert "--at “after the standup” names no day of the week" in given
    plan_file.write_text("schema = 1\n")
    assert 'add --at "Tuesday 18:00"' in ambition("nudge", "--print", code=1).err
    assert "one at a time" in ambition("nudge", "--print", "--remove", code=2).err


def test_at_a_terminal_a_moment_is_asked_for_until_it_names_a_day(
    system: System, ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_file.write_text("schema = 1\n")
    monkeypatch.setattr(Session, "can_ask", lambda self: True)
    seated(monkeypatch, "after the standup", "Friday 7:30")
    seen = ambition("nudge", "--print", "--with", "systemd")
    assert "that names no day of the week" in seen.out + seen.err
    assert "OnCalendar=Fri *-*-* 07:30:00\n" in seen.out


def test_at_a_terminal_it_is_installed_once_somebody_agrees(
    system: System, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Session, "can_ask", lambda self: True)
    for replies in ([], ["n"], [""]):
        seated(monkeypatch, *replies)
        assert "nothing was installed" in ambition("nudge", "--with", "systemd").err
        assert system.files() == []
    seated(monkeypatch, "y")
    assert "would replace it" not in ambition("nudge", "--with", "systemd").err
    assert system.files() == UNITS
    seated(monkeypatch, "n")
    said = ambition("nudge", "--with", "systemd").err
    assert "a reminder is already installed; this one would replace it" in said


def on(day: str, ambition: Ambition, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AMBITION_TODAY", day)
    ambition("nudge", "--show")


DUE = [
    "notify-send --app-name=ambition -- ambition “Run a &lt;first&gt; cohort” was due on"
    " 24 July 2026: ambition review",
    "something else is due: ambition due --words",
]


def test_two_reminders_then_a_question_and_then_silence_until_the_plan_changes(
    system: System, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    weeks = [f"2026-08-{day:02}" for day in (4, 4, 11, 18, 25)]
    told = []
    for day in weeks:
        on(day, ambition, monkeypatch)
        told.append(system.calls())
    first, again, second, question, silence = told
    assert first == again == second == DUE
    assert "`ambition nudge --remove` stops them" in question[0]
    assert silence == []
    ambition("goals", "edit", "g1", "--title", "Run two")
    on("2026-09-01", ambition, monkeypatch)
    assert "Run two" in system.calls()[0]


def test_at_a_terminal_reminders_that_went_quiet_are_stopped_or_carry_on(
    system: System, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    ambition("nudge", "--with", "systemd", "--yes")
    for day in ("2026-08-04", "2026-08-11", "2026-08-18"):
        on(day, ambition, monkeypatch)
    monkeypatch.setattr(Session, "can_ask", lambda self: True)
    monkeypatch.setenv("AMBITION_TODAY", "2026-08-25")
    told = "reminders are quiet until your plan changes, so no notification is shown\n"
    assert ambition("nudge", "--show").err == told
    person = seated(monkeypatch, "n", "y")
    assert ambition("nudge").err == "they carry on at the next one\n"
    assert len(person.asked) == 1
    assert system.files() == UNITS
    for day in ("2026-08-25", "2026-09-01", "2026-09-08"):
        on(day, ambition, monkeypatch)
    assert ambition("nudge").err == "the reminder is removed (a systemd timer)\n"
    assert len(person.asked) == 2
    assert system.files() == []


def test_where_nothing_is_due_nothing_is_shown(
    system: System, ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_file.write_text("schema = 1\n")
    assert ambition("nudge", "--show").err == ""
    assert system.calls() == []
    assert not stored.file().exists()
    monkeypatch.setattr(Session, "can_ask", lambda self: True)
    assert ambition("nudge", "--show").err == "nothing is due soon, so no notification is shown\n"


def test_what_is_remembered_holds_no_word_of_the_plan(system: System, ambition: Ambition) -> None:
    ambition("nudge", "--show")
    assert {*json.loads(stored.file().read_text())} == {"of", "times", "last", "has_asked"}
    assert stored.file().stat().st_mode & 0o777 == 0o600
    stored.file().write_text("[")
    ambition("nudge", "--show")


def test_a_notification_that_cannot_be_shown_is_an_error_and_does_not_count(
    system: System, ambition: Ambition
) -> None:
    system.put("notify-send", "#!/bin/sh\necho 'no desktop' >&2\nexit 1\n")
    said = ambition("nudge", "--show", code=1).err
    assert "the notification could not be shown" in said
    assert "no desktop" in said
    assert not stored.file().exists()


@pytest.mark.parametrize(
    ("platform", "begins"),
    [("darwin", "osascript -e on run argv"), ("win32", "powershell -NoProfile")],
)
def test_other_systems_get_the_words_beside_the_script(
    platform: str, begins: str, system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    system.put("powershell", RECORD + 'printf "%s\\n" "$AMBITION_TEXT" >> "$CALLS"\n')
    monkeypatch.setattr(sys, "platform", platform)
    notification.show('“a" $(touch x) `b`”')
    told = system.calls()
    assert told[0].startswith(begins)
    assert told[-1].endswith('“a" $(touch x) `b`”')
