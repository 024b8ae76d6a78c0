"""The person's own words: cleaned when they come in, quoted or named where they are used.

They are never bent to fit a sentence: they stand in quotes, or after a colon at the end.
"""

import re
import sys
from collections.abc import Sequence

from ambition_cli.errors import Refused

LARGEST = 1_000_000_000_000  # more is a slip of the key, and sums of it would have no end
NAME_LENGTH = 90  # characters; a longer text goes by its short name, or by its beginning
# Scripts that put no spaces between words, for a class of a pattern: Thai, Lao, Burmese, Khmer,
# Japanese, Chinese.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_LINE_END = re.compile(r"\r+\n?")
_UNSAVEABLE = re.compile("[\x00\ud800-\udfff]")
_INNER = str.maketrans("“”", "‘’")


def clean(text: str, what: str) -> str:
    """Return a text as it is kept: trimmed, with plain line ends.

    Raises Refused where it is empty or contains a character that cannot be saved.
    """
    cleaned = _LINE_END.sub("\n", text).strip().lstrip("\ufeff").strip()  # as Windows begins files
    if not any(one.isprintable() and not one.isspace() for one in cleaned):
        raise Refused(f"{what} is empty; give it a few words")
    if cleaned == "…":
        raise Refused(
            f"{what} is only “…”, which stands for your own words; type them in its place"
        )
    if _UNSAVEABLE.search(cleaned):
        raise Refused(f"{what} contains a character that cannot be saved; type it again without it")
    return cleaned


def shortened(text: str, length: int = NAME_LENGTH) -> str:
    """Return a text on one line, cut at a word where it is longer than so many characters."""
    one_line = " ".join(text.split())
    if len(one_line) <= length:
        return one_line
    cut = one_line[: length - 1]
    if one_line[length - 1] != " " and " " in cut[length // 2 :]:
        cut = cut.rpartition(" ")[0]
    return f"{cut.rstrip(' ,;:.')}…"


def one_word(text: str, platform: str = sys.platform) -> str:
    """Return a text as one word of a command that a person copies, harmless in every shell.

    For example: g1, "my goal", and '$(rm x)' for what a plan from somebody else may hold.
    """
    if platform == "win32":
        return _one_word_on_windows(text)
    if re.fullmatch(r"[^\s\"'$`\\!*?\[\](){}<>|&;#~=^%]+", text):
        return text
    if not re.search(r"[\"$`\\!]", text):
        return f'"{text}"'
    # In between quotes a backslash means something else to fish than to bash and zsh.
    parts = re.split(r"(['\\])", text)
    return "".join(f"\\{part}" if part in ("'", "\\") else f"'{part}'" for part in parts if part)


def _one_word_on_windows(text: str) -> str:
    """Return a text as one word for PowerShell and, as far as that can be, for cmd."""
    if re.fullmatch(r"[\w\\:./+-]+", text):
        return text
    if not re.search(r"[\"$`%]", text):
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def quoted(text: str) -> str:
    """Return a text in quotation marks, as typed; those inside it become single ones."""
    return f"“{text.translate(_INNER)}”"


def listed(texts: Sequence[str], last: str = "and") -> str:
    """Return texts as people list them: a, b and c."""
    if len(texts) < 2:
        return "".join(texts)
    return f"{', '.join(texts[:-1])} {last} {texts[-1]}"


def some_of(texts: Sequence[str], most: int) -> list[str]:
    """Return at most so many texts, and how many more there are: a, b, 3 more."""
    more = len(texts) - most
    return [*texts[:most], *([f"{more} more"] if more > 0 else [])]


def counted(number: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun: 1 goal, 3 goals."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def number_said(value: float) -> str:
    """Return a number without needless digits: 4, 2.5."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else str(int(value))


def hours_said(value: float) -> str:
    """Return hours in words: 1 hour, 2.5 hours."""
    return f"{number_said(value)} hour{'' if value == 1 else 's'}"


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
