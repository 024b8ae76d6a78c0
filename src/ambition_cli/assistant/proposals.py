"""Proposals: what is left of a reply after the gate, kept beside the plan until it is decided on.

A proposal that was accepted knows which record it became. While that record is in the plan it does
not wait; after an undo it waits again.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, Strict, ValidationError

from ambition_cli.assistant.answers import SAYS_INVENTED
from ambition_cli.assistant.brief import Correction
from ambition_cli.assistant.drafts import ASSISTANT
from ambition_cli.assistant.forms import (
    AnswerReply,
    ChallengeReply,
    PlanReply,
    QuestionReply,
    ReviewReply,
    SentenceReply,
)
from ambition_cli.assistant.gate import Gated, Passed
from ambition_cli.assistant.read import Kind
from ambition_cli.domain.plan.model import Experiment, Goal, Plan, table_of
from ambition_cli.domain.plan.roles import words_of
from ambition_cli.domain.plan.tables import texts_in
from ambition_cli.domain.privacy.marks import gone_and_private, private_records
from ambition_cli.domain.privacy.quotes import Quotes
from ambition_cli.domain.words.choices import Others
from ambition_cli.domain.words.wording import listed, shortened
from ambition_cli.errors import Refused

What = Literal["goal", "experiment", "answer", "ambition", "question", "challenge", "seen"]
LETTER = "a"
MOST_WAITING = 60
_MOST_DECIDED = 200  # that are kept, so that an undo has them wait again
_MOST_CORRECTIONS = 20  # that are sent with a brief, the last ones
READ_ONLY: tuple[What, ...] = ("question", "seen")
"""What there is nothing to put into the plan of: it is answered, or only read."""

_MANY = Strict(False)


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True, extra="ignore", populate_by_name=True)


class Proposal(_Kept):
    """One thing proposed. `record` are a goal's or an experiment's fields, or a text's."""

    id: str
    batch: int
    what: What
    record: dict[str, Any]
    marks: Annotated[tuple[str, ...], _MANY] = ()
    became: str | None = None
    refused: bool = False
    reworded: bool = False  # by the person
    replaced: bool = False  # by a later reply; it waits no more, and can still be accepted

    @property
    def title(self) -> str:
        """Return what it is called in lists."""
        for key in ("title", "text", "weakness"):
            if key in self.record:
                return shortened(str(self.record[key]))
        return self.what


class Said(_Kept):
    """What the person said to what an assistant heard, or to its question."""

    heard: str
    said: str


class Batch(_Kept):
    """What came with one reply: what was heard, what waits, and what was said about it."""

    number: int
    on: dt.date
    kind: Kind
    by: str = ""
    audience: Others = "manager"
    seconds: Annotated[int, Field(ge=1, le=600)] = 45
    reading: Annotated[tuple[str, ...], _MANY] = ()
    waits: Annotated[tuple[str, ...], _MANY] = ()
    notes: Annotated[tuple[str, ...], _MANY] = ()  # what is to be said of the whole reply
    said: Annotated[tuple[Said, ...], _MANY] = ()


class Proposals(_Kept):
    """All that was proposed and is kept. `last` is the highest number given to any."""

    kept_schema: int = Field(default=1, alias="schema")
    last: int = 0
    batches: Annotated[tuple[Batch, ...], _MANY] = ()
    proposals: Annotated[tuple[Proposal, ...], _MANY] = ()

    def tables(self) -> dict[str, Any]:
        """Return it as plain values; nothing where nothing was ever proposed."""
        table = self.model_dump(by_alias=True, exclude_none=True, exclude_defaults=True)
        return {"schema": 1, **table} if table else {}

    def batch(self, number: int) -> Batch:
        """Return what came with a proposal's reply."""
        return next(one for one in self.batches if one.number == number)

    def of(self, batch: Batch) -> list[Proposal]:
        """List the proposals of one reply."""
        return [one for one in self.proposals if one.batch == batch.number]


