"""Follow-ups: what the interview hears in an answer, and what it makes of the reply."""

import pytest

from ambition_cli.domain.interview.follow_ups import opened, words_at
from ambition_cli.domain.interview.length import may_follow_up
from ambition_cli.domain.interview.order import Place, finished
from ambition_cli.errors import Refused
from support.plans import plan_of
from support.rows import each
from support.talks import (
    MINIMAL,
    NOON,
    SCRIPT,
    Talk,
)


def at_problems() -> Talk:
    return Talk().to("problems")


def problems(talk: Talk) -> list[str]:
    return [line.text for line in talk.plan.ambition.problems]


def test_a_title_is_kept_as_an_option_and_what_stands_behind_it_becomes_the_line() -> None:
    talk = at_problems().reply("Senior Product Manager")
    assert [(one.name, one.source) for one in talk.plan.options] == [
        ("Senior Product Manager", "problems")
    ]
    assert talk.place == Place("problems", 1, "title")
    assert "added it to your options" in talk.said[-1]
    talk.reply("Nobody decides what we stop building")
    assert problems(talk) == ["Nobody decides what we stop building"]
    assert talk.place == Place("problems", 2)


@pytest.mark.parametrize("reply", ["", "no idea", "Head of Product"])
def test_a_title_with_nothing_behind_it_yet_leaves_the_line_open(reply: str) -> None:
    talk = at_problems().reply("Senior Product Manager", reply)
    assert problems(talk) == []
    assert talk.place == Place("problems", 1)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("staff engineer i guess", "staff engineer"),
        ("VP, maybe?", "VP"),
        ("to be a Tech Lead", "Tech Lead"),
        ("Head of Product (Health)", "Head of Product (Health)"),
    ],
)
def test_an_option_goes_by_the_title_without_what_was_taken_back_of_it(
    said: str, name: str
) -> None:
    assert [one.name for one in at_problems().reply(said).plan.options] == [name]


@pytest.mark.parametrize(
    ("reply", "name"),
    [
        ("product manager maybe", "product manager"),
        ("Teach a course, I guess?", "Teach a course"),
        ("maybe", "maybe"),
        ("find work I like", "find work I like"),
    ],
)
def test_an_option_typed_as_such_leaves_out_the_doubt_at_its_end(reply: str, name: str) -> None:
    assert [one.name for one in Talk().to("options").reply(reply).plan.options] == [name]


def test_a_vague_answer_behind_a_title_is_asked_about_too() -> None:
    talk = at_problems().reply("Staff Engineer", "more impact")
    assert talk.place == Place("problems", 1, "vague")
    talk.reply("Nobody reviews the old services")
    assert problems(talk) == ["Nobody reviews the old services"]
    assert talk.place == Place("problems", 2)


def test_a_yes_behind_a_title_is_no_line_and_a_no_leaves_it() -> None:
    with pytest.raises(Refused, match="in a few words, or press Enter"):
        at_problems().reply("Staff Engineer", "y")
    talk = at_problems().reply("Staff Engineer", "no")
    assert (problems(talk), talk.place) == ([], Place("problems", 1))


def test_a_vague_answer_is_asked_about_once_and_the_clearer_one_takes_its_place() -> None:
    talk = at_problems().reply("make an impact")
    assert talk.place == Place("problems", 1, "vague")
    talk.reply("Nurses spend two hours a day on forms")
    line = talk.plan.ambition.problems[0]
    assert (line.text, line.at_first) == (
        "Nurses spend two hours a day on forms",
        "make an impact",
    )
    assert talk.place == Place("problems", 2)


def test_a_condition_typed_as_the_clearer_words_is_no_line_that_a_manager_could_be_shown() -> None:
    talk = at_problems().reply("AI", "more money")
    assert problems(talk) == ["AI"]
    (condition,) = talk.plan.ambition.conditions
    assert (condition.text, condition.not_for) == ("more money", ("manager",))
    assert talk.said[-1].startswith("I've noted that as a condition")
    assert talk.place == Place("problems", 2)


@pytest.mark.parametrize("reply", ["my team", "new engineers", "Customers"])
def test_people_alone_say_nothing_yet_of_what_would_be_different_for_them(reply: str) -> None:
    talk = Talk().to("impact").reply(reply)
    assert talk.place == Place("impact", 1, "vague")


