"""ambition export: each form once, to standard output and to a file, and what is refused."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import icalendar
import pytest
from jsonschema import Draft202012Validator

from ambition_cli.cli.commands import plan_schema
from ambition_cli.storage.export_file import is_as_written, marked
from conftest import Ambition

FORMS = ("md", "html", "ics", "json")

pytestmark = pytest.mark.usefixtures("ana")


def test_the_page_goes_to_standard_output_and_nothing_is_said_of_it(ambition: Ambition) -> None:
    ran = ambition("export", "md")
    assert ran.out.startswith("# Ana\n")
    assert "People who enter product work" in ran.out
    assert ran.err == ""


@pytest.mark.parametrize(
    ("reader", "asks"),
    [("me", "Mei, mentor: a room and two names"), ("mentor", "- a room and two names")],
)
def test_each_reader_finds_what_is_asked_of_them(
    reader: str, asks: str, ambition: Ambition
) -> None:
    assert asks in ambition("export", "md", "--for", reader).out
    assert "a room and two names" not in ambition("export", "md", "--for", "manager").out


def test_html_is_one_file(ambition: Ambition) -> None:
    out = ambition("export", "html").out
    assert out.startswith("<!DOCTYPE html>")
    assert out.endswith("</html>\n")


@pytest.mark.parametrize(
    ("form", "typed", "written"),
    [
        ("html", [""], "review.html"),
        ("html", ["?", "no", "mine"], "mine.html"),
        ("json", ["mine.txt"], "mine.txt"),
        ("ics", ["y"], "plan.ics"),
        ("json", [""], "plan.json"),
        ("json", ["-"], ""),
    ],
)
def test_at_a_terminal_what_is_made_for_programs_is_written_to_a_file(
    form: str,
    typed: list[str],
    written: str,
    ambition: Ambition,
    replies: Callable[..., None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    piped = ambition("export", form).out
    monkeypatch.chdir(tmp_path)
    replies(*typed)
    ran = ambition("export", form)
    if written:
        assert f"written to {written}" in ran.err
        assert len(piped) > len(ran.out)
        assert (tmp_path / written).exists()
    else:
        assert ran.out == piped


def test_at_a_terminal_what_is_made_to_be_read_is_shown_and_the_flag_for_a_file_named(
    ambition: Ambition, replies: Callable[..., None]
) -> None:
    replies()
    ran = ambition("export", "md")
    assert ran.out.startswith("# Ana\n")
    assert ran.err == "add -o review.md to write it to a file\n"


def test_json_is_the_plan_file(ambition: Ambition) -> None:
    tables = json.loads(ambition("export", "json").out)
    assert (tables["schema"], tables["person"]["name"]) == (1, "Ana")
    assert tables["goals"] == json.loads(ambition("goals", "--json").out)["goals"]


def test_the_calendar_has_the_dates_of_the_plan_and_the_weekly_ones(ambition: Ambition) -> None:
    ran = ambition("export", "ics")
    assert "holds what is not for a manager, such as an option" in ran.err
    calendar = icalendar.Calendar.from_ical(ran.out.encode())
    summaries = {str(event["summary"]) for event in calendar.walk("VEVENT")}
    assert {"Time for my next step", "Look back on the week"} < summaries


def test_a_calendar_for_others_has_dates_alone(ambition: Ambition) -> None:
    out = ambition("export", "ics", "--for", "mentor").out
    assert "SUMMARY:Due:" in out
    assert "RRULE" not in out


def test_the_weekly_ones_are_when_one_says(ambition: Ambition) -> None:
    out = ambition("export", "ics", "--appointment", "Mon 7:15", "--review", "Sunday 18:00").out
    assert "DTSTART:20260727T071500" in out
    assert "DTSTART:20260726T180000" in out
    assert "RRULE" not in ambition("export", "ics", "--appointment", "", "--review", "").out
    for flag in ("--appointment", "--review"):
        ran = ambition("export", "ics", flag, "soon", code=2)
        assert f"{flag} “soon” does not fall on a regular day" in ran.err


def test_a_moment_without_a_day_is_pointed_out(ambition: Ambition, plan_file: Path) -> None:
    text = plan_file.read_text()
    for moment, words in (
        ("some Fridays", "“some Fridays” does not fall on a regular day"),
        ("", "your plan does not say when"),
    ):
        plan_file.write_text(text.replace("Tuesday 18:00, at home", moment))
        ran = ambition("export", "ics")
        assert words in ran.err
        assert "--appointment" in ran.err
        assert "Time for my next step" not in ran.out


@pytest.mark.parametrize("form", FORMS)
def test_a_file_gets_what_standard_output_would(
    form: str, ambition: Ambition, tmp_path: Path
) -> None:
    file = tmp_path / f"page.{form}"
    ran = ambition("export", form, "-o", str(file))
    assert (ran.out, ran.err.splitlines()[0]) == ("", f"written to {file}")
    shown = ambition("export", form, "-o", "-").out
    assert file.read_bytes() == marked(shown.encode()), "and by a mark it is known again"
    ambition("export", form, "-o", str(file))
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("form", FORMS)
def test_the_plan_is_never_written_over(form: str, ambition: Ambition, plan_file: Path) -> None:
    before = plan_file.read_bytes()
    assert "name" in ambition("export", form, "-o", str(plan_file), code=1).err
    assert plan_file.read_bytes() == before


@pytest.mark.parametrize("form", FORMS)
def test_without_a_plan_one_is_told_how_to_make_it(
    form: str, ambition: Ambition, tmp_path: Path
) -> None:
    ran = ambition("--plan", str(tmp_path / "none.toml"), "export", form, code=1)
    assert "ambition interview" in ran.err
    assert ran.out == ""


@pytest.mark.parametrize("form", FORMS)
def test_reading_writes_nothing(form: str, ambition: Ambition, tmp_path: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    ambition("export", form)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_bytes_are_the_same_in_a_terminal_of_another_alphabet(plan_file: Path) -> None:
    plan_file.write_text('person.name = "春香"\n', encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-m", "ambition_cli", "export", "md"],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        check=True,
    )
    assert ran.stdout.decode("utf-8").startswith("# 春香\n")


def test_the_schema_is_printed_for_an_editor(capsys: pytest.CaptureFixture[str]) -> None:
    plan_schema.schema()
    Draft202012Validator.check_schema(json.loads(capsys.readouterr().out))


@pytest.mark.parametrize("form", FORMS)
def test_what_is_private_is_left_out_said_so_and_taken_in_where_asked(
    form: str, ambition: Ambition
) -> None:
    ambition("goals", "edit", "g1", "--title", "Write the walrus book")
    assert "walrus" in ambition("export", form).out
    ambition("private", "g1")
    ran = ambition("export", form)
    assert "walrus" not in ran.out
    assert "--include-private includes it" in ran.err
    again = ambition("export", form, "--include-private")
    assert "walrus" in again.out
    assert "--include-private" not in again.err


def test_a_manager_does_not_read_of_a_move_unless_it_is_asked_for(ambition: Ambition) -> None:
    ambition("options", "add", "Move to Lisbon", "--kind", "move")
    ran = ambition("export", "json", "--for", "manager")
    assert "Lisbon" not in ran.out
    assert ran.err == ("2 options and 1 goal were left out; --show-left-out lists them\n")
    assert "Lisbon" in ambition("export", "json", "--for", "manager", "--include-kinds").out
    for reader in ("me", "mentor"):
        ran = ambition("export", "json", "--for", reader)
        assert ("Lisbon" in ran.out, ran.err) == (True, "")


@pytest.mark.parametrize("form", FORMS)
def test_a_file_that_somebody_else_wrote_is_not_written_over_unasked(
    form: str, ambition: Ambition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "letter"
    file.write_text("mine")
    ran = ambition("export", form, "-o", str(file), code=1)
    assert ran.err == (
        f"error: {file} has changed since, or was not written by ambition, so it was left alone; "
        "--force overwrites it\n"
    )
    replies = iter(["", "n", "y"])
    with monkeypatch.context() as patched:
        patched.setattr("ambition_cli.cli.asking.at_terminal", lambda: True)
        patched.setattr("builtins.input", lambda _: next(replies))
        for _ in range(2):
            ambition("export", form, "-o", str(file), code=1)
            assert file.read_text() == "mine"
        ambition("export", form, "-o", str(file))
    assert is_as_written(file.read_bytes())
    file.write_text("mine")
    ambition("export", form, "-o", str(file), "--force")
    assert is_as_written(file.read_bytes())
