"""A reply's goals and experiments as records of a plan, before anybody accepted them."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ambition_cli.assistant.forms import ExperimentReply, GoalReply, PlanReply
from ambition_cli.assistant.points import Point
from ambition_cli.assistant.wording import content
from ambition_cli.domain.plan.goals import first_day
from ambition_cli.domain.plan.ids import LETTERS, fresh_ids
from ambition_cli.domain.plan.lines import first_lines
from ambition_cli.domain.plan.model import Experiment, Goal, Plan, all_lines, table_of
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.wording import listed

ASSISTANT = "assistant"
_HEADINGS = {LETTERS[heading]: heading for heading in HEADINGS}


@dataclass(frozen=True)
class Drafts:
    """Records made of a reply, in its order. `key` names each as the reply's points do."""

    goals: tuple[Goal, ...] = ()
    experiments: tuple[Experiment, ...] = ()
    keys: tuple[tuple[str, str], ...] = ()  # the id of a record and its key: g4, "goal 1"

    def key(self, id: str) -> str:
        """Return how a reply's points name the record with an id; the id of any other."""
        return dict(self.keys).get(id, id)

    def without(self, keys: Iterable[str]) -> "Drafts":
        """Return them without the records of these keys."""
        refused = set(keys)
        gone = {id for id, key in self.keys if key in refused}
        goals = tuple(one for one in self.goals if one.id not in gone)
        return replace(
            self,
            goals=goals,
            experiments=tuple(
                with_fields(one, {"goal": None}) if one.goal in gone else one
                for one in self.experiments
                if one.id not in gone
            ),
            keys=tuple(pair for pair in self.keys if pair[0] not in gone),
        )


def drafted(form: PlanReply, plan: Plan, today: dt.date) -> tuple[Drafts, list[Point]]:
    """Return the records that a reply proposes, and what is wrong with the ids in it.

    What it may name is what it was sent: of private records nobody told it.
    """
    fresh, points = fresh_ids(table_of(plan)), _Ids(plan)
    keys: list[tuple[str, str]] = []
    goals: list[Goal] = []
    for number, one in enumerate(form.goals, 1):
        key = f"goal {number}"
        goals.append(_goal(one, fresh.id("g"), points.lines(key, one.serves), plan, today))
        keys.append((goals[-1].id, key))
    experiments: list[Experiment] = []
    for number, trial in enumerate(form.experiments, 1):
        key = f"experiment {number}"
        serves, option = points.lines(key, trial.serves), points.option(key, trial.option)
        experiments.append(_experiment(trial, fresh.id("e"), serves, option, plan))
        keys.append((experiments[-1].id, key))
    linked = _linked(plan, goals, experiments)
    return Drafts(tuple(_covering(plan, goals, linked)), linked, tuple(keys)), points.found


class _Ids:
    """The ids that a reply may name, and what is wrong with those it names."""

    def __init__(self, plan: Plan) -> None:
        self._lines = [line.id for line in all_lines(plan) if not line.private]
        self._options = [one.id for one in plan.options if one.is_open and not one.private]
        self._open = [heading for heading in HEADINGS if not getattr(plan.ambition, heading)]
        self.found: list[Point] = []

    def lines(self, key: str, ids: Sequence[str]) -> tuple[str, ...]:
        """Return the lines named; of a heading without a line yet, the heading itself."""
        known: dict[str, None] = {}
        unknown: list[str] = []
        for id in ids:
            heading = _HEADINGS.get(id[0])
            if id in self._lines:
                known[id] = None
            elif heading in self._open:
                known[str(heading)] = None
            elif id not in self._options:  # an option is no line, and harmless here
                unknown.append(id)
        if unknown:
            self._point(key, unknown, "serves", self._lines)
        return tuple(known)

    def option(self, key: str, id: str | None) -> str | None:
        """Return the option named, if there is one that is still open."""
        if id is None or id in self._options:
            return id
        self._point(key, [id], "option", self._options)
        return None

    def _point(self, key: str, ids: list[str], field: str, known: list[str]) -> None:
        are = "is" if len(ids) == 1 else "are"
        wrong = f'"{field}" names {listed(ids)}, which {are} not among the answers'
        limit = f"it may name {listed(known, 'or')}" if known else "leave it empty"
        self.found.append(Point(key, wrong, limit, "mark"))


