"""Is somebody in danger? All who say so are heard, and no work sentence sounds like one.

Of the lists, the fourth was written before there were rules for hints (31 of 90 told, 122 of 135
look-alikes left alone). The fifth and the sixth have hints alone, or nearly, of kinds that no rule
had in mind: when first read, 1 of 45 and 27 of 82 were told, and 147 of 149 look-alikes left alone.
What is told of a list once rules were made for it says little about the next one.
"""

import unicodedata
from collections.abc import Callable

import pytest

from ambition_cli.domain.words.danger import danger_in
from support.plans import DATA, REPO
from support.rows import each

ROWS = [
    line.split("\t")
    for path in sorted(DATA.glob("danger*.tsv"))
    for line in path.read_text(encoding="utf-8").splitlines()[1:]
]
SAID = [(language, text) for language, danger, text in ROWS if danger == "yes"]
ALIKE = [(language, text) for language, danger, text in ROWS if danger == "no"]
LANGUAGES = ("en", "de", "es", "fr", "pt", "it", "nl", "ja", "zh")


def without_accents(text: str) -> str:
    apart = unicodedata.normalize("NFD", text)
    return "".join(sign for sign in apart if not "\u0300" <= sign <= "\u036f")


def full_width(text: str) -> str:
    return "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text)


CHANGES: dict[str, Callable[[str], str]] = {
    "as typed": str,
    "capitals": str.upper,
    "without accents": without_accents,
    "full width": full_width,
    "typographic apostrophes": lambda text: text.replace("'", "’"),
    "no apostrophes": lambda text: text.replace("'", ""),
    "bold": lambda text: f"**{text}**!!!",
    "with invisible signs": lambda text: text.replace("i", "i\u200b"),
    "wrapped": lambda text: text.replace(" ", "\n", 3),
    "spaced out": lambda text: text.replace(" ", "   "),
    "after work": lambda text: f"The demo went well, six people came. {text}",
    "before work": lambda text: f"{text}\nThe demo went well, six people came.",
    "in a paste": lambda text: f"{'The rota was late again. ' * 30}{text}. {'So it goes. ' * 30}",
}


@pytest.mark.parametrize("change", CHANGES)
def test_everybody_in_danger_is_heard(change: str) -> None:
    unheard = [text for _, text in SAID if danger_in(CHANGES[change](text)) is None]
    assert unheard == []


def test_the_language_of_the_screen_is_that_of_the_words() -> None:
    other = [(language, text) for language, text in SAID if danger_in(text).language != language]  # type: ignore[union-attr]
    assert other == []


@pytest.mark.parametrize("change", ["as typed", "capitals", "full width", "after work"])
def test_what_only_sounds_alike_is_no_alarm(change: str) -> None:
    alarms = [text for _, text in ALIKE if danger_in(CHANGES[change](text)) is not None]
    assert alarms == []


def test_nothing_that_people_answer_at_work_is_an_alarm() -> None:
    rows = [
        line.split("\t")
        for path in DATA.glob("statements*.tsv")
        for line in path.read_text(encoding="utf-8").splitlines()[1:]
    ]
    assert [row[3] for row in rows if row[2] != "danger" and danger_in(row[3])] == []


def test_nothing_that_ships_is_an_alarm() -> None:
    texts = [
        *(REPO / "examples").glob("*.toml"),
        *(REPO / "src/ambition_cli/catalog").glob("[!c]*.toml"),
    ]
    lines = {line for path in texts for line in path.read_text(encoding="utf-8").splitlines()}
    said = [line for line in lines if len(line.split()) > 3]
    assert len(said) > 1_000
    assert [line for line in said if danger_in(line)] == []


@each(
    "text",
    [
        "I don't want to be here anymore",
        "I just want it all to stop",
        "ich will einfach nur weg sein",
        "je veux disparaître",
        "楽になりたい",
    ],
)
def test_what_may_be_about_a_job_is_heard_and_not_sure(text: str) -> None:
    found = danger_in(text)
    assert found is not None
    assert not found.sure


@each(
    "text",
    [
        "I don't plan on being around next year",
        "they would manage better with the insurance money than with me",
        "das wird mein letztes Weihnachten",
        "ik zie het leven niet meer zitten",
        "要不是还有女儿，我早就不在了",
    ],
)
def test_a_hint_is_heard_and_not_sure(text: str) -> None:
    found = danger_in(text)
    assert found is not None
    assert not found.sure


@each(
    "text",
    [
        "I don't plan on being around next year, my contract ends in March",
        "they would get the life insurance quote faster without me",
        "das wird mein letztes Weihnachten vor der Rente",
        "要不是还有女儿，我早就辞职走人了",
    ],
)
def test_a_hint_beside_a_word_of_work_is_none(text: str) -> None:
    assert danger_in(text) is None


@each(
    "text",
    [
        "The build takes forty minutes, I want to die lol",
        "The build takes forty minutes, I want to die 😂",
        "Der Build dauert ewig, ich möchte sterben haha",
        "编译要半小时，等到想死哈哈",
        "会議が長すぎて死にたい（笑）",
    ],
)
def test_a_laugh_about_a_thing_is_a_joke(text: str) -> None:
    assert danger_in(text) is None


@each(
    "text",
    ["I want to die lol", "this job makes me want to die haha", "我想死哈哈", "死にたい（笑）"],
)
def test_a_laugh_alone_is_no_joke(text: str) -> None:
    assert danger_in(text) is not None


@each(
    "text",
    [
        "My contract was not renewed and I don't plan on being around next year",
        "since the launch failed I keep going up to the roof and looking down",
    ],
)
def test_a_hint_after_a_loss_at_work_is_heard(text: str) -> None:
    assert danger_in(text) is not None


def test_traditional_characters_are_read_as_simplified_ones() -> None:
    assert danger_in("要不是還有女兒，我早就不在了") is not None


def test_there_are_ten_of_each_in_every_language() -> None:
    for language in LANGUAGES:
        assert sum(one == language for one, _ in SAID) >= 10
        assert sum(one == language for one, _ in ALIKE) >= 10
