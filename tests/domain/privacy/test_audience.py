"""Who may know: what stays out for somebody, and that no word of it is left in what they get."""

import datetime as dt
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.plan import options
from ambition_cli.domain.plan.everyday import Note
from ambition_cli.domain.plan.model import (
    Experiment,
    Goal,
    Helper,
    Option,
    Plan,
    all_lines,
    table_of,
)
from ambition_cli.domain.privacy import audience, former_names
from ambition_cli.domain.privacy.audience import AT_WORK, stays_out
from ambition_cli.domain.privacy.veil import shown_to
from ambition_cli.domain.spoken.reply import LENGTHS, QUESTIONS, reply
from ambition_cli.domain.words.choices import Audience
from ambition_cli.export import (
    calendar,
    markdown,
    occasions,
    page,
    plain,
    web,
)
from support.plans import TODAY, plan_of
from support.rows import each


def option(name: str, **fields: Any) -> Option:
    return Option.model_validate({"id": "o1", "name": name, **fields})


@each(
    "fields",
    [
        {"name": "Talk to recruiters"},
        {"name": "Something with Ana"},
        {"name": "Talk to recruiters", "kind": "teach"},
        {"name": "Mentor two juniors", "kind": "search"},
        {"name": "Mentor two juniors", "kind": "transfer"},
        {"name": "Mentor two juniors", "source": "weigh"},
        {"name": "Mentor two juniors", "not_for": ["manager"]},
        {"name": "Mentor two juniors", "not_for": ["manager"], "open_to": ["manager"]},
        {"name": "Mentor two juniors", "why": "so that I can find a new job"},
    ],
)
def test_what_could_be_held_against_somebody_stays_out_for_a_manager(
    fields: dict[str, Any],
) -> None:
    assert stays_out(option(**fields), "manager")
    assert not stays_out(option(**fields), "mentor")


def test_the_persons_word_opens_whatever_it_reads_like() -> None:
    fields: dict[str, Any] = {"kind": "search", "source": "weigh", "open_to": ["manager"]}
    assert not stays_out(option("Senior PM at Globex", **fields), "manager")


def test_a_kind_in_the_plan_never_opens_an_option() -> None:
    for kind in ("teach", "lead", "other", None):
        assert stays_out(option("Kündigen und ein Startup gründen", kind=kind), "manager")


def test_any_record_can_be_kept_from_anybody() -> None:
    plan = plan_of("""
[[ambition.more_of]]
id = "m1"
text = "wombats"
not_for = ["mentor"]
[[helpers]]
name = "Quokka"
not_for = ["mentor"]
[[goals]]
id = "g1"
title = "Numbats"
not_for = ["mentor"]
[[experiments]]
id = "e1"
title = "Bandicoots"
not_for = ["mentor"]
[[experiments]]
id = "e2"
title = "Shown, with Quokka"
[[experiments.log]]
on = 2026-07-24
note = "bilby"
not_for = ["mentor"]
[[reviews]]
on = 2026-07-24
went_well = "dibbler"
not_for = ["mentor"]
[[told]]
on = 2026-07-24
to = "potoroo"
not_for = ["mentor"]
""")
    seen = repr(table_of(shown_to(plan, "mentor"))).lower()
    animals = ("wombat", "quokka", "numbat", "bandicoot", "bilby", "dibbler", "potoroo")
    assert [animal for animal in animals if animal in seen] == []
    assert "not_for" not in seen
    assert shown_to(plan, "peer").goals[0].title == "Numbats"
    assert shown_to(plan, "me") == plan


