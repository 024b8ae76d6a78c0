"""The drafts of the interview, on one screen each, and one of them opened."""

from collections.abc import Iterator, Sequence

from ambition_cli.domain.drafting.edits import EXPERIMENT_FIELDS, GOAL_FIELDS, is_of
from ambition_cli.domain.drafting.experiments import Waiting
from ambition_cli.domain.drafting.goals import Draft
from ambition_cli.domain.drafting.rounds import let_go_before
from ambition_cli.domain.drafting.whom import first_called
from ambition_cli.domain.interview.order import (
    Place,
    Script,
    experiments_drafted,
    goals_drafted,
    line_in_readback,
)
from ambition_cli.domain.plan.experiments import line_meant, option_of
from ambition_cli.domain.plan.goals import counted_said
from ambition_cli.domain.plan.model import Experiment, Goal, Plan
from ambition_cli.domain.progress.now import first_step
from ambition_cli.domain.words.dates import in_full, starting
from ambition_cli.domain.words.wording import listed, number_said, quoted, shortened, some_of
from ambition_cli.render.page import (
    GAP,
    Detail,
    Field,
    Item,
    Page,
    Say,
)

_KEEP = "Type “out” to leave it out, or press Enter to keep it."
_CHANGE = "What would you change?"
_CHANGE_TOO = "What else changes with the new title?"
_REASONS = {
    "enough": "what is above is enough to begin with",
    "hours": "the hours you gave are taken until then",
    "months": "these months have no more room",
    "day": "there is no room before the day on which you decide",
    "tests": "I have no other experiment for it",
    "weighs": "no experiment here would do it justice",
    "usual": "it's what you usually say, and isn't among your options",
}
_LATER = ("enough", "hours", "months", "day")  # an experiment may wait for it in the plan
_MOST_NAMED = 6
_NO_HOURS = (
    "With no hours a week, nothing can be planned. `ambition person edit --hours` changes that."
)


def goal_rows(plan: Plan, script: Script) -> Page:
    """Return the goals drafted, numbered."""
    page: Page = []
    drafts = goals_drafted(plan, script)
    some_wait = any(draft.record.is_for_later for draft in drafts)
    for number, draft in enumerate(drafts, 1):
        goal: Goal = draft.record
        by = f"by {in_full(goal.due)}" if goal.due else ""
        later = (Detail("later" if goal.is_for_later else ""),) if some_wait else ()
        before = let_go_before(plan, goal)
        again = f"; you let it go in round {before}" if before else ""
        note = f"{_measured(goal)}{again}{_why(draft)}"
        page.append(Item(str(number), goal.title, details=(*later, Detail(by)), note=note))
    return [
        *(page or [Say("No goals are left. Press Enter to go on, or < to go back.", "quiet")]),
        GAP,
    ]


def _why(draft: Draft) -> str:
    """Say in a word why a draft is there."""
    return f" · {draft.why}" if draft.why else ""


def _measured(goal: Goal) -> str:
    filled_in = goal.target is not None and {"measure", "target"} & set(goal.assumed)
    return f"{counted_said(goal)}{' (filled in for you)' if filled_in else ''}"


def experiment_rows(plan: Plan, script: Script) -> Page:
    """Return the experiments planned, numbered; what comes later is counted."""
    drafts = experiments_drafted(plan, script)
    page: Page = []
    for number, draft in enumerate(drafts.experiments, 1):
        one: Experiment = draft.record
        if one.is_planned and one.starts:
            when = starting(one.starts, script.today)
            details = (Detail(when), Detail(f"{number_said(one.hours or 0)} h"))
            note = f"First: {first_step(one)}{_with(one)}{_why(draft)}"
            about = _about(plan, one)
            page.append(Item(str(number), one.title, "", "", details, note, about))
    later = [one for one in drafts.experiments if one.record.is_for_later and one.record.after]
    if later:
        more = "1 more is" if len(later) == 1 else f"{len(later)} more are"
        page.append(Say(f"{more} saved for later, to follow on from these.", "quiet", 2))
    if plan.person.hours_per_week == 0:
        page.append(
            Say(
                _NO_HOURS,
                "quiet",
                2,
            )
        )
    page += [Say(words, "quiet", 2) for words in _waiting(drafts.waiting)]
    if drafts.ruled_out:
        words = listed([script.catalogue.tags.get(tag, tag) for tag in drafts.ruled_out], "or")
        page.append(Say(f"Because of your hard no, nothing here involves {words}.", "quiet", 2))
    return [*page, GAP]


def _with(one: Experiment) -> str:
    """Say whom an experiment asks: a name of theirs is a reason to begin."""
    return f" · you ask {first_called(one.helper)}" if one.helper else ""


