"""What to try next: what waits for its turn, then what is new, with the reason."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.next_tries import following, probes, taken
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import finished
from ambition_cli.domain.plan import experiments
from ambition_cli.domain.plan.experiments import to_come
from ambition_cli.domain.plan.model import Plan, Result
from ambition_cli.domain.plan.records import experiment_named, put, with_fields
from ambition_cli.domain.words.choices import Verdict
from ambition_cli.render.next_tries import next_tries
from ambition_cli.render.page import Item, Say
from support.plans import TODAY, plan_of
from support.talks import NOON, SCRIPT


def tried(verdict: Verdict) -> Plan:
    """Return a plan whose first experiment, on its only option, ended with a verdict."""
    plan = finished(as_read(plan_of(options=[{"name": "Head", "kind": "lead"}])), SCRIPT, NOON)
    first = next(one for one in plan.experiments if one.option)
    plan = experiments.start(plan, first.id, None, None, TODAY)
    running = next(one for one in plan.experiments if one.status == "running")
    result = Result(on=TODAY, verdict=verdict, observed="x", learned="y")
    return experiments.finish(plan, running.id, result)


def test_after_keep_the_next_rung_that_waited_comes_first() -> None:
    first = probes(tried("keep"), catalogue(), TODAY)[0]
    assert not first.new
    assert first.experiment.after
    assert (
        first.reason == f"{first.experiment.after} was worth keeping, and this is the next step up"
    )


def test_after_change_the_same_option_is_tried_another_way() -> None:
    plan = tried("change")
    before = next(one for one in plan.experiments if one.result)
    _, probe = following(plan, before, catalogue(), TODAY) or (0, None)
    assert probe
    assert probe.new
    assert probe.experiment.option == before.option
    assert probe.experiment.archetype != before.archetype
    assert "another way" in probe.reason


def test_after_unclear_the_cheapest_test_of_what_was_left_open_is_proposed() -> None:
    plan = tried("unclear")
    before = next(one for one in plan.experiments if one.result)
    _, probe = following(plan, before, catalogue(), TODAY) or (0, None)
    assert probe
    others = [
        one.hours
        for one in catalogue().archetypes
        if "lead" in one.kinds and not one.words and one.rung in ("talk", "watch", "one-off")
        and one.suits != "deed" and "known" not in one.needs
        and one.id not in {each.archetype for each in plan.experiments}
    ]  # fmt: skip
    assert probe.experiment.hours == min(others)
    assert probe.reason == f"{before.id} left open whether it fits; this takes the least time"


def test_what_an_unclear_try_could_not_tell_is_named() -> None:
    plan = finished(
        as_read(plan_of(ambition={"problems": ["x"], "impact": ["y"]}, options=["Head"])),
        SCRIPT,
        NOON,
    )
    first = next(one for one in plan.experiments if one.option)
    result = Result(on=TODAY, verdict="unclear", observed="x", learned="y", fit={"p1": 3})
    plan = experiments.start(plan, first.id, None, None, TODAY)
    plan = experiments.finish(plan, first.id, result)
    _, probe = following(plan, first, catalogue(), TODAY) or (0, None)
    assert probe
    assert probe.reason == f"{first.id} left open how well it fits “y”; this takes the least time"


def test_after_stop_the_next_option_is_proposed() -> None:
    said = plan_of(options=[{"name": "Head", "kind": "lead"}, {"name": "A talk", "kind": "speak"}])
    plan = finished(as_read(said), SCRIPT, NOON)
    mine = [one for one in plan.experiments if one.option in ("o1", "o2")]
    for one in mine[2:] + [each for each in mine[:2] if each.option == "o2"]:
        plan = put(plan, with_fields(one, {"status": "dropped"}))
    first = next(one for one in plan.experiments if one.option == "o1")
    plan = experiments.start(plan, first.id, None, None, TODAY)
    result = Result(on=TODAY, verdict="stop", observed="x", learned="y")
    plan = experiments.finish(plan, first.id, result)
    options = [probe.experiment.option for probe in probes(plan, catalogue(), TODAY)]
    assert "o1" not in options
    assert "o2" in options


def test_what_was_only_talked_about_and_watched_is_to_be_done_next() -> None:
    small = [
        {
            "id": f"e{n}", "title": "t", "option": "o1", "rung": rung, "status": "finished",
            "result": {"on": TODAY, "verdict": "unclear"},
        }
        for n, rung in ((1, "talk"), (2, "watch"))
    ]  # fmt: skip
    plan = plan_of(options=[{"id": "o1", "name": "Head", "kind": "lead"}], experiments=small)
    probe = next(one for one in probes(plan, catalogue(), TODAY) if one.experiment.option)
    assert probe.experiment.rung == "one-off"
    assert "doing a little of it" in probe.reason


def test_after_stop_the_option_is_left_alone() -> None:
    plan = tried("stop")
    assert "o1" not in [probe.experiment.option for probe in probes(plan, catalogue(), TODAY)]


def test_an_option_never_tried_is_proposed_and_can_be_taken() -> None:
    plan = plan_of(options=[{"name": "Teach a course", "kind": "teach"}])
    probe = next(one for one in probes(plan, catalogue(), TODAY) if one.experiment.option)
    assert (probe.new, probe.reason) == (True, "you haven't tried “Teach a course” yet")
    after = taken(plan, probe)
    assert experiment_named(after, probe.experiment.id).option == "o1"
    assert "o1" not in [one.experiment.option for one in probes(after, catalogue(), TODAY)]


def test_at_most_three_are_proposed_and_none_that_was_used() -> None:
    plan = tried("keep")
    dropped = [with_fields(one, {"status": "dropped"}) for one in plan.experiments[2:]]
    for one in dropped:
        plan = put(plan, one)
    found = probes(plan, catalogue(), TODAY + dt.timedelta(days=1))
    assert len(found) <= 3
    used = {one.archetype for one in plan.experiments}
    assert not used & {probe.experiment.archetype for probe in found if probe.new}


def test_what_waits_behind_a_kept_try_of_an_option_decided_on_is_not_proposed() -> None:
    plan = tried("keep")
    assert not probes(plan, catalogue(), TODAY)[0].new
    for option in plan.options:
        plan = put(plan, with_fields(option, {"status": "dropped"}))
    assert {one.experiment.option for one in probes(plan, catalogue(), TODAY)} <= {None}


@pytest.mark.parametrize(("verdict", "comes"), [("keep", True), ("change", False), ("stop", False)])
def test_what_waits_behind_a_try_that_was_not_kept_is_not_to_come(
    verdict: Verdict, comes: bool
) -> None:
    plan = tried(verdict)
    ended = next(one.id for one in plan.experiments if one.result)
    assert any(one.after == ended for one in to_come(plan)) == comes


def test_for_a_heading_without_a_line_the_reason_is_what_it_helps_to_find_out() -> None:
    reasons = [one.reason for one in probes(plan_of(), catalogue(), TODAY)]
    assert reasons
    for reason in reasons:
        assert reason.startswith("it helps you find out wh")


def test_for_a_line_the_reason_names_it() -> None:
    plan = plan_of(ambition={"problems": ["slow clinics"]})
    assert "nothing is under way yet for what matters most to you" in [
        one.reason for one in probes(plan, catalogue(), TODAY)
    ]


def test_of_what_is_to_be_less_it_says_so() -> None:
    plan = plan_of(ambition={"less_of": ["meetings"]})
    reasons = [one.reason for one in probes(plan, catalogue(), TODAY)]
    assert "you want less of “meetings”" in reasons
    assert not [one for one in reasons if "for “meetings”" in one]


def kept_and_waiting(**fields: Any) -> Plan:
    """Return a plan with a try that was kept, and one of the person's own under later."""
    result = {"on": TODAY, "verdict": "keep"}
    first = {"id": "e1", "title": "Once", "option": "o1", "status": "finished", "result": result}
    waiting = {"id": "e2", "title": "Every month", "status": "later", "serves": ["p1"], **fields}
    line, option = {"id": "p1", "text": "slow clinics"}, {"id": "o1", "name": "Teach"}
    experiments = [first, waiting, {"id": "e3", "title": "Before it", "status": "running"}]
    return plan_of(ambition={"problems": [line]}, options=[option], experiments=experiments)


