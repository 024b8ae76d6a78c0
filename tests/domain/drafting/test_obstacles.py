"""What gets in somebody's own way: the goal it would stop, and what is done against it."""

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.obstacles import _ANSWERS, ANYWAY, answer_to
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import Script, goals_drafted
from ambition_cli.domain.plan.model import Goal
from support.plans import TODAY, plan_of
from support.rows import each


@each(
    ("obstacle", "then"),
    [
        ("I polish things instead of showing them", "send what I have"),
        ("perfectionism", "send what I have"),
        ("chapter 4 is never finished enough, so I never apply", "send what I have"),
        ("founder pings me with 'quick one'", "write it down, and say when today"),
        ("someone's always at the door", "write it down, and say when today"),
        ("nursery rings at 2 and that's the day gone", "note where I stopped"),
        ("End of quarter eats everything", "do ten minutes of this"),
        ("I'm brought in after the design is done", "ask that same day which decision"),
        ("my calendar belongs to other people", "move this to another hour"),
        ("完璧を目指しすぎる", "send what I have"),
        ("I say yes to everybody else first", "say “I'll tell you tomorrow”"),
        ("Ich sage zu allem ja", "say “I'll tell you tomorrow”"),
        ("頼まれると断れない", "say “I'll tell you tomorrow”"),
        ("I do the work myself because it's faster", "ask who else could take it"),
        ("I answer every message at once", "wait an hour"),
        ("I can't leave an alert alone", "wait an hour"),
        ("I take one more course", "stop there"),
        ("I plan instead of doing", "stop there"),
        ("I build before I ask", "ask one person"),
        ("I get distracted by new ideas", "put the new idea on a list"),
        ("I say I'll do it tomorrow", "work on this goal for ten minutes"),
        ("dejo todo para el final", "work on this goal for ten minutes"),
        ("evenings fill up, and I let them", "move this to another hour"),
        ("I wait until I'm asked", "ask for it myself"),
        ("I'm afraid to ask stupid questions", "ask it"),
        ("imposter syndrome", "name one thing"),
        ("I'm not good enough at it", "name one thing"),
        ("I jump in and fix it myself before anyone else can", "ask what they'd do"),
        ("I jump between projects", "put the new idea on a list"),
        ("I get lost in code when conversations get uncomfortable", "write down its first"),
        ("I keep collecting information and never decide", "write down what I'd choose"),
        ("me cuesta decidir", "write down what I'd choose"),
        ("Ich warte, bis ich gefragt werde", "ask for it myself"),
        ("too many meetings", "move this to another hour"),
        ("I wait until I'm invited", "ask for it myself"),
        ("Ich warte auf die offizielle Freigabe", "ask when I'll get it"),
        ("we need three approvals for anything", "ask when I'll get it"),
        ("i start courses and leave them in between", "first finish one part"),
        ("me meto a otro curso en vez de terminar el que tengo", "first finish one part"),
        ("I hide in job boards because it feels like work", "close them"),
        ("I apologise for leaving at 15:30 and then work at night", "write down what I was about"),
        ("I keep the firm alive out of guilt", "ask myself who'd really be worse off"),
        ("work eats everything and I cancel on myself", "move it to another slot"),
        ("I leave it until after the next go-live", "do ten minutes of it that same day"),
        ("shifts change every week so theres no routine", "book an hour for this"),
        ("my programming is not so good and I stop when it gets hard", "write down the question"),
        ("Ich sage zu schnell ja, dann ist die Woche voll", "say “I'll tell you tomorrow”"),
        ("I go down rabbit holes", "write down what they're for"),
        ("Fear of failure", "do the smallest piece"),
        ("I undersell myself", "tell one person"),
        ("I take criticism personally", "thank them"),
        ("I'm impatient", "ask one more question"),
        ("I scroll on my phone", "put it in another room"),
        ("i'm scared to ask stupid questions so i google for hours", "ask it"),
        ("i put off decisions until someone decides for me", "write down what I'd choose"),
        ("i assume everyone else is miles ahead of me", "name one thing"),
        ("i start five side projects and finish none", "put the new idea on a list"),
        ("完璧に理解してからでないと始められない", "try out the smallest piece"),
        ("i just fix things at 3am and never go back to why", "write one line about why"),
        ("i keep asking everyone for their opinion", "write down my own answer first"),
        ("nobody wants to hear it from someone my age", "say it to one person"),
        ("i answer slack within a minute", "wait an hour"),
        ("I lose momentum after two weeks", "spend fifteen minutes on this goal the very"),
        ("I need somebody to hold me accountable", "send two lines"),
        ("i'm the one who picks up the slack", "ask who else could take it"),
        ("I underprice because I'm scared they'll walk away", "leave it there until"),
        ("I apologise for taking up people's time", "skip the apology"),
        ("I think I have to prove I'm still good before I ask for anything", "ask for one small"),
        ("I don't call myself a programmer, so I don't put my hand up", "ask for one small"),
        ("I'm polite for too long", "say so that day"),
        ("after a rejection i do nothing for three days", "write two lines"),
        ("I say it won't be approved before I've even asked", "put the question"),
        ("I make everything from scratch", "look for half an hour"),
        ("i complain in the retro and then don't follow up", "take the first step"),
        ("If it's on fire I go. always.", "carry on with this"),
        ("at 5 i have to leave, so i don't start anything big", "do just the part"),
        ("other people's emergencies", "ask first whether it can wait"),
        ("a new alert comes in and my evening is gone", "check whether it can wait"),
        ("i redo my portfolio. third time this year", "leave it as it is"),
        ("the next paper. there is always a revision due", "give this the first half hour"),
        ("after work i just fall over", "do ten minutes of this first"),
        ("I write a very good email and don't send it", "send one sentence"),
    ],
)
def test_an_obstacle_is_met_by_what_answers_it(obstacle: str, then: str) -> None:
    assert answer_to(obstacle).then.startswith(then)


def test_an_obstacle_that_is_not_known_is_met_by_ten_minutes() -> None:
    assert answer_to("my cat") == ANYWAY


@pytest.mark.parametrize(
    ("obstacle", "goal"),
    [
        ("I polish things instead of showing them", "p1"),
        ("I say yes to everybody", "m1"),
        ("something else", "m1"),
    ],
)
def test_it_belongs_to_the_goal_that_it_would_stop(obstacle: str, goal: str) -> None:
    plan = as_read(
        plan_of(
            ambition={"problems": ["slow builds"], "more_of": ["teaching"]},
            options=["A", "B"],
            interview={"obstacle": obstacle},
        )
    )
    drafts = [draft.record for draft in goals_drafted(plan, Script(catalogue(), TODAY))]
    assert [one.serves for one in drafts if one.obstacle == obstacle] == [(goal,)]


def test_what_nobody_named_is_worded_as_a_guess_that_differs_from_plan_to_plan() -> None:
    guesses = {
        goal.obstacle
        for text in ("teaching", "design work", "mentoring people", "pairing")
        for goal in _drafted(text)
    }
    assert len(guesses) > 1
    assert all("might" in (guess or "") for guess in guesses)


def _drafted(more_of: str) -> list[Goal]:
    plan = as_read(plan_of(ambition={"more_of": [more_of]}))
    drafts = goals_drafted(plan, Script(catalogue(), TODAY))
    return [draft.record for draft in drafts if draft.key == "practise"]


def test_a_plan_against_an_obstacle_waits_for_a_moment_that_cannot_be_missed() -> None:
    assert not [one.cue for one in (*_ANSWERS, ANYWAY) if "notice" in one.cue]
