"""The talk of a review: it always ends, asks nothing twice, and Enter changes next to nothing."""

import datetime as dt
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.catalog.load import catalogue
from ambition_cli.cli.session import Session
from ambition_cli.cli.talks.review import ReviewTalk
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import Script, finished
from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.errors import EndOfInput
from ambition_cli.render.lines import as_lines
from ambition_cli.render.page import Item, Page
from ambition_cli.storage.history.entries import versions
from ambition_cli.storage.toml.layout import text_of
from conftest import few_examples
from support.plans import EXAMPLES, TODAY, plan_of
from support.rows import each

DAY = dt.timedelta(days=1)
WEEK = dt.timedelta(weeks=1)
NOON = dt.datetime(2026, 7, 24, 12)


def example(path: str) -> Plan:
    return plan_of((EXAMPLES / path).read_text(encoding="utf-8"))


ANA = finished(as_read(example("ana.toml")), Script(catalogue(), TODAY), NOON)
GROWN = example("grown/plan.toml")


class Room(Session):
    """A session that keeps what is shown and said, and whoever answers there."""

    def __init__(self, file: Path, replies: list[str], end: BaseException | None) -> None:
        super().__init__(file)
        self.left, self.end = list(replies), end
        self.about = ""  # the record shown last
        self.asked: list[tuple[str, str]] = []
        self.seen: list[str] = []

    def show(self, page: Page, *, on_one_screen: bool = False) -> None:
        self.seen += as_lines(page)
        self.about = next((part.id for part in page if isinstance(part, Item)), self.about)

    def say(self, sentence: str, *, whole: bool = False) -> None:
        self.seen.append(sentence)

    def ask(self, prompt: str, typed: str = "") -> str:
        self.asked.append((self.about, prompt))
        assert len(self.asked) < 300, "the review does not end"
        if self.left:
            return self.left.pop(0)
        if self.end:
            raise self.end
        return ""


@contextmanager
def reviewed(
    plan: Plan, today: dt.date, *replies: str, end: BaseException | None = None
) -> Iterator[Room]:
    """Hold a review of a plan on a day: with these replies, then Enter, or an end."""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("AMBITION_TODAY", today.isoformat())
        file = Path(folder) / "plan.toml"
        file.write_text(text_of(table_of(plan)), encoding="utf-8")
        room = Room(file, list(replies), end)
        try:
            ReviewTalk(room, room).hold()
        except KeyboardInterrupt:
            room.seen.append("130")
        yield room


REPLIES = st.sampled_from(
    ["", "", "c", "p", "l", "let go", "r", "3", "2,5", "in 3 months", "+5w", "yesterday", "mon",
     "nonsense", "[x]"]
)  # fmt: skip
PLANS = {"drafted": ANA, "grown": GROWN}
NAMES = st.sampled_from(list(PLANS))
DAYS = st.integers(-60, 700)


@few_examples
@given(NAMES, DAYS, st.lists(REPLIES, max_size=40))
def test_a_review_ends_and_asks_nothing_twice_whatever_is_answered(
    name: str, days: int, replies: list[str]
) -> None:
    with reviewed(PLANS[name], TODAY + days * DAY, *replies) as room:
        after = room.look()
        assert after.reviews[-1].on >= room.today
        # What was wrong with a reply is asked again at once, and never later.
        asked = [question for question, _ in groupby(room.asked)]
        assert len(asked) == len(set(asked))


@few_examples
@given(NAMES, DAYS)
def test_enter_everywhere_keeps_all_but_goals_past_their_date_and_confirms_one_thing(
    name: str, days: int
) -> None:
    plan = PLANS[name]
    with reviewed(plan, TODAY + days * DAY) as room:
        before, after = table_of(plan), table_of(room.look())
        assert after["reviews"] == (*before.get("reviews", ()), {"on": room.today})
        confirmed = 0
        for was, now in zip(before["goals"], after["goals"], strict=True):
            confirmed += len(was.pop("assumed", [])) - len(now.pop("assumed", []))
            if "closed" not in was and now.pop("closed", None):
                assert was["due"] < room.today
                assert now.pop("status") in ("let_go", "reached")
                was.pop("status", None)
        assert confirmed <= 1
        assert {k: v for k, v in after.items() if k != "reviews"} == {
            k: v for k, v in before.items() if k != "reviews"
        }
        saved = [one for one in versions(room.path) if "as-found" not in one.name]
        assert len(saved) == 1
        assert not [line for line in room.seen if " now ends on" in line or " starts on" in line]


