"""The interview: what is asked next, given the answers so far, and what is shown with it.

A `Place` is where one is; the plan is all the memory there is. So an interview that was cut short
goes on where it stopped, and any earlier place can be gone back to.
"""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ambition_cli.domain.drafting.carried import carried, taken_in, with_carried
from ambition_cli.domain.drafting.catalogue import Catalogue, Question
from ambition_cli.domain.drafting.edits import EXPERIMENT_FIELDS, GOAL_FIELDS, edited, said_in
from ambition_cli.domain.drafting.experiments import Drafts, drafted_experiments
from ambition_cli.domain.drafting.families import family_of
from ambition_cli.domain.drafting.goals import (
    Draft,
    confirmed,
    drafted_goals,
    is_light,
    standing_goals,
)
from ambition_cli.domain.drafting.preferences import Asking, order_said, orders_asked_for
from ambition_cli.domain.drafting.rounds import is_overdue, left_open
from ambition_cli.domain.drafting.within_reach import due_after_tries
from ambition_cli.domain.interview.length import asks_not_for, asks_own, doubts_to_ask
from ambition_cli.domain.plan.goals import is_obstacle_said, months_of
from ambition_cli.domain.plan.helpers import has_manager
from ambition_cli.domain.plan.model import (
    Experiment,
    Line,
    Option,
    Plan,
    all_lines,
    changed,
    lines_of,
)
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.plan.remembered import Remembered
from ambition_cli.domain.words import numbers
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.wording import one_line, shortened

STEPS = 14
# A follow-up that is open: what was typed there by hand opens none.
_PENDING = re.compile(
    r"(problems|impact|more_of|less_of|options|helpers|usual_answer|occasion|strain|good_hour|today|obstacle|when_where"
    r"|different|own_goal|own_measure|own_obstacle)"
    r"/(\d{1,2})/(title|vague|several|long|unknown|condition|strain|light|content|loss|vague_goal"
    r"|maybe_(?:unknown|content|condition|strain|loss|nobody))"
)
# Any other place at which the interview was held: goals/1/title.
_HELD = re.compile(r"([a-z_]+)/([1-9]\d?)(?:/([a-z_]+))?")
_FIELDS = {
    "goals": tuple(GOAL_FIELDS.values()),
    "experiments": tuple(EXPERIMENT_FIELDS.values()),
}
_LISTS = ("lines", "options", "helpers")
_OPENED = ("readback", "goals", "experiments")  # a number leads to one item of these
_ANSWERS = ("text", "number", *_LISTS)
_WORDED = ("contribute", "practise")  # families of goals that a person is asked to word
_DOUBTED = 3  # more would be an interview of its own


@dataclass(frozen=True)
class Script:
    """What the interview goes by beside the answers: the catalogue and the day."""

    catalogue: Catalogue
    today: dt.date


@dataclass(frozen=True)
class Place:
    """A place in the interview: a question, an item of it from 1, a field of that item."""

    question: str
    item: int = 0
    field: str = ""


def question_at(place: Place, script: Script) -> Question:
    """Return the question of a place."""
    return next(one for one in script.catalogue.questions if one.id == place.question)


def answer_of(plan: Plan, question: Question) -> Any:
    """Return what is kept of a question's answer so far."""
    value: Any = plan
    for key in question.field.split("."):
        value = getattr(value, key)
    return value


def goals_drafted(plan: Plan, script: Script) -> list[Draft]:
    """Return the goals as they would go into the plan, with what the person changed in them."""
    return [*_goals(_answered(plan), script)]


def _answered(plan: Plan) -> Plan:
    """Return the plan as drafts are made from it: nothing in them depends on what was asked."""
    way = {"asked": (), "pending": None}
    return plan.model_copy(update={"interview": plan.interview.model_copy(update=way)})


