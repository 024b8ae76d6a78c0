"""The interview, without a terminal: what is asked next, and what a reply does."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.drafting.experiments import drafted_experiments
from ambition_cli.domain.drafting.goals import drafted_goals
from ambition_cli.domain.interview import order
from ambition_cli.domain.interview.order import (
    Place,
    answer_of,
    back,
    begun_again,
    finished,
    goals_drafted,
    missing,
    question_at,
)
from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.domain.privacy.audience import stays_out
from ambition_cli.domain.words.answers import separate
from ambition_cli.domain.words.dont_know import is_dont_know
from ambition_cli.domain.words.titles import is_title, title_in
from ambition_cli.errors import Refused
from ambition_cli.render.interview import prompt_page
from conftest import few_examples
from support.plans import plan_of
from support.rows import each
from support.talks import (
    MINIMAL,
    NOON,
    SCRIPT,
    Answers,
    Talk,
    typed,
)


def test_one_line_per_heading_and_two_options_take_at_most_26_prompts() -> None:
    talk = Talk().answer(MINIMAL)
    assert talk.place is None
    assert len(talk.given) <= 26


LINES = [f"{word} the long queue" for word in ("shorten", "explain", "measure")]
FULL: Answers = {
    **MINIMAL,
    **dict.fromkeys(("problems", "impact", "more_of", "less_of"), LINES),
    "hard_no": "1",
    "matters_most": "1",
    "options": [f"try on thing {number}" for number in range(8)],
    "hours": "4",
    "doubts": ("whether I would miss coding; Mei", "who pays; nobody"),
    "helpers": ("Mei, mentor", "Ruth, manager"),
}


def test_every_list_full_takes_at_most_40_prompts() -> None:
    talk = Talk().answer(FULL)
    assert talk.place is None
    assert len(talk.plan.options) == 8
    assert len(talk.given) <= 40


@pytest.mark.parametrize("obstacle", ["I wait", ""])
def test_every_list_full_and_a_goal_of_ones_own_take_at_most_40_prompts(obstacle: str) -> None:
    said = {"own_goal": "Halve the queue by May", "own_measure": "minutes", "obstacle": obstacle}
    talk = Talk().answer({**FULL, **said})
    assert talk.place is None
    assert len(talk.given) <= 40


VAGUE = ("improve quality", "AI", "communication")
NOT_SURELY = ("lost time", "lost mail", "lost luggage")  # asked whether it is not known yet


@each("problems", [VAGUE, NOT_SURELY])
@each("impact", [VAGUE, NOT_SURELY])
@each("occasion", ["", "review"])
def test_with_every_list_full_follow_ups_and_unsure_kinds_count_among_the_40(
    problems: Sequence[str], impact: Sequence[str], occasion: str
) -> None:
    left = {id: [said] if isinstance(said, str) else [*said] for id, said in FULL.items()}
    left |= {"occasion": [occasion], "own_goal": ["Halve the queue by May"]}
    left |= {"problems": [*problems], "impact": [*impact]}
    talk, asked = Talk(), 0
    while talk.place:
        replies = left.get(talk.place.question, [])
        if talk.place.field:
            asked += 1
            talk.reply("no" if talk.place.field.startswith("maybe_") else "")
        else:
            talk.reply(replies.pop(0) if replies else "")
    assert asked
    assert len(talk.plan.options) == 8
    assert len(talk.given) <= 40


def test_an_interview_resumes_at_the_same_question_wherever_it_stopped() -> None:
    talk = Talk()
    for reply in typed(MINIMAL).splitlines():
        talk.reply(reply)
        again = talk.resumed()
        if talk.place is None:
            assert again.place is None
        else:
            assert again.place == talk.place


def test_nobody_is_called_none_or_i_dont_know() -> None:
    replies = ("none", "I don't know", "keine Ahnung", "-", "Noé")
    named = [Talk().to("name", {}).reply(reply).plan.person.name for reply in replies]
    assert named == [None, None, None, None, "Noé"]


def test_answers_stay_as_they_were_typed() -> None:
    typed = {"name": "春香", "usual_answer": "  [x] :smile: \\n  "}
    talk = Talk().to("impact", {**typed, "problems": "I want to mentor people!"})
    assert talk.plan.person.name == "春香"
    assert talk.plan.interview.usual_answer == "[x] :smile: \\n"
    assert talk.plan.ambition.problems[0].text == "I want to mentor people!"


def test_going_back_reaches_every_earlier_question_and_loses_nothing() -> None:
    talk = Talk().to("experiments", MINIMAL)
    before = talk.plan.ambition
    for _ in range(60):
        talk.reply("<")
    assert talk.place == Place("occasion")
    assert talk.plan.ambition == before


def test_going_back_within_a_list_changes_the_line() -> None:
    talk = Talk().to("problems").reply("slow builds", "<", "slow and flaky builds")
    assert [line.text for line in talk.plan.ambition.problems] == ["slow and flaky builds"]
    assert talk.place == Place("problems", 2)


@pytest.mark.parametrize("said", ["- slow on-call", "1. slow on-call", "• slow on-call"])
def test_a_bullet_in_front_of_a_line_is_no_word_of_it(said: str) -> None:
    talk = Talk().to("problems").reply(said)
    assert [line.text for line in talk.plan.ambition.problems] == ["slow on-call"]


def test_a_line_can_be_taken_out_again() -> None:
    talk = Talk().to("problems").reply("slow builds", "lost tickets", "<", "<", "-")
    assert [line.text for line in talk.plan.ambition.problems] == ["lost tickets"]


def test_yes_is_no_next_step() -> None:
    talk = Talk().to("options")
    with pytest.raises(Refused, match="nothing to say yes to"):
        talk.reply("y")
    assert talk.plan.options == ()


@pytest.mark.parametrize("question", ["obstacle", "when_where"])
def test_what_was_said_of_oneself_can_be_taken_out_again(question: str) -> None:
    talk = Talk().to(question).reply("Rita, my sister", "<")
    assert getattr(talk.plan.interview, question) == "Rita, my sister"
    assert getattr(talk.reply("-").plan.interview, question) is None


def test_enter_keeps_what_an_earlier_question_had() -> None:
    said = {"name": "Ana", "usual_answer": "Senior PM"}
    talk = Talk().to("problems", said).reply("<", "<").to("problems")
    assert (talk.plan.person.name, talk.plan.interview.usual_answer) == ("Ana", "Senior PM")


def test_the_line_that_matters_most_becomes_the_first_of_its_heading() -> None:
    talk = Talk().to("matters_most", {"problems": ("slow builds", "lost tickets")})
    talk.reply("2")
    assert talk.plan.interview.matters_most == "p2"
    assert [line.id for line in talk.plan.ambition.problems] == ["p2", "p1"]


def test_a_hard_no_proposes_what_its_words_name() -> None:
    talk = Talk().to("options", {"less_of": "evenings away", "hard_no": "1"})
    line = talk.plan.ambition.less_of[0]
    assert line.hard_no
    assert line.tags == ("evenings",)


@each(
    ("less_of", "tags"),
    [
        ("fixing other people's pipelines", ()),
        ("managing five suppliers", ()),
        ("managing people", ("managing-people",)),
        ("people management", ("managing-people",)),
    ],
)
def test_a_hard_no_names_what_it_rules_out_by_all_its_words(
    less_of: str, tags: tuple[str, ...]
) -> None:
    asked = "options" if tags else "hard_no_tags"
    talk = Talk().to(asked, {"less_of": less_of, "hard_no": "1"})
    assert talk.plan.ambition.less_of[0].tags == tags


def at_not_for(*options: str) -> Talk:
    return Talk().to("not_for", {"options": options})


def kept_out(talk: Talk) -> list[bool]:
    return [stays_out(option, "manager") for option in talk.plan.options]


@each(("reply", "hard"), [("n", False), ("No", False), ("none", False), ("y", True), ("Yes", True)])
def test_a_hard_no_is_told_in_words_too(reply: str, hard: bool) -> None:
    talk = Talk().to("options", {"less_of": "status meetings", "hard_no": reply})
    assert [line.hard_no for line in talk.plan.ambition.less_of] == [hard]


@pytest.mark.parametrize(
    ("less_of", "asked"),
    [
        (["status meetings"], "Is that a hard no?"),
        (["status meetings", "travel"], "Are any of these a hard no?"),
    ],
)
def test_whether_it_is_a_hard_no_is_asked_by_how_many_there_are(
    less_of: list[str], asked: str
) -> None:
    talk = Talk().to("hard_no", {"less_of": less_of})
    assert talk.place
    assert order.text_at(talk.plan, talk.place, talk.script) == asked


def test_a_yes_to_several_is_asked_which() -> None:
    with pytest.raises(Refused, match="give a number from 1 to 2"):
        Talk().to("options", {"less_of": ["status meetings", "travel"], "hard_no": "yes"})


def test_what_is_not_harmless_for_certain_is_ticked_as_nothing_for_the_manager() -> None:
    talk = at_not_for("Teach a course", "Go freelance")
    assert kept_out(talk) == [False, True]
    talk.reply("")
    assert talk.place == Place("hours")
    assert [option.not_for for option in talk.plan.options] == [(), ("manager",)]
    assert [option.open_to for option in talk.plan.options] == [(), ()]


def test_a_number_changes_a_tick_and_the_screen_comes_again() -> None:
    talk = at_not_for("Teach a course", "Go freelance").reply("1 2")
    assert talk.place == Place("not_for")
    assert kept_out(talk) == [True, False]
    talk.reply("2", "0")
    assert kept_out(talk) == [False, False]
    assert [option.open_to for option in talk.resumed().plan.options] == [("manager",)] * 2
    assert talk.resumed().place == Place("not_for")


def test_an_option_reworded_after_the_ticks_is_read_anew() -> None:
    talk = at_not_for("Teach a course", "Go freelance").reply("2", "", *"<<<<<")
    assert talk.place == Place("options", 2)
    talk.reply("Talk to recruiters")
    assert talk.plan.options[1].kind == "search"
    assert kept_out(talk) == [False, True]


def test_without_an_option_nothing_is_asked_of_the_manager() -> None:
    with pytest.raises(AssertionError, match="not_for was not asked"):
        Talk().to("not_for")


def test_who_has_no_manager_is_not_asked_what_to_keep_from_one() -> None:
    said = {"today": "Freelance iOS, three clients", "options": "Teach a course"}
    with pytest.raises(AssertionError, match="not_for was not asked"):
        Talk().to("not_for", said)


@pytest.mark.parametrize(
    ("question", "before", "reply", "sentence"),
    [
        pytest.param("hours", {}, "lots", "about how many hours", id="hours"),
        pytest.param("hard_no", {"less_of": "late calls"}, "9", "give 1", id="hard no"),
        pytest.param("not_for", {"options": "Sell"}, "7 x", "give 1, or Enter", id="ticks"),
        pytest.param("name", {}, "A\x00a", "cannot be saved", id="unsaveable"),
    ],
)
def test_what_cannot_be_taken_is_said_and_changes_nothing(
    question: str, before: Answers, reply: str, sentence: str
) -> None:
    talk = Talk().to(question, before)
    plan = talk.plan
    with pytest.raises(Refused, match=sentence):
        talk.reply(reply)
    assert (talk.plan, talk.place) == (plan, Place(question))


@each(
    ("hours", "expected"),
    [
        ("2,5", 2.5),
        ("four hours", 4),
        ("about 4 hours a week", 4),
        ("~2h", 2),
        ("1h30", 1.5),
        ("half an hour", 0.5),
    ],
)
def test_numbers_are_read_as_people_say_them(hours: str, expected: float) -> None:
    person = Talk().to("helpers", {"hours": hours}).plan.person
    assert person.hours_per_week == expected


@each(
    ("hours", "sentence"),
    [
        ("4 months", "not a number of hours"),
        ("many", "about how many hours"),
        ("4 a day", "not a number of hours"),
        ("-1", "less than 0"),
        ("99", "from 0 to 80"),
    ],
)
def test_a_number_of_something_else_is_asked_again(hours: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        Talk().to("hours").reply(hours)


@each(
    ("said", "names"),
    [
        ("Mei, my old lead and Tom", ["Mei, my old lead", "Tom"]),
        ("Mei & Tom", ["Mei", "Tom"]),
        ("Mei; Tom", ["Mei", "Tom"]),
        ("Mei and my manager", ["Mei", "my manager"]),
        ("Ines; my manager, Bob", ["Ines", "my manager, Bob"]),
        (
            "my husband Leo, and Nina from the other team",
            ["my husband Leo", "Nina from the other team"],
        ),
        ("Ana und Ben", ["Ana", "Ben"]),
        ("Mei from design and research, peer", ["Mei from design and research"]),
    ],
)
def test_two_people_on_one_line_are_two_helpers(said: str, names: list[str]) -> None:
    talk = Talk().to("helpers").reply(said)
    assert [one.name for one in talk.plan.helpers] == names
    put_down = f"I've put down “{names[0]}” and “{names[-1]}”."
    assert (put_down in talk.said) is (len(names) > 1)


def test_where_there_is_room_for_one_person_two_are_asked_for_one_by_one() -> None:
    talk = Talk().to("helpers").reply("Ruth")
    with pytest.raises(Refused, match="one person a line"):
        talk.reply("Mei and Tom")
    talk.reply("dave i guess")
    assert [one.name for one in talk.plan.helpers] == ["Ruth", "Dave"]


@pytest.mark.parametrize("title", ["Six nurses leave on time by spring", "Rest"])
def test_a_goal_is_said_better_by_its_question(title: str) -> None:
    talk = Talk().to("goals", MINIMAL).reply("1", title, "")
    assert finished(talk.plan, SCRIPT, NOON).goals[0].title == title


def test_a_draft_that_is_left_out_does_not_come_in() -> None:
    talk = Talk().to("goals", MINIMAL).reply("1", "out", "", "1", "out", "")
    with_all = finished(Talk().answer(MINIMAL).plan, SCRIPT, NOON)
    plan = finished(talk.plan, SCRIPT, NOON)
    assert len(plan.goals) == len(with_all.goals) - 1
    assert with_all.experiments[0].title not in [one.title for one in plan.experiments]


def test_what_is_changed_in_a_goal_is_assumed_no_longer() -> None:
    talk = Talk().to("goals", MINIMAL).reply("1", "measure", "nurses on time at five", "", "")
    goal = finished(talk.plan, SCRIPT, NOON).goals[0]
    assert goal.measure == "nurses on time at five"
    assert "measure" not in goal.assumed


def test_every_field_of_a_draft_can_be_changed_one_after_the_other() -> None:
    talk = Talk().to("goals", MINIMAL).reply("1")
    for word, text in (
        ("measure", "clinics"),
        ("numbers", "2, 8"),
        ("obstacle", "fear"),
        ("plan", "If it is noon, then I call"),
        ("date", "in 4 months"),
        ("title", "Eight clinics answer"),
    ):
        talk.reply(word, text)
        goals_drafted(talk.plan, SCRIPT)
    goal = finished(talk.reply("", "", "").plan, SCRIPT, NOON).goals[0]
    assert (goal.title, goal.measure, goal.baseline, goal.target) == (
        "Eight clinics answer",
        "clinics",
        2,
        8,
    )
    assert goal.assumed == ()


def test_a_goal_of_two_months_is_refused() -> None:
    talk = Talk().to("goals", MINIMAL).reply("1", "date")
    with pytest.raises(Refused, match="3 to 6 months on"):
        talk.reply("in 2 months")


def test_an_experiment_is_changed_before_it_is_kept() -> None:
    talk = Talk().to("experiments", MINIMAL).reply("1", "criterion", "Two ask unasked", "", "")
    plan = finished(talk.plan, SCRIPT, NOON)
    assert plan.experiments[0].criterion == "Two ask unasked"


def test_a_finished_interview_leaves_no_trace_of_being_under_way() -> None:
    plan = finished(Talk().answer(MINIMAL).plan, SCRIPT, NOON)
    kept = table_of(plan)["interview"]
    assert kept["finished"] == NOON
    assert not {"asked", "left_out", "edits"} & set(kept)


def test_not_knowing_what_gets_in_the_way_stays_open_and_is_asked_again() -> None:
    talk = Talk().to("obstacle", {"options": "Teaching a course", "helpers": "nobody"})
    assert "--missing" in talk.reply("no idea").said[-1]
    talk.reply("not sure yet")
    assert (talk.plan.interview.obstacle, talk.plan.interview.when_where) == (None, None)
    assert not talk.plan.helpers
    open_questions = [one.id for one in missing(talk.plan, SCRIPT)]
    assert {"helpers", "obstacle", "when_where"} <= {*open_questions}


def test_not_knowing_takes_nothing_back_that_was_said() -> None:
    talk = Talk().answer(MINIMAL)
    before = talk.plan.interview.obstacle
    assert before
    again = [one for one in SCRIPT.catalogue.questions if one.id == "obstacle"]
    talk = Talk(begun_again(talk.plan, again, SCRIPT)).reply("no idea")
    assert talk.plan.interview.obstacle == before
    assert not talk.said


def test_missing_asks_only_what_has_no_answer() -> None:
    plan = finished(Talk().answer({"name": "Ana"}).plan, SCRIPT, NOON)
    open_questions = missing(plan, SCRIPT)
    assert "name" not in [question.id for question in open_questions]
    assert Talk(begun_again(plan, open_questions, SCRIPT)).place == Place("usual_answer")


REPLIES = st.one_of(
    st.sampled_from(["", "<", "-", "1", "2", "1 2", "0", "out", "date", "hours", "idk", "4", "PM"]),
    st.text(max_size=30),
)


@few_examples
@given(st.lists(REPLIES, max_size=60))
def test_whatever_is_replied_the_plan_loads_and_what_was_said_is_there(replies: list[str]) -> None:
    talk = Talk(plan_of())
    for text in replies:
        if talk.place is None:
            break
        try:
            talk.reply(text)
        except Refused:
            continue
        assert Plan.model_validate(table_of(talk.plan)) == talk.plan
    for _ in range(100):
        if talk.place is None:
            break
        talk.reply("")
    assert talk.place is None, "with Enter alone an interview comes to its end"
    plan = finished(talk.plan, SCRIPT, NOON)
    assert Plan.model_validate(table_of(plan)) == plan


WORD = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1)
SAID = st.lists(WORD, min_size=2, max_size=6).map(" ".join)


@few_examples
@given(st.lists(SAID, max_size=30))
def test_every_answer_that_was_taken_is_in_the_plan(answers: list[str]) -> None:
    talk = Talk()
    taken = []
    for text in answers:
        if talk.place is None or talk.place.question in ("hard_no_tags", "goals", "experiments"):
            break
        takes = question_at(talk.place, SCRIPT).takes
        try:
            talk.reply(text)
        except Refused:
            talk.reply("")
            continue
        if takes in ("text", "lines", "options", "helpers") and not is_dont_know(text):
            taken += separate(text.strip())
    kept = "\n".join(texts_in(table_of(talk.plan)))
    for part in taken:  # of a title what is taken back of it goes: "VP, I guess?" is VP
        assert part in kept or (is_title(part) and title_in(part) in kept)


def texts_in(value: object) -> Iterator[str]:
    """Yield every text of a plan's tables."""
    if isinstance(value, dict):
        for item in value.values():
            yield from texts_in(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from texts_in(item)
    elif isinstance(value, str):
        yield value


@each(
    ("question", "replies", "reads"),
    [
        ("hard_no", ("both",), "evenings away!, status meetings!"),
        ("hard_no", ("the last",), "evenings away, status meetings!"),
        ("hard_no", ("evenings",), "evenings away!, status meetings"),
        ("hard_no", ("none of them",), "evenings away, status meetings"),
        ("hard_no", ("not sure",), "evenings away, status meetings"),
        ("matters_most", ("the second one",), "lost tickets, slow builds"),
        ("matters_most", ("lost",), "lost tickets, slow builds"),
        ("matters_most", ("no idea",), "slow builds, lost tickets"),
        ("not_for", ("write", ""), "Teach, Write a book-"),
        ("not_for", ("1-2", ""), "Teach-, Write a book-"),
        ("not_for", ("all", "none", "ok"), "Teach, Write a book"),
        ("readback", ("slow", "slow tests"), "slow tests, lost tickets"),
        ("readback", ("#2", "lost mail"), "slow builds, lost mail"),
        ("readback", ("looks good",), "slow builds, lost tickets"),
        ("readback", ("2", ""), "slow builds, lost tickets"),
    ],
)
def test_what_is_listed_is_chosen_by_number_or_name(
    question: str, replies: tuple[str, ...], reads: str
) -> None:
    said: Answers = {
        "problems": ("slow builds", "lost tickets"),
        "less_of": ("evenings away", "status meetings"),
    }
    if question in ("not_for", "readback"):
        said = {**said, "options": ("Teach", "Write a book")}
    talk = Talk().to(question, said).reply(*replies)
    kept = {
        "hard_no": [(one.text, "!" * one.hard_no) for one in talk.plan.ambition.less_of],
        "not_for": [(one.name, "-" * stays_out(one, "manager")) for one in talk.plan.options],
    }
    lines = [(one.text, "") for one in talk.plan.ambition.problems]
    assert ", ".join(f"{text}{mark}" for text, mark in kept.get(question, lines)) == reads
    assert talk.place
    assert talk.place.question != question or question == "readback"


@pytest.mark.parametrize(
    ("question", "reply", "kept", "said"),
    [
        ("name", "no thanks", "", ""),
        ("name", "skip", "", ""),
        ("usual_answer", "nope", "", ""),
        ("problems", "that's all", "", ""),
        ("less_of", "No", "", ""),
        ("less_of", "nothing", "", ""),
        ("options", "no", "", ""),
        ("helpers", "nobody", "", ""),
        ("helpers", "nein", "", ""),
        ("obstacle", "pass", "", "stay open"),
        ("when_where", "not sure", "", "stay open"),
        ("hours", "3 maybe", "3", "I'll take that as 3 hours."),
        ("hours", "2-3", "2", "I'll take 2 hours, the lower figure."),
        ("hours", "30min", "0.5", ""),
        ("hours", "half an hour", "0.5", ""),
        ("hours", "none", "0", "I'll take that as 0 hours."),
        ("hours", "none tbh", "0", "I'll take that as 0 hours."),
        ("hours", "no idea", "4", "I'll go with 4 hours."),
    ],
)
def test_a_reply_is_taken_as_people_give_it(
    question: str, reply: str, kept: str, said: str
) -> None:
    talk = Talk().to(question).reply(reply)
    assert talk.place
    assert talk.place.question != question
    asked = next(one for one in SCRIPT.catalogue.questions if one.id == question)
    answer = answer_of(talk.plan, asked)
    assert f"{answer if answer not in (None, ()) else ''}" == kept
    assert said in " ".join(talk.said)


@pytest.mark.parametrize(
    ("reply", "lines"),
    [
        ("yes please", ["no docs", "slow builds"]),
        ("ja", ["no docs", "slow builds"]),
        ("no", ["no docs; slow builds"]),
        ("keep it as one", ["no docs; slow builds"]),
    ],
)
def test_several_in_one_are_parted_with_a_yes(reply: str, lines: list[str]) -> None:
    talk = Talk().to("problems").reply("no docs; slow builds", reply)
    assert [line.text for line in talk.plan.ambition.problems] == lines


def test_drafts_are_made_for_the_screens_that_show_them_and_not_while_lines_are_typed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Going back and starting again on the way draft nothing either."""
    made: Counter[str] = Counter()

    def counted(draft: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*said: Any) -> Any:
            made[draft.__name__] += 1
            return draft(*said)

        return counting

    for draft in (drafted_goals, drafted_experiments):
        monkeypatch.setattr(order, draft.__name__, counted(draft))
    replies = typed(MINIMAL).splitlines()
    for kept in (order._goals, order._experiments):
        kept.forget()
    made.clear()
    talk = Talk()
    at: dict[str, dict[str, int]] = {}
    for text in replies:
        assert talk.place is not None
        question = talk.place.question
        if question not in ("own_goal", "goals", "experiments"):
            back(talk.plan, talk.place, SCRIPT)
            talk = talk.resumed()
        assert talk.place is not None
        prompt_page(talk.plan, talk.place, SCRIPT)
        talk.reply(text)
        at[question] = dict(made)
        made.clear()
    finished(talk.plan, SCRIPT, NOON)
    assert {question: drafted for question, drafted in at.items() if drafted} == {
        "readback": {"drafted_goals": 1},  # whether there is a goal to ask for
        "experiments": {"drafted_experiments": 1},
    }
    assert not made  # what goes into the plan was seen before


def test_the_steps_of_a_drafted_experiment_are_said_anew_and_stay_so() -> None:
    talk = Talk().to("experiments", MINIMAL).reply("1", "steps", "1: call Mei; write it down", "")
    plan = finished(talk.plan, SCRIPT, NOON)
    assert plan.experiments[0].steps == ("call Mei", "write it down")


def test_one_question_more_changes_no_answer_to_the_others() -> None:
    """What a new question would break beside itself, while replies go by the id of a question."""
    questions = list(SCRIPT.catalogue.questions)
    name = next(one for one in questions if one.id == "name")
    one_more = name.model_copy(update={"id": "one_more", "field": "interview.moment"})
    script = replace(
        SCRIPT,
        catalogue=replace(SCRIPT.catalogue, questions=(*questions[:6], one_more, *questions[6:])),
    )
    before, after = Talk().answer(MINIMAL), Talk(script=script).answer(MINIMAL)
    left = set(after.plan.interview.asked) - {"one_more"}
    assert left == set(before.plan.interview.asked)
    assert after.plan.with_interview(asked=before.plan.interview.asked) == before.plan


@pytest.mark.parametrize(
    ("usual", "title"),
    [
        ("Senior PM", "Senior PM"),
        ("Senior PM, I guess?", "Senior PM"),
        ("um, senior engineer i guess? i don't really know", "senior engineer"),
    ],
)
def test_the_title_that_somebody_usually_says_is_offered_as_an_option(
    usual: str, title: str
) -> None:
    talk = Talk().to("options", {"usual_answer": usual})
    assert talk.place
    assert f"y adds “{title}”, your usual answer." in repr(
        prompt_page(talk.plan, talk.place, SCRIPT)
    )
    assert [one.name for one in talk.reply("Teach a course", "y", "").plan.options] == [
        "Teach a course",
        title,
    ]


@pytest.mark.parametrize("usual", ["I want to grow", "idk", "Happy where I am", ""])
def test_what_is_no_title_is_not_offered(usual: str) -> None:
    talk = Talk().to("options", {"usual_answer": usual})
    assert talk.place
    assert "y adds" not in repr(prompt_page(talk.plan, talk.place, SCRIPT))
