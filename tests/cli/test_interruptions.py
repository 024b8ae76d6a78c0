"""Whatever ends an interview early, no given answer is lost, and it resumes at that question."""

import datetime as dt
import os
import signal
import sys
from itertools import cycle, product
from pathlib import Path

import pytest

from ambition_cli.cli import asking
from ambition_cli.cli.main import run
from ambition_cli.domain.interview.order import opening
from ambition_cli.domain.plan.model import table_of
from ambition_cli.errors import EndOfInput
from ambition_cli.storage.store import Store
from ambition_cli.storage.toml.layout import text_of
from conftest import Ambition, Piped
from support.commands import until
from support.forks import forks
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
).splitlines()
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


class Impatient(asking.Pipe):
    """Somebody who gives one reply, and then presses Ctrl-C."""

    def ask(self, prompt: str, typed: str = "") -> str:
        try:
            return super().ask(prompt, typed)
        except EndOfInput:
            raise KeyboardInterrupt from None


@pytest.mark.parametrize(
    ("asker", "code", "says"),
    [
        pytest.param(asking.Pipe, 1, "those you gave are saved", id="the end of input"),
        pytest.param(Impatient, 130, "your answers are saved", id="Ctrl-C"),
    ],
)
def test_an_interview_with_an_end_after_each_reply_loses_nothing(
    asker: type[asking.Pipe],
    code: int,
    says: str,
    whole: str,
    piped: type[Piped],
    ambition: Ambition,
    plan_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ambition_cli.cli.talks.interview.Pipe", asker)
    piped("")
    assert says in ambition("interview", code=code).err
    assert not plan_file.exists()
    talk = Talk()
    for reply in REPLIES[:-1]:
        piped(f"{reply}\n")
        assert says in ambition("interview", code=code).err
        talk.reply(reply)
        assert plan_file.read_text() == text_of(table_of(talk.plan)), talk.place
    piped(f"{REPLIES[-1]}\n\n")  # and the answer stays as the program says it
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
    theirs, ours = os.pipe()
    with Path(os.devnull).open("wb") as nowhere, os.fdopen(ours, "wb", buffering=0) as replies:
        pid = forks().start(["interview"], os.environ, [theirs, *[nowhere.fileno()] * 2])
        os.close(theirs)
        replies.write("".join(f"{reply}\n" for reply in REPLIES[:stop]).encode())
        until(lambda: plan_file.exists() and plan_file.read_text() == expected)
        os.kill(pid, number)
        ended = forks().ended(pid)
    assert ended is not None
    assert os.WTERMSIG(ended) == number
    assert opening(Store(plan_file, dt.datetime.now).load().plan, SCRIPT) == talk.place
