"""The gerund of a base form and the base form of a gerund, with the words that belong to them.

    gerund_of("mentor people and help them grow")  ->  "mentoring people and helping them grow"
    base_of("teaching and explaining")             ->  "teach and explain"

Only where it is certain: each verb is a known one, and no word that may be a second verb is left
in doubt ("lead a team and design systems": to design them, or a team and its design systems?).
"""

import re
from collections.abc import Callable

from ambition_cli.domain.words.grammar import Words, is_verb_too


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# "control" and "travel" double their last letter though more than one vowel stands in them.
_DOUBLED = _words("""
    abhor admit begin cancel commit compel confer control counsel debug deter emit enrol equip excel
    expel forget format label level model occur omit overcommit panel patrol permit prefer program
    propel signal submit transfer transmit travel unravel workshop
""")
_BEFORE_A_VERB = "(?:baby|over|under|out|off|re|un|up|in)(?:[^aeiou]|qu)"  # rerun, not read
_SINGLE_VOWEL = re.compile(rf"(?:{_BEFORE_A_VERB})?(?:[^aeiou]|qu)*[aeiou][^aeiouwxy]")
_OPENS_A_PART = re.compile("[WxPB]")  # "people who plan": what follows is no verb of the phrase


def gerund_of(phrase: str) -> str | None:
    """Return a phrase that begins with a verb's base form as a gerund, or None where unsure."""
    return _turned(phrase, _gerund, "vbx")


def base_of(phrase: str) -> str | None:
    """Return a phrase that begins with a gerund as the verb's base form, or None where unsure."""
    return _turned(phrase, _base, "GH")


def _turned(phrase: str, turn: Callable[[str], str | None], verbs: str) -> str | None:
    """Return the phrase with its verbs turned: the first, and those that "and" joins to it."""
    words = Words(phrase)
    typed = phrase.split(" ")
    first = 0
    while words.tag(first) == "E":
        first += 1
    if first >= len(words):
        return None
    places = [first]
    for joint in (at for at, tag in enumerate(words.tags) if tag == "C"):
        after = joint + 1
        while words.tag(after) == "E":
            after += 1
        beside = joint == places[-1] + 1  # "plan and build"
        opened = _OPENS_A_PART.search(words.tags[first + 1 : joint])
        kind = _kind_of_joined(words, after, verbs, beside=beside)
        if kind == "unsure" or (kind == "verb" and opened):
            return None
        if kind == "verb":
            places.append(after)
    if len(words) != len(typed) and len(places) > 1:
        return None  # the places of its words are not those of its tags
    for place in places:
        turned = turn(typed[place])
        if turned is None:
            return None
        typed[place] = turned
    return " ".join(typed)


def _kind_of_joined(words: Words, at: int, verbs: str, *, beside: bool) -> str:
    """Tell whether what "and" joins to a verb phrase is a second verb: "verb", "none", "unsure"."""
    tag = words.tag(at)
    if tag in ("v", "G") and tag in verbs:
        return "verb"
    if tag == "T" or (tag == "x" and "v" in verbs):
        return "unsure"
    if "G" in verbs:
        return ("verb" if beside else "unsure") if tag == "H" else "none"
    if is_verb_too(words.word(at)):
        if tag in verbs and words.tag(at + 1) in ("O", "D"):
            return "verb"  # "mentor juniors and help them grow"
        return "verb" if beside and tag in verbs else "unsure"
    return "none"


def _gerund(verb: str) -> str | None:
    """Return the -ing form of a known verb: planning, writing, lying; None of another word."""
    if verb != verb.lower() or not is_verb_too(verb):
        return None
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and len(verb) > 2:
        return f"{verb[:-1]}ing"
    if verb in _DOUBLED or (_SINGLE_VOWEL.fullmatch(verb) and len(verb) > 2):
        return f"{verb}{verb[-1]}ing"
    return f"{verb}king" if verb in ("panic", "mimic") else f"{verb}ing"


def _base(gerund: str) -> str | None:
    """Return the verb of an -ing form, or None where no known one or more than one has it."""
    if not gerund.endswith("ing"):
        return None
    stem = gerund.removesuffix("ing")
    maybe = {stem, f"{stem}e", stem[:-1], f"{stem[:-1]}ie"}
    found = [verb for verb in maybe if _gerund(verb) == gerund]
    if not found and stem in _DOUBLED:
        return stem  # "traveling", as Americans write it
    return found[0] if len(found) == 1 else None
