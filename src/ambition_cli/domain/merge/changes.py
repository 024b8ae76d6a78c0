"""What changed from one version of a plan to another, in a few words for each record.

It works on plain values, so that fields added by a later version are named too. What only follows
from another change, such as what is registered when e2 starts, is left out.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ambition_cli.domain.merge.conflicts import together
from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.lines import LISTS
from ambition_cli.domain.plan.model import Conflict, Interview, Plan, table_of
from ambition_cli.domain.words.dates import in_full, plain
from ambition_cli.domain.words.wording import (
    counted,
    listed,
    number_said,
    quoted,
    shortened,
    some_of,
)

Table = Mapping[str, Any]

_TEXT = 48  # characters of a text that stands in a sentence here
_MOST = 3  # names, or phrases about one record, in one sentence
_NOUNS = {
    "options": "option", "goals": "goal", "experiments": "experiment", "helpers": "helper",
    "notes": "note", "talks": "talk",
}  # fmt: skip
_USUAL = {"options": "open", "goals": "active", "experiments": "planned"}
_BECAME = {
    "options": {"open": "open again"},
    "goals": {"active": "active again", "later": "paused", "let_go": "let go"},
    "experiments": {"running": "started", "later": "saved for later"},
}
_CLOSED = ("finished", "dropped", "reached", "let_go")
_SAID = {
    "when_where": "when and where",
    "if_then": "if-then plan",
    "hours_per_week": "hours a week",
    "evidence": "to show",
    "shown_as": "how it is shown",
    "for": "what it is for",
    "proposed_for": "what it may be for",
    "with": "who it was with",
}
_TOLD_OF_A_STEP = {"status", "why", "result", "continued"}  # what else it sets follows
_TOLD_APART = {
    "schema", "forgotten", "person", "interview", "ambition", "reviews", "told", "spoken",
    "changes", "conflicts", "former_names", *_NOUNS
}  # fmt: skip


def differences(before: Plan, after: Plan, *, quoting: bool = True) -> list[str]:
    """Say what changed, a sentence for each record; without `quoting` in no words of the person."""
    if before == after:
        return ["the layout of the file"]
    old, new = table_of(before), table_of(after)
    kinds = [("lines", _lines_in(old), _lines_in(new))]
    kinds += [(kind, list(old.get(kind, ())), list(new.get(kind, ()))) for kind in _NOUNS]
    said = [
        # What came or went first: the rest follows from it.
        *(sentence for kind in kinds for sentence in _came_and_went(*kind, quoting)),
        *(sentence for kind in kinds for sentence in _of_records(*kind, quoting)),
        *_of_orders(old.get("ambition", {}), new.get("ambition", {})),
        *_of_days(old, new, quoting),
        *_of_conflicts(before.conflicts, after.conflicts),
        *_of_interview(old.get("interview", {}), new.get("interview", {})),
        *_fields(old.get("person", {}), new.get("person", {}), {"round_started"}),
        *_fields(old, new, _TOLD_APART),
    ]
    if not said and before.former_names != after.former_names:
        return ["which old names stay private"]
    return said or ["details"]


def _of_conflicts(old: Sequence[Conflict], new: Sequence[Conflict]) -> Iterator[str]:
    came, gone = (
        len(together(one for one in here if one not in there))
        for here, there in ((new, old), (old, new))
    )
    if came:
        yield f"{counted(came, 'difference')} between two versions to settle"
    if gone:
        yield f"{counted(gone, 'difference')} between two versions settled"


def _of_interview(old: Table, new: Table) -> Iterator[str]:
    if ("finished" in old) != ("finished" in new):
        yield "interview done" if "finished" in new else "interview resumed"
    known = roles.fields_of(Interview).values()
    plumbing = {one.key for one in known if one.of or isinstance(one.role, roles.Ours)}
    yield from _fields(old, new, plumbing | {"unknown", "finished"})


def _lines_in(plan: Table) -> list[Table]:
    return [line for name in LISTS for line in plan.get("ambition", {}).get(name, ())]


def _of_orders(old: Table, new: Table) -> Iterator[str]:
    for name in LISTS:
        ids_then, ids_now = ([line["id"] for line in one.get(name, ())] for one in (old, new))
        stayed = [id for id in ids_then if id in ids_now]
        stay = [id for id in ids_now if id in ids_then]
        heading = name.replace("_", " ")
        if stayed[:1] != stay[:1]:
            yield f"{stay[0]} comes first under {heading}"
        elif stayed != stay:
            yield f"{heading} reordered"


def _of_records(
    kind: str, before: Sequence[Table], after: Sequence[Table], quoting: bool
) -> Iterator[str]:
    old, new = _by_name(kind, before), _by_name(kind, after)
    for name, was in old.items():
        now = new.get(name, was)
        if was != now:
            private = was.get("private") or now.get("private")
            phrases = _of_record(kind, was, now, quoting and not private)
            called = name if kind != "helpers" or quoting else "a helper"
            yield f"{called}{_phrased(phrases)}"


def _came_and_went(
    kind: str, before: Sequence[Table], after: Sequence[Table], quoting: bool
) -> Iterator[str]:
    old, new = _by_name(kind, before), _by_name(kind, after)
    yield from _counted(kind, [new[name] for name in new if name not in old], "added", quoting)
    yield from _counted(kind, [old[name] for name in old if name not in new], "removed", quoting)


def _by_name(kind: str, records: Sequence[Table]) -> dict[str, Table]:
    key = "name" if kind == "helpers" else "id"
    return {record[key]: record for record in records}


def _counted(kind: str, records: Sequence[Table], how: str, quoting: bool) -> Iterator[str]:
    """Say which records were added or taken out; of a single one, its words too."""
    number, noun = len(records), _NOUNS.get(kind, "line")
    if not records:
        return
    if kind == "helpers":
        names = [shortened(record["name"], _TEXT) for record in records]
        yield f"{listed(names) if quoting else counted(number, noun)} {how}"
        return
    ids = [record["id"] for record in records]
    if number > _MOST:
        span = "" if kind == "lines" else f" ({ids[0]} to {ids[-1]})"
        yield f"{counted(number, noun)} {how}{span}"
        return
    tell = quoting and number == 1 and not records[0].get("private")
    called = roles.called(records[0]) or records[0].get("with", "") if tell else ""
    words = f": {shortened(called, _TEXT)}" if called else ""
    yield f"{listed(ids)} {how}{words}"


def _of_record(kind: str, old: Table, new: Table, quoting: bool) -> tuple[list[str], list[str]]:
    """Return what became of a record, and what changed about it."""
    became, about = [], []
    of_step = roles.names(roles.Role, of_step=True)
    followed = {*of_step, "edits", "assumed"} - _TOLD_OF_A_STEP
    usual = _USUAL.get(kind)
    was, now = old.get("status", usual), new.get("status", usual)
    if was != now:
        followed |= _TOLD_OF_A_STEP
        if was in _CLOSED and kind != "options":  # which no command does
            about.append(f"{was} → {now}".replace("_", " "))
        else:
            became.append(_became(kind, was, now, new))
    if roles.called(old) != roles.called(new):
        became.append("reworded" if kind == "lines" else "renamed")
        followed |= {"archetype"}  # the person's own since then
    if kind == "goals":
        about += _progress(old, new)
    if kind == "talks":
        about += _promises(old, new, quoting)
    if kind == "experiments":
        about += _notes(old, new, quoting)
        if "result" in old and "result" in new:
            followed |= {"result"}
            about += _fields(old["result"], new["result"], ())
    told = {*roles.calling(), "checkins", "log", "promises"}
    if old.get("for") != new.get("for"):
        told |= {"proposed_for"}  # what was proposed is settled with it
    return became, [*about, *_fields(old, new, followed | told)]


def _became(kind: str, was: str, now: str, record: Table) -> str:
    if now == "finished":
        return f"finished: {record.get('result', {}).get('verdict', 'without a verdict')}"
    return "resumed" if (was, now) == ("paused", "running") else _BECAME[kind].get(now, now)


def _phrased(phrases: tuple[list[str], list[str]]) -> str:
    became, about = phrases
    words = became + about
    return f"{' ' if became else ': '}{', '.join(some_of(words, _MOST)) or 'details'}"


def _progress(old: Table, new: Table) -> Iterator[str]:
    was, now = old.get("checkins", ()), new.get("checkins", ())
    if now[: len(was)] != was:
        yield "progress changed"
    elif now != was:
        stood = [entry["value"] for entry in was[-1:]] or [old.get("baseline")]
        path = [*stood, *(entry["value"] for entry in now[len(was) :])]
        yield f"progress {' → '.join(number_said(value) for value in path if value is not None)}"


def _notes(old: Table, new: Table, quoting: bool) -> Iterator[str]:
    was, now = old.get("log", ()), new.get("log", ())
    added = now[len(was) :]
    if now[: len(was)] != was:
        yield "log changed"
    elif len(added) == 1 and quoting:
        yield f"noted {quoted(shortened(added[0]['note'], _TEXT))}"
    elif added:
        yield counted(len(added), "note")


def _promises(old: Table, new: Table, quoting: bool) -> Iterator[str]:
    """Tell of promises: which came or went, or else what became of each at its place."""
    was, now = old.get("promises", ()), new.get("promises", ())
    if len(was) != len(now):
        yield from (_promise(one, "removed", quoting) for one in was if one not in now)
        yield from (_promise(one, "added", quoting) for one in now if one not in was)
        return
    for before, after in zip(was, now, strict=True):
        if before != after:
            yield _promise(after, _became_of_promise(before, after), quoting)


def _promise(one: Table, how: str, quoting: bool) -> str:
    what = f" {quoted(shortened(one['what'], _TEXT))}" if quoting else ""
    return f"{'promise' if quoting else 'a promise'}{what} {how}"


def _became_of_promise(before: Table, after: Table) -> str:
    marks = {"kept": "kept", "let_go": "let go"}
    same = {key: value for key, value in before.items() if key not in marks}
    if same != {key: value for key, value in after.items() if key not in marks}:
        return "changed"
    return next((said for key, said in marks.items() if after.get(key)), "open again")


def _of_days(old: Table, new: Table, quoting: bool) -> Iterator[str]:
    """Tell of reviews, of those whom the ambition was told, and of answers in one's own words."""
    for key, noun in (
        ("reviews", "review"),
        ("told", "conversation"),
        ("spoken", "answer in your own words"),
    ):
        was, now = old.get(key, ()), new.get(key, ())
        for one in now:
            if one not in was:
                named = key == "told" and quoting
                yield f"told {one['to']}" if named else f"{noun} of {in_full(one['on'])}"
        gone = sum(1 for one in was if one not in now)
        if gone:
            yield f"{counted(gone, noun)} removed"


def _fields(old: Table, new: Table, but: Iterable[str]) -> Iterator[str]:
    """Tell of fields: figures and dates with their values, the others by what happened to them."""
    together: dict[str, list[str]] = {"changed": [], "set": [], "removed": []}
    for key in {**old, **new}:
        was, now = old.get(key), new.get(key)
        if key in but or was == now:
            continue
        word = _SAID.get(key, key.replace("_", " "))
        said = _with_values(word, was, now)
        if said:
            yield said
        else:
            how = "set" if was is None else "removed" if now is None else "changed"
            together[how].append(word)
    yield from (f"{listed(words)} {how}" for how, words in together.items() if words)


def _with_values(word: str, was: Any, now: Any) -> str:
    if isinstance(was, bool) or isinstance(now, bool):
        return word if now else f"no longer {word}"
    if isinstance(was, int | float) and isinstance(now, int | float):
        return f"{word} {number_said(was)} → {number_said(now)}"
    if _is_day(was) and _is_day(now):
        return f"{word} {plain(was, now)} → {plain(now, was)}"
    return ""


def _is_day(value: object) -> bool:
    return isinstance(value, dt.date) and not isinstance(value, dt.datetime)
