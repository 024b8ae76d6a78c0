"""The form of an English answer, and the sentences that its words run on in."""

import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.words.forms import (
    LONGEST,
    Form,
    form_of,
    in_brief,
    opens_with_verb,
    phrase_of,
    run_on,
    run_on_words,
    said,
    to_second_person,
    without_hedge,
)
from support.plans import DATA, SHARED
from support.rows import each

LABELLED = SHARED / "answers.tsv"
MORE = {
    "ing": "I'd like to spend more of my time {}",
    "to-verb": "I'd like {} more",
    "bare-verb": ["I'd like to {} more of the time", "More of the time, I'd like to {}"],
    "i-want": "{}",
    "noun": "I'd like {more}",
}
PROBLEM = {
    "clause": "I keep seeing that {}",
    "noun": "I want to do something about {}",
    "question": "I want to find out {}",
}
IMPACT = {"clause": "so that {}"}


def rows(file: Path) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def shares(file: Path) -> tuple[float, float]:
    """Return the share of certain forms that are told, and of English answers told wrong."""
    count: Counter[str] = Counter()
    for row in rows(file):
        label, told = row["form"], form_of(row["text"], row["heading"])
        if row["language"] != "en":
            assert told is None, row["text"]
            continue
        count["english"] += 1
        if not label:
            continue
        # The shared list has no label for questions; their kind says so.
        right = told == label or (told == "question" and "question" in row.get("kind", ""))
        count["certain"] += label != "not-certain"
        count["right"] += right
        count["wrong"] += told is not None and not right
    return count["right"] / count["certain"], count["wrong"] / count["english"]


@pytest.mark.parametrize(
    "file",
    [
        pytest.param(DATA / "forms.tsv", id="own"),
        pytest.param(
            LABELLED,
            id="shared",
            marks=pytest.mark.skipif(not LABELLED.exists(), reason="no shared data beside this"),
        ),
    ],
)
def test_most_forms_are_told_and_hardly_one_is_wrong(file: Path) -> None:
    right, wrong = shares(file)
    assert right >= 0.92
    assert wrong <= 0.005


@each(
    ("text", "form"),
    [
        ("training budgets", "noun"),
        ("the onboarding", "noun"),
        ("code reviews", "noun"),
        ("Code review", "noun"),
        ("exploratory testing", "noun"),
        ("hiring interviews for other teams", "noun"),
        ("Alerts that mean nothing", "noun"),
        ("lead times nobody can explain", "noun"),
        ("lead a team that ships", "bare-verb"),
        ("design work", "noun"),
        ("design the onboarding", "bare-verb"),
        ("support my team", "bare-verb"),
        ("Working parents lose hours to paperwork", "clause"),
        ("Helping customers is what I do", "clause"),
        ("helping customers who are new", "ing"),
        ("People leaving after a year", "noun"),
        ("Managers who never coded", "noun"),
        ("Managers who never coded decide how we test", "clause"),
        ("forms nobody reads", "noun"),
        ("people work late", "clause"),
        ("1 in 4 deliveries comes back", "clause"),
        ("PATIENTS WAIT FOR HOURS", "clause"),
        ("ads annoy people", "clause"),
        ("enjoying coding", "ing"),
        ("support lets people down", "clause"),
        ("stop coding at night", "bare-verb"),
        ("oily machines", "noun"),
        ("help desks send people in circles", "clause"),
        ("run training", "bare-verb"),
        ("organising the meet-up", "ing"),
        ("organising the meet-up!", "ing"),
        ("organizing the meet-up", "ing"),
        ("Grandparents who can't read their lettres get lost", "clause"),
        ("i dont have time for my own work", "clause"),
        ("fix other people's bugs", "bare-verb"),
        ("contact with patients", "noun"),
        ("the kind of work where time flies", "noun"),
        ("I'd rather build than manage", "i-want"),
        ("I no longer want to travel", "i-want"),
        ("how other teams plan", "question"),
        ("Should I stay?", "question"),
        ("becoming casting director", "ing"),
        ("By evening I'm too tired", "clause"),
        ("help I never get", "noun"),
        ("help shop owners trust their own numbers", "bare-verb"),
    ],
)
def test_a_form_is_told_by_more_than_its_first_word(text: str, form: str) -> None:
    assert form_of(text, "problems") == form


