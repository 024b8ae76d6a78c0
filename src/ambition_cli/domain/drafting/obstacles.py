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

    `then` goes on behind "then I"; `words` are beginnings of words that tell the obstacle.
    """

    then: str
    families: tuple[str, ...]
    words: tuple[str, ...] = ()


ANYWAY: Final = Answer("spend ten minutes on this goal before anything else", _PRACTISE)

# The first whose words are found is taken.
_ANSWERS: Final = (
    Answer(
        "name one thing I've done that shows the opposite, and go on",
        _CONTRIBUTE,
        (
            "imposter", "impostor", "not good enough",
            "doubt myself", "compare myself", "selbstzweifel",
        ),
    ),
    Answer(
        "send what I have to one person that same day",
        _CONTRIBUTE,
        (
            "polish", "perfect", "rewrit", "good enough", "ready", "until it s", "finish it",
            "perfekt", "perfecc", "parfait", "perfez", "完璧", "完美",
        ),
    ),
    Answer(
        "ask for it myself, in two sentences, before the day is over",
        _CONTRIBUTE,
        (
            "until i m asked", "to be asked", "asks me", "asked me", "permission", "to be invited",
            "wait for others", "wait for someone", "wait for somebody", "erlaubnis", "permiso",
            "permission",
        ),
    ),
    Answer(
        "wait an hour before I look at it",
        _PRACTISE,
        (
            "every message", "messages at once", "answer everything",
            "check my", "checking", "can t leave",
            "notification", "inbox", "slack",
        ),
    ),
    Answer(
        "ask one question, in writing if that's easier",
        _ASKING,
        (
            "afraid to ask", "stupid question", "keep quiet", "stay quiet", "don t speak",
            "too shy", "shy", "don t dare", "afraid",
            "hide", "traue mich", "schüchtern", "vergüenza", "timid",
            "遠慮", "不安",
        ),
    ),
    Answer(
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
        "leave it for a day, and ask who else could take it",
        _PRACTISE,
        (
            "do it myself", "do the work myself", "do everything myself", "take every",
            "take over", "every ticket", "let go of", "alone", "delegat", "faster",
            "micromanag", "selbst", "yo mismo", "moi meme", "自分で",
        ),
    ),
    Answer(
        "stop there, and do the smallest piece of this goal for fifteen minutes",
        _CONTRIBUTE,
        (
            "instead of doing", "instead of finishing", "instead of starting", "one more course",
            "reading", "research", "overthink",
            "over think", "think too", "plan instead", "planning",
            "analys", "analyz", "prepare", "gruble", "pienso demasiado", "考えすぎ",
        ),
    ),
    Answer(
        "ask one person about it before I build any more",
        _CONTRIBUTE,
        ("build before", "build instead", "start coding", "jump into", "before i ask"),
    ),
    Answer(
        "put the new idea on a list, and go back to what I had begun",
        _TRYING,
        (
            "distract", "new idea", "shiny", "too many", "lose interest", "start things", "jump",
            "scatter", "verzett", "ablenk", "distra", "気が散",
        ),
    ),
    Answer(
        "work on this goal for ten minutes at once",
        _PRACTISE,
        (
            "put off", "put things off", "putting", "procrastinat", "tomorrow", "later", "postpone",
            "last minute", "aufschieb", "schiebe", "morgen", "dejo todo", "mañana", "procrastin",
            "remets", "demain", "先延ばし", "後回し", "拖延",
        ),
    ),
    Answer(
        "move this to another hour of the same week at once",
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