@each(
    ("fields", "manager", "peer", "mentor", "recruiter"),
    [
        pytest.param({}, False, False, True, True, id="about leaving"),
        pytest.param({"not_for": ["manager"]}, False, False, True, True, id="ticked"),
        pytest.param({"open_to": ["manager"]}, True, True, True, True, id="for all at work"),
        pytest.param({"open_to": ["peer"]}, False, True, True, True, id="for peers"),
        pytest.param(
            {"open_to": ["peer"], "not_for": ["manager"]}, False, True, True, True, id="not beyond"
        ),
        pytest.param({"not_for": ["peer"]}, False, False, True, True, id="not for peers"),
        pytest.param({"not_for": ["recruiter"]}, False, False, True, False, id="no recruiter"),
    ],
)
def test_a_peer_hears_of_nothing_that_the_manager_is_not_to_know(
    fields: dict[str, Any], manager: bool, peer: bool, mentor: bool, recruiter: bool
) -> None:
    plan = plan_of(options=[{"id": "o1", "name": "Look for another job", **fields}])
    seen = [bool(shown_to(plan, who).options) for who in ("manager", "peer", "mentor", "recruiter")]
    assert seen == [manager, peer, mentor, recruiter]


def test_what_is_kept_from_a_manager_is_kept_from_peers_of_whatever_kind_it_is() -> None:
    plan = plan_of(
        ambition={"more_of": [{"id": "m1", "text": "teaching", "not_for": ["manager"]}]},
        helpers=[{"name": "Quokka", "not_for": ["manager"]}],
        reviews=[{"on": TODAY, "went_well": "dibbler", "not_for": ["manager"]}],
        told=[{"on": TODAY, "to": "a recruiter"}],
    )
    seen = shown_to(plan, "peer")
    assert (seen.ambition.more_of, seen.helpers, seen.reviews, seen.told) == ((), (), (), ())


def test_an_audience_that_there_is_not_is_refused_on_reading() -> None:
    with pytest.raises(ValueError, match="mentor"):
        option("Mentor", not_for=["boss"])


def test_goals_and_experiments_in_ones_own_words_about_leaving_stay_out() -> None:
    plan = plan_of("""
[[ambition.problems]]
id = "p1"
text = "New hires quit within a year"
[[goals]]
id = "g1"
title = "Find a new job by June"
[[goals]]
id = "g2"
title = "New hires quit less"
drafted_from = ["p1"]
[[goals]]
id = "g3"
title = "Find a new job by July"
open_to = ["manager"]
[[experiments]]
id = "e1"
title = "Polish my CV"
""")
    seen = shown_to(plan, "manager")
    assert [goal.id for goal in seen.goals] == ["g2", "g3"]
    assert seen.experiments == ()
    assert seen.ambition == plan.ambition
    said = audience.count_said(audience.left_out(plan, "manager"))
    assert said == "1 goal and 1 experiment were left out"


def test_that_recruiters_were_told_and_a_usual_answer_that_tells_are_nothing_for_a_manager() -> (
    None
):
    plan = plan_of("""
[interview]
usual_answer = "Senior PM at Globex, I guess"
[[told]]
on = 2026-07-24
to = "Dana, a recruiter"
""")
    seen = shown_to(plan, "manager")
    assert (seen.told, seen.interview.usual_answer) == ((), None)
    assert reply(plan, "step", "manager", 45, TODAY, catalogue()).used_to_say is None
    assert shown_to(plan, "mentor") == plan


def test_a_line_is_shown_though_an_option_that_is_not_certain_is_named_like_it() -> None:
    plan = plan_of("""
[[ambition.more_of]]
id = "m1"
text = "Design, sketching and talking to users"
[[options]]
id = "o1"
name = "Design"
not_for = ["manager"]
[[former_names]]
record = "o1"
name = "Sketching"
[[goals]]
id = "g1"
title = "A month of design"
serves = ["m1"]
""")
    seen = shown_to(plan, "manager")
    assert (seen.options, seen.ambition, seen.goals) == ((), plan.ambition, plan.goals)


def test_everyday_words_of_an_option_that_is_only_not_certain_hide_no_goal() -> None:
    plan = plan_of("""
[[ambition.problems]]
id = "p1"
text = "People who enter product work doubt themselves"
short = "newcomers' self-doubt"
[[options]]
id = "o1"
name = "Cohorts for newcomers, half of my week, with Globex"
[[goals]]
id = "g1"
title = "Six newcomers finish a first cohort"
serves = ["p1"]
[[goals]]
id = "g2"
title = "A day at Globex"
serves = ["p1"]
""")
    seen = shown_to(plan, "manager")
    assert (seen.options, seen.ambition, seen.goals) == ((), plan.ambition, plan.goals[:1])


