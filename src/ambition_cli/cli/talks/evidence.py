"""Ticking what is to be shown, and wording it: a list, and one reply after the other."""

import datetime as dt
import re
from collections.abc import Collection, Sequence
from functools import partial

from ambition_cli.cli import left_out
from ambition_cli.cli.asking import Asker, Terminal, asked_until_taken
from ambition_cli.cli.session import Session
from ambition_cli.domain.plan import evidence
from ambition_cli.domain.plan.evidence import Done
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.privacy.held_back import HeldBack, held_back
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.choosing import numbers_meant
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.wording import clean, counted, listed
from ambition_cli.errors import EndOfInput, Refused
from ambition_cli.render import notes as pages
from ambition_cli.render.page import GAP, Say
from ambition_cli.services.workspace import OneChange

_REWORD = re.compile(r"(?:e|edit|w|reword|word)\s*#?(\d{1,3})")
_HOW = (
    "Type a number to tick or untick it, or e3 to reword the third for the page. Enter when you're "
    "done."
)


def tick(session: Session, plan: Plan, since: dt.date | None, *, json: bool = False) -> None:
    """List what can be shown from a day on; at a terminal, ask what to tick."""
    found = evidence.done(plan, since, session.today)
    if json:
        ids = {
            one.id for one in evidence.done(session.shareable(plan, False), since, session.today)
        }
        session.show_shape("evidence", [_as_table(one) for one in found if one.id in ids])
        return
    if not found:
        after, back = "", ""
        if since:
            after, back = (
                f" since {in_full(since)}",
                "`ambition evidence --all` goes back further, and ",
            )
        raise Refused(
            f'there is nothing to show{after}; {back}`ambition note "…"` notes what you did'
        )
    asks = session.can_ask()
    held = {one.id for one in held_back(plan, {one.id for one in found}, "manager")}
    shown = pages.evidence_list(plan, found, since, session.today, numbered=asks, held=held)
    session.show(shown)
    if asks:
        _Ticking(session, plan, since).hold()


def say_what_stays_out(session: Session, plan: Plan, ids: Collection[str]) -> list[HeldBack]:
    """Say which of those just ticked a manager is not shown all the same, and why."""
    held = held_back(plan, ids, "manager")
    left_out.say_what_stays_off(session, held, "manager")
    return held


def _as_table(one: Done) -> dict[str, object]:
    table = {"id": one.id, "on": one.on, "text": one.text, "ticked": one.is_ticked}
    return table | ({"line": one.line} if one.line else {})


class _Ticking:
    """One sitting, which is one change in the history."""

    def __init__(self, session: Session, plan: Plan, since: dt.date | None) -> None:
        self._session, self._since = session, since
        self._asker: Asker = Terminal()
        self._sitting = OneChange(session.workspace, plan)
        self._order = [one.id for _, group in evidence.by_line(plan, self._now()) for one in group]

    def _now(self) -> list[Done]:
        return evidence.done(self._sitting.plan, self._since, self._session.today)

    def hold(self) -> None:
        self._session.show([GAP, Say(_HOW, "quiet")])
        try:
            while asked_until_taken(self._asker, "Tick: ", self._taken, _HOW):
                pass
        except EndOfInput:
            pass
        now = [one.id for one in self._now() if one.is_ticked]
        held = say_what_stays_out(self._session, self._sitting.plan, now)
        said = f"{counted(len(now), 'entry', 'entries')} ticked" if now else "nothing is ticked"
        if now and sum(not one.has_title for one in held) == len(now):
            self._session.say(f"{said}, but a manager's page shows nothing of it yet")
            return
        command = "`ambition export html --for manager --since review -o review.html`"
        self._session.say(f"{said}; {command} makes the page" if now else said)

    def _taken(self, reply: str) -> bool:
        """Take a reply; tell whether another is to come."""
        said = command_word(reply)
        if not said or replies.ends_list(reply):
            return False
        rewords = _REWORD.fullmatch(said)
        if rewords:
            self._word(int(rewords[1]))
        else:
            self._turn(
                numbers_meant(_by_number(said, self._order), self._order, enter=", or Enter")
            )
        return True

    def _turn(self, numbers: Sequence[int]) -> None:
        """Tick what is not ticked, and untick what is."""
        now = {one.id: one.is_ticked for one in self._now()}
        chosen = [self._order[number - 1] for number in numbers]
        for tick, word in ((True, "ticked"), (False, "unticked")):
            ids = [id for id in chosen if now[id] is not tick]
            if ids:
                self._sitting.change(partial(evidence.ticked, ids=ids, tick=tick))
                numbers_said = [f"{self._order.index(id) + 1}" for id in ids]
                self._session.say(f"{listed(numbers_said)} {word}")

    def _word(self, number: int) -> None:
        """Have one worded for the page; that ticks it."""
        if not 1 <= number <= len(self._order):
            raise Refused(f"there is no {number} here; give a number from 1 to {len(self._order)}")
        id = self._order[number - 1]
        stands = next(one.text for one in self._now() if one.id == id)
        self._session.show([pages.CHANGE_IT])
        typed = self._asker.ask("> ", stands)
        if typed.strip() and typed.strip() != stands:
            words = clean(typed, "it")
            self._sitting.change(lambda plan: evidence.ticked(plan, [id], shown_as=words))
            self._session.say(f"{number} is ticked, in your new words")


def _by_number(said: str, ids: Sequence[str]) -> str:
    """Return a reply with numbers in the places of ids: "n4 2" where n4 is the first is "1 2"."""
    places = {id: f"{place}" for place, id in enumerate(ids, 1)}
    return re.sub(r"\b[a-z]\d+\b", lambda found: places.get(found[0], found[0]), said)
