"""Numbers and hours as people type them: 3, 2,5, ½, two; 1h30, 90m, 1:30, half an hour.

The one place that reads them, for flags, questions and drafts alike.
"""

import contextlib
import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import NamedTuple

from ambition_cli.domain.words import answers, date_words, hedges, replies
from ambition_cli.domain.words.dont_know import is_dont_know
from ambition_cli.domain.words.wording import LARGEST, hours_said, number_said, shortened
from ambition_cli.errors import Refused

Number = int | float

WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
)  # fmt: skip
_MOST_SAID = "a million millions"
_DIGITS = r"\d{1,15}(?:[.,]\d{0,15})?|[.,]\d{1,15}"  # 3, 2.5, 2,5, .5
_SIMPLE_FRACTION = r"(?:\d{1,9} )?[1-9]\d?/[1-9]\d?"  # 1/2, 1 1/2
_AMOUNT = rf"{_SIMPLE_FRACTION}|{_DIGITS}|{'|'.join(WORDS)}"
_ROUGHLY = re.compile(rf"^(?:(?:{hedges.BEFORE}) |~ ?|(?:{hedges.BEFORE_UNSPACED}) ?)+")
_OR_SO = re.compile(rf"(?:,? ?(?:{hedges.AFTER})){{1,9}}[.!?。]*$|(?<![.!?。])[.!?。]+$")
_BETWEEN = r"(?:[-–—~]|\b(?:to|or|and|bis|oder|und|à|ou|et|a|o|y|tot|of)\b)"
_MULTIPLES = ("hundred", "thousand", "million", "millions", "dozen", "k", "percent", "per")
_MONTHS_IN_WORDS = {
    "half a year": 6,
    "a half year": 6,
    "a quarter": 3,
    "a year": 12,
    "half year": 6,
}
_UNITS = {"month": "monate?|monaten|mois|mes|meses|mês|mese|mesi|maand|maanden|か月|ヶ月|个月"}
_NO_FIGURE = (
    "not much", "not a lot", "not many", "not that much", "little", "a little", "very little",
    "a bit", "some", "a few", "few", "a few hours", "a lot", "lots", "much", "many", "enough",
    "it depends", "depends", "it varies", "varies", "as much as possible", "as little as possible",
    "wenig", "nicht viel", "viel", "pas beaucoup", "peu", "no mucho", "poco", "pouco", "não muito",
    "non molto", "niet veel", "weinig", "あまり", "少し", "不多", "一点",
)  # fmt: skip
_NO_TIME = (
    "no time", "i have no time", "keine zeit", "pas le temps", "no tengo tiempo", "sin tiempo",
    "sem tempo", "não tenho tempo", "non ho tempo", "geen tijd", "時間がない", "没时间", "没有时间",
)  # fmt: skip
_RATINGS = (
    ("not at all", "hate it", "gar nicht", "pas du tout", "nada", "全然"),
    ("not much", "not really", "not very much", "a little", "little", "a bit", "nicht viel",
     "wenig", "pas beaucoup", "no mucho", "non molto", "niet veel", "あまり", "不多"),
    ("so-so", "so so", "kinda", "kind of", "sort of", "sorta",
     "somewhat", "medium", "it's ok", "it's okay", "it was ok", "it was okay",
     "half", "half and half", "in the middle", "average", "まあまあ", "一般"),
    ("much", "a lot", "quite a lot", "quite a bit", "quite", "viel", "beaucoup", "mucho", "molto"),
    ("very much", "totally", "completely", "fully", "extremely", "love it", "loved it",
     "sehr viel", "とても", "非常"),
)  # fmt: skip
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+")  # 1,000: a thousand, or one?
_HOUR = (
    r"(?:hours?|hrs?|h|stunden?|std|heures?|horas?|or[ae]|uur|uren|時間"
    r"|[个個]?小[时時]|[个個]?(?:钟头|鐘頭))\.?"
)
_MINUTE = r"(?:minutes?|mins?|m|minuten?|minutos?|minut[oi]|分|分钟|分鐘)\.?"
_A_WEEK = (
    r"(?: ?(?:a|per|each|every|/) ?(?:week|wk)| weekly| (?:pro|die|in der) woche| par semaine"
    r"| (?:por|a la|cada) semana| (?:a|alla) settimana| (?:per|in de) week)?"
)
_IN_WORDS = {
    "an hour": 1.0,
    "eine stunde": 1.0,
    "une heure": 1.0,
    "una hora": 1.0,
    "uma hora": 1.0,
    "un'ora": 1.0,
    "een uur": 1.0,
    "一時間": 1.0,
    "一小时": 1.0,
    "a couple": 2.0,
    "a couple of hours": 2.0,
    "a couple hours": 2.0,
    "half an hour": 0.5,
    "eine halbe stunde": 0.5,
    "une demi-heure": 0.5,
    "media hora": 0.5,
    "meia hora": 0.5,
    "mezz'ora": 0.5,
    "een half uur": 0.5,
    "半時間": 0.5,
    "半小时": 0.5,
    "a half hour": 0.5,
    "a quarter of an hour": 0.25,
    "quarter of an hour": 0.25,
    "three quarters of an hour": 0.75,
    "an hour and a half": 1.5,
}

