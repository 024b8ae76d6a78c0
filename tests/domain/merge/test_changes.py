"""What changed is said in a few words for each record."""

from typing import Any

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.merge.changes import differences
from ambition_cli.domain.plan.model import EMPTY, Plan
from conftest import few_examples
from support.plans import EXAMPLES, TODAY, plan_of
from support.rows import each

BEFORE = """
[person]
name = "Ana"
hours_per_week = 4
[interview]
obstacle = "evenings fill up"
asked = ["name"]
[[ambition.problems]]
id = "p1"
text = "slow clinics"
[[ambition.problems]]
id = "p2"
text = "self-doubt"
[[ambition.problems]]
id = "p3"
text = "paperwork"
[[ambition.less_of]]
id = "l1"
text = "evenings away"
hard_no = true
[[options]]
id = "o1"
name = "Teach"
[[helpers]]
name = "Mei"
[[goals]]
id = "g1"
title = "Six finish"
baseline = 0
due = 2026-12-18
[[goals.checkins]]
on = 2026-07-24
value = 1
[[goals]]
id = "g2"
title = "Waits"
status = "later"
[[experiments]]
id = "e1"
title = "Teach once"
status = "running"
[[experiments.log]]
on = 2026-07-24
note = "begun"
[[experiments]]
id = "e2"
title = "Coach one"
[[talks]]
id = "t1"
with = "Bo"
on = 2026-07-20
[[talks.promises]]
who = "me"
what = "send it"
[[talks.promises]]
who = "Bo"
what = "two friends"
"""


def after(*changes: tuple[str, str]) -> Plan:
    """Return the plan before with some of its text exchanged."""
    text = BEFORE
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
        text = text.replace(old, new)
    return plan_of(text)


