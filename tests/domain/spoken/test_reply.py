"""What to say when somebody asks: stored words alone, in fixed sentences, in the time there is."""

import datetime as dt
import re
from itertools import combinations
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.plan.model import Plan, all_lines, table_of
from ambition_cli.domain.spoken import sentences as fixed
from ambition_cli.domain.spoken.reply import (
    AUDIENCES,
    LENGTHS,
    QUESTIONS,
    Question,
    Reply,
    reply,
)
from ambition_cli.domain.words.choices import HEADINGS, Audience
from ambition_cli.domain.words.dates import in_full, spoken
from support.plans import TODAY, plan_of

DAY = dt.timedelta(days=1)
LINES: dict[str, Any] = {
    "problems": [{"id": "p1", "text": "Clinics drown in paper!", "short": "paper in clinics"}],
    "impact": [{"id": "i1", "text": "後輩を育てたい"}],
    "more_of": [{"id": "m1", "text": "teaching"}, {"id": "m2", "text": "walking"}],
    "less_of": [{"id": "l1", "text": "meetings", "hard_no": True}],
}
OPTIONS = [
    {"id": "o1", "name": "Teach a class", "kind": "teach"},
    {"id": "o2", "name": "Freelance in Porto", "kind": "found"},
    {"id": "o3", "name": "Lead a team", "kind": "lead"},
]
RUNNING: dict[str, Any] = {
    "id": "e1", "title": "Teach one session", "option": "o1", "status": "running",
    "ends": TODAY + 20 * DAY, "hypothesis": "They come back", "criterion": "Two of them do",
}  # fmt: skip
PLANNED: dict[str, Any] = {
    "id": "e2",
    "title": "Hear three: paper in clinics",
    "serves": ["p1"],
    "status": "planned",
}
TRIED: dict[str, Any] = {
    "id": "e3", "title": "Write one page", "status": "finished", "option": "o3",
    "result": {"on": TODAY, "verdict": "keep", "observed": "Nine read it", "learned": "I like it"},
}  # fmt: skip
STOPPED: dict[str, Any] = {
    "id": "e4", "title": "A day with a lead", "status": "finished",
    "result": {"on": TODAY, "verdict": "stop", "learned": "Not my days"},
}  # fmt: skip
GOAL: dict[str, Any] = {
    "id": "g1", "title": "Six finish", "serves": ["p1"], "due": dt.date(2026, 12, 18), "target": 6,
    "checkins": [{"on": TODAY, "value": 2}],
}  # fmt: skip
HELPERS = [
    {"name": "Ruth", "role": "manager", "ask": "an afternoon"},
    {"name": "Jo", "role": "peer", "ask": "a second pair of eyes"},
]
FULL: dict[str, Any] = {
    "ambition": LINES, "options": OPTIONS, "goals": [GOAL], "helpers": HELPERS,
    "experiments": [RUNNING, PLANNED, TRIED, STOPPED],
    "interview": {"usual_answer": "Senior PM"},
}  # fmt: skip


def said(
    question: Question, audience: Audience = "manager", seconds: int = 120, **tables: Any
) -> str:
    return reply(plan_of(**tables), question, audience, seconds, TODAY).text


def test_fifteen_seconds_hold_the_ambition_in_a_breath_and_one_next_step() -> None:
    assert said("step", seconds=15, **FULL) == (
        "I want to work on this problem: paper in clinics. "
        "Right now I am trying something on: Teach a class. I have begun small: Teach one session."
    )


def test_words_that_end_a_sentence_bring_their_own_full_stop() -> None:
    assert "this problem: Clinics drown in paper! " in said("step", **FULL)


@pytest.mark.parametrize(
    ("experiments", "sentence"),
    [
        pytest.param([PLANNED, RUNNING], "Right now I am trying something on", id="runs"),
        pytest.param([PLANNED], "My next step is small: Hear three.", id="of the line just said"),
        pytest.param([{**RUNNING, "status": "planned"}], "I begin small: Teach", id="planned"),
        pytest.param([{**RUNNING, "option": None}], "Right now I am doing this", id="no option"),
    ],
)
def test_the_next_step_is_what_runs_or_what_is_planned_first(
    experiments: list[Any], sentence: str
) -> None:
    assert sentence in said("step", ambition=LINES, options=OPTIONS, experiments=experiments)


