"""Whom to talk to: the experiments that ask somebody, and helpers not talked to yet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ambition_cli.domain.drafting.heard import is_somebody
from ambition_cli.domain.plan.experiments import option_of
from ambition_cli.domain.plan.model import Experiment, Plan
from ambition_cli.domain.plan.records import experiment_named
from ambition_cli.domain.plan.talks import is_same
from ambition_cli.domain.progress.now import running, upcoming
from ambition_cli.domain.words.wording import listed, quoted
from ambition_cli.errors import Refused

_ID = re.compile(r"e\d+", re.IGNORECASE)
_LEAST = 4  # letters of a title's beginning; fewer may be somebody's name


@dataclass(frozen=True)
class ToTalk:
    """A talk to have: with whom, where that is known, and for which experiment, where for one."""

    person: str | None = None
    experiment: Experiment | None = None


def person_for(plan: Plan, experiment: Experiment) -> str | None:
    """Return whom an experiment asks: its helper, or whom the person knows who does it."""
    option = option_of(plan, experiment)
    names = (experiment.helper, option.knows if option else None)
    return next((name for name in names if name and is_somebody(name)), None)


def to_talk(plan: Plan) -> list[ToTalk]:
    """Return the talks that are due: what runs in front, then what is planned, then helpers.

    Whoever was talked to for an experiment is not due for it again; nor is a helper who was talked
    to at all.
    """
    found = []
    for one in (*running(plan), *upcoming(plan)):
        person = person_for(plan, one)
        asks = person is not None or one.rung == "talk"
        if asks and not any(
            _was_for(talk.person, talk.experiment, person, one) for talk in plan.talks
        ):
            found.append(ToTalk(person, one))
    known = [one.person for one in found] + [talk.person for talk in plan.talks]
    left = [one.name for one in plan.helpers if one.name not in known and is_somebody(one.name)]
    return [*found, *(ToTalk(name) for name in left)]


def _was_for(who: str, about: str | None, person: str | None, one: Experiment) -> bool:
    """Tell whether a talk was the one that an experiment asks for; of several people, the first."""
    return about == one.id and person is not None and is_same(person, who)


def meant(plan: Plan, words: str) -> ToTalk:
    """Return whom or what somebody means: "Mei", "e1", "Mei e1", or how a title begins.

    A name that the plan does not know is one all the same. Raises Refused where nobody, several
    people, or an experiment that is not there, are meant.
    """
    *name, last = words.split() or [""]
    if _ID.fullmatch(last):
        one = experiment_named(plan, last)
        person = _person(plan, " ".join(name)) if name else None
        return ToTalk(person or person_for(plan, one), one)
    said = " ".join(words.split())
    if not said:
        raise Refused("say whom to talk to, by name or by an experiment like e1")
    known = _known(plan, said)
    titled = [one for one in plan.experiments if _begins(one.title, said)]
    if not known and len(said) >= _LEAST and len(titled) == 1:
        return ToTalk(person_for(plan, titled[0]), titled[0])
    return ToTalk(_person(plan, said))


def _person(plan: Plan, said: str) -> str:
    """Return the name of the person meant: one that the plan knows, or as it was typed."""
    known = _known(plan, said)
    if len(known) > 1:
        names = listed([quoted(name) for name in known], "or")
        raise Refused(f"{quoted(said)} could be {names}; give more of the name")
    if not known and not is_somebody(said):
        raise Refused(f"{quoted(said)} names nobody; say whom to talk to, by name")
    return known[0] if known else said


def _known(plan: Plan, said: str) -> list[str]:
    names = list(dict.fromkeys(_names(plan)))
    exact = [name for name in names if name.casefold() == said.casefold()]
    return exact or [name for name in names if _begins(name, said)]


def _names(plan: Plan) -> Iterator[str]:
    """Yield the people whom the plan names."""
    yield from (one.name for one in plan.helpers)
    yield from (one.helper for one in plan.experiments if one.helper)
    yield from (talk.person for talk in plan.talks)
    yield from (one.knows for one in plan.options if one.knows and is_somebody(one.knows))


def _begins(name: str, said: str) -> bool:
    return " ".join(name.casefold().split()).startswith(said.casefold())


def experiments_with(plan: Plan, person: str) -> list[Experiment]:
    """Return the experiments that a talk with somebody may belong to: what runs, or is planned."""
    return [
        one
        for one in (*running(plan), *upcoming(plan))
        if (known := person_for(plan, one)) and is_same(person, known)
    ]