FIRST_LOG = 'note = "begun"\n'
ANOTHER = "[[experiments.log]]\non = 2026-07-25\n"
FRIENDS = 'who = "Bo"\nwhat = "two friends"\n'
CASES = [
    pytest.param(
        [("send it", "send two"), (FRIENDS, f"{FRIENDS}kept = true\n")],
        ["t1: promise “send two” changed, promise “two friends” kept"],
        id="promises at their places",
    ),
    pytest.param(
        [(f"[[talks.promises]]\n{FRIENDS}", "")],
        ["t1: promise “two friends” removed"],
        id="a promise",
    ),
    pytest.param(
        [('title = "Coach one"', 'title = "Lead"\narchetype = "x"')],
        ["e2 renamed"],
        id="a title that makes it somebody's own",
    ),
    pytest.param([("slow clinics", "slow, small clinics")], ["p1 reworded"], id="a line's words"),
    pytest.param([('text = "slow', 'short = "x"\ntext = "slow')], ["p1: short set"], id="a field"),
    pytest.param(
        [('"p1"', '"x"'), ('"p2"', '"p1"'), ('"x"', '"p2"'), ("slow clinics", "self-doubt!"),
         ('"self-doubt"', '"slow clinics"'), ("self-doubt!", "self-doubt")],
        ["p2 comes first under problems"],
        id="another priority",
    ),
    pytest.param(
        [('"p2"', '"x"'), ('"p3"', '"p2"'), ('"x"', '"p3"'), ("self-doubt", "paperwork!"),
         ('"paperwork"', '"self-doubt"'), ("paperwork!", "paperwork")],
        ["problems reordered"],
        id="another order",
    ),
    pytest.param([("hard_no = true", "")], ["l1: no longer hard no"], id="no hard no"),
    pytest.param([('"Teach"', '"Teach"\nstatus = "taken"')], ["o1 taken"], id="an option taken"),
    pytest.param([('"Teach"', '"Teach it"')], ["o1 renamed"], id="an option renamed"),
    pytest.param([('"Mei"', '"Mei"\nask = "a room"')], ["Mei: ask set"], id="a helper"),
    pytest.param([('"Six finish"', '"Six end"')], ["g1 renamed"], id="a goal renamed"),
    pytest.param([("value = 1", "value = 2")], ["g1: progress changed"], id="an old check-in"),
    pytest.param(
        [("value = 1", "value = 1\n[[goals.checkins]]\non = 2026-07-25\nvalue = 2.5")],
        ["g1: progress 1 → 2.5"],
        id="progress",
    ),
    pytest.param(
        [("due = 2026-12-18", "due = 2026-12-22")], ["g1: due 18 Dec → 22 Dec"], id="a date"
    ),
    pytest.param(
        [("due = 2026-12-18", "due = 2027-01-22")],
        ["g1: due 18 Dec 2026 → 22 Jan 2027"],
        id="a date in another year",
    ),
    pytest.param([("baseline = 0", "")], ["g1: baseline removed"], id="a field removed"),
    pytest.param(
        [("baseline = 0", 'baseline = 1\nmeasure = "x"\nobstacle = "y"\nif_then = "z"')],
        ["g1: baseline 0 → 1, measure, obstacle and if-then plan set"],
        id="many fields",
    ),
    pytest.param([('"Waits"\nstatus = "later"', '"Waits"')], ["g2 active again"], id="resumed"),
    pytest.param([("baseline = 0", 'status = "later"\nbaseline = 0')], ["g1 paused"], id="paused"),
    pytest.param(
        [("baseline = 0", 'status = "let_go"\nwhy = "no"\nclosed = 2026-07-24\nbaseline = 0')],
        ["g1 let go"],
        id="let go",
    ),
    pytest.param(
        [('"Coach one"', '"Coach one"\nstatus = "running"\nstarted = 2026-07-24')],
        ["e2 started"],
        id="started",
    ),
    pytest.param([('"running"', '"paused"\nwhy = "ill"')], ["e1 paused"], id="a pause"),
    pytest.param(
        [('"running"', '"finished"'), (FIRST_LOG, f'{FIRST_LOG}[experiments.result]\n'
          'on = 2026-07-24\nverdict = "keep"\n')],
        ["e1 finished: keep"],
        id="finished",
    ),
    pytest.param([('"running"', '"finished"')], ["e1 finished: without a verdict"], id="by hand"),
    pytest.param(
        [(FIRST_LOG, f"{FIRST_LOG}{ANOTHER}note = '[x] {'y' * 60}'\n")],
        [f"e1: noted “[x] {'y' * 43}…”"],
        id="a note",
    ),
    pytest.param(
        [(FIRST_LOG, FIRST_LOG + f"{ANOTHER}note = 'a'\n" * 2)],
        ["e1: 2 notes"],
        id="two notes",
    ),
    pytest.param([("begun", "began")], ["e1: log changed"], id="an old note"),
    pytest.param([("week = 4", "week = 3")], ["hours a week 4 → 3"], id="hours"),
    pytest.param([('"Ana"', '"Anna"')], ["name changed"], id="the name"),
    pytest.param([("evenings fill up", "I wait")], ["obstacle changed"], id="an answer"),
    pytest.param(
        [("asked =", "finished = 2026-07-24T18:20:00Z\nasked =")], ["interview done"], id="done"
    ),
    pytest.param([('["name"]', '["name", "months"]')], ["details"], id="how far it has come"),
    pytest.param([("[person]", "theme = 1\n[person]")], ["theme set"], id="an unknown key"),
    pytest.param(
        [("[person]", "[[told]]\non = 2026-07-24\nto = 'Ruth'\n[person]")], ["told Ruth"], id="told"
    ),
    pytest.param(
        [("[person]", "[[reviews]]\non = 2026-07-24\n[person]")],
        ["review of 24 July 2026"],
        id="a review",
    ),
]  # fmt: skip


@each(("changes", "said"), CASES)
def test_a_change_is_said_in_words(changes: list[tuple[str, str]], said: list[str]) -> None:
    assert differences(plan_of(BEFORE), after(*changes)) == said


