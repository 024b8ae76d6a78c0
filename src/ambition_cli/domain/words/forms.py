"""The grammatical form of an English answer, and how its words run on in a sentence of ours.

"Pairing with juniors" becomes "I'd like to spend more of my time pairing with juniors", and
"New teachers get no help" becomes "I keep seeing that new teachers get no help":

    said("Pairing with juniors", {"ing": "I'd like to spend more of my time {}"}, "more_of")

A form is told only where it is certain. Where it is not, or where the words are not English, there
is none, and the line is to be quoted whole, on its own.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ambition_cli.domain.words import form_words as w
from ambition_cli.domain.words import vocabulary as v
from ambition_cli.domain.words.asides import BARE, as_it_is_then, without_terms
from ambition_cli.domain.words.attributions import without_attribution
from ambition_cli.domain.words.form_rules import Form, Rules
from ambition_cli.domain.words.grammar import NounPhrase, Words, is_known, is_verb_too
from ambition_cli.domain.words.hedges import PERHAPS
from ambition_cli.domain.words.titles import is_title, title_in
from ambition_cli.domain.words.verb_forms import base_of, gerund_of

__all__ = [
    "Form",
    "Frames",
    "Phrase",
    "form_of",
    "in_brief",
    "in_short",
    "is_doing",
    "opens_with_verb",
    "phrase_of",
    "run_on",
    "run_on_words",
    "said",
    "to_second_person",
    "with_large_i",
    "with_small_start",
    "without_hedge",
]

LONGEST = 160  # characters; in a longer answer no form is certain
# The sentences for each form. StrEnum members are strings, so tables of a TOML file will do.
Frames = Mapping[str, str | Sequence[str]]
_FEW = 8  # words that a sentence can still go on behind
_BESIDE_IT = {"at", "with", "for", "in", "from", "about", "on"}
_LEAST_NAMED = 3  # words of an option
# What one does, although a word in it is not known: "run a returners group".
_OPENS_A_DEED = re.compile(
    r"(?:run|start|lead|host|teach|build|write|organi[sz]e|join|set up|launch|create|give|hold)"
    r" (?:an?|the|our|my|some) [\w'’ -]+|(?:mentor|coach|tutor) [\w'’ -]+",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"\b(?:so|because|when|while|where|who|which|that|what|how|why|if|whether|less|fewer"
    r"|rather than|(?:before|after|until|since) (?:I|we|they|he|she|it))\b"
)


@dataclass(frozen=True)
class Phrase:
    """An answer of a certain form, with its words as they run on in a sentence.

    `words` begin with a small letter, unless with a name, an acronym or "I", and have no full stop:
    "new engineers are lost for weeks", "what other roles do". An `I_WANT` is a sentence of its own.
    There are none of a question in the order of a question ("Should I stay?"), and of a noun that
    lacks its article ("gender pay gap"): such a line stands alone, quoted. A problem gets it: "the
    gender pay gap".

    `more` is a noun phrase with "more", where that can be said: "more design work", "more of the
    early part", "a seat at the table".

    `verb` is the verb with what belongs to it, to stand behind "to": "mentor people", of "mentor
    people", "to mentor people", "mentoring people" and "I'd like to mentor people".

    `noun` is what stands where a noun does: the gerund of these ("mentoring people"), or a noun
    phrase ("design work"), of what somebody wants more of without "more" in front.

    `about_me` tells that the subject of a clause is "I": nobody keeps seeing that I say yes.
    """

    form: Form
    words: str | None
    more: str | None = None
    verb: str | None = None
    about_me: bool = False
    noun: str | None = None


def form_of(text: str, heading: str | None = None) -> Form | None:
    """Return the form of an answer under a heading ("more_of"), or None where it is not certain."""
    phrase = phrase_of(text, heading)
    return phrase.form if phrase else None


_MOST_DOINGS = 3
_HEADINGS = (None, "problems", "impact", "more_of", "less_of", "obstacle", "options")


@lru_cache(maxsize=4096)
def run_on_words(text: str) -> frozenset[str]:
    """Return all the words in which an answer can run on in a sentence, under any heading.

    "Mentoring people" and "mentor people" of "to mentor people": what finds an answer again where
    it was said in a sentence of ours.
    """
    found: set[str | None] = {title_in(text)} if is_title(text) else set()
    found |= {without_hedge(text), without_attribution(text), without_terms(text)} - {text}
    for heading in _HEADINGS:
        brief = in_brief(text, heading)
        found |= {brief} - {text}
        phrase = phrase_of(brief, heading)
        if phrase:
            found |= {phrase.words, phrase.more, phrase.verb, phrase.noun}
        if phrase and phrase.verb and heading == "options":
            found |= {in_short(phrase.verb)}
    return frozenset(words for words in found if words)


def said(text: str, frames: Frames, heading: str | None = None) -> str | None:
    """Return the sentence of the frame for the answer's form, without a full stop.

    A frame holds `{}` for the words as they run on, `{more}` for a noun phrase with "more", or
    `{verb}`. Of several frames for a form the first that fits is taken. Returns None where the form
    is not certain, or no frame fits. Raises ValueError where a frame has no place for words.
    """
    phrase = phrase_of(text, heading)
    return run_on(phrase, frames) if phrase else None


def run_on(phrase: Phrase, frames: Frames) -> str | None:
    """Return the sentence of the frame for the phrase's form, as `said` does."""
    found = frames.get(phrase.form, ())
    for frame in (found,) if isinstance(found, str) else found:
        sentence = _fitted(phrase, frame)
        if sentence:
            return sentence
    return None


