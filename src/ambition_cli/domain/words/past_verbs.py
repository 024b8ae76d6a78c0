"""Verbs in the past: the base form of a past one, and what stands behind "I've".

    base_of("taught")                       ->  "teach"
    participle_phrase("wrote the guide")    ->  "written the guide"
    participle_phrase("Unblocked two teams") ->  "unblocked two teams"

Only where it is certain: "put", "read" or "Release of the app" may be anything.
"""

import re

from ambition_cli.domain.words.grammar import is_verb_too

# Base form, past, participle.
_IRREGULAR = """
    become became become, begin began begun, bind bound bound, break broke broken,
    bring brought brought, build built built, buy bought bought, catch caught caught,
    choose chose chosen, deal dealt dealt, do did done, draw drew drawn, drive drove driven,
    fall fell fallen, feel felt felt, fight fought fought, find found found,
    forget forgot forgotten, get got got, give gave given, go went gone, grow grew grown,
    hear heard heard, hold held held,
    keep kept kept, know knew known, lead led led, learn learnt learnt, leave left left,
    lend lent lent, lose lost lost, make made made, mean meant meant, meet met met,
    overcome overcame overcome, pay paid paid, rebuild rebuilt rebuilt, redo redid redone,
    rewrite rewrote rewritten, rise rose risen, run ran run, rethink rethought rethought,
    say said said, see saw seen, seek sought sought, sell sold sold, send sent sent,
    show showed shown, shoot shot shot, sit sat sat, speak spoke spoken, spend spent spent,
    stand stood stood, take took taken, teach taught taught, tell told told, think thought thought,
    undertake undertook undertaken, understand understood understood, win won won,
    withdraw withdrew withdrawn, write wrote written
"""
_FORMS = [entry.split() for entry in _IRREGULAR.split(",")]
_BASES = {form: base for base, *forms in _FORMS for form in forms}
_PARTICIPLES = {past: participle for _, past, participle in _FORMS}
_NOT_DOUBLED = ("ss", "ll", "ff", "zz")
# Behind these a second verb may come in another form: "wrote it and ran the session".
_AND = re.compile(r"(?:,| and| then| but)\s+(?:then\s+)?([a-z]+)", re.IGNORECASE)


def base_of(word: str) -> str | None:
    """Return the base form of a verb in the past, in small letters; None of any other word."""
    return _BASES.get(word) or _regular_base(word)


def _regular_base(word: str) -> str | None:
    """Return the verb of a word in -ed: "planned" plan, "used" use, "tried" try."""
    if not word.endswith("ed") or len(word) < 4:
        return None
    stem = word[:-2]
    maybe = [stem, f"{stem}e"]
    if stem.endswith("i"):
        maybe = [f"{stem[:-1]}y"]
    elif len(stem) > 2 and stem[-1] == stem[-2] and not stem.endswith(_NOT_DOUBLED):
        maybe = [stem[:-1]]
    return next((verb for verb in maybe if is_verb_too(verb)), None)


def participle_phrase(text: str) -> str | None:
    """Return a text that begins with a verb in the past as it stands behind "I've", or None."""
    words = text.split()
    first = words[0] if words else ""
    past = first.lower()
    if first.isupper() or not (past in _PARTICIPLES or _regular_base(past)):
        return None
    said = " ".join([_participle(past), *words[1:]])
    return _AND.sub(_also, said)


def _also(found: re.Match[str]) -> str:
    """Return "and ran" as "and run": what follows "and" is behind "I've" as well."""
    word = found[1]
    turned = _participle(word.lower())
    return found[0] if turned == word.lower() else found[0][: -len(word)] + turned


def _participle(past: str) -> str:
    return _PARTICIPLES.get(past, past)
