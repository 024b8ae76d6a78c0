"""The person, the helpers and the options: what can be said about them, and changed later."""

from collections.abc import Mapping, Sequence
from typing import Any

from ambition_cli.domain.fields import ROLES, Others
from ambition_cli.domain.kinds import read
from ambition_cli.domain.plan import Helper, Option, Plan, changed
from ambition_cli.domain.reading import as_one_line
from ambition_cli.domain.records import new_id, option_named, put, with_fields
from ambition_cli.domain.trying import Experiment
from ambition_cli.domain.wording import listed
from ambition_cli.errors import Refused

MOST_HOURS = 80  # a week, beside a job or without one
WAYS = ("obstacle", "when_where")


def edit(plan: Plan, fields: Mapping[str, Any]) -> Plan:
    """Change what is known of the person, and what the interview asked of her ways.

    The first are name, hours_per_week, months and not_before, the others those of `WAYS`.
    """
    check_amounts(fields)
    ways = {name: fields[name] for name in WAYS if name in fields}
    of_person = {name: value for name, value in fields.items() if name not in WAYS}
    return changed(
        plan,
        person=with_fields(plan.person, of_person),
        interview=with_fields(plan.interview, ways),
    )


def check_amounts(fields: Mapping[str, Any]) -> None:
    """Raise Refused where hours a week or months ahead are more or less than can be planned."""
    hours, months = fields.get("hours_per_week"), fields.get("months")
    if isinstance(hours, int | float) and not 0 <= hours <= MOST_HOURS:
        raise Refused(
            f"hours a week go from 0 to {MOST_HOURS}; give what is left for this beside the job"
        )
    if isinstance(months, int) and not 3 <= months <= 6:
        raise Refused("goals here reach 3 to 6 months ahead; give a number from 3 to 6")


def told_before(plan: Plan, fields: Mapping[str, Any]) -> list[str]:
    """List the goals under way that are worded with what these fields replace."""
    old = [words for name in WAYS if name in fields and (words := getattr(plan.interview, name))]
    return [
        goal.id
        for goal in plan.goals
        if goal.status in ("active", "later")
        and any(_stands_in(words, f"{goal.obstacle} {goal.if_then}") for words in old)
    ]


def _stands_in(words: str, text: str) -> bool:
    return words.casefold() in text.casefold()


def add_option(plan: Plan, name: str, fields: Mapping[str, Any] | None = None) -> Plan:
    """Add an option; its kind is read from its name where none is given."""
    name = as_one_line(name)
    option = Option(id=new_id(plan, "options"), name=name, kind=read(name).kind)

    return put(plan, with_fields(option, fields or {}))


def edit_option(plan: Plan, name: str, fields: Mapping[str, Any]) -> Plan:
    """Change fields of an option.

    Under a new name a kind that was read from the old one is read anew; and that it was open to
    somebody was said of the old one.
    """
    option, fields = option_named(plan, name), dict(fields)
    if fields.get("name"):
        fields["name"] = as_one_line(fields["name"])
    if fields.get("name", option.name) != option.name:
        if option.kind in (None, read(option.name).kind):
            fields.setdefault("kind", read(fields["name"]).kind)
        fields.setdefault("open_to", None)
    return put(plan, with_fields(option, fields))


def kept_from(plan: Plan, name: str, audience: Others) -> Plan:
    """Keep an option from somebody, whatever it reads like."""
    return _shown_or_not(plan, name, audience, "not_for", "open_to")


def opened_to(plan: Plan, name: str, audience: Others) -> Plan:
    """Open an option to somebody, whatever it reads like."""
    return _shown_or_not(plan, name, audience, "open_to", "not_for")


def shown_as_said(
    plan: Plan, name: str, not_for: Sequence[Others], open_to: Sequence[Others]
) -> Plan:
    """Keep an option from some and open it to others; raise Refused where somebody is both."""
    both: list[str] = [one for one in not_for if one in open_to]
    if both:
        raise Refused(f"--not-for and --open-to both name {listed(both)}; give one of them")
    for one in not_for:
        plan = kept_from(plan, name, one)
    for one in open_to:
        plan = opened_to(plan, name, one)
    return plan


