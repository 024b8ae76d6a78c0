"""Deciding on an option: what to ask and try before, what was decided, and a look back."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from ambition_cli.domain.drafting.catalogue import Ask, Catalogue, Role
from ambition_cli.domain.drafting.experiments import drafted_experiments
from ambition_cli.domain.drafting.goals import line_said, open_options, standing_goals
from ambition_cli.domain.drafting.next_tries import Probe, taken
from ambition_cli.domain.drafting.roles import role_of
from ambition_cli.domain.drafting.texts import filled, said_line
from ambition_cli.domain.plan.experiments import counted_when_decided, room_for
from ambition_cli.domain.plan.fit import OptionFit, fit_of
from ambition_cli.domain.plan.lines import first_lines
from ambition_cli.domain.plan.model import (
    Experiment,
    Goal,
    LookBack,
    Option,
    Plan,
    Weighing,
)
from ambition_cli.domain.plan.records import option_named, put, with_fields
from ambition_cli.domain.privacy.audience import Managers
from ambition_cli.domain.progress.weighing import (
    asked_lines,
    group_of,
    kept,
    latest,
    the_one,
    weighed,
)
from ambition_cli.domain.words.wording import (
    listed,
    one_word,
)
from ambition_cli.errors import Refused

Decision = Literal["taken", "declined"]

MOST_QUESTIONS = 6  # more are not asked in one talk
_MOST_ON_LINES = 4
LOOK_BACK_AFTER = dt.timedelta(weeks=6)


@dataclass(frozen=True)
class Beside:
    """What lies beside something that is weighed, and what could be done before deciding."""

    options: list[OptionFit]  # the other open ones: what was weighed too, then what is best known
    to_ask: list[str]
    probe: Experiment | None
    under_way: list[Experiment]
    role: Role | None = None  # the one that it names, where that is known


def beside(plan: Plan, option: Option, catalogue: Catalogue, today: dt.date) -> Beside:
    """Return what lies beside an option of the plan that is weighed."""
    others = [fit_of(plan, one) for one in open_options(plan) if one.id != option.id]
    others.sort(key=lambda one: (not one.option.weighed, -one.weight))
    return Beside(
        others,
        to_ask(plan, option, catalogue),
        smallest_probe(plan, option, catalogue, today),
        tries_under_way(plan, option),
        role_of(option, catalogue.roles),
    )


def to_ask(plan: Plan, option: Option, catalogue: Catalogue) -> list[str]:
    """Return what to ask those who offer it, from what cannot be told and from what it costs."""
    weighing = latest(option)
    if not weighing:
        return []
    on_lines = list(_on_lines(plan, weighing, catalogue))[:_MOST_ON_LINES]
    return [*on_lines, *_on_cost(weighing, catalogue)][:MOST_QUESTIONS]


def _on_lines(plan: Plan, weighing: Weighing, catalogue: Catalogue) -> Iterator[str]:
    """Yield a question for each line that is worth one, what matters most in front."""
    first = [line.id for line in first_lines(plan)]
    # Hard no's, then what cannot be told before what can, priorities before the rest.
    # What speaks of one's own manager is nothing to ask somebody else about.
    managers = Managers.of(plan)
    judged = [
        (line, group_of(plan, line), word)
        for line in asked_lines(plan)
        if (word := weighing.lines.get(line.id)) and not managers.are_named_in(line)
    ]
    judged.sort(key=lambda one: (one[1] != "hard_no", one[2] != "unclear", one[0].id not in first))
    for line, group, word in judged:
        for ask in _asks(catalogue, group, word):
            yield filled(ask.text, {"line": line_said(plan, line)})


def _on_cost(weighing: Weighing, catalogue: Catalogue) -> Iterator[str]:
    back, hours = weighing.reversible or "unclear", "unclear" if weighing.hours is None else "said"
    for ask in (*_asks(catalogue, "reversible", back), *_asks(catalogue, "hours", hours)):
        yield filled(ask.text, {})
    if weighing.displaces:
        for ask in _asks(catalogue, "displaces", "said"):
            yield filled(ask.text, {"displaces": said_line(weighing.displaces, "displaces")})
    for ask in _asks(catalogue, "always", "said"):
        yield filled(ask.text, {})


def _asks(catalogue: Catalogue, about: str, when: str) -> list[Ask]:
    return [ask for ask in catalogue.asks if ask.about == about and when in ask.when]


def smallest_probe(
    plan: Plan, option: Option, catalogue: Catalogue, today: dt.date
) -> Experiment | None:
    """Return the smallest try that would still tell something, fitted into the weeks.

    None where something of it is under way, where it was stopped, and once it is decided.
    """
    if option.is_decided:
        return None
    # Drafted as if it were the only option, so that it waits behind no other.
    alone = plan.model_copy(update={"options": (with_fields(option, {"status": "open"}),)})
    drafts = drafted_experiments(
        alone, catalogue, standing_goals(plan), today, more=True
    ).experiments
    found = (one.record for one in drafts if one.record.option == option.id)
    probe = next((one for one in found if not one.after), None)
    return _soon(plan, probe, today) if probe else None


def _soon(plan: Plan, probe: Experiment, today: dt.date) -> Experiment:
    """Return a probe in the first weeks whose hours allow it, whatever else runs then.

    What turned up wants an answer before what was planned for these months has been gone through.
    """
    room = room_for(plan, probe, today)
    if not room or (probe.starts and probe.starts <= room[0]):
        return probe
    return with_fields(probe, {"starts": room[0], "ends": room[1], "status": "planned"})


def with_probe(plan: Plan, name: str, catalogue: Catalogue, today: dt.date) -> Plan:
    """Return the plan with the smallest probe of what is weighed; raise Refused without one."""
    plan = kept(plan, name)
    option = the_one(plan, name)
    probe = smallest_probe(plan, option, catalogue, today)
    if probe:
        return taken(plan, Probe(probe, "", new=True))
    under_way = [one.id for one in tries_under_way(plan, option)]
    if under_way:
        are = "is" if len(under_way) == 1 else "are"
        raise Refused(
            f"{listed(under_way)} {are} already trying it out; `ambition experiments` shows how far"
        )
    raise Refused(
        f"there is no small experiment to suggest for {option.id}; add your own with "
        f'`ambition experiments add "…" --option {one_word(option.id)}`'
    )


@dataclass(frozen=True)
class Said:
    """What is said about something that turned up, at once: each part may be left out.

    `fields` are of the option, `answers` as `weighed` takes them. What is decided is not tried.
    """

    name: str
    fields: Mapping[str, Any]
    answers: Mapping[str, Any]
    decision: Decision | None = None
    why: str | None = None
    take: bool = False  # the smallest probe, into the plan

    @property
    def is_something(self) -> bool:
        """Tell whether there is anything to keep."""
        return bool(self.answers or self.fields or self.decision or self.take)


def with_said(plan: Plan, said: Said, catalogue: Catalogue, today: dt.date) -> Plan:
    """Return the plan with all that was said about something in it."""
    plan = kept(plan, said.name, said.fields)
    if said.answers:
        plan = weighed(plan, said.name, said.answers, today)
    if said.decision:
        return decided(plan, said.name, said.decision, said.why, today)
    if said.take:
        return with_probe(plan, said.name, catalogue, today)
    return plan


def tries_under_way(plan: Plan, option: Option) -> list[Experiment]:
    """Return the tries of an option that are not over."""
    return [one for one in plan.experiments if one.option == option.id and not one.is_over]


def goals_to_decide(plan: Plan, option: Option) -> list[Goal]:
    """Return the active goals of deciding on an option that count decisions."""
    return [
        goal
        for goal in plan.goals
        if goal.is_active and goal.target is not None and option.id in goal.drafted_from
    ]


def decided(plan: Plan, name: str, decision: Decision, why: str | None, today: dt.date) -> Plan:
    """Keep what was decided about an option, why, and when. What was said before is replaced."""
    option = with_fields(the_one(plan, name), {"status": decision, "why": why, "decided": today})
    return counted_when_decided(put(plan, option), option, today)


def decided_to_look_back_on(plan: Plan, today: dt.date) -> list[Option]:
    """Return the options taken or declined some weeks ago that nobody has looked back on yet."""
    return [
        option
        for option in plan.options
        if option.is_decided
        and option.decided
        and today - option.decided >= LOOK_BACK_AFTER
        and all(back.on <= option.decided for back in option.looked_back)
    ]


def looked_back(plan: Plan, id: str, said: str | None, today: dt.date) -> Plan:
    """Keep how a decision looks now; nothing said is kept too, so that it is asked once."""
    option = option_named(plan, id)
    back = with_fields(LookBack(on=today), {"said": said} if said else {})
    return put(plan, with_fields(option, {"looked_back": (*option.looked_back, back)}))
