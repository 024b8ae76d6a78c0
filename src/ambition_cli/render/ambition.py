"""The ambition, the options, the helpers and the person as pages; and where one is."""

import datetime as dt
from collections.abc import Mapping

from ambition_cli.domain.dates import from_now, in_full, plain
from ambition_cli.domain.goals import active
from ambition_cli.domain.lines import serving
from ambition_cli.domain.overdue import overdue
from ambition_cli.domain.plan import Change, Option, Plan
from ambition_cli.domain.where import NextAction, next_action, running, upcoming, week_of
from ambition_cli.domain.wording import name_of, number_said
from ambition_cli.render.experiments import Rows
from ambition_cli.render.fit import fit_in_full
from ambition_cli.render.goals import HEADING_NAMES, goal_item
from ambition_cli.render.marks import private_mark, with_mark
from ambition_cli.render.page import GAP, Detail, Field, Heading, Item, Page, Say, Title

_AMBITION = (
    ("problems", "I want to work on"),
    ("impact", "so that"),
    ("more_of", "doing more of"),
)
NO_PLAN: Page = [
    Say("No plan yet. ambition interview takes about ten minutes, and you can stop at any time."),
    Say(
        "Not having an answer yet is fine; it asks better questions than “what is your next title?”"
    ),
]


def where_i_am(plan: Plan, kinds: Mapping[str, str], today: dt.date) -> Page:
    """Return where a person is, on one screen."""
    week = week_of(plan, today)
    said = f"round {plan.person.round}, week {week[0]} of {week[1]}" if week else ""
    if week and week[0] > week[1]:
        said = f"round {plan.person.round}, over since week {week[1]}"
    left = " · ".join(part for part in (plan.person.name or "", said) if part) or "Where I am"
    day = f"{today:%A}, {today.day} {today:%b}"
    page: Page = [Title(left, day), GAP, *_in_a_line(plan)]
    if not plan.interview.finished and plan.interview.asked:
        page += [
            GAP,
            Say("The interview is under way: ambition interview goes on where it stopped."),
        ]
    if active(plan):
        page += [GAP, Heading("Goals"), *(goal_item(goal, today) for goal in active(plan))]
    now = running(plan)
    if now:
        page += [GAP, Heading("Trying now")]
        page += [_trying(plan, one.id, kinds, today) for one in now]
    elif upcoming(plan):
        first = upcoming(plan)[0]
        page += [GAP, Heading("Up next"), Rows(plan, kinds, today).item(first)]
    action = next_action(plan, today)
    return page + _due(plan, action, today) + _next(action)


def _due(plan: Plan, action: NextAction | None, today: dt.date) -> Page:
    """Name what wants a decision beside the next action: the first of it, and how much more."""
    done_next = action.command if action else ""
    waiting = [one for one in overdue(plan, today) if one.remedy != done_next]
    if not waiting:
        return []
    first, more = waiting[0], len(waiting) - 1
    others = f", and {more} more" if more else ""
    words = f"{first.record.id}: {first.reason}{others}"
    asks = Say("ambition review asks about it", "act", 2)
    return [GAP, Heading("Due"), Say(words, "soon", 2), asks]


def _trying(plan: Plan, id: str, kinds: Mapping[str, str], today: dt.date) -> Item:
    experiment = next(one for one in plan.experiments if one.id == id)
    item = Rows(plan, kinds, today).item(experiment)
    last = experiment.log[-1].on if experiment.log else None
    noted = f"noted {from_now(last, today)}" if last else "nothing noted yet"
    details = (item.details[1], Detail(noted), *private_mark(experiment))
    return Item(item.id, item.title, item.mark, item.word, details)


def _in_a_line(plan: Plan) -> Page:
    fields: Page = []
    for heading, label in _AMBITION:
        lines = getattr(plan.ambition, heading)
        if lines:
            fields.append(Field(label, name_of(lines[0]), "strong"))
        elif heading in plan.interview.unknown:
            fields.append(Field(label, "still finding out", "quiet"))
    return fields or [Say("No line of ambition yet: ambition interview --missing", "quiet", 2)]


def _next(action: NextAction | None) -> Page:
    if not action:
        return []
    words = f"{action.when}: {action.words}" if action.when else action.words
    page: Page = [GAP, Heading("Next"), Say(words, "strong", 2)]
    page += [Say(f"a step of {action.of}", "quiet", 2)] if action.of else []
    return [*page, Say(f"{action.command}    {action.meaning}", "act", 2)]


def line_list(plan: Plan, today: dt.date) -> Page:
    """Return the ambition line by line, with what serves each, and how it changed."""
    page: Page = []
    for heading, name in HEADING_NAMES.items():
        lines = getattr(plan.ambition, heading)
        if not lines and heading not in plan.interview.unknown:
            continue
        page += [*([GAP] if page else []), Heading(name.capitalize())]
        for line in lines:
            serves = ", ".join(serving(plan, line.id))
            marks = [Detail("a hard no", "")] if line.hard_no else []
            marks += [Detail(f"served by {serves}")] if serves else []
            marks += private_mark(line)
            page.append(Item(line.id, line.text, "", heading, tuple(marks)))
        if not lines:
            page.append(Say("still finding out", "quiet", 2))
    if plan.changes:
        page += [GAP, Heading("How it became so")]
        page += [
            Field(f"{plain(change.on, today)} {change.line}", _change(change))
            for change in plan.changes
        ]
    return page or [Say("No lines yet. ambition interview asks for them, or ambition lines add.")]


def _change(change: Change) -> str:
    learned = f" (learned from {change.from_experiment})" if change.from_experiment else ""
    was = change.was or "…"
    return f"{was} → {change.now}{learned}" if change.now else f"{was} (dropped)"


def option_in_full(plan: Plan, option: Option, kinds: Mapping[str, str]) -> Page:
    """Return one option with the experiments that try it on."""
    page: Page = [Title(f"{option.id}  {option.name}", with_mark(option.status, option)), GAP]
    kind = kinds.get(option.kind or "", "")
    page += [Field("Kind", kind)] if kind else []
    page += [Field("Source", option.source)] if option.source else []
    page += [Field("Why", option.why)] if option.why else []
    for one in plan.experiments:
        if one.option == option.id:
            verdict = one.result.verdict if one.result else one.status
            page.append(Field(one.id, f"{one.title} ({verdict})"))
    return page + fit_in_full(plan, option)


def helper_list(plan: Plan) -> Page:
    """Return who helps, with what."""
    if not plan.helpers:
        return [Say("Nobody named yet. ambition helpers add names somebody who could help.")]
    page: Page = [Heading("Helpers")]
    for helper in plan.helpers:
        found = [goal.id for goal in plan.goals if goal.helper == helper.name]
        found += [one.id for one in plan.experiments if one.helper == helper.name]
        details = (Detail(helper.role or ""), Detail(", ".join(found)), *private_mark(helper))
        page.append(Item(helper.name, helper.ask or "", "", "", details))
    return page


def person_page(plan: Plan) -> Page:
    """Return what is known of the person."""
    person, hours = plan.person, plan.person.hours_per_week
    fields = [
        ("Name", person.name or "not said"),
        ("Hours", "not said" if hours is None else f"{number_said(hours)} a week"),
        ("Months", f"{person.months}" if person.months else "not said"),
        ("Not before", in_full(person.not_before) if person.not_before else ""),
        ("Round", f"{person.round}"),
    ]  # fmt: skip
    return [Field(label, words) for label, words in fields if words]