@pytest.mark.parametrize(
    ("question", "audience", "sentence"),
    [
        pytest.param("step", "manager", "My next step is small: Hear three.", id="at once"),
        pytest.param("ambition", "manager", "On that problem my next step is small", id="later"),
        pytest.param("step", "peer", "is small: “Hear three: paper in clinics”.", id="not said"),
    ],
)  # fmt: skip
def test_a_title_that_ends_in_a_line_leaves_out_what_was_said_already(
    question: Question, audience: Audience, sentence: str
) -> None:
    assert sentence in said(question, audience, 45, ambition=LINES, experiments=[PLANNED])


@pytest.mark.parametrize(
    ("audience", "there", "not_there"),
    [
        pytest.param(
            "manager",
            [
                "What I'd like from you: an afternoon",
                "By 18 December",
                "So far it stands at 2 of 6",
            ],
            ["Porto", "second pair"],
            id="manager",
        ),
        pytest.param(
            "peer",
            [
                "What I believe: They come back",
                "What I'd like from you: a second pair",
                "I like it",
            ],
            ["Six finish", "2 of 6"],
            id="peer",
        ),
        pytest.param(
            "recruiter",
            ["What came of it: Nine read it", "What I am not looking for: meetings", "Porto"],
            ["Six finish", "an afternoon", "second pair", "They come back"],
            id="recruiter",
        ),
    ],
)
def test_each_listener_hears_what_is_theirs(
    audience: Audience, there: list[str], not_there: list[str]
) -> None:
    words = " ".join(said(question, audience, **FULL) for question in QUESTIONS)
    assert [one for one in there if one not in words] == []
    assert [one for one in not_there if one in words] == []


@pytest.mark.parametrize(
    ("observed", "learned", "there"),
    [
        pytest.param("Nine read it", "Jo waits", "came of it: Nine read it", id="result"),
        pytest.param("Jo gave up", "I like it", "I learned: I like it", id="named in the result"),
        pytest.param("Jo gave up", "Jo waits", "", id="named in both"),
        pytest.param("Joists sold", "I like it", "Joists", id="part of a word"),
    ],
)
def test_a_recruiter_hears_nothing_about_a_helper_by_name(
    observed: str, learned: str, there: str
) -> None:
    helpers = [{"name": "Jo Lund", "role": "peer"}]  # a first name is a name
    tried = {**TRIED, "result": {**TRIED["result"], "observed": observed, "learned": learned}}
    words = said("step", "recruiter", 45, **{**FULL, "experiments": [tried], "helpers": helpers})
    assert there in words
    assert "Jo " not in words


def test_a_manager_hears_of_leaving_only_where_it_is_asked_for() -> None:
    plan = plan_of(**FULL)
    words = reply(plan, "career", "manager", 120, TODAY, include_left_out=True).text
    assert "Freelance in Porto" in words


def test_what_was_stopped_is_no_next_step_and_its_learning_is_said_as_it_is() -> None:
    words = said("step", **FULL)
    assert "What I learned: Not my days. So I have stopped." in words
    stopped = {**STOPPED, "option": "o3"}
    assert "“Lead a team”" not in said("career", options=OPTIONS, experiments=[stopped])


OPEN: dict[str, Any] = {
    "ambition": {"impact": LINES["impact"], "more_of": LINES["more_of"]},
    "experiments": [
        {"id": "e1", "title": "Ten things", "serves": ["problems"], "status": "planned",
         "ends": TODAY + 13 * DAY, "steps": ["Ask for one story: Jo"]},
    ],
    "goals": [{"id": "g1", "title": "Words", "serves": ["problems"], "due": dt.date(2026, 10, 24)}],
}  # fmt: skip


def test_what_is_open_is_said_calmly_with_what_is_tested_until_when_and_who_could_help() -> None:
    words = said("step", seconds=45, helpers=[{"name": "Jo", "role": "coach"}], **OPEN)
    assert words == (
        "What I want to come true: 後輩を育てたい. "
        "I am still finding out which problem to work on. "
        "I start here: Ten things. I will know more by 6 August. "
        "By 24 October I want an answer that I can say out loud. What would help me: one story."
    )


@pytest.mark.parametrize("question", get_args(Question))
@pytest.mark.parametrize("seconds", LENGTHS)
def test_where_nothing_is_known_yet_the_reply_is_that_it_is_being_found_out(
    question: Question, seconds: int
) -> None:
    experiment = {**OPEN["experiments"][0], "serves": ["problems", "impact"]}
    words = said(question, seconds=seconds, experiments=[experiment])
    assert "what" in words
    assert "I want from my work" in words
    assert "I start here: Ten things. I will know more by 6 August." in words or seconds > 45
    assert "sorry" not in words.lower()