def _shown_or_not(plan: Plan, name: str, audience: Others, to: str, no_longer: str) -> Plan:
    option = option_named(plan, name)
    here = tuple(dict.fromkeys((*getattr(option, to), audience)))
    there = tuple(one for one in getattr(option, no_longer) if one != audience)
    return put(plan, with_fields(option, {to: here, no_longer: there or None}))


def drop_option(plan: Plan, name: str, why: str | None) -> Plan:
    """Drop an option; it stays in the plan with the reason."""
    option = option_named(plan, name)
    if option.status == "dropped":
        raise Refused(f"{option.id} is dropped already; `ambition options` lists the others")
    return put(plan, with_fields(option, {"status": "dropped"} | ({"why": why} if why else {})))


def without_option(plan: Plan, id: str) -> Plan:
    """Take an option out while it is still being said, without a trace."""
    return changed(plan, options=tuple(option for option in plan.options if option.id != id))


def helper_named(plan: Plan, name: str) -> Helper:
    """Return the helper of this name or beginning."""
    exact = [helper for helper in plan.helpers if helper.name == name]
    begins = [
        helper for helper in plan.helpers if helper.name.casefold().startswith(name.casefold())
    ]
    found = exact or (begins if name else [])
    if len(found) == 1:
        return found[0]
    names = listed([helper.name for helper in plan.helpers]) or "nobody yet"
    raise Refused(f'there is no helper "{name}"; you named {names}')


def helper_said(text: str) -> dict[str, str]:
    """Return a helper's name and role as said: "Mei, mentor"."""
    text = as_one_line(text)
    name, _, role = text.rpartition(",")
    word = role.strip().lower().removeprefix("my ")
    if name and word in ROLES:
        return {"name": name.strip(), "role": word}
    return {"name": text}


def add_helper(plan: Plan, name: str, fields: Mapping[str, Any] | None = None) -> Plan:
    """Add a helper."""
    _not_there_yet(plan, name)
    return changed(plan, helpers=(*plan.helpers, with_fields(Helper(name=name), fields or {})))


def _not_there_yet(plan: Plan, name: str) -> None:
    if any(helper.name.casefold() == name.casefold() for helper in plan.helpers):
        raise Refused(f"{name} is among your helpers already; `ambition helpers edit` changes that")


def edit_helper(plan: Plan, name: str, fields: Mapping[str, Any]) -> Plan:
    """Change a helper; under a new name goals and experiments follow."""
    helper = helper_named(plan, name)
    after = with_fields(helper, fields)
    if after.name != helper.name:
        others = tuple(other for other in plan.helpers if other is not helper)
        _not_there_yet(changed(plan, helpers=others), after.name)
    helpers = tuple(after if other is helper else other for other in plan.helpers)
    return _renamed(changed(plan, helpers=helpers), helper.name, after.name)


def drop_helper(plan: Plan, name: str) -> Plan:
    """Take a helper out, from goals and experiments too."""
    helper = helper_named(plan, name)
    helpers = tuple(other for other in plan.helpers if other is not helper)
    return _renamed(changed(plan, helpers=helpers), helper.name, None)


def _renamed(plan: Plan, before: str, after: str | None) -> Plan:
    if before == after:
        return plan

    def follow(record: Any) -> Any:
        return with_fields(record, {"helper": after}) if record.helper == before else record

    return changed(
        plan,
        goals=tuple(follow(goal) for goal in plan.goals),
        experiments=tuple(_asking(follow(one), before, after) for one in plan.experiments),
    )


def _asking(experiment: Experiment, before: str, after: str | None) -> Experiment:
    """Return an experiment whose drafted step to ask a helper follows the name, or goes with it."""
    asks = [step for step in experiment.steps if _asks(step, before)]
    if not asks:
        return experiment
    renamed = {step: f"{step.removesuffix(before)}{after}" if after else "" for step in asks}
    steps = [renamed.get(step, step) for step in experiment.steps]
    return with_fields(experiment, {"steps": tuple(step for step in steps if step) or None})


def _asks(step: str, name: str) -> bool:
    return step.startswith("Ask for ") and step.endswith(f": {name}")
