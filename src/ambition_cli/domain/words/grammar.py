"""What each word of an English text can be, and where its verb stands: enough for short answers.

Each word gets one letter, its tag:

    D the, my, no, Maria's     Q more, three, 15      A adjective        E adverb
    N plural noun              M singular noun        b verb or noun (plan)
    v verb (teach)             s verb with -s (sees)  z verb with -s or plural noun (plans)
    x is, can, doesn't         p past (went)          l past or participle (made, asked)
    G -ing (helping)           H -ing noun (training) T to
    P I, they, there           B nobody               O me, them
    R preposition              W who, how, because    C and, or, but     K comma
"""

import re
from dataclasses import dataclass

from ambition_cli.domain.words import form_words as w
from ambition_cli.domain.words import vocabulary as v

_TOKEN = re.compile(r"[^\s,]+|,")
_NOUNS = "NMbzH"
_POSSESSIVE = re.compile(r".+(?:'s|s')")
_CONTRACTED = re.compile(
    r"(i|we|you|they|he|she|it|there|that|what|who|how)'(m|re|ve|ll|d|s)|(i)(m|ve)", re.IGNORECASE
)


@dataclass(frozen=True)
class NounPhrase:
    """A noun phrase: where it ends, and whether its noun is plural."""

    end: int
    plural: bool
    head: int