@few_examples
@given(
    NAMES, DAYS, st.lists(REPLIES, max_size=12), st.sampled_from([EndOfInput, KeyboardInterrupt])
)
def test_a_review_cut_short_has_saved_what_was_answered(
    name: str, days: int, replies: list[str], end: type[BaseException]
) -> None:
    plan = PLANS[name]
    today = TODAY + days * DAY
    with (
        reviewed(plan, today, *replies, end=end()) as cut,
        reviewed(plan, today, *replies) as whole,
    ):
        if cut.left or cut.asked == whole.asked:  # it was over before
            return
        said = "stopped; your answers are saved"
        assert cut.seen[-1 - (end is KeyboardInterrupt)] == said
        goals = [one.checkins for one in cut.look().goals]
        assert goals == [one.checkins for one in whole.look().goals]
        assert cut.look().experiments == whole.look().experiments


def test_what_was_said_before_a_review_was_stopped_is_kept() -> None:
    plan = plan_of(person={"round_started": TODAY})
    with reviewed(plan, TODAY, "two sessions", end=EndOfInput()) as room:
        assert [one.went_well for one in room.look().reviews] == ["two sessions"]


def goal(**fields: Any) -> dict[str, Any]:
    numbers = {"baseline": 0, "target": 3, "measure": "sessions held"}
    dates = {"starts": TODAY, "due": TODAY + 14 * WEEK}
    return {"id": "g1", "title": "Run a cohort", **numbers, **dates, **fields}


def tried(status: str, **fields: Any) -> dict[str, Any]:
    return {"id": "e1", "title": "Teach one session", "status": status, **fields}


def plan_with(*experiments: dict[str, Any], **tables: Any) -> Plan:
    person = {"round_started": TODAY, "hours_per_week": 4}
    noted = [{"on": TODAY + 15 * WEEK}]  # so that no silence is long
    return plan_of(person=person, experiments=experiments, reviews=noted, **tables)


LATE = TODAY + 16 * WEEK


@each(
    ("reply", "status"),
    [
        ("", "let_go"), ("c", "active"), ("in 4 months", "active"), ("p", "later"),
        ("let go", "let_go"), ("n", "let_go"), ("reached", "reached"), ("y", "reached"),
    ],
)  # fmt: skip
def test_a_goal_past_its_date_is_closed_unless_it_is_moved(reply: str, status: str) -> None:
    with reviewed(plan_with(goals=[goal()]), LATE, reply) as room:
        assert room.asked[0] == ("g1", "Did you reach it? ")
        after = room.look().goals[0]
        assert after.status == status
        assert (after.due or LATE) > LATE or status != "active"


def test_enter_closes_a_goal_that_came_to_its_target_as_reached() -> None:
    there = goal(checkins=[{"on": TODAY, "value": 3}])
    with reviewed(plan_with(goals=[there]), LATE) as room:
        assert room.look().goals[0].status == "reached"
        assert "`ambition undo` takes that back, and this review with it" in room.seen


def test_a_silent_goal_that_says_where_it_stands_is_asked_nothing_more() -> None:
    plan = plan_with(goals=[goal(due=LATE + 4 * WEEK)])
    with reviewed(plan, LATE, "2") as room:
        assert [prompt for _, prompt in room.asked][1] == "What went well? "
    with reviewed(plan, LATE) as room:
        assert "No progress noted yet." in room.seen


