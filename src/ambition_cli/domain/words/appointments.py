"""The appointment that a person has with themselves, read from the words they gave it.

What is said is kept: every other Friday is not every Friday. What a calendar cannot repeat as it
was said ("some Fridays", "Tuesday or Thursday") is no appointment here; and neither is anything of
which a word is not understood ("Friday 9:00 Tokyo time"), but for a place or what goes on meanwhile
("in the library", "while the others sleep").
"""

import calendar
import datetime as dt
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from ambition_cli.domain.words.characters import UNSPACED
from ambition_cli.domain.words.date_words import SHORT_WEEKDAYS, WEEKDAYS, by_line
from ambition_cli.domain.words.dates import monday_of
from ambition_cli.domain.words.matching import when_needed

# What people write besides, Monday to Sunday.
_ALSO = (
    "segunda lunedi 週一 星期一 礼拜一", "terça martedi 週二 星期二 礼拜二",
    "quarta mercoledi 週三 星期三 礼拜三", "quinta giovedi 週四 星期四 礼拜四",
    "sexta venerdi 週五 星期五 礼拜五", "sonnabend 週六 星期六 礼拜六", "週日 星期日 星期天 礼拜天",
)  # fmt: skip
_NAMES = tuple(
    f"{names} {also}".split() for names, also in zip(WEEKDAYS.splitlines(), _ALSO, strict=True)
)
DAYS_IN_ENGLISH = tuple(names[0] for names in _NAMES)
_MOST_DAYS = 2  # of a moment that a sentence names
_LONGEST_MOMENT = 80  # characters that still run on in a sentence
_LONGEST = 600  # characters of an appointment; what is longer tells a story
_DAYS = {name: day for day, names in enumerate(_NAMES) for name in names}
_DAYS |= by_line(SHORT_WEEKDAYS, 0)
_ANY = "|".join(sorted(map(re.escape, _DAYS), key=len, reverse=True))
_FULL = when_needed(
    "|".join(  # those of Japanese and Chinese stand in a sentence without spaces
        rf"({name})" if UNSPACED.search(name) else rf"\b({re.escape(name)})s?\b"
        for names in _NAMES
        for name in names
    )
)
# A short name is a word too ("sat", "mon bureau"): it counts before a time, as in "Mon/Wed at 7am".
_BEFORE_TIME = when_needed(
    rf"\b(?:{_ANY})s?\.?(?:(?: ?[-–,/&+] ?| and )(?:{_ANY})s?\.?)*,? ?(?:at |um )?(?=\d)"
)
_FROM_TO = when_needed(rf"\b({_ANY})s?\.? ?(?:-|–|to|through|bis) ?({_ANY})s?\b")
_TIME = when_needed(
    r"(?<![\d.:])(\d{1,2})(?:[:.h時](\d\d)(?!\d)分?)?"
    r" ?(a\.?m\b|p\.?m\b|uhr\b|uur\b|u\b|h\b|時|点)?(?![.:]?\d)"
)
_RANGE = when_needed(
    r"(?<![\d.:])(\d{1,2})(?:[:.h](\d\d))? ?(a\.?m|p\.?m|uhr|h)?\.?"
    r" ?(?:-|–|to|till|until|and|bis|a|à|às|até|tot|~)"
    r" ?(\d{1,2})(?:[:.h](\d\d))? ?(a\.?m\b|p\.?m\b|uhr\b|h\b)?(?![.:]?\d)"
    r"(?! ?(?:hours|hrs|people|pages|x))"
)
# "Freitagabend", "dinsdagochtend".
_DAY_AND_PART = when_needed(
    r"\b((?:mon|diens|donners|frei|sams|sonn|maan|dins|woens|donder|vrij|zater|zon)(?:da|ta)g"
    r"|mittwoch)(?=(?:vor|nach)?(?:abend|morgen|mittag|früh|avond|ochtend|middag)s?\b)"
)
# "A segunda semana", "la quinta reunión": an ordinal, and no day of the week.
_ORDINAL = when_needed(
    r"\b(?:segunda|terça|quarta|quinta|sexta)"
    r"(?= (?!(?:à|às|as|a|de|da|das|e|ou|no|na|em|com|após|depois|antes|cedo|tarde|noite|manhã)\b)"
    r"[a-zçãéíóú]{3})"
)
# "9h et demie", "8 Uhr 30", "3時半".
_HALF_HOUR = when_needed(
    r"(?<!\d)(\d{1,2}) ?(?:h|uhr|uur|時|点)"
    r" ?(?:(?:et demie|y media|e mezza|e meia|半)|([0-5]\d)(?!\d|分))"
)
_CLOCK_HOUR = when_needed(r"(?<!\d)(\d{1,2})(?::([0-5]\d))? ?(?:h\b|uhr\b|uur\b|時|点)")
# "Abends um 8", "alle 8 di sera", "晚上8点": an hour of the afternoon or the evening by its name.
_LATE = r"(?:de la (?:tarde|noche)|da (?:tarde|noite)|du soir|di sera|del pomeriggio|abends)"
_LATE_HOUR = when_needed(
    r"(?P<begins>晚上|下午|傍晚|夜|夕方|午後) ?(?P<hour>\d{1,2})(?=[点時:])"
    rf"|\b(?P<bare>\d{{1,2}})(?P<minute>[:.h]\d\d)?(?: ?uhr| ?h)?(?P<ends> {_LATE})\b"
)
_EARLY_HOUR = when_needed(
    r"\b(?P<hour>\d{1,2})(?= (?:de la mañana|da manhã|du matin|di mattina|del mattino)\b)"
    r"|\b(?:ore|alle ore) (?P<of_day>\d{1,2})(?![\d:.])"
)
# "At 9": a number that nothing else belongs to.
_BARE = when_needed(
    r"\b(?:at|um|gegen|om|à|às|a las|alle(?: ore)?) (\d{1,2})"
    r"(?=$|[,;)]| (?:in|at|on|with|while|every|before|after|each|sharp|im|am|beim|jeden)\b)"
)
_MORNING = when_needed(
    r"\b(?:mornings?|morgens?|vormittags?|matins?|mañanas?|manhã|mattin[ao]|ochtends?)\b"
)
_EVENING = when_needed(
    r"\b(?:evenings?|nights?|tonight|abends?|soirs?|noches?|noites?|sera|avonds?)\b|晚上|夜"
)
_NOON = 12
_FIRST_WORKING_HOUR = 8
_FIRST_BARE_HOUR = 6  # 18h is a time, 2h is how long, and 2-3 is how many

