"""What to say when somebody asks: a few sentences of one's own, in the words there are."""

import datetime as dt
import re
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.plan.model import Plan, all_lines
from ambition_cli.domain.spoken.reply import (
    AUDIENCES,
    LENGTHS,
    Reply,
    reply,
    usual_listener,
)
from ambition_cli.domain.spoken.reply import (
    replies as replies_to,
)
from ambition_cli.domain.spoken.saying import phrase
from ambition_cli.domain.spoken.speech import WORDS
from ambition_cli.domain.words.choices import Audience, Question
from ambition_cli.domain.words.verb_forms import gerund_of
from support.plans import TODAY, plan_of
from support.rows import each

DAY = dt.timedelta(days=1)
P1 = {"id": "p1", "text": "Nurses lose an hour a shift to paper", "short": "nurses' paperwork"}
I1 = {"id": "i1", "text": "They go home on time"}
M1 = {"id": "m1", "text": "teaching and explaining"}
LINES: dict[str, Any] = {
    "problems": [P1],
    "impact": [I1],
    "more_of": [M1, {"id": "m2", "text": "walking"}],
    "less_of": [{"id": "l1", "text": "travelling for work", "hard_no": True}],
}
OPTIONS = [
    {"id": "o1", "name": "Teach a class", "kind": "teach"},
    {"id": "o2", "name": "Freelance in Porto", "kind": "found"},
]
RUNNING: dict[str, Any] = {
    "id": "e1", "title": "Teach one session", "archetype": "teach-one-session", "option": "o1",
    "status": "running", "started": TODAY, "ends": TODAY + 20 * DAY,
}  # fmt: skip
LOG = [{"on": TODAY, "note": "The outline is done"}]
PLANNED: dict[str, Any] = {
    "id": "e2", "title": "Hear three: nurses' paperwork", "archetype": "three-who-have-it",
    "drafted_from": ["p1"], "serves": ["p1"], "status": "planned", "ends": TODAY + 13 * DAY,
}  # fmt: skip
TRIED: dict[str, Any] = {
    "id": "e3", "title": "Six short lessons", "archetype": "six-short-lessons",
    "status": "finished", "started": TODAY - 60 * DAY, "option": "o1",
    "result": {"on": TODAY - DAY, "verdict": "keep", "learned": "I like preparing most"},
}  # fmt: skip
TRIED_TOO: dict[str, Any] = {
    "id": "e4", "title": "A talk", "archetype": "ten-minutes-a-dozen-people", "status": "finished",
    "started": TODAY - 30 * DAY, "result": {"on": TODAY - 9 * DAY, "verdict": "change"},
}  # fmt: skip
OWN: dict[str, Any] = {"id": "e5", "title": "Run a clinic for beginners", "status": "planned"}
GOAL: dict[str, Any] = {
    "id": "g1", "title": "Run a first course", "serves": ["m1"], "due": dt.date(2026, 12, 18),
    "baseline": 0, "target": 6, "checkins": [{"on": TODAY, "value": 4}],
}  # fmt: skip


def of(
    question: Question = "step", audience: Audience = "manager", seconds: int = 45, **tables: Any
) -> Reply:
    tables.setdefault("ambition", LINES)
    tables.setdefault("options", OPTIONS)
    return reply(plan_of(**tables), question, audience, seconds, TODAY, catalogue())


def said(*args: Any, **tables: Any) -> str:
    return of(*args, **tables).text


def test_it_leads_with_what_was_done_and_ends_with_a_question() -> None:
    assert said(experiments=[TRIED, PLANNED]) == (
        "I've taught the same small group for six weeks, and I've learned that I like preparing "
        "most. I want to do something about nurses' paperwork. "
        "In two weeks I'll have talked to three people who live with this. "
        "Could we talk about it in our next one-to-one?"
    )


def test_what_is_planned_about_the_line_just_said_comes_before_what_starts_sooner() -> None:
    other = {
        "id": "e6", "title": "Teach one session", "archetype": "teach-one-session",
        "drafted_from": ["m1"], "serves": ["m1"], "status": "planned", "starts": TODAY,
        "ends": TODAY + 6 * DAY,
    }  # fmt: skip
    about_it = {**PLANNED, "starts": TODAY + DAY}
    assert "I'll have talked to three people who live with this" in said(
        experiments=[other, about_it]
    )
    running = {**other, "status": "running", "started": TODAY}
    assert "I'll have talked" not in said(experiments=[running, about_it])