def _about(plan: Plan, one: Experiment) -> str:
    """Return what a draft is about: its option, or the line that "this" and "it" stand for."""
    option = option_of(plan, one)
    if option:
        return shortened(option.name)
    line = line_meant(plan, one)
    return quoted(line) if line else ""


def _waiting(waiting: Sequence[Waiting]) -> Iterator[str]:
    """Say for what that was named nothing is planned, with the reason."""
    for reason, why in _REASONS.items():
        names = [quoted(shortened(one.name)) for one in waiting if one.reason == reason]
        if names:
            shown = listed(some_of(names, _MOST_NAMED))
            left = "Left for later: " if reason in _LATER else "Nothing is planned yet for "
            yield f"{left}{shown}, because {why}."


def opened(plan: Plan, place: Place, script: Script) -> Page:
    """Return one line or one draft, to be edited."""
    if place.question == "readback":
        line = line_in_readback(plan, place.item)
        return [
            GAP, Say("How should it read?", "strong"),
            Say("Enter keeps it, - removes it.", "quiet"),
            GAP, Field("Now", line.text), GAP,
        ]  # fmt: skip
    if place.question == "goals":
        draft = goals_drafted(plan, script)[place.item - 1]
        if place.field:
            return _field_page(place.field, draft.record)
        words = listed(list(GOAL_FIELDS), "or")
        asks = _asks_to_change(plan, draft)
        return [
            GAP, Item(str(place.item), draft.record.title), GAP, *_goal_fields(draft.record),
            GAP, Say(asks or draft.question, "strong"),
            Say(f"{'Name it' if asks else 'Or name what to change'}: {words}. {_KEEP}", "quiet"),
            GAP,
        ]  # fmt: skip
    draft = experiments_drafted(plan, script).experiments[place.item - 1]
    record = draft.record
    if place.field:
        return _field_page(place.field, record)
    words = listed(list(EXPERIMENT_FIELDS), "or")
    return [
        GAP, Item(str(place.item), record.title), GAP, *_experiment_fields(record),
        GAP, Say(_asks_to_change(plan, draft) or _CHANGE, "strong"),
        Say(f"Name it: {words}. {_KEEP}", "quiet"), GAP,
    ]  # fmt: skip


def _asks_to_change(plan: Plan, draft: Draft) -> str:
    """Return what is asked of a draft that was changed before; "" of one that was not."""
    said = {edit.field for edit in plan.interview.edits if is_of(edit, draft)}
    if "title" in said and not said & {"measure", "if_then", "steps", "criterion"}:
        return _CHANGE_TOO
    return _CHANGE if {"title", draft.sets} & said else ""


def _goal_fields(goal: Goal) -> Page:
    fields = [
        ("Measure", _measured(goal)),
        ("Date", in_full(goal.due) if goal.due else ""),
        ("Obstacle", goal.obstacle or ""),
        ("Plan", goal.if_then or ""),
    ]
    return [Field(name, words) for name, words in fields if words]


def _experiment_fields(one: Experiment) -> Page:
    steps = "\n".join(f"{number} {step}" for number, step in enumerate(one.steps, 1))
    dates = f", {in_full(one.starts)} to {in_full(one.ends)}" if one.starts and one.ends else ""
    fields = [
        ("Belief", one.hypothesis or ""),
        ("Smallest", one.smallest or ""),
        ("Steps", steps),
        ("Right if", one.criterion or ""),
        ("Hours", f"{number_said(one.hours or 0)}{dates}"),
    ]
    return [Field(name, words) for name, words in fields if words]


def _field_page(field: str, record: Goal | Experiment) -> Page:
    names = {attribute: word for word, attribute in (GOAL_FIELDS | EXPERIMENT_FIELDS).items()}
    if field == "steps" and isinstance(record, Experiment):
        return [
            GAP, Say("Which step would you change?", "strong"),
            Say("Its number and new words, like 2: call Mei. 2 - removes it, + adds one.", "quiet"),
            Say("Or type all the steps again, with ; between them. Enter keeps them.", "quiet"),
            GAP, *(Item(str(number), step) for number, step in enumerate(record.steps, 1)), GAP,
        ]  # fmt: skip
    stands = "1 to 3" if field == "hours" and isinstance(record, Goal) else getattr(record, field)
    before = "For example" if field == "hours" and isinstance(record, Goal) else "Now"
    return [
        GAP, Say(f"What should the {_asked_for(field, record, names)} be?", "strong"),
        Say("Enter keeps it.", "quiet"),
        GAP, Field(before, str(stands)), GAP,
    ]  # fmt: skip


def _asked_for(field: str, record: Goal | Experiment, names: dict[str, str]) -> str:
    return "numbers" if field == "hours" and isinstance(record, Goal) else names[field]
