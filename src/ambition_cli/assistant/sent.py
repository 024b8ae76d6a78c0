"""What of a plan is sent to the person's assistant: as plain values, for one kind of brief.

Fields are named here one by one, so that a new one stays until somebody decides that it goes.
Private records and whatever quotes them are gone before (see `veil`); strain and loss are never
sent, in whatever field they were typed; people go by their roles (see `aliases`). Of a condition
the kind is sent, and its words only where the person opened it to others at work.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Any, Final, TypeVar

from pydantic import BaseModel

from ambition_cli.assistant.aliases import Aliases, aliases_of
from ambition_cli.assistant.fit import makes_way
from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.fields import Record
from ambition_cli.domain.plan.goals import usual_due
from ambition_cli.domain.plan.lines import LISTS
from ambition_cli.domain.plan.model import (
    Checkin,
    Experiment,
    Goal,
    Helper,
    Line,
    LogEntry,
    Option,
    Plan,
    all_lines,
    table_of,
)
from ambition_cli.domain.privacy.quotes import PRIVATE, Quotes
from ambition_cli.domain.privacy.veil import veil_for
from ambition_cli.domain.words.choices import Others
from ambition_cli.domain.words.condition_kinds import condition_kind
from ambition_cli.domain.words.language import language_of_all
from ambition_cli.domain.words.statements import Kind as Statement
from ambition_cli.domain.words.statements import read

_NEVER: Final = (Statement.STRAIN, Statement.DANGER, Statement.LOSS)
_PLAIN: Final = (Statement.LINE, Statement.SEVERAL)  # kinds that say nothing more of a line
_SAID: Final = ("usual_answer", "today", "moment", "obstacle", "when_where", "keep")
MOST_OF_A_KIND: Final = 60
"""Experiments, goals or reviews that are sent at the most; of more, the last."""
MOST_NOTED: Final = 200
"""Entries of all logs together, and of all progress, that are sent at the most; the last."""
_GOAL: Final = (
    "id", "title", "serves", "measure", "baseline", "target", "starts", "due", "obstacle",
    "if_then", "helper", "status", "why", "not_for",
)  # fmt: skip
_EXPERIMENT: Final = (
    "id", "title", "option", "goal", "serves", "after", "rung", "hypothesis", "smallest", "steps",
    "criterion", "stop_if", "hours", "starts", "ends", "helper", "status", "why", "not_for",
)  # fmt: skip
_STANDING: Final = (
    "id", "title", "option", "goal", "serves", "hours", "starts", "ends", "status", "not_for",
)  # fmt: skip
_WORDED: Final = ("title", "measure", "obstacle", "if_then")
_TRIED: Final = ("id", "title", "option", "serves", "rung", "status", "why", "not_for")
_RESULT: Final = (
    "on", "observed", "criterion_met", "liking", "verdict", "why", "learned", "fit"
)  # fmt: skip
_SAID_OF_OPTION: Final = ("id", "name", "status", "not_for")
_SAID_OF_GOAL: Final = (
    "id", "title", "serves", "measure", "baseline", "target", "due", "status", "helper", "not_for",
)  # fmt: skip
_SAID_OF_TRY: Final = (
    "id", "title", "option", "serves", "smallest", "starts", "ends", "status", "helper", "not_for",
)  # fmt: skip
_ENTRY: Final = ("on", "note", "energy", "hours", "value")
_REVIEW: Final = ("on", "went_well", "went_badly", "next")
_CHANGE: Final = ("on", "line", "was", "now", "from_experiment")

Table = dict[str, Any]
_R = TypeVar("_R", bound=Record)


class Sent:
    """A plan as it may be sent, and the people in it by their roles."""

    def __init__(self, plan: Plan, today: dt.date, reader: Others | None = None) -> None:
        """Take what a reader may see, or the person's assistant where none is named."""
        self.today = today
        marked = _with_strain_private(plan)
        self._veil = veil_for(marked, reader or "me")
        # Asked before the veil, which takes from a record what tells a draft of ours from theirs.
        ours: list[Goal | Experiment] = [*plan.goals, *plan.experiments]
        self._makes_way = {one.id for one in ours if makes_way(one)}
        self.plan = self._veil.over(marked)
        self._withheld = [one for one in plan.ambition.conditions if _is_withheld(one)]
        # The same whoever it is for: a reply is taken without knowing what it was asked for.
        self.aliases: Aliases = aliases_of(plan, language_of_all(_answers(marked)))

    @property
    def hidden(self) -> frozenset[str]:
        """Return the ids of what is not sent, or without its words, and of what is about it."""
        withheld = {line.id for line in self._withheld}
        return frozenset({*self._veil.hidden, *self._veil.wordless, *withheld})

    def text(self, text: str) -> str:
        """Return a text that may quote the plan as it may be sent."""
        return self._without_names(self._veil.text(text))

    def _without_names(self, text: str) -> str:
        """Return a text without names, and without the words of conditions that stay."""
        return self.aliases.hide(self._of_withheld.exchanged(text))

    @cached_property
    def _of_withheld(self) -> Quotes:
        return Quotes([text for line in self._withheld for text in roles.words_of(line)], ())

    def answers(self) -> Table:
        """Return what was answered in the interview, with what was reached and tried before."""
        said, person = self.plan.interview, self.plan.person
        return self._ready(
            {
                "occasion": said.occasion,
                "occasion_on": said.occasion_on,
                **{key: getattr(said, key) for key in _SAID},
                "matters_most": said.matters_most,
                "light": said.light or None,
                "not_known_yet": list(said.unknown),
                "hours_a_week": person.hours_per_week,
                "months": person.months,
                "not_before": person.not_before,
                "horizon": usual_due(self.plan, self.today),
                **{heading: self._lines(heading) for heading in LISTS},
                "options": [_option(one) for one in self.plan.options],
                "helpers": [_helper(one) for one in self.plan.helpers if one.name != PRIVATE],
                "goal_in_their_words": self._worded(),
                "goals_that_stand": [_goal(one) for one in self.plan.goals if self._stands(one)],
                "experiments_that_stand": [
                    _some(one, _STANDING)
                    for one in self.plan.experiments
                    if (one.is_planned or one.is_running) and one.id not in self._makes_way
                ],
                "goals_before": [
                    _goal(one)
                    for one in self._last([one for one in self.plan.goals if not one.is_open])
                ],
                "tried_before": [_tried(one) for one in self._last(self._over)],
                "older_left_out": self._left_out(),
            }
        )

    def _stands(self, goal: Goal) -> bool:
        """Tell whether a goal is the person's own or their assistant's: no draft replaces it."""
        edits = self.plan.interview.edits
        is_theirs = any(edit.field == "title" and edit.text == goal.title for edit in edits)
        return goal.is_open and goal.is_active and (is_theirs or goal.id not in self._makes_way)

    def _worded(self) -> Table:
        """Return what was said of a goal in the interview, before there are any goals.

        Beside private records the veil takes it out: it may be about one, in other words.
        """
        if self.plan.goals:
            return {}
        edits = [one for one in self.plan.interview.edits if one.field in _WORDED]
        return {one.field: one.text for one in edits if not _tells(one.text)}

    def said(self, text: str) -> str:
        """Return what was said beside the plan as it may be sent; nothing where it may not."""
        return "" if _tells(text) else self.text(text)

    def with_plan(self) -> Table:
        """Return the answers with the goals and experiments of now."""
        stand = ("goal_in_their_words", "goals_that_stand", "experiments_that_stand")
        answers = {key: value for key, value in self.answers().items() if key not in stand}
        return answers | self._ready(
            {
                "goals": [_goal(one) for one in self.plan.goals if one.is_open],
                "experiments": [_some(one, _EXPERIMENT) for one in self._last(self._ahead)],
            }
        )

    def for_listener(self) -> Table:
        """Return what an answer may be made of: what is wanted, done and planned, in few fields.

        What only helps to plan, such as obstacles, doubts and usual answers, stays.
        """
        plan = self.plan
        return self._ready(
            {
                "not_known_yet": list(plan.interview.unknown),
                **{heading: self._lines(heading) for heading in LISTS},
                "options": [_some(one, _SAID_OF_OPTION) for one in plan.options],
                "goals": [
                    _some(one, _SAID_OF_GOAL) | _stands(one) for one in self._last(plan.goals)
                ],
                "experiments": [
                    _some(one, _SAID_OF_TRY) | _result(one)
                    for one in (*self._last(self._over), *self._last(self._ahead))
                ],
                "older_left_out": self._left_out(),
            }
        )

    def with_records(self) -> Table:
        """Return all of that with what was noted: logs, check-ins, reviews, changes of lines."""
        plan = self.plan
        return self.with_plan() | self._ready(
            {
                "logs": self._noted([(one.id, one.log) for one in plan.experiments]),
                "progress": self._noted([(one.id, one.checkins) for one in plan.goals]),
                "reviews": [_some(one, _REVIEW) for one in self._last(plan.reviews)],
                "changes": [_some(one, _CHANGE) for one in self._last(plan.changes)],
                "older_left_out": self._left_out(with_notes=True),
            }
        )

    # --- of many years, the last ---

    @property
    def _over(self) -> list[Experiment]:
        return [one for one in self.plan.experiments if one.is_over]

    @property
    def _ahead(self) -> list[Experiment]:
        return [one for one in self.plan.experiments if not one.is_over]

    def _last(self, records: Sequence[_R]) -> Sequence[_R]:
        return records[-MOST_OF_A_KIND:]

    def _noted(self, lists: Iterable[tuple[str, Sequence[LogEntry | Checkin]]]) -> Table:
        """Return what was noted of each record: the last entries of all, oldest out."""
        all_of_it = [
            (entry.on, id, at) for id, entries in lists for at, entry in enumerate(entries)
        ]
        last = {(id, at) for _, id, at in sorted(all_of_it, key=itemgetter(0))[-MOST_NOTED:]}
        return {
            id: [_some(entry, _ENTRY) for at, entry in enumerate(entries) if (id, at) in last]
            for id, entries in lists
        }

    def _left_out(self, *, with_notes: bool = False) -> Table:
        """Say how much of a plan of many years is not sent."""
        plan = self.plan
        goals = [one for one in plan.goals if not one.is_open]
        counts = {
            "goals": len(goals) - MOST_OF_A_KIND,
            "experiments": max(0, len(self._over) - MOST_OF_A_KIND)
            + max(0, len(self._ahead) - MOST_OF_A_KIND),
        }
        if with_notes:
            logged = sum(len(one.log) for one in plan.experiments)
            checked = sum(len(one.checkins) for one in plan.goals)
            counts |= {
                "notes": max(0, logged - MOST_NOTED) + max(0, checked - MOST_NOTED),
                "reviews": len(plan.reviews) - MOST_OF_A_KIND,
                "changes": len(plan.changes) - MOST_OF_A_KIND,
            }
        return {key: count for key, count in counts.items() if count > 0}

    def _ready(self, table: Table) -> Table:
        """Return a table with people by their roles, and without what is empty."""
        ready: Table = _mapped(table, self._without_names)
        return ready

    def _lines(self, heading: str) -> list[Table]:
        lines: Sequence[Line] = getattr(self.plan.ambition, heading)
        shown = [line for line in lines if line.text != PRIVATE]
        if heading == "conditions":
            return [_condition(line) for line in shown]
        return [_line(line, heading) for line in shown]


