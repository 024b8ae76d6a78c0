"""The talk of a review: one question at a time, each answer saved before the next."""

import datetime as dt
from collections.abc import Callable
from typing import TypeVar

from ambition_cli.cli import flags
from ambition_cli.cli.asking import Asker, asked_until_taken, one_of, optional
from ambition_cli.cli.desk import Desk
from ambition_cli.domain import deciding, goals, review
from ambition_cli.domain.dates import in_full, understood
from ambition_cli.domain.fields import Number
from ambition_cli.domain.overdue import Overdue, overdue
from ambition_cli.domain.plan import Option, Plan
from ambition_cli.domain.trying import Goal
from ambition_cli.errors import AmbitionError, EndOfInput
from ambition_cli.render import review as pages
from ambition_cli.render.page import GAP, Page, Say

Answer = TypeVar("Answer")
_THREE = (
    ("well", "What went well? "),
    ("badly", "What did not? "),
    ("next", "What comes next? "),
)


class Looking:
    """One review: one change in the history, however many answers it takes."""

    def __init__(self, at: Desk, asker: Asker) -> None:
        """Take up the plan."""
        self.at, self._asker = at, asker
        self.plan = at.look()
        self._first = True

    def hold(self) -> None:
        """Ask all that is open; after a long silence one thing."""
        away = review.been_away(self.plan, self.at.today)
        try:
            if away:
                self._one_thing(away)
            else:
                self._whole()
        except EndOfInput:
            self.at.say("stopped; what you answered is saved")
        except KeyboardInterrupt:
            self.at.say("\nstopped; what you answered is saved")
            raise

    def _one_thing(self, away: dt.timedelta) -> None:
        self.at.show(pages.welcome(away))
        waiting = overdue(self.plan, self.at.today)
        if waiting:
            self._decide(waiting[0])
            again = None
        else:
            again = self._ask("What would you like to take up again? ", optional)
        self._change(lambda plan: review.noted(plan, None, None, again, self.at.today))
        self.at.say("that is enough for today; ambition review goes through the rest")

    def _whole(self) -> None:
        self.at.show(pages.head(self.plan, self.at.today))
        for found in overdue(self.plan, self.at.today):
            self._decide(found)
        for goal in goals.active(self.plan):
            if goal.target is not None:
                self._progress(goal)
        for option in deciding.decided_to_look_back_on(self.plan, self.at.today):
            self._look_back(option)
        self.at.show([GAP])
        well, badly, then = (self._ask(question, optional) for _, question in _THREE)
        self._change(lambda plan: review.noted(plan, well, badly, then, self.at.today))
        found_assumed = review.assumption(self.plan)
        if found_assumed:
            self._put_right(found_assumed)
        self.at.show(pages.plans_again(self.plan))

    def _decide(self, found: Overdue) -> None:
        """Ask whether something overdue goes on, and until when; Enter leaves it as it is."""
        self.at.show(pages.to_decide(found))
        question = "continue, pause or let go? (Enter leaves it) "
        decision = self._ask(question, _or_nothing(_decision))
        if not decision:
            return
        if decision != "continue":
            self._change(
                lambda plan: review.decided(plan, found.record, decision, "", self.at.today)
            )
            return
        usual = review.usual_date(found.record, self.at.today)
        prompt = f"Until when? (Enter: {in_full(usual)}) "
        while True:
            until = self._ask(prompt, lambda text: text.strip())
            try:
                self._change(
                    lambda plan, until=until: review.decided(  # type: ignore[misc]
                        plan, found.record, "continue", until, self.at.today
                    )
                )
            except AmbitionError as error:
                self._show([Say(f"{error}", "soon", 2)])
            else:
                return

    def _progress(self, goal: Goal) -> None:
        self.at.show(pages.goal_page(goal, self.at.today))
        prompt = f"{goal.measure or 'Where it stands'}, now? (Enter: as it is) "
        value = self._ask(prompt, lambda text: flags.number(text, "that"))
        if value is not None:
            self._change(lambda plan: goals.check_in(plan, goal.id, value, None, self.at.today))

    def _look_back(self, option: Option) -> None:
        self.at.show(pages.decided(option, self.at.today))
        said = self._ask("How does it look now? ", optional)
        self._change(lambda plan: deciding.looked_back(plan, option.id, said, self.at.today))

    def _put_right(self, found: review.Assumption) -> None:
        self.at.show(pages.assumed(found))
        takers: dict[str, Callable[[str], str | Number | dt.date | None]] = {
            "baseline": lambda text: flags.number(text, "that"),
            "target": lambda text: flags.number(text, "that"),
            "due": lambda text: understood(text, self.at.today) if text.strip() else None,
        }
        take = takers.get(found.field, optional)
        answer = self._ask("(Enter: it is right as it stands) ", take)
        self._change(lambda plan: review.put_right(plan, found, answer, self.at.today))

    def _ask(self, prompt: str, take: Callable[[str], Answer]) -> Answer:
        return asked_until_taken(self._asker, prompt, take)

    def _show(self, page: Page) -> None:
        self.at.show(page)

    def _change(self, change: Callable[[Plan], Plan]) -> None:
        before = self.plan
        self.plan = self.at.store.update(change, goes_on=not self._first)
        self._first = self._first and self.plan == before


def _or_nothing(take: Callable[[str], Answer]) -> Callable[[str], Answer | None]:
    return lambda text: take(text) if text.strip() else None


def _decision(text: str) -> review.Decision:
    said = one_of(review.DECISIONS)(text)
    return next(word for word in review.DECISIONS if word == said)
