"""What is made for a kind of work that people want more of: for which lines, and what it says."""

import datetime as dt
import re
from itertools import combinations

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.catalogue import Archetype
from ambition_cli.domain.drafting.texts import Text, variants_of
from ambition_cli.domain.interview.order import Script, finished
from support.plans import TODAY, plan_of

SHIPPED = [
    one for one in catalogue().archetypes if one.purpose == "practise" and one.aims and one.words
]
# Nothing that the person has said stands there: neither a placeholder nor a word that needs it.
DANGLING = re.compile(r"[{}]|^(?:it|this|that|these|those|they|them)\b|\b(?:the others|of this)\b")


def told_by(line: str) -> str:
    """Return the id of what is made for a line, the first in the catalogue."""
    return next((one.id for one in SHIPPED if one.is_told_by(line)), "")


@pytest.mark.parametrize(
    ("line", "id"),
    [
        ("mentoring", "one-person-one-first-time"),
        ("pairing w/ juniors", "one-task-side-by-side"),
        ("actual coding", "one-change-from-me-to-users"),
        ("less meetings more code", "one-change-from-me-to-users"),
        ("writing code that ships", "one-change-from-me-to-users"),
        ("coding without interruptions", "one-block-for-one-hard-thing"),
        ("deep work", "one-block-for-one-hard-thing"),
        ("bash scripts", "one-script-handed-over"),
        ("python", "one-real-task-in-the-language"),
        ("to learn Rust properly", "one-real-task-in-the-language"),
        ("k8s", "rebuilt-from-code"),
        ("scalability", "one-failure-on-purpose"),
        ("digging through logs", "the-bug-others-gave-up-on"),
        ("getting into the data", "one-answer-from-the-data"),
        ("data pipelines", "checks-that-stop-bad-data"),
        ("database work", "tables-others-can-use"),
        ("machine learning", "past-a-simple-rule"),
        ("causal inference", "one-fair-comparison"),
        ("ai stuff", "fifty-answers-scored"),
        ("talk to users", "two-people-at-their-work"),
        ("user testing", "two-people-at-their-work"),
        ("test automation", "three-checks-into-tests"),
        ("exploratory testing with a dev next to me", "one-hour-one-question"),
        ("architecture stuff", "two-sketches-one-choice"),
        ("design docs", "two-sketches-one-choice"),
        ("design systems", "one-component-in-a-second-place"),
        ("design", "one-screen-three-ways"),
        ("watching people play", "three-people-with-what-i-made"),
        ("playtests with kids", "three-people-with-what-i-made"),
        ("watching people use what I built", "three-people-with-what-i-made"),
        ("Leuten beim Spielen zusehen", "three-people-with-what-i-made"),
        ("ver jugar a la gente", "three-people-with-what-i-made"),
        ("regarder les gens jouer", "three-people-with-what-i-made"),
        ("ver as pessoas jogarem", "three-people-with-what-i-made"),
        ("guardare la gente giocare", "three-people-with-what-i-made"),
        ("mensen zien spelen", "three-people-with-what-i-made"),
        ("遊んでいるところを見る", "three-people-with-what-i-made"),
        ("看玩家玩", "three-people-with-what-i-made"),
        ("making games", "one-scene-to-play-with"),
        ("watching developers use the docs", "two-people-at-their-work"),
        ("sitting with devs when they start something", "there-when-it-begins"),
        ("sitting in with designers early on", "there-when-it-begins"),
        ("being brought in early", "there-when-it-begins"),
        ("being involved from the start", "there-when-it-begins"),
        ("being in the room when it starts", "there-when-it-begins"),
        ("von Anfang an dabei sein", "there-when-it-begins"),
        ("estar con los desarrolladores desde el principio", "there-when-it-begins"),
        ("être impliquée dès le début", "there-when-it-begins"),
        ("participar desde o início", "there-when-it-begins"),
        ("essere coinvolto dall'inizio", "there-when-it-begins"),
        ("vanaf het begin betrokken zijn", "there-when-it-begins"),
        ("最初から関わる", "there-when-it-begins"),
        ("从一开始就参与", "there-when-it-begins"),
        ("sitting with users when they start using it", "two-people-at-their-work"),
        ("building tests in from the start", "three-checks-into-tests"),
        ("being home early", ""),
        ("working with the team in the morning", ""),
        ("designing screens", "one-screen-three-ways"),
        ("designing how people sign up", "one-screen-three-ways"),
        ("designing how systems fail", "one-failure-on-purpose"),
        ("designing how services talk to each other", "two-sketches-one-choice"),
        ("designing APIs", "two-sketches-one-choice"),
        ("design reviews", "two-sketches-one-choice"),
        ("diseñar sistemas", "two-sketches-one-choice"),
        ("being on the wards", "two-people-at-their-work"),
        ("out with the drivers", "two-people-at-their-work"),
        ("sitting with the owners", "two-people-at-their-work"),
        ("auf Station", "two-people-at-their-work"),
        ("être sur le terrain", "two-people-at-their-work"),
        ("現場に出る", "two-people-at-their-work"),
        ("去一线看看", "two-people-at-their-work"),
        ("getting out of the room", ""),
        (
            "the part where I get people in a room and it becomes clear",
            "a-meeting-that-decides",
        ),
        ("bringing two teams around a table", "a-meeting-that-decides"),
        ("alle an einen Tisch holen", "a-meeting-that-decides"),
        ("関係者を一堂に集める", "a-meeting-that-decides"),
        ("getting a seat at the table", "one-case-for-what-to-build"),
        ("frontend work", "one-corner-of-a-screen"),
        ("prototyping with an engineer", "something-to-try-in-two-sittings"),
        ("working with designers", "one-thing-with-another-field"),
        ("customer support", "one-problem-until-its-gone"),
        ("explaining old systems", "explained-until-it-travels"),
        ("teach the evening class again", "one-lesson-and-who-uses-it"),
        ("writing", "half-a-page-that-settles-it"),
        ("sitting with the people who have to decide", "one-decision-from-close-by"),
        ("automation", "one-script-handed-over"),
        ("talking shop with the other towns", "six-people-one-question"),
        ("plain language", "three-messages-rewritten"),
        ("testing with real people", "three-people-with-what-i-made"),
        ("building stuff people use the same day", "something-to-try-in-two-sittings"),
        ("writing error messages somebody can act on", "three-messages-rewritten"),
        ("curriculum, writing exercises", "one-exercise-tried-out"),
        ("sitting in on refinement before the code exists", "there-when-it-begins"),
        ("api tests", "three-checks-into-tests"),
        ("capacity planning and load tests", "loaded-until-it-gives-way"),
        ("physical prototypes we can drop on the floor", "something-to-try-in-two-sittings"),
        ("helping the pharmacists sort out their drug codes", "one-problem-until-its-gone"),
        ("writing things down properly", "the-page-people-keep-asking-for"),
        ("being asked for my opinion", "one-case-for-what-to-build"),
        ("finishing something for once", "one-thing-carried-through"),
        ("one to ones that matter", "one-person-one-first-time"),
        ("reading and fixing other people's code", "one-review-with-a-question"),
        ("fuzzing", "one-library-under-attack"),
        ("Leute einarbeiten", "a-newcomers-first-task"),
        ("Architektur", "two-sketches-one-choice"),
        ("escribir código", "one-change-from-me-to-users"),
        ("former les nouveaux", "a-newcomers-first-task"),
        ("コードを書くこと", "one-change-from-me-to-users"),
        ("テスト自動化", "three-checks-into-tests"),
        ("带新人", "a-newcomers-first-task"),
        ("deleting things", "a-hundred-lines-fewer"),
        ("tracing a fault through several systems", "the-bug-others-gave-up-on"),
        ("watching somebody get better at something because of me", "one-person-one-first-time"),
        ("looking for pattern in the tickets", "one-answer-from-the-data"),
        ("being on the warehouse floor", "two-people-at-their-work"),
        ("sitting with patients and receptionists", "two-people-at-their-work"),
        ("working with people who use the thing", "two-people-at-their-work"),
        ("working with people", "thought-through-with-somebody"),
        ("writing sample code", "one-sample-run-by-a-stranger"),
        ("clients who ask what I think", "two-ways-for-one-client"),
        ("client work", "two-ways-for-one-client"),
        ("giving feedback", "what-i-saw-and-no-verdict"),
        ("negotiating", "both-sides-on-a-page"),
        ("maths", "one-problem-worked-out-on-paper"),
        ("algorithms", "one-problem-worked-out-on-paper"),
        ("money", ""),
        ("time with my family", ""),
        ("mehr Unterstützung", ""),
        ("meer rust", ""),
        ("photographing events", ""),
        ("to see what happens after the release", ""),
        ("tough negotiations", ""),
        ("working from home", ""),
        ("variety", ""),
        ("owning one thing, with my name on it", "one-thing-of-my-own"),
        ("going to the sea", "two-people-at-their-work"),
        ("riding the buses", "two-people-at-their-work"),
        ("working next to a developer", "one-task-side-by-side"),
        ("telling why things are like that", "explained-until-it-travels"),
        ("owning a house", ""),
        ("being responsible for less", ""),
        ("riding trains to the office", ""),
    ],
)
def test_a_line_is_told_by_the_kind_of_work_it_names(line: str, id: str) -> None:
    assert told_by(line) == id


