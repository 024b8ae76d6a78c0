"""A reply stands for what was seen: it goes where that is now, or is asked for anew."""

from typing import Any

from ambition_cli.domain.interview import order
from ambition_cli.domain.interview.order import Place
from ambition_cli.domain.interview.place_now import place_now
from ambition_cli.domain.plan import (
    experiments,
    helpers,
    lines,
    options,
)
from ambition_cli.domain.plan.model import Plan, changed
from ambition_cli.domain.plan.records import with_fields
from support.plans import TODAY
from support.rows import each
from support.talks import (
    MINIMAL,
    NOON,
    SCRIPT,
    Talk,
)

SHOWN = Talk().to("readback", MINIMAL).plan


def renamed(plan: Plan) -> Plan:
    return changed(plan, person=with_fields(plan.person, {"name": "Änne"}))


def with_option(plan: Plan) -> Plan:
    return options.add_option(plan, "Speak at a meetup", {})


def with_line(plan: Plan) -> Plan:
    return lines.move(lines.add(plan, "problems", "Slow clinics"), "p2", 1)


def with_line_reworded(plan: Plan) -> Plan:
    return lines.edit(plan, "p1", {"text": "Wards drown"}, TODAY)


def with_experiment(plan: Plan) -> Plan:
    return experiments.add(plan, "Shadow Ruth", {}, TODAY)


def finished(plan: Plan) -> Plan:
    return order.finished(plan, SCRIPT, NOON)


@each(
    ("place", "change", "now"),
    [
        (Place("name"), with_line, Place("name")),
        (Place("name"), renamed, None),
        (Place("hours"), with_option, Place("hours")),
        (Place("obstacle"), with_experiment, Place("obstacle")),
        # a list: what is new comes behind the last, what stands keeps its record
        (Place("problems", 2), renamed, Place("problems", 2)),
        (Place("problems", 2), with_line, Place("problems", 3)),
        (Place("problems", 1), with_line, Place("problems", 2)),
        (Place("problems", 1, "vague"), with_line, Place("problems", 2, "vague")),
        (Place("problems", 1), with_line_reworded, None),
        (Place("problems", 1), lambda plan: lines.drop(plan, "p1", TODAY), None),
        (Place("helpers", 1), lambda plan: helpers.drop_helper(plan, "Mei"), None),
        # numbers stand for what was on the screen
        (Place("matters_most"), with_option, Place("matters_most")),
        (Place("matters_most"), with_line, None),
        (Place("not_for"), with_line, Place("not_for")),
        (Place("not_for"), with_option, None),
        (Place("readback"), with_option, Place("readback")),
        (Place("readback"), with_line_reworded, None),
        (Place("readback", 1), with_line, Place("readback", 2)),
        (Place("readback", 1), with_line_reworded, None),
        (Place("goals"), with_experiment, Place("goals")),
        (Place("goals", 1, "title"), with_experiment, Place("goals", 1, "title")),
        (Place("goals"), with_line_reworded, None),
        # the interview itself came to its end
        (Place("obstacle"), finished, None),
    ],
)
def test_a_reply_goes_to_where_its_subject_is_now(
    place: Place, change: Any, now: Place | None
) -> None:
    assert place_now(place, SHOWN, SHOWN, SCRIPT) == place
    assert place_now(place, SHOWN, change(SHOWN), SCRIPT) == now
