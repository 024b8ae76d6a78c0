"""Several answers that came at once: a paste at a question that takes a list."""

from dataclasses import replace

from ambition_cli.domain.drafting.catalogue import Question
from ambition_cli.domain.interview import follow_ups, heard
from ambition_cli.domain.interview.order import (
    Place,
    Script,
    answer_of,
    question_at,
)
from ambition_cli.domain.interview.step import Taken
from ambition_cli.domain.interview.take import take
from ambition_cli.domain.plan.model import Plan, changed
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words import answers, numbers
from ambition_cli.domain.words.wording import listed, quoted

LISTS = ("lines", "options", "helpers")


def lines_of(text: str) -> list[str]:
    """Return the lines of a block that hold something: one answer each, where it is split.

    A bullet or a label in front of a line stays; it is taken off where the line is taken.
    """
    stripped = (line.strip() for line in text.splitlines())
    return [line for line in stripped if any(map(str.isalnum, line))]


def is_list(question: Question, place: Place) -> bool:
    """Tell whether a reply at a place may be several answers."""
    return question.takes in LISTS and not place.field


def room_for(plan: Plan, place: Place, question: Question) -> int:
    """Return how many answers a list has room for from a place on, that of the place included."""
    stands = len(answer_of(plan, question))
    return question.most - stands + (place.item <= stands)


def take_each(plan: Plan, place: Place, replies: list[str], script: Script) -> Taken:
    """Take each of several answers at a place of a list, without a follow-up to each.

    What no room is left for stays together in the last one; what adds nothing is named. Raises
    Refused where one of them cannot be taken.
    """
    question = question_at(place, script)
    left, said, left_out = list(replies), "", []
    while left:
        if room_for(plan, place, question) == 1 and len(left) > 1:
            said = script.catalogue.said["no_room"].replace("{most}", numbers.WORDS[question.most])
            left = ["; ".join(answers.as_one_line(one) for one in left)]
        reply = left.pop(0)
        after = without_follow_up(plan, take(plan, place, reply, script).plan)
        if after == plan:
            left_out.append(quoted(reply))
        plan, place = after, Place(question.id, len(answer_of(after, question)) + 1)
    if left_out:
        nothing = script.catalogue.said["left_out"].replace("{texts}", listed(left_out))
        said = f"{said} {nothing}".strip()
    taken = follow_ups.on_with_the_list(plan, question, script, said)
    return replace(taken, said=taken.said or said)


def take_as_one(plan: Plan, place: Place, reply: str, script: Script) -> Taken:
    """Take several lines as the one answer that the person wants them to be."""
    taken = take(plan, place, reply, script)
    if not (taken.place and taken.place.field == "several"):
        return taken
    question = question_at(place, script)
    unasked = without_follow_up(plan, taken.plan)
    return follow_ups.on_with_the_list(unasked, question, script)


def without_follow_up(before: Plan, after: Plan) -> Plan:
    """Return a plan in which an answer was taken without the follow-up that it might open.

    What the interview keeps of it that is no item of a list stays.
    """
    kept = {name: getattr(after.interview, name) or None for name in heard.KEPT}
    return changed(after, interview=with_fields(before.interview, kept))