@each(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("build tools", id="verb or noun"),
        pytest.param("design systems", id="verb or noun, too"),
        pytest.param("support people", id="who, or what to do"),
        pytest.param("writing", id="alone"),
        pytest.param("do training", id="what is done, or have it done"),
        pytest.param("live training for new hires", id="what is live, or what to do"),
        pytest.param("finish carpenter", id="a job"),
        pytest.param("clean data", id="adjective or verb"),
        pytest.param("training apples", id="noun or verb in -ing"),
        pytest.param("the wiki's a mess", id="'s for is"),
        pytest.param("teaching coding", id="what is taught, or how"),
        pytest.param("check people wait", id="that may be left out"),
        pytest.param("start projects", id="verb or noun, before things"),
        pytest.param("meeting people", id="who meets, or what one does"),
        pytest.param("Onboarding takes months. The wiki is dead.", id="sentences"),
        pytest.param("teaching people\nwriting", id="lines"),
        pytest.param("teaching, writing, speaking", id="list"),
        pytest.param("teach / write", id="slash"),
        pytest.param("P1: reports are late", id="label"),
        pytest.param("1. teaching people", id="number"),
        pytest.param("- teaching people", id="bullet"),
        pytest.param("m2 reviewing designs early", id="label without a colon"),
        pytest.param("people “forget” their badges", id="quotation"),
        pytest.param("reading https://example.org", id="address"),
        pytest.param("teaching people (new ones)", id="brackets"),
        pytest.param("tell me what to do", id="said to somebody"),
        pytest.param("the team and nobody cares", id="two in one"),
        pytest.param("track orders and make sure they are paid", id="two, one of them hidden"),
        pytest.param("teaching people " + "and people " * 20, id="long"),
        pytest.param("neue Kollegen einarbeiten", id="German"),
        pytest.param("Software testen mit Kunden", id="German with English words"),
        pytest.param("後輩の相談に乗ること", id="Japanese"),
        pytest.param("asdf qwer", id="no language"),
    ],
)
def test_what_is_not_certain_has_no_form(text: str) -> None:
    assert form_of(text, "more_of") is None
    assert said(text, MORE, "more_of") is None


def test_the_heading_says_whether_a_happening_is_a_noun() -> None:
    assert form_of("People leaving after a year", "problems") is Form.NOUN
    assert form_of("People leaving after a year", "impact") is None
    assert form_of("planning with no data", "more_of") is Form.ING
    assert form_of("planning with no data", "problems") is None
    assert form_of("somebody on my team", "helpers") is Form.NOUN
    assert form_of("somebody on my team", "problems") is None


def test_an_option_begins_with_a_verb_where_it_names_a_deed() -> None:
    deeds = ["Run demos for prospects", "Mentor two career changers", "Change teams"]
    assert [form_of(one, "options") for one in deeds] == ["bare-verb"] * 3
    assert [form_of(one, "more_of") for one in deeds[:2]] == [None, None]
    for thing in ("Support tickets", "Test managers", "Design systems", "Lead developers"):
        assert form_of(thing, "options") != "bare-verb"
        assert opens_with_verb(thing) is (thing == "Lead developers")  # a title, in two words
    for deed in (
        *deeds,
        "Take over the release train from Martin",
        "stand in for my manager during her leave",
        "Moderate the panel at our customer day",
        "own onboarding for the whole department",
    ):
        assert opens_with_verb(deed), deed


@each(
    ("text", "sentence"),
    [
        ("Teaching and explaining.", "I'd like to spend more of my time teaching and explaining"),
        (
            "explaining stuff, drawing how it fits together",
            "I'd like to spend more of my time explaining stuff and drawing how it fits together",
        ),
        ("To mentor people", "I'd like to mentor people more"),
        ("to get out to the stores more", "I'd like to get out to the stores more"),
        ("Help people grow", "I'd like to help people grow more of the time"),
        ("Migrate to React Native", "I'd like to migrate to React Native more of the time"),
        ("think before I build", "More of the time, I'd like to think before I build"),
        ("i want to sit with users more", "I want to sit with users more"),
        ("Design work", "I'd like more design work"),
        ("the messy early part of projects", "I'd like more of the messy early part of projects"),
        ("A seat at the table", "I'd like a seat at the table"),
        ("More time for research", "I'd like more time for research"),
        ("calmer shifts", "I'd like calmer shifts"),
        ("MENTORING JUNIOR NURSES", "I'd like to spend more of my time mentoring junior nurses"),
        ("Time With Patients", "I'd like more time with patients"),
        ("my manager's job", "I'd like more of my manager's job"),
    ],
)
def test_what_somebody_wants_more_of_runs_on(text: str, sentence: str) -> None:
    assert said(text, MORE, "more_of") == sentence


