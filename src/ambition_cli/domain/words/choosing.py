"""Which of the things listed a person means: "1 3", "2 to 4", "all but 2", "the last", a name.

The one place that reads a choice, whatever is listed: lines, options, drafts, versions, words.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final, TypeVar

from ambition_cli.domain.words import replies
from ambition_cli.domain.words.characters import UNSPACED, narrow
from ambition_cli.domain.words.numbers import WORDS
from ambition_cli.domain.words.wording import listed, quoted, shortened
from ambition_cli.errors import Refused

Word = TypeVar("Word", bound=str)

_ORDINALS: Final = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
)  # fmt: skip
_ALL: Final = (
    "all", "all of them", "all of these", "everything", "every one", "each", "alle", "alles",
    "todos", "todas", "todo", "tous", "toutes", "tout", "tutti", "tutte", "tutto", "allemaal",
    "全部", "すべて", "全て", "都",
)  # fmt: skip
_BOTH: Final = (
    "both", "both of them", "beide", "ambos", "ambas", "les deux", "entrambi", "entrambe",
    "両方", "两个都",
)  # fmt: skip
_SEPARATOR = re.compile(r"\s*(?:[,;、&+/]|\band\b|\bund\b|\by\b|\bet\b|\be\b|\ben\b|と|和)\s*|\s+")
_NOT_A_SPACE = re.compile(r"(?<!\s)\s*(?:[,;、&+]|\band\b)\s*")
_RANGE = re.compile(r"\b(\d{1,9})\s*(?:-|–|—|~|\.{2,3}|…|\bto\b|\bthrough\b|\bbis\b)\s*(\d{1,9})\b")
_BUT = re.compile(r"(?<!\s)\s*+(?:,\s*+)?\b(?:but|except|except for|apart from|without|not)\b\s*")
_STEM: Final = 4  # letters that two forms of a word share at least: form, forms
_AROUND_A_WORD = re.compile(
    r"\b(?:the|that|this|a|an|one|ones|thing|things|line|about|with|of|for|to|my|is|it|it's|i|"
    r"think|guess|suppose|maybe|perhaps|probably|honestly|definitely|say|would|i'd|most|matters|"
    r"ich|glaube|denke|vielleicht|wohl|eher|der|die|das|dem|den|mit|von|am|sache|mein|meine|"
    r"wichtigsten|creo|que|quizás?|tal|vez|el|la|lo|los|las|de|del|un|una|je|crois|pense|peut|être|"
    r"le|les|du|des|celui|celle|avec|acho|talvez|o|os|as|do|da|dos|das|credo|forse|il|gli|i|"
    r"quello|quella|di|ik|denk|misschien|het|van|met)\b|たぶん|多分|だと思う|と思います|のやつ|"
    r"也许|我觉得|那个"
)
_AN_ID = re.compile(r"[a-z]{1,2}(\d+)")


def choice(most: int) -> str:
    """Say which numbers there are to choose from."""
    return "1" if most == 1 else f"a number from 1 to {most}"


class _Listed:
    """What stands to choose from: its numbers as they are shown, and its names."""

    def __init__(self, names: Sequence[str], ids: Sequence[str] = ()) -> None:
        self.names = [_folded(name) for name in names]
        self.ids = [_folded(id) for id in ids]
        numbers = [int(found[1]) if (found := _AN_ID.fullmatch(id)) else 0 for id in self.ids]
        self.numbers = numbers if all(numbers) and ids else [*range(1, len(names) + 1)]
        self.which = listed([*ids], "or") if ids else choice(len(names))

    def worded(self, text: str) -> list[int]:
        """Return the one place whose name alone has the words of a reply: "the kids one"."""
        said = _content(text)
        held = [place for place, name in enumerate(self.names) if said and _holds(name, said)]
        return held if len(held) == 1 else []

    def named(self, text: str) -> list[int]:
        """Return the places of what goes by an id or a name, or begins so."""
        said = _folded(text)
        for known in (self.ids, self.names):
            exact = [place for place, name in enumerate(known) if name == said]
            if exact:
                return exact
        return [place for place, name in enumerate(self.names) if said and name.startswith(said)]


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _content(text: str) -> list[str]:
    """Return the words of a reply that say something: of "ich glaube die Formulare", formulare."""
    return re.findall(r"[^\W_]+", _AROUND_A_WORD.sub(" ", _folded(text)))


def _holds(name: str, said: Sequence[str]) -> bool:
    """Tell whether all that is said stands in a name, in this form or one that begins alike."""
    words = re.findall(r"[^\W_]+", name)
    return all(any(_alike(one, word) for word in words) for one in said)


def _alike(said: str, word: str) -> bool:
    if not said.isascii() and UNSPACED.search(said):
        return said in word
    short, long = sorted((said, word), key=len)
    return said == word or (len(short) >= _STEM and long.startswith(short))


def numbers_meant(
    text: str, names: Sequence[str], *, ids: Sequence[str] = (), enter: str = ", or Enter"
) -> list[int]:
    """Return the places, counted from 1, of what somebody means among things listed by `names`.

    Each place comes once, in the order said; none where they say 0, "none" or "no". Where the
    things are shown by `ids` (e1, e3), a number is that of an id. `enter` says in a refusal what
    else there is to do.

    Raises Refused where it is not clear which are meant.
    """
    shown = _Listed(names, ids)
    if not text.strip():
        raise Refused(f"give {shown.which}{enter}")
    said = " ".join(narrow(text).lower().replace("no.", "#").split()).strip()
    if replies.is_no(said) or replies.is_none(said) or said in ("0", "-"):
        return []
    if len(names) == 1 and replies.is_yes(said):
        return [1]
    all_of_them = [*range(len(names))]
    if said in _ALL or (said in _BOTH and len(names) == 2):
        return [place + 1 for place in all_of_them]
    whole = shown.named(text)
    if len(whole) == 1:
        return [whole[0] + 1]
    begin, *left = _BUT.split(said, maxsplit=1)
    if left and begin.strip() in _ALL:
        out = _places(left[0], text, shown, enter)
        return [place + 1 for place in all_of_them if place not in out]
    return [place + 1 for place in _places(said, text, shown, enter)]


def one_meant(
    text: str, names: Sequence[str], *, ids: Sequence[str] = (), enter: str = ", or Enter"
) -> int:
    """Return the place, from 1, of the one thing meant; raise Refused for none or several."""
    found = numbers_meant(text, names, ids=ids, enter=enter)
    if len(found) != 1:
        why = "only one can be chosen here; " if found else ""
        raise Refused(f"{why}give {_Listed(names, ids).which}{enter}")
    return found[0]


def word_meant(
    text: str, words: Sequence[Word], said_for: Mapping[str, Word] = MappingProxyType({})
) -> Word:
    """Return the one of these words that is meant: by itself, by its beginning, by its place.

    `said_for` holds other ways to say one: "done" for "reached". Raises Refused where none is
    meant, or more than one could be.
    """
    said = _folded(text).strip(".!")
    meant = said_for.get(said)
    found = [meant] if meant else [word for word in words if said and word.startswith(said)]
    place = _number_in(said.removeprefix("the ").removesuffix(" one"), _Listed(words))
    if not found and place and 1 <= place <= len(words):
        found = [words[place - 1]]
    if len(found) != 1 or found[0] not in words:
        raise Refused(f"say {listed([*words], 'or')}")
    return found[0]


def _places(said: str, text: str, shown: _Listed, enter: str) -> list[int]:
    """Return the places, from 0, of what is named or numbered in a reply."""
    said = _RANGE.sub(lambda found: f" {found[1]}-{found[2]} ", said).strip()
    parts = [part for part in _SEPARATOR.split(said) if part not in ("", "the", "only", "just")]
    parts = _without_nouns(parts)
    if not all(_is_number(part, shown) for part in parts) or not parts:
        parts = [part for part in _NOT_A_SPACE.split(said) if part]
        parts = [part for part in parts if _content(part)] or parts  # "ich glaube, die Formulare"
    found: list[int] = []
    for part in parts or [said]:
        found += [place for place in _meant_by(part, text, shown, enter) if place not in found]
    return found


def _without_nouns(parts: list[str]) -> list[str]:
    """Return the parts without what may stand around a number: number 2, option 2, the 2nd one."""
    nouns = ("number", "nr", "nr.", "no", "#", "nummer", "option", "line", "one", "ones", "please")
    kept = [part for part in parts if part not in nouns]
    # "one" alone, or in "one and three", is the number.
    if "one" in parts and not any(part.endswith(("st", "nd", "rd", "th", "t")) for part in kept):
        return [part for part in parts if part == "one" or part not in nouns]
    return kept


def _is_number(part: str, shown: _Listed) -> bool:
    return _number_in(part, shown) is not None or bool(_RANGE.fullmatch(part)) or part in shown.ids


def _number_in(part: str, shown: _Listed) -> int | None:
    """Return the number that a part gives: 2, #2, 2., (2), 2nd, two, second, last."""
    bare = part.strip("#.()[]:").removeprefix("no.")
    if bare.isascii() and bare.isdigit() and len(bare) < 4:
        return int(bare)
    ordinal = re.fullmatch(r"(\d{1,3})(?:st|nd|rd|th)", bare)
    if ordinal:
        return int(ordinal[1])
    if bare in WORDS:
        return WORDS.index(bare)
    if bare in _ORDINALS:
        place = _ORDINALS.index(bare)
        return shown.numbers[place] if place < len(shown.numbers) else place + 1
    if bare == "last" and shown.numbers:
        return shown.numbers[-1]
    return None


def _meant_by(part: str, text: str, shown: _Listed, enter: str) -> list[int]:
    between = _RANGE.fullmatch(part)
    if between:
        low, high = sorted((int(between[1]), int(between[2])))
        numbers = [low, high] if high > 999 else [*range(low, high + 1)]
        return [_place_of(number, shown, enter) for number in numbers]
    number = _number_in(part, shown)
    if number is not None:
        return [_place_of(number, shown, enter)]
    found = shown.named(part) or shown.worded(part)
    if len(found) > 1:
        labels = shown.ids or [f"{number}" for number in shown.numbers]
        which = listed([labels[place] for place in found], "or")
        raise Refused(f"{quoted(shortened(part, 40))} could be {which}; give {shown.which}{enter}")
    if not found:
        raise Refused(
            f"{quoted(shortened(text, 40))} is not one of these; give {shown.which}{enter}"
        )
    return found


def _place_of(number: int, shown: _Listed, enter: str) -> int:
    if number not in shown.numbers:
        raise Refused(f"there is no {number} here; give {shown.which}{enter}")
    return shown.numbers.index(number)
