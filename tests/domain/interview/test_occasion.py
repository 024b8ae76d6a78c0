"""What brings somebody here, and what it changes; today's work, and doubts of an option."""

import datetime as dt

import pytest

from ambition_cli.domain.interview.order import Place, finished, missing, text_at
from ambition_cli.domain.words.choices import OCCASIONS
from ambition_cli.errors import Refused
from support.plans import TODAY
from support.rows import each
from support.talks import MINIMAL, NOON, SCRIPT, Answers, Talk


def asked_of(talk: Talk, answers: Answers) -> list[str]:
    """Return the questions that are put on the way to the end, in order."""
    put: list[str] = []
    left = {id: [said] if isinstance(said, str) else [*said] for id, said in answers.items()}
    while talk.place:
        if talk.place.question not in put:
            put.append(talk.place.question)
        talk.reply((left.get(talk.place.question) or [""]).pop(0))
    return put


@each(
    ("reply", "occasion"),
    [
        *zip("123456", OCCASIONS, strict=True),
        ("worn out", "worn_out"),
        ("stuck", "stuck"),
        ("no idea", "stuck"),
        ("review on thursday", "review"),
        ("I got an offer", "offer"),
        ("we had a reorg", "change"),
        ("My manager left", "change"),
        ("kind of stuck", "stuck"),
        ("I need a job", "stuck"),
        ("looking for my first job", "stuck"),
        ("got laid off", "change"),
        ("Stock", "stock"),
        ("change", "change"),
        ("", "stock"),
    ],
)
def test_the_occasion_comes_first_and_is_chosen_by_number_or_word(
    reply: str, occasion: str
) -> None:
    talk = Talk()
    assert talk.place == Place("occasion")
    assert talk.reply(reply).plan.interview.occasion == occasion


@each(
    ("reply", "line"),
    [
        ("my director left and two of my people want to leave", "something changed"),
        ("our VP is leaving", "something changed"),
        ("new boss since May", "something changed"),
        ("i might get laid off", "something changed"),
        ("mein Chef hat gekündigt", "something changed"),
        ("mi jefe se fue", "something changed"),
        ("上司が辞めました", "something changed"),
        ("bored tbh, same crud endpoints every week", "stuck or unsure"),
        ("no idea", "stuck or unsure"),
        ("my husband got an offer in leeds and i go with him", "something changed"),
        ("my wife has a job offer and so have I, an offer from Globex", "an offer or an opening"),
        ("My review is on Thursday", "a review or a one-to-one is coming"),
    ],
)
def test_which_line_a_sentence_was_taken_for_is_said(reply: str, line: str) -> None:
    assert f"I'll take that as “{line}”." in Talk().reply(reply).said[-1]


@each("reply", ["3", "stuck", "something changed", "i can't do this any more", "もう限界です"])
def test_a_choice_or_a_strain_is_not_said_back(reply: str) -> None:
    assert "I'll take that as" not in " ".join(Talk().reply(reply).said)


def test_a_day_said_with_the_review_is_not_asked_for_again() -> None:
    talk = Talk().reply("My review is on Thursday")
    assert f"{talk.plan.interview.occasion_on:%A}" == "Thursday"
    assert talk.place == Place("name")
    assert Talk().reply("a review is coming").place == Place("occasion_on")


@pytest.mark.parametrize(
    ("reply", "occasion"),
    [
        ("an offer from Datadog, and honestly I'm worn out", "offer"),
        ("I'm burnt out and there's a job offer", "offer"),
        ("My review is on Thursday and I'm exhausted", "review"),
        ("ein Angebot von Datadog, und ich bin völlig erschöpft", "offer"),
    ],
)
def test_an_offer_or_a_review_leads_and_strain_is_heard_beside_it(
    reply: str, occasion: str
) -> None:
    talk = Talk().reply(reply)
    assert talk.plan.interview.occasion == occasion
    assert talk.plan.interview.strain == reply
    assert talk.place == Place("occasion", 0, "strain")
    talk.reply("fewer nights on call")
    assert talk.place == Place("occasion", 0, "light")
    assert talk.reply("y").plan.interview.light
    assert talk.place == Place("name" if occasion == "review" else "occasion_on")
    assert bool(talk.plan.interview.occasion_on) == (occasion == "review")


def test_of_an_offer_and_doubt_the_offer_leads() -> None:
    assert Talk().reply("an offer, and I'm not sure").plan.interview.occasion == "offer"


