"""The tools of `ambition mcp`: what an assistant may read, ask and hand in, as plain calls.

Each answers with JSON text. Answers and errors go through `Sent` first: private records, names and
what quotes them are not in them, as if they did not exist. A call that cannot be answered raises an
AmbitionError; send what `said_of` makes of it.
"""

import os
from dataclasses import replace
from typing import Any

from ambition_cli.assistant import brief as briefs
from ambition_cli.assistant.read import Kind
from ambition_cli.assistant.sent import Sent
from ambition_cli.catalog import load
from ambition_cli.catalog.crisis import crisis
from ambition_cli.domain.interview.order import Script
from ambition_cli.domain.plan import experiments
from ambition_cli.domain.plan.model import Experiment, LogEntry, Plan
from ambition_cli.domain.words.danger import danger_in
from ambition_cli.domain.words.wording import clean, listed, shortened
from ambition_cli.errors import AmbitionError, Busy, NotAPlan, NotSaved, Refused
from ambition_cli.render import passed_on
from ambition_cli.services import interview_steps, proposals
from ambition_cli.services.workspace import Workspace, with_result

LONGEST = 20_000
"""Characters of a text that is taken."""

_LONGEST_SENTENCE = 400
_OF_GOALS = ("goals", "goals_before", "progress", "older_left_out")
_OF_EXPERIMENTS = ("experiments", "tried_before", "logs", "older_left_out")
_CALLED = "an assistant over MCP"
_WAITS = "what is left of it waits for the person, who decides with `ambition proposals`"
_BECOMES = {
    "refuse": "refused",
    "mark": "marked",
    "fit": "given_other_days",
    "wait": "got_no_turn",
}
_PLAN_IS_CLOSED = "the plan can't be read as it is; `ambition` at the terminal says why"
_NOT_SAVED = "nothing was saved: the file can't be written now; `ambition` at the terminal says why"
_BUSY = "nothing was saved: the plan is being changed by something else; try again"


class Tools:
    """The tools for one plan, a method each."""

    def __init__(self, workspace: Workspace) -> None:
        """Take the plan to work on."""
        self._workspace = workspace

    def said_of(self, error: AmbitionError) -> str:
        """Return what went wrong in a sentence that may be sent."""
        if isinstance(error, NotAPlan):  # it names the file, and may quote a line of it
            return _PLAN_IS_CLOSED
        if isinstance(error, NotSaved):
            return _NOT_SAVED
        if isinstance(error, Busy):
            return _BUSY
        try:
            told = self._sent().text(f"{error}")
        except AmbitionError:  # the plan became unreadable meanwhile
            return _PLAN_IS_CLOSED
        for folder in (self._workspace.path.parent, self._workspace.path.resolve().parent):
            told = told.replace(f"{folder}{os.sep}", "")
        return shortened(told, _LONGEST_SENTENCE)

    # --- reading ---

    def plan(self) -> str:
        """Return all of the plan that may be sent."""
        return briefs.in_json(self._sent().with_records())

    def goals(self) -> str:
        """Return the goals, with their progress."""
        return self._some(_OF_GOALS)

    def experiments(self) -> str:
        """Return the experiments, with their logs and results."""
        return self._some(_OF_EXPERIMENTS)

    def brief(self, kind: Kind = "plan") -> str:
        """Return a brief: what to draft, in which form, from which answers."""
        plan = self._look()
        briefs.refuse_empty(kind, plan)
        return briefs.brief(kind, plan, self._workspace.today).text

    # --- interviewing ---

    def interview_next(self) -> str:
        """Return what the interview asks next. Never writes."""
        return self._step(interview_steps.asked(self._workspace, self._script()))

    def interview_reply(self, place: str, reply: str = "") -> str:
        """Take one reply, save it, and return what is asked next."""
        workspace = replace(self._workspace, command="mcp interview")
        _refuse_long(reply, "the reply")
        return self._step(interview_steps.replied(workspace, self._script(), reply, place))

    # --- handing in ---

    def propose(self, reply: str) -> str:
        """Take in what was drafted from a brief; it waits at the terminal, beside the plan.

        What it says of the draft follows only from what was sent, so that trying does not tell
        whether a private record rules something out.
        """
        workspace = replace(self._workspace, command="mcp propose")
        proposed = proposals.propose(workspace, reply, origin=proposals.Origin(by=_CALLED))
        sent = self._sent()
        told: dict[str, list[str]] = {}
        for point in proposed.points:
            if point.is_mended:
                told.setdefault(_BECOMES[point.becomes], []).append(sent.text(point.sentence))
        return briefs.in_json({"waits": _WAITS, **told})

    def note(self, text: str) -> str:
        """Keep a note in the person's words: in the experiment that is running, as a log is."""
        return self._noted("mcp note", text, None, {})

    def log(
        self,
        text: str,
        experiment: str | None = None,
        energy: int | None = None,
        hours: float | None = None,
    ) -> str:
        """Log how a running experiment goes; `energy` from 1 to 5."""
        if energy is not None and not 1 <= energy <= 5:
            raise Refused("energy must be from 1 to 5")
        if hours is not None and not 0 <= hours <= 24:
            raise Refused("hours must be from 0 to 24")
        given = {"energy": energy, "hours": hours}
        fields = {key: value for key, value in given.items() if value is not None}
        return self._noted("mcp log", text, experiment, fields)

    def _noted(self, command: str, text: str, id: str | None, fields: dict[str, Any]) -> str:
        _refuse_long(text, "the note")
        danger = danger_in(text)
        if danger:
            return briefs.in_json(passed_on.calm_screen(danger, crisis()))
        words = clean(text, "the note")
        today = self._workspace.today

        def change(plan: Plan) -> tuple[Plan, str]:
            running = self._running(plan, id).id
            entry = LogEntry(on=today, note=words, **fields)
            return experiments.log(plan, running, entry, today), running

        _, logged = with_result(replace(self._workspace, command=command).change, change)
        return briefs.in_json({"noted_for": logged, "undo": "`ambition undo` takes it back"})

    def _running(self, plan: Plan, id: str | None) -> Experiment:
        """Return the experiment to log into, among those that may be known here."""
        hidden = Sent(plan, self._workspace.today).hidden
        running = [one for one in plan.experiments if one.is_running and one.id not in hidden]
        if not running:
            raise Refused("no experiment is running, so there is nothing to note it for")
        ids = [one.id for one in running]
        if id is None and len(running) > 1:
            raise Refused(f"{listed(ids)} are running; say which")
        found = [one for one in running if id in (None, one.id)]
        if not found:
            are = "is" if len(ids) == 1 else "are"
            raise Refused(f"no running experiment has that id; {listed(ids)} {are} running")
        return found[0]

    # --- shared ---

    def _look(self) -> Plan:
        return self._workspace.look(begins=True)

    def _sent(self) -> Sent:
        return Sent(self._look(), self._workspace.today)

    def _script(self) -> Script:
        return Script(load.catalogue(), self._workspace.today)

    def _some(self, keys: tuple[str, ...]) -> str:
        table = self._sent().with_records()
        return briefs.in_json({key: table[key] for key in keys if key in table})

    def _step(self, step: interview_steps.Step) -> str:
        values = passed_on.step(
            step.plan, step.place, self._script(), said=step.said, refused=step.refused
        )
        if step.danger:
            values |= passed_on.calm_screen(step.danger, crisis())
        return briefs.in_json(values)


def _refuse_long(text: str, what: str) -> None:
    """Raise Refused where a text is longer than anybody types."""
    if len(text) > LONGEST:
        raise Refused(f"{what} is longer than {LONGEST:,} characters; shorten it")
