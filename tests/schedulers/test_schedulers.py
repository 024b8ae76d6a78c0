"""What each scheduler is told: read back by the program it is for, or by a reader of its form."""

import datetime as dt
import plistlib
import re
import shlex
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from ambition_cli.errors import Refused
from ambition_cli.schedulers import cron
from ambition_cli.schedulers.cron import Cron
from ambition_cli.schedulers.job import Job, Scheduler
from ambition_cli.schedulers.launchd import Launchd
from ambition_cli.schedulers.systemd import Systemd
from ambition_cli.schedulers.windows import TaskScheduler
from support.rows import each

FRIDAY = dt.date(2026, 7, 24)
HOSTILE = [
    "/tmp/my plan/plan.toml",
    '/tmp/it\'s "mine"/plan.toml',
    "/tmp/50% off/%h/$HOME/${X}/plan.toml",
    "/tmp/`touch x`;$(touch x)&|#~*!/plan.toml",
    "/tmp/計画/plan.toml",
    "/tmp/<b>&amp;]]>/plan.toml",
]


def job(plan: str, program: str = "/usr/bin/env", weekday: int = 1) -> Job:
    return Job((program, "--plan", plan, "nudge", "--show"), weekday, dt.time(18, 5), FRIDAY)


@pytest.mark.parametrize("plan", HOSTILE)
def test_cron_runs_the_words_as_they_are(plan: str, tmp_path: Path) -> None:
    program = tmp_path / "print it"
    program.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n')
    program.chmod(0o700)
    minute, hour, day, month, weekday, command = cron.line(job(plan, str(program))).split(" ", 5)
    assert (minute, hour, day, month, weekday) == ("5", "18", "*", "*", "2")
    assert re.search(r"(?<!\\)%", command) is None  # cron ends the command there
    as_cron_hands_it_on = command.replace("\\%", "%")
    ended = subprocess.run(
        ["sh", "-c", as_cron_hands_it_on], capture_output=True, text=True, cwd=tmp_path, check=True
    )
    assert ended.stdout.splitlines() == ["--plan", plan, "nudge", "--show"]
    assert [path.name for path in tmp_path.iterdir()] == ["print it"]


def test_cron_refuses_what_crons_read_in_different_ways() -> None:
    with pytest.raises(Refused, match=r"has the character \\, which cannot stand in a crontab"):
        cron.line(job("/tmp/a\\%b/plan.toml"))


@each("kind", [Cron, Launchd, Systemd, TaskScheduler])
@each("character", ["\n", "\r", "\x1b", "\u202e", "\udcff"])
def test_no_scheduler_is_given_a_control_character(kind: type[Scheduler], character: str) -> None:
    with pytest.raises(Refused, match="move it to another folder"):
        kind().shown(job(f"/tmp/a{character}b/plan.toml"))


def unquoted(line: str) -> list[str]:
    """Return the words of an ExecStart with a colon in front, by the rules of systemd.syntax."""
    words = [
        re.sub(r"\\(.)", r"\1", word)
        for word in re.findall(r'"((?:[^"\\]|\\.)*)"', line.removeprefix("ExecStart=:"))
    ]
    assert all("%" not in word.replace("%%", "") for word in words)
    return [word.replace("%%", "%") for word in words]