class Words:
    """The words of a text with their tags, and what can be found among them."""

    def __init__(self, text: str) -> None:
        """Tag each word of a text of one sentence."""
        self.typed = _split(text)
        self.lower = [word.lower() for word in self.typed]
        self.in_capitals = text.isupper()
        tags = list(map(tag_of, self.typed))
        for at, word in enumerate(self.lower):
            tags[at] = self._by_neighbours(tags, at, word)
        self.tags = "".join(tags)

    def _by_neighbours(self, tags: list[str], at: int, word: str) -> str:
        """Return the tag of a word, mended by what stands around it."""
        tag, before = tags[at], tags[at - 1] if at else "."
        after = tags[at + 1] if at + 1 < len(tags) else "."
        if tag == "s" and at == 0:
            return "N"  # "Trains run late"
        is_team = at > 1 and self.lower[at - 1] in w.COLLECTIVES
        if tag == "z" and is_team and word.removesuffix("s") in v.PLURALS_TOO:
            return "s"  # "My team waits for me"
        if tag == "v" and word in v.PLURALS_TOO and (before == "D" or tags[:at][-2:] == ["D", "A"]):
            return "M"  # "the launch"
        if self._is_acronym(at):
            return "M"  # "NHS staff"
        if word == "excel" and before == "R":
            return "M"  # "test cases in Excel"
        if before not in "PTxBNz" and self._is_one_name(at):
            return "M"  # "rush jobs"
        if at and self._is_one_name(at - 1) and tag == "z" and tags[at - 1] == "M":
            return "N"
        if tag == "A" and before == "D" and self.word(at + 1) == "of":
            return "M"  # "the kind of work"
        if word == "like" and before in "PBE":
            return "v"
        is_verb = before in "PT" or (before in "Nz" and after in "DO")
        if tag == "A" and is_verb and is_verb_too(word):
            return "v"  # "they own"
        if at and tag in "Nz" and after in "MbNz" and self._is_proper(at):
            return "M"  # "the Leeds branch"
        return tag

    def _is_one_name(self, at: int) -> bool:
        return self.word(at + 1) in w.ONE_NAME.get(self.word(at), ())

    def _is_acronym(self, at: int) -> bool:
        typed = self.typed[at]
        in_capitals = len(typed) > 1 and typed.isupper() and not self.in_capitals
        return in_capitals and typed.lower() not in _CLOSED

    def _is_proper(self, at: int) -> bool:
        typed = self.typed[at]
        return typed[0].isupper() and not typed.isupper() and not is_known(typed)

    def __len__(self) -> int:
        """Return how many words, contractions as two."""
        return len(self.tags)

    def tag(self, at: int) -> str:
        """Return a tag, or "." behind the end."""
        return self.tags[at] if at < len(self.tags) else "."

    def word(self, at: int) -> str:
        """Return a word in lower case, or nothing behind the end."""
        return self.lower[at] if at < len(self.lower) else ""

    def are_english(self) -> bool:
        """Tell whether most words are known English ones, and none is of another language."""
        words = [word for word in self.typed if word != "," and not _is_number(word)]
        if any(word in v.FOREIGN for word in words) or any(map(_is_foreign, words)):
            return False
        if words and words[0].lower() in v.FOREIGN and not words[0].isupper():
            return False
        known = sum(is_known(word) for word in words)
        return known >= max(1, 0.6 * len(words))

    def noun_phrase(self, start: int) -> NounPhrase | None:
        """Return the noun phrase that begins there, without what follows its noun."""
        part = self._part(start)
        if part:
            return part
        at = start
        while self.tag(at) in "DQ":
            possessive = at > start and _POSSESSIVE.fullmatch(self.lower[at - 1])
            if possessive and self.lower[at] in w.DETERMINERS:
                return None  # "the wiki's a mess"
            at += 1
        head, plural = -1, False
        while at < len(self):
            if self.tags[at] in _NOUNS:
                if head >= 0 and self._ends_at(head, at, plural=plural):
                    break
                head, plural = at, self.tags[at] in "Nz"
            elif plural or not self._describes(start, head, at):
                break
            at += 1
        if head < 0:
            return None
        second = self.noun_phrase(at + 1) if self.word(at) in ("and", "or", "&") else None
        if second:
            return NounPhrase(second.end, self.lower[at] == "and" or second.plural, second.head)
        return NounPhrase(at, plural, head)

    def _ends_at(self, head: int, at: int, *, plural: bool) -> bool:
        """Tell whether a noun phrase ends before another noun: "customers | call us"."""
        noun, tag = self.lower[head], self.tags[at]
        if plural and (noun not in v.BEFORE_NOUNS or self._begins_verb(at, noun)):
            return True
        if noun in w.BEFORE_SUBJECTS and tag in "Nz":
            return True  # "the way | managers give feedback"
        return tag == "z" and self._takes_object(at)

    def _describes(self, start: int, head: int, at: int) -> bool:
        """Tell whether a word belongs to the noun behind it: "boring but important work"."""
        tag, after = self.tags[at], self.tag(at + 1)
        if head >= 0:  # "public sector digital services"
            return tag in "AG" and head > start and after in _NOUNS
        if tag == "C":
            return at > start and self.tags[at - 1] == "A" and after in "AlGE"
        if tag == "D":  # "other people's needs"
            return bool(_POSSESSIVE.fullmatch(self.lower[at]))
        return tag in "AlG" or (tag == "E" and after in "Al")

    def _begins_verb(self, at: int, plural: str) -> bool:
        """Tell whether a word behind "people" or "sales" is a verb: "people work", "sales work"."""
        tag = self.tags[at]
        if plural in v.PERSONS:
            return tag in "bzH"
        if tag == "z":
            return self._takes_object(at)
        return tag == "b" and self.tag(at + 1) in "DO"

    def _part(self, start: int) -> NounPhrase | None:
        """Return a noun phrase like "none of our forms" or "1 in 4 deliveries"."""
        out_of = self.tags[start : start + 4] == "QRRQ" and self.word(start + 1) == "out"
        at = start + 1 + out_of
        of_number = self.tag(start) == self.tag(at + 1) == "Q" and self.word(at) in ("in", "of")
        if not of_number and (self.tag(start) not in "DQB" or self.word(start + 1) != "of"):
            return None
        whole = self.noun_phrase(at + 1)
        return whole and NounPhrase(whole.end, True, whole.head)

    def _takes_object(self, at: int) -> bool:
        """Tell whether a word like "plans" behind a singular noun is the verb: "costs families"."""
        after, word = self.tag(at + 1), self.word(at + 1)
        if word in ("something", "everything", "anything", "nothing"):
            return True
        if word in ("up", "down", "off", "away", "back", "out") and self.word(at + 2) != "of":
            return True
        if self.lower[at][:-1] in v.SELDOM_VERBS:
            return after in "DO"
        if after == "M" and word.endswith(w.PERSON_ENDINGS):
            return False  # "insurance claims processor"
        return after in "DQNMO" or (after == "A" and self.tag(at + 2) in _NOUNS)

    def open_verb(self, start: int, *, verb: int = -1) -> tuple[int, bool]:
        """Return where a finite verb stands that nothing behind `start` has opened, or the end.

        "who", "how", "sure" and a subject right behind a noun ("forms nobody reads") open a part
        with a verb of its own. `verb` is the place of a verb that has no subject. The second value
        tells that what was passed can be read otherwise.
        """
        at, doubtful, allowed, complements, finite = start, False, 0, 0, verb
        while at < len(self):
            tag = self.tags[at]
            if tag == "K" and self.tag(at + 1) != "W":
                return at, True
            if self._opens(at):
                allowed += 1
            elif self._is_finite(at):
                if complements and tag in "vb":
                    complements -= 1  # "help people grow"
                elif allowed:
                    allowed -= 1
                else:
                    return at, doubtful
                finite = at
            elif tag == "D" and at and self.tags[at - 1] in "NMbz" and at - 1 != finite:
                doubtful = doubtful or self._has_verb(at)
            complements += self.lower[at] in w.WITH_VERB
            at = self._behind_helper(at) if tag == "x" else at + 1
        return at, doubtful

    def _opens(self, at: int) -> bool:
        """Tell whether a part with a verb of its own begins: "who", "sure nobody", "until I"."""
        tag, before = self.tags[at], self.tags[at - 1] if at else "."
        if tag == "W" or (self.lower[at] == "sure" and self.tag(at + 1) in "DQPBNMAb"):
            return True
        if (tag in "PB" and before in "NMbzHAEOQB") or (tag == "P" and before in "RK"):
            return True
        return self._opens_sentence(at)

    def _opens_sentence(self, at: int) -> bool:
        """Tell "before the kids are asleep" from "before lunch"."""
        if self.lower[at] not in w.BEFORE_SENTENCES or self.tag(at + 1) in "PB":
            return False
        if self.lower[at] == "like" and at and self.tags[at - 1] in "NMBz":
            return False  # "people like my mum"
        phrase = self.noun_phrase(at + 1)
        return bool(phrase and phrase.end < len(self) and self._is_finite(phrase.end))

    def _has_verb(self, at: int) -> bool:
        """Tell whether a verb follows the noun phrase: "tickets our team owns"."""
        phrase = self.noun_phrase(at)
        end = phrase.end if phrase else len(self)
        return end < len(self) and (self._is_finite(end) or self.tags[end] in "bz")

    def _has_two_objects(self, at: int) -> bool:
        return any(word in w.WITH_TWO_OBJECTS for word in self.lower[:at])

    def _behind_helper(self, at: int) -> int:
        """Return where "can't really see" goes on, behind its verb."""
        at += 1
        while self.tag(at) in "Ex":
            at += 1
        return at + 1 if self.tag(at) in "vblG" else at

    def _is_finite(self, at: int) -> bool:
        """Tell whether the word is a verb with a subject, as far as its neighbours tell."""
        tag = self.tags[at]
        if tag in "xsp":
            return not self._is_helper_or_noun(at)
        before = at - 1
        while before > 0 and self.tags[before] == "E":
            before -= 1
        if before < 0 or tag not in "vbzl":
            return False
        previous, noun = self.tags[before], self.lower[before]
        if tag == "v":
            maybe_noun = previous in "lA" and self.lower[at] in v.PLURALS_TOO
            is_asked = previous == "W" and noun != "how"
            return is_asked or (previous in "NzPBMbHOlRA" and not maybe_noun)
        if tag == "b":
            return self._is_plural_verb(at, before)
        if tag == "z":
            can_be_subject = previous in "MbH" or noun in v.BEFORE_NOUNS
            return previous in "PB" or (can_be_subject and self._takes_object(at))
        return previous in "PB" or (previous == "W" and noun in w.RELATIVES)

    def _is_helper_or_noun(self, at: int) -> bool:
        """Tell "do" in "to do", and "fears" in "old fears", from verbs with a subject."""
        before, word = self.tags[at - 1] if at else ".", self.lower[at]
        if self.tags[at] == "s":
            return before == "D" or (before == "A" and word[:-1] in v.MASS | v.VERBS_OR_MASS)
        return word in ("do", "have") and before in "TC"

    def _is_plural_verb(self, at: int, before: int) -> bool:
        """Tell whether a word like "plan" is the verb: "teams plan", "who plan"."""
        previous = self.tags[before]
        if previous == "W":
            return self.lower[before] in ("who", "which", "that")
        if previous in _NOUNS and self.tag(at + 1) == "O":
            return True
        is_object = previous in "Nz" and self._has_two_objects(at)
        return previous in "NzP" and not is_object and self._is_subject(before)

    def _is_subject(self, at: int) -> bool:
        """Tell whether a plural noun can be what a verb follows, and no part of a compound."""
        return self.tags[at] == "P" or self.lower[at] not in v.BEFORE_NOUNS or at + 2 < len(self)


