"""Keeping the day by which an answer is owed, where it was typed with an option.

"SRE at Globex, they offered me the job, I must answer by 11 December": the option is SRE at Globex,
and the day is the one that the goal to decide is due on.
"""

from ambition_cli.domain.drafting.catalogue import Question
from ambition_cli.domain.interview.heard import belongs
from ambition_cli.domain.interview.order import Script
from ambition_cli.domain.interview.step import Taken
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.plan.records import put, with_fields
from ambition_cli.domain.words import deadlines
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.deadlines import Deadline
from ambition_cli.domain.words.statements import Kind, read


def due_with(question: Question, text: str, script: Script) -> Deadline | None:
    """Return the deadline in an answer that is an option, wherever it was typed.

    "The report by Friday" under problems is a line, and no option.
    """
    found = deadlines.said_in(text, script.today) if text else None
    if found and question.id in HEADINGS:
        kind = belongs(read(found.name, question.id), question.id)
        return found if kind in (Kind.TITLE, Kind.OPTION) else None
    return found


def with_days_of_options(plan: Plan, script: Script) -> Plan:
    """Return a plan from a file of answers with the days on which answers to offers are owed.

    "Interim lead until 31 March" is no offer, and keeps its name.
    """
    for option in plan.options:
        due = deadlines.said_in(option.name, script.today)
        if due and due.is_offered and option.is_open:
            offered = with_fields(option, {"name": due.name, "source": "weigh"})
            plan = put(noted(plan, due), offered)
    return plan


def noted(plan: Plan, due: Deadline, *, anew: bool = False) -> Plan:
    """Return the plan with a deadline as the day of an offer, unless a day is set already.

    With `anew` it is said again in other words, and takes the place of the day before.
    """
    if plan.interview.occasion_on and not anew:
        return plan
    asked = tuple(dict.fromkeys((*plan.interview.asked, "occasion_on", "offer")))
    return plan.with_interview(occasion="offer", occasion_on=due.day, asked=asked)


def said_back(taken: Taken, due: Deadline, script: Script) -> Taken:
    """Return what a reply led to, with the day that was understood said first."""
    day = f"{due.day:%A}, {in_full(due.day)}"
    said = script.catalogue.said["by_day"].replace("{day}", day)
    return Taken(taken.plan, taken.place, f"{said} {taken.said}".strip())
