"""Keys that the models do not know, and that look like one they do."""

from typing import Any

import pytest

from ambition_cli.domain.unknown_keys import close_to_known
from plans import TODAY, plan_of

GOAL = {"id": "g1", "title": "Run a cohort"}
TRY = {"id": "e1", "title": "Teach"}


@pytest.mark.parametrize(
    ("tables", "path", "known"),
    [
        pytest.param({"goal": []}, "goal", "goals", id="of the plan"),
        pytest.param(
            {"person": {"hours_a_week": 4}}, "person.hours_a_week", "hours_per_week", id="a table"
        ),
        pytest.param(
            {"ambition": {"problem": ["x"]}}, "ambition.problem", "problems", id="a heading"
        ),
        pytest.param(
            {"ambition": {"problems": [{"text": "x", "shrt": "y"}]}},
            "ambition.problems.p1.shrt",
            "short",
            id="a line, by its id",
        ),
        pytest.param({"goals": [{**GOAL, "mesure": "x"}]}, "goals.g1.mesure", "measure", id="goal"),
        pytest.param(
            {"helpers": ["Mei", {"name": "Ruth", "rolle": "peer"}]},
            "helpers.2.rolle",
            "role",
            id="a record without an id, by its place",
        ),
        pytest.param(
            {"experiments": [{**TRY, "frozen": {"on": TODAY, "criterium": "x"}}]},
            "experiments.e1.frozen.criterium",
            "criterion",
            id="a table within a record",
        ),
    ],
)
def test_a_key_close_to_a_known_one_is_pointed_out(
    tables: dict[str, Any], path: str, known: str
) -> None:
    sentence = f"{path} is not known here and is kept as it is; did you mean {known}?"
    assert close_to_known(plan_of(**tables)) == [sentence]


def test_keys_that_look_like_none_are_left_in_peace() -> None:
    plan = plan_of(colour="blue", person={"shoe": 39}, goals=[{**GOAL, "xyz": 1}])
    assert close_to_known(plan) == []
