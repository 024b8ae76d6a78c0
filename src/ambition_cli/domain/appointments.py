"""The appointment that a person has with themselves, read from the words they gave it."""

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass

# Monday to Sunday, as people write them.
_NAMES = (
    ("monday", "montag", "lundi", "lunes", "segunda-feira", "月曜"),
    ("tuesday", "dienstag", "mardi", "martes", "terça-feira", "火曜"),
    ("wednesday", "mittwoch", "mercredi", "miércoles", "quarta-feira", "水曜"),
    ("thursday", "donnerstag", "jeudi", "jueves", "quinta-feira", "木曜"),
    ("friday", "freitag", "vendredi", "viernes", "sexta-feira", "金曜"),
    ("saturday", "samstag", "samedi", "sábado", "土曜"),
    ("sunday", "sonntag", "dimanche", "domingo", "日曜"),
)
_SHORT = ("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun")
_DAYS = {name: day for day, names in enumerate(_NAMES) for name in names}
_DAYS |= {name: day for day, names in enumerate(_SHORT) for name in names.split()}
_ANY = "|".join(sorted(map(re.escape, _DAYS), key=len, reverse=True))
_FULL = re.compile(
    "|".join(  # those of Japanese stand in a sentence without spaces
        rf"({name})" if name.endswith("曜") else rf"\b({re.escape(name)})s?\b"
        for names in _NAMES
        for name in names
    )
)
# A short name is a word too ("sat", "mon bureau"): it counts before a time, as in "Mon/Wed at 7am".
_BEFORE_TIME = re.compile(
    rf"\b(?:{_ANY})s?\.?(?:(?: ?[-–,/&+] ?| and )(?:{_ANY})s?\.?)*,? ?(?:at |um )?(?=\d)"
)
_FROM_TO = re.compile(rf"({_ANY})s?\.? ?(?:-|–|to|through|bis) ?({_ANY})")
_TIME = re.compile(
    r"(?<![\d.:])(\d{1,2})(?:[:.h時](\d\d)(?!\d)分?)? ?(a\.?m\b|p\.?m\b|uhr\b|h\b|時)?(?![.:]?\d)"
)
_NOON = 12
_FIRST_BARE_HOUR = 6  # 18h is a time, 2h is how long


@dataclass(frozen=True)
class Appointment:
    """Days of the week, Monday being 0, and a time where one was said."""

    days: tuple[int, ...]
    at: dt.time | None = None


def appointment_in(text: str | None) -> Appointment | None:
    """Return the appointment that words such as "Tuesday 18:00, at home" name; None for no day."""
    words = " ".join(unicodedata.normalize("NFKC", text or "").lower().split())
    days = _days_in(words)
    return Appointment(tuple(sorted(days)), _time_in(words)) if days else None


def _days_in(words: str) -> set[int]:
    days = {_DAYS[match[match.lastindex or 0]] for match in _FULL.finditer(words)}
    for chain in _BEFORE_TIME.finditer(words):
        days |= {_DAYS[name] for name in re.findall(_ANY, chain[0])}
    for match in _FROM_TO.finditer(words):
        first, last = _DAYS[match[1]], _DAYS[match[2]]
        if {first, last} <= days:
            days |= {day % 7 for day in range(first, last + (7 if last < first else 0))}
    return days


def _time_in(words: str) -> dt.time | None:
    """Return the first time of day said: 18:00, 6 pm, 18h30, 7時. A bare number is none."""
    times = (_time(int(m[1]), m[2], (m[3] or "").replace(".", "")) for m in _TIME.finditer(words))
    return next((time for time in times if time is not None), None)


def _time(hour: int, minute: str | None, mark: str) -> dt.time | None:
    if not (minute or mark) or (mark == "h" and not minute and hour < _FIRST_BARE_HOUR):
        return None
    if mark in ("am", "pm"):
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if mark == "pm" else 0)
    minutes = int(minute or 0)
    return dt.time(hour, minutes) if hour < 24 and minutes < 60 else None
