"""What kind of thing was said: each goes where it belongs, and is answered as a person would."""

import pytest

from ambition_cli.domain.drafting.heard import is_left_out
from ambition_cli.domain.interview import heard
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import Place, finished
from ambition_cli.domain.plan.model import EMPTY, Plan, all_lines, table_of
from ambition_cli.domain.privacy.veil import shown_to
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.statements import Kind
from support.plans import plan_of
from support.rows import each
from support.talks import MINIMAL, NOON, SCRIPT, Talk


def texts(plan: Plan) -> list[str]:
    return [line.text for line in all_lines(plan)]


def drafted(plan: Plan) -> str:
    """Return all that was drafted, in one text."""
    done = finished(plan, SCRIPT, NOON)
    return repr([table_of(one) for one in (*done.goals, *done.experiments)])


@each("heading", [*HEADINGS, "options"])
@each("said", ["more money", "work-life balance", "リモート"])
def test_a_condition_is_kept_from_the_manager_and_asked_for_a_figure(
    said: str, heading: str
) -> None:
    talk = Talk().to(heading).reply(said)
    assert talk.place == Place(heading, 1, "condition")
    talk.reply("70,000 a year")
    [condition] = talk.plan.ambition.conditions
    assert (condition.id, condition.text, condition.figure) == ("c1", said, "70,000 a year")
    assert condition.not_for == ("manager",)
    assert texts(talk.plan) == [said]
    assert not talk.plan.options
    assert talk.place == Place(heading, 1)


def test_a_condition_is_no_goal() -> None:
    talk = Talk().answer({**MINIMAL, "impact": ("more money", "70,000", "Nurses get home on time")})
    assert "money" not in drafted(talk.plan)


@each("question", ["problems", "more_of", "options", "usual_answer", "obstacle"])
def test_strain_is_answered_first_and_kept_for_oneself(question: str) -> None:
    talk = Talk().to(question).reply("I'm burnt out")
    assert "glad you said it" in talk.said[-1]
    assert "a doctor" in talk.said[-1]
    item = int(question in ("problems", "more_of", "options"))
    assert talk.place == Place(question, item, "strain")
    talk.reply("an evening off", "y")
    said = talk.plan.interview
    assert (said.strain, said.relief, said.light) == ("I'm burnt out", "an evening off", True)
    assert talk.plan.person.hours_per_week == 1
    assert "hours" in said.asked
    assert "burnt" not in repr(table_of(shown_to(talk.plan, "me")))
    assert "burnt" in repr(table_of(shown_to(talk.plan, "me", include_private=True)))
    assert "evening off" not in repr(table_of(shown_to(talk.plan, "mentor")))


def test_strain_is_in_no_draft_and_where_help_is_is_said_once() -> None:
    talk = Talk().to("problems").reply("I'm burnt out", "", "n")
    talk.reply("my boss is a bully")
    assert talk.place == Place("problems", 1)
    assert talk.plan.interview.strain == "I'm burnt out\nmy boss is a bully"
    assert not talk.plan.interview.light
    assert sum("a doctor" in one for one in talk.said) == 1
    assert "burnt" not in drafted(talk.answer({}).plan)


def test_what_was_lost_is_acknowledged_and_no_line() -> None:
    talk = Talk().to("problems").reply("my manager left")
    assert talk.said[-1].startswith("I'm sorry")
    assert talk.plan.interview.lost == "my manager left"
    assert texts(talk.plan) == []
    assert talk.place == Place("problems", 1)


def test_who_is_content_is_asked_once_what_should_stay() -> None:
    talk = Talk().to("problems").reply("I'm happy where I am")
    assert talk.place == Place("problems", 1, "content")
    talk.reply("Fridays with the new hires")
    assert talk.plan.interview.keep == "Fridays with the new hires"
    assert talk.place == Place("impact", 1)
    talk.reply("I'm happy as it is")
    assert talk.place == Place("more_of", 1)
    talk.reply("nothing really")
    assert talk.place == Place("less_of", 1)
    assert talk.plan.interview.unknown == ()
    assert texts(talk.plan) == []


def test_nobody_is_no_helper() -> None:
    talk = Talk().to("helpers").reply("nobody really since my manager left")
    assert not talk.plan.helpers
    assert talk.place == Place("obstacle")
    # Several words that name nobody are no name, sure or not; one alone may be: it is asked.
    several, one = (Talk().to("helpers").reply(said) for said in ("keine Ahnung", "Nada"))
    assert not several.plan.helpers
    assert several.place == Place("obstacle")
    assert [helper.name for helper in one.plan.helpers] == ["Nada"]


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("P1: outages wake people at night", "outages wake people at night"),
        ("- [ ] new hires are lost", "new hires are lost"),
        ("1) nobody reads the minutes", "nobody reads the minutes"),
    ],
)
def test_a_label_is_taken_off(said: str, line: str) -> None:
    assert texts(Talk().to("problems").reply(said).plan) == [line]


def test_a_question_of_ones_own_is_a_line() -> None:
    said = "I don't know what other roles do all day"
    assert texts(Talk().to("problems").reply(said).plan) == [said]


@pytest.mark.parametrize("said", ["the next level", "L7", "get promoted"])
def test_a_rung_is_an_option_and_asked_about(said: str) -> None:
    talk = Talk().to("more_of").reply(said)
    assert [one.name for one in talk.plan.options] == [said.removeprefix("the ")]
    assert talk.place == Place("more_of", 1, "title")


