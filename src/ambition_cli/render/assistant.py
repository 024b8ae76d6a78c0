"""The person's assistant as a page: what is set, what it would see, how it answers."""

import datetime as dt
from collections.abc import Sequence
from typing import Final

from ambition_cli.assistant.aliases import Aliases
from ambition_cli.assistant.forms import PlanReply, Reply
from ambition_cli.assistant.settings import VARIABLE, Settings
from ambition_cli.domain.plan.model import Experiment, Goal, Line, Option, Plan, all_lines
from ambition_cli.domain.privacy.marks import private_records
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.wording import counted, listed, one_line, shortened
from ambition_cli.render.page import GAP, Heading, Item, Page, Say

NONE_SET: Final = "no assistant is set; `ambition assistant set -- llm -m MODEL` sets one"
_LINES_SHOWN = 8  # of what a command printed that is no reply


def assistant(settings: Settings, command: str, plan: Plan, today: dt.date) -> Page:
    """Return which command is set, since when, whether it is asked first, and what it would see."""
    if not settings.is_set:
        return [
            Say("No assistant is set, and none is needed."),
            Say("With one, goals and experiments can be drafted for you from your answers."),
            Say("Whatever it proposes is checked, and waits until you accept it."),
            GAP,
            Heading("If you use a chat"),
            Say("`ambition brief` prints what to paste, and `ambition take` takes in the reply."),
            GAP,
            Heading("If you use a command"),
            Say("`ambition assistant set -- llm -m MODEL` sets it; other commands do as well."),
        ]
    page: Page = [Heading("Your assistant"), Say(command, "act", 2), Say(_since(settings, today))]
    if settings.may_send_unasked:
        page.append(Say("It gets texts without asking you; `ambition assistant off` ends that."))
    else:
        page.append(Say("You see each text first, and nothing is sent without your yes."))
    if settings.questions:
        page.append(Say("It may ask one more question after each heading of the interview."))
    return [*page, GAP, Heading("What it would see"), *_seen(plan)]


def _since(settings: Settings, today: dt.date) -> str:
    if settings.is_from_environment:
        return f"{VARIABLE} sets it."
    if settings.since is None:
        return "It is in your settings."
    when = "today" if settings.since == today else f"on {in_full(settings.since)}"
    return f"You set it {when}."


def _seen(plan: Plan) -> Page:
    open_goals = [one for one in plan.goals if one.is_open]
    ahead = [one for one in plan.experiments if not one.is_over]
    answers = _counted(([*all_lines(plan)], "line"), (plan.options, "option"))
    drafts = _counted((open_goals, "goal"), (ahead, "experiment"))
    page: Page = [Say(f"{answers}, and what you said about them." if answers else "Nothing yet.")]
    if drafts:
        page.append(Say(f"For a challenge or a review it also sees {drafts}."))
    page += [
        Say("People in your plan appear by role. Your name and what weighs on you stay out."),
    ]
    if any("manager" in one.not_for for one in plan.ambition.conditions if not one.private):
        page.append(Say("Of your conditions it sees only the kind, such as pay or hours."))
    private = len(private_records(plan))
    if private:
        verb = "stays" if private == 1 else "stay"
        page.append(Say(f"{counted(private, 'private record')} {verb} out."))
    return [*page, Say("`ambition brief` prints it as it would be sent.")]


def _counted(*found: tuple[Sequence[Line | Option | Goal | Experiment], str]) -> str:
    counts = [(len([one for one in of_it if not one.private]), noun) for of_it, noun in found]
    return listed([counted(count, noun) for count, noun in counts if count])


def tried(name: str, reply: Reply, aliases: Aliases) -> Page:
    """Return how a command answered the brief of the example person."""
    if not isinstance(reply, PlanReply):
        return []
    goals, experiments = reply.goals, reply.experiments
    made = listed(
        [
            counted(len(found), noun)
            for found, noun in ((goals, "goal"), (experiments, "experiment"))
            if found
        ]
    )
    return [
        Say(f"{name} answered as it should, with {made} for Ana, the example person."),
        GAP,
        *_titles("Goals", [one.title for one in goals], aliases),
        *_titles("Experiments", [one.title for one in experiments], aliases),
        GAP,
        Say("`ambition draft` asks it about your own answers, and shows you the text first."),
    ]


def _titles(heading: str, titles: list[str], aliases: Aliases) -> Page:
    if not titles:
        return []
    items = (Item(f"{number}", aliases.restore(one)) for number, one in enumerate(titles, 1))
    return [Heading(heading), *items]


def unreadable(name: str, printed: str) -> Page:
    """Return the beginning of what a command printed that is no reply."""
    lines = [one_line(line) for line in printed.splitlines() if line.strip()]
    if not lines:
        return [Say(f"{name} printed nothing.")]
    more = [Say("…", "quiet", 2)] if len(lines) > _LINES_SHOWN else []
    return [
        Heading(f"What {name} printed"),
        *(Say(shortened(line, 200), "quiet", 2) for line in lines[:_LINES_SHOWN]),
        *more,
    ]
