"""Talks: whom somebody talked to, what they heard, and what either side promised."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence

from ambition_cli.domain.plan import experiments
from ambition_cli.domain.plan.everyday import Promise, Talk
from ambition_cli.domain.plan.model import Experiment, LogEntry, Plan, changed
from ambition_cli.domain.plan.records import new_id, with_fields
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.typed_dates import understood
from ambition_cli.domain.words.wording import clean, listed, one_word, shortened
from ambition_cli.errors import Refused

__all__ = [
    "ME", "Promise", "Talk", "add_promise", "had", "is_same", "keep_promise", "keep_promises",
    "promise_said",
    "talk_named",
]  # fmt: skip

ME = "me"
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
        raise Refused("say what was promised, like “me: send the draft by friday”")
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
        try:
            by = understood(day.rstrip(" .)"), today)
        except Refused:
            continue
        if words.strip():
            return words, by
    return what, None


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
    if on > today:
        raise Refused(f"{in_full(on)} is still to come; give the day on which you talked")
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
    return experiments.log(plan, one.id, LogEntry(on=on, note=f"Talked to {person}"), today)


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
    raise Refused(f'there is no talk "{shortened(id)}"; {yours}')


def keep_promise(plan: Plan, name: str) -> tuple[Plan, Promise]:
    """Mark a promise as kept, and return it: t1 where one is open there, or t1.2, the second.

    Raises Refused where it is not clear which is meant, or where none is open.
    """
    id, _, number = name.strip().partition(".")
    talk = talk_named(plan, id)
    open_now = [place for place, one in enumerate(talk.promises, 1) if not one.kept]
    if number:
        known = number.isascii() and number.isdigit() and 1 <= int(number) <= len(talk.promises)
        if not known:
            raise Refused(f"{talk.id} has no promise {shortened(number)}; {_promises(talk)}")
        open_now = [place for place in open_now if place == int(number)]
    if not open_now:
        raise Refused(f"nothing is open there; {_promises(talk)}")
    if len(open_now) > 1:
        names = [one_word(f"{talk.id}.{place}") for place in open_now]
        raise Refused(f"several promises of {talk.id} are open; say which, {listed(names, 'or')}")
    kept = with_fields(talk.promises[open_now[0] - 1], {"kept": True})
    promises = tuple(
        kept if place == open_now[0] else one for place, one in enumerate(talk.promises, 1)
    )
    return _with(plan, with_fields(talk, {"promises": promises})), kept


def keep_promises(plan: Plan, names: Iterable[str]) -> Plan:
    """Mark several promises as kept, each named like t1.2."""
    for name in names:
        plan, _ = keep_promise(plan, name)
    return plan


def _promises(talk: Talk) -> str:
    if not talk.promises:
        return "nothing was promised in that talk"
    left = sum(not one.kept for one in talk.promises)
    return (
        "all that was promised there is kept" if not left else "`ambition talk` lists what is open"
    )
