"""Problems that name cases, which have a most common cause."""

import datetime as dt

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.cases import cases_in
from ambition_cli.domain.interview.order import Script, finished
from support.plans import TODAY, plan_of


@pytest.mark.parametrize(
    ("said", "cases"),
    [
        ("bug reports without steps", "bug reports without steps"),
        ("Invoices failing on umlauts", "invoices failing on umlauts"),
        ("we get too many alerts without an owner", "alerts without an owner"),
        ("switches with no config backup, around 90 of them", "switches with no config backup"),
        ("loan applications typed in twice, once for us", "loan applications typed in twice"),
        ("pumps wasting power since nobody reads the meters", "pumps wasting power"),
        ("certs that expire over christmas", "certs that expire over christmas"),
        ("hospital beds shown as free that aren't", "hospital beds shown as free that aren't"),
        ("business cards without phone numbers", "business cards without phone numbers"),
        ("various bug reports without steps", "various bug reports without steps"),
    ],
)
def test_what_goes_wrong_with_many_things_is_a_case_of_it(said: str, cases: str) -> None:
    assert cases_in(said) == cases


@pytest.mark.parametrize(
    "said",
    [
        "the search breaks on phones",
        "action items from postmortems die in jira",
        "invoices with umlauts fail",
        "orders exceed stock every december",
        "support agents answer questions without context",
        "students who give up in week 4",
        "carers having to ring three departments",
        "things that matter",
        "stories that matter",
        "tickets being solved faster",
        "bruises from my husband",
        "nights without sleep",
        "threats from my ex",
        "slow wifi in the operating theatres",
        "Rechnungen mit Umlauten",
    ],
)
def test_people_sentences_and_what_is_not_counted_are_no_cases(said: str) -> None:
    assert cases_in(said) == ""


def test_of_cases_the_most_common_cause_is_looked_for() -> None:
    answered = plan_of(ambition={"problems": ["invoices failing on umlauts"]})
    now = dt.datetime.combine(TODAY, dt.time(12))
    plan = finished(answered, Script(catalogue(), TODAY), now)
    goal = next(one for one in plan.goals if "p1" in one.serves)
    assert goal.title == "Cut the number of invoices failing on umlauts"
    assert (goal.measure, goal.baseline, goal.target) == (
        "causes of such cases found and removed",
        0,
        2,
    )
    first = next(one for one in plan.experiments if "p1" in one.drafted_from)
    assert first.title == (
        "Find the most common cause of invoices failing on umlauts, and remove it"
    )
