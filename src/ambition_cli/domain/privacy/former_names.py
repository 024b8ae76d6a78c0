"""Names that a record had while it was hidden from someone.

After `private g2` and a new title, other records still quote the old one, so it is kept in the plan
and hidden everywhere. It is kept however the name was changed (a command, a merge, an editor),
because the plan is compared before and after. A name marked `private` stays hidden until the person
says otherwise; other names are hidden from whoever the record is hidden from.
"""

from collections.abc import Iterable

from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.everyday import Note, Talk
from ambition_cli.domain.plan.model import (
    Experiment,
    FormerName,
    Goal,
    Helper,
    Line,
    Option,
    Plan,
    all_lines,
    changed,
)
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.plan.tables import HELPER

Named = Line | Option | Goal | Experiment | Helper | Note


def key_of(record: Named | Talk) -> str:
    """Return the key by which a record is named: its id, or helpers.NAME."""
    return f"{HELPER}{record.name}" if isinstance(record, Helper) else record.id


def kept(before: Plan, after: Plan, *, merged: bool = False) -> Plan:
    """Return the plan after a change, with the names that hidden records lost by it kept.

    With `merged` the plan before is one of two versions: a record that is private there, and not
    in the plan that came of both, is so because the other version says otherwise.
    """
    gone = _gone(before, after)
    if not gone and not after.former_names:
        return after  # as after most changes
    from ambition_cli.domain.privacy.audience import could_be_held_against

    there = _by_key(after)
    moved = _renamed_helpers(before, after)
    went = {key for key in _by_key(before) if key not in there and not key.startswith(HELPER)}
    names = []
    for one in after.former_names:
        now = there.get(one.record or "")
        if now and one.name in roles.words_of(now):
            continue  # it has that name again
        if one.record not in went:
            key = moved.get(one.record or "", one.record)
            names.append(with_fields(one, {"record": key}))
        elif one.private or could_be_held_against(one.name):
            names.append(with_fields(one, {"record": None}))  # its id may be given to another
    not_told = _untold(before) if gone else set()
    known = set(names)
    for record, words in gone:
        own = key_of(record)
        now = there.get(moved.get(own, own))
        former: FormerName | None = None
        if now is None or (record.private and not now.private):
            if record.private and not (merged and now):
                former = _named(own if isinstance(record, Helper) else None, words, True)
            elif isinstance(record, Option) and own in not_told and could_be_held_against(words):
                former = _named(None, words, False)
        elif own in not_told:
            former = _named(key_of(now), words, record.private)
        if former and former not in known:
            known.add(former)
            names.append(former)
    kept_now = tuple(names)
    return after if kept_now == after.former_names else changed(after, former_names=kept_now)


def hidden(plan: Plan, record: Named, called_before: Iterable[str]) -> Plan:
    """Return the plan with the earlier names of a record kept as its former names."""
    names = list(plan.former_names)
    known = {
        *roles.words_of(record),
        *(words for id, words in _told_of(plan) if id == key_of(record)),
    }
    for words in called_before:
        one = _named(key_of(record), words, True)
        if words not in known and one not in names:
            names.append(one)
    return changed(plan, former_names=tuple(names)) if names != [*plan.former_names] else plan


def released(plan: Plan, record: str) -> Plan:
    """Return the plan without the former names of a record, given by its key."""
    left = tuple(one for one in plan.former_names if one.record != record)
    return plan if left == plan.former_names else changed(plan, former_names=left)


def _named(record: str | None, words: str, private: bool) -> FormerName:
    name = FormerName(record=record, name=words) if record else FormerName(name=words)
    return with_fields(name, {"private": True}) if private else name


def _gone(before: Plan, after: Plan) -> list[tuple[Named, str]]:
    """Return each record with each name that it no longer has."""
    there, known = _by_key(after), _told_of(after)
    gone: list[tuple[Named, str]] = []
    for key, record in _by_key(before).items():
        now = there.get(key)
        if now is not record:
            called = roles.words_of(now) if now else ()
            left = (words for words in roles.words_of(record) if words not in called)
            gone += [(record, words) for words in left if (key, words) not in known]
    return gone


def _told_of(plan: Plan) -> set[tuple[str, str | None]]:
    """Return the earlier texts of lines, which are stored and hidden with the lines."""
    return {(one.line, words) for one in plan.changes for words in (one.was, one.now)}


def _by_key(plan: Plan) -> dict[str, Named]:
    lists: tuple[tuple[Named, ...], ...] = (
        all_lines(plan), plan.options, plan.goals, plan.experiments, plan.helpers
    )  # fmt: skip
    return {key_of(record): record for records in lists for record in records}


def _untold(plan: Plan) -> set[str]:
    """Return the keys of all that is hidden from anybody."""
    from ambition_cli.domain.privacy.veil import untold

    helpers = {key_of(helper) for helper in plan.helpers if helper.private}
    return untold(plan, "manager") | helpers


def _renamed_helpers(before: Plan, after: Plan) -> dict[str, str]:
    """Return the new key of each helper who was renamed and has the same place in the list."""
    old, new = ([one.name for one in plan.helpers] for plan in (before, after))
    pairs = zip(old, new, strict=True) if len(old) == len(new) else ()
    then, there = {*old}, {*new}
    return {
        f"{HELPER}{was}": f"{HELPER}{now}"
        for was, now in pairs
        if was not in there and now not in then
    }
