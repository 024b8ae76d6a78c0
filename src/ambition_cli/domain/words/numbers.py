"""Numbers and hours as people type them: 3, 2,5, ½, two; 1h30, 90m, 1:30, half an hour.

The one place that reads them, for flags, questions and drafts alike.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from ambition_cli.domain.words.wording import shortened
from ambition_cli.errors import Refused

Number = int | float

WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
)  # fmt: skip
LARGEST = 1_000_000_000_000  # more is a slip of the key, and sums of it would have no end
_MOST_SAID = "a million millions"
_DIGITS = r"\d{1,15}(?:[.,]\d{0,15})?|[.,]\d{1,15}"  # 3, 2.5, 2,5, .5
_SIMPLE_FRACTION = r"(?:\d{1,9} )?[1-9]\d?/[1-9]\d?"  # 1/2, 1 1/2
_AMOUNT = rf"{_SIMPLE_FRACTION}|{_DIGITS}|{'|'.join(WORDS)}"
_ROUGHLY = r"(?:about |around |roughly |maybe |circa |ca\.? |~ ?)?"
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+")  # 1,000: a thousand, or one?
_HOUR = r"(?:hours?|hrs?|h)\.?"
_MINUTE = r"(?:minutes?|mins?|m)\.?"
_A_WEEK = r"(?: ?(?:a|per|each|every|/) ?(?:week|wk)| weekly)?"
_IN_WORDS = {
    "an hour": 1.0,
    "half an hour": 0.5,
    "a half hour": 0.5,
    "a quarter of an hour": 0.25,
    "quarter of an hour": 0.25,
    "three quarters of an hour": 0.75,
    "an hour and a half": 1.5,
}


def number(text: str, what: str = "") -> Number:
    """Return a number typed with a point or a comma, as a fraction or a word; 3 stays whole.

    `what` names it in the sentence of a refusal, such as "--from". Raises Refused.
    """
    plain = _plain(text)
    said = f'{what} "{shortened(text)}"'.strip()
    if _GROUPED.fullmatch(plain):
        raise Refused(f"{said} can be read in two ways; write {plain.replace(',', '')}")
    found = re.fullmatch(rf"([+-]?) ?({_AMOUNT})", plain)
    if not found:
        raise Refused(f"{said} is no number; give one like 3 or 2.5")
    amount = _amount(found[2])
    if amount > LARGEST:
        raise Refused(f"{said} is too large; give one up to {_MOST_SAID}, like 3 or 2.5")
    return -amount if found[1] == "-" else amount


def hours(text: str, what: str = "") -> Number:
    """Return hours, typed as such or with minutes, not below zero: 1h30 is 1.5, 90m too.

    Minutes that are no simple part of an hour are rounded to a hundredth of one. Raises Refused.
    """
    plain = re.sub(rf"{_A_WEEK}\.?$", "", re.sub(rf"^{_ROUGHLY}", "", _plain(text)))
    said = f'{what} "{shortened(text)}"'.strip()
    if plain.startswith("-") and re.search(r"\d", plain):
        raise Refused(f"{said} is below 0; give hours like 3, 1.5 or 1h30")
    if _GROUPED.fullmatch(plain):
        return number(plain, what)
    for read in (_words_and_half, _with_minutes, _minutes, _hours):
        amount = read(plain)
        if amount is not None and amount <= LARGEST:
            return amount
    raise Refused(f"{said} is no number of hours; give one like 3, 1.5 or 1h30")


def counted(text: str, unit: str, what: str = "") -> Number:
    """Return a number that its unit may follow: 4, four, about 4 months. Raises Refused."""
    plain = re.sub(rf" ?{unit}s?\.?$", "", re.sub(rf"^{_ROUGHLY}", "", _plain(text)))
    return number(plain.rstrip("."), what)


def from_to(text: str) -> tuple[Number, Number]:
    """Return the two numbers in a text: 1, 3 or from 1,5 to 3. Raises Refused.

    A comma counts as a point only where two numbers are left: "1,5 3" has one, "1,3" has none.
    """
    plain = _plain(text)
    if re.search(r"\d,\d{3}\b", plain):
        raise Refused("a number with a comma can be read in two ways; write 1000 for a thousand")
    found = _all_in(plain.replace(",", ", "))
    if len(found) > 2:
        found = _all_in(plain.replace(",", "."))
    if len(found) != 2 or re.search(r"-\d", plain):
        raise Refused("give two numbers, where it is today and where it should be: 1, 3")
    if max(found) > LARGEST:
        raise Refused(f"give two numbers up to {_MOST_SAID}, like 1, 3")
    return found[0], found[1]


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
