"""Text as it is compared, and phrases as they are looked for in it.

People type "ich kann nicht mehr…", "ICH KANN NICHT MEHR" and "ich  kann nicht mehr!!", leave out
accents and apostrophes, or paste full-width letters. `fold` makes these one text, and `compiled`
makes a pattern out of phrases written in a language's own spelling, which finds all of them.
"""

import re
from collections.abc import Mapping
from typing import Final

from ambition_cli.domain.words.characters import folded, without_accents

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´′", "'"))
_LONG_DRAWN = re.compile(r"([^\W\d_])\1{2,}")
_SENTENCE_END = re.compile(r"[.!?…;:\n\r。！？；：،]+|,")
_STOPS = re.compile(r"\.(?: \.)+")
_NOT_A_WORD = re.compile(r"[^\w.]+|_+")
_UMLAUTS: Final = str.maketrans({"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "ss"})


def fold(text: str, *, stops: bool = False) -> str:
    """Return a text in lower case and plain letters, its words one space apart.

    Accents go, letters drawn out ("sooo") become one, an apostrophe becomes a space ("don t") and
    so does any other sign; with `stops`, a sign that ends a clause becomes a full stop by itself.
    """
    plain = _LONG_DRAWN.sub(r"\1", folded(text.translate(_APOSTROPHES)))
    plain = _SENTENCE_END.sub(" . " if stops else " ", plain)
    return _STOPS.sub(".", " ".join(_NOT_A_WORD.sub(" ", plain).split()))


def compiled(
    phrases: str,
    names: Mapping[str, str] | None = None,
    *,
    spaced: bool = True,
    across_stops: bool = True,
) -> re.Pattern[str]:
    """Return a pattern that finds any of these phrases, one a line, in a folded text.

    A phrase is a regular expression in its language's own spelling: "ü" finds "u" and "ue", an
    apostrophe may be left out, "<name>" stands for a part in `names`. With `spaced` (languages
    that put spaces between words), only whole words are found, and with `across_stops` a full
    stop may come between them: "I want to. Die."
    """
    lines = (line.strip() for line in phrases.strip().splitlines())
    joined = "|".join(_as_folded(_with_names(line, names or {})) for line in lines if line)
    if not spaced:
        return re.compile(joined)
    whole = rf"(?<!\w)(?:{_within_a_clause(joined)})(?!\w)"
    return re.compile(whole.replace(" ", r"(?: \. | )") if across_stops else whole)


def _within_a_clause(phrases: str) -> str:
    """Keep spaces that are no full stop where something must not follow.

    "I don't want to live in Berlin" is harmless, "I don't want to live. In Berlin …" is not.
    """
    pieces = phrases.split("(?!")
    return "(?!".join([pieces[0], *map(_spaces_kept, pieces[1:])])


def _spaces_kept(piece: str) -> str:
    depth = 1
    for at, sign in enumerate(piece):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return piece[:at].replace(" ", r"\x20") + piece[at:]
    return piece


def _with_names(phrase: str, names: Mapping[str, str]) -> str:
    for name, part in names.items():
        phrase = phrase.replace(f"<{name}>", part)
    return phrase


def _as_folded(phrase: str) -> str:
    spelled = phrase.translate(_UMLAUTS).replace("'", " ?").replace("’", " ?")
    return without_accents(spelled)