def _goal(goal: Goal) -> Table:
    return _some(goal, _GOAL) | _stands(goal)


def _stands(goal: Goal) -> Table:
    return {"stands_at": goal.checkins[-1].value} if goal.checkins else {}


def _tried(one: Experiment) -> Table:
    return _some(one, _TRIED) | _result(one)


def _result(one: Experiment) -> Table:
    return {"result": _some(one.result, _RESULT)} if one.result else {}


def _answers(plan: Plan) -> Iterable[str]:
    yield from (line.text for line in all_lines(plan))
    yield from (one.name for one in plan.options)
    yield from (said for key in _SAID if (said := getattr(plan.interview, key)))


def _line(line: Line, heading: str) -> Table:
    statement = read(line.text, heading)
    plain = statement.kind in _PLAIN or not statement.sure
    return {
        "id": line.id,
        "text": line.text,
        "kind": None if plain else statement.kind.value,
        "short": line.short,
        "why": line.why,
        "hours_a_week_today": line.baseline_hours,
        "hard_no": line.hard_no or None,
        "not_for": list(line.not_for),
    }


def _is_withheld(condition: Line) -> bool:
    """Tell whether the words of a condition stay, as long as nobody opened it to others at work."""
    return "manager" in condition.not_for


def _condition(line: Line) -> Table:
    shown: Table = {"id": line.id, "kind": condition_kind(line.text)}
    if _is_withheld(line):
        return shown
    return shown | {"text": line.text, "figure": line.figure, "not_for": list(line.not_for)}


