"""Experiments, chosen from the catalogue for what the answers leave open, and fitted into weeks."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ambition_cli.domain.drafting.catalogue import Archetype, Catalogue
from ambition_cli.domain.drafting.goals import Draft, line_said, open_options, words_of
from ambition_cli.domain.drafting.roles import role_of
from ambition_cli.domain.drafting.schedule import USUAL_HOURS, Choice, Fitting
from ambition_cli.domain.drafting.texts import said_option
from ambition_cli.domain.plan.experiments import (
    WEEKS,
    last_verdict,
    lowest_rung,
    only_explored,
    taken_up,
    under_way,
    used_archetypes,
)
from ambition_cli.domain.plan.fit import fit_of, unknown_share
from ambition_cli.domain.plan.lines import first_lines, open_headings, priority
from ambition_cli.domain.plan.model import (
    Line,
    Option,
    Plan,
    lines_of,
)
from ambition_cli.domain.plan.options import kind_of
from ambition_cli.domain.plan.weeks import SLACK
from ambition_cli.domain.words.choices import RUNGS

MOST_OPTIONS = 5  # drafted for; the others wait
MOST_PLANNED_OPTIONS = 3
MOST_PLANNED = 5

# Beginnings of words that stand in any line.
_SAY_LITTLE = {
    "about", "after", "anoth", "being", "befor", "could", "every", "first", "never", "other",
    "peopl", "shoul", "their", "there", "these", "thing", "those", "until", "which", "while",
    "withi", "witho", "would", "years",
}  # fmt: skip
# Of a purpose: the family of the goal that it helps, and the word that stands for its line.
_OF_LINES = {"problem": ("contribute", "problem"), "practise": ("practise", "more_of")}
_OF_OPTIONS = {"option", "an_option"}  # the words that any option has
_SMALL = RUNGS[:3]  # a first try is no longer than a few weeks


@dataclass(frozen=True)
class Drafts:
    """The experiments drafted, the options that wait, and what a hard no ruled out."""

    experiments: list[Draft]
    waiting: list[Option]
    ruled_out: list[str]


def drafted_experiments(
    plan: Plan,
    catalogue: Catalogue,
    goals: Sequence[Draft],
    today: dt.date,
    *,
    more: bool = False,
) -> Drafts:
    """Choose experiments for the options, lines and open headings, and give them dates that fit.

    What this round has taken up is left alone; with `more`, only what is still under way is.
    """
    covered_already = under_way(plan) if more else taken_up(plan)
    choosing = _Choosing(plan, catalogue, covered_already)
    left_out = set(plan.interview.left_out)
    choices = [choice for choice in choosing.choices() if choice.key not in left_out]
    drafts = Fitting(plan, goals, today).drafts(choices)
    covered = {choice.about for choice in choices} | covered_already
    waiting = [option for option in choosing.options if option.id not in covered]
    return Drafts(drafts, waiting, sorted(choosing.ruled_out))


class _Choosing:
    """Picks archetypes, none of them twice."""

    def __init__(self, plan: Plan, catalogue: Catalogue, taken_up: set[str]) -> None:
        self.plan = plan
        self.roles = catalogue.roles
        self.words = words_of(plan)
        self.hours = plan.person.hours_per_week
        if self.hours is None:
            self.hours = USUAL_HOURS
        self.ruled_out: set[str] = set()
        self._used = used_archetypes(plan)
        self._taken_up = taken_up
        # After "stop" an option is not tried again unless the person says so herself.
        self.options = [one for one in open_options(plan) if last_verdict(plan, one) != "stop"]
        self._suited = [one for one in catalogue.archetypes if self._allowed(one)]

    def choices(self) -> list[Choice]:
        """Return what to plan first, then what comes later."""
        firsts = list(self._firsts())
        planned = [choice for choice in firsts if choice.planned][:MOST_PLANNED]
        later = [_later(choice) for choice in firsts if choice not in planned]
        nexts = [choice for first in planned for choice in self._next(first)]
        return [*planned, *nexts, *later]

    def _allowed(self, archetype: Archetype) -> bool:
        no = {tag for line in self.plan.ambition.less_of if line.hard_no for tag in line.tags}
        against = no & set(archetype.tags)
        self.ruled_out |= against
        return not against and archetype.rung != "for-real"

    def _firsts(self) -> Iterator[Choice]:
        """Yield first tries: of what is open, then of what would teach most per hour."""
        headings = list(self._for_headings())
        options = self._most_taught_first(self._for_options())
        lines = (*self._for_line("problem"), *self._for_line("practise"))
        # Without any line there is nothing yet to hold an option against: what is open goes first.
        ahead = 1 if lines_of(self.plan) else len(headings)
        yield from headings[:ahead]
        yield from self._most_taught_first([*lines, *options[:MOST_PLANNED_OPTIONS]])
        yield from headings[ahead:]
        seconds = (*self._for_line("problem", 1), *self._for_line("practise", 1))
        yield from (_later(one) for one in (*options[MOST_PLANNED_OPTIONS:], *seconds))

    def _most_taught_first(self, choices: Iterable[Choice]) -> list[Choice]:
        """Sort by what would be learned per hour, a try of what matters most in front of all."""
        most = priority(self.plan)
        about = most.id if most else ""
        return sorted(
            choices, key=lambda one: (one.about != about, -taught_per_hour(self.plan, one))
        )

    def _for_headings(self) -> Iterator[Choice]:
        headings = [one for one in open_headings(self.plan) if one not in self._taken_up]
        for rungs in ((RUNGS[1], RUNGS[0]), _SMALL):
            suited = [
                one for one in self._suited
                if one.purpose == "discover" and one.rung in rungs
                and set(one.headings) & set(headings)
            ]  # fmt: skip
            suited.sort(key=lambda one: self._nearest(one, headings))
            archetype = self._take(suited)
            if archetype and headings:
                helps = tuple(name for name in headings if name in archetype.headings)
                yield Choice(
                    archetype, helps[0], helps, helps, "discover", self.words, planned=True
                )

    def _nearest(self, archetype: Archetype, headings: Sequence[str]) -> tuple[int, int, int]:
        """Order by the open headings that it helps with, what helps only with these in front."""
        helped = len(set(archetype.headings) & set(headings))
        return -helped, len(archetype.headings), self._spoken(archetype)

    def _for_options(self) -> Iterator[Choice]:
        free = [one for one in self.options if one.id not in self._taken_up]
        for option in free[:MOST_OPTIONS]:
            archetype = self._for_option(option)
            if not archetype:
                continue
            line = closest_line(self.plan, option)
            serves = (line.id,) if line else tuple(open_headings(self.plan))
            sources = (option.id, *((line.id,) if line else ()))
            words = self.words | said_option(option.name)
            words |= {"line": line_said(self.plan, line)} if line else {}
            yield Choice(archetype, option.id, serves, sources, "find-out", words, planned=True)

    def _for_line(self, purpose: str, position: int = 0) -> Iterator[Choice]:
        """Yield a try of the line at a position of problems or more of, where there is one."""
        ambition = self.plan.ambition
        lines = ambition.problems if purpose == "problem" else ambition.more_of
        line = next(iter(lines[position : position + 1]), None)
        if not line or line.id in self._taken_up:
            return
        suited = [one for one in self._suited if one.purpose == purpose and one.rung in _SMALL]
        if purpose == "practise" and line.baseline_hours:
            # Whoever does it already would learn nothing from talking about it.
            suited = [one for one in suited if one.evidence == "did"]
        suited.sort(key=lambda one: RUNGS.index(one.rung))
        archetype = self._take(suited)
        if archetype:
            family, word = _OF_LINES[purpose]
            words = self.words | {word: line_said(self.plan, line)}
            yield Choice(archetype, line.id, (line.id,), (line.id,), family, words, planned=True)

    def _for_option(self, option: Option) -> Archetype | None:
        """Return the archetype nearest to the rung whose turn it is, the most particular first."""
        kind, lowest = kind_of(option), lowest_rung(self.plan, option)
        last = last_verdict(self.plan, option)
        suited = [one for one in self._suited if one.purpose == "option" and kind in one.kinds]
        order = [*RUNGS[lowest : max(lowest + 1, len(_SMALL))]]
        # After "keep" a smaller try would teach nothing new.
        order += [] if last == "keep" else reversed(RUNGS[:lowest])
        suited = [one for one in suited if one.rung in order]
        suited.sort(key=lambda one: (order.index(one.rung), self._spoken(one), len(one.kinds)))
        suited = [*self._of_role(option, order), *suited]
        if last == "unclear" and not only_explored(self.plan, option):
            suited.sort(key=lambda one: one.hours)  # the cheapest test of what was left open
        return self._take(suited)

    def _of_role(self, option: Option, rungs: Sequence[str]) -> list[Archetype]:
        """Return the tries of the role that an option names, the lower rung first."""
        role = role_of(option, self.roles)
        tries = role.archetypes if role else ()
        # Its smallest piece is the first thing to do, even where one would begin higher up.
        begins = last_verdict(self.plan, option) is None
        return [one for one in tries if (begins or one.rung in rungs) and self._allowed(one)]

    def _spoken(self, archetype: Archetype) -> int:
        """Return how many of her words an archetype takes up: the more, the sooner it comes."""
        said = {*self.words, *_OF_OPTIONS}
        return -len(archetype.placeholders() & said)

    def _next(self, first: Choice) -> Iterator[Choice]:
        """Yield the rung after a first one: it waits until that one has taught something."""
        if first.family == "discover":
            return
        above = RUNGS[RUNGS.index(first.archetype.rung) + 1 :]
        kind, of_role = "", list[Archetype]()
        if first.family == "find-out":
            option = self.plan.option(first.about)
            kind = kind_of(option) if option else ""
            of_role = self._of_role(option, above) if option else []
        suited = [
            one for one in self._suited
            if one.purpose == first.archetype.purpose and one.rung in above
            and (not kind or kind in one.kinds)
        ]  # fmt: skip
        if first.family == "contribute":
            # Having heard those who have it: something for one of them, before a second look at it.
            suited = [one for one in suited if one.evidence == "did"]
        suited.sort(key=lambda one: (RUNGS.index(one.rung), self._spoken(one), len(one.kinds)))
        archetype = self._take([one for one in of_role if one.rung in above] + suited)
        if archetype:
            yield Choice(
                archetype, first.about, first.serves, first.drafted_from, first.family,
                first.words, planned=False, after=first.key,
            )  # fmt: skip

    def _take(self, suited: Sequence[Archetype]) -> Archetype | None:
        """Return the first that is not used yet, has its words and can fit a week."""
        for archetype in suited:
            words = archetype.needed() - _OF_OPTIONS
            weeks = WEEKS[archetype.rung][-1]
            fits = not self.hours or archetype.hours / weeks <= self.hours + SLACK
            if archetype.id not in self._used and words <= set(self.words) and fits:
                self._used.add(archetype.id)
                return archetype
        return None


def _later(choice: Choice) -> Choice:
    return Choice(
        choice.archetype, choice.about, choice.serves, choice.drafted_from, choice.family,
        choice.words, planned=False, after=choice.after,
    )  # fmt: skip


def taught_per_hour(plan: Plan, choice: Choice) -> float:
    """Return what a try would teach per hour: unknown fit, by the priority of its line."""
    line = next((one for one in lines_of(plan) if one.id in choice.serves), None)
    option = plan.option(choice.about)
    if not line or not option:
        return _weight(plan, line) / choice.archetype.hours
    own = line if _share(option, line) else None  # a line taken for want of a closer one
    known = fit_of(plan, option).by_line[line.id]
    return unknown_share(known) * _weight(plan, own) / choice.archetype.hours


def _weight(plan: Plan, line: Line | None) -> int:
    """Return 3 for the line that matters most, 2 for the first of a heading, 1 for the rest."""
    if not line:
        return 1
    return 3 if line == priority(plan) else 2 if line in first_lines(plan) else 1


def closest_line(plan: Plan, option: Option) -> Line | None:
    """Return the line that shares most words with an option, or else the one that matters most."""
    best = max(lines_of(plan), key=lambda line: _share(option, line), default=None)
    return best if best and _share(option, best) else priority(plan)


def _share(option: Option, line: Line) -> float:
    stems = _stems(line.text)
    return len(_stems(option.name) & stems) / len(stems) if stems else 0.0


def _stems(text: str) -> set[str]:
    """Return the beginnings of the longer words: enough to see teaching in teach."""
    return {word[:5] for word in re.findall(r"\w{5,}", text.casefold())} - _SAY_LITTLE
