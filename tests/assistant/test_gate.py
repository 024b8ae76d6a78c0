"""The gate: each row of its table finds what it is for, and nothing in a reply that is good."""

from typing import Any

import pytest

from ambition_cli.assistant.gate import passed, with_drafts
from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.plan.model import Plan, changed, with_fields
from ambition_cli.domain.progress.check import findings
from support.plans import TODAY, plan_of
from support.replies import (
    PEOPLE,
    experiment,
    gated,
    goal,
    interviewed,
    needs_recorded,
    person_of,
    recorded,
    reply,
)
from support.rows import each

ANSWERS = """
[person]
hours_per_week = 4
months = 5
[interview]
obstacle = "evenings fill up"
[[ambition.problems]]
id = "p1"
text = "Newcomers doubt themselves and get no support"
[[ambition.impact]]
id = "i1"
text = "They trust their own judgement within half a year"
[[ambition.more_of]]
id = "m1"
text = "teaching and explaining"
[[ambition.less_of]]
id = "l1"
text = "evenings away from home"
hard_no = true
tags = ["evenings"]
"""
PLAN = plan_of(ANSWERS)
WAITS: dict[str, Any] = {"waits": ["Evenings away from home: nothing here needs any."]}


def points(text: dict[str, Any] | str, plan: Plan = PLAN, **more: Any) -> list[tuple[str, str]]:
    """Return what is found, with what becomes of it."""
    return [(one.sentence, one.becomes) for one in gated(text, plan, **more).points]


def one_point(text: dict[str, Any], plan: Plan = PLAN, **more: Any) -> tuple[str, str]:
    """Return the only thing that is found."""
    found = points(text, plan, **more)
    assert len(found) == 1, found
    return found[0]


def with_goal(**fields: Any) -> dict[str, Any]:
    return reply([goal(**fields)], **WAITS)


def with_experiment(**fields: Any) -> dict[str, Any]:
    return reply(None, [experiment(**fields)], **WAITS)


def test_nothing_is_found_in_a_good_reply() -> None:
    assert points(reply(**WAITS)) == []


# --- the calendar -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"starts": "2025-08-03", "ends": "2025-08-30"}, "nothing may start before 24 July 2026"),
        (
            {"starts": "2026-12-01", "ends": "2026-12-25"},
            "nothing may go on after 24 December 2026",
        ),
        ({"hours": 20, "rung": "part-time"}, "no week may come to more than 4 hours"),
        ({"hours": 5, "ends": "2026-08-03"}, "the week of 3 August 2026 comes to 5 hours"),
    ],
)
def test_days_and_hours_that_do_not_fit_are_found(fields: dict[str, Any], said: str) -> None:
    sentence, becomes = one_point(with_experiment(**fields))
    assert sentence.startswith("experiment 1: ")
    assert said in sentence
    assert becomes == "fit"


def test_the_hours_of_all_experiments_together_are_found() -> None:
    teach = experiment(title="Teach a course", rung="part-time", hours=36,
                       starts="2026-07-27", ends="2026-10-04")  # fmt: skip
    write = experiment(title="Write a guide", criterion="She asks for a copy.", rung="part-time",
                       hours=36, starts="2026-10-05", ends="2026-12-20")  # fmt: skip
    sentence, becomes = one_point(reply(None, [teach, write], **WAITS))
    assert (
        "reply: the experiments come to 72 hours in all; they may take at most 61 hours" in sentence
    )
    assert becomes == "fit"


def test_more_than_two_at_a_time_are_found() -> None:
    titles = ("Teach a class", "Coach a newcomer", "Write a guide")
    criteria = ("Two come back.", "She calls me unasked.", "Three copies are taken home.")
    all_of_them = [
        experiment(title=title, criterion=criterion, hours=1)
        for title, criterion in zip(titles, criteria, strict=True)
    ]
    sentence, _ = one_point(reply(None, all_of_them, **WAITS))
    assert "3 experiments run at the same time on 3 August 2026; at most two may" in sentence


