"""The real clock, without AMBITION_TODAY: midnight, time zones, summer time, a clock set back."""

import datetime as dt
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import tomli

from ambition_cli.cli import session
from ambition_cli.services import due
from ambition_cli.storage import due_cache
from conftest import Ambition
from support.plans import EXAMPLES

# As POSIX has them, so that no list of time zones is needed: behind the name, what UTC is from it.
KIRITIMATI, NIUE, UTC, BERLIN = "LINT-14", "NUT11", "UTC0", "CET-1CEST,M3.5.0,M10.5.0/3"
NEGATIVE = re.compile(r"-\d+ (?:hour|day|week|month|year)|(?:day|week|month) -|in -|None")


@pytest.fixture(autouse=True)
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Return what moves the computer into a time zone."""
    monkeypatch.delenv("AMBITION_TODAY")
    monkeypatch.setattr("os.fsync", lambda _: None)
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone of a process cannot be set there")

    def moved(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield moved
    monkeypatch.undo()
    time.tzset()


class Clock:
    """A clock at which each look takes so many seconds."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, begin: str, seconds: float = 0) -> None:
        self.at, self.seconds = dt.datetime.fromisoformat(begin), seconds
        fake = SimpleNamespace(
            **{**vars(dt), "date": self._kind(dt.date), "datetime": self._kind(dt.datetime)}
        )
        monkeypatch.setattr(session, "dt", fake)

    def _kind(self, kind: type[dt.date]) -> Any:
        own = [name for name in ("fromisoformat", "combine") if hasattr(kind, name)]
        looks = {"today": lambda: self.look().date(), "now": self.look}
        return SimpleNamespace(
            **{name: getattr(kind, name) for name in own},
            **looks,
        )

    def look(self) -> dt.datetime:
        now = self.at
        self.at += dt.timedelta(seconds=self.seconds)
        return now


def made(ambition: Ambition) -> None:
    ambition("interview", "--answers", str(EXAMPLES / "ana.toml"))


def plan(file: Path) -> dict[str, Any]:
    return tomli.loads(file.read_text(encoding="utf-8"))


def day_in(hours: int) -> dt.date:
    return (dt.datetime.now(dt.UTC) + dt.timedelta(hours=hours)).date()


def test_midnight_may_pass_in_an_interview(
    ambition: Ambition,
    plan_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock(monkeypatch, "2026-12-31T23:59:59", 1)
    made(ambition)
    assert clock.at > dt.datetime(2027, 1, 1)
    days = [one["starts"] for one in plan(plan_file)["experiments"] if "starts" in one]
    assert min(days) >= dt.date(2026, 12, 31)
    ambition("check", "--strict")
    ambition("experiments", "start", "e1")
    assert plan(plan_file)["experiments"][0]["started"] == dt.date(2027, 1, 1)


@pytest.mark.parametrize("seconds", [0.5, 5, 40])
def test_midnight_may_pass_in_a_review(
    seconds: float, ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Clock(monkeypatch, "2026-07-24T12:00:00")
    made(ambition)
    ambition("experiments", "start", "e1")
    Clock(monkeypatch, "2026-08-20T23:59:59", seconds)
    ambition("log", "a late one", "--energy", "4")
    ambition("review", "--well", "it", "--next", "more")
    (review,), (entry,) = plan(plan_file)["reviews"], plan(plan_file)["experiments"][0]["log"]
    assert {review["on"], entry["on"]} <= {dt.date(2026, 8, 20), dt.date(2026, 8, 21)}
    assert entry["on"] <= review["on"]


@pytest.mark.parametrize(("first", "then"), [(KIRITIMATI, NIUE), (NIUE, KIRITIMATI)])
def test_a_plan_made_on_another_day_of_the_world_goes_on(
    first: str,
    then: str,
    zone: Callable[[str], None],
    ambition: Ambition,
    plan_file: Path,
) -> None:
    """25 hours lie between the two, so that it is never the same day in both."""
    hours = {KIRITIMATI: 14, NIUE: -11}
    zone(first)
    made(ambition)
    ambition("experiments", "start", "e1")
    assert plan(plan_file)["experiments"][0]["started"] == day_in(hours[first])
    zone(then)
    for page in ("", "goals", "experiments", "timeline", "due", "check", "history"):
        assert not NEGATIVE.search(ambition(*page.split()).out), page
    ambition("log", "well", "--energy", "4")
    finish = "experiments finish e1 --verdict keep --observed x --learned y"
    ambition(*finish.split())
    one = plan(plan_file)["experiments"][0]
    days = [one["started"], one["log"][0]["on"], one["result"]["on"]]
    assert days == sorted(days)
    ambition("undo", "2")
    assert plan(plan_file)["experiments"][0]["status"] == "running"
    ambition("redo", "2")
    assert plan(plan_file)["experiments"][0] == one


@pytest.mark.parametrize(
    "moments",
    [
        pytest.param(("2026-10-25T02:50:00", "2026-10-25T02:10:00+01:00"), id="an hour twice"),
        pytest.param(("2026-03-29T01:59:59", "2026-03-29T03:00:00"), id="an hour left out"),
        pytest.param(("2026-03-29T02:30:00", "2026-03-29T03:30:00"), id="an hour that is not"),
        pytest.param(("2026-08-20T12:00:00", "2025-08-20T12:00:00"), id="a clock set back"),
        pytest.param(("2028-02-29T23:59:59", "2028-03-01T00:00:00"), id="a leap day"),
    ],
)
def test_versions_stand_in_the_order_in_which_they_came(
    moments: tuple[str, str],
    zone: Callable[[str], None],
    ambition: Ambition,
    plan_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    zone(BERLIN)
    contents = []
    for number, moment in enumerate(moments):
        Clock(monkeypatch, moment)
        ambition("options", "add", f"Option {number}")
        contents.append(plan_file.read_bytes())
    changes = [line.split("\t")[1] for line in ambition("history").out.splitlines()]
    assert [change[:2] for change in changes] == ["o2", "o1"]
    ambition("undo")
    assert plan_file.read_bytes() == contents[0]
    ambition("redo")
    assert plan_file.read_bytes() == contents[1]


def test_what_is_kept_for_a_prompt_is_right_after_midnight(
    ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Clock(monkeypatch, "2026-07-24T12:00:00")
    made(ambition)
    first = min(one["starts"] for one in plan(plan_file)["experiments"] if "starts" in one)
    said = {}
    for moment in (f"{first}T23:59:59", f"{first + dt.timedelta(1)}T00:00:01", f"{first}T00:00:01"):
        Clock(monkeypatch, moment)
        kept = ambition("due").out
        assert due_cache.read(plan_file, plan_file.read_bytes()) is not None
        with monkeypatch.context() as patch:
            patch.setattr(due, "_content", lambda _: None)
            assert ambition("due").out == kept, moment
        said[moment] = kept
    today, tomorrow, again = said.values()
    assert again == today != tomorrow
