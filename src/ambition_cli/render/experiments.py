"""Experiments as pages: the board, and one in full."""

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cache, cached_property

from ambition_cli.domain.plan.experiments import day_of, hours_spent, option_of
from ambition_cli.domain.plan.goals import taken_for_granted
from ambition_cli.domain.plan.model import Experiment, Plan
from ambition_cli.domain.words.dates import (
    from_now,
    in_full,
    plain,
    starting,
)
from ambition_cli.domain.words.wording import hours_said, number_said, quoted
from ambition_cli.render.goals import because
from ambition_cli.render.marks import mark_of, private_mark, with_mark
from ambition_cli.render.page import (
    GAP,
    Detail,
    Field,
    Heading,
    Item,
    Page,
    Say,
    Title,
    Tone,
)
from ambition_cli.render.talks import talks_about

_NOTHING = Detail("")
FEW = 3  # of those for later and those tried are enough for the board
_BOARD = (
    ("Running", ("running",)),
    ("Paused", ("paused",)),
    ("Planned", ("planned",)),
    ("Later", ("later",)),
    ("Tried", ("finished", "dropped")),
)


def board(
    plan: Plan, kinds: Mapping[str, str], today: dt.date, *, everything: bool = False
) -> Page:
    """Return the experiments by status; long lists of later and tried ones are cut and counted."""
    page: Page = []
    rows = Rows(plan, kinds, today)
    for heading, statuses in _BOARD:
        found = [one for one in plan.experiments if one.status in statuses]
        if heading == "Tried":
            found.sort(key=lambda one: one.result.on if one.result else dt.date.min, reverse=True)
        if heading == "Planned":
            found.sort(key=lambda one: one.starts or dt.date.max)
        shown = found if everything or heading not in ("Later", "Tried") else found[:FEW]
        if found:
            called = _over(shown) if heading == "Tried" else heading
            page += [*([GAP] if page else []), Heading(called)]
            page += [rows.item(one) for one in shown]
        if len(shown) < len(found):
            left = len(found) - len(shown)
            page.append(Say(f"… {left} more: `ambition experiments --all`", "quiet", 6))
    return page or [
        Say("No experiments yet. `ambition experiments add` adds one; the interview drafts some.")
    ]


def _over(shown: Sequence[Experiment]) -> str:
    """Name those that are over: what was dropped before it began was never tried."""
    tried = [one for one in shown if one.status == "finished" or one.started]
    if len(tried) == len(shown):
        return "Tried"
    return "Tried or dropped" if tried else "Dropped"


class Rows:
    """Makes the lines of the board; what one needs to know of other records is looked up once."""

    def __init__(self, plan: Plan, kinds: Mapping[str, str], today: dt.date) -> None:
        """Keep what the rows need of the plan; `kinds` are the names of the kinds of options."""
        self._round, self._today = plan.person.round, today
        named = {
            kind: Detail(name, heard=f"kind: {name}")
            for kind, name in kinds.items()
            if kind != "other"
        }
        self._kinds = {
            option.id: named[option.kind] for option in plan.options if option.kind in named
        }
        self._experiments = plan.experiments

    @cached_property
    def _over(self) -> set[str]:
        return {one.id for one in self._experiments if one.is_over}

    def item(self, experiment: Experiment) -> Item:
        """Return an experiment as a line of the board."""
        elsewhere = experiment.round != self._round
        details = (
            self._kinds.get(experiment.option or "", _NOTHING),
            self._when(experiment),
            _effort(experiment),
            *([Detail(f"round {experiment.round}")] if elsewhere else []),
            *private_mark(experiment),
        )
        result = experiment.result
        note = (result.learned or "") if result else (experiment.why or "")
        heard = f"{'learned' if result else 'why'}: {note}" if note else ""
        word = f"finished: {result.verdict}" if result else experiment.status
        return Item(
            experiment.id, experiment.title, mark_of(experiment), word, details, note, heard=heard
        )

    def _when(self, experiment: Experiment) -> Detail:
        today = self._today
        if experiment.result:
            return _on(experiment.result.on, today)
        day = day_of(experiment, today)
        if experiment.is_running and experiment.ends and experiment.ends < today:
            return Detail(f"ended {plain(experiment.ends, today)}", "soon")
        if experiment.is_running and day:
            return Detail(f"day {day[0]} of {day[1]}", "soon" if day[1] - day[0] <= 7 else "quiet")
        if experiment.is_for_later and experiment.after:
            over = experiment.after in self._over
            return Detail("whenever you like" if over else f"after {experiment.after}")
        if experiment.is_planned and experiment.starts:
            begins = "was due to start" if experiment.starts < today else "starts"
            exact = f"{begins} {experiment.starts}"
            return Detail(starting(experiment.starts, today), exact=exact)
        return _NOTHING


@cache  # of thousands, many ended on the same day
def _on(day: dt.date, today: dt.date) -> Detail:
    return Detail(plain(day, today), exact=f"{day}", heard=f"on {day}")


def running_list(found: Sequence[Experiment]) -> Page:
    """Return what is running, by id and title."""
    return [Item(one.id, one.title, mark_of(one), one.status) for one in found]


