"""Drafts of any answers at all: always a plan, in whole sentences, with the words as typed."""

import datetime as dt
import re
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import Script, finished
from ambition_cli.domain.plan.experiments import WEEKS, most_weeks
from ambition_cli.domain.plan.model import Plan, all_lines, table_of
from ambition_cli.domain.plan.weeks import SLACK, load_of, load_of_all
from ambition_cli.domain.progress import check as quality
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.dates import add_months
from conftest import few_examples
from support.answers import answers
from support.plans import TODAY, plan_of

SCRIPT = Script(catalogue(), TODAY)
NOON = dt.datetime(2026, 7, 24, 12)


def drafted(**tables: Any) -> Plan:
    return finished(as_read(plan_of(**tables)), SCRIPT, NOON)


@few_examples
@given(answers())
def test_drafts_of_any_answers_are_a_plan_within_its_bounds(said: dict[str, Any]) -> None:
    plan = drafted(**said)
    assert Plan.model_validate(table_of(plan)) == plan
    assert 1 <= sum(goal.status == "active" for goal in plan.goals) <= 3
    for goal in plan.goals:
        assert goal.serves
        assert goal.starts
        assert goal.due
        assert add_months(goal.starts, 3) <= goal.due <= add_months(goal.starts, 6)
        assert re.fullmatch(r"If .+, then I .+", goal.if_then or "", re.DOTALL)
        assert goal.obstacle
    within_hours(plan)
    titles = Counter(one.title for one in plan.experiments)
    assert not [title for title, times in titles.items() if times > 1]


def within_hours(plan: Plan) -> None:
    """Fail where a week holds more than was given, or a try lasts longer than its rung may."""
    given_hours = plan.person.hours_per_week or 0
    load = Counter(load_of_all(plan.experiments))
    for one in plan.experiments:
        if one.starts and one.ends and one.hours:
            rung = one.rung or "talk"
            weeks = ((one.ends - one.starts).days + 1) // 7
            assert WEEKS[rung][0] <= weeks <= most_weeks(rung)
            if one.status == "later":
                load.update(load_of(one.hours, one.starts, one.ends))
    assert all(hours <= given_hours + SLACK + 1e-6 for hours in load.values())


@few_examples
@given(answers())
def test_drafts_serve_a_line_or_an_open_heading(said: dict[str, Any]) -> None:
    plan = drafted(**said)
    known = {line.id for line in all_lines(plan)} | set(HEADINGS)
    served = [one.serves for one in plan.goals] + [one.serves for one in plan.experiments]
    assert all(serves and set(serves) <= known for serves in served)


MARK = re.compile(r"ZQ\d+ words of theirs")


@st.composite
def marked_answers(draw: st.DrawFn) -> dict[str, Any]:
    """Answers of any shape in which every text can be told from ours."""
    numbers = iter(range(1000))

    def text() -> str:
        return f"ZQ{next(numbers)} words of theirs"

    def texts(most: int) -> list[str]:
        return [text() for _ in range(draw(st.integers(0, most)))]

    kinds = st.sampled_from(list(catalogue().kinds))
    said = {key: text() for key in ("moment", "obstacle", "when_where") if draw(st.booleans())}
    return {
        "ambition": {key: texts(3) for key in ("problems", "impact", "more_of")},
        "options": [{"name": name, "kind": draw(kinds)} for name in texts(8)],
        "helpers": texts(2),
        "person": {"hours_per_week": draw(st.integers(0, 12)), "months": draw(st.integers(3, 6))},
        "interview": said,
    }


def sentences(plan: Plan) -> list[str]:
    """Return every text of the drafts that is ours, or has words of theirs in it."""
    of_goals = [text for one in plan.goals for text in (one.title, one.measure, one.if_then)]
    of_tries = [
        text
        for one in plan.experiments
        for text in (
            one.title, one.hypothesis, one.smallest, *one.steps, one.criterion, one.stop_if,
        )
    ]  # fmt: skip
    return [text for text in (*of_goals, *of_tries) if text]


@few_examples
@given(marked_answers())
def test_words_whose_form_is_not_certain_stand_quoted_whole(said: dict[str, Any]) -> None:
    for text in sentences(drafted(**said)):
        if not text.startswith("Ask ZQ"):  # a step that asks a helper, by name
            assert not MARK.search(re.sub(rf"“{MARK.pattern}”", "", text)), text


@few_examples
@given(marked_answers())
def test_no_sentence_of_ours_stands_twice_or_is_left_unfinished(said: dict[str, Any]) -> None:
    plan = drafted(**said)
    times = Counter(sentences(plan))
    counted = {"options with a verdict", "hours a week"}  # what goals of one family measure
    assert [text for text, n in times.items() if n > 1 and text not in counted] == []
    for text in times:
        ours = MARK.sub("theirs", text)
        assert not re.search(r"[{}]|\.\.|,,|;;|::| ,|[:;,]$|  ", ours), text


HALF = {
    "one problem": {"ambition": {"problems": ["slow builds"]}},
    "one impact": {"ambition": {"impact": ["They rest"]}},
    "one wish": {"ambition": {"more_of": ["care"]}},
    "one option": {"options": ["Teach"]},
    "no options": {"ambition": {"problems": ["a"], "impact": ["b"], "more_of": ["c"]}},
    "nothing": {},
    "one hour": {"person": {"hours_per_week": 1}, "options": ["Head of Product", "Teach"]},
    "half an hour": {"person": {"hours_per_week": 0.5}, "options": ["Head of Product"]},
    "zero hours": {"person": {"hours_per_week": 0}, "options": ["Teach"]},
    "three months": {"person": {"months": 3}, "options": ["A", "B", "C"]},
    "six months": {"person": {"months": 6}, "options": ["A", "B", "C"]},
    "thirty options": {"options": [f"Option number {n}" for n in range(30)]},
    "one word each": {"ambition": {"problems": ["x"], "impact": ["y"]}, "options": ["z"]},
    "two thousand characters": {
        "ambition": {"problems": ["long " * 400], "impact": ["w" * 2000], "more_of": ["読" * 2000]},
        "options": ["o" * 2000],
        "interview": {"obstacle": "later " * 333, "when_where": "n" * 2000, "moment": "m" * 2000},
    },
    "right to left": {"ambition": {"problems": ["الوثائق لا يقرؤها أحد"]}, "options": ["تدريس"]},
    "Thai": {"ambition": {"problems": ["คนใหม่ไม่กล้าถาม"]}, "options": ["สอน"]},
    "Hindi": {"ambition": {"more_of": ["पढ़ाना और समझाना"]}, "options": ["किताब लिखना"]},
    "emoji": {"ambition": {"impact": ["👩‍👩‍👧 at home by five 🎉"]}, "options": ["🎤"]},
    "brackets": {"ambition": {"problems": ["[/red] {problem} %s :smile:"]}, "options": ["[x]"]},
}


@pytest.mark.parametrize("said", [pytest.param(said, id=name) for name, said in HALF.items()])
def test_however_little_or_much_was_said_the_plan_passes_its_own_check(
    said: dict[str, Any],
) -> None:
    plan = drafted(**said)
    assert [one for one in quality.findings(plan, catalogue(), TODAY) if one.level == "must"] == []
    assert plan.goals
    assert plan.experiments
