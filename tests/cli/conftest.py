"""What tests of the commands share."""

from typing import Any

import pytest

from ambition_cli.cli import asking, session
from ambition_cli.domain.plan.model import Plan
from ambition_cli.storage.store import Store


@pytest.fixture
def plan(ana: None, store: Store) -> Plan:
    """Return the plan as it was drafted."""
    return store.load().plan


@pytest.fixture
def replies(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return what has a person at the terminal give these replies; an error is raised there."""

    def give(*texts: str | BaseException) -> None:
        left = list(texts)

        def ask(*_: object) -> str:
            reply = left.pop(0)
            if isinstance(reply, BaseException):
                raise reply
            return reply

        monkeypatch.setattr(asking, "at_terminal", lambda: True)
        monkeypatch.setattr(session.Session, "can_ask", lambda self: True)
        monkeypatch.setattr(asking.Terminal, "ask", ask)
        monkeypatch.setattr(asking.Terminal, "ask_by_the_clock", ask)

    return give
