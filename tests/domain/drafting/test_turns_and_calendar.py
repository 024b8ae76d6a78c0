"""Every fresh plan: all that was said has its turn or is named, on a calendar that can be kept."""

import datetime as dt
import re
from collections import Counter
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.experiments import most_planned
from ambition_cli.domain.drafting.fitting import Fitting
from ambition_cli.domain.drafting.heard import heard_in
from ambition_cli.domain.drafting.schedule import Calendar, Wanted
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import Script, experiments_drafted, finished
from ambition_cli.domain.plan.goals import counts_verdicts
from ambition_cli.domain.plan.lines import move as lines_moved
from ambition_cli.domain.plan.model import Experiment, Option, Plan, lines_of
from ambition_cli.domain.plan.weeks import load_of_all
from ambition_cli.domain.progress import check as quality
from ambition_cli.domain.words.dates import add_days, add_months
from conftest import few_examples
from support.plans import TODAY, plan_of
from support.rows import each

SCRIPT = Script(catalogue(), TODAY)
YEARS_END = dt.date(2026, 12, 20), dt.date(2027, 1, 6)
NOON = dt.datetime(2026, 7, 24, 12)

WEIGHS = [
    "I'm burnt out", "I cry on Sundays", "my boss is a bully", "I can't take it any more",
    "ich kann nicht mehr", "some mornings I wish I wouldn't wake up",
]  # fmt: skip
NOT_DRAFTED = [
    "more money", "I'm happy where I am", "no idea", "idk", "my manager left", "特にありません",
]  # fmt: skip
CLEAR = {
    "problems": ["slow builds", "new engineers are lost for weeks", "Clinics lose referrals", "x"],
    "impact": ["they trust their own judgement", "calmer releases", "Teams ship without fear"],
    "more_of": ["teaching and explaining", "to mentor people", "design work", "後輩を育てたい"],
}
QUESTIONS = ["I don't know what other roles do all day", "Should I stay technical?"]
VAGUE = ["make an impact", "AI", "be more strategic", "problems that matter"]
LESS = ["status meetings", "evenings away from home", "being on call", "dashboards nobody opens"]
OPTIONS = [
    "Head of Product at a bank", "Staff Engineer", "Teaching a product course", "Run a lab",
    "Developer advocate", "a podcast about builds", "Coaching people in their first year",
    "他部署への異動", "Look for another job", "A sabbatical", "Take a course in statistics",
    "Start my own company", "Lead a small platform team", "Go back to coding", "no idea",
    "Volunteer at a food bank", "Write a book", "Move to Lisbon", "I'm burnt out",
]  # fmt: skip


def some(of: list[str], most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(of), max_size=most, unique=True)


@st.composite
def said(draw: st.DrawFn) -> dict[str, Any]:
    lines = {
        heading: draw(some([*clear, *QUESTIONS, *VAGUE, *WEIGHS, *NOT_DRAFTED], 3))
        for heading, clear in CLEAR.items()
    }
    interview: dict[str, Any] = {
        "obstacle": draw(st.sampled_from(["I wait", "perfectionism", *WEIGHS[:2]]))
    }
    interview |= {"when_where": "Tuesday 18:00"} if draw(st.booleans()) else {}
    interview |= {"light": True} if draw(st.integers(0, 5)) == 0 else {}
    return {
        "ambition": {**lines, "less_of": draw(some([*LESS, *WEIGHS, *NOT_DRAFTED], 3))},
        "options": draw(some(OPTIONS, 8)),
        "helpers": draw(some(["Mei", "Ruth", "nobody really since she left"], 2)),
        "person": {
            "hours_per_week": draw(st.sampled_from([0, 1, 1.5, 2, 3, 4, 6, 12])),
            "months": draw(st.integers(3, 6)),
        },
        "interview": interview,
    }


def fresh(tables: dict[str, Any]) -> tuple[Plan, Plan]:
    before = plan_of(**tables)
    return before, finished(before, SCRIPT, NOON)


def planned(plan: Plan) -> list[Experiment]:
    return [one for one in plan.experiments if one.status == "planned"]


@few_examples
@given(said())
def test_all_that_was_said_has_its_turn_or_is_named_with_the_reason(tables: dict[str, Any]) -> None:
    before, plan = fresh(tables)
    heard = heard_in(before)
    ambition = heard.plan.ambition
    named = {one.id for one in heard.plan.options}
    named |= {line.id for line in (*ambition.more_of, *ambition.less_of, *ambition.problems)}
    named |= {line.id for line in (*ambition.impact, *heard.questions, *heard.vague)}
    goals = {id for goal in plan.goals for id in goal.drafted_from if goal.mode == "perform"}
    dated = planned(plan)
    has_turn = {id for one in dated for id in ([one.option] if one.option else one.drafted_from)}
    # To try an option is to do what it is about: "Coaching people" and "coaching".
    wanted = {line.id: line.text for line in ambition.more_of}
    has_turn |= {
        id
        for one in dated
        for id in set(one.serves) & set(wanted)
        if one.option and _alike(wanted[id], plan.option(one.option))
    }
    waits = {one.id: one.reason for one in experiments_drafted(before, SCRIPT).waiting}
    assert named - has_turn - goals <= set(waits)
    assert not has_turn & set(waits)
    assert set(waits.values()) <= {"enough", "hours", "months", "tests", "weighs", "none"}