@pytest.mark.parametrize(
    ("first", "reply", "line"),
    [
        ("my team", "they ship without waiting for me", "my team ship without waiting for me"),
        ("new engineers", "They'd ask earlier", "new engineers would ask earlier"),
        ("AI", "they get an answer", "they get an answer"),
        ("my team", "Mei's group ships alone", "Mei's group ships alone"),
    ],
)
def test_who_they_are_stays_in_the_line(first: str, reply: str, line: str) -> None:
    talk = Talk().to("impact").reply(first, reply)
    assert [one.text for one in talk.plan.ambition.impact] == [line]


@pytest.mark.parametrize("reply", ["my team ships weekly", "mentoring juniors"])
def test_what_is_said_of_people_is_taken_as_it_stands(reply: str) -> None:
    assert Talk().to("impact").reply(reply).place == Place("impact", 2)


def test_a_vague_answer_stays_where_nothing_clearer_comes() -> None:
    assert problems(at_problems().reply("make an impact", "")) == ["make an impact"]


def test_several_answers_in_one_are_offered_as_lines_of_their_own() -> None:
    talk = at_problems().reply("slow builds; lost tickets")
    assert talk.place == Place("problems", 1, "several")
    assert problems(talk.reply("")) == ["slow builds", "lost tickets"]
    kept = at_problems().reply("slow builds; lost tickets", "1")
    assert problems(kept) == ["slow builds; lost tickets"]


@pytest.mark.parametrize(
    ("reply", "apart"),
    [
        ("teaching ppl, debugging hard stuff", True),
        ("pairing and design reviews", False),
        ("pairing, in small groups", False),
    ],
)
def test_two_pursuits_with_a_comma_between_are_several_answers(reply: str, apart: bool) -> None:
    talk = Talk().to("more_of").reply(reply)
    assert (talk.place == Place("more_of", 1, "several")) is apart


def test_several_answers_beyond_a_full_list_lose_nothing() -> None:
    talk = at_problems().reply("one thing", "a fire; a flood; a drought", "")
    assert problems(talk) == ["one thing", "a fire", "a flood; a drought"]


def test_pasted_options_become_options() -> None:
    talk = Talk().to("not_for", {"options": "- write a book\n- teach a course"})
    assert [one.name for one in talk.plan.options] == ["write a book", "teach a course"]
    assert [one.kind for one in talk.plan.options] == ["write", "teach"]


def test_a_long_answer_is_kept_whole_and_gets_a_short_name() -> None:
    long = "People who come to product work from another field " * 4
    talk = at_problems().reply(long)
    with pytest.raises(Refused, match="short name"):
        talk.reply(long)
    talk.reply("newcomers")
    line = talk.plan.ambition.problems[0]
    assert (line.text, line.short) == (long.strip(), "newcomers")


def test_not_knowing_is_taken_kindly_and_asks_once_for_a_moment() -> None:
    talk = at_problems().reply("I don't know yet")
    assert talk.plan.interview.unknown == ("problems",)
    assert talk.place == Place("problems", 1, "unknown")
    assert "ambition interview --missing" in talk.said[-1]
    talk.reply("The week we fixed the build")
    assert talk.plan.interview.moment == "The week we fixed the build"
    assert talk.reply("not sure").place == Place("more_of", 1)


def test_not_knowing_more_ends_a_list_and_promises_nothing() -> None:
    talk = at_problems().reply("nurses drown in paper", "dunno")
    assert talk.place == Place("impact", 1)
    assert talk.plan.interview.unknown == ()
    assert not any("--missing" in said for said in talk.said)


def test_not_knowing_gives_a_discovering_goal_and_experiment() -> None:
    unknown = dict.fromkeys(("problems", "impact", "more_of"), "no idea")
    talk = Talk().answer({**MINIMAL, **unknown})
    plan = finished(talk.plan, SCRIPT, NOON)
    assert plan.goals[0].serves == ("problems", "impact", "more_of")
    assert plan.experiments[0].archetype is not None
    assert set(plan.experiments[0].serves) <= {"problems", "impact", "more_of"}


def test_at_most_four_follow_ups_and_never_twice_the_same_words() -> None:
    talk = at_problems()
    words = []
    for reply in ("make an impact", "grow", "add value", "be better", "help people", "success"):
        talk.reply(reply)
        if talk.place and talk.place.field:
            words.append(words_at(talk.plan, talk.place, SCRIPT))
            talk.reply("")
    assert len(words) == 4
    assert len(set(words)) == 4


