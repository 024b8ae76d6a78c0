"""What is sent: the answers, and of what is private, of strain and of names not one byte."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.assistant.brief import Correction, brief
from ambition_cli.assistant.command import run
from ambition_cli.assistant.read import KINDS
from ambition_cli.assistant.sent import Sent
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words.choices import OTHERS
from conftest import few_examples
from support.answers import answers
from support.commands import recorded
from support.plans import EXAMPLES, TODAY, plan_of
from support.planting import ANIMALS, with_secret
from support.planting import KINDS as RECORDS
from support.replies import interviewed
from support.rows import each

DAY = dt.date(2026, 7, 20)


def everything_sent(plan: Plan) -> str:
    """Return all that can be sent of a plan: each brief, for each listener, and its mending."""
    texts = []
    for kind in KINDS:
        for listener in OTHERS if kind == "answer" else OTHERS[:1]:
            made = brief(kind, plan, TODAY, listener=listener)
            texts += [made.text, made.mending(["e1: too long"])]
    return "\n".join(texts)


@pytest.mark.parametrize("kind", RECORDS)
def test_a_private_record_and_whatever_quotes_it_is_in_no_brief(kind: str) -> None:
    sent = everything_sent(plan_of(**with_secret(kind))).casefold()
    assert [animal for animal in ANIMALS if animal in sent] == []


SECRETS = ("Quzzaxilo", "Vrantheploq", "Gwimsloch", "Jorvexation", "Plurkwaid")
ONESELF, HELPER, SURNAME, TOLD, KNOWN = (
    "Xanthippelor", "Bartholozew", "Quillfeazer", "Dorwenka", "Ytterzyne",
)  # fmt: skip
NAMES, FULL = (ONESELF, HELPER, SURNAME, TOLD, KNOWN), f"{HELPER} {SURNAME}"
FORMS = ("{}", "Ask {} first", "{}'s room", "met “{}” and left", "{}に聞く", "*{}*, in May: {}")


@st.composite
def told_everything(draw: st.DrawFn) -> dict[str, Any]:
    """Return a plan of any answers, with names anywhere and secrets in what is private."""
    tables = draw(answers())

    def naming(text: str) -> str:
        name = draw(st.sampled_from((*NAMES, FULL)))
        cased = draw(st.sampled_from((str.title, str.upper, str.lower)))
        said = draw(st.sampled_from(FORMS)).replace("{}", cased(name))
        return draw(st.sampled_from((f"{text} {said}", f"{said} {text}", text)))

    ambition: dict[str, Any] = {
        heading: [{"text": naming(text)} for text in texts]
        for heading, texts in tables["ambition"].items()
    }
    ambition["problems"].append({"id": "p9", "text": SECRETS[0], "private": True})
    tables["ambition"] = ambition
    tables["person"]["name"] = ONESELF
    tables["helpers"] = [
        {"name": FULL, "role": draw(st.sampled_from(("mentor", "other")))},
        {"name": f"{SECRETS[1]} Person", "private": True, "ask": naming("help")},
    ]
    tables["told"] = [{"on": DAY, "to": f"{TOLD}, my manager"}]
    tables["options"] = [
        {**one, "name": naming(one["name"]), "knows": KNOWN, "doubt": naming("may be dull")}
        for one in tables["options"]
    ] or [{"name": "Teach", "knows": KNOWN}]
    tables["interview"] |= {"today": naming("work"), "strain": SECRETS[3], "lost": SECRETS[4]}
    tables["interview"]["obstacle"] = naming(tables["interview"]["obstacle"])
    log = [
        {"on": DAY, "note": naming("went well"), "energy": 4},
        {"on": DAY, "note": f"{SECRETS[2]} hurt", "private": True},
    ]
    tables["experiments"] = [
        {
            "title": naming("Try it"),
            "status": "running",
            "log": log,
            "helper": f"{HELPER} {SURNAME}",
        },
        {
            "title": naming("Tried"),
            "status": "finished",
            "drafted_from": ["p9"],
            "steps": [f"Look at {SECRETS[0]}"],
            "result": {"on": DAY, "verdict": "keep", "learned": naming("much")},
        },
    ]
    tables["reviews"] = [
        {"on": DAY, "went_well": naming("all")},
        {"on": DAY, "next": SECRETS[2], "private": True},
    ]
    tables["notes"] = [{"on": DAY, "text": SECRETS[2], "private": True}]  # unknown here
    return tables


@few_examples
@given(told_everything())
def test_no_byte_of_a_secret_or_a_name_reaches_a_command(
    tmp_path_factory: pytest.TempPathFactory, tables: dict[str, Any]
) -> None:
    plan = plan_of(**tables)
    command, received = recorded(tmp_path_factory.mktemp("sent"))
    said = [Correction(f"Deciding with {HELPER}", f"No, with {SURNAME}, says {ONESELF}")]
    made = brief("plan", plan, TODAY, corrections=said)
    run(command, f"{everything_sent(plan)}{made.text}{made.again('{}', [f'{HELPER}: {TOLD}'])}")
    got = received.read_bytes().decode().casefold()
    assert "think first" in got
    found = [
        one for one in (*SECRETS, ONESELF, HELPER, SURNAME, TOLD, KNOWN) if one.casefold() in got
    ]
    assert found == []


@each("name", ["ana", "haruka", "lucia", "samira", "tomasz"])
def test_names_of_the_examples_stay_and_their_answers_go(name: str) -> None:
    tables = tomli.loads((EXAMPLES / f"{name}.toml").read_text(encoding="utf-8"))
    plan = plan_of(**tables)
    sent = brief("plan", plan, TODAY).text
    for person in (plan.person.name, *(one.name for one in plan.helpers)):
        assert person
        assert person not in sent
    for line in plan.ambition.problems + plan.ambition.less_of:
        assert json.dumps(line.text, ensure_ascii=False)[1:-1] in sent


def of(**tables: Any) -> dict[str, Any]:
    return Sent(plan_of(**tables), TODAY).answers()


def test_the_answers_are_sent_with_ids_and_what_kind_of_statement_they_are() -> None:
    sent = of(
        ambition={
            "problems": [{"id": "p1", "text": "Nobody reads the minutes", "why": "I wrote them"}],
            "less_of": [{"id": "l1", "text": "Travelling", "hard_no": True}],
        },
        options=[{"id": "o1", "name": "Head of Support", "kind": "lead", "doubt": "too lonely"}],
        person={"hours_per_week": 2, "months": 3, "not_before": dt.date(2026, 8, 3)},
        interview={
            "occasion": "review",
            "occasion_on": dt.date(2026, 9, 1),
            "usual_answer": "Head of Support, I guess",
            "today": "tickets",
            "unknown": ["impact"],
            "light": True,
        },
    )
    assert sent["problems"] == [
        {"id": "p1", "text": "Nobody reads the minutes", "why": "I wrote them"}
    ]
    assert sent["less_of"][0]["hard_no"] is True
    assert sent["options"] == [
        {"id": "o1", "name": "Head of Support", "kind": "lead", "doubt": "too lonely"}
    ]
    assert (sent["occasion"], sent["occasion_on"], sent["today"]) == (
        "review", dt.date(2026, 9, 1), "tickets",
    )  # fmt: skip
    assert (sent["hours_a_week"], sent["months"], sent["horizon"]) == (2, 3, dt.date(2026, 11, 3))
    assert (sent["not_known_yet"], sent["light"]) == (["impact"], True)


def test_a_question_of_ones_own_is_sent_as_one() -> None:
    sent = of(ambition={"problems": [{"id": "p1", "text": "What do I actually want?"}]})
    assert sent["problems"][0]["kind"] == "question"


@each(
    ("text", "kind"),
    [
        ("at least 80k", "pay"),
        ("fully remote", "place"),
        ("home before school pick-up", "care"),
        ("a visa", "permit"),
        ("kein Umzug", "place"),
        ("残業なし", "hours"),
        ("something with dogs", "other"),
    ],
)
def test_of_a_condition_the_kind_is_sent_and_its_words_stay(text: str, kind: str) -> None:
    condition = {"id": "c1", "text": text, "figure": "90,000", "not_for": ["manager"]}
    assert of(ambition={"conditions": [condition]})["conditions"] == [{"id": "c1", "kind": kind}]


def test_the_words_of_a_condition_go_where_the_person_opened_it() -> None:
    condition = {"id": "c1", "text": "at least 80k", "figure": "90,000", "not_for": []}
    sent = of(ambition={"conditions": [condition]})["conditions"]
    assert sent == [{"id": "c1", "kind": "pay", "text": "at least 80k", "figure": "90,000"}]


def test_strain_is_not_sent_wherever_it_was_typed() -> None:
    text = "I'm burnt out"
    plan = plan_of(
        ambition={"problems": [{"id": "p1", "text": text}, {"id": "p2", "text": "Late invoices"}]},
        interview={"strain": text, "today": f"Mostly tickets. {text}", "matters_most": "p1"},
        experiments=[
            {
                "id": "e1",
                "title": "Rest",
                "serves": ["p1"],
                "log": [{"on": DAY, "note": text}, {"on": DAY, "note": "slept"}],
            }
        ],
        reviews=[{"on": DAY, "went_badly": text, "went_well": "slept"}],
    )
    sent = everything_sent(plan)
    assert "burnt" not in sent
    assert "slept" in sent
    assert "Late invoices" in sent


def test_troubles_of_others_are_no_strain() -> None:
    sent = of(ambition={"problems": [{"id": "p1", "text": "Nurses are burnt out after a year"}]})
    assert len(sent["problems"]) == 1


def test_people_have_the_same_roles_in_each_brief() -> None:
    helpers = [
        {"name": "Mei", "role": "mentor", "not_for": ["manager"]},
        {"name": "Ruth", "role": "mentor"},
        {"name": "Ada Quill", "role": "mentor", "private": True},
    ]
    plan = plan_of(
        ambition={"problems": [{"id": "p1", "text": "Late invoices, as Quill and Ruth say"}]},
        helpers=helpers,
    )
    for kind in KINDS:
        made = brief(kind, plan, TODAY)
        assert "as (private) and my mentor 2 say" in made.text
        assert made.aliases.restore("my mentor 1, my mentor 2") == "Mei, Ruth"
        assert "Quill" not in made.text


def test_a_condition_that_stays_is_not_quoted_elsewhere() -> None:
    plan = plan_of(
        ambition={"conditions": [{"id": "c1", "text": "at least 80k", "not_for": ["manager"]}]},
        interview={"obstacle": "I settle for less, though I need at least 80k"},
        options=[{"id": "o1", "name": "Lead analyst", "doubt": "it isn't at least 80k"}],
    )
    assert "80k" not in everything_sent(plan)


def test_an_answer_is_made_of_what_its_listener_may_see() -> None:
    plan = plan_of(
        ambition={"problems": [{"id": "p1", "text": "Late invoices"}]},
        options=[
            {"id": "o1", "name": "Talk to a recruiter at Globex", "kind": "search"},
            {"id": "o2", "name": "Teaching", "kind": "teach", "doubt": "too shy"},
        ],
        interview={"obstacle": "I give up", "usual_answer": "Something at Globex"},
    )
    for_manager = brief("answer", plan, TODAY, listener="manager").text
    assert "Teaching" in for_manager
    for out in ("Globex", "recruiter at", "give up", "too shy"):
        assert out not in for_manager
    assert "Globex" in brief("answer", plan, TODAY, listener="recruiter").text


def test_what_was_tried_and_reached_before_is_sent_with_the_answers() -> None:
    sent = of(
        goals=[{"id": "g1", "title": "Teach", "status": "reached"}, {"id": "g2", "title": "Now"}],
        experiments=[
            {
                "id": "e1",
                "title": "Tried",
                "status": "finished",
                "result": {"on": DAY, "verdict": "stop", "learned": "not for me"},
            },
            {"id": "e2", "title": "Planned"},
        ],
    )
    assert [one["id"] for one in sent["goals_before"]] == ["g1"]
    assert sent["tried_before"][0]["result"]["learned"] == "not for me"
    assert "goals" not in sent


def test_a_review_gets_logs_verdicts_and_learnings(tmp_path: Path) -> None:
    plan = plan_of(
        experiments=[
            {
                "id": "e1",
                "title": "Tried",
                "status": "finished",
                "log": [{"on": DAY, "note": "tired after it", "energy": 2}],
                "result": {"on": DAY, "verdict": "stop", "learned": "not for me"},
            }
        ]
    )
    sent = brief("review", plan, TODAY).text
    for said in ("tired after it", '"energy": 2', '"verdict": "stop"', "not for me"):
        assert said in sent


def sent_for(plan: Plan) -> str:
    return brief("plan", plan, TODAY).text


def test_nothing_is_sent_of_fields_that_nobody_decided_about() -> None:
    plan = plan_of(
        ambition={"problems": [{"id": "p1", "text": "Late invoices", "mine": "unknown words"}]},
        mine="unknown words",
    )
    assert "unknown words" not in everything_sent(plan)


def test_a_goal_said_in_the_interview_goes_along_unless_something_is_private() -> None:
    problem = {"id": "p1", "text": "Late invoices"}
    edits = [{"draft": "contribute-p1", "field": "title", "text": "Invoices leave within a day"}]
    plan = plan_of(ambition={"problems": [problem]}, interview={"edits": edits})
    assert '"goal_in_their_words": {"title": "Invoices leave within a day"}' in sent_for(plan)
    private = plan_of(
        ambition={"problems": [problem, {"id": "p2", "text": "My divorce", "private": True}]},
        interview={"edits": edits},
    )
    assert "within a day" not in sent_for(private)


def test_what_stands_in_the_plan_goes_along_and_ours_does_not() -> None:
    ours = {"drafted_from": ["p1"], "status": "active"}
    plan = plan_of(
        ambition={"problems": [{"id": "p1", "text": "Late invoices"}]},
        goals=[
            {"id": "g1", "title": "Ours", **ours},
            {"id": "g2", "title": "My own", "status": "active"},
            {"id": "g3", "title": "Said at the interview", **ours},
        ],
        experiments=[
            {"id": "e1", "title": "Drafted", "archetype": "talk-to-three", "status": "planned"},
            {"id": "e2", "title": "Running", "status": "running", "starts": DAY},
        ],
        interview={"edits": [{"draft": "x", "field": "title", "text": "Said at the interview"}]},
    )
    sent = sent_for(plan)
    for said in ("My own", "Said at the interview", "Running"):
        assert said in sent
    for kept in ("Ours", "Drafted"):
        assert f'"{kept}"' not in sent


def test_what_was_said_to_a_reading_is_sent_as_the_plan_is() -> None:
    plan = plan_of(
        ambition={"problems": [{"id": "p1", "text": "My divorce", "private": True}]},
        helpers=[{"name": "Mei", "role": "mentor"}],
    )
    said = (
        Correction("It is decided with Mei.", "No, because of my divorce."),
        Correction("Rest comes first.", "Yes, I'm burnt out and can't sleep."),
    )
    sent = brief("plan", plan, TODAY, corrections=said).text
    assert "It is decided with my mentor." in sent
    for kept in ("Mei", "divorce", "burnt out"):
        assert kept not in sent


def test_of_many_years_the_last_is_sent_and_it_is_said_how_much_is_not() -> None:
    tried = [
        {
            "id": f"e{number}",
            "title": f"Tried number {number}",
            "status": "finished",
            "log": [{"on": DAY, "note": f"noted of {number}. {'word ' * 20}"}],
            "result": {"on": DAY, "verdict": "stop", "learned": f"learned from {number}"},
        }
        for number in range(1, 1_001)
    ]
    plan = plan_of(
        ambition={"problems": [{"id": "p1", "text": "Late invoices"}]}, experiments=tried
    )
    sent = brief("review", plan, TODAY).text
    assert len(sent) < 80_000
    for said in ("learned from 1000", "learned from 941", "noted of 1000.", "noted of 801."):
        assert said in sent
    for gone in ("learned from 940", "noted of 800."):
        assert gone not in sent
    assert '"older_left_out": {"experiments": 940, "notes": 800}' in sent


def test_a_draft_of_ours_never_stands_though_what_it_was_made_from_is_private() -> None:
    plan = interviewed("ana")
    first = plan.ambition.problems[0]
    lines = (with_fields(first, {"private": True}), *plan.ambition.problems[1:])
    ambition = with_fields(plan.ambition, {"problems": lines})
    hidden = plan.model_copy(update={"ambition": ambition})
    about = [one for one in hidden.experiments if first.id in one.serves and one.is_planned]
    assert about
    assert Sent(hidden, TODAY).answers().get("experiments_that_stand") is None


def test_a_kind_that_is_not_sure_is_not_sent_with_a_line() -> None:
    plan = plan_of(ambition={"more_of": ["owning one thing, with my name on it", "AI"]})
    [unsure, vague] = Sent(plan, TODAY).answers()["more_of"]
    assert "kind" not in unsure
    assert vague["kind"] == "vague"
