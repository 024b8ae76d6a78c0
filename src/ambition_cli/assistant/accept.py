"""Accepting proposals: a plan with them in it, in one change."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ambition_cli.assistant.drafts import Drafts
from ambition_cli.assistant.fit import calendar_points, fitted, makes_way, room_in
from ambition_cli.assistant.proposals import (
    READ_ONLY,
    Proposal,
    Proposals,
    chosen,
    is_in,
    with_fields_of,
)
from ambition_cli.catalog import load
from ambition_cli.domain.drafting.goals import drafted_goals
from ambition_cli.domain.drafting.schedule import Span, Wanted
from ambition_cli.domain.plan.goals import MOST_ACTIVE, active
from ambition_cli.domain.plan.ids import Fresh, fresh_ids
from ambition_cli.domain.plan.model import (
    Experiment,
    Goal,
    Option,
    Plan,
    all_lines,
    changed,
    plan_of,
    table_of,
)
from ambition_cli.domain.plan.records import put, with_fields
from ambition_cli.domain.privacy.audience import (
    leaves,
    left_out,
    quotable,
    said_openly,
    telling_words,
)
from ambition_cli.domain.spoken.own_words import with_answer
from ambition_cli.domain.words.choices import HEADINGS, Question
from ambition_cli.domain.words.wording import counted, listed, one_word, quoted
from ambition_cli.errors import Refused

_DRAFTED = frozenset({"goals", "experiments", "changes", "told", "notes", "talks", "spoken"})


@dataclass(frozen=True)
class Decided:
    """A plan and the proposals after a decision, and what is to be told of it."""

    plan: Plan
    proposals: Proposals
    told: tuple[str, ...] = ()
    became: tuple[tuple[str, str], ...] = ()  # a proposal's id, and that of its record


def accept(proposals: Proposals, plan: Plan, ids: Sequence[str], today: dt.date) -> Decided:
    """Return the plan with these proposals in it: one change. Raises Refused.

    What has changed since they were made is told, and handled: days that are full or over are
    others, a line or an option that is gone is named no more.
    """
    taken = chosen(proposals, plan, ids)
    for one in taken:
        if one.what in READ_ONLY:
            raise Refused(
                f"{one.id} is only for you to read, so it can't go into your plan; "
                f"`ambition proposals refuse {one_word(one.id)}` takes it off the list"
            )
    accepting = _Accepting(proposals, plan, today)
    accepting.take_records([one for one in taken if one.what in ("goal", "experiment")])
    for one in taken:
        if one.what in ("answer", "ambition"):
            accepting.take_spoken(one)
        elif one.what == "challenge":
            accepting.take_challenge(one)
    became = accepting.became
    # An id that was given back by an undo may be another's now.
    lost = {one.id: {"became": None} for one in proposals.proposals
            if one.became in became.values() and one.id not in became}  # fmt: skip
    after = with_fields_of(proposals, lost | {id: {"became": to} for id, to in became.items()})
    return Decided(accepting.plan, after, accepting.all_told(), tuple(became.items()))


class _Accepting:
    """Puts proposals into a plan, and notes what is to be told of that."""

    def __init__(self, proposals: Proposals, plan: Plan, today: dt.date) -> None:
        self._proposals, self.plan, self._today = proposals, plan, today
        self.told: list[str] = []
        self._kept: list[str] = []  # from a manager
        self._for_recruiter: list[str] = []
        self.became: dict[str, str] = {}

    def take_records(self, taken: Sequence[Proposal]) -> None:
        """Take goals and experiments in: ours that nobody touched make way for them."""
        if not taken:
            return
        drafts = self._drafts(taken)
        if calendar_points(drafts, self.plan, self._today):
            found = fitted(drafts, self.plan, self._today)
            drafts = found.drafts
            self.told += [f"{key} {said.removeprefix('it ')}" for key, said in found.moved]
        if drafts.goals:
            self._set_goals_aside()
        self._set_experiments_aside(drafts)
        goals = [self._within_three(at, one) for at, one in enumerate(drafts.goals)]
        self._kept = self._naming_kept_options([*goals, *drafts.experiments])
        keep = {id: {"not_for": ("manager",)} for id in self._kept}
        self.plan = changed(
            self.plan,
            goals=(*self.plan.goals, *(with_fields(one, keep.get(one.id, {})) for one in goals)),
            experiments=(
                *self.plan.experiments,
                *(with_fields(one, keep.get(one.id, {})) for one in drafts.experiments),
            ),
        )

    def _naming_kept_options(self, records: Sequence[Goal | Experiment]) -> list[str]:
        """Return the ids of records that name an option which is kept from a manager.

        Our own drafts are known by the options they were made from; a goal of an assistant's that
        decides between options has just its words to tell it by.
        """
        out = [one for one in left_out(self.plan, "manager") if isinstance(one, Option)]
        told, kept = telling_words(self.plan, out, whole=True), {one.id for one in out}
        return [
            one.id for one in records
            # What tries an option that is kept is kept with it.
            if not (isinstance(one, Experiment) and one.option in kept)
            and not (one.not_for or one.open_to)
            and told.is_in(" ".join(_said_in(one)))
        ]  # fmt: skip

    def all_told(self) -> tuple[str, ...]:
        """Return what is to be told of the change, with what a manager will not be shown."""
        told = list(self.told)
        if self._kept:
            many = len(self._kept) > 1
            noun = "goals" if self.plan.goal(self._kept[0]) else "experiments"
            told.append(
                f"{listed(self._kept)} {'are' if many else 'is'} kept from your manager, because "
                f"{'they name' if many else 'it names'} an option that is kept from them, too; "
                f"`ambition {noun} edit {one_word(self._kept[0])} --open-to manager` shows them "
                f"{'the first one' if many else 'it'}"
            )
        if self._for_recruiter:
            many = len(self._for_recruiter) > 1
            told.append(
                f"{listed(self._for_recruiter)} {'mention' if many else 'mentions'} something that "
                f"your manager doesn't see, so {'they are' if many else 'it is'} saved as what "
                "you'd tell a recruiter; "
                f"`ambition answer --for recruiter` shows {'them' if many else 'it'}"
            )
        return tuple(told)

    def _drafts(self, taken: Sequence[Proposal]) -> Drafts:
        """Return the records, by the proposals' ids, with what is there still of what they name."""
        fresh, keys = fresh_ids(table_of(self.plan)), []
        goals, experiments = [], []
        ordered = sorted(taken, key=lambda one: one.what != "goal")
        given: dict[tuple[int, str], str] = {
            (one.batch, str(one.record["id"])): one.became
            for one in self._proposals.proposals
            if one.what == "goal" and one.became and is_in(one, self.plan)
        }
        for one in ordered:
            table = self._still_there(one, fresh, given)
            if one.what == "goal":
                goals.append(Goal.model_validate(table))
                given[one.batch, str(one.record["id"])] = goals[-1].id
            else:
                experiments.append(Experiment.model_validate(table))
            keys.append((table["id"], one.id))
            self.became[one.id] = table["id"]
        experiments.sort(key=lambda one: one.starts or dt.date.max)
        return Drafts(tuple(goals), tuple(experiments), tuple(keys))

    def _still_there(
        self, one: Proposal, fresh: Fresh, given: dict[tuple[int, str], str]
    ) -> dict[str, Any]:
        table = {**one.record, "id": fresh.id("g" if one.what == "goal" else "e")}
        table["round"] = self.plan.person.round
        lines = {line.id for line in all_lines(self.plan)}
        options = {option.id for option in self.plan.options}
        gone = [id for id in table.get("serves", ()) if id not in lines | set(HEADINGS)]
        if table.get("option") not in options | {None}:
            gone.append(table.pop("option"))
        elif "option" in table:
            option = self.plan.option(table["option"])
            if option and not option.is_open:
                self.told.append(
                    f"{one.id} tries out {quoted(option.name)}, which you have decided on already"
                )
        if gone:
            are = "is" if len(gone) == 1 else "are"
            self.told.append(
                f"{one.id} leaves out {listed(gone)}, which {are} no longer in your plan"
            )
        for key, there in (("serves", lines | set(HEADINGS)), ("drafted_from", lines | options)):
            left = [id for id in table.get(key, ()) if id in there]
            table[key] = left
            if not left:
                del table[key]
        goal = given.get((one.batch, str(table.get("goal"))))
        table.pop("goal", None)
        if one.what == "experiment" and goal:
            table["goal"] = goal
        return table

    def _within_three(self, at: int, goal: Goal) -> Goal:
        if len(active(self.plan)) + at < MOST_ACTIVE:
            return goal
        self.told.append(
            f"{quoted(goal.title)} is saved for later, because {MOST_ACTIVE} goals are active"
        )
        return with_fields(goal, {"status": "later"})

    def _set_goals_aside(self) -> None:
        titles = _drafted_titles(self.plan, self._today)
        ours = [
            goal
            for goal in self.plan.goals
            # What the person put in their own words stays.
            if makes_way(goal) and (goal.title in titles or "measure" in goal.assumed)
        ]
        for goal in ours:
            self.plan = put(self.plan, with_fields(goal, {"status": "later"}))
        if ours:
            self.told.append(f"{_were_drafted(len(ours), 'goal')} saved for later")

    def _set_experiments_aside(self, drafts: Drafts) -> None:
        """Save for later those of our drafts that there is no time for beside what is accepted.

        A whole plan, goals and at least two experiments, replaces all of ours that have dates.
        """
        whole = bool(drafts.goals) and len(drafts.experiments) > 1
        room = room_in(self.plan, self._today)
        calendar = room.calendar()
        for one in drafts.experiments:
            if one.starts and one.ends:
                calendar.hold(_wanted(one), Span(one.starts, one.ends))
        aside = 0
        ours = [one for one in self.plan.experiments if makes_way(one) and one.is_planned]
        for one in sorted(ours, key=lambda one: one.starts or dt.date.max):
            if not (one.starts and one.ends):
                continue
            if whole or not calendar.keep_as_it_is(_wanted(one), Span(one.starts, one.ends)):
                gone = {"status": "later", "starts": None, "ends": None}
                self.plan = put(self.plan, with_fields(one, gone))
                aside += 1
        if aside:
            self.told.append(f"{_were_drafted(aside, 'experiment')} saved for later")

    def take_spoken(self, one: Proposal) -> None:
        """Keep an answer as the person's own, for whom it may be said to."""
        batch = self._proposals.batch(one.batch)
        question: Question = "ambition" if one.what == "ambition" else "step"
        text = str(one.record["text"])
        audience = batch.audience
        if batch.kind == "plan" and not _is_for_manager(self.plan, text):
            audience = "recruiter"
            self._for_recruiter.append(one.id)
        ids = [id for id in one.record.get("rests_on", ()) if isinstance(id, str)]
        self.plan = with_answer(
            self.plan, text, question, audience, batch.seconds, ids, self._today
        )
        self.became[one.id] = f"{question} for {audience}"

    def take_challenge(self, one: Proposal) -> None:
        """Make the sooner test the first step of the experiment that it is about."""
        about = self.plan.experiment(str(one.record["about"]))
        if about is None or not about.is_ahead:
            about_id = one.record["about"]
            raise Refused(
                f"{one.id} cannot become a step, because {about_id} is not an experiment that is "
                "still to start; add it yourself where it fits"
            )
        steps = (str(one.record["sooner_test"]), *about.steps)
        self.plan = put(self.plan, with_fields(about, {"steps": steps}))
        self.became[one.id] = about.id