@each("plan", HOSTILE)
def test_systemd_runs_the_words_as_they_are(plan: str) -> None:
    service = dict(Systemd().shown(job(plan)))[str(Systemd().places()[0])]
    [line] = [line for line in service.splitlines() if line.startswith("ExecStart=")]
    assert unquoted(line) == ["/usr/bin/env", "--plan", plan, "nudge", "--show"]


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd-analyze")
@pytest.mark.parametrize("weekday", [0, 6])
def test_systemd_finds_nothing_wrong_with_its_units(
    weekday: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    contents = Systemd().files(job(" ".join(HOSTILE), weekday=weekday))
    for path, content in contents.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    ended = subprocess.run(
        ["systemd-analyze", "--user", "verify", *map(str, contents)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    said = [line for line in ended.stderr.splitlines() if "ambition" in line]
    assert (ended.returncode, said) == (0, [])


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd-analyze")
def test_systemd_itself_reads_a_program_with_such_a_path_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    program = tmp_path / "a $HOME at 50% %h ${X}"
    service, content = next(iter(Systemd().files(job("x", str(program))).items()))
    service.parent.mkdir(parents=True)
    service.write_bytes(content)
    call = ["systemd-analyze", "--user", "verify", str(service)]
    missing = subprocess.run(call, capture_output=True, text=True, check=False)
    assert f"Command {program} is not executable" in missing.stderr
    program.write_text("#!/bin/sh\n")
    program.chmod(0o700)
    assert subprocess.run(call, capture_output=True, check=False).returncode == 0


def test_systemd_starts_a_program_with_a_quote_in_its_path_by_another(tmp_path: Path) -> None:
    [service, _] = Systemd().files(job("x", "/home/o'brien/bin/ambition")).values()
    [line] = [line for line in service.decode().splitlines() if line.startswith("ExecStart=")]
    assert unquoted(line)[:2] == ["/usr/bin/env", "/home/o'brien/bin/ambition"]
    with pytest.raises(Refused, match="has the character ="):
        Systemd().files(job("x", "/home/o'brien/a=b/ambition"))


@each("plan", HOSTILE)
@each(("weekday", "of_launchd"), [(0, 1), (5, 6), (6, 0)])
def test_launchd_runs_the_words_as_they_are(plan: str, weekday: int, of_launchd: int) -> None:
    [content] = Launchd().files(job(plan, weekday=weekday)).values()
    assert plistlib.loads(content) == {
        "Label": "ambition.nudge",
        "ProgramArguments": ["/usr/bin/env", "--plan", plan, "nudge", "--show"],
        "StartCalendarInterval": {"Weekday": of_launchd, "Hour": 18, "Minute": 5},
        "ProcessType": "Background",
    }


def test_the_task_scheduler_gets_a_task_of_one_command_each_week() -> None:
    [content] = TaskScheduler().files(job("C:\\my plans\\計画\\<&>\\", weekday=0)).values()
    assert content[:2] in (b"\xff\xfe", b"\xfe\xff")
    task = ET.fromstring(content.decode("utf-16"))
    space = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
    assert [one.tag.removeprefix(space) for one in task] == [
        *("RegistrationInfo", "Triggers", "Principals", "Settings", "Actions")
    ]

    def texts(path: str) -> list[str | None]:
        return [one.text for one in task.findall(f".//{space}" + path.replace("/", f"/{space}"))]

    assert texts("CalendarTrigger/StartBoundary") == ["2026-07-27T18:05:00"]  # the next Monday
    assert [one.tag for one in task.findall(f".//{space}DaysOfWeek/*")] == [f"{space}Monday"]
    assert texts("WeeksInterval") == ["1"]
    assert texts("StartWhenAvailable") == ["true"]
    assert texts("RunLevel") == ["LeastPrivilege"]
    assert texts("Exec/Command") == ["/usr/bin/env"]
    [arguments] = texts("Exec/Arguments")
    assert arguments == '--plan "C:\\my plans\\計画\\<&>\\\\" nudge --show'


@pytest.mark.parametrize("character", ["%", '"'])
def test_the_task_scheduler_refuses_what_it_would_replace(character: str) -> None:
    with pytest.raises(Refused, match="cannot stand in a task"):
        TaskScheduler().shown(job(f"C:\\{character}X\\plan.toml"))


@pytest.mark.parametrize("kind", [Cron, Launchd, Systemd, TaskScheduler])
def test_nothing_of_a_plan_stands_in_what_is_installed_but_its_path(kind: type[Scheduler]) -> None:
    shown = "".join(text for _, text in kind().shown(job("/tmp/plan.toml")))
    assert shlex.split(shown.replace("<", " ").replace(">", " "), comments=False) != []
    assert shown.count("/tmp/plan.toml") == 1
