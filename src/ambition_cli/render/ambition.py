"""The first screen, and the ambition, options, helpers and person as pages."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ambition_cli.domain.plan.goals import active
from ambition_cli.domain.plan.lines import heading_of, serving
from ambition_cli.domain.plan.model import (
    Change,
    Experiment,
    Helper,
    Line,
    Option,
    Plan,
    lines_of,
)
from ambition_cli.domain.progress.hours import with_hours_noted
from ambition_cli.domain.progress.now import (
    NextAction,
    next_action,
    running,
    upcoming,
    week_of,
)
from ambition_cli.domain.progress.overdue import to_decide
from ambition_cli.domain.progress.promises import due_promises
from ambition_cli.domain.progress.sooner import could_start_said, could_start_sooner
from ambition_cli.domain.words.dates import from_now, in_full, plain
from ambition_cli.domain.words.wording import (
    listed,
    number_said,
    one_word,
    quoted,
    shortened,
    some_of,
)
from ambition_cli.render.experiments import Rows
from ambition_cli.render.fit import fit_in_full, role_fields
from ambition_cli.render.goals import HEADING_NAMES, goal_item
from ambition_cli.render.marks import private_mark, with_mark
from ambition_cli.render.page import (
    GAP,
    Detail,
    Field,
    Heading,
    Item,
    Page,
    Say,
    Title,
)
from ambition_cli.render.talks import promise_item

if TYPE_CHECKING:
    from ambition_cli.domain.drafting.catalogue import Role

_AMBITION = (
    ("problems", "I want to work on"),
    ("impact", "so that"),
    ("more_of", "doing more of"),
)
_FEW = 3  # running experiments are enough for one screen
_NAME = 24  # characters of a name
_MOST_SERVING, _FIRST = 6, 3  # ids of what serves a line beside its words; of more, the first
_UNDER_WAY = Say("The interview isn't finished. `ambition interview` picks up where you left off.")
_NOTHING_YET = Say("Nothing written down yet. `ambition interview --missing` asks.")
NO_PLAN: Page = [
    Say("No plan yet. `ambition interview` takes about ten minutes, and you can stop at any time."),
    Say("It's fine not to have an answer yet: it asks about more than your next title."),
    Say("`ambition demo` shows where it leads."),
]


def where_i_am(
    plan: Plan, kinds: Mapping[str, str], today: dt.date, *, everything: bool = False
) -> Page:
    """Return where a person is, on one screen: the first few of many, unless all is wanted."""
    under_way = bool(plan.interview.asked) and not plan.interview.finished
    to_do = [GAP, _UNDER_WAY] if under_way else next_page(plan, today) or [GAP, _NOTHING_YET]
    in_a_line = _in_a_line(plan)
    page: Page = [_title(plan, today, everything), *([GAP, *in_a_line] if in_a_line else [])]
    goals = active(with_hours_noted(plan, today))
    if goals:
        page += [GAP, Heading("Goals"), *(goal_item(goal, today) for goal in goals)]
    page += _now(plan, kinds, today, everything)
    action = None if under_way else next_action(plan, today)
    page += _due(plan, action, today)
    return [*page, *to_do]


def _title(plan: Plan, today: dt.date, everything: bool) -> Title:
    week = week_of(plan, today)
    said = f"round {plan.person.round}, week {week[0]} of {week[1]}" if week else ""
    if week and week[0] > week[1]:
        said = f"round {plan.person.round}, ended after week {week[1]}"
    name = plan.person.name or ""
    name = name if everything else shortened(name, _NAME)
    left = " · ".join(part for part in (name, said) if part) or "Where I am"
    return Title(left, f"{today:%A}, {today.day} {today:%b}")


def _now(plan: Plan, kinds: Mapping[str, str], today: dt.date, everything: bool) -> Page:
    """Return what is running, or what is up next if nothing is; and what is paused."""
    now, next_up = running(plan), upcoming(plan)[:1]
    shown = now if everything or len(now) <= _FEW else now[: _FEW - 1]
    page: Page = [GAP, Heading("Trying now")] if now else []
    page += [_trying(plan, one, kinds, today) for one in shown]
    if len(shown) < len(now):
        page.append(Say(f"… {len(now) - len(shown)} more: `ambition experiments`", "quiet", 6))
    if next_up and not now:
        page += [GAP, Heading("Up next"), Rows(plan, kinds, today).item(next_up[0])]
        found = could_start_sooner(plan, today)
        if found and found.experiment.id == next_up[0].id:
            page.append(Say(could_start_said(found, today), "quiet", 6, spare=True))
    paused = [one.id for one in plan.experiments if one.is_paused]
    if paused:
        page += [] if page else [GAP]
        resume = f"`ambition experiments resume {one_word(paused[0])}`"
        words = f"paused: {listed(paused)} · {resume}"
        page.append(Say(words, "quiet", 2, spare=True))
    return page


def _due(plan: Plan, action: NextAction | None, today: dt.date) -> Page:
    """Return the first thing to decide on besides the next action, and how many more there are.

    And the first promise that is due.
    """
    done_next = action.command if action else ""
    waiting = [one for one in to_decide(plan, today) if one.remedy != done_next]
    promised = due_promises(plan, today)[:1]
    items: Page = [promise_item(one, today) for one in promised]
    if waiting:
        first, more = waiting[0], len(waiting) - 1
        asks = f"{more} more: `ambition review`" if more else "`ambition review`"
        items.insert(0, Item(first.record.id, first.reason, "", "due", (Detail(asks, "act"),)))
    return [GAP, Heading("Due"), *items] if items else []


def _trying(plan: Plan, experiment: Experiment, kinds: Mapping[str, str], today: dt.date) -> Item:
    item = Rows(plan, kinds, today).item(experiment)
    last = experiment.log[-1].on if experiment.log else None
    noted = f"last note {from_now(last, today)}" if last else "nothing noted yet"
    details = (item.details[1], Detail(noted), *private_mark(experiment))
    return Item(item.id, item.title, item.mark, item.word, details)


def _in_a_line(plan: Plan) -> Page:
    fields: Page = []
    for heading, label in _AMBITION:
        lines = getattr(plan.ambition, heading)
        if lines:
            fields.append(Field(label, lines[0].name, "strong"))
        elif heading in plan.interview.unknown:
            fields.append(Field(label, "still finding out", "quiet"))
    return fields


def next_page(plan: Plan, today: dt.date) -> Page:
    """Return the next action, with its time and its command."""
    action = next_action(plan, today)
    if not action and not (lines_of(plan) or plan.options):
        return []
    if not action:
        proposes = Say("ambition experiments next    suggests what you could try", "act", 2)
        return [GAP, Heading("Next step"), proposes]
    return [GAP, Heading("Next step"), *action_said(action)]


def action_said(action: NextAction) -> Page:
    """Return an action, what it is about and its time, and the command that goes with it."""
    of = "" if action.words in action.of else action.of  # without steps it is the title already
    about = " · ".join(part for part in (of, action.when) if part)
    return [
        Say(action.words, "strong", 2),
        *([Say(about, "quiet", 2, spare=True)] if about else []),
        Say(f"{action.command}    {action.meaning}", "act", 2),
    ]


def line_list(plan: Plan, today: dt.date) -> Page:
    """Return the ambition line by line, with what serves each, and how it changed."""
    page: Page = []
    for heading, name in HEADING_NAMES.items():
        lines = getattr(plan.ambition, heading)
        if not lines and heading not in plan.interview.unknown:
            continue
        page += [*([GAP] if page else []), Heading(name.capitalize())]
        page += [_line_item(plan, line, heading) for line in lines]
        if not lines:
            page.append(Say("still finding out", "quiet", 2))
    return [*page, *_changes(plan.changes, today)] or [
        Say(
            "No lines yet. `ambition interview` asks for them, "
            'or `ambition lines add problems "…"` adds one.'
        )
    ]


def line_in_full(plan: Plan, line: Line, today: dt.date) -> Page:
    """Return one line, with what serves it and how it changed."""
    heading = heading_of(plan, line)
    return [
        Heading(HEADING_NAMES[heading].capitalize()),
        _line_item(plan, line, heading, in_full=True),
        *_changes([change for change in plan.changes if change.line == line.id], today),
    ]


def _line_item(plan: Plan, line: Line, heading: str, *, in_full: bool = False) -> Item:
    """Return a line of a list; in full, what serves it has a line of its own."""
    ids = serving(plan, line.id)
    serves = short = f"served by {', '.join(ids)}" if ids else ""
    if len(ids) > _MOST_SERVING:  # more would leave the words no room
        short = f"served by {listed(some_of(ids, _FIRST))}"
    marks = [Detail("a hard no", "")] if line.hard_no else []
    marks += [Detail(line.figure, "")] if line.figure else []
    marks += [Detail(short, exact=serves)] if serves and not in_full else []
    marks += private_mark(line)
    return Item(line.id, line.text, "", heading, tuple(marks), note=serves if in_full else "")


def _changes(changes: Sequence[Change], today: dt.date) -> Page:
    if not changes:
        return []
    return [
        GAP,
        Heading("How it changed"),
        *(
            Field(
                f"{plain(change.on, today)} {change.line}",
                _change(change),
                heard=change_heard(change),
            )
            for change in changes
        ),
    ]


def change_heard(change: Change) -> str:
    """Say in words how a line changed; empty if the text on the screen says it already."""
    if not (change.was and change.now):
        return ""
    learned = f", after {change.from_experiment}" if change.from_experiment else ""
    return f"it was {quoted(change.was)} and is now {quoted(change.now)}{learned}"


def _change(change: Change) -> str:
    learned = f" (after {change.from_experiment})" if change.from_experiment else ""
    if not change.now:
        return f"{change.was or '…'} (dropped)"
    if not change.was:
        return f"{change.now}{learned or ' (added)'}"
    return f"{change.was} → {change.now}{learned}"


def option_in_full(
    plan: Plan, option: Option, kinds: Mapping[str, str], role: "Role | None"
) -> Page:
    """Return one option with the experiments that try it on."""
    page: Page = [Title(option.name, with_mark(option.status, option), f"{option.id}  "), GAP]
    kind = kinds.get(option.kind or "", "")
    page += [Field("Kind", kind)] if kind else []
    page += [Field("Source", option.source)] if option.source else []
    page += [Field("Why", option.why)] if option.why else []
    page += [Field("To find out", option.doubt)] if option.doubt else []
    page += [Field("To ask", option.knows)] if option.knows else []
    page += role_fields(role)
    for one in plan.experiments:
        if one.option == option.id:
            verdict = one.result.verdict if one.result else one.status
            page.append(Field(one.id, f"{one.title} ({verdict})"))
    return page + fit_in_full(plan, option)


def helper_list(plan: Plan, helpers: Sequence[Helper] | None = None) -> Page:
    """Return who helps, with what: all, or those given."""
    if not plan.helpers:
        return [Say("No helpers yet. `ambition helpers add NAME` adds someone who could help.")]
    page: Page = [Heading("Helpers")]
    for helper in plan.helpers if helpers is None else helpers:
        found = [goal.id for goal in plan.goals if goal.helper == helper.name]
        found += [one.id for one in plan.experiments if one.helper == helper.name]
        role, ids = helper.role or "", ", ".join(found)
        details = (
            Detail(role, heard=f"role: {role}" if role else ""),
            Detail(ids, heard=f"helps with: {ids}" if ids else ""),
            *private_mark(helper),
        )
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
        ("Obstacle", plan.interview.obstacle or ""),
        ("When, where", plan.interview.when_where or ""),
        ("Round", f"{person.round}"),
    ]  # fmt: skip
    return [Field(label, words) for label, words in fields if words]
