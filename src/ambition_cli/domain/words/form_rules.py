"""Telling the form of an English answer from the tags of its words.

Each rule returns None where the form is not certain: a line that is quoted whole reads well enough,
one that is bent into a sentence of the wrong form does not.
"""

import re
from enum import StrEnum

from ambition_cli.domain.words import form_words as w
from ambition_cli.domain.words import vocabulary as v
from ambition_cli.domain.words.grammar import NounPhrase, Words, is_known, is_verb_too, tag_of

# "Patients who want to die at home end up on a ward", and no "people who want to give up".
_COME_TO = re.compile(
    r"^\w+ (?!end|wind|drop|give|lose|miss|burn)\w+ .*(?<!to )(?<!and )(?<!or )"
    r"\b(?:end up|wind up|drop out|give up|lose out|miss out|burn out)\b"
)
# Headings under which "hiring in Berlin" is what happens, and not what somebody wants to do.
_WHAT_HAPPENS = ("problems", "impact", "obstacle")


class Form(StrEnum):
    """What an answer is, grammatically."""

    ING = "ing"  # teaching and explaining
    TO_VERB = "to-verb"  # to mentor people
    BARE_VERB = "bare-verb"  # help people grow
    I_WANT = "i-want"  # I'd like to sit with users more
    NOUN = "noun"  # design work
    CLAUSE = "clause"  # new engineers are lost for weeks
    QUESTION = "question"  # I don't know what other roles do


