"""The lines of the ambition: add, edit, move, drop; what changed is kept under `changes`."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from ambition_cli.domain.plan.model import (
    Change,
    Line,
    Option,
    Plan,
    changed,
)
from ambition_cli.domain.plan.records import line_named, new_id, with_fields
from ambition_cli.domain.words.answers import as_one_line
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.wording import listed, one_word
from ambition_cli.errors import Refused

LISTS = (*HEADINGS, "less_of", "conditions")
WORDS = {
    "problems": "problems",
    "impact": "impact",
    "more": "more_of",
    "less": "less_of",
    "conditions": "conditions",
}
MOST = 3  # a list of more is a wish for everything
MOST_CONDITIONS = 8


def heading_named(word: str) -> str | None:
    """Return the heading that a word of the person's names: problems, Problem, more, less_of."""
    said = word.strip().casefold().replace("-", "_").replace(" ", "_")
    named = {key: key for key in LISTS} | WORDS
    return named.get(said) or named.get(f"{said}s")


def word_for(heading: str) -> str:
    """Return the word that names a heading in a command."""
    return next(word for word, named in WORDS.items() if named == heading)


def heading_of(plan: Plan, line: Line) -> str:
    """Return the heading under which a line stands."""
    return next(heading for heading in LISTS if line in getattr(plan.ambition, heading))


def first_lines(plan: Plan) -> list[Line]:
    """Return the priority under each heading that has one."""
    return [lines[0] for heading in HEADINGS if (lines := getattr(plan.ambition, heading))]


def open_headings(plan: Plan) -> list[str]:
    """Return the headings without a line."""
    return [heading for heading in HEADINGS if not getattr(plan.ambition, heading)]


def priority(plan: Plan) -> Line | None:
    """Return the line that matters most: the one chosen, otherwise the first there is."""
    first = first_lines(plan)
    chosen = [line for line in first if line.id == plan.interview.matters_most]
    return next(iter(chosen + first), None)


def _only_less_of_is_ruled_out(heading: str, fields: Mapping[str, Any] | None) -> None:
    if heading != "less_of" and (fields or {}).get("hard_no"):
        raise Refused(
            'a hard no belongs under “less of”; add it with `ambition lines add less "…" --hard-no`'
        )


def _said(heading: str) -> str:
    return heading.replace("_", " ")


def add(plan: Plan, heading: str, text: str, fields: Mapping[str, Any] | None = None) -> Plan:
    """Add a line at the end of its heading."""
    _only_less_of_is_ruled_out(heading, fields)
    lines = getattr(plan.ambition, heading)
    most = MOST
    if heading == "conditions":
        most, fields = MOST_CONDITIONS, {"not_for": ("manager",), **(fields or {})}
    if len(lines) >= most:
        raise Refused(
            f"there are already {most} lines under {_said(heading)}; "
            f"change one instead with `ambition lines edit {one_word(lines[-1].id)}`"
        )
    line = with_fields(Line(id=new_id(plan, heading), text=as_one_line(text)), fields or {})
    known = tuple(name for name in plan.interview.unknown if name != heading)
    answered = {} if known == plan.interview.unknown else {"unknown": known}
    return _with_lines(plan, heading, (*lines, line)).with_interview(**answered)


def add_or_learn(
    plan: Plan,
    heading: str,
    text: str,
    fields: Mapping[str, Any],
    today: dt.date,
    from_experiment: str | None = None,
) -> Plan:
    """Add a line that somebody names outside the interview.

    Until that is finished the ambition is being said. Later, or from an experiment, the line was
    found on the way: `changes` says when, and what taught it.
    """
    after = add(plan, heading, text, fields)
    if not from_experiment and not plan.interview.finished:
        return after
    line = getattr(after.ambition, heading)[-1]
    change = Change(on=_on(after, today), line=line.id, now=line.text)
    return changed(after, changes=(*after.changes, _taught(change, from_experiment)))


def _taught(change: Change, by: str | None) -> Change:
    return with_fields(change, {"from_experiment": by} if by else {})