def test_what_runs_already_counts() -> None:
    running = PLAN.model_copy(
        update={
            "experiments": plan_of(
                "".join(
                    f'[[experiments]]\nid = "e{n}"\ntitle = "Own"\nstatus = "running"\nhours = 4\n'
                    "starts = 2026-07-27\nends = 2026-08-23\n"
                    for n in (1, 2)
                )
            ).experiments
        }
    )
    sentence, becomes = one_point(reply(**WAITS), running)
    assert "3 experiments run at the same time" in sentence
    assert becomes == "fit"


def test_experiments_out_of_order_are_found() -> None:
    later = experiment(title="Teach", starts="2026-10-05", ends="2026-11-01", criterion="Two book.")
    sentence, becomes = one_point(reply(None, [later, experiment()], **WAITS))
    assert sentence.startswith("experiment 2: it starts on 3 August 2026")
    assert becomes == "fit"


def test_a_goal_that_is_due_too_early_or_before_its_experiments_is_found() -> None:
    early, _ = one_point(with_goal(due="2026-09-30"))
    assert "24 October 2026 to 24 January 2027" in early
    late = experiment(serves=["p1"], starts="2026-11-02", ends="2026-11-29")
    before, becomes = one_point(
        reply([goal(due="2026-11-01")], [late], waits=["Evenings, teaching"])
    )
    assert "before any experiment for it has ended" in before
    assert becomes == "fit"


def test_what_does_not_fit_gets_days_of_our_calendar_and_says_so() -> None:
    for bad in ({"starts": "2025-08-03", "ends": "2025-08-30"}, {"hours": 9, "ends": "2026-08-09"}):
        found = gated(with_experiment(**bad), PLAN)
        left = passed(found, PLAN, TODAY)
        again = with_drafts(PLAN, left.drafts)
        assert not [one for one in findings(again, catalogue(), TODAY) if one.level == "must"]
        (one,) = left.drafts.experiments
        assert one.starts
        assert one.starts >= TODAY
        (mark,) = left.marks_of("experiment 1")
        assert "check any dates in its text" in mark


def test_hours_that_find_no_room_are_saved_for_later() -> None:
    found = gated(with_experiment(hours=220, rung="part-time"), PLAN)
    left = passed(found, PLAN, TODAY)
    assert left.drafts.experiments[0].is_for_later
    assert "saved for later" in left.marks_of("experiment 1")[0]


def test_an_experiment_of_too_many_hours_is_planned_with_a_part_of_them() -> None:
    found = gated(with_experiment(hours=100, ends="2026-11-22", rung="part-time"), PLAN)
    left = passed(found, PLAN, TODAY)
    (one,) = left.drafts.experiments
    assert one.is_planned
    assert 25 <= (one.hours or 0) <= 50
    assert f"it needs 100 hours, which do not fit, so it is planned with {one.hours}" in (
        " ".join(left.marks_of("experiment 1"))
    )
    again = with_drafts(PLAN, left.drafts)
    assert not [one for one in findings(again, catalogue(), TODAY) if one.level == "must"]


# --- what the answers rule out, and do not hold -------------------------------------------------


@pytest.mark.parametrize(
    "step",
    [
        "Attend the class every Tuesday and Thursday evening.",
        "Teach on Wednesdays at 19:00.",
        "Go to two meetups after seven.",
    ],
)
def test_a_hard_no_is_refused_record_by_record(step: str) -> None:
    bad = experiment(title="Take a class", steps=["Ask.", step, "Note it."], criterion="I book.")
    found = gated(reply(None, [experiment(), bad], **WAITS), PLAN)
    (point,) = found.refused
    assert point.record == "experiment 2"
    assert "evenings, which the answers rule out" in point.sentence
    assert found.sentences == []  # nothing else is wrong, so nothing is asked for again
    assert [one.title for one in passed(found, PLAN, TODAY).drafts.experiments] == [
        "Talk with newcomers about their last decision"
    ]


@each(
    "step",
    [
        'Say: "I don\'t do evenings away from home. Does it need them?"',
        "Ask how many evenings it takes.",
        "Cross out every role that takes evenings.",
        "Call from home on Tuesday evening.",
        "Write one message tonight.",
    ],
)
def test_what_only_speaks_of_a_hard_no_is_not_refused(step: str) -> None:
    assert points(with_experiment(steps=["Ask.", step, "Note it."])) == []


