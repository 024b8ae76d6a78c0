"""What to say when somebody asks for the next step: stored words alone, in fixed sentences.

A reply is made by a recipe: its sentences in the order in which they are said, each with the
seconds of the shortest reply that it belongs to. Those marked 0 are always said, cut short where
they must be; the others are said whole or not at all, so that no reply takes longer than it may.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ambition_cli.domain.drafting.catalogue import Catalogue
from ambition_cli.domain.drafting.next_tries import probes
from ambition_cli.domain.plan.lines import open_headings
from ambition_cli.domain.plan.model import Experiment, Plan, lines_of
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.privacy.quotes import PRIVATE
from ambition_cli.domain.privacy.veil import shown_to
from ambition_cli.domain.progress.now import running, upcoming
from ambition_cli.domain.spoken import asks, tries, wants
from ambition_cli.domain.spoken.scene import Scene
from ambition_cli.domain.spoken.sentences import Sentence
from ambition_cli.domain.words.choices import HEADINGS, Audience

Question = Literal["step", "ambition", "career"]

QUESTIONS: dict[Question, str] = {
    "step": "What's your next step?",
    "ambition": "What's your next ambition?",
    "career": "Where do you want to take your career?",
}
LENGTHS = (15, 45, 120)  # seconds
AUDIENCES: tuple[Audience, ...] = ("manager", "peer", "recruiter")

_SAYINGS: dict[str, Callable[[Scene], Sentence | None]] = {
    "first": wants.first,
    "second": wants.second,
    "third": wants.third,
    "why": wants.why,
    "one_more": wants.one_more,
    "less": wants.less,
    "hard_no": wants.hard_no,
    "open": wants.still,
    "find_out": wants.find_out,
    "testing": wants.testing,
    "answer_by": wants.answer_by,
    "moment": wants.moment,
    "taken": tries.taken,
    "next": tries.next_step,
    "small": tries.small,
    "until": tries.until,
    "belief": tries.belief,
    "criterion": tries.criterion,
    "goal": tries.goal,
    "stands": tries.stands,
    "learned": tries.learned,
    "learned_too": tries.learned_too,
    "came_of_it": tries.came_of_it,
    "learned_from_it": tries.learned_from_it,
    "no_title": tries.no_title,
    "options": tries.options,
    "fits": tries.fits,
    "ask": asks.ask,
    "ask_of_step": asks.ask_of_step,
}
_RECIPES: dict[tuple[Question, Audience], str] = {
    ("step", "manager"): "first:0 why:45 OPEN next:0 small:15 until:45 belief:120 "
    "criterion:120 ask_of_step:45 goal:45 stands:45 learned:120 learned_too:120 ask:45",
    ("ambition", "manager"): "first:0 why:120 second:15 third:45 one_more:120 OPEN goal:45 "
    "stands:45 next:0 small:120 until:120 ask_of_step:45 learned:120 learned_too:120 less:120 "
    "ask:45",
    ("career", "manager"): "no_title:15 first:0 second:15 third:15 OPEN next:0 small:120 until:120 "
    "ask_of_step:120 options:45 fits:45 learned:120 goal:120 stands:120 less:120 ask:120",
    ("step", "peer"): "first:0 second:120 OPEN next:0 small:15 belief:45 criterion:120 until:45 "
    "ask_of_step:45 learned:45 learned_too:120 ask:45",
    ("ambition", "peer"): "first:0 why:120 one_more:120 second:15 third:45 OPEN next:0 small:45 "
    "belief:120 until:120 ask_of_step:45 learned:45 learned_too:120 ask:45",
    ("career", "peer"): "no_title:15 first:0 second:15 third:120 OPEN next:0 small:120 "
    "ask_of_step:120 options:45 fits:120 learned:45 learned_too:120 ask:120",
    ("step", "recruiter"): "first:0 second:15 third:45 OPEN next:0 came_of_it:45 "
    "learned_from_it:120 options:120 hard_no:45",
    ("ambition", "recruiter"): "first:0 why:120 second:15 third:45 one_more:120 OPEN next:0 "
    "came_of_it:45 learned_from_it:120 hard_no:120",
    ("career", "recruiter"): "no_title:15 first:0 second:15 third:45 one_more:120 OPEN next:0 "
    "options:45 fits:45 came_of_it:120 learned_from_it:120 hard_no:45",
}
# Where a heading has no line yet; and where none has one, which makes that the honest reply.
_OPEN = "open:0 testing:0 until:45 answer_by:45 ask_of_step:45"
_EXPLORING = (
    "find_out:0 moment:120 testing:0 belief:120 until:15 answer_by:45 ask_of_step:45 options:120 "
    "learned:45 learned_too:120 ask:45"
)
# What is nothing for a recruiter: who helps with it, and what the goals are.
_INTERNAL = ("answer_by", "ask_of_step", "ask")


@dataclass(frozen=True)
class Reply:
    """What to say to a question: its sentences, in order."""

    question: Question
    sentences: tuple[Sentence, ...]
    used_to_say: str | None = None

    @property
    def text(self) -> str:
        """Return the reply as it is said."""
        return " ".join(one.text for one in self.sentences)

    @property
    def seconds(self) -> float:
        """Return how long it takes to say it."""
        return sum(one.seconds for one in self.sentences)


def reply(
    plan: Plan,
    question: Question,
    audience: Audience,
    seconds: int,
    today: dt.date,
    *,
    catalogue: Catalogue | None = None,
    include_private: bool = False,
    include_left_out: bool = False,
) -> Reply:
    """Return what to say to a question within so many seconds, from what the listener may know.

    Where all that is under way is hidden from them, the next step is what waits, or else what the
    catalogue offers.
    """
    seen = shown_to(
        plan, audience, include_private=include_private, include_left_out=include_left_out
    )
    still = tuple(open_headings(plan))  # of the whole plan: what is private is not open
    instead = _instead(plan, seen, catalogue, today)
    scene = Scene(seen, still, question, audience, today, seconds, instead)
    used_to_say = seen.interview.usual_answer
    return Reply(question, tuple(_fitting(_told(scene, question), seconds)), used_to_say)


def _instead(
    plan: Plan, seen: Plan, catalogue: Catalogue | None, today: dt.date
) -> Experiment | None:
    """Return the next step to tell somebody from whom all that runs or is planned is hidden."""
    if not _under_way(plan) or _under_way(seen):
        return None
    waiting = [
        one
        for one in seen.experiments
        if one.status == "later" and not one.after and PRIVATE not in one.title
    ]
    if waiting:
        return waiting[0]
    offered = probes(seen, catalogue, today) if catalogue and lines_of(seen) else []
    new = (probe.experiment for probe in offered if PRIVATE not in probe.experiment.title)
    first = next(new, None)
    # It is no record yet: `ambition experiments next` offers it, and it has no dates.
    return with_fields(first, {"id": "next", "starts": None, "ends": None}) if first else None


def _under_way(plan: Plan) -> list[Experiment]:
    return [one for one in (*running(plan), *upcoming(plan)) if PRIVATE not in one.title]


def _recipe(scene: Scene, question: Question) -> list[tuple[str, int]]:
    """Return what to say of a scene: names of sentences, and the shortest reply for each."""
    recipe = _RECIPES[question, scene.audience].replace(
        "OPEN", f"{_OPEN} taken:15" if scene.still else "taken:15"
    )
    if len(scene.still) == len(HEADINGS):
        recipe = _EXPLORING
    elif scene.test:
        recipe = recipe.replace("next:0", "next:15")  # the test is a step already
    entries = [entry.split(":") for entry in recipe.split()]
    internal = _INTERNAL if scene.audience == "recruiter" else ()
    return [(name, int(least)) for name, least in entries if name not in internal]


@dataclass(frozen=True)
class _Told:
    """A sentence that there is, with the shortest reply that it belongs to, and its whole form."""

    least: int
    sentence: Sentence
    whole: Sentence


def _told(scene: Scene, question: Question) -> list[_Told]:
    """Return what there is to say, in the order in which it is said, nothing of it twice."""
    first = scene.lines[0].id if scene.lines else ""
    told: dict[str, _Told] = {}
    for name, least in _recipe(scene, question):
        one = _said(scene, name)
        if one:
            short = one.at_once if one.at_once and one.line == first else one
            told.setdefault(one.text, _Told(least, short, one))
    return list(told.values())


def _said(scene: Scene, name: str) -> Sentence | None:
    """Return a sentence, if there is one, and nothing private is quoted in it."""
    said = _SAYINGS[name](scene)
    return said if said and not any(PRIVATE in word for word in said.words) else None


def _fitting(told: Sequence[_Told], seconds: float) -> Iterator[Sentence]:
    """Yield what can be said in so many seconds: what is needed, cut where it must be, and more."""
    chosen = _needed(told, seconds)
    left = seconds - sum(one.seconds for one in chosen.values())
    for length in LENGTHS:
        for at, one in enumerate(told):
            if one.least == length <= seconds and one.sentence.seconds <= left:
                chosen[at] = one.sentence
                left -= one.sentence.seconds
    before: list[str] = []
    for at in sorted(chosen):
        said = chosen[at]
        if said == told[at].sentence:
            form = _form(told[at].whole, before) or said
            more = form.seconds - said.seconds
            said, left = (form, left - more) if more <= left else (said, left)
        yield said
        before += said.ids


def _form(whole: Sentence, before: Sequence[str]) -> Sentence | None:
    """Return a sentence as it is said after others: what ends in a line, without that."""
    if not whole.line or whole.line not in before:
        return whole
    return whole.at_once if before[-1] == whole.line else whole.later


def _needed(told: Sequence[_Told], seconds: float) -> dict[int, Sentence]:
    """Return what has to be said, by its place; what is short leaves its time to what is long.

    What has no words that could be cut comes first.
    """
    chosen: dict[int, Sentence] = {}
    places = [at for at, one in enumerate(told) if not one.least]
    places.sort(key=lambda at: (told[at].sentence.words != (), told[at].sentence.seconds))
    for count, at in enumerate(places):
        left = seconds - sum(one.seconds for one in chosen.values())
        chosen[at] = told[at].sentence.within(left / (len(places) - count))
    return chosen
