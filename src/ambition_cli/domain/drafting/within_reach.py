"""When goals are due, and what they count, by what is planned for them."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ambition_cli.domain.drafting.beneficiaries import outcome_of
from ambition_cli.domain.drafting.catalogue import Archetype, Catalogue, Pattern
from ambition_cli.domain.drafting.edits import said_in
from ambition_cli.domain.drafting.experiments import drafted_experiments
from ambition_cli.domain.drafting.families import family_of
from ambition_cli.domain.drafting.figures import figure_in
from ambition_cli.domain.drafting.goals import (
    Draft,
    outcome_fields,
    standing_goals,
    with_piece,
    words_about,
    words_of,
)
from ambition_cli.domain.drafting.heard import heard_in
from ambition_cli.domain.drafting.key_days import decision_due, runs_out_on
from ambition_cli.domain.drafting.texts import (
    TOO_LONG,
    Said,
    filled,
    said_plainly,
)
from ambition_cli.domain.drafting.time_wanted import needed_in, wanted_in
from ambition_cli.domain.plan.goals import counts_hours, months_of
from ambition_cli.domain.plan.model import (
    Experiment,
    Goal,
    Plan,
    all_lines,
)
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words.dates import add_days, add_months, in_full
from ambition_cli.domain.words.outcomes import SEEN, Outcome, outcome_in, stated_in

_LEAST = 0.5  # hours a week more, at the least
_BEFORE = 2  # days in which to sleep on it
_ASKED = {"three-who-have-it": 3, "who-would-notice": 2}  # people who are asked, else one


def due_after_tries(
    plan: Plan, goals: Sequence[Draft], catalogue: Catalogue, today: dt.date
) -> list[Draft]:
    """Return the goals, those to learn by due once their experiments have ended.

    The one that decides is due on the day an answer is owed, where there is one.
    """
    drafts = drafted_experiments(plan, catalogue, [*goals, *standing_goals(plan)], today)
    tried = [draft.record for draft in drafts.experiments if draft.record.is_planned]
    goals = _with_those_served(goals, tried)
    owed, found = decision_due(plan, today), []
    for draft in goals:
        goal: Goal = draft.record
        ends = [add_days(one.ends, 1) for one in tried if one.goal == goal.id and one.ends]
        due = goal.due
        if owed and family_of(draft.key) == "find-out":
            due = owed
        elif goal.mode == "learn" and goal.starts and due:
            due = min(max([due, *ends]), add_months(goal.starts, months_of(plan)))
        fields: dict[str, Any] = {"due": due}
        own = [one for one in tried if one.goal == goal.id]
        if own and said_in(plan.interview.edits, draft, "title") is None:
            fields |= _within_reach(plan, draft, own, catalogue)
        elif own and family_of(draft.key) in ("contribute", "second"):
            fields |= _counted_by_them(plan, draft)  # whatever the goal is called
        options = {one.option for one in tried if one.option in goal.drafted_from}
        if options and family_of(draft.key) == "find-out":
            fields["target"] = len(options)  # no more than will have been tried
        dated = replace(draft, record=with_fields(goal, fields))
        if owed and due == owed:
            dated = _asked_by_when(dated, owed, catalogue, today)
        found.append(_asked_for_what_it_aims_at(dated, catalogue))
    return found


def _asked_by_when(draft: Draft, owed: dt.date, catalogue: Catalogue, today: dt.date) -> Draft:
    """Return a goal to decide with a question that names the day on which the answer is owed."""
    before = add_days(owed, -min(_BEFORE, (owed - today).days - 1))
    words = {"due": said_plainly(in_full(owed)), "before": said_plainly(in_full(before))}
    question = _pattern_of(draft, catalogue).owed_question
    return replace(draft, question=filled(question, words) if question else draft.question)


def _asked_for_what_it_aims_at(draft: Draft, catalogue: Catalogue) -> Draft:
    """Return a goal that is to bring something about with a question for that, not for hours."""
    pattern = _pattern_of(draft, catalogue)
    goal: Goal = draft.record
    if not pattern.aimed_question or counts_hours(goal.measure):
        return draft
    return replace(draft, question=pattern.aimed_question, sets="title")


def _with_those_served(goals: Sequence[Draft], tried: Sequence[Experiment]) -> list[Draft]:
    """Return the goals, those that nothing is planned for behind those that something is.

    Where nothing is planned at all, or for none of them, they stay as they are.
    """
    served = {one.goal for one in tried}
    room = sum(draft.record.is_active for draft in goals)
    ahead = [draft for draft in goals if draft.record.id in served]
    if not ahead:
        return list(goals)
    statuses = {
        draft.record.id: "active" if at < room and draft in ahead else "later"
        for at, draft in enumerate([*ahead, *(one for one in goals if one not in ahead)])
    }
    return [
        replace(draft, record=with_fields(draft.record, {"status": statuses[draft.record.id]}))
        for draft in goals
    ]


def _within_reach(
    plan: Plan, draft: Draft, tried: Sequence[Experiment], catalogue: Catalogue
) -> dict[str, Any]:
    """Return what a goal counts, and to which figure, of what is planned for it.

    "People who can say what has changed for them" is moved by doing something for somebody; where
    there is only room to ask, the goal is to find out, and counts those who were asked.
    """
    goal: Goal = draft.record
    known = {one.id: one for one in catalogue.archetypes}
    kinds = [known[one.archetype] for one in tried if one.archetype in known]
    own = {one.archetype for one in tried if {*one.drafted_from} & {*goal.drafted_from}}
    pattern = _pattern_of(draft, catalogue)
    family, target = family_of(draft.key), goal.target or 1
    told = next((one for one in kinds if one.counts and one.id in own), None)
    if family == "practise":
        if told and goal.baseline is None:
            return _told(plan, draft, pattern, told)
        a_week = max((one.hours or 0) / _weeks(one) for one in tried)
        # Where today's hours are to be counted yet, it is what the experiment takes.
        return {"target": (goal.baseline or 0) + max(_LEAST, round(2 * a_week) / 2)}
    if family == "relieve" and told:
        return _told(plan, draft, pattern, told)
    if family in ("discover", "relieve") and not any(one.purpose == "keep" for one in kinds):
        return {"target": min(target, len(tried))}
    if family in ("contribute", "second"):
        if any(one.evidence == "did" for one in kinds):
            things = _things(plan, goal, told) if told else {}
            counts_own = own and not (told and told.own_count)
            figure = _figure(plan, draft, things) if counts_own else {}
            if told and pattern.aimed and _aims_at_figure(told, figure, things):
                figure.pop("title", None)  # what it aims at says more
            outcome = _outcome(plan, draft)
            if not outcome and not figure and not (told and told.aims):
                outcome = _stated(plan, draft)
            if told:
                own_words = outcome and not _says_more(plan, goal, told, figure)
                return _told(plan, draft, pattern, told) | figure | (outcome if own_words else {})
            if outcome and not figure:
                return outcome
            brings = sum(one.brings or 0 for one in kinds)
            return {"target": min(target, brings or 1)} | _general(plan, goal, pattern) | figure
        if pattern.until:
            words = _words(plan, goal)
            asked = {
                "title": filled(pattern.until.title, words),
                "measure": filled(pattern.until.measure, words),
            }
            return asked | {"target": _ASKED.get(kinds[0].id, 1) if kinds else 1}
    return {}


def _aims_at_figure(told: Archetype, figure: Mapping[str, Any], things: Mapping[str, Said]) -> bool:
    """Tell whether what an archetype aims at says what is counted, and more.

    It does of "31 known issues", but not where "1 of 4 patients don't come" stands beside "the
    receptionist spends the day calling".
    """
    if not told.aims or told.units:
        return False
    return bool(things) or told.is_told_by(str(figure.get("measure", "")))


def _words(plan: Plan, goal: Goal) -> dict[str, Said]:
    heard = heard_in(plan).plan
    return words_of(heard) | words_about(heard, goal.drafted_from)


def _general(plan: Plan, goal: Goal, pattern: Pattern) -> dict[str, Any]:
    """Return the title of a goal for which something is done that suits any problem."""
    words = _words(plan, goal)
    return {"title": filled(pattern.general, words)} if pattern.general else {}


def _says_more(plan: Plan, goal: Goal, told: Archetype, figure: Mapping[str, Any]) -> bool:
    """Tell whether a figure, or what is planned, says more of a goal than the impact does.

    An archetype made for the problem does where the impact has its words, too: a word of the
    problem alone may mean something else, and the impact is what the person wants to see. It does
    also where the problem was put first and the impact is only pictured: nobody can count on being
    there when "a student finds it at 2am".
    """
    impacts = [one for one in plan.ambition.impact if one.id in goal.drafted_from]
    most = plan.interview.matters_most
    if most in {one.id for one in impacts}:
        return False
    put_first = most in {one.id for one in plan.ambition.problems}
    outcomes = [outcome_in(one.text) for one in impacts]
    pictured = any(one and one.measure == SEEN for one in outcomes)
    if told.aims and not told.is_general and put_first and pictured:
        return True
    of_both = not impacts or any(told.is_told_by(one.text) for one in impacts)
    return bool(figure) or (told.aims is not None and of_both)


def _outcome(plan: Plan, draft: Draft) -> dict[str, Any]:
    """Return a goal's title and measure as an impact says them, where it says who is better off."""
    return _as_counted(plan, draft, outcome_of(heard_in(plan).plan, draft.record.drafted_from))