def test_a_goal_that_counts_what_stays_out_shows_no_figure() -> None:
    plan = plan_of("""
[[options]]
id = "o1"
name = "Mentor two juniors"
[[options]]
id = "o2"
name = "Go freelance"
[[goals]]
id = "g1"
title = "Decide which to take further"
measure = "options with a verdict"
baseline = 0
target = 2
drafted_from = ["o1", "o2"]
[[goals.checkins]]
on = 2026-07-24
value = 2
""")
    goal = shown_to(plan, "manager").goals[0]
    assert goal.title == "Decide which to take further"
    assert (goal.baseline, goal.target, goal.checkins) == (None, None, ())
    assert goal.drafted_from == ("o1",)
    whole = shown_to(plan, "mentor").goals[0]
    assert (whole.baseline, whole.target, whole.checkins[0].value) == (0, 2, 2)


def test_under_a_new_name_an_option_is_no_longer_open() -> None:
    plan = plan_of(options=[{"id": "o1", "name": "Go freelance", "kind": "found"}])
    plan = options.opened_to(plan, "o1", "manager")
    assert not stays_out(plan.options[0], "manager")
    plan = options.edit_option(plan, "o1", {"name": "Talk to recruiters"})
    assert stays_out(plan.options[0], "manager")
    assert plan.options[0].kind == "search"


def test_a_kind_that_was_said_stays_under_a_new_name() -> None:
    plan = plan_of(options=[{"id": "o1", "name": "Go freelance", "kind": "teach"}])
    assert options.edit_option(plan, "o1", {"name": "Write a book"}).options[0].kind == "teach"


def everything_for(plan: Plan, reader: Audience) -> str:
    """Return all that is ever made for a reader, in one text."""
    seen = shown_to(plan, reader)
    shown = page.page_of(seen, "manager", TODAY)
    moment = dt.datetime(2026, 7, 24, 12, tzinfo=dt.UTC)
    dated = calendar.in_calendar(list(occasions.dated(seen)), "plan", moment)
    said = [
        reply(plan, question, reader, seconds, TODAY, catalogue())
        for question in QUESTIONS
        for seconds in LENGTHS[1:]
    ]
    parts = [
        plain.in_json(seen),
        markdown.in_markdown(shown),
        web.in_html(shown),
        dated.decode().replace("\r\n ", ""),
        *(f"{one.text} {one.used_to_say}" for one in said),
    ]
    return " ".join(parts).casefold()


LEAVING = ["Talk to {} recruiters", "Senior PM at {}", "zur {} wechseln", "fundar {}", "{}社へ転職"]
STRANGE = ["Globexia", "Zwetschge", "Ñandú", "Qüxli", "珊瑚礁", "ワラビー", "Frobnitz9"]
AROUND = ["called {} back", "{}", "“{}”: yes", "{}!", "nothing", "ask “{}” or wait…"]


