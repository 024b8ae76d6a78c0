"""Texts of the catalogue with the person's words in them, by the form of these words."""

import pytest
from pydantic import TypeAdapter, ValidationError

from ambition_cli.domain.drafting.texts import (
    Said,
    Text,
    can_be_filled,
    filled,
    needed_by,
    placeholders_in,
    said_as_name,
    said_line,
    said_moment,
    said_of_work,
    said_option,
    said_options,
    said_question,
)
from support.rows import each

TEXT: TypeAdapter[Text] = TypeAdapter(Text)
MORE: Text = {
    "noun": "Spend two hours a week on {more_of}",
    "other": "Spend two hours a week on what I want more of",
}
EACH: Text = {
    "clause": "I keep seeing that {line}",
    "verb": "I would like to {line}",
    "noun": "Get closer to {line}",
    "other": "Look again at {line}",
}


@each(
    ("said", "expected"),
    [
        ("to mentor people", "Spend two hours a week on mentoring people"),
        ("Design work", "Spend two hours a week on design work"),
        ("Teaching", "Spend two hours a week on teaching"),
        ("New engineers are lost for weeks", "Spend two hours a week on what I want more of"),
        ("後輩の相談に乗ること", "Spend two hours a week on what I want more of"),
    ],
)
def test_the_variant_is_chosen_by_the_form_of_the_words(said: str, expected: str) -> None:
    assert filled(MORE, {"more_of": said_line(said, "more_of")}) == expected


@each(
    ("said", "heading", "expected"),
    [
        (
            "New engineers are lost for weeks",
            "problems",
            "I keep seeing that new engineers are lost for weeks",
        ),
        ("Mentor people", "more_of", "I would like to mentor people"),
        ("to be useful", "more_of", "Get closer to being useful"),
        ("newcomers' self-doubt", "problems", "Get closer to newcomers' self-doubt"),
        ("asdf, qwer", "problems", "Look again at “asdf, qwer”"),
        ("Was soll ich tun?", "problems", "Look again at “Was soll ich tun?”"),
    ],
)
def test_the_first_variant_whose_form_the_words_have_is_taken(
    said: str, heading: str, expected: str
) -> None:
    assert filled(EACH, {"line": said_line(said, heading)}) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("mentor people", "Ask who is good at mentoring people"),
        ("how, though", "Ask who is good at “how, though”"),
    ],
)
def test_a_plain_string_is_for_a_noun_and_quotes_what_is_none(said: str, expected: str) -> None:
    words = {"more_of": said_line(said, "more_of")}
    assert filled("Ask who is good at {more_of}", words) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Rust", "Spend an hour on Rust"),
        ("Zig", "Spend an hour on “Zig”"),
        ("workshops, writing, the odd talk", "“workshops, writing, the odd talk”: spend an hour"),
        ("設計", "“設計”: spend an hour"),
    ],
)
def test_words_of_no_form_stand_within_a_sentence_only_as_a_name(said: str, expected: str) -> None:
    words = {"more_of": said_as_name(said_line(said, "more_of"))}
    text: Text = {"noun": "Spend an hour on {more_of}", "other": "{more_of}: spend an hour"}
    assert filled(text, words) == expected


def test_time_is_spent_doing_something_and_on_a_thing() -> None:
    text: Text = {
        "ing": "Spend an hour {more_of}",
        "noun": "Spend an hour on {more_of}",
        "other": "{more_of}: spend an hour",
    }
    for said, expected in (
        ("to mentor people", "mentoring people"),
        ("Teaching", "teaching"),
        ("Design work", "on design work"),
    ):
        assert filled(text, {"more_of": said_line(said, "more_of")}) == f"Spend an hour {expected}"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("python scripting", "time for python scripting"),
        ("vendor questionnaires", "time for vendor questionnaires"),
        ("writing code that ships", "time for writing code that ships"),
        ("support people", "time for what I named"),
        ("reuniones largas", "time for what I named"),
        ("Training geben", "time for what I named"),
    ],
)
def test_work_stands_as_a_noun_where_its_words_can_be_nothing_else(
    said: str, expected: str
) -> None:
    text: Text = {"noun": "time for {more_of}", "other": "time for what I named"}
    assert filled(text, {"more_of": said_line(said, "more_of")}) == expected


def test_what_others_decide_can_only_be_tried_for() -> None:
    said = said_options(["get promoted", "teach a course"]).as_form("verb")
    assert said == "try to get promoted or teach a course"


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (
            ["engineering manager", "principal engineer", "stay where i am and mentor more"],
            "become an engineering manager or a principal engineer, "
            "or stay where I am and mentor more",
        ),
        (
            ["teach a data literacy course at the community college", "analytics manager",
             "start a channel with short explainers"],
            "teach a data literacy course, become an analytics manager or start a channel",
        ),
        (["run a returners group", "freelancing"],
         "run a returners group or go into freelancing"),
    ],
)  # fmt: skip
def test_jobs_go_together_and_what_would_be_too_long_is_named_in_short(
    options: list[str], expected: str
) -> None:
    assert said_options(options).as_form("verb") == expected