def _option(option: Option) -> Table:
    return _some(option, ("id", "name", "kind", "doubt", "knows", "status", "why", "not_for"))


def _helper(helper: Helper) -> Table:
    return {"who": helper.name, "ask": helper.ask, "not_for": list(helper.not_for)}


def _some(record: Record, keys: Iterable[str]) -> Table:
    table = table_of(record)
    return {key: table[key] for key in keys if key in table}


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    """Return plain values with every text changed, and without what is empty."""
    if isinstance(value, dict):
        items = ((key, _mapped(item, change)) for key, item in value.items())
        return {key: item for key, item in items if item not in (None, "", [], {}, PRIVATE)}
    if isinstance(value, list | tuple):
        found = (_mapped(item, change) for item in value)
        return [item for item in found if item not in (None, "", {}, PRIVATE)]
    return change(value) if isinstance(value, str) else value


def _with_strain_private(plan: Plan) -> Plan:
    """Return the plan with whatever surely tells of strain or loss taken out, or private."""
    return Plan.model_validate(_with_private(table_of(plan), Plan))


def _with_private(table: Table, model: type[BaseModel]) -> Table:
    """Return a table without the words that tell; private, where it is nothing without them."""
    fields = roles.fields_of(model)
    kept: Table = {}
    for key, value in table.items():
        field = fields.get(key)
        if field and field.of and isinstance(value, dict):
            kept[key] = _with_private(value, field.of)
        elif field and field.of and isinstance(value, list | tuple):
            kept[key] = [_with_private(_as_read(one, key), field.of) for one in value]
        elif not (field and isinstance(field.role, roles.Words)):
            kept[key] = value
        elif isinstance(value, list | tuple):
            kept[key] = [text for text in value if not _tells(text)]
        elif not _tells(value):
            kept[key] = value
        elif field.needed:
            kept |= {key: value, "private": True}
    return kept


def _as_read(record: Table, place: str) -> Table:
    """Return a line or an option, private where it tells of strain by what it is called."""
    called = record.get("text") if place in LISTS else record.get("name")
    if place in (*LISTS, "options") and isinstance(called, str) and _tells(called, place):
        return {**record, "private": True}
    return record


def _tells(text: str, place: str = "") -> bool:
    statement = read(text, place)
    return statement.sure and not set(_NEVER).isdisjoint(statement.kinds)