@settings(max_examples=25)
@given(st.sampled_from(STRANGE), st.sampled_from(LEAVING), st.integers(0, 10**6))
def test_no_telling_word_of_what_stays_out_is_in_anything_for_a_manager(
    word: str, shape: str, seed: int
) -> None:
    name, chance = shape.format(word), random.Random(seed)  # a seed shrinks at once

    def text() -> str:
        return chance.choice(AROUND).format(chance.choice([word, name, word.upper()]))

    about = chance.choice([["o1"], ["o1", "m1"], ["m1"], []])
    weighed = chance.choice([True, False])
    plan = plan_of(
        person={"round_started": TODAY, "name": "Ana"},
        interview={
            "usual_answer": text(), "obstacle": text(), "when_where": text(), "matters_most": "m1",
        },
        ambition={
            "more_of": [{"id": "m1", "text": "teaching", "why": text()}],
            "problems": [{"id": "p1", "text": "new people are lost"}],
        },
        options=[
            {"id": "o1", "name": name, "status": chance.choice(["open", "taken"]),
             "decided": TODAY, **({"source": "weigh"} if weighed else {"kind": "teach"})},
            {"id": "o2", "name": "Mentor two juniors"},
        ],
        helpers=[{"name": "Mei", "role": "manager", "ask": text()}],
        goals=[
            {"id": "g1", "title": text(), "measure": text(), "drafted_from": about,
             "due": dt.date(2026, 12, 18), "target": 3,
             "checkins": [{"on": TODAY, "value": 1, "note": text()}]},
            {"id": "g2", "title": "Six sessions", "obstacle": text(), "why": text(),
             "serves": ["m1"], "due": dt.date(2026, 12, 18)},
        ],
        experiments=[
            {"id": "e1", "title": "Try it", "option": "o1", "status": "running", "ends": TODAY,
             "smallest": text(), "goal": "g1"},
            {"id": "e2", "title": text(), "serves": ["m1"], "status": "planned", "starts": TODAY,
             "drafted_from": about, "after": "e1"},
            {"id": "e3", "title": "Six sessions", "option": "o2", "status": "finished",
             "hypothesis": text(), "steps": [text(), "go"], "serves": ["m1"],
             "log": [{"on": TODAY, "note": text()}],
             "result": {"on": TODAY, "verdict": "keep", "learned": text(), "observed": text()}},
        ],
        reviews=[{"on": TODAY, "went_well": text(), "next": text()}],
        told=[{"on": TODAY, "to": text()}],
        changes=[{"on": TODAY, "line": "m1", "was": text(), "now": "teaching"}],
    )  # fmt: skip
    assert word.casefold() not in everything_for(plan, "manager")
    seen = shown_to(plan, "manager")
    assert [one.id for one in seen.options] == ["o2"]
    assert "e1" not in [one.id for one in seen.experiments]
    assert Plan.model_validate(table_of(seen)) == seen
    assert shown_to(seen, "manager") == seen
    assert shown_to(plan, "manager", include_left_out=True) == plan


@pytest.mark.parametrize("reader", AT_WORK)
def test_free_text_about_leaving_goes_without_a_trace_for_those_at_work(reader: Audience) -> None:
    plan = plan_of("""
[[ambition.problems]]
id = "p1"
text = "New hires quit within a year"
[[helpers]]
name = "Hank"
ask = "a job at Stripe"
[[goals]]
id = "g1"
title = "New hires quit less"
drafted_from = ["p1"]
measure = "hires who quit"
if_then = "If the recruiter rings"
helper = "Hank"
[[experiments]]
id = "e1"
title = "Six sessions"
serves = ["p1"]
smallest = "one job application sent"
steps = ["Ask the recruiter", "Book a room"]
criterion = "he makes me an offer"
status = "finished"
[[experiments.log]]
on = 2026-07-24
note = "recruiter rang"
[[experiments.log]]
on = 2026-07-24
note = "rewrote my CV for one advert"
[[experiments.log]]
on = 2026-07-24
note = "a good talk"
[experiments.result]
on = 2026-07-24
verdict = "keep"
why = "before I quit my job"
learned = "Teaching would carry my own business better than this job"
[[reviews]]
on = 2026-07-24
went_well = "the sessions"
next = "hand in notice"
[[told]]
on = 2026-07-24
to = "HR at Stripe"
""")
    seen = shown_to(plan, reader)
    goal, tried = seen.goals[0], seen.experiments[0]
    assert (goal.measure, goal.if_then, goal.helper) == ("hires who quit", None, "Hank")
    assert (tried.smallest, tried.criterion, tried.steps) == (None, None, ("Book a room",))
    assert [one.note for one in tried.log] == ["a good talk"]
    assert tried.result is not None
    assert (tried.result.why, tried.result.learned) == (None, None)
    assert (seen.reviews[0].went_well, seen.reviews[0].next) == ("the sessions", None)
    assert (seen.told, seen.helpers[0].ask) == ((), None)
    assert "(private)" not in repr(seen)
    assert "Stripe" not in everything_for(plan, reader)
    assert shown_to(plan, "mentor") == plan
    assert shown_to(plan, reader, include_left_out=True) == plan