@Remembered  # each screen of drafts, and each reply on it, asks for the same
def _goals(plan: Plan, script: Script) -> list[Draft]:
    drafts = drafted_goals(plan, script.catalogue, script.today)
    going = carried(plan, [*drafts, *standing_goals(plan)], script.catalogue, script.today)
    plan = with_carried(plan, going)
    drafts = due_after_tries(plan, drafts, script.catalogue, script.today)
    return [edited(draft, plan.interview.edits, script.today) for draft in drafts]


def experiments_drafted(plan: Plan, script: Script) -> Drafts:
    """Return the experiments as they would go into the plan."""
    return _experiments(_answered(plan), script)


@Remembered
def _experiments(plan: Plan, script: Script) -> Drafts:
    goals = [*_goals(plan, script), *standing_goals(plan)]
    going = carried(plan, goals, script.catalogue, script.today)
    plan = with_carried(plan, going)
    found = drafted_experiments(plan, script.catalogue, goals, script.today)
    return replace(found, experiments=[*going, *found.experiments])


def first_to_word(plan: Plan, script: Script) -> Draft | None:
    """Return the first goal that is drafted, if the person is to be asked for it in their words.

    Not in a light plan: whoever is worn out is asked for no promise. Not where the goal is to find
    out what they want, or to keep what they like: they have said that they don't know, or that
    nothing need change, and would be pressed. The screen of goals lets them word these as well.
    """
    if is_light(plan):
        return None
    first = next(iter(goals_drafted(plan, script)), None)
    is_asked = first and first.record.is_active and family_of(first.key) in _WORDED
    return first if is_asked else None


def is_worded(plan: Plan, script: Script) -> bool:
    """Tell whether the person has said the first goal in their own words."""
    if all(edit.field != "title" for edit in plan.interview.edits):
        return False  # without drafting anything
    first = first_to_word(plan, script)
    return bool(first and said_in(plan.interview.edits, first, "title"))


def _applies(question: Question, plan: Plan, script: Script) -> bool:
    """Tell whether this person is asked a question.

    Asked of one question at a time, and of those alone that are next: whether goals or experiments
    can be drafted is costly to find out, and not due while lines are being typed.
    """
    less_of = plan.ambition.less_of
    occasion, doubts = plan.interview.occasion, doubted(plan)
    conditions = {
        "different": lambda: plan.person.round > 1 and not plan.interview.finished,
        "order": lambda: bool(orders_open(plan)),
        "occasion_on": lambda: occasion in ("review", "offer"),
        "offer": lambda: occasion == "offer",
        "lost": lambda: occasion == "change",
        "keep": lambda: occasion in ("change", "stuck"),
        "good_hour": lambda: occasion == "stuck",
        "strain": lambda: occasion == "worn_out",
        "doubts": lambda: bool(doubts),
        "hard_no": lambda: bool(less_of),
        "hard_no_tags": lambda: any(line.hard_no and not line.tags for line in less_of),
        "matters_most": lambda: _has_to_choose(plan),
        "not_for": lambda: bool(plan.options) and asks_not_for(plan, len(doubts)),
        "closing": lambda: bool(left_open(plan)),
        "own_goal": lambda: asks_own(plan, len(doubts), 0) and bool(first_to_word(plan, script)),
        "own_measure": lambda: asks_own(plan, len(doubts), 1) and is_worded(plan, script),
        "own_obstacle": lambda: (
            not plan.interview.obstacle
            and asks_own(plan, len(doubts), 2)
            and is_worded(plan, script)
        ),
        "goals": lambda: not plan.goals or bool(goals_drafted(plan, script)),
        "experiments": lambda: (
            not plan.experiments or bool(experiments_drafted(plan, script).experiments)
        ),
        "readback": lambda: bool(all_lines(plan)),
    }
    return conditions.get(question.id, lambda: True)()


