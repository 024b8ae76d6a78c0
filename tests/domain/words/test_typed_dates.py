"""Dates that people type: what each means to a careful reader, and what none would be sure of."""

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ambition_cli.domain.words import dates, typed_dates
from ambition_cli.errors import Refused
from support.plans import DATA, SHARED, TODAY
from support.rows import each

FORMS = [
    line.split("\t")
    for line in (DATA / "dates.tsv").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
PUBLIC = SHARED / "dates.txt"
THURSDAY = TODAY - dt.timedelta(days=1)


def meant(text: str, today: dt.date = TODAY) -> str:
    try:
        return f"{typed_dates.understood(text, today)}"
    except Refused:
        return "refused"


def test_what_people_type_at_by_when_is_what_a_careful_reader_means() -> None:
    assert len(FORMS) > 300
    found = [(text, meant(text), meaning) for text, meaning in FORMS]
    assert [one for one in found if one[1] != one[2]] == []


@pytest.mark.skipif(not PUBLIC.exists(), reason="the collected forms are not here")
def test_each_form_that_was_collected_has_its_meaning_written_down() -> None:
    assert set(PUBLIC.read_text("utf-8").splitlines()) <= {text for text, _ in FORMS}


@each(
    ("text", "today", "said"),
    [
        ("06/07/2027", TODAY, "could mean 6 July 2027 or 7 June 2027"),
        ("27-06-30", TODAY, "could begin or end with the year; write it in full, like 2027-06-30"),
        ("30-06-27", TODAY, "could begin or end with the year; write it in full, like 2030-06-27"),
        ("26-12-31", TODAY, "could begin or end with the year; write it in full, like 2026-12-31"),
        ("6/27", TODAY, "could mean 27 June 2027 or June 2027"),
        ("next friday", THURSDAY, "could mean 24 July 2026 or 31 July 2026; write 2026-07-24 or"),
        ("early June", TODAY, "could be any of several days; give one, like"),
        (
            "spring 2027",
            TODAY,
            "is not an exact date, and seasons differ from place to place; give",
        ),
        ("31 June 2027", TODAY, "there is no 31 June 2027, since it has only 30 days"),
        ("29 Feb 2027", TODAY, "there is no 29 February 2027, since it has only 28 days"),
        ("Monday 18 December 2026", TODAY, "18 December 2026 is a Friday; write it without"),
        ("9999-12-31", TODAY, "is too far off; give a date from 1900 to 2199"),
        ("in 300 years", TODAY, "is too far off; give a date from 1900 to 2199"),
        ("2500", TODAY, "is too far off; give a date from 1900 to 2199"),
        ("31 December 1899", TODAY, "is too far off; give a date from 1900 to 2199"),
    ],
)
def test_what_is_not_sure_is_refused_with_what_it_can_mean(
    text: str, today: dt.date, said: str
) -> None:
    with pytest.raises(Refused) as refused:
        typed_dates.understood(text, today)
    assert said in str(refused.value)


@each(
    ("text", "first"),
    [
        ("September", dt.date(2026, 9, 1)),
        ("next month", dt.date(2026, 8, 1)),
        ("next week", dt.date(2026, 7, 27)),
        ("Q4", dt.date(2026, 10, 1)),
        ("end of September", dt.date(2026, 9, 30)),
        ("5 June", dt.date(2027, 6, 5)),
        ("monday", dt.date(2026, 7, 27)),
    ],
)
def test_from_when_a_span_means_its_first_day(text: str, first: dt.date) -> None:
    assert typed_dates.understood(text, TODAY, edge="first") == first


@each(
    ("text", "first", "last"),
    [
        *(
            (text, "2027-05-01", "2027-05-31")
            for text in ("May 2027", "2027 May", "2027-05", "5/2027", "05.2027", "2027年5月")
        ),
        *(
            (text, "2027-04-01", "2027-06-30")
            for text in ("Q2 2027", "2027 q2", "t2 2027", "2. Quartal 2027", "2e trimestre 2027",
                         "2027年第2四半期", "the second quarter of 2027")
        ),
        *((text, "2027-01-01", "2027-06-30") for text in ("h1 2027", "the first half of 2027")),
        *((text, "2027-07-01", "2027-12-31") for text in ("2027 h2", "2nd half of 2027")),
        *((text, "2027-01-01", "2027-12-31") for text in ("2027", "the year 2027", "2027年")),
        ("week 26", "2027-06-28", "2027-07-04"),
        ("the week of 5 June", "2027-05-31", "2027-06-06"),
        *((f"{day} of June", date, date)
          for day, date in (("the first tuesday", "2027-06-01"), ("2nd tue", "2027-06-08"),
                            ("last tuesday", "2027-06-29"))),
        ("the last friday in this month", "2026-07-31", "2026-07-31"),
        ("first monday of next month", "2026-08-03", "2026-08-03"),
    ],
)  # fmt: skip
def test_each_way_to_name_a_span_has_its_first_and_its_last_day(
    text: str, first: str, last: str
) -> None:
    assert f"{typed_dates.understood(text, TODAY, edge='first')}" == first
    assert f"{typed_dates.understood(text, TODAY)}" == last


@pytest.mark.parametrize("edge", ["1900-01-01", "2199-12-31"])
def test_the_first_and_the_last_day_that_are_taken_are_taken(edge: str) -> None:
    assert meant(edge) == edge


def test_next_friday_is_sure_where_only_one_can_be_meant() -> None:
    for days in range(7):
        today = dt.date(2026, 7, 20) + dt.timedelta(days=days)  # Monday to Sunday
        sure = meant("next friday", today)
        assert sure == ("refused" if days < 4 else "2026-07-31")


@given(
    st.text(max_size=90)
    | st.lists(
        st.sampled_from(
            (
                "by",
                "end of",
                "the",
                "next",
                "mid-",
                "before",
                "june",
                "31",
                "2027",
                "q2",
                "week",
                "6",
                "weeks",
                "friday",
                "from",
                "06/07",
                "a",
                "half",
                "15th",
                "月",
                "in",
                "ago",
            )
        ),
        max_size=8,
    ).map(" ".join)
)
@example("new year's day")
@example("friday")
def test_any_text_is_a_day_within_the_calendar_or_refused_in_one_line(text: str) -> None:
    for read in (typed_dates.understood, typed_dates.understood_past):
        for today in (dates.FIRST, TODAY, dates.LAST):
            try:
                day = read(text, today)
            except Refused as refused:
                said, day = str(refused), today
            else:
                said = ""
            assert "\n" not in said
            assert dates.FIRST <= day <= dates.LAST


@given(st.dates(dt.date(2026, 7, 25), dt.date(2027, 7, 23)))
def test_a_day_means_itself_however_it_is_written(day: dt.date) -> None:
    for form in (
        "%Y-%m-%d",
        "%d.%m.%Y",
        "%d %B",
        "%B %d, %Y",
        "%A, %d %B %Y",
        "%d-%b-%Y",
        "%Y%m%d",
    ):
        assert typed_dates.understood(f"{day:{form}}", TODAY) == day


@each(
    ("text", "expected"),
    [
        ("2026-12-18", dt.date(2026, 12, 18)),
        (" Today ", TODAY),
        ("tomorrow", dt.date(2026, 7, 25)),
        ("yesterday", dt.date(2026, 7, 23)),
        ("+6w", dt.date(2026, 9, 4)),
        ("-2d", dt.date(2026, 7, 22)),
        ("in 3 months", dt.date(2026, 10, 24)),
        ("in 1 week", dt.date(2026, 7, 31)),
        ("2 days ago", dt.date(2026, 7, 22)),
        ("friday", dt.date(2026, 7, 31)),
        ("next mon", dt.date(2026, 7, 27)),
        ("on Thursday", dt.date(2026, 7, 30)),
        ("end of June", dt.date(2027, 6, 30)),
        ("before the start of June", dt.date(2027, 5, 31)),
        ("end of July", dt.date(2026, 7, 31)),
        ("the end of february 2028", dt.date(2028, 2, 29)),
        ("end of the month", dt.date(2026, 7, 31)),
        ("end of this year", dt.date(2026, 12, 31)),
        ("1 September this year", dt.date(2026, 9, 1)),
        ("1 September next year", dt.date(2027, 9, 1)),
        ("5 June", dt.date(2027, 6, 5)),
        ("24 july", TODAY),
        ("Sep 5, 2026", dt.date(2026, 9, 5)),
        ("5. sept 2028", dt.date(2028, 9, 5)),
        ("Q1 2027", dt.date(2027, 3, 31)),
        ("q3", dt.date(2026, 9, 30)),
        ("q2", dt.date(2027, 6, 30)),
    ],
)
def test_a_date_is_understood_as_people_type_it(text: str, expected: dt.date) -> None:
    assert typed_dates.understood(text, TODAY) == expected


def test_what_ends_today_ends_this_year() -> None:
    for today, text in ((dt.date(2026, 7, 31), "end of July"), (dt.date(2026, 9, 30), "Q3")):
        assert typed_dates.understood(text, today) == today


@each(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("soon", id="a word"),
        pytest.param("2026-13-01", id="a month that is not there"),
        pytest.param("5 ju", id="June or July"),
        pytest.param("t", id="Tuesday or Thursday"),
        pytest.param("in 3 weeks ago", id="both ways at once"),
        pytest.param("a" * 10_000, id="a page"),
        pytest.param("q5", id="a fifth quarter"),
    ],
)
def test_what_is_no_date_is_refused_with_examples(text: str) -> None:
    with pytest.raises(Refused, match=r"is not a date I understand; try one like 2026-12-18"):
        typed_dates.understood(text, TODAY)


