"""Dates: calendar arithmetic within the days that a plan may hold, and dates as people say them.

How the dates that people type are read is in `typed_dates`.
"""

import calendar
import datetime as dt

FIRST, LAST = dt.date(1900, 1, 1), dt.date(2199, 12, 31)
"""The days that a plan may hold. A date reckoned from others is kept within them, here and nowhere
else, so that no plan that opens holds a day from which nothing can be counted on."""
WITHIN = f"a date from {FIRST.year} to {LAST.year}"

_FIRST, _LAST = FIRST.toordinal(), LAST.toordinal()
_DAY = dt.timedelta(days=1)
_MONTHS = [f"{dt.date(2000, month, 1):%b}" for month in range(1, 13)]


def add_months(day: dt.date, months: int) -> dt.date:
    """Return the day so many calendar months on: 30 November + 3 is 28 February.

    Beyond the first or last day that a plan may hold it is that day.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not FIRST.year <= year <= LAST.year:
        return FIRST if year < FIRST.year else LAST
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def add_days(day: dt.date, days: int) -> dt.date:
    """Return the day so many days on, or the first or last that a plan may hold."""
    return dt.date.fromordinal(min(max(day.toordinal() + days, _FIRST), _LAST))


def monday_of(day: dt.date) -> dt.date:
    """Return the Monday of the day's week."""
    return day - day.weekday() * _DAY


def from_now(day: dt.date, today: dt.date) -> str:
    """Say how far off a day is: today, in 9 days, in 16 weeks, 3 days ago."""
    days = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if days in near:
        return near[days]
    count = lasting(abs(days))
    return f"in {count}" if days > 0 else f"{count} ago"


def starting(day: dt.date, today: dt.date) -> str:
    """Say when something starts: starts Monday, starts in 3 weeks, was to start 2 days ago."""
    days = (day - today).days
    if days < 0:
        return f"was to start {from_now(day, today)}"
    if 1 < days < 7:
        return f"starts {day:%A}"
    return f"starts {from_now(day, today)}"


def plain(day: dt.date, today: dt.date) -> str:
    """Say a date: 28 Aug, with its year where that is another."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {_MONTHS[day.month - 1]}{year}"


def in_full(day: dt.date) -> str:
    """Say a date in full: 18 December 2026."""
    return f"{day.day} {day:%B %Y}"


def lasting(days: int) -> str:
    """Say how long so many days are: 9 days, 16 weeks, 8 months."""
    if days < 14:
        return f"{days} days"
    if days < 27 * 7:
        return f"{days // 7} weeks"
    if days < 730:
        return f"{round(days / 30.44)} months"
    return f"{round(days / 365.25)} years"


_FEW = ("", "", "two", "three")
_EARLY, _MIDDLE = 10, 20  # days of a month


def by(day: dt.date, today: dt.date) -> str:
    """Say by when as one says it aloud: by Friday, by next Tuesday, in two weeks, by mid-October.

    `day` is today or later; further on it is the part of the month that holds the day.
    """
    days = (day - today).days
    if days < 2:
        return "by tomorrow" if days == 1 else "by tonight"
    weeks_ahead = (monday_of(day) - monday_of(today)).days // 7
    if weeks_ahead < 2:
        return f"by next {day:%A}" if weeks_ahead else f"by {day:%A}"
    weeks = round(days / 7)
    if weeks < len(_FEW):
        return f"in {_FEW[weeks]} weeks"
    year = "" if days < 300 else f" {day.year}"
    if day.day <= _EARLY:
        return f"by early {day:%B}{year}"
    part = f"mid-{day:%B}" if day.day <= _MIDDLE else f"the end of {day:%B}"
    return f"by {part}{year}"


def easter(year: int) -> dt.date:
    """Return Easter Sunday of a year, by Gauss's rule in the form of Meeus, Jones and Butcher."""
    century = year // 100
    golden = year % 19
    corrected = century - century // 4 - (8 * century + 13) // 25
    epact = (19 * golden + corrected + 15) % 30
    full_moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + full_moon + 2 - century + century // 4) % 7
    ahead = full_moon - weekday
    month = 3 + (ahead + 40) // 44
    return dt.date(year, month, ahead + 28 - 31 * (month // 4))
