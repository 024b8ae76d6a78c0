"""A figure that somebody gave with a problem, which its goal takes up."""

import datetime as dt

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.figures import figure_in
from ambition_cli.domain.drafting.time_wanted import needed_in, wanted_in
from ambition_cli.domain.interview.order import Script, finished
from support.plans import TODAY, plan_of
from support.rows import each


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "we get paged 20 times a night for stuff that doesn't matter",
            ("times a night that we get paged", 20, 10),
        ),
        (
            "regression takes us four days every release, and i click the same 200 cases",
            ("days that regression takes", 4, 2),
        ),
        (
            "staging is down 2 days out of 5 and nobody owns it",
            ("days a week that staging is down", 2, 1),
        ),
        (
            "we answer the same password sync question 9 times a day",
            ("times a day that we answer the same password sync question", 9, 5),
        ),
        ("my PRs sit 4 days and then get 30 comments", ("days that my PRs wait", 4, 2)),
        (
            "tickets sit for 9 days before anyone looks",
            ("days that tickets wait before anyone looks", 9, 5),
        ),
        (
            "two of five deploys get rolled back",
            ("per cent of deploys that get rolled back", 40, 20),
        ),
        ("Our builds take about 45 minutes", ("minutes that our builds take", 45, 25)),
        ("A build takes 40 minutes", ("minutes that a build takes", 40, 20)),
        ("API tests take 40 minutes", ("minutes that API tests take", 40, 20)),
        ("I'm paged 20 times a night", ("times a night that I'm paged", 20, 10)),
        (
            "we re-run failed exports by hand, about 15 a month",
            ("times a month that we re-run failed exports by hand", 15, 8),
        ),
        (
            "a third of the red cypress tests are just flaky",
            ("per cent of the red cypress tests that are just flaky", 33, 20),
        ),
        (
            "one in five deliveries goes to the wrong address and nobody says so",
            ("per cent of deliveries that go to the wrong address", 20, 10),
        ),
        (
            "we lose about 30 orders a month at the payment step",
            ("orders a month that we lose at the payment step", 30, 15),
        ),
        ("board returns are at 4 percent", ("board returns, in per cent", 4, 2)),
        (
            "students wait three weeks for a lab account",
            ("weeks that students wait for a lab account", 3, 2),
        ),
        ("we get three applicants a month", None),
        ("half of my week is meetings", None),
        ("The build breaks 3 times a week", ("times a week that the build breaks", 3, 2)),
        ("the feed fails about twice a week", ("times a week that the feed fails", 2, 1)),
        ("customers wait 3 days", ("days that customers wait", 3, 2)),
        ("our releases take a whole day", None),
        ("it takes us two weeks to ship", ("weeks it takes to ship", 2, 1)),
        (
            "When a payment gets stuck, it takes us half a day to find out where it sits.",
            ("hours it takes to find out where it sits", 4, 2),
        ),
        ("400 alerts a week, maybe 10 matter", ("alerts a week", 400, 200)),
        ("it takes me a day to set up", None),
        ("it takes me 1 day to set up", None),
        ("it takes me two days to set up", ("days it takes to set up", 2, 1)),
        ("it takes half an hour to start", ("minutes it takes to start", 30, 15)),
        (
            "one two three four five six takes 3 days",
            ("days that one two three four five six takes", 3, 2),
        ),
        ("one two three four five six seven takes 3 days", None),
        ("1 alerts a week", None),
        ("2 alerts a week", ("alerts a week", 2, 1)),
        ("this takes 3 days", None),
        ("QA reviews take 3 days", ("days that QA reviews take", 3, 2)),
        ("I always wait 3 days", ("days that I always wait", 3, 2)),
        ("people say that deploys take two hours", None),
        (
            "our maps come out after 25 minutes, they need something in 5",
            ("minutes until our maps come out", 25, 15),
        ),
        ("the report runs 9 hours, so nobody cares", ("hours that the report runs", 9, 5)),
        (
            "patients don't come to the appointment, like 1 of 4, and nobody calls",
            ("per cent of patients who don't come to the appointment", 25, 15),
        ),
        ("they ship it. we have 31 'known issues' now", ("known issues", 31, 20)),
        ("there are 40 open tickets", ("open tickets", 40, 20)),
        ("we have 12 people in the team", None),
        # What should rise, a day to come, what is scarce, and what simply lasts.
        ("customers come back, 3 of 4", None),
        ("patients quit smoking, 1 in 20", None),
        ("our engineers leave on time, 2 of 9", None),
        ("our new system goes live in 4 weeks and nobody is trained", None),
        ("patients come back after 2 weeks with the same problem", None),
        ("we have 3 red kites left", None),
        ("there are 12 unpaid carers", None),
        ("the grant runs 24 months and then we're out", None),
        ("unsere Releases dauern 3 Tage", ("days in “unsere Releases dauern 3 Tage”", 3, 2)),
        (
            "A claim goes round three teams and takes 6 days, and people give up",
            ("days that a claim takes", 6, 3),
        ),
        (
            "Nobody plans it. The month-end close takes 9 days",
            (
                "days that the month-end close takes",
                9,
                5,
            ),
        ),
        (
            "Drivers guess their routes, 1 in 8 parcels comes back",
            (
                "per cent of parcels that come back",
                12,
                6,
            ),
        ),
        ("One in three new hires quits", ("per cent of new hires who quit", 33, 20)),
        (
            "shift leads spend 5 hours a week on the roster and people still swap by text",
            (
                "hours a week that shift leads spend on the roster",
                5,
                3,
            ),
        ),
        ("we lose 2 days a sprint to estimates", ("days a sprint that we lose to estimates", 2, 1)),
        (
            "My invoices get paid 47 days late on average",
            (
                "how many days late my invoices get paid",
                47,
                25,
            ),
        ),
        (
            "Nurses log in to 4 systems at every shift. A colleague timed it: 11 minutes",
            (
                "minutes it takes nurses to log in to 4 systems at every shift",
                11,
                6,
            ),
        ),
        (
            "Wohngeldanträge liegen bei uns 9 Wochen, und jeder dritte kommt zurück",
            (
                "weeks in “Wohngeldanträge liegen bei uns 9 Wochen”",
                9,
                5,
            ),
        ),
        (
            "En mi escuela 4 de cada 10 reprueban matemáticas y nadie lo ve",
            (
                "per cent in “En mi escuela 4 de cada 10 reprueban matemáticas”",
                40,
                20,
            ),
        ),
        (
            "Les clients attendent 3 semaines une réponse",
            (
                "weeks in “Les clients attendent 3 semaines une réponse”",
                3,
                2,
            ),
        ),
        ("見積もりに3時間かかる", ("hours in “見積もりに3時間かかる”", 3, 2)),
        ("客户要等5天才有回复", ("days in “客户要等5天才有回复”", 5, 3)),
        # How long somebody has been somewhere is nothing to be halved, and neither is a price.
        ("I am 14 months behind, half the code has moved", None),
        ("I've been here for 5 years. 11 minutes", None),
        ("Llevo 10 meses sin trabajo", None),
        ("Ich bin seit 3 Monaten krank", None),
        ("入社して3年、仕事に慣れた", None),
        ("Small hotels pay 18% commission to the booking sites", None),
        ("Juniors get their level thrown out after 5 weeks", None),
        ("a third of the budget goes to waste", None),
        # What one wants more of, or what isn't so, is no figure to be halved.
        ("30% of our tests are automated", None),
        ("a third of our customers are happy", None),
        ("Test coverage is at 40%", None),
        ("4 van de 5 klanten zijn blij", None),
        ("My savings last 3 months", None),
        ("I see my kids twice a week", None),
        ("We deploy twice a week", None),
        ("I spend 5 hours a week on mentoring", None),
        ("I only spend two hours a week on reviews", None),
        ("The build doesn't take 45 minutes", None),
        ("Our builds used to take 45 minutes", None),
        ("Nobody waits 5 days", None),
        ("Chemo takes 6 months", None),
        ("Ich brauche 5 Tage Urlaub", None),
        ("J'attends un bébé dans 3 mois", None),
        ("Es dauert 2-3 Tage", None),
        ("Ik wacht tot 3 uur", None),
        ("Anna is 30 minutes late", None),
        ("3 out of 0 tickets fail", None),
        ("answering the same question ten times a day", None),
        (
            "1 in 3 trainees quits before the exam",
            (
                "per cent of trainees who quit before the exam",
                33,
                20,
            ),
        ),
    ],
)
def test_what_is_counted_is_in_the_words_of_the_problem_and_is_to_be_half(
    problem: str, expected: tuple[str, int, int] | None
) -> None:
    found = figure_in(problem)
    assert (found and (found.measure, found.stands, found.half)) == expected


