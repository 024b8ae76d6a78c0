"""What to say when somebody asks for the next step.

A reply has four places: what was done, what is wanted, what happens next, and a small question. For
each there are several ways of saying it, or of saying nothing; of all that fits in the words there
are, what is worth most together is said. No sentence is ever cut.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from ambition_cli.domain.drafting.catalogue import Catalogue
from ambition_cli.domain.drafting.next_tries import probes
from ambition_cli.domain.drafting.ours import is_ours
from ambition_cli.domain.plan.goals import active
from ambition_cli.domain.plan.helpers import has_manager, looks_for_work
from ambition_cli.domain.plan.lines import open_headings
from ambition_cli.domain.plan.model import Experiment, OwnAnswer, Plan, lines_of
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.privacy.quotes import PRIVATE
from ambition_cli.domain.privacy.veil import shown_to
from ambition_cli.domain.progress.now import running, upcoming
from ambition_cli.domain.spoken import own_words, speech
from ambition_cli.domain.spoken.asks import ask_about, asks
from ambition_cli.domain.spoken.done import done
from ambition_cli.domain.spoken.saying import NOTHING, Saying, Sentence, continued, sentence
from ambition_cli.domain.spoken.scene import Scene
from ambition_cli.domain.spoken.steps import next_steps
from ambition_cli.domain.spoken.wants import wants
from ambition_cli.domain.words.choices import HEADINGS, Audience, Question
from ambition_cli.domain.words.statements import Kind, read

QUESTIONS: dict[Question, str] = {
    "step": "What's your next step?",
    "ambition": "What's your next ambition?",
    "career": "Where do you want to take your career?",
}
LENGTHS = tuple(speech.WORDS)  # seconds
AUDIENCES: tuple[Audience, ...] = ("manager", "peer", "recruiter")
MOST_SENTENCES = 4


def usual_listener(plan: Plan) -> Audience:
    """Return who is meant where nobody is named: the manager, if there is one.

    Who looks for work is asked by a recruiter, and who works alone by a peer.
    """
    if has_manager(plan):
        return "manager"
    return "recruiter" if looks_for_work(plan) else "peer"


@dataclass(frozen=True)
class Reply:
    """What to say to a question: sentences of ours, in order, or the person's own words."""

    question: Question
    sentences: tuple[Sentence, ...]
    used_to_say: str | None = None
    own: OwnAnswer | None = None

    @property
    def text(self) -> str:
        """Return the reply as it is said."""
        return " ".join(self.own.text.split()) if self.own else self.ours

    @property
    def ours(self) -> str:
        """Return the reply in our words."""
        return " ".join(one.text for one in self.sentences)

    @property
    def seconds(self) -> float:
        """Return how long it takes to say it."""
        return speech.seconds(self.text)


def reply(
    plan: Plan,
    question: Question,
    audience: Audience,
    seconds: int,
    today: dt.date,
    catalogue: Catalogue,
) -> Reply:
    """Return what to say to one question, as `replies` does."""
    [found] = replies(plan, [question], audience, seconds, today, catalogue)
    return found


def replies(
    plan: Plan,
    questions: Sequence[Question],
    audience: Audience,
    seconds: int,
    today: dt.date,
    catalogue: Catalogue,
    *,
    include_private: bool = False,
    include_left_out: bool = False,
    in_our_words: bool = False,
) -> list[Reply]:
    """Return what to say to each question within so many seconds, from what the listener may know.

    Where all that is under way is hidden from them, the next step is what waits, or else what the
    catalogue offers. There are no sentences where nothing may be said. The person's own words come
    first, unless it is to be said `in_our_words`.
    """
    seen = shown_to(
        plan, audience, include_private=include_private, include_left_out=include_left_out
    )
    open_now = open_headings(plan)  # of the whole plan: what is private is not open
    still = tuple(heading for heading in HEADINGS if heading in open_now)
    instead = _instead(plan, seen, catalogue, today)
    mine = frozenset(one.id for one in active(seen) if not is_ours(one.title, seen, catalogue))
    used_to_say = _used_to_say(seen)
    found = []
    for question in questions:
        spoken = catalogue.spoken
        scene = Scene(seen, still, question, audience, today, seconds, spoken, instead, mine)
        own = None if in_our_words else own_words.kept(seen, question, audience, seconds)
        found.append(Reply(question, _best(scene, speech.WORDS[seconds]), used_to_say, own))
    return found


def _used_to_say(seen: Plan) -> str | None:
    """Return what somebody said before, where it said something: not "idk"."""
    usual = seen.interview.usual_answer
    nothing = (Kind.UNKNOWN, Kind.CONTENT)
    return None if usual and read(usual, "problems").kind in nothing else usual


