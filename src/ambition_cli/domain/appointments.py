"""The appointment that a person has with themselves, read from the words they gave it."""

import datetime as dt
import re
from dataclasses import dataclass

# Monday to Sunday. Full names only, where a short one is a word too: "sat", "mon bureau".
_NAMES = (
    ("monday", "montag", "lundi", "lunes", "segunda-feira", "月曜"),
    ("tuesday", "dienstag", "mardi", "martes", "terça-feira", "火曜"),
    ("wednesday", "mittwoch", "mercredi", "miércoles", "quarta-feira", "水曜"),
    ("thursday", "donnerstag", "jeudi", "jueves", "quinta-feira", "木曜"),
    ("friday", "freitag", "vendredi", "viernes", "sexta-feira", "金曜"),
    ("saturday", "samstag", "samedi", "sábado", "土曜"),
    ("sunday", "sonntag", "dimanche", "domingo", "日曜"),
)
_SHORT = (
    ("mon",),
    ("tue", "tues"),
    ("wed",),
    ("thu", "thur", "thurs"),
    ("fri",),
    ("sat",),
    ("sun",),
)
_DAYS = {name: day for names in (_NAMES, _SHORT) for day, group in enumerate(names) for name in group}
_ANY = "|".join(sorted(map(re.escape, _DAYS), key=len, reverse=True))
_FULL = re.compile(
    "|".join(
        name if name.endswith("曜") else rf"\b{re.escape(name)}s?\b" for group in _NAMES for name in group
    )
)
_FROM_TO = re.compile(rf"({_ANY})s?\.? ?(?:-|–|to|through|bis) ?({_ANY})")
# Short names count where a time follows: "Tue 18:00", "Mon/Wed at 7am".
_BEFORE_TIME = re.compile(
    rf"\b(?:{_ANY})s?\.?(?:(?: ?[-–,/&+] ?| and )(?:{_ANY})s?\.?)*,? ?(?:at |um )?(?=\d)"
)
_TIME = re.compile(r"(?<![\d.:])(\d{1,2})(?:[:.h時](\d\d)(?:分)?)? ?(a\.?m\b|p\.?m\b|uhr\b|h\b|時)?(?![\d.:]\d)")
_NOON = 12


@dataclass(frozen=True)
class Appointment:
    """Days of the week, Monday being 0, and a time where one was said."""

    days: tuple[int, ...]
    at: dt.time | None = None


def appointment_in(text: str | None) -> Appointment | None:
    """Return the appointment that words such as "Tuesday 18:00, at home" name; None for no day."""
    words = " ".join((text or "").lower().split())
    days = _days_in(words)
    return Appointment(tuple(sorted(days)), _time_in(words)) if days else None


def _days_in(words: str) -> set[int]:
    spans = [match[0] for match in _BEFORE_TIME.finditer(words)]
    days = {_day(match[0]) for match in _FULL.finditer(words)}
    days |= {_DAYS[name] for span in spans for name in re.findall(_ANY, span)}
    for match in _FROM_TO.finditer(words):
        first, last = _DAYS[match[1]], _DAYS[match[2]]
        if {first, last} <= days:
            days |= {day % 7 for day in range(first, last + (7 if last < first else 0) + 1)}
    return days


def _day(name: str) -> int:
    return _DAYS[name] if name in _DAYS else _DAYS[name.removesuffix("s")]


def _time_in(words: str) -> dt.time | None:
    """Return the first time of day said: 18:00, 6 pm, 18h30, 7時. A bare number is none."""
    for match in _TIME.finditer(words):
        hour, minute, half = int(match[1]), match[2], (match[3] or "").replace(".", "")
        if minute is None and not half and "時" not in match[0]:
            continue
        if half in ("am", "pm"):
            if not 1 <= hour <= _NOON:
                continue
            hour = hour % _NOON + (_NOON if half == "pm" else 0)
        try:
            return dt.time(hour, int(minute or 0))
        except ValueError:
            continue
    return None