def kept(tables: dict[str, Any]) -> Proposals:
    """Return the proposals that plain values are. Raises Refused where they are none.

    The file lies beside the plan, where anybody may have put it: a record holds what a reply may
    propose, and no verdict, log or check-in.
    """
    try:
        found = Proposals.model_validate(tables)
        _refuse_unsound(found)
    except (ValidationError, ValueError):
        raise Refused(
            "the proposals kept beside your plan cannot be read; delete the file that ends in "
            ".proposals to go on without them"
        ) from None
    return found


_GOAL_HOLDS = frozenset(
    {"id", "title", "round", "serves", "drafted_from", "drafted_by", "assumed", "measure",
     "baseline", "target", "starts", "due", "obstacle", "if_then", "status"}
)  # fmt: skip
_EXPERIMENT_HOLDS = frozenset(
    {"id", "title", "round", "goal", "option", "serves", "drafted_from", "drafted_by", "assumed",
     "rung", "hypothesis", "smallest", "steps", "criterion", "stop_if", "hours", "starts", "ends",
     "helper", "status"}
)  # fmt: skip
_TEXTS_HELD: dict[What, tuple[str, ...]] = {
    "answer": ("text",),
    "ambition": ("text",),
    "question": ("text",),
    "challenge": ("about", "weakness", "sooner_test"),
    "seen": ("text",),
}


def _refuse_unsound(proposals: Proposals) -> None:
    """Raise ValueError where a proposal is not what could have been made of a reply."""
    batches = {one.number for one in proposals.batches}
    ids = [one.id for one in proposals.proposals]
    if len(batches) < len(proposals.batches) or len({*ids}) < len(ids):
        raise ValueError("two have the same number")
    if not all(re.fullmatch(rf"{LETTER}[0-9]{{1,9}}", id) for id in ids):
        raise ValueError("an id is none")
    for one in proposals.proposals:
        if one.batch not in batches or not _is_sound(one.what, one.record):
            raise ValueError(one.id)


def _is_sound(what: What, record: dict[str, Any]) -> bool:
    if what == "goal":
        goal = Goal.model_validate(record)
        as_drafted = record.keys() <= _GOAL_HOLDS and goal.status in ("active", "later")
        return as_drafted and goal.due is not None and goal.drafted_by == ASSISTANT
    if what == "experiment":
        one = Experiment.model_validate(record)
        as_drafted = record.keys() <= _EXPERIMENT_HOLDS and one.status in ("planned", "later")
        return as_drafted and one.drafted_by == ASSISTANT
    rests_on = record.get("rests_on", [])
    return (
        all(isinstance(record.get(key), str) and record[key] for key in _TEXTS_HELD[what])
        and isinstance(record.get("why", ""), str)
        and isinstance(rests_on, list)
        and all(isinstance(id, str) for id in rests_on)
    )


def waiting(proposals: Proposals, plan: Plan) -> list[Proposal]:
    """List what is neither refused nor in the plan, and was not replaced by a later reply."""
    return [one for one in _undecided(proposals, plan) if not one.replaced]


def _undecided(proposals: Proposals, plan: Plan) -> list[Proposal]:
    return [one for one in proposals.proposals if not one.refused and not is_in(one, plan)]


def is_in(proposal: Proposal, plan: Plan) -> bool:
    """Tell whether a proposal was accepted, and what it became is there."""
    became = proposal.became
    if became is None:
        return False
    if proposal.what in ("answer", "ambition"):
        return any(f"{one.question} for {one.audience}" == became for one in plan.spoken)
    record = plan.goal(became) or plan.experiment(became)
    if proposal.what == "challenge":
        test = proposal.record.get("sooner_test")
        return isinstance(record, Experiment) and test in record.steps
    return record is not None and record.drafted_by == ASSISTANT


def not_private(plan: Plan, proposals: Sequence[Proposal]) -> list[Proposal]:
    """List those that neither name a private record nor quote one: what may leave as JSON."""
    hidden = [*private_records(plan)]
    ids = {getattr(one, "id", None) for one in hidden}
    texts = [words for one in hidden for words in words_of(one)]
    texts += [words for _, words in gone_and_private(plan) if words]
    quotes = Quotes(texts, texts)
    return [
        one
        for one in proposals
        if not any(text in ids or quotes.exchanged(text) != text for text in texts_in(one.record))
    ]


