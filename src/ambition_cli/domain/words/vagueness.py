"""Whether a goal can be reached or missed, as far as its words tell.

A goal is firm where it names something to count ("two talks", "every Friday"), something finished
that others could look at ("ship the billing service"), or what somebody will do ("new hires commit
on day one"). It is vague where it only asks for a change ("improve communication"), for more of
something, or for something nobody can point at. A date alone makes no goal firm: "be a better
listener by June" could be said of anybody in July.

The first verb says what is needed. With a verb of change ("improve") nothing but a figure helps,
or a purpose that can be seen ("so that ..."); with a verb of having a part ("drive", "own") it
takes a definite thing; with a verb of making it takes a thing that is not abstract.

Only English is judged; a text in another language is not vague.
"""

import re
from typing import Literal

from ambition_cli.domain.words import vagueness_words as w
from ambition_cli.domain.words.grammar import Words, is_known, tag_of
from ambition_cli.domain.words.vagueness_figures import (
    TOKEN,
    holds_a_count,
    says_how_often,
    without_dates,
)
from ambition_cli.domain.words.vocabulary import FOREIGN

Vague = Literal["change", "more", "quality", "abstract", "habit"]
"""Why a goal is vague: it asks for a change, for more, for a quality, for what cannot be pointed
at, or for a habit without saying how often."""

LONGEST = 300  # characters; more is a text, and says more than one thing

# "My goal is to", "I want to", "continue to", "proactively": what a goal begins with.
_OPENER = re.compile(
    r"(?:(?:my|our|the) (?:main |personal |professional |career |next )?"
    r"(?:goal|aim|objective|ambition|plan|focus)(?: this year| for \w+)? (?:is|will be) "
    r"|(?:i|we)(?: would|'d)? (?:want|like|need|hope|plan|aim|intend|wish|will|am going|strive|try)"
    r"(?:ing)? (?:to )?|i'll |in order |to "
    r"|(?:aim|try|strive|seek|continue|begin|start|commit|endeavou?r|aspire|be able) to "
    r"|(?:continue|keep|start|begin|stop|avoid|practi[sc]e) (?=\w+ing\b)"
    r"|(?:goal|objective|aim|target|okr)s?(?: \d+)?: ?|not |also |please "
    r"|(?!(?:ap|re|im|sup|com|multi)ply |rely |fly )\w+ly )+"
)
_IDIOM = re.compile(
    r"\b(?:comfort zone|above and beyond|the extra mile|the next level|whatever it takes"
    r"|figure out (?:what|who|how|where)|(?:on|with|to) (?:my|your)self"
    r"|my (?:passion|purpose|voice)|ahead of the curve|by example|outside (?:of )?the box"
    r"|(?:environment|culture|atmosphere|workplace) (?:where|in which|of|that)|big picture"
    r"|customers? first|at the table|walk the talk|a name for myself|foot in the door"
    r"|(?:raise|lift|boost|grow) my (?:profile|game)|^up my game|look(?:ing)? after (?:my|your)self"
    r"|get out more|on top of (?:my|things|it)|find my feet|my head above water"
    r"|up to speed|move the needle|(?:my|your|our) best)\b"
)
_SO_THAT = re.compile(r"\b(?:so that|such that|until|so (?=\w+ (?:can|will|do|don't))) (.+)")
_ENOUGH_TO = re.compile(r"\benough\b.* to (\w+)")  # "learn enough Rust to rewrite the parser"
_NEXT_PART = re.compile(r"(?:,|;|\b(?:and|to|by|until|then|that|after)\b) ?")


def vague_goal(text: str) -> Vague | None:
    """Return why an English goal could be neither reached nor missed; None where it could."""
    said = tidied(text)
    if not said or len(said) > LONGEST or not is_english(text):
        return None
    dateless = without_dates(said.lower())
    if holds_a_count(dateless):
        return None
    if _IDIOM.search(dateless):
        return "quality"
    goal = _Phrase(dateless, _names(said))
    return None if goal.is_firm_later() else goal.vague()


