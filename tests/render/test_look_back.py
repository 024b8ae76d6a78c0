"""The look back at the end of a round: what was reached, and what was tried."""

from ambition_cli.render import interview
from ambition_cli.render.page import Item, Say
from support.plans import TODAY, plan_of


def test_a_goal_reached_in_the_round_stands_in_the_look_back() -> None:
    plan = plan_of(
        person={"round": 2},
        goals=[
            {"id": "g1", "title": "An old one", "status": "reached", "closed": TODAY},
            {"id": "g2", "title": "Six finish", "round": 2, "status": "reached", "closed": TODAY,
             "why": "a small group"},
            {"id": "g3", "title": "Let go", "round": 2, "status": "let_go", "closed": TODAY},
            {"id": "g4", "title": "Open", "round": 2},
        ],
    )  # fmt: skip
    page = interview.look_back(plan, TODAY)
    [item] = [one for one in page if isinstance(one, Item)]
    assert (item.id, item.title) == ("g2", "Six finish")
    assert item.details[0].words.startswith("reached ")
    assert [one.words for one in page if isinstance(one, Say)][-1] == "No experiment was finished."