def _fitted(phrase: Phrase, frame: str) -> str | None:
    """Return a frame with the words in it, or None where they do not fit."""
    before, place, after = re.split(r"(\{\w*\})", frame, maxsplit=1)
    words = {"{}": phrase.words, "{more}": phrase.more, "{verb}": phrase.verb}[place]
    if words is None or (phrase.about_me and phrase.form is Form.CLAUSE and before[:2] == "I "):
        return None  # "I keep seeing that I say yes"
    if after.startswith(" more") and re.search(r"\bmore\b", words):
        return f"{before}{words}"  # "to get out to the stores more"
    if after and (len(words.split()) > _FEW or _PARTS.search(words)):
        return None  # "to think before I build more"
    return f"{before}{words}{after}"


def without_hedge(option: str) -> str:
    """Return an option without "maybe" before or behind it, and without who says so."""
    return _HEDGED.sub("", without_attribution(option))


def in_brief(text: str, heading: str | None) -> str:
    """Return what an answer names before it goes on, on one line.

    "Status meetings" of "Status meetings. They eat my mornings", and "explaining things" of "I love
    explaining things", where that is what there is to be more of.
    """
    name = " ".join(text.split())
    first = _SENTENCE_ENDS.split(name, maxsplit=1)[0].rstrip(" .。")
    if first != name.rstrip(" .。") and (len(first.split()) > 1 or not first.isascii()):
        name = first
    doing = heading in ("more_of", "less_of", "options", "moment", "displaces")
    if heading in BARE and (thing := BARE[heading](name)) != name:
        phrase = phrase_of(thing, heading)
        certain = phrase and phrase.words and phrase.form is not Form.BARE_VERB
        name = thing if certain or is_doing(thing) else name
    begins = (_GOES_ON if doing else _SAYS_MORE).split(name, maxsplit=1)[0].strip()
    if not doing and begins == name and len(name.split()) > _FULL and _AND_THEN.search(name):
        begins = _AND_THEN.split(name, maxsplit=1)[0].strip()
    most = _BRIEF_DOING if doing else _BRIEF
    if begins != name and len(name.split()) > most and len(begins.split()) > 1:
        phrase = phrase_of(begins, heading)
        certain = heading == "options" or (phrase and (doing or phrase.form is Form.CLAUSE))
        name = begins if certain and not _OPENS_A_CLAUSE.match(begins) else name
    liked = _LIKED.fullmatch(name) if heading in ("more_of", "less_of") else None
    phrase = phrase_of(liked["what"], heading) if liked else None
    return liked["what"] if liked and phrase and phrase.noun else name


def in_short(deed: str) -> str:
    """Return an option without what goes on behind it: "teach a course" of "teach a course at …".

    What is left has three words at the least: "go back to coding" is no "go".
    """
    words = deed.split(" ")
    ends = (at for at, word in enumerate(words) if at >= _LEAST_NAMED and word in _BESIDE_IT)
    return " ".join(words[: next(ends, len(words))])


