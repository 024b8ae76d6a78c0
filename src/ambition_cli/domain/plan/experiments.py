"""The life of an experiment: add, edit, start, log, pause, resume, finish, drop."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import Any

from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.goals import (
    counts_verdicts,
    first_day,
    months_of,
    noted,
    stands_at,
)
from ambition_cli.domain.plan.kinds import kind_of
from ambition_cli.domain.plan.model import (
    Edit,
    Experiment,
    Forecast,
    Frozen,
    Goal,
    LogEntry,
    Option,
    Plan,
    Result,
    all_lines,
)
from ambition_cli.domain.plan.records import (
    experiment_named,
    new_id,
    put,
    with_fields,
)
from ambition_cli.domain.plan.rewording import says_something_else
from ambition_cli.domain.plan.weeks import (
    Load,
    first_fit,
    load_of,
    load_of_all,
    overfull,
)
from ambition_cli.domain.words.choices import EXPERIMENT_MAY, RUNGS, Rung, Verdict
from ambition_cli.domain.words.dates import (
    add_days,
    add_months,
    in_full,
    plain,
)
from ambition_cli.domain.words.option_kinds import first_rung
from ambition_cli.domain.words.wording import (
    hours_said,
    number_said,
    one_word,
    quoted,
    shortened,
)
from ambition_cli.errors import Refused

WEEKS: dict[Rung, range] = {
    "talk": range(1, 3),
    "watch": range(1, 4),
    "one-off": range(2, 5),
    "part-time": range(4, 9),
    "for-real": range(8, 14),
}
_EXTRA_WEEKS = 2  # for a one-off where hours are few: six hours may take six weeks
_USUAL_DAYS = 14  # of a try that says nothing of its length


def most_weeks(rung: Rung) -> int:
    """Return over how many weeks something of a rung may be spread, where there are few hours."""
    return WEEKS[rung][-1] + _EXTRA_WEEKS * (rung == "one-off")


def _refusal(experiment: Experiment) -> str:
    """Say why an experiment cannot take the step asked for, and what to do instead."""
    id = experiment.id
    if experiment.status == "finished":
        return f"{id} is finished; `ambition experiments next` suggests what to try next"
    if experiment.is_dropped:
        return f"{id} was dropped; `ambition experiments next` suggests what to try next"
    if experiment.is_ahead:
        return f"{id} has not started yet; `ambition experiments start {one_word(id)}` starts it"
    if experiment.is_paused:
        return f"{id} is paused; `ambition experiments resume {one_word(id)}` resumes it"
    log = f'`ambition experiments log {one_word(id)} "…"`'
    return f"{id} is already running; {log} notes how it is going"


def _registered() -> tuple[str, ...]:
    """Return the fields whose words are registered at the start: hypothesis and criterion."""
    return roles.keys_in(Frozen, roles.Words)


def ready(plan: Plan, name: str, step: str) -> Experiment:
    """Return the experiment named, if it may take this step now; raise Refused if not."""
    experiment = experiment_named(plan, name)
    if experiment.status not in EXPERIMENT_MAY[step]:
        raise Refused(_refusal(experiment))
    return experiment


def add(plan: Plan, title: str, fields: Mapping[str, Any], today: dt.date) -> Plan:
    """Add an experiment: planned where it has dates that fit, otherwise later."""
    experiment = Experiment(
        id=new_id(plan, "experiments"), title=title, round=plan.person.round, status="later"
    )
    return put(plan, _dated(plan, with_fields(experiment, fields), today))


def edit(plan: Plan, name: str, fields: Mapping[str, Any], today: dt.date) -> Plan:
    """Change fields. A change of what was registered at the start is kept with its date.

    What is planned and given another start alone takes as long as before. With another title it is
    the person's own: what is said of it aloud is no longer that of the catalogue. And it is open to
    nobody: that was said of the old one.
    """
    before = ready(plan, name, "edit")
    if before.is_planned and "ends" not in fields and fields.get("starts"):
        fields = {**fields, "ends": _as_long(before, fields["starts"])}
    after = with_fields(before, fields)
    if after.title != before.title:
        after = with_fields(after, {"open_to": None})
    if before.archetype and says_something_else(before.title, after.title):
        after = with_fields(after, {"archetype": None})
    if before.frozen:
        on = max([today, before.frozen.on, *(edit.on for edit in before.edits)])
        was = [
            Edit(on=on, field=field, was=getattr(before, field) or "")
            for field in _registered()
            if field in fields and getattr(before, field) != getattr(after, field)
        ]
        if was:
            after = with_fields(after, {"edits": (*before.edits, *was)})
    if before.assumed:
        left = tuple(field for field in before.assumed if field not in fields)
        after = with_fields(after, {"assumed": left or None})
    if {"starts", "ends"} & set(fields) and before.is_ahead:
        after = _dated(plan, after, today)
    elif "hours" in fields and before.is_planned:
        _fits(plan, after, today)
    return put(plan, after)


def _as_long(experiment: Experiment, day: dt.date) -> dt.date | None:
    """Return the end of an experiment that starts on another day."""
    starts, ends = experiment.starts, experiment.ends
    return add_days(day, (ends - starts).days) if starts and ends else ends


def _dated(plan: Plan, experiment: Experiment, today: dt.date) -> Experiment:
    """Return it as planned if it has both dates and they fit, otherwise saved for later."""
    if not (experiment.starts and experiment.ends):
        return with_fields(experiment, {"status": "later"})
    if experiment.ends < experiment.starts:
        raise Refused(
            f"it cannot end on {in_full(experiment.ends)}, before it starts "
            f"on {in_full(experiment.starts)}; give a later end"
        )
    free_from = plan.person.not_before
    if free_from and experiment.starts < free_from:
        raise Refused(
            f"{in_full(experiment.starts)} is too early, since nothing starts before "
            f"{in_full(free_from)}; give a later day, or change the limit with "
            "`ambition person edit --not-before`"
        )
    _fits(plan, experiment, today)
    return with_fields(experiment, {"status": "planned"})


def _fits(plan: Plan, experiment: Experiment, today: dt.date) -> None:
    """Raise Refused, naming the week and a start that fits, where a week would be too full."""
    given = plan.person.hours_per_week
    starts, ends = experiment.starts, experiment.ends
    if given is None or not _takes_hours(experiment) or not (starts and ends):
        return
    more = load_of(experiment.hours or 0, starts, ends)
    full = overfull(_load_beside(plan, experiment), more, given)
    if not full:
        return
    fit = room_for(plan, experiment, today)
    advice = f"there is room from {in_full(fit[0])}" if fit else "give it fewer hours or more weeks"
    raise Refused(
        f"the week of {plain(full[0], today)} would come to {hours_said(round(full[1], 1))}, "
        f"and you have {number_said(given)} a week; {advice}"
    )


def room_for(plan: Plan, experiment: Experiment, today: dt.date) -> tuple[dt.date, dt.date] | None:
    """Return the first days that have room for an experiment, or None.

    As long as planned, or to the end of the week where its hours need that.
    """
    starts, ends = experiment.starts, experiment.ends
    days = (ends - starts).days + 1 if starts and ends else _USUAL_DAYS
    first = first_day(plan, today)
    given = plan.person.hours_per_week
    if given is None or not _takes_hours(experiment):
        return first, add_days(first, days - 1)
    weeks = -(-days // 7)
    window = (first, add_months(first, months_of(plan)))
    beside = _load_beside(plan, experiment)
    found = first_fit(beside, experiment.hours or 0, range(weeks, weeks + 1), window, given)
    if not found:
        return None
    as_planned = add_days(found[0], days - 1)
    # The same hours in fewer days may fill a week that whole weeks do not.
    load = load_of(experiment.hours or 0, found[0], as_planned)
    return found if overfull(beside, load, given) else (found[0], as_planned)


def _takes_hours(experiment: Experiment) -> bool:
    """Tell whether it takes hours from those given: a try for real takes the job's own."""
    return bool(experiment.hours) and experiment.rung != "for-real"