@pytest.mark.parametrize(
    ("stands", "half"),
    [(2, 1), (3, 2), (9, 5), (11, 6), (15, 8), (20, 10), (21, 15), (38, 20), (45, 25), (50, 25)],
)
def test_a_half_is_rounded_up_and_of_more_than_twenty_to_a_multiple_of_five(
    stands: int, half: int
) -> None:
    found = figure_in(f"our builds take {stands} minutes")
    assert found
    assert (found.stands, found.half) == (stands, half)


@pytest.mark.parametrize(
    ("word", "stands"),
    [("two", 2), ("eight", 8), ("ten", 10), ("twelve", 12), ("Fifteen", 15), ("fifty", 50)],
)
def test_a_figure_may_be_said_in_a_word(word: str, stands: int) -> None:
    found = figure_in(f"our builds take {word} minutes")
    assert found
    assert found.stands == stands


def test_what_takes_long_is_counted_up_to_fourteen_words() -> None:
    for words in (11, 12):
        found = figure_in(f"it takes 3 days to {' '.join(['look'] * (words - 1))}")
        assert (found is not None) == (words == 11), "with the three in front"


@pytest.mark.parametrize(
    ("problem", "goal"),
    [
        ("The Monday report takes me 7 hours", "Cut the time the Monday report takes"),
        ("it takes us two weeks to ship", "Cut the time it takes to ship"),
        ("I'm paged 20 times a night", "Bring down how often I'm paged"),
        ("we re-run failed exports by hand, about 15 a month",
         "Bring down how often we re-run failed exports by hand"),
        ("400 alerts a week", "Bring down the number of alerts"),
        ("we lose about 30 orders a month at the payment step",
         "Bring down the number of orders we lose at the payment step"),
        ("one in five deliveries goes to the wrong address",
         "Bring down the share of deliveries that go to the wrong address"),
        ("our board returns are at 4 percent", "Bring down our board returns"),
        ("Anträge liegen 9 Wochen", "Bring down the number of weeks in “Anträge liegen 9 Wochen”"),
    ],
)  # fmt: skip
def test_a_goal_can_be_to_bring_it_down(problem: str, goal: str) -> None:
    found = figure_in(problem)
    assert found
    assert found.goal == goal