def test_what_is_not_sure_is_asked() -> None:
    talk = Talk().to("problems").reply("burnt out")
    assert talk.place == Place("problems", 1, "maybe_strain")
    no = Talk().to("problems").reply("I'm out of practice with SQL", "n")
    assert not is_left_out(no.plan.ambition.problems[0], "problems")
    yes = Talk(talk.plan).reply("y")
    assert yes.plan.interview.strain == "burnt out"
    assert texts(yes.plan) == []
    assert yes.place == Place("problems", 1, "strain")
    for other in ("n", ""):
        kept = Talk(talk.plan).reply(other)
        assert texts(kept.plan) == ["burnt out"]
        assert kept.plan.interview.strain is None
        assert kept.place == Place("problems", 2)


@each("question", ["more_of", "options", "helpers"])
def test_what_proves_to_be_strain_is_taken_out_of_where_it_stood(question: str) -> None:
    talk = Talk().to(question).reply("burnt out")
    assert talk.place == Place(question, 1, "maybe_strain")
    assert "burnt out" in repr(getattr(talk.plan, question, talk.plan.ambition))
    talk.reply("y")
    assert talk.place == Place(question, 1, "strain")
    assert talk.plan.interview.strain == "burnt out"
    assert (texts(talk.plan), talk.plan.options, talk.plan.helpers) == ([], (), ())


def test_what_may_be_strain_is_private_until_that_is_answered() -> None:
    """An interview can stop at the question, and a page be made for the manager."""
    talk = Talk().to("problems").reply("exhausted since the reorg")
    assert talk.place == Place("problems", 1, "maybe_strain")
    assert talk.plan.ambition.problems[0].private
    assert shown_to(talk.plan, "manager").ambition.problems == ()
    talk.reply("n")
    assert not talk.plan.ambition.problems[0].private


def test_of_several_answers_each_goes_where_it_belongs() -> None:
    talk = Talk().to("problems").reply("no docs; more money; Staff Engineer", "")
    assert texts(talk.plan) == ["no docs", "more money"]
    assert [one.text for one in talk.plan.ambition.conditions] == ["more money"]
    assert [one.name for one in talk.plan.options] == ["Staff Engineer"]


def test_a_line_that_is_worded_anew_as_a_condition_becomes_one() -> None:
    talk = Talk().to("problems").reply("no docs", "<", "more money")
    assert talk.plan.ambition.problems == ()
    assert texts(talk.plan) == ["more money"]
    read = Talk().to("readback", {"problems": "no docs", "more_of": "teaching"})
    read.reply("1", "more money")
    assert [one.text for one in read.plan.ambition.conditions] == ["more money"]
    assert read.plan.ambition.problems == ()


def test_a_file_of_answers_is_read_the_same_way() -> None:
    answers = plan_of(
        ambition={
            "problems": ["I'm burnt out", "P1: no docs", "my manager left"],
            "impact": ["more money"],
            "more_of": ["I'm happy where I am"],
            "conditions": ["no travel"],
        },
        options=["remote"],
        helpers=["nobody"],
    )
    plan = as_read(answers)
    assert [one.text for one in plan.ambition.problems] == ["no docs"]
    assert [one.text for one in plan.ambition.conditions] == ["no travel", "more money", "remote"]
    assert {one.not_for for one in plan.ambition.conditions} == {("manager",)}
    said = plan.interview
    assert (said.strain, said.lost, said.keep, said.light) == (
        "I'm burnt out",
        "my manager left",
        "I'm happy where I am",
        True,
    )
    assert (plan.options, plan.helpers) == ((), ())


@each(
    ("kind", "said"),
    [
        (Kind.TITLE, "that's something to try, so it's one of your options now: o1"),
        (Kind.OPTION, "that's something to try, so it's one of your options now: o1"),
        (Kind.CONDITION, "c1 is a condition, something that has to be true whatever you do; "),
        (Kind.CONTENT, "noted as what should stay as it is: “quiet mornings”"),
        (Kind.UNKNOWN, "noted as something you don't know yet"),
        (Kind.STRAIN, "kept, but not as a line; only you will see it"),
        (Kind.LOSS, "kept, but not as a line; only you will see it"),
    ],
)
def test_where_an_answer_went_is_said_and_so_it_is(kind: Kind, said: str) -> None:
    plan = heard.put(EMPTY, kind, "quiet mornings", "more_of")
    assert heard.where(plan, kind, "more_of").startswith(said)
    seen, whole = (
        repr(table_of(shown_to(plan, "me", include_private=private))) for private in (False, True)
    )
    assert ("quiet mornings" in whole) == (kind != Kind.UNKNOWN)
    assert ("quiet mornings" in seen) == (kind not in (Kind.UNKNOWN, Kind.STRAIN, Kind.LOSS))
    assert heard.put(plan, kind, "quiet mornings", "more_of") == plan


def test_what_is_not_known_of_a_heading_with_lines_adds_nothing() -> None:
    plan = plan_of(ambition={"more_of": [{"id": "m1", "text": "teaching"}]})
    assert heard.put(plan, Kind.UNKNOWN, "no idea", "more_of") == plan
    assert heard.where(plan, Kind.UNKNOWN, "more_of") == "nothing was added to that"


DOES, LEFT = "frontend dev at an airline, seat maps.", "my manager left in May"


def test_what_fills_a_week_stays_beside_what_was_lost_or_weighs() -> None:
    given = plan_of(interview={"today": f"{DOES} {LEFT}"})
    said = Talk().to("today").reply(f"{DOES} {LEFT}").plan.interview
    for read in (as_read(given).interview, said):
        assert (read.today, read.lost) == (DOES, LEFT)
    tired = as_read(plan_of(interview={"today": f"{DOES} I cry in the car before work"})).interview
    assert (tired.today, tired.strain) == (DOES, "I cry in the car before work")
    alone = as_read(plan_of(interview={"today": LEFT})).interview
    assert (alone.today, alone.lost) == (None, LEFT)