@pytest.mark.parametrize(("audience", "seconds"), [("manager", 45), ("manager", 120), ("peer", 45)])
def test_starting_something_else_leaves_what_is_done_about_the_first_line(
    audience: Audience, seconds: int
) -> None:
    about_it = {**PLANNED, "status": "running", "started": TODAY}
    other = {
        "id": "e1", "title": "Keep two evenings free", "archetype": "two-evenings-kept",
        "drafted_from": ["l1"], "serves": ["l1"], "status": "running", "started": TODAY,
        "ends": TODAY + 9 * DAY,
    }  # fmt: skip
    before = said("ambition", audience, seconds, experiments=[about_it])
    assert "talking to three people" in before
    assert said("ambition", audience, seconds, experiments=[other, about_it]) == before


def test_a_line_told_with_what_was_begun_is_not_said_again() -> None:
    begun = {
        "id": "e7", "title": "Two hours a week", "archetype": "every-week-for-real",
        "drafted_from": ["m1"], "serves": ["m1"], "status": "running", "started": TODAY,
        "ends": TODAY + 50 * DAY, "log": LOG,
    }  # fmt: skip
    more = {"id": "m1", "text": "explaining data to people"}
    for lines in ({"more_of": [more]}, {"problems": [P1], "more_of": [more]}):
        assert said(ambition=lines, experiments=[begun]).count("explaining data to people") == 1


def test_more_of_what_was_just_said_to_be_done_is_more_of_that() -> None:
    lines = {"more_of": [{"id": "m1", "text": "teaching beginners in the evening"}]}
    done = {"baseline": 0, "target": 2, "checkins": [{"on": TODAY, "value": 1}]}
    goal = {**GOAL, "title": "Make time every week for teaching beginners in the evening", **done}
    words = said(ambition=lines, options=[], goals=[goal])
    assert "I'm halfway there. I'd like to do more of that." in words


@each(
    ("value", "before"),
    [
        (4, "I set out to run a first course, and I'm more than halfway there. I want to be"),
        (6, "I set out to run a first course, and that's done. Could we talk"),
    ],
)
def test_what_one_set_out_for_is_not_wanted_again(value: int, before: str) -> None:
    goal = {**GOAL, "checkins": [{"on": TODAY, "value": value}]}
    words = said(goals=[goal], options=[], ambition={"more_of": [M1]})
    assert words.startswith(before)
    assert words.count("run a first course") == 1


def test_fifteen_seconds_hold_what_is_wanted_and_a_question() -> None:
    assert said("step", "manager", 15, experiments=[TRIED, PLANNED]) == (
        "I want to do something about nurses' paperwork. "
        "Could we talk about it in our next one-to-one?"
    )


@each("audience", AUDIENCES)
@each("question", get_args(Question))
def test_where_the_time_is_too_short_only_time_is_asked_for(
    question: Question, audience: Audience
) -> None:
    line = {"id": "m1", "text": "explaining " + "one number at a time and " * 5 + "another"}
    assert said(question, audience, 15, ambition={"more_of": [line]}, options=[]) == (
        "What I want takes longer than this to say. Could we talk about it?"
    )


def test_two_things_done_are_one_sentence_with_the_month_in_which_they_began() -> None:
    plain = {**TRIED, "result": {"on": TODAY, "verdict": "keep"}}
    assert (
        "Since May I've taught the same small group for six weeks and given a ten-minute talk "
        "to about a dozen people." in said(experiments=[plain, TRIED_TOO])
    )
    for days, since in ((299, True), (300, False)):  # else it would be this year's month
        begun = {**TRIED_TOO, "started": TODAY - days * DAY}
        assert ("Since" in said(experiments=[plain, begun])) == since
    for days, this_month in ((0, True), (-1, False)):  # what begins tomorrow is not done
        both = [{**one, "started": TODAY - days * DAY} for one in (plain, TRIED_TOO)]
        assert ("This month" in said(experiments=both)) == this_month


def test_before_a_goal_of_ones_own_what_was_begun_is_named_by_the_first_thing_one_does() -> None:
    line = {"id": "m1", "text": "explaining stuff, drawing how it fits together on a whiteboard"}
    begun = {
        **RUNNING,
        "archetype": "every-week-for-real",
        "drafted_from": ["m1"],
        "log": LOG,
        "option": None,
    }
    goal = {"id": "g1", "title": "My team finds the right dataset without asking me"}
    text = said(ambition={"more_of": [line]}, options=(), experiments=[begun], goals=[goal])
    assert text.startswith("I've started making time every week for explaining stuff. ")
    assert "something I want to do more of" not in text


