"""Answers that come from a file: nobody can be asked back, so they are read as they stand."""

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from ambition_cli.domain.interview.heard import PLACES, belongs, parted, put
from ambition_cli.domain.plan import helpers, lines, options
from ambition_cli.domain.plan.model import (
    Ambition,
    Helper,
    Interview,
    Line,
    Option,
    Person,
    Plan,
    changed,
    lines_of,
    plan_of,
    table_of,
)
from ambition_cli.domain.plan.records import new_id, with_fields
from ambition_cli.domain.plan.tables import texts_in
from ambition_cli.domain.words import answers, titles
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.option_kinds import likely_kind
from ambition_cli.domain.words.statements import Kind, read
from ambition_cli.domain.words.wording import listed
from ambition_cli.errors import Refused

Answer = TypeVar("Answer", Line, Option, Helper)
Table = TypeVar("Table", Person, Interview)

_ANSWERS = ("plan_schema", "person", "interview", "ambition", "options", "helpers")


def refuse_whole_plans(plan: Plan) -> None:
    """Raise Refused where a file of answers is a plan with goals and the rest."""
    others = [key for key in type(plan).model_fields if key not in _ANSWERS]
    found = [key for key in others if getattr(plan, key)]
    if found:
        raise Refused(
            f"this is a whole plan, with {listed(found)}, and not a file of answers; "
            "`ambition --plan FILE` works on it"
        )


def without_blanks(plan: Plan) -> Plan:
    """Return the answers without those that are empty, such as `impact = [""]`.

    Raises Refused where an empty line, option or helper has something else to say.
    """
    ambition = {key: _worded(f"ambition.{key}", value, "text") for key, value in _lines(plan)}
    options = _worded("options", plan.options, "name")
    helpers = _worded("helpers", plan.helpers, "name")
    parts = {
        "ambition": with_fields(
            plan.ambition, {key: said or None for key, said in ambition.items()}
        ),
        "person": _without_blank_texts(plan.person),
        "interview": _without_blank_texts(plan.interview),
        "options": options,
        "helpers": helpers,
    }
    return changed(plan, **{key: part for key, part in parts.items() if part != getattr(plan, key)})


def _lines(plan: Plan) -> list[tuple[str, tuple[Line, ...]]]:
    return [(heading, getattr(plan.ambition, heading)) for heading in lines.LISTS]


def _without_blank_texts(table: Table) -> Table:
    return with_fields(table, {name: None for name, value in table if _is_blank(value)})


def _worded(place: str, records: tuple[Answer, ...], key: str) -> tuple[Answer, ...]:
    for number, record in enumerate(records, 1):
        said = record.model_fields_set - {"id", key}
        if _is_blank(getattr(record, key)) and said:
            raise Refused(f"{place}.{number}.{key} is empty; give it a few words")
    return tuple(record for record in records if not _is_blank(getattr(record, key)))


def _is_blank(value: object) -> bool:
    return isinstance(value, str) and not value.strip(" \t\r\n\u3000…")


def that_may_be_kept(plan: Plan, may_keep: Callable[[str], bool]) -> Plan:
    """Return the answers without lines, options, helpers and texts that may not be kept."""

    def kept(value: Any) -> Any:
        if isinstance(value, Mapping):
            return {key: kept(one) for key, one in value.items() if _may(one)}
        if isinstance(value, list | tuple):
            return [one for one in value if all(map(may_keep, texts_in(one)))]
        return value

    def _may(value: Any) -> bool:
        return not isinstance(value, str) or may_keep(value)

    return plan_of(kept(table_of(plan)))


def refuse_empty(plan: Plan) -> None:
    """Raise Refused where a file holds no answer at all."""
    parts = (plan.person, plan.interview, plan.ambition)
    if not any(part.model_fields_set for part in parts) and not (plan.options or plan.helpers):
        raise Refused(
            "there is no answer in it; it takes [person], [interview], [ambition], [[options]] "
            "and [[helpers]], as in the examples"
        )


_WHAT_OTHERS_DO = re.compile(
    r"(?:being|getting) (?:shouted|yelled|screamed|sworn) at(?: by \w+(?: \w+)?)?"
    r"(?: (?:for|about|over) [\w ']+)?",
    re.IGNORECASE,
)


def _is_worn_down(given: Plan) -> bool:
    """Tell whether what tells of strain is more than what others do, for somebody with hours.

    "Being shouted at for things I can't change" is to be less, and no reason for a smaller plan.
    """
    less = given.ambition.less_of
    of_others = [one for one in less if _WHAT_OTHERS_DO.fullmatch(one.text.replace("’", "'"))]
    if not of_others or "hours_per_week" not in given.person.model_fields_set:
        return True
    rest = tuple(one for one in less if one not in of_others)
    others = given.ambition.model_copy(update={"less_of": rest})
    return bool(as_read(given.model_copy(update={"ambition": others})).interview.strain)