def with_large_i(text: str) -> str:
    """Return words with "i" and "i'd" as "I" and "I'd"."""
    return _ME.sub("I", text)


def with_small_start(words: str) -> str:
    """Return words as they stand within a sentence: "our builds", but "API tests" and "I"."""
    first = words.split(maxsplit=1)[0]
    is_acronym = first[1:] and first.isupper()
    return with_large_i(words if is_acronym else words[0].lower() + words[1:])


def is_doing(text: str) -> bool:
    """Tell whether an answer is one -ing word: a gerund or a noun, "teaching" runs on as a noun."""
    words = Words(text.strip().removesuffix("."))
    return len(words) == 1 and words.tags in ("G", "H") and is_known(words.lower[0])


def opens_with_verb(text: str) -> bool:
    """Tell whether an option begins with a verb: "Take over the release train from Martin"."""
    return Rules(Words(text), "options").opens_with_verb()


@lru_cache(1_000)  # each way to say an answer looks at the same texts
def phrase_of(text: str, heading: str | None = None) -> Phrase | None:
    """Return the answer as a phrase, or None where its form is not certain."""
    plain = _one_line(text)
    if plain is None:
        return None
    text = with_large_i(plain.removesuffix("?").rstrip())
    text = without_hedge(text) if heading == "options" else text
    answer = _Answer(text, heading)
    named = with_small_start(text) if text.lower() in v.TERMS else None
    if named := v.LANGUAGES.get(text.lower(), named):
        return Phrase(Form.NOUN, named, more=f"more {named}", noun=named)
    found = None
    if answer.words.tags and answer.words.are_english():
        found = answer.question(asks=True) if plain.endswith("?") else answer.phrase()
        found = found or _doings(text, heading)
        if found and found.form is Form.NOUN and found.words and _GIVES_REASON.search(text):
            # "Girls drop computing because …" is a clause, whose verb could be a noun as well.
            told = heading in ("problems", "impact")
            found = Phrase(Form.CLAUSE, found.words) if told else None
    if not found and heading == "options" and _OPENS_A_DEED.fullmatch(text) and text.isascii():
        verb = text[0].lower() + text[1:]
        return Phrase(Form.BARE_VERB, verb, verb=verb, noun=gerund_of(verb))
    return found


def _doings(text: str, heading: str | None) -> Phrase | None:
    """Return -ing phrases with commas between them as one: "explaining stuff, drawing it"."""
    parts = re.split(r", (?:and )?", text)
    if not 1 < len(parts) <= _MOST_DOINGS:
        return None
    doings = [one for one in (phrase_of(part, heading) for part in parts) if one]
    if len(doings) < len(parts) or any(one.form is not Form.ING for one in doings):
        return None
    words = _joined([one.words for one in doings if one.words])
    verbs = [one.verb for one in doings if one.verb]
    verb = _joined(verbs) if len(verbs) == len(parts) else None
    return Phrase(Form.ING, words, verb=verb, noun=words)


def _joined(parts: Sequence[str]) -> str:
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


