"""Replies by the id of a question: which one is on a screen, and what is typed at it."""

import re

from support.talks import QUESTIONS, SCRIPT, Answers
from support.terminals import Terminal

_BLANKS = re.compile(r"\{\w+\}")  # {title}, {months}: filled in on the screen
# The last step holds no question of the catalogue: a person says the answer in their own words.
_FAREWELL = "How would you say it yourself?"


def _words() -> dict[str, list[str]]:
    """Return the words by which each question is known, however a screen breaks its lines."""
    said = SCRIPT.catalogue.said
    texts = {id: [text] for id, text in QUESTIONS.items()}
    texts["hard_no"].append(said["hard_no_one"])
    texts["not_for"].append(said["not_for_one"])
    texts["hours"].append(said["hours_without_job"])
    texts["own_goal"] += [said["own_goal_more"], said["own_goal_softly"]]
    texts["closing"].append(said["overdue"])
    texts["farewell"] = [_FAREWELL]
    return {
        id: ["".join(max(_BLANKS.split(text), key=len).split()) for text in known]
        for id, known in texts.items()
    }


def on_screen(screen: str) -> str:
    """Return the id of the question that was put last."""
    seen = "".join(screen.split())
    last = {id: max(map(seen.rfind, known)) for id, known in _words().items()}
    found = max(last, key=last.__getitem__)
    assert last[found] >= 0, f"no question of the catalogue is on the screen:\n{screen}"
    return found


def answer(terminal: Terminal, answers: Answers, end: str = "") -> None:
    """Type these replies at their questions and Enter at all others, until one is put or the end.

    A question that is put again, as for the next line of a list, gets the next of its replies.
    """
    known = _words()
    assert {*answers, end or "name"} <= known.keys(), f"unknown: {answers.keys() - known or end}"
    left = {id: [said] if isinstance(said, str) else [*said] for id, said in answers.items()}
    while not terminal.is_over() and (question := on_screen(terminal.text())) != end:
        terminal.type((left.get(question) or [""]).pop(0))
    assert not any(left.values()), f"nobody asked for {left}:\n{terminal.text()}"
