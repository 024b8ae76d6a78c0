"""What kind of answer did a person give? Held against the ways people really put it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.words import answers as words_answers
from ambition_cli.domain.words import labels
from ambition_cli.domain.words import titles as reading
from ambition_cli.domain.words.dont_know import is_dont_know
from support.plans import DATA, SHARED
from support.rows import each

needs_public_sample = pytest.mark.skipif(
    not (SHARED / "titles.txt").is_file(), reason="the public sample of titles is not here"
)


def entries(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip().rstrip(".") for line in lines if line.strip()]


def said(answers: str) -> list[str]:
    return [answer.strip() for answer in answers.split("|")]


def missed(answers: list[str]) -> list[str]:
    return [answer for answer in answers if not reading.is_title(answer)]


def mistaken(answers: list[str]) -> list[str]:
    return [answer for answer in answers if reading.is_title(answer)]


@needs_public_sample
def test_titles_of_the_public_sample_are_found() -> None:
    titles = entries(SHARED / "titles.txt")
    assert len(missed(titles)) <= 0.05 * len(titles)


@needs_public_sample
def test_tasks_skills_and_values_of_the_public_sample_are_no_titles() -> None:
    others = entries(SHARED / "not-titles.txt")
    assert len(mistaken(others)) <= 0.02 * len(others)


@needs_public_sample
def test_titles_of_the_public_sample_are_found_in_lower_case() -> None:
    titles = [title.lower() for title in entries(SHARED / "titles.txt")]
    assert len(missed(titles)) <= 0.05 * len(titles)


def test_titles_are_found_as_people_in_tech_say_them() -> None:
    titles = entries(DATA / "titles_tech.txt")
    assert len(missed(titles)) <= 0.05 * len(titles)


@pytest.mark.parametrize("name", ["not_titles_tech.txt", "ambitions_like_titles.txt"])
def test_what_only_sounds_like_a_title_is_none(name: str) -> None:
    answers = entries(DATA / name)
    assert len(mistaken(answers)) <= 0.02 * len(answers)


@each(
    "answer",
    said("""
    Produktmanagerin|Teamleiter|eine Teamleiterin|Entwicklerin|Softwareentwickler|Bereichsleiter |
    Geschäftsführerin|Beraterin|Führungskraft|chef de produit|un chef de projet|directrice produit |
    responsable produit|développeuse|ingénieure logiciel|chef d'équipe|jefa de proyecto |
    directora de producto|ingeniero de software|diseñadora de producto|diretora de produto |
    gerente de projetos|engenheira de software|coordenadora|teamleider|projectleider |
    een ontwikkelaar|hoofd product|productmanager|CTO werden|Sleep Tech|ops mgr|team lead infra|
    Notary Public
    """),
)
def test_some_titles_of_other_languages_are_found(answer: str) -> None:
    assert reading.is_title(answer)


@each(
    "answer",
    said("""
    weniger Fehler|besser führen|Menschen helfen|schneller lernen|Bücher schreiben|enseigner |
    aider les autres|diriger une équipe|travailler avec des designers|enseñar|aprender |
    resolver problemas|trabajar con diseñadores|crescer|fazer a diferença|minder vergaderen |
    後輩を育てたい|помогать людям|a midwife for every village|cant picture anything rn
    """),
)
def test_ambitions_of_other_languages_are_no_titles(answer: str) -> None:
    assert not reading.is_title(answer)


@each(
    "answer",
    [
        pytest.param("PM or designer", id="two titles"),
        pytest.param("Product Manager, Growth", id="what it is for, after a comma"),
        pytest.param("OEC Tech (Outdoor Emergency Care Technician)", id="long form in brackets"),
        pytest.param("  a\tVP\n", id="white space"),
        pytest.param("“Head of Design”", id="quotation marks"),
        pytest.param("a senior role", id="a level"),
        pytest.param("a data role", id="an area"),
        pytest.param("Setter Up", id="a direction after the person"),
        pytest.param("Engineering Manager II", id="a numeral"),
        pytest.param("I’d like to be a CTO one day, I guess.", id="a hedge at both ends"),
    ],
)
def test_a_title_is_found_whatever_stands_around_it(answer: str) -> None:
    assert reading.is_title(answer)


@each(
    "answer",
    [
        *("", " ", "?", "()", "a", "or", "the", "a better editor"),
        "CTO. Because I like to decide.",
        "look after them all (care manager)",
        *("the pricing sits in Tom's head", "the pricing sits in tom s head"),
        *("move closer to my parents", "an avid reader", "a quality level", "my next position"),
    ],
)
def test_an_answer_with_no_title_or_more_than_one_is_none(answer: str) -> None:
    assert not reading.is_title(answer)


@each(
    "answer",
    said("""
    no idea|not sure yet|?|...|-|🤷|¯\\_(ツ)_/¯|haven't figured it out|dunno|idk|hard to say |
    I haven’t really figured it all out yet|nothing comes to mind|I don't know|dont know |
    I don't know yet!|Honestly, no idea|Hmm, I'm not sure...|I have no idea what I want |
    don't know what to do next|I'm still figuring it out|still exploring|good question |
    I can't think of anything|never thought about that|I wish I knew|not a clue|TBD|n/a|none |
    Nothing|it's not clear yet|I haven't decided yet|no idea what's next|I need time to think |
    weiß nicht|Weiss ich noch nicht|keine Ahnung|je ne sais pas|je sais pas encore|no lo sé |
    todavía no lo sé|não sei|ainda não sei|non lo so|geen idee|わからない|まだわかりません |
    不知道|모르겠어요|пока не знаю|nie wiem
    """),
)
def test_dont_know_is_heard_in_the_ways_people_say_it(answer: str) -> None:
    assert is_dont_know(answer)


@each(
    "answer",
    said("""
    I don't know enough about pricing|people don't know what to do next|teaching|unclear roadmaps |
    not sure how to help nurses|users who have no idea where to click|I don't know, maybe teaching |
    we don't know what customers want|I can't say no|no meetings|nothing else|no|not enough time |
    nothing works at night|good questions|open source|stuck projects|exploring caves
    """),
)
def test_not_to_know_one_thing_is_an_answer(answer: str) -> None:
    assert not is_dont_know(answer)


@each(
    "answer",
    said("""
    make an impact|Make an impact!|grow|be a better leader|improve communication|help people |
    add value|success|make a difference|learn more|I want to grow|have a bigger impact |
    become a better manager|get better at my job|make the world a better place|learn new things |
    meaningful work|inspire others|personal growth|be a better developer|do something meaningful |
    deliver value to the business|better teamwork|reach my full potential
    """),
)
def test_an_answer_that_says_only_good_things_is_vague(answer: str) -> None:
    assert words_answers.is_vague(answer)


@each(
    "answer",
    said("""
    teaching|pricing for small shops|fewer outages at night|accessibility|help nurses|wine |
    improve checkout|learn Rust|learn Excel|customer research|climate change|help desk |
    fewer meetings|change management for hospitals |
    grow the Berlin office|managing people|leading a team |
    mehr lernen|wachsen|aider les gens|crecer|?
    """),
)
def test_a_short_answer_may_be_specific(answer: str) -> None:
    assert not words_answers.is_vague(answer)


@each(
    ("text", "parts"),
    [
        pytest.param("teaching and explaining", ["teaching and explaining"], id="one"),
        pytest.param("teaching, writing, speaking", ["teaching, writing, speaking"], id="commas"),
        pytest.param("a; b;c ", ["a", "b", "c"], id="semicolons"),
        pytest.param("a\r\nb\n\n c", ["a", "b", "c"], id="lines"),
        pytest.param("1. a 2. b", ["a", "b"], id="numbers in one line"),
        pytest.param("(1) a (2) b", ["a", "b"], id="numbers in brackets"),
        pytest.param("1) a\n2) b", ["a", "b"], id="numbered lines"),
        pytest.param("- a\n- b", ["a", "b"], id="bullets"),
        pytest.param("- [ ] a\n- [x] b", ["a", "b"], id="boxes"),
        pytest.param("1) a", ["a"], id="one, numbered"),
        pytest.param("version 2. a", ["version 2. a"], id="a number within"),
        pytest.param("1. a 3. b", ["a 3. b"], id="numbers that do not count up"),
        pytest.param("2.5 hours", ["2.5 hours"], id="a decimal"),
        pytest.param("-5 degrees", ["-5 degrees"], id="a minus"),
        pytest.param("teaching ;) mostly", ["teaching ;) mostly"], id="a smiley"),
        pytest.param("a\n?", ["a"], id="a part without a word"),
        pytest.param("?", ["?"], id="nothing but a sign"),
        pytest.param("", [], id="empty"),
        pytest.param(" \n ;\t", [], id="blank"),
    ],
)
def test_several_answers_in_one_are_separated(text: str, parts: list[str]) -> None:
    assert words_answers.separate(text) == parts


def test_a_paste_is_left_in_one_piece() -> None:
    paste = "a line\n" * 10_000
    assert words_answers.separate(paste) == [paste.strip()]
    assert words_answers.separate(" " * 10_000) == []


def test_a_line_is_long_where_its_name_would_be_cut() -> None:
    assert not words_answers.is_long("x" * 90)
    assert words_answers.is_long("x" * 91)


@given(st.text(max_size=200) | st.text("aeinor .,;:?!()-'\n1d", max_size=3_100))
def test_any_text_is_read(text: str) -> None:
    for judge in (
        reading.is_title,
        is_dont_know,
        words_answers.is_vague,
        words_answers.is_long,
    ):
        assert judge(text) in (True, False)
    parts = words_answers.separate(text)
    assert all(part == part.strip() and part for part in parts)
    assert bool(parts) <= bool(text.strip())


@pytest.mark.parametrize("text", ["lead of " * 250, "don't know " * 100_000, "1. a " * 200_000])
def test_what_is_much_too_long_is_nothing_special(text: str) -> None:
    assert not reading.is_title(text)
    assert not is_dont_know(text)
    assert not words_answers.is_vague(text)
    assert words_answers.is_long(text)


LABELLED = """
P1: X|M1: X|p2) X|I1 - X|o3. X|L1：X|Ｐ１：X|1) X|2. X|(3) X|1: X|[1] X|１．X|（２）X|１） X|①X
❷ X|一、X|第二、X|- X|* X|• X|・X|･ X|– X|→ X|> X|● X|# X|- [ ] X|* [x] X|[ ] X|☐ X|✅ X|a) X
b. X|(c) X|C) X|ii) X|iv. X|1. - X|- P1: X|- 1) X|◦ X|‣X|1.  X
"""
NOT_LABELS = """
Q1: ship the migration|C++: teach it|24/7: nurses burn out|1:1s with my reports|1.5 hours a week
P1 incidents wake people|5G in villages|3D printing|1-on-1s|99% uptime|B2B: sell it
i18n: translate|2FA: fewer prompts|e.g. mentoring|A. Smith's handover|M&A: fewer surprises
2024: one launch|10 people|(people) over process|#1 priority: sleep|-5% churn|*really* listening
[brackets] in text|1st graders|IC4: fewer rungs|H1: a calm release|week 3: the crunch
"""


@each("text", said(LABELLED.strip().replace("\n", "|")))
def test_a_label_before_a_line_is_no_part_of_it(text: str) -> None:
    line = text.replace("X", "outages wake people")
    assert labels.without_label(line) == "outages wake people"
    assert words_answers.separate(line) == ["outages wake people"]
    assert not reading.is_title(line)
    assert reading.is_title(text.replace("X", "Staff Engineer"))
    assert is_dont_know(words_answers.as_one_line(text.replace("X", "no idea")))


@each("text", said(NOT_LABELS.strip().replace("\n", "|")))
def test_what_only_looks_like_a_label_stays(text: str) -> None:
    assert labels.without_label(text) == text
    assert not reading.is_title(text)


@each("text", ["-", "1.", "1)", "•", "P1:", "[ ]", "- -", "a)"])
def test_a_label_with_nothing_behind_it_is_all_there_is(text: str) -> None:
    assert labels.without_label(text).strip()


def test_several_labelled_answers_are_each_without_theirs() -> None:
    typed = "P1: outages\n- [ ] slow builds; * long meetings\n①　教える"
    assert words_answers.separate(typed) == ["outages", "slow builds", "long meetings", "教える"]
    assert words_answers.as_one_line(typed) == typed


ELSEWHERE = """
em|sem|trabalhar em|pensar em|foco em|gostaria de atuar em|viver sem|mais tempo sem dor|idę po
un impacto mayor|mi problema principal|le problème principal|o problema principal|meer vet
crear valor|el valor|más calor|le bonheur|la valeur|avoir peur|la couleur|lekker weer|vaker
meer tijd voor mijn dochter|menos dolor|immer besser|mehr Wetter|escrever melhor|hacer crecer
enseigner|conseiller|beter slapen|at 5 pm|home before 6 pm|no meetings after 4pm|I stop at 5 PM
ajudar pessoas a viver melhor
"""


@each("text", said(ELSEWHERE.strip().replace("\n", "|")))
def test_everyday_words_of_other_languages_are_no_short_titles(text: str) -> None:
    assert not reading.is_title(text)


@each(
    "text",
    said("EM|PM|pm|senior pm|Group PM|TPM|eng em|quiero ser PM|Engineering Manager|school principal"
         "|ser product manager|een product manager|un chef de projet|Mayor|Principal|vp"),
)  # fmt: skip
def test_short_titles_are_still_titles(text: str) -> None:
    assert reading.is_title(text)


QUALITIES = """
Become a confident presenter|become a better listener|be a calm leader|a more patient manager
an inspiring speaker|a thoughtful reviewer|be a strong writer|become a well-rounded engineer
a confident public speaker|become a natural leader|be a fair manager's sparring partner
become a skilled facilitator|be a clear writer|become a successful entrepreneur|an authentic leader
become a really good mentor|a respected expert|become a fluent Spanish speaker|be a happier father
"""
TRADES = """
become a technical writer|become a creative director|a critical care nurse|become a senior engineer
an independent consultant|become a registered nurse|a professional coach|Lead Presenter
become an executive coach|be a staff engineer|Real Estate Agent|become a natural resources officer
"""


@each("text", said(QUALITIES.strip().replace("\n", "|")))
def test_what_somebody_wants_to_be_like_is_no_title(text: str) -> None:
    assert not reading.is_title(text)


@each("text", said(TRADES.strip().replace("\n", "|")))
def test_a_trade_with_a_word_before_it_is_one(text: str) -> None:
    assert reading.is_title(text)


@each(
    ("answer", "title"),
    [
        ("keine Ahnung, vielleicht Senior Frontend Entwicklerin?", "Senior Frontend Entwicklerin"),
        ("no idea, maybe Staff Engineer", "Staff Engineer"),
        ("quizás Product Manager", "Product Manager"),
        ("je ne sais pas, peut-être Product Manager", "Product Manager"),
        ("talvez Product Manager", "Product Manager"),
        ("forse Product Manager?", "Product Manager"),
        ("geen idee, misschien Product Manager", "Product Manager"),
        ("たぶんプロダクトマネージャー", "プロダクトマネージャー"),
        ("也许Product Manager", "Product Manager"),
    ],
)
def test_hedges_of_nine_languages_are_no_part_of_a_title(answer: str, title: str) -> None:
    assert reading.title_in(answer) == title


@each(
    ("option", "named"),
    [
        ("coach for engineering managers", "a coach for engineering managers"),
        ("mentor for juniors", "a mentor for juniors"),
        ("coach for free", None),
        ("mentor for a while", None),
        ("coach people", None),
    ],
)
def test_who_helps_others_is_a_title_where_it_says_whom(option: str, named: str | None) -> None:
    assert reading.with_article(option) == named


def test_a_title_has_at_most_twelve_words() -> None:
    assert reading.is_title(f"{'senior ' * 10}product manager")
    assert not reading.is_title(f"{'senior ' * 11}product manager")
