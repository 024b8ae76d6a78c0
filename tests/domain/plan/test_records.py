"""Finding a record by its id or the beginning of its title, and putting it back."""

from typing import get_args

import pytest

from ambition_cli.domain.plan import records
from ambition_cli.domain.plan.model import Experiment, Goal, Option, Plan, table_of
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words import choices
from ambition_cli.errors import Refused
from support.plans import plan_of
from support.rows import each


@pytest.fixture
def plan() -> Plan:
    return plan_of(
        """
        options = ["Teaching a course"]
        ambition.problems = ["newcomers get no support"]
        ambition.less_of = ["evenings away"]
        goals = [
            {id = "g1", title = "g2 of the year"},
            {id = "g2", title = "Run a first  cohort"},
            {id = "g3", title = "Run away"},
        ]
        experiments = [{id = "e1", title = "Straße fegen"}]
        """
    )


@pytest.mark.parametrize(
    ("name", "id"),
    [
        pytest.param("g2", "g2", id="an exact id wins over a beginning"),
        pytest.param("g2 of", "g1", id="a title that begins like an id"),
        pytest.param("run A FIRST co", "g2", id="a beginning in any case and spacing"),
        pytest.param("  run away ", "g3", id="a whole title"),
    ],
)
def test_a_record_is_found_by_its_id_or_the_beginning_of_its_title(
    plan: Plan, name: str, id: str
) -> None:
    assert records.goal_named(plan, name).id == id


def test_an_id_is_found_in_any_case_and_one_with_capitals_by_itself() -> None:
    plan = plan_of(goals=[{"id": id, "title": "x"} for id in ("Teach", "teach", "Write", "g1")])
    named = {typed: records.goal_named(plan, typed).id for typed in ("Teach", "TEACH", "Write")}
    assert named == {"Teach": "Teach", "TEACH": "teach", "Write": "Write"}
    assert records.goal_named(plan, "G1").id == "g1"


def test_each_kind_of_record_is_found_in_its_own_list(plan: Plan) -> None:
    assert records.experiment_named(plan, "STRASSE").id == "e1"
    assert records.option_named(plan, "teach").id == "o1"
    assert records.line_named(plan, "evenings").id == "l1"
    assert records.line_named(plan, "newcomers").id == "p1"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param("run", r"“run” matches 2 of your goals: g2 and g3", id="several"),
        pytest.param("cohort", r"no goal “cohort”; your goals are g1, g2 and g3", id="none"),
        pytest.param("", r"no goal “”", id="nothing"),
        pytest.param("g9", r"no goal “g9”", id="no such id"),
    ],
)
def test_a_name_that_means_no_single_record_is_refused_with_the_ids(
    plan: Plan, name: str, said: str
) -> None:
    with pytest.raises(Refused, match=said):
        records.goal_named(plan, name)


def test_an_empty_list_is_said_to_be_empty() -> None:
    with pytest.raises(Refused, match="you have no goals yet, and `ambition interview` drafts"):
        records.goal_named(plan_of(), "g1")


def test_of_many_records_the_command_that_lists_them_is_named() -> None:
    plan = plan_of(goals=[{"id": f"g{n}", "title": f"Goal {n}"} for n in range(1, 13)])
    with pytest.raises(Refused, match="`ambition goals` lists yours"):
        records.goal_named(plan, "none of these")


def test_a_record_goes_back_to_its_place_and_a_new_one_to_the_end(plan: Plan) -> None:
    renamed = records.with_fields(plan.goals[1], {"title": "Run a second cohort"})
    assert [goal.title for goal in records.put(plan, renamed).goals] == [
        "g2 of the year",
        "Run a second cohort",
        "Run away",
    ]
    added = records.put(plan, Option(id="o2", name="Writing"))
    assert [option.id for option in added.options] == ["o1", "o2"]


def test_what_is_put_must_leave_a_plan(plan: Plan) -> None:
    with pytest.raises(Refused, match="refers to o9"):
        records.put(plan, records.with_fields(plan.experiments[0], {"option": "o9"}))


