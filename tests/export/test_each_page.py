"""The page and the calendar of each example for each reader, as they were looked at.

UPDATE_GOLDEN=1 keeps them anew.
"""

import datetime as dt
from pathlib import Path

import pytest

from ambition_cli.domain.privacy.veil import shown_to
from ambition_cli.export import done, occasions
from ambition_cli.export.markdown import in_markdown
from ambition_cli.export.page import Reader, page_of
from support.golden import same_as
from support.plans import example

GOLDEN = Path(__file__).parent / "golden"
# Each on a day in the middle of things, one without a word in the calendar.
DAYS = {
    "half-a-year/plan.toml": dt.date(2026, 11, 20),
    "nine-months/plan.toml": dt.date(2027, 3, 10),
    "plans/haruka.toml": dt.date(2026, 7, 24),
}
READERS: tuple[Reader, ...] = ("me", "mentor", "manager")


def called(name: str) -> str:
    return name.removesuffix(".toml").removesuffix("/plan").replace("/", "_")


@pytest.mark.parametrize("name", DAYS)
def test_the_pages_for_each_reader_are_as_they_were(name: str) -> None:
    plan, today = example(name), DAYS[name]
    since = today - dt.timedelta(days=120)
    seen = []
    for reader in READERS:
        seen += [f"{reader}\n\n", in_markdown(page_of(shown_to(plan, reader), reader, today))]
        of_review = page_of(shown_to(plan, reader), reader, today, since)
        seen += [f"\n\n{reader}, since {since}\n\n", in_markdown(of_review), "\n\n"]
    same_as(GOLDEN / f"{called(name)}.md", "".join(seen))


@pytest.mark.parametrize("name", DAYS)
def test_the_occasions_of_each_calendar_are_as_they_were(name: str) -> None:
    plan, today = example(name), DAYS[name]
    seen = []
    for moment, review in (("Tuesday 18:00, at home", "Friday 16:00"), ("", ""), ("Fri", "daily")):
        found = occasions.watched(plan, occasions.for_others(plan), moment, review, today)
        seen.append(f"# {moment!r}, {review!r}\n")
        for one in found:
            days = f"{one.begins} for {one.lasts}, alarms {[f'{alarm}' for alarm in one.alarms]}"
            again = f", again {one.again} until {one.until}" if one.again else ""
            seen.append(f"{one.key}: {one.summary}\n  {days}{again}\n  {one.text!r}\n")
    for reader in READERS:
        seen.append(f"{done.done_list(shown_to(plan, reader), None, today)}\n")
        seen.append(f"{done.energy_chart(shown_to(plan, reader), reader, None, today)}\n")
    seen.append(f"{sorted(occasions.summaries(plan))}\n")
    same_as(GOLDEN / f"{called(name)}.txt", "".join(seen))