_DAY = rf"(?:{_ANY})s?\b\.?"
_CHAIN = rf"{_DAY}(?:(?:,? ?and |, ?| ?[/&+] ?){_DAY})*"
_WEEKDAYS, _WEEKEND, _ALL = range(5), (5, 6), range(7)
_SETS = (
    (r"\b(?:every |each |on )?(?:week|work|working )days?\b|\bwerktags\b|平日", _WEEKDAYS),
    (r"\bweekends?\b|\bwochenende[ns]?\b|週末", _WEEKEND),
    (r"\b(?:daily|each day|(?:every|each) (?:single )?(?:day|morning|evening|night|lunchtime))\b"
     r"|\btäglich\b|\bjeden tag\b|\btous les jours\b|\btodos los días\b|毎日|毎朝|每天", _ALL),
)  # fmt: skip
_NOT = when_needed(
    rf"\b(?:but not|but|except(?: for)?|excluding|apart from|other than|not|never|außer|sauf"
    rf"|excepto|exceto)(?: on)? ({_CHAIN})"
)
_NTH = {
    "1": 1, "first": 1, "1st": 1, "ersten": 1, "premier": 1, "primer": 1, "一": 1,
    "2": 2, "second": 2, "2nd": 2, "zweiten": 2, "deuxième": 2, "segundo": 2, "二": 2,
    "3": 3, "third": 3, "3rd": 3, "dritten": 3, "troisième": 3, "tercer": 3, "三": 3,
    "4": 4, "fourth": 4, "4th": 4, "vierten": 4, "四": 4,
    "last": -1, "letzten": -1, "dernier": -1, "último": -1,
}  # fmt: skip
_NTH_WORD = "|".join(sorted((word for word in _NTH if len(word) > 1), key=len, reverse=True))
_OF_MONTH = (
    r"(?:of|in) (?:the|each|every|a) month|im monat|du mois|del mes|monthly"
    r"|(?:each|every|per|a) month"
)
_MONTHLY = when_needed(rf"\b({_NTH_WORD})(?:(?:,? and |, ?| ?& ?)({_NTH_WORD}))? ({_ANY})s?\b")
_IN_MONTH = when_needed(rf"\b(?:{_OF_MONTH})\b|毎月")
_DAY_OF_MONTH = when_needed(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th) (?:{_OF_MONTH})"
    r"|\b(?:monthly|(?:each|every) month) on the (\d{1,2})(?:st|nd|rd|th)\b"
)
_FORTNIGHT = when_needed(
    rf"\bevery (?:other|second) (?:week|{_ANY})|\balternate (?:weeks|{_ANY})|\bfortnight(?:ly)?\b"
    rf"|\bbi-?weekly\b|\bjede[nr]? zweiten?\b|\bvierzehntägig\b|\balle (?:14|vierzehn) tage\b"
    rf"|\b(?:(?:le|un) )?(?:{_ANY}) sur deux\b|\bun (?:{_ANY}) sí y otro no\b"
    rf"|\buma (?:{_ANY}) sim,? outra não\b|\bcada dos (?:{_ANY})|\b(?:{_ANY}) alternos\b|隔週"
)
_EVERY_WEEKS = when_needed(
    r"\b(?:every|alle|toutes les|cada) (two|three|four|zwei|drei|vier|deux|trois|dos|tres|[2-8])"
    r" (?:weeks|wochen|semaines|semanas)\b"
    r"|\bevery (third|3rd|fourth|4th) week\b"
)
_COUNTS = {
    "once": 1, "twice": 2, "two": 2, "zwei": 2, "deux": 2, "dos": 2,
    "three": 3, "drei": 3, "trois": 3, "tres": 3, "four": 4, "vier": 4,
}  # fmt: skip
_TIMES = when_needed(
    r"\b(once|twice|(?:two|three|four|\d) times|\d ?x) (?:a|per|each|every)"
    r" (day|week|month|quarter|year)\b"
)
# What names no day for sure, or one day only: nothing for a calendar to repeat.
_UNSURE = when_needed(
    rf"\b(?:(?:some|most|occasional) (?:{_ANY})s?|sometimes|occasionally|once in a while"
    rf"|any (?:day|evening|morning|weekday)"
    rf"|quarterly|(?:every|each) quarter|yearly|annually|(?:next|this|coming) (?:{_ANY})"
    rf"|(?:{_ANY})s? or (?:on )?(?:{_ANY})|(?:{_ANY}) the \d+(?:st|nd|rd|th)?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\.? (?:of )?"
    rf"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
    rf"|every (?:third|fourth|fifth|\dth|3rd) (?:{_ANY})(?! (?:of|in))"
    rf"|(?:nie|niemals|nunca|jamais|nooit|mai) (?:\w+ ){{0,2}}(?:{_ANY})s?"
    rf"|om de (?:week|{_ANY})|elke tweede|ogni due|due \w+ al mese|il primo (?:{_ANY}))\b"
    r"|[下上这本双两]个?(?:周|週|星期|礼拜)|[一二两三每][周週][一二三四五]?次|以外|除了"
)