def test_an_option_that_is_a_list_itself_is_quoted_among_several() -> None:
    said = said_options(["staff engineer, einen Vortrag halten", "go part time"])
    assert said.forms == {"noun": "“staff engineer, einen Vortrag halten” and “go part time”"}


def test_words_at_the_start_begin_large() -> None:
    words = {"more_of": said_line("to mentor people", "more_of")}
    assert filled("{more_of} is what I like", words) == "Mentoring people is what I like"


@each(
    ("option", "expected"),
    [
        ("Staff Engineer", "Talk to a Staff Engineer"),
        ("engineering manager, maybe", "Talk to an engineering manager"),
        ("the head of product", "Talk to a head of product"),
        ("Staff Engineer at Globex (the offer)", "Talk to a Staff Engineer at Globex"),
        ("SRE", "Talk to an SRE"),
        ("ux designer", "Talk to a ux designer"),
        ("MLOps engineer", "Talk to an MLOps engineer"),
        ("user researcher", "Talk to a user researcher"),
        ("on-air announcer", "Talk to an on-air announcer"),
        ("a year abroad", "Talk to someone who did this"),
        ("Leiterin Produkt", "Talk to someone who did this"),
        ("senior", "Talk to someone who did this"),
    ],
)
def test_only_a_title_gets_an_article(option: str, expected: str) -> None:
    text: Text = {"noun": "Talk to {an_option}", "other": "Talk to someone who did this"}
    assert filled(text, said_option(option)) == expected


@pytest.mark.parametrize(
    ("option", "expected"),
    [
        ("Staff Engineer", "Decide about “Staff Engineer”"),
        ("teach at a university", "Decide about teaching at a university"),
        ("転職", "Decide about “転職”"),
        (
            "Move into UX research, if they'd have me and if it isn't only that the grass is "
            "greener over there",
            "Decide about moving into UX research",
        ),
    ],
)
def test_an_option_is_quoted_unless_it_runs_on(option: str, expected: str) -> None:
    assert filled("Decide about {option}", said_option(option)) == expected


@each(
    ("said", "expected"),
    [
        (
            "Tuesday 18:00, at the kitchen table",
            "it is Tuesday 18:00, at the kitchen table",
        ),
        ("every Sunday morning", "it is Sunday morning"),
        ("Monday mornings, before work", "it is Monday morning, before work"),
        ("Sunday evening on the sofa", "it is Sunday evening on the sofa"),
        ("Monday and Thursday at lunch", "it is Monday or Thursday at lunch"),
        ("nap time", "it is nap time"),
        ("after work", "it is after work"),
        ("Weekends", "it is the weekend"),
        ("thursday after lunch, headphones on", "it is Thursday after lunch"),
        ("fridays 8am before anyone's online", "it is Friday 8am before anyone's online"),
        ("nap time on wednesdays", "it is nap time on Wednesdays"),
        ("weekdays at 8", "it is a weekday at 8"),
        ("6am before the house wakes up", "it is 6am before the house wakes up"),
        ("saturday mornings at mum's, she takes the kids", "it is Saturday morning at mum's"),
        ("lunch break on mondays", "it is lunch break on Mondays"),
        ("weekday mornings 6:00", "it is a weekday morning 6:00"),
        ("monday if nothing's on fire", "it is the time I set aside on Monday"),
        ("every other Friday", "it is the time I set aside"),
        ("when the kids are asleep", "it is the time when the kids are asleep"),
        ("火曜 18時", "it is 18:00 on Tuesday"),
        (
            "tues and thurs mornings before standup, cafe downstairs",
            "it is Tuesday or Thursday morning before standup",
        ),
        ("Mon and Thu 16 to 20, city library", "it is Monday or Thursday between 16:00 and 20:00"),
        ("mondays 8 to 10, home, before the reps wake up", "it is Monday between 8 and 10"),
        ("sunday mornings and one weeknight, desk at home", "it is Sunday morning"),
        (
            "train home on Thursday, 3 hours, wifi till Kassel",
            "it is the time I set aside on Thursday",
        ),
        ("evenings mostly", "it is evening"),
        ("freitags nach dem Mittag", "it is the time I set aside on Friday"),
        ("Tue, Thu and Fri at 7", "it is the time I set aside"),
        ("tuesday afternoon, then is the queue the smallest", "it is Tuesday afternoon"),
    ],
)
def test_when_and_where_runs_on_where_it_is_a_moment(said: str, expected: str) -> None:
    assert filled("it is {when_where}", {"when_where": said_moment(said)}) == expected


def test_when_and_where_does_not_keep_other_words_from_their_variant() -> None:
    words = {"more_of": said_line("mentor people", "more_of"), "when_where": said_moment("later")}
    text: Text = {"noun": "{more_of}, {when_where}", "other": "no"}
    assert filled(text, words) == "Mentoring people, the time I set aside"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("I say yes to everybody else first", "I notice that I say yes to everybody else first"),
        ("waiting until I feel ready", "I catch myself waiting until I feel ready"),
        ("say yes too often", "I catch myself saying yes too often"),
        ("perfectionism", "I notice “perfectionism”"),
    ],
)
def test_an_obstacle_runs_on_as_a_gerund_or_a_clause(said: str, expected: str) -> None:
    text: Text = {
        "clause": "I notice that {obstacle}",
        "noun": "I catch myself {obstacle}",
        "other": "I notice {obstacle}",
    }
    assert filled(text, {"obstacle": said_line(said, "obstacle")}) == expected