def _load_beside(plan: Plan, experiment: Experiment) -> Load:
    return load_of_all(other for other in plan.experiments if other.id != experiment.id)


def start(
    plan: Plan, name: str, liking: int | None, confidence: int | None, today: dt.date
) -> Plan:
    """Start an experiment: hypothesis and criterion are registered as they stand."""
    experiment = ready(plan, name, "start")
    registered = {name: getattr(experiment, name) for name in _registered()}
    fields: dict[str, Any] = {
        "status": "running",
        "started": today,
        "frozen": with_fields(experiment.frozen or Frozen(on=today), {"on": today, **registered}),
    }
    forecast = {k: v for k, v in (("liking", liking), ("confidence", confidence)) if v}
    if forecast:
        fields["forecast"] = with_fields(experiment.forecast or Forecast(), forecast)
    return put(plan, with_fields(experiment, fields | _moved(experiment, today)))


def _moved(experiment: Experiment, today: dt.date) -> dict[str, dt.date]:
    """Return new dates, as long as before, where a start today is not within the week planned."""
    starts, ends = experiment.starts, experiment.ends
    usual = WEEKS[experiment.rung][-1] * 7 if experiment.rung else _USUAL_DAYS
    length = (ends - starts).days if starts and ends else usual - 1
    if starts and ends and starts <= today < add_days(starts, 7) and today <= ends:
        return {}
    return {"starts": today, "ends": add_days(today, length)}


