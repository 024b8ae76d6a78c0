"""Weighing: what turned up, held against the lines, kept on its option by the day."""

import datetime as dt

import pytest

from ambition_cli.domain.plan import lines
from ambition_cli.domain.plan.model import Person, Plan, changed
from ambition_cli.domain.progress import weighing
from ambition_cli.domain.words.choices import Judgement
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of
from support.rows import each

OFFER = "Head of Product at a bank"


def ana() -> Plan:
    return plan_of(
        ambition={
            "problems": [{"id": "p1", "text": "self-doubt"}],
            "more_of": [{"id": "m1", "text": "teaching"}],
            "less_of": [
                {"id": "l1", "text": "slides"},
                {"id": "l2", "text": "evenings", "hard_no": True},
            ],
        },
        options=[
            {"id": "o1", "name": "Head of Product at a smaller company"},
            {"id": "o2", "name": "Coaching"},
            {"id": "o3", "name": "Coaching people"},
        ],
    )


def test_hard_nos_are_asked_first_and_what_to_do_less_of_last() -> None:
    asked = weighing.asked_lines(ana())
    assert [line.id for line in asked] == ["l2", "p1", "m1", "l1"]
    groups = [weighing.group_of(ana(), line) for line in asked]
    assert groups == ["hard_no", "problems", "more_of", "less_of"]


def test_what_turned_up_is_kept_once_with_its_source_and_the_kind_of_its_name() -> None:
    plan = weighing.weighed(ana(), OFFER, {"lines": {"p1": "no"}}, TODAY)
    plan = weighing.weighed(plan, OFFER.lower(), {"hours": 45}, TODAY)
    offer = plan.options[-1]
    assert len(plan.options) == 4
    assert (offer.id, offer.name, offer.source, offer.kind) == ("o4", OFFER, "weigh", "search")
    assert len(offer.weighed) == 1
    assert (offer.weighed[0].lines, offer.weighed[0].hours) == ({"p1": "no"}, 45)


@pytest.mark.parametrize(
    ("name", "id"),
    [
        pytest.param("o2", "o2", id="an id"),
        pytest.param("coaching", "o2", id="a whole name, though it begins another"),
        pytest.param("Head of", "o1", id="the beginning of one"),
    ],
)
def test_an_option_that_is_there_is_weighed_again_rather_than_doubled(name: str, id: str) -> None:
    plan = weighing.weighed(ana(), name, {"hours": 3}, TODAY)
    assert [one.id for one in plan.options if one.weighed] == [id]
    assert len(plan.options) == 3
    assert plan.options[0].source is None


def test_something_takes_no_more_hours_than_a_week_has() -> None:
    assert weighing.hours_of_a_week(168) == 168
    with pytest.raises(Refused, match="a week has 168 hours"):
        weighing.hours_of_a_week(168.5)


@pytest.mark.parametrize("name", ["o9", "Coach", "c"])
def test_an_id_of_nothing_and_the_beginning_of_several_are_no_new_option(name: str) -> None:
    with pytest.raises(Refused, match=r"o9|o2 and o3"):
        weighing.weighed(ana(), name, {"hours": 3}, TODAY)


def test_another_day_has_its_own_weighing_and_goes_on_from_the_one_before() -> None:
    later = TODAY + dt.timedelta(days=9)
    first = {"lines": {"p1": "no", "m1": "partly"}, "hours": 45, "reversible": "hard"}
    plan = weighing.weighed(ana(), OFFER, first, TODAY)
    plan = weighing.weighed(plan, OFFER, {"lines": {"p1": "yes"}, "hours": None}, later)
    before, now = plan.options[-1].weighed
    assert before.lines == {"p1": "no", "m1": "partly"}
    assert (now.on, now.lines) == (later, {"p1": "yes", "m1": "partly"})
    assert (now.hours, now.reversible) == (None, "hard")
    assert weighing.turned(plan.options[-1]) == {"p1": "no"}


