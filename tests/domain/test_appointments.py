"""An appointment with oneself: the days and the time in the words that a person gave it."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.appointments import Appointment, appointment_in

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


@pytest.mark.parametrize(
    ("words", "days", "at"),
    [
        ("Tuesday 18:00, at home", (TUE,), "18:00"),
        ("tuesdays at 6pm", (TUE,), "18:00"),
        ("Tuesday, 6:30 p.m. in the library", (TUE,), "18:30"),
        ("12 am on Sunday", (SUN,), "00:00"),
        ("Friday after lunch, in the small meeting room", (FRI,), None),
        ("Sunday morning, while the others sleep", (SUN,), None),
        ("Tue 18:00", (TUE,), "18:00"),
        ("Mon/Wed at 7am", (MON, WED), "07:00"),
        ("Tuesday and Thursday, 7.30", (TUE, THU), "07:30"),
        ("Mon-Fri 8:15", (MON, TUE, WED, THU, FRI), "08:15"),
        ("Saturday to Monday", (MON, SAT, SUN), None),
        ("土曜の朝、近所の喫茶店で", (SAT,), None),
        ("火曜日１８：３０、自宅で", (TUE,), "18:30"),
        ("水曜の20時30分", (WED,), "20:30"),
        ("水曜の20時", (WED,), "20:00"),
        ("mardi 18h30, au bureau", (TUE,), "18:30"),
        ("Donnerstag um 19 Uhr", (THU,), "19:00"),
        ("los sábados, 2h", (SAT,), None),
        ("Sunday 10-12", (SUN,), None),
        ("Wednesday 25:00", (WED,), None),
        ("Wednesday at 13 pm", (WED,), None),
    ],
)
def test_days_and_time_are_read(words: str, days: tuple[int, ...], at: str | None) -> None:
    assert appointment_in(words) == Appointment(days, dt.time.fromisoformat(at) if at else None)


@pytest.mark.parametrize(
    "words",
    [
        None,
        "",
        "every morning at 7:00",
        "when the sun is out and I have sat down",
        "dans mon bureau",
        "after the standup",
        "on holidays (not Sundayish)",
    ],
)
def test_where_no_day_is_named_there_is_no_appointment(words: str | None) -> None:
    assert appointment_in(words) is None


@given(st.text())
def test_any_text_is_read_without_complaint(words: str) -> None:
    found = appointment_in(words)
    assert found is None or all(0 <= day <= 6 for day in found.days)
