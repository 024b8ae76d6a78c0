"""A reply as text, read into its form. Nothing in it is ever run, opened or expanded.

Models put fences and sentences around their JSON, leave a comma behind the last item, comment on
what they wrote, and answer twice in one reply: that is read all the same. What is cut off, is of no
known form, or holds no JSON at all is refused in one sentence that a model understands, too.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, get_args

from pydantic import ValidationError
from pydantic_core import to_json

from ambition_cli.assistant.forms import (
    LARGEST_REPLY,
    AnswerReply,
    ChallengeReply,
    PlanReply,
    QuestionReply,
    Reply,
    ReviewReply,
)
from ambition_cli.domain.words.wording import listed, one_line
from ambition_cli.errors import Refused

Kind = Literal["plan", "answer", "question", "challenge", "review"]
KINDS: tuple[Kind, ...] = get_args(Kind)

FORMS: dict[Kind, type[Reply]] = {
    "plan": PlanReply,
    "answer": AnswerReply,
    "question": QuestionReply,
    "challenge": ChallengeReply,
    "review": ReviewReply,
}
# A form is recognised by a key that no other has.
_TOLD_BY: dict[str, Kind] = {
    "goals": "plan",
    "experiments": "plan",
    "sentences": "answer",
    "question": "question",
    "points": "challenge",
    "seen": "review",
}
_DEEPEST = 12  # a form is four levels deep
_MOST_STARTS = 200  # braces from which an object is looked for


class Unreadable(Refused):
    """A reply that holds nothing of a known form. It can be asked for again.

    The sentence ends in what to send instead, for whoever replied; `wrong` is for the person.
    """

    @property
    def wrong(self) -> str:
        """Return what is wrong, without what to send instead."""
        return f"{self}".rpartition("; ")[0]


@dataclass(frozen=True)
class Read:
    """What was read of a reply.

    `acting`: the records in which characters that act on a terminal were spelled out, "goal 1".
    """

    kind: Kind
    form: Reply
    acting: tuple[str, ...] = ()


def read(text: str, kind: Kind | None = None) -> Read:
    """Return a reply in its form; of several objects in it, the last whole one counts.

    With a `kind`, only that form will do. Raises Unreadable.
    """
    if len(text) > LARGEST_REPLY or len(text.encode("utf-8", "replace")) > LARGEST_REPLY:
        raise Unreadable(
            f"the reply is longer than {LARGEST_REPLY // 1024} KB, so it was not read; "
            "send one JSON object in the form of the brief"
        )
    objects, is_cut_off = _objects(text)
    if not objects:
        pasted = _objects(_as_before_pasting(text))
        objects, is_cut_off = pasted if pasted[0] else (objects, is_cut_off)
    for found in map(_unwrapped, reversed(objects)):
        told = _kind_of(found)
        if told and kind in (None, told):
            return _in_form(found, told)
    if is_cut_off:
        raise Unreadable(
            "the reply ends in the middle of its JSON, so it was not used; send the whole object"
        )
    if not objects:
        raise Unreadable(
            "the reply holds no JSON object, so there is nothing to take from it; "
            "send one in the form of the brief"
        )
    wanted = f"one of {listed(_keys(kind), 'or')}" if len(_keys(kind)) > 1 else _keys(kind)[0]
    raise Unreadable(
        f"the reply's JSON is in none of the forms that were asked for; it must have {wanted}"
    )


def _keys(kind: Kind | None) -> list[str]:
    return [f'"{key}"' for key, told in _TOLD_BY.items() if kind in (None, told)]


def _kind_of(found: dict[str, Any]) -> Kind | None:
    return next((kind for key, kind in _TOLD_BY.items() if key in found), None)


def _in_form(found: dict[str, Any], kind: Kind) -> Read:
    acting: dict[str, None] = {}
    shown = _visible(found, "reply", acting)
    try:
        form = FORMS[kind].model_validate_json(to_json(shown))
    except ValidationError as error:
        raise Unreadable(_what_is_wrong(error)) from None
    except (ValueError, RecursionError):
        raise Unreadable(
            "the reply contains a value that JSON does not allow; send the object again"
        ) from None
    if isinstance(form, PlanReply) and not (form.goals or form.experiments):
        raise Unreadable("there is no goal and no experiment in the reply; send the whole plan")
    return Read(kind, form, tuple(acting))


def _visible(value: Any, record: str, acting: dict[str, None]) -> Any:
    """Return a value with its texts on one line each, and nothing in them that acts.

    What a model leaves open as null, or as "" for an option, is left out.
    """
    if isinstance(value, str):
        shown = one_line(value)
        if shown != " / ".join(line.strip() for line in value.split("\n") if line.strip()):
            acting[record] = None
        return shown
    if isinstance(value, list):
        return [_visible(one, record, acting) for one in value if one is not None]
    if isinstance(value, dict):
        return {
            one_line(key): _listed_or_visible(key, one, record, acting)
            for key, one in value.items()
            if one is not None and not (key == "option" and one == "")
        }
    return value


def _listed_or_visible(key: str, value: Any, record: str, acting: dict[str, None]) -> Any:
    noun = {"goals": "goal", "experiments": "experiment"}.get(key)
    if noun and isinstance(value, list):
        return [_visible(one, f"{noun} {at}", acting) for at, one in enumerate(value, 1)]
    return _visible(value, key if record == "reply" else record, acting)


def _what_is_wrong(error: ValidationError) -> str:
    """Say the first thing that is wrong with a form: where, what, and what it has to be."""
    first = error.errors(include_url=False, include_input=False)[0]
    where = _place(first["loc"])
    said = _MESSAGES.get(first["type"])
    given = first.get("ctx", {})
    bounds = {key: f"{one:g}" if isinstance(one, float) else one for key, one in given.items()}
    what = said.format(**bounds) if said else first["msg"][:1].lower() + first["msg"][1:]
    more = error.error_count() - 1
    rest = f"; {more} more like it" if more else ""
    return f"{where} {what}{rest}; send the whole object again in the form of the brief"


_MESSAGES = {
    "missing": "is missing",
    "string_type": "must be text",
    "string_too_long": "is longer than {max_length} characters",
    "string_too_short": "is empty",
    "string_pattern_mismatch": "must be an id such as p1",
    "float_type": "must be a number",
    "float_parsing": "must be a number",
    "finite_number": "must be a number",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "date_type": "must be a date such as 2026-10-31",
    "date_parsing": "must be a date such as 2026-10-31",
    "date_from_datetime_parsing": "must be a date such as 2026-10-31",
    "date_from_datetime_inexact": "must be a date such as 2026-10-31",
    "tuple_type": "must be a list",
    "too_long": "has more than {max_length} items",
    "too_short": "has too few items",
    "literal_error": "must be one of {expected}",
    "model_type": "must be an object",
}
_NOUNS = {"goals": "goal", "experiments": "experiment", "points": "point", "sentences": "sentence"}


def _place(location: tuple[int | str, ...]) -> str:
    """Return how a place in a reply is called: ("goals", 0, "due") is goal 1's "due"."""
    if len(location) > 1 and isinstance(location[1], int):
        noun = _NOUNS.get(str(location[0]), str(location[0]))
        field = next((part for part in location[2:] if isinstance(part, str)), "")
        return f'{noun} {location[1] + 1}: "{field}"' if field else f"{noun} {location[1] + 1}"
    return f'"{location[0]}"' if location else "the reply"


