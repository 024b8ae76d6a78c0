"""The talk of a review: one question at a time, each answer saved before the next."""

import datetime as dt
from collections.abc import Callable
from typing import TypeVar

from ambition_cli.catalog import load
from ambition_cli.cli.asking import (
    Asker,
    asked_until_taken,
    needed,
    optional,
    or_nothing,
    said_back,
)
from ambition_cli.cli.session import Session
from ambition_cli.cli.talks import closing, experiments
from ambition_cli.domain.plan import goals
from ambition_cli.domain.plan.fields import Number
from ambition_cli.domain.plan.model import Experiment, Goal, Option, Plan
from ambition_cli.domain.plan.records import experiment_named, goal_named
from ambition_cli.domain.progress import continuing, decisions, review
from ambition_cli.domain.progress.overdue import Overdue, to_decide
from ambition_cli.domain.words import numbers, replies
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.typed_dates import Edge, understood
from ambition_cli.domain.words.wording import listed, one_word
from ambition_cli.errors import EndOfInput, Refused
from ambition_cli.render import ambition as screens
from ambition_cli.render import review as pages
from ambition_cli.render.goals import all_of_it
from ambition_cli.render.page import GAP, Say
from ambition_cli.services.workspace import OneChange

Answer = TypeVar("Answer")
_THREE = (
    ("went_well", "What went well? "),
    ("went_badly", "What didn't? "),
    ("next", "What comes next? "),
)
_HELP = {
    "one line": "A line is enough, and the next review shows it again. Enter to skip.",
    "progress": "The number it has reached, or +1 for one more. Enter to skip.",
    "decision": "continue gives it a new date, pause saves it for later, and let go ends it. "
    "Enter to leave it as it is.",
    "day": "Give a day such as in 2 weeks, 1 March or 2027-03-01.",
    "look back": "A line about how it looks from here. Enter to skip.",
    "assumed": "You had not said, so ambition filled it in. Press Enter if it is right.",
}
_STOPPED = "stopped; your answers are saved"


