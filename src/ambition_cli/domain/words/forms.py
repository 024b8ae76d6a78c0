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
from enum import StrEnum

from ambition_cli.domain.words import form_words as w
from ambition_cli.domain.words.grammar import NounPhrase, Words, is_known, is_verb_too, tag_of

LONGEST = 160  # characters; in a longer answer no form is certain
# The sentences for each form. StrEnum members are strings, so tables of a TOML file will do.
Frames = Mapping[str, str | Sequence[str]]
_FEW = 8  # words that a sentence can still go on behind
_PARTS = re.compile(
    r"\b(?:so|because|when|while|where|who|which|that|what|how|why|if|whether|less|fewer|rather than"
    r"|(?:before|after|until|since) (?:I|we|they|he|she|it))\b"
)


class Form(StrEnum):
    """What an answer is, grammatically."""

    ING = "ing"  # teaching and explaining
    TO_VERB = "to-verb"  # to mentor people
    BARE_VERB = "bare-verb"  # help people grow
    I_WANT = "i-want"  # I'd like to sit with users more
    NOUN = "noun"  # design work
    CLAUSE = "clause"  # new engineers are lost for weeks
    QUESTION = "question"  # I don't know what other roles do


@dataclass(frozen=True)
class Phrase:
    """An answer of a certain form, with its words as they run on in a sentence.

    `words` begin with a small letter, unless with a name, an acronym or "I", and have no full stop:
    "new engineers are lost for weeks", "what other roles do". An `I_WANT` is a sentence of its own.
    Of a question in the order of a question ("Should I stay?") there are none.

    `more` is a noun phrase with "more", where that can be said: "more design work", "more of the
    early part", "a seat at the table".

    `verb` is the verb with what belongs to it, to stand behind "to": "mentor people", of "mentor
    people", "to mentor people" and "I'd like to mentor people".

    `about_me` tells that the subject of a clause is "I": nobody keeps seeing that I say yes.
    """

    form: Form
    words: str | None
    more: str | None = None
    verb: str | None = None
    about_me: bool = False


def form_of(text: str, heading: str | None = None) -> Form | None:
    """Return the form of an answer under a heading ("more_of"), or None where it is not certain."""
    phrase = phrase_of(text, heading)
    return phrase.form if phrase else None


def said(text: str, frames: Frames, heading: str | None = None) -> str | None:
    """Return the sentence of the frame for the answer's form, without a full stop.

    A frame holds `{}` for the words as they run on, `{more}` for a noun phrase with "more", or
    `{verb}`. Of several frames for a form the first that fits is taken. Returns None where the form
    is not certain, or no frame fits. Raises ValueError where a frame has no place for words.
    """
    phrase = phrase_of(text, heading)
    return phrase and run_on(phrase, frames)


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


def phrase_of(text: str, heading: str | None = None) -> Phrase | None:
    """Return the answer as a phrase, or None where its form is not certain."""
    plain = _one_line(text)
    if plain is None:
        return None
    asks = plain.endswith("?")
    answer = _Answer(plain.removesuffix("?").rstrip(), heading)
    if not answer.words.tags or not answer.words.are_english():
        return None
    return answer.question(asks=asks) if asks else answer.phrase()


# What a single English answer does not hold: several lines or sentences, quotations, addresses,
# labels, lists.
_SEVERAL = re.compile(
    r"[\n\r\t\"“”„«»()\[\]{}<>|/\\:;+•*#=_~^…!—–→@`]|(?:^|\s)['‘]|['’]$|www\.|\.[\s.]|\?.|(?:^|\s)-+(?:\s|$)"
    r"|^\(?\w[.)]|^(?:see|same|as|a lot|a bit|a little|something|anything)(?: (?:as )?(?:above|below|before))?$",
    re.IGNORECASE,
)
_ADVERBS = r"(?:(?:really|also|just|still|honestly|mostly|mainly|actually|definitely|only) )*"
_I_WANT = re.compile(
    rf"(?:honestly |really |someday |one day |maybe )?i(?: {_ADVERBS}want"
    rf"|(?:'d| would) {_ADVERBS}(?:like|love|prefer|rather)"
    rf"|(?: {_ADVERBS}(?:don't|do not|dont|no longer|never)) {_ADVERBS}want)\b(?P<to> to)? (?P<what>.+)",
    re.IGNORECASE,
)
_NOT_KNOWN = re.compile(
    r"(?:(?:(?:honestly |really )?i (?:really |honestly |still |just )?"
    r"(?:don't|do not|dont|can't) (?:really |even |quite )?(?:know|understand|tell)"
    r"|i(?:'m| am) (?:still |really )?(?:not sure|unsure)|i (?:have|'ve) no idea"
    r"|i (?:often |sometimes |keep )?wonder(?:ing)?) )"
    r"(?P<asked>(?:why|how|what|who|which|whether|if|where)\b.+)",
    re.IGNORECASE,
)
_ME = re.compile(r"(?<![\w.'’-])i(?=['’\s,]|$)")
_CODE = re.compile(r"[a-z]\d{1,2}")