@pytest.mark.parametrize(
    ("line", "id"),
    [
        ("teaching juniors how pipelines work", "one-lesson-and-who-uses-it"),
        ("I'd like to teach people SQL", "one-lesson-and-who-uses-it"),
        ("more workshops on accessibility", "one-lesson-and-who-uses-it"),
        ("mentoring women into ML", "one-person-one-first-time"),
        ("pairing with juniors on data pipelines", "one-task-side-by-side"),
        ("writing docs about pipelines", "the-page-people-keep-asking-for"),
        ("speaking about accessibility", "one-short-talk-given-twice"),
        ("reviewing code for security", "one-review-with-a-question"),
        ("blogging about kubernetes", "worked-out-and-published"),
        ("data pipelines, and teaching", "checks-that-stop-bad-data"),
        ("learning Rust", "one-real-task-in-the-language"),
        ("getting code reviews that teach me something", "my-work-looked-at"),
        ("being mentored", "my-work-looked-at"),
        ("talking to users before sales has promised something", "two-people-at-their-work"),
    ],
)
def test_what_a_line_begins_to_do_tells_more_than_what_it_goes_on_about(line: str, id: str) -> None:
    plan = plan_of(ambition={"more_of": [line]})
    done = finished(plan, Script(catalogue(), TODAY), dt.datetime.combine(TODAY, dt.time(12)))
    assert next(one.archetype for one in done.experiments if "m1" in one.serves) == id