def _drafted_titles(plan: Plan, today: dt.date) -> frozenset[str]:
    """Return the titles of the goals that the program drafts from the answers of a plan."""
    answers = {key: value for key, value in table_of(plan).items() if key not in _DRAFTED}
    drafts = drafted_goals(plan_of(answers), load.catalogue(), today)
    return frozenset(draft.record.title for draft in drafts)


def _said_in(one: Goal | Experiment) -> Sequence[str]:
    if isinstance(one, Goal):
        return [one.title, one.measure or "", one.obstacle or "", one.if_then or ""]
    return [one.title, one.hypothesis or "", *one.steps, one.criterion or ""]


def _wanted(one: Experiment) -> Wanted:
    hours = 0 if one.rung == "for-real" else one.hours or 0
    return Wanted(one.id, hours, 1, one.rung or "talk")


def _were_drafted(count: int, noun: str) -> str:
    return f"{counted(count, noun)} drafted earlier {'is' if count == 1 else 'are'}"


def _is_for_manager(plan: Plan, text: str) -> bool:
    """Tell whether a manager may hear a text: nothing in it tells of what stays out for them."""
    options = quotable(plan, left_out(plan, "manager"))
    told = telling_words(plan, options).is_in(text)
    return not told and not leaves(text, said_openly(plan, "manager"))
