"""Dates that people type: "end of June", "+6w", "friday", "30.06.2027".

A reader takes words off the front ("by", "the end of", "before") until a name is left that it
knows: a day, or a span such as a month, a quarter or a week. Of a span it takes an edge: the last
day where a date says by when, the first where it says from when, or the one that was said
("mid-June", "start of Q2"). What a careful reader could not be sure of is refused, with what to
type instead.
"""

import calendar
import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Literal

from ambition_cli.domain.words import date_words
from ambition_cli.domain.words.dates import (
    FIRST,
    LAST,
    WITHIN,
    add_days,
    add_months,
    easter,
    in_full,
    monday_of,
)
from ambition_cli.domain.words.numbers import WORDS
from ambition_cli.domain.words.wording import one_line
from ambition_cli.errors import Refused

EXAMPLES = "2026-12-18, +6w, in 3 months, end of June, 5 June, Q1 2027, friday"
PAST_EXAMPLES = "yesterday, 3 days ago, friday, 5 June, 2026-06-05"

Edge = Literal["first", "mid", "last", "before"]
_Span = tuple[dt.date, dt.date]

_LONGEST = 80  # characters; more is a sentence, and no date


_MONTHS = date_words.by_line(date_words.MONTHS, 1)
_WEEKDAYS = date_words.by_line(date_words.WEEKDAYS, 0)
_WEEKDAYS |= date_words.by_line(date_words.SHORT_WEEKDAYS, 0)
_TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
_NUMBERS = {word: number for number, word in enumerate((*WORDS[1:], *_TEENS.split()), 1)}
_NUMBERS |= {"a": 1, "an": 1, "a couple": 2, "a couple of": 2, "couple of": 2}
_NUMBERS |= date_words.by_line(date_words.NUMBERS, 1)
_ORDINAL_WORDS = """\
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first
twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth
twenty-ninth thirtieth thirty-first"""
_ORDINALS = {word: number for number, word in enumerate(_ORDINAL_WORDS.split(), 1)}
_NEAR = {
    **dict.fromkeys(("today", "tonight", "now", "this morning", "this afternoon"), 0),
    **dict.fromkeys(("this evening", "end of day", "end of the day", "eod", "heute", "今日"), 0),
    **dict.fromkeys(
        ("tomorrow", "tmrw", "morgen", "mañana", "demain", "domani", "amanhã", "明日", "明天"), 1
    ),
    **dict.fromkeys(("day after tomorrow", "übermorgen", "明後日"), 2),
    **dict.fromkeys(("yesterday", "last night", "gestern", "hier", "ayer", "昨日"), -1),
    **dict.fromkeys(("ieri", "ontem", "gisteren", "昨天"), -1),
    **dict.fromkeys(("day before yesterday", "vorgestern", "avant-hier", "anteayer"), -2),
    **dict.fromkeys(("l'altro ieri", "anteontem", "eergisteren", "一昨日", "おととい", "前天"), -2),
}
_UNITS = {
    **dict.fromkeys(("d", "day", "tag", "tage", "tagen", "jour", "día", "dia", "dagen"), "day"),
    **dict.fromkeys(("giorno", "giorni"), "day"),
    **dict.fromkeys(("w", "wk", "week", "woche", "wochen", "semaine", "semana", "weken"), "week"),
    **dict.fromkeys(("settimane", "settimana"), "week"),
    **dict.fromkeys(("m", "mo", "mth", "month", "monat", "monate", "monaten", "mois"), "month"),
    **dict.fromkeys(("mês", "mes", "mese", "meses", "mesi", "maand", "maanden"), "month"),
    **dict.fromkeys(("y", "yr", "year", "jahr", "jahre", "jahren", "año"), "year"),
    **dict.fromkeys(("ans", "ano", "anno", "anni", "jaar"), "year"),
    "fortnight": "fortnight",
    **dict.fromkeys(("日", "天"), "day"),
    **dict.fromkeys(("週間", "週", "周", "星期", "个星期"), "week"),
    **dict.fromkeys(("か月", "ヶ月", "カ月", "ヵ月", "个月", "個月"), "month"),
}
_FIXED = {word: day for day, words in date_words.FEASTS.items() for word in words.split(", ")}
_BY_EASTER = {
    word: days for days, words in date_words.BY_EASTER.items() for word in words.split(", ")
}
_IN_OTHER_WORDS = {
    **dict.fromkeys(("eoy", "year end", "year-end", "year's end", "年末", "年底"), "end of year"),
    **dict.fromkeys(("eom", "month end", "month-end", "月末", "月底"), "end of month"),
    **dict.fromkeys(("eoq", "quarter end", "quarter-end"), "end of quarter"),
    **dict.fromkeys(("eow", "weekend", "this weekend", "the weekend"), "end of week"),
    **dict.fromkeys(("jahresende", "ende des jahres"), "end of year"),
    **dict.fromkeys(("monatsende", "ende des monats"), "end of month"),
    **dict.fromkeys(("来月", "来月末", "下个月", "下个月底"), "end of next month"),
    **dict.fromkeys(("今月", "今月末", "本月", "这个月"), "end of month"),
    **dict.fromkeys(date_words.NEXT_WEEK, "next week"),
    **dict.fromkeys(date_words.NEXT_MONTH, "next month"),
    **dict.fromkeys(("the week after next", "week after next"), "in 2 weeks"),
    **{f"星期{day}": f"周{day}" for day in "一二三四五六日"},
    **dict.fromkeys(("来年", "来年末", "明年"), "next year"),
    **dict.fromkeys(("今年", "今年末"), "this year"),
}


