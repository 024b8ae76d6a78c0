"""What is drafted of many answers, draft by draft: titles, figures, days, what waits and why.

The answers are put together of lines and options that people gave, by a fixed seed. UPDATE_GOLDEN=1
keeps the drafts anew, where a change of the catalogue or of a rule is meant to change them.
"""

import datetime as dt
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting import next_tries
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import (
    Script,
    experiments_drafted,
    finished,
    goals_drafted,
)
from ambition_cli.domain.plan import experiments
from ambition_cli.domain.plan.model import Plan, Result
from ambition_cli.domain.words.choices import OCCASIONS, Verdict
from support.golden import same_as
from support.plans import DATA, TODAY, plan_of

GOLDEN = Path(__file__).parent / "golden"
SCRIPT = Script(catalogue(), TODAY)
NOON = dt.datetime(2026, 7, 24, 12)
MANY = 4 * 6
DOUBTS = [
    line.split("\t")[-1] for line in (DATA / "doubts.tsv").read_text(encoding="utf-8").splitlines()
]
ENDS: tuple[tuple[Verdict, int, bool | None], ...] = (
    ("keep", 5, True), ("change", 2, False), ("stop", 1, None),
)  # fmt: skip


def said_in(name: str, kind: str, place: str = "") -> list[str]:
    """Return what people said in English: of a kind, at a place."""
    rows = [line.split("\t") for line in (DATA / name).read_text(encoding="utf-8").splitlines()]
    at = 1 if place else 0
    return [
        row[-1]
        for row in rows[1:]
        if row[at] == "en" and kind in row[at + 1] and (not place or row[0] == place)
    ]


def answers(seed: int) -> dict[str, Any]:
    """Return the answers of somebody: a few of everything, and of some things none."""
    chance = random.Random(seed)

    def some(place: str, most: int) -> list[dict[str, Any]]:
        found = said_in("statements.tsv", "line", place)
        return [{"text": one} for one in chance.sample(found, chance.randint(0, most))]

    less = some("less_of", 2)
    if less and chance.random() < 0.5:
        less[0]["hard_no"] = True
    options = chance.sample(said_in("options_kept_back.tsv", ""), chance.randint(0, 3))
    helpers = chance.sample(
        [{"name": "Mei", "role": "mentor"}, {"name": "Ruth", "role": "manager"}, {"name": "Jo"}],
        chance.randint(0, 2),
    )
    return {
        "person": {"name": "Ana", "hours_per_week": chance.choice([1, 2, 3, 4, 6, 10]),
                   "months": chance.choice([3, 4, 5, 6])},
        "ambition": {"problems": some("problems", 2), "impact": some("impact", 1),
                     "more_of": some("more_of", 2), "less_of": less},
        "options": [{"name": one} for one in options],
        "helpers": helpers,
        "interview": {"obstacle": chance.choice(["I wait", "evenings fill up", "I say yes"]),
                      "when_where": chance.choice(["Tuesday 18:00", "after lunch", "Fri"])},
    }  # fmt: skip


def _with_more_lines(lists: dict[str, Any], chance: random.Random) -> list[str]:
    """Give the lines ids and hours, and add a question or a vague one; return what can matter."""
    ids: list[str] = []
    for name, letter in (("problems", "p"), ("impact", "i"), ("more_of", "w"), ("less_of", "l")):
        for number, line in enumerate(lists[name], 1):
            line["id"] = f"{letter}{number}"
            ids += [line["id"]] if letter != "l" else []
            if letter == "w" and chance.random() < 0.4:
                line["baseline_hours"] = chance.choice([0, 1, 2.5, 6])
    if chance.random() < 0.3:
        asked = ["how other teams plan", "whether I'd like leading people", "who reads our reports"]
        lists["problems"].append({"text": chance.choice(asked)})
    if chance.random() < 0.2:
        lists["more_of"].append({"text": chance.choice(["more impact", "something with people"])})
    return ids