def test_enter_never_brings_a_date_nearer() -> None:
    plan = plan_with(
        tried("running", started=TODAY, starts=TODAY, ends=LATE + 9 * WEEK),
        goals=[goal(due=LATE + 20 * WEEK, starts=TODAY)],
    )
    with reviewed(plan, LATE, "y", "continue") as room:
        after = room.look()
        assert after.goals[0].due == LATE + 20 * WEEK
        assert after.experiments[0].ends == LATE + 9 * WEEK
        assert "e1 now ends on 15 January 2027" in room.seen
        assert "g1 is now due on 2 April 2027" in room.seen


@each(
    ("assumed", "stands", "reply", "after", "said"),
    [
        ("measure", "visits", "sessions held", "sessions held", ""),
        ("baseline", 1, "2", 2, ""),
        ("target", 3, "5 sessions", 5, ""),
        ("target", 3, "yes", 3, ""),
        ("due", LATE + 8 * WEEK, "in 10 weeks", LATE + 10 * WEEK, "g1 is due on 22 January 2027"),
        ("due", LATE + 8 * WEEK, "", LATE + 8 * WEEK, ""),
        ("obstacle", "evenings fill up", "I wait", "I wait", ""),
    ],
)
def test_what_was_assumed_of_a_goal_is_put_right(
    assumed: str, stands: object, reply: str, after: object, said: str
) -> None:
    plan = plan_with(goals=[goal(due=LATE + 8 * WEEK) | {assumed: stands, "assumed": [assumed]}])
    with reviewed(plan, LATE, "", "", "", "", "no", reply) as room:
        found = room.look().goals[0]
        assert found.assumed == ()
        assert getattr(found, assumed) == after
        asked = [prompt for _, prompt in room.asked]
        assert asked.count("(Enter if this is right) ") == 2  # a "no" says too little
        assert [one for one in room.seen if one.startswith("g1 is due")] == [said][: bool(said)]


def test_the_date_understood_is_said_and_one_that_does_not_go_is_asked_again() -> None:
    plan = plan_with(tried("running", started=TODAY, starts=TODAY, ends=TODAY + WEEK))
    with reviewed(plan, LATE, "yesterday", "whenever", "c", "in 2 weeks") as room:
        assert room.look().experiments[0].ends == LATE + 2 * WEEK
        assert "e1 now ends on 27 November 2026" in room.seen


def test_what_never_began_is_asked_when_it_begins() -> None:
    dates = {"starts": TODAY, "ends": TODAY + WEEK}
    with reviewed(plan_with(tried("planned", **dates)), LATE, "monday") as room:
        assert room.asked[0] == ("e1", "When will you start it? ")
        assert "y for 13 November 2026, or another date; or pause, or let go. Enter to skip." in (
            room.seen
        )
        one = room.look().experiments[0]
        assert (one.status, one.starts, one.ends) == (
            "planned",
            dt.date(2026, 11, 16),
            dt.date(2026, 11, 23),
        )
        assert "e1 starts on 16 November 2026" in room.seen


def test_what_no_week_has_room_for_can_be_left(capsys: pytest.CaptureFixture[str]) -> None:
    dates = {"starts": TODAY, "ends": TODAY + WEEK, "hours": 400}
    plan = plan_with(tried("planned", **dates))
    with reviewed(plan, LATE, "y", "") as room:
        assert room.look().experiments == plan.experiments
    assert "no week has room for e1; pause it to save it for later" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        ("pause", "e1 is paused; `ambition experiments resume e1` resumes it"),
        ("let go", "e1 is dropped"),
    ],
)
def test_what_became_of_a_try_is_said_with_what_hangs_on_it(decision: str, said: str) -> None:
    waits = tried("later", after="e1") | {"id": "e2", "title": "Six lessons"}
    plan = plan_with(tried("running", started=TODAY, ends=TODAY + WEEK), waits)
    with reviewed(plan, LATE, decision) as room:
        assert said in room.seen
        assert ("e2 was waiting for it, “Six lessons”" in room.seen) == (decision == "let go")