# From two on: "un", "ein" and "um" stand before a measure too, as in "un poco".
_FIGURES = {
    word: value for word, value in date_words.by_line(date_words.NUMBERS, 1).items() if value > 1
}
# What may come on top, or on which it depends: "2, 3 if it's quiet", "2 (maybe 3)", "2 if I can".
_IF = r"(?:if|when|unless|(?:on|in) (?:a )?good|at a push|at best)\b"
_MORE_PERHAPS = re.compile(
    rf"((?:{_AMOUNT}) ?(?:{_HOUR})?)(?:[,;.]| \(| but)* ?"
    rf"(?:(?:or )?(?:maybe|perhaps|possibly|sometimes) (?:{_AMOUNT})\b.*"
    rf"|(?:(?:{_AMOUNT}) ?(?:{_HOUR})? ?)?{_IF}.*)",
)
# Of two to get to, "0 to 1 or 2"; "0.5 or 1" says where it starts, or goes.
_OR_MORE = re.compile(r"(?<=\d)(\s\D{0,20}\d+(?:\.\d+)?) or \d[\d.]*")
# Where one thing said ends and another begins; a comma in a figure is none: 1,5.
_CLAUSE = re.compile(
    r"[,.](?!\d)|[;()!、，。；（）]| - | – | — |\b(?:but|aber|pero|mais|mas|ma|maar)\b"
)
_A_FIGURE = re.compile(rf"(?<!\w)\d|\b(?:{'|'.join(WORDS[2:])}|hours?|half)\b")
_WORD_OF_HOURS = re.compile(rf"({'|'.join(_FIGURES)})((?: ?{_HOUR})?)")


def number(text: str, what: str = "") -> Number:
    """Return a number typed with a point or a comma, as a fraction or a word; 3 stays whole.

    `what` names it in the sentence of a refusal, such as "--from". Raises Refused.
    """
    plain = _plain(text)
    said = f"{what} “{shortened(text)}”".strip()
    if _GROUPED.fullmatch(plain):
        without = plain.replace(",", "")
        raise Refused(f"{said} could mean two things; write {without}, or a point for a decimal")
    found = re.fullmatch(rf"([+-]?) ?({_AMOUNT})", plain)
    if not found:
        raise Refused(f"{said} is not a number; give one like 3 or 2.5")
    amount = _amount(found[2])
    if amount > LARGEST:
        raise Refused(f"{said} is too large; give one up to {_MOST_SAID}, like 3 or 2.5")
    return -amount if found[1] == "-" else amount


