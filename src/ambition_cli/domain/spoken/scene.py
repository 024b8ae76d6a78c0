"""Who asks what, when, and what of the plan they may hear: the scene of a reply."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ambition_cli.domain.drafting.catalogue import Spoken
from ambition_cli.domain.drafting.worth import liked
from ambition_cli.domain.plan.evidence import Done, done
from ambition_cli.domain.plan.goals import active, counts_verdicts, share_reached
from ambition_cli.domain.plan.model import Experiment, Goal, Line, Plan, lines_of
from ambition_cli.domain.privacy.forget import FORGOTTEN
from ambition_cli.domain.privacy.quotes import PRIVATE, Quotes
from ambition_cli.domain.progress.now import running, upcoming
from ambition_cli.domain.spoken.saying import flowing, phrase
from ambition_cli.domain.words.choices import HEADINGS, Audience, Heading
from ambition_cli.domain.words.colleagues import is_about_ones_colleague
from ambition_cli.domain.words.forms import Form
from ambition_cli.domain.words.statements import Kind, read

# What is about oneself, or no wish at all, is told to nobody. What it would take to stay, and a job
# title that was only mentioned, is told to nobody at work.
_TO_NOBODY = {Kind.STRAIN, Kind.DANGER, Kind.LOSS, Kind.UNKNOWN, Kind.CONTENT, Kind.NOBODY}
_NOT_AT_WORK = {Kind.CONDITION, Kind.TITLE}
# A line about the boss or the employer could be heard as blame, whoever listens.
_ABOUT_THOSE_ABOVE = re.compile(
    r"\b(?:my|our|the) (?:[\w'’-]+ ){0,2}?(?:boss|manager|supervisor|team ?lead|leadership|"
    r"management|ceo|cto|director|vp|employer|company|colleagues?|co-?workers?|team ?mates?|hr)\b"
    r"|\b(?:chef(?:in|fe)?|vorgesetzte\w*|jefe|jefa|patron|capo|baas|chefe)\b|上司|部長|課長|老板|领导",
    re.IGNORECASE,
)
_LATELY = dt.timedelta(days=183)  # older evidence is not told
_SHORT_NAME = 8  # words of a line that can stand for it within another sentence


@lru_cache(1_000)  # each way to say an answer looks at the same texts
def _names_any(words: str, names: tuple[str, ...]) -> bool:
    return Quotes([], names).exchanged(words) != words


def _is_vague(heading: Heading, line: Line) -> bool:
    return read(line.text, heading).kind == Kind.VAGUE


@dataclass(frozen=True)
class Scene:
    """A question, who asks it, how long the reply may take, and the plan as the listener sees it.

    `still` are the headings that are open: without a line in the whole plan, private ones included.
    `instead` is what could be next where all that runs or is planned is hidden from the listener.
    """

    seen: Plan
    still: tuple[Heading, ...]
    question: str
    audience: Audience
    today: dt.date
    seconds: int
    spoken: Spoken
    instead: Experiment | None = None
    own: frozenset[str] = frozenset()  # the ids of goals in the person's own words

    @property
    def is_exploring(self) -> bool:
        """Tell whether nothing that is wanted has been written down yet."""
        return len(self.still) == len(HEADINGS)

    def may_say(self, text: str, heading: str = "") -> bool:
        """Tell whether words are fit to be said to this listener, by what they are about."""
        if (
            PRIVATE in text
            or FORGOTTEN in text
            or _ABOUT_THOSE_ABOVE.search(text)
            or is_about_ones_colleague(text)
            or self.names_helper(text)
        ):
            return False
        kinds = set(read(text, heading).kinds)
        return not kinds & (_TO_NOBODY | (set() if self.audience == "recruiter" else _NOT_AT_WORK))

    def names_helper(self, words: str) -> bool:
        """Tell whether somebody who helps is named in some words."""
        return _names_any(words, tuple(helper.name for helper in self.seen.helpers))

    @cached_property
    def lines(self) -> list[tuple[Heading, Line]]:
        """Return the first line of each heading that can be said, the one to say in front.

        What matters most comes first, to a peer what there should be more of; and otherwise what
        runs on in a sentence. What is too vague to say anything ("AI") waits behind what is not.
        """
        order: tuple[Heading, ...] = HEADINGS
        if self.audience == "peer":
            order = ("more_of", "problems", "impact")
        found = [
            (heading, line)
            for heading in order
            for line in self._in_order(heading)[:1]
            if self.may_say(line.text, heading) and PRIVATE not in (line.short or "")
        ]
        most = self.seen.interview.matters_most if self.audience != "peer" else None
        return sorted(
            found, key=lambda one: (one[1].id != most, _is_vague(*one), not self._runs_on(*one))
        )

    def _in_order(self, heading: Heading) -> list[Line]:
        lines: Sequence[Line] = getattr(self.seen.ambition, heading)
        return sorted(lines, key=lambda line: _is_vague(heading, line))

    def _runs_on(self, heading: Heading, line: Line) -> bool:
        frames = self.spoken.want[heading]
        return any(flowing(text, frames, heading) for text in (line.short, line.text) if text)

    @cached_property
    def under_way(self) -> list[Experiment]:
        """Return what runs or is still to start, the next in front.

        What should have started before today is not told: nobody knows by when it will be done.
        """
        planned = [one for one in upcoming(self.seen) if not self._is_overdue(one)]
        found = [one for one in (*running(self.seen), *planned) if self._is_told(one)]
        if self.audience == "recruiter":
            found.sort(key=lambda one: not one.option)
        return found or ([self.instead] if self.instead else [])

    @cached_property
    def ended(self) -> list[Experiment]:
        """Return what was tried to its end: what was kept, liked most in front, then the latest."""
        found = [one for one in self.seen.experiments if one.result and self._is_told(one)]
        found.sort(key=_ended_on, reverse=True)
        order = ("keep", "change", "unclear", "stop")
        found.sort(key=lambda one: -liked(one.result) if one.result else 0)
        return sorted(found, key=lambda one: order.index(one.result.verdict) if one.result else 0)

    @cached_property
    def evidence(self) -> list[Done]:
        """Return what is ticked as something to show and not long past, the latest in front.

        What served the line that is said first comes before all.
        """
        since, line = self.today - _LATELY, self.lines[0][1].id if self.lines else None
        found = [
            one
            for one in reversed(done(self.seen, since, self.today))
            if one.is_ticked and self.may_say(one.text)
        ]
        return sorted(found, key=lambda one: one.line != line)

    def _is_overdue(self, one: Experiment) -> bool:
        return any(day and day < self.today for day in (one.starts, one.ends))

    def _is_told(self, one: Experiment) -> bool:
        if PRIVATE in one.title:
            return False
        spoken = self.spoken.experiments.get(one.archetype or "")
        if not (spoken and spoken.of_offer):
            return True
        is_seen = any(option.id == one.option for option in self.seen.options)
        return is_seen and self.audience != "recruiter"

    def tests(self, one: Experiment) -> bool:
        """Tell whether an experiment is there to find out what is open."""
        return bool(set(one.serves) & set(self.still))

    @cached_property
    def goals(self) -> list[Goal]:
        """Return the goals of now, without those that count options."""
        return [
            goal
            for goal in active(self.seen)
            if PRIVATE not in goal.title and not counts_verdicts(goal)
        ]

    @cached_property
    def own_goal(self) -> Goal | None:
        """Return the first goal, where it is in the person's own words and fit to be said."""
        first = next(iter(self.goals), None)
        if not first or first.id not in self.own or set(first.serves) & set(self.still):
            return None
        return first if self.may_say(first.title) else None

    @cached_property
    def goals_ahead(self) -> list[Goal]:
        """Return the goals that are still to be reached, and not overdue."""
        ahead = [goal for goal in self.goals if goal.due and goal.due >= self.today]
        return [goal for goal in ahead if share_reached(goal) != 1]

    def about(self, one: Experiment, said: Sequence[str] = ()) -> str:
        """Return what stands for the line that an experiment is about.

        That is "this" if it was just said: `said` has the ids of the lines said before, the latest
        last. Otherwise it is its name where that is a noun; and where not, or where it is named
        next, what kind of thing it is.
        """
        ids = (*one.drafted_from, *one.serves)
        heading, line = next(self._lines_among(ids), ("problems", None))
        if line and said and line.id == said[-1]:
            return self.spoken.just_said[heading]
        is_next = not self.own_goal and self.lines and line == self.lines[0][1]
        if not said and is_next:
            return self.spoken.about[heading]  # it is named in the next sentence
        for text in (line.short, line.text, _first_doing(line)) if line else ():
            noun = self._short_noun(text, heading) if text else None
            if noun:
                return noun
        if line and said and self._share_a_goal(line.id, said[-1]):
            return self.spoken.behind_it
        is_named = line is not None and line.id in said
        return (self.spoken.said_before if is_named else self.spoken.about)[heading]

    def _share_a_goal(self, problem: str, impact: str) -> bool:
        """Tell whether a goal is drafted from a problem and from the impact just said."""
        ambition = self.seen.ambition
        if impact not in {one.id for one in ambition.impact}:
            return False
        if problem not in {one.id for one in ambition.problems}:
            return False
        return any({problem, impact} <= set(one.drafted_from) for one in self.seen.goals)

    def is_a_line(self, words: str) -> bool:
        """Tell whether words say what one of the lines says, and nothing more."""
        return any(
            text and flowing(text, self.spoken.want[heading], heading) == words
            for heading, line in self.lines
            for text in (line.short, line.text)
        )

    def without_line(self, words: str, said: Sequence[str]) -> str:
        """Return words with "this" in the place of the line that was said just before.

        "I'm trying to make time every week for this", of a goal "… to follow one odd thing".
        """
        for heading, line in self._lines_among(said[-1:]):
            this = self.spoken.just_said[heading]
            for text in (line.short, line.text) if line else ():
                found = phrase(text, heading) if text else None
                names = {f"to {found.verb}": f"for {this}", found.noun: this} if found else {}
                for name, instead in names.items():
                    if name and words.endswith(f" {name}"):
                        return f"{words.removesuffix(name)}{instead}"
        return words

    def _short_noun(self, text: str, heading: Heading) -> str | None:
        found = phrase(text, heading) if self.may_say(text, heading) else None
        # "making time for mentoring juniors", but no problem is called "waiting".
        does = found and found.form is Form.ING and heading == "more_of"
        name = found.noun if found and (found.form is Form.NOUN or does) else None
        return name if name and len(name.split()) <= _SHORT_NAME else None

    def _lines_among(self, ids: Iterable[str]) -> Iterator[tuple[Heading, Line | None]]:
        by_id = {line.id: line for line in lines_of(self.seen)}
        for id in ids:
            if id in by_id:
                ambition = self.seen.ambition
                heading = next(one for one in HEADINGS if by_id[id] in getattr(ambition, one))
                yield heading, by_id[id]
            elif id in HEADINGS:
                yield id, None


def _ended_on(one: Experiment) -> dt.date:
    return one.result.on if one.result else dt.date.min


def _first_doing(line: Line) -> str | None:
    """Return the first of several things somebody does: of "explaining stuff, drawing it" that."""
    whole = phrase(line.text, "more_of")
    return line.text.split(", ")[0] if whole and whole.form is Form.ING else None
