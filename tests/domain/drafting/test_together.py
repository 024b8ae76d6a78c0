"""Which problem and which impact of several share a goal."""

from typing import Any

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.together import heard_together
from support.plans import plan_of
from support.rows import each

ALERTS = "alerts at 3am that nobody needs to act on"
DEPLOYS = "teams can't deploy without asking one of us"


@each(
    ("problems", "impacts", "most", "first"),
    [
        # What is made for both tells it, and so does a longer word that both have.
        ([DEPLOYS, ALERTS], ["whoever is on call sleeps"], "i1", ("p2", "i1")),
        (["Reports are late", "Nurses share a login"], ["nurses log in once"], "i1", ("p2", "i1")),
        (["contributors never return"], ["a holiday", "contributors stay"], "p1", ("p1", "i2")),
        # What was put first stays so, and nothing moves where nothing shows it.
        ([DEPLOYS, ALERTS], ["whoever is on call sleeps"], "p1", ("p1", "i1")),
        ([DEPLOYS, ALERTS], ["a calmer town"], "i1", ("p1", "i1")),
        ([DEPLOYS], ["whoever is on call sleeps"], "i1", ("p1", "i1")),
    ],
)
def test_what_belongs_together_stands_in_front_together(
    problems: list[str], impacts: list[str], most: str, first: tuple[str, str]
) -> None:
    plan = plan_of(
        ambition={"problems": problems, "impact": impacts}, interview={"matters_most": most}
    )
    ambition = heard_together(plan, catalogue().archetypes).plan.ambition
    assert (ambition.problems[0].id, ambition.impact[0].id) == first
    assert {one.id for one in ambition.problems} == {one.id for one in plan.ambition.problems}


CLICKS, EXERCISES = "the ten minutes when it clicks", "making my own exercises for the class"


@each(
    ("wishes", "most", "first"),
    [
        ([CLICKS, EXERCISES], None, "m2"),
        ([EXERCISES, CLICKS], None, "m1"),
        ([CLICKS, EXERCISES], "m1", "m1"),  # what matters most stays in front
        ([{"text": CLICKS, "baseline_hours": 1}, EXERCISES], None, "m1"),
        ([CLICKS, "dirty shoes"], None, "m1"),
        (["reviewing first contributions", EXERCISES], None, "m1"),
        (["building", EXERCISES], None, "m2"),
        (["being trusted", EXERCISES], None, "m2"),
    ],
)
def test_of_two_wishes_the_one_that_something_is_made_for_stands_in_front(
    wishes: list[Any], most: str | None, first: str
) -> None:
    interview = {"matters_most": most} if most else {}
    plan = plan_of(ambition={"more_of": wishes}, interview=interview)
    ambition = heard_together(plan, catalogue().archetypes).plan.ambition
    assert ambition.more_of[0].id == first
    assert {one.id for one in ambition.more_of} == {one.id for one in plan.ambition.more_of}
