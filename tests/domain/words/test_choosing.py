"""Which of the things listed is meant, as people say it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.words.choosing import numbers_meant, one_meant, word_meant
from ambition_cli.errors import Refused
from support.rows import each

LINES = ["Teach a course", "Write a book", "Team lead", "People and places"]


@each(
    ("said", "places"),
    [
        ("1 3", [1, 3]),
        ("1,3", [1, 3]),
        ("1, 3.", [1, 3]),
        ("1 and 3", [1, 3]),
        ("1 & 3", [1, 3]),
        ("1, 2 and 4", [1, 2, 4]),
        ("1、3", [1, 3]),
        ("１ ３", [1, 3]),
        ("3 1 3", [3, 1]),
        ("2-3", [2, 3]),
        ("2 - 3", [2, 3]),
        ("2–3", [2, 3]),
        ("2..3", [2, 3]),
        ("2 to 3", [2, 3]),
        ("3-2", [2, 3]),
        ("1, 3-4", [1, 3, 4]),
        ("#2", [2]),
        ("2.", [2]),
        ("2)", [2]),
        ("(2)", [2]),
        ("no. 2", [2]),
        ("number 2", [2]),
        ("one", [1]),
        ("two and three", [2, 3]),
        ("one and three", [1, 3]),
        ("2nd", [2]),
        ("the 2nd one", [2]),
        ("first", [1]),
        ("the first one", [1]),
        ("first and third", [1, 3]),
        ("the last", [4]),
        ("the last one", [4]),
        ("only 2", [2]),
        ("2 please", [2]),
        ("all", [1, 2, 3, 4]),
        ("all of them", [1, 2, 3, 4]),
        ("alle", [1, 2, 3, 4]),
        ("all but 2", [1, 3, 4]),
        ("all except 2 and 3", [1, 4]),
        ("everything but the last", [1, 2, 3]),
        ("none", []),
        ("None of them.", []),
        ("0", []),
        ("no", []),
        ("nope", []),
        ("-", []),
        ("keine", []),
        ("なし", []),
        ("write a book", [2]),
        ("Write", [2]),
        ("ＷＲＩＴＥ", [2]),
        ("teach", [1]),
        ("teach, write", [1, 2]),
        ("teach a course and team lead", [1, 3]),
        ("people and places", [4]),
        ("people and", [4]),
        ("2, people", [2, 4]),
    ],
)
def test_a_choice_is_read_as_people_say_it(said: str, places: list[int]) -> None:
    assert numbers_meant(said, LINES) == places


@pytest.mark.parametrize("said", ["both", "Both of them", "beide", "両方"])
def test_both_are_all_there_are_of_two(said: str) -> None:
    assert numbers_meant(said, LINES[:2]) == [1, 2]


@pytest.mark.parametrize("said", ["yes", "y", "ja", "1"])
def test_a_yes_is_for_the_only_one_there_is(said: str) -> None:
    assert numbers_meant(said, LINES[:1]) == [1]


@each(
    ("said", "sentence"),
    [
        ("7", "there is no 7 here; give a number from 1 to 4, or Enter"),
        ("1 7", "there is no 7 here; give a number from 1 to 4, or Enter"),
        ("3-9", "there is no 5 here; give a number from 1 to 4, or Enter"),
        ("1 0", "there is no 0 here; give a number from 1 to 4, or Enter"),
        ("-1", "“-1” is not one of these; give a number from 1 to 4, or Enter"),
        ("1.5", "“1.5” is not one of these; give a number from 1 to 4, or Enter"),
        ("both", "“both” is not one of these; give a number from 1 to 4, or Enter"),
        ("yes", "“yes” is not one of these; give a number from 1 to 4, or Enter"),
        ("the blue one", "“the blue one” is not one of these; give a number from 1 to 4, or Enter"),
        ("te", "“te” could be 1 or 3; give a number from 1 to 4, or Enter"),
        ("¹", "“¹” is not one of these; give a number from 1 to 4, or Enter"),
        ("", "give a number from 1 to 4, or Enter"),
        (
            "all but 1 but not 2",
            "“all but 1 but not 2” is not one of these; give a number from 1 to 4, or Enter",
        ),
        ("9" * 50, f"“{'9' * 39}…” is not one of these; give a number from 1 to 4, or Enter"),
    ],
)
def test_what_is_not_clear_is_refused_in_a_sentence(said: str, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        numbers_meant(said, LINES)
    assert str(refused.value) == sentence


@pytest.mark.parametrize(("said", "place"), [("2", 2), ("the second", 2), ("team", 3)])
def test_one_is_one(said: str, place: int) -> None:
    assert one_meant(said, LINES) == place


@pytest.mark.parametrize("said", ["1 2", "all", "none", "0"])
def test_several_or_none_are_not_one(said: str) -> None:
    with pytest.raises(Refused, match="give a number from 1 to 4; Enter leaves it"):
        one_meant(said, LINES, enter="; Enter leaves it")


@each(("said", "place"), [("e9", 2), ("9", 2), ("E9", 2), ("last", 2), ("first", 1), ("write", 2)])
def test_what_is_shown_by_its_id_is_meant_by_it_or_its_number(said: str, place: int) -> None:
    assert one_meant(said, LINES[:2], ids=["e2", "e9"]) == place


def test_of_ids_those_that_there_are_are_named() -> None:
    with pytest.raises(Refused, match="there is no 1 here; give e2 or e9, or Enter"):
        one_meant("1", LINES[:2], ids=["e2", "e9"])


def test_a_word_is_meant_by_its_beginning() -> None:
    assert word_meant("Unc", ("keep", "unclear")) == "unclear"
    assert word_meant("2", ("keep", "unclear")) == "unclear"
    assert word_meant("the first", ("keep", "unclear")) == "keep"
    assert word_meant("Done.", ("reached", "let go"), {"done": "reached"}) == "reached"
    with pytest.raises(Refused, match="say keep or unclear"):
        word_meant("later", ("keep", "unclear"))


@given(st.text(max_size=20), st.lists(st.text(max_size=8), max_size=5))
def test_whatever_is_said_is_a_choice_or_refused(said: str, names: list[str]) -> None:
    try:
        places = numbers_meant(said, names)
    except Refused:
        return
    assert len(set(places)) == len(places)
    assert all(1 <= place <= len(names) for place in places)


PROBLEMS = [
    "The kids wait for weeks",
    "Die Formulare sind zu lang",
    "障害対応が遅い",
    "Slow builds",
]


@each(
    ("said", "place"),
    [
        ("the kids one", 1),
        ("I think the kids", 1),
        ("ich glaube die Formulare", 2),
        ("ich glaube, die Formulare", 2),
        ("たぶん障害対応", 3),
        ("the builds, maybe", 4),
        ("the build thing", 4),
    ],
)
def test_a_thing_is_meant_by_a_word_that_it_alone_has(said: str, place: int) -> None:
    assert one_meant(said, PROBLEMS) == place


@pytest.mark.parametrize("said", ["the weather", "the kids and the weather", "maybe"])
def test_a_word_that_none_or_not_only_one_has_is_refused(said: str) -> None:
    with pytest.raises(Refused):
        one_meant(said, [*PROBLEMS, "Kids drop out"])