def tidied(text: str) -> str:
    """Return a text on one line with plain quotes and hyphens, and no stop behind it."""
    plain = text.replace("’", "'").replace("–", "-").replace("—", " - ")
    return " ".join(plain.split()).rstrip(" .!;:")


def is_english(text: str) -> bool:
    """Tell whether a text is English, where a word or two of a trade may be unknown."""
    words = Words(text.rstrip(" .!;:"))
    if words.are_english():
        return True
    plain = [word.strip(".,;:!()\"'") for word in words.typed]
    plain = [word for word in plain if word]
    if not plain or any(not word.isascii() or word in FOREIGN for word in plain):
        return False
    # A name may be of any language, so it counts for neither side: "Master React".
    common = [word for at, word in enumerate(plain) if at == 0 or word.islower()]
    known = sum(is_known(word) or _is_ours(word) for word in common)
    return known >= 0.5 * len(common) and _is_ours(plain[0])


def base_of(word: str, verbs: frozenset[str]) -> str:
    """Return the verb of which a word is a form, or nothing: improve, improves, improving."""
    if word in verbs:
        return word
    for ending in ("ing", "ed", "es", "s", "d"):
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 2:
            continue
        doubled = stem[:-1] if stem[-1] == stem[-2] else ""
        for one in (stem, f"{stem}e", doubled, f"{stem[:-1]}y" if stem[-1] == "i" else ""):
            if one in verbs:
                return one
    return ""


def _is_adverb(word: str) -> bool:
    """Tell whether a word says in what way: "effectively", but not "family"."""
    return word in w.HOLLOW_ADVERBS or (word.endswith("ly") and word not in w.NO_ADVERBS)


def _is_ours(word: str) -> bool:
    word = word.lower()
    verbs = (w.CHANGE, w.BEING, w.PART, w.HABIT, w.MAKING)
    return word in w.ABSTRACT | w.MORE | w.PRAISING or any(base_of(word, group) for group in verbs)


