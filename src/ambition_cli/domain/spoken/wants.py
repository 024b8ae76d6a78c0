"""What somebody wants, in one sentence; or that they are still finding out."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ambition_cli.domain.plan.model import Line
from ambition_cli.domain.spoken import speech
from ambition_cli.domain.spoken.saying import LONGEST, Saying, flowing, phrase, quotation, sentence
from ambition_cli.domain.spoken.scene import Scene
from ambition_cli.domain.spoken.speech import words_in
from ambition_cli.domain.words.choices import Heading
from ambition_cli.domain.words.forms import run_on
from ambition_cli.domain.words.spoken_of import is_people_alone

_QUOTED_IMPACT = 1.9  # less than another line that runs on: it may say how things are today
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_LEAST_WORDS = 5  # of a first sentence that says something by itself
_LENGTHS = tuple(speech.WORDS)
_WISHES = ("I want to ", "I'd like ")
_OWN = 8  # worth more than any line, with all that could be said besides
_JOINABLE = ("I want to ", "I'd like to ")


def wants(scene: Scene) -> list[Saying]:
    """Return the ways of saying what is wanted most; none where nothing of it may be said."""
    if scene.is_exploring:
        return _exploring(scene)
    if not scene.lines:
        return []
    heading, line = scene.lines[0]
    found = list(_flowing(scene, heading, line)) or list(_quoted(scene, heading, line))
    found = [*_own_goal(scene), *found]
    found += [replace(one, worth=2) for other in scene.lines[1:] for one in _plain(scene, *other)]
    told = sentence(scene.spoken.want_said.too_long, [line.id])
    found.append(Saying((told,), 1, is_too_long=True))
    return found


def _own_goal(scene: Scene) -> Iterator[Saying]:
    """Yield the first goal in the person's own words: it leads, however short the time is."""
    goal = scene.own_goal
    if not goal:
        return
    found = phrase(goal.title, "impact")
    frames = (scene.spoken.own_goal_wanted, scene.spoken.own_goal_short)
    said = [words for frame in frames if found and (words := run_on(found, frame))]
    for rank, words in enumerate(dict.fromkeys(said)):
        yield Saying((sentence(words, [goal.id]),), _OWN - rank / 10)
    if not said:
        quoted = quotation(goal.title, [goal.id])
        behind = sentence(scene.spoken.want_said.quoted_goal, [goal.id])
        yield Saying((quoted, behind), _OWN, is_quoted=True)
        yield Saying((quoted,), _OWN - 0.4)


def _exploring(scene: Scene) -> list[Saying]:
    is_content = bool(scene.seen.interview.keep)
    said, ids = scene.spoken.content if is_content else scene.spoken.exploring, scene.still
    found = [Saying((sentence(said[scene.question], ids),), 4)]
    found.append(Saying((sentence(said["short"], ids),), 3.5))
    moment = scene.seen.interview.moment
    frame = scene.spoken.exploring["moment"]
    told = run_on_moment(frame, moment) if moment and scene.may_say(moment) else None
    if told:
        both = (*found[0].sentences, sentence(told, ["moment"]))
        found.append(Saying(both, 4.3))
    return found


def run_on_moment(frame: str, moment: str) -> str | None:
    """Return when work last felt right, where that is a noun: "the week we fixed the build"."""
    found = phrase(moment)
    return run_on(found, {"noun": frame}) if found else None


def _flowing(scene: Scene, heading: Heading, line: Line) -> Iterator[Saying]:
    """Yield the line as it runs on in a sentence, with what can be joined to it."""
    for plain in _plain(scene, heading, line):
        yield plain
        if scene.seconds == _LENGTHS[0]:
            continue
        said = plain.sentences[0].text.removesuffix(".")
        for joined, ids, more in _joined(scene, heading, line, said):
            yield Saying((sentence(joined, [line.id, *ids]),), plain.worth + more)
        if scene.seconds == _LENGTHS[-1] and scene.question != "step":
            for other in scene.lines[1:2]:
                for also in _plain(scene, *other, prefix=False):
                    both = (*plain.sentences, *also.sentences)
                    yield Saying(both, plain.worth + 0.7)


def _plain(scene: Scene, heading: Heading, line: Line, *, prefix: bool = True) -> Iterator[Saying]:
    """Yield the line as it runs on in a sentence; by its short name where there is little time."""
    texts = [text for text in (line.short, line.text) if text]
    in_order = list(reversed(texts) if scene.seconds == _LENGTHS[-1] else texts)
    in_order += [first] if (first := _first_sentence(line.text)) else []
    for rank, text in enumerate(in_order):
        found = phrase(text, heading)
        said = flowing(text, scene.spoken.want[heading], heading)
        if said and found and found.noun and heading == "impact" and is_people_alone(text):
            said = scene.spoken.want_said.people.format(found.noun)
        if not said:
            continue
        said += scene.spoken.want_after.get(heading, {}).get(found.form if found else "", "")
        if prefix and scene.question == "career" and said.startswith(_WISHES):
            said = scene.spoken.want_said.whatever_title.format(said)
        worth = (4 if words_in(said) <= LONGEST else 3) - rank / 10
        yield Saying((sentence(said, [line.id]),), worth)


def _first_sentence(text: str) -> str | None:
    """Return the first of several sentences, where it says something by itself."""
    first, *more = _SENTENCES.split(" ".join(text.split()))
    return first.rstrip(".") if more and len(first.split()) >= _LEAST_WORDS else None


def _joined(
    scene: Scene, heading: Heading, line: Line, said: str
) -> Iterator[tuple[str, list[str], float]]:
    """Yield the sentence with one thing more, where it stays short enough to be said."""
    others = scene.lines[1:] if scene.question != "step" else []
    more: list[tuple[str, str | None, str, float]] = []
    if scene.audience == "recruiter":
        noes = [one for one in scene.seen.ambition.less_of if one.hard_no]
        more += [("hard_no", one.text, one.id, 0.6) for one in noes[:1]]
    more.append(("why", line.why, line.id, 0.5))
    more += [(place, other.text, other.id, 0.55) for place, other in others]
    for place, text, id, worth in more:
        if not text or not scene.may_say(text, "" if place == "why" else place):
            continue
        if place in scene.spoken.want and not _can_join(said, heading, place):
            continue
        tail = flowing(text, scene.spoken.join[place], "less_of" if place == "hard_no" else place)
        if tail and words_in(said + tail) <= LONGEST:
            yield said + tail, [id], worth


def _can_join(said: str, heading: Heading, other: str) -> bool:
    """Tell whether a line of another heading can follow in the same sentence.

    What it leads to ("so that …") follows a problem alone.
    """
    if other == "impact" and heading != "problems":
        return False
    wish = said.partition(", ")[2] if said.startswith("Whatever the title") else said
    return wish.startswith(_JOINABLE) or (heading == "problems" and "I'd like to" in said)


def _quoted(scene: Scene, heading: Heading, line: Line) -> Iterator[Saying]:
    """Yield the line as a sentence of its own, and what it is to the person."""
    behind = sentence(scene.spoken.want_said.quoted[heading], [line.id])
    worth = _QUOTED_IMPACT if heading == "impact" else 2.6
    texts = [text for text in (line.text, line.short) if text]
    for rank, text in enumerate(texts):
        said = quotation(text, [line.id])
        yield Saying((said, behind), worth - rank / 10, is_quoted=True)
        yield Saying((said,), worth - 0.4 - rank / 10)  # where there is no time for more
