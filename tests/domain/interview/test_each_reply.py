"""Every kind of reply at every question of the interview: where it leads, and what is kept of it.

An interview is held with the answers of each example. At each question other replies are tried,
too, as people give them: asking back, passing, saying no, a number, a paste, what belongs
elsewhere. What comes of each is compared with what was kept; UPDATE_GOLDEN=1 keeps it anew.
"""

from pathlib import Path

import pytest

from ambition_cli.domain.interview.order import Place, name_of, opening, question_at, text_at
from ambition_cli.domain.interview.passed_on import reply_taken
from ambition_cli.domain.merge.changes import differences
from ambition_cli.domain.plan.model import EMPTY, Plan
from ambition_cli.errors import Refused
from support.golden import same_as
from support.talks import SCRIPT

GOLDEN = Path(__file__).parent / "golden"
MOST = 90  # questions that are answered, at most

# What somebody says who answers, by question; at the others it is Enter.
PEOPLE: dict[str, dict[str, list[str]]] = {
    "Ana": {
        "name": ["Ana"],
        "usual_answer": ["Head of Product, I suppose"],
        "problems": ["Nurses drown in paperwork", "new engineers are lost for weeks", ""],
        "impact": ["They get home on time", ""],
        "more_of": ["teaching", "sitting with users", ""],
        "less_of": ["evenings away from home", "status reports", ""],
        "options": ["Teach a course", "Head of Product at Globex", ""],
        "helpers": ["Mei, my mentor", "Ben, manager", ""],
        "hours": ["4"],
        "obstacle": ["I wait until it is perfect"],
        "when_where": ["Tuesday 18:00, at home"],
    },
    "worn out": {
        "usual_answer": ["I don't know"],
        "problems": ["I'm exhausted", "nobody reads the minutes", ""],
        "impact": ["no idea", ""],
        "more_of": ["more money", "sleep", ""],
        "options": ["a sabbatical or maybe go freelance", ""],
        "helpers": ["nobody", ""],
        "hours": ["2-3"],
        "obstacle": ["my mentor left"],
        "when_where": ["when the kids are asleep"],
    },
    # Who opens each thing, thinks again and goes back; by question, or by place, like "goals/1".
    "thinks again": {
        "occasion": ["2"],
        "occasion_on": ["yesterday", "in 2 weeks"],
        "name": ["Sam"],
        "usual_answer": ["maybe a lead role, or teaching"],
        "today": ["standups, and reviews"],
        "problems": [
            "p1 slow builds",
            "help nobody",
            "I don't know",
            "I lost my brother",
            "<",
            "I'm happy as it is",
            "",
        ],
        "problems/2/vague": ["?", "newcomers get no answers"],
        "problems/3/unknown": ["when I fixed the rota"],
        "impact": ["Staff Engineer", "nurses go home; nobody waits; builds are green", ""],
        "impact/1/title": ["y", "I could choose what we build"],
        "impact/2/several": ["y"],
        "more_of": ["teaching", "maybe a sabbatical", "teaching", ""],
        "less_of": ["other people's bugs", "no weekends", "status reports", ""],
        "hard_no": ["1 2", "yes, 1"],
        "hard_no_tags": ["99", "1"],
        "matters_most": ["9", "2"],
        "options": [
            "Teach a course",
            "probably burnt out",
            "I'd rather be a Staff Engineer",
            "<",
            "a sabbatical",
            "Head of Data at Globex",
            "",
        ],
        "options/2/maybe_strain": ["n"],
        "doubts": ["whether anyone would come; Mei, my mentor knows", "", "is it still hands-on?"],
        "not_for": ["1"],
        "hours": ["many", "0", "99", "2-3"],
        "helpers": ["Mei, my mentor", "mei", "Ben, manager", ""],
        "obstacle": ["I say yes to everything"],
        "when_where": ["someday", "every 2nd Tuesday at 8"],
        "readback": ["1", "2", "3", ""],
        "readback/1": ["builds take 40 minutes"],
        "readback/2": ["-"],
        "readback/3": ["I'm exhausted"],
        "own_goal": ["more impact", "Two newcomers ship in their first week"],
        "own_goal/0/vague": ["Two newcomers ship in their first week"],
        "own_measure": ["newcomers, 0 to 2"],
        "own_obstacle": ["I explain too much"],
        "goals": ["1", "2", ""],
        "goals/1": ["mesure", "measure"],
        "goals/1/measure": ["builds under 10 minutes, 1 to 5"],
        "goals/2": ["out"],
        "experiments": ["1", ""],
        "experiments/1": ["1", "hours", "steps", ""],
        "experiments/1/hours": ["lots", "3"],
        "experiments/1/steps": ["ask Mei", "2: ask Mei"],
    },
}
TRIED = ("Ana",)  # in whose interview other replies are tried at each question
REPLIES = (
    "?", "<", "e", "skip", "I don't know", "y", "n", "2", "1 9", "none", "I'm burnt out",
    "Staff Engineer", "more money", "- one thing\n- another thing", "by next Friday",
    "I write if it is Monday",
)  # fmt: skip
DRAFTED = REPLIES[:9]  # where drafts are shown, of which each is worked out anew


def told(plan: Plan, place: Place, reply: str) -> tuple[str, Plan, Place | None]:
    """Return what comes of a reply in words, the plan and the place after it."""
    try:
        taken = reply_taken(plan, place, reply, SCRIPT)
    except Refused as refused:
        return f"refused: {refused}", plan, place
    kept = [line for line in differences(plan, taken.plan) if line != "the layout of the file"]
    to = name_of(taken.place) if taken.place else "the end"
    words = [f"to {to}" if taken.place != place else "", taken.said, *kept]
    return "; ".join(word for word in words if word) or "nothing", taken.plan, taken.place


@pytest.mark.parametrize("who", PEOPLE)
def test_each_reply_leads_where_it_did(who: str) -> None:
    left = {question: [*replies] for question, replies in PEOPLE[who].items()}
    plan, place, seen = EMPTY, opening(EMPTY, SCRIPT), list[str]()
    for _ in range(MOST):
        if place is None:
            break
        seen.append(f"# {name_of(place)} | {text_at(plan, place, SCRIPT)}\n")
        by: dict[str, list[str]] = {}
        takes = question_at(place, SCRIPT).takes
        other = DRAFTED if takes in ("goals", "experiments", "own") else REPLIES
        for reply in other if who in TRIED and place.item < 2 else ():
            by.setdefault(told(plan, place, reply)[0], []).append(reply)
        seen += [f"{' | '.join(map(repr, replies))}: {what}\n" for what, replies in by.items()]
        of_question = None if place.field else left.get(question_at(place, SCRIPT).id)
        waiting = left.get(name_of(place)) or of_question
        reply = waiting.pop(0) if waiting else ""
        what, plan, place = told(plan, place, reply)
        seen.append(f"{reply!r}: {what}\n")
    assert place is None, "the interview has no end"
    same_as(GOLDEN / f"{who.replace(' ', '_')}.txt", "".join(seen))