@pytest.mark.parametrize(
    ("tables", "sentence"),
    [
        pytest.param(
            {"experiments": [{**RUNNING, "log": LOG}]},
            "I've started teaching a first session.",
            id="begun",
        ),
        pytest.param(
            {"goals": [GOAL]},
            "I set out to run a first course, and I'm more than halfway there.",
            id="goal",
        ),
        pytest.param(
            {"experiments": [{**OWN, "status": "finished", "result": TRIED["result"]}]},
            "I've tried running a clinic for beginners, and I've learned that I like preparing",
            id="their own experiment",
        ),
        pytest.param({"experiments": [RUNNING]}, "I want to do something", id="nothing yet"),
    ],
)
def test_what_counts_as_done_comes_first(tables: dict[str, Any], sentence: str) -> None:
    assert said(**tables).startswith(sentence)


@each(
    ("experiment", "sentence"),
    [
        pytest.param(
            RUNNING, "Right now I'm teaching a first session, and I'll know more in three weeks.",
            id="runs",
        ),
        pytest.param(
            {**RUNNING, "log": LOG}, " I'll know more in three weeks.", id="runs, as said before"
        ),
        pytest.param(
            {**RUNNING, "ends": TODAY - DAY}, "Right now I'm teaching a first session.", id="over"
        ),
        pytest.param(
            PLANNED,
            "In two weeks I'll have talked to three people who live with this.",
            id="planned",
        ),
        pytest.param(
            {**PLANNED, "ends": None}, "Next, I'm talking to three people", id="no date"
        ),
        pytest.param(OWN, "I'm going to run a clinic for beginners.", id="their own"),
        pytest.param(
            {**OWN, "ends": TODAY + 4 * DAY},
            "By next Tuesday I plan to run a clinic for beginners.",
            id="their own, by a day",
        ),
    ],
)  # fmt: skip
def test_the_next_thing_is_what_the_person_does_by_a_day(
    experiment: dict[str, Any], sentence: str
) -> None:
    words = said(experiments=[experiment])
    assert sentence in words
    assert experiment["title"] not in words


def test_an_experiment_whose_words_do_not_run_on_is_left_out() -> None:
    title = "Clinic: round two"
    words = said(experiments=[{"id": "e1", "title": title, "status": "running"}])
    assert "linic: round" not in words
    assert words.endswith("?")


def test_what_an_experiment_is_about_is_named_where_it_was_not_just_said() -> None:
    lines = {**LINES, "problems": [{"id": "p1", "text": "Nurses lose an hour a shift to paper"}]}
    to_a_peer = said("step", "peer", 45, experiments=[PLANNED])
    assert "three people who live with nurses' paperwork." in to_a_peer
    to_a_peer = said("step", "peer", 45, ambition=lines, experiments=[PLANNED])
    assert "three people who live with a problem I care about." in to_a_peer


@each(
    ("heading", "text", "sentence"),
    [
        ("problems", "New nurses are lost", "I keep seeing that new nurses are lost, and I'd like"),
        ("problems", "newcomers' self-doubt", "I want to do something about newcomers' self-doubt"),
        ("impact", "They go home on time", "I want to get to the point where they go home on time"),
        ("more_of", "teaching and explaining", "I'd like to spend more of my time teaching and"),
        ("problems", "hole in our budget", "I want to do something about the hole in our budget"),
        ("more_of", "Teaching!", "I'd like to do more teaching."),
        ("more_of", "linux", "I'd like to do more linux."),
        ("more_of", "to mentor people", "I'd like to mentor people more."),
        ("more_of", "design work", "I'd like more design work."),
        ("more_of", "I want to sit with users", "I want to sit with users."),
        ("more_of", "後輩を育てたい", "“後輩を育てたい。” That's what I'd like to do more of."),
        ("more_of", "Feedback: weekly", "“Feedback: weekly.” That's what I'd like to do more of."),
    ],
)
def test_a_line_runs_on_by_its_form_or_stands_alone(heading: str, text: str, sentence: str) -> None:
    assert said("ambition", ambition={heading: [{"id": "x1", "text": text}]}).startswith(sentence)