@each(
    "title",
    [
        "Sign with Globex",
        "Save six months of pay before I leave",
        "Three offers in hand",
        "Register a GmbH",
        "First paying client",
        "Pass two interviews",
        "Get answers to my applications",
        "Understand what Stripe pays",
        "Exit by June",
        "Be gone by June",
        "Get my manager replaced",
        "Trouver une porte de sortie",
        "Uscire entro giugno",
        "拿到三个offer",
        "Collect job adverts that make me a little jealous",
        "Look at job postings",
        "Stellenausschreibungen lesen",
        "Lire les annonces d'emploi",
        "看招聘广告",
    ],
)
@each("reader", AT_WORK)
def test_a_goal_about_leaving_stays_out_drafted_or_not(title: str, reader: Audience) -> None:
    goals = [{"id": "g1", "title": title}, {"id": "g2", "title": title, "drafted_from": ["p1"]}]
    problems = {"problems": [{"id": "p1", "text": "Charts"}]}
    assert shown_to(plan_of(ambition=problems, goals=goals), reader).goals == ()


@each("field", ["text", "short"])
def test_a_line_about_a_search_for_a_job_stays_out_in_whichever_words(field: str) -> None:
    line = {"id": "p1", "text": "Nobody answers"} | {field: "my applications get no answer"}
    plan = plan_of(ambition={"problems": [line]})
    assert shown_to(plan, "peer").ambition.problems == ()
    assert shown_to(plan, "mentor") == plan


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("Sign with R2D or Ovo", {"sign", "r2d"}, id="short ones with a figure"),
        pytest.param("Cohorts for newcomers, half a week, with Zenobia", {"zenobia"}, id="name"),
        pytest.param("Zenobia", {"zenobia"}, id="a name alone"),
        pytest.param("仕事を辞めて北社南部へ転職", {"南部", "転職"}, id="no sign alone"),
    ],
)
def test_what_would_tell_of_an_option_is_what_only_it_says(name: str, words: set[str]) -> None:
    plan = plan_of(options=[{"id": "o1", "name": name}])
    assert audience.telling_words(plan, plan.options).words == words


def test_telling_words_are_found_as_words_or_anywhere_in_a_text_without_spaces() -> None:
    telling = audience.Telling(frozenset({"sign", "珊瑚"}))
    said = ("We sign soon", "A design", "珊瑚の人と話す", "")
    assert [telling.is_in(text) for text in said] == [True, False, True, False]


def note(text: str) -> Note:
    return Note.model_validate({"id": "n1", "on": TODAY, "text": text})


@pytest.mark.parametrize(
    ("record", "why"),
    [
        (option("Teach", not_for=["manager"]), "you chose to keep it out"),
        (Helper(name="Jo", not_for=("manager",)), "you chose to keep it out"),
        (option("Mentor two juniors", source="weigh"), "it is an offer you weighed"),
        (option("Talk to recruiters"), "it could be held against you"),
        (option("Something with Ana"), "it might not be harmless"),
        (Goal(id="g1", title="Find a new job"), "it is about leaving"),
        (Experiment(id="e1", title="Quit once", drafted_from=("p1",)), "it is about leaving"),
        (Goal(id="g1", title="Bob isn't performing"), "it is about how somebody at work is doing"),
        (
            Experiment(id="e1", title="Ask three", drafted_from=("o1",), not_for=("manager",)),
            "it is marked as not for them",
        ),
        (Experiment(id="e1", title="Ask", not_for=("manager",)), "you chose to keep it out"),
        (note("Talked to a recruiter"), "it could be about leaving"),
        (note("My boss shouted"), "it speaks of your manager"),
    ],
)
def test_why_something_stays_out_is_said(record: audience.Kept, why: str) -> None:
    assert audience.why_left_out(plan_of(), record, "manager").startswith(why)