def _any(words: Iterable[str]) -> str:
    """Return a pattern for one of these words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_MONTH, _WEEKDAY, _ORDINAL = _any(_MONTHS), _any(_WEEKDAYS), _any(_ORDINALS)
_UNIT = rf"(?:{_any(_UNITS)})(?:s|'s|s')?"
_OF = r"(?: (?:of|in|de|del|des|di|van|do|der|du|da))?(?: (?:the|la|el|l'|de|het))?"
_YEAR = r"\d{4}|'\d\d|this year|next year|last year"
_NUMBER = rf"\d{{1,5}}(?:[.,]5)?|half(?: an?)?|{_any(_NUMBERS)}"
_DAY_OF_MONTH = rf"(?:\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?|{_ORDINAL}"
_LEAD = (
    r"by|until|till|til|up to|due|on|in|at|for|the|not? later than|latest|around|about|roughly"
    r"|approximately|approx\.?|circa|ca\.?|~|maybe|perhaps|probably|hopefully|ideally|say"
    r"|some ?time|during|within|max|at most"
    r"|end of day|eod|cob|close of business|bis|zum|am|im|le|el|il|op"
    r"|d'ici(?: à)?|à|pour|para|hasta|até|a|em|no|per|entro|tegen|uiterlijk|spätestens|voor het"
)
_TRAIL = (
    r"(?:at the )?latest|or (?:so|earlier|sooner)|max\.?|maximum|tops|at (?:the )?most"
    r"|please|i (?:think|guess)|hopefully|maybe|probably"
    r"|(?:at )?(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|\d{1,2}:\d\d|noon)|morning|afternoon|evening|eod"
)
_EDGES: dict[Edge, str] = {
    "last": r"(?:very )?end|last day|close|ende|fin|fine|finales|final|fim|finais|eind|einde",
    "first": r"(?:very )?start|beginning|begin|first day|anfang|début|inizio|comienzos|principios"
    r"|inicios?|início|começo|inizi",
    "mid": r"mid|middle|mitte|mi|mediados|meados|metà|medio|midden|half(?=\w| \w+i$)",
}
_THE = "the|la|le|el|het|il|o"
_BEFOREHAND = "before|prior to|ahead of|vor|avant|antes d[eoa]l?|prima d(?:i|el|ella)|voor"
_CALENDAR = {"week": 0, "month": 1, "quarter": 3, "half": 6, "year": 12}  # months of each


def understood(text: str, today: dt.date, *, edge: Edge = "last") -> dt.date:
    """Return the date that a person typed; raise Refused, with what to type, where it is none.

    What names a span (a month, a quarter) means its last day, or its first with that `edge`; a
    weekday, or a day of a month without its year, means the next one.
    """
    return _Reader(text, today, EXAMPLES).read(edge)


def understood_past(text: str, today: dt.date, *, edge: Edge = "last") -> dt.date:
    """Return the date that a person typed of something that happened.

    A weekday, or a day of a month without its year, means the last one.
    """
    return _Reader(text, today, PAST_EXAMPLES, past=True).read(edge)


class _Reader:
    """Reads one date that was typed on a day; each rule returns the day meant, or None."""

    def __init__(self, text: str, today: dt.date, examples: str, *, past: bool = False) -> None:
        self.text, self.today, self.examples, self.past = text, today, examples, past

    def read(self, edge: Edge) -> dt.date:
        plain = unicodedata.normalize("NFKC", self.text).lower().replace("’", "'")
        plain = re.sub(r"[,;!?()\"]|-(?=of-|the-)|(?<=-of)-|(?<=-the)-", " ", plain)
        words = " ".join(plain.split()).removesuffix(".")
        words = words if words in _IN_OTHER_WORDS else date_words.in_english(words)
        try:
            day = self.day(words, edge) if len(words) <= _LONGEST else None
        except (ValueError, OverflowError):  # "31 June", or a year that no calendar has
            day = None
        if day is None:
            said = one_line(self.text[:_LONGEST])
            raise Refused(f"“{said}” is not a date I understand; try one like {self.examples}")
        self._refuse_beyond(day.year)  # such as New Year's Day behind the last of them
        return day

    def _refuse_beyond(self, year: float) -> None:
        if not FIRST.year <= year < LAST.year + 1:
            raise Refused(f"“{one_line(self.text)}” is too far off; give {WITHIN}")

    def day(self, words: str, edge: Edge) -> dt.date | None:
        words = _IN_OTHER_WORDS.get(words, words)
        rules = (self._near, self._counted, self._unit, self._weekday, self._dated, self._named)
        for rule in (*rules, self._edged, self._led):
            day = rule(words, edge)
            if day:
                return day
        return None

    def _near(self, words: str, edge: Edge) -> dt.date | None:
        return self._one(add_days(self.today, _NEAR[words]), edge) if words in _NEAR else None

    def _counted(self, words: str, edge: Edge) -> dt.date | None:
        """+6w, in 3 months, two weeks, half a year from now, 2 days ago, a week from friday."""
        ahead = (
            r"\+|in (?:the next )?|within |over (?:the next )?|the next |next |dans |en |em |tra "
            r"|fra |daqui a |dentro de |entro |d'ici |binnen |innerhalb von "
        )
        words = re.sub(r"(?:後|后|以内|之内)$", "", words)
        # As "3 days ago" is said elsewhere: vor 3 Tagen, il y a 3 jours, 3 giorni fa, 3日前.
        back = re.fullmatch(r"(?:vor|hace|há|il y a) (.+)|(.+?) ?(?:fa|atrás|geleden|前)", words)
        words = f"{back[1] or back[2]} ago" if back else words
        match = re.fullmatch(
            rf"({ahead}|-)?({_NUMBER}) ?({_UNIT})( and a half)?(?:'? time)?"
            r"(?:( ago)| from now| from today| hence| later| (?:from|after|on) (.+))?",
            words,
        )
        if not match:
            return None
        sign, number, unit, half, ago, after = match.groups()
        if sign and ago:
            raise ValueError  # both ways at once
        start = self.day(after, "last") if after else self.today
        count = _counted_as(number) + (0.5 if half else 0)
        name = _unit_named(unit)
        months = count * {"month": 1, "year": 12}.get(name, 0)
        days = count * {"day": 1, "week": 7, "fortnight": 14}.get(name, 0)
        if start is None or months % 1 or days % 1:
            return None
        way = -1 if ago or sign == "-" else 1
        self._refuse_beyond(start.year + way * (months / 12 + days / 366))
        return self._one(add_days(add_months(start, int(months) * way), int(days) * way), edge)

    def _unit(self, words: str, edge: Edge) -> dt.date | None:
        """This week, next month, last quarter, next year."""
        match = re.fullmatch(
            r"(this|the|the current|next|the next|the following|last)"
            rf" (quarter|half|{_UNIT})",
            words,
        )
        if not match:
            return None
        step = 1 if match[1].endswith(("next", "following")) else -(match[1] == "last")
        name = match[2] if match[2] in ("quarter", "half") else _unit_named(match[2])
        return self._at(self._span(name, step), edge) if name in _CALENDAR else None

    def _span(self, unit: str, step: int) -> _Span:
        """Return the unit of the calendar so many after the one of today."""
        if unit == "week":
            monday = add_days(monday_of(self.today), 7 * step)
            return monday, add_days(monday, 6)
        months = _CALENDAR[unit]
        first = dt.date(self.today.year, (self.today.month - 1) // months * months + 1, 1)
        return _months_from(add_months(first, step * months), months)

    def _weekday(self, words: str, edge: Edge) -> dt.date | None:
        """Friday, this friday, next friday, friday next week."""
        week = r"(?:of |in )?(this|next) week"
        words = re.sub(r"^((?:this|next) week) (?:on )?(\w+)$", r"\2 \1", words)
        match = re.fullmatch(
            rf"(?:(this|this coming|coming|next|last) )?({_WEEKDAY})(?: {week})?", words
        )
        if not match:
            return None
        said, number = match[1], _WEEKDAYS[match[2]]
        monday = monday_of(self.today)
        if match[3]:
            return self._one(add_days(monday, number + (7 if match[3] == "next" else 0)), edge)
        if said != "next" and (self.past or said == "last"):
            back = (self.today.weekday() - number) % 7
            return add_days(self.today, -(back or 7 if said == "last" else back))
        coming = add_days(self.today, (number - self.today.weekday() - 1) % 7 + 1)
        if said == "this" and number == self.today.weekday():
            coming = self.today
        next_week = add_days(monday, number + 7)
        if said == "next" and coming != next_week:
            raise Refused(
                f"“{one_line(self.text)}” could mean {in_full(coming)} or {in_full(next_week)}; "
                f"write {coming} or {next_week}"
            )
        return self._one(coming, edge)

    def _dated(self, words: str, edge: Edge) -> dt.date | None:
        """A day of a month, or in figures; a weekday in front has to be the one of that day."""
        match = re.fullmatch(rf"(?:({_WEEKDAY})\.? (?:the )?)?(.+)", words)
        if not match:
            return None
        for rule in (self._day_and_month, self._in_figures, self._day_of_month):
            day = rule(match[2], edge if not match[1] else "last")
            if not day:
                continue
            if match[1] and _WEEKDAYS[match[1]] != day.weekday():
                raise Refused(
                    f"{in_full(day)} is a {day:%A}; write it without the weekday, like {day}"
                )
            return day if not match[1] else self._one(day, edge)
        return None

    def _day_and_month(self, words: str, edge: Edge) -> dt.date | None:
        """5 June, June 5th, the 5th of June 2027, 30-Jun-2027, 2027年6月30日."""
        day, month = rf"(?P<day>{_DAY_OF_MONTH})", rf"(?P<month>{_MONTH})\.?"
        year = rf"(?P<year>{_YEAR}|\d\d)"
        for pattern in (
            rf"(?:the |le |el )?{day}{_OF}[ ./-]*{month}(?:{_OF}[ ./-]*{year})?",
            rf"{month}[ .-]?(?:the )?{day}(?:{_OF}[ ./-]+{year})?",
            rf"(?P<year>\d{{4}})[ .-]{month}[ .-]{day}",
            r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号](?:まで)?に?",
        ):
            match = re.fullmatch(pattern, words)
            if match:
                number = _MONTHS.get(match["month"]) or int(match["month"])
                return self._on(self._year(match["year"]), number, _ordinal(match["day"]), edge)
        return None

    def _in_figures(self, words: str, edge: Edge) -> dt.date | None:
        """2027-06-30, 20270630, 30.06.2027, 30/06/2027; not 06/07/2027, which can be two days."""
        match = re.fullmatch(r"(\d{4})([-/. ]?)(\d{1,2})\2(\d{1,2})", words)
        if match and (match[2] or len(words) == len("20270630")):
            return self._on(int(match[1]), int(match[3]), int(match[4]), edge)
        match = re.fullmatch(r"(\d{1,2})([-/]|\. ?)(\d{1,2})(?:\2('?\d\d|\d{4}))?", words)
        if not match:
            return None
        one, two, year = int(match[1]), int(match[3]), self._year(match[4])
        if match[2][0] == ".":
            sure = match[4] or one > _DECEMBER or self.text.strip().endswith(".")
            return self._on(year, two, one, edge) if sure else None
        if not match[4] and match[2] == "-":
            return None
        if (
            match[2] == "-" and match[4] and len(match[4]) == 2
        ):  # the year may stand at either end: 27-06-30
            self._refuse_other_order(one, two, int(match[4]))
        readings = {(day, month) for day, month in ((one, two), (two, one)) if month <= _DECEMBER}
        days = {self._on(year, month, day, edge) for day, month in readings}
        near = not match[4] and 0 <= two - self.today.year % 100 <= 2 < one <= _DECEMBER
        if len(days) > 1 or near:
            meant = sorted(in_full(day) for day in days if day)
            meant += [f"{calendar.month_name[one]} {2000 + two}"] if near else []
            raise Refused(
                f"“{one_line(self.text)}” could mean {' or '.join(meant)}; write it out like that"
            )
        return next(iter(days), None)

    def _refuse_other_order(self, one: int, two: int, three: int) -> None:
        """Raise Refused where three figures of two digits can also begin with the year."""
        other = _on_if_any(2000 + one, two, three)
        if other and self.today.year - 1 <= other.year <= self.today.year + 10:
            raise Refused(
                f"“{one_line(self.text)}” could begin or end with the year; "
                f"write it in full, like {other}"
            )

    def _day_of_month(self, words: str, edge: Edge) -> dt.date | None:
        """The 15th, the 15th of next month."""
        match = re.fullmatch(
            rf"(?:the )?(\d{{1,2}}(?:st|nd|rd|th)|{_ORDINAL})(?: of (?:(this|next|the) )month)?",
            words,
        )
        if not match:
            return None
        number = _ordinal(match[1])
        month = self.today.replace(day=1)
        steps = (0 if match[2] in ("this", "the") else 1,) if match[2] else self._steps(12)
        months = [add_months(month, step) for step in steps]
        days = [_on(first.year, first.month, number) for first in months]
        return self._pick([(day, day) for day in days if day], edge, sure=bool(match[2]))

    def _named(self, words: str, edge: Edge) -> dt.date | None:
        """June 2027, Q2, H1 2027, 2027, week 26, the last friday of June, Christmas."""
        season = rf"(?:early |late |mid |next |this |last )?(?:{_SEASONS})(?: (?:{_YEAR}))?"
        if re.fullmatch(season, words):
            raise Refused(
                f"“{one_line(self.text)}” is not an exact date, and seasons differ from place "
                "to place; give a month or a day, like end of June or 2027-06-30"
            )
        feast = re.fullmatch(rf"(.+?)(?:,? ({_YEAR}))?", words)
        name, of = (feast[1], self._year(feast[2])) if feast else (words, None)
        if name in _FIXED:
            return self._on(of, *_FIXED[name], edge)
        if name in _BY_EASTER:
            after = _BY_EASTER[name]
            return self._yearly(lambda one: (add_days(easter(one), after),) * 2, of, edge)
        for pattern, months_of in _SPANS:
            match = re.fullmatch(pattern, words)
            if match:
                return self._months(match.groupdict(), months_of, edge)
        return self._week(words, edge) or self._weekday_in_month(words, edge)

    def _months(
        self,
        found: dict[str, str],
        months_of: Callable[[dict[str, str]], tuple[int, int]],
        edge: Edge,
    ) -> dt.date | None:
        first, length = months_of(found)
        year = self._year(found.get("year") or found.get("year2") or found.get("short"))
        return self._yearly(lambda one: _months_from(dt.date(one, first, 1), length), year, edge)

    def _week(self, words: str, edge: Edge) -> dt.date | None:
        """2027-W26, week 26, the week of 5 June."""
        match = re.fullmatch(
            rf"(?:(\d{{4}})[- ]?)?(?:w|week|wk|kw|cw)[ .-]?(\d{{1,2}})(?:{_OF}[ /-]?({_YEAR}))?",
            words,
        )
        if match:
            number, year = int(match[2]), self._year(match[1] or match[3])
            return self._yearly(lambda one: _iso_week(one, number), year, edge)
        match = re.fullmatch(r"(?:the )?week (?:of|commencing|beginning) (.+)", words)
        day = self.day(match[1], "first") if match else None
        return self._at((monday_of(day), add_days(monday_of(day), 6)), edge) if day else None

    def _weekday_in_month(self, words: str, edge: Edge) -> dt.date | None:
        match = re.fullmatch(
            rf"(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|last) ({_WEEKDAY}) (?:of|in) "
            rf"(?:(the|this|next) month|({_MONTH})(?: ({_YEAR}))?)",
            words,
        )
        if not match:
            return None
        count = -1 if match[1] == "last" else _ordinal(match[1]) - 1
        weekday = _WEEKDAYS[match[2]]

        def in_month(first: dt.date) -> _Span:
            last = _last_day(first.year, first.month)
            days = [day for day in _each(first, last) if day.weekday() == weekday]
            return days[count], days[count]

        if match[3]:
            return self._at(in_month(self._span("month", int(match[3] == "next"))[0]), edge)
        month = _MONTHS[match[4]]
        return self._yearly(
            lambda one: in_month(dt.date(one, month, 1)), self._year(match[5]), edge
        )

    def _edged(self, words: str, edge: Edge) -> dt.date | None:
        """End of June, mid-June, start of Q2, before the 30th."""
        match = re.fullmatch(rf"(?:some ?time )?(?:{_BEFOREHAND}) (.+)", words)
        if match:
            return self.day(match[1].removeprefix("the "), "before")
        match = re.fullmatch(r"(early|late|towards?|after) (.+)", words)
        if match and self.day(match[2], "last"):
            raise Refused(
                f"“{one_line(self.text)}” could be any of several days; "
                "give one, like 5 June or 2027-06-30"
            )
        for said, pattern in _EDGES.items():
            match = re.fullmatch(rf"(?:{_THE} )?(?:{pattern})(?:{_OF}[ -]|-|(?<=mid))(.+)", words)
            if match:
                of = match[1]
                inner = f"this {of}" if of in _UNITS or of in _CALENDAR else of
                day = self.day(inner, said)
                if day and edge == "before" and said != "last":  # the end of June is in June
                    return add_days(day, -1)
                return day
        return None

    def _led(self, words: str, edge: Edge) -> dt.date | None:
        """Take off what says no day: "by", "around", "at the latest"."""
        match = re.fullmatch(rf"(?:(?:{_LEAD}) ?\b ?)(.+)|(.+?) (?:{_TRAIL})", words)
        return self.day((match[1] or match[2]).strip(), edge) if match else None

    def _year(self, said: str | None) -> int | None:
        if not said:
            return None
        if said.endswith(" year"):
            return self.today.year + {"this": 0, "next": 1, "last": -1}[said.split()[0]]
        digits = said.lstrip("'")
        return int(digits) + (2000 if len(digits) == 2 else 0)

    def _on(self, year: int | None, month: int, number: int, edge: Edge) -> dt.date | None:
        """Return a day of a month, in the year said or the one that is meant."""
        if not 1 <= month <= _DECEMBER or not number:
            return None
        most = calendar.monthrange(year or _LEAP, month)[1]
        if number > most:
            of = f"{calendar.month_name[month]}{f' {year}' if year else ''}"
            raise Refused(
                f"there is no {number} {of}, since it has only {most} days; give another day"
            )

        def span(one: int) -> _Span | None:
            day = _on(one, month, number)
            return (day, day) if day else None

        return self._yearly(span, year, edge)

    def _steps(self, most: int) -> range:
        """Return how far from now to look, the nearest first: ahead, or back."""
        return range(0, -most, -1) if self.past else range(most)

    def _yearly(
        self, span_of: Callable[[int], _Span | None], year: int | None, edge: Edge
    ) -> dt.date | None:
        """Return the day of a span that comes every year: in the year said, or else the nearest."""
        if year is not None:
            self._refuse_beyond(year)
            span = span_of(year)
            return self._at(span, edge) if span else None
        spans = [span_of(self.today.year + step) for step in self._steps(9)]
        return self._pick([span for span in spans if span], edge)

    def _pick(self, spans: Iterable[_Span], edge: Edge, *, sure: bool = False) -> dt.date | None:
        """Return the day of the nearest of spans that is still to come, or in the past is over."""
        for span in spans:
            day = self._at(span, edge)
            if sure or (day <= self.today if self.past else day >= self.today):
                return day
        return None

    def _at(self, span: _Span, edge: Edge) -> dt.date:
        first, last = span
        if edge == "before":
            return add_days(first, -1)
        if edge == "mid":
            days = (last - first).days + 1
            if days >= 365:
                return first.replace(month=6, day=30)
            return first.replace(day=15) if 28 <= days <= 31 else add_days(first, days // 2)
        if edge == "first":
            return first
        return self.today if self.past and first <= self.today < last else last

    def _one(self, day: dt.date, edge: Edge) -> dt.date:
        return self._at((day, day), edge)


_DECEMBER, _LEAP = 12, 2028
_DAY = dt.timedelta(days=1)
_SEASONS = "spring|summer|autumn|fall|winter|frühling|sommer|herbst|printemps|été|automne|hiver"
_AFTER = rf"(?:{_OF}[ /.-]?(?P<year>{_YEAR}))?"
_BEFORE = r"(?:(?P<year2>\d{4})[ /.-]?)?"
_NTH = rf"(?P<nth>1st|2nd|3rd|4th|{_any(list(_ORDINALS)[:4])})"
_SPANS: tuple[tuple[str, Callable[[dict[str, str]], tuple[int, int]]], ...] = (
    # a pattern, and what it names: its first month, and how many it has
    (rf"(?P<month>{_MONTH})\.?{_AFTER}", lambda of: (_MONTHS[of["month"]], 1)),
    (rf"(?P<year>\d{{4}}) (?P<month>{_MONTH})\.?", lambda of: (_MONTHS[of["month"]], 1)),
    (r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})", lambda of: (int(of["month"]), 1)),
    (r"(?P<month>\d{1,2})[-/.](?P<year>\d{4})", lambda of: (int(of["month"]), 1)),
    (
        r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月[末底]?(?:まで)?に?",
        lambda of: (int(of["month"]), 1),
    ),
    (
        rf"{_BEFORE}[qt](?P<q>[1-4])(?:{_AFTER}|[ /-](?P<short>\d\d))",
        lambda of: (int(of["q"]) * 3 - 2, 3),
    ),
    (
        rf"(?P<q>[1-4])(?:\.|er|e|º|°)? (?:quartal|trimestre|kwartaal){_AFTER}",
        lambda of: (int(of["q"]) * 3 - 2, 3),
    ),
    (
        r"(?:(?P<year>\d{4})年)?第?(?P<q>[1-4])(?:季度|四半期)末?",
        lambda of: (int(of["q"]) * 3 - 2, 3),
    ),
    (rf"(?:the )?{_NTH} quarter{_AFTER}", lambda of: (_ordinal(of["nth"]) * 3 - 2, 3)),
    (
        rf"{_BEFORE}h(?P<h>[12])(?:{_AFTER}|[ /-](?P<short>\d\d))",
        lambda of: (int(of["h"]) * 6 - 5, 6),
    ),
    (
        rf"(?:the )?(?P<nth>1st|2nd|first|second) half{_AFTER}",
        lambda of: (_ordinal(of["nth"]) * 6 - 5, 6),
    ),
    (r"(?:the )?(?:year )?(?P<year>\d{4})年?", lambda _: (1, 12)),
)


def _counted_as(number: str) -> float:
    if number.startswith("half"):
        return 0.5
    return _NUMBERS.get(number) or float(number.replace(",", "."))


def _unit_named(word: str) -> str:
    found = (_UNITS.get(one) for one in (word, word.rstrip("s'"), word.removesuffix("'s")))
    return next(unit for unit in found if unit)


def _ordinal(word: str) -> int:
    digits = re.match(r"\d+", word)
    return int(digits[0]) if digits else _ORDINALS[word]


def _on(year: int, month: int, number: int) -> dt.date | None:
    """Return a day, where the year has it: not every one has a 29 February."""
    has_it = 1 <= number <= calendar.monthrange(year, month)[1]
    return dt.date(year, month, number) if has_it else None


def _on_if_any(year: int, month: int, number: int) -> dt.date | None:
    return _on(year, month, number) if 1 <= month <= _DECEMBER else None


def _last_day(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def _months_from(first: dt.date, months: int) -> _Span:
    last = add_months(first, months - 1)
    return first, _last_day(last.year, last.month)


def _iso_week(year: int, number: int) -> _Span | None:
    """Return a week by its number in the calendar of ISO 8601, where the year has it."""
    if not 1 <= number <= dt.date(year, 12, 28).isocalendar().week:
        return None
    monday = dt.date.fromisocalendar(year, number, 1)
    return monday, add_days(monday, 6)


def _each(first: dt.date, last: dt.date) -> list[dt.date]:
    return [first + number * _DAY for number in range((last - first).days + 1)]
