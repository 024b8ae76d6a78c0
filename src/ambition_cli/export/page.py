"""The page of a person: what is on it, before it is laid out as Markdown or HTML.

It is for a review, and others read it: what was done, the ambition, goals with progress, what was
tried and learned, what comes next, what is asked of others. With `since` it is shorter, to fit on
one sheet: what was done and learned, what comes next, what is asked. Obstacles, if-then plans,
hypotheses, forecasts and the log are never on it.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, Literal, TypeVar

from ambition_cli.domain.drafting.rounds import tried_in
from ambition_cli.domain.plan.experiments import day_of, title_with_option
from ambition_cli.domain.plan.goals import ENDED, counts_verdicts, share_reached, stands_said
from ambition_cli.domain.plan.model import Experiment, Goal, Helper, Line, Plan, Result
from ambition_cli.domain.privacy.audience import could_be_held_against
from ambition_cli.domain.privacy.quotes import PRIVATE
from ambition_cli.domain.progress.hours import with_hours_noted
from ambition_cli.domain.progress.now import running, upcoming, week_of
from ambition_cli.domain.progress.timeline import timeline
from ambition_cli.domain.words.choices import HEADINGS, VERDICT_MARKS, Role, Verdict
from ambition_cli.domain.words.dates import from_now, in_full
from ambition_cli.domain.words.wording import shortened
from ambition_cli.export.done import (
    MOST_AMONG_OTHERS,
    DoneList,
    EnergyChart,
    done_list,
    energy_chart,
)
from ambition_cli.export.fit_table import FitTable, fit_table
from ambition_cli.export.timeline import Timeline, timeline_of

Reader = Literal["me", "mentor", "manager"]
Record = TypeVar("Record")
Shown = TypeVar("Shown")

TITLE = "Where I want to take my career"
_HEADINGS = (
    ("problems", "Problems to work on"),
    ("impact", "Impact to have"),
    ("more_of", "More of"),
    ("less_of", "Less of"),
    ("conditions", "What has to be true"),
)
_ASKED: dict[Reader, tuple[Role, ...]] = {"manager": ("manager",), "mentor": ("mentor", "coach")}
# What a review ends on where nothing was said to ask the manager for.
_ROOM_FOR_IT = "Where on the team do you see room for that?"
_AT_MY_BEST = "When have you seen me do my best work?"
_CRITERION = {True: "criterion met", False: "criterion not met", None: ""}
_VERDICTS: dict[Verdict, str] = {
    "keep": "worth keeping",
    "change": "worth trying differently",
    "stop": "not for me",
    "unclear": "not clear yet",
}
_MOST_GOALS, _MOST_TRIED, _MOST_STEPS, _MOST_ASKS = 5, 6, 4, 5  # what two sheets of paper hold
_MOST_TRIED_BESIDE_DONE = 4
_MOST_LESSONS, _MOST_STEPS_OF_EACH = 4, 2  # of the short one, which goes on one sheet
_LONGEST_TITLE, _LONGEST_TEXT, _MOST_ROWS = 160, 400, 6


@dataclass(frozen=True)
class Want:
    """A line of the ambition, and why."""

    text: str
    why: str
    hard_no: bool


@dataclass(frozen=True)
class Wanted:
    """A heading of the ambition with its lines, the priority first; none: still to be found."""

    label: str
    lines: tuple[Want, ...]
    is_wanted: bool


@dataclass(frozen=True)
class Aim:
    """A goal: where it stands, how much of the way that is, and by when."""

    title: str
    stands: str
    share: float | None
    when: str
    note: str


@dataclass(frozen=True)
class Try:
    """What was tried, what was seen, the verdict, and what was learned."""

    title: str
    when: str
    mark: str
    verdict: str
    criterion: str
    observed: str
    learned: str


@dataclass(frozen=True)
class Lesson:
    """What was learned, and from what."""

    text: str
    title: str


@dataclass(frozen=True)
class Step:
    """What is being tried now, or comes next."""

    title: str
    when: str
    smallest: str


@dataclass(frozen=True)
class Ask:
    """What is asked of somebody; without a name where the page is for them."""

    who: str
    what: str


@dataclass(frozen=True)
class Some(Generic[Shown]):
    """As much of a list as the page holds, and how many more there are."""

    shown: tuple[Shown, ...]
    more: int

    @classmethod
    def of(
        cls, records: Sequence[Record], most: int, shape: Callable[[Record], Shown]
    ) -> "Some[Shown]":
        """Return the first records of a list in the shape of the page."""
        return cls(tuple(shape(one) for one in records[:most]), max(0, len(records) - most))

    def only(self, most: int) -> "Some[Shown]":
        """Return no more than so many of them."""
        return Some(self.shown[:most], self.more + max(0, len(self.shown) - most))


@dataclass(frozen=True)
class Page:
    """All that is on the page, in its order; what is empty is not shown."""

    title: str
    about: tuple[str, ...]
    today: str
    done: DoneList | None
    learned: Some[Lesson]
    wanted: tuple[Wanted, ...]
    goals: Some[Aim]
    tried: Some[Try]
    fit: FitTable | None
    now: Some[Step]
    next: Some[Step]
    timeline: Timeline | None
    asks_label: str
    asks: Some[Ask]
    energy: EnergyChart | None

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to show yet."""
        lists = (self.goals, self.tried, self.learned, self.now, self.next, self.asks)
        there = self.wanted or self.today or self.done
        return not there and not any(some.shown for some in lists)


