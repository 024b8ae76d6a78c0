"""The sentences of a reply: fixed ones in the first person, with the person's own words in them.

The words stand behind a colon or in quotation marks, so that it reads as speech whatever was typed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ambition_cli.domain.spoken.speech import seconds, within
from ambition_cli.domain.words.wording import listed, quoted, shortened

LONGEST = 200  # characters of the person's words that a sentence can carry
_ENDINGS = tuple(".!?…。！？")

LINES = {
    "problems": "I want to work on this problem: {}.",
    "impact": "What I want to come true: {}.",
    "more_of": "I want to do more of this: {}.",
}
ONE_MORE = {
    "problems": "There is a second problem that I care about: {}.",
    "impact": "I want this to come true, too: {}.",
    "more_of": "There is something else I want to do more of: {}.",
}
OPEN = {
    "problems": "which problem to work on",
    "impact": "which difference to make",
    "more_of": "what to do more of",
}
WHY = "Why it matters to me: {}."

# To each question, where no line stands yet.
FIND_OUT = {
    "step": "My next step is to find out what I want from my work.",
    "ambition": "That is the question I am testing: what do I want from my work?",
    "career": "Before I name a title, I want to find out what I want from my work.",
}
STILL = "I am still finding out {}."  # with what stands in OPEN
TESTING = "For that I am doing this: {}."
WILL_TEST = "I start here: {}."
UNTIL = "I will know more by {}."
ANSWER_BY = "By {} I want an answer that I can say out loud."
MOMENT = "My work last felt right here: {}."

DOING = "Right now I am doing this: {}."
WILL_DO = "My next step is small: {}."
# Where the line that a title speaks of as "it" was said, and something else since.
DOING_LATER = {
    "problems": "On that problem I am doing this right now: {}.",
    "impact": "For that to come true I am doing this right now: {}.",
    "more_of": "To do more of that I am doing this right now: {}.",
}
WILL_DO_LATER = {
    "problems": "On that problem my next step is small: {}.",
    "impact": "For that to come true my next step is small: {}.",
    "more_of": "To do more of that my next step is small: {}.",
}
TRYING = "Right now I am trying something on: {}."
WILL_TRY = "My next step is to try something on: {}."
BEGUN_SMALL = "I have begun small: {}."
BEGIN_SMALL = "I begin small: {}."
BELIEF = "What I believe: {}."
CRITERION = "I will take it as a yes if this happens: {}."

GOAL = "By {} I want to get this far: {}."
GOAL_UNDATED = "I want to get this far: {}."
STANDS = "So far it stands at {} of {}."

TRIED, TRIED_TOO = "I have tried this: {}.", "I have also tried this: {}."
LEARNED = {
    "keep": "What I learned: {}.",
    "change": "What I learned: {}. So I go on in another way.",
    "stop": "What I learned: {}. So I have stopped.",
    "unclear": "What I learned: {}. So I will test it again.",
}
CAME_OF_IT = "What came of it: {}."
TAKEN = "I have decided for this: {}."
FITS = "What fits so far: {}."

NO_TITLE = "I have no single title in mind."
OPTIONS = (
    "",
    "A next step that I could see: {}. I try it on before I choose.",
    "Next steps that I could see: {} and {}. I try them on before I choose.",
    "Next steps that I could see: {}, {} and {}. I try them on before I choose.",
)
LESS = "What I would like less of: {}."
HARD_NO = "What I am not looking for: {}."
FROM_YOU = "What I'd like from you: {}."
WOULD_HELP = "What would help me: {}."
COULD_HELP = "Who could help me to see it: {}."


@dataclass(frozen=True)
class Sentence:
    """A fixed sentence, the words that stand in it, and the records that they come from.

    Where its words end in a line, it can be said without that: at once after it, or later.
    """

    fixed: str
    words: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    line: str = ""  # the id of the line
    at_once: "Sentence | None" = None
    later: "Sentence | None" = None

    @property
    def text(self) -> str:
        """Return the sentence as it is said. Words that end one bring their own full stop."""
        said, *others = self.fixed.split("{}")
        for word, after in zip(self.words, others, strict=True):
            said += word + (after.removeprefix(".") if word.endswith(_ENDINGS) else after)
        return said

    @property
    def seconds(self) -> float:
        """Return how long it takes to say it."""
        return seconds(self.text)

    def within(self, most: float) -> "Sentence":
        """Return it with words that can be said in so many seconds, one way or the other."""
        if not self.words or self.seconds <= most:
            return self
        room = most - (self.seconds - sum(seconds(word) for word in self.words))
        return replace(self, words=tuple(_cut(word, room / len(self.words)) for word in self.words))


def sentence(fixed: str, *words: str, ids: Sequence[str] = ()) -> Sentence:
    """Return a sentence with words as they can be said: on one line, and not without end.

    Words with a colon of their own go in quotation marks.
    """
    return Sentence(fixed, tuple(_said(word) for word in words), tuple(ids))


def in_quotes(texts: Sequence[str]) -> list[str]:
    """Return texts in quotation marks, as they stand in a list."""
    return [quoted(shortened(text, LONGEST)) for text in texts]


def still_open(headings: Sequence[str]) -> Sentence:
    """Return what is said of headings without a line."""
    return Sentence(STILL.format(listed([OPEN[heading] for heading in headings])), (), (*headings,))


def _cut(words: str, most: float) -> str:
    """Return words within a time; quotation marks around them stay."""
    if words.startswith("“") and words.endswith("”"):
        return f"{within(words.removesuffix('”'), most)}”"
    return within(words, most)


def _said(words: str) -> str:
    said = shortened(words, LONGEST)
    return quoted(said) if ": " in said and not said.startswith("“") else said
