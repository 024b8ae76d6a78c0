"""Whatever ends an interview early, no given answer is lost, and it resumes at that question."""

import datetime as dt
import signal
import subprocess
import sys
import time
from itertools import cycle, product
from pathlib import Path

import pytest

from ambition_cli.cli import asking
from ambition_cli.cli.main import run
from ambition_cli.domain.interview.order import opening
from ambition_cli.domain.plan.model import table_of
from ambition_cli.storage.store import Store
from ambition_cli.storage.toml.layout import text_of
from conftest import Ambition, Piped
from support.plans import LONG, TODAY
from support.talks import MINIMAL, SCRIPT, Talk, typed

REPLIES = typed(
    {
        **MINIMAL,
        "problems": (
            "Head of Something",
            "Nurses drown in paperwork",
        ),  # a title, and what is behind
        "impact": ("make an impact", "They go home on time"),
    }
)
STOPS = range(len(REPLIES))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the plan that the replies make without an interruption."""
    file = tmp_path_factory.mktemp("whole") / "plan.toml"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AMBITION_TODAY", TODAY.isoformat())
        Piped.monkeypatch = patch
        Piped("\n".join(REPLIES) + "\n")
        assert run(["--plan", str(file), "interview"]) == 0
    return file.read_text()


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
        def ask(self, prompt: str, typed: str = "") -> str:
            if not left:
                raise KeyboardInterrupt
            return left.pop(0)

    with monkeypatch.context() as patch:
        patch.setattr("ambition_cli.cli.talks.interview.Pipe", Impatient)
        assert "your answers are saved" in ambition("interview", code=130).err
    piped("".join(f"{reply}\n" for reply in REPLIES[stop:]))
    ambition("interview")
    assert plan_file.read_text() == whole


SIGNALS = () if sys.platform == "win32" else (signal.SIGTERM, signal.SIGHUP)


# At every third question, one of them in turn; the longer profile sends each at every question.
@pytest.mark.skipif(not SIGNALS, reason="has no such signals")
@pytest.mark.parametrize(
    ("stop", "number"),
    list(product(STOPS[1:], SIGNALS)) if LONG else list(zip(STOPS[1::3], cycle(SIGNALS))),
)
def test_a_signal_at_any_question_loses_nothing(
    stop: int, number: signal.Signals, plan_file: Path
) -> None:
    talk = Talk().reply(*REPLIES[:stop])
    expected = text_of(table_of(talk.plan))
    with subprocess.Popen(
        [sys.executable, "-m", "ambition_cli", "interview"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as child:
        assert child.stdin
        child.stdin.write("".join(f"{reply}\n" for reply in REPLIES[:stop]))
        child.stdin.flush()
        until = time.monotonic() + 20
        while not plan_file.exists() or plan_file.read_text() != expected:
            assert time.monotonic() < until, "the answers were not saved"
            time.sleep(0.01)
        child.send_signal(number)
        assert child.wait(10) == -number
    assert opening(Store(plan_file, dt.datetime.now).load().plan, SCRIPT) == talk.place