# What a single plain answer does not hold: several lines or sentences, quotations, addresses,
# labels, lists.
_SEVERAL = re.compile(
    r"[\n\r\t\"“”„«»()\[\]{}<>|/\\:;+•*#=_~^…!—–→@`]"
    r"|(?:^|\s)['‘]|['’]$|www\.|\.[\s.]|\?.|(?:^|\s)-+(?:\s|$)|^\w[.)]"
)
_NO_ANSWER = re.compile(
    r"(?:see|same|as|same as) (?:above|below|before)|a (?:lot|bit|little)", re.I
)
_ADVERBS = r"(?:(?:really|also|just|still|honestly|mostly|mainly|actually|definitely|only) )*"
_NEVER = rf"{_ADVERBS}(?:don't|do not|dont|no longer|never) {_ADVERBS}"
_I_WANT = re.compile(
    rf"(?:(?:honestly|really|someday|one day|maybe) )?i"
    rf"(?: {_ADVERBS}want|(?:'d| would) {_ADVERBS}(?:like|love|prefer|rather)"
    rf"| (?P<never>{_NEVER})want)"
    r"\b(?P<to> to)? (?P<what>.+)",
    re.IGNORECASE,
)
_NOT_KNOWN = re.compile(
    r"(?:(?:(?:honestly |really )?i (?:really |honestly |still |just )?"
    r"(?:don't|do not|dont|can't) (?:really |even |quite )?(?:know|understand|tell)"
    r"|i(?:'m| am) (?:still |really )?(?:not sure|unsure)|i (?:have|'ve) no idea"
    r"|i (?:often |sometimes |keep )?wonder(?:ing)?|no (?:idea|clue)|not sure|unsure|dunno) )"
    r"(?P<asked>(?:why|how|what|who|which|whether|if|where)\b.+)",
    re.IGNORECASE,
)
_SOMETHING_LIKE = (
    "something like(?: an?)?|some kind of|so ?(?:et)?was wie|etwas wie|algo (?:como|tipo)"
    "|quelque chose comme|un truc comme|qualcosa (?:come|tipo)|zoiets als|iets als"
)
_HEDGED = re.compile(
    r"^(?:idk|dunno|maybe|perhaps)(?:,? (?:maybe|perhaps))?,? (?=\w)"
    rf"|^(?:(?:{PERHAPS}),? )?(?:{_SOMETHING_LIKE}) (?=\w)|^(?:{PERHAPS}),? (?=\w)"
    rf"|(?<=\w),? \(?(?:{PERHAPS})[?.)]*$"
    r"|(?<=\w),? \(?(?:maybe|perhaps|i guess|or so|someday|some day|one day|haha+|lol"
    r"|or (?:something|whatever)(?: (?:like that|similar))?)[?.)!]*$"
    r"|(?<=\w)(?:,| -| –|\?|\.{3}|…) ?(?:not (?:really |so )?sure(?: (?:yet|though|tbh))?"
    r"|idk|dunno)\.?$"
    r"|(?<=\w)\?+$",
    re.IGNORECASE,
)
_COMPARED = frozenset(("more", "less", "fewer", "better", "worse", "no", "too"))
_OF_WHAT = frozenset(("in", "of", "between", "for", "at", "on", "to", "with", "from"))
_GIVES_REASON = re.compile(r"\bbecause (?:[a-z'-]+ ){1,6}[a-z'-]+")
_WORKERS = re.compile(r"[a-z](?:ers|ors|ists|ians|ees)$")
_OF_SEVERAL = frozenset((
    "do", "don't", "have", "haven't", "are", "aren't", "were", "weren't", "can", "can't", "cannot",
))  # fmt: skip
_BRIEF, _BRIEF_DOING = 8, 5  # words of an answer that is not made any shorter
_ARTICLE = "(?:der|die|das|dem|den|vom|zum|bis)"  # before an ordinal in German
_SENTENCE_ENDS = re.compile(
    r"(?<=[.!?])(?<!\b[A-Z]\.)(?<!\b(?:Dr|Mr|Ms|St|No|vs|ca)\.)(?<!\b(?:Mrs|etc|bzw|e\.g|i\.e|z\.B)\.)"
    r"(?<!\bProf\.)(?<!\b(?:am|im) \d\.)(?<!\b(?:am|im) \d\d\.)"
    rf"(?<!\b{_ARTICLE} \d\.)(?<!\b{_ARTICLE} \d\d\.)"  # "am 30. April", "der 2. Versuch"
    r"\s+(?!(?<=\d\.\s)(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))|(?<=[。！？])"
)
_SAYS_MORE = re.compile(
    r"; | \(| [–—-] |, (?:which|where|who|maybe|ideally|preferably|probably|for example)\b"
    r"|,? (?:because|although|even though)\b|, since\b"
    r"|, (?:and |but )?(?:I|we|it|he|she|they|my|our|this|that|there|half|most|everybody|nobody)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(  # "stay EM, but with a smaller team" says what the step is
    rf"{_SAYS_MORE.pattern}|(?<!see)(?<!check)(?<!ask)(?<!know),? (?:if|unless|so that|while)\b"
    r"|,? but\b(?! (?:with|in|on|at|for|part)\b)",
    re.IGNORECASE,
)
# "One in five is rejected and the patient only finds out later": another clause.
_AND_THEN = re.compile(
    r",? and (?=(?:the|a|we|they|nobody|it|I|he|she|people|our|my|this|that) )", re.IGNORECASE
)
_FULL = 12  # words of a clause from which on another one behind it is left out
_OPENS_A_CLAUSE = re.compile(
    r"(?:if|when|whenever|while|because|since|as|although)\b", re.IGNORECASE
)
_LIKED = re.compile(
    r"(?:(?:I |I'd |I’d )(?:really |just )?(?:like|love|enjoy|hate|dislike|miss)"
    r"|mostly|mainly|probably|definitely) (?P<what>(?!to\b).+)",
    re.IGNORECASE,
)
_ME = re.compile(r"(?<![\w.'’-])i(?=['’\s,]|$)")


