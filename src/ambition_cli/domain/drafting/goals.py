"""Goals, drafted from the answers by the patterns of the catalogue."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ambition_cli.domain.drafting.catalogue import Pattern
from ambition_cli.domain.drafting.texts import (
    Said,
    filled,
    placeholders_in,
    said_line,
    said_moment,
    said_option,
    said_plainly,
)
from ambition_cli.domain.plan.goals import (
    LONGEST,
    MOST_ACTIVE,
    SHORTEST,
    active,
    counts_hours,
    counts_verdicts,
    first_day,
    months_of,
    stands_at,
)
from ambition_cli.domain.plan.ids import fresh_ids
from ambition_cli.domain.plan.lines import heading_of, open_headings, priority
from ambition_cli.domain.plan.model import (
    Experiment,
    Goal,
    Interview,
    Line,
    Option,
    Plan,
    table_of,
)
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.dates import add_months

MOST_TO_DECIDE = 3  # options with a verdict that one round can bring
_USUAL_MOMENT = said_plainly("Monday morning, before I open anything else")
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


def words_of(plan: Plan) -> dict[str, Said]:
    """Return the person's words by the placeholder of the catalogue that they can fill."""
    ambition, most, moment = plan.ambition, priority(plan), plan.interview.moment
    firsts = {
        "problem": ambition.problems,
        "impact": ambition.impact,
        "more_of": ambition.more_of,
        "less_of": ambition.less_of,
    }
    words = {name: line_said(plan, lines[0]) for name, lines in firsts.items() if lines}
    words |= {"line": line_said(plan, most)} if most else {}
    words |= {"moment": said_line(moment, "moment")} if moment else {}
    return words | {"months": said_plainly(str(months_of(plan)))}


def _words_for_goals(plan: Plan) -> dict[str, Said]:
    options = open_options(plan)
    return words_of(plan) | (said_option(options[0].name) if options else {})


def line_said(plan: Plan, line: Line) -> Said:
    """Return a line for the texts of the catalogue."""
    return said_line(line.text, heading_of(plan, line), line.short)


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
        question = filled(pattern.question, _words_for_goals(plan))
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
        if holds[pattern.when] and pattern.heading in (None, *headings):
            found.setdefault(family_of(pattern.id), pattern)
    return list(found.values())


def family_of(pattern_id: str) -> str:
    """Return the family that a pattern is a variant of."""
    return next(family for family in _FAMILIES if pattern_id.startswith(family))


def _has_already(plan: Plan, pattern: Pattern) -> bool:
    """Tell whether a goal of the family is drafted from the same answers in this round."""
    sources, family = set(_sources(plan, pattern)), family_of(pattern.id)
    return any(
        goal.round == plan.person.round
        and sources <= set(goal.drafted_from)
        and family_of_goal(plan, goal) == family
        for goal in plan.goals
    )


def family_of_goal(plan: Plan, goal: Goal) -> str:
    """Return the family of a goal by what it was drafted from, or else by what it serves.

    Not by its words: these are the person's to change, and ours have changed over the years.
    """
    if counts_verdicts(goal.measure) or counts_hours(goal.measure):
        return "find-out" if counts_verdicts(goal.measure) else "practise"
    about = set(goal.drafted_from or goal.serves)
    if about & {option.id for option in plan.options}:
        return "find-out"
    if about and about <= set(HEADINGS):
        return "discover"
    practised = {line.id for line in plan.ambition.more_of}
    return "practise" if about and about <= practised else "contribute"


