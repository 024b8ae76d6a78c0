"""Goals, drafted from the answers by the patterns of the catalogue."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ambition_cli.domain.drafting.catalogue import Pattern, filled
from ambition_cli.domain.drafting.texts import placeholders_in, variants_of
from ambition_cli.domain.plan.goals import (
    HOURS_A_WEEK,
    LONGEST,
    MOST_ACTIVE,
    OPTIONS_WITH_VERDICT,
    SHORTEST,
    active,
    first_day,
    months_of,
    stands_at,
)
from ambition_cli.domain.plan.ids import fresh_ids
from ambition_cli.domain.plan.lines import open_headings, priority
from ambition_cli.domain.plan.model import (
    Experiment,
    Goal,
    Interview,
    Option,
    Plan,
    table_of,
)
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words.dates import add_months
from ambition_cli.domain.words.wording import quoted, shortened

MOST_TO_DECIDE = 3  # options with a verdict that one round can bring
_USUAL_MOMENT = "Monday morning, before I open anything else"
_LINES_TO_SAY = "lines that I would say out loud, none of them a title"
_FAMILIES = ("contribute", "practise", "discover", "find-out")


@dataclass(frozen=True)
class Draft:
    """A record as it would go into the plan. `key` names it while it is still a draft."""

    key: str
    record: Any  # Goal or Experiment
    question: str = ""
    sets: str = ""


def open_options(plan: Plan) -> list[Option]:
    """Return the options that are still open."""
    return [option for option in plan.options if option.is_open]


def words_of(plan: Plan) -> dict[str, str]:
    """Return the person's words by the placeholder of the catalogue that they can fill."""
    firsts = {
        "problem": plan.ambition.problems,
        "impact": plan.ambition.impact,
        "more_of": plan.ambition.more_of,
    }
    words = {name: lines[0].name for name, lines in firsts.items() if lines}
    most, moment = priority(plan), plan.interview.moment
    words |= {"line": most.name} if most else {}
    return words | ({"moment": shortened(moment)} if moment else {})


def drafted_goals(plan: Plan, patterns: Sequence[Pattern], today: dt.date) -> list[Draft]:
    """Draft a goal for each family of patterns that the answers give something for.

    Goals that the plan has already are not drafted again; beyond three active ones they wait
    under later.
    """
    fresh = fresh_ids(table_of(plan))
    room = MOST_ACTIVE - len(active(plan))
    drafts: list[Draft] = []
    for pattern in _applicable(plan, patterns):
        if pattern.id in plan.interview.left_out or _has_already(plan, pattern):
            continue
        status = "active" if len(drafts) < room else "later"
        goal = _goal(plan, pattern, fresh.id("g"), today)
        question = pattern.question.replace("{months}", str(months_of(plan)))
        record = with_fields(goal, {"status": status})
        drafts.append(Draft(pattern.id, record, question, pattern.sets))
    return drafts


def _applicable(plan: Plan, patterns: Sequence[Pattern]) -> list[Pattern]:
    """Return the first pattern of each family whose condition holds."""
    headings, options = open_headings(plan), open_options(plan)
    holds = {
        "both": bool(plan.ambition.problems and plan.ambition.impact),
        "problem": bool(plan.ambition.problems),
        "impact": bool(plan.ambition.impact),
        "more_of": bool(plan.ambition.more_of),
        "heading": len(headings) == 1,
        "headings": len(headings) > 1,
        "option": len(options) == 1,
        "options": len(options) > 1,
    }
    found: dict[str, Pattern] = {}
    for pattern in patterns:
        if holds[pattern.when]:
            found.setdefault(family_of(pattern.id), pattern)
    return list(found.values())


def family_of(pattern_id: str) -> str:
    """Return the family that a pattern is a variant of."""
    return next(family for family in _FAMILIES if pattern_id.startswith(family))


def _has_already(plan: Plan, pattern: Pattern) -> bool:
    sources = _sources(plan, pattern)
    return any(
        goal.round == plan.person.round and set(sources) <= set(goal.drafted_from)
        and goal.measure == filled(pattern.measure, words_of(plan))
        for goal in plan.goals
    )  # fmt: skip


def _sources(plan: Plan, pattern: Pattern) -> list[str]:
    """Return the ids, or headings, that a goal of this pattern is drafted from."""
    ambition = plan.ambition
    if pattern.when in ("both", "problem"):
        return [line.id for lines in (ambition.problems, ambition.impact) for line in lines[:1]]
    if pattern.when == "impact":
        return [ambition.impact[0].id]
    if pattern.when == "more_of":
        return [ambition.more_of[0].id]
    if pattern.when in ("heading", "headings"):
        return open_headings(plan)
    return [option.id for option in open_options(plan)[:MOST_TO_DECIDE]]