def _best(scene: Scene, most: int) -> tuple[Sentence, ...]:
    """Return what is worth most of all that can be said in so many words."""
    found = [(sum(one.worth for one in said), _in_order(said)) for said in _all_ways(scene)]
    fitting = [
        (worth, sentences)
        for worth, sentences in found
        if len(sentences) <= MOST_SENTENCES and sum(one.words for one in sentences) <= most
    ]
    return max(fitting, key=lambda one: one[0])[1] if fitting else ()


def _all_ways(scene: Scene) -> Iterator[tuple[Saying, ...]]:
    """Yield each way of saying it: what was done, what is wanted, what is next, the question."""
    questions = asks(scene)
    for_time = [Saying((sentence(scene.spoken.want_said.ask_for_time, []),), 2)]
    for before, wanted in product(done(scene), wants(scene) or [NOTHING]):
        want = _more_of_that(scene, before, wanted) if _says_again(before, wanted) else wanted
        told = frozenset(id for one in before.sentences for id in one.ids)
        lines = [one.ids[0] for one in wanted.sentences if one.ids]
        # "Where do you see room for that?" needs a "that"
        fitting = for_time if want.is_too_long else questions
        for step in next_steps(scene, lines, told):
            if not (before.sentences or want.sentences or step.sentences):
                continue
            for question in (*ask_about(scene, step), *fitting):
                yield before, want, step, question


def _says_again(before: Saying, after: Saying) -> bool:
    """Tell whether three words in a row of one are in the other: "more time to teach"."""
    return not _threes(before).isdisjoint(_threes(after))


def _more_of_that(scene: Scene, before: Saying, want: Saying) -> Saying:
    """Return what there should be more of without its name, where that was said just before.

    Nothing is left of a goal, once it was said that this is what one set out for.
    """
    ids = want.sentences[0].ids
    own = {scene.own_goal.id} if scene.own_goal else set[str]()
    if own & {*ids} and any(own & {*one.ids} for one in before.sentences):
        return replace(NOTHING, worth=want.worth)
    if not ids or ids[0] not in {line.id for line in scene.seen.ambition.more_of}:
        return want
    that = sentence(scene.spoken.want_said.more_of_that, ids)
    behind = () if want.is_quoted else want.sentences[1:]
    return replace(want, sentences=(that, *behind), is_quoted=False)


def _threes(said: Saying) -> set[tuple[str, str, str]]:
    words = [word.strip(".,").lower() for one in said.sentences for word in one.text.split()]
    return set(zip(words, words[1:], words[2:], strict=False))


def _in_order(said: Sequence[Saying]) -> tuple[Sentence, ...]:
    """Return the sentences as they follow each other.

    Behind a line in quotation marks, what it is and what happens next are one sentence, unless
    that has an "and" of its own and there is room for both.
    """
    before, want, step, question = said
    middle = (*want.sentences, *step.sentences)
    is_joined = any(", and " in one.text for one in step.sentences) and not before.sentences
    if want.is_quoted and step.sentences and not is_joined:
        line, what = want.sentences
        (after,) = step.sentences
        text = continued(what.text.removesuffix("."), after.text)
        middle = (line, Sentence(text, (*what.ids, *after.ids)))
    return (*before.sentences, *middle, *question.sentences)


def _instead(plan: Plan, seen: Plan, catalogue: Catalogue, today: dt.date) -> Experiment | None:
    """Return the next step to tell somebody from whom all that runs or is planned is hidden."""
    if not _under_way(plan) or _under_way(seen):
        return None
    over = {one.id for one in seen.experiments if one.status == "finished"}
    waiting = [
        one
        for one in seen.experiments
        if one.is_for_later and (not one.after or one.after in over) and PRIVATE not in one.title
    ]
    most = seen.interview.matters_most
    waiting.sort(key=lambda one: most not in one.serves)
    if waiting:
        return with_fields(waiting[0], {"starts": None, "ends": None})
    offered = probes(seen, catalogue, today) if lines_of(seen) else []
    new = (probe.experiment for probe in offered if PRIVATE not in probe.experiment.title)
    first = next(new, None)
    # It is no record yet: `ambition experiments next` offers it, and it has no dates.
    return with_fields(first, {"id": "next", "starts": None, "ends": None}) if first else None


def _under_way(plan: Plan) -> list[Experiment]:
    return [one for one in (*running(plan), *upcoming(plan)) if PRIVATE not in one.title]