def _counted_by_them(plan: Plan, draft: Draft) -> dict[str, Any]:
    """Return the figure that somebody gave of the problem, for a goal with a title of their own."""
    figure = _figure(plan, draft, {})
    figure.pop("title", None)
    return figure


def _stated(plan: Plan, draft: Draft) -> dict[str, Any]:
    """Return a goal's title and measure where nothing says more of it than the impact itself."""
    impacts = [one for one in plan.ambition.impact if one.id in draft.record.drafted_from]
    return _as_counted(plan, draft, stated_in(impacts[0].text) if impacts else None)


def _as_counted(plan: Plan, draft: Draft, outcome: Outcome | None) -> dict[str, Any]:
    """Return the fields of a goal that counts an outcome from none, unless the person said what."""
    if not outcome or said_in(plan.interview.edits, draft, "measure") is not None:
        return {}
    return outcome_fields(outcome) | {"baseline": 0}


def _pattern_of(draft: Draft, catalogue: Catalogue) -> Pattern:
    return next(one for one in catalogue.patterns if one.id == draft.key)


def _figure(plan: Plan, draft: Draft, things: Mapping[str, Said]) -> dict[str, Any]:
    """Return what somebody counted of the problem themselves, to be brought down.

    The target is what the impact says, "within three weeks", or else half of it.

    Of "stock feed fails twice a week" it counts how often "the stock feed" fails, like the title.
    """
    goal: Goal = draft.record
    problem = next((one for one in plan.ambition.problems if one.id in goal.drafted_from), None)
    figure = figure_in(problem.text) or figure_in(problem.name) if problem else None
    if not figure or said_in(plan.interview.edits, draft, "measure") is not None:
        return {}
    measure, thing = figure.measure, things["thing"].plain if "thing" in things else ""
    if thing.startswith("the ") and thing not in measure:
        measure = measure.replace(thing.removeprefix("the "), thing, 1)
    impacts = [one for one in plan.ambition.impact if one.id in goal.drafted_from]
    wanted = [wanted_in(one.text, figure.unit) for one in impacts]
    wanted += [needed_in(problem.text)] if problem else []
    target = next((one for one in wanted if one and one < figure.stands), figure.half)
    found = {"measure": measure, "baseline": figure.stands, "target": target}
    return found | {"title": figure.goal}


