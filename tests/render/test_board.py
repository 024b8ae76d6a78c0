"""The board of experiments: each under the heading that is true of it."""

import pytest

from ambition_cli.render.experiments import board
from ambition_cli.render.page import Heading
from support.plans import TODAY, plan_of

FINISHED = {"status": "finished", "result": {"on": TODAY, "verdict": "keep"}}


@pytest.mark.parametrize(
    ("over", "heading"),
    [
        ([FINISHED], "Tried"),
        ([FINISHED, {"status": "dropped"}], "Tried or dropped"),
        ([{"status": "dropped"}], "Dropped"),
    ],
)
def test_what_was_dropped_before_it_began_is_not_called_tried(
    over: list[dict[str, object]], heading: str
) -> None:
    tries = [{"id": f"e{number}", "title": "One", **one} for number, one in enumerate(over, 1)]
    page = board(plan_of(experiments=tries), {}, TODAY)
    assert [one.words for one in page if isinstance(one, Heading)] == [heading]
