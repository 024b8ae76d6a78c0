"""What the core makes of some plans, kept line by line: their days, changes, merges, what is told.

Each test runs one part of the core over the example plans, on days from their first to long after
their last, or over plans changed by random edits with a fixed seed. The outcome is compared with
what was kept: a change of any rule shows whom it concerns. UPDATE_GOLDEN=1 keeps them anew.
"""

import datetime as dt
import random
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from ambition_cli.catalog.load import catalogue
from ambition_cli.catalog.talks import follow_ups, wording
from ambition_cli.domain.merge import ancestor, conflicts
from ambition_cli.domain.merge.changes import differences
from ambition_cli.domain.plan import evidence, experiments, fit, goals
from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.domain.plan.tables import MISSING
from ambition_cli.domain.privacy import audience, marks
from ambition_cli.domain.privacy.told import not_lately
from ambition_cli.domain.privacy.veil import shown_to
from ambition_cli.domain.progress import (
    agenda,
    check,
    continuing,
    decisions,
    due,
    due_item,
    hours,
    now,
    overdue,
    overview,
    promises,
    reminding,
    review,
    story,
    timeline,
    to_talk,
    verdict,
    weighing,
)
from ambition_cli.domain.spoken.invitation import invitation
from ambition_cli.domain.spoken.rehearsal import questions_after
from ambition_cli.domain.spoken.reply import AUDIENCES
from ambition_cli.errors import AmbitionError
from support.edits import Editor
from support.golden import same_as
from support.plans import TODAY, example, joined

GOLDEN = Path(__file__).parent / "golden"
PLANS = ("grown/plan.toml", "half-a-year/plan.toml", "nine-months/plan.toml", "plans/lucia.toml")
SMALL = (
    "plans/lucia.toml",
    "plans/ana.toml",
    "plans/haruka.toml",
    "plans/samira.toml",
    "plans/tomasz.toml",
)
ALL = (*PLANS, *SMALL[1:])


def shown(value: Any) -> str:
    """Return a value in short: records by their ids, what is empty left out."""
    if value is MISSING:
        return "nothing"
    if isinstance(value, BaseModel):
        return (
            getattr(value, "id", None)
            or f"{type(value).__name__}({value.model_dump(exclude_defaults=True)})"
        )
    if is_dataclass(value) and not isinstance(value, type):
        told = ((one.name, getattr(value, one.name)) for one in fields(value))
        given = ", ".join(f"{name}={shown(one)}" for name, one in told if one)
        return f"{type(value).__name__}({given})"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{shown(key)}: {shown(one)}' for key, one in value.items())}}}"
    if isinstance(value, set | frozenset):
        return f"{{{', '.join(sorted(map(shown, value)))}}}"
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, list | tuple) or hasattr(value, "__next__"):
        return f"[{', '.join(map(shown, value))}]"
    return value if isinstance(value, str) else repr(value)


def outcome(made: Callable[..., Any], *given: Any) -> str:
    try:
        return shown(made(*given))
    except AmbitionError as refused:
        return f"refused: {refused}"