def log(plan: Plan, name: str, entry: LogEntry, today: dt.date) -> Plan:
    """Add a log entry. Entries are kept in the order of their days."""
    experiment = ready(plan, name, "log")
    if experiment.started and entry.on == today < experiment.started:
        entry = with_fields(entry, {"on": experiment.started})  # the clock was set back since
    elif entry.on > today:
        raise Refused(f"{in_full(entry.on)} is still to come; give the day on which it happened")
    if experiment.started and entry.on < experiment.started:
        raise Refused(
            f"{experiment.id} only started on {in_full(experiment.started)}; "
            f"give that day or a later one, not {in_full(entry.on)}"
        )
    entries = tuple(sorted((*experiment.log, entry), key=lambda one: one.on))
    return put(plan, with_fields(experiment, {"log": entries}))


def pause(plan: Plan, name: str, why: str | None) -> Plan:
    """Pause a running experiment."""
    experiment = ready(plan, name, "pause")
    return put(plan, with_fields(experiment, {"status": "paused"} | ({"why": why} if why else {})))


def resume(plan: Plan, name: str, today: dt.date) -> Plan:
    """Resume a paused experiment; if it has ended already, it runs again for as long as before."""
    experiment = ready(plan, name, "resume")
    fields: dict[str, Any] = {"status": "running", "why": None, "continued": today}
    if experiment.ends and experiment.ends < today:
        length = (experiment.ends - (experiment.starts or experiment.ends)).days
        fields |= {"starts": today, "ends": add_days(today, length)}
    return put(plan, with_fields(experiment, fields))


def finish(plan: Plan, name: str, result: Result) -> Plan:
    """Finish an experiment with what was observed, the verdict and the learning."""
    experiment = ready(plan, name, "finish")
    if against_criterion(result.verdict, result.criterion_met) and not result.why:
        raise Refused(
            f"the verdict {result.verdict} goes against the criterion; say why in a sentence "
            'with --why "…"'
        )
    days = [entry.on for entry in experiment.log] + [experiment.started or result.on]
    result = with_fields(result, {"on": max(result.on, *days)})  # whatever the clock says by now
    finished = with_fields(experiment, {"status": "finished", "result": result})
    return _counted(put(plan, finished), finished, result)


def learned_later(plan: Plan, name: str, learned: str) -> Plan:
    """Add what was learned from a finished experiment, where that was left open."""
    experiment = experiment_named(plan, name)
    if not experiment.result or experiment.result.learned:
        return plan
    result = with_fields(experiment.result, {"learned": learned})
    return put(plan, with_fields(experiment, {"result": result}))


def _counted(plan: Plan, finished: Experiment, result: Result) -> Plan:
    """Check in the goals that count this option with a verdict: they know without being told.

    What somebody noted by hand stands where it is as much, or more.
    """
    note = f"{finished.id}: {result.verdict}"
    return _checked_in(plan, counting(plan, finished), note, result.on)