def orders_open(plan: Plan) -> list[Asking]:
    """List what asks for another order, as a round begins, and was not put to the person yet."""
    if plan.interview.finished:
        return []
    asked = plan.interview.asked
    return [one for one in orders_asked_for(plan) if f"order/{one.of}" not in asked]


def doubted(plan: Plan) -> tuple[Option, ...]:
    """List the options about which is asked what to find out, and who does it: the first few."""
    return tuple(one for one in plan.options if one.is_open)[: doubts_to_ask(plan, _DOUBTED)]


def _has_to_choose(plan: Plan) -> bool:
    """Tell whether there are more lines than each gets its turn: in a light plan one alone does."""
    headings = [getattr(plan.ambition, heading) for heading in HEADINGS]
    most = sum(1 for lines in headings if lines)
    return len(lines_of(plan)) > (1 if plan.interview.light else most)


def opening(plan: Plan, script: Script) -> Place | None:
    """Return the place at which the interview goes on; None where nothing is left to ask."""
    waiting = _pending(plan, script) or _waiting(plan, script)
    return waiting or _next_open(plan, script.catalogue.questions, script)


def _pending(plan: Plan, script: Script) -> Place | None:
    """Return the place of the follow-up that is open; None where what it is about is gone.

    An interview was stopped at "What would that change?", and its line dropped before it went on.
    """
    at = _PENDING.fullmatch(plan.interview.pending or "")
    if not at:
        return None
    place = Place(at[1], int(at[2]), at[3])
    question = question_at(place, script)
    asked = any(
        one.texts and one.after == place.field and one.heading in (None, question.id)
        for one in script.catalogue.follow_ups
    )
    return place if asked and _is_there(plan, place, question) else None


def name_of(place: Place) -> str:
    """Return a place in a word: name, problems/2, goals/1/title."""
    parts = (place.question, str(place.item or ""), place.field)
    return "/".join(part for part in parts if part)


def held_at(plan: Plan, place: Place | None, script: Script) -> Plan:
    """Return the plan such that the interview goes on at a place, whoever asks next.

    Most places follow from the answers. A draft that was opened does not, nor an item of a list
    that somebody went back to.
    """
    if place is None or not place.item or place == opening(plan, script):
        return plan
    return plan.with_interview(pending=name_of(place))


def _waiting(plan: Plan, script: Script) -> Place | None:
    """Return the place at which the interview was held; None where what it is about is gone."""
    at = _HELD.fullmatch(plan.interview.pending or "")
    known = {one.id: one for one in script.catalogue.questions}
    if not at or at[1] not in known:
        return None
    question, place = known[at[1]], Place(at[1], int(at[2]), at[3] or "")
    if not _is_open(question, plan) or not _applies(question, plan, script):
        return None
    fields = _FIELDS.get(question.takes, ())
    is_there = place.item <= _items(plan, question, script) and place.field in ("", *fields)
    return place if is_there else None


def _items(plan: Plan, question: Question, script: Script) -> int:
    """Return how many items a place of this question can be about."""
    if question.takes == "goals":
        return len(goals_drafted(plan, script))
    if question.takes == "experiments":
        return len(experiments_drafted(plan, script).experiments)
    if question.takes == "readback":
        return len(all_lines(plan))
    if question.takes == "doubt":
        return len(doubted(plan))
    return len(answer_of(plan, question)) if question.takes in _LISTS else 0


def _is_there(plan: Plan, place: Place, question: Question) -> bool:
    """Tell whether the answer is there that a follow-up would change."""
    if place.field == "condition":
        return bool(plan.ambition.conditions)
    if question.takes == "own":
        return not place.field.startswith("maybe_") or bool(plan.interview.edits)
    if place.field in ("vague", "long") and question.takes != "lines":
        return False
    if place.field == "several" and question.takes not in ("lines", "options"):
        return False
    if place.field not in ("vague", "long", "several") and not place.field.startswith("maybe_"):
        return True
    answer = answer_of(plan, question)
    return bool(answer) and (isinstance(answer, str) or 1 <= place.item <= len(answer))


