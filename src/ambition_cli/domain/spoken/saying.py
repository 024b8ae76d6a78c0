"""What can be said: sentences, ways of saying one thing, and the person's words in frames."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ambition_cli.domain.spoken import speech
from ambition_cli.domain.words.forms import Phrase, is_doing, phrase_of, run_on
from ambition_cli.domain.words.grammar import is_known
from ambition_cli.domain.words.wording import quoted

LONGEST = 25
"""Words of a sentence that somebody can take in while listening, and say without drawing breath."""
_ENDS = (".", "!", "?", "…", "。", "！", "？")
_TOOL = re.compile(r"[A-Za-z][A-Za-z0-9+#]{1,15}")
_CLOSING = "”’\"')」』"


@dataclass(frozen=True)
class Sentence:
    """A sentence as it is said, and the records that it comes from."""

    text: str
    ids: tuple[str, ...] = ()

    @property
    def words(self) -> float:
        """Return how many words it has."""
        return speech.words_in(self.text)


@dataclass(frozen=True)
class Saying:
    """One way of saying one thing.

    `worth` is how much it is worth to the reply that just this is said: of all that fits in the
    time, what is worth most together is said.
    """

    sentences: tuple[Sentence, ...]
    worth: float
    is_quoted: bool = False  # its words stand alone in quotation marks
    is_too_long: bool = False  # it only says that the time is too short for it


NOTHING = Saying((), 0)


def sentence(text: str, ids: Sequence[str]) -> Sentence:
    """Return a sentence with a capital at its beginning and a full stop at its end."""
    text = text[:1].upper() + text[1:]
    return Sentence(text if text.endswith(_ENDS) else f"{text}.", tuple(dict.fromkeys(ids)))


def quotation(words: str, ids: Sequence[str]) -> Sentence:
    """Return the person's words as a sentence of its own, in quotation marks, whole."""
    words = " ".join(words.split())
    bare = words.rstrip(_CLOSING)
    stop = "。" if speech.is_unspaced(words[-1:]) else "."
    return Sentence(quoted(words if bare.endswith(_ENDS) else f"{words}{stop}"), tuple(ids))


def continued(first: str, more: str) -> str:
    """Return two statements as one sentence: "I'm …, and in two weeks I'll have …"."""
    keeps = more.startswith(("I ", "I'"))
    return f"{first}, and {more if keeps else more[:1].lower() + more[1:]}"


def phrase(text: str, heading: str | None = None) -> Phrase | None:
    """Return words as a phrase that runs on; what is called out ("…!") runs on like any other."""
    words = text.strip().rstrip("!").rstrip()
    return phrase_of(words, heading)


def flowing(text: str, frames: Mapping[str, Sequence[str]], heading: str) -> str | None:
    """Return a line as it runs on in the frame for its form, or None where that is not certain.

    One word such as "teaching" may be a noun, and runs on as such under `doing`; so does the name
    of a tool, "linux".
    """
    found = phrase(text, heading)
    if not found and "doing" in frames:
        word = text.strip().rstrip(".!")
        if is_doing(word):
            return frames["doing"][0].format(word.lower())
        if _TOOL.fullmatch(word) and not is_known(word):
            return frames["doing"][0].format(word)
    return run_on(found, frames) if found else None
