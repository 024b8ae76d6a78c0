"""The first goal in the person's own words: what is asked of whom, and what a reply does."""

from typing import Any

import pytest

from ambition_cli.domain.interview.order import Place, finished, goals_drafted, text_at
from ambition_cli.domain.plan.goals import counted_said, share_reached
from ambition_cli.domain.plan.model import Checkin, Goal
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words.statements import read
from ambition_cli.errors import Refused
from ambition_cli.render.interview import prompt_page
from ambition_cli.render.page import Field
from support.plans import TODAY
from support.rows import each
from support.talks import MINIMAL, NOON, SCRIPT, Answers, Talk

GOAL = "The night shift hands over on one page"
ASKED = "In five months, what could somebody else see that's different because of you?"
WITHOUT_OBSTACLE = {key: said for key, said in MINIMAL.items() if key != "obstacle"}


def first(talk: Talk) -> Goal:
    goal: Goal = goals_drafted(talk.plan, SCRIPT)[0].record
    return goal


def at_goal(*replies: str, answers: Answers = MINIMAL) -> Talk:
    return Talk().to("own_goal", answers).reply(*replies)


def suggested(talk: Talk) -> str:
    place = talk.place
    assert isinstance(place, Place)
    page = prompt_page(talk.plan, place, SCRIPT)
    return next(one.words for one in page if isinstance(one, Field))


def test_it_is_asked_with_our_draft_as_a_suggestion_that_enter_takes() -> None:
    talk = at_goal()
    assert talk.place
    assert text_at(talk.plan, talk.place, SCRIPT) == ASKED
    draft = first(talk)
    assert suggested(talk) == draft.title
    talk.reply("")
    assert talk.place == Place("goals")
    assert first(talk) == draft


def test_own_words_win_word_for_word_and_the_suggestion_shows_them_when_one_goes_back() -> None:
    talk = at_goal(GOAL)
    assert first(talk).title == GOAL
    talk.reply("<")
    assert talk.place == Place("own_goal")
    assert suggested(talk) == GOAL
    page = prompt_page(talk.plan, Place("own_goal"), SCRIPT)
    assert [one.label for one in page if isinstance(one, Field)] == ["Now"]
    assert not goals_drafted(talk.plan, SCRIPT)[0].why  # it rests on no answer of theirs


def test_with_a_goal_of_ones_own_comes_what_could_be_counted() -> None:
    talk = at_goal(GOAL)
    assert talk.place == Place("own_measure")
    assert suggested(talk) == "people who say something is better for them now, 0 → 3"
    goal = first(talk.reply("wards that do it, 1 to 4"))
    assert (goal.measure, goal.baseline, goal.target) == ("wards that do it", 1, 4)
    assert not {"measure", "baseline", "target"} & set(goal.assumed)
    assert talk.place == Place("goals")


@pytest.mark.parametrize("reply", ["wards that do it, 4", "4 wards that do it"])
def test_where_it_stands_today_is_not_none_when_nobody_said(reply: str) -> None:
    goal = first(at_goal(GOAL, reply))
    assert (goal.baseline, goal.target) == (None, 4)
    assert "baseline" in goal.assumed
    assert counted_said(goal) == "wards that do it, to 4, counted from the first week on"
    counted = with_fields(goal, {"checkins": (Checkin(on=TODAY, value=3),)})
    assert share_reached(counted) == 0
    assert counted_said(counted) == "wards that do it, 3 → 4"


def test_a_measure_without_figures_has_none_of_ours() -> None:
    goal = first(at_goal(GOAL, "wards that hand over without a call"))
    assert (goal.baseline, goal.target) == (None, None)
    assert {"baseline", "target"} <= set(goal.assumed)
    assert counted_said(goal).endswith(", counted from the first week on")


def test_a_goal_that_counts_suggests_its_own_measure() -> None:
    talk = at_goal("Ten nurses fill in one form")
    assert suggested(talk).startswith("nurses who fill in one form, to 10")
    assert first(talk.reply("")).target == 10


@each(
    ("goal", "measure"),
    [
        (
            "deploys take 10 min instead of 50 and 2 other ppl can fix payments",
            "minutes that deploys take, 50 → 10",
        ),
        (
            "six designers run their own test without me",
            "designers who run their own test without me, 0 → 6",
        ),
    ],
)
def test_the_suggested_measure_has_the_figures_just_typed(goal: str, measure: str) -> None:
    assert suggested(at_goal(goal)) == measure


def test_figures_stay_with_a_measure_of_ones_own_in_new_words() -> None:
    talk = at_goal(GOAL, "you said it. deploy minutes 50 to 10")
    assert counted_said(first(talk)) == "deploy minutes, 50 → 10"
    talk.reply("1", "measure: minutes a deploy takes")
    assert counted_said(first(talk)) == "minutes a deploy takes, 50 → 10"
    assert talk.said[-1] == "It still goes from 50 to 10."
    talk.reply("measure: 40 to 5")
    assert counted_said(first(talk)) == "minutes a deploy takes, 40 → 5"


