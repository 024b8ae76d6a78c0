"""Random edits of a plan, through the functions that the commands use; for what must always hold.

An edit is a number and a side's mark: the number says what is done to which record, and all text
that it writes begins with the mark, so that it can be found again.
"""

import contextlib
import datetime as dt
import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from hypothesis import strategies as st

from ambition_cli.domain.plan import (
    experiments,
    goals,
    helpers,
    lines,
    options,
    person,
)
from ambition_cli.domain.plan.model import (
    LogEntry,
    Plan,
    Result,
    Told,
    all_lines,
    changed,
)
from ambition_cli.domain.privacy import former_names, marks
from ambition_cli.domain.progress import decisions, review, weighing
from ambition_cli.errors import AmbitionError
from support.plans import TODAY

Item = TypeVar("Item")
DAY = dt.timedelta(days=1)
NUMBERS = st.lists(st.integers(0, 2**20), max_size=12)


class Editor:
    """Somebody who changes a plan on one machine."""

    def __init__(self, mark: str) -> None:
        self._mark, self._count = mark, itertools.count(1)
        self.today = TODAY

    def edited(self, plan: Plan, numbers: Sequence[int]) -> Plan:
        """Return the plan after these edits."""
        return [plan, *self.each(plan, numbers)][-1]

    def each(self, plan: Plan, numbers: Sequence[int]) -> Iterator[Plan]:
        """Yield the plan after each of these edits; what is refused changes nothing."""
        for number in numbers:
            rest, kind = divmod(number, len(EDITS))
            which, days = divmod(rest, 4)
            self.today += days * DAY
            with contextlib.suppress(AmbitionError):
                plan = former_names.kept(plan, EDITS[kind](self, plan, which))  # as each save does
            yield plan

    def text(self) -> str:
        return f"{self._mark} wrote this as number {next(self._count)}"


def one_of(items: Sequence[Item], number: int) -> Item:
    if not items:
        raise AmbitionError
    return items[number % len(items)]


def add_goal(by: Editor, plan: Plan, number: int) -> Plan:
    serves = [line.id for line in all_lines(plan)][: number % 3]
    return goals.add(plan, by.text(), {"serves": tuple(serves)}, by.today)