@pytest.mark.parametrize(
    "beside",
    [
        {"ambition": {"more_of": [{"id": "m1", "text": "Design", "private": True}]}},
        {"ambition": {"more_of": [{"id": "m1", "text": "Design", "not_for": ["manager"]}]}},
        {"options": [{"id": "o2", "name": "Design of cars", "not_for": ["manager"]}]},
        {"options": [{"id": "o2", "name": "Design of cars", "private": True}]},
    ],
)
def test_what_nobody_sees_does_not_show_the_name_of_what_stays_out(beside: dict[str, Any]) -> None:
    named = {"id": "o1", "name": "Design", "not_for": ["manager"]}
    goals = [{"id": "g1", "title": "A month of design"}, {"id": "g2", "title": "Six talks"}]
    options = [named, *beside.get("options", [])]
    seen = shown_to(plan_of(**beside | {"options": options, "goals": goals}), "manager")
    assert [goal.id for goal in seen.goals] == ["g2"]


def test_a_few_signs_of_an_option_may_stand_in_a_line_by_chance() -> None:
    plan = plan_of(
        ambition={"more_of": [{"id": "m1", "text": "設計者と話す"}]},
        options=[{"id": "o1", "name": "設計者", "not_for": ["manager"]}],
    )
    assert shown_to(plan, "manager").ambition == plan.ambition


def test_what_an_opened_record_says_of_leaving_may_be_said_elsewhere() -> None:
    opened = {"id": "g1", "title": "Find a new job by July", "open_to": ["manager"]}
    log = [{"on": TODAY, "note": "A new job by July is close"}]
    plan = plan_of(goals=[opened], experiments=[{"id": "e1", "title": "Ask", "log": log}])
    assert shown_to(plan, "manager").experiments == plan.experiments


def test_an_opened_name_stays_as_it_is() -> None:
    for left_out in ("SQL", "Talk to recruiters"):
        opened = f"{left_out}, in a class"
        plan = plan_of(
            options=[
                {"id": "o1", "name": left_out, "not_for": ["manager"]},
                {"id": "o2", "name": opened, "open_to": ["manager"]},
            ]
        )
        assert [one.name for one in shown_to(plan, "manager").options] == [opened]


@each(
    "word",
    [
        "Glo\u00adbex",
        "Glo\u200bbex",
        "Ｇｌｏｂｅｘ",
        "Glo-bex",
        "Glo*bex*",
        "G l o b e x",
        "Globexs",
        "Glöbex",
        "<b>Glo</b>bex",
    ],
)
def test_an_employer_is_known_in_whatever_typography(word: str) -> None:
    plan = plan_of(
        options=[{"id": "o1", "name": "Senior PM at Globex"}],
        told=[{"on": TODAY, "to": f"{word} people"}],
    )
    assert shown_to(plan, "manager").told == ()


@each("reader", AT_WORK)
@each("change", ["renamed", "deleted", "a goal"])
def test_an_employer_is_known_from_a_former_name_and_from_a_goal(
    change: str, reader: Audience
) -> None:
    log = [{"on": TODAY, "note": "Initech called"}]
    named = {"id": "o1", "name": "Head of Analytics for Initech", "source": "weigh"}
    tries = [{"id": "e1", "title": "Six sessions", "log": log}]
    told = [{"on": TODAY, "to": "Initech HR"}]
    before = plan_of(options=[named], experiments=tries, told=told)
    options = [] if change == "deleted" else [named | {"name": "The other thing"}]
    after = former_names.kept(before, plan_of(options=options, experiments=tries, told=told))
    if change == "a goal":
        goals = [{"id": "g1", "title": "Get hired at Initech"}]
        after = plan_of(goals=goals, experiments=tries, told=told)
    seen = shown_to(after, reader)
    assert (seen.told, seen.experiments[0].log) == ((), ())
    assert shown_to(after, "mentor").told == after.told


