"""The helpers: who they are, what they could be asked, and what follows when one is renamed."""

import re
from collections.abc import Mapping
from typing import Any

from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.everyday import Talk
from ambition_cli.domain.plan.model import (
    Experiment,
    Goal,
    Helper,
    Plan,
    all_lines,
    changed,
)
from ambition_cli.domain.plan.records import (
    with_fields,
)
from ambition_cli.domain.words import people, replies, statements
from ambition_cli.domain.words.answers import as_one_line
from ambition_cli.domain.words.employment import is_without_work, works_alone
from ambition_cli.domain.words.helper_roles import name_and_role
from ambition_cli.domain.words.wording import listed
from ambition_cli.errors import Refused


def helper_named(plan: Plan, name: str) -> Helper:
    """Return the helper of this name or beginning."""
    exact = [helper for helper in plan.helpers if helper.name == name]
    begins = [
        helper for helper in plan.helpers if helper.name.casefold().startswith(name.casefold())
    ]
    found = exact or (begins if name else [])
    if len(found) == 1:
        return found[0]
    names = listed([helper.name for helper in plan.helpers])
    yours = (
        f"yours {'is' if len(plan.helpers) == 1 else 'are'} {names}"
        if names
        else "you have none yet"
    )
    raise Refused(f"there is no helper “{name}”; {yours}")


def has_manager(plan: Plan) -> bool:
    """Tell whether somebody may be this person's manager: unless they say that nobody is."""
    if any(helper.role == "manager" for helper in plan.helpers):
        return True
    return not (works_alone(*_said_of_work(plan)) or looks_for_work(plan))


def looks_for_work(plan: Plan) -> bool:
    """Tell whether this person says that nobody employs them."""
    return is_without_work(*_said_of_work(plan))


def _said_of_work(plan: Plan) -> tuple[str, ...]:
    """Return what fills the person's week, and after it the other answers that may tell of it."""
    said = plan.interview
    lines = [line.text for line in all_lines(plan)]
    options = [option.name for option in plan.options]
    return (said.today or "", said.usual_answer or "", said.moment or "", *lines, *options)


# What somebody goes on to say of a person: "Sofia. She moved there last year", and not
# "Prof. Anna Schmidt" or "J. van Dam".
_SAID_OF_THEM = re.compile(
    r"(?<!\b\w)(?<!\b[DM]r)(?<!\bMs)(?<!\bSt)(?<!\bMrs)(?<!\bProf)"
    r"[.!] +[^\W\d_a-z]\w* [^\W\d_A-Z].*$"
)
# The answer to "who could take some of this off you?": "My lead could".
_COULD = re.compile(r"(?<=\w) (?:could|can|might|would)(?: help)?[.!]?$", re.I)


def _name_of(text: str) -> str:
    return people.person_said(_COULD.sub("", _SAID_OF_THEM.sub("", text)))


def name_said_back(text: str) -> str:
    """Say the name that was put down where more was said of them; empty where nothing was."""
    text = as_one_line(text)
    name = _name_of(text)
    return f"I've put down “{name}”." if name != text else ""


def helper_said(text: str) -> dict[str, str]:
    """Return a helper's name and role as said: "Mei, mentor", "Mei. She moved last year"."""
    text = _name_of(as_one_line(text))
    name, role = name_and_role(text)
    return {"name": name, "role": role} if role else {"name": text}


def names_nobody(text: str) -> bool:
    """Tell whether a reply names nobody for certain: "nobody", "idk", "-", "???"."""
    statement = statements.read(text, "helpers")
    nobody = statement.kind in (statements.Kind.NOBODY, statements.Kind.UNKNOWN)
    return replies.leaves_out(text) or (nobody and statement.sure)


def one_helper_said(text: str) -> dict[str, Any]:
    """Return the name and role of one helper as said. Raises Refused where there are several."""
    fields: dict[str, Any] = {**helper_said(text)}
    if people.people_said(text):
        raise Refused("one person a line, like: Mei, mentor")
    return fields


def add_helper(plan: Plan, name: str, fields: Mapping[str, Any] | None = None) -> Plan:
    """Add a helper."""
    _not_there_yet(plan, name)
    return changed(plan, helpers=(*plan.helpers, with_fields(Helper(name=name), fields or {})))


def _not_there_yet(plan: Plan, name: str) -> None:
    if any(helper.name.casefold() == name.casefold() for helper in plan.helpers):
        raise Refused(
            f"{name} is already one of your helpers; `ambition helpers edit` changes that"
        )


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

    def follow(record: Goal | Experiment) -> Any:
        named = roles.keys_in(type(record), roles.Ref, by_name=True)
        fields = {name: after for name in named if getattr(record, name, None) == before}
        return with_fields(record, fields) if fields else record

    renamed = changed(
        plan,
        goals=tuple(follow(goal) for goal in plan.goals),
        experiments=tuple(_asking(follow(one), before, after) for one in plan.experiments),
    )
    if not after or not plan.talks:
        return renamed
    return changed(renamed, talks=tuple(_with(talk, before, after) for talk in plan.talks))


def _with(talk: Talk, before: str, after: str) -> Talk:
    """Return a talk under a helper's new name."""
    promises = tuple(
        with_fields(one, {"who": after}) if one.who == before else one for one in talk.promises
    )
    fields = {"person": after} if talk.person == before else {}
    renamed = with_fields(talk, fields) if fields else talk
    return with_fields(renamed, {"promises": promises}) if promises != talk.promises else renamed


def _asking(experiment: Experiment, before: str, after: str | None) -> Experiment:
    """Return an experiment whose drafted step to ask a helper follows the name, or goes with it."""
    asks = [step for step in experiment.steps if _asks(step, before)]
    if not asks:
        return experiment
    renamed = {step: _asking_of(step, before, after) for step in asks}
    steps = [renamed.get(step, step) for step in experiment.steps]
    return with_fields(experiment, {"steps": tuple(step for step in steps if step) or None})


def _asks(step: str, name: str) -> bool:
    """Tell whether a step is drafted to ask a helper: "Ask Mei for …", once "Ask for …: Mei"."""
    once = step.startswith("Ask for ") and step.endswith(f": {name}")
    return once or step.startswith(f"Ask {name} for ")


def _asking_of(step: str, before: str, after: str | None) -> str:
    """Return such a step with another name in it; nothing where there is none."""
    if not after:
        return ""
    if step.startswith("Ask for "):
        return f"{step.removesuffix(before)}{after}"
    return f"Ask {after}{step.removeprefix(f'Ask {before}')}"