def corrections(proposals: Proposals) -> list[Correction]:
    """List what was said to readings of late, to be sent with the next brief."""
    said = [one for batch in proposals.batches for one in batch.said]
    return [Correction(one.heard, one.said) for one in said[-_MOST_CORRECTIONS:]]


# --- taking a reply in --------------------------------------------------------------------------


@dataclass(frozen=True)
class Source:
    """Where a reply came from, and how its people get their names back."""

    today: dt.date
    by: str = ""
    restore: Callable[[str], str] = str
    audience: Others = "manager"
    seconds: int = 45
    only: tuple[What, ...] = ()


def with_reply(
    before: Proposals, plan: Plan, gated: Gated, passed: Passed, source: Source
) -> tuple[Proposals, Batch]:
    """Return the proposals with those of a reply, and what came with it. Raises Refused."""
    form = gated.read.form
    number = max((one.number for one in before.batches), default=0) + 1
    made = [
        Proposal(
            id="",
            batch=number,
            what=what,
            record=_restored(record, source.restore),
            marks=tuple(source.restore(mark) for mark in _marks(passed, key)),
        )
        for key, what, record in _made(gated, passed)
        if what in source.only or not source.only
    ]
    made = [_with_helper(_with_invented(one), plan) for one in made]
    gone = [one.id for one in _replaced(before, plan, made, gated.read.kind, source)]
    before = with_fields_of(before, {id: {"replaced": True} for id in gone})
    if len(waiting(before, plan)) + len(made) > MOST_WAITING:
        raise Refused(
            f"that would leave more than {MOST_WAITING} proposals waiting; "
            "`ambition proposals` lists them, and `ambition proposals refuse ID` removes one"
        )
    last = max([before.last, *(int(one.id.removeprefix(LETTER)) for one in before.proposals)])
    given = [
        one.model_copy(update={"id": f"{LETTER}{last + at}"}) for at, one in enumerate(made, 1)
    ]
    batch = Batch(
        number=number,
        on=source.today,
        kind=gated.read.kind,
        by=source.by,
        audience=source.audience,
        seconds=source.seconds,
        reading=tuple(map(source.restore, form.reading)) if isinstance(form, PlanReply) else (),
        waits=tuple(map(source.restore, (*_waits(form), *passed.waits))),
        notes=(*map(source.restore, _notes(passed)), *_says_replaced(gone)),
    )
    after = before.model_copy(
        update={
            "last": last + len(given),
            "batches": (*before.batches, batch),
            "proposals": (*before.proposals, *given),
        }
    )
    return _pruned(after, plan), batch


def _replaced(
    before: Proposals, plan: Plan, made: Sequence[Proposal], kind: Kind, source: Source
) -> Iterator[Proposal]:
    """Yield what a reply takes the place of: what the same assistant proposed before.

    Who is behind a reply that was pasted is not known: it only replaces what is called the same.
    What the person reworded stays.
    """
    whats, titles = {one.what for one in made}, {(one.what, one.title) for one in made}
    for one in waiting(before, plan):
        batch = before.batch(one.batch)
        is_its_own = bool(source.by) and batch.by == source.by and one.what in whats
        same = is_its_own and (kind, source.audience) == (batch.kind, batch.audience)
        if not one.reworded and (same or (one.what, one.title) in titles):
            yield one


def _says_replaced(ids: list[str]) -> Iterator[str]:
    if ids:
        verb = "was" if len(ids) == 1 else "were"
        yield f"{listed(ids)} of an earlier reply {verb} replaced, and can still be accepted"


