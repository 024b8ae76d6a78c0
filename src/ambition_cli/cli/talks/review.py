"""The talk of a review: one question at a time, each answer saved before the next."""

import datetime as dt
from collections.abc import Callable
from typing import Any, TypeVar

from ambition_cli.catalog import load
from ambition_cli.cli import output
from ambition_cli.cli.asking import (
    Asker,
    asked_until_taken,
    needed,
    optional,
    said_back,
)
from ambition_cli.cli.session import Session
from ambition_cli.cli.talks import closing, experiments, notes, promises, reorder, sooner
from ambition_cli.domain.drafting import preferences
from ambition_cli.domain.plan import goal_replies, goals
from ambition_cli.domain.plan.fields import Number
from ambition_cli.domain.plan.model import Experiment, Goal, Option, Plan
from ambition_cli.domain.plan.records import experiment_named, goal_named
from ambition_cli.domain.progress import agenda, continuing, decisions, review, verdict
from ambition_cli.domain.progress.hours import with_hours_noted
from ambition_cli.domain.progress.overdue import Overdue, to_decide
from ambition_cli.domain.words import numbers, replies
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.typed_dates import understood
from ambition_cli.domain.words.wording import listed, one_word
from ambition_cli.errors import EndOfInput, Refused
from ambition_cli.render import ambition as screens
from ambition_cli.render import review as pages
from ambition_cli.render.goals import all_of_it
from ambition_cli.render.page import GAP
from ambition_cli.services.workspace import OneChange

Answer = TypeVar("Answer")
_THREE = (
    ("went_well", "What went well? "),
    ("went_badly", "What didn't? "),
    ("next", "What comes next? "),
)
_ENDS: dict[continuing.Decision, goals.Outcome] = {"reached": "reached", "let go": "let_go"}
_HELP = {
    "one line": "A line is enough, and the next review shows it again. Enter to skip.",
    "progress": "The number it has reached, or +1 for one more. Or say reached, pause or let go. "
    "Enter to skip.",
    "turned out": "Say keep to take the next step up, or change to try it another way. Say stop if "
    "it is not for you, or unclear if a smaller test might tell you more.",
    "learned": "Something you did not know before, about the work, the people or yourself.",
    "start": "Any day, such as Monday, in 2 weeks or 1 March. Pause saves it for later, and let go "
    "drops it.",
    "decision": "Say y if you are still on it, or give a new day for its end. Pause stops it for "
    "now, and let go drops it.",
    "close": "A goal past its date is closed unless you give it a new one, such as in 3 months.",
    "close soon": "A goal past its date is closed unless you give it a new one, such as in a week.",
    "look back": "A line about how it looks from here. Enter to skip.",
    "assumed": "You hadn't said, so it was filled in for you. Press Enter if it is right.",
}
_STOPPED = "stopped; your answers are saved"