def _split(text: str) -> list[str]:
    """Return the words, "no one" as one and "I'm" as two."""
    words: list[str] = []
    for found in _TOKEN.findall(text.replace("’", "'")):
        contracted = _CONTRACTED.fullmatch(found)
        if contracted:
            words += [
                part if at == 0 else f"'{part}"
                for at, part in enumerate(part for part in contracted.groups() if part)
            ]
        elif found.lower() == "one" and words and words[-1].lower() == "no":
            words[-1] += "-one"
        elif found.lower() == "longer" and words and words[-1].lower() == "no":
            words[-1] += "-longer"
        else:
            words.append(found)
    return words


def _is_number(word: str) -> bool:
    return bool(re.fullmatch(r"\d[\d.]*(?:k|%|th|st|nd|rd|km|h|x|am|pm)?", word.lower()))


def _is_foreign(word: str) -> bool:
    return bool(re.search(r"[^\x00-\x7f]", word)) and word.lower() not in (
        "café", "cafés", "naïve", "résumé", "cliché", "façade", "fiancé", "fiancée", "crèche"
    )  # fmt: skip


def _stem(word: str) -> str:
    """Return a plural or a verb with -s without its ending, or nothing where it has none."""
    if len(word) < 3 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return ""
    if word in v.NOT_PLURAL:
        return ""
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes", "oes")):
        return word[:-2]
    return word[:-1]


