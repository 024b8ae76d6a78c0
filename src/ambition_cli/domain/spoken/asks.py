"""The small question or request at the end, which suits whoever listens."""

import re
from collections.abc import Iterator

from ambition_cli.domain.spoken.saying import Saying, phrase, sentence
from ambition_cli.domain.spoken.scene import Scene
from ambition_cli.domain.words.choices import Audience, Role
from ambition_cli.domain.words.forms import Form, Phrase, run_on

_ROLES: dict[Audience, tuple[Role, ...]] = {"manager": ("manager",), "peer": ("peer", "friend")}
# What is asked for, typed behind "With what?", is a noun phrase where it begins like one.
_A_THING = re.compile(
    r"(?:an?|some|your|half|one|two|three|the|another|more) [a-z'’ -]+", re.IGNORECASE
)
_OF_SOMEBODY_ELSE = re.compile(r"\b(?:he|she|they|him|her|them|his|their)\b", re.IGNORECASE)
_MOST_WORDS = 12


def asks(scene: Scene) -> list[Saying]:
    """Return the questions that can end the reply: what was going to be asked for, first."""
    usual = scene.spoken.ask[scene.audience][_occasion(scene)]  # type: ignore[index]
    found = [Saying((sentence(text, [name]),), 2.5) for name, text in _asked_for(scene)]
    return [*found[:1], *(Saying((sentence(one, []),), 2 - n / 10) for n, one in enumerate(usual))]


def ask_about(scene: Scene, step: Saying) -> list[Saying]:
    """Return what can be asked at work of the experiment that was just said to come next.

    "By mid-January I'll have fixed the worst step on the way to a release. Which step do you dread
    most?" Once it runs, what it begins with has been asked.
    """
    if scene.question != "ambition" or scene.audience not in _ROLES or not step.sentences:
        return []
    one = scene.seen.experiment(next(iter(step.sentences[0].ids), None))
    spoken = scene.spoken.experiments.get(one.archetype or "") if one else None
    if not one or one.is_running or not spoken or not spoken.ask:
        return []
    return [Saying((sentence(spoken.ask, [one.id]),), 2.3)]


def _occasion(scene: Scene) -> str:
    """Return what the question follows from: "I want to find out what companies want" is its own.

    Nobody can see room on a team, or know a role, for a question.
    """
    if scene.is_exploring:
        return "exploring"
    found = None if scene.own_goal or not scene.lines else phrase(scene.lines[0][1].text)
    return "finding_out" if found and found.form is Form.QUESTION else scene.question


def _asked_for(scene: Scene) -> Iterator[tuple[str, str]]:
    """Yield what the listener was going to be asked for, with the name of the helper they are."""
    for helper in scene.seen.helpers:
        if helper.role not in _ROLES.get(scene.audience, ()) or not helper.ask:
            continue
        if _OF_SOMEBODY_ELSE.search(helper.ask) or not scene.may_say(helper.ask):
            continue
        found = _as_thing(helper.ask) or phrase(helper.ask)
        text = run_on(found, scene.spoken.ask_for) if found else None
        if text and len(text.split()) <= _MOST_WORDS:
            yield helper.name, text


def _as_thing(ask: str) -> Phrase | None:
    words = ask.strip().rstrip(".")
    if not words.isascii() or not _A_THING.fullmatch(words):
        return None
    return Phrase(Form.NOUN, words[0].lower() + words[1:])