# What is left of an appointment when its days and times are taken out: words without a meaning of
# their own, and a part of the day.
_SMALL = when_needed(
    r"\b(?:first thing|every|each|on|at|the|of|and|between|from(?= and\b)|around|about|s|my|usual"
    r"|mornings?|afternoons?|evenings?|nights?|lunchtimes?|midnight|early|late|long"
    r"|am|um|gegen|jede[nrs]?|und|der|den|die|morgens?|mittags?|nachmittags?|abends?|früh"
    r"|le|les|chaque|tous|et|vers|matins?|soirs?|après-midi"
    r"|el|los|la|las|cada|todos|y|por|de|mañanas?|tardes?|noches?"
    r"|a|o|à|às|as|os|na|nas|toda|todas|e|manhãs?|noites?|da"
    r"|il|lo|ogni|alle|alla|di|del|mattin[ao]|pomeriggio|sera"
    r"|op|elke|om|in de|ochtend|ochtends|middag|avond|avonds|en"
    r"|\d{1,2}(?: ?[-–] ?\d{1,2})? ?(?:hours?|hrs?|h|minutes?|mins?|min))\b"
    r"|[の、。にはも日朝夜晩昼每周早晚上中下午在.,;:&+/()'–-]"
)
# What may follow, each up to a comma: a place, a company, or what goes on meanwhile.
_MEALS = (
    "breakfast|lunch|dinner|work|school|coffee|(?:(?:the|my) )?(?:others|kids|children|stand-?up)"
)
_ASIDE = when_needed(
    rf"(?:^|(?<=[ ,(]))(?:at|in|with|while|by|near|over|home|alone|on (?:the|my)"
    rf"|(?:after|before) (?:{_MEALS})\b"
    r"|im|in|bei|beim|mit|daheim|zuhause|zu hause|au|aux|à|chez|dans|avec|en|con|em|no|na|com"
    # From where a part begins: looked for from each letter, a long text without one took for ever.
    r"|nel|al|alla)\b[^,;()、]*|(?:^|(?<=[,;()、]))[^,;()、]*で(?=$|[,;()、])"
)
# No aside is one that says when: "in even weeks", "in January", "at 9 Tokyo time".
_SAYS_WHEN = when_needed(
    rf"\d|[週月年祝毎隔]|\b(?:{_ANY})s?\b|\b(?:weeks?|months?|years?|quarters?|days?|time|timezone"
    r"|row|even|odd|other|alternate|alternating|until|till|except|unless|if|when|only|just|most"
    r"|some of|sometimes|maybe|once|twice|first|second|third|next|this|last|holidays?|payday"
    r"|term|terms|spring|summer|autumn|fall|winter|advent|lent|christmas|easter|ramadan"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|wochen?|monate?n?|jahre?n?|ferien|sommer|winter|herbst|frühling|geraden?|ungeraden?|falls"
    r"|wenn|nur|bis|außer|semaines?|mois|ans?|année|vacances|été|hiver|sauf|jusqu\w*|si"
    r"|semanas?|mes|meses|años?|verano|invierno|vacaciones|férias|hasta|até|salvo|se"
    r"|utc|gmt|est|edt|cst|pst|pdt|cet|cest)\b"
)