def _alike(line: str, option: Option | None) -> bool:
    words = re.findall(r"\w{5,}", line.lower())
    return option is not None and any(word[:5] in option.name.lower() for word in words)


@each(
    ("hours", "light", "most"),
    [(0, False, 3), (1, False, 3), (2, False, 3), (2.5, False, 4), (3, False, 4), (6, False, 4),
     (6.5, False, 5), (12, False, 5), (12, True, 3)],
)  # fmt: skip
def test_as_many_are_planned_as_the_hours_allow(hours: float, light: bool, most: int) -> None:
    assert most_planned(hours, light=light) == most


def test_who_said_no_hours_is_given_four() -> None:
    doubt = catalogue().doubt
    fitting = Fitting(plan_of(), TODAY, doubt, light=False, content=False)
    assert fitting.hours == 4


def test_the_first_try_of_an_option_is_small_however_many_are_alike() -> None:
    alike = [f"Lead team {name}" for name in "ABCDEFGH"]
    before = plan_of(options=alike, person={"hours_per_week": 20, "months": 6})
    drafted = [one.record for one in experiments_drafted(before, SCRIPT).experiments]
    firsts = [one.rung for one in drafted if one.option and not one.after]
    assert {*firsts} == {"talk", "watch", "one-off"}


@few_examples
@given(said())
def test_a_plan_is_no_longer_than_somebody_would_begin(tables: dict[str, Any]) -> None:
    before, plan = fresh(tables)
    hours, light = tables["person"]["hours_per_week"], bool(tables["interview"].get("light"))
    most = 3 if light or hours <= 1 else 4 if hours <= 3 else 5 if hours <= 6 else 6
    dated = planned(plan)
    assert len(dated) <= 7
    if len(dated) > most:  # one fewer would leave five weeks empty, or an option without one
        assert not light
        assert len(dated) <= most + 3
    waits = [one for one in experiments_drafted(before, SCRIPT).waiting if one.reason == "enough"]
    assert not waits or len(dated) >= most
    if light:
        assert all((one.hours or 0) <= 2 for one in dated)


@few_examples
@given(said())
def test_nothing_gets_a_second_turn_before_everything_has_a_first(tables: dict[str, Any]) -> None:
    before, plan = fresh(tables)
    seconds = [one for one in planned(plan) if one.after]
    waits = {one.reason for one in experiments_drafted(before, SCRIPT).waiting}
    assert not (seconds and waits & {"enough", "months"})
    times = Counter(one.archetype for one in plan.experiments)
    assert set(times.values()) <= {1}


@few_examples
@given(said())
def test_what_weighs_on_somebody_never_enters_a_draft(tables: dict[str, Any]) -> None:
    _, plan = fresh(tables)
    texts = [
        text
        for one in (*plan.goals, *plan.experiments)
        for text in one.model_dump(exclude={"id"}).values()
        if isinstance(text, str)
    ]
    texts += [step for one in plan.experiments for step in one.steps]
    for words in (*WEIGHS, *NOT_DRAFTED, "nobody really"):
        assert not [text for text in texts if words in text], words


