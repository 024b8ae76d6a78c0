"""The answers to the three questions as a page, and notes for the person alone."""

import datetime as dt
from collections.abc import Sequence

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.privacy.quotes import PRIVATE
from ambition_cli.domain.privacy.told import last_heard, not_lately
from ambition_cli.domain.spoken.own_words import changed_since, kept
from ambition_cli.domain.spoken.reply import QUESTIONS, Reply, usual_listener
from ambition_cli.domain.words.dates import from_now, plain
from ambition_cli.domain.words.wording import listed, one_word, quoted
from ambition_cli.render.page import (
    GAP,
    Field,
    Page,
    Say,
    Title,
)

USUAL_SECONDS = 45


def answers(found: Sequence[Reply], *, why: bool) -> Page:
    """Return what to say to each question; with `why`, each sentence with the ids it comes from."""
    page: Page = []
    for one, after in zip(found, [*found[1:], None], strict=True):
        length = f"about {max(1, round(one.seconds))} seconds"
        whose = "in your words, " if one.own else ""
        page.append(Title(QUESTIONS[one.question], f"{whose}{length}"))
        if after and after.text == one.text:
            continue  # the same words for two questions are said once
        if why and one.own:
            page.append(Field(", ".join(one.own.rests_on) or "–", one.text))
        elif why:
            page += [Field(", ".join(said.ids) or "–", said.text) for said in one.sentences]
        else:
            page.append(Say(one.text, "", 2))
        page += [GAP] if after else []
    return page


def asides(plan: Plan, found: Sequence[Reply], today: dt.date) -> list[str]:
    """Return notes on the answers: what is out of date, who heard them, what you used to say."""
    used_to_say = found[0].used_to_say if found else None
    outdated = [said for one in found if (said := _out_of_date(plan, one, today))]
    known = used_to_say and PRIVATE not in used_to_say
    before = [f"You used to say {quoted(used_to_say)}"] if used_to_say and known else []
    return [*outdated, *_who_heard(plan, today), *before]


def kept_back(plan: Plan, found: Sequence[Reply], audience: str, seconds: int) -> list[str]:
    """Say which of the person's own answers are not shown, as what they rest on is hidden."""
    asked = [
        one.question for one in found if not one.own and kept(plan, one.question, audience, seconds)
    ]
    return [
        f"Your own words for {command(plan, question, audience, seconds)} are left out, since they "
        "rest on something that is private, or not for this listener."
        for question in asked
    ]


def command(plan: Plan, question: str, audience: str, seconds: int, more: str = "") -> str:
    """Return the command that shows an answer, to be copied."""
    words = ["ambition answer", one_word(question)]
    words += [] if audience == usual_listener(plan) else ["--for", one_word(audience)]
    words += [] if seconds == USUAL_SECONDS else ["--seconds", str(seconds)]
    return f"`{' '.join([*words, *([more] if more else [])])}`"


def _out_of_date(plan: Plan, one: Reply, today: dt.date) -> str:
    """Say what has changed since the person said it in their own words."""
    since = changed_since(plan, one.own) if one.own else []
    if not one.own or not since:
        return ""
    have = "has" if len(since) == 1 else "have"
    edit = command(plan, one.question, one.own.audience, one.own.seconds, "--edit")
    return (
        f"Your words from {plain(one.own.on, today)} are out of date: {listed(since)} {have} "
        f"changed since. {edit} updates them, and `--ours` shows the drafted answer."
    )


def _who_heard(plan: Plan, today: dt.date) -> list[str]:
    # A name that stands in an option that is left out cannot be read here.
    known = [helper for helper in plan.helpers if PRIVATE not in helper.name]
    days = {helper.name: last_heard(plan, helper) for helper in known}
    heard = [f"{name}, {from_now(on, today)}" for name, on in days.items() if on]
    late = [helper.name for helper in not_lately(plan, today)]
    missing = [name for name in late if name in days and not days[name]]
    said = [f"Last told: {'; '.join(heard)}."] if heard else []
    if missing:
        have = "has" if len(missing) == 1 else "have"
        said.append(f"{listed(missing)} {have} not heard your ambition yet.")
    return [" ".join(said)] if said else []