def _goal(plan: Plan, pattern: Pattern, id: str, today: dt.date) -> Goal:
    sources = _sources(plan, pattern)
    most = priority(plan)
    decides = pattern.when in ("option", "options")
    serves = ([most.id] if most else open_headings(plan)) if decides else sources
    starts = first_day(plan, today)
    months = months_of(plan) if pattern.whole_horizon else SHORTEST
    options = open_options(plan)
    words = words_of(plan) | ({"option": shortened(options[0].name)} if options else {})
    fields: dict[str, Any] = {
        "mode": pattern.mode,
        "serves": tuple(serves),
        "drafted_from": tuple(sources),
        "measure": filled(pattern.measure, words),
        "baseline": pattern.baseline,
        "target": pattern.target,
        "starts": starts,
        "due": add_months(starts, min(LONGEST, max(SHORTEST, months))),
        **_plan_for_it(plan, pattern),
    }
    assumed = _assumed_of_plan(plan, pattern)
    if decides:
        fields["target"] = min(MOST_TO_DECIDE, len(options))
    if pattern.when == "more_of":
        fields |= _hours(plan)
        assumed = [*_assumed_hours(plan), *assumed]
    elif not decides:
        assumed = ["measure", *assumed]
    if assumed:
        fields["assumed"] = tuple(assumed)
    goal = Goal(id=id, title=filled(pattern.title, words), round=plan.person.round)
    return with_fields(goal, {key: value for key, value in fields.items() if value is not None})


def _plan_for_it(plan: Plan, pattern: Pattern) -> dict[str, Any]:
    """Return the obstacle, the if-then plan and the helper of a goal.

    The plan has the strict form (Sheeran, Listrom & Gollwitzer 2024).
    """
    obstacle = plan.interview.obstacle or pattern.obstacle
    return {
        "obstacle": obstacle,
        "if_then": f"If {_cue(plan, pattern)}, then I {filled(pattern.then, {})}",
        "helper": _helper(plan, pattern),
    }


def _cue(plan: Plan, pattern: Pattern) -> str:
    """Return the cue of an if-then plan: in quotes what was said, plainly what was not."""
    said = {"when_where": plan.interview.when_where, "obstacle": plan.interview.obstacle}
    unsaid = {"when_where": _USUAL_MOMENT, "obstacle": pattern.obstacle}
    cue = variants_of(pattern.cue)["other"]
    for name, words in unsaid.items():
        cue = (
            cue
            if said[name]
            else cue.replace(f"it comes to {{{name}}}", f"it happens that {words}")
        )
        cue = cue if said[name] else cue.replace(f"{{{name}}}", words)
    return filled(cue, {name: shortened(words) for name, words in said.items() if words})


def _with_cue(if_then: str, said: Interview) -> str | None:
    """Return a drafted if-then plan with what was said of its cue since, None where nothing was."""
    cue, _, then = if_then.rpartition(", then I ")
    answers = (
        ("If it is ", "If it is ", said.when_where),
        ("If it comes to ", "If it comes to ", said.obstacle),
        ("If it happens that ", "If it comes to ", said.obstacle),
    )
    for assumed, opening, answer in answers:
        if cue.startswith(assumed) and answer:
            return f"{opening}{quoted(shortened(answer))}, then I {then}"
    return None


def _helper(plan: Plan, pattern: Pattern) -> str | None:
    """Return who could help: the manager with what is contributed, others with what is open."""
    contributes = pattern.mode == "perform"
    suited = [one for one in plan.helpers if (one.role == "manager") == contributes]
    return next((one.name for one in (*suited, *plan.helpers)), None)


def _assumed_of_plan(plan: Plan, pattern: Pattern) -> list[str]:
    """Return what of obstacle and if-then plan rests on no answer."""
    assumed = [] if plan.interview.obstacle else ["obstacle"]
    said = {"when_where": plan.interview.when_where, "obstacle": plan.interview.obstacle}
    asked = placeholders_in(pattern.cue)
    unsaid = [name for name, answer in said.items() if name in asked and not answer]
    return [*assumed, *(["if_then"] if unsaid else [])]


def _hours(plan: Plan) -> dict[str, Any]:
    """Return hours a week from and to: half of what is given on top of what it is today."""
    today = _hours_today(plan) or 0
    more = max(1, int((plan.person.hours_per_week or 2) / 2))
    return {"baseline": today, "target": today + more}


def _assumed_hours(plan: Plan) -> list[str]:
    return ["target"] if _hours_today(plan) is not None else ["baseline", "target"]


def _hours_today(plan: Plan) -> float | None:
    """Return what the first line gets today: as a goal of an earlier round noted it, or as said."""
    line = plan.ambition.more_of[0]
    noted = [
        stands_at(goal)
        for goal in plan.goals
        if goal.measure == HOURS_A_WEEK and line.id in goal.serves and goal.checkins
    ]
    return noted[-1] if noted else line.baseline_hours


def confirmed(goal: Goal, said: Interview) -> Goal:
    """Return a goal with what it had to assume and the person has said since."""
    fields: dict[str, Any] = {}
    if "obstacle" in goal.assumed and said.obstacle:
        fields["obstacle"] = said.obstacle
    cued = _with_cue(goal.if_then or "", said)
    if "if_then" in goal.assumed and cued:
        fields["if_then"] = cued
    left = tuple(name for name in goal.assumed if name not in fields)
    return with_fields(goal, fields | {"assumed": left or None}) if fields else goal


def standing_goals(plan: Plan) -> list[Draft]:
    """Return the active goals as what they would be drafts of, by what they measure."""
    families = {
        HOURS_A_WEEK: "practise",
        OPTIONS_WITH_VERDICT: "find-out",
        _LINES_TO_SAY: "discover",
    }
    return [Draft(families.get(goal.measure or "", "contribute"), goal) for goal in active(plan)]


def goal_for(family: str, goals: Sequence[Draft | Goal]) -> str | None:
    """Return the id of the drafted goal of a family."""
    for draft in goals:
        if isinstance(draft, Draft) and family_of(draft.key) == family:
            found: Goal | Experiment = draft.record
            return found.id
    return None
