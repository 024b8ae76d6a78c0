"""Talks: whom somebody talked to, what they heard, and what either side promised."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ambition_cli.domain.plan import experiments
from ambition_cli.domain.plan.everyday import ME, Promise, Talk
from ambition_cli.domain.plan.model import Experiment, LogEntry, Plan, changed
from ambition_cli.domain.plan.records import new_id, put, with_fields
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.typed_dates import understood
from ambition_cli.domain.words.wording import clean, listed, one_word, shortened
from ambition_cli.errors import Refused

__all__ = [
    "ME", "Promise", "Talk", "add_promise", "drop", "drop_promise", "edit", "edit_promise", "had",
    "is_same", "keep_promise", "keep_promises", "let_promise_go", "marked", "promise_named",
    "promise_said",
    "reopen_promise", "talk_named", "who_said",
]  # fmt: skip

_MINE = ("me", "i", "myself", "ich", "yo", "moi", "je", "eu", "io", "ik", "私", "僕", "俺", "我")
_THEIRS = (
    "they",
    "them",
    "she",
    "her",
    "he",
    "him",
    "sie",
    "er",
    "elle",
    "ella",
    "él",
    "彼",
    "彼女",
)
_SAY_WHAT = "say what was promised, like “me: send the draft by friday”"
_LABEL = re.compile(r"\s*([^:：]{1,40}?)\s*[:：]\s*(\S.*)", re.DOTALL)
# "I'll send it", "Mei will ask around", "she promised to write"
_SPEAKS = re.compile(
    r"\s*(?P<who>\S(?:[^:：,]{0,39}?\S)?)(?:['’]ll| will| promised(?: (?:me|her|him|them))? to"
    r"| agreed to| (?:am|is|are) going to|['’]m going to) (?P<what>\S.*)",
    re.DOTALL | re.IGNORECASE,
)
# What a day may begin with behind the words: "send it by Friday", "ask around, 12 June".
_BEFORE_DAY = re.compile(
    r"[\s,;(]+(?=(?:by|until|till|before|on|in|within|next|this|end of|not later than"
    r"|no later than|bis)\s|(?:tomorrow|today|tonight)\b|\+\d)|[,;(]\s*",
    re.IGNORECASE,
)
# What ends the words and begins no day: the "in" of "check in on Friday", of "hand it in tomorrow".
_OF_THE_WORDS = re.compile(
    r"(?:by|until|till|before|on|in|within)\s+(?:by|until|till|before|on|in|within)\b"
    r"|(?:on|in|within)\s+(?:today|tonight|tomorrow)\b"
    r"|in\s+(?:(?:next|this|on)\s+)?(?:mon|tue|wed|thu|fri|sat|sun)",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(r"(?P<day>\S{1,12}?)(?:までに|之前|前)[、,\s]*(?P<what>\S.*)", re.DOTALL)


def promise_said(text: str, person: str, today: dt.date) -> Promise:
    """Return a promise as it was typed: "me: send the draft by friday", "Mei: two names".

    `person` is whom the talk was with; a promise that names nobody is the person's own. What is no
    date stays with the words. Raises Refused where there is nothing to do in it.
    """
    who, what = _who(clean(text, "the promise"), person)
    what, by = _by(what, today)
    fields = {"who": who, "what": clean(what.rstrip(" .,;"), "the promise")}
    return Promise.model_validate(fields | ({"by": by} if by else {}))


def _who(text: str, person: str) -> tuple[str, str]:
    if text.endswith((":", "：")) and _named(text[:-1], person):
        raise Refused(_SAY_WHAT)
    for form in (_LABEL, _SPEAKS):
        found = form.fullmatch(text)
        named = _named(found[1], person) if found else None
        if found and named:
            return named, found[2]
    return ME, text


def _named(said: str, person: str) -> str | None:
    """Return who is meant at the beginning of a promise, if it is one of the two who talked."""
    word = " ".join(said.casefold().split())
    if word in _MINE:
        return ME
    is_theirs = word in _THEIRS or is_same(said, person)
    return person if is_theirs else None


def is_same(said: str, name: str) -> bool:
    """Tell whether somebody goes by a name: "mei" is Mei, and the first word of "Mei Lin" too."""
    word, known = " ".join(said.casefold().split()), " ".join(name.casefold().split())
    return bool(word) and (word == known or known.startswith((f"{word} ", f"{word},")))


def _by(what: str, today: dt.date) -> tuple[str, dt.date | None]:
    """Return what was promised and by when, where that can be read as a date.

    Of "send it in two weeks, by 12 June" the longest end that is one date is taken.
    """
    parts = [(what[: one.start()], what[one.end() :]) for one in _BEFORE_DAY.finditer(what)]
    first = _DAY_FIRST.fullmatch(what)
    parts += [(first["what"], first["day"])] if first else []
    for words, day in parts:
        by = None if _OF_THE_WORDS.match(day) else _day(day, today)
        if by and words.strip():
            return words, by
    if _day(what, today):
        raise Refused(_SAY_WHAT)
    return what, None


def _day(text: str, today: dt.date) -> dt.date | None:
    try:
        return understood(text.rstrip(" .)"), today)
    except Refused:
        return None


def had(
    plan: Plan,
    person: str,
    heard: str | None,
    promises: Sequence[Promise],
    on: dt.date,
    today: dt.date,
    *,
    experiment: str | None = None,
    private: bool = False,
) -> Plan:
    """Keep a talk; where its experiment runs, a line goes into the log of that.

    A private talk leaves no line there: who sees the experiment is not to hear of it. Raises
    Refused where nothing was heard or promised, and for a day that is still to come.
    """
    if not heard and not promises:
        raise Refused("a talk needs what you heard, or what was promised")
    _refuse_to_come(on, today)
    fields = {
        "id": new_id(plan, "talks"),
        "with": person,
        "on": on,
        "experiment": experiment,
        "heard": heard,
        "promises": tuple(promises) or None,
        "private": private or None,
    }
    talk = Talk.model_validate({key: value for key, value in fields.items() if value is not None})
    plan = changed(plan, talks=(*plan.talks, talk))
    one = plan.experiment(experiment)
    if one is None or private or not is_logged(one, on):
        return plan
    # What was heard stands with the talk alone: forgotten or hidden there, it is so everywhere.
    return experiments.log(plan, one.id, _log_line(talk), today)


def _refuse_to_come(on: dt.date, today: dt.date) -> None:
    if on > today:
        raise Refused(f"{in_full(on)} is still to come; give the day on which you talked")


def edit(plan: Plan, id: str, fields: Mapping[str, Any], today: dt.date) -> Plan:
    """Change fields of a talk; its promises follow the person, and its line of the log the talk.

    Raises Refused where nothing heard or promised is left, and for a day that is still to come.
    """
    before = talk_named(plan, id)
    after = with_fields(before, fields)
    if not after.heard and not after.promises:
        raise Refused(
            f"without what you heard, nothing is left of {before.id}; "
            f"`ambition talks drop {one_word(before.id)}` drops it"
        )
    if after.on != before.on:
        _refuse_to_come(after.on, today)
    if after.person != before.person and after.promises:
        after = with_fields(after, {"promises": _promised_by(after, before.person)})
    return _with(_log_moved(plan, before, after), after)


def marked(plan: Plan, talk: Talk, *, private: bool) -> Plan:
    """Return the plan with a talk private or not; while it is, it has no line in a log."""
    after = with_fields(talk, {"private": True if private else None})
    return _with(_log_moved(plan, talk, after), after)


def _promised_by(talk: Talk, before: str) -> tuple[Promise, ...]:
    """Return the promises of a talk that was said to be with somebody else before."""
    return tuple(
        with_fields(one, {"who": talk.person}) if one.who == before else one
        for one in talk.promises
    )


def drop(plan: Plan, id: str) -> Plan:
    """Take a talk out, with its line of the log. Its id is remembered, and never given again."""
    talk = talk_named(plan, id)
    plan = _log_moved(plan, talk, None)
    left = tuple(one for one in plan.talks if one.id != talk.id)
    return changed(plan, talks=left, forgotten=(*plan.forgotten, talk.id))


def _log_moved(plan: Plan, before: Talk, after: Talk | None) -> Plan:
    """Return the plan with the line that a talk left in a log as the talk now is."""
    was, line = plan.experiment(before.experiment), _log_line(before)
    same = {"experiment", "person", "on", "private"}
    if after and before.model_dump(include=same) == after.model_dump(include=same):
        return plan
    had_line = was is not None and line in was.log
    if was and had_line:
        place = was.log.index(line)
        left = (*was.log[:place], *was.log[place + 1 :])
        plan = put(plan, with_fields(was, {"log": left or None}))
    now = plan.experiment(after.experiment) if after and not after.private else None
    stays = had_line and was is not None and now is not None and was.id == now.id
    if after and now and (stays or is_logged(now, after.on)):
        entries = sorted((*now.log, _log_line(after)), key=lambda entry: entry.on)
        return put(plan, with_fields(now, {"log": tuple(entries)}))
    return plan


def _log_line(talk: Talk) -> LogEntry:
    return LogEntry(on=talk.on, note=f"Talked to {talk.person}")


def add_promise(plan: Plan, id: str, promise: Promise) -> Plan:
    """Add a promise to a talk."""
    talk = talk_named(plan, id)
    return _with(plan, with_fields(talk, {"promises": (*talk.promises, promise)}))


def _with(plan: Plan, talk: Talk) -> Plan:
    talks = tuple(talk if one.id == talk.id else one for one in plan.talks)
    return changed(plan, talks=talks)


def is_logged(experiment: Experiment, on: dt.date) -> bool:
    """Tell whether a talk on a day becomes a line of the log: the experiment was running then."""
    return experiment.is_running and (not experiment.started or experiment.started <= on)


def talk_named(plan: Plan, id: str) -> Talk:
    """Return the talk with this id. Raises Refused where there is none."""
    found = [one for one in plan.talks if one.id == id.strip().casefold()]
    if found:
        return found[0]
    ids = [one.id for one in plan.talks]
    yours = f"your talks are {listed(ids[-8:])}" if ids else "you have kept no talk yet"
    raise Refused(f"there is no talk “{shortened(id)}”; {yours}")


def promise_named(plan: Plan, name: str, *, is_open: bool | None = None) -> tuple[Talk, int]:
    """Return the talk of a promise and its place there: t1 of a talk with one, or t1.2, the second.

    `is_open` tells whether it is to be open, or closed; of those the talk may have just one.
    Raises Refused where it is not clear which is meant, or where there is none.
    """
    id, _, number = name.strip().partition(".")
    talk = talk_named(plan, id)
    if not talk.promises:
        raise Refused(f"nothing was promised in {talk.id}")
    found = [*range(1, len(talk.promises) + 1)]
    if number:
        found = [place for place in found if number == f"{place}"]
        if not found:
            names = listed([f"{talk.id}.{place}" for place in range(1, len(talk.promises) + 1)])
            raise Refused(f"{talk.id} has no promise {shortened(number)}; there is {names}")
    if is_open is not None:
        found = [place for place in found if talk.promises[place - 1].is_open is is_open]
    if not found:
        raise Refused(_none_such(talk, int(number or 0)))
    if len(found) > 1:
        which = [one_word(f"{talk.id}.{place}") for place in found]
        kind = "" if is_open is None else ", and several are " + ("open" if is_open else "closed")
        several = f"{talk.id} has {len(talk.promises)} promises{kind}"
        raise Refused(f"{several}; say which, {listed(which, 'or')}")
    return talk, found[0]


def _none_such(talk: Talk, place: int) -> str:
    """Say why no promise of a talk is open, or closed, as it was to be; or the one at its place."""
    promises = talk.promises[place - 1 : place] if place else talk.promises
    if all(one.is_open for one in promises):
        return "it is still open; `ambition promises` lists what is promised"
    done = "let go" if all(one.let_go for one in promises) else "kept"
    again = f"`ambition promises reopen {one_word(talk.id)}{f'.{place}' if place else ''}`"
    return f"it is already {done}; {again} opens it again"


def keep_promise(plan: Plan, name: str) -> tuple[Plan, Promise]:
    """Mark an open promise as kept, and return it. Raises Refused as `promise_named` does."""
    return _marked(plan, promise_named(plan, name, is_open=True), {"kept": True})


def let_promise_go(plan: Plan, name: str) -> tuple[Plan, Promise]:
    """Let an open promise go, and return it. Raises Refused as `promise_named` does."""
    return _marked(plan, promise_named(plan, name, is_open=True), {"let_go": True})


def reopen_promise(plan: Plan, name: str) -> tuple[Plan, Promise]:
    """Open a promise again that was kept or let go, and return it. Raises Refused."""
    closed = promise_named(plan, name, is_open=False)
    return _marked(plan, closed, {"kept": None, "let_go": None})


def edit_promise(plan: Plan, name: str, fields: Mapping[str, Any]) -> tuple[Plan, Promise]:
    """Change who promised what by when, and return it. Raises Refused."""
    return _marked(plan, promise_named(plan, name), fields)


def _marked(plan: Plan, place: tuple[Talk, int], fields: Mapping[str, Any]) -> tuple[Plan, Promise]:
    talk, number = place
    after = with_fields(talk.promises[number - 1], fields)
    promises = (*talk.promises[: number - 1], after, *talk.promises[number:])
    return _with(plan, with_fields(talk, {"promises": promises})), after


def drop_promise(plan: Plan, name: str) -> Plan:
    """Take a promise out of its talk; those behind it move up. Raises Refused."""
    talk, number = promise_named(plan, name)
    promises = (*talk.promises[: number - 1], *talk.promises[number:])
    if not promises and not talk.heard:
        raise Refused(
            f"that is all there is to {talk.id}; "
            f"`ambition talks drop {one_word(talk.id)}` drops the talk"
        )
    return _with(plan, with_fields(talk, {"promises": promises or None}))


def who_said(text: str, person: str) -> str:
    """Return who promised, as it was typed: "me", or the other one. Raises Refused for others."""
    named = _named(text, person)
    if named is None:
        raise Refused(f"who promised must be me or {person}")
    return named


def keep_promises(plan: Plan, names: Iterable[str]) -> Plan:
    """Mark several promises as kept, each named like t1.2."""
    for name in names:
        plan, _ = keep_promise(plan, name)
    return plan
