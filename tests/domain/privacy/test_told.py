"""Who has heard the ambition, and who has not for a while."""

import datetime as dt

from ambition_cli.domain.privacy import told
from support.plans import TODAY, plan_of

HELPERS = [{"name": "Mei"}, {"name": "Ruth Meyer"}, {"name": "Jo"}]


def on(weeks: int, to: str) -> dict[str, object]:
    return {"on": TODAY - dt.timedelta(weeks=weeks), "to": to}


def test_who_was_told_is_noted_with_the_day_a_helper_by_the_whole_name() -> None:
    plan = told.told(plan_of(helpers=HELPERS), "ruth", TODAY)
    plan = told.told(plan, "somebody on the train", TODAY)
    assert [(one.on, one.to) for one in plan.told] == [
        (TODAY, "Ruth Meyer"),
        (TODAY, "somebody on the train"),
    ]


def test_a_helper_heard_it_whenever_the_name_was_noted() -> None:
    plan = plan_of(helpers=HELPERS, told=[on(3, "Mei"), on(1, "Mei, over lunch"), on(2, "Meike")])
    assert told.last_heard(plan, plan.helpers[0]) == TODAY - dt.timedelta(weeks=1)
    assert told.last_heard(plan, plan.helpers[2]) is None


def test_of_two_with_the_same_first_name_the_one_who_was_told_has_heard_it() -> None:
    both = [{"name": "Ana Lopez"}, {"name": "Ana Kim"}]
    plan = told.told(plan_of(helpers=both), "Ana Kim", TODAY)
    assert [told.last_heard(plan, one) for one in plan.helpers] == [None, TODAY]


def test_after_eight_weeks_it_is_time_to_tell_again() -> None:
    plan = plan_of(helpers=HELPERS, told=[on(8, "Mei"), on(9, "Ruth Meyer, my manager")])
    assert [helper.name for helper in told.not_lately(plan, TODAY)] == ["Ruth Meyer"]


def test_who_never_heard_it_is_reminded_of_when_the_round_is_some_weeks_old() -> None:
    for weeks, names in ((8, []), (9, ["Mei", "Ruth Meyer", "Jo"])):
        begun = TODAY - dt.timedelta(weeks=weeks)
        plan = plan_of(helpers=HELPERS, person={"round_started": begun})
        assert [helper.name for helper in told.not_lately(plan, TODAY)] == names
