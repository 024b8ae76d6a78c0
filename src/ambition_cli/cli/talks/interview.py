"""The interview at a terminal or a pipe: show a place, take a reply, save it, go on."""

import sys
from collections.abc import Callable
from threading import Thread

from ambition_cli.cli import editor, output
from ambition_cli.cli.asking import (
    Asker,
    Pipe,
    Terminal,
    asked_until_taken,
    at_terminal,
    if_then_agreed,
    yes_or_no,
)
from ambition_cli.cli.session import Session
from ambition_cli.cli.talks import assisted
from ambition_cli.domain.interview import edited_list, pasted
from ambition_cli.domain.interview.order import (
    Place,
    Script,
    back,
    finished,
    opening,
    question_at,
    reopened,
    unasked,
)
from ambition_cli.domain.interview.place_now import place_now
from ambition_cli.domain.interview.step import MOVES, Taken
from ambition_cli.domain.interview.take import take
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words import replies, statements
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.wording import listed
from ambition_cli.errors import (
    EndOfInput,
    NotSaved,
    Refused,
    Stopped,
    Unfinished,
)
from ambition_cli.render import interview as pages
from ambition_cli.render.page import GAP, Say
from ambition_cli.services.workspace import with_result

_EDITABLE = ("text", "own", *pasted.LISTS)

Take = Callable[[Plan, Place], Taken]
"""How a reply is taken: in a plan, at the place in it where the question is."""


def somebody() -> Asker:
    """Return who answers: the person at the terminal, or the lines of a pipe."""
    return Terminal() if at_terminal() else Pipe(sys.stdin, print)


class _ChangedMeanwhile(Exception):
    """What a question was about is gone from the plan, or another by now."""


