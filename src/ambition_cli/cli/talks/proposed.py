"""Deciding about what an assistant proposes, on the same screens as about our own drafts."""

from collections.abc import Callable, Sequence
from typing import Any

from ambition_cli.assistant.proposals import Proposal, without_settled_marks
from ambition_cli.cli import output
from ambition_cli.cli.asking import Asker, asked_until_taken, optional
from ambition_cli.cli.session import Session
from ambition_cli.domain.drafting.edits import EXPERIMENT_FIELDS, GOAL_FIELDS, edited, kept_text
from ambition_cli.domain.drafting.goals import Draft
from ambition_cli.domain.plan.model import DraftEdit, Experiment, Goal, Plan, table_of
from ambition_cli.domain.words import wording
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.choosing import choice
from ambition_cli.domain.words.wording import counted, listed
from ambition_cli.errors import EndOfInput, Refused, Stopped
from ambition_cli.render import proposed as pages
from ambition_cli.render.page import GAP, Page, Say
from ambition_cli.services import proposals as service
from ambition_cli.services.proposals import Proposed

# As a field is called where it is shown, or as many would call it.
_SHOWN_AS = {
    "by": "date", "due": "date", "deadline": "date", "number": "numbers",
    "if-then": "plan", "hypothesis": "belief", "step": "steps", "right if": "criterion",
    "time": "hours",
}  # fmt: skip
_OUT = ("out", "-", "leave it out", "leave out")
_OURS = ("o", "ours")
_STOPPED = "nothing is in your plan yet; `ambition proposals` lists what is waiting"


class Deciding:
    """One sitting over a reply: nothing enters the plan before its end, and then in one change."""

    def __init__(
        self,
        session: Session,
        proposed: Proposed,
        asker: Asker,
        ours: Callable[[str], Page],
        *,
        goes_on: bool = False,
    ) -> None:
        """Take up what was proposed; `ours` returns what the program drafts of goals or others.

        In an interview that `goes_on`, what is kept is one change with it.
        """
        self._goes_on = goes_on
        self.session, self.plan, self._asker = session, proposed.plan, asker
        self._batch, self._ours = proposed.batch, ours
        self._left = list(proposed.proposals)
        self._out: list[str] = []

    def hold(self) -> Plan | None:
        """Show it screen by screen, and return the plan with what was kept; None where nothing was.

        Ctrl-C and the end of the input leave everything waiting.
        """
        try:
            self._hear()
            for what, page in (
                (("goal",), pages.goal_screen),
                (("experiment",), self._experiments),
                (("answer", "ambition"), pages.spoken_screen),
            ):
                self._decide(what, page)
        except (Stopped, KeyboardInterrupt):
            self.session.say(f"stopped; {_STOPPED}")
            raise KeyboardInterrupt from None
        except EndOfInput:
            raise EndOfInput(f"the answers ended before this was decided, so {_STOPPED}") from None
        self.session.show(pages.what_waits(self._batch))
        return self._taken()

    def _experiments(self, left: Sequence[Proposal]) -> Page:
        return pages.experiment_screen(self.plan, left, self.session.today)

    def _hear(self) -> None:
        """Show what was heard; what is wrong there is kept, and sent along the next time."""
        if self._batch.reading:
            self.session.show(pages.heard(self._batch))
            prompt = "Is anything wrong there? Say what, or press Enter. "
            said = asked_until_taken(self._asker, prompt, optional)
            if said:
                _correct(self.session, self._batch.number, self._batch.reading, said)
        self.session.show(pages.notes_of(self._batch))

    def _decide(self, what: tuple[str, ...], page: Callable[[list[Proposal]], Page]) -> None:
        while left := [one for one in self._left if one.what in what]:
            self.session.show(page(left))
            ours = ", o shows the built-in drafts" if what[0] in ("goal", "experiment") else ""
            reply = self._asker.ask(f"(Enter to keep, {choice(len(left))} opens one{ours}) ")
            word = command_word(reply)
            if word in _OURS and ours:
                self.session.show(self._ours(what[0]))
                continue
            if not word:
                return
            if not word.isdecimal() or not 1 <= int(word) <= len(left):
                wrong = f"press Enter, or give {choice(len(left))}"
                self.session.show([Say(wrong, "soon", 2)])
                continue
            self._open(int(word), left[int(word) - 1])

    def _open(self, number: int, one: Proposal) -> None:
        """Open one proposal: to be reworded, field by field, or left out."""
        while True:
            self.session.show(pages.opened(self.plan, number, one))
            reply = self._asker.ask("Change ")
            word = command_word(reply)
            if not word:
                return
            if word in _OUT:
                self._left = [other for other in self._left if other.id != one.id]
                self._out.append(one.id)
                return
            try:
                one = self._changed(one, word, reply)
            except Refused as error:
                output.show_refusal(error)

    def _changed(self, one: Proposal, word: str, reply: str) -> Proposal:
        if one.what in ("answer", "ambition"):
            record = {**one.record, "text": wording.clean(reply, "the answer")}
        else:
            fields = GOAL_FIELDS if one.what == "goal" else EXPERIMENT_FIELDS
            word = _SHOWN_AS.get(word, word)
            if word not in fields:
                raise Refused(f"type {listed(list(fields), 'or')}, or out to leave it out")
            model = Goal if one.what == "goal" else Experiment
            draft = model.model_validate(one.record)
            stands = getattr(draft, fields[word], "")
            stands = "; ".join(stands) if isinstance(stands, tuple) else stands
            self.session.show([GAP, Say(f"{stands}", "quiet", 2)] if stands else [])
            text = self._asker.ask(f"{word.capitalize()} ")
            if not text.strip():
                return one
            record = _with_field(one, draft, fields[word], text, self.session)
        after = without_settled_marks(one.model_copy(update={"record": record}))
        record = after.record
        service.reword(self.session.workspace, one.id, record, after.marks)
        self._left = [after if other.id == one.id else other for other in self._left]
        return after

    def _taken(self) -> Plan | None:
        """Accept what is left, put away what is out, and say what was done."""
        ids = [one.id for one in self._left]
        if self._out:
            service.refuse(self.session.workspace, self._out)
        if not ids:
            self.session.say("nothing was kept, so your plan is as it was")
            return None
        return accepted(self.session, ids, goes_on=self._goes_on)


