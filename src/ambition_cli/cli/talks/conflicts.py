"""Asking, one by one, about what two versions of a plan say differently."""

from ambition_cli.cli.asking import Asker, Terminal, asked_until_taken
from ambition_cli.cli.session import Session
from ambition_cli.domain.merge import conflicts
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.choosing import one_meant
from ambition_cli.errors import EndOfInput
from ambition_cli.render import conflicts as pages
from ambition_cli.render.page import GAP
from ambition_cli.services.workspace import OneChange

_MANY = 8  # questions to come, from which on it is offered to keep what stands in all of them
_STOPPED = "stopped; your choices are saved, and you will be asked about the rest again"


def ask_or_say(session: Session, plan: Plan) -> Plan:
    """Ask about what is open, or say that it is where nobody can be asked; return the plan then."""
    if not (plan.conflicts and session.can_ask() and session.workspace.may_be_saved()):
        if plan.conflicts:
            session.say(pages.left_open(plan))
        return plan
    talk = ConflictTalk(session, Terminal())
    talk.hold()
    return talk.plan


class ConflictTalk:
    """One talk about what is open: one change in the history, each answer saved as it is given."""

    def __init__(self, session: Session, asker: Asker) -> None:
        """Take up the plan."""
        self.session, self._asker = session, asker
        self._sitting = OneChange(session.workspace, session.look())
        self._all_kept = False

    @property
    def plan(self) -> Plan:
        """Return the plan as it was saved last."""
        return self._sitting.plan

    def hold(self) -> None:
        """Ask about each; Enter leaves one for later, the end of input leaves the rest."""
        self._sitting.change(conflicts.without_settled)
        questions = conflicts.questions(self.plan)
        if not questions:
            return
        self.session.show(pages.head(len(questions)))
        try:
            for number, question in enumerate(questions, start=1):
                self.session.show(pages.asked(self.plan, question, number, len(questions)))
                self._ask(question, questions[number:])
                self.session.show([GAP])
                if self._all_kept:
                    return
        except EndOfInput:
            self.session.say(_STOPPED)
        except KeyboardInterrupt:
            self.session.say(_STOPPED)
            raise

    def _ask(self, question: conflicts.Question, rest: list[conflicts.Question]) -> None:
        today = self.session.today

        def take(text: str) -> None:
            choice = _choice(text)
            if choice == "stands":
                self._sitting.change(lambda plan: conflicts.keep(plan, question))
            elif choice == "all":
                whole = tuple(one for each in (question, *rest) for one in each)
                self._sitting.change(lambda plan: conflicts.keep(plan, whole))
                self._all_kept = True
            elif choice == "other":
                self._sitting.change(lambda plan: conflicts.take_other(plan, question, today))

        more = ", all to keep 1 for the rest" if len(rest) >= _MANY else ""
        asked_until_taken(self._asker, f"1 or 2? (Enter to decide later{more}) ", take)


def _choice(text: str) -> str:
    """Return which version is meant: "stands", "other", "all" of what stands, or "" for later."""
    if replies.means_enter(text) or command_word(text) in ("later", "not now"):
        return ""
    if command_word(text) in ("all", "all of them"):
        return "all"
    versions = ("stands", "other")
    enter = "; Enter to decide later"
    return versions[one_meant(text, versions, ids=("1", "2"), enter=enter) - 1]