def _one_line(text: str) -> str | None:
    """Return a text without its full stop, or None where it is no single plain answer.

    An exclamation mark at the end is a full stop with feeling: "until somebody acts on it!"
    """
    text = text.strip()
    if not text or len(text) > LONGEST:
        return None
    text = re.sub(r" {2,}", " ", re.sub(r"[.!]$", "", text).rstrip())
    return None if _SEVERAL.search(text) or _NO_ANSWER.fullmatch(text) else text


class _Answer:
    """One English answer and its phrase. Each method returns None where it is not certain."""

    def __init__(self, text: str, heading: str | None) -> None:
        self.text = text
        self.plain = text.replace("’", "'")
        self.heading = heading
        self.words = Words(text)

    def phrase(self) -> Phrase | None:
        """Return a phrase of any form."""
        first, second = self.words.tag(0), self.words.tag(1)
        asks = first == "x" and (second == "P" or self.words.word(0) not in ("do", "have"))
        if asks or {"you", "im", "ive"} & set(self.words.lower):
            return self.question(asks=False) if asks and second == "P" else None
        wanted = _I_WANT.fullmatch(self.plain)
        if wanted:
            return self._wanted(wanted)
        # "I don't know how to say no" is no question where somebody says what gets in their way.
        if _NOT_KNOWN.fullmatch(self.plain) and self.heading != "obstacle":
            return self.question(asks=False)
        form = Rules(self.words, self.heading).form()
        if form is Form.QUESTION:
            return self.question(asks=False)
        return self._built(form) if form else None

    def _wanted(self, wanted: re.Match[str]) -> Phrase:
        sentence = self.text[0].upper() + self.text[1:]
        to_do = self.text[wanted.start("what") :] if wanted["to"] and not wanted["never"] else None
        noun = gerund_of(to_do) if to_do and "," not in to_do else None
        return Phrase(Form.I_WANT, sentence, verb=to_do, about_me=True, noun=noun)

    def _built(self, form: Form) -> Phrase | None:
        """Return the phrase of any other form, with a small first letter."""
        words = self._running_on()
        if words is None:
            return None
        if form is Form.CLAUSE:
            words = re.sub(r"^that ", "", words)
            if self.heading == "impact":
                subject = self.words.noun_phrase(0)
                words = as_it_is_then(words, are_many=bool(subject and subject.plural))
            return Phrase(form, words, about_me=bool(re.match(r"I\b", words)))
        if form in (Form.TO_VERB, Form.BARE_VERB):
            verb = words.removeprefix("to ") if form is Form.TO_VERB else words
            return Phrase(form, words, verb=verb, noun=gerund_of(verb))
        if form is Form.NOUN:
            more = self._with_more(words)
            if self.heading == "problems" and (self._lacks_article() or self._is_a_certain_one()):
                words = f"the {words}"
            elif self._lacks_article():
                return Phrase(form, None, more=more)
            return Phrase(form, words, more=more, noun=self._without_more(words))
        return Phrase(form, words, verb=base_of(words), noun=words)

    def question(self, *, asks: bool) -> Phrase | None:
        """Return a question with what runs on behind "find out", if its order allows that."""
        not_known = _NOT_KNOWN.fullmatch(self.plain)
        asked = self.text[not_known.start("asked") :] if not_known else self.text
        words = Words(asked)
        first = words.word(0)
        if words.tag(0) == "x" and words.tag(1) in "PBDNM":
            return Phrase(Form.QUESTION, None)
        if first not in w.ASKING and not (not_known and first == "if"):
            return None
        if not _is_told(words):
            return Phrase(Form.QUESTION, None) if asks else None
        in_capitals = asked.isupper()
        return Phrase(Form.QUESTION, None if in_capitals else asked[0].lower() + asked[1:])

    def _running_on(self) -> str | None:
        """Return the text with a small first letter, unless it is a name; None where unsure."""
        if self._is_in_capitals():
            return self._in_small_letters()
        typed, lower = self.words.typed[0], self.words.lower[0]
        bare = lower.removesuffix("'s")
        if typed.islower() or lower == "i" or re.search(r"\d|[a-zA-Z][A-Z]", typed):
            return self.text
        is_verb = is_verb_too(lower) and self.words.tag(1) == "D"  # "Polish my CV"
        if (bare in v.KEPT_CAPITALS and not is_verb) or self._is_name():
            return self.text
        if bare in v.NAMES_TOO and (bare != lower or self.words.tag(1) in "xsR"):
            return None  # "Will from sales", "Mark knows"
        known = is_known(typed) or lower.endswith(w.NOUN_ENDINGS) or "-" in typed
        if not known and self.words.tag(0) not in "NGlE":
            return None
        return self.text[0].lower() + self.text[1:]

    def _is_name(self) -> bool:
        """Tell whether the first word is an unknown word where names stand: "Priya from sales"."""
        typed = self.words.typed[0]
        if is_known(typed):
            return False
        second = self.words.typed[1] if len(self.words) > 1 else ""
        if _WORKERS.search(typed) and second.lower() in _OF_SEVERAL:
            return False  # "Childminders do their accounts"
        return typed.endswith("'s") or second[:1].isupper() or self.words.tag(1) in "xsRK"

    def _is_in_capitals(self) -> bool:
        """Tell whether the text is typed IN CAPITALS or With Capitals Like A Title."""
        long = [word for word in self.words.typed if len(word) > 2 and word[0].isalpha()]
        return len(long) > 1 and (
            self.text.isupper()
            or (all(word[0].isupper() for word in long) and any(map(_is_common, long[1:])))
        )

    def _in_small_letters(self) -> str | None:
        words = self.text.split(" ")
        if words[0] in ("Contribute", "Migrate", "Switch") and not self.text.isupper():
            return self.text[0].lower() + self.text[1:]  # to React Native
        if self.text.isupper() and {"IT", "US", "WHO", "AM"} & set(words):
            return None  # "it" or "IT"? The capitals do not tell.
        if not self.text.isupper() and not all(map(is_known, self.words.typed)):
            return None  # a name or not?
        return " ".join(
            word.lower()
            if is_known(word.strip(",")) and word != "I" and word.lower() not in v.KEPT_CAPITALS
            else word
            for word in words
        )

    def _bare_singular(self) -> NounPhrase | None:
        """Return the noun phrase at its start, if that is a singular without an article."""
        phrase = self.words.noun_phrase(0)
        if phrase is None or phrase.plural or self.words.tag(0) in "DQB" or self._is_name():
            return None
        return phrase

    def _lacks_article(self) -> bool:
        """Tell whether a singular that is counted stands without "a": "gender pay gap"."""
        phrase = self._bare_singular()
        if phrase is None:
            return False
        head = self.words.word(phrase.head)
        person = head.endswith(w.PERSON_ENDINGS) and head not in w.NO_PERSONS | v.MASS
        return person or (head in v.SELDOM_VERBS | {"gap"} and head not in w.WITHOUT_ARTICLE)

    def _is_a_certain_one(self) -> bool:
        """Tell whether a problem in the singular is told as in a heading: "backlog in triage"."""
        phrase, first = self._bare_singular(), self.words.word(0)
        if phrase is None:
            return False
        is_compared = first in _COMPARED or (first.endswith("er") and self.words.tag(0) == "A")
        if is_compared or self.words.word(phrase.head).endswith("ing"):
            return False
        return first == "same" or self.words.word(phrase.end) in _OF_WHAT

    def _without_more(self, words: str) -> str | None:
        """Return "time with users" of "more time with users", where that is what is wanted."""
        more = re.match(r"(?:more|less|fewer) (?:of )?", words)
        if not more or self.heading not in ("more_of", "less_of"):
            return words
        # "more senior people" may be more people, or people who are more senior
        return None if self.words.tag(1) in "AlGE" else words[more.end() :]

    def _with_more(self, words: str) -> str | None:
        """Return a noun phrase with "more": "more design work", "more of the early part"."""
        first, tag = self.words.word(0), self.words.tag(0)
        phrase = self.words.noun_phrase(0)
        if first in ("a", "an", "another", "more", "less", "fewer"):
            return words
        if first in ("the", "my", "our", "this", "that", "these", "those", "teh"):
            return f"more of {words}"
        if tag in "DQ" or phrase is None:
            return None
        if re.fullmatch(r"better|worse|[a-z]+[^aeiou]er", first) and tag == "A":
            return words
        head = self.words.word(phrase.head)
        uncounted = head in v.MASS or head.endswith(w.MASS_ENDINGS) or head in w.ING_NOUNS
        uncounted = uncounted or head in w.ING_EITHER or head in v.VERBS_OR_MASS
        return f"more {words}" if phrase.plural or uncounted else None