def _pruned(proposals: Proposals, plan: Plan) -> Proposals:
    """Return the proposals without those that were decided about long ago."""
    open_ids = {one.id for one in waiting(proposals, plan)}
    decided = [one.id for one in proposals.proposals if one.id not in open_ids]
    gone = set(decided[: max(0, len(decided) - _MOST_DECIDED)])
    left = tuple(one for one in proposals.proposals if one.id not in gone)
    last = [one.number for one in proposals.batches if one.said][-_MOST_CORRECTIONS:]
    needed = {one.batch for one in left} | {*last}
    batches = tuple(one for one in proposals.batches if one.number in needed)
    return proposals.model_copy(update={"proposals": left, "batches": batches})


Made = Iterator[tuple[str, What, dict[str, Any]]]


def _made(gated: Gated, passed: Passed) -> Made:
    """Yield what a reply proposes: how its points name it, what it is, and its fields."""
    form, refused = gated.read.form, {point.record for point in passed.refused}
    made: Made = iter(())
    if isinstance(form, PlanReply):
        made = _of_plan(form, passed)
    elif isinstance(form, AnswerReply):
        made = _of_answer(form, refused)
    elif isinstance(form, QuestionReply):
        made = iter([("question", "question", {"text": form.question, "why": form.why})])
    elif isinstance(form, ChallengeReply):
        points = enumerate(form.points, 1)
        made = ((f"point {at}", "challenge", point.model_dump()) for at, point in points)
    elif isinstance(form, ReviewReply):
        seen = enumerate(form.seen, 1)
        made = ((f"sentence {at}", "seen", _sentence(one)) for at, one in seen)
    yield from (one for one in made if one[0] not in refused)


def _of_plan(form: PlanReply, passed: Passed) -> Made:
    for goal in passed.drafts.goals:
        yield passed.drafts.key(goal.id), "goal", table_of(goal)
    for one in passed.drafts.experiments:
        yield passed.drafts.key(one.id), "experiment", table_of(one)
    # What is said of a plan rests on its lines: where one changes, it may be out of date.
    ids = list(dict.fromkeys(id for goal in passed.drafts.goals for id in goal.drafted_from))
    if form.answer:
        yield "answer", "answer", {"text": form.answer, "rests_on": ids}
    if form.ambition:
        yield "ambition", "ambition", {"text": form.ambition, "rests_on": ids}


def _of_answer(form: AnswerReply, refused: set[str]) -> Made:
    said = [one for at, one in enumerate(form.sentences, 1) if f"sentence {at}" not in refused]
    texts = [one.text for one in said] + ([form.ask] if "ask" not in refused else [])
    ids = list(dict.fromkeys(id for one in said for id in one.rests_on))
    if said:
        text = " ".join(text.strip() for text in texts if text)
        yield "answer", "answer", {"text": text, "rests_on": ids}


def _sentence(one: SentenceReply) -> dict[str, Any]:
    return {"text": one.text, "rests_on": [*one.rests_on]}


def _marks(passed: Passed, key: str) -> tuple[str, ...]:
    if key == "answer" and not passed.drafts.keys:  # of its sentences
        return tuple(said for record, said in passed.marks if record != "reply")
    return passed.marks_of(key)


def _waits(form: object) -> tuple[str, ...]:
    return form.waits if isinstance(form, PlanReply) else ()


def _notes(passed: Passed) -> Iterator[str]:
    for said in passed.marks_of("reply"):
        yield f"the reply {said[3:]}" if said.startswith("it ") else said
    yield from (f"in “waits”, {said}" for said in passed.marks_of("waits"))
    yield from (f"{point.record} was left out, because {point.wrong}" for point in passed.refused)


def _restored(value: Any, restore: Callable[[str], str], key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _restored(item, restore, name) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_restored(item, restore, key) for item in value]
    words = isinstance(value, str) and key not in _IDS
    return restore(value) if words else value


_IDS = frozenset(
    {"id", "serves", "drafted_from", "drafted_by", "option", "goal", "rests_on", "about", "rung",
     "status", "helper"}
)  # fmt: skip


def _with_invented(one: Proposal) -> Proposal:
    """Return a proposal with what the answers do not hold among what it assumes."""
    found = [mark for mark in one.marks if mark.endswith(SAYS_INVENTED)]
    if not found or one.what not in ("goal", "experiment"):
        return one
    assumed = [*one.record.get("assumed", ()), *found]
    return one.model_copy(update={"record": {**one.record, "assumed": assumed}})


