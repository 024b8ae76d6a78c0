"""Finding the words of a record inside other texts."""

import time
import unicodedata
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.privacy.quotes import PRIVATE, Quotes, exchanged_in_draft
from ambition_cli.domain.words.folding import Folded
from ambition_cli.domain.words.wording import shortened
from support.rows import each

LONG = f"People {'who begin anew ' * 9}doubt themselves"


def shown(text: str, *texts: str, names: tuple[str, ...] = (), ids: tuple[str, ...] = ()) -> str:
    return Quotes(texts, names, ids).exchanged(text)


@each(
    ("secret", "text", "seen"),
    [
        pytest.param("leave Acme", "I leave Acme, soon", "I (private), soon", id="in the middle"),
        pytest.param("leave Acme", "LEAVE  ACME", "(private)", id="any case, any white space"),
        pytest.param("leave Acme", "leave\nAcme", "(private)", id="over two lines"),
        pytest.param("Leave Acme.", "I want to leave Acme now", "I want to (private) now", id="."),
        pytest.param("leave Acme", "leave Acmeville", "leave Acmeville", id="whole words alone"),
        pytest.param("Ana's clinic", "at Ana’s clinic", "at (private)", id="any apostrophe"),
        pytest.param("self-doubt", "all self‑doubt ends", "all (private) ends", id="any hyphen"),
        pytest.param("Zoe\u0301 leaves", "that Zo\u00e9 leaves", "that (private)", id="composed"),
        pytest.param("C++", "more C++ at work", "more (private) at work", id="signs at the end"),
        pytest.param("CTO", "the CTO of actors", "the (private) of actors", id="three letters"),
        pytest.param("UX", "more UX at work", "more (private) at work", id="two letters"),
        pytest.param("to help people", "I want to help people", "I want (private)", id="common"),
        pytest.param("art", "an Art of its own", "an Art of its own", id="short: as written"),
        pytest.param("大学で教える", "来年大学で教える", "来年(private)", id="unspaced"),
        pytest.param("転職する", "来年、転職する。", "来年、(private)。", id="unspaced, full stop"),
        pytest.param("팀을 떠난다", "곧 팀을 떠난다고 했다", "곧 (private)고 했다", id="particles"),
        pytest.param("freelance", "to go freelance", "to go (private)", id="one word that tells"),
        pytest.param(LONG, f"Hear: {shortened(LONG)}", "Hear: (private)…", id="the beginning"),
        pytest.param(LONG, "as in: people who beg…", "as in: (private)…", id="any beginning"),
        pytest.param("Aaaaargh, no", "a aaaaargh, n…", "a (private)…", id="one letter repeated"),
    ],
)  # fmt: skip
def test_words_are_found_as_somebody_would_quote_them(secret: str, text: str, seen: str) -> None:
    assert shown(text, secret) == seen


@each(
    ("secret", "text", "seen"),
    [
        pytest.param("Straße", "in der STRASSE", "in der (private)", id="ß"),
        pytest.param("STRASSE", "in der Straße", "in der (private)", id="SS"),
        pytest.param("offer", "an oﬀer of theirs", "an (private) of theirs", id="a ligature"),
        pytest.param("leave Acme", "ｌｅａｖｅ Ａｃｍｅ", "(private)", id="full width"),
        pytest.param("leave Acme", "I leave _Acme_ soon", "I (private) soon", id="emphasis"),
        pytest.param("leave Acme", "I **leave** Acme", "I (private)", id="strong emphasis"),
        pytest.param("leave Acme", "I le_av_e Acme", "I (private)", id="emphasis in a word"),
        pytest.param("leave Acme", "leave_Acme", "(private)", id="underscores for spaces"),
        pytest.param("leave Acme", "I lea\u00adve Ac\u00adme", "I (private)", id="soft hyphen"),
        pytest.param("leave Acme", "I leave\u200bAcme", "I (private)", id="zero width for a space"),
        pytest.param("leave Acme", "I l\u200beave A\u2060cme", "I (private)", id="zero width"),
        pytest.param("leave Acme", "I leave – Acme", "I (private)", id="dash"),
        pytest.param("leave Acme", "I leave ... Acme", "I (private)", id="three dots"),
        pytest.param("leave Acme", "I leave… Acme", "I (private)", id="ellipsis"),
        pytest.param("leave Acme", "leave/Acme, leave, Acme", "(private), (private)", id="signs"),
        pytest.param("self-doubt", "self doubt, selfdoubt", "(private), (private)", id="hyphen"),
        pytest.param("leave Acme", "they leaveAcme", "they leaveAcme", id="not run together"),
        pytest.param("to get her", "together", "together", id="not by chance"),
        pytest.param("heroic", "he roic", "he roic", id="not over a space"),
        pytest.param("大学で教える", "来年大学で\n教える", "来年(private)", id="unspaced, broken"),
        pytest.param("Acme", "来年Acmeを出る", "来年(private)を出る", id="in an unspaced text"),
        pytest.param("Αθήνα το βράδυ", "ΑΘΗΝΑ ΤΟ ΒΡΑΔΥ", "(private)", id="Greek capitals"),
        pytest.param("Zoe", "that Zo\u00e9", "that Zo\u00e9", id="another letter by its mark"),
    ],
)  # fmt: skip
def test_words_are_found_however_they_are_written_down(secret: str, text: str, seen: str) -> None:
    assert shown(text, secret) == seen