@each(
    ("text", "sentence"),
    [
        (
            "New engineers are lost for weeks",
            "I keep seeing that new engineers are lost for weeks",
        ),
        (
            "Alerts that mean nothing wake people at night",
            "I keep seeing that alerts that mean nothing wake people at night",
        ),
        ("My team waits for me", "I keep seeing that my team waits for me"),
        ("No one tells patients why", "I keep seeing that no one tells patients why"),
        ("NHS staff get home late", "I keep seeing that NHS staff get home late"),
        ("P1 incidents hit the same pair", "I keep seeing that P1 incidents hit the same pair"),
        ("Maria's team never sees a user", "I keep seeing that Maria's team never sees a user"),
        ("Newcomers' self-doubt", "I want to do something about newcomers' self-doubt"),
        ("I don't know what other roles do", "I want to find out what other roles do"),
        ("Who reads the reports I write?", "I want to find out who reads the reports I write"),
        ("What will change?", "I want to find out what will change"),
    ],
)
def test_a_problem_runs_on(text: str, sentence: str) -> None:
    assert said(text, PROBLEM, "problems") == sentence


def test_an_impact_runs_on_without_its_that() -> None:
    assert said("They trust their own judgement.", IMPACT, "impact") == (
        "so that they trust their own judgement"
    )
    assert said("that kids see someone like them", IMPACT, "impact") == (
        "so that kids see someone like them"
    )


@each(
    ("text", "frames", "heading"),
    [
        pytest.param("What does a VP do?", PROBLEM, "problems", id="order of a question"),
        pytest.param("I say yes too fast", PROBLEM, "problems", id="nobody sees themselves"),
        pytest.param("gender pay gap", MORE, "impact", id="no article"),
        pytest.param("every second Friday", MORE, "more_of", id="no more of every"),
        pytest.param("IT IS TOO SLOW FOR US", PROBLEM, "problems", id="capitals hide a name"),
        pytest.param("Will knows the budget", PROBLEM, "problems", id="name or verb"),
        pytest.param("people leave", MORE, "more_of", id="no frame"),
        pytest.param(
            "to have fewer meetings",
            {"to-verb": "I'd like {} less"},
            "less_of",
            id="less of fewer",
        ),
        pytest.param(
            "to sit where I cannot hear",
            {"to-verb": "I'd like {} less"},
            "less_of",
            id="less of what",
        ),
    ],
)
def test_words_that_do_not_fit_a_frame_make_no_sentence(
    text: str, frames: dict[str, str], heading: str
) -> None:
    assert said(text, frames, heading) is None


def test_the_name_of_a_language_is_nothing_that_is_done() -> None:
    for typed, name in [("Go", "Go"), ("rust", "Rust"), ("c", "C")]:
        phrase = phrase_of(typed, "more_of")
        assert phrase
        assert (phrase.form, phrase.noun, phrase.verb) == (Form.NOUN, name, None)
    assert phrase_of("Go course for ops people", "options") is None
    assert phrase_of("go deep", "more_of") is not None


def test_a_phrase_knows_its_verb_and_whom_it_is_about() -> None:
    verbs = ["mentor people", "To mentor people", "I'd like to mentor people"]
    assert [phrase_of(verb).verb for verb in verbs] == ["mentor people"] * 3  # type: ignore[union-attr]
    for text, mine in [("I say yes too fast", True), ("teams ship late", False)]:
        phrase = phrase_of(text)
        assert phrase is not None
        assert phrase.about_me is mine
    never = phrase_of("I don't want to manage people")
    assert never is not None
    assert (never.form, never.verb) == (Form.I_WANT, None)


def test_a_frame_without_a_place_is_an_error() -> None:
    phrase = phrase_of("teams ship late")
    assert phrase is not None
    with pytest.raises(ValueError, match="not enough values"):
        run_on(phrase, {"clause": "I see"})


@each(
    ("words", "turned"),
    [
        ("my team can do it without me", "your team can do it without you"),
        ("what I'm good at", "what you're good at"),
        ("people who disagree with me", "people who disagree with you"),
        ("I was never asked", "you were never asked"),
        ("I wasn’t asked", "you weren’t asked"),
        ("whether I am cut out for this", "whether you are cut out for this"),
        ("our docs lie", "your docs lie"),
        ("the US team", "the US team"),
        ("answer the tricky tickets myself", "answer the tricky tickets yourself"),
        ("calls at 9 am", "calls at 9 am"),
        ("I want us to stop", None),
        ("a friend of mine", None),
        ("become an Analyst I", None),
        ("what you see", None),
        ("I never was good at it", None),
    ],
)
def test_first_person_becomes_second_where_that_is_safe(words: str, turned: str | None) -> None:
    assert to_second_person(words) == turned


@given(st.text(alphabet="abIN to'?.,’-\n{}“é1", max_size=LONGEST + 20) | st.text(max_size=60))
def test_any_text_is_read_without_an_error(text: str) -> None:
    phrase = phrase_of(text, "problems")
    if phrase and phrase.words:
        assert phrase.words.casefold() in text.casefold().replace("  ", " ").strip() or "  " in text