@each(
    ("line", "does", "speaks"),
    [
        ("Arbeit am Abend", "Dienstags abends im Kurs unterrichten.", "Keine Abende zusagen."),
        ("travailler le soir", "Donner un cours le jeudi soir.", "Refuser tout: pas de soir."),
        ("trabajar los sábados", "Dar un taller el sábado.", "¿Hay turnos el sábado?"),
        (
            "viajar a otras ciudades",
            "Viajar a Lisboa para una charla.",
            "Hablar sin viajar.",
        ),
        ("lavorare la sera", "Tenere una lezione giovedì sera.", "Nessuna lezione, non la sera."),
        ("'s avonds werken", "Elke dinsdag 's avonds lesgeven.", "Vraag hoeveel avonden het zijn."),
        ("夜の仕事", "火曜の夜に講座で教える。", "夜は教えないと伝える。"),
        ("出張", "大阪へ出張して話を聞く。", "出張なしで、電話で話を聞く。"),
    ],
)
def test_a_hard_no_is_known_in_other_languages(line: str, does: str, speaks: str) -> None:
    plan = plan_of(
        ambition={
            "problems": [{"id": "p1", "text": line}],
            "more_of": [{"id": "m1", "text": line}],
            "less_of": [{"id": "l1", "text": line, "hard_no": True}],
        }
    )
    ruled = gated(reply(None, [experiment(steps=["a.", does, "c."])], **WAITS), plan)
    assert [one.record for one in ruled.refused] == ["experiment 1"]
    spoken = gated(reply(None, [experiment(steps=["a.", speaks, "c."])], **WAITS), plan)
    assert list(spoken.refused) == []


def test_a_hard_no_without_a_tag_and_a_condition_are_known_by_their_words() -> None:
    own = plan_of(
        '[[ambition.less_of]]\nid = "l1"\ntext = "status reports"\nhard_no = true\n'
        '[[ambition.conditions]]\nid = "c1"\ntext = "no relocation"\n'
    )
    for step in ("Draft two status reports.", "Plan the relocation with the landlord."):
        found = gated(with_experiment(steps=["Ask.", step, "Note it."]), own)
        assert [one.becomes for one in found.refused] == ["refuse"]


def test_a_private_hard_no_is_never_told_to_the_assistant() -> None:
    line = with_fields(PLAN.ambition.less_of[0], {"private": True})
    plan = changed(PLAN, ambition=with_fields(PLAN.ambition, {"less_of": (line,)}))
    found = gated(with_experiment(steps=["Teach at 19:00.", "b.", "c."], title="x " * 10), plan)
    assert found.refused
    assert "it may have at most 9" in " ".join(found.sentences)
    assert "evenings" not in " ".join(found.sentences)


def test_what_is_not_for_others_is_not_said_aloud() -> None:
    plan = plan_of(
        '[[options]]\nid = "o1"\nname = "Move to Globex"\nkind = "move"\nnot_for = ["manager"]\n'
    )
    found = gated(reply(answer="I'd like to move to Globex. Do you know anybody there?"), plan)
    assert ("answer", "refuse") in {
        (one.record, one.becomes) for one in found.refused and found.points
    }
    spoken = {"sentences": [{"text": "I may move to Globex.", "rests_on": ["o1"]}]}
    assert gated(spoken, plan, audience="manager").refused
    assert not gated(spoken, plan, audience="recruiter").refused


def test_names_figures_and_years_that_the_answers_do_not_hold_are_listed() -> None:
    bad = experiment(
        title="Survey the 42 newcomers at Medivanta",
        hypothesis="As in a survey of 2024, 73% of them doubt themselves.",
        steps=["Write to Priya Nair.", "Ask three of them.", "Count 9 answers."],
    )
    point = gated(reply(None, [bad], **WAITS), PLAN).points[0]
    assert point.said == (
        "“Medivanta”, “42”, “73%”, “2024”, “Priya” and “Nair” are not in the answers"
    )
    assert (point.becomes, point.is_mended) == ("mark", False)