@dataclass(frozen=True)
class Appointment:
    """Days of the week, Monday being 0, and a time and a length where they were said.

    Every so many weeks; or with `nth` those of a month: 1 the first, -1 the last. With
    `day_of_month` it is that day of each month, whatever day of the week it is.
    """

    days: tuple[int, ...]
    at: dt.time | None = None
    lasts: dt.timedelta | None = None
    weeks: int = 1
    nth: tuple[int, ...] = ()
    day_of_month: int | None = None

    def first_from(self, start: dt.date) -> dt.date:
        """Return the first day of it that is not before a day."""
        days = (start + dt.timedelta(days=number) for number in range(_TWO_MONTHS))
        return next(day for day in days if self._is_on(day))

    def days_between(self, begun: dt.date, end: dt.date) -> Iterator[dt.date]:
        """Yield its days from one day to another, the weeks counted from the first of them."""
        week = monday_of(self.first_from(begun))
        for number in range((end - begun).days + 1):
            day = begun + dt.timedelta(days=number)
            if self._is_on(day) and (day - week).days // 7 % self.weeks == 0:
                yield day

    def _is_on(self, day: dt.date) -> bool:
        if self.day_of_month:
            return day.day == self.day_of_month
        nth = (day.day - 1) // 7 + 1
        left = calendar.monthrange(day.year, day.month)[1] - day.day
        return day.weekday() in self.days and (
            not self.nth or nth in self.nth or (-1 in self.nth and left < 7)
        )


_TWO_MONTHS = 93  # in days, with room for the 31st, which not every month has


def _plain(text: str) -> str:
    """Return words in small letters and plain characters, their hours as they are read below."""
    words = " ".join(unicodedata.normalize("NFKC", text).lower().split())
    if len(words) > _LONGEST:
        return words
    words = _ORDINAL().sub("", _DAY_AND_PART().sub(r"\1 ", words))
    words = _HALF_HOUR().sub(lambda found: f"{found[1]}:{found[2] or '30'}", words)
    if _EVENING().search(words) and not _MORNING().search(words):
        words = _CLOCK_HOUR().sub(_in_the_evening, words)
    words = _EARLY_HOUR().sub(lambda found: f"{found['hour'] or found['of_day']}:00", words)
    return _LATE_HOUR().sub(_in_24_hours, words)


