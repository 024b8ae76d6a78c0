"""The options with what was learned of each."""

import pytest

from ambition_cli.render.fit import option_list
from ambition_cli.render.page import Item
from support.plans import TODAY, plan_of

TRIED = {
    "id": "e1", "title": "x", "option": "o2", "rung": "one-off", "status": "finished",
    "result": {"on": TODAY, "verdict": "keep", "fit": {"m1": 4}},
}  # fmt: skip


@pytest.mark.parametrize(("tried", "said"), [([], "not tried yet"), ([TRIED], "none")])
def test_how_much_is_known_is_said_in_words_where_no_heading_explains_it(
    tried: list[dict[str, object]], said: str
) -> None:
    page = option_list(
        plan_of(
            options=[{"id": "o1", "name": "Teach"}, {"id": "o2", "name": "Write"}],
            ambition={"more_of": [{"id": "m1", "text": "teaching"}]},
            experiments=tried,
        ),
        {},
    )
    first = next(one for one in page if isinstance(one, Item))
    assert said in [detail.words for detail in first.details]