def _objects(text: str) -> tuple[list[dict[str, Any]], bool]:
    """Return the objects that stand in a text, outermost alone, and whether one is cut off."""
    found: list[dict[str, Any]] = []
    at, starts = text.find("{"), 0
    while at >= 0 and starts < _MOST_STARTS:
        starts += 1
        end, opened = _end_of(text, at)
        if end is None:
            if opened and _begins_an_object(text, at):
                return found, True
            at = text.find("{", at + 1)
            continue
        one = _parsed(text[at:end])
        if one is not None:
            found.append(one)
            at = text.find("{", end)
        else:  # "{a sentence in braces}", with an object in it perhaps
            at = text.find("{", at + 1)
    return found, False


_QUOTED_LINE = re.compile(r"^(?:> ?)+", re.MULTILINE)  # of a mail
_CURLY = str.maketrans(dict.fromkeys("“”„‟«»", '"') | {"\u00a0": " ", "\u202f": " "})


def _as_before_pasting(text: str) -> str:
    """Undo what mails and word processors do to quotation marks, spaces and lines."""
    return _QUOTED_LINE.sub("", text).translate(_CURLY)


def _unwrapped(found: dict[str, Any]) -> dict[str, Any]:
    """Return the object within {"plan": {…}}, where that alone is in it."""
    inner = next(iter(found.values()), None)
    is_wrapped = len(found) == 1 and isinstance(inner, dict) and not _kind_of(found)
    return inner if is_wrapped and inner is not None else found


def _begins_an_object(text: str, at: int) -> bool:
    return bool(re.match(r"\{\s*(?:(?://|/\*)[\s\S]{0,500}?\s)?\"[^\"]{1,60}\"\s*:", text[at:]))


_TOKEN = re.compile(
    r"""(?P<string>"(?:[^"\\]|\\.)*")|(?P<comment>//[^\n]*|/\*.*?\*/)|(?P<sign>[{}\[\]])|(?P<open>")""",
    re.DOTALL,
)


def _end_of(text: str, start: int) -> tuple[int | None, bool]:
    """Return where the object that begins at a brace ends; None where it does not.

    Beside it, whether it only lacks its end.
    """
    depth = 0
    for token in _TOKEN.finditer(text, start):
        if token["open"]:
            return None, True  # a text without an end
        if not token["sign"]:
            continue
        depth += 1 if token["sign"] in "{[" else -1
        if depth > _DEEPEST:
            return None, False
        if not depth:
            return token.end(), False
    return None, True


def _parsed(text: str) -> dict[str, Any] | None:
    """Return the object that a text is, trailing commas and comments left aside."""
    for attempt in (text, _without_extras(text)):
        try:
            value = json.loads(attempt, strict=False, parse_constant=_no_constant)
        except (ValueError, RecursionError):
            continue
        return value if isinstance(value, dict) else None
    return None


def _no_constant(name: str) -> None:
    raise ValueError(name)  # NaN and Infinity are no JSON


def _without_extras(text: str) -> str:
    bare = "".join(_kept(text))
    return "".join(_without_commas(bare))


def _kept(text: str) -> Iterator[str]:
    """Yield a text without its comments; what looks like one within a string stays."""
    at = 0
    for token in _TOKEN.finditer(text):
        if token["comment"]:
            yield text[at : token.start()]
            at = token.end()
    yield text[at:]


_STRING_OR_COMMA = re.compile(r'"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])', re.DOTALL)


def _without_commas(text: str) -> Iterator[str]:
    at = 0
    for token in _STRING_OR_COMMA.finditer(text):
        if token[0] == ",":
            yield text[at : token.start()]
            at = token.end()
    yield text[at:]