def test_a_former_name_of_what_stays_out_goes_without_a_trace_for_those_at_work() -> None:
    plan = plan_of(
        options=[{"id": "o1", "name": "Mentor two juniors", "not_for": ["manager"]}],
        experiments=[{"id": "e1", "title": "Six sessions", "log": [
            {"on": TODAY, "note": "Asked who could run the zebra workshop"},
        ]}],
        former_names=[{"record": "o1", "name": "Run the zebra workshop"}],
    )  # fmt: skip
    assert shown_to(plan, "manager").experiments[0].log == ()
    assert shown_to(plan, "mentor").experiments == plan.experiments


def test_what_is_private_is_exchanged_for_a_manager_in_opened_names_and_in_notes_too() -> None:
    plan = plan_of(
        ambition={"more_of": [{"id": "m1", "text": "night shifts in Goa", "private": True}]},
        options=[{"id": "o1", "name": "Fewer night shifts in Goa", "open_to": ["manager"]}],
        experiments=[{"id": "e1", "title": "Rest", "log": [
            {"on": TODAY, "note": "No night shifts in Goa"},
        ]}],
    )  # fmt: skip
    seen = shown_to(plan, "manager")
    assert [one.name for one in seen.options] == ["Fewer (private)"]
    assert [one.note for one in seen.experiments[0].log] == ["No (private)"]


def test_a_draft_quotes_nothing_of_an_option_that_stays_out_though_a_line_says_the_same() -> None:
    plan = plan_of(
        ambition={"more_of": [{"id": "m1", "text": "design, and talking to users"}]},
        options=[
            {"id": "o1", "name": "Design", "not_for": ["manager"]},
            {"id": "o2", "name": "Mentor two juniors"},
        ],
        goals=[{
            "id": "g1", "title": "Decide between “Design” and “Mentor two juniors”",
            "drafted_from": ["o1", "o2"],
        }],
    )  # fmt: skip
    seen = shown_to(plan, "manager")
    assert seen.ambition == plan.ambition
    assert seen.goals[0].title == "Decide between “(private)” and “Mentor two juniors”"


def test_that_somebody_private_was_told_is_nothing_for_those_at_work() -> None:
    plan = plan_of(
        helpers=[{"name": "Quokka", "private": True}], told=[{"on": TODAY, "to": "Quokka"}]
    )
    assert [shown_to(plan, reader).told for reader in AT_WORK] == [(), ()]
    assert [one.to for one in shown_to(plan, "mentor").told] == ["(private)"]


def test_an_employer_kept_from_a_mentor_is_named_in_nothing_that_they_see() -> None:
    plan = plan_of(
        options=[{"id": "o1", "name": "Senior PM at Globex", "not_for": ["mentor"]}],
        experiments=[{"id": "e1", "title": "Ask", "log": [{"on": TODAY, "note": "Globex rang"}]}],
    )
    assert [one.log for one in shown_to(plan, "mentor").experiments] == [()]
    assert shown_to(plan, "recruiter").experiments == plan.experiments


def of_managers(**fields: Any) -> Plan:
    """Return a plan that speaks of the person's manager, in each kind of record."""
    return plan_of(
        ambition={
            "problems": [{"id": "p1", "text": "mi jefe no escucha"}],
            "impact": [{"id": "i1", "text": "calmer releases", "why": "my boss panics"}],
            "more_of": [{"id": "m1", "text": "pairing"}],
            "less_of": [
                {"id": "l1", "text": "my manager Wombat's pointless status meetings"},
                {"id": "l2", "text": "Numbat calling late"},
            ],
        },
        helpers=[{"name": "Numbat", "role": "manager"}, {"name": "Ana", "role": "mentor"}],
        goals=[
            {"id": "g1", "title": "Get through a week without my boss shouting"},
            {"id": "g2", "title": "Two talks, with Ana"},
        ],
        notes=[
            {"id": "n1", "on": TODAY, "text": "上司を避けた", "evidence": True, **fields},
            {"id": "n2", "on": TODAY, "text": "Paired with Ana", "evidence": True},
        ],
    )