def test_a_short_name_stands_for_a_line_and_nothing_is_cut() -> None:
    long = "when the night shift hands over, nothing of what they saw is written down " * 3
    short = said_line(long, "problems", "night notes")
    assert filled("Work on {problem}", {"problem": short}) == "Work on night notes"
    unnamed = said_line(long, "problems")
    assert filled("Work on {problem}", {"problem": unnamed}) == "Work on the problem I described"


@pytest.mark.parametrize(
    ("answer", "stands"),
    [
        (
            "Small guesthouses pay 18% commission to the booking sites because their own site is"
            " unusable on a phone",
            "that small guesthouses pay 18% commission to the booking sites",
        ),
        (
            "Wohngeldanträge liegen bei uns neun Wochen, und jeder dritte geht wegen fehlender"
            " Unterlagen zurück",
            "“Wohngeldanträge liegen bei uns neun Wochen”",
        ),
        (
            "En mi escuela cuatro de cada diez reprueban matemáticas en segundo y nos enteramos"
            " hasta el examen",
            "“En mi escuela cuatro de cada diez reprueban matemáticas en segundo”",
        ),
        (
            "新しく入った人が最初の一週間で誰にも質問できず、結局自分で全部調べて間違った設定のまま"
            "本番に出してしまい、あとから全員で直すことになり、毎回二日はつぶれてしまうので本当に"
            "困っています",
            "“新しく入った人が最初の一週間で誰にも質問できず、結局自分で全部調べて間違った設定のまま"
            "本番に出してしまい、あとから全員で直すことになり”",
        ),
        (f"会議が長すぎ、{'あ' * 100}", "“会議が長すぎ”"),
        (f"会議が長い、{'あ' * 100}", "The problem I described"),
        (  # which is half of a sentence
            "If a route is closed by weather the ticket app falls over, and two thousand people"
            " stand on the quay",
            "The problem I described",
        ),
        ("Everybody asks " + "over " * 20, "The problem I described"),
    ],
)
def test_of_a_long_answer_stand_the_clauses_that_fit_a_sentence(answer: str, stands: str) -> None:
    said = said_line(answer, "problems")
    text: Text = {"clause": "that {problem}", "other": "{problem}"}
    assert filled(text, {"problem": said}) == stands


def test_a_text_needs_only_the_words_that_no_variant_can_do_without() -> None:
    assert needed_by(MORE) == set()
    assert placeholders_in(MORE) == {"more_of"}
    assert can_be_filled(MORE, {})
    assert needed_by("Ask about {more_of} in {months} months") == {"more_of"}
    assert not can_be_filled("Ask about {more_of}", {})
    assert filled(MORE, {}) == "Spend two hours a week on what I want more of"


def test_a_placeholder_in_the_persons_words_is_left_alone() -> None:
    words = {"option": Said("“{line}”"), "line": Said("x")}
    assert filled("Try {option}", words) == "Try “{line}”"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ({"noun": "Do {more_of}"}, "other"),
        ({"other": "Do it", "noun": "Do {more_of}"}, "other"),
        ({"gerund": "Do {more_of}", "other": "Do it"}, "gerund"),
        ("Do {more}", "more"),
    ],
)
def test_a_text_that_could_not_be_filled_is_refused(text: object, wrong: str) -> None:
    with pytest.raises(ValidationError, match=wrong):
        TEXT.validate_python(text)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("find out what other roles do", "what other roles do"),
        ("I want to understand how teams get funded", "how teams get funded"),
        ("I don't know what other roles do", "what other roles do"),
    ],
)
def test_a_wish_to_find_out_runs_on_as_the_question_in_it(text: str, question: str) -> None:
    assert said_question(text).forms == {"clause": question}


@each(
    ("when_where", "said"),
    [
        ("fri afternoons, nobody deploys", "Friday afternoon"),
        ("Sunday evenings, 7 to 9. Another hour if I'm lucky.", "Sunday evening between 7 and 9"),
        ("On Wednesdays I work from home. Nobody books me before ten.", "Wednesday"),
        ("after a late shift or on days off, depends", "the time I set aside"),
    ],
)
def test_a_moment_is_said_without_what_is_told_about_it(when_where: str, said: str) -> None:
    assert said_moment(when_where).plain == said


@each(
    ("moment", "work"),
    [
        ("the script i hacked together at Christmas", "the script I hacked together at Christmas"),
        ("My talk at the meetup", "my talk at the meetup"),
        ("the day my script ran", None),
        ("when the build was green for a week", None),
    ],
)
def test_a_moment_that_names_a_work_is_known_for_it(moment: str, work: str | None) -> None:
    found = said_of_work(moment)
    assert (found.plain if found else None) == work