def _told(plan: Plan, draft: Draft, pattern: Pattern, told: Archetype) -> dict[str, Any]:
    """Return what a goal is and counts by what is planned for it: "Get rid of alerts that …".

    What somebody does when something gets in the way is then a small piece of just that.
    """
    goal: Goal = draft.record
    words = _words(plan, goal) | _things(plan, goal, told)
    found: dict[str, Any] = {"target": told.brings or 1}
    if told.nothing_for_manager:
        found["not_for"] = ("manager",)
    if told.before_money_ends and goal.starts and goal.due:
        found["due"] = min(goal.due, runs_out_on(plan, goal.starts) or goal.due)
    if said_in(plan.interview.edits, draft, "measure") is None and told.counts:
        found |= {"measure": filled(told.counts, words), "baseline": 0}
    if pattern.aimed and told.aims:
        aims = filled(told.aims, words)
        small = aims[0].lower() + aims[1:]  # at the start of a title it begins large
        title = filled(pattern.aimed, words | {"aims": said_plainly(small)})
        found["title"] = aims if TOO_LONG in title else title[0].upper() + title[1:]
    else:
        found |= _general(plan, goal, pattern)
    if told.units:
        goal = _with_guess_for_figure(goal, pattern)
        found["obstacle"] = goal.obstacle
    if told.then:
        found["if_then"] = with_piece(goal, pattern, filled(told.then, words)) or goal.if_then
    if "target" in goal.assumed:
        found["assumed"] = (
            "measure",
            *(one for one in goal.assumed if one not in ("baseline", "target")),
        )
    return found


def _with_guess_for_figure(goal: Goal, pattern: Pattern) -> Goal:
    """Return a goal to bring a figure down with a guess that is not about doing it for somebody."""
    of_people = {one.obstacle for one in pattern.guesses if one.for_people}
    other = next((one.obstacle for one in pattern.guesses if not one.for_people), None)
    if goal.obstacle not in of_people or not other:
        return goal
    return with_fields(goal, {"obstacle": other})  # both wait for the same hour


def _things(plan: Plan, goal: Goal, told: Archetype) -> dict[str, Said]:
    """Return what the line is about that an experiment was made for, where its shape tells it."""
    lines = [one for one in all_lines(plan) if one.id in goal.drafted_from]
    return next((found for one in lines if (found := told.things_in(one.text))), {})


def _weeks(one: Experiment) -> float:
    days = (one.ends - one.starts).days + 1 if one.starts and one.ends else 7
    return max(1, days / 7)
