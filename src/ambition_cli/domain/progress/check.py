"""Whether a plan is any good: each rule finds one kind of fault, and says how to fix it.

A plan that passes the *must* rules could fail, and could be followed; *look* rules are what a coach
would point out. Rules about wording know English only, and find nothing in other languages.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from ambition_cli.domain.drafting.catalogue import Catalogue
from ambition_cli.domain.drafting.closed_days import closed_days
from ambition_cli.domain.drafting.heard import is_left_out
from ambition_cli.domain.drafting.key_days import day_named, decision_due
from ambition_cli.domain.drafting.together import heard_together
from ambition_cli.domain.merge import conflicts
from ambition_cli.domain.plan.experiments import most_weeks, only_explored, untried
from ambition_cli.domain.plan.goals import (
    LONGEST,
    MOST_ACTIVE,
    SHORTEST,
    active,
    assumed_flags,
    counts_verdicts,
    filled_in,
    is_due_sooner,
    months_of,
    taken_for_granted,
)
from ambition_cli.domain.plan.lines import first_lines, heading_of
from ambition_cli.domain.plan.model import Experiment, Goal, Plan, all_lines, lines_of
from ambition_cli.domain.plan.person import MOST_HOURS
from ambition_cli.domain.plan.weeks import SLACK, load_of_all
from ambition_cli.domain.progress.overdue import overdue
from ambition_cli.domain.words import answers
from ambition_cli.domain.words.choices import HEADINGS, Rung
from ambition_cli.domain.words.dates import (
    add_days,
    add_months,
    in_full,
    plain,
)
from ambition_cli.domain.words.if_then import has_form
from ambition_cli.domain.words.vagueness import Vague, vague_goal
from ambition_cli.domain.words.vagueness_criteria import Soft, soft_criterion
from ambition_cli.domain.words.wording import (
    counted,
    hours_said,
    listed,
    number_said,
    one_word,
)

Level = Literal["must", "look"]

HOURS: dict[Rung, int] = {"talk": 3, "watch": 6, "one-off": 10, "part-time": 60}
_GOAL_VAGUE: dict[Vague, str] = {
    "change": "it says what should change, but not how anyone would notice; "
    "name a number, something finished, or what someone will do differently",
    "more": "it asks for more or better, so any amount would do; say how much or how often",
    "quality": "it says how you'd like to be, which nobody can check; "
    "name something you'd do, finish or be given",
    "abstract": "nothing in it can be seen or counted; "
    "name something you could show, or what someone will do",
    "habit": "it doesn't say how much or how often, so once would be enough; "
    "give it a number, or say which",
}
_CRITERION_SOFT: dict[Soft, str] = {
    "feeling": "its criterion is a feeling, and feelings can be argued either way; "
    "say what you would do, or how many times",
    "opinion": "its criterion is what people say, and people like to be kind; "
    "name something they would do, such as come back or use it",
    "improved": "its criterion is that something gets better; "
    "say by how much, or what anyone could see",
}


_ASSUMED = {  # how the fields of a goal are called, where their names would not say it
    "baseline": "starting number",
    "target": "target number",
    "if_then": "if-then plan",
    "due": "due date",
}


@dataclass(frozen=True)
class Finding:
    """What a rule found: the record, why it matters, and the command that fixes it."""

    rule: str
    level: Level
    record: str
    reason: str
    remedy: str


@dataclass(frozen=True)
class Context:
    """The plan that is checked, and what its rules need beside it."""

    plan: Plan
    catalogue: Catalogue
    today: dt.date

    @property
    def goals(self) -> list[Goal]:
        """Return the goals that are still to be reached."""
        return [goal for goal in self.plan.goals if goal.is_open]

    @property
    def experiments(self) -> list[Experiment]:
        """Return the experiments that are still to end."""
        return [one for one in self.plan.experiments if not one.is_over]


Found = Iterator[tuple[str, str, str]]  # record, reason, remedy
Rule = Callable[[Context], Found]


def findings(plan: Plan, catalogue: Catalogue, today: dt.date) -> list[Finding]:
    """Return what the rules find in a plan, must before look, in the order of the rules."""
    context = Context(plan, catalogue, today)
    found = [Finding(rule, level, *one) for rule, level, finds in RULES for one in finds(context)]
    return sorted(found, key=lambda one: one.level != "must")


def _person_beyond(context: Context) -> Found:
    """What was written by hand, beyond what the commands allow."""
    person = context.plan.person
    if person.months is not None and not SHORTEST <= person.months <= LONGEST:
        reason = (
            f"months is set to {person.months}, but goals reach {SHORTEST} to {LONGEST} months "
            f"ahead, so {months_of(context.plan)} is used"
        )
        yield "person", reason, f"ambition person edit --months {months_of(context.plan)}"
    if person.hours_per_week is not None and person.hours_per_week > MOST_HOURS:
        hours = number_said(person.hours_per_week)
        reason = f"{hours} hours a week is more than anyone can spend on this"
        yield "person", reason, "ambition person edit --hours 4"


def _goal_vague(context: Context) -> Found:
    for goal in context.goals:
        why = vague_goal(goal.title) or ("abstract" if answers.is_vague(goal.title) else None)
        if why and not _is_measured(goal):
            remedy = f'ambition goals edit {one_word(goal.id)} --measure "…" --from 0 --to 3'
            yield goal.id, _GOAL_VAGUE[why], remedy


def _is_measured(goal: Goal) -> bool:
    """Tell whether a goal has a figure to reach, or at least something to count."""
    measure = goal.measure
    counts = measure and not (vague_goal(measure) or soft_criterion(measure))
    return goal.target is not None or bool(counts)


def _goal_undated(context: Context) -> Found:
    for goal in context.goals:
        if not goal.due:
            remedy = f'ambition goals edit {one_word(goal.id)} --due "in 4 months"'
            yield goal.id, "it has no due date, so it can never be late", remedy


def _goal_horizon(context: Context) -> Found:
    for goal in context.goals:
        starts = [day for day in (goal.starts, goal.moved) if day]
        if not goal.due or not starts:
            continue
        by = decision_due(context.plan, starts[0])
        decides = by is not None and counts_verdicts(goal.measure) and is_due_sooner(goal)
        owed = decides or (by == goal.due and goal.drafted_by is not None)
        owed = owed or goal.due == day_named(context.plan, goal.drafted_from, starts[0])
        if not owed and not any(_within(goal.due, day) for day in starts):
            reason = f"it is due on {in_full(goal.due)}, which is not 3 to 6 months ahead"
            yield goal.id, reason, f'ambition goals edit {one_word(goal.id)} --due "in 4 months"'


def _within(due: dt.date, day: dt.date) -> bool:
    return add_months(day, SHORTEST) <= due <= add_months(day, LONGEST)


def _goal_unlinked(context: Context) -> Found:
    lines = first_lines(context.plan)
    example = lines[0].id if lines else "p1"
    for goal in context.goals:
        if not goal.serves:
            remedy = f"ambition goals edit {one_word(goal.id)} --serves {one_word(example)}"
            yield goal.id, "it doesn't serve any line of your ambition", remedy


def _line_uncovered(context: Context) -> Found:
    plan = context.plan
    # What was reached or let go before is not taken up again by itself.
    counted = [one for one in plan.goals if one.round == plan.person.round or not one.is_open]
    served = {id for goal in counted for id in goal.serves}
    for line in first_lines(plan):
        heading = heading_of(plan, line)
        if line.id in served or not plan.goals or is_left_out(line, heading):
            continue
        if heading in _PAIRED and any(_is_of_a_pair(plan, goal) for goal in counted):
            continue
        if heading == "more_of" and _first_wish(context) in served:
            continue
        reason = "none of this round's goals serves it"
        yield line.id, reason, f'ambition goals add "…" --serves {one_word(line.id)}'


# A problem and an impact that belong together share a goal, also where one of them is not the
# first of its list: "alerts at 3am" and "whoever is on call sleeps" (drafting/together.py).
_PAIRED = ("problems", "impact")


def _is_of_a_pair(plan: Plan, goal: Goal) -> bool:
    """Tell whether a goal was drafted from a problem and from an impact."""
    lists = (getattr(plan.ambition, heading) for heading in _PAIRED)
    return all(set(goal.drafted_from) & {one.id for one in lines} for lines in lists)


def _first_wish(context: Context) -> str | None:
    """Return the id of what drafts try first of what they want more of; it may be the second."""
    heard = heard_together(context.plan, context.catalogue.archetypes)
    return next((one.id for one in heard.plan.ambition.more_of), None)


def _line_vague(context: Context) -> Found:
    for line in lines_of(context.plan):
        if answers.is_vague(line.text):
            reason = "it doesn't say what, or for whom, so nobody could tell whether it came true"
            yield line.id, reason, f'ambition lines edit {one_word(line.id)} "…"'


def _goal_too_many(context: Context) -> Found:
    now = active(context.plan)
    if len(now) > MOST_ACTIVE:
        reason = f"{len(now)} goals are active, and more than {MOST_ACTIVE} get in each other's way"
        yield now[-1].id, reason, f"ambition goals pause {one_word(now[-1].id)}"


def _goal_no_plan(context: Context) -> Found:
    for goal in context.goals:
        if not goal.if_then or not has_form(goal.if_then):
            remedy = f'ambition goals edit {one_word(goal.id)} --if-then "If …, then I …"'
            yield goal.id, "it has no plan like “If …, then I …”", remedy
        elif not goal.obstacle:
            remedy = f'ambition goals edit {one_word(goal.id)} --obstacle "…"'
            yield goal.id, "it doesn't say what you tend to do that gets in your own way", remedy


def _exp_no_hypothesis(context: Context) -> Found:
    for one in context.experiments:
        if not one.hypothesis:
            remedy = f'ambition experiments edit {one_word(one.id)} --hypothesis "…"'
            yield one.id, "it doesn't say what you believe, so nothing can prove you wrong", remedy


def _exp_criterion_soft(context: Context) -> Found:
    for one in context.experiments:
        remedy = f'ambition experiments edit {one_word(one.id)} --criterion "…"'
        if not one.criterion:
            yield one.id, "it doesn't say what would show that you are right", remedy
        elif why := soft_criterion(one.criterion):
            yield one.id, _CRITERION_SOFT[why], remedy


def _exp_unserved(context: Context) -> Found:
    """What is still planned although the line or the goal that it was for is over."""
    standing = {line.id for line in all_lines(context.plan)} | {*HEADINGS}
    wanted = {id for goal in context.goals for id in goal.serves}
    over = {goal.id for goal in context.plan.goals if not goal.is_open}
    for one in context.experiments:
        if one.option or not one.serves:
            continue
        gone = not standing & {*one.serves}
        if gone or (one.goal in over and not wanted & {*one.serves}):
            is_over = "is no longer in your plan" if gone else "is reached or let go"
            reason = f"what it was for {is_over}, so drop it unless you still want it"
            yield one.id, reason, f"ambition experiments drop {one_word(one.id)}"


def _exp_too_big(context: Context) -> Found:
    for one in context.experiments:
        if not one.rung or one.rung == "for-real":
            continue
        if one.hours is not None and one.hours > HOURS[one.rung]:
            reason = f"{number_said(one.hours)} hours is too much for an experiment of this size"
            yield (
                one.id,
                reason,
                f"ambition experiments edit {one_word(one.id)} --hours {HOURS[one.rung]}",
            )
        elif one.starts and one.ends:
            most = most_weeks(one.rung)
            begun = max(one.starts, one.continued or one.starts)
            last = add_days(begun, most * 7 - 1)
            closed = closed_days(context.plan, context.catalogue.closed, begun, one.ends)
            rest = [span for span in closed if begun < span.starts <= last and span.ends < one.ends]
            last = add_days(last, sum((span.ends - span.starts).days + 1 for span in rest))
            if one.ends > last:
                reason = f"it takes longer than {most} weeks, which is too long for its size"
                shorter = f"ambition experiments edit {one_word(one.id)} --ends {last}"
                over = one.is_running and last < context.today
                yield (
                    one.id,
                    reason,
                    f"ambition experiments finish {one_word(one.id)}" if over else shorter,
                )


def _week_overfull(context: Context) -> Found:
    given = context.plan.person.hours_per_week
    if given is None:
        return
    for monday, hours in sorted(load_of_all(context.plan.experiments).items()):
        ahead = monday + dt.timedelta(days=6) >= context.today
        if ahead and hours > given + SLACK + 1e-9:
            week, planned = plain(monday, context.today), hours_said(round(hours, 1))
            reason = (
                f"the week of {week} comes to {planned}, and you have {number_said(given)} a week"
            )
            there = [one for one in context.experiments if monday in load_of_all([one])]
            last = sorted(there, key=lambda one: one.is_planned)[-1]
            to_later = f'ambition experiments edit {one_word(last.id)} --starts "" --ends ""'
            pause = f"ambition experiments pause {one_word(last.id)}"
            yield last.id, reason, to_later if last.is_planned else pause
            return


def _hard_no(context: Context) -> Found:
    no = {tag: line for line in context.plan.ambition.less_of if line.hard_no for tag in line.tags}
    for one in context.experiments:
        for tag in context.catalogue.tags_of(one.archetype):
            if tag in no:
                reason = f"it involves {context.catalogue.tags.get(tag, tag)}, which you ruled out"
                yield one.id, reason, f"ambition experiments drop {one_word(one.id)}"
                break


def _option_untried(context: Context) -> Found:
    for option in untried(context.plan):
        remedy = f'ambition experiments add "…" --option {one_word(option.id)}'
        yield option.id, "no experiment tries it out yet", remedy


def _exploring_long(context: Context) -> Found:
    for option in context.plan.options:
        if option.is_open and only_explored(context.plan, option):
            reason = (
                "you have asked and watched, but not done any of it yet; "
                "a small experiment would tell you more"
            )
            yield option.id, reason, "ambition experiments next"


def _stale(context: Context) -> Found:
    for found in overdue(context.plan, context.today):
        yield found.record.id, found.reason, found.remedy


def _assumed(context: Context) -> Found:
    for goal in (one for one in context.goals if one.is_active):
        fields = filled_in(goal)
        if fields:
            flags = assumed_flags(goal)
            names = [_ASSUMED.get(field, field) for field in fields]
            were = "was" if len(names) == 1 else "were"
            reason = f"its {listed(names)} {were} filled in for you, so check whether you agree"
            yield goal.id, reason, f'ambition goals edit {one_word(goal.id)} --{flags[0]} "…"'
    drafts: list[tuple[str, Goal | Experiment]] = [("goals", one) for one in context.goals]
    drafts += [("experiments", one) for one in context.experiments]
    guessing = [(noun, one.id) for noun, one in drafts if taken_for_granted(one)]
    if guessing:
        noun, id = guessing[0]
        drafted = counted(len(guessing), "draft")
        takes = "takes" if len(guessing) == 1 else "take"
        reason = (
            f"{drafted} from your assistant {takes} things for granted that you haven't confirmed"
        )
        yield id, reason, f"ambition {noun} show {one_word(id)}"


def _helper_none(context: Context) -> Found:
    if not context.plan.helpers and (context.plan.goals or context.plan.experiments):
        yield (
            "helpers",
            "nobody is named who could help, or ask how it's going",
            "ambition helpers add NAME",
        )


def _two_versions(context: Context) -> Found:
    open_still = conflicts.without_settled(context.plan).conflicts
    for record in dict.fromkeys(one.record for one in open_still):
        fields = [one.field for one in open_still if one.record == record and one.field]
        what = listed([field.replace("_", " ") for field in fields])
        reason = f"two versions of your plan differ in {what}; choose one"
        if not fields:
            reason = "only one of two versions of your plan has it; choose whether it stays"
        yield record, reason, "ambition"


RULES: tuple[tuple[str, Level, Rule], ...] = (
    ("person-beyond", "must", _person_beyond),
    ("goal-vague", "must", _goal_vague),
    ("goal-undated", "must", _goal_undated),
    ("goal-horizon", "must", _goal_horizon),
    ("goal-unlinked", "must", _goal_unlinked),
    ("line-uncovered", "must", _line_uncovered),
    ("goal-too-many", "must", _goal_too_many),
    ("goal-no-plan", "must", _goal_no_plan),
    ("exp-no-hypothesis", "must", _exp_no_hypothesis),
    ("exp-criterion-soft", "must", _exp_criterion_soft),
    ("exp-unserved", "look", _exp_unserved),
    ("exp-too-big", "look", _exp_too_big),
    ("week-overfull", "must", _week_overfull),
    ("hard-no", "must", _hard_no),
    ("two-versions", "must", _two_versions),
    ("line-vague", "look", _line_vague),
    ("option-untried", "look", _option_untried),
    ("exploring-long", "look", _exploring_long),
    ("stale", "look", _stale),
    ("assumed", "look", _assumed),
    ("helper-none", "look", _helper_none),
)