@each(
    ("said", "place"),
    [
        ("bob either improves or moves on, and i had the talk", "own_measure"),
        ("the old vendor is gone", "own_measure"),
        ("i can't do this any more", "own_goal"),  # strain is heard all the same
        ("estoy agotada", "own_goal"),
        ("もう限界です", "own_goal"),
    ],
)
def test_what_others_could_see_by_then_is_no_loss(said: str, place: str) -> None:
    at = at_goal(said).place
    assert at is not None
    assert (at.question, at.field) == (place, "" if place == "own_measure" else "strain")


def test_one_of_something_is_no_measure() -> None:
    assert not suggested(at_goal("One nurse fills in a form")).startswith("nurse")


def test_what_would_stop_it_is_asked_only_where_nothing_was_said_of_that() -> None:
    assert at_goal(GOAL, "").place == Place("goals")
    talk = at_goal(GOAL, "", answers=WITHOUT_OBSTACLE)
    assert talk.place == Place("own_obstacle")
    goal = first(talk.reply("I rewrite it myself"))
    assert goal.obstacle == "I rewrite it myself"
    assert goal.if_then == (
        "If I open the same thing a third time without sending it, "
        "then I send what I have to one person that same day"
    )
    assert at_goal("", answers=WITHOUT_OBSTACLE).place == Place("goals")


def test_one_may_take_it_back() -> None:
    talk = at_goal()
    draft = first(talk)
    talk.reply(GOAL, "<", "-")
    assert first(talk) == draft
    assert talk.place == Place("goals")


@pytest.mark.parametrize(
    "reply", ["skip", "idk", "no idea", "Not sure really", "no", "特にありません"]
)
def test_whoever_does_not_know_keeps_the_suggestion(reply: str) -> None:
    talk = at_goal()
    draft = first(talk)
    talk.reply(reply)
    assert first(talk) == draft
    assert talk.place == Place("goals")


def test_something_vague_is_asked_for_a_picture_once() -> None:
    talk = at_goal("Be a better leader")
    assert talk.place == Place("own_goal", 0, "vague_goal")
    assert talk.resumed().place == talk.place
    talk.reply("Improve communication")
    assert talk.place == Place("own_measure")
    assert first(talk).title == "Improve communication"
    kept = at_goal("Be a better leader", "")
    assert first(kept).title == "Be a better leader"
    pictured = at_goal("Be a better leader", "Two others run the Monday meeting")
    assert first(pictured).title == "Two others run the Monday meeting"


def test_a_title_is_an_option_and_no_goal() -> None:
    talk = at_goal()
    draft = first(talk)
    talk.reply("Head of Nursing")
    assert "Head of Nursing" in [one.name for one in talk.plan.options]
    assert first(talk) == draft
    assert talk.place == Place("own_goal", 0, "vague_goal")
    assert first(talk.reply(GOAL)).title == GOAL


def test_pay_is_a_condition_and_no_goal() -> None:
    talk = at_goal()
    draft = first(talk)
    talk.reply("more money")
    assert [line.text for line in talk.plan.ambition.conditions] == ["more money"]
    talk.reply("")
    assert first(talk) == draft
    assert talk.place == Place("goals")


def test_strain_is_heard_first_and_never_becomes_a_goal() -> None:
    talk = at_goal("I'm burnt out")
    assert talk.plan.interview.strain == "I'm burnt out"
    assert "really hard" in talk.said[-1]
    talk.reply("Leaving at four", "")
    assert talk.plan.interview.light
    assert talk.place == Place("goals")
    assert "burnt" not in repr(goals_drafted(talk.plan, SCRIPT))


def test_what_may_be_strain_is_asked_and_is_no_goal_then() -> None:
    may_be = "everything is too much"
    assert not read(may_be, "impact").sure
    talk = at_goal(may_be)
    assert talk.place == talk.resumed().place == Place("own_goal", 0, "maybe_strain")
    assert first(at_goal(may_be, "n")).title == may_be
    talk.reply("y")
    assert talk.plan.interview.strain == may_be
    assert not talk.plan.interview.edits


QUIET: dict[str, dict[str, Any]] = {
    "worn out": {"occasion": "worn out", "strain": ("I cry on Sundays", "", "")},
    "content": {"problems": ("I'm happy where I am", "")},
    "not known": {"problems": "idk", "impact": "no idea", "more_of": "no idea"},
    "a question": {"problems": "I don't know what other roles do all day", "impact": "idk"},
    "options alone": {"options": ("Teach a course", "Write a book")},
}


@each("answers", [pytest.param(QUIET[key], id=key) for key in QUIET])
def test_whoever_is_worn_out_content_or_does_not_know_is_not_pressed(answers: Answers) -> None:
    talk = Talk().to("goals", answers)
    assert "own_goal" not in talk.plan.interview.asked


