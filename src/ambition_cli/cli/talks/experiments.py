"""What experiments ask before they start, and what is said once they have ended."""

from collections.abc import Callable
from functools import partial
from typing import Any

from ambition_cli.cli import asking, flags
from ambition_cli.cli.asking import (
    Asker,
    asked_until_taken,
    needed,
    optional,
    or_nothing,
    rating,
    said_back,
)
from ambition_cli.cli.session import Session
from ambition_cli.cli.talks import closing
from ambition_cli.domain.plan import lines
from ambition_cli.domain.plan.experiments import title_with_option, waiting_for
from ambition_cli.domain.plan.goals import stands_at
from ambition_cli.domain.plan.model import Plan, lines_of
from ambition_cli.domain.progress.verdict import Following
from ambition_cli.domain.words import numbers
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.typed_dates import understood
from ambition_cli.domain.words.wording import listed, number_said, one_word, quoted
from ambition_cli.errors import Refused
from ambition_cli.render.page import Say
from ambition_cli.services.experiments import Finished

_FORECAST = (
    "1 is not at all, 5 is very much. Guess now, and later you will see whether you tend to expect "
    "too much or too little. Enter to skip."
)
_SURE = "1 is a long shot, 5 is nearly certain. Enter to skip."


def asked_forecast(asker: Asker) -> tuple[int | None, int | None]:
    """Ask for the forecast; Enter skips it."""
    liking = asked_until_taken(
        asker, "How much do you expect to like it, 1 to 5? ", rating, _FORECAST
    )
    if liking is None:
        return None, None
    return liking, asked_until_taken(
        asker, "How sure are you that it fits, 1 to 5? ", rating, _SURE
    )


_LATER = "Press Enter when asked for the start, and it is saved for later."


def asked_for_new(session: Session, flag: dict[str, Any], added: Callable[[str], Plan]) -> str:
    """Ask for what makes an experiment, filling the flags that were left out; return its title.

    `added` adds one of a title, with the flags as they then are, and raises Refused where that does
    not go: then what was asked last is asked again, and of the days both.
    """
    return _New(session, flag, added).ask()


class _New:
    """The questions about one experiment; each answer is tried at once with all that is known."""

    def __init__(
        self, session: Session, flag: dict[str, Any], added: Callable[[str], Plan]
    ) -> None:
        self._session, self._flag, self._added = session, flag, added
        self._asker, self._title = asking.Terminal(), ""

    def ask(self) -> str:
        flag = self._flag
        if flag["starts"]:  # a wrong flag is reported before anything is asked
            flag["starts"] = flags.typed(self._first_day, flag["starts"])
        days = {name: flag[name] for name in ("starts", "ends")}
        flag |= dict.fromkeys(days)  # they are tried last, with all that they have to fit
        self._title = asked_until_taken(self._asker, "What will you try? ", needed)
        questions = (
            ("hypothesis", "What do you believe it will show? ", optional),
            ("criterion", "What will you see if you are right? ", optional),
            ("hours", "How many hours will it take in total? ", or_nothing(_hours)),
        )
        for name, question, take in questions:
            if not flag[name]:
                asked_until_taken(self._asker, question, partial(self._taken, name, take))
        while not self._fits(days):
            days = dict.fromkeys(days)
        return self._title

    def _taken(self, name: str, take: Callable[[str], Any], text: str) -> Any:
        value = take(text)
        self._flag[name] = value
        try:
            self._added(self._title)
        except Refused:
            self._flag[name] = None
            raise
        return value

    def _fits(self, days: dict[str, Any]) -> bool:
        """Ask for the days that are not known; where they do not go, say why, and ask for hours."""
        flag, asker = self._flag, self._asker
        flag |= days
        if not flag["starts"]:
            flag["starts"] = asked_until_taken(
                asker,
                "When does it start? (Enter to decide later) ",
                or_nothing(self._first_day, "later", "not yet"),
            )
        if flag["starts"] and not flag["ends"]:
            question = "And when does it end? "
            flag["ends"] = asked_until_taken(asker, question, or_nothing(self._last_day))
        try:
            self._added(self._title)
        except Refused as error:
            self._session.show([Say(f"{error}", "soon", 2), Say(_LATER, "quiet", 2)])
            if flag["hours"] and self._goes_without_hours():
                question = f"How many hours will it take in total? (Enter for {flag['hours']}) "
                hours = asked_until_taken(asker, question, or_nothing(_hours))
                flag["hours"] = hours or flag["hours"]
            return False
        return True

    def _goes_without_hours(self) -> bool:
        """Tell whether it is the hours for which the experiment could not be added."""
        taken, self._flag["hours"] = self._flag["hours"], None
        try:
            self._added(self._title)
        except Refused:
            return False
        else:
            return True
        finally:
            self._flag["hours"] = taken

    def _first_day(self, text: str) -> str:
        return understood(text, self._session.today, edge="first").isoformat()

    def _last_day(self, text: str) -> str:
        day = understood(text, self._session.today)
        if day.isoformat() < self._flag["starts"]:
            raise Refused(f"{in_full(day)} is before it starts; give a later day")
        return day.isoformat()


