"""Phrases as they are looked for: what a text needs to have one, and which are compiled for it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.words import danger_words as words
from ambition_cli.domain.words.danger_hints import PERHAPS
from ambition_cli.domain.words.danger_look_alikes import HARMLESS
from ambition_cli.domain.words.languages import MODULES
from ambition_cli.domain.words.matching import Phrases, _lines, compiled, needed

LINES = [
    line
    for lists in (words.PLAIN, PERHAPS, HARMLESS)
    for phrases in lists.values()
    for line in _lines(phrases, words.GAPS)
]


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        ("k[i1]ll?(?:ing|ed)? my ?self", ("self",)),
        ("die", ("die",)),
        ("(?:die|be dead) (?:now )?", ("die", "dead")),
        ("(?:die|be (?:dead|gone)|x) no+", ("no",)),
        ("(?:die)? a", ("a",)),
        ("(?:die)?", ()),
        ("(?:die){0,4}", ()),
        ("(?:die){1,4}", ("die",)),
        ("die|(?:now)?", ()),
        ("die|gone", ("die", "gone")),
        (r"(?<!\w)(?!die)no\w*", ("no",)),
        ("dies*", ("die",)),
        ("ab?c", ("a",)),
        ("[die]", ()),
        ("死[ぬ]", ("死",)),
    ],
)
def test_what_a_text_needs_is_read_off_a_pattern(pattern: str, wanted: tuple[str, ...]) -> None:
    assert needed(pattern) == wanted


@given(st.data())
def test_each_text_that_a_pattern_matches_has_a_word_that_it_needs(data: st.DataObject) -> None:
    line = data.draw(st.sampled_from(LINES))
    text = data.draw(st.from_regex(line, fullmatch=True))
    wanted = needed(line)
    assert not wanted or any(word in text for word in wanted)


def test_phrases_are_written_with_what_can_be_taken_apart() -> None:
    # Not "(?i)", a bare "(", or "\\x20", whose "20" would be taken for a word that a text needs.
    odd = re.compile(r"\(\?(?![:=!]|<[=!])|\\[^wdsbSW.]|(?<!\\)\((?!\?)")
    lists = [text for one in MODULES for text in vars(one).values() if isinstance(text, str)]
    lines = [line for text in lists for line in text.splitlines() if line.startswith("    ")]
    assert not [line for line in [*LINES, *lines] if odd.search(line)]


def test_nearly_every_phrase_of_danger_needs_a_word() -> None:
    assert sum(not needed(line) for line in LINES) < len(LINES) / 100


def test_phrases_are_found_and_taken_out_as_all_of_them_together_would() -> None:
    listed = "end it all\nend it\nnot (?:so|very) bad\nso"
    phrases, together = Phrases(listed), compiled(listed)
    for text in ("i want to end it all now", "not so bad . end . it", "fine", "so so", "", "so"):
        for found, wanted in (
            (phrases.search(text), together.search(text)),
            (phrases.search(text, 1), together.search(text, 1)),
            (phrases.match(text), together.match(text)),
        ):
            assert (found and found.span()) == (wanted and wanted.span())
        assert phrases.fullmatch(text) == bool(together.fullmatch(text))
        assert phrases.sub("-", text) == together.sub("-", text)
        assert phrases.sub("-", text, count=1) == together.sub("-", text, count=1)


def test_a_phrase_that_may_be_nothing_takes_out_no_more_than_what_is_there() -> None:
    assert Phrases("(?:so)?").sub("-", "so x") == "- x"