@each(
    ("text", "expected"),
    [
        pytest.param("friday", TODAY, id="the weekday of today"),
        pytest.param("thursday", dt.date(2026, 7, 23), id="yesterday's"),
        pytest.param("sat", dt.date(2026, 7, 18), id="the last Saturday"),
        pytest.param("24 July", TODAY, id="the day of today"),
        pytest.param("25 July", dt.date(2025, 7, 25), id="tomorrow's, a year ago"),
        pytest.param("July 5", dt.date(2026, 7, 5), id="this month"),
        pytest.param("July, 5", dt.date(2026, 7, 5), id="with a comma"),
        pytest.param("5 December", dt.date(2025, 12, 5), id="last December"),
        pytest.param("5 December 2026", dt.date(2026, 12, 5), id="a year is a year"),
        pytest.param("yesterday", dt.date(2026, 7, 23), id="yesterday"),
        pytest.param("3 days ago", dt.date(2026, 7, 21), id="days ago"),
        pytest.param("2026-07-01", dt.date(2026, 7, 1), id="ISO"),
        pytest.param("friday", TODAY, id="today, a Friday"),
        pytest.param("last friday", dt.date(2026, 7, 17), id="the Friday before today"),
        pytest.param("last mon", dt.date(2026, 7, 20), id="the last Monday"),
        pytest.param("next friday", dt.date(2026, 7, 31), id="the next one is no past"),
        pytest.param("1 August", dt.date(2025, 8, 1), id="last August"),
        pytest.param("tomorrow", dt.date(2026, 7, 25), id="what is still to come, as it is"),
        pytest.param("a week ago", dt.date(2026, 7, 17), id="a week ago"),
        pytest.param("last week", dt.date(2026, 7, 19), id="the last day of last week"),
        pytest.param("last month", dt.date(2026, 6, 30), id="the last day of last month"),
        pytest.param("June", dt.date(2026, 6, 30), id="the last June"),
        pytest.param("this week", TODAY, id="of a span that goes on, today"),
        pytest.param("the 20th", dt.date(2026, 7, 20), id="the last 20th"),
        pytest.param("Nov 20th", dt.date(2025, 11, 20), id="last November"),
        pytest.param("30.06.2026", dt.date(2026, 6, 30), id="in figures"),
        *(
            pytest.param(typed, TODAY - dt.timedelta(days=days), id=typed)
            for days, said in (
                (1, "gestern, ieri, ontem, gisteren, 昨天"),
                (2, "vorgestern, avant-hier, anteayer, l'altro ieri, anteontem, 前天"),
                (3, "vor 3 Tagen, vor drei Tagen, il y a trois jours, hace 3 días, há 3 dias"),
                (3, "3 giorni fa, 3 dagen geleden, 3日前, 3天前"),
            )
            for typed in said.split(", ")
        ),
    ],
)
def test_of_what_happened_a_weekday_or_day_means_the_last_one(text: str, expected: dt.date) -> None:
    assert typed_dates.understood_past(text, TODAY) == expected