def page_of(plan: Plan, reader: Reader, today: dt.date, since: dt.date | None = None) -> Page:
    """Return the page for a reader, of a plan that holds no more than they may see.

    With `since`, the short one, of what was done and learned from that day on.
    """
    plan = _as_on_a_page(with_hours_noted(plan, today))
    whole = _whole_page(plan, reader, today)
    if since is None:
        return whole
    return replace(
        whole,
        about=(*whole.about[:-1], f"{in_full(since)} to {in_full(today)}"),
        done=done_list(plan, since, today, with_goals=True),
        learned=Some.of(_lessons(plan, since), _MOST_LESSONS, lambda one: one),
        today="",
        wanted=(),
        goals=Some((), 0),
        tried=Some((), 0),
        fit=None,
        timeline=None,
        now=whole.now.only(_MOST_STEPS_OF_EACH),
        next=whole.next.only(_MOST_STEPS_OF_EACH),
        energy=energy_chart(plan, reader, since, today),
    )


def _whole_page(plan: Plan, reader: Reader, today: dt.date) -> Page:
    goals, tried = goals_shown(plan), tries_shown(plan)
    done = done_list(plan, plan.person.round_started, today, MOST_AMONG_OTHERS)
    most_tried = _MOST_TRIED_BESIDE_DONE if done else _MOST_TRIED
    now, following = [*running(plan), *_paused(plan)], upcoming(plan)
    steps = now[:_MOST_STEPS] + following[:_MOST_STEPS]
    dated = [goal.id for goal in goals[:_MOST_GOALS]] + [one.id for one in steps]
    dated += [one.id for one, _ in tried[:most_tried]]
    return Page(
        title=_text(plan.person.name) or TITLE,
        about=tuple(_about(plan, today)),
        today=_text(work_today(plan)),
        done=done,
        learned=Some((), 0),
        wanted=tuple(_wanted(plan, reader)),
        goals=Some.of(goals, _MOST_GOALS, lambda goal: _aim(goal, today)),
        tried=Some.of(tried, most_tried, _try),
        fit=fit_table(plan),
        now=Some.of(now, _MOST_STEPS, lambda one: _step(one, reader, today)),
        next=Some.of(following, _MOST_STEPS, lambda one: _step(one, reader, today)),
        timeline=timeline_of(timeline(plan, today), dated),
        asks_label="What I'd like from you" if reader in _ASKED else "What I'd like from others",
        asks=Some.of(list(_asks(plan, reader)), _MOST_ASKS, lambda ask: ask),
        energy=energy_chart(plan, reader, None, today),
    )


def _lessons(plan: Plan, since: dt.date) -> list[Lesson]:
    """List what was learned from what is ticked as something to show, the latest first."""
    found = [
        (one.result.on, Lesson(_text(one.result.learned), _title(one)))
        for one in plan.experiments
        if one.result and one.result.learned and one.result.evidence and one.result.on >= since
    ]
    return [lesson for _, lesson in sorted(found, key=lambda each: each[0], reverse=True)]


def _as_on_a_page(plan: Plan) -> Plan:
    """Return the plan with titles that say what they are about, and without what has no words."""
    goals = tuple(goal for goal in plan.goals if goal.title != PRIVATE)
    titles = ((one, title_with_option(plan, one)) for one in plan.experiments)
    tries = (one.model_copy(update={"title": said}) for one, said in titles if said != PRIVATE)
    return plan.model_copy(update={"goals": goals, "experiments": tuple(tries)})


def _about(plan: Plan, today: dt.date) -> Iterator[str]:
    if plan.person.name:
        yield TITLE
    week = week_of(plan, today)
    if week and week[0] <= week[1]:
        yield f"Week {week[0]} of a {week[1]}-week plan"
    yield in_full(today)


def _wanted(plan: Plan, reader: Reader) -> Iterator[Wanted]:
    for heading, label in _HEADINGS:
        if heading == "conditions" and reader != "me":
            continue
        lines = getattr(plan.ambition, heading)
        if lines or heading in plan.interview.unknown:
            yield Wanted(label, tuple(_want(line) for line in lines), heading in HEADINGS)


def work_today(plan: Plan) -> str:
    """Return what fills a week, for a review: they were told that it goes on the page."""
    said, occasion = plan.interview.today or "", plan.interview.occasion
    is_told = occasion == "review" and said != PRIVATE and not could_be_held_against(said)
    return said if is_told else ""