def test_each_says_what_its_goal_is_what_that_counts_and_a_small_piece_of_it() -> None:
    for one in SHIPPED:
        assert one.counts, one.id
        assert one.brings in range(2, 6), one.id
        told = [one.aims or "", one.counts or "", one.then or ""]
        aims, counts, then = (named(text) for text in told)
        assert not [text for text in (*aims, *counts, *then) if DANGLING.search(text)], one.id
        assert all(re.fullmatch(r"[A-Z].*[^.]", text) for text in aims), one.id
        # It is one clause of a longer sentence.
        assert all(re.fullmatch(r"[a-z][^,.:;]*", text) for text in then), one.id
        assert all(len(text.split()) <= 14 for text in then), one.id


def test_each_is_real_work_of_a_few_hours() -> None:
    kinds = {(one.rung, one.evidence, bool(one.words)) for one in SHIPPED}
    assert kinds == {("one-off", "did", True)}
    assert {one.hours for one in SHIPPED} <= {4, 5}


def named(text: Text) -> list[str]:
    """Return each wording of a text, with a name where one stands for it."""
    named = [one.replace("{thing}", "Rust") for one in variants_of(text).values()]
    return [re.sub(r"\{many\|([\w ]+)\}", r"\1", one) for one in named]


def goal_texts(one: Archetype) -> set[str]:
    texts = (one.aims or "", one.counts or "", one.then or "")
    return {text for each in texts for text in variants_of(each).values()}


def test_no_two_have_a_goal_or_a_small_piece_in_common() -> None:
    for one, other in combinations(SHIPPED, 2):
        shared = goal_texts(one) & goal_texts(other)
        assert not shared, (one.id, other.id)
