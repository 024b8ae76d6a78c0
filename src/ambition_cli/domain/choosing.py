"""Experiments, chosen from the catalogue for what the answers leave open, and fitted into weeks."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ambition_cli.domain.capacity import SLACK
from ambition_cli.domain.catalogue import Archetype
from ambition_cli.domain.drafting import Draft, open_options, words_of
from ambition_cli.domain.experiments import WEEKS
from ambition_cli.domain.fields import RUNGS
from ambition_cli.domain.fitting import USUAL_HOURS, Choice, Fitting
from ambition_cli.domain.kinds import proposed
from ambition_cli.domain.lines import open_headings, priority
from ambition_cli.domain.plan import Line, Option, Plan, lines_of
from ambition_cli.domain.tried import (
    last_verdict,
    lowest_rung,
    taken_up,
    under_way,
    used_archetypes,
)
from ambition_cli.domain.wording import name_of, shortened

MOST_OPTIONS = 5  # drafted for; the others wait
MOST_PLANNED_OPTIONS = 3
MOST_PLANNED = 5

_SMALL = RUNGS[:3]  # a first try is no longer than a few weeks


@dataclass(frozen=True)
class Drafts:
    """The experiments drafted, the options that wait, and what a hard no ruled out."""

    experiments: list[Draft]
    waiting: list[Option]
    ruled_out: list[str]


def drafted_experiments(
    plan: Plan,
    archetypes: Sequence[Archetype],
    goals: Sequence[Draft],
    today: dt.date,
    *,
    more: bool = False,
) -> Drafts:
    """Choose experiments for the options, lines and open headings, and give them dates that fit.

    What this round has taken up is left alone; with `more`, only what is still under way is.
    """
    covered_already = under_way(plan) if more else taken_up(plan)
    choosing = _Choosing(plan, archetypes, covered_already)
    left_out = set(plan.interview.left_out)
    choices = [choice for choice in choosing.choices() if choice.key not in left_out]
    drafts = Fitting(plan, goals, today).drafts(choices)
    covered = {choice.about for choice in choices} | covered_already
    waiting = [option for option in choosing.options if option.id not in covered]
    return Drafts(drafts, waiting, sorted(choosing.ruled_out))


class _Choosing:
    """Picks archetypes, none of them twice."""

    def __init__(self, plan: Plan, archetypes: Sequence[Archetype], taken_up: set[str]) -> None:
        self.plan = plan
        self.words = words_of(plan)
        self.hours = plan.person.hours_per_week
        if self.hours is None:
            self.hours = USUAL_HOURS
        self.ruled_out: set[str] = set()
        self._used = used_archetypes(plan)
        self._taken_up = taken_up
        # After "stop" an option is not tried again unless the person says so herself.
        self.options = [one for one in open_options(plan) if last_verdict(plan, one) != "stop"]
        self._suited = [one for one in archetypes if self._allowed(one)]

    def choices(self) -> list[Choice]:
        """Return what to plan first, then what comes later."""
        firsts = list(self._firsts())
        planned = firsts[:MOST_PLANNED]
        later = [_later(choice) for choice in firsts[MOST_PLANNED:]]
        nexts = [choice for first in planned for choice in self._next(first)]
        return [*planned, *nexts, *later]

    def _allowed(self, archetype: Archetype) -> bool:
        no = {tag for line in self.plan.ambition.less_of if line.hard_no for tag in line.tags}
        against = no & set(archetype.tags)
        self.ruled_out |= against
        return not against and archetype.rung != "for-real"

    def _firsts(self) -> Iterator[Choice]:
        """Take turns: what is open, the options, getting close to the problem, practising."""
        headings = list(self._for_headings())
        options = list(self._for_options())
        lines = [*self._for_line("problem"), *self._for_line("practise")]
        yield from headings[:1]
        for turn in range(MOST_PLANNED_OPTIONS):
            yield from options[turn : turn + 1]
            yield from lines[turn : turn + 1]
        yield from headings[1:]
        yield from (_later(choice) for choice in options[MOST_PLANNED_OPTIONS:])

    def _for_headings(self) -> Iterator[Choice]:
        headings = [one for one in open_headings(self.plan) if one not in self._taken_up]
        for rungs in ((RUNGS[1], RUNGS[0]), _SMALL):
            suited = [
                one for one in self._suited
                if one.purpose == "discover" and one.rung in rungs
                and set(one.headings) & set(headings)
            ]  # fmt: skip
            suited.sort(key=lambda one: (-len(set(one.headings) & set(headings)), one.hours))
            archetype = self._take(suited)
            if archetype and headings:
                helps = tuple(name for name in headings if name in archetype.headings)
                yield Choice(
                    archetype, helps[0], helps, helps, "discover", self.words, planned=True
                )

    def _for_options(self) -> Iterator[Choice]:
        for option in self.options[:MOST_OPTIONS]:
            if option.id in self._taken_up:
                continue
            kind = option.kind or proposed(option.name)
            lowest = lowest_rung(self.plan, option)
            # After "keep" a smaller try would teach nothing new.
            only_above = last_verdict(self.plan, option) == "keep"
            archetype = self._for_kind(kind, lowest, only_above=only_above)
            if not archetype:
                continue
            line = closest_line(self.plan, option)
            serves = (line.id,) if line else tuple(open_headings(self.plan))
            sources = (option.id, *((line.id,) if line else ()))
            words = self.words | {"option": shortened(option.name)}
            words |= {"line": name_of(line)} if line else {}
            yield Choice(archetype, option.id, serves, sources, "find-out", words, planned=True)

    def _for_line(self, purpose: str) -> Iterator[Choice]:
        ambition = self.plan.ambition
        lines = ambition.problems if purpose == "problem" else ambition.more_of
        suited = [one for one in self._suited if one.purpose == purpose and one.rung in _SMALL]
        suited.sort(key=lambda one: (RUNGS.index(one.rung), one.hours))
        new = lines and lines[0].id not in self._taken_up
        archetype = self._take(suited) if new else None
        if archetype:
            id = lines[0].id
            family = "contribute" if purpose == "problem" else "practise"
            yield Choice(archetype, id, (id,), (id,), family, self.words, planned=True)

    def _for_kind(self, kind: str, lowest: int, *, only_above: bool) -> Archetype | None:
        """Return the archetype of a kind that is nearest to a rung, the most particular first."""
        suited = [one for one in self._suited if one.purpose == "option" and kind in one.kinds]
        order = [*RUNGS[lowest : max(lowest + 1, len(_SMALL))]]
        order += [] if only_above else reversed(RUNGS[:lowest])
        suited = [one for one in suited if one.rung in order]
        suited.sort(key=lambda one: (order.index(one.rung), len(one.kinds), one.hours))
        return self._take(suited)

    def _next(self, first: Choice) -> Iterator[Choice]:
        """Yield the rung after a first one: it waits until that one has taught something."""
        if first.family == "discover":
            return
        above = RUNGS[RUNGS.index(first.archetype.rung) + 1 :]
        kind = ""
        if first.family == "find-out":
            option = next(one for one in self.plan.options if one.id == first.about)
            kind = option.kind or proposed(option.name)
        suited = [
            one for one in self._suited
            if one.purpose == first.archetype.purpose and one.rung in above
            and (not kind or kind in one.kinds)
        ]  # fmt: skip
        suited.sort(key=lambda one: (RUNGS.index(one.rung), len(one.kinds), one.hours))
        archetype = self._take(suited)
        if archetype:
            yield Choice(
                archetype, first.about, first.serves, first.drafted_from, first.family,
                first.words, planned=False, after=first.key,
            )  # fmt: skip

    def _take(self, suited: Sequence[Archetype]) -> Archetype | None:
        """Return the first that is not used yet, has its words and can fit a week."""
        for archetype in suited:
            words = archetype.placeholders() - {"option"}
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


def closest_line(plan: Plan, option: Option) -> Line | None:
    """Return the line that shares most words with an option, or else the one that matters most."""
    wanted = _stems(option.name)

    def share(line: Line) -> float:
        stems = _stems(line.text)
        return len(wanted & stems) / len(stems) if stems else 0.0

    best = max(lines_of(plan), key=share, default=None)
    return best if best and share(best) else priority(plan)


def _stems(text: str) -> set[str]:
    """Return the beginnings of the longer words: enough to see teaching in teach."""
    return {word[:5] for word in re.findall(r"\w{5,}", text.casefold())}
