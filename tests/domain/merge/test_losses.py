"""What stood in a plan and no longer does is named."""

import pytest

from ambition_cli.domain.merge.losses import vanished
from ambition_cli.domain.plan.model import EMPTY
from support.plans import plan_of
from support.rows import each

LINE = 'id = "p1"\ntext = "slow clinics"'
WHOLE = """
[person]
name = "Ana"
[interview]
unknown = ["impact", "more_of"]
[[ambition.problems]]
id = "p1"
text = "slow clinics"
[[helpers]]
name = "Mei"
[[goals]]
id = "g1"
title = "Six finish"
serves = ["p1"]
[[goals.checkins]]
on = 2026-07-24
value = 1
[[experiments]]
id = "e1"
title = "Teach once"
steps = ["ask", "teach"]
[[experiments.log]]
on = 2026-07-24
note = "begun"
energy = 4
[[experiments.log]]
on = 2026-07-25
note = "taught"
[experiments.result]
on = 2026-07-26
verdict = "keep"
learned = "plenty"
[[told]]
on = 2026-07-26
to = "Ruth"
"""


@each(
    ("gone", "named"),
    [
        pytest.param('name = "Ana"', ["name"], id="a field of the person"),
        pytest.param(f"[[ambition.problems]]\n{LINE}", ["p1"], id="a line"),
        pytest.param('[[helpers]]\nname = "Mei"', ["Mei"], id="a helper"),
        pytest.param(', "more_of"', ["unknown"], id="one of a list"),
        pytest.param(', "teach"', ["steps of e1"], id="one of a list of a record"),
        pytest.param(
            "[[goals.checkins]]\non = 2026-07-24\nvalue = 1",
            ["1 entry of checkins of g1"],
            id="a check-in",
        ),
        pytest.param("energy = 4", ["energy of log of e1"], id="a field of an entry"),
        pytest.param('learned = "plenty"', ["learned of e1"], id="a field of a result"),
        pytest.param('[[told]]\non = 2026-07-26\nto = "Ruth"', ["1 entry of told"], id="a telling"),
    ],
)
def test_what_is_gone_is_named(gone: str, named: list[str]) -> None:
    text = WHOLE.replace('serves = ["p1"]\n', "") if "p1" in gone else WHOLE
    assert text.count(gone) == 1
    assert vanished(plan_of(text), plan_of(text.replace(gone, ""))) == named


def test_a_result_that_is_gone_is_one_thing() -> None:
    result = WHOLE[WHOLE.index("[experiments.result]") : WHOLE.index("[[told]]")]
    assert vanished(plan_of(WHOLE), plan_of(WHOLE.replace(result, ""))) == ["result of e1"]


def test_of_an_empty_plan_everything_is_gone() -> None:
    everything = ["name", "unknown", "p1", "Mei", "g1", "e1", "1 entry of told"]
    assert vanished(plan_of(WHOLE), EMPTY) == everything


def test_what_came_or_changed_is_not_gone() -> None:
    more = WHOLE.replace("slow clinics", "quick clinics").replace('"teach"]', '"hold", "sleep"]')
    assert vanished(plan_of(WHOLE), plan_of(more)) == []
    assert vanished(EMPTY, plan_of(WHOLE)) == []


def test_entries_that_came_in_between_hide_nothing_and_are_no_loss() -> None:
    between = '[[experiments.log]]\non = 2026-07-23\nnote = "before"\n'
    more = WHOLE.replace(
        "[[experiments.log]]\non = 2026-07-24", between + "[[experiments.log]]\non = 2026-07-24"
    )
    assert vanished(plan_of(WHOLE), plan_of(more)) == []
    assert vanished(plan_of(WHOLE), plan_of(more.replace("energy = 4\n", ""))) == [
        "energy of log of e1"
    ]
