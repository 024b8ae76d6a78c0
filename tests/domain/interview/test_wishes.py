"""Coming back to a finished interview: how the plan is opened for what was wished for."""

import pytest

from ambition_cli.domain.interview import order, wishes
from ambition_cli.domain.plan.model import EMPTY, Plan
from ambition_cli.errors import Refused
from support.talks import MINIMAL, SCRIPT, Talk


@pytest.fixture(scope="module")
def done() -> Plan:
    return Talk().answer(MINIMAL).plan


def opened(wish: str, plan: Plan) -> Plan:
    opens = wishes.opening(wish, plan, SCRIPT)
    assert opens
    return opens(plan)


def test_leaving_it_as_it_is_opens_nothing(done: Plan) -> None:
    assert wishes.opening("", done, SCRIPT) is None


def test_afresh_nothing_stays(done: Plan) -> None:
    assert opened("afresh", done) == EMPTY


def asked(plan: Plan) -> list[str]:
    return [question.id for question in order.unasked(plan, SCRIPT)]


def test_to_change_a_line_the_lines_are_read_back_and_drafts_follow(done: Plan) -> None:
    assert asked(opened("line", done)) == ["readback", "goals", "experiments"]


def test_what_is_missing_is_asked_and_drafts_follow(done: Plan) -> None:
    missing = [question.id for question in order.missing(done, SCRIPT)]
    assert missing
    assert asked(opened("missing", done)) == [*missing, "goals", "experiments"]


def test_the_next_round_has_the_next_number(done: Plan) -> None:
    assert opened("next-round", done).person.round == done.person.round + 1


def test_where_nothing_is_missing_that_is_refused(
    done: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wishes, "missing", lambda *_: [])
    with pytest.raises(Refused, match=r"`ambition (lines|goals) edit` changes"):
        wishes.opening("missing", done, SCRIPT)
