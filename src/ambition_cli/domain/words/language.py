"""Which language a text is in, told by its letters and its smallest words.

    >>> language_of("Ich möchte mehr mit den Leuten reden, die es nutzen")
    'de'

Only of the nine languages that answers are read in. A few words tell nothing for sure, and nothing
is said of them: "Design Lead" may stand in any language.
"""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

_KANA = re.compile(r"[\u3041-\u30fa]")
_IDEOGRAPH = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+")
_LEAD = 2  # how many small words more than any other language has

_SMALL: Final = {
    "en": "the and of to in is that it for my with who on at not are this be they from want how "
    "what more their people i me by an without nobody when so than each",
    "de": "der die das und ich nicht ein eine einen zu den mit von ist auf für im dem sich wie "
    "mehr wir aus bei auch ohne wenn meine mein keine kein was werden oder",
    "fr": "le la les et de des un une je ne pas que qui pour dans est avec sur au aux du mes mon "
    "ma plus ce sans ils nous leur quand ou sont être",
    "es": "el la los las y de que en un una no por con para mi es lo se del al más sin su cuando "
    "yo me como ser quiero o sus pero hay",
    "pt": "o a os as e de que em um uma não por com para meu minha é do da no na ao mais sem se "
    "quando eu como ser quero ou seus dos das",
    "it": "il lo la i gli le e di che un una non per con mio mia è del della al più senza si "
    "quando come essere voglio o sono nel nella dei chi",
    "nl": "de het een en van ik niet is dat in op te met voor mijn zijn er aan meer wat die om "
    "zonder wie als ook bij naar wil worden geen of",
}  # fmt: skip
_LANGUAGES: Final[dict[str, tuple[str, ...]]] = {}
for _code, _words in _SMALL.items():
    for _word in _words.split():
        _LANGUAGES[_word] = (*_LANGUAGES.get(_word, ()), _code)


def language_of(text: str) -> str:
    """Return the code of the language that a text is in, or "" where that is not plain."""
    if _KANA.search(text):
        return "ja"
    words = _WORD.findall(text.casefold())
    if _IDEOGRAPH.search(text):
        return "zh"
    counts = Counter(code for word in words for code in _LANGUAGES.get(word, ()))
    (first, most), (_, next_most) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    return first if most >= next_most + _LEAD else ""


def language_of_all(texts: Iterable[str]) -> str:
    """Return the language that several answers of one person are in, or "" where none is plain."""
    return language_of(" \n".join(texts))
