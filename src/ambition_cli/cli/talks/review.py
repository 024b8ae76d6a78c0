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
from ambition_cli.cli.talks import experiments
from ambition_cli.domain.plan import goals
from ambition_cli.domain.plan.fields import Number
from ambition_cli.domain.plan.model import Experiment, Goal, Option, Plan
from ambition_cli.domain.plan.records import experiment_named, goal_named
from ambition_cli.domain.progress import continuing, decisions, review
from ambition_cli.domain.progress.now import running_for
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
    ("went_badly", "What did not? "),
    ("next", "What comes next? "),
)
_HELP = {
    "one line": "A line is enough; the next review shows it again. Enter leaves it out.",
    "progress": "A number, counted as the goal counts it, or +1 for one more. Enter leaves it as "
    "it is.",
    "decision": "continue gives it a new day, pause keeps it for later, let go ends it. Enter "
    "leaves it as it is.",
    "day": "A day such as in 2 weeks, 1 March or 2027-03-01.",
    "look back": "A line about how it looks from here. Enter leaves it out.",
    "assumed": "The program filled this in, since nobody had said it. Enter says that it is right.",
}


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
            self.session.say("stopped; what you answered is saved")
        except KeyboardInterrupt:
            self.session.say("stopped; what you answered is saved")
            raise

    def _one_thing(self, away: dt.timedelta) -> None:
        self.session.show(pages.welcome(away))
        waiting = to_decide(self.plan, self.session.today)
        if waiting:
            self.session.show(pages.one_to_decide(waiting[0]))
            self._decide(waiting[0])
            self._note({})
        else:
            again = self._ask("What would you like to take up again? ", optional, "one line")
            self._note({"next": again})
        self.session.show(screens.next_page(self.plan, self.session.today))
        self.session.say("that is enough for today; ambition review goes through the rest")

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
        value = self._ask("Where is it now? (Enter: as it is) ", take, "progress")
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
        elif decision:
            self._change_if_it_goes(
                lambda plan: continuing.decided(plan, record, decision, None, self.session.today)
            )
        if self.plan is not before:
            self._say_decided(record)

    def _until(self, record: Goal | Experiment) -> None:
        """Ask until when something goes on, or when what never began begins."""
        today = self.session.today
        usual = continuing.usual_day(self.plan, record, today)
        asks = "From when?" if record.status == "planned" else "Until when?"
        edge: Edge = "first" if record.status == "planned" else "last"
        self._ask_and_change(
            f"{asks} (Enter: {in_full(usual) if usual else 'leave it'}) ",
            or_nothing(lambda text: understood(text, today, edge=edge), "ok", "yes"),
            lambda plan, day: continuing.decided(plan, record, "continue", day, today),
            "day",
        )

    def _say_decided(self, record: Goal | Experiment) -> None:
        """Say what became of it, and what that means for what hangs on it."""
        if isinstance(record, Goal):
            goal = goal_named(self.plan, record.id)
            still = [one.id for one in running_for(self.plan, goal.id)]
            go_on = f"; {listed(still)} still running for it" if still else ""
            self.session.say(f"{_of_goal(goal)}{go_on if goal.closed else ''}")
        else:
            one = experiment_named(self.plan, record.id)
            self.session.say(_of_experiment(one))
            if one.status == "dropped":
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
                raise Refused("say what is right instead, or Enter if it is right as it stands")
            if replies.means_enter(text):
                return "skip"
            return takers.get(found.field, needed)(text)

        self._ask_and_change(
            "(Enter: it is right as it stands) ",
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
        """Change the plan; where what was asked about is gone meanwhile, say so, and go on."""
        try:
            self._sitting.change(change)
        except Refused as error:
            said = f"; what you typed: {typed}" if typed else ""
            self.session.show([Say(f"{error}{said}", "soon", 2)])


def _as_it_is(take: Callable[[str], Answer]) -> Callable[[str], Answer | None]:
    """Return what takes where a goal stands; "none" may mean 0, so it is left to `take`."""

    def taken(text: str) -> Answer | None:
        unchanged = command_word(text) in ("the same", "same", "as it is", "no change", "unchanged")
        enters = replies.means_enter(text) and not replies.is_none(text)
        return None if unchanged or enters or replies.is_no(text) else take(text)

    return taken


def _of_goal(goal: Goal) -> str:
    if goal.closed:
        return f"{goal.id} is {'reached' if goal.status == 'reached' else 'let go'}"
    if goal.status == "later":
        return f"{goal.id} waits; ambition goals resume {one_word(goal.id)} takes it up again"
    return f"{goal.id} goes on until {in_full(goal.due)}" if goal.due else f"{goal.id} goes on"


def _of_experiment(one: Experiment) -> str:
    if one.status == "running" and one.ends:
        return f"{one.id} goes on until {in_full(one.ends)}"
    if one.status == "planned" and one.starts:
        return f"{one.id} begins on {in_full(one.starts)}"
    if one.status == "paused":
        return (
            f"{one.id} is paused; ambition experiments resume {one_word(one.id)} takes it up again"
        )
    return f"{one.id} {'is let go' if one.status == 'dropped' else 'waits under later'}"