class Looking:
    """One review: one change in the history, however many answers it takes."""

    def __init__(self, session: Session, asker: Asker) -> None:
        """Take up the plan."""
        self.session, self._asker = session, asker
        self._sitting = OneChange(session.workspace, session.look())

    @property
    def plan(self) -> Plan:
        """Return the plan as it was saved last."""
        return self._sitting.plan

    def hold(self) -> None:
        """Ask all that is open; after a long silence one thing."""
        away = review.been_away(self.plan, self.session.today)
        try:
            if away:
                self._one_thing(away)
            else:
                self._whole()
        except EndOfInput:
            self.session.say(_STOPPED)
        except KeyboardInterrupt:
            self.session.say(_STOPPED)
            raise

    def _one_thing(self, away: dt.timedelta) -> None:
        self.session.show(pages.welcome(away))
        waiting = to_decide(self.plan, self.session.today)
        if waiting:
            self.session.show(pages.one_to_decide(waiting[0]))
            self._decide(waiting[0])
            self._note({})
        else:
            again = self._ask("What would you like to pick up again? ", optional, "one line")
            self._note({"next": again})
        self.session.show(screens.next_page(self.plan, self.session.today))
        self.session.say("that's enough for today; `ambition review` covers the rest")

    def _whole(self) -> None:
        self.session.show(pages.head(self.plan, self.session.today))
        self.session.show(pages.HOW)
        for found in to_decide(self.plan, self.session.today):
            if isinstance(found.record, Experiment):
                self.session.show(pages.one_to_decide(found))
                self._decide(found)
        for goal in goals.active(self.plan):
            self._goal(goal)
        for option in decisions.decided_to_look_back_on(self.plan, self.session.today):
            self._look_back(option)
        self.session.show([GAP])
        for name, question in _THREE:
            self._note({name: self._ask(question, optional, "one line")})
        found_assumed = review.assumption(self.plan)
        if found_assumed:
            self._put_right(found_assumed)
        self.session.show(
            [*pages.plans_again(self.plan), *pages.not_heard(self.plan, self.session.today)]
        )
        self.session.show(screens.next_page(self.plan, self.session.today))

    def _goal(self, goal: Goal) -> None:
        """Ask where a goal stands, and then, where it is overdue, whether it goes on."""
        self.session.show(pages.goal_page(goal, self.session.today))
        if goal.target is not None or goals.stands_at(goal) is not None:
            self._progress(goal)
        after = goal_named(self.plan, goal.id)
        found = [
            one for one in to_decide(self.plan, self.session.today) if one.record.id == goal.id
        ]
        if found:
            self.session.show([pages.reason(found[0])])
            self._decide(found[0])
        elif all_of_it(after):
            self.session.say(all_of_it(after))

    def _progress(self, goal: Goal) -> None:
        take = _as_it_is(said_back(lambda text: goals.value_meant(goal, text)))
        value = self._ask("Where is it now? (Enter to skip) ", take, "progress")
        if value is not None:
            self._change_if_it_goes(
                lambda plan: goals.check_in(plan, goal.id, value, None, self.session.today)
            )

    def _decide(self, found: Overdue) -> None:
        """Ask whether something overdue goes on, and until when; Enter leaves it as it is."""
        record, words = found.record, continuing.choices(found.record)
        question = f"{listed(list(words), 'or')}? "
        take = or_nothing(lambda text: continuing.decision_said(text, record))
        decision = self._ask(question, take, "decision")
        before = self.plan
        if decision == "continue":
            self._until(record)
        elif isinstance(record, Goal) and decision in ("reached", "let go"):
            self._close(record, "reached" if decision == "reached" else "let_go")
        elif decision:
            self._change_if_it_goes(
                lambda plan: continuing.decided(plan, record, decision, None, self.session.today)
            )
        if self.plan is not before:
            self._say_decided(record)

    def _close(self, goal: Goal, outcome: goals.Outcome) -> None:
        """Close a goal, with what the person wants to keep of it."""
        self.session.say(closing.OF_GOALS[outcome].said)
        note = None
        try:
            note = closing.asked_about(self._asker, outcome)
        finally:  # that it is closed was said, even if the question is cut short
            self._change_if_it_goes(
                lambda plan: goals.close(plan, goal.id, outcome, note, self.session.today), note
            )

    def _until(self, record: Goal | Experiment) -> None:
        """Ask until when something goes on, or when what never began begins."""
        today = self.session.today
        usual = continuing.usual_day(self.plan, record, today)
        asks = "From when?" if record.status == "planned" else "Until when?"
        edge: Edge = "first" if record.status == "planned" else "last"
        self._ask_and_change(
            f"{asks} (Enter {f'for {in_full(usual)}' if usual else 'to leave it'}) ",
            or_nothing(lambda text: understood(text, today, edge=edge), "ok", "yes"),
            lambda plan, day: continuing.decided(plan, record, "continue", day, today),
            "day",
        )

    def _say_decided(self, record: Goal | Experiment) -> None:
        """Say what became of it, and what that means for what hangs on it."""
        if isinstance(record, Goal):
            goal = goal_named(self.plan, record.id)
            is_closed = goal.closed is not None
            self.session.say(closing.goal_closed(self.plan, goal) if is_closed else _of_goal(goal))
        else:
            one = experiment_named(self.plan, record.id)
            self.session.say(_of_experiment(one))
            if one.is_dropped:
                experiments.say_what_waited(self.session, self.plan, one.id)

    def _look_back(self, option: Option) -> None:
        self.session.show(pages.decided(option, self.session.today))
        said = self._ask("How does it look now? ", optional, "look back")
        self._change_if_it_goes(
            lambda plan: decisions.looked_back(plan, option.id, said, self.session.today), said
        )

    def _put_right(self, found: review.Assumption) -> None:
        self.session.show(pages.assumed(found))
        takers: dict[str, Callable[[str], str | Number | dt.date | None]] = {
            "baseline": said_back(numbers.number_meant),
            "target": said_back(numbers.number_meant),
            "due": lambda text: understood(text, self.session.today),
        }

        def take(text: str) -> str | Number | dt.date | None:
            """Return what is right instead; a yes, as Enter, says that it is right as it is."""
            if not text.strip() or replies.is_yes(text):
                return None
            if replies.is_no(text):
                raise Refused("say what is right instead, or press Enter if this is right")
            if replies.means_enter(text):
                return "skip"
            return takers.get(found.field, needed)(text)

        self._ask_and_change(
            "(Enter if this is right) ",
            take,
            lambda plan, answer: review.put_right(
                plan, found, answer, load.catalogue().patterns, self.session.today
            ),
            "assumed",
        )
        after = goal_named(self.plan, found.goal.id)
        if found.field == "due" and after.due and after.due != found.goal.due:
            self.session.say(f"{after.id} is due on {in_full(after.due)}")

    def _ask(self, prompt: str, take: Callable[[str], Answer], help: str) -> Answer:
        return asked_until_taken(self._asker, prompt, take, _HELP[help])

    def _ask_and_change(
        self,
        prompt: str,
        take: Callable[[str], Answer],
        change: Callable[[Plan, Answer], Plan],
        help: str,
    ) -> None:
        """Ask until the plan can take the reply; where it cannot take Enter, leave it."""

        def taken(text: str) -> None:
            answer = take(text)
            try:
                self._sitting.change(lambda plan: change(plan, answer))
            except Refused as error:
                if text.strip():
                    raise
                self.session.show([Say(f"{error}", "soon", 2)])

        self._ask(prompt, taken, help)

    def _note(self, said: dict[str, str | None]) -> None:
        self._sitting.change(lambda plan: review.noted(plan, said, self.session.today))

    def _change_if_it_goes(self, change: Callable[[Plan], Plan], typed: str | None = None) -> None:
        """Change the plan; if what was asked about is gone by now, say so and go on."""
        try:
            self._sitting.change(change)
        except Refused as error:
            said = f"; you had typed “{typed}”" if typed else ""
            self.session.show([Say(f"{error}{said}", "soon", 2)])


def _as_it_is(take: Callable[[str], Answer]) -> Callable[[str], Answer | None]:
    """Return what takes where a goal stands; "none" may mean 0, so it is left to `take`."""

    def taken(text: str) -> Answer | None:
        unchanged = command_word(text) in ("the same", "same", "as it is", "no change", "unchanged")
        enters = replies.means_enter(text) and not replies.is_none(text)
        return None if unchanged or enters or replies.is_no(text) else take(text)

    return taken


def _of_goal(goal: Goal) -> str:
    if goal.is_for_later:
        return f"{goal.id} is paused; `ambition goals resume {one_word(goal.id)}` resumes it"
    return f"{goal.id} is now due on {in_full(goal.due)}" if goal.due else f"{goal.id} goes on"


def _of_experiment(one: Experiment) -> str:
    if one.is_running and one.ends:
        return f"{one.id} now ends on {in_full(one.ends)}"
    if one.is_planned and one.starts:
        return f"{one.id} starts on {in_full(one.starts)}"
    if one.is_paused:
        return f"{one.id} is paused; `ambition experiments resume {one_word(one.id)}` resumes it"
    return f"{one.id} is {'dropped' if one.is_dropped else 'saved for later'}"