def _ing_verb(word: str) -> str:
    """Return the verb of an -ing word, or nothing where no known verb has it."""
    base = word[:-3]
    for verb in (base, f"{base}e", base[:-1] if base[-1:] == base[-2:-1] else "", f"{base[:-1]}ie"):
        if verb in _ANY_VERB:
            return verb
    return ""


def _ed_verb(word: str) -> str:
    base = word[:-2]
    for verb in (base, f"{base}e", base[:-1] if base[-1:] == base[-2:-1] else "", f"{base[:-1]}y"):
        if verb in _ANY_VERB:
            return verb
    return ""


_ANY_VERB = v.VERBS | v.VERBS_OR_NOUNS | v.VERBS_OR_MASS | {"do", "have", "be"}
_ONLY_ADVERBS = w.ADVERBS - v.ADJECTIVES
_CLOSED = (
    w.DETERMINERS | w.QUANTITIES | w.SUBJECTS | w.SOMEBODY | w.OBJECTS | w.PREPOSITIONS
    | w.ADVERBS | w.OPENERS | w.FINITE | {"to", "and", "or", "but", "&"}
)  # fmt: skip
_ALL = (
    _CLOSED | _ANY_VERB | v.PASTS | v.PARTICIPLES | v.NOUNS | v.MASS | v.PLURALS | v.NOT_PLURAL
    | v.ADJECTIVES | w.ING_NOUNS | w.ING_EITHER | w.ING_ADJECTIVES | v.PERSONS | v.BEFORE_NOUNS
    | w.AFTER_NOUNS | {"i'm", "'m", "'re", "'ve", "'ll", "'d", "'s"}
)  # fmt: skip


def is_known(word: str) -> bool:
    """Tell whether a word is English as far as the lists and their endings go."""
    word = word.lower().rstrip("'").removesuffix("'s")
    if len(word) > 6 and (word.endswith(w.MASS_ENDINGS) or _stem(word).endswith(w.MASS_ENDINGS)):
        return True
    if word in _ALL or _stem(word) in _ALL:
        return True
    if "-" in word:
        return all(is_known(part) for part in word.split("-") if part)
    if word.endswith("ing"):
        return bool(_ing_verb(word))
    if word.endswith("ed"):
        return bool(_ed_verb(word))
    if word.endswith("ly") and (word[:-2] in _ALL or f"{word[:-3]}y" in _ALL):
        return True
    if word.endswith(("er", "ers")) and _ed_verb(word.rstrip("s")):
        return True
    prefix = re.match("over|under|out|mis|dis|non|pre|un|re|co", word)
    if prefix and len(word) > prefix.end() + 3 and is_known(word[prefix.end() :]):
        return True
    return _from_known(word) or (bool(_stem(word)) and _from_known(_stem(word)))


# Endings that make a noun or an adjective of a verb, and what the verb may end in: "negotiation".
_MADE_FROM_VERBS = {
    "ation": ("", "e", "ate"), "ion": ("", "e"), "ment": ("",), "ance": ("", "e"),
    "ence": ("", "e"),
    "er": ("", "e"), "or": ("", "e"), "al": ("", "e"), "able": ("", "e"), "ive": ("", "e"),
}  # fmt: skip
_NOUNS_AND_ADJECTIVES = v.NOUNS | v.ADJECTIVES
_MADE_FROM_NOUNS = ("ful", "less", "ish", "y", "al", "er", "est", "ity")


