"""What the tests share: a day, plans in few words, and the program run as a person runs it."""

import datetime as dt
import gc
import io
import os
import shutil
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import hypothesis
import pytest

# A command loads Rich when it first prints in columns, and Rich draws random numbers as it loads,
# which Hypothesis refuses in the middle of a test.
import rich.console  # noqa: F401

from ambition_cli.catalog.load import catalogue
from ambition_cli.cli import asking, session
from ambition_cli.cli.main import run
from ambition_cli.domain.interview.order import Script
from ambition_cli.storage.store import Store
from support import (
    offline,  # noqa: F401  (no test opens a connection)
    one_question_more,
)
from support.plans import EXAMPLES, LONG, TODAY
from support.skips import (  # noqa: F401  (in CI, none but those on a list)
    pytest_make_collect_report,
    pytest_runtest_makereport,
)
from support.surroundings import cleared, heard

WITHOUT_FILES = ("domain", "render", "catalog")
SITE = Path(__file__).parent / "support" / "site"  # forbids connections in what tests start
# Thousands of tests are collected and all of them stay: looking for garbage takes a tenth of it.
gc.disable()
cleared(os.environ)
if hasattr(time, "tzset"):  # not on Windows
    time.tzset()  # the day is that of the system, not of the caller's TZ
heard()
os.environ["PYTHONPATH"] = str(SITE)
if one_question_more.WANTED:
    one_question_more.add()
# No test cuts the power: tests of what is flushed, and when, put their own in its place.
os.fsync = os.fstat  # type: ignore[assignment]  # which fails for what is not open, too
# Nothing fails because the machine is busy: neither a slow example, nor that it took long to make.
_AT_ANY_SPEED = hypothesis.settings(
    deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.register_profile("ci", _AT_ANY_SPEED, max_examples=40, derandomize=True)
hypothesis.settings.register_profile("long", _AT_ANY_SPEED, max_examples=3_000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
# What must hold of whole plans, at a tenth of a second an example.
few_examples = hypothesis.settings(max_examples=3_000 if LONG else 15)


@pytest.hookimpl(optionalhook=True)  # without xdist nobody asks
def pytest_xdist_auto_num_workers() -> int:
    """Run three tests on two cores, because some wait for a terminal or a disk."""
    return max(2, 3 * (os.cpu_count() or 1) // 2)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what uses the process that forks, and then with the longest, which cross rooms.

    What stands side by side goes to one worker: so one alone loads the program to be forked, and
    none has a long test left when the others are done.
    """
    of_forks = {"Terminal", "forks"}
    items.sort(
        key=lambda item: (
            of_forks.isdisjoint(vars(getattr(item, "module", None) or object)),
            item.path.parent.name != "tests",
        )
    )


def pytest_collection_finish() -> None:
    """Leave what was collected out of what is searched for garbage: it stays until the end."""
    gc.enable()
    # From 3.14 on Hypothesis looks for what refers to its random numbers, and what is frozen is not
    # looked through: it would warn in its first test.
    if sys.version_info < (3, 14):
        gc.freeze()


@pytest.fixture
def today() -> dt.date:
    return TODAY


@pytest.fixture
def script() -> Script:
    return Script(catalogue(), TODAY)


@pytest.fixture(scope="session")
def _nobodys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return what stands where a folder should be: nothing can be read or made in it."""
    folder = tmp_path_factory.mktemp("nobodys") / "file"
    folder.touch()
    return folder


def _room_of(path: Path) -> str:
    return path.relative_to(Path(__file__).parent).parts[0]


@pytest.fixture(autouse=True)
def _alone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the tester's own plan, settings and clock.

    Two tests in three are of rooms that touch no file: a folder for each would take its time.
    """
    has_files = "tmp_path" in request.fixturenames or _room_of(request.path) not in WITHOUT_FILES
    folder = request.getfixturevalue("tmp_path" if has_files else "_nobodys")
    monkeypatch.setenv("AMBITION_PLAN", str(folder / "plan.toml"))
    monkeypatch.setenv("AMBITION_TODAY", TODAY.isoformat())
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "settings"))
    monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    """Return where the plan of this test is."""
    return tmp_path / "plan.toml"


@pytest.fixture
def store(plan_file: Path) -> Store:
    return Store(plan_file, lambda: dt.datetime(2026, 7, 24, 18, 20), "test")


@dataclass
class Ran:
    """What a run printed, and its exit code."""

    code: int
    out: str
    err: str


Ambition = Callable[..., Ran]


@pytest.fixture
def ambition(capsys: pytest.CaptureFixture[str]) -> Ambition:
    """Return a run of the program in this process, which must succeed unless told otherwise."""

    def call(*arguments: str, code: int | None = 0) -> Ran:
        ended = run(list(arguments))
        out, err = capsys.readouterr()
        assert code in (ended, None), f"exit {ended}, not {code}: {err or out}"
        return Ran(ended, out, err)

    return call


@pytest.fixture
def replies(monkeypatch: pytest.MonkeyPatch) -> "Callable[..., None]":
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


@pytest.fixture(scope="session")
def _interviews(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return the folder in which an example person had the interview, once for all tests."""

    @cache
    def of(name: str) -> Path:
        folder = tmp_path_factory.mktemp(name)
        with pytest.MonkeyPatch.context() as patch, redirect_stderr(io.StringIO()):
            patch.setenv("AMBITION_TODAY", TODAY.isoformat())
            with redirect_stdout(io.StringIO()):
                begin = ["--plan", str(folder / "plan.toml"), "interview", "--answers"]
                assert run([*begin, str(EXAMPLES / f"{name}.toml")]) == 0
        return folder

    return of


Interviewed = Callable[[str], None]


@pytest.fixture
def interviewed(_interviews: Callable[[str], Path], _alone: None, plan_file: Path) -> Interviewed:
    """Return what has the plan of an example person, with its history."""

    def have(name: str) -> None:
        shutil.copytree(_interviews(name), plan_file.parent, dirs_exist_ok=True)

    return have


@pytest.fixture
def ana(interviewed: Interviewed) -> None:
    """Have the plan of the first example person, with its history."""
    interviewed("ana")


@pytest.fixture
def grown(plan_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have four months of the first example person, in November."""
    plan_file.write_bytes((EXAMPLES / "grown" / "plan.toml").read_bytes())
    monkeypatch.setenv("AMBITION_TODAY", "2026-11-22")


@pytest.fixture
def piped(monkeypatch: pytest.MonkeyPatch) -> "type[Piped]":
    Piped.monkeypatch = monkeypatch
    return Piped


class Piped:
    """Standard input that holds these replies."""

    monkeypatch: pytest.MonkeyPatch

    def __init__(self, text: str) -> None:
        stdin = io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8")
        self.monkeypatch.setattr("sys.stdin", stdin)