# What may stand within words, and between them, and hides nothing from a reader.
INSIDE = st.sampled_from(["", "", "", "\u00ad", "\u200b", "_", "*", "\u2060", "\ufeff"])
BETWEEN = st.sampled_from(
    [" ", "\u200b", "\n", "  ", "-", " – ", " ... ", "… ", "_", "\u00a0", ", "]
)
CASES = st.sampled_from([str.upper, str.lower, str.title, str.casefold, str])
FORMS = st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"])


@given(st.data(), CASES, FORMS)
def test_no_variant_of_the_words_is_left(data: st.DataObject, case: object, form: str) -> None:
    words = ["Straße", "nach", "Łódź", "mit", "Zoë"]
    assert callable(case)
    written = ""
    for word in words:
        letters = unicodedata.normalize(form, case(word))  # type: ignore[arg-type]
        written += data.draw(BETWEEN) if written else ""
        written += "".join(letter + data.draw(INSIDE) for letter in letters)
    seen = shown(f"so, {written}, I said", " ".join(words))
    assert Folded(seen).letters == Folded(f"so, {PRIVATE}, I said").letters


@pytest.mark.parametrize(
    "unit", [" ", '"', "'", "-", "“", "”", "…", "... ", ": ", "_", "(", "a ", "leave ", "people “",
             "\u00ad", "\u0301", "leave acme n… ", "\n", "大"]
)  # fmt: skip
def test_a_text_is_read_through_once_whatever_repeats_in_it(unit: str) -> None:
    numbers = count()

    def seconds(times: int) -> float:
        # A short text that was read before is kept: its number makes it another one.
        text = f"x {unit * times} {next(numbers)} leave Acme now"
        quotes = Quotes(["leave Acme now", "people", "a a a b"], ["Mei Li"], ["e1"])
        began = time.process_time()
        quotes.exchanged(text)
        exchanged_in_draft(text, {"x"})
        return time.process_time() - began

    # Four times the text in four times the time; where every pair was compared, in sixteen.
    short = min(seconds(1_500) for _ in range(3))
    assert min(seconds(6_000) for _ in range(3)) < 10 * short + 0.02


@each(
    ("secret", "text"),
    [
        pytest.param("a", "a plan to teach a class", id="one letter"),
        pytest.param("people", "the people I work with are people", id="a word of everybody's"),
        pytest.param("To help", "I want to help them", id="two of them"),
        pytest.param("人", "人に教える人", id="one sign"),
        pytest.param("教育", "社内教育部", id="two signs"),
        pytest.param("🚀", "we launch 🚀 today", id="one picture"),
    ],
)
def test_what_would_be_found_everywhere_counts_only_as_a_quotation(secret: str, text: str) -> None:
    assert shown(text, secret) == text
    assert len(secret) >= 5 or shown(f"{text} {secret}…", secret) == f"{text} {secret}…"
    assert shown(f"Make a difference to “{secret}”", secret) == f"Make a difference to “{PRIVATE}”"
    assert shown(f"Ask about it: {secret}.", secret) == f"Ask about it: {PRIVATE}"
    assert shown(secret, secret) == PRIVATE


@each(
    ("name", "text", "seen"),
    [
        pytest.param("Mei", "ask mei, or Mei's team", "ask (private), or (private)'s team", id="3"),
        pytest.param("Al", "Al said et al", "(private) said et al", id="two letters: the capital"),
        pytest.param("bo", "ask bo, not Bo", "ask (private), not Bo", id="and no capital"),
        pytest.param("B", "B and b, “b”", "B and b, “(private)”", id="one letter, where quoted"),
        pytest.param("Will", "Will will help", "(private) will help", id="a name that is a word"),
        pytest.param("Ruth Meyer", "Ruth said so", "(private) said so", id="the first name alone"),
        pytest.param("My boss", "My plan, and my boss", "My plan, and (private)", id="no name"),
        pytest.param("佐藤さん", "佐藤さんに聞く", "(private)に聞く", id="in another script"),
    ],
)
def test_people_are_found_by_their_name(name: str, text: str, seen: str) -> None:
    assert shown(text, names=(name,)) == seen