def _from_known(word: str) -> bool:
    """Tell whether a word is made from a known one: "negotiation", "careless"."""
    for ending, bases in _MADE_FROM_VERBS.items():
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word.removesuffix(ending)
            if any(f"{stem}{base}" in _ANY_VERB for base in bases):
                return True
    return any(
        word.endswith(ending) and word.removesuffix(ending) in _NOUNS_AND_ADJECTIVES
        for ending in _MADE_FROM_NOUNS
        if len(word) > len(ending) + 2
    )


def is_verb_too(word: str) -> bool:
    """Tell whether a word can be a verb's base form, whatever else it can be."""
    return word in _ANY_VERB


def tag_of(typed: str) -> str:
    """Return the tag of a word that stands alone, by the lists first and its ending next."""
    word = typed.lower()
    if word == ",":
        return "K"
    if word == "to":
        return "T"
    if word in ("and", "or", "but", "&"):
        return "C"
    if word in w.FINITE or word in ("'m", "'re", "'ve", "'ll", "'d", "'s"):
        return "x"
    if word in w.SUBJECTS:
        return "P"
    if word in w.SOMEBODY:
        return "B"
    if word in w.DETERMINERS and word != "that":
        return "D"
    if _is_number(word) or word in w.QUANTITIES:
        return "Q"
    if word in ("me", "us", "them", "him") or re.fullmatch("[a-z]+(?:self|selves)", word):
        return "O"
    if word in w.OPENERS and word not in w.PREPOSITIONS:
        return "W"
    if word in w.PREPOSITIONS:
        return "R"
    if _POSSESSIVE.fullmatch(word):
        return "D"
    return _open_tag(word)


def _open_tag(word: str) -> str:
    """Return the tag of a noun, verb, adjective or adverb."""
    for listed, tag in ((v.PLURALS, "N"), (_ONLY_ADVERBS, "E"), (v.PASTS, "p")):
        if word in listed:
            return tag
    if word.endswith("ing") and len(word) > 4 and word not in v.VERBS:
        if word in w.ING_NOUNS or word in w.ING_EITHER:
            return "H"
        return "A" if word in w.ING_ADJECTIVES else "G"
    if "-" in word and word not in v.NOUNS:
        return _hyphenated_tag(word)
    if word in v.VERBS_OR_NOUNS or word in v.VERBS_OR_MASS:
        return "b"
    if word in v.ADJECTIVES:
        return "A"
    if word in v.VERBS:
        return "b" if word in v.NOUNS else "v"
    if word in v.PARTICIPLES:
        return "l"
    stem = _stem(word)
    if stem:
        return _tag_with_s(stem)
    if word in v.NOUNS or word in v.MASS or word in v.NOT_PLURAL:
        return "M"
    if _prefixed_verb(word):
        return "b" if word[-4:] in ("lock", "work") else "v"
    return _guessed_tag(word)


def _prefixed_verb(word: str) -> bool:
    return any(
        word.startswith(start) and word.removeprefix(start) in _ANY_VERB
        for start in ("un", "re", "de", "dis", "over", "mis", "out")
    )


def _tag_with_s(stem: str) -> str:
    if stem in v.VERBS_OR_NOUNS or stem in v.PLURALS_TOO:
        return "z"
    if stem in v.VERBS_OR_MASS:
        return "s"
    if stem in v.VERBS:
        return "z" if stem in v.NOUNS and stem not in v.MASS else "s"
    return "N"


def _guessed_tag(word: str) -> str:
    if word.endswith("ed") and len(word) > 4:
        return "l"
    if word.endswith("ly") and len(word) > 4:
        return "E"
    return "A" if word.endswith(w.ADJECTIVE_ENDINGS) else "M"


def _hyphenated_tag(word: str) -> str:
    """Return the tag of a compound: "half-baked" describes, "one-to-ones" is a plural."""
    last = word.rpartition("-")[2]
    if word in v.ADJECTIVES or last.endswith(("ed", "ing", "time", "on", "level")):
        return "A"
    if last in v.ADJECTIVES or last in v.PARTICIPLES:
        return "A"
    return "N" if _stem(last) or last in v.PLURALS else "M"