def _effort(experiment: Experiment) -> Detail:
    if experiment.result:
        fit = experiment.result.fit
        return Detail(f"fit {', '.join([f'{id} {n}' for id, n in fit.items()])}" if fit else "")
    if experiment.hours is None:
        return _NOTHING
    if experiment.is_begun:
        spent, hours = number_said(hours_spent(experiment)), hours_said(experiment.hours)
        seen = f"{spent} of {number_said(experiment.hours)} h"
        return Detail(seen, heard=f"{spent} of {hours} spent")
    hours = hours_said(experiment.hours)
    return Detail(f"{number_said(experiment.hours)} h", heard=f"takes {hours}")


def experiment_in_full(plan: Plan, experiment: Experiment, today: dt.date) -> Page:
    """Return one experiment with all that is known of it."""
    page: Page = [
        Title(
            experiment.title,
            with_mark(_status(experiment), experiment),
            f"{experiment.id} ",
            mark_of(experiment),
        ),
        GAP,
    ]
    option = option_of(plan, experiment)
    fields = [
        ("Because", because(plan, experiment.serves)),
        ("Option", f"{option.name} ({option.id})" if option else ""),
        ("I believe" if not experiment.result else "I believed", experiment.hypothesis or ""),
        ("Smallest", experiment.smallest or ""),
        ("Steps", _steps(experiment)),
        ("Right if", experiment.criterion or ""),
        ("", _registered(experiment, today)),
        ("Stop if", experiment.stop_if or ""),
        ("Time", _time(experiment, today)),
        ("Helper", experiment.helper or ""),
        ("After", experiment.after or ""),
        ("Forecast", forecast_said(experiment)),
        ("Why", experiment.why or ""),
        ("Drafted by", f"your {experiment.drafted_by}" if experiment.drafted_by else ""),
        ("Assumes", "\n".join(taken_for_granted(experiment))),
    ]
    page += [Field(label, words) for label, words in fields if words]
    page += _log(experiment, today) + talks_about(plan, experiment.id, today)
    return page + _result(experiment, today)


def _status(experiment: Experiment) -> str:
    return f"finished: {experiment.result.verdict}" if experiment.result else experiment.status


def _steps(experiment: Experiment) -> str:
    return "\n".join(f"{number} {step}" for number, step in enumerate(experiment.steps, 1))


def _registered(experiment: Experiment, today: dt.date) -> str:
    if not experiment.frozen:
        return ""
    on = f"registered {plain(experiment.frozen.on, today)}"
    if not experiment.edits:
        return f"{on}, unchanged since"
    edits = [
        f"{edit.field} changed {plain(edit.on, today)}; it was {quoted(str(edit.was))}"
        for edit in experiment.edits
    ]
    return "\n".join([on, *edits])


def _time(experiment: Experiment, today: dt.date) -> str:
    parts = [hours_said(experiment.hours)] if experiment.hours is not None else []
    if experiment.starts and experiment.ends:
        pencilled = "pencilled in " if experiment.is_for_later else ""
        to = f" to {in_full(experiment.ends)}" if experiment.ends != experiment.starts else ""
        parts.append(f"{pencilled}{in_full(experiment.starts)}{to}")
    if experiment.rung:
        parts.append(experiment.rung.replace("for-real", "for real"))
    day = day_of(experiment, today)
    if experiment.is_running and day and day[0] <= day[1]:
        parts.append(f"day {day[0]} of {day[1]}")
    return ", ".join(parts)


def forecast_said(experiment: Experiment) -> str:
    """Return the forecast in words; empty where there was none."""
    forecast = experiment.forecast
    if not forecast:
        return ""
    said = [("liking", forecast.liking), ("confidence", forecast.confidence)]
    return ", ".join(f"{name} {value}" for name, value in said if value)


def _log(experiment: Experiment, today: dt.date) -> Page:
    page: Page = [GAP] if experiment.log else []
    for entry in experiment.log:
        energy = f"energy {entry.energy}" if entry.energy else ""
        hours = f"{number_said(entry.hours)} h" if entry.hours is not None else ""
        said = " · ".join(part for part in (energy, hours) if part)
        page.append(Field(plain(entry.on, today), f"{entry.note}{f'  ({said})' if said else ''}"))
    return page


def _result(experiment: Experiment, today: dt.date) -> Page:
    result = experiment.result
    if not result:
        return []
    tone: Tone = "good" if result.verdict == "keep" else ""
    fit = ", ".join(f"{id} {value}" for id, value in result.fit.items())
    fields = [
        Field("Observed", result.observed or ""),
        Field("Criterion", _met(experiment)),
        Field("Verdict", f"{result.verdict}, {from_now(result.on, today)}", tone),
        Field("Although", result.why or ""),
        Field("Fit", fit),
        Field("Learned", result.learned or "", "strong"),
    ]
    return [GAP, *(field for field in fields if field.words)]


def _met(experiment: Experiment) -> str:
    result = experiment.result
    if not result:
        return ""
    met = {True: "met", False: "not met", None: "not judged"}[result.criterion_met]
    if result.liking is None:
        return met
    forecast = experiment.forecast.liking if experiment.forecast else None
    return f"{met} · liking {result.liking}{_against(result.liking, forecast)}"


def _against(liking: int, forecast: int | None) -> str:
    if forecast is None:
        return ""
    words = {
        0: "as",
        1: "one more than",
        2: "two more than",
        3: "three more than",
        4: "four more than",
    }
    gap = liking - forecast
    said = words[abs(gap)].replace("more", "less" if gap < 0 else "more")
    return f", {said} forecast"
