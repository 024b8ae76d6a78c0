"""Dates: calendar arithmetic, the dates that people type, and dates as people say them."""

import calendar
import datetime as dt
import re

from ambition_cli.domain.characters import narrow
from ambition_cli.errors import Refused

EXAMPLES = "2026-12-18, +6w, in 3 months, end of June, 5 June, Q1 2027, friday"
PAST_EXAMPLES = "yesterday, 3 days ago, friday, 5 June, 2026-06-05"

_DAY = dt.timedelta(days=1)
_FARTHEST = 100  # years
_WEEKDAYS = tuple(name.lower() for name in calendar.day_name)
_MONTHS = tuple(name.lower() for name in calendar.month_name)
_NEAR = {"today": 0, "tomorrow": 1, "yesterday": -1}
_UNITS = {"d": "day", "w": "week", "m": "month", "day": "day", "week": "week", "month": "month"}


def add_months(day: dt.date, months: int) -> dt.date:
    """Return the day so many calendar months on, clamped: 30 November + 3 is 28 February.

    The calendar ends with the year 9999.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > dt.MAXYEAR:
        return dt.date.max
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def monday_of(day: dt.date) -> dt.date:
    """Return the Monday of the day's week."""
    return day - day.weekday() * _DAY


def understood(text: str, today: dt.date) -> dt.date:
    """Return the date that a person typed; raise Refused, with examples, where it is none.

    What names a span (a month, a quarter) means its last day; a weekday means the next one.
    """
    words = " ".join(narrow(text).lower().replace(",", " ").split())
    try:
        for read in (_iso, _near, _counted, _weekday, _end_of, _day_and_month, _quarter):
            day = read(words, today)
            if day and day.year > today.year + _FARTHEST:
                raise Refused(f"{in_full(day)} is too far off to plan; give a day of this life")
            if day:
                return day
    except (ValueError, OverflowError):
        pass
    raise Refused(f'"{text}" is no date that I understand; try one like {EXAMPLES}')


def understood_past(text: str, today: dt.date) -> dt.date:
    """Return the date that a person typed of something that happened.

    A weekday, or a day of a month without its year, means the last one.
    """
    words = " ".join(narrow(text).lower().replace(",", " ").split())
    try:
        week_ago = today - (8 if words.startswith("last ") else 7) * _DAY  # not today's, with last
        day = words.removeprefix("last ")
        last = None if day.startswith("next ") else _weekday(day, week_ago)
        last = last or _day_and_month(words, add_months(today, -12) + _DAY)
        if last and last > today and not re.search(r"\d{4}", words):
            raise ValueError  # noqa: TRY301  (29 February, in a year that had none)
        return last or understood(text, today)
    except (ValueError, Refused):
        raise Refused(
            f'"{text}" is no date that I understand; try one like {PAST_EXAMPLES}'
        ) from None


def _iso(words: str, today: dt.date) -> dt.date | None:
    del today
    return dt.date.fromisoformat(words) if re.fullmatch(r"\d{4}-\d\d-\d\d", words) else None


def _near(words: str, today: dt.date) -> dt.date | None:
    return today + _NEAR[words] * _DAY if words in _NEAR else None


def _counted(words: str, today: dt.date) -> dt.date | None:
    """+6w, in 3 months, 2 days ago."""
    match = re.fullmatch(r"([+-]|in )?(\d{1,4}) ?(d|w|m|day|week|month)s?( ago)?", words)
    if not match or bool(match[1]) == bool(match[4]):
        return None
    count = int(match[2]) * (-1 if match[4] or match[1] == "-" else 1)
    unit = _UNITS[match[3]]
    if unit == "month":
        return add_months(today, count)
    return today + count * (7 if unit == "week" else 1) * _DAY


def _weekday(words: str, today: dt.date) -> dt.date | None:
    name = words.removeprefix("next ").removeprefix("on ")
    days = [i for i, day in enumerate(_WEEKDAYS) if len(name) >= 3 and day.startswith(name)]
    if len(days) != 1:
        return None
    return today + ((days[0] - today.weekday() - 1) % 7 + 1) * _DAY


def _end_of(words: str, today: dt.date) -> dt.date | None:
    """End of June, end of June 2027, end of the month, end of the year."""
    match = re.fullmatch(r"(?:the )?end of (?:the |this )?([a-z]+)(?: (\d{4}))?", words)
    if not match:
        return None
    if match[1] == "year":
        return dt.date(int(match[2] or today.year), 12, 31)
    month = today.month if match[1] == "month" else _month(match[1])
    if not month:
        return None
    end = _last_day(int(match[2] or today.year), month)
    return _last_day(today.year + 1, month) if end < today and not match[2] else end


def _day_and_month(words: str, today: dt.date) -> dt.date | None:
    """5 June, June 5, 5 June 2027."""
    match = re.fullmatch(r"(\d{1,2})\.? ([a-z]+)(?: (\d{4}))?", words)
    if match:
        number, name, year = match.groups()
    else:
        match = re.fullmatch(r"([a-z]+) (\d{1,2})(?: (\d{4}))?", words)
        if not match:
            return None
        name, number, year = match.groups()
    month = _month(name)
    if not month:
        return None
    if year:
        return dt.date(int(year), month, int(number))
    days = (_on(one, month, int(number)) for one in range(today.year, today.year + 9))
    return next((day for day in days if day and day >= today), None)


def _on(year: int, month: int, number: int) -> dt.date | None:
    """Return a day, where the year has it: not every one has a 29 February."""
    has_it = 1 <= number <= calendar.monthrange(year, month)[1]
    return dt.date(year, month, number) if has_it else None


def _quarter(words: str, today: dt.date) -> dt.date | None:
    match = re.fullmatch(r"q([1-4])(?: (\d{4}))?", words)
    if not match:
        return None
    month = int(match[1]) * 3
    end = _last_day(int(match[2] or today.year), month)
    return _last_day(today.year + 1, month) if end < today and not match[2] else end


def _month(name: str) -> int:
    found = [i for i, month in enumerate(_MONTHS) if len(name) >= 3 and month.startswith(name)]
    return found[0] if len(found) == 1 else 0


def _last_day(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])


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
    return f"{day.day} {day:%b}{year}"


def in_full(day: dt.date) -> str:
    """Say a date in full: 18 December 2026."""
    return f"{day.day} {day:%B %Y}"


def spoken(day: dt.date, today: dt.date) -> str:
    """Say a date as one says it aloud: 18 December, with its year where it is far off."""
    near = abs((day - today).days) < 300
    return f"{day.day} {day:%B}" if near else in_full(day)


def lasting(days: int) -> str:
    """Say how long so many days are: 9 days, 16 weeks, 8 months."""
    if days < 14:
        return f"{days} days"
    if days < 27 * 7:
        return f"{days // 7} weeks"
    if days < 730:
        return f"{round(days / 30.44)} months"
    return f"{round(days / 365.25)} years"
