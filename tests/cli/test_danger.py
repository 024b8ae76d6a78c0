"""Somebody may be in danger from themselves: the calm screen, and nothing keeps their words."""

from pathlib import Path

import pytest

from ambition_cli.cli import asking, danger
from ambition_cli.errors import NotKept
from conftest import Ambition, Piped
from support.rows import each
from support.talks import MINIMAL, typed

WORDS = "some mornings I wish I wouldn't wake up"
PERHAPS = "I don't want to be here anymore"


def kept_anywhere(folder: Path, words: str) -> list[Path]:
    """List the files under a folder in which words stand: plan, history, what was not saved."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return [file for file in files if words in file.read_bytes().decode("utf-8", "replace")]


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize(
    "arguments",
    [
        ("lines", "add", "less", WORDS),
        ("lines", "edit", "p1", WORDS),
        ("options", "add", WORDS),
        ("helpers", "add", WORDS),
        ("goals", "add", WORDS),
        ("log", WORDS),
        ("log", *WORDS.split()),
        ("weigh", WORDS),
        ("experiments", "add", WORDS),
    ],
)
def test_a_text_that_tells_of_danger_is_answered_and_not_kept(
    arguments: tuple[str, ...], ambition: Ambition, tmp_path: Path
) -> None:
    seen = ambition(*arguments)
    assert "988" in seen.err
    assert "What you wrote was not saved" in seen.err
    assert kept_anywhere(tmp_path, WORDS) == []


@each(
    ("arguments", "is_read"),
    [
        (["note"], False),
        (["goals", "show", "g1"], False),
        (["goals", "edit", "g1", "--why"], True),  # words without quotes around them
        (["note", "at last"], True),
        (["note", "育てる"], True),
    ],
)
def test_words_are_looked_for_where_there_may_be_some(
    arguments: list[str], is_read: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = []

    def let_through(text: str, **_: object) -> bool:
        read.append(text)
        return True

    monkeypatch.setattr(danger, "let_through", let_through)
    assert danger.without_danger(arguments) == arguments
    assert bool(read) == is_read


@pytest.mark.usefixtures("ana")
def test_what_was_asked_for_goes_on_without_the_words(ambition: Ambition, plan_file: Path) -> None:
    seen = ambition("person", "edit", "--hours", "2", "--obstacle", WORDS)
    assert "988" in seen.err
    assert "hours_per_week = 2" in plan_file.read_text()
    assert 'obstacle = "evenings fill up' in plan_file.read_text()


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize(
    ("words", "known"),
    [
        ("Ich will nicht mehr leben", "Notruf"),
        ("もう死にたい", "緊急"),
        ("no quiero seguir viviendo", "emergencias"),
    ],
)
def test_the_screen_is_in_the_language_that_was_typed(
    words: str, known: str, ambition: Ambition
) -> None:
    assert known in ambition("lines", "add", "less", words).err


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("words", ["this build is killing me", "I could murder a coffee"])
def test_an_idiom_of_work_is_a_line_like_any(words: str, ambition: Ambition) -> None:
    assert "988" not in ambition("lines", "add", "less", words).err


def test_an_interview_from_a_pipe_goes_on_without_the_words(
    piped: type[Piped], ambition: Ambition, tmp_path: Path, plan_file: Path
) -> None:
    piped(typed({**MINIMAL, "problems": "PLACE"}).replace("PLACE", WORDS))
    seen = ambition("interview")
    assert "988" in seen.err
    assert WORDS not in seen.out
    assert kept_anywhere(tmp_path, WORDS) == []
    assert "They get home on time" in plan_file.read_text()


def test_a_file_of_answers_is_taken_without_the_words(
    ambition: Ambition, tmp_path: Path, plan_file: Path
) -> None:
    answers = tmp_path / "elsewhere" / "answers.toml"
    answers.parent.mkdir()
    answers.write_text(
        f'[interview]\nobstacle = "{WORDS}"\n[ambition]\nproblems = ["{WORDS}", "no docs"]\n'
    )
    seen = ambition("interview", "--answers", str(answers))
    assert "988" in seen.err
    assert "no docs" in plan_file.read_text()
    assert kept_anywhere(tmp_path, WORDS) == [answers]


@pytest.mark.usefixtures("ana")
def test_a_note_from_a_pipe_is_not_kept(
    piped: type[Piped], ambition: Ambition, tmp_path: Path
) -> None:
    ambition("experiments", "start", "e1")
    piped(WORDS)
    assert "988" in ambition("log", "-").err
    assert kept_anywhere(tmp_path, WORDS) == []


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Have somebody at a terminal type these replies."""
    left: list[str] = []
    monkeypatch.setattr(asking, "at_terminal", lambda: True)
    monkeypatch.setattr(asking.Terminal, "__init__", lambda _: None)
    monkeypatch.setattr(asking.Terminal, "read", lambda *_: left.pop(0))
    return left


def test_at_a_terminal_what_was_going_on_ends(
    typing: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    typing += [WORDS, ""]
    with pytest.raises(NotKept):
        asking.Terminal().ask("> ")
    assert "988" in capsys.readouterr().out


def test_words_are_kept_where_the_person_says_so(typing: list[str]) -> None:
    typing += [WORDS, "keep"]
    assert asking.Terminal().ask("> ") == WORDS
    typing += ["もう死にたい", "「残す」"]
    assert asking.Terminal().ask("> ") == "もう死にたい"


def test_what_may_be_about_a_job_is_asked_anew(
    typing: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    typing += [PERHAPS, "", "the open-plan office"]
    assert asking.Terminal().ask("> ") == "the open-plan office"
    assert "Perhaps you meant your job" in capsys.readouterr().out


def test_a_command_line_of_plain_words_is_left_alone() -> None:
    for arguments in (["goals"], ["log", "two people asked for more", "--energy", "4"]):
        assert danger.without_danger(arguments) == arguments


def test_a_flag_goes_with_the_text_that_is_not_kept_behind_its_sign() -> None:
    typed = ["goals", "edit", "g1", "--why=I want to kill myself", "--due", "2027-01-01"]
    assert danger.without_danger(typed) == [*typed[:3], *typed[4:]]
    assert danger.without_danger([*typed[:3], "--why", typed[3][6:]]) == typed[:3]