def with_records(key: str, number: int, **fields: Any) -> Plan:
    letter, text = key[0], "name" if key == "options" else "title"
    records = [
        {"id": f"{letter}{n}", text: f"{key} {n}", **fields} for n in range(1, number + 1)
    ]  # fmt: skip
    return Plan.model_validate({key: records})


@pytest.mark.parametrize(
    ("key", "number", "said"),
    [
        pytest.param("goals", 1, "g1 added: goals 1", id="one, with its title"),
        pytest.param("options", 1, "o1 added: options 1", id="one, with its name"),
        pytest.param("experiments", 3, "e1, e2 and e3 added", id="a few"),
        pytest.param("experiments", 4, "4 experiments added (e1 to e4)", id="many"),
    ],
)
def test_what_is_added_is_named_or_counted(key: str, number: int, said: str) -> None:
    assert differences(plan_of(), with_records(key, number)) == [said]


def test_what_is_taken_out_is_named_with_its_words() -> None:
    assert differences(with_records("goals", 1), plan_of()) == ["g1 removed: goals 1"]
    talk = {"id": "t1", "with": "Mei", "on": TODAY, "heard": "x"}
    assert differences(plan_of(talks=[talk]), plan_of()) == ["t1 removed: Mei"]
    without_p3 = after(('[[ambition.problems]]\nid = "p3"\ntext = "paperwork"\n', ""))
    assert differences(plan_of(BEFORE), without_p3) == ["p3 removed: paperwork"]


def test_many_lines_are_counted() -> None:
    lines = {"problems": ["a", "b", "c"], "impact": ["d"]}
    assert differences(plan_of(), plan_of(ambition=lines)) == ["4 lines added"]


@pytest.mark.parametrize("name", ["Mei", "a [b] \u202e"])
def test_helpers_go_by_their_names(name: str) -> None:
    helper = plan_of(helpers=[{"name": name}])
    assert differences(plan_of(), helper) == [f"{name} added"]
    assert differences(helper, plan_of()) == [f"{name} removed"]


def test_what_went_is_said_before_what_followed_from_it() -> None:
    goal = {"id": "g1", "title": "Teach"}
    before = plan_of(goals=[goal | {"helper": "Mei"}], helpers=[{"name": "Mei"}])
    said = ["Mei removed", "g1: helper removed"]
    assert differences(before, plan_of(goals=[goal])) == said


@each(
    ("was", "now", "said"),
    [
        pytest.param("paused", "running", "e1 resumed", id="resumed"),
        pytest.param("planned", "later", "e1 saved for later", id="later"),
        pytest.param("later", "planned", "e1 planned", id="planned"),
        pytest.param("running", "dropped", "e1 dropped", id="dropped"),
        pytest.param("finished", "running", "e1: finished → running", id="what only a hand does"),
    ],
)
def test_each_step_of_an_experiment_has_its_word(was: str, now: str, said: str) -> None:
    old, new = (with_records("experiments", 1, status=status) for status in (was, now))
    assert differences(old, new) == [said]


def test_an_option_may_be_opened_again() -> None:
    dropped = with_records("options", 1, status="dropped")
    assert differences(dropped, with_records("options", 1)) == ["o1 open again"]


def test_days_taken_out_are_counted() -> None:
    reviews = [{"on": TODAY}, {"on": TODAY, "next": "x"}]
    assert differences(plan_of(reviews=reviews), plan_of()) == ["2 reviews removed"]


def test_where_only_the_layout_changed_that_is_said() -> None:
    assert differences(plan_of(BEFORE), plan_of(BEFORE)) == ["the layout of the file"]


def test_an_interview_taken_up_again_is_said() -> None:
    done = plan_of("[interview]\nfinished = 2026-07-24T18:20:00Z\n")
    assert differences(done, plan_of()) == ["interview resumed"]