@each(
    ("name", "text", "seen"),
    [
        pytest.param("Mark", "then I will mark the slides", "then I will mark the slides", id="v"),
        pytest.param("Mark", "Mark the slides", "Mark the slides", id="at the beginning"),
        pytest.param("Mark", "Go. Mark it", "Go. Mark it", id="at another beginning"),
        pytest.param("Mark", "I ask Mark, then", "I ask (private), then", id="a name"),
        pytest.param("Mark", "Write to Mark", "Write to (private)", id="a name at the end"),
        pytest.param("Mark", "Mark", "(private)", id="alone"),
        pytest.param("May Lin", "the slides in May", "the slides in May", id="a month"),
        pytest.param("May Lin", "from 3 May to June", "from 3 May to June", id="a day"),
        pytest.param("May Lin", "I ask May or may lin", "I ask (private) or (private)", id="m"),
        pytest.param("Will Smith", "Will it go?", "Will it go?", id="a question"),
        pytest.param("Will Smith", "Things That I Will Do", "Things That I Will Do", id="a title"),
        pytest.param("Will Smith", "Things I Will Do", "Things I Will Do", id="a shorter title"),
        pytest.param("Will Smith", "Ask Will Soon Again", "Ask Will Soon Again", id="four"),
        pytest.param("Will Smith", "Ask Will Soon", "Ask (private) Soon", id="too few for a title"),
        pytest.param("Will Smith", "Ask Will Soon or so", "Ask (private) Soon or so", id="some"),
        pytest.param("Will Smith", "Will Smith said", "(private) said", id="the full name"),
        pytest.param("Mei Mori", "Mei said", "(private) said", id="a name that is no word"),
    ],
)  # fmt: skip
def test_with_care_a_name_that_is_a_word_counts_where_it_is_plainly_a_name(
    name: str, text: str, seen: str
) -> None:
    assert Quotes([], [name], careful=True).exchanged(text) == seen


def test_ids_are_found_as_words() -> None:
    assert shown("e1: keep, not e11 or E1", ids=("e1",)) == "(private): keep, not e11 or E1"


def test_quotations_that_overlap_are_one() -> None:
    assert shown("I teach newcomers at Acme daily", "teach newcomers", "newcomers at Acme") == (
        "I (private) daily"
    )


def test_what_quotes_nothing_stays_as_it_was_typed() -> None:
    assert shown("Zo\u0065\u0301 …", "nothing like it") == "Zo\u0065\u0301 …"


@given(st.text(min_size=1).filter(str.strip), st.text())
def test_a_text_alone_is_always_found(secret: str, other: str) -> None:
    quotes = Quotes([secret], [], [])
    quotes.exchanged(other)  # nothing that anybody types breaks the search
    assert any(character.isalnum() for character in Folded(secret).letters) <= (
        PRIVATE in quotes.exchanged(f"“{secret}”")
    )


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        pytest.param("Help with “old words”", "Help with “(private)”", id="in quotation marks"),
        pytest.param("Ask who wants it: old words", "Ask who wants it: (private)", id="colon"),
        pytest.param("If it is “Friday”, then I go", "If it is “Friday”, then I go", id="known"),
        pytest.param("Teach one session", "Teach one session", id="no quotation"),
    ],
)  # fmt: skip
def test_in_a_draft_whatever_is_quoted_and_not_known_goes(text: str, seen: str) -> None:
    assert exchanged_in_draft(text, {"Friday"}) == seen


@each(
    ("name", "text"),
    [
        ("Teach yoga in Goa", "Teach [yoga](http://x) in Goa"),
        ("Teach yoga in Goa", "Teach <b>yoga</b> in Goa"),
        ("Teach yoga in Goa", "Teach&nbsp;yoga in Goa"),
        ("Teach yoga in Goa", "T e a c h yoga in Goa"),
        ("Teach yoga in Goa", "#TeachYogaInGoa"),
        ("Teach yoga in Goa", "Teach yo-\nga in Goa"),
        ("Straße am Markt", "Strasse am Markt"),
        ("σοφός δρόμος", "ΣΟΦΟΣ ΔΡΟΜΟΣ"),
    ],
)
def test_words_are_found_through_markup_and_odd_spelling(name: str, text: str) -> None:
    shown = Quotes([name], []).exchanged(f"Next: {text}!")
    assert shown == "Next: (private)!"


@pytest.mark.parametrize("text", ["<b>bold</b> [words](http://x)", "A B C", "#PyCon", "a &amp; b"])
def test_markup_around_other_words_is_left_as_it_is(text: str) -> None:
    assert Quotes(["Teach yoga in Goa"], []).exchanged(text) == text


def test_an_id_is_found_as_a_whole_word_whatever_its_form() -> None:
    quotes = Quotes([], [], ["e1", "try-2"])
    said = "e1, try-2 and e12, retry-2, E1"
    assert quotes.exchanged(said) == "(private), (private) and e12, retry-2, E1"
