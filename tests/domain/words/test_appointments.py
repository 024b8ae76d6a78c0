"""An appointment with oneself: the days and the time in the words that a person gave it."""

import datetime as dt
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.words.appointments import (
    Appointment,
    appointment_in,
    day_said,
    moment_said,
)
from support.rows import each

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


@each(
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
        ("Friday 9:00 in the library", (FRI,), "09:00"),
        ("Thursday 8:30, before the others are in", (THU,), "08:30"),
        ("Friday 7am at the café with Mei", (FRI,), "07:00"),
        ("Freitag 9 Uhr im Büro", (FRI,), "09:00"),
        ("viernes 9:00 en casa", (FRI,), "09:00"),
        ("mercoledì alle 9", (WED,), "09:00"),
        ("giovedì sera alle 9", (THU,), "21:00"),
        ("sexta às 20h", (FRI,), "20:00"),
        ("terça à noite", (TUE,), None),
        ("vrijdag 10 uur", (FRI,), "10:00"),
        ("dinsdagochtend 8:30", (TUE,), "08:30"),
        ("每周五晚上8点", (FRI,), "20:00"),
        ("周三早上8点", (WED,), "08:00"),
        ("水曜の夜8時、自宅で", (WED,), "20:00"),
        ("Sonntagabend um 8", (SUN,), "20:00"),
        ("los lunes a las 8 de la mañana", (MON,), "08:00"),
        ("los lunes a las 8 de la noche", (MON,), "20:00"),
        ("maandag om 9 uur 's avonds", (MON,), "21:00"),
        ("mardi soir à 8h", (TUE,), "20:00"),
        ("mardi à 9h et demie", (TUE,), "09:30"),
        ("Dienstag, 8 Uhr 30", (TUE,), "08:30"),
        ("周五上午10点半", (FRI,), "10:30"),
        ("martes a las 12 de la noche", (TUE,), None),
        ("Tuesday evening 2h", (TUE,), None),
    ],
)
def test_days_and_time_are_read(words: str, days: tuple[int, ...], at: str | None) -> None:
    assert appointment_in(words) == Appointment(days, dt.time.fromisoformat(at) if at else None)


@each(
    "words",
    [
        None,
        "",
        "when the sun is out and I have sat down",
        "dans mon bureau",
        "after the standup",
        "on holidays (not Sundayish)",
        "any day but Friday",
        "twice a week",
        "twice a month on Fridays",
        "monthly",
        "once a month on Friday",
        "some Fridays",
        "never on Fridays",
        "Tuesday or Thursday 7pm",
        "Tuesday 18:00 and Thursday 19:00",
        "every third Friday",
        "first Monday at 9:00",
        "quarterly on a Monday",
        "first Friday of every quarter",
        "next Friday 14:00",
        "Friday the 13th",
        "Friday 12 June, 14:00",
        "last day of the month",
        "on the 31st of each month",
        "every Friday except the last of the month",
        "odd weeks Friday 9:00",
        "Friday in even weeks",
        "ungerade Wochen Freitag",
        "Friday 9:00 most weeks",
        "second to last Friday of the month",
        "the Friday before payday",
        "every Friday except the first 9:00",
        "one Friday 9:00",
        "Friday 9:00 (just this week)",
        "Friday 9:00 every year",
        "Black Friday 9:00",
        "three Fridays in a row 9:00",
        "Mondays 9:00 and, every other week, Fridays 9:00",
        "Mondays, and every other Friday 9:00",
        "first Monday and last Friday of the month",
        "Fridays until Christmas",
        "Fridays from January",
        "Friday before 9:00",
        "Friday after 21:00",
        "Friday 9:00 Tokyo time",
        "Friday 9:00 EST",
        "Friday, nur in den Ferien",
        "Friday 9:00 if it rains",
        "Friday at home, in January",
        "Wednesday 25:00",
        "Wednesday at 13 pm",
    ],
)
def test_what_names_no_day_that_a_calendar_could_repeat_is_no_appointment(
    words: str | None,
) -> None:
    assert appointment_in(words) is None


@given(
    st.text("bcdfgklmnprstvwxz", min_size=5, max_size=12)
)  # no word of any language has no vowel
def test_a_word_that_is_not_known_makes_no_appointment(word: str) -> None:
    assert appointment_in(f"Friday 9:00 {word}") is None
    assert appointment_in(f"{word} Friday 9:00") is None


@given(st.text())
def test_any_text_is_read_without_complaint(words: str) -> None:
    found = appointment_in(words)
    assert found is None or all(0 <= day <= 6 for day in found.days)


WORKDAYS, ALL = (MON, TUE, WED, THU, FRI), (MON, TUE, WED, THU, FRI, SAT, SUN)


def at(time: str, **more: Any) -> dict[str, Any]:
    return {"at": dt.time.fromisoformat(time), **more}


def hours(number: float) -> dict[str, Any]:
    return {"lasts": dt.timedelta(hours=number)}