def _one_line(text: str) -> str | None:
    """Return a text without its full stop, or None where it is no single plain answer."""
    text = text.strip()
    if not text or len(text) > LONGEST:
        return None
    text = re.sub(r" {2,}", " ", text.removesuffix(".").rstrip())
    return None if _SEVERAL.search(text) else text


class _Answer:
    """Tells the form of one answer. Each method returns None where it is not certain."""

    def __init__(self, text: str, heading: str | None) -> None:
        self.text = _ME.sub("I", text)
        self.heading = heading
        self.words = Words(self.text)

    def phrase(self) -> Phrase | None:
        tag, first = self.words.tag(0), self.words.word(0)
        if (self.words.tag(0) == "x" and first not in ("do", "have")) or {"you", "im", "ive"} & set(
            self.words.lower
        ):
            return self.question(asks=False) if self.words.tag(1) == "P" else None
        wanted = _I_WANT.fullmatch(self.text.replace("’", "'"))
        if wanted:
            return self._wanted(wanted)
        if _NOT_KNOWN.fullmatch(self.text.replace("’", "'")) and self.heading != "obstacle":
            return self.question(asks=False)
        form = self._form()
        if form is None or (form is not Form.CLAUSE and _CODE.fullmatch(first)):
            return None
        if form in (Form.ING, Form.BARE_VERB) and self._is_title():
            return None
        if tag == "W" and form is Form.QUESTION:
            return self.question(asks=False)
        return self._built(form)

    def _is_title(self) -> bool:
        """Tell whether it may name a job or a thing: "casting director", "finish carpenter"."""
        last, becoming = self.words.word(len(self.words) - 1), ("be", "become", "being", "becoming")
        person = last.endswith(w.PERSON_ENDINGS) and last not in w.NO_PERSONS | w.ADVERBS
        bare = len(self.words) > 1 and not re.search("[DQPBOTRW]", self.words.tags)
        return (
            bare and person and self.words.tags[-1] in "Mb" and self.words.word(0) not in becoming
        )

    def _wanted(self, wanted: re.Match[str]) -> Phrase:
        sentence = self.text[0].upper() + self.text[1:]
        negated = re.match(r"[^.]*?\b(?:don't|do not|dont|no longer|never) ", sentence[:40], re.I)
        what = self.text[wanted.start("what") :]
        return Phrase(
            Form.I_WANT,
            sentence,
            verb=what if wanted["to"] and not negated else None,
            about_me=True,
        )

    def _built(self, form: Form) -> Phrase | None:
        words = self._running_on()
        if words is None:
            return None
        if form is Form.CLAUSE:
            words = re.sub(r"^that ", "", words)
            return Phrase(form, words, about_me=bool(re.match(r"I\b", words)))
        if form is Form.TO_VERB:
            return Phrase(form, words, verb=words.removeprefix("to "))
        if form is Form.BARE_VERB:
            return Phrase(form, words, verb=words)
        if form is Form.NOUN:
            article = self._lacks_article()
            return Phrase(form, None if article else words, more=self._with_more(words))
        return Phrase(form, words)

    # Questions

    def question(self, *, asks: bool) -> Phrase | None:
        """Return a question with what runs on behind "find out", if its order allows that."""
        not_known = _NOT_KNOWN.fullmatch(self.text.replace("’", "'"))
        asked = self.text[not_known.start("asked") :] if not_known else self.text
        words = Words(asked)
        first = words.word(0)
        if words.tag(0) == "x" and words.tag(1) in "PBDNM":
            return Phrase(Form.QUESTION, None)
        if first not in w.ASKING and not (not_known and first == "if"):
            return None
        if not _is_told(words):
            return Phrase(Form.QUESTION, None) if asks else None
        return Phrase(Form.QUESTION, asked[0].lower() + asked[1:])

    # Forms

    def _form(self) -> Form | None:
        tag = self.words.tag(0)
        if tag == "T":
            return self._to_verb()
        if tag in "GH":
            return self._ing()
        if tag in "vx":
            return self._bare_verb(1 if tag == "x" else 0)
        if tag == "b":
            return self._verb_or_noun()
        if tag == "A" and self.words.word(0) in w.ADJECTIVES_OR_VERBS:
            return self._adjective_or_verb()
        if tag == "W":
            return self._opened()
        if tag == "R":
            return self._after_place()
        return self._noun_or_clause(0) if tag in "DQANMPBzl" else None

    def _opened(self) -> Form | None:
        """Tell "that kids see someone like them" and "how other teams plan"."""
        first = self.words.word(0)
        if first == "that":
            return Form.CLAUSE if self._noun_or_clause(1) is Form.CLAUSE else None
        if first not in w.ASKING:
            return None
        ours = {"i", "we", "our", "my", "us"} & set(self.words.lower)
        if first in ("what", "how") and re.search(
            r"\b(?:is|was) (?:that|how|when)\b|^how \w+ it ", self.text.lower()
        ):
            return None
        if first != "whether" and ours and self.words.word(0) != "who":
            return None  # "how we hire" is a thing to mend as often as a question
        return Form.QUESTION

    def _after_place(self) -> Form | None:
        """Tell a clause behind a time or place: "By evening I'm too tired"."""
        phrase = self.words.noun_phrase(1)
        if phrase is None:
            return None
        start = phrase.end + (self.words.tag(phrase.end) == "K")
        return self._noun_or_clause(start) if self.words.tag(start) in "PB" else None

    def _to_verb(self) -> Form | None:
        at = 1
        while self.words.tag(at) == "E":
            at += 1
        is_verb = self.words.tag(at) in "vb" or is_verb_too(self.words.word(at))
        return Form.TO_VERB if is_verb and self._is_whole(at) else None

    def _bare_verb(self, start: int) -> Form | None:
        if self.words.tag(1) in "xH" and self.words.word(0) in ("do", "live"):
            return None
        if start and self.words.tag(1) in "PEx.":
            return None
        return Form.BARE_VERB if self._is_whole(start) else None

    def _is_whole(self, start: int) -> bool:
        """Tell whether a verb's words go to the end, and are not said to somebody ("tell me")."""
        if self.words.word(start + 1) in ("me", "us", "not", "me.") or "K" in self.words.tags:
            return False
        helper = self.words.tag(start) == "x"
        end, doubtful = self.words.open_verb(start + helper, verb=start)
        return end == len(self.words) and not doubtful

    def _adjective_or_verb(self) -> Form | None:
        particle = self.words.word(1) in ("up", "out", "off", "down", "away")
        if self.words.tag(1) in "DO" or (particle and self.words.tag(2) != "."):
            return self._bare_verb(0)
        first = self.words.word(0)
        form = self._noun_or_clause(0)
        describes = first in ("close", "warm", "cool", "fit", "perfect", "narrow", "calm", "slow")
        return form if describes or form is Form.CLAUSE else None

    def _verb_or_noun(self) -> Form | None:
        """Tell "support my team" from "support for carers" and "support agents wait"."""
        words, first, second = self.words, self.words.word(0), self.words.tag(1)
        form = self._noun_or_clause(0)
        if form is Form.CLAUSE and self._begins_as_clause():
            return form
        if self._is_verb_before():
            return self._bare_verb(0)
        if second in "NMbzHGA" and not (second == "A" and words.tag(2) not in "NzM"):
            return self._before_noun(form)
        if second in "DOQW" or (
            second in "R" and words.word(1) in ("of", "from", "for", "between")
        ):
            mass = first in w.MASS or first in w.VERBS_OR_MASS
            return form if mass and form is Form.NOUN else None
        if second in "PB":
            return form if form is Form.NOUN and first in w.VERBS_OR_MASS else None
        return form if form is Form.CLAUSE and second in "xsp" else None

    def _begins_as_clause(self) -> bool:
        phrase = self.words.noun_phrase(0)
        helps = self.words.word(0) in w.WITH_VERB and self.words.word(1) not in w.COMPOUNDS["help"]
        takes_clause = self.words.word(0) in w.BEFORE_CLAUSES
        return bool(phrase and phrase.end > 1 and not helps and not takes_clause)

    def _is_verb_before(self) -> bool:
        """Tell whether what follows makes the first word a verb: "fix how", "lead a team"."""
        words, first, second = self.words, self.words.word(0), self.words.tag(1)
        if words.word(1) in w.VERB_BEFORE.get(first, ()):
            return True
        if first in ("stop", "start", "try") and second in "GH":
            return True
        if second == "W":
            return words.word(1) in ("how", "what", "why", "where", "whatever", "whether")
        if second == "R" and words.word(1) in ("out", "up", "off", "down", "away", "back"):
            return first not in w.VERBS_OR_MASS and words.tag(2) in "DOW"
        if second == "C" and words.tag(2) == "v":
            return True
        if words.word(1) in w.OBJECTS:
            plain = first in w.VERBS_RATHER and words.word(1) not in w.COMPOUNDS.get(first, ())
            return plain or second == "O"
        if second == "B":
            return first in w.VERBS_RATHER
        return second == "D" and not (
            first in w.VERBS_OR_MASS
            and words.tags[-1] in "zs"
            and words.tag(len(words) - 2) in "Mb"
        )

    def _before_noun(self, form: Form | None) -> Form | None:
        """Tell "mentor career changers" from "alert fatigue"; "build tools" is not certain."""
        words, first = self.words, self.words.word(0)
        after = words.noun_phrase(1)
        if after is None:
            return None
        head, compound = words.word(after.head), w.COMPOUNDS.get(first, frozenset())
        rather = first in w.VERBS_RATHER
        if first == "stop" and words.tag(after.end) == "G":
            return self._bare_verb(0)  # "stop plastic getting into the river"
        if words.tag(1) == "A" and words.tag(2) in "NMbzH":
            return self._bare_verb(0) if after.plural or rather else None
        if words.word(1) in compound or head in compound:
            return None if head in w.PERSONS or form is not Form.NOUN else form
        if rather and (words.word(1) in w.PERSONS or head in w.PERSONS or words.tag(1) == "D"):
            return self._bare_verb(0)
        if first == "help":
            return self._bare_verb(0)
        if rather and words.tag(1) in "H":
            return self._bare_verb(0) if first in ("fix", "share", "run", "lead") else None
        if rather or form is not Form.NOUN:
            return None
        is_compound = head in w.AFTER_NOUNS and (first in w.VERBS_OR_MASS or not after.plural)
        return form if first in w.NOUNS_RATHER or is_compound else None

    def _ing(self) -> Form | None:
        words, first = self.words, self.words.word(0)
        second = words.tag(1)
        end, doubtful = words.open_verb(0, verb=0)
        if end < len(words) and words.tag(end) != "K":
            return self._ing_clause(end, doubtful=doubtful)
        if doubtful or "K" in words.tags:
            return None
        happens = self.heading in w.WHAT_HAPPENS
        noun, either = first in w.ING_NOUNS, first in w.ING_EITHER
        if not is_known(first) and second not in "DOQ" and words.word(1) not in w.OBJECTS:
            return None
        if second == ".":
            return None if noun or either or happens or not is_known(first) else Form.ING
        if second == "A" and first in w.ING_DOUBLE:
            return None
        if first == "being" or second in "DOQWTBA":
            return None if second == "A" and words.tag(2) == "." and noun else Form.ING
        if second in "RE" and words.tag(2) == "P":  # "waiting until I feel ready"
            return None if noun else Form.ING
        if second == "R" and noun and happens:  # "bullying in schools"
            return self._noun_or_clause(0)
        if second in "RE":
            return None if noun or (either and happens) else Form.ING
        if second == "C":
            return Form.ING if words.tag(2) in "GH" and not noun and not happens else None
        return self._ing_before_noun() if second in "NMbzHG" else Form.ING

    def _ing_clause(self, end: int, *, doubtful: bool) -> Form | None:
        """Tell "Helping customers is what I do" and "Working parents lose hours"."""
        tag, subject = self.words.tag(end), self.words.noun_phrase(0)
        if doubtful:
            return None
        if tag in "vb":
            return Form.CLAUSE if subject and subject.plural and subject.end <= end else None
        return Form.CLAUSE if tag in "xspz" else None

    def _ing_before_noun(self) -> Form | None:
        words, first = self.words, self.words.word(0)
        after = words.noun_phrase(1)
        if after is None:
            return Form.ING if first not in w.ING_NOUNS and first not in w.ING_EITHER else None
        head = words.word(after.head)
        if first in w.ING_SUBJECTS and words.tag(1) in "MNzb":
            form = self._noun_or_clause(0)
            return form if head not in w.PERSONS else None
        if words.word(1) in ("things", "stuff", "others", "something", "people") and (
            first not in w.ING_NOUNS and first not in w.ING_DOUBLE
        ):
            return Form.ING
        if first in w.HOLDING and (head in w.EVENTS or first in w.ING_SURE):
            return Form.ING
        before_event = first in w.ING_BEFORE_EVENTS and head in w.AFTER_ING
        before_event = before_event or (first in w.ING_EITHER and head == "time")
        if first in w.ING_NOUNS or (before_event and words.word(1) == head):
            return (
                self._noun_or_clause(0) if head in w.AFTER_ING and head not in w.PERSONS else None
            )
        goes_on = words.tag(after.end) == "C" and words.tag(after.end + 1) == "G"
        if first in w.ING_DOUBLE:
            return None
        if goes_on or (head in w.PERSONS and head not in w.AFTER_ING):
            return Form.ING
        if first in w.ING_EITHER or head in w.AFTER_ING:
            return None
        return Form.ING

    def _noun_or_clause(self, start: int) -> Form | None:
        words = self.words
        somebody = words.tag(start) in "PB"
        subject = NounPhrase(start + 1, False, start) if somebody else words.noun_phrase(start)
        if subject is None:
            return None
        end, doubtful = words.open_verb(subject.end)
        if doubtful:
            return None
        if end == len(words):
            known = words.word(start) in ("someone", "somebody") and words.tag(start + 1) in "RW"
            if somebody:
                return Form.NOUN if known and self.heading == "helpers" else None
            return self._noun(start, subject)
        if re.search("C[PBD]", words.tags[subject.end : end]):
            return None  # "design, and nobody cares"
        if self._is_doubtful_subject(subject.end, end):
            return None
        if (
            subject.plural
            and subject.end < end
            and words.tag(subject.end) in "NMA"
            and not somebody
        ):
            return None  # "tickets customers send"
        if end + 1 == len(words) and words.tag(end) in "vb" and subject.head > start + 1:
            return None if words.tag(start) == "D" and words.tag(start + 1) == "M" else Form.CLAUSE
        agrees = words.tag(end) not in "vb" or somebody or subject.plural
        if not agrees and words.tag(end) == "v":
            agrees = words.word(subject.head) in w.COLLECTIVES
        return Form.CLAUSE if agrees and words.tag(end) != "K" else None

    def _is_doubtful_subject(self, start: int, end: int) -> bool:
        """Tell "a way to show people are happy" from "people who have to wait give up"."""
        words = self.words
        infinitive = "T" in words.tags[start:end] and words.tag(end - 1) not in "vbERlC"
        if infinitive or (words.tag(end) == "s" and words.tag(end - 1) == "R"):
            return True
        return words.word(end) in w.HEADS_TOO and words.tag(end + 1) in "R."

    def _noun(self, start: int, phrase: NounPhrase) -> Form | None:
        """Tell whether a phrase that no verb follows is a noun phrase, and no headline."""
        words, after = self.words, self.words.tag(phrase.end)
        head = words.word(phrase.head)
        if words.tag(phrase.head) == "z" and self._can_be_verb(start, phrase):
            return None
        if words.word(start) in ("less", "fewer") and self.heading == "less_of":
            return None
        if re.search("[NMbzH][bz]D", words.tags[phrase.head :]):
            return None  # "people from another field doubt the plan"
        if phrase.end - start == 1 and after == ".":
            alone = head in w.MASS and head not in w.VERBS_OR_MASS and words.tag(start) == "M"
            alone = (
                alone
                or words.tag(start) == "N"
                or head.removesuffix("s") in w.SELDOM_VERBS - {head}
            )
            alone = alone or head.endswith(w.MASS_ENDINGS)
            return (
                Form.NOUN if alone and (is_known(head) or head.endswith(w.MASS_ENDINGS)) else None
            )
        is_named = self.heading == "helpers" and words.typed[start][0].isupper()
        if words.typed[start].lower().endswith("s") and tag_of(words.typed[start]) == "s":
            return None  # "looks for"
        if words.tag(start) == "l" and (
            words.word(start) in w.PASTS_TOO or head == words.word(start)
        ):
            return None  # "led teams"
        if words.tag(start) == "M" and not is_known(words.word(start)) and not is_named:
            return None
        if not is_known(head) and not head.endswith(w.NOUN_ENDINGS):
            plain = words.tag(start) in "DQA" or words.tag(phrase.end) in "RW"
            if not plain and not phrase.plural:
                return None
        if after in "PB" and head in w.TIMES and words.tag(start) in "DQNM":
            return None  # "some mornings I ..."
        if after in ".RTWPBK":
            return Form.NOUN if self._is_described(phrase) else None
        if after == "l":  # "decisions made in haste", but "my mentor retired"
            thing = phrase.plural and head not in w.PERSONS and words.tag(start) != "D"
            return Form.NOUN if thing and self.heading != "impact" else None
        if after == "G":
            return Form.NOUN if self.heading == "problems" else None
        if after == "E":
            return Form.NOUN if words.word(phrase.end) in ("alone", "again", "together") else None
        return None

    def _can_be_verb(self, start: int, phrase: NounPhrase) -> bool:
        """Tell whether the noun can be the verb: "a new hire ships late", "customer data lives in"."""
        words, head = self.words, phrase.head
        if head == start or words.tag(head - 1) not in "MbHN":
            return False
        stem = words.word(head)[:-1]
        if phrase.end == len(words) and words.tag(start) != "D" and words.tag(head - 1) != "N":
            return False
        if stem in w.SELDOM_VERBS or words.word(head) in w.AFTER_NOUNS:
            return False
        return words.tag(start) == "D" or stem in w.PLURALS_TOO or words.tag(head - 1) == "N"

    def _is_described(self, phrase: NounPhrase) -> bool:
        """Tell "people with chronic pain" from "Teachers and parents on the same page"."""
        words = self.words
        word = words.word(phrase.end)
        if words.tag(phrase.end) == "W":
            return word in w.RELATIVES
        if words.tag(phrase.end) == "R" and phrase.end + 1 == len(words):
            return False
        predicate = word in ("on", "at", "in", "out", "off", "under", "up", "into", "back", "away")
        return not (self.heading == "impact" and predicate and words.tag(0) not in "DQA")

    # Words

    def _running_on(self) -> str | None:
        """Return the text with a small first letter, unless it is a name; None where unsure."""
        if self._is_in_capitals():
            return self._in_small_letters()
        typed = self.words.typed[0]
        lower = typed.lower()
        if (
            typed.islower()
            or lower == "i"
            or len(typed) == 1
            or re.search(r"\d|[a-zA-Z][A-Z]", typed)
        ):
            return self.text if typed != "A" else f"a{self.text[1:]}"
        if lower in w.KEPT_CAPITALS or lower.removesuffix("'s") in w.KEPT_CAPITALS:
            return self.text
        if self._is_name():
            return self.text
        bare = lower.removesuffix("'s")
        if bare in w.NAMES_TOO and (bare != lower or self.words.tag(1) in "xsR"):
            return None
        known = is_known(typed) or lower.endswith(w.NOUN_ENDINGS) or "-" in typed
        known = known or self.words.tag(0) in "NGlE"
        return self.text[0].lower() + self.text[1:] if known else None

    def _is_name(self) -> bool:
        """Tell whether the first word is an unknown word where names stand: "Priya from sales"."""
        typed = self.words.typed[0]
        if is_known(typed):
            return False
        second = self.words.typed[1] if len(self.words) > 1 else ""
        return typed.endswith("'s") or second[:1].isupper() or self.words.tag(1) in "xsR"

    def _is_in_capitals(self) -> bool:
        """Tell whether the text is typed IN CAPITALS or With Capitals Like A Title."""
        long = [word for word in self.words.typed if len(word) > 2 and word[0].isalpha()]
        return len(long) > 1 and (
            self.text.isupper()
            or (all(word[0].isupper() for word in long) and any(map(_is_common, long[1:])))
        )

    def _in_small_letters(self) -> str | None:
        words = self.text.split(" ")
        if self.text.isupper() and {"IT", "US", "WHO", "AM"} & set(words):
            return None  # "it" or "IT"? The capitals do not tell.
        if not self.text.isupper() and not all(map(is_known, self.words.typed)):
            return None  # a name or not?
        return " ".join(
            word.lower()
            if is_known(word.strip(",")) and word != "I" and word.lower() not in w.KEPT_CAPITALS
            else word
            for word in words
        )

    def _lacks_article(self) -> bool:
        """Tell whether a singular that is counted stands without "a": "gender pay gap"."""
        phrase = self.words.noun_phrase(0)
        if phrase is None or phrase.plural or self.words.tag(0) in "DQB" or self._is_name():
            return False
        head = self.words.word(phrase.head)
        person = head.endswith(w.PERSON_ENDINGS) and head not in w.NO_PERSONS | w.MASS
        return person or (head in w.SELDOM_VERBS | {"gap"} and head not in w.WITHOUT_ARTICLE)

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
        uncounted = head in w.MASS or head.endswith(w.MASS_ENDINGS) or head in w.ING_NOUNS
        uncounted = uncounted or head in w.ING_EITHER or head in w.VERBS_OR_MASS
        return f"more {words}" if phrase.plural or uncounted else None