def counted_when_decided(plan: Plan, option: Option, on: dt.date) -> Plan:
    """Check in the goals that count an option which was taken or declined just now."""
    about = [goal for goal in plan.goals if option.id in goal.drafted_from]
    counts = [goal for goal in about if counts_verdicts(goal.measure) and goal.is_open]
    return _checked_in(plan, counts, f"{option.id}: {option.status}", on)


def _checked_in(plan: Plan, counting: Sequence[Goal], note: str, on: dt.date) -> Plan:
    for goal in counting:
        judged = len(_judged(plan, goal))
        if judged > (stands_at(goal) or 0):
            plan = put(plan, noted(goal, judged, note, on))
    return plan


def counting(plan: Plan, finished: Experiment) -> list[Goal]:
    """List the goals of now that count options with a verdict, that of this try among them."""
    return [
        goal
        for goal in plan.goals
        if counts_verdicts(goal.measure)
        and goal.is_open
        and finished.option
        and _counts(goal, finished)
    ]


def not_counted(plan: Plan, finished: Experiment) -> list[Goal]:
    """List the goals that a first verdict on an option left as they were noted by hand."""
    others = (one for one in plan.experiments if one.id != finished.id and one.result)
    if any(one.option == finished.option for one in others):
        return []
    counted_by = f"{finished.id}: "
    return [
        goal
        for goal in counting(plan, finished)
        if goal.checkins and not (goal.checkins[-1].note or "").startswith(counted_by)
    ]


def _counts(goal: Goal, one: Experiment) -> bool:
    """Tell whether a try is for a goal, or of an option that it is about, in its own round."""
    return one.goal == goal.id or (one.option in goal.drafted_from and one.round == goal.round)


def _judged(plan: Plan, goal: Goal) -> set[str]:
    """Return the options that a goal counts: tried with a verdict, or decided on.

    An offer is decided on once it is taken or declined: having asked for its terms decides nothing.
    """
    tries = (one for one in plan.experiments if one.result and _counts(goal, one))
    about = [one for one in plan.options if one.id in goal.drafted_from]
    offers = {one.id for one in about if one.source == "weigh" and not one.is_decided}
    decided = {one.id for one in about if one.is_decided}
    return {one.option for one in tries if one.option} - offers | decided


def untried(plan: Plan) -> list[Option]:
    """List the open options that no experiment tries, or tried."""
    tried = {one.option for one in plan.experiments}
    return [one for one in plan.options if one.is_open and one.id not in tried]


def waiting_for(plan: Plan, id: str) -> list[Experiment]:
    """Return what waits for an experiment to end, whether it has days or not."""
    return [one for one in plan.experiments if one.after == id and one.is_ahead]


def against_criterion(verdict: Verdict, criterion_met: bool | None) -> bool:
    """Tell whether a verdict goes against the criterion that was fixed before the start."""
    return (verdict == "keep" and criterion_met is False) or (
        verdict == "stop" and criterion_met is True
    )


def drop(plan: Plan, name: str, why: str | None) -> Plan:
    """Drop an experiment without a verdict."""
    experiment = ready(plan, name, "drop")
    return put(plan, with_fields(experiment, {"status": "dropped"} | ({"why": why} if why else {})))


def day_of(experiment: Experiment, today: dt.date) -> tuple[int, int] | None:
    """Return which day of how many a running experiment is at."""
    # Resumed after its end, it gets new days, counted from then.
    begun = max([day for day in (experiment.started, experiment.starts) if day], default=None)
    if not begun or not experiment.ends:
        return None
    return max(1, (today - begun).days + 1), max(1, (experiment.ends - begun).days + 1)


def hours_spent(experiment: Experiment) -> float:
    """Return the hours logged."""
    return sum(entry.hours or 0 for entry in experiment.log)


_HIGHEST = RUNGS.index("part-time")  # for real is the person's own to begin


def option_of(plan: Plan, experiment: Experiment) -> Option | None:
    """Return the option that an experiment tries on."""
    return plan.option(experiment.option)