def edit(
    plan: Plan,
    name: str,
    fields: Mapping[str, Any],
    today: dt.date,
    from_experiment: str | None = None,
) -> Plan:
    """Change a line; old and new words are kept under `changes`, with what taught them."""
    line = line_named(plan, name)
    heading = heading_of(plan, line)
    _only_less_of_is_ruled_out(heading, fields)
    text = as_one_line(fields.get("text", line.text))
    after = with_fields(line, {**fields, "text": text})
    if after.text != line.text and "short" not in fields:
        after = with_fields(after, {"short": None})  # it named the old words
    lines = tuple(after if other.id == line.id else other for other in _lines(plan, heading))
    plan = _with_lines(plan, heading, lines)
    if after.text == line.text:
        return plan
    change = Change(on=_on(plan, today), line=line.id, was=line.text, now=after.text)
    return changed(plan, changes=(*plan.changes, _taught(change, from_experiment)))


def reworded(plan: Plan, id: str, text: str) -> Plan:
    """Change the words of a line while it is still being said, without a trace."""
    line = line_named(plan, id)
    heading = heading_of(plan, line)
    text = as_one_line(text)
    after = with_fields(line, {"text": text, "short": None} if text != line.text else {})
    lines = tuple(after if other.id == id else other for other in _lines(plan, heading))
    return _with_lines(plan, heading, lines)


def move(plan: Plan, name: str, position: int) -> Plan:
    """Put a line at a position of its heading, 1 being the priority."""
    line = line_named(plan, name)
    heading = heading_of(plan, line)
    others = [other for other in _lines(plan, heading) if other.id != line.id]
    if not 1 <= position <= len(others) + 1:
        raise Refused(f"the position under {_said(heading)} must be from 1 to {len(others) + 1}")
    others.insert(position - 1, line)
    return _with_lines(plan, heading, tuple(others))


def drop(plan: Plan, name: str, today: dt.date) -> Plan:
    """Remove a line; its text is kept in `changes`, private if the line was."""
    line = line_named(plan, name)
    change = Change(on=_on(plan, today), line=line.id, was=line.text)
    change = with_fields(change, {"private": True} if line.private else {})
    return changed(plan, **_parts_without(plan, line), changes=(*plan.changes, change))


def _on(plan: Plan, today: dt.date) -> dt.date:
    """Return the day of a change, no earlier than the last one, whatever the clock says by now."""
    return max([today, *(change.on for change in plan.changes)])


def without(plan: Plan, id: str) -> Plan:
    """Remove a line without a trace, while the interview is still asking for it."""
    options = tuple(_without_judgements(option, id) for option in plan.options)
    parts = _parts_without(plan, line_named(plan, id)) | ({"options": options} if options else {})
    return changed(plan, **parts)


def _without_judgements(option: Option, line_id: str) -> Option:
    """Return an option whose weighings say nothing of a line."""
    if all(line_id not in weighing.lines for weighing in option.weighed):
        return option
    weighed = tuple(
        with_fields(weighing, {"lines": {k: v for k, v in weighing.lines.items() if k != line_id}})
        for weighing in option.weighed
    )
    return with_fields(option, {"weighed": weighed})


def _parts_without(plan: Plan, line: Line) -> dict[str, Any]:
    heading = heading_of(plan, line)
    lines = tuple(other for other in _lines(plan, heading) if other.id != line.id)
    interview = plan.interview
    if interview.matters_most == line.id:
        interview = with_fields(interview, {"matters_most": None})
    return {"interview": interview, "ambition": _ambition(plan, heading, lines)}


def serving(plan: Plan, id: str) -> list[str]:
    """Return the ids of the goals and experiments that serve a line."""
    goals = [goal.id for goal in plan.goals if id in goal.serves]
    return goals + [one.id for one in plan.experiments if id in one.serves]


def see_what_serves(plan: Plan, id: str) -> str:
    """Ask to check the open records that serve a line which was reworded; empty if none does."""
    going = {goal.id for goal in plan.goals if goal.is_open}
    going |= {one.id for one in plan.experiments if not one.is_over}
    serves = [one for one in serving(plan, id) if one in going]
    still = "still serves it" if len(serves) == 1 else "still serve it"
    return f"; check that {listed(serves)} {still}" if serves else ""


def _lines(plan: Plan, heading: str) -> tuple[Line, ...]:
    lines: tuple[Line, ...] = getattr(plan.ambition, heading)
    return lines


def _ambition(plan: Plan, heading: str, lines: tuple[Line, ...]) -> Any:
    return plan.ambition.model_copy(update={heading: lines})


def _with_lines(plan: Plan, heading: str, lines: tuple[Line, ...]) -> Plan:
    return changed(plan, ambition=_ambition(plan, heading, lines))
