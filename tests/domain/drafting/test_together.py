"""Which problem and which impact of several share a goal."""

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
