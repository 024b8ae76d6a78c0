"""What experiments ask before they begin, and what is said once they have ended."""

import datetime as dt
from typing import Any

from ambition_cli.catalog import load
from ambition_cli.cli.asking import (
    Asker,
    asked_until_taken,
    needed,
    optional,
    or_nothing,
    rating,
)
from ambition_cli.cli.session import Desk
from ambition_cli.domain.drafting.next_tries import following
from ambition_cli.domain.plan import experiments, lines
from ambition_cli.domain.plan.experiments import title_with_option, waiting_for
from ambition_cli.domain.plan.goals import stands_at
from ambition_cli.domain.plan.model import Experiment, Plan, Result, lines_of
from ambition_cli.domain.plan.records import experiment_named, with_fields
from ambition_cli.domain.words import numbers
from ambition_cli.domain.words.answers import is_dont_know
from ambition_cli.domain.words.typed_dates import understood
from ambition_cli.domain.words.wording import clean, listed, number_said, one_word
from ambition_cli.errors import Refused

_FORECAST = (
    "1 is not at all, 5 is very much. A guess before shows afterwards whether you tend to expect "
    "more or less than you find; Enter leaves it out."
)
_SURE = "1 is a long shot, 5 is nearly certain. Enter leaves it out."


def asked_forecast(asker: Asker) -> tuple[int | None, int | None]:
    """Ask for the forecast; Enter leaves it out."""
    liking = asked_until_taken(
        asker, "How much do you expect to like it, 1 to 5? ", rating, _FORECAST
    )
    if liking is None:
        return None, None
    return liking, asked_until_taken(
        asker, "How sure are you that it fits, 1 to 5? ", rating, _SURE
    )


def asked_for_new(asker: Asker, flag: dict[str, Any], today: dt.date) -> str:
    """Ask for what makes an experiment, filling the flags that were left out."""

    def first_day(text: str) -> str:
        return understood(text, today, edge="first").isoformat()

    def last_day(text: str) -> str:
        return understood(text, today).isoformat()

    def hours(text: str) -> str:
        return f"{numbers.hours(text)}"

    title = asked_until_taken(asker, "What will you try? ", needed)
    questions = (
        ("hypothesis", "What do you believe it will show? ", optional),
        ("criterion", "What will you see if you are right? ", optional),
        ("hours", "How many hours in all? ", or_nothing(hours)),
        ("starts", "When does it start? (Enter: later) ", or_nothing(first_day)),
    )
    for name, question, take in questions:
        flag[name] = flag[name] or asked_until_taken(asker, question, take)
    if flag["starts"] and not flag["ends"]:
        flag["ends"] = asked_until_taken(asker, "And end? ", or_nothing(last_day))
    return title


def finish(at: Desk, experiment: Experiment, answers: dict[str, Any]) -> None:
    """Finish an experiment with its answers, and say what follows; raise Refused on what lacks."""
    missing = [f"--{name}" for name in ("verdict", "observed", "learned") if name not in answers]
    if missing:
        raise Refused(f"to finish {experiment.id}, give {listed(missing)}")
    unsaid = [name for name in ("observed", "learned") if is_dont_know(answers[name])]
    fields = {name: answer for name, answer in answers.items() if name not in ("reworded", *unsaid)}
    result = with_fields(Result(on=at.today, verdict=answers["verdict"]), fields)
    reworded = answers.get("reworded")
    plan = at.change(lambda plan: done(plan, experiment.id, result, reworded, at.today))
    at.say(f"{experiment.id} is finished: {result.verdict}")
    for goal in experiments.not_counted(plan, experiment_named(plan, experiment.id)):
        stands = number_said(stands_at(goal) or 0)
        at.say(
            f"{goal.id} stays at {stands}, as you noted; if {experiment.id} is not in that, "
            f"ambition goals progress {one_word(goal.id)} +1 counts it"
        )
    if experiment.criterion and result.criterion_met is None:
        at.say("whether its criterion was met is left open")
    if "learned" in unsaid:
        at.say(
            f"what you learned is left open: ambition experiments finish {one_word(experiment.id)} "
            '--learned "…" adds it'
        )
    if reworded:
        at.say(_reads(plan, *reworded))
    elif not lines_of(plan):
        at.say('if that is a line of your ambition: ambition lines add more "…" keeps it')
    say_what_follows(at, plan, experiment_named(plan, experiment.id))


def learned_later(at: Desk, name: str, learned: str) -> bool:
    """Add what was learned, where an experiment is finished and that was left open."""
    before = at.look()
    words = clean(learned, "--learned")
    after = at.change(lambda plan: experiments.learned_later(plan, name, words))
    if after != before:
        at.say(f"{experiment_named(after, name).id} says now what you learned")
    return after != before


def done(
    plan: Plan,
    id: str,
    result: Result,
    reworded: tuple[str, str] | None,
    today: dt.date,
) -> Plan:
    """Return the plan with an experiment finished, and the line that it changed or brought."""
    plan = experiments.finish(plan, id, result)
    if not reworded:
        return plan
    line, words = reworded
    if line in lines.LISTS:
        return lines.learned(plan, line, words, {}, today, from_experiment=id)
    return lines.edit(plan, line, {"text": words}, today, from_experiment=id)


def _reads(plan: Plan, line: str, words: str) -> str:
    if line in lines.LISTS:
        return f"{getattr(plan.ambition, line)[-1].id} is a line of yours now: {words}"
    return f"{line} reads now: {words}{lines.see_what_serves(plan, line)}"


def say_what_follows(at: Desk, plan: Plan, ended: Experiment) -> None:
    """Name the next probe that a finished try leads to, and why that one."""
    found = following(plan, ended, load.catalogue(), at.today)
    verdict = ended.result.verdict if ended.result else None
    waiting = [one.id for one in waiting_for(plan, ended.id)]
    if waiting and verdict != "keep":
        ids = listed(waiting)
        at.say(f"{ids} waited for it; ambition experiments drop {one_word(waiting[0])} lets it go")
    if not found:
        return
    number, probe = found
    at.say(f"next you could try: {title_with_option(plan, probe.experiment)}")
    at.say(f"why: {probe.reason}")
    take = f"next --take {number}" if probe.new else f"start {probe.experiment.id}"
    does = "takes it into your plan" if probe.new else "begins it"
    at.say(f"ambition experiments {take} {does}")


def say_what_waited(at: Desk, plan: Plan, id: str) -> None:
    """Name what waited for an experiment to end, and what can be done with it now."""
    for one in waiting_for(plan, id):
        at.say(f"{one.id} waited for it: {one.title}")
        word = one_word(one.id)
        at.say(f"ambition experiments start {word} begins it, drop {word} lets it go")
