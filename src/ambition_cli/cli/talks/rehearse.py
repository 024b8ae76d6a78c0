"""A rehearsal: the question, the time that passes, two questions that may follow, the wording."""

import time

from ambition_cli.catalog import talks as data
from ambition_cli.cli import output
from ambition_cli.cli.asking import Terminal
from ambition_cli.cli.session import Session
from ambition_cli.cli.talks.own_words import OwnWords
from ambition_cli.domain.spoken.rehearsal import questions_after
from ambition_cli.domain.spoken.reply import QUESTIONS
from ambition_cli.domain.words.choices import Audience, Question
from ambition_cli.domain.words.wording import counted
from ambition_cli.errors import EndOfInput
from ambition_cli.render import ambition as pages
from ambition_cli.render.answer import command
from ambition_cli.render.page import GAP, Heading, Item, Say, Title
from ambition_cli.services import answer as service

_WHO: dict[Audience, str] = {
    "manager": "Your manager asks", "peer": "A colleague asks", "recruiter": "A recruiter asks",
}  # fmt: skip
_LEAST = 2  # seconds in which something can be said aloud
_HOW = "Say it aloud, and press Enter when you're done. Or type what you'd say."


def rehearse(session: Session, question: Question, audience: Audience, seconds: int) -> None:
    """Rehearse an answer at a terminal; without one, show what would be asked."""
    asked = service.Asked([question], audience, seconds)
    found = service.answers(session.workspace, asked)
    if found is None:
        session.show(pages.NO_PLAN)
        return
    more = questions_after(found.plan, audience, data.follow_ups(), session.today)
    if not session.can_ask():
        session.show([Heading(_WHO[audience]), Item("1", QUESTIONS[question])])
        session.show([Item(f"{number}", one) for number, one in enumerate(more, 2)])
        return
    own = OwnWords(session, found.replies[0], audience, seconds)
    _Rehearsal(session, audience, seconds).hold(QUESTIONS[question], more, own)


class _Rehearsal:
    """One rehearsal at a terminal; what was typed is not lost where it is stopped."""

    def __init__(self, session: Session, audience: Audience, seconds: int) -> None:
        self.session, self.audience, self.seconds = session, audience, seconds
        self._terminal = Terminal()
        self._answer = ""  # as it was typed

    def hold(self, question: str, more: list[str], own: OwnWords) -> None:
        length = f"about {self.seconds} seconds"
        self.session.show([Title(_WHO[self.audience], length), GAP, Say(question, "strong", 2)])
        self.session.show([Say(_HOW, "quiet", 2), GAP])
        try:
            self._answer = self._said()
            for one in more:
                self.session.show([GAP, Say("And then", "quiet"), Say(one, "strong", 2), GAP])
                self._said()
            own.better(self._terminal, self._answer)
        except (EndOfInput, KeyboardInterrupt):
            if self._answer:
                plan = self.session.look()
                keeps = command(plan, own.question, own.audience, self.seconds, '--say "…"')
                self.session.say(f"you had typed “{self._answer}”; {keeps} keeps words of yours")
            raise

    def _said(self) -> str:
        """Return what was typed; nothing where it was said aloud, which took some time."""
        began = time.monotonic()

        def tick() -> None:
            passed = int(time.monotonic() - began)
            output.put_on_line(f"  {counted(passed, 'second')}")

        moves = output.moves()
        typed = self._terminal.ask_by_the_clock("> ", tick if moves else None).strip()
        if not typed and moves:
            seconds = round(time.monotonic() - began)
            said = f"That took {counted(seconds, 'second')}." if seconds >= _LEAST else "Skipped."
            self.session.show([Say(said, "quiet", 2)])
        return typed