WORDS = ["the", "a", "my", "team", "teams", "plans", "people", "who", "nobody", "and", "of"]
WORDS += ["to", "plan", "help", "helping", "is", "works", "lost"]


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_any_english_words_run_on_as_they_were_typed(text: str) -> None:
    phrase = phrase_of(text, "more_of")
    if phrase and phrase.words:
        assert phrase.words == text


@each(
    "text, meant",
    [
        ("freelancing maybe", "freelancing"),
        ("Maybe freelancing", "freelancing"),
        ("platform things? not sure", "platform things"),
        ("become a manager... idk", "become a manager"),
        ("head of data (maybe)", "head of data"),
        ("SRE?", "SRE"),
        ("a job where I am not sure", "a job where I am not sure"),
        ("maybe", "maybe"),
        ("something like a product owner", "product owner"),
        ("so was wie Digitallotse im Haus", "Digitallotse im Haus"),
        ("vielleicht sowas wie Product Owner", "Product Owner"),
        ("Teamleiter, vielleicht", "Teamleiter"),
        ("quizás dar clases", "dar clases"),
        ("peut-être chef de projet", "chef de projet"),
        ("misschien iets als coach", "coach"),
        ("vielleicht", "vielleicht"),
    ],
)
def test_an_option_is_named_without_the_doubt_beside_it(text: str, meant: str) -> None:
    assert without_hedge(text) == meant


@each(
    ("problem", "named"),
    [
        ("gender pay gap", "the gender pay gap"),
        ("five-year hole in my CV", "the five-year hole in my CV"),
        ("same form for everybody", "the same form for everybody"),
        ("better feedback from users", "better feedback from users"),
        ("onboarding of new people", "onboarding of new people"),
        ("tech debt", "tech debt"),
        ("no room for mistakes", "no room for mistakes"),
    ],
)
def test_a_problem_told_as_in_a_heading_gets_its_article(problem: str, named: str) -> None:
    found = phrase_of(problem, "problems")
    assert found is not None
    assert found.words == named


@each(
    ("text", "heading", "named"),
    [
        ("Status meetings. They eat my mornings.", "less_of", "Status meetings"),
        ("I love explaining things. Whiteboards, mostly.", "more_of", "explaining things"),
        ("Mostly pairing", "more_of", "pairing"),
        ("Our data is a mess, half of the dashboards are wrong", "problems", "Our data is a mess"),
        ("Lead a team, but only a small one", "options", "Lead a team"),
        ("エンジニアになりたい。でも自信がない。", "options", "エンジニアになりたい"),
        ("Ask Dr. Okafor about it", "options", "Ask Dr. Okafor about it"),
        ("am 30. April geh ich. Keiner weiß", "problems", "am 30. April geh ich"),
        ("3. Mai, dann Schluss. Endlich", "options", "3. Mai, dann Schluss"),
        ("It fell from 30 to 20. Then it rose", "problems", "It fell from 30 to 20"),
        ("when the build is red, nobody can ship and all wait", "problems", None),
        ("In my team, we never finish what we start because of politics", "problems", None),
        ("Mentoring, pairing, teaching", "more_of", None),
        ("I like to be alone", "more_of", None),
    ],
)
def test_an_answer_is_named_by_what_it_says_first(
    text: str, heading: str, named: str | None
) -> None:
    assert in_brief(text, heading) == (named or text)
    assert in_brief(text, heading) in {text, *run_on_words(text)}  # and is found where it is hidden


@each(
    ("text", "noun"),
    [
        ("rush jobs over the weekend", "rush jobs over the weekend"),
        ("test cases in excel", "test cases in excel"),
        ("change requests at the last minute", "change requests at the last minute"),
        ("review meetings", "review meetings"),
        ("Work trips to Leeds", "work trips to Leeds"),
        ("pitch meetings", "pitch meetings"),
        ("help tickets", "help tickets"),
        ("to rush orders", "rushing orders"),
        ("train juniors", "training juniors"),
        ("pitch ideas to clients", "pitching ideas to clients"),
    ],
)
def test_two_nouns_that_are_one_name_are_nothing_that_is_done(text: str, noun: str) -> None:
    phrase = phrase_of(text, "less_of")
    assert phrase
    assert phrase.noun == noun


@each("text", ["rush jobs eat my weekends", "sales rush jobs through", "test cases take two weeks"])
def test_what_is_said_of_them_is_a_clause(text: str) -> None:
    assert form_of(text, "problems") is Form.CLAUSE


@each("word", ["access", "contact", "control", "design", "research", "support"])
def test_a_noun_that_may_be_a_verb_is_one_only_before_what_it_is_done_to(word: str) -> None:
    assert form_of(f"managers {word} the work", "problems") is Form.CLAUSE
    assert form_of(f"the team customers {word} for help", "problems") is None
    assert form_of(f"the staff doctors {word}", "problems") is None