def _next_open(plan: Plan, questions: Iterable[Question], script: Script) -> Place | None:
    """Return the place of the first of these questions that is still to be put."""
    for question in questions:
        if _is_open(question, plan) and _applies(question, plan, script):
            return _last_place(question, plan)
    return None


def _is_open(question: Question, plan: Plan) -> bool:
    """Tell whether a question is still to be put; going back to one opens it again."""
    return question.id not in plan.interview.asked and question.takes != "farewell"


def following(plan: Plan, place: Place, script: Script) -> Place | None:
    """Return the place after one whose reply was taken; None at the end."""
    question = question_at(place, script)
    if question.takes in _OPENED and place.item:
        return Place(question.id, place.item) if place.field else Place(question.id)
    if question.takes in _LISTS and question.id not in plan.interview.asked:
        return Place(question.id, min(place.item, len(answer_of(plan, question))) + 1)
    _, later = _around(question, script)
    return _next_open(plan, later, script)


def back(plan: Plan, place: Place, script: Script) -> Place:
    """Return the place before this one; the first one leads to itself."""
    question = question_at(place, script)
    if question.takes in _OPENED and place.item:
        return Place(question.id, place.item) if place.field else Place(question.id)
    if place.field == "light" and "strain" in plan.interview.followed:
        return Place(question.id, place.item, "strain")  # what would bring relief came before it
    if place.field:
        return Place(question.id, place.item)
    if question.takes in (*_LISTS, "doubt") and place.item > 1:
        return Place(question.id, place.item - 1)
    before, _ = _around(question, script)
    asked = (one for one in reversed(before) if _applies(one, plan, script))
    to = next(asked, None)
    return _last_place(to, plan) if to else place


def reopened(plan: Plan, place: Place) -> Plan:
    """Return the plan with the question of a place open again, so that a list can be added to."""
    left = tuple(id for id in plan.interview.asked if id != place.question)
    followed = plan.interview.followed
    if place.field == "strain":  # whether the plan is to be light is asked again behind it
        followed = tuple(one for one in followed if one != "light")
        pending = f"{place.question}/{place.item}/{place.field}"
        return plan.with_interview(pending=pending, followed=followed)
    return plan.with_interview(asked=left, pending=None)


def _around(question: Question, script: Script) -> tuple[Sequence[Question], Sequence[Question]]:
    """Return the questions before one and those behind it."""
    questions = script.catalogue.questions
    at = [one.id for one in questions].index(question.id)
    return questions[:at], questions[at + 1 :]


def _last_place(question: Question, plan: Plan) -> Place:
    if question.takes == "doubt":
        items = range(1, len(doubted(plan)) + 1)
        left = (item for item in items if f"{question.id}/{item}" not in plan.interview.asked)
        return Place(question.id, next(left, len(items)))
    if question.takes not in _LISTS:
        return Place(question.id)
    return Place(question.id, min(len(answer_of(plan, question)) + 1, question.most))


def minutes_left(plan: Plan, place: Place, script: Script) -> int:
    """Return about how many minutes the questions from this place on take.

    Counts those that may not come, so that the time left never grows.
    """
    question = question_at(place, script)
    _, later = _around(question, script)
    left = [question, *(one for one in later if one.id not in plan.interview.asked)]
    return max(1, round(sum(one.seconds for one in left) / 60))


