"""Asking somebody for half an hour: the message, and what to ask them.

Both are made of the plan as whoever is asked may see it. The message mentions no job: words that
could be heard as one are left out, and then it says only that their view is wanted.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Strict

from ambition_cli.domain.drafting.catalogue import Catalogue
from ambition_cli.domain.drafting.said_doubts import said_doubt
from ambition_cli.domain.plan.experiments import option_of
from ambition_cli.domain.plan.lines import open_headings
from ambition_cli.domain.plan.model import Experiment, Line, Plan
from ambition_cli.domain.privacy.veil import shown_to
from ambition_cli.domain.progress.to_talk import ToTalk
from ambition_cli.domain.spoken.saying import flowing, phrase, quotation, sentence
from ambition_cli.domain.spoken.scene import Scene
from ambition_cli.domain.spoken.speech import words_in
from ambition_cli.domain.words.choices import HEADINGS, Heading, Others, Role
from ambition_cli.domain.words.close_ones import is_close, name_of_close
from ambition_cli.domain.words.forms import run_on
from ambition_cli.domain.words.option_kinds import employers_in, signs_of_leaving
from ambition_cli.domain.words.people import name_alone
from ambition_cli.domain.words.titles import is_title
from ambition_cli.domain.words.wording import visible

MOST_WORDS = 90
QUESTIONS = 3

_Purpose = Literal["option", "problem", "discover", "other", "close"]
_PURPOSES: dict[str, _Purpose] = {
    "doubt": "option", "option": "option", "problem": "problem", "impact": "problem",
    "discover": "discover", "vague": "discover",
}  # fmt: skip
_AUDIENCES: dict[Role, Others] = {"manager": "manager", "mentor": "mentor", "coach": "mentor"}
_A_MANAGER = re.compile(r"\b(?:manager|boss|chef(?:in)?|vorgesetzte\w*|jef[ea])\b|上司|领导", re.I)
_JOB = re.compile(
    r"\b(?:jobs?|roles?|positions?|vacanc(?:y|ies)|openings?|offers?|hir(?:e|ed|es|ing)|recruit\w*"
    r"|salar(?:y|ies)|pay|promot(?:e|ed|ion|ions)|careers?|titles?|apply(?:ing)?|applications?"
    r"|resign\w*|quit(?:ting)?)\b",
    re.I,
)
_LONGEST_TITLE = 4  # words
_LONGEST_QUESTION = 16
_NAME = re.compile(r"[^,(;]+")
_Frames = dict[str, Annotated[tuple[str, ...], Strict(False)]]
_Texts = Annotated[tuple[str, ...], Strict(False)]


class _Entry(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


class MessageWording(_Entry):
    """The sentences of the message; talks.toml says what stands in each."""

    subject: str
    greeting: str
    unnamed: str
    find_out: str
    line: str
    quoted: str
    their_work: str
    nothing: str
    ask: str
    decline: str
    thanks: str


class AskWording(_Entry):
    """The first question, by what it is about."""

    whether: str
    what: str
    quoted: str
    problems: _Frames
    impact: _Frames
    more_of: _Frames


class Wording(_Entry):
    """All that is said to ask for a talk."""

    message: MessageWording
    close: MessageWording  # for family, a partner or a friend
    ask: AskWording
    more: dict[_Purpose, _Texts]


@dataclass(frozen=True)
class Invitation:
    """A message that asks for a talk, and what to ask in it."""

    subject: str
    message: str
    questions: tuple[str, ...]
    is_general: bool  # nothing of what it is about could be said to them


@dataclass(frozen=True)
class _Topic:
    """What a talk is about: as a message says it, and as the first question."""

    said: str
    question: str | None = None
    is_general: bool = False
    is_line: bool = False


def audience_of(plan: Plan, person: str | None) -> Others:
    """Return as whom somebody is spoken to: as a peer where nobody knows."""
    if person and _A_MANAGER.search(person):
        return "manager"
    roles = [one.role for one in plan.helpers if one.name == person and one.role]
    return _AUDIENCES.get(roles[0], "peer") if roles else "peer"


def is_close_to(plan: Plan, person: str | None) -> bool:
    """Tell whether somebody is family, a partner or a friend: by the plan, or as they are named."""
    roles = [one.role for one in plan.helpers if one.name == person]
    return "friend" in roles or is_close(person or "")


def invitation(
    plan: Plan, to: ToTalk, wording: Wording, catalogue: Catalogue, today: dt.date
) -> Invitation:
    """Return how to ask somebody for half an hour, and for what.

    The most telling topic that keeps the message within 90 words is taken. Those who are close are
    asked as one asks at home, and not about work that they do not see.
    """
    close = is_close_to(plan, to.person)
    sentences = wording.close if close else wording.message
    wording = wording.model_copy(update={"message": sentences})
    audience = audience_of(plan, to.person)
    seen = shown_to(plan, audience)
    still = tuple(one for one in HEADINGS if one in open_headings(plan))
    scene = Scene(seen, still, "step", audience, today, 45, catalogue.spoken)
    one = seen.experiment(to.experiment.id) if to.experiment else None
    topics = [*_topics(scene, one, to, wording), _general(plan, to, wording)]
    messages = [(topic, _message(seen, to.person, topic, wording.message)) for topic in topics]
    topic, message = next(
        (pair for pair in messages if _count(pair[1]) <= MOST_WORDS), messages[-1]
    )
    is_theirs = topic.said == wording.message.their_work
    purpose: _Purpose = "option" if is_theirs else "close" if close else _purpose(one, catalogue)
    if purpose == "option" and topic.is_line:
        purpose = "other"  # who is asked about a problem need not do the job
    questions = ([topic.question] if topic.question and purpose != "close" else []) + [
        *wording.more[purpose]
    ]
    return Invitation(
        # It goes to pipes, clipboards and mail programs, which show it as it is.
        wording.message.subject,
        visible(message),
        tuple(questions[:QUESTIONS]),
        topic.is_general,
    )


def _count(message: str) -> float:
    return max(words_in(message), len(message.split()))


def _purpose(one: Experiment | None, catalogue: Catalogue) -> _Purpose:
    if one is None:
        return "other"
    found = [each.purpose for each in catalogue.archetypes if each.id == one.archetype]
    if found:
        return _PURPOSES.get(found[0], "other")
    return "option" if one.option else "other"


def _general(plan: Plan, to: ToTalk, wording: Wording) -> _Topic:
    """Return what is said where nothing of the plan is: that their work, or their view, counts."""
    option = option_of(plan, to.experiment) if to.experiment else None
    does_it = option is not None and to.person is not None and option.knows == to.person
    said = wording.message.their_work if does_it else wording.message.nothing
    return _Topic(said, is_general=True)


def _topics(scene: Scene, one: Experiment | None, to: ToTalk, wording: Wording) -> Iterator[_Topic]:
    """Yield what the talk may be about, from the plan as they see it; the most telling in front."""
    option = option_of(scene.seen, one) if one else None
    if option and option.doubt and _may_say(scene, option.doubt):
        yield _of_doubt(option.doubt, wording)
    if to.experiment and not one:
        return  # it is not for them to know
    for heading, line in _lines(scene, one):
        yield from _of_line(scene, heading, line, wording)


def _of_doubt(doubt: str, wording: Wording) -> _Topic:
    it = said_doubt(doubt).forms.get("noun")
    if not it:
        return _quoted(doubt, wording)
    ask = wording.ask.whether if it.startswith("whether") else wording.ask.what
    return _Topic(wording.message.find_out.format(it=it), ask.format(it=it))


def _quoted(text: str, wording: Wording) -> _Topic:
    words = quotation(text, []).text
    return _Topic(f"{wording.message.quoted}\n\n{words}", f"{words} {wording.ask.quoted}")


def _lines(scene: Scene, one: Experiment | None) -> Sequence[tuple[Heading, Line]]:
    """Return the lines that a talk may be about: those of its experiment, or what matters most."""
    if one is None:
        return scene.lines
    ids = (*one.drafted_from, *one.serves)
    found = [
        (heading, line)
        for heading in HEADINGS
        for line in getattr(scene.seen.ambition, heading)
        if line.id in ids
    ]
    return sorted(found, key=lambda each: ids.index(each[1].id))


def _of_line(scene: Scene, heading: Heading, line: Line, wording: Wording) -> Iterator[_Topic]:
    for text in (line.text, line.short):
        if not text or not _may_say(scene, text, heading):
            continue
        said = flowing(text, scene.spoken.want[heading], heading)
        if not said:
            yield _quoted(text, wording)
            continue
        found = phrase(text, heading)
        question = run_on(found, getattr(wording.ask, heading)) if found else None
        question = question if question and words_in(question) <= _LONGEST_QUESTION else None
        about = wording.message.line.format(sentence(said, []).text.rstrip("."))
        yield _Topic(about, question, is_line=True)


def _may_say(scene: Scene, text: str, heading: str = "") -> bool:
    """Tell whether words may stand in a message: fit for this reader, and about no job."""
    return scene.may_say(text, heading) and not mentions_job(text, scene.seen)


def mentions_job(text: str, plan: Plan) -> bool:
    """Tell whether words could be heard as being about a job: a title, an employer, leaving."""
    if _JOB.search(text) or signs_of_leaving(text) or employers_in(text):
        return True
    folded = " ".join(text.casefold().split())
    if any(is_title(one.name) and one.name.casefold() in folded for one in plan.options):
        return True
    words = re.findall(r"[\w'’-]+", text)
    runs = {  # each once, however often a long text repeats it
        " ".join(words[at : at + length])
        for length in range(1, _LONGEST_TITLE + 1)
        for at in range(len(words) - length + 1)
    }
    return any(map(is_title, runs))


def _message(plan: Plan, person: str | None, topic: _Topic, wording: MessageWording) -> str:
    name = called(person)
    thanks = f"{wording.thanks}," if wording.thanks and plan.person.name else wording.thanks
    parts = [
        wording.greeting.format(name=name) if name else wording.unnamed,
        topic.said,
        wording.ask,
        wording.decline,
        "\n".join(filter(None, (thanks, plan.person.name))),
    ]
    return "\n\n".join(filter(None, parts))


def called(person: str | None) -> str:
    """Return how somebody is addressed: Mei of "Mei, my mentor", Anna of "my wife Anna".

    And Nina of "Nina from the other team"; nothing of "my manager".
    """
    if person and is_close(person):
        return name_of_close(person)
    found = _NAME.match(person or "")
    name = name_alone(" ".join(found[0].split())) if found else ""
    return "" if name[:1].isascii() and name[:1].islower() else name
