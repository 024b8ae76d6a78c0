"""What to say when somebody asks, and noting that it was said."""

from pathlib import Path

from ambition_cli.services import answer, private
from ambition_cli.services.workspace import Workspace


def test_without_a_plan_there_is_no_answer(workspace: Workspace) -> None:
    assert answer.answers(workspace, answer.Asked(["step"], "manager", 45)) is None


def test_each_question_gets_a_reply_of_the_plan_as_it_stands(
    workspace: Workspace, grown: Path
) -> None:
    found = answer.answers(workspace, answer.Asked(["step", "career"], "peer", 15))
    assert found
    assert [one.question for one in found.replies] == ["step", "career"]
    assert found.say_something
    assert found.plan == workspace.look()


def test_those_who_ask_see_no_private_record(workspace: Workspace, grown: Path) -> None:
    private.mark(workspace, "e1")
    seen = answer.seen(workspace.look(), answer.Asked(["step"], "manager", 45))
    assert "e1" not in [one.id for one in seen.experiments]
    mine = answer.Asked(["step"], "me", 45, include_private=True)
    assert "e1" in [one.id for one in answer.seen(workspace.look(), mine).experiments]


def test_who_was_told_is_kept_with_the_day(workspace: Workspace, grown: Path) -> None:
    plan = answer.tell(workspace, "Somebody new")
    assert (plan.told[-1].to, plan.told[-1].on) == ("Somebody new", workspace.today)
    assert plan == workspace.look()