@each(
    ("words", "days", "more"),
    [
        ("every other Friday 14:00", (FRI,), at("14:00", weeks=2)),
        ("every second Friday", (FRI,), {"weeks": 2}),
        ("alternate Fridays", (FRI,), {"weeks": 2}),
        ("biweekly on Friday 10am", (FRI,), at("10:00", weeks=2)),
        ("Tuesday every two weeks", (TUE,), {"weeks": 2}),
        ("every 3 weeks on Friday", (FRI,), {"weeks": 3}),
        ("every 3rd week on Friday 9:00", (FRI,), at("09:00", weeks=3)),
        ("alle 14 Tage Freitag 9 Uhr", (FRI,), at("09:00", weeks=2)),
        ("viernes alternos 9:00", (FRI,), at("09:00", weeks=2)),
        ("cada dos viernes", (FRI,), {"weeks": 2}),
        ("uma sexta-feira sim, outra não", (FRI,), {"weeks": 2}),
        ("jeden zweiten Freitag 14 Uhr", (FRI,), at("14:00", weeks=2)),
        ("un vendredi sur deux", (FRI,), {"weeks": 2}),
        ("隔週金曜 20時", (FRI,), at("20:00", weeks=2)),
        ("first Monday of the month at 9:00", (MON,), at("09:00", nth=(1,))),
        ("last Friday of the month", (FRI,), {"nth": (-1,)}),
        ("every second Friday of the month", (FRI,), {"nth": (2,)}),
        ("first and third Monday of each month", (MON,), {"nth": (1, 3)}),
        ("monthly on the first Tuesday 18:00", (TUE,), at("18:00", nth=(1,))),
        ("jeden ersten Montag im Monat", (MON,), {"nth": (1,)}),
        ("the 15th of each month", (), {"day_of_month": 15}),
        ("Sunday 8-9 am", (SUN,), at("08:00", **hours(1))),
        ("Sunday 11 am - 1 pm", (SUN,), at("11:00", **hours(2))),
        ("Sunday 11-1pm", (SUN,), at("11:00", **hours(2))),
        ("Sunday 10-12", (SUN,), at("10:00", **hours(2))),
        ("every Friday 8am-noon", (FRI,), at("08:00", **hours(4))),
        ("Thursday 20:00–21:30", (THU,), at("20:00", **hours(1.5))),
        ("between 8 and 9 am on Sunday", (SUN,), at("08:00", **hours(1))),
        ("Friday at noon", (FRI,), at("12:00")),
        ("Friday midnight", (FRI,), {}),
        ("Friday at 9", (FRI,), at("09:00")),
        ("Friday at 2 in the library", (FRI,), at("14:00")),
        ("Friday evenings at 8", (FRI,), at("20:00")),
        ("every morning at 7", ALL, at("07:00")),
        ("daily at 7", ALL, {}),  # morning or evening?
        ("Freitag um 18", (FRI,), at("18:00")),
        ("Friday, at some café", (FRI,), {}),
        ("first thing on Monday", (MON,), {}),
        ("Friday, 2-3 hours", (FRI,), {}),
        ("Tuesdays and Thursdays 7pm", (TUE, THU), at("19:00")),
        ("twice a week, Tuesday and Thursday 7pm", (TUE, THU), at("19:00")),
        ("once a week on Friday", (FRI,), {}),
        ("weekday mornings", WORKDAYS, {}),
        ("every weekday at 7.30", WORKDAYS, at("07:30")),
        ("Mon–Fri", WORKDAYS, {}),
        ("weekends at 10am", (SAT, SUN), at("10:00")),
        ("daily", ALL, {}),
        ("every morning at 7:00", ALL, at("07:00")),
        ("every day but Friday at 7:00", (MON, TUE, WED, THU, SAT, SUN), at("07:00")),
        ("weekdays except Friday 8am", (MON, TUE, WED, THU), at("08:00")),
    ],
)
def test_how_often_and_how_long_is_kept_as_it_was_said(
    words: str, days: tuple[int, ...], more: dict[str, Any]
) -> None:
    assert appointment_in(words) == Appointment(days, **more)


@each(
    ("words", "first"),
    [
        ("Tuesday 18:00", dt.date(2026, 7, 28)),
        ("Friday", dt.date(2026, 7, 24)),
        ("every other Thursday", dt.date(2026, 7, 30)),
        ("first Monday of the month", dt.date(2026, 8, 3)),
        ("last Friday of the month", dt.date(2026, 7, 31)),
        ("second Friday of the month", dt.date(2026, 8, 14)),
        ("the 15th of each month", dt.date(2026, 8, 15)),
    ],
)
def test_the_first_time_is_the_first_day_that_fits(words: str, first: dt.date) -> None:
    found = appointment_in(words)
    assert found
    assert found.first_from(dt.date(2026, 7, 24)) == first


def test_what_is_too_long_to_be_an_appointment_is_none_at_once() -> None:
    assert appointment_in("tue, " * 4_000 + "friday 9:00") is None
    assert moment_said("mon and " * 2_000 + "friday") is None
    assert day_said("tue, " * 4_000) is None


@each(
    ("words", "said"),
    [
        ("martes y jueves 7 a 9:30", "the time I set aside on Tuesday or Thursday"),
        ("Mittwoch nach dem Mittag", "the time I set aside on Wednesday"),
        ("Freitag 11 Uhr, nach der Sprechstunde", "11:00 on Friday"),
        ("martes y jueves 20:00, ya dormidas las niñas", "20:00 on Tuesday or Thursday"),
        ("samedi de 10h à 12h", "the time I set aside on Saturday"),
        ("周五晚上8点", "20:00 on Friday"),
        ("lunedì dopo cena", "the time I set aside on Monday"),
        ("Dienstag vor 8 Uhr", "the time I set aside on Tuesday"),
        ("martedì dalle 9 alle 11", "the time I set aside on Tuesday"),
        # No day of every week.
        ("nie montags", None),
        ("nunca el lunes", None),
        ("日曜以外", None),
        ("下周三", None),
        ("每周一次", None),
        ("om de dinsdag om 9", None),
        ("na segunda semana", None),
        ("la quinta reunión", None),
        ("mon, wed and fri", None),
        ("Mo bis Fr", None),
    ],
)
def test_a_day_or_two_of_any_language_name_the_time(words: str, said: str | None) -> None:
    assert day_said(words) == said
