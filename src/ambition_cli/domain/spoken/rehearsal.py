"""Rehearsing an answer: what whoever listens is likely to ask next."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Strict

from ambition_cli.domain.drafting.texts import said_option
from ambition_cli.domain.plan.lines import open_headings
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.privacy.quotes import PRIVATE
from ambition_cli.domain.privacy.veil import shown_to
from ambition_cli.domain.progress.now import running
from ambition_cli.domain.words.choices import HEADINGS, Audience, Others
from ambition_cli.domain.words.option_kinds import employers_in, signs_of_leaving
from ambition_cli.domain.words.titles import is_title, with_article

MOST = 2
_When = Literal["always", "title", "option", "done", "doing", "exploring", "hard_no"]


class FollowUp(BaseModel):
    """A question that is likely to follow; rehearsal.toml says when, and what stands in it."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")

    by: Annotated[tuple[Others, ...], Strict(False)]
    when: _When
    text: str


def questions_after(
    plan: Plan, audience: Audience, asked: Sequence[FollowUp], today: dt.date
) -> list[str]:
    """Return the two questions that are likely to follow an answer.

    One of them comes from the plan, as the listener sees it, where there is something. Which, of
    several, goes by the day: another rehearsal may bring others.
    """
    seen = shown_to(plan, audience)
    ours = [one for one in asked if audience in one.by]
    words = dict(_known(plan, seen))
    of_plan = [one.text.format(words[one.when]) for one in ours if one.when in words]
    always = [one.text for one in ours if one.when == "always"]
    found = [*_turned(of_plan, today)[:1], *_turned(always, today)]
    return list(dict.fromkeys(found))[:MOST]


def _turned(texts: list[str], today: dt.date) -> list[str]:
    first = today.toordinal() % len(texts) if texts else 0
    return texts[first:] + texts[:first]


def _known(plan: Plan, seen: Plan) -> Iterator[tuple[_When, str]]:
    """Yield what there is to ask about, with the words that stand in the question."""
    title = _title(shown_to(plan, "me").interview.usual_answer or "")
    if title:
        yield "title", title.partition(" ")[2]
    named = (_option(one.name) for one in seen.options if one.is_open and PRIVATE not in one.name)
    option = next((name for name in named if name), None)
    if option and not (title and title in option):
        yield "option", option
    if any(one.result for one in seen.experiments):
        yield "done", ""
    if running(seen):
        yield "doing", ""
    if len(open_headings(plan)) == len(HEADINGS):
        yield "exploring", ""
    if any(line.hard_no for line in seen.ambition.less_of):
        yield "hard_no", ""


def _title(usual: str) -> str | None:
    """Return the title that somebody used to give, which everybody has heard: "a Team lead"."""
    says_more = signs_of_leaving(usual) or employers_in(usual)
    title = None if says_more else with_article(usual)
    return None if title and "," in title else title


def _option(name: str) -> str | None:
    """Return an option as a noun: "becoming a tech lead", "teaching a course"; None if unsure."""
    said = said_option(name)
    title = said["an_option"].forms.get("noun") if is_title(name) else None
    return f"becoming {title}" if title else said["option"].forms.get("noun")