def test_what_is_no_occasion_is_asked_again() -> None:
    with pytest.raises(Refused, match="from 1 to 6"):
        Talk().reply("the weather")


def test_a_review_within_a_week_leaves_most_for_later() -> None:
    said = {**MINIMAL, "occasion": "1", "occasion_on": f"{TODAY + dt.timedelta(days=6)}"}
    talk = Talk()
    put = asked_of(talk, said)
    assert put == [
        *("occasion", "occasion_on", "name", "today", "problems", "impact", "more_of"),
        *("readback", "own_goal", "goals", "experiments"),
    ]
    assert "four minutes" in talk.said[0]
    assert f"{TODAY + dt.timedelta(days=6):%A}" in talk.said[0]  # the day that was understood
    plan = finished(talk.plan, SCRIPT, NOON)
    assert plan.goals
    left = [one.id for one in missing(plan, SCRIPT)]
    assert {"usual_answer", "less_of", "options", "helpers", "obstacle", "when_where"} <= {*left}


def test_a_review_further_off_is_an_interview_as_it_is() -> None:
    said = {"occasion": "1", "occasion_on": f"{TODAY + dt.timedelta(days=30)}"}
    talk = Talk().to("options", said)
    assert talk.plan.interview.occasion_on == TODAY + dt.timedelta(days=30)


def test_an_offer_is_an_option_that_a_manager_is_not_shown() -> None:
    said = {"occasion": "2", "occasion_on": "in two weeks", "offer": "Head of Product at Globex"}
    talk = Talk().to("problems", said)
    [option] = talk.plan.options
    assert (option.name, option.source) == ("Head of Product at Globex", "weigh")
    assert talk.plan.interview.occasion_on == TODAY + dt.timedelta(days=14)


def test_after_a_change_what_was_lost_comes_before_any_line() -> None:
    said = {"occasion": "3", "lost": "the team I built", "keep": "the people"}
    talk = Talk().to("problems", said)
    assert talk.plan.interview.lost == "the team I built"
    assert talk.plan.interview.keep == "the people"
    assert any(one.startswith("I'm sorry") for one in talk.said)


def test_who_is_stuck_is_asked_for_moments_before_lines() -> None:
    said = {"occasion": "4", "good_hour": "explaining the outage on a napkin"}
    talk = Talk().to("problems", said)
    assert talk.plan.interview.moment == "explaining the outage on a napkin"


@pytest.mark.parametrize("first", ["5", "5/on call since March", "I'm burnt out"])
def test_who_is_worn_out_is_offered_a_light_plan(first: str) -> None:
    chosen, _, why = first.partition("/")
    talk = Talk().reply(chosen)
    if chosen == "5":
        talk.to("strain").reply(why)
    while talk.place and talk.place.field != "light":
        talk.reply("")
    assert talk.reply("y").plan.interview.light


def test_what_fills_the_week_is_asked_early() -> None:
    talk = Talk().to("problems", {"today": "escalations and planning"})
    assert talk.plan.interview.today == "escalations and planning"


@each(
    ("reply", "doubt", "knows"),
    [
        ("whether I'd miss coding; Mei", "whether I'd miss coding", "Mei"),
        ("whether I'd miss coding", "whether I'd miss coding", None),
        ("; Jonas", None, "Jonas"),
        ("who decides；美咲さん", "who decides", "美咲さん"),
        ("who decides; nobody", "who decides", None),
        ("no idea", None, None),
        ("", None, None),
    ],
)
def test_a_doubt_and_who_does_it_are_kept_with_the_option(
    reply: str, doubt: str | None, knows: str | None
) -> None:
    talk = Talk().to("doubts", {"options": ("Staff Engineer", "Teach")}).reply(reply, "")
    assert (talk.plan.options[0].doubt, talk.plan.options[0].knows) == (doubt, knows)
    assert talk.place == Place("not_for")


def test_the_first_three_options_are_asked_about() -> None:
    options = [f"try on thing {number}" for number in range(5)]
    talk = Talk().to("doubts", {"options": options})
    talk.reply("one", "two", "three")
    assert [one.doubt for one in talk.plan.options] == ["one", "two", "three", None, None]
    assert talk.place == Place("not_for")


def test_what_matters_most_is_asked_where_not_every_line_gets_its_turn() -> None:
    with pytest.raises(AssertionError, match="matters_most was not asked"):
        Talk().to("matters_most", MINIMAL)
    Talk().to("matters_most", {"problems": ("slow builds", "lost tickets")})