def hours(text: str, what: str = "") -> Number:
    """Return hours, typed as such or with minutes, not below zero: 1h30 is 1.5, 90m too.

    Minutes that are no simple part of an hour are rounded to a hundredth of one. Raises Refused.
    """
    plain = _in_digits(re.sub(rf"{_A_WEEK}\.?$", "", _without_hedges(text)))
    said = f"{what} “{shortened(text)}”".strip()
    if plain.startswith("-") and re.search(r"\d", plain):
        raise Refused(f"{said} is less than 0; give hours like 3, 1.5 or 1h30")
    if _GROUPED.fullmatch(plain):
        return number(plain, what)
    for read in (_words_and_half, _with_minutes, _minutes, _hours):
        amount = read(plain)
        if amount is not None and amount <= LARGEST:
            return amount
    raise Refused(f"{said} is not a number of hours; give them like 3, 1.5 or 1h30")


def counted(text: str, unit: str, what: str = "") -> Number:
    """Return a number that its unit may follow: 4, four, about 4 months. Raises Refused."""
    plain = re.sub(rf" ?(?:{unit}s?|{_UNITS.get(unit, unit)})\.?$", "", _without_hedges(text))
    return number(plain, what)


class Meant(NamedTuple):
    """A number as somebody meant it, and what to say of it where that was not what they typed."""

    value: Number
    said: str = ""


def hours_meant(text: str) -> Meant:
    """Return the hours meant in a reply to a question: of "2-3" the lower figure, of "none" 0.

    Raises Refused, asking for a guess, where there is no figure in it: "not much", "it depends".
    """
    if means_none(text):
        return Meant(0, "I'll take that as 0 hours.")
    guess = "about how many hours is that? A guess will do, like 2"
    try:
        meant = _meant(text, hours, guess, hours_said)
    except Refused as error:
        amount = _in_one_clause(text, hours)
        if amount is None:
            raise error from None
        return Meant(amount, f"I'll take that as {hours_said(amount)}.")
    if meant.said or _without_hedges(text) == _plain(text).rstrip("."):
        return meant
    return Meant(meant.value, f"I'll take that as {hours_said(meant.value)}.")


def means_none(text: str) -> bool:
    """Tell whether a reply to "how many" says none: "none tbh", "no", "zero really"."""
    bare = answers.without_asides(text)
    if bare in _NO_TIME or any(replies.is_no(one) or replies.is_none(one) for one in (text, bare)):
        return True
    begins = replies.is_none(bare.partition(" ")[0])  # "nada por ahora"
    return begins and is_dont_know(text) and not _A_FIGURE.search(bare)


def _in_one_clause(text: str, read: Callable[[str], Number]) -> Number | None:
    """Return the one figure in a reply of several clauses: "weekends are out, maybe an hour".

    None where there is none, or where others may have one too: "2 on weekdays, 3 on weekends".
    """
    clauses = [one.strip() for one in _CLAUSE.split(_plain(text)) if one.strip()]
    figures = []
    for clause in clauses:
        try:
            figures.append(_meant(answers.without_asides(clause), read, "", number_said).value)
        except Refused:
            if _A_FIGURE.search(clause):
                return None
    return figures[0] if len(figures) == 1 else None


def counted_meant(text: str, unit: str) -> Meant:
    """Return how many of a unit are meant in a reply: "4 months", "3-4", "half a year".

    Raises Refused as `hours_meant` does.
    """

    def read(part: str) -> Number:
        months = _MONTHS_IN_WORDS.get(_without_hedges(part)) if unit == "month" else None
        return months or counted(part, unit)

    guess = f"about how many {unit}s is that? A guess will do, like 4"
    return _meant(text, read, guess, lambda value: f"{number_said(value)} {unit}s")


def number_meant(text: str) -> Meant:
    """Return the number meant in a reply: "3 maybe", "about 3", "2-3", "3 people".

    Raises Refused as `hours_meant` does.
    """

    def read(part: str) -> Number:
        return number(_without_hedges(part))

    guess = "about how many is that? A guess will do, like 3"
    counting = re.fullmatch(rf"({_AMOUNT}) ([^\W\d_]+)", _without_hedges(text))
    if counting and counting[2] not in _MULTIPLES:
        return Meant(_amount(counting[1]), f"I'll take that as {counting[1]}.")
    return _meant(text, read, guess, number_said)


