"""The verdict on an experiment: how answers are read, what they change, and what follows."""

from typing import Any

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.plan.model import Plan, Result
from ambition_cli.domain.plan.records import experiment_named, line_named
from ambition_cli.domain.progress import verdict
from ambition_cli.errors import Misused, Refused
from support.plans import TODAY, plan_of
from support.rows import each

SAID = {"verdict": "keep", "observed": "three asked for more", "learned": "I prepare gladly"}


def trying(**tables: Any) -> Plan:
    """Return a plan with a running experiment, about a line and an open heading."""
    return plan_of(
        ambition={
            "more_of": [{"id": "m1", "text": "teaching"}, {"id": "m2", "text": "writing"}],
            "impact": [{"id": "i1", "text": "they decide alone"}],
        },
        experiments=[
            {"id": "e1", "title": "Teach one session", "status": "running", "started": TODAY,
             "serves": ["m2", "problems"]},
            {"id": "e2", "title": "Teach a course", "status": "later", "after": "e1"},
        ],
        **tables,
    )  # fmt: skip


def test_it_is_about_the_lines_it_serves_and_the_first_of_each_heading() -> None:
    plan = trying()
    found = verdict.lines_about(plan, plan.experiments[0])
    assert [line.id for line in found] == ["m2", "i1", "m1"]
    assert verdict.headings_about(plan, plan.experiments[0]) == ["problems"]
    assert verdict.headings_about(plan, plan.experiments[1]) == []


@pytest.mark.parametrize("text", ["m1 4, i1 5", "m1=4 i1=5", "ｍ1 ４，i1 ５", "m1 4,i1 5,"])
def test_ratings_are_said_in_pairs(text: str) -> None:
    assert verdict.ratings_said(trying(), text) == {"m1": 4, "i1": 5}


def test_no_rating_is_said_by_nothing() -> None:
    assert verdict.ratings_said(trying(), " ") == {}


@pytest.mark.parametrize("text", ["I like it a lot so yes", "m1", "m1 6", "4 m1"])
def test_what_holds_no_pairs_is_refused_without_quoting_what_was_not_typed(text: str) -> None:
    with pytest.raises(Refused, match=r"^give each line a number from 1 to 5"):
        verdict.ratings_said(trying(), text)


def test_a_rating_given_as_a_flag_is_a_line_and_a_number() -> None:
    assert verdict.ratings_given(trying(), ["m1=4", " i1 = 5 "]) == {"m1": 4, "i1": 5}
    for wrong in ("m1", "m1=9", "=4=", "m1=four"):
        with pytest.raises(Misused, match="is not a rating"):
            verdict.ratings_given(trying(), [wrong])
    with pytest.raises(Refused, match="there is no line “m9”") as refused:
        verdict.ratings_given(trying(), ["m9=4"])
    assert not isinstance(refused.value, Misused), "it may be right in another plan"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", None),
        ("m1 teaching and preparing", ("m1", "teaching and preparing")),
        ("m1=teaching", ("m1", "teaching")),
        ("problems They wait alone", ("problems", "They wait alone")),
    ],
)
def test_a_rewording_is_said_by_a_line_or_an_open_heading_and_words(
    text: str, said: tuple[str, str] | None
) -> None:
    assert verdict.rewording_said(trying(), text) == said


@pytest.mark.parametrize("text", ["m1", "m9 teaching", "impact They go home", "teaching"])
def test_other_replies_reword_nothing(text: str) -> None:
    with pytest.raises(Refused, match="the id of a line and its new words"):
        verdict.rewording_said(trying(), text)


def test_a_line_is_brought_by_a_flag_under_an_open_heading_alone() -> None:
    plan = trying()
    assert verdict.rewording_given(plan, "problems=They wait") == ("problems", "They wait")
    assert verdict.rewording_given(plan, "m1=x=y") == ("m1", "x=y")
    with pytest.raises(Refused, match="there is no line “impact”"):
        verdict.rewording_given(plan, "impact=They go home on time")
    with pytest.raises(Misused, match="has no ="):
        verdict.rewording_given(plan, "m1")


