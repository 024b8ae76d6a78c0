"""Who would be better off, and the goal that an impact says by itself."""

import pytest

from ambition_cli.domain.words.outcomes import (
    beneficiaries_in,
    helped_in,
    outcome_in,
    stated_in,
)

IMPACTS = (
    # what was said, and the goal: its title, what it counts, and up to how many
    ("Receptionists go home on time",
     "Three receptionists go home on time", "receptionists who go home on time", 3),
    ("New on-call engineers sleep through their first week",
     "Three new on-call engineers sleep through their first week",
     "new on-call engineers who sleep through their first week", 3),
    ("the ward clerks, they'd stop retyping admissions",
     "Three ward clerks stop retyping admissions", "ward clerks who stop retyping admissions", 3),
    ("customers who'd get an answer the same day",
     "Three customers get an answer the same day", "customers who get an answer the same day", 3),
    ("the 6 devs, who'd get one priority a sprint instead of eleven",
     "The 6 devs get one priority a sprint instead of eleven",
     "devs who get one priority a sprint instead of eleven", 6),
    ("farmers near us, fewer dead calves",
     "Three farmers near us have fewer dead calves",
     "farmers near us who have fewer dead calves", 3),
    ("people waiting for benefits, money 10 days sooner",
     "Three people waiting for benefits get money 10 days sooner",
     "people waiting for benefits who get money 10 days sooner", 3),
    ("contractors on site wouldn't wait an hour for a badge",
     "Three contractors on site no longer wait an hour for a badge",
     "contractors on site who no longer wait an hour for a badge", 3),
    ("new starters in the team wouldn't cry in week 3",
     "Three new starters in the team don't cry in week 3",
     "new starters in the team who don't cry in week 3", 3),
    ("new people find their feet faster, so nobody has to babysit",
     "Three new people find their feet faster", "new people who find their feet faster", 3),
    ("My four people land well", "My four people land well", "people who land well", 4),
    ("Our two apprentices pass their exam",
     "Our two apprentices pass their exam", "apprentices who pass their exam", 2),
    ("200 patients get their results the same day",
     "Three patients get their results the same day",
     "patients who get their results the same day", 3),
    ("Small suppliers get paid within ten days",
     "Two small suppliers get paid within ten days",
     "small suppliers that get paid within ten days", 2),
    ("My colleagues are less tired",
     "Three of my colleagues are less tired", "colleagues who are now less tired", 3),
    ("our team's customers can log in at once",
     "Three of our team's customers can log in at once",
     "our team's customers who can now log in at once", 3),
    ("the juniors ship on their own by summer",
     "Three juniors ship on their own", "juniors who ship on their own", 3),
    ("Nurses will find the right syringe",
     "Three nurses find the right syringe", "nurses who find the right syringe", 3),
    ("Developers don't have to ask for access",
     "Three developers no longer have to ask for access",
     "developers who no longer have to ask for access", 3),
    ("Kids who hate maths find out they can do it",
     "Three kids who hate maths find out they can do it", "kids of whom this is true", 3),
    ("Engineers don’t have to carry pagers",
     "Three engineers no longer have to carry pagers",
     "engineers who no longer have to carry pagers", 3),
    ("Nurses will be paid", "Three nurses are paid", "nurses who are now paid", 3),
    ("Clerks should be able to go home",
     "Three clerks can go home", "clerks who can now go home", 3),
    ("Help shop owners trust their own numbers",
     "Three shop owners trust their own numbers", "shop owners who trust their own numbers", 3),
    ("I want pupils to leave school able to read a contract",
     "Three pupils leave school able to read a contract",
     "pupils who leave school able to read a contract", 3),
)  # fmt: skip
TROUBLES = (  # which are over where somebody can, knows or is what they aren't
    ("New carers don't know what they are owed", "Three new carers know what they are owed"),
    ("Patients can't read their own letters", "Three patients can read their own letters"),
    ("Customers aren't sure which plan they're on",
     "Three customers are sure which plan they're on"),
    ("My four people don't know where they'll be after May",
     "My four people know where they'll be after May"),
)  # fmt: skip


@pytest.mark.parametrize(("said", "title", "measure", "target"), IMPACTS, ids=str)
def test_an_impact_is_true_of_some_first(said: str, title: str, measure: str, target: int) -> None:
    outcome = outcome_in(said)
    assert outcome
    assert (outcome.title, outcome.measure, outcome.target) == (title, measure, target)


@pytest.mark.parametrize(
    ("said", "times"),
    [
        ("A shop owner calls once and knows when the money comes", 3),
        ("somebody of eighty can pay her own bills again", 3),
        ("my uncle who is blind buys his own shoes online", 1),
        ("a release on a Friday that nobody is afraid of", 1),
        ("One ward where a nurse would complain if it was switched off", 1),
        ("Ten girls choose computing for their exams", 1),
    ],
)
def test_what_is_pictured_already_stands_as_it_is(said: str, times: int) -> None:
    outcome = outcome_in(said)
    assert outcome
    assert outcome.title == said[0].upper() + said[1:]
    assert (outcome.measure, outcome.target) == ("times I've seen this happen", times)


