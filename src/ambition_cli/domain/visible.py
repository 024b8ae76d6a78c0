"""Text from a plan, made safe to show: whatever would act on a screen or a page is spelled out."""

import re

# C0 and C1 controls, DEL, bidi controls, line and paragraph separators, surrogates, BOM.
_ACTING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufeff]"
)
_LAST_OF_TWO_DIGITS = 0xFF


def visible(text: str) -> str:
    r"""Return the text with characters that act on a terminal spelled out, like \x1b."""
    return _ACTING.sub(lambda match: _spelled(match[0]), text)


def spelled_out(text: str) -> str:
    r"""Return the text made visible with its line breaks and tabs spelled out too, like \n."""
    return visible(text).replace("\n", "\\n").replace("\t", "\\t")


def one_line(text: str) -> str:
    """Return the text on one line, made visible."""
    if text.isprintable():  # what most texts are, and nothing that acts is
        return text.strip()
    return visible(" / ".join(part.strip() for part in text.splitlines() if part.strip()))


def escaped_in_json(text: str) -> str:
    """Return JSON text with characters that act on a terminal as JSON escapes."""
    return _ACTING.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _spelled(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code <= _LAST_OF_TWO_DIGITS else f"\\u{code:04x}"
