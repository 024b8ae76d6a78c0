"""The interview at a terminal or a pipe: show a place, take a reply, save it, go on."""

import sys
from collections.abc import Callable

from ambition_cli.cli import editor
from ambition_cli.cli.asking import Asker, Pipe, Terminal, at_terminal
from ambition_cli.cli.desk import Desk
from ambition_cli.domain.answering import take
from ambition_cli.domain.interview import (
    Place,
    Script,
    back,
    finished,
    opening,
    question_at,
    reopened,
    unasked,
)
from ambition_cli.domain.plan import Plan, table_of
from ambition_cli.domain.taking import Taken
from ambition_cli.domain.wording import listed
from ambition_cli.errors import EndOfInput, NotSaved, Refused, Stopped, Unfinished
from ambition_cli.render import interview as pages
from ambition_cli.render.page import GAP, Say

_WORDS = {"help": "?", "what?": "?", "back": "<", "skip": "", "quit": "quit", "exit": "quit"}
_EDITABLE = ("text", "lines", "options", "helpers")


def somebody() -> Asker:
    """Return who answers: the person at the terminal, or the lines of a pipe."""
    return Terminal() if at_terminal() else Pipe(sys.stdin, print)


class _ChangedMeanwhile(Exception):
    """Somebody else changed the plan while a question stood."""


class Conversation:
    """One sitting of the interview. What is said is in the plan's file before the next question."""

    def __init__(
        self,
        at: Desk,
        script: Script,
        plan: Plan,
        asker: Asker,
        begin: Callable[[Plan], Plan] | None = None,
    ) -> None:
        """Take up a plan; `begin` opens a new sitting of it, and is saved with the first answer."""
        self.at, self.script, self._asker, self._begin = at, script, asker, begin
        self.plan = begin(plan) if begin else plan
        self._step = 0
        self._goes_on = begin is None  # an interview is one change, whatever its sittings

    def hold(self) -> Plan:
        """Ask what is open, and return the plan when the interview is done.

        Raises Unfinished at the end of the input, KeyboardInterrupt on Ctrl-C or Ctrl-D.
        """
        place = opening(self.plan, self.script)
        before: Place | None = None
        while place:
            try:
                shown, place = place, self._at(place, before)
                before = None if shown == place else shown  # a list changed: show it again
            except (Stopped, KeyboardInterrupt):
                self.at.say("stopped; every answer is saved. ambition interview goes on here")
                raise KeyboardInterrupt from None
            except EndOfInput:
                raise Unfinished(self._open()) from None
        now = self.at.now()
        self._save(lambda plan: finished(plan, self.script, now))
        return self.plan

    def _at(self, place: Place, before: Place | None) -> Place | None:
        """Show a place, ask until a reply can be taken, and return where it leads."""
        self._show(place, before)
        while True:
            reply = self._asker.ask(pages.label(self.plan, place, self.script))
            word = _WORDS.get(reply.strip().lower(), reply.strip())
            if word == "quit":
                raise KeyboardInterrupt
            if word == "?":
                self.at.show(pages.help_page(place, self.script))
                continue
            try:
                return self._replied(place, word, "" if word == "" else reply)
            except NotSaved:
                raise
            except Refused as error:
                self.at.show([Say(f"{error}", "soon", 2)])
            except _ChangedMeanwhile:
                return self._taken_up_again()

    def _replied(self, place: Place, word: str, reply: str) -> Place | None:
        if word == "<":
            return self._back(place)
        if word == "e" and question_at(place, self.script).takes in _EDITABLE:
            reply = editor.edited(pages.stands_there(self.plan, place, self.script))
        return self._take(place, reply)

    def _taken_up_again(self) -> Place | None:
        """Go on from the plan as it is now: what was asked may have become something else."""
        plan = self.at.store.load().plan
        self.plan = self._begin(plan) if self._begin else plan
        words = "Your plan was changed elsewhere meanwhile; this goes on from how it is now."
        self.at.show([GAP, Say(words, "soon")])
        return opening(self.plan, self.script)

    def _show(self, place: Place, before: Place | None) -> None:
        """Show where one is; the next line of a list needs no more than its number."""
        if before == place:
            return
        question = question_at(place, self.script)
        if question.step != self._step:
            self.at.show(pages.head(self.plan, place, self.script))
            self._step = question.step
        next_item = before and place == Place(before.question, before.item + 1)
        a_list = question.takes in ("lines", "options", "helpers")
        if a_list and next_item and place.item > 1 and before and not before.field:
            return
        self.at.show(pages.prompt_page(self.plan, place, self.script))

    def _take(self, place: Place, reply: str) -> Place | None:
        taken: list[Taken] = []

        def change(plan: Plan) -> Plan:
            self._refuse_if_changed(plan)
            taken[:] = [take(plan, place, reply, self.script)]
            return taken[0].plan

        self._save(change)
        if taken[0].said:
            self.at.show([GAP, Say(taken[0].said)])
        return taken[0].place

    def _back(self, place: Place) -> Place:
        to = back(self.plan, place, self.script)

        def change(plan: Plan) -> Plan:
            self._refuse_if_changed(plan)
            return reopened(plan, to)

        self._save(change)
        return to

    def _refuse_if_changed(self, plan: Plan) -> None:
        """Refuse a reply to what was shown, where it would meet a plan that is another by now."""
        # An unknown number may be none, and then equals nothing, not even itself.
        if plan != self.plan and repr(table_of(plan)) != repr(table_of(self.plan)):
            raise _ChangedMeanwhile

    def _save(self, change: Callable[[Plan], Plan]) -> None:
        begin = self._begin

        def begun(plan: Plan) -> Plan:
            return change(begin(plan) if begin else plan)

        self.plan = self.at.store.update(begun, goes_on=self._goes_on)
        self._begin, self._goes_on = None, True

    def _open(self) -> str:
        labels = [question.label for question in unasked(self.plan, self.script)]
        return (
            f"the answers ended before the interview did; what was answered is saved. "
            f"Still to come: {listed(labels)}. ambition interview goes on there"
        )