def _want(line: Line) -> Want:
    return Want(_text(line.text) or line.id, _text(line.why or line.figure), line.hard_no)


def goals_shown(plan: Plan) -> list[Goal]:
    """List the goals of now, then those that this round closed.

    A drafted goal that was let go as it was, with nothing noted, is no news to a reader.
    """
    active = [goal for goal in plan.goals if goal.is_active]
    closed = [goal for goal in plan.goals if not goal.is_open and not _came_to_nothing(goal)]
    return active + [goal for goal in closed if goal.round == plan.person.round]


def _came_to_nothing(goal: Goal) -> bool:
    return goal.status == "let_go" and was_never_said(goal) and not goal.why


def _aim(goal: Goal, today: dt.date) -> Aim:
    noted = goal.checkins[-1].note if goal.checkins else None
    if counts_verdicts(goal.measure):
        noted = None  # written by the program, and of no use without the ids
    note = noted if goal.is_open else goal.why
    if was_never_said(goal):
        return Aim(_title(goal), "", None, _by(goal, today), _text(note))
    return Aim(
        _title(goal), _text(stands_said(goal)), share_reached(goal), _by(goal, today), _text(note)
    )


def was_never_said(goal: Goal) -> bool:
    """Tell whether the measure is the program's alone: no word of the person's, nothing noted."""
    return "measure" in goal.assumed and not goal.checkins


def _by(goal: Goal, today: dt.date) -> str:
    if not goal.is_open:
        word = ENDED[goal.status]
        return f"{word} on {in_full(goal.closed)}" if goal.closed else word
    if not goal.due:
        return "no date yet"
    if goal.due < today:
        return f"was due on {in_full(goal.due)}"
    return f"by {in_full(goal.due)}, {from_now(goal.due, today)}"


def tries_shown(plan: Plan) -> list[tuple[Experiment, Result]]:
    """List what this round tried, or where it has not got so far the one before; newest first."""
    this = tried_in(plan, plan.person.round) or tried_in(plan, plan.person.round - 1)
    return [(one, one.result) for one in reversed(this) if one.result]


def _try(tried: tuple[Experiment, Result]) -> Try:
    one, result = tried
    return Try(
        title=_title(one),
        when=in_full(result.on),
        mark=VERDICT_MARKS[result.verdict],
        verdict=_VERDICTS[result.verdict],
        criterion=_CRITERION[result.criterion_met],
        # What is ticked stands in front already, among what was done.
        observed="" if result.evidence else _text(result.observed),
        learned=_text(result.learned),
    )


def steps_shown(plan: Plan) -> list[Experiment]:
    """List what is being tried, is paused, or comes next."""
    return [*running(plan), *_paused(plan), *upcoming(plan)]


def _paused(plan: Plan) -> list[Experiment]:
    return [one for one in plan.experiments if one.is_paused]


def _step(one: Experiment, reader: Reader, today: dt.date) -> Step:
    return Step(_title(one), _during(one, reader, today), _text(one.smallest))


def _during(one: Experiment, reader: Reader, today: dt.date) -> str:
    if one.is_paused:
        return "paused"
    if one.is_planned:
        if not one.starts:
            return "no date yet"
        if one.starts < today and reader != "me":
            return "not started yet"  # when it was meant to is nobody else's business
        return f"{'was due to start on' if one.starts < today else 'from'} {in_full(one.starts)}"
    day = day_of(one, today)
    if day is None or one.ends is None:
        return "under way"
    if day[0] > day[1]:
        return f"ended on {in_full(one.ends)}"
    return f"day {day[0]} of {day[1]}, until {in_full(one.ends)}"


def asked_of(plan: Plan, reader: Reader) -> list[Helper]:
    """List the helpers who read the page and are asked for something; for "me" all of them."""
    return [
        one
        for one in plan.helpers
        if one.ask and (reader == "me" or one.role in _ASKED.get(reader, ()))
    ]


def _asks(plan: Plan, reader: Reader) -> Iterator[Ask]:
    helpers = asked_of(plan, reader)
    if not helpers and reader == "manager" and plan.interview.occasion == "review":
        is_said = any(getattr(plan.ambition, heading) for heading in HEADINGS)
        yield Ask("", _ROOM_FOR_IT if is_said else _AT_MY_BEST)
    for helper in helpers:
        what = _text(helper.ask)
        if what and reader == "me":
            role = f", {helper.role}" if helper.role and helper.role != "other" else ""
            yield Ask(f"{_text(helper.name)}{role}", what)
        elif what:
            yield Ask("", what)


def _title(record: Goal | Experiment) -> str:
    return shortened(record.title, _LONGEST_TITLE) or record.id


def _text(text: str | None) -> str:
    """Return a text as it was typed; one that is too long for the page from its beginning."""
    typed = (text or "").strip()
    if len(typed) <= _LONGEST_TEXT and typed.count("\n") < _MOST_ROWS:
        return typed
    return shortened(typed, _LONGEST_TEXT)
