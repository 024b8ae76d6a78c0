"""The options as a person says them: one of each name, decided on a day, kept from somebody."""

import pytest

from ambition_cli.domain.plan import options
from ambition_cli.domain.plan.model import Plan
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of


@pytest.fixture
def plan() -> Plan:
    return plan_of(options=[{"id": "o1", "name": "Teach a class"}, {"id": "o2", "name": "Lead"}])


def test_an_option_is_added_with_its_kind_and_kept_from_whom_one_says(plan: Plan) -> None:
    after = options.add_as_said(plan, "Coach a team", {}, ["manager"], ["peer"])
    added = after.options[-1]
    assert (added.kind, added.not_for, added.open_to) == ("coach", ("manager",), ("peer",))


def test_an_option_that_is_there_already_is_refused_by_its_id(plan: Plan) -> None:
    with pytest.raises(Refused, match="already one of your options \\(o1, open\\)"):
        options.add_as_said(plan, "teach a CLASS", {}, [], [])
    with pytest.raises(Refused, match="already one of your options \\(o1, open\\)"):
        options.edit_as_said(plan, "o2", {"name": "Teach a class"}, [], [], TODAY)
    own = options.edit_as_said(plan, "o1", {"name": "Teach a Class"}, [], [], TODAY)
    assert own.options[0].name == "Teach a Class"


@pytest.mark.parametrize(
    ("status", "decided"),
    [("taken", TODAY), ("declined", TODAY), ("open", None), ("dropped", None)],
)
def test_what_is_taken_or_declined_is_decided_on_the_day(
    status: str, decided: object, plan: Plan
) -> None:
    after = options.edit_as_said(plan, "o1", {"status": status}, [], [], TODAY)
    assert after.options[0].decided == decided


def test_nobody_is_both_kept_from_an_option_and_shown_it(plan: Plan) -> None:
    with pytest.raises(Refused, match="--not-for and --open-to both name peer"):
        options.edit_as_said(plan, "o1", {}, ["peer"], ["peer"], TODAY)


def test_whom_to_ask_is_a_name_and_said_back_where_it_was_not_typed_as_one() -> None:
    typed = "whether they'd pay less; ask Nina"
    assert options.doubt_said(typed) == {"doubt": "whether they'd pay less", "knows": "Nina"}
    assert options.knows_said_back(typed) == "I've put down “Nina” to ask."
    assert options.knows_said_back("whether I'd like it; Mei") == ""