def test_who_could_help_is_named_where_nobody_is_asked_for_anything() -> None:
    goals = [{**OPEN["goals"][0], "helper": "Jo"}]
    assert "Who could help me to see it: Jo." in said("step", **{**OPEN, "goals": goals})


def test_a_heading_whose_lines_are_private_is_not_called_open() -> None:
    lines = {**LINES, "problems": [{**LINES["problems"][0], "private": True}]}
    words = said("ambition", ambition=lines)
    assert "finding out" not in words
    assert "paper" not in words


def test_no_sentence_quotes_what_is_private() -> None:
    tables = {**FULL, "helpers": [{"name": "Ruth", "private": True}]}
    tables["experiments"] = [{**RUNNING, "title": "Plan it with Ruth"}, PLANNED, TRIED]
    assert "(private)" not in said("step", **tables)
    assert "Hear three" in said("step", **tables)


def test_dates_that_are_over_are_not_promised() -> None:
    over = {**RUNNING, "ends": TODAY - DAY}
    goals = [{**GOAL, "due": TODAY - DAY}]
    words = said("step", ambition=LINES, options=OPTIONS, experiments=[over], goals=goals)
    assert "know more" not in words
    assert "I want to get this far: Six finish." in words


# What must hold for any plan, in any script.

ANY = st.one_of(
    st.text(min_size=1, max_size=200),
    st.text(st.characters(min_codepoint=0x3040, max_codepoint=0x9FFF), min_size=1, max_size=200),
    st.lists(st.text("abc{}:“”.\n", min_size=1, max_size=9), min_size=1, max_size=60).map(" ".join),
)
DATES = st.dates(TODAY - 100 * DAY, TODAY + 500 * DAY)