def test_behind_a_line_that_stands_alone_the_next_thing_is_in_the_same_sentence() -> None:
    ambition = {**LINES, "problems": [{"id": "p1", "text": "高齢者が手続きで困る"}]}
    words = said(ambition={"problems": ambition["problems"]}, experiments=[PLANNED])
    assert words.startswith(
        "“高齢者が手続きで困る。” That's the problem I'd like to work on, "
        "and in two weeks I'll have talked to three people who live with this."
    )


def test_another_line_or_the_reason_joins_where_the_sentence_stays_short() -> None:
    assert "about nurses' paperwork, so that they go home on time." in said("ambition")
    why = {**P1, "why": "I was one of them"}
    assert "paperwork, because I was one of them." in said(ambition={"problems": [why]})
    assert "as long as it doesn't mean travelling for work." in said("step", "recruiter")


def test_where_there_is_time_another_line_follows_in_a_sentence_of_its_own() -> None:
    paper = {"id": "p1", "text": "Nurses lose an hour of every shift to paper that nobody reads"}
    new = {"id": "m1", "text": "explaining new ways of working to people who have just begun"}
    for seconds, follows in ((45, False), (120, True)):
        told = said("career", "manager", seconds, ambition={"problems": [paper], "more_of": [new]})
        assert ("I'd like to spend more of my time explaining new ways" in told) == follows


@pytest.mark.parametrize("audience", AUDIENCES)
def test_each_listener_is_asked_something_of_their_own(audience: Audience) -> None:
    others = {one for one in AUDIENCES if one != audience}
    asked = of("career", audience).sentences[-1].text
    assert asked.endswith("?")
    assert asked not in {of("career", other).sentences[-1].text for other in others}


@each(
    ("ask", "asked"),
    [
        ("one afternoon a week", "Could I ask you for one afternoon a week?"),
        ("to read my draft", "Could I ask you to read my draft?"),
        ("read my drafts", "Could you read my drafts?"),
        ("her honest view", "Could we talk about it in our next one-to-one?"),
        ("時間を少し", "Could we talk about it in our next one-to-one?"),
    ],
)
def test_a_manager_is_asked_for_what_was_written_down(ask: str, asked: str) -> None:
    helpers = [{"name": "Ruth", "role": "manager", "ask": ask}]
    assert said(helpers=helpers).endswith(asked)
    assert not said("step", "peer", helpers=helpers).endswith(asked)


@each("question", get_args(Question))
@each("seconds", LENGTHS)
def test_not_knowing_yet_is_said_calmly_with_what_is_done_to_find_out(
    question: Question, seconds: int
) -> None:
    test = {
        "id": "e1", "title": "Ask", "archetype": "at-my-best", "serves": ["problems", "impact"],
        "status": "planned", "ends": TODAY + 13 * DAY,
    }  # fmt: skip
    words = said(question, "manager", seconds, ambition={}, experiments=[test])
    assert "what I want from my work" in words
    assert "asked three people when they saw me at my best." in words or seconds == 15
    assert words.endswith("When have you seen me do my best work?")
    assert not re.search(r"sorry|afraid|unfortunately|haven't|don't know", words)


def test_one_open_heading_is_said_with_what_finds_it_out() -> None:
    test = {
        "id": "e1", "title": "Ten", "archetype": "bothered-for-others", "serves": ["problems"],
        "status": "planned", "ends": TODAY + 13 * DAY,
    }  # fmt: skip
    words = said(ambition={"more_of": [M1]}, experiments=[test])
    assert (
        "I'm still working out which problem to go after, and in two weeks I'll have noted down"
        in words
    )


def test_a_heading_whose_lines_are_private_is_not_called_open() -> None:
    words = said("ambition", ambition={**LINES, "problems": [{**P1, "private": True}]})
    assert "working out" not in words
    assert "paper" not in words


@each(
    ("text", "heading"),
    [
        pytest.param("my boss takes credit for my work", "problems", id="blame"),
        pytest.param("our leadership keeps changing its mind", "problems", id="blame, of several"),
        pytest.param("mein Chef hört nie zu", "problems", id="blame, in another language"),
        pytest.param("more money", "more_of", id="pay"),
        pytest.param("Staff Engineer", "more_of", id="a title"),
        pytest.param("I'm burnt out", "problems", id="strain"),
    ],
)
def test_a_manager_hears_no_blame_no_pay_no_titles_and_no_strain(text: str, heading: str) -> None:
    lines = {"impact": [I1], heading: [{"id": "x1", "text": text}]}
    for question in get_args(Question):
        for seconds in LENGTHS:
            words = said(question, "manager", seconds, ambition=lines)
            assert text.lower() not in words.lower()