def test_what_still_runs_for_a_goal_that_is_let_go_is_named() -> None:
    runs = tried("running", started=LATE, ends=LATE + WEEK, goal="g1")
    with reviewed(plan_with(runs, goals=[goal()]), LATE, "let go") as room:
        assert "g1 is let go; e1 is still running for it" in room.seen


@pytest.mark.parametrize("end", [None, EndOfInput(""), KeyboardInterrupt()])
def test_a_goal_reached_in_a_review_is_closed_with_what_made_it_work(
    end: BaseException | None,
) -> None:
    replies = ["reached", *(["the small group"] if end is None else [])]
    with reviewed(plan_with(goals=[goal()]), LATE, *replies, end=end) as room:
        closed = room.look().goals[0]
        assert (closed.status, closed.why) == ("reached", None if end else "the small group")
        assert "That's the goal reached. Well done." in room.seen


def test_a_goal_that_comes_to_its_target_names_the_command_that_closes_it() -> None:
    with reviewed(plan_with(goals=[goal(due=LATE + WEEK)]), LATE, "3") as room:
        assert (
            "That's the goal reached. Well done. `ambition goals close g1 --reached` closes it, "
            "and asks what made it work." in room.seen
        )


def test_what_was_to_come_next_is_shown_in_the_next_review_and_the_next_action_at_its_end() -> None:
    plan = plan_with(tried("running", started=LATE, ends=LATE + WEEK))
    with reviewed(plan, LATE, "", "", "invite [Mei]") as first:
        plan = first.look()
        assert first.seen[-1] == 'ambition experiments log e1 "…"    once you\'ve done it'
    with reviewed(plan, LATE + WEEK) as room:
        assert "You planned: invite [Mei]" in room.seen


