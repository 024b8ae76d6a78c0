"""Characters as they are read, whatever keyboard they come from and however they are accented."""

import re
import unicodedata

# Letters, digits and signs as an input method for Japanese, Chinese or Korean types them.
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    ord(wide): narrow
    for wide, narrow in (("\u3000", " "), ("\u3001", ","), ("\u2212", "-"), ("\u30fc", "-"))
}

KANA = re.compile(r"[\u3040-\u30ff]")
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
"""A character of Japanese or Chinese, in which no spaces stand between words."""
LONG_DRAWN = re.compile(r"([^\W\d_])\1{2,}")
"""A letter drawn out: "sooo"."""
_ACCENTS = re.compile(r"[\u0300-\u036f]")


def folded(text: str) -> str:
    """Return a text in lower case without accents, full-width letters as plain ones.

    For comparing alone: É, ｅ and e are one letter, ß is ss; ガ and カ stay two. What shows nothing
    (a soft hyphen, a joiner) is gone.
    """
    plain = unicodedata.normalize("NFKC", text).casefold()
    if plain.isascii():
        return plain
    plain = "".join(sign for sign in plain if unicodedata.category(sign) != "Cf")
    return without_accents(plain)


def without_accents(text: str) -> str:
    """Return a text without the accents of Latin, Greek and Cyrillic letters."""
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", text)))


def narrow(text: str) -> str:
    """Return a text that is to be read as a number, a date or a command in plain characters.

    Full-width １ ＜ ｙ, and digits of any script, are read as 1 < y. For reading alone: what a
    person says is kept as it was typed.
    """
    if text.isascii():
        return text
    plain = text.translate(_NARROW)
    return "".join(str(unicodedata.decimal(one, one)) for one in plain)


def command_word(text: str) -> str:
    """Return a reply as it is compared with what it may be: ＮＯ and " No" are no."""
    return narrow(text).strip().lower()