def _goal(one: GoalReply, id: str, serves: tuple[str, ...], plan: Plan, today: dt.date) -> Goal:
    starts = first_day(plan, today)
    fields = {
        "round": plan.person.round,
        "serves": serves,
        "drafted_from": _lines_in(serves) or None,
        "drafted_by": ASSISTANT,
        "assumed": one.assumed or None,
        "measure": one.measure,
        "baseline": _whole(one.start),
        "target": _whole(one.to),
        "starts": min(starts, one.due),
        "due": one.due,
        "obstacle": one.obstacle,
        "if_then": one.if_then,
        "status": "active",
    }
    return with_fields(Goal(id=id, title=_titled(one.title)), fields)


def _experiment(
    one: ExperimentReply, id: str, serves: tuple[str, ...], option: str | None, plan: Plan
) -> Experiment:
    fields = {
        "round": plan.person.round,
        "option": option,
        "serves": serves,
        "drafted_from": (*([option] if option else []), *_lines_in(serves)) or None,
        "drafted_by": ASSISTANT,
        "assumed": one.assumed or None,
        "rung": one.rung,
        "hypothesis": one.hypothesis,
        "smallest": one.smallest,
        "steps": one.steps,
        "criterion": one.criterion,
        "stop_if": one.stop_if,
        "hours": _whole(one.hours),
        "starts": one.starts,
        "ends": max(one.starts, one.ends),
        "status": "planned",
    }
    return with_fields(Experiment(id=id, title=_titled(one.title)), fields)


def _lines_in(serves: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines among what a record serves: the rest are headings."""
    return tuple(id for id in serves if id not in HEADINGS)


def _titled(text: str) -> str:
    """Return a title without a full stop behind it, as titles stand in lists."""
    return re.sub(r"(?<=[^.\s])[.。]$", "", text.strip()) or text


def _whole(value: float) -> int | float:
    return int(value) if value == int(value) else value


def _linked(
    plan: Plan, goals: Sequence[Goal], experiments: Sequence[Experiment]
) -> tuple[Experiment, ...]:
    """Return the experiments, each helping the goal whose lines it shares most of.

    One that tries an option helps the goal that decides on it. A reply's goals name lines and no
    options, so that goal is found by the option's words in its title or measure.
    """
    named = {one.id: content(one.name) for one in plan.options}
    decides = {
        one.id: {id for id, words in named.items() if words & content(f"{one.title} {one.measure}")}
        for one in goals
    }

    def shared(goal: Goal, one: Experiment) -> tuple[bool, int, bool]:
        in_time = bool(goal.due and one.ends and one.ends <= goal.due)
        decided = one.option in decides[goal.id] if one.option else not decides[goal.id]
        lines = len(set(goal.serves) & set(one.serves))
        return bool(one.option) and decided, lines, decided and in_time

    return tuple(
        with_fields(one, {"goal": max(goals, key=lambda goal: shared(goal, one)).id})
        if goals
        else one
        for one in experiments
    )


def _covering(
    plan: Plan, goals: Sequence[Goal], experiments: Sequence[Experiment]
) -> Iterator[Goal]:
    """Yield the goals, each with the first lines that only experiments on the way to it serve."""
    served = {id for goal in goals for id in goal.serves}
    for goal in goals:
        helped = [one for one in experiments if one.goal == goal.id]
        more = [
            line.id
            for line in first_lines(plan)
            if line.id not in served and any(line.id in one.serves for one in helped)
        ]
        served |= set(more)
        # A goal that names no line serves what leads to it.
        instead = () if goal.serves or more else tuple(id for one in helped for id in one.serves)
        serves = tuple(dict.fromkeys((*goal.serves, *more, *instead)))
        yield with_fields(goal, {"serves": serves or None})
