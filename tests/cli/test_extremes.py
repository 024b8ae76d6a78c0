"""Extreme values: no command fails on a plan that opens, and after each the plan opens again."""

import contextlib
import io
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from ambition_cli.cli.main import run
from ambition_cli.domain.words.dates import FIRST, LAST
from ambition_cli.storage.history import entries
from ambition_cli.storage.parse import plan_in, tables_in
from ambition_cli.storage.toml.layout import text_of
from conftest import Ambition
from support.changing import CHANGES
from support.extremes import PLANS
from support.plans import LONG, TODAY

READS = [
    *("", "--json", "goals --all", "experiments --all", "options", "lines", "helpers", "person"),
    *("goals show g1", "experiments show e1", "experiments show e3", "options show o1"),
    *("experiments next", "check", "timeline", "timeline --all", "review", "weigh o1", "answer"),
    *("answer --for manager --seconds 120", "goals --json --include-private", "history"),
    *("export md", "export html --for manager", "export ics", "export json", "people ."),
]
WRITES = [
    *CHANGES,
    *(
        "experiments resume e1",
        "experiments pause e2",
        "experiments start e3",
        "experiments drop e1",
    ),
    *("experiments next --take 1", "experiments finish e2 --verdict unclear --observed x"),
    *(f"experiments edit e1 --starts {LAST} --ends {LAST} --hours 3", "goals edit g1 --due +3m"),
    *(f"person edit --not-before {LAST}", f"experiments edit e2 --starts {FIRST}", "goals add x"),
    *("person edit --not-before ''", f"log x --on {FIRST}", "goals progress g1 999999999999"),
    *("goals resume g1", "goals close g1 --reached", "private o1", "private e1", "undo"),
]


def ended(command: str) -> tuple[int, str]:
    """Run a command in this process; return its exit code and what it said."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    err = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run(shlex.split(command))
    return code, err.getvalue()


@given(
    PLANS,
    st.lists(st.sampled_from(WRITES), min_size=3, max_size=3),
    st.sampled_from([FIRST, TODAY, LAST]),
)
@settings(
    max_examples=2_000 if LONG else 8,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # to make one smaller takes minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_no_command_fails_on_extreme_values_and_the_plan_opens_after_each(
    plan_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    tables: dict[str, Any],
    writes: list[str],
    today: Any,
) -> None:
    monkeypatch.setattr("os.fsync", lambda _: None)
    monkeypatch.chdir(plan_file.parent)
    monkeypatch.setenv("AMBITION_TODAY", f"{today}")
    shutil.rmtree(entries.folder_of(plan_file), ignore_errors=True)
    plan_file.write_text(text_of(tables), encoding="utf-8")
    for command in [*READS, *writes, *READS[:3], "experiments next", "answer"]:
        code, said = ended(command)
        assert code in (0, 1), (command, code, said)
        assert "went wrong" not in said, (command, said)
        content = plan_file.read_bytes()
        plan_in(tables_in(content, plan_file), content, plan_file)


FAR = "9999-12-31"
DATED = {
    "not_before": "[person]\nnot_before = {}\n",
    "due": '[[goals]]\ntitle = "x"\ndue = {}\n',
    "ends": '[[experiments]]\ntitle = "x"\nstatus = "paused"\nends = {}\n',
    "finished": "[interview]\nfinished = {}T10:00:00\n",
    "on": "[[reviews]]\non = {}\n",
}


@pytest.mark.parametrize("day", [FAR, "1899-12-31", "0001-01-01"])
@pytest.mark.parametrize("field", DATED)
def test_a_date_outside_the_range_is_named_with_the_range(
    field: str, day: str, ambition: Ambition, plan_file: Path
) -> None:
    plan_file.write_text(DATED[field].format(day), encoding="utf-8")
    said = ambition("experiments", "next", code=3).err
    assert f"{field} must be a date from 1900 to 2199, not {day}" in said


@pytest.mark.parametrize("day", [f"{FIRST}", f"{LAST}"])
@pytest.mark.parametrize("field", DATED)
def test_the_first_and_the_last_day_of_the_range_are_within_it(
    field: str, day: str, ambition: Ambition, plan_file: Path
) -> None:
    plan_file.write_text(DATED[field].format(day), encoding="utf-8")
    ambition("experiments", "next")
    ambition()


def test_a_clock_outside_the_range_is_said(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AMBITION_TODAY", FAR)
    assert (
        f"AMBITION_TODAY is {FAR}; set it to a date from 1900"
        in ambition("goals", "add", "x", code=2).err
    )


def test_an_answer_is_given_where_a_private_record_is_called_like_the_id_of_another(
    ambition: Ambition, plan_file: Path
) -> None:
    plan_file.write_text(
        'experiments = [{ id = "e1", title = "e3", private = true }, '
        '{ id = "e2", title = "Teach", after = "e3" }, { id = "e3", title = "Ask" }]\n'
        'options = [{ id = "o1", name = "m1", private = true }]\n'
        'interview = { matters_most = "m1" }\n'
        'ambition = { more_of = [{ id = "m1", text = "teaching" }] }\n',
        encoding="utf-8",
    )
    for listener in ("manager", "peer", "recruiter"):
        assert "teaching" in ambition("answer", "--for", listener).out
    ambition("export", "json", "--for", "mentor")


def test_figures_are_held_to_what_can_be_added_up(ambition: Ambition, plan_file: Path) -> None:
    for value in ("1e300", "1e13"):
        plan_file.write_text(f"[person]\nhours_per_week = {value}\n", encoding="utf-8")
        said = ambition("goals", code=3).err
        assert "person.hours_per_week must be at most 1,000,000,000,000, not" in said