@pytest.mark.parametrize(("said", "title"), TROUBLES, ids=str)
def test_without_an_impact_it_is_how_things_are_without_the_trouble(said: str, title: str) -> None:
    outcome = outcome_in("", said)
    assert outcome
    assert outcome.title == title


def test_they_are_those_whom_the_problem_is_about() -> None:
    problem = "People who enter product work from another field doubt themselves"
    outcome = outcome_in("They trust their own judgement", problem)
    assert outcome
    assert outcome.title == (
        "Three people who enter product work from another field trust their own judgement"
    )
    named = outcome_in("They trust their own judgement", problem, "newcomers' self-doubt")
    assert named
    assert named.title == "Three newcomers trust their own judgement"
    assert outcome_in("They trust their own judgement", "Our builds are slow") is None


@pytest.mark.parametrize(
    "said",
    [
        "All users can log in",
        "Fewer people give up halfway through the form",
        "Nobody has to phone three departments",
        "Half of our tests run green",
        "Other teams reuse what we build",
        "Parents and teachers talk to each other",
        "The on-call engineer sleeps through the night",
        "Hackers can't get in",
        "a culture that values quality",
        "a world where everybody codes",
        "a better release process for all",
        "0 nurses sleep on the floor",
        "hundreds of nurses sleep well",
        "thirteen nurses sleep well",
        "Nurses will not quit",
        "customers never notice an outage",
        "people like me don't feel alone",
        "users are happy",
        "juniors become seniors",
        "My kids see more of me",
        "colleagues respect me",
        "engineers know the database once I've left",
        "Orders arrive on time",
        "Servers stay up",
        "Less paperwork for carers",
        "I sleep better",
        "Las enfermeras llegan a casa a tiempo",
        "看護師が早く帰れる",
        "Managers " + "hear bad news early, " * 6 + "and act",
        "",
    ],
)
def test_of_whom_it_is_not_certain_no_goal_is_made(said: str) -> None:
    assert outcome_in(said) is None


@pytest.mark.parametrize(
    "problem",
    [
        "Developers don't document anything",
        "Teachers can't tell what the AI wrote and what the pupil wrote",
        "Directors can't stop changing the plan",
        "Junior doctors burn out before their second year is over",
        "Users don't read, and call us instead",
        "Developers can't be bothered to write tests",
        "customers don't get answers for days",
        "people can't afford a lawyer",
        "Attackers aren't stopped by our firewall",
        "people don't know I exist",
    ],
)
def test_a_trouble_that_has_no_plain_opposite_makes_none(problem: str) -> None:
    assert outcome_in("", problem) is None


def test_those_helped_are_named_by_how_many() -> None:
    some = beneficiaries_in("Receptionists go home on time")
    assert some
    assert (some.some, some.count) == ("three receptionists", 3)
    few = beneficiaries_in("My four people land well")
    assert few
    assert (few.some, few.count, few.all_named) == ("my four people", 4, True)


@pytest.mark.parametrize(
    ("impact", "helped"),
    [
        ("Residents see where their money goes", "three residents see where their money goes"),
        ("Nurses can find the right syringe", "three nurses find the right syringe"),
        ("Women are paid the same", "three women be paid the same"),
        ("My four people land well", "my four people land well"),
        ("The sales people stop overpromising", None),
        ("Developers don't have to ask for access", None),
        ("Orders arrive on time", None),
        ("first-time managers don't sit crying in the garage", None),
        ("Drivers never wait at the gate", None),
    ],
)
def test_to_help_is_said_with_what_they_do_then(impact: str, helped: str | None) -> None:
    assert helped_in(impact) == helped


@pytest.mark.parametrize(
    ("impact", "title", "target"),
    [
        ("Finance could close the month in two days, not six",
         "Finance can close the month in two days", 1),
        ("the security team finds out in minutes, not from the newspaper",
         "The security team finds out in minutes", 3),
        ("my boss gets fewer angry emails", "My boss gets fewer angry emails", 3),
    ],
)  # fmt: skip
def test_what_somebody_else_then_does_is_a_goal_as_it_stands(
    impact: str, title: str, target: int
) -> None:
    found = stated_in(impact)
    assert found
    assert (found.title, found.target) == (title, target)


@pytest.mark.parametrize(
    "impact",
    [
        "receptionists go home on time",  # three of them, first
        "tenants who would otherwise lose their flat keep it",
        "I sleep better",
        "the world gets a little better",
        "the lab would have something true to show",
        "nobody has to stay late",
        "less stress for the team",
        "die Praxis schließt pünktlich",
    ],
)
def test_what_nobody_can_see_or_is_of_many_does_not_stand_by_itself(impact: str) -> None:
    assert stated_in(impact) is None