def edit_goal(by: Editor, plan: Plan, number: int) -> Plan:
    field = one_of(("title", "measure", "obstacle", "if_then"), number)
    return goals.edit(plan, one_of(plan.goals, number // 4).id, {field: by.text()}, by.today)


def move_goal(by: Editor, plan: Plan, number: int) -> Plan:
    due = {"due": by.today + (100 + number % 50) * DAY}
    return goals.edit(plan, one_of(plan.goals, number).id, due, by.today)


def check_in(by: Editor, plan: Plan, number: int) -> Plan:
    goal = one_of(plan.goals, number)
    return goals.check_in(plan, goal.id, number % 7, by.text(), by.today)


def close_goal(by: Editor, plan: Plan, number: int) -> Plan:
    outcome: goals.Outcome = one_of(("reached", "let_go"), number)
    return goals.close(plan, one_of(plan.goals, number // 2).id, outcome, by.text(), by.today)


def pause_goal(by: Editor, plan: Plan, number: int) -> Plan:
    del by
    return goals.pause(plan, one_of(plan.goals, number).id)


def add_experiment(by: Editor, plan: Plan, number: int) -> Plan:
    fields: dict[str, Any] = {"hours": number % 9, "steps": (by.text(), by.text())}
    if plan.options and number % 2:
        fields["option"] = one_of(plan.options, number).id
    if plan.goals and number % 3:
        fields["goal"] = one_of(plan.goals, number).id
    if plan.experiments and number % 5 == 0:
        fields["after"] = one_of(plan.experiments, number).id
    return experiments.add(plan, by.text(), fields, by.today)


def edit_experiment(by: Editor, plan: Plan, number: int) -> Plan:
    field = one_of(("title", "hypothesis", "criterion", "smallest"), number)
    one = one_of(plan.experiments, number // 4)
    return experiments.edit(plan, one.id, {field: by.text()}, by.today)


def date_experiment(by: Editor, plan: Plan, number: int) -> Plan:
    one = one_of(plan.experiments, number)
    starts = by.today + number % 40 * DAY
    days = {"starts": starts, "ends": starts + number % 30 * DAY}
    only = {name: days[name] for name in (("starts",), ("ends",), ("starts", "ends"))[number % 3]}
    return experiments.edit(plan, one.id, only, by.today)


def change_steps(by: Editor, plan: Plan, number: int) -> Plan:
    one = one_of(plan.experiments, number)
    at = number % (len(one.steps) + 1)
    steps = (*one.steps[:at], by.text(), *one.steps[at + number % 2 :])
    return experiments.edit(plan, one.id, {"steps": steps}, by.today)


def start(by: Editor, plan: Plan, number: int) -> Plan:
    one = one_of(plan.experiments, number)
    return experiments.start(plan, one.id, number % 5 + 1, number % 3 + 1, by.today)


def log(by: Editor, plan: Plan, number: int) -> Plan:
    entry = LogEntry(on=by.today - number % 3 * DAY, note=by.text(), energy=number % 5 + 1)
    return experiments.log(plan, one_of(plan.experiments, number).id, entry, by.today)


def pause(by: Editor, plan: Plan, number: int) -> Plan:
    return experiments.pause(plan, one_of(plan.experiments, number).id, by.text())


def resume(by: Editor, plan: Plan, number: int) -> Plan:
    return experiments.resume(plan, one_of(plan.experiments, number).id, by.today)


def finish(by: Editor, plan: Plan, number: int) -> Plan:
    fit = {line.id: number % 5 + 1 for line in all_lines(plan)[:2]}
    result = Result(on=by.today, verdict="unclear", observed=by.text(), learned=by.text(), fit=fit)
    return experiments.finish(plan, one_of(plan.experiments, number).id, result)


def drop(by: Editor, plan: Plan, number: int) -> Plan:
    return experiments.drop(plan, one_of(plan.experiments, number).id, by.text())


def add_option(by: Editor, plan: Plan, number: int) -> Plan:
    del number
    return options.add_option(plan, by.text())


def edit_option(by: Editor, plan: Plan, number: int) -> Plan:
    fields = ({"name": by.text()}, {"status": "taken", "why": by.text()}, {"kind": "teach"})
    return options.edit_option(plan, one_of(plan.options, number).id, fields[number % 3])


def drop_option(by: Editor, plan: Plan, number: int) -> Plan:
    return options.drop_option(plan, one_of(plan.options, number).id, by.text())


def weigh(by: Editor, plan: Plan, number: int) -> Plan:
    name = one_of(plan.options, number).name if number % 2 else by.text()
    judged = one_of(("yes", "partly", "no"), number)
    answers = {
        "lines": {one_of(weighing.asked_lines(plan), number).id: judged},
        "displaces": by.text(),
    }
    return weighing.weighed(plan, name, answers, by.today)


def decide(by: Editor, plan: Plan, number: int) -> Plan:
    decision: decisions.Decision = one_of(("taken", "declined"), number)
    return decisions.decided(plan, one_of(plan.options, number).name, decision, by.text(), by.today)


def look_back_on_it(by: Editor, plan: Plan, number: int) -> Plan:
    return decisions.looked_back(plan, one_of(plan.options, number).id, by.text(), by.today)


def mark(by: Editor, plan: Plan, number: int) -> Plan:
    del by
    record = one_of(marks.markable(plan), number // 2)
    return marks.marked(plan, record, private=number % 2 == 0)


def add_line(by: Editor, plan: Plan, number: int) -> Plan:
    return lines.add(plan, one_of(lines.LISTS, number), by.text())


def edit_line(by: Editor, plan: Plan, number: int) -> Plan:
    field = one_of(("text", "text", "short", "why"), number)
    return lines.edit(plan, one_of(all_lines(plan), number).id, {field: by.text()}, by.today)


def move_line(by: Editor, plan: Plan, number: int) -> Plan:
    del by
    return lines.move(plan, one_of(all_lines(plan), number).id, number % 3 + 1)


def drop_line(by: Editor, plan: Plan, number: int) -> Plan:
    return lines.drop(plan, one_of(all_lines(plan), number).id, by.today)


def put_first(by: Editor, plan: Plan, number: int) -> Plan:
    del by
    chosen = {"matters_most": one_of(all_lines(plan), number).id}
    return changed(plan, interview=plan.interview.model_copy(update=chosen))


def add_helper(by: Editor, plan: Plan, number: int) -> Plan:
    del number
    return helpers.add_helper(plan, by.text())


def edit_helper(by: Editor, plan: Plan, number: int) -> Plan:
    fields = ({"name": by.text()}, {"ask": by.text()}, {"role": "coach"})
    return helpers.edit_helper(plan, one_of(plan.helpers, number).name, fields[number % 3])


def drop_helper(by: Editor, plan: Plan, number: int) -> Plan:
    del by
    return helpers.drop_helper(plan, one_of(plan.helpers, number).name)


def edit_person(by: Editor, plan: Plan, number: int) -> Plan:
    fields = ({"name": by.text()}, {"hours_per_week": number % 9}, {"months": 3 + number % 4})
    return person.edit(plan, fields[number % 3])


def look_back(by: Editor, plan: Plan, number: int) -> Plan:
    said = {
        name: by.text()
        for bit, name in ((1, "went_well"), (2, "went_badly"), (4, "next"))
        if number & bit
    }
    return review.noted(plan, said, by.today)


def tell(by: Editor, plan: Plan, number: int) -> Plan:
    del number
    return changed(plan, told=(*plan.told, Told(on=by.today, to=by.text())))


def add_of_ones_own(by: Editor, plan: Plan, number: int) -> Plan:
    """Write a key by hand that the models do not know."""
    key = one_of(("mine", "my.own", "ours"), number)
    value = one_of((by.text(), [by.text()], {"deep": by.text()}, [{"x": by.text()}]), number // 3)
    return changed(plan, person=plan.person.model_copy(update={key: value}))


EDITS: tuple[Callable[[Editor, Plan, int], Plan], ...] = (
    add_goal, edit_goal, move_goal, check_in, close_goal, pause_goal,
    add_experiment, edit_experiment, date_experiment, change_steps, start, log, pause, resume,
    finish, drop,
    add_option, edit_option, drop_option, weigh, decide, look_back_on_it, mark,
    add_line, edit_line, move_line, drop_line, put_first,
    add_helper, edit_helper, drop_helper, edit_person, look_back, tell, add_of_ones_own,
)  # fmt: skip