def fuller_answers(seed: int) -> dict[str, Any]:
    """Return answers with what some people add: doubts, who knows, an offer, what matters most."""
    said, chance = answers(seed), random.Random(f"fuller {seed}")
    told, ids = said["interview"], _with_more_lines(said["ambition"], chance)
    for option in said["options"]:
        for name, share, found in (
            ("doubt", 0.5, DOUBTS),
            ("knows", 0.35, ["Mei", "my sister", "nobody yet", "a friend from school"]),
            ("wanted", 0.15, [True, False]),
        ):
            if chance.random() < share:
                option[name] = chance.choice(found)
    for name, share, values in (
        ("occasion", 0.6, ["offer", *OCCASIONS]),
        ("occasion_on", 0.4, [TODAY + dt.timedelta(days) for days in (3, 10, 20, 40, 90)]),
        ("light", 0.2, [True]),
        ("matters_most", 0.5, ids),
    ):
        if values and chance.random() < share:
            told[name] = chance.choice(values)
    for name in ("obstacle", "when_where"):
        if chance.random() < 0.2:
            del told[name]
    if chance.random() < 0.15:
        said["person"]["not_before"] = TODAY + dt.timedelta(chance.choice([5, 30]))
    if chance.random() < 0.1:
        del said["person"]["hours_per_week"]
    return said


def of_plan(plan: Plan, *, in_full: bool) -> Iterator[str]:
    """Yield the drafts in lines of their own; all their texts where they are wanted in full."""
    for draft in goals_drafted(plan, SCRIPT):
        one = draft.record
        yield f"{draft.key}: {one.title} ({one.status})"
        yield f"  {one.measure}, {one.baseline} to {one.target}, {one.starts} to {one.due}"
        yield f"  {one.obstacle} | {one.if_then} | {one.helper} | {', '.join(one.serves)}"
        yield f"  {draft.why} | {draft.question} {draft.sets} | {one.assumed}"
    found = experiments_drafted(plan, SCRIPT)
    for draft in found.experiments:
        one = draft.record
        yield f"{draft.key}: {one.title} ({one.status}, {one.rung}, {one.hours} h)"
        yield f"  {one.starts} to {one.ends}, after {one.after}, for {one.goal} {one.option}"
        yield f"  {', '.join(one.serves)} | {one.helper} | {draft.why}"
        if in_full:
            yield f"  {one.hypothesis} | {one.criterion} | {one.smallest}"
            yield f"  {' / '.join(one.steps)}"
    for waiting in found.waiting:
        yield f"waits: {waiting}"
    yield f"ruled out: {', '.join(found.ruled_out)}"


def what_follows(plan: Plan) -> Iterator[str]:
    """Yield what is suggested once the first experiment is finished, for better or worse."""
    planned = [one for one in plan.experiments if one.is_planned][:1]
    for verdict, liking, met in ENDS:
        for one in planned:
            begun = experiments.start(plan, one.id, 3, 3, TODAY)
            result = Result(on=TODAY, verdict=verdict, liking=liking, criterion_met=met)
            ended = experiments.finish(begun, one.id, result)
            tries = next_tries.probes(ended, catalogue(), TODAY)
            told = [f"{each.reason}: {each.experiment.title}" for each in tries]
            yield f"{verdict} {one.id}: {' | '.join(told)}"


FULLER = (110, 136, 147, 102, 128, 135, 121, 107, 142, 112, 101, 138)  # each takes other turns


@pytest.mark.parametrize("part", range(3))
def test_each_draft_of_fuller_answers_is_what_it_was(part: int) -> None:
    seen = []
    for seed in FULLER[part::3]:
        said = fuller_answers(seed)
        plan = as_read(plan_of(**said))
        seen.append(f"# {seed}: {said}\n")
        seen += [f"{line}\n" for line in of_plan(plan, in_full=False)]
        seen += [f"{line}\n" for line in what_follows(finished(plan, SCRIPT, NOON))]
    same_as(GOLDEN / f"fuller_{part}.txt", "".join(seen))


@pytest.mark.parametrize("part", range(4))
def test_each_draft_is_what_it_was(part: int) -> None:
    seen = []
    for seed in range(part, MANY, 4):
        said = answers(seed)
        plan = as_read(plan_of(**said))
        seen.append(f"# {seed}: {said}\n")
        seen += [f"{line}\n" for line in of_plan(plan, in_full=seed < 4)]
        seen += [f"{line}\n" for line in what_follows(finished(plan, SCRIPT, NOON))]
    same_as(GOLDEN / f"drafts_{part}.txt", "".join(seen))