@pytest.mark.parametrize(
    ("problem", "unit", "thing"),
    [
        ("The Monday report takes me 7 hours", "hour", "the Monday report"),
        ("customers wait 3 days", "day", ""),
        ("dev takes 3 weeks", "week", ""),
        ("monthly reports take 3 hours", "hour", "monthly reports"),
        ("it takes half an hour to start", "minute", ""),
        ("400 alerts a week", "", ""),
    ],
)
def test_a_length_of_time_has_its_unit_and_what_takes_so_long(
    problem: str, unit: str, thing: str
) -> None:
    found = figure_in(problem)
    assert found
    assert (found.unit, found.thing) == (unit, thing)


@pytest.mark.parametrize(
    ("problem", "title"),
    [
        (
            "The Monday report takes me 7 hours",
            "Time the Monday report from start to finish, and cut the longest part",
        ),
        (
            "a claim goes round three teams and takes 6 days",
            "Time a claim from start to finish, and cut the longest part",
        ),
        (
            "Anträge liegen bei uns 9 Wochen",
            "Time one case from start to finish, and cut the longest part",
        ),
        (
            "Drivers guess their routes, 1 in 8 parcels comes back",
            "Find the most common cause among ten parcels that come back, and tackle it",
        ),
    ],
)
def test_what_takes_so_long_or_goes_wrong_so_often_is_looked_into_first(
    problem: str, title: str
) -> None:
    plan = plan_of(ambition={"problems": [problem]})
    done = finished(plan, Script(catalogue(), TODAY), dt.datetime.combine(TODAY, dt.time(12)))
    assert done.experiments[0].title == title
    found = figure_in(problem)
    assert found
    goal = done.goals[0]
    assert (goal.title, goal.measure) == (found.goal, found.measure)
    assert (goal.baseline, goal.target) == (found.stands, found.half)
    assert goal.obstacle == "My other work might always come first", "it is for nobody's sake"