def title_with_option(plan: Plan, experiment: Experiment) -> str:
    """Return a title that stands alone: a drafted one with what it is about, if not in it."""
    title, option = experiment.title, option_of(plan, experiment)
    if not experiment.archetype:
        return title
    if not option:
        line = line_meant(plan, experiment) if _POINTS.search(title) else ""
        return f"{title} ({quoted(line)})" if line else title
    return title if option.name.casefold() in title.casefold() else f"{title} ({option.name})"


_POINTS = re.compile(r"\b(?:this|it)\b")  # "Talk to three people who live with this"


def line_meant(plan: Plan, experiment: Experiment) -> str:
    """Return the line that "this" and "it" stand for in a drafted title; "" where it is in it."""
    by_id = {line.id: line for line in all_lines(plan)}
    ids = (*experiment.drafted_from, *experiment.serves)
    line = next((by_id[id] for id in ids if id in by_id), None)
    text = (line.short or line.text) if line else ""
    end = " ".join(text.casefold().split()[-2:])  # "Ask three people what other roles do"
    return "" if end in experiment.title.casefold() else shortened(text)


def last_verdict(plan: Plan, option: Option) -> Verdict | None:
    """Return the latest verdict on an option."""
    last = last_try(plan, option)
    return last.result.verdict if last and last.result else None


def lowest_rung(plan: Plan, option: Option) -> int:
    """Return the rung, as its position, at which the next try of an option begins.

    After keep the one above; after change or unclear the same one, in another way. What was only
    talked about and watched so far is done next.
    """
    last = last_try(plan, option)
    if not last or not last.result or not last.rung:
        return RUNGS.index(first_rung(kind_of(option)))
    if only_explored(plan, option):
        return RUNGS.index("one-off")
    rung = RUNGS.index(last.rung)
    return min(rung + 1, _HIGHEST) if last.result.verdict == "keep" else min(rung, _HIGHEST)


def only_explored(plan: Plan, option: Option) -> bool:
    """Tell whether an option was talked about or watched, twice or more, and never done."""
    ended = [one for one in plan.experiments if one.option == option.id and one.result]
    small = [one for one in ended if one.rung in ("talk", "watch")]
    return len(small) >= 2 and len(small) == len(ended)


def last_try(plan: Plan, option: Option) -> Experiment | None:
    """Return the latest try of an option that has a verdict."""
    tried = [one for one in plan.experiments if one.option == option.id and one.result]
    return max(tried, key=lambda one: one.result.on if one.result else dt.date.min, default=None)


def under_way(plan: Plan) -> set[str]:
    """Return the options, lines and headings that something planned or running is about."""
    return {one.option or (one.drafted_from or ("",))[0] for one in to_come(plan)}


def to_come(plan: Plan) -> list[Experiment]:
    """Return what is still to end.

    What waits behind a try that was not kept does not count, nor what waits behind that: its turn
    may never come.
    """
    not_kept = {one.id for one in plan.experiments if one.result and one.result.verdict != "keep"}
    waits = [one for one in plan.experiments if one.is_ahead and one.after]
    for _ in waits:
        behind = {one.id for one in waits if one.after in not_kept} - not_kept
        if not behind:
            break
        not_kept |= behind
    return [
        one
        for one in plan.experiments
        if not one.is_over and not (one.is_ahead and one.after in not_kept)
    ]


def taken_up(plan: Plan) -> set[str]:
    """Return the options, lines and headings that the experiments of this round are about."""
    return {
        one.option or (one.drafted_from or ("",))[0]
        for one in plan.experiments
        if one.round == plan.person.round or one.is_begun
    }


def used_archetypes(plan: Plan) -> set[str]:
    """Return the archetypes of this round, and of what was begun or given up before.

    What only ran out of time, since its round ended, may come again.
    """
    return {
        one.archetype
        for one in plan.experiments
        if one.archetype
        and (
            one.round == plan.person.round
            or one.started
            or (one.is_dropped and one.why != round_ended(one.round))
        )
    }


def round_ended(number: int) -> str:
    """Return the reason for which what never started is dropped at the end of a round."""
    return f"round {number} ended"