@pytest.mark.parametrize("name", PLANS)
def test_a_question_mark_explains_each_question_and_answers_none(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with reviewed(PLANS[name], LATE) as room:
        entered, asked = room.look(), len(room.asked)
    assert capsys.readouterr().out == ""
    with reviewed(PLANS[name], LATE, *["?", ""] * 40) as room:
        assert room.look() == entered
        assert len(room.asked) == 2 * asked
    assert len(capsys.readouterr().out.splitlines()) >= asked


def test_what_is_paused_is_named_and_not_asked_about() -> None:
    plan = plan_with(tried("paused", started=TODAY, ends=TODAY + WEEK))
    with reviewed(plan, LATE) as room:
        assert any("ambition experiments resume e1" in line for line in room.seen)
        assert len(room.asked) == 3


AWAY = TODAY + 40 * WEEK


def test_after_a_long_silence_it_begins_kindly_and_asks_for_one_thing() -> None:
    plan = plan_with(tried("running", started=TODAY, ends=TODAY + WEEK), goals=[goal()])
    with reviewed(plan, AWAY) as room:
        assert room.seen[0] == "Good to see you. It has been 25 weeks, and nothing is lost."
        assert [id for id, _ in room.asked] == ["e1"]
        assert room.look().reviews[-1].on == AWAY
        plan = room.look()
    with reviewed(plan, AWAY) as room:  # the rest, on the same day
        assert len(room.asked) > 3


def test_after_a_long_silence_with_nothing_overdue_it_asks_what_to_take_up() -> None:
    with reviewed(plan_with(), AWAY, "teaching") as room:
        assert room.look().reviews[-1].next == "teaching"
        assert len(room.asked) == 1


def test_nothing_reads_as_blame() -> None:
    blame = ("fail", "late", "miss", "should", "streak", "behind", "forgot")
    for plan in PLANS.values():
        for weeks in (1, 8, 30, 100):
            with reviewed(plan, TODAY + weeks * WEEK) as room:
                ours = " ".join(line for line in room.seen if "\t" not in line and ":" not in line)
                ours += " ".join(prompt for _, prompt in room.asked)
                assert not [word for word in blame if word in ours.lower().split()]
                assert "!" not in ours


def usual() -> Plan:
    """Return a plan as it usually stands: one runs, one is over, one never started, two goals."""
    ids = ({"id": "e2"}, {"id": "e3"})
    return plan_with(
        tried("running", started=LATE - WEEK, starts=LATE - WEEK, ends=LATE + WEEK),
        tried("running", started=TODAY, starts=TODAY, ends=LATE - WEEK) | ids[0],
        tried("planned", starts=LATE - 3 * WEEK, ends=LATE + WEEK) | ids[1],
        goals=[
            goal(due=LATE + 8 * WEEK, assumed=["measure"]),
            goal(due=LATE + 8 * WEEK) | {"id": "g2", "title": "Teach every week"},
        ],
    )


@pytest.mark.parametrize(
    "replies",
    [
        [],
        ["keep 4", "mornings suit me", "y", "1", "+1", "it went", "little time", "ask Mei"],
        ["in 2 weeks", "monday", "pause", "2", "it went", "little time", "ask Mei"],
    ],
)
def test_a_usual_review_has_at_most_eight_prompts(replies: list[str]) -> None:
    with reviewed(usual(), LATE, *replies) as room:
        assert len(room.asked) <= 8
        assert not room.left


@each("weeks", range(0, 36, 3))
def test_a_review_of_months_of_somebodys_plan_has_at_most_eight_prompts(weeks: int) -> None:
    for plan in PLANS.values():
        with reviewed(plan, TODAY + weeks * WEEK) as room:
            assert len(room.asked) <= 8


def test_what_is_over_is_finished_in_two_replies_and_what_follows_is_said() -> None:
    waits = tried("later", after="e1") | {"id": "e2", "title": "Six lessons"}
    plan = plan_with(tried("running", started=TODAY, ends=TODAY + WEEK, criterion="six"), waits)
    with reviewed(plan, LATE, "keep 5", "mornings suit me") as room:
        assert "Right if: six" in room.seen
        assert room.asked[:2] == [
            ("e1", "How did it turn out? "), ("e1", "What did you learn? (Enter to skip) "),
        ]  # fmt: skip
        one = room.look().experiments[0]
        assert one.result
        said = (one.result.verdict, one.result.liking, one.result.learned)
        assert said == ("keep", 5, "mornings suit me")
        assert "e1 was kept at 5, and this is the next step up" in room.seen


@pytest.mark.parametrize("end", [EndOfInput(""), KeyboardInterrupt()])
def test_a_verdict_stands_though_the_review_is_stopped_before_what_was_learned(
    end: BaseException,
) -> None:
    plan = plan_with(tried("running", started=TODAY, ends=TODAY + WEEK))
    with reviewed(plan, LATE, "stop", end=end) as room:
        assert room.look().experiments[0].status == "finished"


def test_what_there_is_no_room_for_is_named() -> None:
    ids = ("e1", "e2", "e3", "e4")
    over = [tried("running", started=TODAY, ends=TODAY + WEEK) | {"id": id} for id in ids]
    with reviewed(plan_with(*over), LATE) as room:
        assert [id for id, prompt in room.asked if prompt.startswith("How")] == ["e1", "e2"]
        assert [line for line in room.seen if line.startswith(("e3", "e4"))] == [
            "e3\tTeach one session", "e4\tTeach one session",
        ]  # fmt: skip


@pytest.mark.parametrize(("reply", "first"), [("y", "o2"), ("", "o1"), ("n", "o1")])
def test_what_was_learned_changes_the_order_only_where_the_person_agrees(
    reply: str, first: str
) -> None:
    options = [{"id": "o1", "name": "Head of Product"}, {"id": "o2", "name": "Coach Mei"}]
    plan = plan_with(tried("running", started=TODAY, ends=TODAY + WEEK), options=options)
    with reviewed(plan, LATE, "keep 4", "I want the coaching, not the title", reply) as room:
        asked = "Shall I put “Coach Mei” first and “Head of Product” last, y or n? (Enter for no) "
        assert room.asked[2][1] == asked
        assert room.look().options[0].id == first