def text_at(plan: Plan, place: Place, script: Script) -> str:
    """Return the words of the question at a place."""
    question = question_at(place, script)
    if question.takes == "doubt":
        return question.text.replace("{title}", doubted(plan)[place.item - 1].name)
    if question.id == "occasion_on" and plan.interview.occasion == "offer":
        return script.catalogue.said["offer_on"]
    if question.id == "own_goal":
        return _own_goal_asked(plan, question, script)
    if question.takes == "order" and orders_open(plan):
        one = orders_open(plan)[0]
        words = one_line(shortened(one.words))
        text = question.text.replace("{order}", order_said(one.order))
        return text.replace("{words}", words)
    if question.takes == "closing":
        goal = left_open(plan)[0]
        text = question.text
        if goal.due and is_overdue(goal, script.today):
            text = script.catalogue.said["overdue"].replace("{due}", in_full(goal.due))
        return text.replace("{title}", goal.title)
    if question.takes == "ticks" and len(plan.ambition.less_of) == 1:
        return script.catalogue.said["hard_no_one"]
    if question.takes == "not_for" and len(plan.options) == 1:
        return script.catalogue.said["not_for_one"]
    if question.id == "hours" and not has_manager(plan):
        return script.catalogue.said["hours_without_job"]
    return question.text.replace("{months}", str(months_of(plan)))


def _own_goal_asked(plan: Plan, question: Question, script: Script) -> str:
    """Return how the first goal is asked for: about others, about practice, or as one may wish."""
    first = first_to_word(plan, script)
    words, said, months = question.text, script.catalogue.said, months_of(plan)
    if first and first.record.starts and first.record.due:
        starts, due = first.record.starts, first.record.due
        months = (due.year - starts.year) * 12 + due.month - starts.month
    if first and family_of(first.key) != "contribute":
        words = said["own_goal_more"]
    if plan.interview.occasion == "stuck" or "content" in plan.interview.followed:
        words = said["own_goal_softly"]
    return words.replace("{months}", numbers.WORDS[months])


def missing(plan: Plan, script: Script) -> list[Question]:
    """Return the questions that have no answer yet."""
    return [
        question
        for question in script.catalogue.questions
        if question.takes in _ANSWERS
        and answer_of(plan, question) in (None, ())
        and _applies(question, plan, script)
        and not (question.id == "obstacle" and is_obstacle_said(plan))
    ]


def unasked(plan: Plan, script: Script) -> list[Question]:
    """Return the questions that were not put yet."""
    left = [one for one in script.catalogue.questions if one.id not in plan.interview.asked]
    return [one for one in left if _applies(one, plan, script)]


def begun_again(plan: Plan, open_questions: list[Question], script: Script) -> Plan:
    """Return a finished plan with just these questions, and the drafts they lead to, open."""
    opened = {question.id for question in open_questions} | {"goals", "experiments"}
    opened |= {"not_for"} if "options" in opened else set()
    asked = tuple(one.id for one in script.catalogue.questions if one.id not in opened)
    return plan.with_interview(asked=asked, finished=None)


def finished(plan: Plan, script: Script, now: dt.datetime) -> Plan:
    """Return the plan with its drafts taken in and the interview closed."""
    goals = [draft.record for draft in goals_drafted(plan, script)]
    stand = [confirmed(plan, goal, script.catalogue.patterns) for goal in plan.goals]
    experiments = [
        _in_whose_words(plan, one) for one in experiments_drafted(plan, script).experiments
    ]
    person = {"round": plan.person.round, "round_started": script.today}
    under_way = ("asked", "pending", "followed", "left_out", "edits")
    closed = {"finished": now, **dict.fromkeys(under_way)}
    return changed(
        plan,
        person=plan.person if plan.person.round_started else with_fields(plan.person, person),
        interview=with_fields(plan.interview, closed),
        goals=(*stand, *goals),
        experiments=taken_in(plan, experiments),
    )


def _in_whose_words(plan: Plan, draft: Draft) -> Experiment:
    """Return an experiment as drafted; as the person's own where they gave it another title."""
    is_theirs = said_in(plan.interview.edits, draft, "title")
    one: Experiment = draft.record
    return with_fields(one, {"archetype": None}) if is_theirs else one


def line_in_readback(plan: Plan, item: int) -> Line:
    """Return the line that a number of the read-back means."""
    return all_lines(plan)[item - 1]
