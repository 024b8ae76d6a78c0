"""Logging how an experiment is going: from the command line, a question, or a pipe."""

from ambition_cli.cli import flags
from ambition_cli.cli.asking import Terminal, asked_until_taken, needed
from ambition_cli.cli.danger import from_pipe
from ambition_cli.cli.session import Session
from ambition_cli.domain.plan import experiments
from ambition_cli.domain.plan.model import Experiment, LogEntry, Plan
from ambition_cli.domain.plan.records import experiment_named
from ambition_cli.domain.progress.now import meant, running
from ambition_cli.domain.words.dates import plain
from ambition_cli.domain.words.typed_dates import understood_past
from ambition_cli.domain.words.wording import clean, listed, one_word
from ambition_cli.errors import Misused
from ambition_cli.render.experiments import running_list


def log(
    session: Session,
    name: str,
    text: str | None,
    energy: int | None,
    hours: str | None,
    on: str | None,
) -> None:
    """Note a line into a running experiment; `-` reads it from standard input."""
    fields = flags.given(energy=flags.rating(energy, "--energy"), hours=flags.hours_spent(hours))
    day = flags.typed(understood_past, on, session.today) if on and on.strip() else session.today
    asked = None
    if text is None:
        id = experiments.ready(session.look(), name, "log").id
        if not session.can_ask():
            raise Misused(f'say how it is going: `ambition experiments log {one_word(id)} "…"`')
        tried = LogEntry(on=day, note="…", **fields)  # refused before anybody types for nothing
        experiments.log(session.look(), id, tried, session.today)
        text = asked = asked_until_taken(Terminal(), "How is it going? ", needed)

    words = clean(from_pipe() if text == "-" else text, "the note")
    entry = LogEntry(on=day, note=words, **fields)
    plan = session.change(lambda plan: experiments.log(plan, name, entry, session.today), asked)
    _say_noted(session, experiment_named(plan, name), entry, said=day != session.today or bool(on))


def _say_noted(session: Session, experiment: Experiment, entry: LogEntry, *, said: bool) -> None:
    day = experiments.day_of(experiment, session.today)
    when = f" on {plain(entry.on, session.today)}" if said else ""
    far = ""
    if day:
        far = f", day {day[0]} of {day[1]}"
    if day and day[0] > day[1]:
        finish = f"`ambition experiments finish {one_word(experiment.id)}`"
        far = f"; its last day has passed, so finish it with {finish}"
    session.say(f"noted for {experiment.id}{when}{far}")


def which(session: Session, plan: Plan) -> str:
    """Return the id of the one running experiment; where there are several, ask which."""
    found = running(plan)
    if len(found) == 1:
        return found[0].id
    ids = [one.id for one in found]
    if not session.can_ask():
        raise Misused(f"{listed(ids)} are running; say which with --to {ids[0]}")
    session.show(running_list(found))
    prompt = f"Which one, {listed(ids, 'or')}? "
    return asked_until_taken(Terminal(), prompt, lambda reply: meant(found, reply))
