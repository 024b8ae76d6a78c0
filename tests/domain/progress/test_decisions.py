"""Around a decision: what to ask, the smallest probe, what was decided, and a look back."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.roles import role_of
from ambition_cli.domain.drafting.texts import placeholders_in
from ambition_cli.domain.plan import experiments
from ambition_cli.domain.plan.goals import stands_at
from ambition_cli.domain.plan.kinds import kind_of
from ambition_cli.domain.plan.model import Plan, Result
from ambition_cli.domain.plan.records import option_named
from ambition_cli.domain.progress import decisions, weighing
from ambition_cli.domain.words.dates import add_days
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of

OFFER = "Head of Product at a bank"
WEEK = dt.timedelta(weeks=1)


def ana(**tables: Any) -> Plan:
    return plan_of(
        person={"hours_per_week": 4, "round_started": TODAY},
        ambition={
            "problems": [{"id": "p1", "text": "self-doubt"}, {"id": "p2", "text": "bad software"}],
            "impact": [{"id": "i1", "text": "they decide alone"}],
            "more_of": [{"id": "m1", "text": "teaching"}],
            "less_of": [
                {"id": "l1", "text": "evenings", "hard_no": True, "tags": ["evenings"]},
                {"id": "l2", "text": "slides"},
            ],
        },
        **tables,
    )


def asked(**answers: Any) -> list[str]:
    """Return what to ask about an offer of which this was said."""
    plan = weighing.weighed(ana(), OFFER, answers, TODAY)
    return decisions.to_ask(plan, plan.options[-1], catalogue())


def test_each_question_of_the_catalogue_follows_some_answer_and_uses_words_that_are_there() -> None:
    judgements = {"yes", "partly", "no", "unclear"}
    ways = {"easy", "hard", "no", "unclear"}
    for ask in catalogue().asks:
        allowed = {"reversible": ways}.get(ask.about, judgements)
        if ask.about in ("hours", "displaces", "always"):
            allowed = {"said", "unclear"}
        assert set(ask.when) <= allowed
        assert placeholders_in(ask.text) <= {"displaces" if ask.about == "displaces" else "line"}


def test_what_cannot_be_told_becomes_a_question_with_the_line_in_the_persons_words() -> None:
    questions = asked(lines={"p1": "unclear", "m1": "partly", "i1": "yes", "p2": "no"})
    assert questions[0] == (
        "Who here has to deal with self-doubt today, and what did you try last?"
    )
    assert questions[1] == (
        "What could somebody else take over, so that I'd have more time for teaching?"
    )
    assert not any("decide alone" in words or "software" in words for words in questions)


def test_nothing_is_asked_that_ends_in_pasted_words() -> None:
    every = {"lines": dict.fromkeys(("l1", "p1", "p2", "i1", "m1", "l2"), "partly")}
    said = [*asked(**every), *asked(hours=3, displaces="I'd see my kids less", reversible="no")]
    assert [words for words in said if ":" in words or not words.endswith("?")] == []


def test_a_hard_no_comes_first_and_what_is_brought_is_asked_to_be_left_out() -> None:
    questions = asked(lines={"p1": "unclear", "l2": "unclear", "l1": "yes"})
    assert questions[0] == (
        "Could we agree in writing, before I start, that this won't involve evenings?"
    )


def test_cost_and_the_way_back_are_asked_about_as_they_were_said() -> None:
    unknown = asked(lines={"p1": "no"})
    assert any("found after three months that it wasn't working out" in words for words in unknown)
    assert any("in the last two full weeks" in words for words in unknown)
    known = asked(hours=45, displaces="my Tuesdays", reversible="easy")
    assert any("could I choose myself" in words for words in known)
    assert any(words.endswith("time for my Tuesdays?") for words in known)
    assert not any("trial of a few weeks" in words for words in known)
    assert any("trial of a few weeks" in words for words in asked(reversible="no"))


def test_no_more_is_asked_than_one_talk_holds_and_cost_keeps_its_place() -> None:
    open_lines = {"lines": dict.fromkeys(("l1", "p1", "p2", "i1", "m1", "l2"), "unclear")}
    questions = asked(**open_lines)
    assert len(questions) == decisions.MOST_QUESTIONS
    assert any("working out" in words for words in questions)


def test_before_anything_was_said_nothing_is_asked() -> None:
    plan = weighing.kept(ana(), OFFER)
    assert decisions.to_ask(plan, plan.options[-1], catalogue()) == []


def test_the_probe_suits_the_kind_begins_small_and_keeps_to_a_hard_no() -> None:
    plan = weighing.kept(ana(options=[{"name": f"Course {n}"} for n in range(6)]), OFFER)
    probe = decisions.smallest_probe(plan, plan.options[-1], catalogue(), TODAY)
    assert probe
    assert (probe.option, probe.rung) == ("o7", "talk")
    found = {one.id: one.kinds for one in catalogue().archetypes}
    of_role = role_of(plan.options[-1], catalogue().roles)
    found |= {one.id: (kind_of(plan.options[-1]),) for one in of_role.archetypes} if of_role else {}
    assert kind_of(plan.options[-1]) in found[probe.archetype or ""]
    assert "evenings" not in catalogue().tags_of(probe.archetype)


def test_the_probe_waits_for_hours_and_not_for_what_else_is_planned() -> None:
    planned = [
        {
            "id": f"e{number}", "title": "x", "status": "planned", "hours": 8,
            "starts": add_days(TODAY, 28 * number - 28), "ends": add_days(TODAY, 28 * number - 1),
        }
        for number in range(1, 6)
    ]  # fmt: skip
    option = {"id": "o1", "name": "Staff Engineer", "source": "weigh"}
    plan = plan_of(person={"hours_per_week": 4, "months": 6}, options=[option], experiments=planned)
    probe = decisions.smallest_probe(plan, plan.options[0], catalogue(), TODAY)
    assert probe
    assert probe.starts == TODAY


def test_the_probe_is_taken_into_the_plan_with_the_option() -> None:
    plan = decisions.with_probe(ana(), OFFER, catalogue(), TODAY)
    probe = plan.experiments[-1]
    assert (plan.options[-1].source, probe.option) == ("weigh", "o1")
    with pytest.raises(Refused, match=f"{probe.id} is already trying it out"):
        decisions.with_probe(plan, OFFER, catalogue(), TODAY)


@pytest.mark.parametrize("decision", ["taken", "declined"])
def test_what_is_decided_is_probed_no_more(decision: decisions.Decision) -> None:
    plan = decisions.decided(weighing.kept(ana(), OFFER), "o1", decision, None, TODAY)
    assert decisions.smallest_probe(plan, plan.options[0], catalogue(), TODAY) is None
    with pytest.raises(Refused, match="no small experiment to suggest for o1"):
        decisions.with_probe(plan, "o1", catalogue(), TODAY)


def test_a_probe_after_stop_is_not_proposed() -> None:
    stopped = {
        "id": "e1", "title": "Talk", "option": "o1", "rung": "talk", "status": "finished",
        "result": {"on": TODAY, "verdict": "stop"},
    }  # fmt: skip
    plan = ana(options=[{"id": "o1", "name": OFFER}], experiments=[stopped])
    assert decisions.smallest_probe(plan, plan.options[0], catalogue(), TODAY) is None


def test_beside_it_are_the_open_options_what_was_weighed_and_what_is_best_known_in_front() -> None:
    tried = {
        "id": "e1", "title": "Teach", "option": "o2", "rung": "one-off", "status": "finished",
        "result": {"on": TODAY, "verdict": "keep", "fit": {"m1": 5}},
    }  # fmt: skip
    options = [
        {"id": "o1", "name": "A"},
        {"id": "o2", "name": "B"},
        {"id": "o3", "name": "C", "status": "dropped"},
        {"id": "o4", "name": OFFER},
        {"id": "o5", "name": "D", "weighed": [{"on": TODAY, "hours": 9}]},
    ]
    plan = ana(options=options, experiments=[tried])
    beside = decisions.beside(plan, option_named(plan, "o4"), catalogue(), TODAY)
    assert [one.option.id for one in beside.options] == ["o5", "o2", "o1"]


def test_a_decision_keeps_its_day_and_its_reason_and_a_new_one_replaces_both() -> None:
    plan = decisions.decided(weighing.kept(ana(), OFFER), "o1", "declined", "too far", TODAY)
    offer = option_named(plan, "o1")
    assert (offer.status, offer.why, offer.decided) == ("declined", "too far", TODAY)
    offer = decisions.decided(plan, "o1", "taken", None, TODAY + WEEK).options[0]
    assert (offer.status, offer.why, offer.decided) == ("taken", None, TODAY + WEEK)


def test_a_decision_is_looked_back_on_once_some_weeks_later() -> None:
    plan = decisions.decided(weighing.kept(ana(), OFFER), "o1", "taken", None, TODAY)
    then = TODAY + decisions.LOOK_BACK_AFTER
    assert decisions.decided_to_look_back_on(plan, then - dt.timedelta(days=1)) == []
    assert [one.id for one in decisions.decided_to_look_back_on(plan, then)] == ["o1"]
    silent = decisions.looked_back(plan, "o1", None, then)
    assert decisions.decided_to_look_back_on(silent, then + 9 * WEEK) == []
    said = decisions.looked_back(plan, "o1", "the evenings came after all", then)
    assert said.options[0].looked_back[0].said == "the evenings came after all"
    for later in (0 * WEEK, WEEK):  # somebody may decide anew on the day they look back
        again = decisions.decided(said, "o1", "declined", None, then + later)
        due = decisions.decided_to_look_back_on(again, then + later + decisions.LOOK_BACK_AFTER)
        assert [one.id for one in due] == ["o1"]


def test_an_option_without_a_day_of_decision_or_open_again_is_not_looked_back_on() -> None:
    plan = ana(options=[{"name": "A", "status": "taken"}, {"name": "B", "decided": TODAY}])
    assert decisions.decided_to_look_back_on(plan, TODAY + 99 * WEEK) == []


def test_all_that_is_said_at_once_is_kept_and_what_is_decided_is_not_tried() -> None:
    answers = {"lines": {"p1": "no"}, "hours": 45}
    said = decisions.Said(OFFER, {"kind": "lead"}, answers, "declined", "nobody to teach", True)
    assert said.is_something
    plan = decisions.with_said(ana(), said, catalogue(), TODAY)
    option = plan.options[-1]
    assert (option.kind, option.status, option.why) == ("lead", "declined", "nobody to teach")
    assert (option.weighed[0].lines, option.weighed[0].hours) == ({"p1": "no"}, 45)
    assert plan.experiments == ()


def test_with_the_rest_left_out_the_probe_is_taken() -> None:
    plan = decisions.with_said(ana(), decisions.Said(OFFER, {}, {}, take=True), catalogue(), TODAY)
    assert plan == decisions.with_probe(ana(), OFFER, catalogue(), TODAY)


def test_a_name_alone_says_nothing() -> None:
    assert not decisions.Said(OFFER, {}, {}).is_something


def test_what_speaks_of_ones_own_manager_is_nothing_to_ask_whoever_offers_it() -> None:
    words = ["my manager's pointless meetings", "Numbat calling late", "travelling"]
    less_of = [{"id": f"l{at}", "text": text} for at, text in enumerate(words, 1)]
    judged = {"on": TODAY, "lines": {f"l{at}": "unclear" for at in (1, 2, 3)}}
    plan = plan_of(
        ambition={"less_of": less_of},
        helpers=[{"name": "Numbat", "role": "manager"}],
        options=[{"id": "o1", "name": "Head of Data", "weighed": [judged]}],
    )
    asked = " ".join(decisions.to_ask(plan, plan.options[0], catalogue()))
    assert "travelling" in asked
    assert [word for word in ("manager", "meetings", "Numbat") if word in asked] == []


def test_a_decision_counts_towards_the_active_goal_that_was_drafted_from_its_option() -> None:
    goal = {"title": "Decide", "measure": "options decided on", "baseline": 0, "target": 2}
    plan = plan_of(
        options=[{"id": "o1", "name": "Team lead"}, {"id": "o2", "name": "Stay"}],
        goals=[
            {"id": "g1", **goal, "drafted_from": ["o1", "o2"]},
            {"id": "g2", **goal, "drafted_from": ["o1"], "status": "later"},
            {"id": "g3", "title": "Try it", "drafted_from": ["o1"]},
            {"id": "g4", **goal, "drafted_from": ["o2"]},
        ],
    )
    found = decisions.goals_to_decide(plan, option_named(plan, "o1"))
    assert [one.id for one in found] == ["g1"]


def test_an_offer_is_decided_on_by_taking_or_declining_it_and_not_by_asking_for_its_terms() -> None:
    plan = plan_of(
        options=[
            {"id": "o1", "name": "SRE at Globex", "source": "weigh"}, {"id": "o2", "name": "PM"},
        ],
        goals=[
            {
                "id": "g1", "title": "Decide", "measure": "options I have tried and decided on",
                "baseline": 0, "target": 2, "drafted_from": ["o1", "o2"],
            }
        ],
        experiments=[
            {"id": f"e{n}", "title": "Ask", "option": f"o{n}", "goal": "g1", "status": "running"}
            for n in (1, 2)
        ],
    )  # fmt: skip
    asked = experiments.finish(plan, "e1", Result(on=TODAY, verdict="stop"))
    assert stands_at(asked.goals[0]) == 0
    tried = experiments.finish(asked, "e2", Result(on=TODAY, verdict="stop"))
    assert stands_at(tried.goals[0]) == 1
    taken = decisions.decided(tried, "o1", "taken", None, TODAY)
    assert stands_at(taken.goals[0]) == 2
    assert taken.goals[0].checkins[-1].note == "o1: taken"
