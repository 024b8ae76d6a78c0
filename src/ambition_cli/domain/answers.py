"""Answers that come from a file: nobody can be asked back, so they are read as they stand."""

from ambition_cli.domain import lines, reading
from ambition_cli.domain.fields import HEADINGS
from ambition_cli.domain.kinds import read
from ambition_cli.domain.plan import Line, Option, Plan, changed
from ambition_cli.domain.records import new_id, with_fields
from ambition_cli.domain.wording import listed
from ambition_cli.errors import Refused

_NOT_ANSWERS = ("goals", "experiments", "reviews", "told", "changes")


def refuse_whole_plans(plan: Plan) -> None:
    """Raise Refused where a file of answers is a plan with goals and the rest."""
    found = [key for key in _NOT_ANSWERS if getattr(plan, key)]
    if found:
        raise Refused(
            f"this is a whole plan, with {listed(found)}, and not a file of answers; "
            "to work on it: ambition --plan FILE"
        )


def refuse_empty(plan: Plan) -> None:
    """Raise Refused where a file holds no answer at all."""
    parts = (plan.person, plan.interview, plan.ambition)
    if not any(part.model_fields_set for part in parts) and not (plan.options or plan.helpers):
        raise Refused(
            "there is no answer in it; it takes [person], [interview], [ambition], [[options]] "
            "and [[helpers]], as in the examples"
        )


def as_read(plan: Plan) -> Plan:
    """Return the answers with titles taken for options, and what nobody knows noted as such.

    A job title under a heading becomes an option; the heading joins `unknown` if nothing else
    stands there. Options without a kind get the one that their name suggests.
    """
    for heading in HEADINGS:
        for line in getattr(plan.ambition, heading):
            if reading.is_title(line.text):
                plan = _as_option(lines.without(plan, line.id), line, heading)
            elif reading.is_dont_know(line.text):
                plan = lines.without(plan, line.id)
        if not getattr(plan.ambition, heading):
            plan = _unknown(plan, heading)
    options = tuple(
        option if option.kind else with_fields(option, {"kind": read(option.name).kind})
        for option in plan.options
    )
    return changed(plan, options=options)


def _as_option(plan: Plan, line: Line, heading: str) -> Plan:
    name = reading.title_in(line.text) or line.text
    if any(option.name.casefold() == name.casefold() for option in plan.options):
        return plan
    option = Option(id=new_id(plan, "options"), name=name, kind=read(name).kind)
    kept = {"source": heading} | ({"why": line.why} if line.why else {})
    kept_private = {"private": True} if line.private else {}
    return changed(plan, options=(*plan.options, with_fields(option, kept | kept_private)))


def _unknown(plan: Plan, heading: str) -> Plan:
    if heading in plan.interview.unknown:
        return plan
    unknown = (*plan.interview.unknown, heading)
    return changed(plan, interview=with_fields(plan.interview, {"unknown": unknown}))
