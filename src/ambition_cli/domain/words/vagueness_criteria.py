"""Whether a criterion can come out either way, or is only felt.

"I feel more confident", "people like it" and "communication has improved" can be argued on the
day; "they book again", "it is merged" and "on three of five days" cannot. What is counted, what is
done unasked and what somebody does make a criterion hard, whatever else it says.

Only English is judged; a text in another language is not soft.
"""

import re
from typing import Literal

from ambition_cli.domain.words import vagueness_words as w
from ambition_cli.domain.words.vagueness import (
    LONGEST,
    base_of,
    is_english,
    tidied,
)
from ambition_cli.domain.words.vagueness_figures import TOKEN, holds_a_count

Soft = Literal["feeling", "opinion", "improved"]
"""Why a criterion is soft: it is felt, said or thought by others, or better by no figure."""

_ALONE = re.compile(
    r"\b(?:un(?:asked|prompted|invited)|without (?:being |my |me |having to |any |a )?"
    r"(?:ask(?:ing|ed)?|told|remind\w*|prompt\w*|help|nudg\w*)|(?:nobody|no one) asked"
    r"|(?:of|on) (?:my|his|her|their) own(?: accord| initiative)?"
    r"|by (?:itself|herself|himself|themselves)|without me|(?:do|does|did) what|and (?:do|did)$)\b"
)
_LIKENESS = re.compile(r"\b(?:looks?|just|is|was|works?|something|more|would|'d) like\b")
_SEEN_AS = re.compile(
    r"\b(?:sees?|regards?|views?) (?:me|us|it) as\b|\b(?:seen|viewed|known|regarded) as\b"
    r"|\b(?:find|finds|found) (?:it|this|that|them|me)(?: very| really)?"
    r" \w+(?:ing|ful|able|ive|ant|ent|ous|al|y|ed)\b|\bon board\b"
)
# What follows from a "no" is not what shows it: "… If not, a smaller team suits me better".
_CONSEQUENCE = re.compile(r"(?<=\w)[.;] (?:if|otherwise|or else)\b.*")
_FELT = re.compile(
    r"\b(?:right|good) direction\b|^(?:it|this|that) (?:really |has |all )?help(?:ed|s)?$"
    r"|\bfe(?:els?|lt|eling)\b|\blook(?:ing|s|ed)? forward\b"
    r"|(?:\bwould|'d) (?:like|love|want) to\b"
    r"|\bopen to\b|\bcould see\b|\b(?:see|picture|imagine) myself\b"
)


def soft_criterion(text: str) -> Soft | None:
    """Return why an English criterion could be argued either way; None where it could not."""
    said = _CONSEQUENCE.sub("", tidied(text).lower())
    if not said or len(said) > LONGEST or not is_english(text):
        return None
    words = TOKEN.findall(said)
    if holds_a_count(said) or _ALONE.search(said) or _somebody_acts(words):
        return None
    found = set(words)
    if _LIKENESS.search(said):
        found -= {"like", "likes"}
    if _FELT.search(said):
        return "feeling"
    if found & w.IMPROVED or (found & w.MORE and "than" not in found):
        return "improved"
    if found & w.OPINION or _SEEN_AS.search(said):
        return "opinion"
    return "feeling" if found & w.FEELING else None


def _somebody_acts(words: list[str]) -> bool:
    """Tell whether something is done that can be seen: "they book", not "to book" or "booking"."""
    return any(
        base_of(word, w.SEEN)
        for before, word in zip(["", *words], words, strict=False)
        if before not in w.NO_VERB_BEHIND and not word.endswith("ing")
    )
