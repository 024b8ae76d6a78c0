"""Commands, numbers and dates are read from whatever keyboard they come; texts stay as typed."""

from ambition_cli.cli import flags
from ambition_cli.cli.asking import one_of, rating, yes_or_no
from ambition_cli.domain.words.characters import command_word, narrow
from ambition_cli.domain.words.folding import folded
from ambition_cli.domain.words.typed_dates import understood, understood_past
from support.plans import TODAY
from support.rows import each
from support.talks import MINIMAL, Talk


@each(
    ("typed", "read"),
    [
        ("１２", "12"),
        ("＜", "<"),
        ("？", "?"),
        ("ＹＥＳ", "yes"),
        ("　ｎ　", "n"),
        ("－", "-"),
        ("ー", "-"),
        ("１、３", "1,3"),
        ("२", "2"),  # Devanagari
        ("٣", "3"),  # Arabic
        ("naïve 日本", "naïve 日本"),
    ],
)
def test_wide_characters_are_read_as_plain_ones(typed: str, read: str) -> None:
    assert command_word(typed) == read


def test_only_what_a_command_may_hold_is_read_otherwise() -> None:
    assert narrow("½ ﬁ … É") == "½ ﬁ … É"


def test_replies_of_one_word_are_read_so_wherever_they_are_asked_for() -> None:
    assert rating("４") == 4
    assert yes_or_no("Ｙ") is True
    assert yes_or_no("ｎ") is False
    assert one_of(("keep", "stop"))("ｋ") == "keep"
    assert flags.number("２．５", "--from") == 2.5
    assert understood("＋６ｗ", TODAY) == understood("+6w", TODAY)
    assert understood("２０２６－１２－１８", TODAY) == understood("2026-12-18", TODAY)
    assert understood_past("３ days ago", TODAY) == understood_past("3 days ago", TODAY)


def test_in_the_interview_numbers_are_read_so_and_answers_are_kept() -> None:
    plain = Talk().answer({**MINIMAL, "name": "Ａｎａ"})
    numbers = {"not_for": "２", "hours": "５"}
    wide = Talk().answer({**MINIMAL, "name": "Ａｎａ", **numbers})
    assert plain.plan.person.name == wide.plan.person.name == "Ａｎａ"
    assert [option.not_for for option in wide.plan.options] == [(), ("manager",)]
    assert wide.plan.person.hours_per_week == 5


def test_a_line_is_taken_out_by_a_wide_minus() -> None:
    talk = Talk().to("problems").reply("Slow builds", "<", "－")
    assert talk.plan.ambition.problems == ()


def test_symbols_count_only_where_they_are_asked_for() -> None:
    assert folded("C++ & C#").letters == folded("cc").letters == "cc"
    assert folded("C++ & C#", symbols=True).letters == "c++&c#"
    assert folded("C++", cased=True, symbols=True).letters == "C++"