@pytest.mark.parametrize(
    ("impact", "unit", "wanted"),
    [
        ("Families know within three weeks whether they get it", "week", 3),
        ("Familien wissen nach drei Wochen Bescheid", "week", 3),
        ("shopkeepers get an answer the same day", "day", 1),
        ("les clients ont une réponse en deux jours", "day", 2),
        ("3日以内に返事が来る", "day", 3),
        ("客户两天内得到答复", "day", 2),
        ("everybody has it in an hour", "hour", 1),
        # Of another unit, of what is saved, and of what comes later.
        ("Families know within three weeks", "day", None),
        ("The nurses get ten minutes a shift back", "minute", None),
        ("My team saves 5 hours a week", "hour", None),
        ("they learn a day later", "day", None),
        ("Drivers finish before dark", "hour", None),
        ("It is answered within three days", "", None),
        ("It is answered within three days", "per cent", None),
    ],
)
def test_a_difference_may_say_how_long_it_is_to_take(
    impact: str, unit: str, wanted: int | None
) -> None:
    assert wanted_in(impact, unit) == wanted


@pytest.mark.parametrize(
    ("problem", "needed"),
    [
        ("maps come out after 25 minutes, they need something in 5 even if it is wrong", 5),
        ("it takes 9 days and should be done in three", 3),
        ("it takes 9 days and should take three", None),
        ("the check takes 40 minutes, it should be in under ten", 10),
        ("answers take 6 days, they asked for one within 2", 2),
        ("they need it in 5 countries", None),
    ],
)
def test_a_problem_may_say_what_is_needed_in_the_unit_of_its_figure(
    problem: str, needed: int | None
) -> None:
    assert needed_in(problem) == needed


@pytest.mark.parametrize(
    ("impact", "target"),
    [
        ("Families know within three weeks", 3),
        ("Families know within twelve weeks", 5),
        ("Families know where they stand", 5),
    ],
)
def test_a_goal_brings_a_figure_down_to_what_the_difference_says_or_to_half(
    impact: str, target: int
) -> None:
    plan = plan_of(ambition={"problems": ["An application takes 9 weeks"], "impact": [impact]})
    done = finished(plan, Script(catalogue(), TODAY), dt.datetime.combine(TODAY, dt.time(12)))
    assert (done.goals[0].baseline, done.goals[0].target) == (9, target)


def test_a_goal_with_a_title_of_ones_own_still_counts_what_somebody_counted() -> None:
    problem = "our staging is down two days out of five"
    edits = [{"draft": "contribute", "field": "title", "text": "Staging that's up all week"}]
    answered = plan_of(ambition={"problems": [problem]}, interview={"edits": edits})
    plan = finished(answered, Script(catalogue(), TODAY), dt.datetime.combine(TODAY, dt.time(12)))
    goal = plan.goals[0]
    assert (goal.title, goal.measure) == (
        "Staging that's up all week",
        "days a week that our staging is down",
    )
    assert (goal.baseline, goal.target) == (2, 1)


@each(
    ("problem", "thing"),
    [
        ("1 in 8 parcels comes back", "parcels that come back"),
        ("20% of stock comes back", ""),  # of what is not counted there is no one
        ("1 in 8 orders from small shops fails at night", ""),  # too long to be named again
    ],
)
def test_what_makes_up_a_share_is_named_where_it_is_short_and_counted(
    problem: str, thing: str
) -> None:
    figure = figure_in(problem)
    assert figure
    assert figure.thing == thing