class Rules:
    """The rules for one answer. Its words are English, and no wish ("I want ...")."""

    def __init__(self, words: Words, heading: str | None) -> None:
        """Take the words of an answer under a heading ("more_of")."""
        self.words = words
        self.heading = heading

    def form(self) -> Form | None:
        """Return the form, or None where it is not certain."""
        form = self._form()
        if form in (Form.ING, Form.BARE_VERB) and self._is_title():
            return None
        # "Polish lessons" are nothing that is done to lessons.
        kept = self.words.word(0) in v.KEPT_CAPITALS and self.words.typed[0][0].isupper()
        if form is Form.BARE_VERB and kept and self.words.tag(1) != "D":
            return None
        # "m2 reviewing designs" has a label; "P1 incidents hit the same people" has none.
        if form is not Form.CLAUSE and re.fullmatch(r"[a-z]\d{1,2}", self.words.word(0)):
            return None
        return form

    def _is_title(self) -> bool:
        """Tell whether it may name a job or a thing: "casting director", "finish carpenter"."""
        last, becoming = self.words.word(len(self.words) - 1), ("be", "become", "being", "becoming")
        person = last.endswith(w.PERSON_ENDINGS) and last not in w.NO_PERSONS | w.ADVERBS
        bare = len(self.words) > 1 and not re.search("[DQPBOTRW]", self.words.tags)
        return (
            bare and person and self.words.tags[-1] in "Mb" and self.words.word(0) not in becoming
        )

    def _form(self) -> Form | None:
        tag = self.words.tag(0)
        if self._begins_with_go():
            return None
        if tag == "T":
            return self._to_verb()
        worries = self.words.word(0) in w.ING_ADJECTIVES and self.words.tag(1) in "WROD"
        if tag in "GH" or worries:
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

    def _begins_with_go(self) -> bool:
        """Tell "Go course for ops people", which is of the language, from "go abroad"."""
        return self.words.word(0) == "go" and self.words.word(1) in w.AFTER_GO

    def _opened(self) -> Form | None:
        """Tell "that kids see someone like them" and "how other teams plan"."""
        first, words = self.words.word(0), self.words.lower
        if first == "that":
            return Form.CLAUSE if self._noun_or_clause(1) is Form.CLAUSE else None
        if first not in w.ASKING:
            return None
        # "how we hire" and "how hard it is" are things to mend as often as questions, and "what
        # frustrates me is that ..." is a statement.
        ours = first not in ("whether", "who") and {"i", "we", "our", "my", "us"} & set(words)
        states = re.search(r"\b(?:is|was) (?:that|how|when)\b|^how \S+ it ", " ".join(words))
        return None if ours or states else Form.QUESTION

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
        if words.word(1) in w.NOUN_BEFORE.get(first, ()):
            return form if form is Form.NOUN else None
        if self._is_verb_before() or (self.heading == "options" and self._is_deed()):
            return self._bare_verb(0)
        if second in "NMbzHGA" and not (second == "A" and words.tag(2) not in "NzM"):
            return self._before_noun(form)
        if second in "DOQW" or (
            second in "R" and words.word(1) in ("of", "from", "for", "between")
        ):
            mass = first in v.MASS or first in v.VERBS_OR_MASS
            return form if mass and form is Form.NOUN else None
        if second in "PB":
            return form if form is Form.NOUN and first in v.VERBS_OR_MASS else None
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
            return first not in v.VERBS_OR_MASS and words.tag(2) in "DOW"
        if words.tags[1:3] in ("Cv", "AD"):  # "plan and build", "fix other people's bugs"
            return True
        if words.word(1) in w.OBJECTS:
            plain = first in w.VERBS_RATHER and words.word(1) not in w.COMPOUNDS.get(first, ())
            return plain or second == "O"
        if second == "B":
            return first in w.VERBS_RATHER
        return second == "D" and not (
            first in v.VERBS_OR_MASS
            and words.tags[-1] in "zs"
            and words.tag(len(words) - 2) in "Mb"
        )

    def opens_with_verb(self) -> bool:
        """Tell whether the first word is a verb with something behind it, whatever comes then.

        "Take over the release train from Martin" is no whole phrase of known words, and so has no
        form; that it opens with a verb is certain all the same.
        """
        words, first, tag = self.words, self.words.word(0), self.words.tag(0)
        if len(words) < 2 or self._begins_with_go():
            return False
        if tag == "v" or first in w.DEEDS | {"own"}:
            return True
        if tag == "A":
            return first in w.ADJECTIVES_OR_VERBS and words.tag(1) in "DO"
        helps = first in w.WITH_VERB and words.tag(1) == "v"  # "help run the meetup"
        placed = words.tags[1:3] == "RR"  # "stand in for my manager"
        return tag == "b" and (helps or placed or self._is_verb_before())

    def _is_deed(self) -> bool:
        """Tell whether an option is what one does: "run demos", and no job: "support engineers"."""
        after = self.words.noun_phrase(1)
        if self.words.tag(1) == "Q" or after is None:
            return self.words.tag(1) == "Q"
        of_people = {self.words.word(1), self.words.word(after.head)} & v.PERSONS
        return self.words.word(0) in w.DEEDS and after.plural and not of_people

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
            return None if head in v.PERSONS or form is not Form.NOUN else form
        if rather and (words.word(1) in v.PERSONS or head in v.PERSONS or words.tag(1) == "D"):
            return self._bare_verb(0)
        if first == "help":
            return self._bare_verb(0)
        if rather and words.tag(1) in "H":
            return self._bare_verb(0) if first in ("fix", "share", "run", "lead") else None
        if rather or form is not Form.NOUN:
            return None
        is_compound = head in w.AFTER_NOUNS and (first in v.VERBS_OR_MASS or not after.plural)
        return form if first in w.NOUNS_RATHER or is_compound else None

    def _ing(self) -> Form | None:
        words, first = self.words, self.words.word(0)
        second = words.tag(1)
        end, doubtful = words.open_verb(0, verb=0)
        if end < len(words) and words.tag(end) != "K":
            return self._ing_clause(end, doubtful=doubtful)
        if doubtful or "K" in words.tags:
            return None
        happens = self.heading in _WHAT_HAPPENS
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
        if self.words.word(end - 2) in ("until", "before"):
            return Form.ING  # "explaining one number until somebody acts on it"
        if tag in "vb":
            wanted = self.heading in ("more_of", "less_of")
            if wanted and re.match("[GH][NMz][NMPBD]", self.words.tags):
                return Form.ING  # "writing docs people actually find"
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
            return form if head not in v.PERSONS else None
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
                self._noun_or_clause(0) if head in w.AFTER_ING and head not in v.PERSONS else None
            )
        goes_on = words.tag(after.end) == "C" and words.tag(after.end + 1) == "G"
        if first in w.ING_DOUBLE:
            return None
        if goes_on or (head in v.PERSONS and head not in w.AFTER_ING):
            return Form.ING
        if first in w.ING_EITHER or (head in w.AFTER_ING and after.head == 1):
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
        if end < len(words):
            return Form.CLAUSE if self._is_subject(start, subject, end) else None
        if not somebody:
            return self._noun(start, subject)
        described = words.word(start) in ("someone", "somebody") and words.tag(start + 1) in "RW"
        return Form.NOUN if described and self.heading == "helpers" else None

    def _is_subject(self, start: int, subject: NounPhrase, verb: int) -> bool:
        """Tell whether what stands before the verb is its subject."""
        words, tag = self.words, self.words.tag(verb)
        somebody = words.tag(start) in "PB"
        between = words.tags[subject.end : verb]
        if tag == "K" or re.search("C[PBD]", between) or ("Cv" in between and "W" not in between):
            return False  # "design, and nobody cares", "track orders and ensure they are paid"
        if self._is_doubtful_subject(subject.end, verb):
            return False
        if subject.plural and subject.end < verb and words.tag(subject.end) in "NMA":
            return somebody  # "tickets customers send"
        if verb + 1 == len(words) and tag in "vb" and subject.head > start + 1:
            return words.tags[start : start + 2] != "DM"  # "the mess customers leave"
        if tag not in "vb" or somebody or subject.plural:
            return True
        return tag == "v" and words.word(subject.head) in w.COLLECTIVES

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
            return self._single_noun(start)
        if not self._begins_as_noun(start, phrase):
            return None
        if after in "PB" and head in w.TIMES and words.tag(start) in "DQNM":
            return None  # "some mornings I ..."
        if after == "W" and self._goes_on_behind(phrase):
            return Form.CLAUSE if phrase.plural and self.heading in _WHAT_HAPPENS else None
        return Form.NOUN if self._is_described(phrase) else None

    def _goes_on_behind(self, phrase: NounPhrase) -> bool:
        """Tell whether a verb of its own follows "alerts that mean nothing": "wake people"."""
        words, at = self.words, phrase.end + 1
        if _COME_TO.search(" ".join(words.lower[phrase.end :])):
            return True
        while at < len(words) and not is_verb_too(words.word(at)) and words.tag(at) not in "sxpl":
            at += 1  # up to the verb behind "that"
        behind = range(at + 1 + (words.tag(at) == "x"), len(words) - 1)
        if re.search("[TWC]|[RW][PB]", words.tags[at + 1 :]) or words.word(at) in w.WITH_VERB:
            return False
        return any(
            is_verb_too(words.word(one))
            and words.tag(one - 1) not in "RDAxG"
            and (words.tag(one + 1) in "DBO" or words.word(one + 1) in w.OBJECTS | v.PERSONS)
            and words.word(one + 1) not in ("every", "each")
            for one in behind
        )

    def _single_noun(self, at: int) -> Form | None:
        """Tell a noun that stands alone: "patients", "perfectionism", but not "design"."""
        noun = self.words.word(at)
        if noun.endswith(w.MASS_ENDINGS):
            return Form.NOUN
        is_mass = self.words.tag(at) == "M" and noun in v.MASS - v.VERBS_OR_MASS
        is_plural = self.words.tag(at) == "N" or noun.removesuffix("s") in v.SELDOM_VERBS - {noun}
        return Form.NOUN if is_known(noun) and (is_mass or is_plural) else None

    def _begins_as_noun(self, start: int, phrase: NounPhrase) -> bool:
        """Tell whether the first word and the noun are known enough to be what they seem."""
        words, first, head = self.words, self.words.word(start), self.words.word(phrase.head)
        tag = words.tag(start)
        if tag_of(words.typed[start]) == "s":
            return False  # "looks for"
        if tag == "l" and (first in w.PASTS_TOO or head == first):
            return False  # "led teams"
        is_named = self.heading == "helpers" and words.typed[start][0].isupper()
        if tag == "M" and not is_known(first) and not is_named:
            return False
        known = is_known(head) or head.endswith(w.NOUN_ENDINGS) or phrase.plural
        return known or tag in "DQA" or words.tag(phrase.end) in "RWK"

    def _can_be_verb(self, start: int, phrase: NounPhrase) -> bool:
        """Tell whether the noun can be the verb: "a new hire ships", "customer data lives"."""
        words, head = self.words, phrase.head
        if head == start or words.tag(head - 1) not in "MbHN":
            return False
        stem = words.word(head)[:-1]
        if phrase.end == len(words) and words.tag(start) != "D" and words.tag(head - 1) != "N":
            return False
        if stem in v.SELDOM_VERBS or words.word(head) in w.AFTER_NOUNS:
            return False
        return words.tag(start) == "D" or stem in v.PLURALS_TOO or words.tag(head - 1) == "N"

    def _is_described(self, phrase: NounPhrase) -> bool:
        """Tell "people with chronic pain" from "Parents and teachers on the same page"."""
        words, after = self.words, self.words.tag(phrase.end)
        word, head = words.word(phrase.end), words.word(phrase.head)
        if after == "R":
            states = word in ("on", "at", "in", "out", "off", "under", "up", "into", "back", "away")
            is_headline = self.heading == "impact" and states and words.tag(0) not in "DQA"
            return phrase.end + 1 < len(words) and not is_headline
        if after == "l":  # "decisions made in haste", but "my mentor retired"
            thing = phrase.plural and head not in v.PERSONS and words.tag(0) != "D"
            return thing and self.heading != "impact"
        if after == "G":  # "people leaving after a year" is a problem, and may be a wish elsewhere
            return self.heading == "problems"
        if after == "E":
            return word in ("alone", "again", "together")
        return after in ".TPBK" or (after == "W" and word in w.RELATIVES)