@few_examples
@given(said())
@example({"options": OPTIONS[:1], "person": {"hours_per_week": 1, "months": 6}})
@example({"ambition": {"more_of": ["design work"]}, "person": {"hours_per_week": 1, "months": 6}})
@example({"person": {"hours_per_week": 1, "months": 6}})
def test_the_calendar_can_be_kept(tables: dict[str, Any]) -> None:
    before, plan = fresh(tables)
    light = bool(tables.get("interview", {}).get("light"))
    hours = min(tables["person"]["hours_per_week"], 1 if light else 24)
    dated = planned(plan)
    if not hours:
        assert not dated
        return
    horizon = add_months(TODAY, tables["person"]["months"])
    spans = [(one.starts, one.ends) for one in dated if one.starts and one.ends]
    assert len(spans) == len(dated)
    assert [starts for starts, _ in spans] == sorted(starts for starts, _ in spans)
    assert spans[0][0] == TODAY
    for day in {starts for starts, _ in spans}:
        assert sum(starts <= day <= ends for starts, ends in spans) <= (1 if light else 2)
    assert all(load <= hours + 1e-6 for load in load_of_all(dated).values())
    days = (horizon - TODAY).days
    assert sum(one.hours or 0 for one in dated) <= 0.7 * hours * days / 7 + 1e-6
    assert all(ends < horizon for _, ends in spans)
    assert not [one for one in plan.experiments if one.status == "later" and one.starts]
    needs_nobody = {one.id for one in catalogue().archetypes if one.alone}
    small = [
        (one.starts, one.ends) for one in dated
        if one.starts and one.ends and one.archetype not in needs_nobody
        and (one.ends - one.starts).days < 42
    ]  # fmt: skip
    first, last = YEARS_END
    ends_in = [
        (starts, ends, max(3, (add_days(ends, 1) - starts).days // 5)) for starts, ends in small
    ]
    assert all(
        ends < add_days(first, most)
        or starts > last
        or (starts <= add_days(first, -10) and ends > last)  # it rests over them
        for starts, ends, most in ends_in
    )
    if light or heard_in(before).is_content:
        return
    free, most = TODAY, 0
    closed = [YEARS_END] if horizon > last else []  # over which nothing is to be done
    for starts, ends in sorted([*spans, *closed]):
        most, free = max(most, (starts - free).days), max(free, add_days(ends, 1))
    assert max(most, (horizon - free).days) < 35, spans


@few_examples
@given(said())
def test_goals_are_due_after_what_is_tried_for_them(tables: dict[str, Any]) -> None:
    _, plan = fresh(tables)
    for goal in plan.goals:
        ends = [one.ends for one in planned(plan) if one.goal == goal.id and one.ends]
        assert goal.due
        assert all(day < goal.due for day in ends)
    obstacles = [goal.obstacle for goal in plan.goals]
    assert len(set(obstacles)) == len(obstacles)


@few_examples
@given(said())
def test_a_fresh_plan_passes_its_own_check(tables: dict[str, Any]) -> None:
    _, plan = fresh(tables)
    found = [one for one in quality.findings(plan, catalogue(), TODAY) if one.level == "must"]
    assert found == []
    assert plan.goals


def test_a_question_of_ones_own_is_to_be_found_out_and_nobody_has_it() -> None:
    _, plan = fresh({"ambition": {"problems": [QUESTIONS[0]]}})
    goal = plan.goals[0]
    assert goal.title == "Find out what other roles do all day"
    tried = next(one for one in plan.experiments if one.goal == goal.id)
    assert tried.title == "Ask three people what other roles do all day"
    assert "who have it" not in " ".join(tried.steps)


def test_a_vague_line_is_made_concrete_first() -> None:
    _, plan = fresh({"ambition": {"impact": ["make an impact"]}, "options": ["Run a lab"]})
    assert plan.experiments[0].drafted_from == ("i1",)
    assert plan.experiments[0].archetype == "five-days-of-what-was-used"
    assert not [goal for goal in plan.goals if "impact" in goal.title.split("“")[-1][:4]]


def test_who_is_content_gets_a_small_plan_to_keep_it() -> None:
    _, plan = fresh({"ambition": {"problems": ["I'm happy where I am"]}})
    assert [goal.title for goal in plan.goals] == ["Keep my work as good as it is"]
    assert {one.archetype for one in plan.experiments} == {
        "what-should-stay", "say-what-should-stay",
    }  # fmt: skip


def test_a_light_plan_has_one_goal_an_hour_a_week_and_one_experiment_at_a_time() -> None:
    tables: dict[str, Any] = {
        "ambition": {"problems": ["slow builds"], "more_of": ["design work"]},
        "options": OPTIONS[:3],
        "person": {"hours_per_week": 6, "months": 4},
        "interview": {"light": True},
    }
    _, plan = fresh(tables)
    assert [goal.status for goal in plan.goals].count("active") == 1
    dated = planned(plan)
    assert dated
    assert max(load_of_all(dated).values()) <= 1
    for one, then in pairwise(dated):
        assert one.ends
        assert then.starts
        assert one.ends < then.starts


@each(
    ("doubt", "title", "archetype"),
    [
        (
            "I might miss coding",
            "Spend a week as if I'd already made the change, to see whether I'd miss coding",
            "a-week-without-it",
        ),
        (
            "if I'd miss coding",
            "Spend a week as if I'd already made the change, to see whether I'd miss coding",
            "a-week-without-it",
        ),
        (
            "I don't know what it pays",
            "Work out what it pays, before I become an engineering manager",
            "sums-before-wishes",
        ),
        (
            "how much designing is left",
            "Count hours with Priya to find out how much designing is left",
            "count-it-with-them",
        ),
        (
            "whether it's just sales",
            "Sort a week's hours with Priya to see whether it's just sales, "
            "before I become an engineering manager",
            "what-fills-their-week",
        ),
        (
            "the politics, mostly",
            "Find out with Priya what fills a week, before I become an engineering manager",
            "what-fills-their-week",
        ),
        (
            "if there are real jobs in it",
            "Go through ten job adverts to find out whether there are real jobs in it, "
            "before I become an engineering manager",
            "ten-adverts-counted",
        ),
        (
            "if i'm good enough",
            "Ask Priya to review a piece of my work to see whether I'm good enough",
            "my-own-piece-looked-at",
        ),
        (
            "if i can hold a room",
            "Speak to five people to see whether I can hold a room",
            "twenty-minutes-in-front-of-five",
        ),
        ("whether anyone would pay", "Find out whether anyone would pay", "test-who-would-pay"),
        (
            "not sure if they hire",
            "“Engineering manager”: ask Priya whether they hire",
            "ask-for-the-last-case",
        ),
        (
            "ob es sich lohnt",
            "Ask Priya about my doubt, “ob es sich lohnt”",
            "ask-for-the-last-case",
        ),
    ],
)
def test_what_one_doubts_is_what_the_first_experiment_of_an_option_is_about(
    doubt: str, title: str, archetype: str
) -> None:
    knows = "my friend Priya who works on the platform team"
    options = [{"name": "Engineering manager", "doubt": doubt, "knows": knows}]
    _, plan = fresh({"options": options})
    first, *others = [one for one in plan.experiments if one.option]
    assert (first.title, first.archetype, first.helper) == (title, archetype, "Priya")
    assert any(step.startswith("Ask Priya ") for step in first.steps)
    assert first.not_for == ("manager",)  # what they doubt is theirs to tell
    assert not [one for one in others if one.not_for or doubt in f"{one.title} {one.steps}"]
    assert others[0].archetype == "engineering-manager-talk"  # and then the role itself


def test_without_anybody_who_knows_a_doubt_is_found_out_in_the_role_itself() -> None:
    _, plan = fresh({"options": [{"name": "Tech lead", "doubt": "whether it grows"}]})
    first = next(one for one in plan.experiments if one.option)
    assert first.title == "Shadow our tech lead through one release"
    assert "Also ask a tech lead whether it grows" in first.steps
    assert first.helper is None


def test_doubts_of_several_options_are_each_tested_in_a_way_of_their_own() -> None:
    doubts = ["whether it's dull", "whether they hire", "whether it lasts"]
    names = ["Tech lead", "Product manager", "Designer"]
    options = [
        {"name": name, "doubt": doubt, "knows": "Mei"}
        for name, doubt in zip(names, doubts, strict=True)
    ]
    _, plan = fresh({"options": options, "person": {"hours_per_week": 6, "months": 5}})
    firsts = [one for one in plan.experiments if one.option and not one.after]
    for one, doubt in zip(sorted(firsts, key=lambda one: one.option or ""), doubts, strict=True):
        assert doubt in f"{one.title} {one.steps}"


@pytest.mark.parametrize(
    ("options", "title"),
    [
        (["Tech lead", "Designer"], "Decide whether to become a tech lead or a designer"),
        (["Tech lead", "teach a course"], "Decide whether to become a tech lead or teach a course"),
        (
            ["Tech lead", "Look for another job"],
            "Decide whether to become a tech lead or look for another job",
        ),
        (
            ["Tech lead", "something with animals?"],
            "Decide between “Tech lead” and “something with animals”",
        ),
        (
            ["go back to being an engineer", "director of engineering", "tech lead at a startup"],
            "Decide whether to go back to being an engineer, or become a director of engineering or"
            " a tech lead",
        ),
        (
            ["back to IC, principal", "director of engineering"],
            "Decide between “back to IC, principal” and “director of engineering”",
        ),
        (
            ["back to teaching", "Tech lead"],
            "Decide whether to go back to teaching or become a tech lead",
        ),
        (
            ["Go course for ops people", "Tech lead"],
            "Decide between “Go course for ops people” and “Tech lead”",
        ),
        (
            ["Teamleiter", "Softwarearchitekt"],
            "Decide between “Teamleiter” and “Softwarearchitekt”",
        ),
    ],
)
def test_a_goal_names_what_is_decided_between(options: list[str], title: str) -> None:
    _, plan = fresh({"options": options})
    goal = next(goal for goal in plan.goals if counts_verdicts(goal.measure))
    assert goal.title == title
    # A manager hears of no option that leads away, and so not of a goal that names it.
    leads_away = {
        "Look for another job", "tech lead at a startup", "back to IC, principal",
        "back to teaching",
    } & {*options}  # fmt: skip
    assert goal.not_for == (("manager",) if leads_away else ())


def test_where_there_is_an_offer_the_goal_is_to_decide_on_it() -> None:
    _, plan = fresh({
        "options": ["head of product at Nestly", "stay and ask for the landlord team"],
        "interview": {"occasion": "offer"},
    })  # fmt: skip
    goal = next(goal for goal in plan.goals if counts_verdicts(goal.measure))
    assert (goal.title, goal.not_for) == ("Decide whether to take the offer", ("manager",))


@few_examples
@given(said(), st.sampled_from(["p2", "i1", "m1", "m2"]))
def test_what_was_chosen_as_mattering_most_is_served_first(
    tables: dict[str, Any], most: str
) -> None:
    before = plan_of(**tables)
    heard = heard_in(before)
    lines = {line.id: line for line in lines_of(heard.plan)}
    if most not in lines or tables["person"]["hours_per_week"] == 0:
        return
    if tables["interview"].get("light") and heard.plan.ambition.less_of:
        return  # relief comes before what matters
    before = lines_moved(before.with_interview(matters_most=most), most, 1)
    plan = finished(before, SCRIPT, NOON)
    assert most in plan.goals[0].serves
    assert most in planned(plan)[0].serves


def test_an_hour_is_swapped_where_neither_has_an_experiment_of_its_own() -> None:
    _, plan = fresh({
        "ambition": {
            "more_of": [{"text": "beekeeping", "baseline_hours": 1}],
            "less_of": ["status meetings", "washing up"],
        },
        "person": {"hours_per_week": 3, "months": 4},
    })  # fmt: skip
    swap = next(one for one in planned(plan) if one.archetype == "swap-an-hour")
    assert swap.title == "Swap an hour a week of washing up for “beekeeping”"
    assert swap.drafted_from == ("m1", "l2")
    assert not [one for one in plan.experiments if one is not swap and "l2" in one.drafted_from]


@pytest.mark.parametrize(
    "less", ["evenings away from home", "being on call", {"text": "slides", "hard_no": True}]
)
def test_no_hour_is_swapped_of_what_is_not_to_be_done_at_all_or_is_a_time_of_day(less: Any) -> None:
    _, plan = fresh({"ambition": {"more_of": ["mentoring people"], "less_of": [less]}})
    assert "swap-an-hour" not in {one.archetype for one in plan.experiments}


@each(
    ("less", "archetype"),
    [
        ("status meetings", "a-note-instead"),
        ("dashboards nobody opens", "leave-it-out-once"),
        ("ad hoc requests", "a-day-and-two-questions"),
        ("being on call", "ask-for-the-rota"),
        ("深夜対応", "ask-for-the-rota"),
        ("travelling for work", "one-trip-by-video"),
        ("being on call for systems nobody owns", "name-an-owner"),
        ("evenings away from home", "two-evenings-blocked"),
        ("late nights", "two-evenings-blocked"),
        ("overtime", "one-agreement-about-it"),
        ("polishing slides for ever", "shown-after-an-hour"),
        ("everything", "the-one-thing-that-drains"),
        ("fixing flaky tests", "keep-a-tally-of-it"),
    ],
)
def test_what_is_to_be_less_is_tried_in_a_way_that_suits_it(less: str, archetype: str) -> None:
    _, plan = fresh({"ambition": {"less_of": [less]}})
    assert archetype in {one.archetype for one in planned(plan)}


@pytest.mark.parametrize(
    ("option", "archetype"),
    [
        ("Run the Friday clinic", "run-it-once"),
        ("Stay as tech lead", "what-could-change-if-i-stay"),
        ("Bei meinem Team bleiben", "what-could-change-if-i-stay"),
        ("get promoted", "what-the-next-level-takes"),
        ("Podcast about docs", "one-episode"),
        ("Open source maintainer", "one-old-issue"),
        ("A sabbatical", "how-they-arranged-it"),
        ("デザインの勉強会を開く", "one-small-study-group"),
        ("社内勉強会を開く", "one-small-study-group"),
        ("Open a weekly study group for designers", "one-small-study-group"),
        ("Documentation lead", "an-ordinary-tuesday"),
        ("Edtech startup", "two-people-inside"),
        ("Join the SRE team", "internal-transfer-talk"),
        ("Speak at a conference", "ten-minutes-a-dozen-people"),
        ("Attend a workshop", "put-to-use-within-a-week"),
        ("take the AWS exam", "one-past-paper"),
        ("part-time MBA", "what-they-still-use"),
        ("Run the incident review every month", "once-in-their-place"),
        ("Lead the migration off the old billing system", "one-slice-beside-the-old"),
        ("move the settlement batch off the mainframe", "one-slice-beside-the-old"),
        ("rewrite the billing service in Rust", "one-slice-beside-the-old"),
        ("das Altsystem ablösen", "one-slice-beside-the-old"),
        ("leave a written account of the fare engine", "one-page-one-reader"),
        ("Take over the release train from Martin", "once-in-their-place"),
        ("Datenqualität im ganzen Haus verantworten", "one-small-piece"),
        ("Introduce design reviews", "three-who-are-willing"),
        ("Move the team to trunk-based development", "three-who-are-willing"),
        ("Contribute to CPython", "one-issue-of-theirs"),
        ("Fix our onboarding", "one-small-piece"),
        ("Interview ten customers who left us", "talk-to-one-first"),
        ("dig into why parcels bounce", "five-cases-first"),
        ("Pitch our service to two hospitals", "a-friendly-one-first"),
        ("coaching developers on the side", "coach-watch"),
        ("Volunteer at the food bank on Thursdays", "an-hour-beside-someone"),
        ("Organise the local Python meetup", "run-it-once"),
        ("help out at a repair cafe", "an-hour-beside-someone"),
        ("pro bono data work for a charity", "my-trade-for-them"),
        ("see what's out there", "what-they-would-repeat"),
        ("Teamleiterin Datenplattform", "team-lead-watch"),
        ("Improve test coverage across teams", "one-small-piece"),
        ("sit in on sales calls", "half-a-day-there-first"),
        ("be a guest on a logistics podcast", "a-guest-once"),
        ("take on two direct reports", "engineering-manager-talk"),
        ("Offer office hours for new managers", "three-talks-one-person"),
        ("Offer from Globex", "deadline-and-terms"),
        ("Accessibility", "an-ordinary-tuesday"),
    ],
)
def test_an_option_is_tried_as_what_it_is(option: str, archetype: str) -> None:
    _, plan = fresh({"options": [option]})
    assert next(one.archetype for one in plan.experiments if one.option) == archetype


def test_nothing_is_tried_of_staying_but_what_could_change() -> None:
    _, plan = fresh({"options": ["Stay as tech lead"]})
    assert [one.archetype for one in plan.experiments if one.option] == [
        "what-could-change-if-i-stay"
    ]


def test_an_offer_is_asked_about_before_the_answer_is_owed() -> None:
    before = plan_of(
        options=[{"name": "Principal engineer at Globex", "doubt": "what on-call is like"}],
        interview={"occasion": "offer", "occasion_on": add_days(TODAY, 20)},
        person={"hours_per_week": 6, "months": 4},
    )
    plan = finished(before, SCRIPT, NOON)
    dated = [one for one in planned(plan) if one.option]
    assert [one.title for one in dated] == [
        "Ask for the terms in writing",
        "Ask somebody who does this job there about the worst month of the year",
    ]  # fmt: skip
    assert dated[0].ends
    assert (dated[0].ends - TODAY).days < 7


def test_an_offer_does_not_wait() -> None:
    tables: dict[str, Any] = {
        "ambition": {"problems": ["slow builds", "lost mail"], "more_of": ["design work"]},
        "options": ["Staff Engineer", "Write a book", "Tech lead at a bank (the offer)"],
        "person": {"hours_per_week": 2, "months": 4},
    }
    _, plan = fresh(tables)
    assert next(one.starts for one in planned(plan) if one.option == "o3") == TODAY
    assert {one.serves for one in planned(plan)[1:3]} == {("p1",), ("m1",)}


@pytest.mark.parametrize(
    ("problem", "archetype"),
    [
        ("slow builds", "the-slowest-build-step"),
        ("we get paged 20 times a night for stuff that doesn't matter", "a-month-of-alerts"),
        ("new engineers are lost for weeks", "where-newcomers-get-stuck"),
        ("our forms are a nightmare with a screen reader", "with-the-screen-off"),
        ("every design decision waits for me", "let-three-decide"),
        ("when i retire nobody will understand the billing batch", "one-batch-run-without-me"),
        ("our models never leave the notebook", "one-model-for-two-people"),
        ("毎回のリリース前に手動テストをくり返している", "five-regression-cases"),
        ("estimates are wrong every time", "the-worst-of-five-cases"),
        ("Parcels get lost between the depot and the van", "the-worst-of-five-cases"),
        ("Small clinics lose patients' referrals", "the-worst-of-five-cases"),
        ("trainee nurses get no help", "three-people-one-change-each"),
        ("carers get no support", "three-people-one-change-each"),
    ],
)
def test_what_goes_wrong_is_mended_and_who_suffers_is_helped(problem: str, archetype: str) -> None:
    _, plan = fresh({"ambition": {"problems": [problem]}})
    assert planned(plan)[0].archetype == archetype


def test_a_goal_says_and_counts_what_the_experiment_for_its_own_line_does() -> None:
    impact = ["the team sleeps through the night"]
    _, plan = fresh(
        {"ambition": {"problems": ["alerts wake people for nothing"], "impact": impact}}
    )
    goal = plan.goals[0]
    assert goal.title == "Get rid of alerts that wake people for nothing"
    assert (goal.measure, goal.target) == ("needless alerts switched off", 5)
    other = ["Small clinics lose patients' referrals", "alerts wake people for nothing"]
    _, plan = fresh({"ambition": {"problems": other, "impact": impact}})
    goal = plan.goals[0]
    assert goal.title == "The team sleeps through the night"
    assert goal.measure == "times I've seen this happen"


def test_a_goal_counts_what_somebody_has_counted_already() -> None:
    _, plan = fresh({"ambition": {"problems": ["we get paged 20 times a night for nothing"]}})
    goal = plan.goals[0]
    counted = (goal.measure, goal.baseline, goal.target)
    assert counted == ("times a night that we get paged", 20, 10)
    assert [one for one in quality.findings(plan, catalogue(), TODAY) if one.level == "must"] == []


def test_relief_comes_first_in_a_light_plan() -> None:
    _, plan = fresh({
        "ambition": {"problems": ["slow builds"], "less_of": ["incident calls at night"]},
        "options": ["Staff Engineer"],
        "person": {"hours_per_week": 4, "months": 4},
        "interview": {"light": True},
    })  # fmt: skip
    assert [goal.serves for goal in plan.goals if goal.is_active] == [("l1",)]
    first = planned(plan)[0]
    assert (first.archetype, first.goal) == ("the-call-that-comes-most", plan.goals[0].id)


def test_an_answer_that_is_owed_sets_the_day_of_the_decision() -> None:
    owed = add_days(TODAY, 30)
    before = plan_of(
        options=["Staff Engineer", "Run a lab"],
        interview={"occasion": "offer", "occasion_on": owed},
    )
    plan = finished(before, SCRIPT, NOON)
    goal = next(goal for goal in plan.goals if counts_verdicts(goal.measure))
    assert goal.due == owed
    tried = [one for one in planned(plan) if one.option and not one.after]
    assert tried
    assert all(one.ends and one.ends < owed for one in tried)
    assert [one for one in quality.findings(plan, catalogue(), TODAY) if one.level == "must"] == []


def test_nothing_that_was_reached_or_let_go_or_dropped_is_drafted_again() -> None:
    problems = ["slow builds", "lost mail"]
    _, plan = fresh({"ambition": {"problems": problems}, "options": ["Run a lab"]})
    first = plan.goals[0]
    dropped = next(one for one in plan.experiments if one.option)
    tables = plan.model_dump(mode="python", exclude_unset=True, by_alias=True)
    tables["person"]["round"] = 2
    for goal in tables["goals"]:
        goal["status"], goal["closed"] = "let_go", TODAY
    for one in tables["experiments"]:
        one["status"] = "dropped"
        one["why"] = "not for me" if one["id"] == dropped.id else "round 1 ended"
    again = finished(Plan.model_validate(tables), SCRIPT, NOON)
    new = [goal for goal in again.goals if goal.round == 2]
    assert first.title not in {goal.title for goal in new}
    assert [goal.serves for goal in new if goal.mode == "perform"] == [("p2",)]
    tried = {one.archetype for one in again.experiments if one.round == 2}
    assert dropped.archetype not in tried
    assert tried
    found = quality.findings(again, catalogue(), TODAY)
    assert [one for one in found if one.level == "must"] == []


@few_examples
@given(said())
def test_what_an_active_goal_counts_is_moved_by_something_planned(tables: dict[str, Any]) -> None:
    _, plan = fresh(tables)
    if not planned(plan):
        return
    served = {one.goal for one in planned(plan)}
    active = [goal for goal in plan.goals if goal.is_active]
    assert all(goal.id in served for goal in active) or len(active) == 1
    known = {one.id: one for one in catalogue().archetypes}
    for goal in active:
        kinds = [known[one.archetype] for one in planned(plan) if one.goal == goal.id
                 and one.archetype in known]  # fmt: skip
        if goal.measure == "people who say something is better for them now":
            assert any(one.evidence == "did" for one in kinds)


def test_what_matters_most_begins_at_once_and_a_hard_no_and_what_is_wanted_follow() -> None:
    before = plan_of(
        ambition={
            "problems": ["newcomers are lost for weeks"],
            "impact": ["they stay"],
            "more_of": ["teaching and explaining"],
            "less_of": [{"text": "evenings away from home", "hard_no": True}],
        },
        options=OPTIONS[:3],
        interview={"matters_most": "p1"},
        person={"hours_per_week": 4, "months": 5},
    )
    plan = finished(before, SCRIPT, NOON)
    assert [one.drafted_from[0] for one in planned(plan)][:3] == ["p1", "l1", "m1"]
    assert planned(plan)[0].starts == TODAY


def test_where_a_difference_matters_most_the_problem_of_its_goal_comes_first() -> None:
    before = plan_of(
        ambition={
            "problems": ["The Monday report takes me 7 hours"],
            "impact": ["Drivers finish before dark"],
            "more_of": ["Python, not Excel"],
        },
        options=["Data scientist", "Machine learning course"],
        interview={"matters_most": "i1"},
        person={"hours_per_week": 4, "months": 5},
    )
    assert planned(finished(before, SCRIPT, NOON))[0].drafted_from == ("p1",)


def test_a_question_of_ones_own_is_the_first_goal_unless_a_line_was_put_first() -> None:
    ambition = {"problems": ["slow builds", QUESTIONS[0]], "more_of": ["design work"]}
    _, plan = fresh({"ambition": ambition})
    assert plan.goals[0].title == "Find out what other roles do all day"
    assert planned(plan)[0].starts == TODAY
    _, plan = fresh({"ambition": ambition, "interview": {"matters_most": "p1"}})
    assert plan.goals[0].serves == ("p1",)


def test_a_helper_is_asked_for_what_was_noted_and_a_friend_for_no_introduction() -> None:
    _, plan = fresh({
        "options": ["Teaching a product course", "Lead analyst at Globex"],
        "helpers": [{"name": "Mei", "role": "friend", "ask": "a room and two names"}],
    })  # fmt: skip
    steps = [step for one in plan.experiments for step in one.steps]
    assert "Ask Mei for a room and two names" in steps
    assert not [step for step in steps if "introduction" in step and "Mei" in step]


def test_promotion_is_shown_by_a_piece_of_work_and_shadows_nobody() -> None:
    _, plan = fresh({"options": ["get promoted"]})
    assert [one.archetype for one in plan.experiments if one.option] == [
        "what-the-next-level-takes", "one-piece-at-the-next-level",
    ]  # fmt: skip


def test_what_is_to_be_done_soon_begins_when_another_ends_and_the_rest_on_a_monday() -> None:
    wednesday = add_days(TODAY, 5)
    busy = Experiment(id="e1", title="Ask", status="planned", starts=TODAY, ends=wednesday)
    starts = []
    for how in ({"soon": True}, {}):
        calendar = Calendar(TODAY, add_days(TODAY, 150), 4, side_by_side=1, busy=[busy])
        span = calendar.place(Wanted("k", hours=2, weeks=1, rung="talk"), TODAY, **how)
        starts.append(span.starts if span else None)
    assert starts == [dt.date(2026, 7, 30), dt.date(2026, 8, 3)]


def test_fourteen_are_drafted_at_the_most_with_what_is_saved_for_later() -> None:
    names = ("Teach a class", "Write a book", "Data engineer", "Head of Product", "Go freelance")
    said = {"problems": ["slow builds", "lost tickets"], "more_of": ["teaching", "writing"]}
    plan = as_read(plan_of(ambition=said, options=[*names, "Mentor two juniors", "Move to Porto"]))
    assert len(experiments_drafted(plan, Script(catalogue(), TODAY)).experiments) == 14


def test_one_runs_at_a_time_and_a_weekly_hour_begins_beside_it() -> None:
    _, plan = fresh({
        "ambition": {
            "problems": ["slow builds"],
            "more_of": [{"text": "keeping bees", "baseline_hours": 1}],
        },
        "options": ["Tech lead"],
        "person": {"hours_per_week": 4, "months": 3},
    })  # fmt: skip
    weekly = [one for one in planned(plan) if one.rung == "part-time"]
    others = [one for one in planned(plan) if one.rung != "part-time"]
    assert [one.drafted_from for one in weekly] == [("m1",)]
    assert weekly[0].starts
    assert weekly[0].starts > TODAY
    for before, after in pairwise(others):
        assert before.ends
        assert after.starts
        assert before.ends < after.starts


def test_with_an_hour_a_week_six_hours_take_six_weeks() -> None:
    _, plan = fresh({
        "ambition": {"problems": ["our tests are flaky"]},
        "person": {"hours_per_week": 1, "months": 5},
    })  # fmt: skip
    first = planned(plan)[0]
    assert (first.archetype, first.hours) == ("the-flakiest-three", 6)
    assert first.starts
    assert first.ends == add_days(first.starts, 6 * 7 - 1)


def test_fewer_days_a_week_are_something_to_try_and_more_money_is_not() -> None:
    _, plan = fresh({"options": ["four day week", "more money"]})
    tried = [one for one in plan.experiments if one.option]
    assert {one.option for one in tried} == {"o1"}
    assert tried[0].archetype == "what-fewer-hours-cost"


def test_nothing_is_made_concrete_that_says_nothing() -> None:
    _, plan = fresh({"ambition": {"impact": ["something useful i guess"]}})
    assert not [one for one in plan.experiments if "useful" in one.title]
    assert plan.goals[0].title == "Work out what I want from my work"


@each(
    ("interview", "closed"),
    [
        ({"today": "900 chromebooks, passwords for year 7"}, ("2026-07-24", "2026-08-30")),
        ({"obstacle": "End of quarter eats everything"}, ("2026-09-16", "2026-09-30")),
        ({"today": "Backend in Java"}, ("2026-12-20", "2027-01-06")),
    ],
)
def test_nothing_that_needs_others_lies_on_days_when_they_are_not_there(
    interview: dict[str, str], closed: tuple[str, str]
) -> None:
    options = [{"name": "Security analyst", "doubt": "every ad wants 3 years"}, "Tech lead here"]
    ambition = {"problems": ["slow builds"], "more_of": ["mentoring people"]}
    person = {"hours_per_week": 3, "months": 6}
    _, plan = fresh(
        {"interview": interview, "options": options, "ambition": ambition, "person": person}
    )
    first, last = map(dt.date.fromisoformat, closed)
    over = {
        one.archetype for one in planned(plan)
        if one.starts and one.ends and one.ends >= add_days(first, 5) and one.starts <= last
    }  # fmt: skip
    assert over <= {"ten-adverts-counted"}  # which needs nobody
    assert planned(plan)[0].starts == TODAY


def test_an_option_is_tried_and_decided_on_before_a_contract_ends() -> None:
    said = {"today": "Two students and chapter 4. My contract ends in December"}
    options = ["Data scientist", "Research software engineer", "Teacher"]
    _, plan = fresh(
        {"interview": said, "options": options, "person": {"hours_per_week": 4, "months": 6}}
    )
    goal = next(goal for goal in plan.goals if counts_verdicts(goal.measure))
    ends = [one.ends for one in planned(plan) if one.option and one.ends]
    assert goal.due == dt.date(2026, 12, 1)
    assert len(ends) == len(options)
    assert max(ends) < goal.due


@pytest.mark.parametrize(
    ("option", "asks"),
    [
        ("staff sre", True),
        ({"id": "o1", "name": "Staff role", "kind": "craft", "source": "weigh"}, False),
        ("staff engineer", True),
        ("senior PM here", True),
        ("senior developer", False),
        ("staff nurse", False),
    ],
)
def test_the_same_work_a_grade_up_is_asked_about_and_not_tried_as_a_job(
    option: Any, asks: bool
) -> None:
    plan = plan_of(options=[option], ambition={"problems": ["slow builds"]})
    tried = [one.archetype for one in finished(plan, SCRIPT, NOON).experiments if one.option]
    assert (tried[0] == "what-the-next-level-takes") is asks
