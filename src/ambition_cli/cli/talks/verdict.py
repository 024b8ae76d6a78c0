"""The questions about a finished experiment; what was given in flags is not asked."""

from collections.abc import Callable
from typing import Any

from ambition_cli.cli import flags
from ambition_cli.cli.asking import (
    Asker,
    asked_until_taken,
    needed,
    needed_or_open,
    optional,
    rating,
    said_back,
    yes_or_no,
)
from ambition_cli.cli.session import Session
from ambition_cli.domain.plan.experiments import against_criterion
from ambition_cli.domain.plan.lines import LISTS, word_for
from ambition_cli.domain.plan.model import Experiment, Plan
from ambition_cli.domain.plan.records import line_named
from ambition_cli.domain.progress import verdict
from ambition_cli.domain.progress.verdict import VERDICTS
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.wording import clean, listed, one_word
from ambition_cli.errors import EndOfInput
from ambition_cli.render.experiments import forecast_said
from ambition_cli.render.page import Field, Page, Say

_HELP = {
    "observed": "In a sentence, what happened that somebody else could have seen too.",
    "criterion_met": "Go by what you wrote before you began, not by how it feels now. "
    "Enter to leave it open.",
    "liking": "1 is not at all, 5 is very much. Think of doing it, not of how it turned out.",
    "fit": "1 means it gave you none of that, 5 means as much as you could wish for.",
    "verdict": "Say keep to take the next step up, or change to try it another way. "
    "Say stop if it is not for you, or unclear if a smaller test might tell you more.",
    "why": "What makes you decide differently from what you had said before you began.",
    "learned": "Something you did not know before, about the work, the people or yourself.",
    "reworded": "Only if you would say it differently now. The old words are kept in the history.",
}


def said_in_flags(plan: Plan, flag: dict[str, Any]) -> dict[str, Any]:
    """Return the answers given in flags. Raises Misused where one is wrong, before any question.

    Of the lines, `fit` is a rating each, `reworded` a line and its new words.
    """
    names = ("observed", "learned", "why")
    texts = {name: clean(flag[name], f"--{name}") for name in names if flag[name]}
    return texts | flags.given(
        verdict=flags.one_of(flag["verdict"], VERDICTS, "--verdict") or None,
        criterion_met=flag["criterion_met"],
        liking=flags.rating(flag["liking"], "--liking"),
        fit=verdict.ratings_given(plan, flag["fit"]) if flag["fit"] else None,
        reworded=verdict.rewording_given(plan, flag["reworded"]) if flag["reworded"] else None,
    )


def asked(
    asker: Asker, plan: Plan, experiment: Experiment, given: dict[str, Any], session: Session
) -> dict[str, Any]:
    """Ask for what a result needs and was not given, the registered criterion first.

    Where that is stopped, the command with the answers so far is said: it goes on from there.
    """
    answers = dict(given)
    try:
        _ask(asker, plan, experiment, answers, session)
    except (EndOfInput, KeyboardInterrupt):
        if answers != given:
            say_how_to_go_on(session, experiment, answers)
        raise
    return answers


def say_how_to_go_on(session: Session, experiment: Experiment, answers: dict[str, Any]) -> None:
    """Say the command that goes on with the answers so far."""
    session.say("to pick up from there, run")
    session.say(_so_far(experiment, answers), whole=True)


def _ask(
    asker: Asker, plan: Plan, experiment: Experiment, answers: dict[str, Any], session: Session
) -> None:
    session.show(_registered(experiment))
    questions: list[tuple[str, str, Callable[[str], object]]] = [
        ("observed", "What did you see? ", needed_or_open),
        ("liking", "How much did you like it, 1 to 5? ", rating),
    ]
    if experiment.criterion:
        met = said_back(verdict.criterion_meant)
        questions.insert(1, ("criterion_met", "Was the criterion met, y or n? ", met))
    for name, question, take in questions:
        if name not in answers:
            _keep(answers, name, asked_until_taken(asker, question, take, _HELP[name]))
    if "fit" not in answers:
        _keep(answers, "fit", _asked_fit(asker, plan, experiment, session))
    if "verdict" not in answers:
        question = f"Is your verdict {listed(list(VERDICTS), 'or')}? "
        answers["verdict"] = asked_until_taken(
            asker, question, said_back(verdict.verdict_meant), _HELP["verdict"]
        )
    against = against_criterion(answers["verdict"], answers.get("criterion_met"))
    if against and "why" not in answers:
        question = "That goes against your criterion. Why, in a sentence? "
        answers["why"] = asked_until_taken(asker, question, needed, _HELP["why"])
    if "learned" not in answers:
        question = "What did you learn? (Enter to skip) "
        _keep(answers, "learned", asked_until_taken(asker, question, optional, _HELP["learned"]))
        if "reworded" not in answers and "learned" in answers:
            _keep(answers, "reworded", _asked_rewording(asker, plan, experiment, session))


