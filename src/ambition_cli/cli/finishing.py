"""The questions that experiments ask at a terminal: a forecast before, the verdict after."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, get_args

from ambition_cli.catalog import load
from ambition_cli.cli.asking import (
    Asker,
    asked_until_taken,
    needed,
    one_of,
    optional,
    rating,
    yes_or_no,
)
from ambition_cli.cli.desk import Desk
from ambition_cli.domain import experiments, lines
from ambition_cli.domain.dates import in_full
from ambition_cli.domain.experiments import against_criterion, waiting_for
from ambition_cli.domain.fields import Verdict
from ambition_cli.domain.lines import first_lines
from ambition_cli.domain.plan import Line, Plan, all_lines, lines_of
from ambition_cli.domain.probes import following
from ambition_cli.domain.records import line_named, with_fields
from ambition_cli.domain.tried import title_with_option
from ambition_cli.domain.trying import Experiment, Result
from ambition_cli.domain.wording import clean, listed, name_of
from ambition_cli.errors import Refused
from ambition_cli.render.experiments import forecast_said
from ambition_cli.render.page import Field, Page, Say

_VERDICTS: tuple[Verdict, ...] = get_args(Verdict)


def asked_forecast(asker: Asker) -> tuple[int | None, int | None]:
    """Ask for the forecast; Enter leaves it out."""
    liking = asked_until_taken(asker, "How much do you expect to like it, 1 to 5? ", rating)
    if liking is None:
        return None, None
    return liking, asked_until_taken(asker, "How sure are you that it fits, 1 to 5? ", rating)


def asked_for_new(asker: Asker, flag: dict[str, Any]) -> str:
    """Ask for what makes an experiment, filling the flags that were left out."""
    title = asked_until_taken(asker, "What will you try? ", needed)
    questions = (
        ("hypothesis", "What do you believe it will show? "),
        ("criterion", "What will you see if you are right? "),
        ("hours", "How many hours in all? "),
        ("starts", "When does it start? (Enter: later) "),
    )
    for name, question in questions:
        flag[name] = flag[name] or asked_until_taken(asker, question, optional)
    if flag["starts"] and not flag["ends"]:
        flag["ends"] = asked_until_taken(asker, "And end? ", optional)
    return title


def asked(
    asker: Asker, plan: Plan, experiment: Experiment, given: dict[str, Any], at: Desk
) -> dict[str, Any]:
    """Ask for what a result needs and was not given, the registered criterion first."""
    at.show(_registered(experiment))
    answers: dict[str, Any] = {}
    questions = (
        ("observed", "What did you see? ", needed),
        ("criterion_met", "Was the criterion met, y or n? ", yes_or_no),
        ("liking", "How did you like it, 1 to 5? ", rating),
    )
    for name, question, take in questions:
        if name not in given:
            answers[name] = asked_until_taken(asker, question, take)
    if "fit" not in given:
        answers["fit"] = _asked_fit(asker, plan, experiment, at)
    if "verdict" not in given:
        question = "Your verdict: keep, change, stop or unclear? "
        answers["verdict"] = asked_until_taken(asker, question, one_of(_VERDICTS))
    together = given | answers
    if against_criterion(together["verdict"], together["criterion_met"]) and not given.get("why"):
        question = "That goes against the criterion. Why, in a sentence? "
        answers["why"] = asked_until_taken(asker, question, needed)
    if "learned" not in given:
        answers["learned"] = asked_until_taken(asker, "What did you learn? ", needed)
        answers["reworded"] = _asked_rewording(asker, plan, experiment, at)
    return {name: value for name, value in answers.items() if value not in (None, {})}


def _asked_rewording(
    asker: Asker, plan: Plan, experiment: Experiment, at: Desk
) -> tuple[str, str] | None:
    """Ask whether what was learned changes a line; accepted or refused on the spot."""
    about = _lines_about(plan, experiment)
    if not about:
        return None
    page: Page = [Say("Does that change a line of your ambition?")]
    at.show([*page, *(Field(line.id, line.text) for line in about)])
    question = f"Its id and how it reads now, like {about[0].id} … (Enter: no): "
    said = asked_until_taken(asker, question, lambda text: _rewording_said(plan, text))
    if not said:
        return None
    was = line_named(plan, said[0]).text
    at.show([Field("Was", was), Field("Now", said[1], "strong")])
    return said if asked_until_taken(asker, "Is that it, y or n? ", yes_or_no) else None


def _rewording_said(plan: Plan, text: str) -> tuple[str, str] | None:
    if not text.strip():
        return None
    name, _, words = text.strip().replace("=", " ", 1).partition(" ")
    if name not in [line.id for line in all_lines(plan)] or not words.strip():
        raise Refused("give the id of a line and its new words, or Enter to leave all as it is")
    return name, clean(words, "the line")


def rewording_of(plan: Plan, pair: str | None) -> tuple[str, str] | None:
    """Return the line and its new words of a flag like m1=teaching and preparing."""
    if pair is None:
        return None
    name, _, words = pair.partition("=")
    return line_named(plan, name.strip()).id, clean(words, "the line")


def done(
    plan: Plan,
    id: str,
    result: Result,
    reworded: tuple[str, str] | None,
    today: dt.date,
) -> Plan:
    """Return the plan with an experiment finished, and the line changed that it changed."""
    plan = experiments.finish(plan, id, result)
    if not reworded:
        return plan
    line, words = reworded
    return lines.edit(plan, line, {"text": words}, today, from_experiment=id)


def say_what_follows(at: Desk, plan: Plan, ended: Experiment) -> None:
    """Name the next probe that a finished try leads to, and why that one."""
    found = following(plan, ended, load.catalogue(), at.today)
    verdict = ended.result.verdict if ended.result else None
    waiting = [one.id for one in waiting_for(plan, ended.id)]
    if waiting and verdict != "keep":
        ids = listed(waiting)
        at.say(f"{ids} waited for it; ambition experiments drop {waiting[0]} lets it go")
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
        at.say(f"ambition experiments start {one.id} begins it, drop {one.id} lets it go")


def _registered(experiment: Experiment) -> Page:
    frozen = experiment.frozen
    criterion = (frozen.criterion if frozen else None) or experiment.criterion
    page: Page = [Say(experiment.title, "strong")]
    if criterion:
        on = f" (registered {in_full(frozen.on)})" if frozen else ""
        page.append(Field("Right if", f"{criterion}{on}"))
    if frozen and experiment.criterion and experiment.criterion != criterion:
        page.append(Field("Changed to", experiment.criterion))
    forecast = forecast_said(experiment)
    return [*page, Field("Forecast", forecast)] if forecast else page


def _asked_fit(asker: Asker, plan: Plan, experiment: Experiment, at: Desk) -> dict[str, int]:
    """Ask on one line how it served the lines it was about and the first of each heading."""
    about = _lines_about(plan, experiment)
    if not about:
        return {}
    page: Page = [Say("How did it serve these, 1 to 5? Leave out what you can't tell.")]
    at.show([*page, *(Field(line.id, name_of(line)) for line in about)])
    example = ", ".join(f"{line.id} 4" for line in about[:2])
    return asked_until_taken(asker, f"Like {example}: ", lambda text: _fit_said(plan, text))


def _lines_about(plan: Plan, experiment: Experiment) -> list[Line]:
    """Return the lines that a try was about, and the first of each heading."""
    about = [line for line in lines_of(plan) if line.id in experiment.serves]
    return about + [line for line in first_lines(plan) if line not in about]


def _fit_said(plan: Plan, text: str) -> dict[str, int]:
    words = text.replace(",", " ").replace("=", " ").split()
    if len(words) % 2:
        raise Refused("give lines with a number each, like p1 4, m1 5")
    pairs = zip(words[::2], words[1::2], strict=True)
    return fit_of(plan, [f"{line}={value}" for line, value in pairs])


def fit_of(plan: Plan, pairs: Sequence[str]) -> dict[str, int]:
    """Return the ratings by line of pairs like p1=4."""
    fit = {}
    for pair in pairs:
        name, _, value = pair.partition("=")
        if value.strip() not in ("1", "2", "3", "4", "5"):
            raise Refused(f'"{pair}" is no rating of a line; give one like p1=4, from 1 to 5')
        fit[line_named(plan, name.strip()).id] = int(value)
    return fit


def result_of(answers: dict[str, Any], experiment: Experiment, today: dt.date) -> Result:
    """Return the result that the answers make; raise Refused, naming what it needs."""
    missing = [f"--{name}" for name in ("verdict", "observed", "learned") if not answers.get(name)]
    if missing:
        raise Refused(f"to finish {experiment.id}, give {listed(missing)}")
    if answers["verdict"] not in _VERDICTS:
        raise Refused(f"--verdict is {listed(list(_VERDICTS), 'or')}")
    texts = {
        name: clean(answers[name], f"--{name}")
        for name in ("observed", "learned", "why")
        if answers.get(name)
    }
    result: Result = with_fields(Result(on=today, verdict=answers["verdict"]), {**answers, **texts})
    return result