def test_a_manager_hears_of_leaving_only_where_it_is_asked_for() -> None:
    leaving = {**RUNNING, "option": "o2", "archetype": "offer-it-before-it-exists"}
    plan = plan_of(ambition=LINES, options=OPTIONS, experiments=[leaving])
    kept = reply(plan, "step", "manager", 45, TODAY, catalogue()).text
    assert "offering" not in kept
    [shown] = replies_to(plan, ["step"], "manager", 45, TODAY, catalogue(), include_left_out=True)
    assert "Right now I'm offering an idea to five people" in shown.text


def test_where_what_runs_is_hidden_what_waits_or_could_be_next_is_told() -> None:
    hidden = {**RUNNING, "option": "o2", "archetype": "offer-it-before-it-exists"}
    waits = {**PLANNED, "status": "later", "ends": None}
    words = said(experiments=[hidden, waits])
    assert "Next, I'm talking to three people who live with this." in words
    dropped = {**OWN, "status": "dropped"}
    assert "clinic" not in said(experiments=[hidden, dropped])
    offered = of("step", "manager", 45, experiments=[hidden])
    assert any("next" in one.ids for one in offered.sentences)


def test_nobody_hears_a_helper_named() -> None:
    helpers = [{"name": "Jo Lund", "role": "peer"}]
    learned = {**TRIED["result"], "learned": "Jo waits for me"}
    own = {**OWN, "title": "Run a clinic with Jo"}
    for audience in AUDIENCES:
        words = said("step", audience, experiments=[{**TRIED, "result": learned}], helpers=helpers)
        assert "Jo" not in words
        assert "Jo" not in said("step", audience, experiments=[own], helpers=helpers)


def test_at_work_is_asked_what_the_first_step_of_the_next_experiment_needs() -> None:
    alerts = {
        "id": "e1", "title": "Alerts", "archetype": "a-month-of-alerts", "drafted_from": ["p1"],
        "status": "planned", "starts": TODAY, "ends": TODAY + 13 * DAY,
    }  # fmt: skip
    asked = catalogue().spoken.experiments["a-month-of-alerts"].ask
    assert asked
    for audience in ("manager", "peer"):
        assert said("ambition", audience, experiments=[alerts]).endswith(f". {asked}")
    assert asked not in said("ambition", "recruiter", experiments=[alerts])
    running = {**alerts, "status": "running", "started": TODAY}
    assert asked not in said("ambition", experiments=[running])
    assert asked not in said("step", experiments=[alerts])


def test_what_is_asked_is_one_short_question_and_no_two_are_alike() -> None:
    found = [one.ask for one in catalogue().spoken.experiments.values() if one.ask]
    assert len(set(found)) == len(found) > 200
    for ask in found:
        assert 4 <= len(ask.split()) <= 12, ask
        assert re.fullmatch(r"[A-Z][^.:;,!?]+\?", ask), ask


def test_what_helps_the_goal_of_a_line_follows_from_that_line() -> None:
    goal = {**GOAL, "drafted_from": ["p1", "i1"], "serves": ["p1", "i1"], "checkins": []}
    helps = {**PLANNED, "goal": "g1"}
    other = {
        "id": "e6", "title": "Teach one session", "archetype": "teach-one-session",
        "drafted_from": ["m1"], "serves": ["m1"], "status": "planned", "starts": TODAY,
        "ends": TODAY + 6 * DAY,
    }  # fmt: skip
    chosen = {"matters_most": "i1"}
    words = said("ambition", goals=[goal], experiments=[other, helps], interview=chosen)
    assert "I'll have talked to three people" in words


def test_less_of_something_follows_from_no_wish() -> None:
    less = {
        "id": "e1", "title": "Two shifts", "archetype": "two-shifts-swapped",
        "drafted_from": ["l1"], "serves": ["l1"], "status": "planned", "ends": TODAY + 13 * DAY,
    }  # fmt: skip
    assert "shifts" not in said("ambition", experiments=[less])


def test_of_several_sentences_the_first_is_said_where_it_runs_on() -> None:
    two = {"id": "p1", "text": "Check-in does not work with one hand. or with a reader, they said"}
    words = said("ambition", ambition={"problems": [two]})
    assert words.startswith("I keep seeing that check-in does not work with one hand, and")


