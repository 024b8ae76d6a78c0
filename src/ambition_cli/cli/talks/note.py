"""Noting how an experiment goes: from the command line, a question, or a pipe."""

import sys
from collections.abc import Sequence

from ambition_cli.cli import flags
from ambition_cli.cli.asking import Terminal, asked_until_taken, needed
from ambition_cli.cli.session import Desk
from ambition_cli.domain.plan import experiments
from ambition_cli.domain.plan.model import Experiment, LogEntry, Plan
from ambition_cli.domain.plan.records import experiment_named
from ambition_cli.domain.progress.now import running
from ambition_cli.domain.words.characters import narrow
from ambition_cli.domain.words.dates import plain
from ambition_cli.domain.words.typed_dates import understood_past
from ambition_cli.domain.words.wording import clean, listed, one_word
from ambition_cli.errors import Refused
from ambition_cli.render.experiments import running_list


def note(
    at: Desk,
    name: str,
    text: str | None,
    energy: int | None,
    hours: str | None,
    on: str | None,
) -> None:
    """Note a line into a running experiment; `-` reads it from standard input."""
    flags.rating(energy, "--energy")
    asked = None
    if text is None:
        id = experiments.ready(at.look(), name, "log").id
        if not at.can_ask():
            raise Refused(f'say how it goes: ambition experiments log {one_word(id)} "…"')
        text = asked = asked_until_taken(Terminal(), "How does it go? ", needed)

    words = clean(sys.stdin.read() if text == "-" else text, "the note")
    fields = flags.given(energy=energy, hours=flags.hours(hours))
    day = flags.typed(understood_past, on, at.today) if on and on.strip() else at.today
    entry = LogEntry(on=day, note=words, **fields)
    plan = at.change(lambda plan: experiments.log(plan, name, entry, at.today), asked)
    _say_noted(at, experiment_named(plan, name), entry, said=day != at.today or bool(on))


def _say_noted(at: Desk, experiment: Experiment, entry: LogEntry, *, said: bool) -> None:
    day = experiments.day_of(experiment, at.today)
    when = f" for {plain(entry.on, at.today)}" if said else ""
    far = ""
    if day:
        far = f", day {day[0]} of {day[1]}"
    if day and day[0] > day[1]:
        far = f"; its time is over: ambition experiments finish {one_word(experiment.id)}"
    at.say(f"{experiment.id} noted{when}{far}")


def read(plan: Plan, words: Sequence[str]) -> tuple[str | None, str | None]:
    """Return the experiment whose id stands in front, if one does, and what the rest says.

    Quotes around a line are easily forgotten, and so is that an id needs a flag.
    """
    ids = {one.id for one in plan.experiments}
    id = words[0].casefold() if words and words[0].casefold() in ids else None
    text = words[1:] if id else words
    return id, " ".join(text) if text else None


def the_one_running(at: Desk, plan: Plan) -> str:
    """Return the id of the one running experiment; where there are several, ask which."""
    now = running(plan)
    paused = [one.id for one in plan.experiments if one.status == "paused"]
    if not now:
        does = "`ambition experiments` shows what can be started"
        if paused:
            does = f"`ambition experiments resume {one_word(paused[0])}` takes up what is paused"
        raise Refused(f"nothing is running, so there is nothing to note; {does}")
    if len(now) == 1:
        return now[0].id
    ids = [one.id for one in now]
    if not at.can_ask():
        raise Refused(f"{listed(ids)} are running; say which with --to {ids[0]}")
    at.show(running_list(now))

    def take(reply: str) -> str:
        wanted = narrow(reply).strip().casefold()
        begins = [one.id for one in now if wanted and one.title.casefold().startswith(wanted)]
        found = [id for id in ids if id == wanted] or begins
        if len(found) != 1:
            raise Refused(f"give {listed(ids, 'or')}, or how its title begins")
        return found[0]

    return asked_until_taken(Terminal(), f"Which of them, {listed(ids, 'or')}? ", take)