def _in_the_evening(found: re.Match[str]) -> str:
    """Return an hour of the evening; at twelve it isn't certain which day is meant."""
    hour, minutes = int(found[1]), found[2] or "00"
    if hour == _NOON:
        return ""
    is_length = found[0].endswith("h") and not found[2] and hour < _FIRST_BARE_HOUR
    return found[0] if is_length or not 0 < hour < _NOON else f"{hour + _NOON}:{minutes}"


def _in_24_hours(found: re.Match[str]) -> str:
    hour = int(found["hour"] or found["bare"])
    if hour == _NOON and _EVENING().search(found[0]):
        return found["begins"] or found["ends"]
    hour += _NOON if hour < _NOON else 0
    if found["hour"]:
        return f"{found['begins']}{hour}"
    return f"{hour}:{(found['minute'] or ':00')[1:]}{found['ends']}"


def appointment_in(text: str | None) -> Appointment | None:
    """Return the appointment that words such as "Tuesday 18:00, at home" name.

    None where they name no day, or none that a calendar could repeat as it was said.
    """
    words = _plain(text or "")
    if len(words) > _LONGEST:
        return None
    words = re.sub(r"\b(?:noon|midday)\b", "12:00", words)
    words = _with_bare_hours(words)
    if _UNSURE().search(words) or not _is_understood(words):
        return None
    at, lasts = _time_in(words)
    of_month = _DAY_OF_MONTH().search(words)
    if of_month:
        number = int(of_month[1] or of_month[2])
        return Appointment((), at, lasts, day_of_month=number) if 1 <= number <= 28 else None
    days, weeks, nth = _days_in(words), _weeks_in(words), _nth_in(words)
    times = _TIMES().search(words)
    if times and not (times[2] == "week" and _count(times[1]) == len(days)):
        return None
    monthly = bool(_IN_MONTH().search(words))
    if nth and not monthly and weeks > 1:  # "every second Friday", and not that of the month
        nth = ()
    if not days or monthly != bool(nth) or _several_times(words, days):
        return None
    if (weeks > 1 or nth) and len(re.findall(_CHAIN, words)) > 1:
        return None  # "Mondays, and every other Friday": which days the weeks belong to is not said
    return Appointment(tuple(sorted(days)), at, lasts, weeks, nth)


def _with_bare_hours(words: str) -> str:
    part = "evening" if _EVENING().search(words) else "morning" if _MORNING().search(words) else ""
    return _BARE().sub(lambda found: _hour_said(int(found[1]), part), words)


def _hour_said(hour: int, part: str) -> str:
    """Return a bare hour as a time: "at 9" is in the morning, "at 2" in the afternoon.

    Where people mean either, "daily at 7", only the day counts, unless they name its part.
    """
    if part == "evening" and hour < _NOON:
        return f"{hour + _NOON}:00"
    if hour >= _FIRST_WORKING_HOUR or part == "morning":
        return f"{hour}:00"
    return f"{hour + _NOON}:00" if 0 < hour < _FIRST_BARE_HOUR else ""