def test_every_experiment_of_the_catalogue_can_be_spoken_of() -> None:
    ships = catalogue()
    # Plans may hold experiments of archetypes that are no longer offered.
    assert {one.id for one in ships.archetypes} <= set(ships.spoken.experiments)
    for id, one in ships.spoken.experiments.items():
        assert one.doing.split()[0].endswith("ing"), id
        assert len(one.doing.split()) <= 16, id
        assert len(one.done.split()) <= 16, id
        assert not re.search(r"[.:;,!?]", one.doing + one.done), id


@each(
    "option, does",
    [
        ("Run incident reviews for the whole org", "running incident reviews for the whole org"),
        ("Head of platform", "work I'd like to take on"),
        (f"Run {'very ' * 9}long reviews", "work I'd like to take on"),
        ("Run a clinic with Jo", "work I'd like to take on"),
    ],
)
def test_what_one_does_is_named_where_its_words_run_on(option: str, does: str) -> None:
    one = {**RUNNING, "option": "o1", "archetype": "once-in-their-place"}
    words = said(
        "step",
        experiments=[one],
        options=[{"id": "o1", "name": option, "kind": "lead", "open_to": ["manager"]}],
        helpers=[{"name": "Jo Lund", "role": "peer"}],
    )
    assert f"I'm having a first go at {does}" in words


def test_every_try_of_a_role_can_be_spoken_of() -> None:
    ships = catalogue()
    for role in ships.roles:
        for one in role.archetypes:
            found = phrase(str(one.title))
            by_form = gerund_of(found.verb) if found and found.verb else None
            assert one.id in ships.spoken.experiments or by_form, one.id


# What must hold for any plan, in any script.

ANY = st.one_of(
    st.text(min_size=1, max_size=200),
    st.text(st.characters(min_codepoint=0x3040, max_codepoint=0x9FFF), min_size=1, max_size=200),
    st.lists(st.text("abc{}:“”.\n", min_size=1, max_size=9), min_size=1, max_size=60).map(" ".join),
    st.sampled_from(
        ["teaching", "to mentor people", "help people grow", "Teams ship late", "design work",
         "I want to sit with users", "what other roles do", "Label: pasted words"]
    ),
)  # fmt: skip
DATES = st.dates(TODAY - 100 * DAY, TODAY + 500 * DAY)
HIDDEN = ("Zebulon", "Quetzal")  # private, and not for anybody else


