"""The gate: a reply held against the rules of `ambition check`, by the same functions.

Nothing passes it into the plan. It says what is wrong with each record, what the limit is, and what
becomes of it: sent back to be mended, and after that marked, given other days, refused, or named as
waiting.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from ambition_cli.assistant.answers import invented, ruled_out, told_to_others, without_turn
from ambition_cli.assistant.drafts import Drafts, drafted
from ambition_cli.assistant.fit import calendar_points, fitted, makes_way, room_in
from ambition_cli.assistant.forms import (
    AnswerReply,
    ChallengeReply,
    PlanReply,
    Reply,
    ReviewReply,
)
from ambition_cli.assistant.points import Point
from ambition_cli.assistant.read import Read
from ambition_cli.assistant.wording import texts_of, wording_points
from ambition_cli.domain.drafting.catalogue import Catalogue
from ambition_cli.domain.plan.model import Experiment, Goal, Line, Option, Plan, all_lines, changed
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.progress.check import findings
from ambition_cli.domain.words.choices import Others

# Rules of `check` that a reply can break, beside those of the calendar, which has its own.
_RULES = frozenset(
    {"goal-vague", "goal-unlinked", "goal-no-plan", "exp-no-hypothesis", "exp-criterion-soft"}
)
_MOST_SENT = 20  # points of one message; more would be a reply to write from scratch


@dataclass(frozen=True)
class Gated:
    """A reply with what is wrong with it; of a plan, with the records that it proposes."""

    read: Read
    points: tuple[Point, ...] = ()
    drafts: Drafts = field(default_factory=Drafts)

    @property
    def to_mend(self) -> tuple[Point, ...]:
        """Return what is worth asking for again: none, where only what is not mended is wrong."""
        told = tuple(point for point in self.points if point.is_mended)
        return told if any(point.becomes != "refuse" for point in told) else ()

    @property
    def refused(self) -> tuple[Point, ...]:
        """Return what is refused, record by record."""
        return tuple(point for point in self.points if point.becomes == "refuse")

    @property
    def sentences(self) -> list[str]:
        """Return what is sent back, a sentence a point; none where nothing needs mending."""
        return [point.sentence for point in self.to_mend[:_MOST_SENT]]


def gate(
    read: Read,
    plan: Plan,
    catalogue: Catalogue,
    today: dt.date,
    audience: Others | None = None,
) -> Gated:
    """Return a reply with all that is wrong with it; `audience` is who hears a spoken answer."""
    form, drafts = read.form, Drafts()
    found = [_acting(record) for record in read.acting]
    if isinstance(form, PlanReply):
        drafts, ids = drafted(form, plan, today)
        found += ids
        found += ruled_out(plan, drafts, catalogue)
        found += calendar_points(drafts, plan, today)
        found += _checked(drafts, plan, catalogue, today)
        found += wording_points(form, plan)
        window = room_in(plan, today)
        found += invented(form, plan, (window.first, window.last))
        found += without_turn(form, drafts, plan)
        spoken = [("answer", form.answer), ("ambition", form.ambition)]
        found += told_to_others(plan, [one for one in spoken if one[1]], None)
    else:
        found += wording_points(form, plan)
        found += _ids_rested_on(form, plan)
        if isinstance(form, AnswerReply):
            spoken = [(one.record, one.text) for one in texts_of(form)]
            found += told_to_others(plan, spoken, audience or "manager")
    return Gated(read, tuple(dict.fromkeys(found)), drafts)


def _acting(record: str) -> Point:
    wrong = "it contains control characters, which are shown spelled out"
    return Point(record, wrong, "use plain text only", "mark")


def _checked(drafts: Drafts, plan: Plan, catalogue: Catalogue, today: dt.date) -> Iterator[Point]:
    """Yield what `check` finds in the records of a reply."""
    ids = {id for id, _ in drafts.keys}
    for one in findings(with_drafts(plan, drafts), catalogue, today):
        if one.record in ids and one.rule in _RULES:
            yield Point(drafts.key(one.record), one.reason, "", "mark")


def with_drafts(plan: Plan, drafts: Drafts) -> Plan:
    """Return a plan as it would be with drafts in it; ours that make way for them are gone."""
    kept = [one for one in plan.experiments if not makes_way(one)]
    goals = [one for one in plan.goals if not makes_way(one)]
    gone = {one.id for one in plan.goals} - {one.id for one in goals}
    gone_too = {one.id for one in plan.experiments} - {one.id for one in kept}
    kept = [
        with_fields(
            one,
            {
                "goal": None if one.goal in gone else one.goal,
                "after": None if one.after in gone_too else one.after,
            },
        )
        for one in kept
    ]
    return changed(plan, goals=(*goals, *drafts.goals), experiments=(*kept, *drafts.experiments))


def _ids_rested_on(form: Reply, plan: Plan) -> Iterator[Point]:
    """Yield each sentence that rests on records that it was not told of."""
    records: tuple[Line | Option | Goal | Experiment, ...] = (
        *all_lines(plan), *plan.options, *plan.goals, *plan.experiments,
    )  # fmt: skip
    known = {one.id for one in records if not one.private}
    named: list[tuple[str, Sequence[str]]] = []
    if isinstance(form, AnswerReply):
        named = [(f"sentence {at}", one.rests_on) for at, one in enumerate(form.sentences, 1)]
    elif isinstance(form, ReviewReply):
        named = [(f"sentence {at}", one.rests_on) for at, one in enumerate(form.seen, 1)]
    elif isinstance(form, ChallengeReply):
        named = [(f"point {at}", (one.about,)) for at, one in enumerate(form.points, 1)]
    for key, ids in named:
        unknown = [id for id in ids if id not in known]
        if unknown or not ids:
            wrong = (
                f"it rests on {unknown[0]}, which does not exist"
                if unknown
                else "it does not say what it rests on"
            )
            needs = isinstance(form, ReviewReply | ChallengeReply)
            yield Point(key, wrong, "name the ids it rests on", "refuse" if needs else "mark")


@dataclass(frozen=True)
class Passed:
    """What is left of a reply after the gate: to be proposed, each record with its marks.

    `marks` are pairs of a record's key and a sentence; `refused` and `waits` are sentences.
    """

    drafts: Drafts
    marks: tuple[tuple[str, str], ...] = ()
    refused: tuple[Point, ...] = ()
    waits: tuple[str, ...] = ()

    def marks_of(self, key: str) -> tuple[str, ...]:
        """Return what a record is marked with."""
        return tuple(dict.fromkeys(said for record, said in self.marks if record == key))


def passed(gated: Gated, plan: Plan, today: dt.date) -> Passed:
    """Return what becomes of a reply that is not mended any more."""
    drafts = gated.drafts.without(point.record for point in gated.refused)
    marks = [(one.record, one.said) for one in gated.points if one.becomes == "mark"]
    if any(one.becomes == "fit" for one in gated.points):
        found = fitted(drafts, plan, today)
        drafts = found.drafts
        marks += found.moved
    in_order = sorted(drafts.experiments, key=lambda one: one.starts or dt.date.max)
    form = gated.read.form
    # What was refused may have been the only turn of something.
    left = [*without_turn(form, drafts, plan)] if isinstance(form, PlanReply) else []
    waits = tuple(one.wrong for one in left)
    return Passed(replace(drafts, experiments=tuple(in_order)), tuple(marks), gated.refused, waits)