OFFERED = "SRE Manager at Datadog, they offered me the job, I must answer by 11 September"


@pytest.mark.parametrize(
    "answers",
    [
        {"options": OFFERED},
        {"problems": OFFERED},
        {"occasion": "2", "offer": OFFERED},
    ],
)
def test_the_day_in_an_option_is_when_an_answer_is_owed(answers: Answers) -> None:
    talk = Talk().to("helpers", answers)
    [option] = talk.plan.options
    assert option.name == "SRE Manager at Datadog"
    assert talk.plan.interview.occasion == "offer"
    assert talk.plan.interview.occasion_on == dt.date(2026, 9, 11)
    assert any("by Friday, 11 September 2026" in one for one in talk.said)
    assert talk.resumed().place == talk.place


def test_the_day_in_a_usual_answer_is_kept_and_its_title_offered() -> None:
    talk = Talk().to("problems", {"usual_answer": OFFERED})
    assert talk.plan.interview.usual_answer == "SRE Manager at Datadog"
    assert talk.plan.interview.occasion_on == dt.date(2026, 9, 11)


def test_a_day_that_was_set_stays_and_one_said_again_takes_its_place() -> None:
    said = {"occasion": "2", "occasion_on": "2026-09-01", "offer": "SRE Manager at Datadog"}
    talk = Talk().to("options", said).reply("Tech lead by 11 September")
    assert talk.plan.interview.occasion_on == dt.date(2026, 9, 1)
    talk.reply("<").reply("Tech lead by 12 September")
    assert talk.plan.interview.occasion_on == dt.date(2026, 9, 12)
    assert talk.plan.options[-1].name == "Tech lead"


def test_an_option_is_an_offer_however_it_came_to_be_called_one_and_no_other_is() -> None:
    talk = Talk().to("options", {}).reply("Teach", "Tech lead by 11 September")
    assert [one.source for one in talk.plan.options] == ["interview"] * 2
    talk.reply("<").reply(OFFERED)
    assert [one.source for one in talk.plan.options] == ["interview", "weigh"]
    talk.reply("<").reply(OFFERED)
    assert [one.source for one in talk.plan.options] == ["interview", "weigh"]


@each(
    ("reply", "on"),
    [
        ("I got an offer, they want an answer by next Friday", dt.date(2026, 7, 31)),
        ("an offer", None),
        ("review on thursday", dt.date(2026, 7, 30)),
        ("a review", None),
        ("a review, the last was on 3 March 2026", None),
        ("we had a reorg, and it has to be done by next Friday", None),
        ("stuck since thursday", None),
    ],
)
def test_the_day_of_an_offer_or_a_review_is_taken_with_it(reply: str, on: dt.date | None) -> None:
    assert Talk().reply(reply).plan.interview.occasion_on == on


@pytest.mark.parametrize("question", ["today", "good_hour", "keep"])
def test_not_to_know_is_kept_as_no_words_of_ones_own(question: str) -> None:
    talk = Talk().reply("stuck").to(question).reply("no idea")
    said = talk.plan.interview
    assert (said.today, said.moment, said.keep) == (None, None, None)
    assert talk.said == ["That can stay open; `ambition interview --missing` comes back to it."]


@pytest.mark.parametrize("question", ["today", "keep", "obstacle", "when_where"])
def test_a_figure_alone_is_no_answer_in_words(question: str) -> None:
    with pytest.raises(Refused, match="“3” is only a figure"):
        Talk().reply("stuck").to(question).reply("3")


def test_who_has_no_manager_is_asked_nothing_about_one_or_about_a_job_beside_it() -> None:
    talk = Talk().to("hours", {"problems": "Clients pay me two months late", "options": "teach"})
    assert "not_for" not in talk.plan.interview.asked
    assert text_at(talk.plan, Place("hours"), SCRIPT).endswith("could you spend on this?")
    employed = Talk().to("hours", {"problems": "Nobody reads the minutes"})
    assert text_at(employed.plan, Place("hours"), SCRIPT).endswith("on top of your job?")


@pytest.mark.parametrize("occasion", ["1", "2"])
def test_a_day_that_is_past_is_asked_for_again(occasion: str) -> None:
    talk = Talk().reply(occasion)
    with pytest.raises(Refused, match="23 July 2026 is past; give a day from today on"):
        talk.reply("yesterday")
    assert talk.place == Place("occasion_on")
    assert talk.reply("today").plan.interview.occasion_on == TODAY