def test_what_waits_for_an_option_that_was_kept_is_the_next_rung() -> None:
    plan = kept_and_waiting(option="o1")
    first = probes(plan, catalogue(), TODAY)[0]
    assert (first.experiment.id, first.new) == ("e2", False)
    assert first.reason == "e1 was worth keeping, and this is the next step up"


@pytest.mark.parametrize("fields", [{}, {"option": "o1", "after": "e3"}])
def test_what_waits_behind_something_else_or_for_nothing_is_not(fields: dict[str, str]) -> None:
    plan = kept_and_waiting(**fields)
    assert "e2" not in [one.experiment.id for one in probes(plan, catalogue(), TODAY)]


def test_where_something_serves_a_line_already_the_reason_does_not_deny_it() -> None:
    plan = kept_and_waiting(option="o1")
    reasons = [one.reason for one in probes(plan, catalogue(), TODAY)]
    assert "it gets you closer to what matters most to you" in reasons
    assert "nothing is under way yet for what matters most to you" not in reasons


def test_the_sixth_option_is_proposed_where_the_five_before_it_are_under_way() -> None:
    names = ("Teach a class", "Lead a team", "Write a book", "Speak at a conference", "Coach Mei")
    plan = plan_of(
        options=[{"id": f"o{n}", "name": name} for n, name in enumerate((*names, "Run a lab"), 1)],
        experiments=[
            {"id": f"e{n}", "title": name, "option": f"o{n}", "status": "running"}
            for n, name in enumerate(names, 1)
        ],
    )
    assert "o6" in {probe.experiment.option for probe in probes(plan, catalogue(), TODAY)}


