"""Weighing what turned up against the ambition: line by line, its cost, and the way back.

A weighing is a guess, made before anything was tried; it stands on the option, by its day. It
says how an offer lies beside the ambition, and never what to do about it.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping
from typing import Any, Literal

from ambition_cli.domain.plan import options
from ambition_cli.domain.plan.lines import heading_of
from ambition_cli.domain.plan.model import (
    Line,
    Option,
    Plan,
    Weighing,
    lines_of,
)
from ambition_cli.domain.plan.records import option_named, put, with_fields
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.choices import (
    JUDGEMENTS,
    REVERSIBLE,
    Judgement,
    Reversible,
)
from ambition_cli.domain.words.dont_know import is_dont_know
from ambition_cli.domain.words.folding import has_no_ends
from ambition_cli.domain.words.titles import is_title
from ambition_cli.domain.words.wording import listed, shortened
from ambition_cli.errors import Refused

Group = Literal["hard_no", "conditions", "problems", "impact", "more_of", "less_of"]

COST = ("hours", "displaces", "reversible")
_A_WEEK = 7 * 24  # hours
A_JOB_FROM = 16  # hours a week: two working days; nobody has them to spare beside a job
_CANNOT_TELL = ("?", "unclear", "can't tell", "cannot tell")
_PARTLY = ("a bit", "a little", "somewhat", "in part", "kind of", "sort of", "half", "teils")
_NO_WAY_BACK = ("no way back", "none")
_LIKE_AN_ID = re.compile(r"o\d+")


def asked_lines(plan: Plan) -> list[Line]:
    """Return the lines to hold it against: hard no's, conditions, the rest, what to do less of."""
    less_of = plan.ambition.less_of
    hard = [line for line in less_of if line.hard_no]
    rest = [*lines_of(plan), *(line for line in less_of if not line.hard_no)]
    return [*hard, *plan.ambition.conditions, *rest]


def group_of(plan: Plan, line: Line) -> Group:
    """Return which question is put about a line: by its heading, hard no's apart."""
    heading: Any = heading_of(plan, line)
    group: Group = "hard_no" if heading == "less_of" and line.hard_no else heading
    return group


def named(plan: Plan, name: str) -> Option | None:
    """Return the option meant by an id, a name or a part of it; None where it is a new one.

    Any option goes by the beginning of its name, an open one also by words within it: "datadog"
    means "Take the Datadog offer". Raises Refused where several could be meant.
    """
    wanted = _folded(name)
    same = [one for one in plan.options if one.id == name or _folded(one.name) == wanted]
    if same:
        return same[0]
    begins = [one for one in plan.options if wanted and _folded(one.name).startswith(wanted)]
    within = [one for one in plan.options if one.is_open and _has_words(one.name, wanted)]
    found = [one for one in plan.options if one in begins or one in within]
    if len(found) == 1:
        return found[0]
    if len(found) > len(begins):
        which = listed([f"{one.id}, “{shortened(one.name)}”" for one in found[:5]], "or")
        raise Refused(
            f"“{shortened(name)}” could be {which}; give one of these ids, "
            "or a longer name for something new"
        )
    # What looks like an id is none of a new option; several beginnings are for the person to tell.
    return option_named(plan, name) if begins or _LIKE_AN_ID.fullmatch(name.strip()) else None


