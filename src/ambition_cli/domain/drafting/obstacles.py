"""What somebody does that gets in their own way: the goal it would stop, and what answers it.

"I polish things instead of showing them" would stop a goal that others see, and is answered by
showing it. What is not told by its words belongs to the goal that takes time every week, and is
answered by ten minutes, which is better than none.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ambition_cli.domain.words.matching import fold

_CONTRIBUTE: Final = ("contribute", "answer", "find-out", "practise", "discover")
_PRACTISE: Final = ("practise", "contribute", "answer", "find-out", "discover")
_ASKING: Final = ("answer", "contribute", "discover", "find-out", "practise")
_TRYING: Final = ("find-out", "contribute", "practise", "answer", "discover")


@dataclass(frozen=True)
class Answer:
    """What is done against an obstacle, and the families of goals it would stop, likeliest first.

    `cue` stands behind "If": a moment that one cannot miss. `then` goes on behind "then I"; `words`
    are beginnings of words that tell the obstacle.
    """

    cue: str
    then: str
    families: tuple[str, ...]
    words: tuple[str, ...] = ()


ANYWAY: Final = Answer(
    "it's Friday and I haven't touched this all week",
    "spend ten minutes on this goal before anything else",
    _PRACTISE,
)

# The first whose words are found is taken.
_ANSWERS: Final = (
    Answer(
        "I hear myself say that I'm not ready, or that others are ahead",
        "name one thing I've done that proves me wrong, and carry on",
        _CONTRIBUTE,
        (
            "imposter", "impostor", "not good enough",
            "doubt myself", "compare myself", "started earlier", "selbstzweifel",
        ),
    ),
    Answer(
        "I open the same thing a third time without sending it",
        "send what I have to one person that same day",
        _CONTRIBUTE,
        (
            "polish", "perfect", "rewrit", "prepar", "find a mistake", "good enough", "ready",
            "until it s", "finish it",
            "perfekt", "perfecc", "parfait", "perfez", "完璧", "完美",
        ),
    ),
    Answer(
        "I've waited three days for somebody to ask me",
        "ask for it myself, in two sentences, by the end of the day",
        _CONTRIBUTE,
        (
            "until i m asked", "to be asked", "asks me", "until somebody asks",
            "until someone asks", "asked me", "permission", "to be invited",
            "wait for others", "wait for someone", "wait for somebody", "erlaubnis", "permiso",
            "permission",
        ),
    ),
    Answer(
        "a message comes in while I'm working on this",
        "wait an hour before I look at it",
        _PRACTISE,
        (
            "every message", "messages at once", "answer everything",
            "check my", "checking", "can t leave",
            "notification", "inbox", "slack",
        ),
    ),
    Answer(
        "I've had the same question for a day",
        "ask it, in writing if that's easier",
        _ASKING,
        (
            "afraid to ask", "dare to ask", "stupid question", "keep quiet", "stay quiet",
            "don t speak",
            "too shy", "shy", "don t dare", "afraid",
            "hide", "traue mich", "schüchtern", "vergüenza", "timid",
            "遠慮", "不安",
        ),
    ),
    Answer(
        "somebody asks me for more than ten minutes of work",
        "say “I'll tell you tomorrow”, and look at my week first",
        _PRACTISE,
        (
            "say yes", "saying yes", "can t say no", "say no", "everybody else", "everyone else",
            "others first", "please people", "ja sag",
            "sage zu allem ja", "nein sagen", "digo que si",
            "decir que no", "dis oui", "dire non", "断れない", "引き受け",
        ),
    ),
    Answer(
        "I'm about to take on something that somebody else could do",
        "ask who else could take it before I start",
        _PRACTISE,
        (
            "do it myself", "do the work myself", "do everything myself", "take every",
            "take over", "every ticket", "pick up", "nobody else will", "let go of", "alone",
            "delegat", "faster",
            "micromanag", "selbst", "yo mismo", "moi meme", "自分で",
        ),
    ),
    Answer(
        "I've spent half an hour reading or planning and made nothing",
        "stop there, and spend fifteen minutes on the smallest piece of this goal",
        _CONTRIBUTE,
        (
            "instead of doing", "instead of finishing", "instead of starting", "one more course",
            "reading", "research", "overthink",
            "over think", "think too", "plan instead", "planning",
            "analys", "analyz", "gruble", "look things up", "look it up", "pienso demasiado",
            "考えすぎ",
        ),
    ),
    Answer(
        "I've spent an hour building something nobody has seen",
        "ask one person about it before I build any more",
        _CONTRIBUTE,
        ("build before", "build instead", "start coding", "jump into", "before i ask"),
    ),
    Answer(
        "a new idea comes up while I'm working on something else",
        "put the new idea on a list, and go back to what I was doing",
        _TRYING,
        (
            "distract", "new idea", "shiny", "too many", "lose interest", "start things", "jump",
            "scatter", "verzett", "ablenk", "distra", "気が散",
        ),
    ),
    Answer(
        "I put this off for the second time",
        "work on this goal for ten minutes right away",
        _PRACTISE,
        (
            "put off", "put things off", "putting", "procrastinat", "tomorrow", "later", "postpone",
            "last minute", "aufschieb", "schiebe", "morgen", "dejo todo", "mañana", "procrastin",
            "remets", "demain", "先延ばし", "後回し", "拖延",
        ),
    ),
    Answer(
        "something else is about to take the time I've set aside",
        "move this to another hour in the same week straight away",
        _PRACTISE,
        (
            "evenings fill", "fill up", "busy", "no time", "too tired", "tired", "urgent", "forget",
            "squeeze", "keine zeit", "müde", "no tengo tiempo", "cansad", "pas le temps", "fatigu",
            "時間がない", "忙し", "疲れ",
        ),
    ),
)  # fmt: skip


def answer_to(obstacle: str) -> Answer:
    """Return what is done against an obstacle, and which goals it would stop."""
    said = f" {fold(obstacle)}"
    return next((one for one in _ANSWERS if _tells(one.words, said)), ANYWAY)


def _tells(words: Sequence[str], said: str) -> bool:
    return any((fold(word) if not word.isascii() else f" {fold(word)}") in said for word in words)