def _with_helper(one: Proposal, plan: Plan) -> Proposal:
    """Return an experiment with the helper whom its steps name, where it is one."""
    if one.what != "experiment":
        return one
    said = " ".join(one.record.get("steps", ()))
    named = [helper.name for helper in plan.helpers if helper.name in said]
    return one.model_copy(update={"record": {**one.record, "helper": named[0]}}) if named else one


# --- deciding ------------------------------------------------------------------------------------


def chosen(proposals: Proposals, plan: Plan, ids: Iterable[str]) -> list[Proposal]:
    """Return the proposals with these ids, which must not be decided about. Raises Refused."""
    all_of_them = {one.id: one for one in proposals.proposals}
    waits = [one.id for one in waiting(proposals, plan)]
    open_ids = [one.id for one in _undecided(proposals, plan)]
    if waits:
        those = f"{listed(waits)} {'is' if len(waits) == 1 else 'are'} waiting"
    else:
        those = "none is waiting"
    found = []
    for id in dict.fromkeys(ids):
        if id not in all_of_them:
            raise Refused(f"there is no proposal “{shortened(id)}”; {those}")
        if id not in open_ids:
            one = all_of_them[id]
            is_spoken = one.what in ("answer", "ambition")
            where = "among your answers" if is_spoken else f"in your plan as {one.became}"
            why = "was refused" if one.refused else f"is {where}"
            raise Refused(f"{id} {why} already; {those}")
        found.append(all_of_them[id])
    return found


def refuse(proposals: Proposals, plan: Plan, ids: Iterable[str]) -> Proposals:
    """Return the proposals with these put away. Raises Refused."""
    gone = {one.id for one in chosen(proposals, plan, ids)}
    return with_fields_of(proposals, {id: {"refused": True} for id in gone})


def reworded(
    proposals: Proposals, id: str, record: dict[str, Any], marks: Sequence[str]
) -> Proposals:
    """Return the proposals with other fields of one, and what is still to be said of it."""
    fields = {"record": record, "marks": tuple(marks), "reworded": True}
    return with_fields_of(proposals, {id: fields})


def without_settled_marks(one: Proposal) -> Proposal:
    """Return a proposal without the marks about names and figures that are in it no more."""
    words = {key: value for key, value in one.record.items() if key != "assumed"}
    said = " ".join(texts_in(words))
    settled = {
        mark
        for mark in one.marks
        if mark.endswith(SAYS_INVENTED)
        and not any(named in said for named in re.findall(r"“([^”]*)”", mark))
    }
    assumed = [text for text in one.record.get("assumed", ()) if text not in settled]
    record = words | ({"assumed": assumed} if assumed else {})
    marks = tuple(mark for mark in one.marks if mark not in settled)
    return one.model_copy(update={"record": record, "marks": marks})


def corrected(proposals: Proposals, number: int, heard: str, said: str) -> Proposals:
    """Return the proposals with what the person says to what was heard."""
    batches = tuple(
        one.model_copy(update={"said": (*one.said, Said(heard=heard, said=said))})
        if one.number == number
        else one
        for one in proposals.batches
    )
    return proposals.model_copy(update={"batches": batches})


def answered(before: Proposals, question: str, said: str, today: dt.date) -> Proposals:
    """Return the proposals with a question that was answered on the spot."""
    number = max((one.number for one in before.batches), default=0) + 1
    batch = Batch(number=number, on=today, kind="question", said=(Said(heard=question, said=said),))
    return before.model_copy(update={"batches": (*before.batches, batch)})


def with_fields_of(proposals: Proposals, fields: dict[str, dict[str, Any]]) -> Proposals:
    """Return the proposals with other fields of some, by their ids."""
    after = tuple(
        one.model_copy(update=fields[one.id]) if one.id in fields else one
        for one in proposals.proposals
    )
    return proposals.model_copy(update={"proposals": after})
