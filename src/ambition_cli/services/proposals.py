"""What an assistant proposes: taken in through the gate, kept beside the plan, decided about."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from ambition_cli.assistant import accept as accepting
from ambition_cli.assistant import proposals as kept
from ambition_cli.assistant.accept import Decided
from ambition_cli.assistant.brief import MEND, Correction
from ambition_cli.assistant.gate import Gated, gate, passed
from ambition_cli.assistant.points import Point
from ambition_cli.assistant.proposals import Batch, Proposal, Proposals, Source, What
from ambition_cli.assistant.read import Kind, Read, read
from ambition_cli.assistant.sent import Sent
from ambition_cli.catalog import load
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.choices import Others
from ambition_cli.services.workspace import Workspace, with_result
from ambition_cli.storage import proposals as stored


@dataclass(frozen=True)
class Origin:
    """Where a reply comes from: what to call it, and of an answer, whom it is for.

    `only` names what of it is wanted; all of it where that is empty.
    """

    by: str = ""
    audience: Others = "manager"
    seconds: int = 45
    only: tuple[What, ...] = ()


@dataclass(frozen=True)
class Proposed:
    """What a reply came to: proposals that wait beside the plan, and what is wrong with it.

    `to_send` is what could be pasted back to have it mended; empty where nothing needs it.
    """

    plan: Plan
    batch: Batch
    proposals: tuple[Proposal, ...]
    points: tuple[Point, ...] = ()
    to_send: str = ""


def propose(
    workspace: Workspace, text: str, kind: Kind | None = None, origin: Origin | None = None
) -> Proposed:
    """Take a reply in, whatever stands around its JSON. Nothing enters the plan.

    Raises Unreadable, a Refused, where it holds nothing of a known form; the plan and the proposals
    stay as they are.
    """
    origin = origin or Origin()
    plan = workspace.look()
    return keep(workspace, gated(workspace, plan, read(text, kind), origin), origin)


def gated(workspace: Workspace, plan: Plan, found: Read, origin: Origin) -> Gated:
    """Return a reply with what is wrong with it."""
    return gate(found, plan, load.catalogue(), workspace.today, origin.audience)


def keep(workspace: Workspace, found: Gated, origin: Origin) -> Proposed:
    """Keep what is left of a reply after the gate beside the plan."""
    today, store = workspace.today, workspace.store
    with store.locked():
        plan = store.load().plan
        aliases = Sent(plan, today).aliases
        source = Source(
            today, origin.by, aliases.restore, origin.audience, origin.seconds, origin.only
        )
        before = kept.kept(stored.read(store.path))
        left = passed(found, plan, today)
        after, batch = kept.with_reply(before, plan, found, left, source)
        stored.write(store.path, after.tables())
    lines = [f"- {aliases.hide(sentence)}" for sentence in found.sentences]
    to_send = "\n".join((MEND, *lines)) if lines else ""
    return Proposed(plan, batch, tuple(after.of(batch)), found.points, to_send)


def look(workspace: Workspace) -> tuple[Plan, Proposals]:
    """Return the plan and all that was proposed. Never writes."""
    plan = workspace.look()
    return plan, kept.kept(stored.read(workspace.path))


def corrections(workspace: Workspace) -> list[Correction]:
    """List what was said to readings, to be sent with the next brief."""
    return kept.corrections(look(workspace)[1])


def accept(workspace: Workspace, ids: Sequence[str], *, goes_on: bool = False) -> Decided:
    """Put proposals into the plan, in one change that one undo takes back. Raises Refused.

    In an interview that `goes_on`, it is one change with the interview.
    """

    def change(plan: Plan) -> tuple[Plan, Decided]:
        before = kept.kept(stored.read(workspace.path))
        decided = accepting.accept(before, plan, ids, workspace.today)
        # Before the plan: until that is saved, what a proposal became is not there, and it waits.
        stored.write(workspace.path, decided.proposals.tables())
        return decided.plan, decided

    return with_result(partial(workspace.change, goes_on=goes_on), change)[1]


def refuse(workspace: Workspace, ids: Sequence[str]) -> Proposals:
    """Put proposals away. Raises Refused."""
    return _changed(workspace, lambda plan, before: kept.refuse(before, plan, ids))


def reword(
    workspace: Workspace, id: str, record: dict[str, Any], marks: Sequence[str] = ()
) -> Proposals:
    """Keep a proposal with other fields, and what is still to be said of it."""
    return _changed(workspace, lambda _, before: kept.reworded(before, id, record, marks))


def correct(workspace: Workspace, number: int, heard: str, said: str) -> Proposals:
    """Keep what the person says to what an assistant heard, or to its question."""
    return _changed(workspace, lambda _, before: kept.corrected(before, number, heard, said))


def answered(workspace: Workspace, question: str, said: str) -> Proposals:
    """Keep what the person says to a question of the assistant's own in the interview."""
    today = workspace.today
    return _changed(workspace, lambda _, before: kept.answered(before, question, said, today))


def _changed(workspace: Workspace, change: Callable[[Plan, Proposals], Proposals]) -> Proposals:
    store = workspace.store
    with store.locked():
        plan = store.load().plan
        after = change(plan, kept.kept(stored.read(store.path)))
        stored.write(store.path, after.tables())
    return after
