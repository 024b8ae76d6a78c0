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
def test_a_hint_next_to_a_word_about_work_is_left_alone(text: str) -> None:
    assert danger_in(text) is None


@each(
    "text",
    [
        "I want to die lol", "this job makes me want to die haha", "我想死哈哈", "死にたい（笑）",
        # Whatever it is about: nobody can tell a joke from what is said as one.
        "The build takes forty minutes, I want to die lol",
        "Depuis l'examen j'ai envie de mourir. Je suis seul",
        'Nach der Besprechung will ich sterben, ja wirklich',
        'Toda reunião quero morrer, já tentei uma vez',
        "Dopo l'esame voglio morire, ah se potessi",
        'Emails at night, I want to die. Ha, who would care',
        'The build takes an hour and I want to die lol, no really I have a plan',
        '会議のたびに死にたくなる笑',
        '打开周报就想死哈哈，我已经想好方法了',
        'I failed my exams and I want to die haha',
        '考试没过想跳楼哈哈',
        '試験に落ちて死にたい笑',
        'after the meeting with HR I want to jump out of the window haha',
    ],
)  # fmt: skip
def test_lol_and_haha_change_nothing(text: str) -> None:
    assert danger_in(text) is not None


@each(
    "text",
    [
        "I took pills and woke up in hospital",
        "I took sleeping pills last night and hoped it was over",
        "I took pills to die",
        "I don't plan to be alive when the contract ends",
        "I've saved up sleeping pills, for after the project",
        "He guardado pastillas para cuando acabe el proyecto",
        "J'ai mis de côté des cachets pour après la démission",
        "Guardei comprimidos para depois do projeto",
        "Ho messo da parte le pastiglie per dopo il progetto",
        "睡眠薬をためている、退職の日のために",
        "攒了安眠药，等辞职那天",
        "合同到期那天我就不在了，不在这个世界了",
        "I hope my heart stops during the sprint",
        "I'm worth more dead than alive, says the insurance contract",
        "娘がいなければとっくにこの世にいない、契約がどうであれ",
        "Si no fuera por mi hija ya no estaría, con contrato o sin contrato",
    ],
)
def test_pills_and_dying_are_never_about_work(text: str) -> None:
    assert danger_in(text) is not None


@each(
    "text",
    [
        "I burnt my arms at the oven in the bakery",
        "Pack of tablets redesign",
        "I cut my arm at the saw in May",
        "Cuento pastillas en la farmacia",
        "Ik tel pillen in de apotheek",
        "我在药房数药片",
        "I know exactly how I'd do it: feature flags",
    ],
)
def test_ovens_saws_and_tablets_at_work_raise_no_alarm(text: str) -> None:
    assert danger_in(text) is None


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
