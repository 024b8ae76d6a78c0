"""The schema of a plan file: it says what the models say, as far as a schema can."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
import tomli
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from ambition_cli.domain.plan.model import EMPTY, Plan
from ambition_cli.export.plain import in_json
from ambition_cli.export.schema import DIALECT, plan_schema
from ambition_cli.storage.store import Store
from support.plans import DATA, EXAMPLES
from support.rows import each

SCHEMA = plan_schema()
CONTRACT = DATA / "full_plan.toml"
FILES = [*sorted(EXAMPLES.glob("*.toml")), EXAMPLES / "grown" / "plan.toml", CONTRACT]


def complaints(toml: str) -> list[str]:
    """Return what the schema finds in a file, with dates as editors hand them over: as text."""
    tables = json.loads(json.dumps(tomli.loads(toml), default=lambda value: value.isoformat()))
    return [error.message for error in Draft202012Validator(SCHEMA).iter_errors(tables)]


def is_plan(toml: str) -> bool:
    try:
        Plan.model_validate(tomli.loads(toml))
    except ValidationError:
        return False
    return True


def test_it_is_a_schema_of_its_dialect() -> None:
    assert SCHEMA["$schema"] == DIALECT
    Draft202012Validator.check_schema(SCHEMA)


@each("file", [pytest.param(file, id=f"{file.parent.name}-{file.stem}") for file in FILES])
def test_the_examples_and_the_contract_s_own_are_plan_files(file: Path) -> None:
    assert complaints(file.read_text(encoding="utf-8")) == []


@each(
    "toml",
    [
        "",
        "schema = 1",
        'ambition.problems = ["a plain text"]\noptions = ["a name"]\nhelpers = ["Mei"]',
        'ambition.problems = [{ text = "a" }]\ngoals = [{ title = "x" }]',
        "person.hours_per_week = 2.5",
        "interview.finished = 2026-07-24T18:20:00+02:00",
        "interview.finished = 2026-07-24T18:20:00",
        "[[ambition.problems]]\ntext = 'a'\n[[experiments]]\ntitle = 'x'\n"
        "[experiments.result]\non = 2026-01-01\nverdict = 'keep'\nfit.p1 = 5",
        'mine = 1\nperson.mine = [1, "two"]',
    ],
)  # fmt: skip
def test_what_the_models_take_the_schema_takes(toml: str) -> None:
    assert is_plan(toml)
    assert complaints(toml) == []


@each(
    "toml",
    [
        'schema = "1"',
        'person = "Ana"',
        "person.name = 3",
        'person.months = "4"',
        "person.months = true",
        "person.months = 4.5",
        "person.hours_per_week = -1",
        "person.not_before = 2026-08-03T10:00:00",
        'person.not_before = "soon"',
        'interview.unknown = ["less_of"]',
        "interview.finished = 2026-08-03",
        'ambition.problems = "one"',
        "ambition.problems = [{ id = 'p1' }]",
        "ambition.less_of = [{ text = 'x', hard_no = 'yes' }]",
        "options = [{ name = 'x', kind = 'boss' }]",
        "options = [{ name = 'x', status = 'gone' }]",
        "helpers = [{ name = 'x', role = 'boss' }]",
        "goals = ['just a text']",
        "goals = [{ id = 'g1' }]",
        "goals = [{ title = 'x', mode = 'try' }]",
        "goals = [{ title = 'x', checkins = [{ value = 3 }] }]",
        "goals = [{ title = 'x', steps = 3, serves = 'p1' }]",
        "experiments = [{ title = 'x', rung = 'jump' }]",
        "experiments = [{ title = 'x', forecast = { liking = 6 } }]",
        "experiments = [{ title = 'x', forecast = { liking = 0 } }]",
        "experiments = [{ title = 'x', log = [{ on = 2026-01-01, note = 'x', energy = 2.5 }] }]",
        "experiments = [{ title = 'x', result = { on = 2026-01-01 } }]",
        "reviews = [{ went_well = 'x' }]",
    ],
)
def test_what_the_models_refuse_the_schema_refuses(toml: str) -> None:
    assert not is_plan(toml)
    assert complaints(toml) != []


@each(
    "toml",
    [
        pytest.param('person.not_before = "2026-08-03"', id="a date in quotes"),
        pytest.param("person.months = 4.0", id="a whole number with a point"),
        pytest.param("options = [{ id = 'o1', name = 'a' }, { id = 'o1', name = 'b' }]", id="ids"),
        pytest.param("goals = [{ title = 'x', serves = ['p9'] }]", id="references"),
        pytest.param(
            "goals = [{ title = 'x', starts = 2026-02-01, due = 2026-01-01 }]", id="order"
        ),
    ],
)
def test_what_no_schema_can_say_is_left_to_the_models(toml: str) -> None:
    assert not is_plan(toml)
    assert complaints(toml) == []


def test_every_field_is_described_for_an_editor() -> None:
    tables = SCHEMA["$defs"] | {"Plan": SCHEMA}
    for name, table in tables.items():
        shape = table["anyOf"][1] if "anyOf" in table else table
        for field, what in shape["properties"].items():
            assert what.get("description"), f"say what {name}.{field} means in export/fields.toml"


def test_choices_are_offered_to_an_editor() -> None:
    experiment = SCHEMA["$defs"]["Experiment"]["properties"]
    assert experiment["rung"]["enum"] == ["talk", "watch", "one-off", "part-time", "for-real"]
    assert experiment["status"]["default"] == "planned"
    assert "null" not in json.dumps(SCHEMA)


def test_the_plan_as_json_is_what_the_schema_describes() -> None:
    for plan in (EMPTY, Store(EXAMPLES / "grown" / "plan.toml", dt.datetime.now).load().plan):
        tables: dict[str, Any] = json.loads(in_json(plan))
        assert list(Draft202012Validator(SCHEMA).iter_errors(tables)) == []
        assert tables["schema"] == 1


def test_json_has_no_number_that_json_has_not_and_nothing_that_acts() -> None:
    plan = Plan.model_validate(
        {"mine": [float("inf"), dt.time(18, 0)], "person": {"name": "\x1b[31m\u202e\x85"}}
    )
    text = in_json(plan)
    assert json.loads(text, parse_constant=pytest.fail)["mine"] == [None, "18:00:00"]
    assert all(letter.isprintable() for letter in text if letter != "\n")
    assert json.loads(text)["person"]["name"] == "\x1b[31m\u202e\x85"
