"""What a check found: a person knows the record by its title, a script the rule by its name."""

from ambition_cli.domain.progress.check import Finding
from ambition_cli.render.findings import found
from ambition_cli.render.lines import as_lines
from ambition_cli.render.page import Item
from support.plans import plan_of

VAGUE = Finding(
    "goal-vague", "must", "g1", "nothing in it can be counted", "ambition goals edit g1"
)
PLAN = plan_of(goals=[{"id": "g1", "title": "Become a far better developer than I am today"}])


def test_on_a_screen_a_finding_stands_beside_the_title_of_its_record() -> None:
    item = next(part for part in found([VAGUE], PLAN) if isinstance(part, Item))
    assert [detail.words for detail in item.details] == ["Become a far better…"]


def test_in_a_pipe_a_finding_names_its_rule() -> None:
    assert as_lines(found([VAGUE], PLAN)) == [
        "g1\tmust\tnothing in it can be counted\tgoal-vague\tambition goals edit g1"
    ]