@pytest.mark.parametrize("reader", ["manager", "peer"])
def test_what_speaks_of_ones_manager_stays_out_for_those_at_work(reader: Audience) -> None:
    plan = of_managers()
    out = audience.left_out(plan, reader)
    assert [one.id for one in out if not isinstance(one, Helper)] == [
        "p1", "i1", "l1", "l2", "g1", "n1",
    ]  # fmt: skip
    by_itself = [one for one in out if stays_out(one, reader)]
    assert [one.id for one in out if not isinstance(one, Helper) and one not in by_itself] == ["l2"]
    whys = [audience.why_left_out(plan, one, reader) for one in out]
    assert whys == ["it speaks of your manager"] * 6
    seen = shown_to(plan, reader)
    assert [one.id for one in all_lines(seen)] == ["m1"]
    assert [goal.id for goal in seen.goals] == ["g2"]
    assert [note.id for note in seen.notes] == ["n2"]
    assert "Wombat" not in repr(table_of(seen))


def test_only_a_line_that_is_shown_says_openly_that_people_leave() -> None:
    def said(**marks: object) -> frozenset[str]:
        line = {"text": "New hires quit within a year", **marks}
        return audience.said_openly(plan_of(ambition={"problems": [line]}), "manager")

    assert said()
    assert not said(private=True)
    assert not said(not_for=["manager"])


def test_a_managers_name_that_is_a_word_as_well_counts_where_it_is_a_name() -> None:
    lines = ["Grace under pressure, all week", "reviews with Grace"]
    plan = plan_of(
        ambition={"more_of": lines}, helpers=[{"name": "Grace Numbat", "role": "manager"}]
    )
    assert [line.text for line in all_lines(shown_to(plan, "peer"))] == lines[:1]


@pytest.mark.parametrize("reader", ["manager", "peer"])
def test_how_a_colleague_is_doing_stays_out_for_those_at_work(reader: Audience) -> None:
    plan = plan_of(
        ambition={"problems": [{"id": "p1", "text": "Wombat isn't performing"}, "Slow builds"]},
        goals=[{"id": "g1", "title": "Wombat either improves or moves on", "serves": ["p1"]}],
        experiments=[{"id": "e1", "title": "Tell Wombat: Wombat isn't performing"}],
    )
    seen = shown_to(plan, reader)
    assert [line.text for line in all_lines(seen)] == ["Slow builds"]
    assert "Wombat" not in repr(table_of(seen))
    assert "Wombat" in repr(table_of(shown_to(plan, "mentor")))


def test_a_mentor_hears_of_ones_manager_and_so_does_whom_it_was_opened_to() -> None:
    plan = of_managers(open_to=["manager"])
    assert audience.left_out(plan, "mentor") == []
    assert [one.id for one in shown_to(plan, "manager").notes] == ["n1", "n2"]


def test_a_result_and_a_reason_that_speak_of_ones_manager_are_not_shown_at_work() -> None:
    result = {
        "on": TODAY, "verdict": "keep", "evidence": True, "observed": "My boss was furious",
        "learned": "Numbat never listens", "shown_as": "Three teams use it",
    }  # fmt: skip
    tried = {"id": "e1", "title": "A demo", "status": "finished", "result": result}
    helpers = [{"name": "Numbat", "role": "manager"}]
    shown = shown_to(plan_of(experiments=[tried], helpers=helpers), "manager").experiments[0].result
    assert shown
    assert (shown.observed, shown.learned, shown.shown_as) == (None, None, "Three teams use it")
    opened = plan_of(experiments=[{**tried, "open_to": ["manager"]}], helpers=helpers)
    again = shown_to(opened, "manager").experiments[0].result
    assert again
    assert again.observed == "My boss was furious"