def test_where_nothing_can_be_proposed_what_nothing_tries_is_named() -> None:
    plan = plan_of(options=[{"id": "o6", "name": "Run a lab"}])
    [said] = next_tries(plan, [], TODAY)
    assert isinstance(said, Say)
    assert said.words.startswith("o6 is not tried yet, and there is no suggestion left.")
    assert '`ambition experiments add "…" --option o6` adds' in said.words
    [said] = next_tries(plan_of(), [], TODAY)
    assert isinstance(said, Say)
    assert said.words.startswith("Nothing new to suggest")
    planned = {"id": "e1", "title": "Teach", "status": "planned", "starts": TODAY, "ends": TODAY}
    page = next_tries(plan_of(experiments=[planned]), [], TODAY)
    assert [one.id for one in page if isinstance(one, Item)] == ["e1"]


@pytest.mark.parametrize(("liking", "first"), [(5, "o2"), (4, "o2"), (3, "o1")])
def test_what_was_kept_at_four_or_five_comes_before_what_was_merely_named(
    liking: int, first: str
) -> None:
    tried = {
        "id": "e1", "title": "t", "option": "o2", "rung": "talk", "status": "finished",
        "result": {"on": TODAY, "verdict": "keep", "liking": liking},
    }  # fmt: skip
    waits = {"id": "e3", "title": "w", "status": "later", "after": "e2", "option": "o1"}
    kept = {
        "id": "e2", "title": "k", "option": "o1", "rung": "talk", "status": "finished",
        "result": {"on": TODAY, "verdict": "keep", "liking": 3},
    }  # fmt: skip
    options = [{"id": "o1", "name": "Run a lab"}, {"id": "o2", "name": "Coach Mei"}]
    plan = plan_of(options=options, experiments=[tried, kept, waits])
    found = probes(plan, catalogue(), TODAY)
    assert found[0].experiment.option == first
    if liking > 3:
        assert found[0].reason == f"e1 was kept at {liking}, and this is the next step up"
