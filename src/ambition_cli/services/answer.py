"""What to say when somebody asks, of the plan as it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from ambition_cli.catalog import load
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.privacy import told as telling
from ambition_cli.domain.privacy import veil
from ambition_cli.domain.spoken import reply
from ambition_cli.domain.spoken.reply import Reply
from ambition_cli.domain.words.choices import Audience, Question
from ambition_cli.services.workspace import Workspace


@dataclass(frozen=True)
class Asked:
    """What is asked, by whom, and what may be said to them within so many seconds."""

    questions: Sequence[Question]
    to: Audience
    seconds: int
    include_private: bool = False
    include_left_out: bool = False
    in_our_words: bool = False


@dataclass(frozen=True)
class Answers:
    """A reply to each question, and the plan that they come from."""

    plan: Plan
    replies: list[Reply]

    @property
    def say_something(self) -> bool:
        """Tell whether there is anything to say."""
        return any(one.text for one in self.replies)


def answers(workspace: Workspace, asked: Asked) -> Answers | None:
    """Return what to say; None where there is no plan."""
    stored = workspace.read()
    if stored.content is None:
        return None
    catalogue, today = load.catalogue(), workspace.today
    replies = reply.replies(
        stored.plan,
        asked.questions,
        asked.to,
        asked.seconds,
        today,
        catalogue,
        include_private=asked.include_private,
        include_left_out=asked.include_left_out,
        in_our_words=asked.in_our_words,
    )
    return Answers(stored.plan, replies)


def tell(workspace: Workspace, name: str) -> Plan:
    """Note that somebody has been told; the last one told is called as the plan calls them."""
    today = workspace.today
    return workspace.change(lambda plan: telling.told(plan, name, today))


def seen(plan: Plan, asked: Asked) -> Plan:
    """Return what those who ask may know of a plan."""
    return veil.shown_to(
        plan,
        asked.to,
        include_private=asked.include_private,
        include_left_out=asked.include_left_out,
    )