# --- words --------------------------------------------------------------------------------------


@each(
    ("fields", "said"),
    [
        ({"title": "Validate p1 with two talks"}, "it says “p1”, which nobody would say"),
        ({"hypothesis": "My more_of will grow."}, "it says “more_of”, which nobody would say"),
        ({"smallest": "Take an hour for your first talk."}, "it says “you”"),
        (
            {"title": "Talk with as many newcomers as I can about their very last decision"},
            "13 words",
        ),
        (
            {"steps": ["Ask.", "Ask again.", "word " * 17]},
            "its step 3 has 17 words; it may have at most 16",
        ),
        ({"steps": ["Ask."]}, "it has 1 step; it needs three to five"),
        ({"criterion": "Of five, four tell me of 3 and book 8 talks."}, "has 4 numbers"),
        ({"serves": ["p9"]}, "p9, which is not among the answers; it may name p1, i1, m1 or l1"),
        ({"option": "o9"}, "leave it empty"),
        ({"criterion": "I feel more confident."}, "its criterion is a feeling"),
    ],
)
def test_how_an_experiment_is_worded_is_mended_and_then_marked(
    fields: dict[str, Any], said: str
) -> None:
    found = gated(with_experiment(**{"serves": ["m1"], **fields}), PLAN)
    marked = [one for one in found.points if said in one.sentence]
    assert [(one.record, one.becomes) for one in marked] == [("experiment 1", "mark")]
    assert said in " ".join(found.sentences)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (
            {"measure": "Coffee chats I have had"},
            "its title and its measure count different things",
        ),
        ({"if_then": "When it is Tuesday I write."}, "it has no plan like “If …, then I …”"),
        ({"from": 2}, "it goes from 2 to 2"),
        ({"measure": "newcomers who decided " + "so " * 20}, "its measure has 23 words"),
    ],
)
def test_how_a_goal_is_worded_is_mended_and_then_marked(fields: dict[str, Any], said: str) -> None:
    sentence, becomes = one_point(with_goal(**fields))
    assert said in sentence
    assert becomes == "mark"


def test_you_is_right_where_somebody_is_asked() -> None:
    step = 'Ask her: "What would you do?"'
    assert points(with_experiment(steps=["Write.", step, "So, what did you do?"])) == []


def test_a_criterion_used_twice_is_found() -> None:
    twice = [
        experiment(),
        experiment(title="Teach a class", starts="2026-09-07", ends="2026-10-04"),
    ]
    sentence, becomes = one_point(reply(None, twice, **WAITS))
    assert sentence.startswith("experiment 2: its criterion is the same as that of experiment 1")
    assert becomes == "mark"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Ich möchte, dass die Neuen ihrem eigenen Urteil trauen, und das ist mir wichtig.",
            "German",
        ),
        (
            "Je voudrais que les nouveaux fassent confiance à leur jugement, et je les aide.",
            "French",
        ),
        ("新人が自分の判断を信じられるようにしたいと思います。一緒に考えます。", "Japanese"),
        ("Я хочу, чтобы новички доверяли своему суждению, и помогаю им в этом.", "Cyrillic"),
    ],
)
def test_another_language_than_that_of_the_answers_is_found(text: str, language: str) -> None:
    record = goal(title=text[:60], measure=text[:60], obstacle=text, if_then=text)
    bad = reply([record], [], ambition=text, answer=text, waits=[text])
    found = [one.sentence for one in gated(bad, PLAN).points if one.record == "reply"]
    assert found == [
        f"reply: it is in {language}, and the answers are in English; "
        "write all of it in the language of the answers"
    ]


def test_what_got_no_turn_is_asked_for_and_then_named_as_waiting() -> None:
    plan = plan_of(ANSWERS + '[[options]]\nid = "o1"\nname = "Head of Product"\nkind = "lead"\n')
    found = gated(reply(None, [experiment(serves=["p1"])]), plan)
    assert [one.record for one in found.points] == ["m1", "l1", "o1"]
    assert "m1: “teaching and explaining” is not covered; it belongs in" in " ".join(
        found.sentences
    )
    assert passed(found, plan, TODAY).waits[-1] == "“Head of Product” is not covered"