@pytest.mark.parametrize("nothing", ["", None])
def test_an_empty_value_takes_a_field_out(plan: Plan, nothing: str | None) -> None:
    helped = records.with_fields(plan.goals[0], {"helper": "Mei", "target": 0})
    after = records.with_fields(helped, {"helper": nothing})
    assert (after.helper, after.target) == (None, 0)


def test_a_new_id_follows_the_highest_of_its_list(plan: Plan) -> None:
    assert [records.new_id(plan, kind) for kind in ("goals", "options", "impact")] == [
        "g4",
        "o2",
        "i1",
    ]


def test_lines_are_named_in_any_way_and_kept_by_id_and_headings_by_name(plan: Plan) -> None:
    assert records.known_line_ids(plan, ["newcomers", "impact", "l1"]) == ("p1", "impact", "l1")
    with pytest.raises(Refused, match="no line “m1”"):
        records.known_line_ids(plan, ["m1"])


def test_a_record_is_called_by_its_title_name_or_text(plan: Plan) -> None:
    assert records.title_of(plan.goals[2]) == "Run away"
    assert records.title_of(plan.options[0]) == "Teaching a course"
    assert records.title_of(plan.ambition.less_of[0]) == "evenings away"


def test_a_list_that_is_taken_out_is_empty_and_leaves_no_trace() -> None:
    goal = with_fields(Goal(id="g1", title="A", assumed=("due",)), {"assumed": None})
    assert goal.assumed == ()
    assert "assumed" not in table_of(goal)


def test_keys_that_nobody_knows_stay_in_their_order_however_often_a_record_is_changed() -> None:
    mine = {"b": 1, "": [{}], "a": "x"}
    goal = Goal.model_validate({"id": "g1", "title": "Run", **mine})
    for title in ("Run a cohort", "Run a first cohort"):
        goal = with_fields(goal, {"title": title, "why": None})
    assert list(table_of(goal).items()) == [("id", "g1"), ("title", title), *mine.items()]


@pytest.mark.parametrize("status", get_args(choices.GoalStatus))
def test_a_goal_is_open_while_a_step_may_still_change_it(status: choices.GoalStatus) -> None:
    goal = Goal(id="g1", title="x", status=status)
    assert goal.is_open == (status in choices.GOAL_MAY["edit"])
    assert (goal.is_active, goal.is_for_later) == (status == "active", status == "later")


@each("status", get_args(choices.ExperimentStatus))
def test_an_experiment_is_ahead_begun_or_over(status: choices.ExperimentStatus) -> None:
    one = Experiment(id="e1", title="x", status=status)
    assert one.is_ahead == (status in choices.EXPERIMENT_MAY["start"])
    assert one.is_begun == (status in choices.EXPERIMENT_MAY["finish"])
    assert one.is_over == (status not in choices.EXPERIMENT_MAY["drop"])
    assert [one.is_ahead, one.is_begun, one.is_over].count(True) == 1


def test_an_option_is_open_decided_or_dropped() -> None:
    told = {status: Option(id="o1", name="x", status=status) for status in choices.OPTION_STATUSES}
    assert [status for status, one in told.items() if one.is_open] == ["open"]
    assert [status for status, one in told.items() if one.is_decided] == ["taken", "declined"]


def test_a_plan_gives_a_record_by_its_id_and_none_where_there_is_none(plan: Plan) -> None:
    assert plan.option("o1") == plan.options[0]
    assert plan.goal("g2") == plan.goals[1]
    assert plan.experiment("e1") == plan.experiments[0]
    assert plan.line("l1") == plan.ambition.less_of[0]
    missing = [plan.option("g1"), plan.goal("o1"), plan.experiment(None), plan.line("p9")]
    assert missing == [None] * 4


def test_answers_of_the_interview_are_put_in_and_taken_out_and_the_others_stay(
    plan: Plan,
) -> None:
    said = plan.with_interview(obstacle="no time", moment="a Tuesday")
    assert said.with_interview(moment=None) == plan.with_interview(obstacle="no time")
    with pytest.raises(Refused, match="there is no such line"):
        said.with_interview(matters_most="p9")
