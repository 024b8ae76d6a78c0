"""The review as it is shown: every record that it speaks of has a name."""

from ambition_cli.render.page import Item
from ambition_cli.render.review import head
from support.plans import TODAY, plan_of


def test_a_dropped_line_is_named() -> None:
    changes = [{"on": TODAY, "line": "p2", "was": "late trains"}]
    page = head(plan_of(changes=changes), TODAY)
    assert [(one.id, one.title) for one in page if isinstance(one, Item)] == [("p2", "late trains")]