def _with_field(
    one: Proposal, draft: Goal | Experiment, field: str, text: str, session: Session
) -> dict[str, Any]:
    """Return a proposal's record with a field as it was typed. Raises Refused."""
    kept = kept_text(field, text, draft, session.today)
    if isinstance(draft, Goal) and field != "title":  # the rest of it is the assistant's, or theirs
        edit = DraftEdit(draft=one.id, field=field, text=kept)
        return table_of(edited(Draft(one.id, draft), [edit], session.today).record)
    value: Any = kept
    if field == "hours":
        value = float(kept) if "." in kept else int(kept)
    elif field == "steps":
        value = kept.split("\n")
    return {**one.record, field: value}


def _correct(session: Session, number: int, reading: Sequence[str], said: str) -> None:
    """Keep what the person says to a reading, or to one line where they begin with its number."""
    first, _, rest = said.partition(" ")
    at = first.rstrip(".:)")
    is_line = at.isdecimal() and 1 <= int(at) <= len(reading) and rest.strip()
    heard = reading[int(at) - 1] if is_line else " ".join(reading)
    service.correct(session.workspace, number, heard, rest.strip() if is_line else said)
    session.say("kept; it goes with the next brief, and `ambition draft` asks again with it")


def accepted(session: Session, ids: Sequence[str], *, goes_on: bool = False) -> Plan:
    """Put proposals into the plan, and say what became of them."""
    decided = service.accept(session.workspace, ids, goes_on=goes_on)
    records = [to for _, to in decided.became if " for " not in to]
    spoken = [to for _, to in decided.became if " for " in to]
    goals = [id for id in records if decided.plan.goal(id)]
    others = [id for id in records if id not in goals]
    parts = [counted(len(goals), "goal")] if goals else []
    parts += [counted(len(others), "experiment")] if others else []
    parts += [counted(len(spoken), "answer")] if spoken else []
    verb = "is" if len(records) + len(spoken) == 1 else "are"
    back = "" if goes_on else "; `ambition undo` takes all of it back"
    session.say(f"{listed(parts)} {verb} in your plan{back}")
    for told in decided.told:
        session.say(told)
    return decided.plan