def rating_meant(text: str) -> Meant:
    """Return a rating from 1 to 5: "4", "4/5", "3 maybe", "3-4", "not much", "a lot".

    Raises Refused where it is none.
    """
    plain = _without_hedges(text)
    for value, words in enumerate(_RATINGS, 1):
        if plain in words:
            return Meant(value, f"I'll take that as {value} of 5.")
    plain = re.sub(r" ?(?:/|of|out of|von|sur|de|su|van) ?5$", "", plain)
    try:
        meant = Meant(0) if "/" in plain else _meant(plain, number, "", number_said)
    except Refused:
        meant = Meant(0)
    if meant.value not in (1, 2, 3, 4, 5):
        raise Refused("give a number from 1 to 5, or Enter to skip")
    return Meant(int(meant.value), meant.said)


def _meant(
    text: str, read: Callable[[str], Number], guess: str, say: Callable[[Number], str]
) -> Meant:
    """Return what is read of a text, or of the lower of two figures in it."""
    plain = _without_hedges(text)
    if plain in _NO_FIGURE:
        raise Refused(guess)
    try:
        return Meant(read(text))
    except Refused as error:
        between = _lower_of_two(plain, read)
        sure = None if between is not None else _sure_part(plain)
        if sure:
            with contextlib.suppress(Refused):
                amount = read(sure)
                return Meant(amount, f"I'll take that as {say(amount)}.")
        if between is None:
            raise error from None
    return Meant(between, f"I'll take {say(between)}, the lower figure.")


def _lower_of_two(plain: str, read: Callable[[str], Number]) -> Number | None:
    """Return the lower of two figures: 2-3, 2 to 3 hours, between 2 and 3, an hour or two."""
    found = re.fullmatch(
        rf"(?:between |from |zwischen |entre |de |tra |tussen )?(.+?) ?{_BETWEEN} ?(.+)",
        plain,
    )
    if not found:
        return None
    low, high = found[1], found[2]
    unit = re.sub(rf"^(?:{_AMOUNT}) ?", "", high)
    sides = [(low, high), (f"{low} {unit}".strip(), high), (low, f"{high} hours")]
    for one, other in sides:
        try:
            figures = read(one), read(other)
        except Refused:
            continue
        if figures[0] <= figures[1]:
            whole = one if re.fullmatch(_AMOUNT, low) and unit else low
            return read(whole)
    return None


def _sure_part(plain: str) -> str | None:
    """Return what is promised in any case: "2" of "2, 3 if the twins sleep" and of "2 maybe 3"."""
    found = _MORE_PERHAPS.fullmatch(plain)
    return found[1].strip(" .,") if found else None


def _without_hedges(text: str) -> str:
    """Return a text as it is read, without what makes it approximate: about 3, 3 or so, 3 maybe."""
    plain = _ROUGHLY.sub("", _plain(text).replace("’", "'"))
    return _OR_SO.sub("", plain).strip()


def _in_digits(text: str) -> str:
    """Return hours with the number before their unit, or alone, in digits: "drei Stunden" is 3."""
    found = _WORD_OF_HOURS.fullmatch(text)
    return f"{_FIGURES[found[1]]}{found[2]}" if found else text


def from_to(text: str) -> tuple[Number, Number]:
    """Return the two numbers in a text: 1, 3 or from 1,5 to 3, none now to two. Raises Refused.

    Of "0 to 1 or 2" the lower figure is where it is to get to. A comma counts as a point only where
    two numbers are left: "1,5 3" has one, "1,3" has none.
    """
    plain = _plain(text)
    if re.search(r"\d,\d{3}\b", plain):
        raise Refused("a number with a comma could mean two things; write 1000 for a thousand")
    plain = re.sub(rf"\b(?:none|nothing|{'|'.join(WORDS)})\b", _digit, plain)
    plain = _OR_MORE.sub(r"\1", plain)
    found = _all_in(plain.replace(",", ", "))
    if len(found) > 2:
        found = _all_in(plain.replace(",", "."))
    if len(found) != 2 or re.search(r"-\d", plain):
        raise Refused("give two numbers, from and to, like 1 to 3")
    if max(found) > LARGEST:
        raise Refused(f"give two numbers up to {_MOST_SAID}, from and to, like 1 to 3")
    return found[0], found[1]