def _pattern_of(plan: Plan, goal: Goal, patterns: Sequence[Pattern]) -> Pattern:
    """Return the pattern of a goal's family that is made for what it was drafted from."""
    about, family = set(goal.drafted_from or goal.serves), family_of_goal(plan, goal)
    when = {"practise": "more_of"}.get(family, family)
    if family == "contribute":
        problem = bool(about & {line.id for line in plan.ambition.problems})
        impact = bool(about & {line.id for line in plan.ambition.impact})
        when = "both" if problem and impact else "impact" if impact else "problem"
    elif family in ("discover", "find-out"):
        one = {"discover": "heading", "find-out": "option"}[family]
        when = one if len(about) == 1 else f"{one}s"
    return next(
        pattern
        for pattern in patterns
        if pattern.when == when and pattern.heading in (None, *about)
    )


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
    words = _words_for_goals(plan)
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
    """Return the obstacle, the if-then plan and the helper of a goal."""
    words = _words_for_goals(plan)
    then = filled(pattern.then, words)
    return {
        "obstacle": plan.interview.obstacle or pattern.obstacle,
        "if_then": _if_then(pattern, words, plan.interview, then),
        "helper": _helper(plan, pattern),
    }


def _if_then(pattern: Pattern, words: dict[str, Said], said: Interview, then: str) -> str:
    """Return an if-then plan in the strict form (Sheeran, Listrom & Gollwitzer 2024).

    Its cue has what was said, or what is usual where nothing was.
    """
    words = words | {
        "when_where": said_moment(said.when_where) if said.when_where else _USUAL_MOMENT,
        "obstacle": said_line(said.obstacle or pattern.obstacle, "obstacle"),
    }
    if not said.obstacle and not words["obstacle"].forms:
        words["obstacle"] = said_plainly(pattern.obstacle)  # ours are sentences about "I"
    return f"If {filled(pattern.cue, words)}, then I {then}"


def _helper(plan: Plan, pattern: Pattern) -> str | None:
    """Return who could help: the manager with what is contributed, others with what is open."""
    contributes = pattern.mode == "perform"
    suited = [one for one in plan.helpers if (one.role == "manager") == contributes]
    return next((one.name for one in (*suited, *plan.helpers)), None)


def _assumed_of_plan(plan: Plan, pattern: Pattern) -> list[str]:
    """Return what of obstacle and if-then plan rests on no answer."""
    assumed = [] if plan.interview.obstacle else ["obstacle"]
    return [*assumed, *(["if_then"] if _unsaid_in_cue(pattern, plan.interview) else [])]


def _unsaid_in_cue(pattern: Pattern, said: Interview) -> set[str]:
    """Return which of the answers that a cue is made of were not given."""
    answers = {"when_where": said.when_where, "obstacle": said.obstacle}
    asked = placeholders_in(pattern.cue)
    return {name for name, answer in answers.items() if name in asked and not answer}


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
        if counts_hours(goal.measure) and line.id in goal.serves and goal.checkins
    ]
    return noted[-1] if noted else line.baseline_hours


def confirmed(plan: Plan, goal: Goal, patterns: Sequence[Pattern]) -> Goal:
    """Return a goal with what it had to assume and the person has said since.

    An if-then plan gets the cue of its pattern anew, and keeps what is to be done then.
    """
    said, fields = plan.interview, dict[str, Any]()
    if "obstacle" in goal.assumed and said.obstacle:
        fields["obstacle"] = said.obstacle
    if "if_then" in goal.assumed and goal.if_then:
        pattern = _pattern_of(plan, goal, patterns)
        then = goal.if_then.rpartition(", then I ")[2]
        if not _unsaid_in_cue(pattern, said):
            fields["if_then"] = _if_then(pattern, _words_for_goals(plan), said, then)
    left = tuple(name for name in goal.assumed if name not in fields)
    return with_fields(goal, fields | {"assumed": left or None}) if fields else goal


def rests_on_obstacle(plan: Plan, goal: Goal, patterns: Sequence[Pattern]) -> bool:
    """Tell whether the cue of a goal's if-then plan is what gets in the way."""
    return "obstacle" in placeholders_in(_pattern_of(plan, goal, patterns).cue)


def standing_goals(plan: Plan) -> list[Draft]:
    """Return the active goals as what they would be drafts of."""
    return [Draft(family_of_goal(plan, goal), goal) for goal in active(plan)]


def goal_for(family: str, goals: Sequence[Draft | Goal]) -> str | None:
    """Return the id of the drafted goal of a family."""
    for draft in goals:
        if isinstance(draft, Draft) and family_of(draft.key) == family:
            found: Goal | Experiment = draft.record
            return found.id
    return None
