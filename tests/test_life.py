"""Any order of commands, on any days: the plan stays a plan, and can be looked at and saved."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

import tomli
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting import rounds
from ambition_cli.domain.drafting.next_tries import following, probes, taken
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import Script, finished
from ambition_cli.domain.plan import (
    experiments,
    fit,
    goals,
    lines,
    person,
)
from ambition_cli.domain.plan import (
    options as plan_options,
)
from ambition_cli.domain.plan.experiments import against_criterion
from ambition_cli.domain.plan.model import (
    Experiment,
    Goal,
    LogEntry,
    Plan,
    all_lines,
    lines_of,
    table_of,
)
from ambition_cli.domain.progress import continuing, review
from ambition_cli.domain.progress import verdict as verdicts
from ambition_cli.domain.progress.overdue import overdue
from ambition_cli.domain.words.choices import Verdict
from ambition_cli.errors import Refused
from ambition_cli.render import ambition as screens
from ambition_cli.render import fit as fits
from ambition_cli.render import review as reviews
from ambition_cli.render.experiments import board, experiment_in_full
from ambition_cli.render.lines import as_lines
from ambition_cli.storage.toml.layout import text_of
from support.plans import EXAMPLES, LONG, TODAY

ANA = as_read(Plan.model_validate(tomli.loads((EXAMPLES / "ana.toml").read_text("utf-8"))))
DAY = dt.timedelta(days=1)
PICK = st.integers(0, 30)  # of whatever there is, the one at this place, counted round
DAYS = st.integers(-40, 200)
RATING = st.integers(1, 5)
OFTEN = RATING | st.none()
WORDS = st.sampled_from(["two asked for more", "[x] 後輩を育てたい", "a\nb", "…er"])
NEGATIVE = re.compile(r"-\d+ (?:day|week|month|year)|(?:day|week) -")
HOURS = st.sampled_from([0, 0.5, 3, 40, None])


class Life(RuleBasedStateMachine):
    """One person's plan: each rule is a command, which may be refused in a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.today = TODAY
        self.plan = ANA

    @initialize()
    def interviewed(self) -> None:
        noon = dt.datetime.combine(self.today, dt.time(12))
        self.plan = finished(ANA, Script(catalogue(), self.today), noon)

    def change(self, change: Callable[[Plan], Plan]) -> None:
        try:
            self.plan = change(self.plan)
        except Refused as error:
            said = str(error)
            assert said
            assert "\n" not in said
            assert not said.endswith(".")

    def tried(self, pick: int, *likely: str) -> Experiment:
        """Return an experiment, three times of four one that is in one of these states."""
        likely_ones = [one for one in self.plan.experiments if one.status in likely]
        found = likely_ones if likely_ones and pick % 4 else self.plan.experiments
        return found[pick % len(found)]

    def goal(self, pick: int) -> Goal:
        """Return a goal, three times of four one that is active."""
        now = goals.active(self.plan)
        found = now if now and pick % 4 else self.plan.goals
        return found[pick % len(found)]

    @rule(days=st.sampled_from([1, 3, 7, 20, 60]))
    def days_pass(self, days: int) -> None:
        self.today += days * DAY

    @rule(days=st.sampled_from([1, 9, 30]))
    def the_clock_is_set_back(self, days: int) -> None:
        self.today -= days * DAY

    @rule(pick=PICK, liking=OFTEN, confidence=OFTEN)
    def start(self, pick: int, liking: int | None, confidence: int | None) -> None:
        id = self.tried(pick, "planned", "later").id
        self.change(lambda plan: experiments.start(plan, id, liking, confidence, self.today))

    @rule(pick=PICK, note=WORDS, energy=OFTEN, hours=HOURS, ago=st.integers(-1, 3))
    def log(self, pick: int, note: str, energy: int | None, hours: float | None, ago: int) -> None:
        both = (("energy", energy), ("hours", hours))
        given: dict[str, Any] = {name: value for name, value in both if value is not None}
        entry = LogEntry(on=self.today - ago * DAY, note=note, **given)
        id = self.tried(pick, "running").id
        self.change(lambda plan: experiments.log(plan, id, entry, self.today))

    @rule(pick=PICK, step=st.sampled_from(["pause", "resume", "drop"]))
    def pause_resume_or_drop(self, pick: int, step: str) -> None:
        id = self.tried(pick, "running", "paused").id
        steps: dict[str, Callable[[Plan], Plan]] = {
            "pause": lambda plan: experiments.pause(plan, id, None),
            "resume": lambda plan: experiments.resume(plan, id, self.today),
            "drop": lambda plan: experiments.drop(plan, id, "no room"),
        }
        self.change(steps[step])

    @rule(
        pick=PICK,
        verdict=st.sampled_from(["keep", "change", "stop", "unclear"]),
        met=st.none() | st.booleans(),
        liking=OFTEN,
        ratings=st.lists(RATING, max_size=4),
        words=st.none() | WORDS,
    )
    def finish(
        self,
        pick: int,
        verdict: Verdict,
        met: bool | None,
        liking: int | None,
        ratings: list[int],
        words: str | None,
    ) -> None:
        known = lines_of(self.plan)
        said: dict[str, Any] = {
            "fit": {line.id: value for line, value in zip(known, ratings, strict=False)},
            **({"criterion_met": met} if met is not None else {}),
            **({"liking": liking} if liking else {}),
            **({"why": "it was the room"} if against_criterion(verdict, met) else {}),
        }
        answers = {"verdict": verdict, "learned": "I prepare gladly", **said}
        open_too = [*lines.open_headings(self.plan), *(line.id for line in known)]
        if words:
            answers["reworded"] = (open_too[pick % len(open_too)], words)
        id = self.tried(pick, "running", "paused").id
        self.change(lambda plan: verdicts.finished(plan, id, answers, self.today))
        ended = next(one for one in self.plan.experiments if one.id == id)
        if ended.result:
            following(self.plan, ended, catalogue(), self.today)

    @rule(pick=PICK, starts=st.none() | DAYS, ends=st.none() | DAYS, criterion=WORDS)
    def edit(self, pick: int, starts: int | None, ends: int | None, criterion: str) -> None:
        dates = {
            name: self.today + days * DAY
            for name, days in (("starts", starts), ("ends", ends))
            if days is not None
        }
        fields: dict[str, dt.date | None] = {"starts": None, "ends": None, **dates}
        id = self.tried(pick, "running", "planned").id
        self.change(lambda plan: experiments.edit(plan, id, fields, self.today))
        self.change(lambda plan: experiments.edit(plan, id, {"criterion": criterion}, self.today))

    @rule(title=WORDS, hours=HOURS, starts=DAYS, days=st.integers(-2, 60))
    def add(self, title: str, hours: float | None, starts: int, days: int) -> None:
        begin = self.today + starts * DAY
        fields = {"hours": hours, "starts": begin, "ends": begin + days * DAY}
        self.change(lambda plan: experiments.add(plan, title, fields, self.today))

    @rule(pick=PICK)
    def take_what_is_proposed(self, pick: int) -> None:
        found = probes(self.plan, catalogue(), self.today)
        assert len(found) <= 3
        new = [probe for probe in found if probe.new]
        if new:
            self.change(lambda plan: taken(plan, new[pick % len(new)]))

    @rule(title=WORDS, due=st.none() | DAYS, to=st.none() | st.integers(-3, 9))
    def add_a_goal(self, title: str, due: int | None, to: int | None) -> None:
        fields = {"due": self.today + due * DAY} if due is not None else {}
        numbers = {"target": to, "baseline": 0} if to is not None else {}
        self.change(lambda plan: goals.add(plan, title, {**fields, **numbers}, self.today))

    @rule(pick=PICK, value=st.integers(-5, 20) | st.floats(-5, 20))
    def check_in(self, pick: int, value: float) -> None:
        id = self.goal(pick).id
        self.change(lambda plan: goals.check_in(plan, id, value, None, self.today))

    @rule(pick=PICK, step=st.sampled_from(["pause", "resume", "reached", "let_go"]), due=DAYS)
    def move_a_goal(self, pick: int, step: str, due: int) -> None:
        id = self.goal(pick).id
        fields = {"due": self.today + due * DAY}
        steps: dict[str, Callable[[Plan], Plan]] = {
            "pause": lambda plan: goals.pause(plan, id),
            "resume": lambda plan: goals.resume(plan, id, self.today),
            "reached": lambda plan: goals.close(plan, id, "reached", None, self.today),
            "let_go": lambda plan: goals.close(plan, id, "let_go", None, self.today),
        }
        self.change(lambda plan: goals.edit(plan, id, fields, self.today))
        self.change(steps[step])

    @rule(name=WORDS, pick=PICK, status=st.sampled_from(["open", "taken", "declined"]))
    def options(self, name: str, pick: int, status: str) -> None:
        self.change(lambda plan: plan_options.add_option(plan, name))
        id = self.plan.options[pick % len(self.plan.options)].id
        self.change(lambda plan: plan_options.drop_option(plan, id, None))
        self.change(lambda plan: plan_options.edit_option(plan, id, {"status": status}))

    @rule(pick=PICK, words=WORDS, heading=st.sampled_from(lines.LISTS))
    def lines(self, pick: int, words: str, heading: str) -> None:
        self.change(lambda plan: lines.add(plan, heading, words))
        known = all_lines(self.plan)
        id = known[pick % len(known)].id
        self.change(lambda plan: lines.edit(plan, id, {"text": words}, self.today))
        self.change(lambda plan: lines.move(plan, id, 1))
        if pick % 3 == 0:
            self.change(lambda plan: lines.drop(plan, id, self.today))

    @rule(hours=st.sampled_from([0, 1, 4.5, 40]), free_from=st.none() | DAYS)
    def person(self, hours: float, free_from: int | None) -> None:
        day = None if free_from is None else self.today + free_from * DAY
        fields = {"hours_per_week": hours, "not_before": day}
        self.change(lambda plan: person.edit(plan, fields))

    @rule(pick=PICK, days=st.none() | DAYS, said=st.none() | WORDS)
    def review(self, pick: int, days: int | None, said: str | None) -> None:
        waiting = overdue(self.plan, self.today)
        if waiting:
            record = waiting[pick % len(waiting)].record
            words = continuing.choices(record)
            decision = words[pick % len(words)]
            day = None if days is None else self.today + days * DAY
            self.change(lambda plan: continuing.decided(plan, record, decision, day, self.today))
        found = review.assumption(self.plan)
        if found:
            self.change(
                lambda plan: review.put_right(plan, found, None, catalogue().patterns, self.today)
            )
        self.change(lambda plan: review.noted(plan, {"went_well": said}, self.today))

    @rule(begins=st.integers(0, 4))
    def next_round(self, begins: int) -> None:
        if not begins and rounds.is_over(self.plan, self.today):
            self.change(lambda plan: rounds.begun_next(plan, catalogue(), self.today))

    @invariant()
    def the_plan_loads_as_it_was_saved(self) -> None:
        assert Plan.model_validate(tomli.loads(text_of(table_of(self.plan)))) == self.plan

    @invariant()
    def dates_stand_in_order(self) -> None:
        for one in self.plan.experiments:
            days = [entry.on for entry in one.log]
            days = [*([one.started] if one.started else []), *days]
            days += [one.result.on] if one.result else []
            assert days == sorted(days)
            edits = [one.frozen.on] if one.frozen else []
            edits += [edit.on for edit in one.edits]
            assert edits == sorted(edits)
            assert not (one.starts and one.ends and one.ends < one.starts)
        for goal in self.plan.goals:
            days = [entry.on for entry in goal.checkins] + ([goal.closed] if goal.closed else [])
            assert days == sorted(days)
        for days in (
            [one.on for one in self.plan.reviews],
            [one.on for one in self.plan.changes],
        ):
            assert days == sorted(days)

    @invariant()
    def each_record_is_where_its_life_has_come(self) -> None:
        for one in self.plan.experiments:
            assert (one.status == "finished") == bool(one.result)
            assert bool(one.frozen) or one.status not in ("running", "paused", "finished")
            assert (one.starts and one.ends) or one.status != "planned"
            day = experiments.day_of(one, self.today)
            assert not day or min(day) >= 1
            assert experiments.hours_spent(one) >= 0
        assert len(goals.active(self.plan)) <= goals.MOST_ACTIVE
        for goal in self.plan.goals:
            assert bool(goal.closed) == (goal.status in ("reached", "let_go"))
            share = goals.share_reached(goal)
            assert share is None or 0 <= share <= 1

    @invariant()
    def fit_stays_within_its_scale(self) -> None:
        for row in fit.matrix(self.plan):
            for cell in row.by_line.values():
                assert cell.mean is None or 1 <= cell.mean <= 5
                assert (cell.mean is None) == (cell.weight == 0)
                assert cell.weight <= row.weight
        leans = fit.leaning(self.plan)
        assert not leans or abs(leans.difference) <= 4

    @invariant()
    def it_can_be_looked_at(self) -> None:
        plan, kinds, today = self.plan, catalogue().kinds, self.today
        pages = [
            screens.where_i_am(plan, kinds, today),
            screens.line_list(plan, today),
            board(plan, kinds, today),
            fits.option_list(plan, kinds),
            reviews.head(plan, today),
            reviews.open_now(plan, today),
            *(experiment_in_full(plan, one, today) for one in plan.experiments[-1:]),
        ]
        for page in pages:
            seen = " ".join(as_lines(page))
            assert "None" not in seen
            assert not NEGATIVE.search(seen)


MOST = settings.default.max_examples if settings.default else 60
Life.TestCase.settings = settings(
    max_examples=max(10, MOST // 6), stateful_step_count=200 if LONG else 80
)
TestAnyOrderOfCommandsLeavesAPlan = Life.TestCase