def _is_common(word: str) -> bool:
    return is_known(word) and word.lower() not in w.KEPT_CAPITALS and not word.isupper()


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
    r"|\bI (?:[a-z]+ly|never|always|often|also|just|still) (?:was|am)\b|\b(?:so|nor|as) (?:am|was) I\b",
    re.IGNORECASE,
)
_ONE = re.compile(r"\b(?:I|me|my|myself)\b")
_SEVERAL_OF_US = re.compile(r"\b(?:we|us|our|ourselves)\b", re.IGNORECASE)
_TURNED = {
    "i": "you", "me": "you", "my": "your", "myself": "yourself", "am": "are", "i'm": "you're",
    "i've": "you've", "i'd": "you'd", "i'll": "you'll", "we": "you", "us": "you", "our": "your",
    "ourselves": "yourselves", "we're": "you're", "we've": "you've", "we'd": "you'd",
    "we'll": "you'll",
}  # fmt: skip


def to_second_person(words: str) -> str | None:
    """Return English words of the person's as said to them: "my team" becomes "your team".

    Meant for the `words`, `more` and `verb` of a phrase. Returns None where that is not safe.
    """
    plain = words.replace("’", "'")
    mixed = _ONE.search(plain) and _SEVERAL_OF_US.search(plain)  # "I want us to stop"
    if _NOT_TURNED.search(plain) or mixed:
        return None
    words = re.sub(
        r"\bI (was|wasn['’]t)\b", lambda found: f"I {_WERE[found[1][:3]]}{found[1][3:]}", words
    )

    def turned(found: re.Match[str]) -> str:
        word = found[0].replace("’", "'").lower()
        if word not in _TURNED or (found[0].isupper() and len(found[0]) > 1):
            return found[0]
        if word == "am" and re.search(r"\d\s?$", words[: found.start()]):
            return found[0]  # 9 am
        return _TURNED[word]

    return re.sub(r"[A-Za-z]+(?:['’][a-z]+)?", turned, words)


_WERE = {"was": "were"}