def _keep(answers: dict[str, Any], name: str, answer: object) -> None:
    if answer not in (None, {}):
        answers[name] = answer


def _so_far(experiment: Experiment, answers: dict[str, Any]) -> str:
    """Return the command that finishes an experiment with these answers, and asks for the rest."""
    words = ["ambition", "experiments", "finish", experiment.id]
    for name, answer in answers.items():
        if name == "criterion_met":
            words.append("--criterion-met" if answer else "--criterion-not-met")
        elif name == "fit":
            words += [word for id, value in answer.items() for word in ("--fit", f"{id}={value}")]
        else:
            said = "=".join(answer) if name == "reworded" else f"{answer}"
            words += [f"--{name}", said]
    return " ".join(map(one_word, words))


def _registered(experiment: Experiment) -> Page:
    frozen = experiment.frozen
    criterion = (frozen.criterion if frozen else None) or experiment.criterion
    page: Page = [Say(experiment.title, "strong")]
    if criterion:
        on = f" (set on {in_full(frozen.on)})" if frozen else ""
        page.append(Field("Right if", f"{criterion}{on}"))
    if frozen and experiment.criterion and experiment.criterion != criterion:
        page.append(Field("Changed to", experiment.criterion))
    forecast = forecast_said(experiment)
    return [*page, Field("Forecast", forecast)] if forecast else page


def _asked_fit(
    asker: Asker, plan: Plan, experiment: Experiment, session: Session
) -> dict[str, int]:
    """Ask on one line how it served the lines it was about and the first of each heading."""
    about = verdict.lines_about(plan, experiment)
    if not about:
        return {}
    page: Page = [Say("How well did it serve these, 1 to 5? Leave out any you can't tell.")]
    session.show([*page, *(Field(line.id, line.name) for line in about)])
    example = ", ".join(f"{line.id} 4" for line in about[:2])
    ask = f"A number for each, like {example}, or one number for all"
    ask = "A number, like 4" if len(about) == 1 else ask
    return asked_until_taken(
        asker,
        f"{ask} (Enter to skip): ",
        lambda text: verdict.ratings_said(plan, text, about),
        _HELP["fit"],
    )


def _asked_rewording(
    asker: Asker, plan: Plan, experiment: Experiment, session: Session
) -> tuple[str, str] | None:
    """Ask whether what was learned changes a line; accepted or refused on the spot."""
    about = verdict.lines_about(plan, experiment)
    headings = verdict.headings_about(plan, experiment)
    if not about and not headings:
        return None
    asks = "Does that change a line of your ambition" + (", or add one?" if headings else "?")
    page: Page = [Say(asks), *(Field(word_for(name), "still open", "quiet") for name in headings)]
    session.show([*page, *(Field(line.id, line.text) for line in about)])
    first = word_for(headings[0]) if headings else about[0].id
    question = f"Enter for no, or type which one and its new words, like {first} …: "
    said = asked_until_taken(
        asker, question, lambda text: verdict.rewording_said(plan, text), _HELP["reworded"]
    )
    if not said:
        return None
    was = "still open" if said[0] in LISTS else line_named(plan, said[0]).text
    session.show([Field("Was", was), Field("Now", said[1], "strong")])
    if asked_until_taken(asker, "Is that it, y or n? ", yes_or_no):
        return said
    session.say(f"{said[0]} stays as it is")
    return None
