"""Whatever ends an interview early, no given answer is lost, and it resumes at that question."""

from pathlib import Path

import pytest

from ambition_cli.cli import asking
from conftest import Ambition, Piped
from talks import MINIMAL

REPLIES = [
    *MINIMAL[:2],
    "Head of Something",
    "Nurses drown in paperwork",
    "",
    "make an impact",
    "They go home on time",
    "",
    *MINIMAL[6:],
]
STOPS = range(len(REPLIES))


@pytest.fixture
def whole(piped: type[Piped], ambition: Ambition, plan_file: Path) -> str:
    """Return the plan that the replies make without an interruption."""
    piped("\n".join(REPLIES) + "\n")
    ambition("interview")
    text = plan_file.read_text()
    plan_file.unlink()
    return text


@pytest.mark.parametrize("stop", STOPS)
def test_the_end_of_input_at_any_question_loses_nothing(
    stop: int, whole: str, piped: type[Piped], ambition: Ambition, plan_file: Path
) -> None:
    piped("".join(f"{reply}\n" for reply in REPLIES[:stop]))
    ambition("interview", code=1)
    piped("".join(f"{reply}\n" for reply in REPLIES[stop:]))
    ambition("interview")
    assert plan_file.read_text() == whole


@pytest.mark.parametrize("stop", STOPS)
def test_ctrl_c_at_any_question_loses_nothing(
    stop: int,
    whole: str,
    piped: type[Piped],
    ambition: Ambition,
    plan_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    left = list(REPLIES[:stop])

    class Impatient(asking.Pipe):
        def ask(self, prompt: str) -> str:
            if not left:
                raise KeyboardInterrupt
            return left.pop(0)

    with monkeypatch.context() as patch:
        patch.setattr("ambition_cli.cli.conversation.Pipe", Impatient)
        assert "every answer is saved" in ambition("interview", code=130).err
    piped("".join(f"{reply}\n" for reply in REPLIES[stop:]))
    ambition("interview")
    assert plan_file.read_text() == whole