def test_whoever_has_only_something_to_do_more_of_is_asked_for_that() -> None:
    talk = Talk().to("own_goal", {"more_of": "teaching"})
    assert talk.place
    asked = text_at(talk.plan, talk.place, SCRIPT)
    assert asked.endswith(" months, what could somebody see you doing more of?")
    goal = first(talk.reply("I teach something every Friday", "Fridays on which I taught, 8"))
    assert (goal.title, goal.baseline, goal.target) == ("I teach something every Friday", None, 8)


def test_whoever_is_content_and_wants_one_thing_is_asked_softly() -> None:
    said = {"problems": ("I'm happy where I am", ""), "more_of": "teaching"}
    talk = Talk().to("own_goal", said)
    assert talk.place
    assert text_at(talk.plan, talk.place, SCRIPT).startswith("If one thing were different in")


def test_words_stay_with_the_goal_when_a_line_is_added_later() -> None:
    talk = Talk().to("own_goal", {"problems": "Nurses drown in paperwork"}).reply(GOAL, "")
    for _ in range(40):
        talk.reply("<")
    talk.to("goals", {"impact": "They get home on time"})
    assert first(talk).title == GOAL


def test_leaving_the_goal_out_gives_its_words_to_no_other() -> None:
    talk = at_goal(GOAL, "").reply("1", "out")
    assert GOAL not in [draft.record.title for draft in goals_drafted(talk.plan, SCRIPT)]


def test_it_is_in_the_plan_at_the_end() -> None:
    talk = at_goal(GOAL, "wards that do it, 1 to 4").answer({})
    goal = finished(talk.plan, SCRIPT, NOON).goals[0]
    assert (goal.title, goal.measure, goal.target) == (GOAL, "wards that do it", 4)


def test_before_a_review_within_a_week_nothing_is_asked_about_what_would_stop_it() -> None:
    soon = {**WITHOUT_OBSTACLE, "occasion": "1", "occasion_on": "tomorrow"}
    soon = {key: said for key, said in soon.items() if key in ("occasion", "occasion_on", "impact")}
    assert at_goal(GOAL, "", answers=soon).place == Place("goals")


def test_a_goal_of_ones_own_costs_two_prompts_at_most() -> None:
    usual = len(Talk().answer(MINIMAL).given)
    own = {"own_goal": GOAL, "own_measure": "wards that do it, 1 to 4"}
    assert len(Talk().answer({**MINIMAL, **own}).given) == usual + 1


@pytest.mark.parametrize("until", range(1, 4))
def test_it_goes_on_where_it_stopped(until: int) -> None:
    talk = at_goal(*[GOAL, "", "I wait"][:until], answers=WITHOUT_OBSTACLE)
    assert talk.resumed().place == talk.place


@pytest.mark.parametrize("reply", ["ok", "yes", "looks good", "はい"])
def test_a_yes_takes_the_suggestion(reply: str) -> None:
    talk = at_goal()
    draft = first(talk)
    talk.reply(reply)
    assert (first(talk), talk.place) == (draft, Place("goals"))


def test_a_figure_alone_is_no_goal() -> None:
    with pytest.raises(Refused, match="a few words"):
        at_goal("1")


def test_strain_typed_on_the_screen_of_goals_is_heard_and_is_no_goal() -> None:
    talk = at_goal("").reply("1", "I can't go on like this")
    assert talk.plan.interview.strain == "I can't go on like this"
    assert "really hard" in talk.said[-1]
    assert talk.place == Place("goals", 1)
    assert not talk.plan.interview.edits


def test_any_goal_can_be_worded_on_the_screen_of_goals() -> None:
    talk = at_goal("").reply("3")
    with pytest.raises(Refused, match="or type title to say the goal in your own words"):
        talk.reply("I teach the new ones")
    with pytest.raises(Refused, match=r"not a date I understand; .*friday$"):
        talk.reply("by 5 pm")
    talk.reply("title", "I teach the new ones", "measure", "sessions held, 2 to 6")
    talk.reply("obstacle", "I wait to be asked", "plan", "If it is Monday, then I ask one of them")
    goal: Goal = goals_drafted(talk.plan, SCRIPT)[2].record
    assert (goal.title, goal.measure, goal.baseline, goal.target, goal.obstacle, goal.if_then) == (
        *("I teach the new ones", "sessions held", 2, 6, "I wait to be asked"),
        "If it is Monday, then I ask one of them",
    )


@each(
    "vague",
    [
        "I want to leave a mark",  # by what kind of statement it is
        "change teams",  # by its words
        "more impact",  # by both
        "improve our processes",  # as a goal
        "Verantwortung",
    ],
)
def test_a_goal_that_nobody_could_see_is_asked_about(vague: str) -> None:
    assert at_goal(vague).place == Place("own_goal", 0, "vague_goal")


def test_the_picture_behind_a_vague_goal_takes_its_place_unless_it_is_strain() -> None:
    talk = at_goal("more impact", "Two newcomers ship in their first week")
    assert first(talk).title == "Two newcomers ship in their first week"
    talk = at_goal("more impact", "I'm exhausted")
    assert talk.plan.interview.strain == "I'm exhausted"
    assert first(talk).title == "more impact"
