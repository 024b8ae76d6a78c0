"""Taking what begins a new round: what is different now, and what becomes of the goals before."""

from ambition_cli.domain.drafting.catalogue import Question
from ambition_cli.domain.drafting.preferences import reordered
from ambition_cli.domain.drafting.rounds import is_overdue, left_open
from ambition_cli.domain.interview import heard, listening
from ambition_cli.domain.interview.order import Place, Script, orders_open
from ambition_cli.domain.interview.step import TAKE_OUT, Taken, done, kept
from ambition_cli.domain.plan import goals
from ambition_cli.domain.plan.goals import Outcome
from ambition_cli.domain.plan.model import Goal, Plan
from ambition_cli.domain.plan.records import goal_named, put, with_fields
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.choosing import word_meant
from ambition_cli.domain.words.dates import add_months, in_full
from ambition_cli.domain.words.statements import Kind, Statement, read
from ambition_cli.domain.words.typed_dates import understood
from ambition_cli.errors import Refused

_GOES_ON = ("goes on", "it goes on", "go on", "not yet", "still on it", "continue", "keep it")
_ASKED_ABOUT = (Kind.STRAIN, Kind.LOSS, Kind.CONDITION)  # where it is not sure


def different(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take what is different now: strain, loss and conditions go where they belong."""
    if text == TAKE_OUT:
        return done(kept(plan, question, None), place, question, script)
    statement = read(text, question.id) if text else None
    if not statement or replies.says_nothing(text) or statement.kind == Kind.UNKNOWN:
        return done(plan, place, question, script)
    kind = heard.belongs(statement, question.id)
    if kind and statement.sure:
        return listening.elsewhere(plan, place, question, kind, text, script)
    plan = kept(_parts_put(plan, statement, question), question, text)
    if kind in _ASKED_ABOUT:
        return listening.perhaps(plan, place, question, kind, script)
    return done(plan, place, question, script, script.catalogue.said["different"])


def _parts_put(plan: Plan, statement: Statement, question: Question) -> Plan:
    """Return the plan with what belongs elsewhere of several things said at once."""
    for part in statement.parts if statement.kind == Kind.SEVERAL else ():
        kind = heard.belongs(part, question.id)
        if kind and part.sure:
            plan = heard.put(plan, kind, part.text, question.id)
    return plan


def order(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take whether what was learned, or is different, changes the order; Enter leaves it."""
    asked = orders_open(plan)
    if asked:
        agreed = replies.yes_or_no(text)
        seen = (*plan.interview.asked, f"order/{asked[0].of}")
        plan = reordered(plan, asked[0].order) if agreed else plan
        plan = plan.with_interview(asked=seen)
    if orders_open(plan):
        return Taken(plan, Place(question.id, place.item + 1))
    return done(plan, Place(question.id), question, script)


def closing(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take how a goal of the round before ended.

    An empty reply lets it go on, or closes it where its day has come. A date moves it.
    """
    goal = left_open(plan)[0]
    overdue, says_nothing = is_overdue(goal, script.today), replies.leaves_out(text)
    said = ""
    if command_word(text) in _GOES_ON or (says_nothing and not overdue):
        plan, said = _goes_on(plan, goal, "", script)
    elif says_nothing:
        reached = goals.all_there(goal) and not replies.is_no(text)
        plan, said = _closed(plan, goal, "reached" if reached else "let_go", script)
    else:
        plan, said = _ended_or_moved(plan, goal, text, script)
    if left_open(plan):
        return Taken(plan, Place(question.id, place.item + 1), said)
    return done(plan, Place(question.id), question, script, said)


def _ended_or_moved(plan: Plan, goal: Goal, text: str, script: Script) -> tuple[Plan, str]:
    try:
        ended = word_meant(text, goals.ENDS, goals.SAID_FOR_ENDS)
    except Refused as error:
        if any(sign.isdigit() for sign in text):
            return _goes_on(plan, goal, text, script)
        if is_overdue(goal, script.today):
            raise Refused(f"{error}; or a new date, like in 3 months") from None
        raise Refused(f"{error}; Enter if you're still working on it") from None
    return _closed(plan, goal, "reached" if ended == "reached" else "let_go", script)


def _closed(plan: Plan, goal: Goal, outcome: Outcome, script: Script) -> tuple[Plan, str]:
    """Return the plan with a goal closed, and one sentence about that."""
    plan = goals.close(plan, goal.id, outcome, None, script.today)
    return plan, script.catalogue.said[outcome]


def _goes_on(plan: Plan, goal: Goal, day: str, script: Script) -> tuple[Plan, str]:
    """Return the plan with a goal in this round, due on a day or, where that has come, moved on."""
    due = understood(day, script.today) if day else goal.due
    if not day and is_overdue(goal, script.today):
        due = add_months(script.today, goals.SHORTEST)
    said = ""
    if due != goal.due and due:
        plan = goals.edit(plan, goal.id, {"due": due}, script.today)
        said = script.catalogue.said["moved_on"].replace("{due}", in_full(due))
    plan = put(plan, with_fields(goal_named(plan, goal.id), {"round": plan.person.round}))
    return plan, said
