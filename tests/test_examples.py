"""The examples: five people from answers to a plan, and one plan with a history."""

import datetime as dt
import json
from collections import defaultdict
from pathlib import Path

import pytest

from ambition_cli.domain.plan.weeks import SLACK, load_of
from ambition_cli.domain.words.dates import add_months
from ambition_cli.storage.store import Store
from conftest import Ambition
from support.golden import same_as
from support.plans import EXAMPLES, REPO
from support.scripts import script

PEOPLE = sorted(EXAMPLES.glob("*.toml"))


def test_there_are_five_people() -> None:
    assert len(PEOPLE) == 5


@pytest.mark.parametrize("answers", [pytest.param(path, id=path.stem) for path in PEOPLE])
def test_the_goals_of_each_example_are_few_dated_and_say_where_they_come_from(
    answers: Path, ambition: Ambition
) -> None:
    ambition("interview", "--answers", str(answers))
    goals = json.loads(ambition("goals", "--json").out)["goals"]
    active = [goal for goal in goals if goal["status"] == "active"]
    assert 1 <= len(active) <= 3
    for goal in goals:
        starts, due = (dt.date.fromisoformat(goal[key]) for key in ("starts", "due"))
        assert add_months(starts, 3) <= due <= add_months(starts, 6)
        assert goal["drafted_from"]


@pytest.mark.parametrize("answers", [pytest.param(path, id=path.stem) for path in PEOPLE])
def test_the_experiments_of_each_example_are_complete_and_fit_the_hours(
    answers: Path, ambition: Ambition
) -> None:
    ambition("interview", "--answers", str(answers))
    hours = json.loads(ambition("person", "--json").out)["person"][0]["hours_per_week"]
    load: dict[dt.date, float] = defaultdict(float)
    for one in json.loads(ambition("experiments", "--json").out)["experiments"]:
        assert all(one[key] for key in ("hypothesis", "criterion", "hours", "drafted_from"))
        if one["status"] == "later":
            assert "starts" not in one, "what waits has no days yet"
            continue
        span = [dt.date.fromisoformat(one[key]) for key in ("starts", "ends")]
        for monday, more in load_of(one["hours"], span[0], span[1]).items():
            load[monday] += more
    assert max(load.values()) <= hours + SLACK


@pytest.mark.parametrize("answers", [pytest.param(path, id=path.stem) for path in PEOPLE])
def test_the_drafted_plans_beside_the_examples_are_current(
    answers: Path, ambition: Ambition, plan_file: Path
) -> None:
    ambition("interview", "--answers", str(answers))
    same_as(EXAMPLES / "plans" / answers.name, plan_file.read_text(encoding="utf-8"))


def test_the_person_who_answers_with_titles_gets_options_and_open_headings(
    ambition: Ambition,
) -> None:
    ambition("interview", "--answers", str(EXAMPLES / "lucia.toml"))
    names = [one["name"] for one in json.loads(ambition("options", "--json").out)["options"]]
    assert {"Head of Support", "VP Customer Experience", "Director of Operations"} <= set(names)
    assert json.loads(ambition("lines", "--json").out)["lines"] == []


def test_the_grown_plan_is_what_its_story_makes(tmp_path: Path) -> None:
    assert (
        script("examples/grown/replay.py").replayed(tmp_path).read_text()
        == (EXAMPLES / "grown" / "plan.toml").read_text()
    )


def test_half_a_year_with_notes_is_what_its_story_makes(
    tmp_path: Path, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    half_a_year = EXAMPLES / "half-a-year"
    plan = script("examples/grown/replay.py").replayed(tmp_path, half_a_year)
    for name in ("plan.toml", "october.md", "january.md"):
        same_as(half_a_year / name, (tmp_path / name).read_text(encoding="utf-8"))
    monkeypatch.setenv("AMBITION_TODAY", "2027-01-14")
    said = ambition("--plan", str(plan), "answer", "step", "--for", "manager").out
    same_as(half_a_year / "answer.txt", said)


def test_the_grown_plan_has_four_months_behind_it(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = Store(EXAMPLES / "grown" / "plan.toml", dt.datetime.now).load().plan
    days = [entry.on for one in plan.experiments for entry in one.log]
    assert (max(days) - min(days)).days > 100
    assert {one.result.verdict for one in plan.experiments if one.result} >= {"keep", "unclear"}


def test_the_pictures_of_the_readme_are_current() -> None:
    pictures = script("docs/pictures.py")
    for name, svg in pictures.drawn().items():
        assert (pictures.HERE / name).read_text(encoding="utf-8") == svg, (
            "run python docs/pictures.py"
        )


def test_the_answer_in_the_readme_is_what_ana_would_say(ana: None, ambition: Ambition) -> None:
    readme = (REPO / "README.md").read_text(encoding="utf-8")
    command = "ambition answer ambition --for manager"
    shown = readme.partition(f"$ {command}\n")[2].partition("```")[0]
    assert " ".join(shown.split()) in ambition(*command.split()[1:]).out


def test_the_interview_in_the_readme_asks_what_the_catalogue_asks() -> None:
    readme = (REPO / "README.md").read_text(encoding="utf-8")
    asked = readme.partition("```text\n")[2].partition("```")[0].splitlines()
    folder = REPO / "src" / "ambition_cli" / "catalog"
    words = "".join(file.read_text(encoding="utf-8") for file in folder.glob("*.toml"))
    sentences = [line for line in asked if line and not line.startswith(" ")]
    assert len(sentences) > 3
    assert [sentence for sentence in sentences if sentence not in words] == []


def test_the_manual_page_is_current() -> None:
    manual = script("docs/manual.py")
    assert manual.FILE.read_text(encoding="utf-8") == manual.manual(), "run python docs/manual.py"


def test_the_page_on_the_plan_file_is_what_the_models_say() -> None:
    plan_page = script("docs/plan_file.py")
    assert plan_page.FILE.read_text(encoding="utf-8") == plan_page.page(), (
        "run python docs/plan_file.py"
    )