@pytest.mark.parametrize(
    "waits",
    [
        ["Head of Product, evenings and teaching: not before spring."],
        ["An evening out", "A head of product", "To teach"],
    ],
)
def test_what_waits_by_name_has_its_turn(waits: list[str]) -> None:
    plan = plan_of(ANSWERS + '[[options]]\nid = "o1"\nname = "Head of Product"\nkind = "lead"\n')
    found = gated(reply(None, [experiment(serves=["p1"])], waits=waits), plan)
    assert [one for one in found.points if one.becomes == "wait"] == []


def test_what_is_private_is_not_asked_for() -> None:
    plan = plan_of(ANSWERS + '[[options]]\nid = "o1"\nname = "Move away"\nprivate = true\n')
    found = gated(reply(), plan)
    assert "o1" not in {one.record for one in found.points}
    assert "Move" not in " ".join(found.sentences)


# --- the other forms ----------------------------------------------------------------------------


def test_what_is_seen_rests_on_records_that_are_there() -> None:
    seen = {"seen": [{"text": "I log at night.", "rests_on": ["e9"]}, {"text": "I rest."}]}
    assert [one.sentence for one in gated(seen, PLAN).refused] == [
        "sentence 1: it rests on e9, which does not exist; name the ids it rests on",
        "sentence 2: it does not say what it rests on; name the ids it rests on",
    ]


def test_a_question_has_at_most_25_words() -> None:
    assert points({"question": "Why " * 26 + "?"}) != []
    assert points({"question": "Who noticed it first, and what did they say?"}) == []


# --- recorded replies ---------------------------------------------------------------------------


@needs_recorded
@pytest.mark.parametrize("person", PEOPLE)
def test_a_recorded_reply_passes_as_it_is(person: str) -> None:
    plan = interviewed(person)
    found = gated(recorded(person), plan)
    assert [one.sentence for one in found.points] == []
    after = with_drafts(plan, passed(found, plan, TODAY).drafts)
    assert [one for one in findings(after, catalogue(), TODAY) if one.level == "must"] == []


@needs_recorded
@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("01", {}),
        ("04", {"p2": "wait", "l1": "wait", "o2": "wait"}),
        ("05", {"experiment 6": "fit", "reply": "fit", "experiment 1": "mark"}),
        ("06", {"experiment 1": "fit", "experiment 2": "fit", "goal 1": "fit"}),
        ("07", {"goal 1": "mark", "experiment 1": "mark", "experiment 2": "mark"}),
        ("08", {"goal 1": "mark", "experiment 1": "mark", "answer": "mark", "waits": "mark"}),
        ("09", {"reply": "mark"}),
        ("10", {"goal 1": "mark", "experiment 2": "mark", "experiment 4": "mark"}),
        ("11", {"goal 1": "mark", "experiment 1": "mark", "experiment 2": "mark"}),
        ("12", {}),
    ],
)
def test_a_bad_reply_ends_as_it_should(number: str, expected: dict[str, str]) -> None:
    plan = interviewed(person_of(number))
    found = gated(recorded(number), plan)
    pairs = {(one.record, one.becomes) for one in found.points}
    assert set(expected.items()) <= pairs
    assert bool(expected) == bool(pairs)
    after = with_drafts(plan, passed(found, plan, TODAY).drafts)
    calendar = ("week-overfull", "goal-horizon", "goal-undated", "hard-no", "goal-too-many")
    assert [one for one in findings(after, catalogue(), TODAY) if one.rule in calendar] == []


def test_what_tries_an_option_helps_the_goal_that_decides_on_it() -> None:
    plan = interviewed("ana")
    name = plan.options[0].name
    about = goal(
        title=f"{name} has an answer from me",
        measure="Options with a yes, a no or a not yet",
        serves=["m1"],
    )
    form = reply([goal(serves=["p1", "m1"]), about], [experiment(option="o1"), experiment()])
    left = gated(form, plan)
    first, decides = left.drafts.goals
    assert [one.goal for one in left.drafts.experiments] == [decides.id, first.id]
    assert not [one for one in left.points if "count different things" in one.wrong]
