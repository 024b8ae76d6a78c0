"""A paste at a list: an answer a line where the person wants it, and nothing of it lost."""

from ambition_cli.domain.interview.order import Place, question_at
from ambition_cli.domain.interview.pasted import lines_of, room_for, take_as_one, take_each
from support.rows import each
from support.talks import SCRIPT, Talk

BLOCK = """\
- Nurses drown in paperwork

* Nobody knows the wards
"""


@each(
    ("block", "lines"),
    [
        ("one", ["one"]),
        ("one\ntwo", ["one", "two"]),
        ("one\r\ntwo\r\n", ["one", "two"]),
        ("\n\n one \n\n\t\n two\n---\n", ["one", "two"]),
        (BLOCK, ["- Nurses drown in paperwork", "* Nobody knows the wards"]),
        ("日本語\n二行目", ["日本語", "二行目"]),
        ("\n \n", []),
    ],
)
def test_a_block_has_the_lines_that_say_something(block: str, lines: list[str]) -> None:
    assert lines_of(block) == lines


def problems(talk: Talk) -> list[str]:
    return [line.text for line in talk.plan.ambition.problems]


def at_problems(*replies: str) -> Talk:
    return Talk().to("problems").reply(*replies)


def pasted(talk: Talk, *replies: str) -> str:
    """Paste lines where a talk stands, and return what is said to it."""
    assert talk.place
    taken = take_each(talk.plan, talk.place, list(replies), SCRIPT)
    talk.plan, talk.place = taken.plan, taken.place
    return taken.said


def test_each_line_is_an_answer_and_no_follow_up_is_spent_on_it() -> None:
    talk = at_problems()
    assert pasted(talk, *lines_of(BLOCK)) == ""
    assert problems(talk) == ["Nurses drown in paperwork", "Nobody knows the wards"]
    assert talk.place == Place("problems", 3)
    assert talk.plan.interview.followed == ()
    assert talk.plan.interview.pending is None


def test_a_paste_goes_on_behind_what_stands_and_what_has_no_room_stays_together() -> None:
    talk = at_problems("Slow clinics")
    assert "room for three lines" in pasted(talk, "one thing", "two things", "three things")
    assert problems(talk) == ["Slow clinics", "one thing", "two things; three things"]
    assert talk.place == Place("impact", 1)


def test_what_stays_together_has_no_bullet_or_number_inside() -> None:
    talk = at_problems("Slow clinics", "Slow wards")
    assert talk.place
    assert room_for(talk.plan, talk.place, question_at(talk.place, SCRIPT)) == 1
    pasted(talk, "- lost notes", "2. long waits")
    assert problems(talk) == ["Slow clinics", "Slow wards", "lost notes; long waits"]


def test_a_title_among_the_lines_becomes_an_option_and_takes_no_room() -> None:
    talk = at_problems()
    pasted(talk, "Slow builds", "Staff engineer", "Lost notes", "Long waits")
    assert problems(talk) == ["Slow builds", "Lost notes", "Long waits"]
    assert [option.name for option in talk.plan.options] == ["Staff engineer"]


def test_what_adds_nothing_is_named() -> None:
    talk = at_problems()
    assert "“I don't know”" in pasted(talk, "I don't know", "Slow builds")
    assert problems(talk) == ["Slow builds"]
    assert "problems" not in talk.plan.interview.unknown


def test_a_paste_at_an_item_that_stands_rewords_it_and_adds_the_rest() -> None:
    talk = at_problems("Slow clinics", "<")
    pasted(talk, "Slow wards", "Lost notes")
    assert problems(talk) == ["Slow wards", "Lost notes"]
    assert [line.id for line in talk.plan.ambition.problems] == ["p1", "p2"]


def test_options_and_helpers_are_taken_apart_too() -> None:
    talk = at_problems()
    talk.place = Place("options", 1)
    pasted(talk, "Teach a course", "Write a book")
    assert [option.name for option in talk.plan.options] == ["Teach a course", "Write a book"]
    talk.place = Place("helpers", 1)
    pasted(talk, "Mei, mentor", "Tom")
    assert [(one.name, one.role) for one in talk.plan.helpers] == [("Mei", "mentor"), ("Tom", None)]


def test_a_block_that_is_wanted_as_one_answer_is_not_asked_about_again() -> None:
    talk = at_problems()
    assert talk.place
    taken = take_as_one(talk.plan, talk.place, BLOCK, SCRIPT)
    [line] = taken.plan.ambition.problems
    assert line.text == BLOCK.strip()
    assert taken.place == Place("problems", 2)
    assert taken.plan.interview.followed == ()
    tired = take_as_one(talk.plan, talk.place, "I'm burnt out\nand so tired", SCRIPT)
    assert tired.place == Place("problems", 1, "strain")  # which is asked about all the same
    alone = take_as_one(taken.plan, taken.place, "one line", SCRIPT)
    assert [line.text for line in alone.plan.ambition.problems] == [BLOCK.strip(), "one line"]