@pytest.mark.parametrize("name", verdict.NEEDED)
def test_what_is_needed_and_was_not_said_is_named(name: str) -> None:
    answers = {key: said for key, said in SAID.items() if key != name}
    with pytest.raises(Misused, match=rf"^to finish e1, give --{name}$"):
        verdict.refuse_unanswered("e1", answers)
    verdict.refuse_unanswered("e1", SAID)


def result_of(plan: Plan) -> Result:
    """Return the result of the first experiment, which has one."""
    result = experiment_named(plan, "e1").result
    assert result
    return result


def test_finishing_keeps_what_was_said() -> None:
    plan = verdict.finished(trying(), "e1", {**SAID, "liking": 5, "fit": {"m1": 4}}, TODAY)
    assert experiment_named(plan, "e1").status == "finished"
    result = result_of(plan)
    assert (result.on, result.verdict, result.learned) == (TODAY, "keep", "I prepare gladly")
    assert (result.liking, result.fit) == (5, {"m1": 4})
    assert plan.ambition == trying().ambition


@pytest.mark.parametrize("name", ["observed", "learned"])
def test_what_the_person_cannot_tell_is_left_open(name: str) -> None:
    plan = verdict.finished(trying(), "e1", {**SAID, name: "no idea"}, TODAY)
    assert not getattr(result_of(plan), name)


def test_a_line_is_reworded_by_what_was_learned() -> None:
    plan = verdict.finished(trying(), "e1", {**SAID, "reworded": ("m1", "preparing")}, TODAY)
    assert line_named(plan, "m1").text == "preparing"
    assert [(one.was, one.from_experiment) for one in plan.changes] == [("teaching", "e1")]


def test_an_open_heading_gets_a_line_from_what_was_learned() -> None:
    plan = verdict.finished(trying(), "e1", {**SAID, "reworded": ("problems", "They wait")}, TODAY)
    assert [line.text for line in plan.ambition.problems] == ["They wait"]
    assert [(one.line, one.from_experiment) for one in plan.changes] == [("p1", "e1")]


@pytest.mark.parametrize(("said", "waited"), [("keep", []), ("stop", ["e2"])])
def test_what_waited_for_it_waited_in_vain_unless_it_was_kept(said: str, waited: list[str]) -> None:
    plan = verdict.finished(trying(), "e1", {**SAID, "verdict": said}, TODAY)
    follows = verdict.what_follows(plan, "e1", catalogue(), TODAY)
    assert [one.id for one in follows.waited] == waited


def test_what_waited_for_what_was_kept_is_what_to_try_next() -> None:
    plan = verdict.finished(trying(), "e1", SAID, TODAY)
    follows = verdict.what_follows(plan, "e1", catalogue(), TODAY)
    assert follows.probe
    assert (follows.probe.experiment.id, follows.number) == ("e2", 1)


@each(
    ("said", "meant"),
    [
        ("keep", "keep"),
        ("s", "stop"),
        ("went well, i'd do it again", "keep"),
        ("again", "keep"),
        ("gerne wieder", "keep"),
        ("kinda", "unclear"),
        ("más o menos", "unclear"),
        ("微妙", "unclear"),
        ("I'd do it again, but differently", "change"),
        ("i wouldn't do it again", "stop"),
        ("not for me", "stop"),
        ("never again", "stop"),
    ],
)
def test_a_verdict_is_told_in_other_words_too(said: str, meant: str) -> None:
    word, told = verdict.verdict_meant(said)
    assert word == meant
    assert told in ("", f"I'll take that as {meant}.")


@each("said", ["it was long", "i was bored again", "i can't do this any more", "encore flou"])
def test_what_is_no_verdict_is_asked_again(said: str) -> None:
    with pytest.raises(Refused, match="say keep, change, stop or unclear"):
        verdict.verdict_meant(said)


def test_a_criterion_that_is_neither_met_nor_not_stays_open() -> None:
    assert verdict.criterion_meant("y") == (True, "")
    assert verdict.criterion_meant("kinda") == (
        None,
        "I'll leave that open, as it's neither a yes nor a no.",
    )


@each("text", ["3", "3/5", "all 3", "3 for all"])
def test_one_number_rates_each_line_that_was_asked_about(text: str) -> None:
    about = verdict.lines_about(trying(), trying().experiments[0])
    assert verdict.ratings_said(trying(), text, about) == {one.id: 3 for one in about} != {}