def test_what_nobody_answered_is_open_and_cannot_tell_is_an_answer() -> None:
    assert weighing.still_open(ana(), None) == [
        "l2", "p1", "m1", "l1", "hours", "displaces", "reversible",
    ]  # fmt: skip
    answers = {"lines": {"l2": "unclear", "p1": "no"}, "displaces": "my Tuesdays"}
    plan = weighing.weighed(ana(), OFFER, answers, TODAY)
    left = weighing.still_open(plan, plan.options[-1])
    assert left == ["m1", "l1", "hours", "reversible"]


def test_a_line_dropped_later_stays_in_what_was_said_and_not_in_what_is_asked() -> None:
    plan = weighing.weighed(ana(), OFFER, {"lines": {"p1": "no", "m1": "yes"}}, TODAY)
    plan = lines.drop(plan, "p1", TODAY)
    assert plan.options[-1].weighed[0].lines == {"p1": "no", "m1": "yes"}
    assert "p1" not in weighing.still_open(plan, plan.options[-1])
    plan = weighing.weighed(plan, OFFER, {"hours": 3}, TODAY + dt.timedelta(days=1))
    assert plan.options[-1].weighed[1].lines == {"m1": "yes"}


def test_a_line_taken_back_while_it_is_being_said_takes_its_judgements_along() -> None:
    plan = weighing.weighed(ana(), OFFER, {"lines": {"p1": "no", "m1": "yes"}}, TODAY)
    plan = lines.without(plan, "p1")
    assert plan.options[-1].weighed[0].lines == {"m1": "yes"}
    assert changed(plan) == plan


def test_a_judgement_of_no_line_is_refused_with_its_place() -> None:
    with pytest.raises(ValueError, match=r"options\.o1\.weighed\.lines: refers to p7"):
        plan_of(options=[{"name": "x", "weighed": [{"on": TODAY, "lines": {"p7": "yes"}}]}])


@each(
    ("typed", "judgement"),
    [
        ("y", "yes"), ("YES", "yes"), ("p", "partly"), ("part", "partly"), ("n", "no"),
        ("?", "unclear"), ("can’t tell", "unclear"), ("unclear", "unclear"), ("ｙ", "yes"),
        ("？", "unclear"), ("no idea", "unclear"),
    ],
)  # fmt: skip
def test_answers_are_short_keys_or_words_on_any_keyboard(typed: str, judgement: Judgement) -> None:
    assert weighing.judgement_said(typed) == judgement


@each("typed", ["", "maybe", "yess", "u", "1"])
def test_what_is_no_answer_is_refused_with_the_keys(typed: str) -> None:
    with pytest.raises(Refused, match=r"y \(yes\), p \(partly\)"):
        weighing.judgement_said(typed)


def test_the_way_back_is_said_in_a_word() -> None:
    said = [weighing.way_back_said(text) for text in ("e", "Hard", "no", "none", "no way back")]
    assert said == ["easy", "hard", "no", "no", "no"]
    with pytest.raises(Refused, match="easy, hard or none"):
        weighing.way_back_said("difficult")


def test_a_judgement_holds_for_a_line_in_the_words_that_were_asked_about() -> None:
    plan = ana()
    asked = plan.ambition.problems[0]
    after = weighing.judged(plan, OFFER, asked, "yes", TODAY)
    assert after == weighing.weighed(plan, OFFER, {"lines": {"p1": "yes"}}, TODAY)
    other_words = lines.reworded(plan, "p1", "loneliness")
    with pytest.raises(weighing.LineChanged) as changed_meanwhile:
        weighing.judged(other_words, OFFER, asked, "yes", TODAY)
    assert changed_meanwhile.value.line == other_words.ambition.problems[0]
    with pytest.raises(weighing.LineChanged) as gone:
        weighing.judged(lines.without(plan, "p1"), OFFER, asked, "yes", TODAY)
    assert gone.value.line is None