_A_DAY = rf"({'|'.join(DAYS_IN_ENGLISH)})s?"
_OPENS = r"(?:(?:on|every|each|my) )?"
_ONE_DAY = when_needed(rf"{_OPENS}{_A_DAY}\b(?P<time>.*)", re.IGNORECASE)
_TWO_DAYS = when_needed(
    rf"{_OPENS}{_A_DAY}(?: and | or | ?& ?| ?/ ?){_A_DAY}\b(?P<time>.*)", re.IGNORECASE
)
# Moments of a day that need no day of the week, and how each stands behind "it is".
_A_MOMENT = when_needed(
    rf"(?P<moment>(?:nap|lunch|bed|tea|dinner|breakfast|story)[ -]?time|lunch break)"
    rf" on (?P<day>{_A_DAY})"
    r"|(?:nap|lunch|bed|tea|dinner|breakfast|story)[ -]?time|(?:after|before)(?: [a-z'’-]+){1,5}",
    re.IGNORECASE,
)
_DOUBTFUL = when_needed(
    r"\b(?:if|unless|or|maybe|perhaps|depends|depending|except|usually|when i can|whenever)\b"
    r"|[?!;:]\s"
)
_NEW_CLAUSE = when_needed(r", (?:she|he|they|we|I|i|it|nobody|everyone|everybody|that)\b.*$")
_CLOCK = when_needed(r"(?:at |around )?(\d{1,2}(?:[:.]\d\d)? ?[ap]m\b.{0,50})", re.IGNORECASE)
_CLOCK_ELSEWHERE = when_needed(r"\d ?(?:uhr|uur|h(?:\d\d)?|[時点])(?![a-z])", re.IGNORECASE)
_A_TIME = when_needed(
    r"(?:when|while|once) (?:the|my|our|everybody|everyone|nobody|no one)\b", re.I
)
_WORKING_DAYS = when_needed(
    r"(?:on |every )?(?P<day>week|work)days?(?P<part> (?:morning|afternoon|evening|night))?s?\b"
    r"(?P<time>(?:,? .{1,40})?)",
    re.IGNORECASE,
)
_MOMENTS = {
    "lunch break": "my lunch break", "commute": "my commute", "weekend": "the weekend",
    "early morning": "early morning", "evening": "evening", "late evening": "late evening",
    "lunch": "lunchtime",
}  # fmt: skip
# "Tues and thurs mornings": short names of days, before what else tells of a time.
_OPENS_SHORT = when_needed(
    rf"(?P<opens>(?:on |every )?)(?P<one>{_ANY})s?\.?"
    rf"(?:(?: ?[/&+] ?|,? and | or |, )(?P<two>{_ANY})s?\.?)?"
    r"(?=$|,| (?:(?:early |late )?(?:mornings?|afternoons?|evenings?|nights?|lunch(?:times?)?)\b"
    r"|before |after |at |from |between |\d))",
    re.IGNORECASE,
)
_HEDGED = when_needed(
    r"^(?:mostly|usually|normally|ideally|probably),? "
    r"|,? (?:mostly|usually|probably|i guess|i think|maybe|ideally)$",
    re.IGNORECASE,
)
# What cannot run on behind "If it is Tuesday at 8": "office", "headphones on", "and one weeknight".
_RUNS_ON = r"\d|at |in |on |with |while |before |after |once |until |by |over |near |au "
_BESIDE = when_needed(
    rf",(?! ?(?:{_RUNS_ON})).*$|(?<=[a-z])\. .*$| and (?:one|another|an|some|maybe|the)\b.*$",
    re.IGNORECASE,
)
_HOURS_SAID = when_needed(
    r",? (?:from )?(?P<from>\d{1,2})(?P<half>[:.]\d\d)? ?(?:-|–|to|till|until) ?(?P<to>\d{1,2})"
    r"(?P<mins>[:.]\d\d)?(?P<half_of_day> ?[ap]m)?(?!\d| ?(?:h\b|uhr|hours|hrs|min|people))",
    re.IGNORECASE,
)


def moment_said(text: str | None) -> str | None:
    """Return an appointment as it runs on behind "it is": "Tuesday 18:00, at home".

    Of "every Sunday morning" it is "Sunday morning", of "Tuesdays at 7" "Tuesday at 7", of "mon and
    thurs 8 to 10, office" "Monday or Thursday between 8 and 10", of "weekdays at 8" "a weekday at
    8", of "when the kids are asleep" "the time when the kids are asleep", and "nap time" stays.
    None where the words are not English, or name more days of the week than two, or not every week.
    """
    plain = re.sub(r"(?<!\s)\s*\([^)]*\)?", "", " ".join((text or "").split())).rstrip(".")
    if _CLOCK_ELSEWHERE().search(plain):
        return None
    said = _HEDGED().sub("", _NEW_CLAUSE().sub("", _BESIDE().sub("", plain)))
    opening = _OPENS_SHORT().match(said)
    if opening:
        names = [_DAYS[name.lower()] for name in (opening["one"], opening["two"]) if name]
        days = " and ".join(DAYS_IN_ENGLISH[day].capitalize() for day in dict.fromkeys(names))
        said = f"{opening['opens']}{days}{said[opening.end() :]}"
    named = {_DAYS[day.lower()] for day in re.findall(rf"\b({_ANY})s?\b", plain, re.IGNORECASE)}
    found = _moment(said.strip()) if len(named) <= _MOST_DAYS else None
    if not found:
        return None
    found = re.sub(r", (?=\d{1,2}(?:[:.]\d\d)? ?[ap]m$)", " at ", found)
    return re.sub(r"(?<=day) lunch$", " lunchtime", _HOURS_SAID().sub(_between_hours, found))