def test_what_a_merge_left_to_choose_and_what_was_chosen_is_counted() -> None:
    open_still = [{"record": "g1", "field": field, "theirs": SECRET} for field in ("title", "due")]
    open_still.append({"record": "g1", "field": "starts", "theirs": SECRET})
    both, one = plan_of(conflicts=open_still), plan_of(conflicts=open_still[:1])
    assert differences(plan_of(), both) == ["2 differences between two versions to settle"]
    assert differences(both, one) == ["1 difference between two versions settled"]


def test_the_words_of_what_is_private_are_not_repeated() -> None:
    private = with_records("goals", 1, private=True)
    assert differences(plan_of(), private) == ["g1 added"]
    noted = with_records(
        "experiments", 1, private=True, log=[{"on": TODAY, "note": "secret"}]
    )  # fmt: skip
    assert differences(with_records("experiments", 1, private=True), noted) == ["e1: 1 note"]


SECRET = "zqx"


def test_without_quoting_none_of_the_persons_words_are_repeated() -> None:
    text = (EXAMPLES / "grown" / "plan.toml").read_text(encoding="utf-8")
    plan = Plan.model_validate(_with_secret_words(tomli.loads(text)))
    for before, now in ((EMPTY, plan), (plan, EMPTY)):
        assert SECRET in "; ".join(differences(before, now))
        assert SECRET not in "; ".join(differences(before, now, quoting=False))


def _with_secret_words(value: Any, key: str = "") -> Any:
    """Return a plan's values with a secret in each text that is a person's words."""
    if isinstance(value, dict):
        return {key: _with_secret_words(item, key) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_secret_words(item, key) for item in value]
    words = {"text", "name", "title", "note", "to", "was", "now", "observed", "ask", "obstacle"}
    return f"{SECRET} {value}" if key in words else value


@few_examples
@given(st.data())
def test_every_change_of_the_grown_plan_is_said_in_some_words(data: st.DataObject) -> None:
    tables = tomli.loads((EXAMPLES / "grown" / "plan.toml").read_text(encoding="utf-8"))
    before = Plan.model_validate(tables)
    key = data.draw(st.sampled_from(["goals", "experiments", "options", "helpers"]))
    records = tables[key]
    position = data.draw(st.integers(0, len(records) - 1))
    field = data.draw(st.sampled_from(sorted(records[position])))
    records[position] = {key: value for key, value in records[position].items() if key != field}
    try:
        now = Plan.model_validate(tables)
    except ValueError:
        return  # it needed that field
    said = differences(before, now)
    assert said
    assert all(said)


def test_a_name_that_is_private_no_longer_is_told_without_it() -> None:
    before = plan_of(former_names=[{"name": "Leave Acme", "private": True}])
    assert differences(before, plan_of()) == ["which old names stay private"]


def test_the_day_of_a_step_is_told_where_nothing_else_tells_of_it() -> None:
    goal = {"id": "g1", "title": "Run a cohort"}
    gone_on = plan_of(goals=[{**goal, "continued": TODAY}])
    assert differences(plan_of(goals=[goal]), gone_on) == ["g1: continued set"]
    paused = plan_of(goals=[{**goal, "status": "later"}])
    assert differences(paused, gone_on) == ["g1 active again"]


def test_what_was_proposed_for_a_note_is_not_said_where_that_is_settled() -> None:
    note = {"id": "n1", "on": TODAY, "text": "helped two"}
    lines: dict[str, Any] = {"ambition": {"more_of": [{"id": "m1", "text": "teaching"}]}}
    asked = plan_of(notes=[{**note, "proposed_for": ["m1"]}], **lines)
    settled = plan_of(notes=[{**note, "for": ["m1"]}], **lines)
    left = plan_of(notes=[note], **lines)
    assert "may be" not in " ".join(differences(asked, settled))
    assert differences(asked, left) == ["n1: what it may be for removed"]
