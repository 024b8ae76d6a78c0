"""A clock that is set back, a leap day, a change of year: ages, ids and order hold."""

import datetime as dt
import re
from pathlib import Path
from typing import Any

import pytest
import tomli

from ambition_cli.cli.session import Session
from ambition_cli.storage.history import entries as history
from conftest import Ambition
from support.plans import EXAMPLES

NEGATIVE = re.compile(r"-\d+ (?:hour|day|week|month|year)|(?:day|week|month) -|in -|None")
PAGES = ["", "goals --all", "experiments --all", "timeline --all", "check", "answer", "review",
         "history", "lines", "options", "export md", "export ics", "experiments show e1",
         "goals show g1"]  # fmt: skip
CLOCKS = {
    "a year back": ["2026-11-20", "2025-11-20", "2026-11-21"],
    "a leap day": ["2028-02-29", "2028-02-28", "2028-03-01"],
    "a change of year": ["2026-12-31", "2027-01-01", "2026-12-31"],
    "a day back in a year of 53 weeks": ["2026-12-28", "2027-01-03", "2026-12-27"],
}


def test_without_a_day_set_it_is_today_and_now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AMBITION_TODAY")
    session, before = Session(None), dt.datetime.now(dt.UTC)
    today, now = session.today, session.now()
    assert before.astimezone().date() <= today <= dt.date.today()
    assert before.replace(microsecond=0) <= now <= dt.datetime.now(dt.UTC)


class Days:
    """A person who does a bit of everything, on whatever days there are."""

    def __init__(self, ambition: Ambition, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ambition, self.plan, self.monkeypatch = ambition, plan, monkeypatch
        self.given: dict[str, str] = {}  # by each id ever given, the name of its record

    def on(self, day: str) -> None:
        self.monkeypatch.setenv("AMBITION_TODAY", day)
        number = len(self.given)
        self.do(f"goals add Goal-{number} --due +4m")
        self.do(f"experiments add Try-{number} --hours 1 --starts {day} --ends +2w")
        self.do(f"options add Option-{number}")
        tried, option = (self.records(key)[-1]["id"] for key in ("experiments", "options"))
        self.do("goals progress g1 2")
        self.do(f"experiments start {tried} --liking 4")
        self.do(f"experiments log {tried} well --energy 4")
        self.do("experiments log e1 well --energy 4")
        self.do(f"experiments finish {tried} --verdict keep --observed x --learned y")
        self.do(f"options drop {option}")
        self.do("review --well it")

    def do(self, command: str) -> None:
        self.ambition(*command.split())
        tables = tomli.loads(self.plan.read_text())
        for records in (tables["goals"], tables["experiments"], tables["options"]):
            assert len({one["id"] for one in records}) == len(records)
            for one in records:
                name = one.get("title") or one["name"]
                assert self.given.setdefault(one["id"], name) == name, "an id was given again"

    def records(self, key: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = tomli.loads(self.plan.read_text())[key]
        return found


@pytest.mark.parametrize("days", CLOCKS.values(), ids=CLOCKS)
def test_ages_ids_and_order_hold_whatever_the_clock_says(
    days: list[str], ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.fsync", lambda _: None)
    monkeypatch.setenv("AMBITION_TODAY", days[0])
    ambition("interview", "--answers", str(EXAMPLES / "ana.toml"))
    ambition("experiments", "start", "e1")
    person = Days(ambition, plan_file, monkeypatch)
    for day in days:
        person.on(day)
        for page in PAGES:
            assert not NEGATIVE.search(ambition(*page.split()).out), (day, page)
    for key, entries in (("goals", "checkins"), ("experiments", "log")):
        for one in person.records(key):
            dates = [entry["on"] for entry in one.get(entries, ())]
            assert dates == sorted(dates), one["id"]
    assert len(person.records("experiments")[0]["log"]) == len(days)
    reviews = [one["on"] for one in person.records("reviews")]
    assert reviews == sorted(reviews)
    versions = [path.read_bytes() for path in history.versions(plan_file)]
    assert versions[-1] == plan_file.read_bytes()
    ambition("undo", str(len(versions) - 1))
    assert plan_file.read_bytes() == versions[0]