class ReviewTalk:
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
            self._about(waiting[0], closes=False)
            self._note({})
        else:
            again = self._ask("What would you like to pick up again? ", optional, "one line")
            self._note({"next": again})
        self.session.show(screens.next_page(self.plan, self.session.today))
        self.session.say("that's enough for today; `ambition review` covers the rest")

    def _whole(self) -> None:
        today = self.session.today
        self.session.show(pages.head(self.plan, today))
        self.session.show(pages.HOW)
        found = agenda.agenda(self.plan, today)
        for one in found.experiments:
            self._about(one)
        notes.confirm(self.session, self._asker, self._sitting)
        promises.tick(self.session, self._asker, self._sitting)
        for goal in found.goals:
            self._goal(goal)
        for option in found.options:
            self._look_back(option)
        self.session.show([GAP])
        for name, question in _THREE:
            self._note({name: self._ask(question, optional, "one line")})
        if found.assumed:
            self._put_right(found.assumed)
        self.session.show(
            [
                *pages.left_for_next_time(found.left),
                *pages.plans_again(self.plan),
                *pages.not_heard(self.plan, today),
            ]
        )
        self.session.show(screens.next_page(self.plan, today))

    def _about(self, found: Overdue, *, closes: bool = True) -> None:
        """Ask about something overdue: what came of what is over, or whether it goes on."""
        record, today = found.record, self.session.today
        self.session.show(pages.one_to_decide(found))
        if isinstance(record, Experiment) and agenda.is_over(record, today):
            self._came_of(record)
        elif isinstance(record, Experiment):
            self._decide(record)
        else:
            self._overdue(record, closes=closes)

    def _goal(self, goal: Goal) -> None:
        """Ask where a goal stands or, where it is past its date, what becomes of it."""
        today = self.session.today
        goal = goal_named(self.plan, goal.id)  # a verdict may have moved it
        stands = with_hours_noted(self.plan, today).goal(goal.id) or goal
        self.session.show(pages.goal_page(stands, today))
        found = next((one for one in to_decide(self.plan, today) if one.record.id == goal.id), None)
        if found:
            self.session.show([pages.reason(found)])
        if agenda.is_overdue(self.plan, goal, today):
            self._overdue(goal, closes=True)
            return
        if agenda.asks_where(goal):
            self._progress(goal)
        there = all_of_it(goal_named(self.plan, goal.id))
        if there:
            self.session.say(there)

    def _progress(self, goal: Goal) -> None:
        """Ask where a goal stands; that it pauses, or is over, may be said instead."""
        take = _as_it_is(said_back(lambda text: goal_replies.value_meant(goal, text)))

        def taken(text: str) -> Any:
            try:
                return take(text)
            except Refused:
                if any(sign.isdigit() for sign in text):
                    raise
            try:
                return continuing.decision_said(text, goal)
            except Refused as error:
                raise Refused(f"give a number, or {error}") from None

        value = self._ask("Where is it now? (Enter to skip) ", taken, "progress")
        if value in _ENDS:
            self._close(goal, _ENDS[value])
            self._say_decided(goal)
        elif value in continuing.choices(goal):
            today = self.session.today
            self._change_if_it_goes(lambda plan: continuing.decided(plan, goal, value, None, today))
            self._say_decided(goal)
        elif value is not None:
            self._change_if_it_goes(
                lambda plan: goals.check_in(plan, goal.id, value, None, self.session.today)
            )

    def _came_of(self, one: Experiment) -> None:
        """Ask in short how something turned out that is over; Enter leaves it as it is."""
        today = self.session.today
        self.session.show(pages.came_of(one))

        def take(text: str) -> Any:
            if replies.means_enter(text):
                return None
            return verdict.verdict_said(text) or self._said_of_over(one, text)

        def change(plan: Plan, said: Any) -> Plan:
            if said is None:
                return plan
            first, second = said
            if first in continuing.choices(one):
                return continuing.decided(plan, one, first, second, today)
            answers = {"verdict": first} | ({"liking": second} if second else {})
            return verdict.finished(plan, one.id, answers, today)

        said = self._ask_and_change("How did it turn out? ", take, change, "turned out")
        after = experiment_named(self.plan, one.id)
        if after.result:
            self._learned(after)
        elif said:
            self._say_decided(one)

    def _said_of_over(self, one: Experiment, text: str) -> Any:
        words = listed(list(verdict.VERDICTS), "or")
        refused = Refused(f"say {words}, like keep 4; or give a date, to keep going until then")
        if command_word(text) == "c":  # change, or continue?
            raise refused
        try:
            return continuing.decision_or_day_said(text, one, self.session.today)
        except Refused:
            raise refused from None

    def _learned(self, one: Experiment) -> None:
        """Ask what was learned of something that was just finished, and say what follows."""
        if not one.result:
            return
        self.session.say(f"{one.id} is finished, and your verdict is {one.result.verdict}")
        self.session.say(closing.of_verdict(one))
        learned = self._ask("What did you learn? (Enter to skip) ", optional, "learned")
        if learned:
            self._change_if_it_goes(
                lambda plan: verdict.learned_later(plan, one.id, learned), learned
            )
            order = preferences.order_in(self.plan, learned)
            if order:
                reorder.offer(self.session, self._asker, learned, order, self._change_if_it_goes)
        follows = verdict.what_follows(self.plan, one.id, load.catalogue(), self.session.today)
        experiments.say_what_follows(self.session, self.plan, follows)
        sooner.say(self.session, self.plan, one.id)

    def _decide(self, one: Experiment) -> None:
        """Ask when something starts, or whether it goes on; Enter leaves it as it is."""
        today = self.session.today
        usual = continuing.usual_day(self.plan, one, today)
        self.session.show(pages.how_to_decide(one, usual))

        def take(text: str) -> Any:
            if replies.means_enter(text):
                return None
            return continuing.decision_or_day_said(text, one, today)

        def change(plan: Plan, said: Any) -> Plan:
            return continuing.decided(plan, one, said[0], said[1], today) if said else plan

        question = "When will you start it? " if one.is_planned else "Are you still on it? "
        help = "start" if one.is_planned else "decision"
        if self._ask_and_change(question, take, change, help):
            self._say_decided(one)

    def _overdue(self, goal: Goal, *, closes: bool) -> None:
        """Ask what becomes of a goal past its date; where it `closes`, Enter closes it."""
        today = self.session.today
        self.session.show(pages.how_to_close(goal, closes=closes))

        def take(text: str) -> Any:
            if replies.means_enter(text):
                return None
            return continuing.decision_or_day_said(text, goal, today)

        def change(plan: Plan, said: Any) -> Plan:
            is_moved = said and said[0] in ("continue", "pause")
            return continuing.decided(plan, goal, said[0], said[1], today) if is_moved else plan

        help = "close soon" if goals.is_due_sooner(goal) else "close"
        said = self._ask_and_change("Did you reach it? ", take, change, help)
        if said and said[0] in _ENDS:
            self._close(goal, _ENDS[said[0]])
        elif not said and closes:
            outcome = continuing.closed_by_enter(goal)
            self._change_if_it_goes(lambda plan: goals.close(plan, goal.id, outcome, None, today))
        if said or closes:
            self._say_decided(goal)
        if not said and closes:
            self.session.say("`ambition undo` takes that back, and this review with it")

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
                sooner.say(self.session, self.plan, one.id)

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
    ) -> Answer:
        """Ask until the plan can take the reply; where it cannot take Enter, leave it."""

        def taken(text: str) -> Answer:
            answer = take(text)
            try:
                self._sitting.change(lambda plan: change(plan, answer))
            except Refused as error:
                if text.strip():
                    raise
                output.show_refusal(error)
            return answer

        return self._ask(prompt, taken, help)

    def _note(self, said: dict[str, str | None]) -> None:
        self._sitting.change(lambda plan: review.noted(plan, said, self.session.today))

    def _change_if_it_goes(self, change: Callable[[Plan], Plan], typed: str | None = None) -> None:
        """Change the plan; if what was asked about is gone by now, say so and go on."""
        try:
            self._sitting.change(change)
        except Refused as error:
            said = f"; you had typed “{typed}”" if typed else ""
            output.show_refusal(f"{error}{said}")


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