def some(strategy: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[list[Any]]:
    return st.lists(strategy, max_size=most)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    def numbered(letter: str, records: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{"id": f"{letter}{at}", **record} for at, record in enumerate(records, 101)]

    line = st.fixed_dictionaries({"text": ANY}, optional={"short": ANY, "why": ANY})
    hidden = st.sampled_from(
        [
            {"text": f"{HIDDEN[0]} needs teachers", "private": True},
            {"text": f"{HIDDEN[1]} needs teachers", "not_for": list(AUDIENCES)},
        ]
    )
    ambition = {
        heading: numbered(heading[0], draw(some(line | hidden)))
        for heading in ("problems", "impact", "more_of", "less_of")
    }
    serves = st.sampled_from(["problems", "impact", "more_of"])
    result = st.fixed_dictionaries(
        {"on": DATES, "verdict": st.sampled_from(["keep", "change", "stop", "unclear"])},
        optional={"learned": ANY, "observed": ANY},
    )
    archetypes = st.sampled_from([one.id for one in catalogue().archetypes])
    experiment = st.fixed_dictionaries(
        {"title": ANY, "status": st.sampled_from(["planned", "running", "finished"])},
        optional={
            "archetype": archetypes, "ends": DATES, "serves": some(serves), "result": result,
            "option": st.just("o1"), "started": DATES,
            "log": st.just([{"on": TODAY, "note": "done"}]),
        },
    )  # fmt: skip
    goal = st.fixed_dictionaries(
        {"title": ANY},
        optional={
            "due": DATES, "serves": some(serves), "baseline": st.just(0), "target": st.just(4),
            "checkins": st.just([{"on": TODAY, "value": 1}]),
        },
    )  # fmt: skip
    return plan_of(
        ambition=ambition,
        options=[{"id": "o1", "name": draw(ANY), "open_to": list(AUDIENCES)}],
        experiments=numbered("e", draw(some(experiment, 4))),
        goals=numbered("g", draw(some(goal))),
        helpers=[{"name": "Al", "role": "manager", "ask": draw(ANY)}],
        interview={"moment": draw(ANY)},
    )


@st.composite
def replies(draw: st.DrawFn) -> tuple[Plan, Reply, int]:
    plan, seconds = draw(plans()), draw(st.sampled_from(LENGTHS))
    question, audience = draw(st.sampled_from(get_args(Question))), draw(st.sampled_from(AUDIENCES))
    return plan, reply(plan, question, audience, seconds, TODAY, catalogue()), seconds


SIGNS = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
QUOTED = re.compile("“.*?”", re.DOTALL)


@given(replies())
def test_no_reply_is_longer_than_it_may_be(found: tuple[Plan, Reply, int]) -> None:
    _, reply, seconds = found
    # Counted here in another way than there: as any reader of the page would count.
    words = [word for word in SIGNS.sub(" ", reply.text).split() if any(map(str.isalnum, word))]
    assert len(words) + len(SIGNS.findall(reply.text)) / 3 <= WORDS[seconds]
    assert len(reply.sentences) <= 4


@given(replies())
def test_every_reply_is_speech_and_ends_with_a_question(found: tuple[Plan, Reply, int]) -> None:
    plan, reply, _ = found
    if not reply.sentences:  # nothing but what is hidden, or about what is said to nobody
        assert all_lines(plan)
        return
    assert len(reply.sentences) >= 2
    assert reply.text.endswith("?")
    for one in reply.sentences:
        ours = one.text
        if not ours.startswith("“"):
            assert not re.search(r"[:…{}“”]|\n", ours), ours
            assert not re.search(r"\b[pimlgeo]\d+\b|more_of", ours), ours
            assert ours[-1] in ".!?。！？", ours


@given(replies())
def test_nothing_private_or_not_for_the_listener_is_said(found: tuple[Plan, Reply, int]) -> None:
    _, reply, _ = found
    assert not any(name in reply.text for name in (*HIDDEN, "(private)"))


def test_somebody_who_likes_it_as_it_is_is_not_said_to_be_exploring() -> None:
    kept = {"keep": "the team, and Fridays at home", "usual_answer": "I'm happy where I am"}
    found = of("ambition", ambition={}, options=[], interview=kept)
    assert found.text.startswith("I like my work as it is, and I'd like to keep")
    assert "Fridays" not in found.text
    assert found.used_to_say is None


@pytest.mark.parametrize("audience", AUDIENCES)
def test_what_is_still_to_be_found_out_is_no_room_on_a_team_and_no_role(
    audience: Audience,
) -> None:
    unknown = {"problems": [{"id": "p1", "text": "I don't know what companies want"}]}
    asked = of(audience=audience, ambition=unknown, options=[]).sentences[-1].text
    assert asked == catalogue().spoken.ask[audience]["finding_out"][0]  # type: ignore[index]
    assert "team" not in asked


@pytest.mark.parametrize(("usual", "shown"), [("idk", None), ("Senior PM", "Senior PM")])
def test_what_one_used_to_say_is_shown_where_it_said_something(
    usual: str, shown: str | None
) -> None:
    assert of(interview={"usual_answer": usual}).used_to_say == shown


def test_a_quoted_line_is_not_followed_by_two_ands() -> None:
    line = {"id": "p1", "text": "hiring, 1:1s, status"}
    step = {**PLANNED, "drafted_from": ["more_of"], "serves": ["more_of"]}
    found = of("ambition", ambition={"problems": [line]}, experiments=[step], options=[])
    assert found.sentences[0].text.startswith("“")
    assert max(one.text.count(", and ") for one in found.sentences) == 1


@pytest.mark.parametrize("people", ["my team", "New engineers"])
def test_people_who_are_only_named_are_no_thing_to_lead_to(people: str) -> None:
    found = said("ambition", ambition={"impact": [{"id": "i1", "text": people}]}, options=[])
    named = people[0].lower() + people[1:]
    assert found.startswith(f"I'd like my work to make things better for {named}.")


@each("seconds", [15, 45, 120])
@each(
    ("title", "begins"),
    [
        ("Ten nurses get home on time", ("My goal is that ten nurses", "I want to get to")),
        ("Cut the nurses' forms by half", ("I want to cut the nurses' forms by half",)),
        ("担当者三人が二重入力なしで締めている", ("“担当者三人が二重入力なしで締めている。”",)),
    ],
)
def test_a_goal_in_ones_own_words_leads_however_short_the_time_is(
    seconds: int, title: str, begins: tuple[str, ...]
) -> None:
    goal = {"id": "g1", "title": title, "serves": ["p1"], "status": "active"}
    assert said(seconds=seconds, goals=[goal]).startswith(begins)


def test_behind_a_quoted_goal_what_it_is_and_what_happens_next_are_one_sentence() -> None:
    goal = {"id": "g1", "title": "担当者三人が締めている", "serves": ["p1"], "status": "active"}
    assert said(goals=[goal], experiments=[PLANNED]).startswith(
        "“担当者三人が締めている。” That's what I want to reach, and in two weeks I'll have talked"
    )
    running = said(goals=[goal], experiments=[RUNNING])  # which has an "and" of its own
    assert "That's what I want to reach. Right now I'm teaching a first session, and" in running


def test_a_goal_in_ones_own_words_is_said_once() -> None:
    goal = {**GOAL, "title": "Cut the nurses' forms by half", "serves": ["p1"], "checkins": []}
    begins = "I want to cut the nurses' forms by half. I want to be there by mid-December."
    assert said(goals=[goal]).startswith(begins)


@pytest.mark.parametrize("title", ["Help three people with x", "Help make sure that x is cut"])
def test_a_goal_in_our_words_does_not_lead(title: str) -> None:
    goal = {"id": "g1", "title": title, "serves": ["p1"], "status": "active"}
    assert said(goals=[goal]) == said()


def test_hours_of_every_week_are_not_promised_by_a_day() -> None:
    goal = {**GOAL, "title": "Make time every week to teach", "measure": "hours a week"}
    assert "I'm trying to make time every week to teach." in said(goals=[{**goal, "checkins": []}])


def test_who_has_no_manager_is_asked_by_a_peer() -> None:
    alone = {"today": "Freelance iOS, three clients"}
    assert usual_listener(plan_of()) == "manager"
    assert usual_listener(plan_of(interview=alone)) == "peer"
    assert usual_listener(plan_of(interview={"today": "unemployed since May"})) == "recruiter"
    ruth = [{"name": "Ruth", "role": "manager"}]
    assert usual_listener(plan_of(interview=alone, helpers=ruth)) == "manager"


def test_a_goal_does_not_name_the_line_again_that_was_just_said() -> None:
    due = TODAY + 60 * DAY
    goal = {**GOAL, "title": "Get at the causes of nurses' paperwork", "due": due, "checkins": []}
    assert "I want to get at the causes of this." in said(goals=[goal])
    same = {**goal, "title": "Do something about nurses' paperwork"}
    assert said(goals=[same]) == said(goals=[])
    teaching = {"more_of": [{"id": "m1", "text": "following one odd thing"}]}
    title = "Make time every week to follow one odd thing"
    hours = {**GOAL, "title": title, "measure": "hours a week", "due": due, "checkins": []}
    words = said("step", "peer", 45, ambition=teaching, goals=[hours])
    assert "I'm trying to make time every week for this." in words


@pytest.mark.parametrize("days", [{"starts": -9, "ends": 2}, {"starts": -30, "ends": -9}])
def test_what_should_have_started_before_today_is_not_promised(days: dict[str, int]) -> None:
    overdue = PLANNED | {name: TODAY + count * DAY for name, count in days.items()}
    assert "e2" not in {id for one in of(experiments=[overdue]).sentences for id in one.ids}
    assert "three people" not in said(experiments=[overdue])
    today = PLANNED | {"starts": TODAY}
    assert "In two weeks I'll have talked to three people" in said(experiments=[today])
    running = overdue | {"status": "running", "started": TODAY - 9 * DAY}
    assert "three people" in said(experiments=[running])


def test_the_terms_of_an_offer_are_told_to_nobody_who_does_not_hear_of_it() -> None:
    offer = {"id": "o3", "name": "Head of Data at Globex", "source": "weigh"}
    one: dict[str, Any] = {
        "id": "e1", "title": "Ask for the deadline and the terms in writing", "option": "o3",
        "archetype": "deadline-and-terms", "starts": TODAY, "ends": TODAY + 7 * DAY,
    }  # fmt: skip
    terms = "asked for the terms of an offer in writing"
    opened = {**offer, "open_to": ["manager"]}
    known = one | {"open_to": ["manager"]}
    assert terms in said("step", "manager", options=[opened], experiments=[known])
    assert "terms" not in said("step", "manager", options=[offer], experiments=[known])
    assert "terms" not in said("step", "recruiter", options=[offer], experiments=[one])