def days_of(plan: Plan) -> list[dt.date]:
    """Return days on which something of a plan begins, ends or was noted, and those about them."""
    texts = [
        *(day for one in plan.experiments for day in (one.starts, one.ends)),
        *(day for one in plan.goals for day in (one.starts, one.due)),
        *(one.on for one in plan.notes[:4]),
    ]
    days = sorted({day for day in texts if day})
    picked = days[:: max(1, len(days) // 5)]
    return sorted({day + dt.timedelta(days=more) for day in picked for more in (-1, 0, 8, 31)})


def of_a_day(plan: Plan, today: dt.date) -> Iterator[tuple[str, str]]:
    asked: dict[str, Callable[[Plan, dt.date], Any]] = {
        "asks": agenda.agenda,
        "overdue": overdue.overdue,
        "to decide": overdue.to_decide,
        "next": now.next_action,
        "week": now.week_of,
        "glance": overview.glance,
        "review": review.before,
        "last review": review.last_review,
        "been away": review.been_away,
        "due": lambda plan, day: due_item.in_lines(
            due_item.due_now(due.items(plan, in_full=True), day), day
        ),
        "promises": promises.due_promises,
        "check": lambda plan, day: check.findings(plan, catalogue(), day),
        "done": lambda plan, day: evidence.done(plan, None, day),
        "reached": lambda plan, day: evidence.reached(plan, day - dt.timedelta(days=90), day),
        "energy": lambda plan, day: hours.energy_by_line(plan, None, day),
        "unsorted": lambda plan, day: hours.energy_unsorted(plan, None, day),
        "usual due": goals.usual_due,
        "look back": decisions.decided_to_look_back_on,
    }
    yield from ((what, outcome(ask, plan, today)) for what, ask in asked.items())
    line = timeline.timeline(plan, today)
    yield "weeks", f"{line.weeks[0]} to {line.weeks[-1]}, {line.this_week}" if line.weeks else ""
    yield "spans", shown([*line.goals, *line.tries])
    yield (
        "hours",
        f"{shown(dict(sorted(line.hours.items())))} of {line.given}, {line.undated} without days",
    )
    yield "overfull", shown(timeline.overfull_week(line))


@pytest.mark.parametrize("name", PLANS)
def test_each_day_of_a_plan_has_the_outcome_it_had(name: str) -> None:
    plan, before, seen = example(name), dict[str, str](), list[str]()
    for today in days_of(plan):
        told = {what: one for what, one in of_a_day(plan, today) if one not in ("", "[]", "None")}
        new = [f"  {what}: {one}\n" for what, one in told.items() if before.get(what) != one]
        gone = [what for what in before if what not in told]
        seen += [f"{today:%a} {today}\n", *new, *([f"  no {', '.join(gone)}\n"] if gone else [])]
        before = told
    same_as(GOLDEN / f"days_{name.partition('.')[0].replace('/', '_')}.txt", "".join(seen))


def commands_due(plan: Plan, day: dt.date, ahead: dt.timedelta = dt.timedelta(0)) -> list[str]:
    found = due_item.due_now(due.items(plan, in_full=True), day, ahead)
    return [one.command for one in found]


EACH_DAY: dict[str, Callable[[Plan, dt.date], Any]] = {
    "overdue": overdue.overdue,
    "to decide": overdue.to_decide,
    "asks": agenda.agenda,
    "due": commands_due,
    "ahead": lambda plan, day: commands_due(plan, day, reminding.AHEAD),
    "promises": promises.due_promises,
    "been away": lambda plan, day: review.been_away(plan, day) is not None,
    "look back": decisions.decided_to_look_back_on,
    "not lately": not_lately,
    "week": now.week_of,
}


@pytest.mark.parametrize("name", ["grown/plan.toml", "plans/ana.toml"])
def test_each_thing_comes_up_on_the_day_it_did(name: str) -> None:
    plan = example(name)
    first = min(days_of(plan))
    before, seen = dict[str, str](), list[str]()
    for number in range(240):
        day = first + dt.timedelta(days=number)
        found = {what: outcome(ask, plan, day) for what, ask in EACH_DAY.items()}
        new = [f"  {what}: {one}\n" for what, one in found.items() if before.get(what) != one]
        seen += [f"{day:%a} {day}\n", *new] if new else []
        before = found
    same_as(GOLDEN / f"each_day_{name.partition('.')[0].replace('/', '_')}.txt", "".join(seen))


def of_the_whole(plan: Plan) -> Iterator[tuple[str, str]]:
    """Yield what is made of a plan whatever the day is."""
    yield "story", outcome(story.story, plan)
    yield "fit", shown([(one.option.id, one) for one in fit.matrix(plan)])
    yield "leaning", outcome(fit.leaning, plan)
    yield "assumption", outcome(review.assumption, plan)
    yield "last seen", outcome(review.last_seen, plan)
    yield "to talk", outcome(to_talk.to_talk, plan)
    yield "running", outcome(now.running, plan)
    yield "upcoming", outcome(now.upcoming, plan)
    yield "promises", outcome(promises.promises, plan)
    yield "untried", outcome(experiments.untried, plan)
    yield "spells", outcome(hours.spells, plan)
    yield "markable", shown([marks.called(one) for one in marks.markable(plan)])
    yield "private", outcome(marks.private_records, plan)
    for option in plan.options:
        made: list[Any] = [
            decisions.to_ask(plan, option, catalogue()),
            weighing.still_open(plan, option),
        ]
        made += [weighing.turned(option), weighing.spare_hours_beside(plan, option)]
        made += [experiments.lowest_rung(plan, option), experiments.last_verdict(plan, option)]
        probe = decisions.smallest_probe(plan, option, catalogue(), TODAY)
        yield option.id, f"{shown(made)} {probe and probe.model_dump(exclude_defaults=True)}"
    for goal in plan.goals:
        made = [goals.stands_said(goal), goals.counted_said(goal), goals.share_reached(goal)]
        made += [goals.taken_for_granted(goal), agenda.asks_where(goal), hours.is_from_notes(goal)]
        made += [continuing.choices(goal), continuing.usual_day(plan, goal, TODAY)]
        made += [now.running_for(plan, goal.id), continuing.closed_by_enter(goal)]
        yield goal.id, shown(made)
    for one in plan.experiments:
        made = [experiments.day_of(one, TODAY), experiments.hours_spent(one), now.first_step(one)]
        made += [experiments.title_with_option(plan, one), experiments.line_meant(plan, one)]
        made += [experiments.counting(plan, one), experiments.not_counted(plan, one)]
        made += [experiments.waiting_for(plan, one.id), experiments.room_for(plan, one, TODAY)]
        made += [verdict.lines_about(plan, one), verdict.headings_about(plan, one)]
        made += [to_talk.person_for(plan, one), continuing.choices(one), fit.weight_of(one)]
        made += [continuing.usual_day(plan, one, TODAY)]
        yield one.id, shown(made)


@pytest.mark.parametrize("name", ALL)
def test_each_part_of_a_plan_has_the_outcome_it_had(name: str) -> None:
    told = [f"{what}: {one}\n" for what, one in of_the_whole(example(name)) if one != "[]"]
    same_as(GOLDEN / f"parts_{name.partition('.')[0].replace('/', '_')}.txt", "".join(told))


def as_lines(tables: Any, at: str = "") -> Iterator[str]:
    """Yield each value of some tables in a line of its own."""
    if isinstance(tables, dict | list | tuple) and tables:
        named = tables.items() if isinstance(tables, dict) else enumerate(tables)
        for key, one in named:
            is_record = isinstance(one, dict) and ("id" in one or "name" in one)
            name = one.get("id", one.get("name")) if is_record else key
            yield from as_lines(one, f"{at}.{name}" if at else str(name))
    else:
        yield f"{at} = {tables}"


def changed_at_random(plan: Plan, seed: int, most: int) -> Iterator[Plan]:
    chance = random.Random(seed)
    yield from Editor(f"s{seed}").each(plan, [chance.randrange(2**20) for _ in range(most)])


def test_each_change_is_said_as_it_was() -> None:
    seen = []
    for seed, name in enumerate(ALL):
        before = example(name)
        seen.append(f"# {name}\n")
        for after in changed_at_random(before, seed, 40):
            seen += [f"{line}\n" for line in differences(before, after)]
            before = after
    same_as(GOLDEN / "changes.txt", "".join(seen))


def merges() -> Iterator[tuple[str, Plan, Plan, Plan]]:
    for seed in range(10):
        name = SMALL[seed % 5]
        base = [example(name), *changed_at_random(example(name), 100 + seed, 4)][-1]
        ours = [base, *changed_at_random(base, 200 + seed, 14)][-1]
        theirs = [base, *changed_at_random(base, 300 + seed, 14)][-1]
        yield f"{name} {seed}", base, ours, theirs


def test_each_merge_joins_and_asks_what_it_did() -> None:
    seen = []
    for name, base, ours, theirs in merges():
        for source in (base, None):
            whole = joined(source, ours, theirs)
            asked = conflicts.questions(whole.plan)
            seen.append(f"# {name}{'' if source else ' of an unknown source'}\n")
            seen.append(f"  {shown(whole.renamed)} {shown(whole.taken_out)}\n")
            seen += [f"  from ours {line}\n" for line in differences(ours, whole.plan)]
            for question in asked:
                first = question[0]
                both = conflicts.stands(whole.plan, first), conflicts.other(whole.plan, first)
                seen.append(f"  {first.record} {[one.field for one in question]}: {shown(both)}\n")
                try:
                    other = conflicts.take_other(whole.plan, question, TODAY)
                except AmbitionError as refused:
                    seen.append(f"    refused: {refused}\n")
                    continue
                seen += [f"    then {line}\n" for line in differences(whole.plan, other)]
    same_as(GOLDEN / "merges.txt", "".join(seen))


def test_a_copy_came_from_the_version_it_did() -> None:
    seen = []
    for seed, name in enumerate(SMALL[:3]):
        versions = [example(name), *changed_at_random(example(name), 400 + seed, 6)]
        for at, version in enumerate(versions):
            copy = [version, *changed_at_random(version, 500 + 10 * seed + at, 2)][-1]
            found = ancestor.likely_source(versions, versions[-1], copy)
            told = "none"
            if found:
                came = ancestor.brought(found.plan, copy)
                told = f"{versions.index(found.plan)}, sure {found.sure}, {came}; "
                told += f"unsure {shown(found.unsure)}, shared {len(found.shared)}, "
                told += f"earlier {len(found.earlier)}, ever {len(found.ever)}"
            unknown = ancestor.unknown_source(versions, versions[-1], copy)
            told += f"; unknown: {shown(unknown.unsure)} {len(unknown.shared)} {len(unknown.ever)}"
            seen.append(f"{name} {at} of {len(versions)}: {told}\n")
    same_as(GOLDEN / "copies.txt", "".join(seen))


@pytest.mark.parametrize("name", ALL)
def test_each_reader_is_shown_what_they_were(name: str) -> None:
    plan = example(name)
    some = [marks.called(one) for one in marks.markable(plan)][::5]
    hidden = plan
    for called in some:
        hidden = marks.marked(hidden, marks.record_named(hidden, called), private=True)
    seen = []
    for reader in AUDIENCES:
        for one in (plan, hidden) if reader == "me" else (hidden,):
            whole = set(as_lines(table_of(one)))
            told = list(as_lines(table_of(shown_to(one, reader))))
            seen.append(f"# for {reader}, of {len(whole)}: {len(told)}\n")
            seen += [f"  {line}\n" for line in told if line not in whole]
            left = audience.left_out(one, reader)
            seen += [
                f"  {shown(each)}: {audience.why_left_out(one, each, reader)}\n" for each in left
            ]
    same_as(GOLDEN / f"told_{name.partition('.')[0].replace('/', '_')}.txt", "".join(seen))


def test_each_talk_is_asked_for_in_the_words_it_was() -> None:
    seen = []
    for name in (PLANS[1], PLANS[3]):
        plan = example(name)
        people = [helper.name for helper in plan.helpers]
        asked = [to_talk.meant(plan, one) for one in (*people, "my boss", "my sister Eva")]
        asked += [
            to_talk.ToTalk(people[0] if people else None, one) for one in plan.experiments[:4]
        ]
        for to in asked:
            found = invitation(plan, to, wording(), catalogue(), TODAY)
            about = f"{to.person} {shown(to.experiment)}{' general' if found.is_general else ''}"
            seen.append(f"# {about} | {found.subject}\n{found.message}\n")
            seen += [f"  {question}\n" for question in found.questions]
        for reader in AUDIENCES:
            for day in (TODAY, TODAY + dt.timedelta(days=1)):
                seen.append(f"{reader}: {questions_after(plan, reader, follow_ups(), day)}\n")
    same_as(GOLDEN / "talks.txt", "".join(seen))