def _between_hours(found: re.Match[str]) -> str:
    first, last = int(found["from"]), int(found["to"])
    late = max(first, last) > _NOON
    hours = (f"{first}{found['half'] or ':00' * late}", f"{last}{found['mins'] or ':00' * late}")
    return f" between {hours[0]} and {hours[1]}{found['half_of_day'] or ''}"


# "Vor 8 Uhr", "dalle 9 alle 11": an hour that is an edge, and not when one begins.
_BESIDE_HOUR = when_needed(
    r"\b(?:before|after|by|until|till|vor|ab|nach|bis|avant|après|jusqu\w*|antes|después|hasta|desde"
    r"|prima|dopo|dalle|fino|até|depois|voor|na|vanaf|tot)(?: \w+){0,2} \d"
    r"|\d ?[時点]?(?:から|以降|まで|前)"
)


def day_said(said: str) -> str | None:
    """Return "11:00 on Friday", or "the time I set aside on Friday" where no one time is said.

    None unless the text names one or two days of every week, in any language.
    """
    words = _plain(said)
    if len(words) > _LONGEST:
        return None
    days = _days_in(words)
    rare = (
        _UNSURE().search(words)
        or _NOT().search(words)
        or _nth_in(words)
        or _IN_MONTH().search(words)
    )
    if rare or not 0 < len(days) <= _MOST_DAYS or _weeks_in(words) != 1:
        return None
    named = " or ".join(DAYS_IN_ENGLISH[day].capitalize() for day in sorted(days))
    times = set(_times_in(_with_bare_hours(words)))
    if len(times) == 1 and not _RANGE().search(words) and not _BESIDE_HOUR().search(words):
        return f"{times.pop():%H:%M} on {named}"
    return f"the time I set aside on {named}"


def _moment(said: str) -> str | None:
    moment = _A_MOMENT().fullmatch(said)
    if moment:
        words = moment["moment"] or said
        day = f" on {moment['day'].capitalize()}" if moment["day"] else ""
        return words[0].lower() + words[1:] + day
    bare = re.sub(r"^(?:at|in|on|during|my|the|over) (?:my |the )?", "", said.lower())
    if bare.removesuffix("s") in _MOMENTS:
        return _MOMENTS[bare.removesuffix("s")]
    if _A_TIME().match(said) and said.isascii() and len(said) <= _LONGEST_MOMENT:
        return f"the time {said[0].lower()}{said[1:]}"
    clock = _CLOCK().fullmatch(said)
    if clock and said.isascii() and not _DOUBTFUL().search(said.lower()):
        return clock[1]
    any_day = _WORKING_DAYS().fullmatch(said)
    if any_day and said.isascii() and not _DOUBTFUL().search(said.lower()):
        return f"a {any_day['day'].lower()}day{any_day['part'] or ''}{any_day['time']}"
    two = _TWO_DAYS().fullmatch(said)
    found = two or _ONE_DAY().fullmatch(said)
    if not found or len(said) > _LONGEST_MOMENT or not _is_every_week(said, 2 if two else 1):
        return None
    part = re.sub(
        r"^( (?:early |late )?(?:morning|afternoon|evening|night))s\b", r"\1", found["time"]
    )
    first = found[1].capitalize()
    return f"{first} or {found[2].capitalize()}{part}" if two else f"{first}{part}"


def _is_every_week(said: str, days: int) -> bool:
    """Tell whether a moment comes on so many days of every week, and is said in plain English.

    What goes on meanwhile need not be understood: "Thursday after lunch, headphones on".
    """
    words = _plain(said)
    named = _days_in(words)
    plain = said.replace("é", "e").isascii() and not _DOUBTFUL().search(words)
    rare = (
        _UNSURE().search(words)
        or _NOT().search(words)
        or _nth_in(words)
        or _IN_MONTH().search(words)
    )
    return bool(plain and not rare and len(named) == days and _weeks_in(words) == 1)


_SAID = (
    _NOT, _RANGE, _TIMES, _DAY_OF_MONTH, _EVERY_WEEKS, _FORTNIGHT, _MONTHLY, _IN_MONTH,
    when_needed(r"第[1-4一二三四](?=[月火水木金土日]曜)"),
    *(when_needed(one) for one, _ in _SETS), _FROM_TO, _BEFORE_TIME, _FULL,
)  # fmt: skip