def test_a_weighing_goes_on_where_it_stopped_on_the_same_day_alone() -> None:
    plan = weighing.weighed(ana(), "o1", {"lines": {"l2": "no"}}, TODAY)
    option = plan.options[0]
    everything = weighing.still_open(plan, None)
    assert weighing.left_today(plan, option, TODAY) == everything[1:]
    assert weighing.left_today(plan, option, TODAY + dt.timedelta(days=1)) == everything


def test_it_is_weighed_through_once_each_line_was_judged_whatever_it_costs() -> None:
    plan = weighing.weighed(ana(), OFFER, {"lines": {"p1": "no"}}, TODAY)
    assert not weighing.is_weighed_through(plan, plan.options[-1])
    rest = dict.fromkeys(weighing.still_open(plan, plan.options[-1])[: -len(weighing.COST)], "no")
    plan = weighing.weighed(plan, OFFER, {"lines": rest}, TODAY)
    assert weighing.is_weighed_through(plan, plan.options[-1])


@pytest.mark.parametrize(
    ("name", "hours", "beside"),
    [
        ("Run the meetup", 3, 4),
        ("Run the meetup", 15, 4),
        ("Run the meetup", 16, None),
        ("Head of Product", 12, None),
        ("Run the meetup", None, None),
    ],
)
def test_only_what_comes_out_of_spare_hours_is_held_against_them(
    name: str, hours: int | None, beside: int | None
) -> None:
    plan = changed(ana(), person=Person(hours_per_week=4))
    plan = weighing.weighed(plan, name, {"hours": hours}, TODAY)
    assert weighing.spare_hours_beside(plan, plan.options[-1]) == beside


def test_an_option_is_held_against_conditions_right_behind_the_hard_noes() -> None:
    plan = plan_of(
        ambition={
            "problems": ["no docs"],
            "less_of": [{"text": "evenings", "hard_no": True}],
            "conditions": ["more money"],
        }
    )
    groups = [weighing.group_of(plan, line) for line in weighing.asked_lines(plan)]
    assert groups == ["hard_no", "conditions", "problems"]


DATADOG = [
    {"id": "o1", "name": "SRE Manager at Datadog, Dublin"},
    {"id": "o2", "name": "Take the Datadog offer"},
    {"id": "o3", "name": "Teach at Datadogs", "status": "dropped"},
    {"id": "o4", "name": "グローベックスの内定"},
]


@pytest.mark.parametrize(
    ("name", "id"),
    [("datadog offer", "o2"), ("DUBLIN", "o1"), ("at  datadog", "o1"), ("内定", "o4")],
)
def test_words_within_the_name_of_one_open_option_mean_that_one(name: str, id: str) -> None:
    plan = weighing.weighed(plan_of(options=DATADOG), name, {"hours": 3}, TODAY)
    assert [one.id for one in plan.options if one.weighed] == [id]
    assert len(plan.options) == 4


def test_words_within_the_names_of_several_are_asked_about_and_add_nothing() -> None:
    plan = plan_of(options=DATADOG)
    with pytest.raises(Refused, match=r"“datadog” could be o1, “SRE .*” or o2, “Take the"):
        weighing.weighed(plan, "datadog", {"hours": 3}, TODAY)


def test_of_many_that_are_meant_five_are_named() -> None:
    plan = plan_of(options=[{"id": f"o{n}", "name": f"A Course {n}"} for n in range(1, 8)])
    with pytest.raises(Refused, match=r"o4, “A Course 4” or o5, “A Course 5”; give one of"):
        weighing.weighed(plan, "course", {"hours": 3}, TODAY)


@pytest.mark.parametrize("name", ["dog", "Datadogs", "Datadog in Paris", "内"])
def test_parts_of_words_and_words_that_go_on_are_something_new(name: str) -> None:
    plan = weighing.weighed(plan_of(options=DATADOG), name, {"hours": 3}, TODAY)
    assert [one.name for one in plan.options if one.weighed] == [name]