def _has_words(name: str, wanted: str) -> bool:
    """Tell whether words stand in a name as whole words, or anywhere where none are spaced."""
    if not wanted:
        return False
    if has_no_ends(wanted[0]):
        return len(wanted) > 1 and wanted in _folded(name)
    return bool(re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", _folded(name)))


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def latest(option: Option) -> Weighing | None:
    """Return how an option was weighed last."""
    return option.weighed[-1] if option.weighed else None


def hours_of_a_week(hours: float) -> float:
    """Return the hours that something takes of a week; raise Refused where no week has so many."""
    if hours > _A_WEEK:
        raise Refused(f"a week has {_A_WEEK} hours; give how many of them it would take")
    return hours


def weighed(plan: Plan, name: str, answers: Mapping[str, Any], today: dt.date) -> Plan:
    """Keep answers about an option of this name, which is added where it is new.

    Answers: `lines` (judgements by a line's id), `hours`, `displaces`, `reversible`; None takes
    one out. What was said on an earlier day goes on unless it is said anew, and stays with its day.
    """
    plan = kept(plan, name)
    option = the_one(plan, name)
    before = latest(option)
    now = {line.id for line in asked_lines(plan)}
    said = before.lines if before else {}
    lines = {id: word for id, word in said.items() if id in now} | dict(answers.get("lines", {}))
    weighing = with_fields(before or Weighing(on=today), {**answers, "on": today, "lines": lines})
    same_day = before is not None and before.on == today
    earlier = option.weighed[:-1] if same_day else option.weighed
    return put(plan, with_fields(option, {"weighed": (*earlier, weighing)}))


class LineChanged(Exception):
    """A line says something else by now, or is gone, than when it was asked about."""

    def __init__(self, line: Line | None) -> None:
        """Take the line as it is now."""
        super().__init__()
        self.line = line


def judged(plan: Plan, name: str, line: Line, judgement: str, today: dt.date) -> Plan:
    """Keep the judgement of one line, as it was asked about.

    Raises LineChanged where it has other words by now: the answer was not about those.
    """
    now = plan.line(line.id)
    if now is None or now.text != line.text:
        raise LineChanged(now)
    return weighed(plan, name, {"lines": {line.id: judgement}}, today)


def kept(plan: Plan, name: str, fields: Mapping[str, Any] | None = None) -> Plan:
    """Keep what is weighed among the options; fields such as its kind are said of it."""
    option = named(plan, name)
    if not option:
        return options.add_option(plan, name, {"source": "weigh", **(fields or {})})
    return options.edit_option(plan, option.id, fields) if fields else plan


def the_one(plan: Plan, name: str) -> Option:
    """Return the option of this name, which is there."""
    option = named(plan, name)
    if not option:
        raise Refused(f"“{name}” is not one of your options; `ambition options` lists them")
    return option


def still_open(plan: Plan, option: Option | None) -> list[str]:
    """Return what nobody said anything about yet: ids of lines, then names of costs."""
    weighing = latest(option) if option else None
    lines = [line.id for line in asked_lines(plan)]
    if not weighing:
        return [*lines, *COST]
    open_lines = [id for id in lines if id not in weighing.lines]
    return [*open_lines, *(name for name in COST if getattr(weighing, name) is None)]


def left_today(plan: Plan, option: Option, today: dt.date) -> list[str]:
    """Return what is to be asked on a day: what is still open, where it was begun on that day.

    On another day everything is asked again.
    """
    before = latest(option)
    return still_open(plan, option if before and before.on == today else None)


def is_weighed_through(plan: Plan, option: Option) -> bool:
    """Tell whether each line was judged, so that it can be shown without asking again."""
    lines = {line.id for line in asked_lines(plan)}
    return latest(option) is not None and lines.isdisjoint(still_open(plan, option))


def spare_hours_beside(plan: Plan, option: Option) -> float | None:
    """Return the hours set aside beside the job, where what is weighed would come out of them.

    None for a job, which replaces the one there is: its hours are no part of the spare ones.
    """
    weighing = latest(option)
    hours = weighing.hours if weighing else None
    if hours is None or hours >= A_JOB_FROM or is_title(option.name):
        return None
    return plan.person.hours_per_week


def turned(option: Option) -> dict[str, str]:
    """Return, by a line's id, what was said of it the time before, where that was otherwise."""
    if len(option.weighed) < 2:
        return {}
    before, now = option.weighed[-2:]
    return {
        id: word for id, word in before.lines.items() if id in now.lines and now.lines[id] != word
    }


def judgement_said(text: str) -> Judgement:
    """Return the judgement that a person means by a word or its first letter, or by "?"."""
    word = _typed(text)
    if word in _CANNOT_TELL or is_dont_know(text):
        return "unclear"
    if replies.is_yes(text) or replies.is_no(text):
        return "yes" if replies.is_yes(text) else "no"
    if word in _PARTLY:
        return "partly"
    found = [one for one in JUDGEMENTS if word and one.startswith(word) and one != "unclear"]
    if len(found) != 1:
        raise Refused(
            f"“{shortened(text)}” is not an answer here; "
            "say y (yes), p (partly), n (no) or ? (can't tell)"
        )
    return found[0]


def way_back_said(text: str) -> Reversible:
    """Return how hard the way back is, as a person says it."""
    word = _typed(text)
    found = [one for one in REVERSIBLE if word and one.startswith(word)]
    if word in _NO_WAY_BACK:
        return "no"
    if len(found) != 1:
        raise Refused(f"“{shortened(text)}” is not an answer here; say easy, hard or none")
    return found[0]


def _typed(text: str) -> str:
    """Return a reply in small letters, plain ones where a keyboard makes them wide."""
    return _folded(unicodedata.normalize("NFKC", text).replace("’", "'"))