def _digit(word: re.Match[str]) -> str:
    return str(WORDS.index(word[0])) if word[0] in WORDS else "0"


def _all_in(text: str) -> list[Number]:
    """List the numbers in a text, decimal points and fractions understood."""
    return [_amount(one) for one in re.findall(rf"{_SIMPLE_FRACTION}|\d+(?:\.\d+)?", text)]


class Step(NamedTuple):
    """How far on from where something stood, as in +1; below zero it is a step back."""

    by: Number

    def on_from(self, stands: Number) -> Number:
        """Return where the step leads. Raises Refused where that is more than there is."""
        if abs(stands + self.by) > LARGEST:
            raise Refused(f"that would be more than {_MOST_SAID}; give a smaller step")
        return _tidy(stands + self.by)


def number_or_step(text: str, what: str = "", *, below_zero: bool) -> Number | Step:
    """Return the number typed, or the step that a sign before it says: +1 is one more.

    -1 is one less, unless what is counted goes below zero: then it is a place to stand at.
    """
    amount = number(text, what)
    sign = _plain(text)[:1]
    return Step(amount) if sign == "+" or (sign == "-" and not below_zero) else amount


def _plain(text: str) -> str:
    """Return a text in lower case and plain digits: １ is 1, ½ is 1/2, the minus sign a hyphen."""
    return " ".join("".join(_plain_characters(text)).lower().split())


def _plain_characters(text: str) -> Iterator[str]:
    for character in text:
        if "FRACTION" in unicodedata.name(character, "") and "⁄" in (
            parts := unicodedata.normalize("NFKC", character)
        ):
            yield f" {parts.replace('⁄', '/')}"  # 1½ is 1 1/2, and not 11/2
        else:
            yield {"−": "-", "：": ":"}.get(character) or unicodedata.normalize("NFKC", character)


def _amount(text: str) -> Number:
    """Return the number that a text in the form of an amount says."""
    if text in WORDS:
        return WORDS.index(text)
    if "/" in text:
        *whole, fraction = text.split()
        above, below = fraction.split("/")
        return _tidy(sum(map(int, whole)) + int(above) / int(below))
    return int(text) if text.isdigit() else float(text.replace(",", "."))


def _tidy(value: Number) -> Number:
    """Return a number without the noise of adding and dividing; a whole one whole."""
    near = round(value, 6)
    return int(near) if near == int(near) else near


def _words_and_half(text: str) -> Number | None:
    """An hour and a half, two and a half hours."""
    if text in _IN_WORDS:
        return _tidy(_IN_WORDS[text])
    found = re.fullmatch(rf"({_AMOUNT}) (?:{_HOUR} )?and a half(?: {_HOUR})?", text)
    return _tidy(_amount(found[1]) + 0.5) if found else None


def _with_minutes(text: str) -> Number | None:
    """1h30, 1h30m, 1 h 30 min, 1 hour and 30 minutes, 1:30, 1:30 h."""
    found = re.fullmatch(rf"(\d{{1,4}}) ?{_HOUR},? ?(?:and )?(\d{{1,2}})(?: ?{_MINUTE})?", text)
    found = found or re.fullmatch(rf"(\d{{1,4}}):(\d\d)(?: ?{_HOUR})?", text)
    if not found or int(found[2]) >= 60:
        return None
    return _of_minutes(int(found[1]) * 60 + int(found[2]))


def _minutes(text: str) -> Number | None:
    found = re.fullmatch(rf"({_AMOUNT}) ?{_MINUTE}", text)
    return _of_minutes(_amount(found[1])) if found else None


def _hours(text: str) -> Number | None:
    found = re.fullmatch(rf"\+?({_AMOUNT})(?: ?{_HOUR})?", text)
    return _amount(found[1]) if found else None


def _of_minutes(minutes: Number) -> Number:
    hours = round(minutes / 60, 2)
    return int(hours) if hours == int(hours) else hours
