"""The mechanical part of the voice: what can be counted in the catalogue and in messages.

People read aloud what `python docs/sentences.py` prints; what is held here is length,
numbers, exclamation marks, and that nobody's words are pasted behind a colon.
"""

import sys
from collections.abc import Iterator
from statistics import median
from types import ModuleType

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.texts import variants_of
from support.plans import REPO
from support.scripts import script


@pytest.fixture(scope="module")
def sentences() -> Iterator[ModuleType]:
    sys.path.insert(0, str(REPO / "docs"))
    try:
        yield script("docs/sentences.py")
    finally:
        sys.path.remove(str(REPO / "docs"))


@pytest.mark.parametrize(
    "check",
    ["too_long", "long_steps", "hard_criteria", "soft_criteria", "exclaiming", "pasted", "twice"],
)
def test_texts_of_the_catalogue_are_within_the_figures(sentences: ModuleType, check: str) -> None:
    over = getattr(sentences, check)(sentences.catalogue_sentences())
    assert [f"{one.group}, {one.what}: {one.text}" for one in over] == []


@pytest.mark.parametrize("check", ["too_long", "exclaiming", "pasted", "denied_with_no"])
def test_messages_and_help_are_within_the_figures(sentences: ModuleType, check: str) -> None:
    over = getattr(sentences, check)(sentences.spoken_by_the_commands())
    assert [f"{one.group}, {one.what}: {one.text}" for one in over] == []


@pytest.mark.parametrize(
    ("check", "text"),
    [
        ("pasted", "your plan: ⟨title⟩"),
        ("denied_with_no", '"⟨typed⟩" is no number; give one like 3'),
        ("exclaiming", "done!"),
        ("too_long", "word " * 26),
    ],
)
def test_what_breaks_a_rule_is_found(sentences: ModuleType, check: str, text: str) -> None:
    one = sentences.Sentence("Messages: cli/x.py", "line 1", "message", text, text)
    assert getattr(sentences, check)([one]) == [one]


def test_there_is_no_is_plain_english(sentences: ModuleType) -> None:
    texts = ("there is no plan yet", "o1 is no longer private")
    found = [sentences.Sentence("", "", "", text, text) for text in texts]
    assert sentences.denied_with_no(found) == []


def test_most_sentences_are_short(sentences: ModuleType) -> None:
    texts = [one.text for one in sentences.catalogue_sentences()]
    lengths = [sentences.words_in(part) for text in texts for part in sentences.split(text)]
    assert median(lengths) <= 12


def test_every_variant_of_a_text_has_an_example(sentences: ModuleType) -> None:
    for archetype in catalogue().archetypes:
        texts = (archetype.title, archetype.hypothesis, archetype.smallest, *archetype.steps)
        asking = [archetype.asking_title] if archetype.asking_title else []
        for text in (*texts, *asking, archetype.criterion, archetype.stop_if):
            read = {raw for _, _, raw in sentences.readings(text)}
            assert read == set(variants_of(text).values()), archetype.id


def test_the_list_is_whole_and_filled_in(sentences: ModuleType) -> None:
    listing = sentences.listing()
    for group in ("Interview: problems", "Experiment: ", "Goal: ", "Messages: ", "Help: ambition"):
        assert f"\n## {group}" in f"\n{listing}"
    assert "## Said by ana to a manager" in listing
    assert "Traceback" not in listing
    for one in sentences.all_sentences():
        if one.group.startswith(("Experiment", "Goal", "Weighing", "Interview")):
            assert "{" not in one.text, one


@pytest.mark.parametrize(
    ("text", "words", "numbers"),
    [
        ("Two of the three tell me something new", 8, 2),
        ("I ask “a line of many words” twice", 4, 1),
        ("At 18:30 it's over", 4, 1),
        ("`ambition goals resume g1` resumes it", 3, 0),
    ],
)
def test_words_and_numbers_are_counted_as_people_read_them(
    sentences: ModuleType, text: str, words: int, numbers: int
) -> None:
    assert (sentences.words_in(text), sentences.numbers_in(text)) == (words, numbers)