def _hours(text: str) -> str:
    return f"{said_back(numbers.hours_meant)(text)}"


def say_finished(session: Session, done: Finished) -> None:
    """Say that an experiment is finished, what of it is left open, and what follows."""
    id = done.experiment.id
    session.say(f"{id} is finished, and your verdict is {done.verdict}")
    session.say(closing.of_verdict(done.experiment))
    for goal in done.following.not_counted:
        stands = number_said(stands_at(goal) or 0)
        session.say(
            f"{goal.id} stays at {stands}, as you noted; if {id} is not included in that, "
            f"`ambition goals progress {one_word(goal.id)} +1` adds it"
        )
    if done.criterion_is_open:
        session.say("you have not said whether the criterion was met")
    if done.learned_is_open:
        session.say(
            "you have not said what you learned; add it with "
            f'`ambition experiments finish {one_word(id)} --learned "…"`'
        )
    if done.reworded:
        session.say(_reads(done.plan, *done.reworded))
    elif not lines_of(done.plan):
        session.say('if that belongs in your ambition, `ambition lines add more "…"` adds it')
    say_what_follows(session, done.plan, done.following)


def _reads(plan: Plan, line: str, words: str) -> str:
    if line in lines.LISTS:
        return f"“{words}” is now a line of yours, {getattr(plan.ambition, line)[-1].id}"
    return f"{line} now reads “{words}”{lines.see_what_serves(plan, line)}"


def say_what_follows(session: Session, plan: Plan, following: Following) -> None:
    """Say what was waiting for this and will not start, and what to try next and why."""
    if following.waited:
        ids, first = [one.id for one in following.waited], following.waited[0].id
        were, it = ("was", "it") if len(ids) == 1 else ("were", first)
        session.say(
            f"{listed(ids)} {were} waiting for it; "
            f"`ambition experiments drop {one_word(first)}` drops {it}"
        )
    probe = following.probe
    if not probe:
        return
    session.say(f"next you could try {quoted(title_with_option(plan, probe.experiment))}")
    session.say(probe.reason)
    take = f"next --take {following.number}" if probe.new else f"start {probe.experiment.id}"
    does = "puts it into your plan" if probe.new else "starts it"
    session.say(f"`ambition experiments {take}` {does}")


def say_what_waited(session: Session, plan: Plan, id: str) -> None:
    """Name what waited for an experiment to end, and what can be done with it now."""
    for one in waiting_for(plan, id):
        session.say(f"{one.id} was waiting for it, {quoted(one.title)}")
        word = one_word(one.id)
        session.say(
            f"`ambition experiments start {word}` starts it, "
            f"and `ambition experiments drop {word}` drops it"
        )