def some(strategy: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[list[Any]]:
    return st.lists(strategy, max_size=most)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    def numbered(letter: str, records: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{"id": f"{letter}{at}", **record} for at, record in enumerate(records, 1)]

    line = st.fixed_dictionaries({"text": ANY}, optional={"short": ANY, "why": ANY})
    ambition = {
        heading: numbered(heading[0], draw(some(line)))
        for heading in ("problems", "impact", "more_of", "less_of")
    }
    serves = st.sampled_from(["problems", "impact", "more_of"])
    result = st.fixed_dictionaries(
        {"on": DATES, "verdict": st.sampled_from(["keep", "change", "stop", "unclear"])},
        optional={"learned": ANY, "observed": ANY},
    )
    experiment = st.fixed_dictionaries(
        {"title": ANY, "status": st.sampled_from(["planned", "running", "finished"])},
        optional={
            "ends": DATES, "serves": some(serves), "hypothesis": ANY, "criterion": ANY,
            "result": result, "option": st.just("o1"), "steps": st.just(["Ask for it: Jo"]),
        },
    )  # fmt: skip
    goal = st.fixed_dictionaries(
        {"title": ANY}, optional={"due": DATES, "serves": some(serves), "helper": st.just("Jo")}
    )
    return plan_of(
        ambition=ambition,
        options=[
            {"id": "o1", "name": draw(ANY)},
            *numbered("x", draw(some(st.builds(dict, name=ANY)))),
        ],
        experiments=numbered("e", draw(some(experiment, 4))),
        goals=numbered("g", draw(some(goal))),
        helpers=[
            {"name": "Jo", "role": "peer"},
            {"name": "Al", "role": "manager", "ask": draw(ANY)},
        ],
        interview={"moment": draw(ANY)},
    )


@st.composite
def replies(draw: st.DrawFn) -> tuple[Plan, Reply, int]:
    plan, seconds = draw(plans()), draw(st.sampled_from(LENGTHS))
    question, audience = draw(st.sampled_from(get_args(Question))), draw(st.sampled_from(AUDIENCES))
    return plan, reply(plan, question, audience, seconds, TODAY), seconds


SIGNS = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


@given(replies())
def test_no_reply_takes_longer_than_it_may(found: tuple[Plan, Reply, int]) -> None:
    plan, reply, seconds = found
    # Nothing is left to say only where all the words are also those of what stays out.
    names = {option.name for option in plan.options}
    assert reply.sentences or all(line.short in names for line in all_lines(plan))
    # Counted here in another way than there: as any reader of the page would count.
    assert len(reply.text.split()) / 150 * 60 <= seconds
    words = [word for word in SIGNS.sub(" ", reply.text).split() if any(map(str.isalnum, word))]
    assert len(words) / 150 * 60 + len(SIGNS.findall(reply.text)) / 300 * 60 <= seconds


def texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = value.values()
    return [text for one in value for text in texts(one)] if hasattr(value, "__iter__") else []


FIXED = {
    *(one for one in vars(fixed).values() if isinstance(one, str)),
    *(one for group in vars(fixed).values() if isinstance(group, dict) for one in group.values()
      if isinstance(one, str)),
    *fixed.OPTIONS,
    *(f"{tried} {more}" for tried in (fixed.TRIED, fixed.TRIED_TOO)
      for more in (*fixed.LEARNED.values(), fixed.CAME_OF_IT)),
    *(fixed.still_open(open).fixed for most in (1, 2, 3) for open in combinations(HEADINGS, most)),
}  # fmt: skip


def is_from(text: str, words: str) -> bool:
    """Tell whether words are a text, its beginning, or what stands before or behind its colon."""
    asked = text.removeprefix("Ask for ").removesuffix(": Jo")
    begins = words.endswith("…") and text.startswith(words.removesuffix("…"))
    return words in (text, text.split(": ", maxsplit=1)[0], asked) or begins


@given(replies())
def test_every_word_is_fixed_or_stored(found: tuple[Plan, Reply, int]) -> None:
    plan, reply, _ = found
    table = table_of(plan)
    stored = {" ".join(text.split()) for text in texts(table)}
    stored |= {text.removeprefix("“").removesuffix("”") for text in stored}
    days = [day for goal in plan.goals for day in [goal.due] if day]
    days += [one.ends for one in plan.experiments if one.ends]
    stored |= {say for day in days for say in (spoken(day, TODAY), in_full(day))}
    for one in reply.sentences:
        assert one.fixed in FIXED
        for words in one.words:
            assert any(
                is_from(text, inner)
                for inner in (words, words.removeprefix("“").removesuffix("”"))
                for text in stored
            ), words
        ids = {
            record["id"]
            for key in ("options", "goals", "experiments")
            for record in table.get(key, ())
        }
        ids |= {line["id"] for lines in table["ambition"].values() for line in lines}
        assert set(one.ids) <= ids | {"moment", "problems", "impact", "more_of", "Jo", "Al"}


HIDDEN: dict[str, Any] = {
    "id": "e1", "title": "Ring two recruiters", "option": "o2", "status": "running",
}  # fmt: skip


def test_where_the_running_try_is_hidden_the_next_that_waits_is_told() -> None:
    waits = {"id": "e2", "title": "Teach one session", "option": "o1", "status": "later"}
    tables: dict[str, Any] = {
        "ambition": LINES,
        "options": OPTIONS,
        "experiments": [HIDDEN, waits],
    }
    assert "My next step is to try something on: Teach a class." in said("step", **tables)
    assert "recruiters" not in said("step", **tables)


def test_where_nothing_waits_that_may_be_told_the_catalogue_has_a_next_step() -> None:
    plan = plan_of(ambition=LINES, options=OPTIONS, experiments=[HIDDEN])
    for audience in ("manager", "peer"):
        told = reply(plan, "step", audience, 45, TODAY, catalogue=catalogue())
        steps = [one for one in told.sentences if "next" in one.ids]
        assert steps[0].text.startswith("My next step is")
        assert not any(word in told.text for word in ("recruiters", "Porto"))
    told = reply(plan, "step", "recruiter", 45, TODAY, catalogue=catalogue())
    assert "Right now I am trying something on: Freelance in Porto." in told.text


@pytest.mark.parametrize(
    ("value", "target"), [pytest.param(3, 3, id="all of it"), pytest.param(2, 1, id="more")]
)
def test_what_is_reached_is_no_longer_wanted(value: int, target: int) -> None:
    there = GOAL | {"title": "Three came", "target": target}
    there |= {"checkins": [{"on": TODAY, "value": value}]}
    still = GOAL | {"id": "g2"}
    assert "Three came" not in said("step", ambition=LINES, goals=[there])
    words = said("step", ambition=LINES, goals=[there, still])
    assert "Three came" not in words
    assert "Six finish. So far it stands at 2 of 6." in words