@pytest.mark.parametrize("text", ["soon", "when it rained", "", "m"])
def test_what_is_no_date_of_the_past_is_refused_with_examples_that_are(text: str) -> None:
    with pytest.raises(Refused, match="yesterday, 3 days ago, friday"):
        typed_dates.understood_past(text, TODAY)
    for one in typed_dates.PAST_EXAMPLES.split(", "):
        assert typed_dates.understood_past(one, TODAY) <= TODAY


def test_every_example_given_with_a_refusal_is_understood() -> None:
    for one in typed_dates.EXAMPLES.split(", "):
        assert typed_dates.understood(one, TODAY) >= TODAY


def test_the_29th_of_february_is_that_of_a_year_that_has_it() -> None:
    assert typed_dates.understood("29 Feb", dt.date(2027, 1, 5)) == dt.date(2028, 2, 29)
    assert typed_dates.understood_past("29 Feb", dt.date(2028, 3, 1)) == dt.date(2028, 2, 29)


@each(
    ("typed", "day"),
    [
        ("next week", "2026-08-02"),
        ("in a week", "2026-07-31"),
        ("in one week maybe", "2026-07-31"),
        ("week after next", "2026-08-07"),
        ("nächste Woche", "2026-08-02"),
        ("in einer Woche", "2026-07-31"),
        ("in zwei Wochen", "2026-08-07"),
        ("la semaine prochaine", "2026-08-02"),
        ("dans deux semaines", "2026-08-07"),
        ("la próxima semana", "2026-08-02"),
        ("en dos semanas", "2026-08-07"),
        ("em duas semanas", "2026-08-07"),
        ("la settimana prossima", "2026-08-02"),
        ("tra due settimane", "2026-08-07"),
        ("volgende week", "2026-08-02"),
        ("over een week", "2026-07-31"),
        ("来週", "2026-08-02"),
        ("2週間後", "2026-08-07"),
        ("两周后", "2026-08-07"),
        ("morgen", "2026-07-25"),
        ("Montag", "2026-07-27"),
        ("lundi", "2026-07-27"),
        ("maandag", "2026-07-27"),
        ("月曜日", "2026-07-27"),
    ],
)
def test_weeks_and_weekdays_are_read_in_nine_languages(typed: str, day: str) -> None:
    assert typed_dates.understood(typed, dt.date(2026, 7, 24)).isoformat() == day