class Conversation:
    """One sitting of the interview. What is said is in the plan's file before the next question."""

    def __init__(
        self,
        session: Session,
        script: Script,
        plan: Plan,
        asker: Asker,
        begin: Callable[[Plan], Plan] | None = None,
    ) -> None:
        """Take up a plan; `begin` opens a new sitting of it, and is saved with the first answer."""
        self.session, self.script, self._asker, self._begin = session, script, asker, begin
        self.plan = begin(plan) if begin else plan
        self._step = 0
        self._typed = ""  # what could not be taken, to be offered again
        self._goes_on = begin is None  # an interview is one change, whatever its sittings
        self._was_offered = False  # the person's assistant, once a sitting
        self._questions = assisted.Questions(session, asker)

    def hold(self) -> Plan:
        """Ask what is open, and return the plan when the interview is done.

        Raises Unfinished at the end of the input, KeyboardInterrupt on Ctrl-C or Ctrl-D.
        """
        place = opening(self.plan, self.script)
        before: Place | None = None
        if at_terminal():
            # The patterns that answers are read by take half a second to compile: time enough
            # while the first question is being read.
            Thread(target=statements.read, args=("one moment", "problems"), daemon=True).start()
        while place:
            try:
                place = self._with_assistant(place, before)
                if place is None:
                    break
                shown, place = place, self._at(place, before)
                before = None if shown == place else shown  # a list changed: show it again
            except (Stopped, KeyboardInterrupt):
                self.session.say(
                    "stopped; your answers are saved, and `ambition interview` picks up here"
                )
                raise KeyboardInterrupt from None
            except EndOfInput:
                raise Unfinished(self._open()) from None
        now = self.session.now()
        self._save(lambda plan: finished(plan, self.script, now))
        return self.plan

    def _with_assistant(self, place: Place, before: Place | None) -> Place | None:
        """Have the person's assistant ask on behind a heading, and draft where drafts are due."""
        if not at_terminal():
            return place
        if before and before.question != place.question:
            self._questions.one_more(self.plan, before.question)
        if place != Place("goals") or self._was_offered:
            return place
        self._was_offered = True
        kept = assisted.drafted_instead(self.session, self.plan, self.script, self._asker)
        if kept is None:
            return place
        self.plan = kept
        return opening(kept, self.script)

    def _at(self, place: Place, before: Place | None) -> Place | None:
        """Show a place, ask until a reply can be taken, and return where it leads."""
        self._show(place, before)
        while True:
            reply = self._ask(pages.label(self.plan, place, self.script))
            word = command_word(reply)
            word = MOVES.get(word, word)
            if word == "quit":
                raise KeyboardInterrupt
            if word == "?" or replies.asks_back(reply):
                self.session.show(pages.help_page(self.plan, place, self.script))
                continue
            try:
                return self._replied(place, word, reply)
            except NotSaved:
                raise
            except Refused as error:
                output.show_refusal(error)
            except _ChangedMeanwhile:
                return self._taken_up_again(reply)

    def _ask(self, label: str) -> str:
        typed, self._typed = self._typed, ""
        return self._asker.ask(label, typed) if typed else self._asker.ask(label)

    def _replied(self, place: Place, word: str, reply: str) -> Place | None:
        if word == "<":
            return self._back(place)
        question = question_at(place, self.script)
        a_list = pasted.is_list(question, place)
        if word == "e" and question.takes in _EDITABLE:
            return self._edited(place, a_list)
        lines = pasted.lines_of(reply) if a_list else []
        if len(lines) > 1:
            return self._take(place, self._several(place, lines, reply))
        said = reply if word else ""
        if place.field == "if_then":
            said = if_then_agreed(self._asker, said)
        return self._take(place, lambda plan, at: take(plan, at, said, self.script))

    def _several(self, place: Place, lines: list[str], reply: str) -> Take:
        """Ask whether a paste at a list is an answer a line, and return how it is taken."""
        room = pasted.room_for(self.plan, place, question_at(place, self.script))
        prompt = f"  You pasted {len(lines)} lines. "
        if room < len(lines):
            prompt += f"There is room for {room} more, so the last would hold the rest. "
        prompt += f"Keep them as {min(room, len(lines))} separate answers? "
        prompt += "(Enter for yes, n for one) "
        if asked_until_taken(self._asker, prompt, yes_or_no) is False:
            return lambda plan, at: pasted.take_as_one(plan, at, reply, self.script)
        return lambda plan, at: pasted.take_each(plan, at, lines, self.script)

    def _edited(self, place: Place, a_list: bool) -> Place | None:
        """Take what the person types in their editor: an answer, or a list with all its items."""
        question = question_at(place, self.script)
        asked = f"{place.question}.{place.field}" if place.field else place.question
        about = editor.About(self.session.path, asked)
        if not a_list:
            stands = pages.stands_there(self.plan, place, self.script)
            with editor.edited(about, stands, self.session.say) as typed:
                return self._take(place, lambda plan, at: take(plan, at, typed, self.script))
        shown = edited_list.as_text(self.plan, question)
        with editor.edited(about, shown, self.session.say) as typed:

            def change(plan: Plan, at: Place) -> Taken:
                if not edited_list.holds(plan, question, shown):
                    raise _ChangedMeanwhile
                return edited_list.take_list(plan, at, typed, shown, self.script)

            return self._take(place, change)

    def _taken_up_again(self, reply: str) -> Place | None:
        """Go on from the plan as it is now, and offer there what was typed."""
        plan = self.session.workspace.store.load().plan
        plan = self._begin(plan) if self._begin else plan
        if plan.interview.finished and not self.plan.interview.finished:
            raise Refused(
                "the interview was finished in another window, so "
                f"“{reply.strip() or 'Enter'}” was not saved; `ambition` shows your plan"
            )
        self.plan, self._typed = plan, reply.strip()
        words = "Your plan was changed in another window. Here is how it looks now."
        self.session.show([GAP, Say(words, "soon")])
        if self._typed and command_word(reply) != "e":  # where that file is was said
            self.session.show([Say(f"“{self._typed}” is not saved yet.", "soon")])
        return opening(self.plan, self.script)

    def _show(self, place: Place, before: Place | None) -> None:
        """Show where one is; the next line of a list needs no more than its number."""
        if before == place:
            return
        question = question_at(place, self.script)
        if question.step != self._step:
            self.session.show(pages.head(self.plan, place, self.script))
            self._step = question.step
        next_item = before and place == Place(before.question, before.item + 1)
        a_list = question.takes in ("lines", "options", "helpers")
        if a_list and next_item and place.item > 1 and before and not before.field:
            return
        self.session.show(pages.prompt_page(self.plan, place, self.script))

    def _take(self, place: Place, take: Take) -> Place | None:
        def change(plan: Plan) -> tuple[Plan, Taken]:
            taken = take(plan, self._place_in(plan, place))
            return taken.plan, taken

        _, taken = with_result(self._save, change)
        if taken.said:
            self.session.show([GAP, Say(taken.said)])
        return taken.place

    def _back(self, place: Place) -> Place:
        def change(plan: Plan) -> tuple[Plan, Place]:
            at = place_now(place, self.plan, plan, self.script) or place
            to = back(plan, at, self.script)
            return reopened(plan, to), to

        return with_result(self._save, change)[1]

    def _place_in(self, plan: Plan, place: Place) -> Place:
        """Return the place in a plan of a question that was put about another state of it."""
        found = place_now(place, self.plan, plan, self.script)
        if found is None:
            raise _ChangedMeanwhile
        return found

    def _save(self, change: Callable[[Plan], Plan]) -> Plan:
        begin = self._begin

        def begun(plan: Plan) -> Plan:
            return change(begin(plan) if begin else plan)

        self.plan = self.session.workspace.change(begun, goes_on=self._goes_on)
        self._begin, self._goes_on = None, True
        return self.plan

    def _open(self) -> str:
        labels = [question.label for question in unasked(self.plan, self.script)]
        return (
            f"the answers ended before the interview did, and those you gave are saved. "
            f"`ambition interview` picks up with {listed(labels)}"
        )