def as_read(plan: Plan) -> Plan:
    """Return the answers with each where its kind belongs: a title is an option, pay a condition.

    A heading that has no line joins `unknown`. Options without a kind get the one that their name
    suggests. What may be of another kind stays as it was typed, and private where it may be strain
    or loss. Where somebody is worn down and says nothing of how much they want to take on, the plan
    is a light one. The line that matters most becomes the first of its heading.
    """
    given = plan
    plan = _with_lines_where_they_belong(_without_labels(plan))
    for option in plan.options:
        statement = read(option.name, "options")
        kind = belongs(statement, "options") if statement.sure else None
        if kind:
            left = options.without_option(plan, option.id)
            plan = _as_hidden(left, put(left, kind, statement.text, "options"), option)
    for helper in plan.helpers:
        statement = read(helper.name, "helpers")
        kind = belongs(statement, "helpers") if statement.sure else None
        if kind:
            left = helpers.drop_helper(plan, helper.name)
            plan = _as_hidden(left, put(left, kind, statement.text, "helpers"), helper)
    plan = _without_strain_in_texts(plan)
    for heading in HEADINGS:
        if not getattr(plan.ambition, heading):
            plan = put(plan, Kind.UNKNOWN, "", heading)
    most = plan.interview.matters_most
    if most and any(line.id == most for line in lines_of(plan)):
        plan = lines.move(plan, most, 1)  # as in the interview
    if plan.interview.strain and "light" not in plan.interview.model_fields_set:
        plan = plan.with_interview(light=_is_worn_down(given))
    return changed(
        plan,
        ambition=_with_conditions_kept(plan),
        options=tuple(
            option if option.kind else with_fields(option, {"kind": likely_kind(option.name)})
            for option in plan.options
        ),
    )


def _with_lines_where_they_belong(plan: Plan) -> Plan:
    for heading in lines.LISTS:
        for line in getattr(plan.ambition, heading):
            statement = read(line.text, heading)
            kind = belongs(statement, heading) if statement.sure else None
            if kind in (Kind.TITLE, Kind.OPTION):
                plan = _as_option(lines.without(plan, line.id), line, heading)
            elif kind == Kind.UNKNOWN:
                plan = lines.without(plan, line.id)
            elif kind:
                left = lines.without(plan, line.id)
                plan = _as_hidden(left, put(left, kind, statement.text, heading), line)
            elif belongs(statement, heading) in (Kind.STRAIN, Kind.LOSS):
                plan = _kept_to_oneself(plan, line)
    return plan


def perhaps_about_oneself(plan: Plan) -> list[Line]:
    """Return the private lines that may tell of strain or loss, whoever made them private."""
    return [
        line
        for heading, stands in _lines(plan)
        for line in stands
        if line.private and belongs(read(line.text, heading), heading) in (Kind.STRAIN, Kind.LOSS)
    ]


def _kept_to_oneself(plan: Plan, line: Line) -> Plan:
    """Return the plan with a line private that may tell of strain: "burnt out since March".

    An interview would ask. `private = false` in the file is the person's word that it is not.
    """
    if "private" in line.model_fields_set:
        return plan
    headings = {
        heading: tuple(
            with_fields(one, {"private": True}) if one.id == line.id else one for one in stands
        )
        for heading, stands in _lines(plan)
        if stands
    }
    return changed(plan, ambition=with_fields(plan.ambition, headings))


def _without_strain_in_texts(plan: Plan) -> Plan:
    for name in ("usual_answer", "obstacle", "when_where", "moment", "today"):
        text = getattr(plan.interview, name)
        statement = read(text or "", name if name in PLACES else "")
        kind = belongs(statement, name) if text and statement.sure else None
        if kind:
            stays, told = parted(text) if name == "today" else ("", text)
            plan = put(plan.with_interview(**{name: stays or None}), kind, told, name)
    return plan


def _with_conditions_kept(plan: Plan) -> Ambition:
    """Return the ambition with its conditions kept from the manager, where nothing else is said."""
    conditions = tuple(
        one if "not_for" in one.model_fields_set else with_fields(one, {"not_for": ("manager",)})
        for one in plan.ambition.conditions
    )
    return with_fields(plan.ambition, {"conditions": conditions} if conditions else {})


def _without_labels(plan: Plan) -> Plan:
    """Return the answers without "P1: ", "- [ ] " or "2) " before lines, options and helpers."""
    headings = {
        heading: tuple(
            with_fields(line, {"text": answers.as_one_line(line.text)}) for line in lines_there
        )
        for heading, lines_there in _lines(plan)
        if lines_there
    }
    named = {
        key: tuple(with_fields(one, {"name": answers.as_one_line(one.name)}) for one in records)
        for key, records in (("options", plan.options), ("helpers", plan.helpers))
        if records
    }
    return changed(plan, ambition=with_fields(plan.ambition, headings), **named)


def _as_option(plan: Plan, line: Line, heading: str) -> Plan:
    name = titles.title_in(line.text) or line.text
    if any(option.name.casefold() == name.casefold() for option in plan.options):
        return plan
    option = Option(id=new_id(plan, "options"), name=name, kind=likely_kind(name))
    kept = {"source": heading} | ({"why": line.why} if line.why else {}) | _marks(line)
    return changed(plan, options=(*plan.options, with_fields(option, kept)))


def _as_hidden(before: Plan, after: Plan, answer: Line | Option | Helper) -> Plan:
    """Return the plan after an answer went where it belongs, there as hidden as it was."""
    marks = _marks(answer)
    if not marks or after == before:
        return after

    def marked(
        there: tuple[Answer, ...], now: tuple[Answer, ...], marks: dict[str, Any]
    ) -> tuple[Answer, ...]:
        return tuple(one if one in there else with_fields(one, marks) for one in now)

    # A condition is kept from the manager, too, as any is.
    not_for = tuple(dict.fromkeys((*answer.not_for, "manager")))
    conditions = marked(
        before.ambition.conditions, after.ambition.conditions, marks | {"not_for": not_for}
    )
    return changed(
        after,
        options=marked(before.options, after.options, marks),
        ambition=with_fields(after.ambition, {"conditions": conditions} if conditions else {}),
    )


def _marks(answer: Line | Option | Helper) -> dict[str, Any]:
    """Return from whom an answer is hidden."""
    hidden = {"private": answer.private, "not_for": answer.not_for}
    return {key: value for key, value in hidden.items() if value}