def _is_understood(words: str) -> bool:
    """Tell whether each word is about the days or times, too small to matter, or in an aside."""
    for pattern in _SAID:
        words = pattern().sub("" if pattern is _FULL else " ", words)
    words = _TIME().sub(lambda found: " " if _times_in(found[0]) else found[0], words)
    words = re.sub(r" +", " ", words)
    asides = [found[0] for found in _ASIDE().finditer(words)]
    if any(_SAYS_WHEN().search(aside) for aside in asides):
        return False
    return not _SMALL().sub("", _ASIDE().sub(" ", words)).strip()


def _count(word: str) -> int:
    number = word.split(maxsplit=1)[0].rstrip("x")
    return int(number) if number.isdigit() else _COUNTS[number]


def _weeks_in(words: str) -> int:
    """Return every how many weeks: 2 for every other Friday."""
    every = _EVERY_WEEKS().search(words)
    if every:
        if every[2]:
            return _NTH[every[2]]
        return int(every[1]) if every[1].isdigit() else _COUNTS[every[1]]
    return 2 if _FORTNIGHT().search(words) and not _IN_MONTH().search(words) else 1


def _nth_in(words: str) -> tuple[int, ...]:
    """Return which of a month's days it is: first and third Monday of the month."""
    found = _MONTHLY().search(words)
    if found:
        return tuple(_NTH[word] for word in (found[1], found[2]) if word)
    counted = re.findall(r"第([1-4一二三四])[月火水木金土日]曜", words)
    return tuple(_NTH[word] for word in counted)


def _days_in(words: str) -> set[int]:
    without = {_DAYS[name] for clause in _NOT().findall(words) for name in re.findall(_ANY, clause)}
    words = _NOT().sub(" ", words)
    days = {_DAYS[match[match.lastindex or 0]] for match in _FULL().finditer(words)}
    days |= {day for pattern, of in _SETS if re.search(pattern, words) for day in of}
    for chain in _BEFORE_TIME().finditer(words):
        days |= {_DAYS[name] for name in re.findall(_ANY, chain[0])}
    for match in _FROM_TO().finditer(words):
        first, last = _DAYS[match[1]], _DAYS[match[2]]
        days |= {day % 7 for day in range(first, last + (7 if last < first else 0) + 1)}
    return days - without


def _several_times(words: str, days: set[int]) -> bool:
    """Tell whether days have times of their own: "Tuesday 18:00 and Thursday 19:00"."""
    return len(days) > 1 and len(set(_times_in(_RANGE().sub(" ", words)))) > 1


def _time_in(words: str) -> tuple[dt.time | None, dt.timedelta | None]:
    """Return the first time of day said, and how long it lasts where that is said: 8-9 am."""
    for span in _RANGE().finditer(words):
        begins, ends = _span(span)
        if begins and ends:
            minutes = (ends.hour - begins.hour) * 60 + ends.minute - begins.minute
            return begins, dt.timedelta(minutes=minutes)
    return next(iter(_times_in(words)), None), None


def _span(span: re.Match[str]) -> tuple[dt.time | None, dt.time | None]:
    """Return from when to when; of 8-9 am both are in the morning, of 11-1 pm the second is not."""
    hour, minute, mark, last_hour, last_minute, last_mark = span.groups()
    mark, last_mark = ((one or "").replace(".", "") for one in (mark, last_mark))
    bare = not (minute or mark or last_minute or last_mark)
    if bare and not _FIRST_BARE_HOUR <= int(hour) < int(last_hour):
        return None, None
    ends = _time(int(last_hour), last_minute or "00", last_mark)
    for same in (mark or last_mark, mark):
        begins = _time(int(hour), minute or "00", same)
        if begins and ends and begins < ends:
            return begins, ends
    return None, None


def _times_in(words: str) -> list[dt.time]:
    """List the times of day said: 18:00, 6 pm, 18h30, 7時. A bare number is none."""
    times = (_time(int(m[1]), m[2], (m[3] or "").replace(".", "")) for m in _TIME().finditer(words))
    return [time for time in times if time is not None]


def _time(hour: int, minute: str | None, mark: str) -> dt.time | None:
    if not (minute or mark) or (mark == "h" and not minute and hour < _FIRST_BARE_HOUR):
        return None
    if mark in ("am", "pm"):
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if mark == "pm" else 0)
    minutes = int(minute or 0)
    return dt.time(hour, minutes) if hour < 24 and minutes < 60 else None
