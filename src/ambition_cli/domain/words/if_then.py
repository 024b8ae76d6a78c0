"""Plans of the form "If X, then I Y", from plans in any order.

The strict form works best (Sheeran, Listrom & Gollwitzer 2024), and nobody types it by heart: "I
write one page when it is Monday", "When X, I'll Y" and "Monday 9:00: write" say the same.
"""

import re

from ambition_cli.domain.words.date_words import WEEKDAYS

# Words that begin a sentence with a capital, and stand inside one without.
_COMMON = frozenset(
    word
    for line in (
        "a ask block book bring build call close do draft draw email finish give go help hold it",
        "keep learn look make meet my no open pick plan prepare read record run say send set show",
        "sit somebody someone spend start stop take talk teach tell the there think this try turn",
        "walk work write",
    )
    for word in line.split()
)
_WEEKDAY = "|".join(sorted(WEEKDAYS.split(), key=len, reverse=True))
# The form as it is said in each language; of Japanese and Chinese without spaces.
_FORM = re.compile(
    r"if .+, then i .+|(?:wenn|falls|sobald) (?>.+?, ).*\b(?:ich|mir|mich)\b.*"
    r"|(?:si|cuando) .+, (?:entonces|alors|je|j'|yo)\b.+|quand .+, (?:alors|je|j').+"
    r"|(?:se|quando) .+, (?:então|allora|eu|io)\b.+|(?:als|wanneer) (?>.+?, dan ).*\bik\b.*"
    r"|.*(?:たら|なら|れば|えば|けば|ときは|ときには|場合は)[、，,].+"
    r"|(?:如果|要是|一旦|当)(?>.+?[，,、]).*(?:我|就).+",
    re.IGNORECASE | re.DOTALL,
)
_WHEN = r"if|when|whenever|as soon as|once|every time|each time|wenn|falls"
_I = r"(?:(?:i'll|i will|i'm going to|i am going to|i shall|i'd|i want to|i)\s+)"
_CUE_FIRST = re.compile(
    rf"(?P<when>{_WHEN})\s++(?P<cue>.+?)(?<!\s)"
    r"(?:\s*,\s*(?:then\s+)?|\s+then\s+|\s*(?<![-=])[-=]+>\s*|\s*→\s*)"
    rf"{_I}?(?P<act>.+)",
    re.IGNORECASE | re.DOTALL,
)
_ACT_FIRST = re.compile(
    rf"(?:then\s+)?{_I}?(?P<act>.+?),?(?<!\s)\s+(?:{_WHEN})\s+(?P<cue>.+)",
    re.IGNORECASE | re.DOTALL,
)
_MOMENT = re.compile(
    rf"(?P<cue>(?:on |at |every |each )?(?:(?:{_WEEKDAY})s?\b|\d{{1,2}}[:.]\d\d|tomorrow|noon"
    rf"|morning|evening|day|weekday|week)[^,→]*?)"
    r"(?:(?<!\s)\s*(?::(?!\d)|,|→|(?<![-=])[-=]+>|–|—)\s+)"
    rf"(?:then\s+)?{_I}?(?P<act>.+)",
    re.IGNORECASE | re.DOTALL,
)


def has_form(text: str) -> bool:
    """Tell whether a plan has the form "If X, then I Y"."""
    return bool(_FORM.fullmatch(text.strip()))


def in_form(text: str) -> str | None:
    """Return a plan in the form "If X, then I Y"; None where it has no cue or no deed.

    For example: "I write one page if it is Monday" is "If it is Monday, then I write one page".
    """
    plain = text.strip().rstrip(".").replace("’", "'")
    if has_form(plain):
        return plain
    moment = _MOMENT.fullmatch(plain)
    found = _CUE_FIRST.fullmatch(plain) or moment or _ACT_FIRST.fullmatch(plain)
    if not found:
        return None
    cue, act = found["cue"].strip(" ,;:"), found["act"].strip(" ,;")
    if found is moment:
        cue = re.sub(r"^(?:on|at|every|each) ", "", cue, flags=re.IGNORECASE)
        cue = "it is " + re.sub(r"^([a-z]+day)s\b", r"\1", cue, flags=re.IGNORECASE)
    return f"If {_inside(cue)}, then I {_inside(act)}" if cue and act else None


def _inside(words: str) -> str:
    """Return words as they stand inside a sentence: the capital of their beginning goes.

    A name or a weekday keeps its own: "Write" is "write", "Mei asks" and "I wait" stay.
    """
    first, _, rest = words.partition(" ")
    common = first.lower() in _COMMON
    return f"{first.lower()} {rest}".strip() if common else words