class _Phrase:
    """A goal, or a part of one: its verb, and the thing behind it."""

    def __init__(self, said: str, names: frozenset[str]) -> None:
        """Take a text in small letters without dates, and the proper names in it."""
        opened = _OPENER.match(f"{said} ")
        self.has_opener = bool(opened)
        self.said = said[opened.end() :] if opened else said
        self.names = names
        self.words = TOKEN.findall(self.said)
        if self.words[1:2] in (["and"], ["or"], ["&"]) and not base_of(self.words[0], w.CHANGE):
            self.words = self.words[2:]  # "design and ship the page" is as firm as "ship the page"
        self.verb = self.words[0] if self.words else ""

    def vague(self) -> Vague | None:
        """Return why it is vague, by its first word and what stands behind it."""
        if not self.words:
            return "abstract"
        is_wish = any(map(self._compares, range(len(self.words))))
        if base_of(self.verb, w.BEING):
            return "quality" if self._is_quality() else "more" if is_wish else None
        if base_of(self.verb, w.CHANGE):
            return "change"
        if says_how_often(self.said):
            return None
        if self.verb in ("work", "working") and self.words[1:2] == ["on"]:
            return "change"  # and it never says when it is done
        if self._is_noun_alone():
            return "abstract"
        return "more" if is_wish else self._vague_deed()

    def is_firm_later(self) -> bool:
        """Tell whether what follows its first words is firm: "so that nobody has to ask"."""
        enough = _ENOUGH_TO.search(self.said)
        if enough and not base_of(enough[1], w.CHANGE | w.BEING):
            return True
        purpose = _SO_THAT.search(self.said)
        if purpose and not self._is_wish(TOKEN.findall(purpose[1])):
            return True
        return any(self._makes_something(part) for part in _NEXT_PART.split(self.said)[1:])

    def _makes_something(self, said: str) -> bool:
        """Tell whether a later part of the text makes or finishes a definite thing."""
        part = _Phrase(said, self.names)
        if not base_of(part.verb, w.MAKING) or self._is_wish(part.words):
            return False
        return part._is_definite(part._thing()) and part.vague() is None

    def _is_wish(self, words: list[str]) -> bool:
        """Tell whether words only say that something should be better, or are too few."""
        return len(words) < 2 or any(
            word in group for word in words for group in (w.MORE, w.ABSTRACT, w.HOLLOW_ADVERBS)
        )

    def _is_quality(self) -> bool:
        """Tell "be more strategic" from "be certified" and "become chair of the works council"."""
        behind = self.words[1:]
        if not behind:
            return True
        if behind[0] == "promoted":
            return len(behind) == 1
        if not w.GIVEN.isdisjoint(behind):
            return False
        head, end = self._head(1)
        if self.verb in ("be", "being", "get") and behind[0] in w.PREPOSITIONS - {"to"}:
            start = self._thing()  # "be in control", and not "be on call alone"
            place, end = self._head(start)
            bare = place in w.THINGS_TOO and not self._is_definite(start)
            return bare or place in w.ABSTRACT or self._is_rank(place, self.words[start:end])
        if self.verb in ("keep", "keeping"):
            owned = behind[0] in ("my", "our") and not w.ABSTRACT.isdisjoint(behind)
            vague = head in w.ABSTRACT or owned
            return vague if self._is_definite(1) else not self._is_narrowed(end)
        if self.verb in ("get", "getting"):
            return self._is_quality_got(head, end)
        if self.verb in ("be", "being", "become", "becoming"):
            return not self._is_office(head, end)
        return True

    def _is_quality_got(self, head: str, end: int) -> bool:
        """Tell "get comfortable with Rust" and "get a raise" from "get my driving licence"."""
        if self.words[1] in w.DETERMINERS:
            return head in w.ABSTRACT | w.PARTS
        is_thing = tag_of(self.words[1]) in "NMbzH" and self._is_narrowed(end)
        return self._compares(1) or not (is_thing or self._has_name(1, len(self.words)))

    def _is_office(self, head: str, end: int) -> bool:
        """Tell whether others give what one becomes: "treasurer of the club", "a Django fellow"."""
        if any(map(self._compares, range(1, len(self.words)))):
            return False
        if self.words[end : end + 1] == ["of"] and tag_of(head) not in "AE":
            return head not in w.ABSTRACT | w.PARTS or self._is_definite(end + 1)
        if head in w.ABSTRACT | w.PARTS:
            return False
        named = self._has_name(1, len(self.words)) or self._is_narrowed(end)
        return self.words[1] == "the" or (self.words[1] in w.DETERMINERS and named)

    def _is_noun_alone(self) -> bool:
        """Tell whether it is an abstract noun with no verb: "career growth"."""
        if self.has_opener or self._head(0)[0] not in w.ABSTRACT:
            return False
        is_verb = any(base_of(self.verb, verbs) for verbs in (w.PART, w.HABIT, w.MAKING))
        return not is_verb or len(self.words) == 1 or self.verb.endswith("ed")

    def _vague_deed(self) -> Vague | None:
        """Return why something to do is vague, by the thing that is to be done."""
        is_part, is_habit = base_of(self.verb, w.PART), base_of(self.verb, w.HABIT)
        start = self._thing()
        if start == len(self.words):  # "delegate", "write clearly", "execute flawlessly"
            return "habit" if is_part or is_habit or start > 1 else None
        head, end = self._head(start)
        thing = self.words[start:end]
        if thing[0].endswith("self") or any(base_of(word, w.LIKING) for word in self.words[end:]):
            return "quality"
        if self._is_abstract(head, start, end):
            return "abstract"
        if self._is_rank(head, thing):
            return "quality"
        narrowed = self._is_narrowed(end)
        if is_part and head in w.NOT_DEFINITE and thing[0] not in ("a", "an") and not narrowed:
            return "abstract"
        bare = not self._is_definite(start) and not narrowed
        praised = thing[0] in w.PRAISING and head.endswith("s")
        return "habit" if bare and (is_part or is_habit or praised) else None

    def _thing(self) -> int:
        """Return where the thing stands that a verb is done to: "speak | at | a conference"."""
        at = 1
        while at < len(self.words) and (
            self.words[at] in w.PARTICLES or _is_adverb(self.words[at])
        ):
            at += 1
        return at

    def _is_abstract(self, head: str, start: int, end: int) -> bool:
        """Tell whether nobody could point at the thing."""
        at_a_name = self.verb in w.COURSES and self._has_name(end + 1, end + 3)
        is_made = start == 1 and base_of(self.verb, w.STRICT)
        if is_made or self._has_name(start, end) or at_a_name:
            return False
        if head in w.THINGS_TOO:
            own = self.words[start] == "my" or not self._is_definite(start)
            owned = own and base_of(self.verb, w.HABIT)
            taken_up = base_of(self.verb, w.PART) and self.words[start] not in ("a", "an")
            return bool(owned or taken_up)
        return head in w.ABSTRACT

    def _is_rank(self, head: str, thing: list[str]) -> bool:
        """Tell whether it is a part somebody plays: "a leadership role", "a strong team"."""
        if self.verb in w.ON_THE_WAY and self.words[1:2] in (["to"], ["into"]) and head in w.PARTS:
            return True
        if head in w.PARTS | {"position"} and not w.ABSTRACT.isdisjoint(thing):
            return True
        praised = thing[0] != "the" and not w.PRAISING.isdisjoint(thing)
        return praised and head in w.NOT_DEFINITE | w.PARTS

    def _compares(self, at: int) -> bool:
        """Tell whether a word asks for more: not "the faster parser" or "no more manual steps"."""
        word, before = self.words[at], self.words[at - 1] if at else ""
        if before == "no" or self.verb in ("nobody", "no"):
            return False
        return word in w.MORE and (before != "the" or word == "best")

    def _head(self, start: int) -> tuple[str, int]:
        """Return the noun of the phrase that begins there, and where the phrase ends."""
        end = start + 1
        while end < len(self.words) and not (
            self.words[end] in w.PREPOSITIONS | w.ENDS_NOUN or self.words[end].endswith("self")
        ):
            end += 1
        while end - 1 > start and _is_adverb(self.words[end - 1]):
            end -= 1
        return self.words[min(end, len(self.words)) - 1] if start < len(self.words) else "", end

    def _is_definite(self, start: int) -> bool:
        """Tell whether a phrase begins with "a", "the" or "my", or holds a name."""
        if start >= len(self.words):
            return False
        return self.words[start] in w.DEFINITE or self._has_name(start, self._head(start)[1])

    def _has_name(self, start: int, end: int) -> bool:
        return not self.names.isdisjoint(self.words[start:end])

    def _is_narrowed(self, end: int) -> bool:
        """Tell whether what follows the thing says which: "unit tests for the pricing engine"."""
        return any(
            self.words[at] in w.PREPOSITIONS
            and self._is_definite(at + 1)
            and self._head(at + 1)[0] not in w.ABSTRACT | w.NOT_DEFINITE
            for at in range(end, len(self.words) - 1)
        )


def _names(said: str) -> frozenset[str]:
    """Return the proper names in a text, in small letters: PostgreSQL, CKA, SkillSoft, Berlin.

    Where every word has a capital, as in a heading, only those with a capital inside count.
    """
    if said.isupper():
        return frozenset()
    words = TOKEN.findall(said)
    long = [word for word in words[1:] if len(word) > 3]
    is_heading = len(long) > 1 and all(word[0].isupper() for word in long)
    is_heading = is_heading and words[0].lower() not in ("read", "watch")  # what has a title
    return frozenset(
        word.lower()
        for at, word in enumerate(words)
        if any(map(str.isupper, word[1:]))
        or (at and not is_heading and word[0].isupper() and word.partition("'")[0] != "I")
    )