def _is_common(word: str) -> bool:
    return is_known(word) and word.lower() not in v.KEPT_CAPITALS and not word.isupper()


def _is_told(words: Words) -> bool:
    """Tell whether a question has the order of a statement: "what other roles do"."""
    first, at = words.word(0), words.tags.find("x")
    end, doubtful = words.open_verb(0)
    if doubtful or end < len(words) or not re.search(r"[xsvpbzl]", words.tags[1:]):
        return False
    if words.tag(1) == "x":
        verb = words.tag(2) in "vbGlA" and words.word(1) not in ("do", "does", "did")
        return verb and first in ("who", "what", "which")
    if words.tag(1) == "T":
        return first != "why" and words.tag(2) in "vb"
    if at < 0:
        return True
    is_do = words.word(at) in ("do", "does", "did", "don't", "doesn't", "didn't")
    subject_behind = words.tag(at + 1) == "P" or (is_do and words.tag(at + 1) in "DNMB")
    return not subject_behind


_NOT_TURNED = re.compile(
    r"[\"“”«»]|\b(?:im|ive|mine|ours|you|your|yours|let's)\b|\bI(?:\s*$|[.,;)])"
    r"|\b(?:type|level|phase|grade|part|tier|class|stage|analyst|engineer|designer) I\b"
    r"|\bI (?:[a-z]+ly|never|always|often|also|just|still) (?:was|am)\b"
    r"|\b(?:am|was|wasn't) I\b",
    re.IGNORECASE,
)
_ONE = re.compile(r"\b(?:I|me|my|myself)\b")
_SEVERAL_OF_US = re.compile(r"\b(?:we|us|our|ourselves)\b", re.IGNORECASE)
_SECOND_PERSON = {
    **dict.fromkeys(("i", "me", "we", "us"), "you"),
    **dict.fromkeys(("my", "our"), "your"),
    **dict.fromkeys(("i'm", "we're"), "you're"),
    **dict.fromkeys(("i've", "we've"), "you've"),
    **dict.fromkeys(("i'd", "we'd"), "you'd"),
    **dict.fromkeys(("i'll", "we'll"), "you'll"),
    "myself": "yourself",
    "ourselves": "yourselves",
}
_PERSON = re.compile(r"\bI (am|was)(n['’]t)?\b|[A-Za-z]+(?:['’][a-z]+)?")


def to_second_person(words: str) -> str | None:
    """Return English words of the person's as said to them: "my team" becomes "your team".

    Meant for the `words`, `more` and `verb` of a phrase. Returns None where that is not safe: where
    "I" and "we" would both become "you", in "mine", or where "I" may be a number ("Analyst I").
    """
    plain = words.replace("’", "'")
    mixed = _ONE.search(plain) and _SEVERAL_OF_US.search(plain)
    if _NOT_TURNED.search(plain) or mixed:
        return None
    return _PERSON.sub(_turned, words)


def _turned(found: re.Match[str]) -> str:
    """Return "you were" for "I was", "your" for "my", and any other word as it is."""
    if found[1]:
        return f"you {'are' if found[1] == 'am' else 'were'}{found[2] or ''}"
    word = found[0].replace("’", "'")
    if word.isupper() and len(word) > 1:
        return word  # the US
    return _SECOND_PERSON.get(word.lower(), found[0])
