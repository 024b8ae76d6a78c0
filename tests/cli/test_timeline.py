"""ambition timeline: records for pipes and scripts, and the story of the rounds."""

import json
from pathlib import Path

import pytest

from conftest import Ambition


@pytest.mark.parametrize("flags", [(), ("--all",)])
def test_without_a_plan_it_says_what_to_do(
    flags: tuple[str, ...], ambition: Ambition, plan_file: Path
) -> None:
    assert "ambition interview" in ambition("timeline", *flags).out
    assert not plan_file.exists()


def test_in_a_pipe_each_record_has_a_line_with_its_days(ambition: Ambition, grown: None) -> None:
    lines = ambition("timeline").out.splitlines()
    assert (
        "g1\tactive\tSix newcomers finish a first cohort with me\t2026-07-24 to 2026-12-24" in lines
    )
    assert any("\tfinished: unclear\t" in line for line in lines)
    assert not any(mark in "".join(lines) for mark in "━┿…●")
    hours = next(line for line in lines if "hours so far" in line)
    assert hours.startswith("\thours so far, then planned\t2026-07-27 1, ")
    assert hours.endswith("of 4 a week")


def test_the_story_in_a_pipe_is_in_order_of_time(ambition: Ambition, grown: None) -> None:
    ambition("weigh", "A bank", "--declined", "--why", "too far")
    lines = ambition("timeline", "--all").out.splitlines()
    dates = [line.split("\t")[0] for line in lines if line.startswith("2026")]
    assert dates == sorted(dates)
    assert "2026-11-22\to5\tdeclined\tA bank\ttoo far" in lines
    assert any(line.startswith("2026-10-23\tg2\treached\t") for line in lines)


def test_as_json_it_has_days_weeks_and_rounds(ambition: Ambition, grown: None) -> None:
    found = json.loads(ambition("timeline", "--json").out)
    assert found["schema"] == 1
    line = found["timeline"]
    last = line["experiments"][-1]
    assert (last["title"], last["status"]) == ("Plan the January cohort with Ruth", "running")
    assert (last["from"], last["to"]) == ("2026-11-16", "2026-11-29")
    assert {"monday": "2026-07-27", "hours": 1} in line["weeks"]
    (only,) = json.loads(ambition("timeline", "--all", "--json").out)["rounds"]
    assert (only["round"], only["from"], only["to"]) == (1, "2026-07-24", None)
    assert only["events"][0]["on"] == "2026-08-11"


def test_a_week_with_too_many_hours_is_named(ambition: Ambition, grown: None) -> None:
    ambition("person", "edit", "--hours", "0.25")
    assert (
        "The week of 16 Nov comes to 1 hour, and you have 0.25 a week." in ambition("timeline").out
    )


def test_a_try_whose_time_is_over_says_so(
    ambition: Ambition, grown: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AMBITION_TODAY", "2026-12-10")
    monkeypatch.setattr("ambition_cli.cli.output.in_columns", lambda: True)
    monkeypatch.setenv("COLUMNS", "80")
    line = next(one for one in ambition("timeline").out.splitlines() if "Plan the Jan" in one)
    assert line.endswith("ended 29 Nov")
