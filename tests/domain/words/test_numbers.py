"""Numbers and hours as people type them, and what is none."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.words.numbers import (
    Meant,
    Number,
    Step,
    counted,
    counted_meant,
    from_to,
    hours,
    hours_meant,
    number,
    number_meant,
    number_or_step,
    rating_meant,
)
from ambition_cli.domain.words.wording import LARGEST
from ambition_cli.errors import Refused
from support.plans import plan_of
from support.rows import each


@each(
    ("typed", "value"),
    [
        ("3", 3),
        ("3h", 3),
        ("2 h", 2),
        ("50 hrs", 50),
        ("3 hours.", 3),
        ("1.5", 1.5),
        ("1,5", 1.5),
        ("1,5h", 1.5),
        (".5", 0.5),
        ("½", 0.5),
        ("1½", 1.5),
        ("1 ½ h", 1.5),
        ("1/2", 0.5),
        ("1 1/2", 1.5),
        ("1h30", 1.5),
        ("1h30m", 1.5),
        ("1 h 30 min", 1.5),
        ("1 hour and 30 minutes", 1.5),
        ("1:30", 1.5),
        ("0:45 h", 0.75),
        ("１：３０", 1.5),
        ("90m", 1.5),
        ("90 min", 1.5),
        ("30min", 0.5),
        ("45 minutes", 0.75),
        ("120m", 2),
        ("20 min", 0.33),
        ("two hours", 2),
        ("about 4 hours a week", 4),
        ("3h/week", 3),
        ("~2h", 2),
        ("an hour", 1),
        ("half an hour", 0.5),
        ("an hour and a half", 1.5),
        ("two and a half hours", 2.5),
        ("0", 0),
    ],
)
def test_hours_are_read_as_people_say_them(typed: str, value: Number) -> None:
    assert hours(typed) == value
    assert type(hours(typed)) is type(value)


@each(
    ("typed", "sentence"),
    [
        ("many", "--hours “many” is not a number of hours; give them like 3, 1.5 or 1h30"),
        ("", "--hours “” is not a number of hours; give them like 3, 1.5 or 1h30"),
        ("1h75", "--hours “1h75” is not a number of hours; give them like 3, 1.5 or 1h30"),
        ("1:5", "--hours “1:5” is not a number of hours; give them like 3, 1.5 or 1h30"),
        ("4 months", "--hours “4 months” is not a number of hours; give them like 3, 1.5 or 1h30"),
        ("2-3", "--hours “2-3” is not a number of hours; give them like 3, 1.5 or 1h30"),
        ("nan", "--hours “nan” is not a number of hours; give them like 3, 1.5 or 1h30"),
        ("-2", "--hours “-2” is less than 0; give hours like 3, 1.5 or 1h30"),
        ("1,000", "--hours “1,000” could mean two things; write 1000, or a point for a decimal"),
    ],
)
def test_what_is_no_time_is_refused_with_examples(typed: str, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        hours(typed, "--hours")
    assert str(refused.value) == sentence


@each(
    ("typed", "value"),
    [
        ("3", 3),
        ("3.0", 3.0),
        ("2,5", 2.5),
        ("-1", -1),
        ("\N{MINUS SIGN}2", -2),
        ("+4", 4),
        ("½", 0.5),
        ("-½", -0.5),
        ("three", 3),
        ("３", 3),
        (" 7 ", 7),
    ],
)
def test_numbers_are_read_as_people_type_them(typed: str, value: Number) -> None:
    assert number(typed) == value
    assert type(number(typed)) is type(value)


@each("typed", ["", "x", "nan", "inf", "1e3", "0x3", "1_0", "3 h", "1" * 5000])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match=r"is not a number; give one like 3 or 2\.5"):
        number(typed)


def test_a_number_beyond_all_plans_is_refused() -> None:
    with pytest.raises(Refused, match="too large; give one up to a million millions"):
        number("9999999999999")


@given(st.text())
def test_any_text_is_a_number_or_refused(typed: str) -> None:
    for read in (number, hours, from_to):
        with contextlib.suppress(Refused):
            read(typed)


@given(st.integers(0, 99), st.integers(0, 59))
def test_hours_and_minutes_come_to_the_same_however_they_are_written(whole: int, rest: int) -> None:
    ways = (f"{whole}h{rest:02}", f"{whole}:{rest:02}", f"{whole * 60 + rest}m")
    assert len({hours(way) for way in ways}) == 1
    assert hours(ways[0]) == pytest.approx(whole + rest / 60, abs=0.005)


@each("typed", ["4", "four", "4 months", "about 4 months.", "4 month"])
def test_a_unit_may_follow(typed: str) -> None:
    assert counted(typed, "month") == 4


@each(
    ("typed", "below_zero", "meant"),
    [
        ("3", False, 3),
        ("+1", False, Step(1)),
        ("-1", False, Step(-1)),
        ("-1", True, -1),
        ("+1", True, Step(1)),
        ("+½", False, Step(0.5)),
    ],
)
def test_a_sign_makes_a_step_of_a_number(
    typed: str, below_zero: bool, meant: Number | Step
) -> None:
    assert number_or_step(typed, below_zero=below_zero) == meant


def test_a_step_leads_to_a_number_without_noise() -> None:
    assert Step(0.1).on_from(0.2) == 0.3
    assert Step(1).on_from(2) == 3


def test_the_largest_number_typed_is_the_largest_that_a_plan_may_hold() -> None:
    most = LARGEST
    assert number(f"{most}") == most
    assert number(f"-{most}") == -most
    assert from_to(f"0, {most}") == (0, most)
    assert Step(1).on_from(most - 1) == most
    plan = plan_of(goals=[{"id": "g1", "title": "x", "baseline": 0, "target": most}])
    assert plan.goals[0].target == most
    with pytest.raises(ValueError, match="less than or equal"):
        plan_of(goals=[{"id": "g1", "title": "x", "baseline": 0, "target": most + 1}])
    for beyond in (
        lambda: number(f"{most + 1}"),
        lambda: from_to(f"0, {most + 1}"),
        lambda: Step(1).on_from(most),
        lambda: Step(-1).on_from(-most),
    ):
        with pytest.raises(Refused, match="a million millions"):
            beyond()


def _said(meant: Meant) -> str:
    return f"{meant.value} {meant.said}".rstrip()


@each(
    ("typed", "meant"),
    [
        ("3 maybe", "3 I'll take that as 3 hours."),
        ("maybe 3?", "3 I'll take that as 3 hours."),
        ("about 3", "3 I'll take that as 3 hours."),
        ("3 or so", "3 I'll take that as 3 hours."),
        ("3 max", "3 I'll take that as 3 hours."),
        ("50 hrs", "50"),
        ("30min", "0.5"),
        ("half an hour", "0.5"),
        ("an hour", "1"),
        ("a couple of hours", "2"),
        ("3 Stunden", "3"),
        ("2 heures", "2"),
        ("een uur", "1"),
        ("３時間", "3"),
        ("2-3", "2 I'll take 2 hours, the lower figure."),
        ("2 to 3 hours a week", "2 I'll take 2 hours, the lower figure."),
        ("between two and three", "2 I'll take 2 hours, the lower figure."),
        ("30-60 min", "0.5 I'll take 0.5 hours, the lower figure."),
        ("an hour or two", "1 I'll take 1 hour, the lower figure."),
        ("2 maybe 3", "2 I'll take that as 2 hours."),
        ("2, 3 if the twins sleep", "2 I'll take that as 2 hours."),
        ("2h (3 on a good week)", "2 I'll take that as 2 hours."),
        ("2 hours, maybe 3", "2 I'll take that as 2 hours."),
        ("2 if I can", "2 I'll take that as 2 hours."),
        ("at the most 3 hours", "3 I'll take that as 3 hours."),
        ("höchstens 3 Stunden", "3 I'll take that as 3 hours."),
        ("so 3 Stunden pro Woche", "3 I'll take that as 3 hours."),
        ("drei Stunden maximal", "3 I'll take that as 3 hours."),
        ("au plus 2 heures", "2 I'll take that as 2 hours."),
        ("2h maximum", "2 I'll take that as 2 hours."),
        ("jusqu’à trois heures par semaine", "3 I'll take that as 3 hours."),
        ("como mucho 2 horas", "2 I'll take that as 2 hours."),
        ("2 horas como maximo", "2 I'll take that as 2 hours."),
        ("no máximo 3 horas por semana", "3 I'll take that as 3 hours."),
        ("al massimo tre ore", "3 I'll take that as 3 hours."),
        ("hooguit 3 uur", "3 I'll take that as 3 hours."),
        ("tot 2 uur per week", "2 I'll take that as 2 hours."),
        ("最大3時間", "3 I'll take that as 3 hours."),
        ("週に3時間まで", "3 I'll take that as 3 hours."),
        ("最多三小时", "3 I'll take that as 3 hours."),
        ("每周不超过3个小时", "3 I'll take that as 3 hours."),
        ("höchstens 2-3 Stunden", "2 I'll take 2 hours, the lower figure."),
        ("none", "0 I'll take that as 0 hours."),
        ("nada", "0 I'll take that as 0 hours."),
        ("none tbh", "0 I'll take that as 0 hours."),
        ("zero, honestly", "0 I'll take that as 0 hours."),
        ("no time", "0 I'll take that as 0 hours."),
        ("nada por ahora", "0 I'll take that as 0 hours."),
        ("3ish", "3 I'll take that as 3 hours."),
        ("2 tbh", "2 I'll take that as 2 hours."),
        ("like 3?", "3 I'll take that as 3 hours."),
        ("3 or 4ish, not on oncall weeks", "3 I'll take that as 3 hours."),
        ("weekends are out, maybe an hour", "1 I'll take that as 1 hour."),
        ("2h, but not in december", "2 I'll take that as 2 hours."),
        ("depends, maybe 1,5", "1.5 I'll take that as 1.5 hours."),
        ("am Wochenende nicht, vielleicht eine Stunde", "1 I'll take that as 1 hour."),
        ("los fines de semana no, quizá una hora", "1 I'll take that as 1 hour."),
        ("週末は無理、1時間くらい", "1 I'll take that as 1 hour."),
    ],
)
def test_hours_are_meant_as_people_reply(typed: str, meant: str) -> None:
    assert _said(hours_meant(typed)) == meant


@each(
    ("typed", "sentence"),
    [
        ("not much", "about how many hours is that? A guess will do, like 2"),
        ("It depends.", "about how many hours is that? A guess will do, like 2"),
        ("nicht viel", "about how many hours is that? A guess will do, like 2"),
        ("3-2", "“3-2” is not a number of hours; give them like 3, 1.5 or 1h30"),
        ("-2", "“-2” is less than 0; give hours like 3, 1.5 or 1h30"),
        (
            "2 km if I can",
            "“2 km if I can” is not a number of hours; give them like 3, 1.5 or 1h30",
        ),
        (
            "2 on weekdays, 3 on weekends",
            "“2 on weekdays, 3 on weekends” is not a number of hours; "
            "give them like 3, 1.5 or 1h30",
        ),
        (
            "i can't do this any more",
            "“i can't do this any more” is not a number of hours; give them like 3, 1.5 or 1h30",
        ),
        ("2-3-4", "“2-3-4” is not a number of hours; give them like 3, 1.5 or 1h30"),
    ],
)
def test_where_no_figure_is_in_it_one_is_asked_for(typed: str, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        hours_meant(typed)
    assert str(refused.value) == sentence


@each(
    ("typed", "meant"),
    [
        ("3", "3"),
        ("4 months", "4"),
        ("five months maybe", "5"),
        ("half a year", "6"),
        ("4 Monate", "4"),
        ("3-4", "3 I'll take 3 months, the lower figure."),
        ("3 to 4 months", "3 I'll take 3 months, the lower figure."),
    ],
)
def test_months_are_meant_as_people_reply(typed: str, meant: str) -> None:
    assert _said(counted_meant(typed, "month")) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("about 10", "10"),
        ("ten", "10"),
        ("3 people", "3 I'll take that as 3."),
        ("2-3", "2 I'll take 2, the lower figure."),
        ("2-2", "2 I'll take 2, the lower figure."),
    ],
)
def test_numbers_are_meant_as_people_reply(typed: str, meant: str) -> None:
    assert _said(number_meant(typed)) == meant


@each("typed", ["3 million", "3k", "3 dozen", "many people", ""])
def test_a_number_of_another_size_is_not_guessed_at(typed: str) -> None:
    with pytest.raises(Refused):
        number_meant(typed)


@each(
    ("typed", "meant"),
    [
        ("4", "4"),
        ("４", "4"),
        ("four", "4"),
        ("4/5", "4"),
        ("4 out of 5", "4"),
        ("3 maybe", "3"),
        ("3-4", "3 I'll take 3, the lower figure."),
        ("not much", "2 I'll take that as 2 of 5."),
        ("Not at all!", "1 I'll take that as 1 of 5."),
        ("very much", "5 I'll take that as 5 of 5."),
    ],
)
def test_ratings_are_meant_as_people_reply(typed: str, meant: str) -> None:
    assert _said(rating_meant(typed)) == meant


@pytest.mark.parametrize("typed", ["0", "6", "3.5", "great", "10/10"])
def test_what_is_no_rating_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match="give a number from 1 to 5, or Enter to skip"):
        rating_meant(typed)
