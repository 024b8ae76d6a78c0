"""What goes on into the next round: the step up from what was kept comes before anything new."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.drafting.next_tries import probes
from ambition_cli.domain.drafting.rounds import begun_next
from ambition_cli.domain.interview.order import Script, experiments_drafted, finished
from ambition_cli.domain.plan.model import Experiment, Plan
from support.plans import TODAY, plan_of
from support.talks import SCRIPT

LATER = dt.date(2026, 12, 24)
ON = Script(SCRIPT.catalogue, LATER)
NOON = dt.datetime(2026, 12, 24, 12)
AMBITION = {
    "problems": [{"id": "p1", "text": "nurses lose referrals"}],
    "more_of": [{"id": "m1", "text": "teaching"}],
}
OPTIONS = [{"id": "o1", "name": "Teach a course"}, {"id": "o2", "name": "Coach one person"}]


def tried(id: str, verdict: Any = "keep", liking: Any = 4, **fields: Any) -> dict[str, Any]:
    result = {"on": TODAY, "verdict": verdict, "liking": liking}
    return {"id": id, "title": "t", "rung": "talk", "archetype": f"a-{id}",
            "status": "finished", "result": result, **fields}  # fmt: skip


def waits(id: str, after: str | None, **fields: Any) -> dict[str, Any]:
    behind = {"after": after} if after else {}
    return {"id": id, "title": f"Step {id}", "rung": "one-off", "archetype": f"b-{id}", "hours": 6,
            "status": "later", **behind, **fields}  # fmt: skip


def next_round(*experiments: dict[str, Any], **tables: Any) -> Plan:
    plan = plan_of(
        person={"round_started": TODAY, "hours_per_week": 4, "months": 5},
        interview={"finished": dt.datetime(2026, 7, 24, 12), **tables.pop("interview", {})},
        ambition=AMBITION, options=OPTIONS, experiments=experiments, **tables,
    )  # fmt: skip
    return begun_next(plan, ON.catalogue, LATER)


def one(plan: Plan, id: str) -> Experiment:
    found = plan.experiment(id)
    assert found
    return found


OF_LINE: dict[str, Any] = {"drafted_from": ["p1"], "serves": ["p1"]}
OF_OPTION: dict[str, Any] = {"option": "o1"}


@pytest.mark.parametrize("about", [OF_LINE, OF_OPTION])
def test_the_step_up_from_what_was_kept_goes_on_and_is_the_first_draft(
    about: dict[str, Any],
) -> None:
    plan = next_round(tried("e1", **about), waits("e2", "e1", **about))
    drafts = experiments_drafted(plan, ON).experiments
    assert [(drafts[0].record.id, drafts[0].why)] == [("e2", "e1 was kept at 4")]
    assert drafts[0].record.starts == LATER
    assert not [
        draft for draft in drafts[1:]
        if draft.record.option == "o1" and about is OF_OPTION and not draft.record.after
    ]  # fmt: skip
    after = finished(plan, ON, NOON)
    assert (one(after, "e2").status, one(after, "e2").round) == ("planned", 2)
    assert probes(after, ON.catalogue, LATER)[0].experiment.id == "e2"


def test_what_was_liked_most_comes_first_and_two_at_a_time_at_the_most() -> None:
    plan = next_round(
        tried("e1", **OF_LINE), tried("e2", liking=5, **OF_OPTION),
        tried("e3", drafted_from=["m1"]),
        waits("e4", "e1", **OF_LINE), waits("e5", "e2", **OF_OPTION),
        waits("e6", "e3", drafted_from=["m1"]),
    )  # fmt: skip
    after = finished(plan, ON, NOON)
    days = {id: one(after, id).starts for id in ("e4", "e5", "e6")}
    assert days["e5"] == LATER
    assert all(day and day >= LATER for day in days.values())
    for day in filter(None, days.values()):
        going = [
            other for other in after.experiments
            if other.starts and other.ends and other.starts <= day <= other.ends
        ]  # fmt: skip
        assert len(going) <= 2


@pytest.mark.parametrize(("liking", "first"), [(5, ["o2", "o1"]), (3, ["o1", "o2"])])
def test_of_what_is_drafted_anew_what_was_liked_comes_before_what_was_never_tried(
    liking: int, first: list[str]
) -> None:
    plan = next_round(tried("e1", liking=liking, option="o2"))
    drafts = experiments_drafted(plan, ON).experiments
    assert [draft.record.option for draft in drafts if draft.record.option][:2] == first


@pytest.mark.parametrize("verdict", ["change", "stop", "unclear"])
def test_what_waits_behind_what_was_not_kept_does_not_go_on(verdict: str) -> None:
    plan = next_round(tried("e1", verdict, **OF_OPTION), waits("e2", "e1", **OF_OPTION))
    assert (one(plan, "e2").status, one(plan, "e2").why) == ("dropped", "round 1 ended")


def test_what_goes_on_can_be_left_out_and_worded_anew_like_any_draft() -> None:
    plan = next_round(tried("e1", **OF_OPTION), waits("e2", "e1", **OF_OPTION))
    out = finished(plan.with_interview(left_out=("e2",)), ON, NOON)
    assert one(out, "e2").status == "dropped"
    edits = [{"draft": "e2", "field": "title", "text": "Teach it at work"}]
    plan = plan_of(**(plan.model_dump(by_alias=True, exclude_defaults=True) | {
        "interview": {"asked": plan.interview.asked, "edits": edits}}))  # fmt: skip
    assert one(finished(plan, ON, NOON), "e2").title == "Teach it at work"


def test_what_somebody_added_themselves_is_not_dropped() -> None:
    mine = {"id": "e1", "title": "Ask Mei", "status": "planned"}
    past = mine | {"starts": TODAY, "ends": TODAY}
    ahead = mine | {"id": "e2", "starts": LATER, "ends": LATER}
    plan = next_round(past, ahead)
    assert (one(plan, "e1").status, one(plan, "e1").starts) == ("later", None)
    assert (one(plan, "e2").status, one(plan, "e2").starts) == ("planned", LATER)


def test_an_experiment_that_was_dropped_is_not_drafted_again() -> None:
    first = experiments_drafted(next_round(), ON).experiments
    archetypes = [draft.record.archetype for draft in first[:3]]
    dropped = [
        waits(f"e{n}", None, archetype=archetype, status="dropped", why="not for me")
        for n, archetype in enumerate(archetypes, 1)
    ]
    again = experiments_drafted(next_round(*dropped), ON).experiments
    assert not set(archetypes) & {draft.record.archetype for draft in again}


def test_each_draft_says_in_a_word_why_it_is_there() -> None:
    plan = next_round(tried("e1", **OF_OPTION), waits("e2", "e1", **OF_OPTION))
    assert all(draft.why for draft in experiments_drafted(plan, ON).experiments)


def test_it_helps_the_goal_of_its_kind_where_its_own_is_closed() -> None:
    goal = {"id": "g1", "title": "Decide", "status": "reached", "drafted_from": ["o2"],
            "measure": "options I have tried and decided on"}  # fmt: skip
    plan = next_round(
        tried("e1", **OF_OPTION), waits("e2", "e1", goal="g1", **OF_OPTION), goals=[goal]
    )
    after = finished(plan, ON, NOON)
    helped = next((goal.id for goal in after.goals if goal.id == one(after, "e2").goal), None)
    assert helped != "g1"