@each(("after", "most"), [("title", 4), ("vague", 4), ("several", 4), ("condition", 3)])
def test_the_last_follow_up_is_not_for_a_figure(after: str, most: int) -> None:
    place = Place("problems", 1, after)
    for put in (most - 1, most):
        plan = plan_of(interview={"followed": [f"m{at}" for at in range(put)]})
        assert bool(opened(plan, place, SCRIPT)) == (put < most)


def test_a_follow_up_that_was_cut_short_is_put_again_and_can_be_gone_back_from() -> None:
    talk = at_problems().reply("make an impact")
    again = talk.resumed()
    assert again.place == Place("problems", 1, "vague")
    again.reply("<", "slow builds")
    assert problems(again) == ["slow builds"]
    assert again.place == Place("problems", 2)


def test_the_usual_answer_is_heard() -> None:
    assert "That's a title" in Talk().to("usual_answer").reply("Senior PM").said[-1]
    unsure = Talk().to("usual_answer").reply("I haven't figured it out yet")
    assert "Many people say that" in unsure.said[-1]


@pytest.mark.parametrize("usual", ["7", "in 3 years", "2028", "100k"])
def test_a_figure_is_not_called_a_title(usual: str) -> None:
    assert Talk().to("usual_answer").reply(usual).said == []


@pytest.mark.parametrize("usual", ["I'm happy where I am", "今の仕事に満足しています"])
def test_somebody_who_usually_says_they_are_happy_is_heard(usual: str) -> None:
    assert "good to hear" in Talk().to("usual_answer").reply(usual).said[-1]


def test_a_full_list_says_so() -> None:
    assert (
        at_problems()
        .reply("slow builds", "late trains", "no docs")
        .said[-1]
        .startswith("That makes three")
    )


def test_what_a_full_list_has_no_room_for_is_said() -> None:
    assert "no" not in problems(at_problems().reply("a fire; a flood; a drought; a storm", ""))
    assert (
        "There was room" in at_problems().reply("a fire; a flood; a drought; a storm", "").said[-1]
    )


def test_a_short_name_is_one_line() -> None:
    talk = at_problems().reply("People who come to product work from another field " * 4)
    with pytest.raises(Refused, match="short name"):
        talk.reply("new\ncomers")


@pytest.mark.parametrize("reply", ["same as before", "wie oben"])
def test_what_was_said_before_is_no_line_behind_a_title(reply: str) -> None:
    talk = at_problems().reply("Staff Engineer")
    assert talk.place
    assert talk.place.field == "title"
    assert problems(talk.reply(reply)) == []


def test_going_back_from_a_light_plan_leads_to_what_would_bring_relief() -> None:
    talk = Talk().reply("I'm burnt out", "fewer nights on call")
    assert talk.place == Place("occasion", 0, "light")
    talk.reply("<")
    assert talk.place == Place("occasion", 0, "strain")
    assert talk.resumed().place == talk.place
    talk.reply("")
    assert talk.plan.interview.relief == "fewer nights on call"
    assert talk.place == Place("occasion", 0, "light")
    assert talk.reply("y").plan.interview.light


def test_a_title_behind_not_knowing_is_answered_kindly_and_offered_alone() -> None:
    said = "keine Ahnung, vielleicht Senior Frontend Entwicklerin?"
    talk = Talk().to("problems", {"usual_answer": said})
    assert talk.said[-1].startswith("It's fine not to know")
    talk.to("options").reply("y")
    assert talk.plan.options[0].name == "Senior Frontend Entwicklerin"


def test_five_questions_come_beside_the_others_at_the_most_with_those_of_the_occasion() -> None:
    four, five = (tuple(f"m{at}" for at in range(many)) for many in (4, 5))
    said = ({"followed": four}, {"followed": four, "occasion": "review"}, {"followed": five})
    assert [may_follow_up(plan_of(interview=one)) for one in said] == [True, False, False]


@pytest.mark.parametrize("step", ["A four-day week", "drop to 80%", "週休三日"])
def test_a_step_about_ones_hours_stays_an_option(step: str) -> None:
    plan = Talk().to("options").reply(step).plan
    assert [(one.name, one.kind) for one in plan.options] == [(step, "rest")]
    assert plan.ambition.conditions == ()


@pytest.mark.parametrize("question", ["options", "helpers"])
def test_a_figure_alone_is_no_option_and_nobodys_name(question: str) -> None:
    with pytest.raises(Refused, match="only a number"):
        Talk().to(question).reply("2")
